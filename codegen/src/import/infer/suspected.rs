//! Placeholders that nothing names: what their writing and their neighbours tell, weighed.

use std::collections::BTreeMap;
use std::ops::Range;

use super::super::loose::Loose;
use super::super::marks::{Evidence, Mark, Marks};
use super::neighbours::{DETERMINERS, joinable};
use super::tokens::{hyphenated, is_short, is_shorthand, names_a_kind, tokens, written};

/// What evidence counts.
fn weight(evidence: Evidence, text: &str) -> i32 {
    match evidence {
        Evidence::Hyphenated if is_short(text) => 2,
        Evidence::Habit if names_a_kind(text) => 2,
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
                let range = *start..*end;
                for (holds, told) in [
                    (self.joined(&range), Evidence::Joined),
                    (self.glued(&range), Evidence::Glued),
                    (self.is_last(&range), Evidence::Last),
                ] {
                    evidence.extend(holds.then_some(told));
                }
                self.weigh(*start..*end, evidence, marked);
            }
        }
        let left = tokens(self.text).into_iter().filter(|range| {
            let word = &self.text[range.clone()];
            let name = word.len() > 1 && written(word);
            name && self.free(range) && !self.is_label(range)
        });
        let words: Vec<&str> = left.map(|range| &self.text[range]).collect();
        let told = |word| format!("`{word}` is written like a name, and taken for text");
        self.doubts.extend(words.into_iter().map(told));
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
        let unlikely = !name && self.is_unlikely(&range, &evidence);
        // Beside what the guide marks, only what is joined to it.
        let weight: i32 = evidence.iter().map(|evidence| weight(*evidence, text)).sum();
        let strong = weight > 3 && !self.is_given();
        let beside = marked && !name && !has(Evidence::Joined) && !strong;
        // Angle brackets in one format are no habit of the guide.
        let mixed = !self.context.marked && has(Evidence::Written) && text.len() > 1;
        let least = if marked && !mixed { 3 } else { 2 };
        if weight < least || unlikely || beside || self.is_label(&range) {
            return;
        }
        let mut mark = Mark::new(range.clone(), evidence[0]);
        // A bullet that names a place is no evidence beside others that are shown, but tells what it is.
        mark.parameter = self.described_as(text);
        mark.evidence = evidence;
        if weight <= least {
            mark.doubt =
                Some(format!("`{text}` is taken for a placeholder: {}", mark.told()));
        }
        self.add(mark);
    }

    /// Whether a common word needs more evidence than that.
    fn is_unlikely(&self, range: &Range<usize>, evidence: &[Evidence]) -> bool {
        let text = &self.text[range.clone()];
        let only = |few: &[Evidence]| evidence.iter().all(|one| few.contains(one));
        // Another message may have a field of its name.
        evidence == [Evidence::Taught] && !self.stands_for(range)
            || !names_a_kind(text) && only(&[Evidence::Labelled, Evidence::Habit])
            // Where each bullet has its place, hardly any placeholder is left.
            || self.is_complete()
                && only(&[Evidence::Taught, Evidence::Bare, Evidence::Habit])
    }

    /// Whether a word names what stands in its place, and no more: a number, a string, a value.
    fn stands_for(&self, range: &Range<usize>) -> bool {
        let (before, after) = (&self.text[..range.start], &self.text[range.end..]);
        let last = before.trim_end().rsplit(' ').next().unwrap_or("");
        let qualified = DETERMINERS.contains(&last)
            || matches!(last, "sequence" | "serial" | "port" | "version" | "maximum");
        matches!(&self.text[range.clone()], "number" | "string" | "value")
            && before.ends_with(' ')
            && !qualified
            && !after.starts_with(" of ")
            && !after.starts_with(" (")
    }

    /// Where a word begins that a number counts, if another number counts it elsewhere: `time 1`, `time 2`.
    fn numbered(&self, range: &Range<usize>) -> Option<usize> {
        let digit =
            |text: &str| text.len() == 1 && text.bytes().all(|b| b.is_ascii_digit());
        let number = Some(&self.text[range.clone()]).filter(|number| digit(number))?;
        let front = self.text[..range.start].strip_suffix(' ')?;
        let start = front.rfind([' ', '=', ':', '(', '/']).map_or(0, |at| at + 1);
        let word = &front[start..];
        let small = word.len() > 1 && word.chars().all(|c| c.is_ascii_lowercase());
        let other = |at: usize| {
            let rest = self.text[at + word.len()..].strip_prefix(' ');
            rest.and_then(|rest| rest.get(..1))
                .is_some_and(|other| digit(other) && other != number)
        };
        let counted = small && self.text.match_indices(word).any(|(at, _)| other(at));
        (counted && self.free(&(start..range.end))).then_some(start)
    }

    /// Whether `number` stands at the end of a clause, behind a short word.
    fn is_number(&self, range: &Range<usize>) -> bool {
        let (before, after) = (&self.text[..range.start], &self.text[range.end..]);
        let last = before.trim_end().rsplit([' ', '(']).next().unwrap_or("");
        &self.text[range.clone()] == "number"
            && self.stands_for(range)
            && (1..5).contains(&last.len())
            && last.chars().all(|c| c.is_ascii_lowercase())
            && (after.is_empty() || after.starts_with([',', ';', '.', ')']))
    }

    /// Whether bullets describe placeholders of the format, and each has its place.
    fn is_complete(&self) -> bool {
        let placed =
            |index: usize| self.found.iter().any(|mark| mark.parameter == Some(index));
        !self.parameters.is_empty() && (0..self.parameters.len()).all(placed)
    }

    /// Whether the same word stands in front, to the letter, and in capitals.
    fn is_twin(&self, range: &Range<usize>) -> bool {
        let word = &self.text[range.clone()];
        let front = self.text[..range.start].strip_suffix(' ');
        word.chars().all(|c| c.is_ascii_uppercase())
            && front.is_some_and(|front| front.rsplit(' ').next() == Some(word))
    }

    /// Names that other messages describe or mark.
    fn taught(&self, suspects: &mut Suspects) {
        let loose = Loose::new(self.text);
        for name in self.context.taught(self.text) {
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
            let after = &self.text[at + 1..];
            if !after.starts_with(['.', ',', ';', ')', '!', '/'])
                && !after.starts_with("()")
            {
                continue;
            }
            let before = &self.text[..at];
            let closes = self.text[at + 1..].starts_with(')');
            let start = match before.rfind('(').filter(|_| closes) {
                Some(open) => open + 1 + last_name(&before[open + 1..]),
                None => last_word(before),
            };
            if before[start..].contains(char::is_alphanumeric) && self.free(&(start..at))
            {
                suspects.entry((start, at)).or_default().push(Evidence::Blank);
            }
        }
    }

    /// What the writing of each word and the words around it tell.
    fn words(&self, suspects: &mut Suspects) {
        for mut range in tokens(self.text) {
            range.start += prefix(&self.text[range.clone()]);
            if !self.free(&range) {
                continue;
            }
            let word = &self.text[range.clone()];
            let before = &self.text[..range.start];
            let small = word.starts_with(|c: char| c.is_ascii_lowercase());
            let mut evidence = Vec::new();
            if written(word) && (word.len() > 1 || self.stands_alone(&range))
                || is_shorthand(word)
            {
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
            if word.len() > 1
                && self.repeats(&range)
                && (small || self.context.is_taught(word) || self.is_twin(&range))
            {
                evidence.push(Evidence::Twice);
            }
            if small && self.labelled(&range) {
                evidence.push(Evidence::Labelled);
            }
            if small && consonant(word) && before.to_ascii_lowercase().ends_with(" an ")
            {
                evidence.push(Evidence::Article);
            }
            for (holds, told) in [
                (self.is_quoted(&range), Evidence::Quoted),
                (self.is_enclosed(&range), Evidence::Enclosed),
                (small && self.counted(&range), Evidence::Counted),
                (self.is_number(&range), Evidence::Number),
                (self.begins(&range), Evidence::Begins),
            ] {
                evidence.extend(holds.then_some(told));
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
            if let Some(start) = self.numbered(&range) {
                suspects.entry((start, range.end)).or_default().push(Evidence::Written);
            }
            if !evidence.is_empty() || joinable(word) || before.ends_with('/') {
                suspects.entry((range.start, range.end)).or_default().extend(evidence);
            }
        }
    }
}

/// How long the capitals and the hyphen are that stand in front of a name: `EIGRP-map_name`.
fn prefix(word: &str) -> usize {
    let name = word.split_once('-').filter(|(front, name)| {
        front.len() > 1
            && front.chars().all(|c| c.is_ascii_uppercase())
            && name.contains('_')
            && written(name)
    });
    name.map_or(0, |(front, _)| front.len() + 1)
}

/// Where the last word of a text begins, with the number that counts it: `time 1`.
fn last_word(text: &str) -> usize {
    let begins = |text: &str| text.rfind([' ', '=', ':', '(']).map_or(0, |at| at + 1);
    let start = begins(text);
    let start = start + usize::from(text[start..].starts_with('/'));
    let counts = text[start..].bytes().all(|b| b.is_ascii_digit());
    let front = text[..start].strip_suffix(' ').filter(|_| counts);
    let before = front
        .map(begins)
        .filter(|&before| text[before..].starts_with(|c: char| c.is_ascii_lowercase()));
    before.unwrap_or(start)
}

/// Where the name begins that ends a text between brackets: behind a sign, or the last word where it is a name or
/// stands there twice.
fn last_name(text: &str) -> usize {
    let signs = [": ", "= ", " - ", ", "]
        .iter()
        .filter_map(|sign| text.rfind(sign).map(|at| at + sign.len()));
    let start =
        signs.max().unwrap_or(0).max(text.rfind(['=', ':']).map_or(0, |at| at + 1));
    let rest = &text[start..];
    let Some((front, last)) = rest.rsplit_once(' ') else { return start };
    let twice = front.ends_with(last);
    let single = twice || written(last);
    start
        + if single {
            rest.len() - last.len()
        } else {
            rest.len() - rest.trim_start().len()
        }
}

/// Whether a word begins as no word behind "an" does.
pub(super) fn consonant(word: &str) -> bool {
    !word.starts_with(['a', 'e', 'h', 'i', 'o', 'u', 'x'])
}

#[cfg(test)]
mod tests {
    use super::super::super::marks::marks;
    use super::super::super::samples::format;
    use super::super::Context;

    #[test]
    fn what_is_longer_than_a_line_is_text() {
        for (text, told) in [
            ("%s ".repeat(65), "its 65 placeholders are more"),
            ("lid ".repeat(1_001), "its 4004 bytes are more"),
        ] {
            let (marks, doubts) = marks(&format(&text), &[], &Context::default());
            assert!(marks.is_empty() && doubts[0].starts_with(told), "{doubts:?}");
        }
    }

    #[test]
    fn brackets_are_marks_where_a_format_has_no_others() {
        let context = Context {
            marked: true,
            ..Context::default()
        };
        for (text, expected) in [
            ("Lid <the lid> of <box>", ["<the lid>", "<box>"]),
            ("Lid <the lid> of <«box»>", ["the lid", "box"]),
        ] {
            let format = format(text);
            let (marks, _) = marks(&format, &[], &context);
            let found: Vec<&str> =
                marks.iter().map(|mark| &format.text[mark.range.clone()]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn a_word_like_a_name_that_is_left_is_told() {
        let format = format("alloc_lid() out of lid_box for «ip_addr», n = 1");
        let context = Context {
            marked: true,
            ..Context::default()
        };
        let (marks, doubts) = marks(&format, &[], &context);
        assert_eq!(marks.len(), 1);
        assert_eq!(doubts, ["`lid_box` is written like a name, and taken for text"]);
    }
}
