//! Wrapped prose to paragraphs, notes, parameters and nested values.

use super::lines::Line;
use super::{RawParameter, RawValue, Report};

/// What begins a bullet.
const DASHES: [char; 3] = ['-', '•', '–'];

/// A piece of prose, unwrapped.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Item {
    pub kind: Kind,
    /// Line where it begins.
    pub line: usize,
    pub text: String,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Kind {
    Paragraph,
    Note,
    Bullet,
    Nested,
}

/// Unwraps the lines of a section. A line that begins nothing continues what stands above it.
pub(super) fn items(lines: &[&Line]) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let mut open = false;
    for line in lines {
        if line.is_blank() {
            open = false;
            continue;
        }
        let (kind, text) = begins(line, items.last());
        match (kind, items.last_mut()) {
            (None, Some(item)) if open => {
                item.text.push(' ');
                item.text.push_str(text);
            }
            (kind, _) => items.push(Item {
                kind: kind.unwrap_or(Kind::Paragraph),
                line: line.number,
                text: text.into(),
            }),
        }
        open = true;
    }
    items.retain(|item| !item.text.is_empty());
    items
}

/// What a line begins, and its text without the mark.
fn begins<'a>(line: &'a Line, above: Option<&Item>) -> (Option<Kind>, &'a str) {
    if let Some(text) = line.text.strip_prefix("Note:") {
        return (Some(Kind::Note), text.trim_start());
    }
    let Some(text) = line.text.strip_prefix(DASHES) else {
        return (None, &line.text);
    };
    // A dash that nothing follows, or another dash, is text.
    if text.trim().is_empty() || text.starts_with(DASHES) {
        return (None, &line.text);
    }
    let in_list =
        above.is_some_and(|item| matches!(item.kind, Kind::Bullet | Kind::Nested));
    let kind = if line.indented && in_list { Kind::Nested } else { Kind::Bullet };
    (Some(kind), text.trim_start())
}

/// An explanation: its prose, and the parameters it lists.
#[derive(Debug, Default)]
pub(super) struct Explanation {
    pub paragraphs: Vec<String>,
    pub parameters: Vec<RawParameter>,
    pub notes: Vec<String>,
}

/// Takes the items of an explanation apart.
pub(super) fn explanation(items: Vec<Item>, report: &mut Report<'_>) -> Explanation {
    let mut found = Explanation::default();
    let mut items = items.into_iter().peekable();
    while let Some(item) = items.next() {
        let next = items.peek().map(|next| next.kind);
        match item.kind {
            Kind::Paragraph if next == Some(Kind::Bullet) => {
                let text = without_introduction(&item.text);
                if !text.is_empty() {
                    found.paragraphs.push(text.into());
                }
            }
            Kind::Paragraph => found.paragraphs.push(item.text),
            Kind::Note => found.notes.push(item.text),
            Kind::Bullet => {
                if let Some(parameter) = parameter(&item, next == Some(Kind::Nested)) {
                    found.parameters.push(parameter);
                    continue;
                }
                let message = format!("the bullet `{}` has no ` - `", item.text);
                let help = "write `- name - description`; it is kept as prose";
                report.unreadable(
                    item.line,
                    item.text.chars().count() + 2,
                    message,
                    help,
                );
                found.paragraphs.push(format!("- {}", item.text));
            }
            Kind::Nested => match found.parameters.last_mut() {
                Some(parameter) => value(&mut parameter.values, item),
                None => found.paragraphs.push(format!("- {}", item.text)),
            },
        }
    }
    found
}

/// An action: paragraphs with list items among them, and notes.
pub(super) fn action(items: Vec<Item>) -> (Vec<String>, Vec<String>) {
    let (mut paragraphs, mut notes) = (Vec::new(), Vec::new());
    for item in items {
        match item.kind {
            Kind::Paragraph => paragraphs.push(item.text),
            Kind::Bullet | Kind::Nested => paragraphs.push(format!("- {}", item.text)),
            Kind::Note => notes.push(item.text),
        }
    }
    (paragraphs, notes)
}

