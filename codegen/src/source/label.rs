//! Labels: the words in front of the parts of a message.

use super::tag::{Tag, tag};

/// The part of a message that a label opens.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Label {
    Format,
    Explanation,
    Action,
    Note,
}

impl Label {
    /// The words as the guide prints them.
    pub fn words(self) -> &'static str {
        match self {
            Self::Format => "Error Message",
            Self::Explanation => "Explanation",
            Self::Action => "Recommended Action",
            Self::Note => "Note",
        }
    }
}

/// The words of each label, the longer ones first.
const NAMES: [(&str, Label); 9] = [
    ("error messages", Label::Format),
    ("error message", Label::Format),
    ("explanation", Label::Explanation),
    ("recommended actions", Label::Action),
    ("recommended action", Label::Action),
    ("note", Label::Note),
    ("caution", Label::Note),
    ("tip", Label::Note),
    ("warning", Label::Note),
];

/// The label that a text is, whatever its marks and its number.
pub(super) fn label(text: &str) -> Option<Label> {
    let (label, rest) = prefix(text)?;
    rest.trim().is_empty().then_some(label)
}

/// The label at the beginning of a text, and how many bytes it takes, its number and its colon too.
///
/// Glued to what follows, it is one where that begins as its part would.
pub(super) fn begins(text: &str) -> Option<(Label, usize)> {
    let (label, rest) = prefix(text)?;
    let body = rest.trim_start_matches(['*', ' ']);
    let marked = rest[..rest.len() - body.len()].contains('*');
    let end = text.len() - body.len();
    let coloned = text[..end].trim_end_matches(['*', ' ']).ends_with(':');
    let first = body.chars().next();
    let capital = first.is_none_or(|c| !c.is_lowercase() && !",;)/".contains(c));
    let exact =
        text.trim_start_matches(['*', ' ']).starts_with(|c: char| c.is_uppercase());
    let fits = body.is_empty()
        || match label {
            Label::Format => exact && (marked || coloned || Tag::odd(body).is_some()),
            Label::Explanation | Label::Action => {
                exact && (capital || coloned || marked)
            }
            // "Note that" begins a sentence.
            Label::Note => {
                exact && (coloned || marked || capital && rest.starts_with(' '))
            }
        };
    fits.then_some((label, end))
}

/// The label in front, and what stands behind its number and its colon.
fn prefix(text: &str) -> Option<(Label, &str)> {
    let text = text.trim_start_matches(['*', ' ']);
    let (label, rest) = NAMES.iter().find_map(|(name, label)| {
        let (head, rest) = text.split_at_checked(name.len())?;
        head.eq_ignore_ascii_case(name).then_some((*label, rest))
    })?;
    let number = rest.strip_prefix(['-', ' ', '–']).unwrap_or(rest);
    let digits = number.trim_start_matches(|c: char| c.is_ascii_digit());
    let counted = matches!(number.len() - digits.len(), 1 | 2)
        && label == Label::Format
        && !digits.starts_with(char::is_alphanumeric);
    let rest = if counted { digits } else { rest };
    let bare = rest.trim_start();
    Some((label, bare.strip_prefix(':').unwrap_or(rest)))
}

/// A label within a text: where it begins, and where what it opens does.
///
/// Explanation and action begin a sentence there, and a format its tag.
pub(super) fn fused(text: &str, labels: &[Label]) -> Option<(usize, Label, usize)> {
    let places = text.char_indices().filter(|&(at, c)| {
        let before = &text[..at];
        "ER".contains(c)
            && !before.trim().is_empty()
            && !before.ends_with(|c: char| c.is_uppercase() || "\"'“‘-_/".contains(c))
    });
    let mut found = places.filter_map(|(at, _)| {
        let (label, length) = begins(&text[at..])?;
        let before = text[..at].trim_end();
        let behind = &text[at + length..];
        let ends = before.ends_with(['.', '!', '?', ':', ')', '"', '”']);
        let glued = before.len() == at;
        let fits = labels.contains(&label)
            && match label {
                Label::Format => tag(behind.trim_start()).is_some(),
                Label::Explanation => behind.contains(' '),
                Label::Action => ends || glued,
                Label::Note => false,
            };
        fits.then_some((at, label, at + length))
    });
    found.next()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_a_label_in_every_dress() {
        for (text, expected) in [
            ("Error Message", Label::Format),
            ("Error Message-2", Label::Format),
            ("error message 12:", Label::Format),
            ("**Error Messages**", Label::Format),
            ("Explanation :", Label::Explanation),
            ("RECOMMENDED ACTION", Label::Action),
            ("Note", Label::Note),
        ] {
            let bare = text.trim_matches('*');
            assert_eq!(label(bare), Some(expected), "{text}");
        }
        for text in ["Explanations", "Error", "Error Message for you", "Notes"] {
            assert_eq!(label(text), None, "{text}");
        }
    }

    #[test]
    fn knows_a_label_that_is_glued_to_its_text() {
        for (text, rest) in [
            ("Error Message%ASA-6-302013: x", Some("%ASA-6-302013: x")),
            ("Error Message ASA-6-302013: x", Some("ASA-6-302013: x")),
            ("Error Message 2: x", Some("x")),
            ("Error Message for you", None),
            ("ExplanationA host", Some("A host")),
            ("Explanation: a host", Some("a host")),
            ("Explanation of it", None),
            ("Explanations, in short", None),
            ("Recommended ActionNone required.", Some("None required.")),
            ("**Note **Mind it", Some("Mind it")),
            ("Note that it", None),
            ("Note Mind it", Some("Mind it")),
        ] {
            assert_eq!(begins(text).map(|(_, end)| &text[end..]), rest, "{text}");
        }
    }

    #[test]
    fn finds_a_label_within_a_text() {
        let all = [Label::Format, Label::Explanation, Label::Action];
        for (text, expected) in [
            (
                "It fell. Recommended Action Mend it.",
                Some((9, Label::Action, "Mend it.")),
            ),
            ("It fell.Recommended ActionMend it.", Some((8, Label::Action, "Mend it."))),
            (
                "link down Explanation The link fell.",
                Some((10, Label::Explanation, "The link fell.")),
            ),
            (
                "None.Error Message%ASA-6-302013: x",
                Some((5, Label::Format, "%ASA-6-302013: x")),
            ),
            ("The Recommended Action Guide says so", None),
            ("Explanation The link fell.", None),
        ] {
            let found =
                fused(text, &all).map(|(at, label, end)| (at, label, &text[end..]));
            let found = found.map(|(at, label, rest)| (at, label, rest.trim_start()));
            assert_eq!(found, expected, "{text}");
        }
    }
}
