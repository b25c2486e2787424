//! Where the placeholders of a printed format stand.
//!
//! Each stage marks what it is sure enough of and leaves the rest to the next; a marked place stays marked.

use std::ops::Range;

use super::loose::Loose;
use crate::source::RawParameter;

/// A placeholder.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Mark {
    /// Its bytes in the format.
    pub range: Range<usize>,
    /// Index of the parameter that describes it.
    pub parameter: Option<usize>,
    /// Why it may be none, or another.
    pub doubt: Option<String>,
}

/// The format and what is marked in it.
pub(super) struct Marks<'a> {
    text: &'a str,
    parameters: &'a [RawParameter],
    /// What no stage looks at: the records.
    taken: &'a [Range<usize>],
    found: Vec<Mark>,
}

/// Marks the placeholders of `text` outside of `taken`. `vocabulary` holds the names of the whole guide.
pub(super) fn marks(
    text: &str,
    parameters: &[RawParameter],
    vocabulary: &[String],
    taken: &[Range<usize>],
) -> Vec<Mark> {
    let mut marks = Marks {
        text,
        parameters,
        taken,
        found: Vec::new(),
    };
    marks.brackets();
    marks.printf();
    // A format that brackets its placeholders has no bare ones.
    if marks.found.is_empty() || !text.contains('<') {
        marks.described();
        marks.vocabulary(vocabulary);
        marks.stray_blanks();
        marks.words();
    }
    marks.found.sort_by_key(|mark| mark.range.start);
    marks.join()
}

