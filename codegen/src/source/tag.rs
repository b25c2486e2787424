//! The head of a format: `%ASA-5-750006: ` and its irregular forms.

use std::ops::RangeInclusive;

/// Products whose tag is known where its `%` is missing.
const PRODUCTS: [&str; 5] = ["ASA", "FTD", "PIX", "FWSM", "NGIPS"];
/// What is printed for a hyphen.
const HYPHENS: [char; 7] =
    ['-', '\u{2010}', '\u{2011}', '\u{2012}', '\u{2212}', '–', '—'];
/// Between the first and the last id of a range.
const TO: [&str; 4] = [" to ", " through ", "-", "–"];

/// A tag, its separator, and what stands behind.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Tag<'a> {
    /// Tag and separator as printed, without the blanks behind.
    pub head: &'a str,
    pub level: Level<'a>,
    pub id: Id<'a>,
    /// The text behind.
    pub rest: &'a str,
}

/// What stands in the place of the level.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Level<'a> {
    /// A number, not yet held against the eight.
    Digit(u8),
    Word(&'a str),
    Missing,
}

/// What stands in the place of the id.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) enum Id<'a> {
    Number(u32),
    /// Digits with letters that stand for any: `4000nn`. A range: `400000 to 400051`.
    Pattern(RangeInclusive<u32>),
    /// No six digits.
    Other(&'a str),
}

impl<'a> Tag<'a> {
    /// The tag in a place where one must stand: any digits are its id.
    pub fn odd(text: &'a str) -> Option<Self> {
        parse(text)
    }
}

/// Reads a tag at the beginning of a text whose blanks are folded.
///
/// `%`, the product, hyphens with a class and the level between them, the id; then a separator or a blank.
pub(super) fn tag(text: &str) -> Option<Tag<'_>> {
    parse(text).filter(|tag| !matches!(tag.id, Id::Other(_)))
}

/// The tags in a text, with the place of each.
pub(super) fn tags(text: &str) -> Vec<(usize, Tag<'_>)> {
    let mut found = Vec::new();
    let mut from = 0;
    for (at, c) in text.char_indices() {
        if at < from || !(c == '%' || c.is_ascii_uppercase()) {
            continue;
        }
        let before = text[..at].chars().next_back();
        let apart = c == '%'
            || before.is_none_or(|c| {
                // A label may be glued to the tag.
                !(c.is_ascii_uppercase() || c.is_ascii_digit() || "%-_/".contains(c))
            });
        if let Some(tag) = Some(&text[at..]).filter(|_| apart).and_then(tag) {
            from = at + tag.head.len();
            found.push((at, tag));
        }
    }
    found
}

fn parse(text: &str) -> Option<Tag<'_>> {
    let percent = text.strip_prefix('%');
    let start = percent.map_or(text, str::trim_start);
    let after = start.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let product = &start[..start.len() - after.len()];
    if product.is_empty() || percent.is_none() && !PRODUCTS.contains(&product) {
        return None;
    }
    // The first hyphen may lack ahead of the level.
    let mut rest = hyphen(after).unwrap_or(after);
    if rest.len() == after.len() && !after.starts_with(|c: char| c.is_ascii_digit()) {
        return None;
    }
    let mut level = Level::Missing;
    for _ in 0..4 {
        let (part, behind) = rest.split_at(part(rest));
        if let Some(id) = id(part).filter(|id| hyphen(behind).is_none() || regular(id)) {
            let (id, behind) = ranged(&id, behind).unwrap_or((id, behind));
            let behind = separator(behind);
            return Some(Tag {
                head: text[..text.len() - behind.len()].trim_end(),
                level,
                id,
                rest: behind.trim_start(),
            });
        }
        level = match (part.parse(), level) {
            (Ok(digit), _) if part.len() <= 2 => Level::Digit(digit),
            // A class stands in front of the level.
            (_, Level::Missing)
                if part
                    .starts_with(|c: char| c.is_alphabetic() || "[{<(".contains(c)) =>
            {
                Level::Word(part)
            }
            (_, level) if part.is_empty() => level,
            _ => return None,
        };
        rest = hyphen(behind)?;
    }
    None
}

/// How long the part between two hyphens is: a word, or what stands in brackets. A text may be glued to its id.
fn part(text: &str) -> usize {
    let id = text.bytes().take_while(u8::is_ascii_digit).count();
    if id == 6 && text[id..].starts_with(char::is_uppercase) {
        return id;
    }
    let close = ["[]", "{}", "<>", "()"].iter().find_map(|pair| {
        let inner = text.strip_prefix(&pair[..1])?;
        inner.find(&pair[1..]).filter(|&at| at < 24).map(|at| at + 2)
    });
    let word = || text.find(|c: char| !(c.is_alphanumeric() || c == '_'));
    close.or_else(word).unwrap_or(text.len())
}

/// What stands behind a hyphen and blanks around it.
fn hyphen(text: &str) -> Option<&str> {
    text.trim_start().strip_prefix(HYPHENS).map(str::trim_start)
}

fn regular(id: &Id<'_>) -> bool {
    !matches!(id, Id::Other(_))
}

/// The id that a part is. Up to three digits are a level.
fn id(part: &str) -> Option<Id<'_>> {
    let letters = part.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = &part[..part.len() - letters.len()];
    if digits.len() < 3 {
        return None;
    }
    match (part.len(), letters) {
        (6, "") => digits.parse().ok().map(Id::Number),
        (6, _) if any_digit(letters) => {
            let bound = |digit: &str| format!("{digits}{}", digit.repeat(letters.len()));
            Some(Id::Pattern(bound("0").parse().ok()?..=bound("9").parse().ok()?))
        }
        (_, "") => Some(Id::Other(part)),
        _ => None,
    }
}

