//! Changes for a changelog.

use std::fmt::Write;

use super::{Change, Class, Kind, Subject, verdict};
use crate::rust::code;

/// The parts of a version in a changelog, and what goes there.
const PARTS: [(&str, &[Kind]); 4] = [
    ("Added", &[Kind::Added]),
    ("Changed", &[Kind::Renamed, Kind::Changed, Kind::Moved]),
    ("Deprecated", &[Kind::Deprecated]),
    ("Removed", &[Kind::Removed]),
];

/// How many texts of one subject are named one by one.
const NAMED: usize = 3;

/// What a program sees, a line each, below the headings of Keep a Changelog, breaking changes first; then, in one line,
/// whose texts are others.
pub fn markdown(changes: &[Change]) -> String {
    let mut out = match verdict(changes) {
        None => return "No difference.\n".into(),
        Some(Class::Major) => "This version breaks users of the last one.\n",
        Some(_) => "This version is compatible with the last one.\n",
    }
    .to_owned();
    let texts = texts(changes);
    for (part, kinds) in PARTS {
        let mut lines: Vec<&Change> = changes
            .iter()
            .filter(|change| change.class > Class::Patch && kinds.contains(&change.kind))
            .collect();
        lines.sort_by_key(|change| std::cmp::Reverse(change.class));
        let texts = texts.as_deref().filter(|_| part == "Changed");
        if lines.is_empty() && texts.is_none() {
            continue;
        }
        _ = writeln!(out, "\n### {part}\n");
        for change in lines {
            _ = writeln!(out, "- {}", line(change));
        }
        if let Some(texts) = texts {
            _ = writeln!(out, "- Texts, and what is noted of the guide: {texts}.");
        }
    }
    out
}

fn line(change: &Change) -> String {
    let breaking = if change.class == Class::Major { "**Breaking:** " } else { "" };
    let facts = match (&change.old, &change.new) {
        (Some(old), Some(new)) => format!(", from {} to {}", one(old), one(new)),
        (Some(text), None) | (None, Some(text)) => format!(", {}", one(text)),
        (None, None) => String::new(),
    };
    let effect = match change.effect.as_str() {
        "" => String::new(),
        effect => format!("; {effect}"),
    };
    format!("{breaking}{}: {}{facts}{effect}.", subject(&change.subject), change.what)
}

/// A text in a line of code.
fn one(text: &str) -> String {
    code(&text.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn subject(subject: &Subject) -> String {
    match subject {
        Subject::Source => "The guide".into(),
        Subject::Crate => "The crate".into(),
        Subject::Type(name) => format!("`{name}`"),
        Subject::Message(id, name) => format!("{id:06} `{name}`"),
    }
}

/// Whose texts are others, and which.
fn texts(changes: &[Change]) -> Option<String> {
    let mut subjects: Vec<(&Subject, Vec<&str>)> = Vec::new();
    for change in changes.iter().filter(|change| change.class == Class::Patch) {
        let known = subjects.iter_mut().find(|(subject, _)| *subject == &change.subject);
        match known {
            Some((_, whats)) if whats.contains(&&*change.what) => {}
            Some((_, whats)) => whats.push(&change.what),
            None => subjects.push((&change.subject, vec![&change.what])),
        }
    }
    let each = subjects.iter().map(|(of, whats)| {
        let whats = match whats.len() {
            0..=NAMED => whats.join(", "),
            count => format!("{count} texts"),
        };
        format!("{} ({whats})", subject(of))
    });
    (!subjects.is_empty()).then(|| each.collect::<Vec<_>>().join(", "))
}
