//! Blocks of prose to paragraphs, notes, parameters and nested values.

use std::collections::BTreeSet;

use super::blocks::{Block, Kind};
use super::groups::Group;

use super::parameters::{
    described, described_row, parameter, value, with_descriptions, without_introduction,
};
use super::{RawFormat, RawMessage, RawParameter, Report, shortened};
use crate::catalog::findings::Code;

/// What is said of the formats of a group.
#[derive(Clone, Debug, Default)]
pub(super) struct Prose {
    explanation: Vec<String>,
    parameters: Vec<RawParameter>,
    action: Vec<String>,
    notes: Vec<String>,
}

/// The prose of a group; `names` are what its formats may have as placeholders.
pub(super) fn read(
    group: &Group,
    names: &BTreeSet<String>,
    report: &mut Report,
) -> Prose {
    let mut prose = explanation(noted(&group.explanation), names, report);
    for block in noted(&group.action) {
        let text = block.rich.text;
        match block.kind {
            Kind::Note => prose.notes.push(text),
            Kind::Bullet(_) => prose.action.push(format!("- {text}")),
            Kind::Row => prose.action.push(row(&text)),
            _ => prose.action.push(text),
        }
    }
    prose
}

impl Prose {
    /// A message of its first format.
    pub fn message(&self, id: u32, line: usize, format: RawFormat) -> RawMessage {
        let Self {
            explanation,
            parameters,
            action,
            notes,
        } = self.clone();
        let file = format.file.clone();
        RawMessage {
            id,
            file,
            line,
            format,
            variants: Vec::new(),
            explanation,
            parameters,
            action,
            notes,
        }
    }

    /// Adds what a message lacks: all that is new where both stand under one heading, else what it has none of.
    pub fn add_to(&self, message: &mut RawMessage, together: bool) {
        let add = |to: &mut Vec<String>, from: &[String]| {
            if together || to.is_empty() {
                let new: Vec<_> =
                    from.iter().filter(|text| !to.contains(text)).cloned().collect();
                to.extend(new);
            }
        };
        add(&mut message.explanation, &self.explanation);
        add(&mut message.action, &self.action);
        add(&mut message.notes, &self.notes);
        for parameter in &self.parameters {
            if message.parameters.iter().all(|known| known.name != parameter.name) {
                message.parameters.push(parameter.clone());
            }
        }
    }
}

/// The blocks that say something: a note whose text stands in the next paragraph takes it.
fn noted(blocks: &[Block]) -> Vec<Block> {
    let mut found: Vec<Block> = Vec::new();
    let mut wants = false;
    for block in blocks {
        let mut block = block.clone();

        if block.kind == Kind::Note {
            let text = block.rich.text.trim_start_matches(['|', '_', ' ']);
            block.rich = block.rich.from(block.rich.text.len() - text.len());
            wants = block.rich.is_empty();
        } else if wants && block.kind == Kind::Text {
            block.kind = Kind::Note;
            wants = false;
        }
        if !block.rich.is_empty() {
            found.push(block);
        }
    }
    found
}

/// A row of a table as an item of a list.
fn row(text: &str) -> String {
    format!("- {}", text.replace(" | ", " — "))
}

/// Whether a paragraph may be a value: a few words, or a few in front of a dash that tells them.
fn is_value(text: &str) -> bool {
    const WORDS: usize = 6;
    let (value, told) = text.split_once('—').unwrap_or((text, ""));
    let ends = told.is_empty() && value.ends_with(['.', ':', '!', '?']);
    value.split_whitespace().count() <= WORDS && !ends
}

