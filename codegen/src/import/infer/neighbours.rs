//! What stands around a place: words and signs that speak for a placeholder, or against one.

use std::ops::Range;

use super::super::marks::Marks;
use super::super::words::is_filler;
use super::tokens::{bare, hyphenated, names_a_kind, tokens, written};

/// Words in front of which a name stands more often than behind an article.
pub(super) const PREPOSITIONS: [&str; 16] = [
    "at",
    "by",
    "for",
    "from",
    "host",
    "in",
    "interface",
    "is",
    "of",
    "on",
    "port",
    "to",
    "user",
    "using",
    "via",
    "with",
];

/// Words behind which a common noun stands.
pub(super) const DETERMINERS: [&str; 12] = [
    "a", "an", "another", "any", "each", "every", "no", "other", "some", "such", "the",
    "this",
];

impl Marks<'_> {
    /// Whether quotation marks stand around a place.
    pub(super) fn is_quoted(&self, range: &Range<usize>) -> bool {
        let (before, after) = (&self.text[..range.start], &self.text[range.end..]);
        ['"', '\'']
            .into_iter()
            .any(|mark| before.ends_with(mark) && after.starts_with(mark))
    }

    /// Whether the word in front of a place, or the one ahead of a short word, is the same.
    pub(super) fn repeats(&self, range: &Range<usize>) -> bool {
        let name = &self.text[range.clone()];
        let before = &self.text[..range.start];
        [" ", ": ", ": :", " to ", " of ", " by ", " <"].into_iter().any(|joint| {
            before.strip_suffix(joint).is_some_and(|before| {
                let start = before.len().checked_sub(name.len());
                let same = start
                    .and_then(|start| before.get(start..))
                    .is_some_and(|word| word.eq_ignore_ascii_case(name));
                let whole = |at: usize| {
                    !before[..at]
                        .ends_with(|c: char| c.is_alphanumeric() || "_-".contains(c))
                };
                same && start.is_some_and(whole)
                    && self.free(&(before.len() - name.len()..before.len()))
            })
        })
    }

    /// Whether blanks or punctuation that ends a clause stand around a letter.
    pub(super) fn stands_alone(&self, range: &Range<usize>) -> bool {
        let (before, after) = (&self.text[..range.start], &self.text[range.end..]);
        (before.is_empty() || before.ends_with(' '))
            && (after.is_empty() || after.starts_with([' ', ',', ';', '.']))
    }

    /// Whether a colon stands in front, and behind nothing more of the clause.
    pub(super) fn labelled(&self, range: &Range<usize>) -> bool {
        let after = self.text[range.end..].trim_start();
        let before = &self.text[..range.start];
        // A colon without a blank stands in front of a value more often than of a sentence.
        let glued = before.ends_with(':') && joinable(&self.text[range.clone()]);
        glued
            || (before.trim_end().ends_with(':') || before.ends_with(" - "))
                && (after.is_empty()
                    || after.starts_with(['.', ',', ';', ')', '!', '/']))
    }

    /// Whether a noun stands behind a preposition without an article, and no other noun behind it.
    pub(super) fn is_bare(&self, range: &Range<usize>) -> bool {
        let word = &self.text[range.clone()];
        let noun = joinable(word) || hyphenated(word);
        let before = &self.text[..range.start];
        let last = before.strip_suffix(' ').and_then(|before| before.rsplit(' ').next());
        let after = self.text[range.end..].trim_start();
        let next = after.split(' ').next().unwrap_or("");
        noun && last.is_some_and(|last| PREPOSITIONS.contains(&last))
            && (next.is_empty()
                || is_filler(next)
                || next.starts_with(['.', ',', ';', ')', '/', ':', '(']))
    }

    /// Whether a slash joins two nouns that each name a kind of value.
    pub(super) fn is_paired(&self, range: &Range<usize>) -> bool {
        let noun = |range: &Range<usize>| joinable(&self.text[range.clone()]);
        let beside = |first: &Range<usize>, second: &Range<usize>| {
            self.text
                .get(first.end..second.start)
                .is_some_and(|between| between.trim() == "/")
        };
        noun(range)
            && tokens(self.text).iter().any(|other| {
                noun(other) && (beside(other, range) || beside(range, other))
            })
    }

    /// Whether only a slash, a colon or a bracket stands between a place and a placeholder.
    pub(super) fn joined(&self, range: &Range<usize>) -> bool {
        self.found.iter().any(|mark| {
            if let Some(between) = self.text.get(mark.range.end..range.start) {
                matches!(between.trim(), "/" | ":" | "(" | ":(" | "/(")
                    && !between.ends_with(": ")
            } else {
                let between = self.text.get(range.end..mark.range.start);
                between.is_some_and(|between| between.trim() == "/")
            }
        })
    }

    /// Whether a place is the label of what follows, or a function.
    pub(super) fn is_label(&self, range: &Range<usize>) -> bool {
        let (before, after) = (&self.text[..range.start], &self.text[range.end..]);
        let begins = before.trim_end().is_empty()
            || before.trim_end().ends_with([',', ':', ';', '.']);
        let named = self.found.iter().any(|mark| {
            let between = self.text.get(range.end..mark.range.start);
            between.is_some_and(|between| between.trim().is_empty())
                && bare(&self.text[mark.range.clone()])
                    == bare(&self.text[range.clone()])
        });
        let word = bare(&self.text[range.clone()]);
        let labels = self.found.iter().any(|mark| {
            self.text.get(range.end..mark.range.start) == Some(":")
                && bare(&self.text[mark.range.clone()]).contains(&word)
        });
        named
            || labels
            || after.trim_start().starts_with('=')
                && !after.trim_start().starts_with("==")
            || after.starts_with("()")
            || begins && after.starts_with(" is ")
            || after.starts_with(": ") && !written(&self.text[range.clone()])
    }
}

/// A small word that names a kind of value.
pub(super) fn joinable(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_lowercase()) && names_a_kind(word)
}
