//! Placeholders that the guide shows: marked by its form, chosen from, in angle brackets, printf holes.

use std::ops::Range;

use super::super::marks::{Evidence, Mark, Marks};
use super::tokens::{bare, patterns, tokens, written};

impl Marks<'_> {
    /// What the form marks.
    pub(in super::super) fn marked(&mut self, marked: &[Range<usize>]) {
        for range in marked {
            let range = trimmed(self.text, range.clone());
            for part in self.split(range) {
                if self.is_literal(&part) {
                    let word = &self.text[part];
                    let doubt = format!(
                        "`{word}` is marked, but stands for itself in other messages"
                    );
                    self.doubts.push(doubt);
                    continue;
                }
                let text = &self.text[part.clone()];
                let mut mark = Mark::new(part, Evidence::Marked);
                mark.parameter = self.described_as(text);
                if mark.parameter.is_some() {
                    mark.evidence.push(Evidence::Bullet);
                } else if self.context.is_taught(text) {
                    mark.evidence.push(Evidence::Taught);
                } else if looks_literal(text) {
                    mark.doubt = Some(format!(
                        "`{text}` is marked, but written like a word of the text"
                    ));
                }
                self.add(mark);
            }
        }
    }

    /// The placeholders under one mark: an address and a port, or names that are described one by one.
    fn split(&self, range: Range<usize>) -> Vec<Range<usize>> {
        let text = &self.text[range.clone()];
        let known = |text: &str| {
            self.described_as(text).is_some() || self.context.is_taught(text)
        };
        let whole = |parts: &[&str]| {
            let mut at = range.start;
            let place = |part: &&str| {
                at += self.text[at..].find(*part).unwrap_or(0);
                let start = at;
                at += part.len();
                trimmed(self.text, start..at)
            };
            parts.iter().map(place).collect()
        };
        if let Some((host, port)) = text.rsplit_once('/')
            && bare(port).ends_with("port")
            && !host.contains([' ', '/'])
        {
            return whole(&[host, port]);
        }
        if known(text) {
            return vec![range];
        }
        let words: Vec<&str> = text.split(' ').collect();
        if words.len() > 1 && words.iter().all(|word| known(word)) {
            return whole(&words);
        }
        vec![range]
    }

    /// A word in capitals that nothing describes and that other messages print as it is.
    fn is_literal(&self, range: &Range<usize>) -> bool {
        let text = &self.text[range.clone()];
        looks_literal(text)
            && self.described_as(text).is_none()
            && !self.context.is_taught(text)
            && self.context.literal(text) > 1
    }

    /// `{a|b}`, `[a|b]`, `(a|b)` and `a|b`: of `(` and `)` devices print the brackets, unless these are marked too.
    pub(in super::super) fn choices(&mut self, marked: &[Range<usize>]) {
        let mut at = 0;
        while let Some(bar) = self.text[at..].find('|').map(|offset| at + offset) {
            let mut range = choice(self.text, bar);
            at = range.end.max(bar + 1);
            for mark in marked {
                if mark.start < range.end && range.start < mark.end {
                    range = range.start.min(mark.start)..range.end.max(mark.end);
                }
            }
            let range = trimmed_blanks(self.text, range);
            let inner = self.text[range.clone()]
                .trim_matches(['{', '}', '[', ']', '(', ')', ' ']);
            let mut texts: Vec<String> = Vec::new();
            for text in inner.split('|').map(str::trim) {
                if !texts.iter().any(|other| other == text) {
                    texts.push(text.into());
                }
            }
            if texts.iter().any(String::is_empty) || texts.len() < 2 {
                continue;
            }
            let named = |text: &String| {
                tokens(text).into_iter().any(|word| written(&text[word]))
                    || text.contains(['{', '[', '<'])
            };
            let mut mark = Mark::new(range.clone(), Evidence::Choice);
            mark.parameter = self.described_as(&self.text[range.clone()]);
            if texts.iter().any(named) {
                mark.doubt =
                    Some(format!("`{}` names several placeholders", &self.text[range]));
            } else {
                mark.choices = texts;
            }
            self.add(mark);
        }
    }

    /// `<name>`. Where the form marks placeholders of the format itself, devices print the brackets.
    pub(in super::super) fn brackets(&mut self, printed: bool) {
        let mut from = 0;
        while let Some(start) = self.text[from..].find('<').map(|at| from + at) {
            from = start + 1;
            let Some(length) = self.text[from..].find(['<', '>']) else {
                return;
            };
            let inner = &self.text[from..from + length];
            if self.text[from + length..].starts_with('>') && !inner.trim().is_empty() {
                let range =
                    if printed { from..from + length } else { start..from + length + 1 };
                let mut mark =
                    Mark::new(trimmed_blanks(self.text, range), Evidence::Bracketed);
                mark.parameter = self.described_as(inner);
                mark.evidence.extend(mark.parameter.map(|_| Evidence::Bullet));
                self.add(mark);
                from += length + 1;
            }
        }
    }

    /// `x.x.x.x` and `hh:mm:ss`.
    pub(in super::super) fn patterns(&mut self) {
        for range in patterns(self.text) {
            self.add(Mark::new(range, Evidence::Pattern));
        }
    }

    /// `%s` and its like.
    pub(in super::super) fn holes(&mut self) {
        for range in holes(self.text) {
            let hole = &self.text[range.clone()];
            let mut mark = Mark::new(range, Evidence::Hole);
            mark.doubt = Some(format!("nothing tells what `{hole}` stands for"));
            self.add(mark);
        }
    }
}

