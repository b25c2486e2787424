//! Formats and bullets for tests.

use std::ops::Range;

use crate::catalog::model::Severity;
use crate::source::{RawFormat, RawParameter};

/// A printed format; what stands between `«` and `»` is marked.
pub(super) fn format(marked: &str) -> RawFormat {
    let (mut text, mut ranges): (String, Vec<Range<usize>>) = Default::default();
    let mut start = 0;
    for c in marked.chars() {
        match c {
            '«' => start = text.len(),
            '»' => ranges.push(start..text.len()),
            c => text.push(c),
        }
    }
    RawFormat {
        file: "guide.txt".into(),
        line: 5,
        head: "%ASA-5-700001:".into(),
        severity: Severity::Notification,
        text,
        marked: ranges,
    }
}

/// A bullet.
pub(super) fn parameter(name: &str, description: &str) -> RawParameter {
    RawParameter {
        name: name.into(),
        description: description.into(),
        values: Vec::new(),
        line: 1,
    }
}
