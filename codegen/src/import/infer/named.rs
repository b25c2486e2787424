//! Placeholders that a bullet names.

use std::collections::BTreeSet;
use std::ops::Range;

use super::super::loose::Loose;
use super::super::marks::{Evidence, Mark, Marks};
use super::super::words::words;
use super::neighbours::{DETERMINERS, PREPOSITIONS};
use super::suspected::consonant;
use super::tokens::{bare, first_word, is_noun, tokens, written};

impl Marks<'_> {
    /// The names of the bullets, the longest first. Where the format shows its placeholders, only what is written like
    /// one counts besides.
    pub(in super::super) fn described(&mut self, given: bool) {
        let loose = Loose::new(self.text);
        let mut order: Vec<usize> = (0..self.parameters.len()).collect();
        order.sort_by_key(|&index| std::cmp::Reverse(self.parameters[index].name.len()));
        for parts in [false, true] {
            for &index in &order {
                // What has its place needs no other, and no parts, unless brackets tell them apart.
                let placed = self.found.iter().any(|mark| mark.parameter == Some(index));
                if placed && !(parts && self.parameters[index].name.contains(" (")) {
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
        let mut found = loose.find(name);
        // Words of the text may be those of the name, beside the name itself.
        if found.is_empty() || name.contains(' ') && !written(name) {
            let respelled = self.respelled(name);
            found = if respelled.is_empty() { found } else { respelled };
        }
        if given && !written(name) {
            // An equals sign or the word in front shows it as well.
            let shown =
                |range: &Range<usize>| self.speaks(range) > 1 && !self.context.marked;
            found.retain(shown);
        }
        found.retain(|range| self.free(range));
        for range in self.placeholders(name, found) {
            for range in self.apart(range) {
                let mut mark = Mark::new(range, Evidence::Bullet);
                mark.parameter = Some(index);
                if given {
                    mark.doubt = Some(format!(
                        "`{name}` is not marked as others of the format are"
                    ));
                }
                self.with_tail(&mut mark);
                self.add(mark);
            }
        }
    }

    /// An address and a port that a slash joins are two fields.
    fn apart(&self, range: Range<usize>) -> Vec<Range<usize>> {
        let text = &self.text[range.clone()];
        match text.rsplit_once('/') {
            Some((host, port))
                if bare(port).ends_with("port") && !host.contains('/') =>
            {
                let (host_end, port_len) =
                    (host.trim_end().len(), port.trim_start().len());
                vec![
                    range.start..range.start + host_end,
                    range.end - port_len..range.end,
                ]
            }
            _ => vec![range],
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
                    || text.contains([' ', '_'])
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
            return if own.is_empty() {
                found.into_iter().filter(|range| !self.has_value(range)).collect()
            } else {
                own
            };
        }
        let speaks: Vec<i8> = found.iter().map(|range| self.speaks(range)).collect();
        let Some(&best) = speaks.iter().max() else { return found };
        // A word that stands nowhere else, and once here, is no word of the text.
        let own = found.len() == 1 && best == -2 && self.context.is_own(name);
        if best < -1 && !own {
            return Vec::new();
        }
        let least = best.min(if best > 1 { 2 } else { 1 });
        let taken = found.into_iter().zip(speaks).filter(|(_, speaks)| *speaks >= least);
        taken.map(|(range, _)| range).collect()
    }

    /// Whether a placeholder stands behind a place and an equals sign.
    fn has_value(&self, range: &Range<usize>) -> bool {
        let value = self.text[range.end..].trim_start().strip_prefix('=');
        let start = value.map(|value| self.text.len() - value.trim_start().len());
        start
            .is_some_and(|start| self.found.iter().any(|mark| mark.range.start == start))
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
        if last == "an" && consonant(name) {
            speaks += 1;
        } else if DETERMINERS.contains(&last) {
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
        let next_word = after.strip_prefix(' ').and_then(first_word);
        let written_next = next_word.is_some_and(|next| {
            written(next) && (!is_noun(name) || next.starts_with(name))
        });
        if self.found.iter().any(labels) || written_next {
            speaks -= 3;
        }
        let assigned = before.trim_end().ends_with('=');
        let labels_next = next.starts_with(": ") && !name.ends_with("port") && !assigned;
        if next.starts_with('=') && !next.starts_with("=>") || labels_next {
            speaks -= 2;
        }
        let again = |joint: &str| {
            after.strip_prefix(joint).is_some_and(|rest| {
                rest.starts_with(name)
                    && !rest[name.len()..].starts_with(char::is_alphanumeric)
            })
        };
        if [" ", ": ", " of ", " to ", " by ", " = "].into_iter().any(again)
            && !self.counted(range)
        {
            speaks -= 3;
        }
        if self.counted(range) {
            speaks += 2;
        }
        speaks
    }

    /// What describes a placeholder by its label, or by a part of its name, where no bullet names it.
    pub(in super::super) fn related(&mut self) {
        for index in 0..self.parameters.len() {
            if self.found.iter().any(|mark| mark.parameter == Some(index)) {
                continue;
            }
            let name = names(&self.parameters[index].name).0;
            let open = || {
                let open =
                    |mark: &&Mark| mark.parameter.is_none() && mark.seams.is_empty();
                self.found.iter().filter(open)
            };
            let labelled = open().find(|mark| self.is_labelled(mark, name));
            let sure = labelled.is_some();
            let places: Vec<Range<usize>> = match labelled {
                Some(mark) => vec![mark.range.clone()],
                None => open()
                    .filter(|mark| self.shares_name(mark, name))
                    .map(|mark| mark.range.clone())
                    .collect(),
            };
            let texts: BTreeSet<&str> =
                places.iter().map(|place| &self.text[place.clone()]).collect();
            if texts.len() > 1 {
                continue;
            }
            for mark in self.found.iter_mut().filter(|mark| places.contains(&mark.range))
            {
                mark.parameter = Some(index);
                let text = &self.text[mark.range.clone()];
                if !sure && mark.doubt.is_none() {
                    mark.doubt =
                        Some(format!("`{name}` is taken for what describes `{text}`"));
                }
            }
        }
    }

    /// Whether a name stands in front of a placeholder, as its label.
    fn is_labelled(&self, mark: &Mark, name: &str) -> bool {
        let before = self.text[..mark.range.start].trim_end_matches([' ', ':', '=']);
        let start = before.len().checked_sub(name.len());
        start.and_then(|start| before.get(start..)).is_some_and(|label| {
            let front = before[..before.len() - name.len()].chars().next_back();
            label.eq_ignore_ascii_case(name)
                && front.is_none_or(|c| !c.is_alphanumeric() && !"_-".contains(c))
        })
    }

    /// Whether a placeholder's name has all words of another, or the other way round.
    fn shares_name(&self, mark: &Mark, name: &str) -> bool {
        let (own, other) = (words(&self.text[mark.range.clone()]), words(name));
        let within = |a: &[String], b: &[String]| a.iter().all(|word| b.contains(word));
        !own.is_empty()
            && !other.is_empty()
            && mark.choices.is_empty()
            && (within(&own, &other) || within(&other, &own))
    }

    /// A name behind `=` that goes on behind a colon takes all up to the next semicolon.
    fn with_tail(&self, mark: &mut Mark) {
        let equals = self.text[..mark.range.start].trim_end().ends_with('=');
        let rest = &self.text[mark.range.end..];
        let tail = rest.split(';').next().unwrap_or(rest).trim_end();
        if !equals || !rest.starts_with(':') || !tail.contains(',') || tail.contains('=')
        {
            return;
        }
        mark.range.end += tail.len();
        let text = &self.text[mark.range.clone()];
        mark.doubt = Some(format!("`{text}` may be more than one field"));
    }
}

/// The name of a bullet, and the parts of one that names several.
pub(in super::super) fn names(name: &str) -> (&str, Vec<&str>) {
    let brackets = ['<', '>', '[', ']', '(', ')', '{', '}', ' ', ',', '.'];
    // What goes on in brackets behind a blank is two names.
    let whole = match name.split_once(" (") {
        Some((first, second)) if second.ends_with(')') => first.trim_matches(brackets),
        _ => name.trim_matches(brackets),
    };
    let mut parts: Vec<&str> = Vec::new();
    for cut in [", ", " and ", "/", ":", " ("] {
        let cut = name.split(cut).map(|part| part.trim_matches(brackets));
        parts.extend(cut.filter(|part| part.len() < name.trim_matches(brackets).len()));
    }
    parts.retain(|part| part.chars().any(char::is_alphanumeric));
    parts.dedup();
    (whole, parts)
}
