//! Placeholders that a bullet names.

use std::ops::Range;

use super::super::loose::Loose;
use super::super::marks::{Evidence, Mark, Marks};
use super::neighbours::{DETERMINERS, PREPOSITIONS};
use super::tokens::{bare, tokens, written};

impl Marks<'_> {
    /// The names of the bullets, the longest first. Where the format shows its placeholders, only what is written like
    /// one counts besides.
    pub(in super::super) fn described(&mut self, given: bool) {
        let loose = Loose::new(self.text);
        let mut order: Vec<usize> = (0..self.parameters.len()).collect();
        order.sort_by_key(|&index| std::cmp::Reverse(self.parameters[index].name.len()));
        for parts in [false, true] {
            for &index in &order {
                // What has its place needs no other, and no parts.
                if self.found.iter().any(|mark| mark.parameter == Some(index)) {
                    continue;
                }
                let (whole, pieces) = names(&self.parameters[index].name);
                for name in if parts { pieces } else { vec![whole] } {
                    self.describe(index, name, &loose, given);
                }
            }
        }
    }

    fn describe(&mut self, index: usize, name: &str, loose: &Loose<'_>, given: bool) {
        if given && !written(name) {
            return;
        }
        let mut found = loose.find(name);
        if found.is_empty() {
            found = self.respelled(name);
        }
        found.retain(|range| self.free(range));
        for range in self.placeholders(name, found) {
            let mut mark = Mark::new(range, Evidence::Bullet);
            mark.parameter = Some(index);
            if given {
                mark.doubt =
                    Some(format!("`{name}` is not marked as others of the format are"));
            }
            self.with_tail(&mut mark);
            self.add(mark);
        }
    }

    /// The places of a name whose blanks, hyphens, underscores and capitals are others in the format.
    fn respelled(&self, name: &str) -> Vec<Range<usize>> {
        let wanted = bare(name);
        let words = tokens(self.text);
        let mut found = Vec::new();
        for (first, start) in words.iter().enumerate() {
            for last in &words[first..words.len().min(first + 4)] {
                let range = start.start..last.end;
                let text = &self.text[range.clone()];
                // A single word of the text is none for its capital.
                let differs = written(text)
                    || text.contains(' ')
                    || !text.contains(char::is_uppercase);
                if wanted.len() > 1
                    && differs
                    && bare(text) == wanted
                    && !text.contains(['.', ':', ',', ';'])
                {
                    found.push(range);
                }
            }
        }
        found
    }

    /// Which places of a name are placeholders, where it stands as a literal word as well.
    fn placeholders(&self, name: &str, found: Vec<Range<usize>>) -> Vec<Range<usize>> {
        if written(name) || name.contains(['/', ':']) {
            // A name in front of an equals sign is its own label, unless it stands nowhere else.
            let own = |range: &&Range<usize>| !self.is_label(range);
            let own: Vec<_> = found.iter().filter(own).cloned().collect();
            return if own.is_empty() { found } else { own };
        }
        let speaks: Vec<i8> = found.iter().map(|range| self.speaks(range)).collect();
        let Some(&best) = speaks.iter().max() else { return found };
        if best < -1 {
            return Vec::new();
        }
        let least = best.min(if best > 1 { 2 } else { 1 });
        let taken = found.into_iter().zip(speaks).filter(|(_, speaks)| *speaks >= least);
        taken.map(|(range, _)| range).collect()
    }

    /// How much the words around a place speak for a placeholder, or against it.
    fn speaks(&self, range: &Range<usize>) -> i8 {
        let name = &self.text[range.clone()];
        let (before, after) = (&self.text[..range.start], &self.text[range.end..]);
        let last = before.split(' ').rfind(|word| !word.is_empty()).unwrap_or("");
        let mut speaks = 0;
        if before.trim_end().ends_with([':', '=', '(', '#']) || before.ends_with('/') {
            speaks += 2;
        }
        if self.repeats(range) || self.is_quoted(range) {
            speaks += 3;
        }
        if PREPOSITIONS.contains(&last) {
            speaks += 1;
        }
        if DETERMINERS.contains(&last) {
            speaks -= 1;
        }
        let next = after.trim_start();
        if after.starts_with(' ')
            && next.starts_with(['.', ',', ';', '!', ')', '/', ':'])
        {
            speaks += 2;
        }
        let labels =
            |mark: &Mark| self.text.get(range.end..mark.range.start) == Some(" ");
        if self.found.iter().any(labels) {
            speaks -= 2;
        }
        if next.starts_with('=') || next.starts_with(": ") && !name.ends_with("port") {
            speaks -= 2;
        }
        let again = |joint: &str| {
            after.strip_prefix(joint).is_some_and(|rest| {
                rest.starts_with(name)
                    && !rest[name.len()..].starts_with(char::is_alphanumeric)
            })
        };
        if [" ", ": ", " of ", " to ", " by "].into_iter().any(again) {
            speaks -= 3;
        }
        speaks
    }

    /// A name behind `=` that goes on behind a colon takes all up to the next semicolon.
    fn with_tail(&self, mark: &mut Mark) {
        let equals = self.text[..mark.range.start].trim_end().ends_with('=');
        let rest = &self.text[mark.range.end..];
        if !equals || !rest.trim_start().starts_with(':') {
            return;
        }
        let tail = rest.split(';').next().unwrap_or(rest).trim_end();
        mark.range.end += tail.len();
        let text = &self.text[mark.range.clone()];
        mark.doubt = Some(format!("`{text}` may be more than one field"));
    }
}

/// The name of a bullet, and the parts of one that names several.
pub(in super::super) fn names(name: &str) -> (&str, Vec<&str>) {
    let brackets = ['<', '>', '[', ']', '(', ')', '{', '}', ' ', ',', '.'];
    let whole = name.trim_matches(brackets);
    let mut parts: Vec<&str> = Vec::new();
    for cut in [", ", " and ", "/", ":", " ("] {
        let cut = whole.split(cut).map(|part| part.trim_matches(brackets));
        parts.extend(cut.filter(|part| part.len() < whole.len()));
    }
    parts.retain(|part| part.chars().any(char::is_alphanumeric));
    parts.dedup();
    (whole, parts)
}
