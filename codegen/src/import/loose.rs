//! Search that counts no blanks beside punctuation, as the matching of formats counts none.

use std::ops::Range;

use crate::format::PUNCTUATION;

/// A text without the blanks beside punctuation, and where each of its bytes stood.
#[derive(Debug)]
pub(super) struct Loose<'a> {
    source: &'a str,
    text: String,
    places: Vec<usize>,
}

impl<'a> Loose<'a> {
    pub fn new(source: &'a str) -> Self {
        let mut loose = Self {
            source,
            text: String::new(),
            places: Vec::new(),
        };
        for (at, c) in source.char_indices() {
            let before = loose.text.chars().next_back();
            let after = source[at..].trim_start().chars().next();
            let beside = |c: Option<char>| c.is_none_or(|c| PUNCTUATION.contains(c));
            if c != ' ' || !(beside(before) || beside(after)) {
                loose.text.push(c);
                loose.places.extend(at..at + c.len_utf8());
            }
        }
        loose
    }

    /// The places of a name as whole words, in the source's bytes.
    pub fn find(&self, name: &str) -> Vec<Range<usize>> {
        // Most names stand nowhere in a text: their first word tells.
        let first = name.trim().split(|c| c == ' ' || PUNCTUATION.contains(c)).next();
        if !first.is_some_and(|first| self.source.contains(first)) {
            return Vec::new();
        }
        let name = Loose::new(name.trim()).text;
        if name.is_empty() {
            return Vec::new();
        }
        self.text
            .match_indices(&name)
            .map(|(at, _)| self.places[at]..self.places[at + name.len() - 1] + 1)
            .filter(|range| self.is_whole(range))
            .collect()
    }

    /// Whether no word goes on at either end. A hyphen or a dot joins words.
    fn is_whole(&self, range: &Range<usize>) -> bool {
        let part = |c: char| c.is_alphanumeric() || c == '_';
        let goes_on = |chars: &mut dyn Iterator<Item = char>| match chars.next() {
            Some('-' | '.') => chars.next().is_some_and(part),
            Some(c) => part(c),
            None => false,
        };
        !goes_on(&mut self.source[range.end..].chars())
            && !goes_on(&mut self.source[..range.start].chars().rev())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_whole_words_whatever_the_blanks() {
        for (text, name, expected) in [
            (
                "Local: local IP : local port x",
                "local IP:local port",
                vec!["local IP : local port"],
            ),
            ("SPI=spi ) spit", "spi", vec!["spi"]),
            ("an attribute ID . Error", "attribute ID", vec!["attribute ID"]),
            ("rem-ts-start /rem-ts", "rem-ts", vec!["rem-ts"]),
            ("a /b a.b a", "a", vec!["a", "a"]),
            ("é x é", "é", vec!["é", "é"]),
            ("abc", "", vec![]),
        ] {
            let found = Loose::new(text).find(name);
            let found: Vec<&str> = found.into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, expected, "{name} in {text}");
        }
    }
}
