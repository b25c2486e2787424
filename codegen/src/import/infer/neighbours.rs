//! What stands around a place: words and signs that speak for a placeholder, or against one.

use std::ops::Range;

use super::super::kind::is_unit;
use super::super::marks::Marks;
use super::super::words::is_filler;
use super::tokens::{
    bare, first_word, hyphenated, is_short, is_shorthand, names_a_kind, tokens, written,
};

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
pub(super) const DETERMINERS: [&str; 15] = [
    "a", "an", "another", "any", "each", "every", "its", "no", "other", "some", "such",
    "the", "their", "this", "your",
];

/// Nouns that stand behind a preposition as words of the text, too.
const COMMON: [&str; 2] = ["error", "message"];

/// What stands in front of a unit, and is no more than a number.
const MEASURES: [&str; 6] = ["count", "n", "num", "number", "value", "variable"];

/// The same, but only behind a preposition.
const EXTENTS: [&str; 8] =
    ["duration", "interval", "length", "lifetime", "limit", "size", "time", "timeout"];

impl Marks<'_> {
    /// Whether quotation marks stand around a place.
    pub(super) fn is_quoted(&self, range: &Range<usize>) -> bool {
        let (before, after) = (&self.text[..range.start], &self.text[range.end..]);
        ['"', '\'']
            .into_iter()
            .any(|mark| before.ends_with(mark) && after.starts_with(mark))
    }

    /// Whether the word in front of a place, or the one ahead of a short word, is the same, or begins the name.
    pub(super) fn repeats(&self, range: &Range<usize>) -> bool {
        let name = &self.text[range.clone()];
        let before = &self.text[..range.start];
        let joints = [" ", ": ", ": :", " to ", " of ", " by ", " <", "=", "= ", " = "];
        joints.into_iter().any(|joint| {
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
        }) && !self.is_counted_by(range)
            || self.respells(range)
    }

    /// Whether the words in front of a place make up its name, or begin it: `file name filename`, `slot slot-num`.
    fn respells(&self, range: &Range<usize>) -> bool {
        let name = &self.text[range.clone()];
        let before = self.text[..range.start].trim_end_matches([' ', ':']);
        let free = |length: usize| self.free(&(before.len() - length..before.len()));
        let mut words = before.rsplit(' ');
        let (last, first) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
        let part = |c: char| c.is_alphanumeric() || "_-".contains(c);
        let told = bare(name);
        let same = last != name
            && !name.starts_with(char::is_uppercase)
            && last.chars().all(part)
            && bare(last) == told;
        let begins = last.chars().all(|c| c.is_ascii_lowercase())
            && name
                .strip_prefix(last)
                .is_some_and(|rest| rest.starts_with(['-', '_']) || is_shorthand(rest));
        let both = !first.is_empty() && bare(&format!("{first}{last}")) == told;
        last.len() > 2 && (same || begins) && free(last.len())
            || both && free(first.len() + 1 + last.len())
    }

    /// Whether a place is the unit of what the same word in front of it stands for: `for msec msec`.
    fn is_counted_by(&self, range: &Range<usize>) -> bool {
        let name = &self.text[range.clone()];
        let before = self.text[..range.start].trim_end();
        let pair = before.strip_suffix(name).filter(|_| is_unit(name));
        pair.is_some_and(introduces)
    }

    /// Whether a unit stands behind a place, and the place is what has a unit.
    pub(super) fn counted(&self, range: &Range<usize>) -> bool {
        let word = &self.text[range.clone()];
        let (before, after) = (&self.text[..range.start], &self.text[range.end..]);
        let next = after.strip_prefix(' ').and_then(|after| after.split(' ').next());
        let next =
            next.map(|next| next.trim_end_matches(['.', ',', ';', ')', '!', ']']));
        next.is_some_and(is_unit)
            && (MEASURES.contains(&word)
                || (EXTENTS.contains(&word) || is_unit(word)) && introduces(before))
    }

    /// Whether brackets stand around a place and nothing else.
    pub(super) fn is_enclosed(&self, range: &Range<usize>) -> bool {
        let word = &self.text[range.clone()];
        let (before, after) = (&self.text[..range.start], &self.text[range.end..]);
        (joinable(word) || hyphenated(word))
            && (before.trim_end().ends_with('(') || before.ends_with("(max "))
            && after.trim_start().starts_with(')')
    }

    /// Whether a sentence begins with a small word that names a kind of value.
    pub(super) fn begins(&self, range: &Range<usize>) -> bool {
        const NOUNS: [&str; 7] =
            ["action", "prot", "proto", "protocol", "reason", "string", "value"];
        let before = &self.text[..range.start];
        NOUNS.contains(&&self.text[range.clone()])
            && (before.trim().is_empty() || before.ends_with(". "))
    }

    /// Whether nothing but a blank stands between a placeholder and a place at the end.
    pub(super) fn is_last(&self, range: &Range<usize>) -> bool {
        const NOUNS: [&str; 6] =
            ["cause", "error", "reason", "status", "string", "text"];
        let last = self.text[range.end..].trim_matches(['.', ' ']).is_empty();
        last && NOUNS.contains(&&self.text[range.clone()])
            && self
                .found
                .iter()
                .any(|mark| self.text.get(mark.range.end..range.start) == Some(" "))
    }

    /// Whether only a slash stands between a placeholder and the word behind it.
    pub(super) fn glued(&self, range: &Range<usize>) -> bool {
        let word = &self.text[range.clone()];
        let ends = |c: char| c == ' ' || ".,;)".contains(c);
        word.chars().all(|c| c.is_ascii_lowercase())
            && (self.text[range.end..].is_empty()
                || self.text[range.end..].starts_with(ends))
            && self
                .found
                .iter()
                .any(|mark| self.text.get(mark.range.end..range.start) == Some("/"))
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
        let word = &self.text[range.clone()];
        let glued = before.ends_with(':') && joinable(word);
        let ends = after.is_empty()
            || after.starts_with(['.', ',', ';', ')', '!', '/'])
            || self.text[..range.start].trim_end().ends_with(':')
                && after.strip_prefix('(').and_then(first_word).is_some_and(|inner| {
                    written(inner) && bare(inner).starts_with(&bare(word))
                });
        glued
            || (before.trim_end().ends_with(':') || before.ends_with(" - ")) && ends
            || before.trim_end().ends_with([',', ';']) && ends && names_a_kind(word)
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
            && !COMMON.contains(&word)
            && (next.is_empty()
                || is_filler(next) && next != "or"
                || next.starts_with(['.', ',', ';', ')', '/', ':', '(']))
    }

    /// Whether a slash joins two nouns that each name a kind of value.
    pub(super) fn is_paired(&self, range: &Range<usize>) -> bool {
        let noun = |range: &Range<usize>| {
            let word = &self.text[range.clone()];
            joinable(word) || word == "IP"
        };
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
                // What a bracket opens goes on to its end or to another placeholder.
                let after = self.text[range.end..].trim_start();
                let opened =
                    !between.contains('(') || after.starts_with([')', '/', ':']);
                matches!(between.trim(), "/" | ":" | "(" | ":(" | "/(")
                    && !between.ends_with(": ")
                    && opened
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
        let own = &self.text[range.clone()];
        // The same word once more, or the name that it is the label of. Names that no text has are two placeholders.
        let twice = after.strip_prefix(' ').and_then(first_word).is_some_and(|next| {
            bare(next) == bare(own) && !(next == own && written(own))
        });
        let named = twice && !self.counted(range)
            || self.found.iter().any(|mark| {
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
        let arrow = |text: &str| text.starts_with("==") || text.starts_with("=>");
        // A name in front of another one in brackets.
        let bracketed =
            after.strip_prefix(" [").and_then(first_word).is_some_and(written);
        named
            || labels
            || bracketed
            || after.trim_start().starts_with('=') && !arrow(after.trim_start())
            || after.starts_with("()")
            || begins && after.starts_with(" is ")
            || after.starts_with(": ")
                && !written(own)
                && !is_short(own)
                && !self.respells(range)
    }
}

/// A small word that names a kind of value.
pub(super) fn joinable(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_lowercase()) && names_a_kind(word)
}

/// Whether what stands in front of a value ends a text: a preposition, a colon, a bracket.
fn introduces(before: &str) -> bool {
    let before = before.trim_end();
    let last = before.rsplit(' ').next().unwrap_or("");
    before.ends_with([':', '(']) || PREPOSITIONS.contains(&last)
}
