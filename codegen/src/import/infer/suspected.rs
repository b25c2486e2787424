//! Placeholders that nothing names: what their writing and their neighbours tell, weighed.

use std::collections::BTreeMap;
use std::ops::Range;

use super::super::loose::Loose;
use super::super::marks::{Evidence, Mark, Marks};
use super::super::words::is_filler;
use super::named::{DETERMINERS, PREPOSITIONS};
use super::tokens::{bare, hyphenated, names_a_kind, tokens, written};

/// What evidence counts.
fn weight(evidence: Evidence, text: &str) -> i32 {
    match evidence {
        Evidence::Hyphenated | Evidence::Habit => 1,
        Evidence::Bare if hyphenated(text) => 1,
        Evidence::Joined if !names_a_kind(text) => 1,
        Evidence::Joined => 3,
        _ => 2,
    }
}

/// The evidence for each place, by where it begins and ends.
type Suspects = BTreeMap<(usize, usize), Vec<Evidence>>;

impl Marks<'_> {
    /// Marks what enough evidence speaks for. In a guide that marks its placeholders more is asked of the others.
    pub(in super::super) fn suspected(&mut self, marked: bool) {
        let mut suspects = Suspects::new();
        self.taught(&mut suspects);
        self.blanks(&mut suspects);
        self.words(&mut suspects);
        // The longest first, of which the shorter are parts.
        let mut order: Vec<_> = suspects.into_iter().collect();
        order.sort_by_key(|((start, end), _)| (std::cmp::Reverse(end - start), *start));
        // What is joined to a placeholder is known only once that one is.
        for _ in 0..2 {
            for ((start, end), evidence) in &order {
                let mut evidence = evidence.clone();
                if self.joined(&(*start..*end)) {
                    evidence.push(Evidence::Joined);
                }
                self.weigh(*start..*end, evidence, marked);
            }
        }
    }

    fn weigh(&mut self, range: Range<usize>, mut evidence: Vec<Evidence>, marked: bool) {
        evidence.sort_unstable();
        evidence.dedup();
        let text = &self.text[range.clone()];
        // Small words with blanks between them are words of the text.
        let name = written(text)
            || hyphenated(text)
            || text.contains(' ')
                && text.contains(|c: char| !c.is_ascii_lowercase() && c != ' ');
        let has = |wanted| evidence.contains(&wanted);
        // A common word needs more than that another message has a field of its name.
        let unlikely = !name
            && (evidence == [Evidence::Taught]
                || !names_a_kind(text)
                    && evidence
                        .iter()
                        .all(|e| matches!(e, Evidence::Labelled | Evidence::Habit)));
        // Beside what the guide marks, only what is joined to it.
        let beside = marked && !name && !has(Evidence::Joined);
        let weight: i32 = evidence.iter().map(|evidence| weight(*evidence, text)).sum();
        let least = if marked { 3 } else { 2 };
        if weight < least || unlikely || beside || self.is_label(&range) {
            return;
        }
        let mut mark = Mark::new(range.clone(), evidence[0]);
        mark.evidence = evidence;
        if weight <= least {
            mark.doubt =
                Some(format!("`{text}` is taken for a placeholder: {}", mark.told()));
        }
        self.add(mark);
    }

    /// Names that other messages describe or mark.
    fn taught(&self, suspects: &mut Suspects) {
        let loose = Loose::new(self.text);
        for name in self.context.taught() {
            for range in loose.find(name).into_iter().filter(|range| self.free(range)) {
                suspects
                    .entry((range.start, range.end))
                    .or_default()
                    .push(Evidence::Taught);
            }
        }
    }

    /// A blank in front of punctuation: the slanted words that end there are a placeholder.
    fn blanks(&self, suspects: &mut Suspects) {
        for (at, _) in self.text.match_indices(' ') {
            if !self.text[at + 1..].starts_with(['.', ',', ';', ')', '!']) {
                continue;
            }
            let before = &self.text[..at];
            let closes = self.text[at + 1..].starts_with(')');
            let start = match before.rfind('(').filter(|_| closes) {
                Some(open) => open + 1,
                None => before.rfind([' ', '=', ':', '(']).map_or(0, |space| space + 1),
            };
            if before[start..].contains(char::is_alphanumeric) && self.free(&(start..at))
            {
                suspects.entry((start, at)).or_default().push(Evidence::Blank);
            }
        }
    }

    /// What the writing of each word and the words around it tell.
    fn words(&self, suspects: &mut Suspects) {
        for range in tokens(self.text) {
            if !self.free(&range) {
                continue;
            }
            let word = &self.text[range.clone()];
            let before = &self.text[..range.start];
            let small = word.starts_with(|c: char| c.is_ascii_lowercase());
            let mut evidence = Vec::new();
            if written(word) && (word.len() > 1 || self.stands_alone(&range)) {
                evidence.push(Evidence::Written);
            } else if hyphenated(word) {
                evidence.push(Evidence::Hyphenated);
            }
            if before.trim_end().ends_with('=')
                && !before.trim_end().ends_with("==")
                && small
            {
                evidence.push(Evidence::Assigned);
            }
            if word.len() > 2
                && self.repeats(&range)
                && (small || self.context.is_taught(word))
            {
                evidence.push(Evidence::Twice);
            }
            if small && self.labelled(&range) {
                evidence.push(Evidence::Labelled);
            }
            if self.is_quoted(&range) {
                evidence.push(Evidence::Quoted);
            }
            if self.is_bare(&range) {
                evidence.push(Evidence::Bare);
            }
            if self.is_paired(&range) {
                evidence.push(Evidence::Joined);
            }
            let last = before.trim_end().rsplit([' ', '(', '/']).next().unwrap_or("");
            if small && !DETERMINERS.contains(&last) && self.context.is_habit(last) {
                evidence.push(Evidence::Habit);
            }
            if !evidence.is_empty() || joinable(word) {
                suspects.entry((range.start, range.end)).or_default().extend(evidence);
            }
        }
    }

    /// Whether blanks or punctuation that ends a clause stand around a letter.
    fn stands_alone(&self, range: &Range<usize>) -> bool {
        let (before, after) = (&self.text[..range.start], &self.text[range.end..]);
        (before.is_empty() || before.ends_with(' '))
            && (after.is_empty() || after.starts_with([' ', ',', ';', '.']))
    }

    /// Whether a colon stands in front, and behind nothing more of the clause.
    fn labelled(&self, range: &Range<usize>) -> bool {
        let after = self.text[range.end..].trim_start();
        let before = &self.text[..range.start];
        (before.trim_end().ends_with(':') || before.ends_with(" - "))
            && (after.is_empty() || after.starts_with(['.', ',', ';', ')', '!', '/']))
    }

    /// Whether a noun stands behind a preposition without an article, and no other noun behind it.
    fn is_bare(&self, range: &Range<usize>) -> bool {
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
    fn is_paired(&self, range: &Range<usize>) -> bool {
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
    fn joined(&self, range: &Range<usize>) -> bool {
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
        let labels = self
            .found
            .iter()
            .any(|mark| self.text.get(range.end..mark.range.start) == Some(":"));
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
fn joinable(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_lowercase()) && names_a_kind(word)
}
