//! What a catalog must obey: first names, types and formats, then, once these are sound, what they mean.

mod editions;
mod formats;
mod groups;
mod meaning;
mod names;
mod prose;

use super::findings::{self, Code, Finding, Place, Weight};
use super::load::Loaded;
use super::model::Catalog;
use super::places::Places;
use crate::lower::{self, Lowered};
pub(crate) use editions::{NAME as EDITION_NAME, ends, is_name as is_edition};
pub(crate) use meaning::agrees;
pub(crate) use names::{RESERVED, RESERVED_FIELDS};

/// What came of checking a catalog.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The catalog lowered, unless an error stands. A draft is complete but for prose of our own.
    pub lowered: Option<Lowered>,
    /// All findings, sorted.
    pub findings: Vec<Finding>,
}

/// Checks what was loaded.
pub fn check(loaded: &Loaded) -> Checked {
    let mut findings = loaded.findings.clone();
    let mut lowered = None;
    if let Some(catalog) = &loaded.catalog {
        let mut report = Report {
            places: &loaded.places,
            findings: &mut findings,
        };
        names::check(catalog, &mut report);
        groups::check(catalog, &mut report);
        prose::check(catalog, &mut report);
        if formats::check(catalog, &mut report) {
            let candidate = lower::lower(catalog);
            meaning::check(catalog, &candidate, &mut report);
            lowered = Some(candidate);
        }
    }
    findings::sort(&mut findings);
    let faulty = findings
        .iter()
        .any(|found| found.severity == Weight::Error && found.code != Code::Draft);
    let lowered = lowered.filter(|_| !faulty);
    Checked { lowered, findings }
}

/// Takes findings down, each at the place of a path.
struct Report<'a> {
    places: &'a Places,
    findings: &'a mut Vec<Finding>,
}

impl Report<'_> {
    fn add(
        &mut self,
        code: Code,
        path: &str,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.add_at(code, self.places.place(path), message, help);
    }

    fn add_at(
        &mut self,
        code: Code,
        place: Place,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.findings.push(Finding::new(code, place, message, help));
    }
}

/// All formats of a catalog with their paths and declared fields: records, values, messages, variants.
fn all_formats(catalog: &Catalog) -> Vec<FormatAt<'_>> {
    let mut out = Vec::new();
    for (name, ty) in catalog.types.iter() {
        let owner = format!("types.{name}");
        if let Some(text) = &ty.format {
            out.push(FormatAt {
                path: format!("{owner}.format"),
                owner: owner.clone(),
                text,
                fields: &ty.fields,
            });
        }
        for (index, value) in ty.values.iter().enumerate() {
            let owner = format!("{owner}.values[{index}]");
            out.push(FormatAt {
                path: format!("{owner}.text"),
                owner,
                text: &value.text,
                fields: &value.fields,
            });
        }
    }
    for (index, message) in catalog.messages.iter().enumerate() {
        let owner = format!("messages[{index}]");
        let path = format!("{owner}.format");
        out.push(FormatAt {
            path,
            owner: owner.clone(),
            text: &message.format,
            fields: &message.fields,
        });
        for (variant, shape) in message.variants.iter().enumerate() {
            let path = format!("{owner}.variants[{variant}].format");
            out.push(FormatAt {
                path,
                owner: owner.clone(),
                text: &shape.format,
                fields: &message.fields,
            });
        }
    }
    out
}

/// A format, where it stands, and the fields it may name.
struct FormatAt<'a> {
    path: String,
    /// Path of the record, value or message that declares the fields.
    owner: String,
    text: &'a str,
    fields: &'a super::model::Ordered<super::model::Field>,
}