/// Takes the blocks of an explanation apart.
fn explanation(
    blocks: Vec<Block>,
    names: &BTreeSet<String>,
    report: &mut Report,
) -> Prose {
    let mut found = Prose::default();
    let kinds: Vec<Kind> = blocks.iter().map(|block| block.kind).collect();
    let described = described(&blocks, names);
    // Whether the last bullet said that its values follow.
    let mut listing = false;
    for (index, block) in blocks.into_iter().enumerate() {
        let next = kinds.get(index + 1).copied();
        let text = &block.rich.text;
        let listed = std::mem::take(&mut listing);
        match block.kind {
            Kind::Text if listed && is_value(text) => {
                let parameter = found.parameters.last_mut();
                let parameter = parameter.expect("a bullet said that they follow");
                let told = without_introduction(&parameter.description).len();
                parameter.description.truncate(told);
                value(&mut parameter.values, &block);
                listing = true;
            }
            Kind::Note => found.notes.push(text.clone()),
            Kind::Bullet(depth) if depth < 2 => {
                let valued = matches!(next, Some(Kind::Bullet(depth)) if depth > 1);
                if let Some(parameter) =
                    parameter(&block.rich, names, valued).filter(|_| described[index])
                {
                    listing = !valued && parameter.description.ends_with(':');
                    found.parameters.push(parameter);
                    continue;
                }
                if described[index] {
                    let message =
                        format!("the bullet `{}` has no ` - `", shortened(text));
                    let help = "write `- name - description`; it is kept as prose";
                    let length = text.chars().count() + 2;
                    report.tell(
                        Code::IrregularSection,
                        block.line,
                        length,
                        message,
                        help,
                    );
                }
                found.explanation.push(format!("- {text}"));
            }
            Kind::Bullet(_) => match found.parameters.last_mut() {
                Some(parameter) if described[index] => {
                    value(&mut parameter.values, &block);
                }
                _ => found.explanation.push(format!("- {text}")),
            },
            Kind::Row => match described_row(&block, names) {
                Some(parameter) => found.parameters.push(parameter),
                None => found.explanation.push(row(text)),
            },
            _ if matches!(next, Some(Kind::Bullet(_) | Kind::Row)) => {
                let text = without_introduction(text);
                if !text.is_empty() {
                    found.explanation.push(text.into());
                }
            }
            _ => found.explanation.push(text.clone()),
        }
    }
    for parameter in &mut found.parameters {
        with_descriptions(&mut parameter.values);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::plain;
    use crate::source::rich::Rich;

    fn read(text: &str) -> (Prose, usize) {
        let mut report = Report::new("guide.txt");
        let blocks = plain::blocks(text, &mut report);
        let found = explanation(blocks, &BTreeSet::new(), &mut report);
        (found, report.findings.len())
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
        assert_eq!(found.explanation, ["Prose.", "- lone"]);
        assert_eq!((found.parameters.len(), faults), (1, 1));
        let (found, faults) = read("Reasons:\n- lone\n- lorn");
        assert_eq!(found.explanation, ["Reasons:", "- lone", "- lorn"]);
        assert_eq!((found.parameters.len(), faults), (0, 0));
    }

    #[test]
    fn paragraphs_are_values_where_a_bullet_announces_them() {
        let (found, _) = read(
            "- lid - It can be one of these:\n\non—It is on\n\nhalf open—Almost\n\nThat is all.\n\noff—No",
        );
        let values = found.parameters[0].values.iter();
        let values: Vec<_> = values.map(|v| (&*v.text, &*v.description)).collect();
        assert_eq!(values, [("on", "It is on"), ("half open", "Almost")]);
        assert_eq!(found.explanation, ["That is all.", "off—No"]);
    }

    #[test]
    fn notes_take_their_text_from_where_it_stands() {
        let note = |kind, text: &str| Block::new(kind, Rich::of(1, text));
        let blocks = [
            note(Kind::Note, "| ___"),
            note(Kind::Text, "Mind it."),
            note(Kind::Note, "| Mind that."),
            note(Kind::Note, "Mind both."),
        ];
        let texts: Vec<_> =
            noted(&blocks).into_iter().map(|b| (b.kind, b.rich.text)).collect();
        let expected = ["Mind it.", "Mind that.", "Mind both."];
        assert_eq!(texts, expected.map(|text| (Kind::Note, text.to_owned())));
    }
}