/// The range that an id begins, and what stands behind it.
fn ranged<'a>(id: &Id<'_>, text: &'a str) -> Option<(Id<'a>, &'a str)> {
    let Id::Number(first) = *id else { return None };
    let rest = TO.iter().find_map(|to| text.strip_prefix(to))?;
    let (last, behind) = rest.split_at(part(rest));
    match self::id(last)? {
        Id::Number(last) if first < last => Some((Id::Pattern(first..=last), behind)),
        _ => None,
    }
}

/// Whether letters stand for any digit: `nn`, `xx`.
fn any_digit(letters: &str) -> bool {
    let all = |letter: char| letters.chars().all(|c| c.eq_ignore_ascii_case(&letter));
    all('n') || all('x')
}

/// What stands behind the separator: a colon, a stop, a dash, or nothing.
fn separator(text: &str) -> &str {
    let blankless = text.trim_start();
    if let Some(rest) = blankless.strip_prefix([':', ';']) {
        return rest;
    }
    let dash = blankless.strip_prefix(['-', '–', '—', '.', ',']);
    dash.filter(|rest| rest.is_empty() || rest.starts_with(' ')).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_heads_of_every_form() {
        for (text, head, level, rest) in [
            ("%ASA-5-750006: SA UP", "%ASA-5-750006:", Level::Digit(5), "SA UP"),
            ("%ASA-5-750006 : SA UP", "%ASA-5-750006 :", Level::Digit(5), "SA UP"),
            ("%ASA-5-750006:SA UP", "%ASA-5-750006:", Level::Digit(5), "SA UP"),
            ("%ASA-5-750006 - SA UP", "%ASA-5-750006 -", Level::Digit(5), "SA UP"),
            ("%ASA-5-750006. SA UP", "%ASA-5-750006.", Level::Digit(5), "SA UP"),
            ("%ASA-5-750006 SA UP", "%ASA-5-750006", Level::Digit(5), "SA UP"),
            ("%ASA-5-750006SA UP", "%ASA-5-750006", Level::Digit(5), "SA UP"),
            (
                "%ASA-5-750006: %SMART-5-UP: x",
                "%ASA-5-750006:",
                Level::Digit(5),
                "%SMART-5-UP: x",
            ),
            ("%ASA7-750006: SA UP", "%ASA7-750006:", Level::Digit(7), "SA UP"),
            ("ASA-4-750006: SA UP", "ASA-4-750006:", Level::Digit(4), "SA UP"),
            ("%ASA-750006: SA UP", "%ASA-750006:", Level::Missing, "SA UP"),
            ("%ASA--750006: SA UP", "%ASA--750006:", Level::Missing, "SA UP"),
            (
                "%ASA-level-750006: SA UP",
                "%ASA-level-750006:",
                Level::Word("level"),
                "SA UP",
            ),
            (
                "%ASA-[1-7]-750006: SA UP",
                "%ASA-[1-7]-750006:",
                Level::Word("[1-7]"),
                "SA UP",
            ),
            ("%ASA–4–750006: SA UP", "%ASA–4–750006:", Level::Digit(4), "SA UP"),
            (
                "%ASA\u{2212}4\u{2212}750006: SA UP",
                "%ASA\u{2212}4\u{2212}750006:",
                Level::Digit(4),
                "SA UP",
            ),
            ("% ASA -4- 750006: SA UP", "% ASA -4- 750006:", Level::Digit(4), "SA UP"),
            ("%FTD-vpn-9-750006 SA UP", "%FTD-vpn-9-750006", Level::Digit(9), "SA UP"),
            ("%ASA-5-750006:", "%ASA-5-750006:", Level::Digit(5), ""),
        ] {
            let id = Id::Number(750_006);
            assert_eq!(tag(text), Some(Tag { head, level, id, rest }), "{text}");
        }
    }

    #[test]
    fn reads_ids_that_stand_for_many_and_odd_ones() {
        let id = |text| Tag::odd(text).map(|tag| tag.id);
        assert_eq!(id("%ASA-4-4000nn: x"), Some(Id::Pattern(400_000..=400_099)));
        assert_eq!(id("%ASA-4-43000X: x"), Some(Id::Pattern(430_000..=430_009)));
        let range = tag("%ASA-4-400000 to 400051: IPS").expect("a tag");
        assert_eq!((range.head, range.rest), ("%ASA-4-400000 to 400051:", "IPS"));
        assert_eq!(range.id, Id::Pattern(400_000..=400_051));
        assert_eq!(id("%ASA-4-400051 to 400000: x"), Some(Id::Number(400_051)));
        assert_eq!(id("%ASA-4-75000: x"), Some(Id::Other("75000")));
        assert_eq!(tag("%ASA-4-75000: x"), None);
    }

    #[test]
    fn refuses_what_is_no_head() {
        for text in [
            "",
            "%",
            "%ASA",
            "%-5-750006: x",
            "%ASA-5-75000: x",
            "%ASA-5-7500061: x",
            "%%ASA-5-750006",
            "%ASA-555-750006",
            "%ASA-5-750006x",
            "%SMART_LIC-5-SYSTEM: x",
            "XASA-5-750006: x",
            "asa-5-750006: x",
        ] {
            assert_eq!(tag(text), None, "{text}");
        }
    }

    #[test]
    fn finds_the_tags_of_a_text() {
        let text = "Error Message%ASA-4-411001: x OR ASA-4-411002: y; see %ASA-4-4000nn and 411003";
        let ids: Vec<_> = tags(text).into_iter().map(|(at, tag)| (at, tag.id)).collect();
        let expected = [
            (13, Id::Number(411_001)),
            (33, Id::Number(411_002)),
            (54, Id::Pattern(400_000..=400_099)),
        ];
        assert_eq!(ids, expected);
    }
}
