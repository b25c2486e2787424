//! Blocks of prose to paragraphs, notes, parameters and nested values.

use std::collections::BTreeSet;

use super::blocks::{Block, Kind};
use super::groups::Group;
use super::label::{self, Label};
use super::rich::Rich;
use super::{RawFormat, RawMessage, RawParameter, RawValue, Report, shortened};
use crate::catalog::findings::Code;

/// Between the name of a bullet and its description, beside a dash without blanks.
const DASHES: [&str; 3] = [" - ", " – ", " -- "];
/// How many words a name has at most.
const WORDS: usize = 8;

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
        let cell = block.rich.text.split(" | ").next().unwrap_or("");
        if block.kind == Kind::Row && label::label(cell) == Some(Label::Note) {
            block.kind = Kind::Note;
            block.rich = block.rich.from(cell.len());
        }
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

/// Takes the blocks of an explanation apart.
fn explanation(
    blocks: Vec<Block>,
    names: &BTreeSet<String>,
    report: &mut Report,
) -> Prose {
    let mut found = Prose::default();
    let kinds: Vec<Kind> = blocks.iter().map(|block| block.kind).collect();
    let described = described(&blocks);
    for (index, block) in blocks.into_iter().enumerate() {
        let next = kinds.get(index + 1).copied();
        let text = &block.rich.text;
        match block.kind {
            Kind::Note => found.notes.push(text.clone()),
            Kind::Bullet(depth) if depth < 2 => {
                let valued = matches!(next, Some(Kind::Bullet(depth)) if depth > 1);
                if let Some(parameter) =
                    parameter(&block.rich, valued).filter(|_| described[index])
                {
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
    found
}

/// For each block whether it stands in a list that describes names: a dash in one bullet of many is text.
fn described(blocks: &[Block]) -> Vec<bool> {
    let mut found = vec![false; blocks.len()];
    let mut start = 0;
    for end in 0..=blocks.len() {
        let bullet =
            blocks.get(end).is_some_and(|block| matches!(block.kind, Kind::Bullet(_)));
        if !bullet {
            let list = &blocks[start..end];
            let named = list.iter().enumerate().filter(|(index, block)| {
                let valued = matches!(list.get(index + 1), Some(next) if next.kind == Kind::Bullet(2));
                block.kind == Kind::Bullet(1) && parameter(&block.rich, valued).is_some()
            });
            let glued = list.iter().any(|block| block.rich.text.contains('—'));
            let outer =
                list.iter().filter(|block| block.kind == Kind::Bullet(1)).count();
            let named = named.count();
            found[start..end].fill(named > 0 && (glued || named * 2 >= outer));
            start = end + 1;
        }
    }
    found
}

/// A row of two cells of which the first may be a placeholder of the format.
fn described_row(block: &Block, names: &BTreeSet<String>) -> Option<RawParameter> {
    let (name, description) = block.rich.text.split_once(" | ")?;
    let known = names.contains(name) && !description.contains(" | ");
    known.then(|| RawParameter {
        name: name.into(),
        description: description.into(),
        values: Vec::new(),
        line: block.line,
    })
}

/// A bullet with a description, or with values in place of one.
fn parameter(rich: &Rich, has_values: bool) -> Option<RawParameter> {
    let text = &*rich.text;
    let (name, description) = match parted(rich) {
        Some((name, description)) if has_values => {
            (name, without_introduction(description))
        }
        Some(parts) => parts,
        None if has_values => (text.trim_end_matches(':'), ""),
        None => return None,
    };
    let name = cleaned(name, rich);
    let open = name.matches('(').count() != name.matches(')').count();
    let words = name.split(' ').count();
    let sentence = name.is_empty() || words > WORDS || name.contains(". ") || open;
    (!sentence).then(|| RawParameter {
        name,
        description: description.trim_start_matches(['_', '>', ' ']).trim_end().into(),
        values: Vec::new(),
        line: rich.first_line(),
    })
}

/// Name and description: the first dash parts them, or a colon behind a marked name.
fn parted(rich: &Rich) -> Option<(&str, &str)> {
    let text = &*rich.text;
    let dashes = DASHES.iter().filter_map(|dash| Some((text.find(dash)?, dash.len())));
    let glued = text.find('—').map(|at| (at, '—'.len_utf8()));
    let colon = rich
        .marked
        .first()
        .filter(|mark| mark.start == 0 && text[mark.end..].trim_start().starts_with(':'))
        .map(|mark| (mark.end + text[mark.end..].find(':').unwrap_or(0), 1));
    let (at, length) = dashes.chain(glued).chain(colon).min()?;
    Some((&text[..at], &text[at + length..]))
}

/// A name without what marks leave at its ends: underscores, half of a pair of brackets, a letter that lost its mark.
fn cleaned(name: &str, rich: &Rich) -> String {
    let mut name = name.trim().to_owned();
    if let Some(mark) = rich.marked.first().filter(|mark| mark.start == 0) {
        let behind = name.get(mark.end..).unwrap_or_default();
        if behind.len() == 2
            && behind.starts_with(' ')
            && behind.ends_with(char::is_alphanumeric)
        {
            name.replace_range(mark.end..=mark.end, "");
        }
    }
    loop {
        let bare = name.trim_matches(['_', ' ']);
        let bare = if bare.contains('<') { bare } else { bare.trim_matches('>') };
        let bare = if bare.contains('>') { bare } else { bare.trim_matches('<') };
        if bare.len() == name.len() {
            return name;
        }
        name = bare.to_owned();
    }
}

/// Adds a value, or counts it once more.
fn value(values: &mut Vec<RawValue>, block: &Block) {
    let text = &block.rich.text;
    match values.iter_mut().find(|value| value.text == *text) {
        Some(value) => value.count += 1,
        None => values.push(RawValue {
            text: text.clone(),
            count: 1,
            line: block.line,
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
            || sentence.ends_with("includes the following:")
            || sentence.ends_with("are as follows:"));
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
    use crate::source::plain;

    fn read(text: &str) -> (Prose, usize) {
        let mut report = Report::new("guide.txt");
        let blocks = plain::blocks(text, &mut report);
        let found = explanation(blocks, &BTreeSet::new(), &mut report);
        (found, report.findings.len())
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
        assert_eq!(found.explanation, ["Prose.", "- lone"]);
        assert_eq!((found.parameters.len(), faults), (1, 1));
        let (found, faults) = read("Reasons:\n- lone\n- lorn");
        assert_eq!(found.explanation, ["Reasons:", "- lone", "- lorn"]);
        assert_eq!((found.parameters.len(), faults), (0, 0));
    }

    #[test]
    fn names_are_freed_of_what_marks_leave() {
        let marked = |text: &str, end: usize| {
            let mut rich = Rich::of(1, text);
            if end > 0 {
                rich.marked.push(0..end);
            }
            let found = parameter(&rich, false).unwrap_or_else(|| panic!("{text}"));
            (found.name, found.description)
        };
        for (text, end, name, description) in [
            ("lid—The lid", 0, "lid", "The lid"),
            ("lid— The lid", 6, "lid", "The lid"),
            ("dpor t—Port", 4, "dport", "Port"),
            (">lid—Lid", 4, "lid", "Lid"),
            ("lid_>—_ Lid", 0, "lid", "Lid"),
            ("<lid> - A - B", 0, "<lid>", "A - B"),
            ("lid: The lid", 3, "lid", "The lid"),
            ("wet | dry—State", 0, "wet | dry", "State"),
        ] {
            let expected = (name.to_owned(), description.to_owned());
            assert_eq!(marked(text, end), expected, "{text}");
        }
    }

    #[test]
    fn notes_take_their_text_from_where_it_stands() {
        let note = |kind, text: &str| Block::new(kind, Rich::of(1, text));
        let blocks = [
            note(Kind::Note, "| ___"),
            note(Kind::Text, "Mind it."),
            note(Kind::Row, "Note | Mind that."),
            note(Kind::Note, "Mind both."),
        ];
        let texts: Vec<_> =
            noted(&blocks).into_iter().map(|b| (b.kind, b.rich.text)).collect();
        let expected = ["Mind it.", "Mind that.", "Mind both."];
        assert_eq!(texts, expected.map(|text| (Kind::Note, text.to_owned())));
    }
}