/// A bullet with a description, or with values in place of one.
fn parameter(item: &Item, has_values: bool) -> Option<RawParameter> {
    let (name, description) = match item.text.split_once(" - ") {
        Some((name, description)) if has_values => {
            (name, without_introduction(description))
        }
        Some(parts) => parts,
        None if has_values => (item.text.trim_end_matches(':'), ""),
        None => return None,
    };
    Some(RawParameter {
        name: name.trim().into(),
        description: description.trim().into(),
        values: Vec::new(),
        line: item.line,
    })
}

/// Adds a value, or counts it once more.
fn value(values: &mut Vec<RawValue>, item: Item) {
    match values.iter_mut().find(|value| value.text == item.text) {
        Some(value) => value.count += 1,
        None => values.push(RawValue {
            text: item.text,
            count: 1,
            line: item.line,
        }),
    }
}

/// The text without a last sentence that only says that a list follows.
fn without_introduction(text: &str) -> &str {
    let start = last_sentence(text);
    let sentence = text[start..].trim();
    let introduces = sentence.ends_with(':')
        && (sentence.starts_with("The following")
            || sentence.ends_with("include the following:")
            || sentence.ends_with("includes the following:"));
    if introduces { text[..start].trim_end() } else { text }
}

/// Where the last sentence begins. A stop ends one if a blank or a capital letter follows it.
fn last_sentence(text: &str) -> usize {
    let ends =
        |rest: &str| rest.starts_with(' ') || rest.starts_with(char::is_uppercase);
    text.rmatch_indices('.')
        .map(|(at, _)| at + 1)
        .find(|&at| ends(&text[at..]))
        .unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::lines::lines;

    fn unwrapped(text: &str) -> Vec<(Kind, String)> {
        let lines = lines(text);
        let lines: Vec<&Line> = lines.iter().collect();
        items(&lines).into_iter().map(|i| (i.kind, i.text)).collect()
    }

    fn read(text: &str) -> (Explanation, usize) {
        let lines = lines(text);
        let lines: Vec<&Line> = lines.iter().collect();
        let mut report = Report {
            file: "guide.txt",
            findings: Vec::new(),
        };
        let found = explanation(items(&lines), &mut report);
        (found, report.findings.len())
    }

    #[test]
    fn unwraps_paragraphs_bullets_and_values() {
        use Kind::{Bullet, Nested, Note, Paragraph};
        let text = "One\ntwo.\n- a - first\nwrapped\n-b - second:\n  - x\n  y\n  -z\n\nThree.\nNote: mind\nit.";
        let expected = [
            (Paragraph, "One two."),
            (Bullet, "a - first wrapped"),
            (Bullet, "b - second:"),
            (Nested, "x y"),
            (Nested, "z"),
            (Paragraph, "Three."),
            (Note, "mind it."),
        ];
        assert_eq!(
            unwrapped(text),
            expected.map(|(kind, text)| (kind, text.to_owned()))
        );
    }

    #[test]
    fn keeps_introductions_out_of_the_prose() {
        for (text, expected) in [
            ("It fell over.The following list describes the values:", "It fell over."),
            ("It fell. The following describes the values:", "It fell."),
            ("The following list describes the values:", ""),
            ("It fell for one of these reasons:", "It fell for one of these reasons:"),
            ("See rem.port. Errors include the following:", "See rem.port."),
        ] {
            assert_eq!(without_introduction(text), expected);
        }
    }

    #[test]
    fn counts_values_that_differ_only_in_their_wrapping() {
        let (found, faults) = read(
            "- e - Why. Errors include the following:\n  - one two\n  - three\n  - one\n  two\n",
        );
        let values: Vec<_> = found.parameters[0]
            .values
            .iter()
            .map(|v| (&*v.text, v.count, v.line))
            .collect();
        assert_eq!(values, [("one two", 2, 2), ("three", 1, 3)]);
        assert_eq!((&*found.parameters[0].description, faults), ("Why.", 0));
    }

    #[test]
    fn keeps_a_bullet_without_a_description_as_prose() {
        let (found, faults) = read("Prose.\n- lone\n- a - b");
        assert_eq!(found.paragraphs, ["Prose.", "- lone"]);
        assert_eq!((found.parameters.len(), faults), (1, 1));
    }
}
