//! Placeholders that nothing names: what their writing and their neighbours tell, weighed.

use std::collections::BTreeMap;
use std::ops::Range;

use super::super::loose::Loose;
use super::super::marks::{Evidence, Mark, Marks};
use super::neighbours::{DETERMINERS, joinable};
use super::tokens::{hyphenated, names_a_kind, tokens, written};

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
            if word.len() > 1
                && self.repeats(&range)
                && (small || self.context.is_taught(word))
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
}

/// Whether a word begins as no word behind "an" does.
fn consonant(word: &str) -> bool {
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
