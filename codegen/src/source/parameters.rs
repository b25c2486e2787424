//! Items of lists and rows of tables to parameters and their values.

use std::collections::BTreeSet;

use super::blocks::{Block, Kind};
use super::rich::Rich;
use super::{RawParameter, RawValue};

/// Between the name of a bullet and its description, beside a dash without blanks.
const DASHES: [&str; 3] = [" - ", " – ", " -- "];
/// The same behind a name that the format holds.
const JOINTS: [&str; 5] = [":", "- ", "– ", " -", "="];
/// How many words a name has at most.
const WORDS: usize = 8;

/// For each block whether it stands in a list that describes names: a dash in one bullet of many is text. `names` are
/// what the formats may have as placeholders.
pub(super) fn described(blocks: &[Block], names: &BTreeSet<String>) -> Vec<bool> {
    let mut found = vec![false; blocks.len()];
    let mut start = 0;
    for end in 0..=blocks.len() {
        let bullet =
            blocks.get(end).is_some_and(|block| matches!(block.kind, Kind::Bullet(_)));
        if !bullet {
            let list = &blocks[start..end];
            let told = list.iter().enumerate().filter(|(index, block)| {
                let valued = matches!(list.get(index + 1), Some(next) if next.kind == Kind::Bullet(2));
                block.kind == Kind::Bullet(1) && parameter(&block.rich, names, valued).is_some()
            });
            let glued = list.iter().any(|block| block.rich.text.contains('—'));
            let count = told.count();
            let outer =
                list.iter().filter(|block| block.kind == Kind::Bullet(1)).count();
            found[start..end].fill(count > 0 && (glued || count * 2 >= outer));
            start = end + 1;
        }
    }
    found
}

/// A row of two cells of which the first may be a placeholder of the format.
pub(super) fn described_row(
    block: &Block,
    names: &BTreeSet<String>,
) -> Option<RawParameter> {
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
pub(super) fn parameter(
    rich: &Rich,
    names: &BTreeSet<String>,
    has_values: bool,
) -> Option<RawParameter> {
    let text = &*rich.text;
    let (name, description) = match parted(rich).or_else(|| known(text, names)) {
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

/// Name and description behind any joint, where each word of the name stands in the format.
fn known<'a>(text: &'a str, names: &BTreeSet<String>) -> Option<(&'a str, &'a str)> {
    let parts = JOINTS.iter().filter_map(|joint| text.split_once(joint));
    let (name, description) = parts.min_by_key(|(name, _)| name.len())?;
    let mut words = name.split([' ', ',', '/', '.']).filter(|word| !word.is_empty());
    // Several words that begin with a capital are words of the text, and a description of these.
    let name_like = !name.trim().contains(' ') || name.starts_with(char::is_lowercase);
    let known = !name.trim().is_empty() && words.all(|word| names.contains(word));
    (known && name_like && !description.trim().is_empty()).then_some((name, description))
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
pub(super) fn value(values: &mut Vec<RawValue>, block: &Block) {
    let text = &block.rich.text;
    match values.iter_mut().find(|value| value.text == *text) {
        Some(value) => value.count += 1,
        None => values.push(RawValue {
            text: text.clone(),
            description: String::new(),
            count: 1,
            line: block.line,
        }),
    }
}

/// Parts the values of a list from what is said of them, where most of them are described.
pub(super) fn with_descriptions(values: &mut Vec<RawValue>) {
    let dash = |text: &str| {
        let glued = text.find('—').map(|at| (at, '—'.len_utf8()));
        // A colon is enough behind a number.
        let digits = text.bytes().take_while(u8::is_ascii_digit).count();
        let counted =
            (digits > 0 && text[digits..].starts_with(": ")).then_some((digits, 2));
        let glued = glued.or(counted);
        DASHES
            .iter()
            .filter_map(|dash| Some((text.find(dash)?, dash.len())))
            .chain(glued)
            .min()
    };
    if values.iter().filter(|value| dash(&value.text).is_some()).count() * 2
        < values.len()
    {
        return;
    }
    let mut parted: Vec<RawValue> = Vec::new();
    for value in values.drain(..) {
        let (text, description) = match dash(&value.text) {
            Some((at, length)) if at > 0 => value.text.split_at(at + length),
            _ => (&*value.text, ""),
        };
        let text = text.trim_end_matches(['—', '–', '-', ':', ' ']).to_owned();
        match parted.iter_mut().find(|known| known.text == text) {
            Some(known) => known.count += value.count,
            None => parted.push(RawValue {
                text,
                description: description.trim().to_owned(),
                ..value
            }),
        }
    }
    *values = parted;
}

/// The text without a last sentence that only says that a list follows.
pub(super) fn without_introduction(text: &str) -> &str {
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
    fn names_are_freed_of_what_marks_leave() {
        let marked = |text: &str, end: usize| {
            let mut rich = Rich::of(1, text);
            if end > 0 {
                rich.marked.push(0..end);
            }
            let names = ["dish", "dish-name", "Dish", "old"].map(str::to_owned).into();
            let found =
                parameter(&rich, &names, false).unwrap_or_else(|| panic!("{text}"));
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
            ("dish: The dish", 0, "dish", "The dish"),
            ("dish : The dish", 0, "dish", "The dish"),
            ("Dish: The dish", 0, "Dish", "The dish"),
            ("old dish: The dish", 0, "old dish", "The dish"),
            ("dish/dish-name: Both", 0, "dish/dish-name", "Both"),
            ("dish-name- The dish", 0, "dish-name", "The dish"),
            ("dish-name -The dish", 0, "dish-name", "The dish"),
        ] {
            let expected = (name.to_owned(), description.to_owned());
            assert_eq!(marked(text, end), expected, "{text}");
        }
    }

    #[test]
    fn words_of_the_text_are_no_names() {
        let names = ["Old", "Dish", "dish"].map(str::to_owned).into();
        for text in ["Old Dish: The dish", "lid: The lid", "dish:", "a dish"] {
            assert_eq!(parameter(&Rich::of(1, text), &names, false), None, "{text}");
        }
    }

    #[test]
    fn values_are_parted_from_what_is_said_of_them() {
        let value = |text: &str| RawValue {
            text: text.into(),
            description: String::new(),
            count: 1,
            line: 1,
        };
        let parted = |texts: &[&str]| {
            let mut values = texts.iter().map(|text| value(text)).collect();
            with_descriptions(&mut values);
            let shown =
                values.into_iter().map(|v| format!("{}/{}", v.text, v.description));
            shown.collect::<Vec<_>>().join(" ")
        };
        assert_eq!(parted(&["0—Off", "1-5 - On", "6"]), "0/Off 1-5/On 6/");
        assert_eq!(parted(&["0: Off", "12: On: yes"]), "0/Off 12/On: yes");
        assert_eq!(
            parted(&["Lamp out", "Wind - none", "Rain"]),
            "Lamp out/ Wind - none/ Rain/"
        );
    }
}
