//! Where the placeholders of a printed format stand.
//!
//! Each stage marks what it is sure enough of and leaves the rest to the next; a marked place stays marked.

use std::ops::Range;

pub(super) use super::evidence::Evidence;
use super::infer::tokens::bare;
use super::infer::{Context, names};
use crate::source::{RawFormat, RawParameter};

/// How many bytes a format has at most, and how many placeholders: no device writes lines of more.
const LONGEST: usize = 4_000;
const MOST: usize = 64;

/// A placeholder.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(super) struct Mark {
    /// Its bytes in the format.
    pub range: Range<usize>,
    /// Index of the parameter that describes it.
    pub parameter: Option<usize>,
    /// What tells that it is one, the strongest first.
    pub evidence: Vec<Evidence>,
    /// Why it may be none, or another.
    pub doubt: Option<String>,
    /// The texts of which one is printed, where the guide lists them in place of a name.
    pub choices: Vec<String>,
    /// Where placeholders touch that are one field.
    pub seams: Vec<usize>,
}

impl Mark {
    /// A placeholder that one thing tells.
    pub fn new(range: Range<usize>, evidence: Evidence) -> Self {
        Self {
            range,
            parameter: None,
            evidence: vec![evidence],
            doubt: None,
            choices: Vec::new(),
            seams: Vec::new(),
        }
    }

    /// Whether it is a placeholder without doubt, and printed by its name.
    pub fn is_name(&self) -> bool {
        let named = !matches!(
            self.evidence[0],
            Evidence::Choice | Evidence::Hole | Evidence::Pattern
        );
        named && self.doubt.is_none()
    }

    /// All that tells it, in words.
    pub fn told(&self) -> String {
        let told: Vec<String> = self.evidence.iter().map(ToString::to_string).collect();
        told.join("; ")
    }
}

/// The format and what is marked in it.
pub(super) struct Marks<'a> {
    pub text: &'a str,
    pub parameters: &'a [RawParameter],
    pub context: &'a Context,
    pub found: Vec<Mark>,
    /// What was held to be no placeholder, though something says otherwise.
    pub doubts: Vec<String>,
}

/// Marks the placeholders of a format; with them what is doubtful about words that are none.
pub(super) fn marks(
    format: &RawFormat,
    parameters: &[RawParameter],
    context: &Context,
) -> (Vec<Mark>, Vec<String>) {
    if format.text.len() > LONGEST {
        let told = format!(
            "its {} bytes are more than a line has, and taken for text",
            format.text.len()
        );
        return (Vec::new(), vec![told]);
    }
    let mut marks = Marks {
        text: &format.text,
        parameters,
        context,
        found: Vec::new(),
        doubts: Vec::new(),
    };
    marks.choices(&format.marked);
    marks.marked(&format.marked);
    marks.brackets(!format.marked.is_empty());
    marks.holes();
    marks.patterns();
    // What marks or brackets its placeholders has hardly any bare ones.
    let given = marks.is_given();
    marks.described(given);
    marks.suspected(given || context.marked);
    marks.found.sort_by_key(|mark| mark.range.start);
    marks.join();
    marks.related();
    if marks.found.len() > MOST {
        let told = format!(
            "its {} placeholders are more than a line has, and taken for text",
            marks.found.len()
        );
        return (Vec::new(), vec![told]);
    }
    (marks.found, marks.doubts)
}

