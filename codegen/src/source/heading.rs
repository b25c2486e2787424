//! Headings: the ids that one names, in all the ways that are printed.

use std::ops::RangeInclusive;

use super::tag::{Id, tag};

/// Between the two ids of a range.
const TO: [&str; 7] = ["to", "through", "thru", "until", "-", "–", "—"];
/// Between the ids of a list.
const AND: [&str; 6] = [",", ";", "/", "&", "and", "or"];
/// In front of the ids.
const WORDS: [&str; 8] =
    ["message", "messages", "syslog", "syslogs", "system", "log", "id", "ids"];

/// The ids of a heading.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub(super) struct Heading {
    /// In the order that is printed.
    pub ids: Vec<RangeInclusive<u32>>,
    /// Letters stand for digits: `4000nn`.
    pub pattern: bool,
    /// The word "Messages" stands in front, as it does over a chapter.
    pub worded: bool,
    /// The digits of a number that is no id, where that is all there is.
    pub odd: Option<String>,
    /// How many bytes of the text were read.
    length: usize,
}

impl Heading {
    /// Whether this is the head of a chapter, unless messages follow at once.
    pub fn chapter(&self) -> bool {
        self.worded && self.ids.iter().any(|range| range.start() != range.end())
    }

    /// Whether it names that id.
    pub fn names(&self, id: u32) -> bool {
        self.ids.iter().any(|range| range.contains(&id))
    }

    /// The only id, where it names one.
    pub fn single(&self) -> Option<u32> {
        match &self.ids[..] {
            [range] if range.start() == range.end() => Some(*range.start()),
            _ => None,
        }
    }

    /// The first id.
    pub fn first(&self) -> Option<u32> {
        self.ids.first().map(|range| *range.start())
    }

    /// What findings call it.
    pub fn name(&self) -> String {
        let id = self.first().map(|id| format!("{id:06}"));
        id.or_else(|| self.odd.clone()).unwrap_or_default()
    }
}

/// The heading that a text is from end to end. A tag alone is a format without text.
pub(super) fn whole(text: &str) -> Option<Heading> {
    let text =
        text.trim_end_matches([':', '.', ',', ';', '-', '–', '—', ' ']).trim_start();
    let all = |heading: &Heading| heading.length == text.len();
    let bare = |_: &Heading| !text.starts_with('%');
    parse(text).filter(all).filter(bare).or_else(|| odd(text))
}

/// The heading that a text begins with, where the form says that it is one. A title may follow the ids.
pub(super) fn begun(text: &str) -> Option<Heading> {
    parse(text.trim()).or_else(|| odd(text.trim())).or_else(|| {
        // The title may stand in front, too.
        let at = text.find(|c: char| c.is_ascii_digit())?;
        let mut from = &text[at..];
        loop {
            if let Some(heading) = parse(from) {
                return Some(Heading { worded: true, ..heading });
            }
            let digits = from.trim_start_matches(|c: char| c.is_ascii_digit());
            from = &digits[digits.find(|c: char| c.is_ascii_digit())?..];
        }
    })
}

/// A number with a digit too many or too few.
fn odd(text: &str) -> Option<Heading> {
    let number =
        matches!(text.len(), 5 | 7 | 8) && text.bytes().all(|b| b.is_ascii_digit());
    number.then(|| Heading {
        odd: Some(text.into()),
        ..Heading::default()
    })
}

fn parse(text: &str) -> Option<Heading> {
    let mut heading = Heading::default();
    let mut rest = text;
    loop {
        let word = rest.trim_start_matches(|c: char| c.is_ascii_alphabetic());
        let name = rest[..rest.len() - word.len()].to_ascii_lowercase();
        if !WORDS.contains(&&*name) {
            break;
        }
        heading.worded = true;
        rest = word.trim_start_matches([' ', ':']);
    }
    let mut ranged = false;
    loop {
        let (range, pattern, behind) = id(rest)?;
        heading.pattern |= pattern;
        match heading.ids.last_mut() {
            Some(last) if ranged && *range.start() > *last.end() => {
                *last = *last.start()..=*range.end();
            }
            _ => heading.ids.push(range),
        }
        heading.length = text.len() - behind.len();
        let Some((to, next)) = joined(behind) else {
            return Some(heading);
        };
        (ranged, rest) = (to, next);
    }
}

