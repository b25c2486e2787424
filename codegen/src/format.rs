//! The format language: parse and print.
//!
//! `{field}`, `[optional part]`, `{field?}` for `[{field}]`, `<a|b>` for alternative literals of which the first is
//! printed, and `{{ [[ <<` (also `}} ]] >>`) for the characters themselves. Of three marks in a row the first two
//! are the character: an optional part can't begin with a bracket, nor can one follow it.

use std::fmt;

/// Beside these bytes of a format blanks may be added or missing.
pub const PUNCTUATION: &str = ".,:;=()/!";

/// A format: literals, fields and optional parts in order.
#[derive(Clone, Debug, Default, Eq, Hash, PartialEq)]
pub struct Format {
    /// The parts in order; two literals never follow each other.
    pub parts: Vec<Part>,
}

/// A part of a format.
#[derive(Clone, Debug, Eq, Hash, PartialEq)]
pub enum Part {
    /// Text that stands as it is.
    Literal(String),
    /// Alternative texts, the first of which is printed.
    Choice(Vec<String>),
    /// A field by name.
    Field(String),
    /// Literals, choices and fields that may be missing together.
    Optional(Vec<Part>),
}

/// Why a text is no format.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct FormatError {
    /// Offset in characters.
    pub at: usize,
    /// What was found and what was expected.
    pub message: String,
}

/// Parses a format.
pub fn parse(text: &str) -> Result<Format, FormatError> {
    let mut parser = Parser {
        chars: text.chars().collect(),
        at: 0,
    };
    let parts = parser.parts(false)?;
    Ok(Format { parts })
}

/// The text with the marks of the language doubled.
pub fn escape_literal(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if "{}[]<>".contains(c) {
            out.push(c);
        }
        out.push(c);
    }
    out
}

impl Format {
    /// All field names in order, those of optional parts too.
    pub fn fields(&self) -> Vec<&str> {
        fn walk<'a>(parts: &'a [Part], out: &mut Vec<&'a str>) {
            for part in parts {
                match part {
                    Part::Field(name) => out.push(name),
                    Part::Optional(inner) => walk(inner, out),
                    _ => {}
                }
            }
        }
        let mut out = Vec::new();
        walk(&self.parts, &mut out);
        out
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        print(&self.parts, f)
    }
}

fn print(parts: &[Part], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for part in parts {
        match part {
            Part::Literal(text) => f.write_str(&escape_literal(text))?,
            Part::Choice(texts) => write!(f, "<{}>", texts.join("|"))?,
            Part::Field(name) => write!(f, "{{{name}}}")?,
            Part::Optional(inner) => {
                f.write_str("[")?;
                print(inner, f)?;
                f.write_str("]")?;
            }
        }
    }
    Ok(())
}

struct Parser {
    chars: Vec<char>,
    at: usize,
}

impl Parser {
    fn parts(&mut self, optional: bool) -> Result<Vec<Part>, FormatError> {
        let start = self.at;
        let mut parts = Vec::new();
        let mut literal = String::new();
        while let Some(c) = self.next() {
            if "{}[]<>".contains(c) && self.peek() == Some(c) {
                self.at += 1;
                literal.push(c);
                continue;
            }
            let part = match c {
                '{' => self.field(optional)?,
                '<' => self.choice()?,
                '[' if optional => {
                    return Err(self.error(
                        self.at - 1,
                        "an optional part stands inside another; write two formats",
                    ));
                }
                '[' => Part::Optional(self.parts(true)?),
                ']' if optional => {
                    flush(&mut literal, &mut parts);
                    if parts.is_empty() {
                        return Err(self.error(start, "the optional part is empty"));
                    }
                    return Ok(parts);
                }
                '}' | ']' | '>' => {
                    return Err(self.error(
                        self.at - 1,
                        &format!(
                            "`{c}` closes nothing; write `{c}{c}` for the character"
                        ),
                    ));
                }
                c if c.is_control() => {
                    return Err(
                        self.error(self.at - 1, "a control character; write a blank")
                    );
                }
                c if c.is_whitespace() && c != ' ' => {
                    return Err(self.error(
                        self.at - 1,
                        "another blank than the usual one; write that",
                    ));
                }
                c => {
                    literal.push(c);
                    continue;
                }
            };
            flush(&mut literal, &mut parts);
            parts.push(part);
        }
        if optional {
            return Err(self.error(
                start.saturating_sub(1),
                "`[` is not closed; write `[[` for the character",
            ));
        }
        flush(&mut literal, &mut parts);
        Ok(parts)
    }

    fn field(&mut self, optional: bool) -> Result<Part, FormatError> {
        let start = self.at - 1;
        let name = self.until('}').ok_or_else(|| {
            self.error(start, "`{` is not closed; write `{{` for the character")
        })?;
        let (name, may_lack) =
            name.strip_suffix('?').map_or((name.as_str(), false), |name| (name, true));
        if name.is_empty()
            || !name
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        {
            return Err(self.error(
                start,
                &format!("`{name}` is no field name; expected lower-case letters, digits and `_`"),
            ));
        }
        match (may_lack, optional) {
            (true, true) => {
                Err(self
                    .error(start, "an optional field stands inside an optional part"))
            }
            (true, false) => Ok(Part::Optional(vec![Part::Field(name.into())])),
            (false, _) => Ok(Part::Field(name.into())),
        }
    }