/// The bytes of a choice around its bar.
fn choice(text: &str, bar: usize) -> Range<usize> {
    let open = text[..bar].rfind(['{', '[', '(', '}', ']', ')', '<', '>']);
    let close =
        text[bar..].find(['{', '[', '(', '}', ']', ')', '<', '>']).map(|at| bar + at);
    if let (Some(open), Some(close)) = (open, close) {
        match (&text[open..=open], &text[close..=close]) {
            ("{", "}") | ("[", "]") => return open..close + 1,
            ("(", ")") => return open + 1..close,
            _ => {}
        }
    }
    // Bars with blanks beside them join more than words.
    let ends = |c: char| c == ' ' || "{}[]()<>,;".contains(c);
    let mut start = text[..bar].trim_end().rfind(ends).map_or(0, |at| at + 1);
    let mut end = bar;
    loop {
        let from =
            end + 1 + (text[end + 1..].len() - text[end + 1..].trim_start().len());
        end = text[from..]
            .find(|c| ends(c) || c == '|')
            .map_or(text.len(), |at| from + at);
        let rest = &text[end..];
        let blanks = rest.len() - rest.trim_start().len();
        if !rest.trim_start().starts_with('|') {
            break;
        }
        end += blanks;
    }
    start = start.min(bar);
    start..end
}

/// A range without blanks at its ends.
fn trimmed_blanks(text: &str, range: Range<usize>) -> Range<usize> {
    let part = &text[range.clone()];
    let start = range.start + part.len() - part.trim_start().len();
    start..start + part.trim().len()
}

/// A mark without the blanks, the punctuation and the brackets that were marked with the name.
fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let mut range = trimmed_blanks(text, range);
    loop {
        let part = &text[range.clone()];
        let closed = |open: char, close: char| {
            part.matches(open).count() == part.matches(close).count()
        };
        if part.ends_with(['.', ',', ';', ':', '!', ' '])
            || part.ends_with(')') && !closed('(', ')')
            || part.ends_with(']') && !closed('[', ']')
        {
            range.end -= 1;
        } else if part.starts_with([',', ';', ':', ' ', '#'])
            || part.starts_with('(') && !closed('(', ')')
            || part.starts_with('[') && !closed('[', ']')
        {
            range.start += 1;
        } else if part.starts_with('(')
            && part.ends_with(')')
            && !part[1..].contains('(')
        {
            range = range.start + 1..range.end - 1;
        } else {
            return range;
        }
    }
}

/// A word of capitals, or one that begins with a capital, without anything of a name.
fn looks_literal(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_uppercase())
        && text.chars().all(|c| c.is_ascii_alphabetic())
}

/// The printf holes of a text, with flags, width, precision and length: `%s`, `%A` of an address, `%-5.2f`, `%08lx`.
/// `%%` is none, and neither is the sign behind a number or in front of a word.
pub(in super::super) fn holes(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find('%').map(|offset| at + offset) {
        at = start + 1;
        if text[at..].starts_with('%') {
            at += 1;
        } else if let Some(end) = hole(text, start) {
            at = end;
            found.push(start..end);
        }
    }
    found
}

/// Where the hole ends that begins with a percent sign.
fn hole(text: &str, start: usize) -> Option<usize> {
    let flags = text[start + 1..].trim_start_matches(['-', '+', '#', '0']);
    let width =
        flags.trim_start_matches(|c: char| c.is_ascii_digit() || ".*".contains(c));
    let rest = width.trim_start_matches(['h', 'l', 'L', 'z']);
    let conversion = rest.chars().next().filter(|c| "AacdefgiopsuxXEG".contains(*c))?;
    let behind = &rest[1..];
    // Units stand behind numbers, as in `%dms`; behind anything else a letter makes a word.
    let word = behind.starts_with(|c: char| c.is_alphanumeric());
    let counted = text[..start].ends_with(|c: char| c.is_ascii_digit())
        && !text[..start].ends_with("0x");
    let fits = !word || "dux".contains(conversion) && !counted;
    fits.then(|| text.len() - behind.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_doubled_percent_sign_is_no_hole() {
        assert_eq!(holes("%% x %d%%d %s 5% %"), [5..7, 11..13]);
        for (text, expected) in [
            ("0x%08lx %-5.2f%% %hu/%lld", vec!["%08lx", "%-5.2f", "%hu", "%lld"]),
            ("%dms %u%s %*s %i %c.", vec!["%d", "%u", "%s", "%*s", "%i", "%c"]),
            ("100%used 5% down %complete %ASA-4 %system %é", vec![]),
        ] {
            let found: Vec<&str> =
                holes(text).into_iter().map(|range| &text[range]).collect();
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn a_choice_is_found_around_its_bar() {
        for (text, expected) in [
            ("on {a|b} x", "{a|b}"),
            ("on (a | b c) x", "a | b c"),
            ("on [1-5 | 6]_x", "[1-5 | 6]"),
            ("with|without x", "with|without"),
            ("x a | b | c", "a | b | c"),
            ("|", "|"),
        ] {
            let range = choice(text, text.find('|').unwrap());
            assert_eq!(&text[range], expected);
        }
    }
}