impl Marks<'_> {
    fn free(&self, range: &Range<usize>) -> bool {
        let apart =
            |other: &Range<usize>| other.end <= range.start || range.end <= other.start;
        !range.is_empty()
            && self.taken.iter().all(apart)
            && self.found.iter().all(|mark| apart(&mark.range))
    }

    fn add(
        &mut self,
        range: Range<usize>,
        parameter: Option<usize>,
        doubt: Option<String>,
    ) {
        if self.free(&range) {
            self.found.push(Mark { range, parameter, doubt });
        }
    }

    fn described_as(&self, name: &str) -> Option<usize> {
        let bare = |name: &str| name.trim_matches(['<', '>', ' ']).to_ascii_lowercase();
        self.parameters.iter().position(|parameter| bare(&parameter.name) == bare(name))
    }

    /// `<name>`.
    fn brackets(&mut self) {
        let mut from = 0;
        while let Some(start) = self.text[from..].find('<').map(|at| from + at) {
            from = start + 1;
            let Some(length) = self.text[from..].find(['<', '>']) else {
                return;
            };
            let inner = &self.text[from..from + length];
            if self.text[from + length..].starts_with('>') && !inner.trim().is_empty() {
                let parameter = self.described_as(inner);
                self.add(start..from + length + 1, parameter, None);
                from += length + 1;
            }
        }
    }

    /// `%s` and its like.
    fn printf(&mut self) {
        for range in holes(self.text) {
            let hole = &self.text[range.clone()];
            let doubt = format!("nothing tells what `{hole}` stands for");
            self.add(range, None, Some(doubt));
        }
    }

    /// The names of the parameters, the longest first.
    fn described(&mut self) {
        let loose = Loose::new(self.text);
        let mut order: Vec<usize> = (0..self.parameters.len()).collect();
        order.sort_by_key(|&index| std::cmp::Reverse(self.parameters[index].name.len()));
        for index in order {
            let name = &self.parameters[index].name;
            let mut found = loose.find(name);
            found.retain(|range| self.free(range));
            for range in self.placeholders(name, found) {
                let (range, doubt) = self.with_tail(range);
                self.add(range, Some(index), doubt);
            }
        }
    }

    /// Which places of a name are placeholders, where it stands as a literal word as well.
    fn placeholders(&self, name: &str, found: Vec<Range<usize>>) -> Vec<Range<usize>> {
        let labelled: Vec<_> =
            found.iter().filter(|range| self.label(range)).cloned().collect();
        if !labelled.is_empty() {
            return labelled;
        }
        if is_identifier(name) {
            return found;
        }
        let doubled = found.iter().find(|range| {
            let before = self.text[..range.start].trim_end();
            before.len() < range.start
                && before.to_ascii_lowercase().ends_with(&name.to_ascii_lowercase())
        });
        doubled.or(found.last()).cloned().into_iter().collect()
    }

    /// Whether a colon, an equals sign or a bracket stands directly in front.
    fn label(&self, range: &Range<usize>) -> bool {
        self.text[..range.start].trim_end().ends_with([':', '=', '(', '#'])
    }

    /// A name behind `=` that goes on behind a colon takes all up to the next semicolon.
    fn with_tail(&self, range: Range<usize>) -> (Range<usize>, Option<String>) {
        let equals = self.text[..range.start].trim_end().ends_with('=');
        let rest = &self.text[range.end..];
        if !equals || !rest.trim_start().starts_with(':') {
            return (range, None);
        }
        let tail = rest.split(';').next().unwrap_or(rest).trim_end();
        let whole = range.start..range.end + tail.len();
        let doubt =
            format!("`{}` may be more than one field", &self.text[whole.clone()]);
        (whole, Some(doubt))
    }

    /// Names that other messages describe and that can't be ordinary words.
    fn vocabulary(&mut self, vocabulary: &[String]) {
        let loose = Loose::new(self.text);
        for name in vocabulary.iter().filter(|name| is_identifier(name)) {
            for range in loose.find(name) {
                let doubt = format!("`{name}` is described by other messages only");
                self.add(range, None, Some(doubt));
            }
        }
    }

    /// A blank in front of punctuation: the slanted words that end there are a placeholder.
    fn stray_blanks(&mut self) {
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
            let name = &before[start..];
            let doubt =
                format!("`{name}` is told from the text by the blank behind it only");
            self.add(start..at, None, Some(doubt));
        }
    }

    /// A word that repeats the one in front of it, and a word written like an identifier.
    fn words(&mut self) {
        let words = words_of(self.text);
        for (index, range) in words.iter().enumerate() {
            let word = &self.text[range.clone()];
            // The same word in front, with these words or signs between.
            let repeats = |back: usize, joints: &[&str]| {
                let other = index.checked_sub(back).map(|at| words[at].clone());
                other.is_some_and(|other| {
                    self.text[other.clone()].eq_ignore_ascii_case(word)
                        && joints.contains(&&self.text[other.end..range.start])
                        && self.free(&other)
                })
            };
            let twice =
                repeats(1, &[" ", ": "]) || repeats(2, &[" to ", " of ", " by "]);
            if word.len() > 2 && twice {
                let doubt = format!(
                    "`{word}` is taken for a placeholder because it stands there twice"
                );
                self.add(range.clone(), None, Some(doubt));
            } else if word.len() > 2
                && word.starts_with(|c: char| c.is_ascii_lowercase())
                && word.contains(|c: char| {
                    c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_'
                })
            {
                let doubt = format!(
                    "`{word}` is taken for a placeholder because it is written like one"
                );
                self.add(range.clone(), None, Some(doubt));
            }
        }
    }

    /// Makes one placeholder of an address, a colon and a port, and of two that touch.
    fn join(self) -> Vec<Mark> {
        let mut joined: Vec<Mark> = Vec::new();
        for mark in self.found {
            if let Some(last) = joined.last_mut() {
                let between = &self.text[last.range.end..mark.range.start];
                let ends = |mark: &Mark, ends: &[&str]| {
                    let name = self.text[mark.range.clone()]
                        .trim_end_matches('>')
                        .to_ascii_lowercase();
                    ends.iter().any(|end| name.ends_with(end))
                };
                let endpoint = between.trim() == ":"
                    && ends(last, &["ip", "addr", "address", "host", "%a"])
                    && ends(&mark, &["port", "%u", "%d"]);
                if between.is_empty() || endpoint {
                    last.range.end = mark.range.end;
                    if between.is_empty() {
                        last.doubt =
                            Some("nothing stands between two placeholders".into());
                    }
                    continue;
                }
            }
            joined.push(mark);
        }
        joined
    }
}