    fn choice(&mut self) -> Result<Part, FormatError> {
        let start = self.at - 1;
        let inner = self.until('>').ok_or_else(|| {
            self.error(start, "`<` is not closed; write `<<` for the character")
        })?;
        let texts: Vec<String> = inner.split('|').map(str::to_owned).collect();
        if texts.len() < 2 || texts.iter().any(|t| t.trim().is_empty()) {
            return Err(self.error(
                start,
                "expected two or more texts between `<` and `>`, with `|` between them",
            ));
        }
        if inner.contains(char::is_control) {
            return Err(self.error(start, "a control character; write a blank"));
        }
        if inner.contains(|c: char| c.is_whitespace() && c != ' ') {
            return Err(
                self.error(start, "another blank than the usual one; write that")
            );
        }
        if texts.iter().any(|t| {
            t.starts_with(' ')
                || t.ends_with(' ')
                || t.contains(['{', '}', '[', ']', '<'])
        }) {
            return Err(self.error(
                start,
                "alternatives hold plain text, with blanks outside of `<` and `>`",
            ));
        }
        Ok(Part::Choice(texts))
    }

    fn until(&mut self, close: char) -> Option<String> {
        let length = self.chars[self.at..].iter().position(|&c| c == close)?;
        let text = self.chars[self.at..self.at + length].iter().collect();
        self.at += length + 1;
        Some(text)
    }

    fn next(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.at += 1;
        Some(c)
    }

    fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    fn error(&self, at: usize, message: &str) -> FormatError {
        FormatError {
            at: at.min(self.chars.len()),
            message: message.into(),
        }
    }
}

fn flush(literal: &mut String, parts: &mut Vec<Part>) {
    if !literal.is_empty() {
        parts.push(Part::Literal(std::mem::take(literal)));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn prints_what_it_parsed() {
        for text in
            ["{a} b[, {c}]", "<IPsec|IPSec> x [IKEv2 ]y", "{{x}} [[y]] <<z>> 100%", ""]
        {
            assert_eq!(parse(text).unwrap().to_string(), text);
        }
        assert_eq!(parse("a {b?}").unwrap().to_string(), "a [{b}]");
    }

    #[test]
    fn says_where_a_format_is_broken() {
        for (text, at) in [
            ("a {b", 2),
            ("a {B}", 2),
            ("a [b", 2),
            ("a [b [c]]", 5),
            ("<a>", 0),
            ("<a|>", 0),
            ("a ] b", 2),
            ("x []", 3),
            ("[{a?}]", 1),
        ] {
            assert_eq!(parse(text).unwrap_err().at, at, "{text}");
        }
    }

    #[test]
    fn control_characters_are_told() {
        for (text, at) in [("a\tb", 1), ("a\n", 1), ("<a\t|b>", 0)] {
            assert_eq!(parse(text).unwrap_err().at, at, "{text:?}");
        }
    }

    #[test]
    fn names_the_fields_of_optional_parts_too() {
        let format = parse("{a} x[ {b} {c}] {d?}").unwrap();
        assert_eq!(format.fields(), ["a", "b", "c", "d"]);
    }

    /// A text of a literal, marks of the language among it.
    fn literal() -> impl Strategy<Value = String> {
        r"[ a-zé.:{}<>\[\]|]{1,6}"
    }

    /// Alternatives: plain, without outer blanks.
    fn choice() -> impl Strategy<Value = Part> {
        prop::collection::vec("[a-zA-Z](( [a-z])?[a-z]){0,3}", 2..4)
            .prop_map(Part::Choice)
    }

    fn field() -> impl Strategy<Value = Part> {
        "[a-z_][a-z0-9_]{0,4}".prop_map(Part::Field)
    }

    /// Parts of which no two neighbours are literals: those would be one.
    fn parts(part: impl Strategy<Value = Part>) -> impl Strategy<Value = Vec<Part>> {
        prop::collection::vec(part, 1..6).prop_map(|mut parts| {
            parts
                .dedup_by(|a, b| matches!((a, b), (Part::Literal(_), Part::Literal(_))));
            // Of three brackets in a row the first two are the character.
            parts.dedup_by(|b, a| {
                matches!((a, b), (Part::Optional(_), Part::Literal(text)) if text.starts_with(']'))
            });
            parts
        })
    }

    fn simple() -> impl Strategy<Value = Part> {
        prop_oneof![literal().prop_map(Part::Literal), choice(), field()]
    }

    fn any_part() -> impl Strategy<Value = Part> {
        let writable = |parts: &Vec<Part>| !matches!(&parts[0], Part::Literal(text) if text.starts_with('['));
        let optional = parts(simple()).prop_filter("no bracket first", writable);
        prop_oneof![3 => simple(), 1 => optional.prop_map(Part::Optional)]
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn a_printed_format_parses_to_itself(parts in parts(any_part())) {
            let format = Format { parts };
            prop_assert_eq!(parse(&format.to_string()), Ok(format));
        }

        #[test]
        fn any_text_parses_or_is_told_within(text in r"[ab{}<>|?\[\]é\t]{0,12}") {
            match parse(&text) {
                Ok(format) => prop_assert_eq!(parse(&format.to_string()), Ok(format)),
                Err(error) => prop_assert!(error.at <= text.chars().count()),
            }
        }

        #[test]
        fn an_escaped_literal_is_itself(text in "\\PC{0,12}") {
            // Blanks of other kinds are none of a format.
            let text = text.replace(char::is_whitespace, " ");
            let parts = parse(&escape_literal(&text)).unwrap().parts;
            let literal = (!text.is_empty()).then_some(Part::Literal(text));
            let expected: Vec<Part> = literal.into_iter().collect();
            prop_assert_eq!(parts, expected);
        }
    }
}