impl Marks<'_> {
    /// Whether the format shows placeholders by marks or angle brackets.
    pub fn is_given(&self) -> bool {
        let shows = [Evidence::Marked, Evidence::Bracketed];
        self.found.iter().any(|mark| shows.contains(&mark.evidence[0]))
    }

    pub fn free(&self, range: &Range<usize>) -> bool {
        let apart =
            |other: &Range<usize>| other.end <= range.start || range.end <= other.start;
        !range.is_empty() && self.found.iter().all(|mark| apart(&mark.range))
    }

    /// Takes a mark, unless its place is taken.
    pub fn add(&mut self, mark: Mark) {
        if self.free(&mark.range) {
            self.found.push(mark);
        }
    }

    /// The parameter that a placeholder's text names: by itself, else among others.
    pub fn described_as(&self, text: &str) -> Option<usize> {
        let text = bare(text);
        let whole = |parameter: &RawParameter| bare(&parameter.name) == text;
        let among = |parameter: &RawParameter| {
            !text.is_empty()
                && names(&parameter.name).1.into_iter().any(|part| bare(part) == text)
        };
        let mut parameters = self.parameters.iter();
        parameters.clone().position(whole).or_else(|| parameters.position(among))
    }

    /// Makes one placeholder of an address, a colon and a port, of two that touch, and of what is glued to one.
    fn join(&mut self) {
        let mut joined: Vec<Mark> = Vec::new();
        for mut mark in std::mem::take(&mut self.found) {
            self.stem(&mut mark, joined.last());
            if let Some(last) = joined.last_mut() {
                let between = &self.text[last.range.end..mark.range.start];
                let touch = between.is_empty();
                if touch || between.trim() == ":" && self.endpoint(last, &mark) {
                    last.range.end = mark.range.end;
                    last.choices.clear();
                    last.parameter = last.parameter.filter(|_| !touch);
                    if touch {
                        last.seams.push(mark.range.start);
                        last.seams.extend(mark.seams);
                        last.doubt = Some(format!(
                            "nothing parts the placeholders in `{}`, so they are one field",
                            &self.text[last.range.clone()]
                        ));
                    } else if last.doubt.is_none() {
                        last.doubt = mark.doubt;
                    }
                    continue;
                }
            }
            joined.push(mark);
        }
        self.found = joined;
    }

    fn endpoint(&self, host: &Mark, port: &Mark) -> bool {
        let ends = |mark: &Mark, ends: &[&str]| {
            let name = bare(&self.text[mark.range.clone()]);
            let hole = &self.text[mark.range.clone()];
            ends.iter()
                .any(|end| name.ends_with(end) && !end.starts_with('%') || hole == *end)
        };
        ends(host, &["ip", "addr", "address", "host", "%A"])
            && ends(port, &["port", "%u", "%d"])
    }

    /// Takes in what is glued to a placeholder in front: the `0x` of a number, and the stem of a word that goes on
    /// in digits wherever else it stands.
    fn stem(&self, mark: &mut Mark, last: Option<&Mark>) {
        let before = &self.text[..mark.range.start];
        let free = last.map_or(0, |last| last.range.end);
        if before.ends_with("0x") && before.len() - 2 >= free {
            mark.range.start -= 2;
            return;
        }
        let trimmed = before.trim_end();
        let stem = trimmed.trim_end_matches(char::is_alphabetic).len();
        if stem >= free && self.context.is_stem(&trimmed[stem..]) {
            mark.range.start = stem;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{format, parameter};
    use super::*;

    fn found(text: &str, names: &[&str], others: &[&str]) -> Vec<String> {
        let parameters: Vec<_> = names.iter().map(|name| parameter(name, "x")).collect();
        let format = format(text);
        let mut context = Context::default();
        context.marked = !format.marked.is_empty();
        for name in others {
            context.teach(name);
        }
        let (marks, _) = marks(&format, &parameters, &context);
        let shown = |mark: Mark| {
            let sure = if mark.doubt.is_some() { "?" } else { "" };
            format!("{}{sure}", &format.text[mark.range])
        };
        marks.into_iter().map(shown).collect()
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
            ("tied to tied group .", &["tied group"], &["tied group"]),
            ("got prefix prefix/prefix from", &["prefix"], &["prefix", "prefix"]),
            ("links in use, links most used", &["links"], &["links", "links"]),
            (
                "selector = local selectors: range, port ; up",
                &["local selectors"],
                &["local selectors: range, port?"],
            ),
            (
                "from rem-ts /rem-ts.port",
                &["rem-ts", "rem-ts.port"],
                &["rem-ts", "rem-ts.port"],
            ),
            ("of first_limit MB", &["first limit"], &["first_limit"]),
        ] {
            assert_eq!(found(text, names, &[]), expected, "{text}");
        }
    }

    #[test]
    fn placeholders_that_nothing_describes_are_doubtful() {
        for (text, expected) in [
            ("cipher (DOOR algo ) and (WALL algo ).", &["DOOR algo?", "WALL algo?"][..]),
            (
                "on interface interface in map name , number number .",
                &["interface", "name?", "number"],
            ),
            ("request to request a tunnel", &["request?"]),
            ("a tempipv6 filter from ip-addr, no error", &["tempipv6?", "ip-addr"]),
            ("An %s at %A:%u (100%)", &["%s?", "%A:%u?"]),
            ("%s%s", &["%s%s?"]),
            ("Doesn't support Multiple Peers", &[]),
            (
                "id = code, dest_addr=door_number, seq=number",
                &["code", "door_number", "number"],
            ),
        ] {
            assert_eq!(
                found(text, &[], &["ip-addr", "error", "interface", "number", "code"]),
                expected
            );
        }
    }

    #[test]
    fn brackets_leave_no_bare_words() {
        let text = "SA (iSPI <ISPI>) at <new ip>:<new port>/<x>, 1 < 2";
        assert_eq!(
            found(text, &["iSPI"], &[]),
            ["<ISPI>", "<new ip>:<new port>", "<x>"]
        );
        assert_eq!(found("a < 1 and <>", &[], &[]), [""; 0]);
        // A word that is written like a name is one beside them, too.
        let text = "Box box_id of <new ship> at pier";
        assert_eq!(found(text, &[], &[]), ["box_id?", "<new ship>"]);
    }

    #[test]
    fn marks_of_the_form_come_first() {
        for (text, names, expected) in [
            ("Group <«group»> IP <ip_addr> up", &[][..], &["group", "ip_addr"][..]),
            (
                "IPS:«number string» from «IP_address»",
                &["number", "string"],
                &["number", "string", "IP_address"],
            ),
            (
                "{«TCP | UDP»} for «a_b» [«TCP» |«UDP» ]",
                &[],
                &["{TCP | UDP}", "a_b", "[TCP |UDP ]"],
            ),
            ("New «TCP|UDP» (Up|Down)", &[], &["TCP|UDP", "Up|Down"]),
            ("port «port»«user»", &[], &["portuser?"]),
            (
                "from «if-name» :(IP-address/port)",
                &[],
                &["if-name", "IP-address", "port"],
            ),
            ("at «real-address/real-port»", &[], &["real-address", "real-port"]),
            (
                "at «door»: «new-hall/wall»",
                &["door, new-hall, wall"],
                &["door", "new-hall/wall"],
            ),
        ] {
            assert_eq!(
                found(text, names, &["IP-address", "number", "string"]),
                expected,
                "{text}"
            );
        }
    }
}