/// The printf holes of a text: `%A` of an address, `%d`, `%s`, `%u`, `%x`. `%%` is none.
pub(super) fn holes(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find('%').map(|offset| at + offset) {
        at = start + 1;
        if text[at..].starts_with(['A', 'd', 's', 'u', 'x']) {
            at += 1;
            found.push(start..at);
        } else if text[at..].starts_with('%') {
            at += 1;
        }
    }
    found
}

/// Whether a name can't be taken for an ordinary word.
fn is_identifier(name: &str) -> bool {
    let mark = |c: char| c.is_ascii_digit() || "_-./:".contains(c);
    name.contains(mark)
        || name
            .as_bytes()
            .windows(2)
            .any(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase())
}

/// The words of a text: letters, digits, underscores.
fn words_of(text: &str) -> Vec<Range<usize>> {
    let mut words: Vec<Range<usize>> = Vec::new();
    for (at, c) in text.char_indices() {
        if !(c.is_alphanumeric() || c == '_') {
            continue;
        }
        let end = at + c.len_utf8();
        match words.last_mut() {
            Some(word) if word.end == at => word.end = end,
            _ => words.push(at..end),
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, names: &[&str]) -> Vec<String> {
        let parameter = |name: &&str| RawParameter {
            name: (*name).into(),
            description: "x".into(),
            values: Vec::new(),
            line: 1,
        };
        let parameters: Vec<_> = names.iter().map(parameter).collect();
        let vocabulary = ["ip-addr".to_owned(), "error".to_owned()];
        marks(text, &parameters, &vocabulary, &[])
            .into_iter()
            .map(|mark| {
                let sure = if mark.doubt.is_some() { "?" } else { "" };
                format!("{}{sure}", &text[mark.range])
            })
            .collect()
    }

    #[test]
    fn a_name_that_is_also_a_word_is_found_where_it_is_the_placeholder() {
        for (text, names, expected) in [
            ("with inbound SPI SPI", &["SPI"][..], &["SPI"][..]),
            ("Rejection reason: reason", &["reason"], &["reason"]),
            (
                "threshold of threshold reached on peer peer for",
                &["threshold", "peer"],
                &["threshold", "peer"],
            ),
            ("Group=group , not in group policy", &["group"], &["group"]),
            (
                "SRC Addr: address port: port Dst Addr: address port: port.",
                &["address", "port"],
                &["address", "port", "address", "port"],
            ),
            ("locked to locked group .", &["locked group"], &["locked group"]),
            (
                "selector = local selectors: range, port ; x",
                &["local selectors"],
                &["local selectors: range, port?"],
            ),
            (
                "from rem-ts /rem-ts.port",
                &["rem-ts", "rem-ts.port"],
                &["rem-ts", "rem-ts.port"],
            ),
        ] {
            assert_eq!(found(text, names), expected, "{text}");
        }
    }

    #[test]
    fn placeholders_that_nothing_describes_are_doubtful() {
        for (text, expected) in [
            (
                "algorithm (IKE algo ) and (IPSEC algo ).",
                &["IKE algo?", "IPSEC algo?"][..],
            ),
            (
                "on interface interface in map name , number number .",
                &["interface?", "name?", "number?"],
            ),
            ("request to request a tunnel", &["request?"]),
            ("a tempipv6 filter from ip-addr, no error", &["tempipv6?", "ip-addr?"]),
            ("An %s at %A:%u (100%)", &["%s?", "%A:%u?"]),
            ("%s%s", &["%s%s?"]),
            ("Doesn't support Multiple Peers", &[]),
        ] {
            assert_eq!(found(text, &[]), expected, "{text}");
        }
    }

    #[test]
    fn brackets_leave_no_bare_words() {
        let text = "SA (iSPI <ISPI>) at <new ip>:<new port>/<x>, 1 < 2";
        assert_eq!(found(text, &["iSPI"]), ["<ISPI>", "<new ip>:<new port>", "<x>"]);
        assert_eq!(found("a < b and <>", &[]), [""; 0]);
    }

    #[test]
    fn a_doubled_percent_sign_is_no_hole() {
        assert_eq!(holes("%% x %d%%d %s 5% %"), [5..7, 11..13]);
    }
}