/// An id at the beginning, alone or in its tag.
fn id(text: &str) -> Option<(RangeInclusive<u32>, bool, &str)> {
    if let Some(tag) = tag(text) {
        let head = tag.head.trim_end_matches([':', ' ']);
        let ids = match tag.id {
            Id::Number(id) => (id..=id, false),
            Id::Pattern(ids) => (ids, true),
            Id::Other(_) => return None,
        };
        return Some((ids.0, ids.1, &text[head.len()..]));
    }
    let end = text.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(text.len());
    let (word, rest) = text.split_at(end);
    // The tag's rules for ids are those of a heading.
    match tag(&format!("%ASA-0-{word}")).filter(|tag| tag.rest.is_empty())?.id {
        Id::Number(id) => Some((id..=id, false, rest)),
        Id::Pattern(ids) => Some((ids, true, rest)),
        Id::Other(_) => None,
    }
}

/// What stands behind a joint, where an id follows, and whether it makes a range.
fn joined(text: &str) -> Option<(bool, &str)> {
    let mut rest = text.trim_start();
    let (mut any, mut to) = (false, false);
    loop {
        let joint = |joints: &[&str]| {
            joints.iter().find_map(|joint| {
                let behind = rest.strip_prefix(joint)?;
                let word = joint.starts_with(char::is_alphabetic);
                (!word || behind.starts_with(' ')).then_some(behind.trim_start())
            })
        };
        if let Some(behind) = joint(&TO) {
            (any, to, rest) = (true, true, behind);
        } else if let Some(behind) = joint(&AND) {
            (any, rest) = (true, behind);
        } else {
            return (any && id(rest).is_some()).then_some((to, rest));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_all_ways_to_name_ids() {
        for (text, ids, pattern, worded) in [
            ("722004", vec![722_004..=722_004], false, false),
            ("722004.", vec![722_004..=722_004], false, false),
            ("722004 -", vec![722_004..=722_004], false, false),
            ("4000nn", vec![400_000..=400_099], true, false),
            ("400000 to 400051", vec![400_000..=400_051], false, false),
            ("400000–400051", vec![400_000..=400_051], false, false),
            ("411001, 411002", vec![411_001..=411_001, 411_002..=411_002], false, false),
            (
                "411001 and 411002",
                vec![411_001..=411_001, 411_002..=411_002],
                false,
                false,
            ),
            (
                "411001, 411002, and 411005 through 411007",
                vec![411_001..=411_001, 411_002..=411_002, 411_005..=411_007],
                false,
                false,
            ),
            ("Messages 722001 to 722056", vec![722_001..=722_056], false, true),
            ("Message ID: 722001", vec![722_001..=722_001], false, true),
        ] {
            let found = whole(text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(
                (found.ids, found.pattern, found.worded),
                (ids, pattern, worded),
                "{text}"
            );
        }
    }

    #[test]
    fn refuses_what_is_no_heading_and_finds_one_with_a_title() {
        for text in [
            "",
            "7220",
            "722004100",
            "722004 SVC",
            "722004SVC",
            "722004,",
            "Messages",
            "to 722004",
        ] {
            assert_eq!(whole(text).is_some(), text == "722004,", "{text}");
        }
        assert_eq!(begun("722004: SVC connect").and_then(|h| h.first()), Some(722_004));
        assert_eq!(
            begun("1.2 Message 722004 (old)").and_then(|h| h.first()),
            Some(722_004)
        );
        let tagged = begun("%ASA-4-722004:").and_then(|heading| heading.first());
        assert_eq!((tagged, whole("%ASA-4-722004:")), (Some(722_004), None));
        assert_eq!(begun("Chapter 12"), None);
        let odd = whole("7220041").map(|heading| heading.name());
        assert_eq!(odd.as_deref(), Some("7220041"));
    }
}
