//! Arbitrary lines that know the catalog: bytes make the choices, so that a fuzzer or proptest can steer and shrink
//! them. Where the bytes are used up, the plainest choice is made.

mod edits;
mod values;

use std::fmt::Write;

use arbitrary::Unstructured;
use codegen::lower::{Element, Leaf, Lowered, Message, Type};

/// A line, and what was written into its tag.
#[derive(Debug)]
#[allow(dead_code, reason = "a fuzz target wants the text alone")]
pub struct Line {
    pub text: String,
    pub priority: Option<u8>,
    pub product: &'static str,
    pub class: Option<&'static str>,
    pub level: u8,
    pub id: u32,
}

/// The line that some bytes choose.
pub fn line(catalog: &Lowered, bytes: &[u8]) -> Line {
    let mut choices = Choices(Unstructured::new(bytes));
    let message = &catalog.messages[choices.below(catalog.messages.len())];
    let mut line = header(&mut choices, message);
    let body = if choices.rarely(6) {
        let example = &message.examples[choices.below(message.examples.len())];
        example.line[example.body_at..].to_owned()
    } else {
        body(catalog, message, &mut choices)
    };
    line.text += &edits::edited(&mut choices, body);
    line.text += choices.often("", &["", "\r\n", "\n", "\0", " ", ".", " .\t"]);
    line
}

/// A body in one of a message's shapes.
fn body(catalog: &Lowered, message: &Message, choices: &mut Choices<'_>) -> String {
    let shape = &message.shapes[choices.below(message.shapes.len())];
    let blanks =
        choices.often(Blanks::Plain, &[Blanks::Plain, Blanks::Free, Blanks::Any]);
    let mut writer = Writer {
        catalog,
        message,
        blanks,
        choices,
        out: String::new(),
    };
    writer.elements(&shape.elements);
    writer.out
}

/// What stands ahead of the body.
fn header(choices: &mut Choices<'_>, message: &Message) -> Line {
    let relay = choices.often(
        "",
        &[
            "Nov 23 10:00:01 relay01 ",
            "<13>Nov  9 04:30:12 192.0.2.50 ",
            "2026-11-23T10:00:01+01:00 relay.example.net CiscoASA[999]: ",
            "<13>1 2026-11-23T10:00:01Z relay01 asa - - - ",
            "\u{feff}",
            "83 ",
        ],
    );
    let priority = match choices.below(3) {
        0 => None,
        1 => Some(165),
        _ => Some(u8::try_from(choices.below(192)).expect("a small number")),
    };
    let mut text = relay.to_owned();
    if let Some(priority) = priority {
        write!(text, "<{priority}>").expect("room");
    }
    text += choices.often(
        "",
        &[
            "Nov 23 2026 10:00:00 fw01 : ",
            "Nov 23 2026 10:00:00: ",
            "Apr  7 13:08:35 asa1.example.net ",
            "Jul 08 2026 15:00:39 EDT dev01: ",
            ":2026-11-23T15:10:19Z: ",
            "1 2026-11-23T16:45:02.118Z asa1.example.net - - - - ",
            "1 2026-11-23T16:45:02.118Z asa1.example.net asa 7 x [a b=\"c\"] ",
            "5508x-1_9.12(3) : ",
            "2001:db8::1 : ",
            "100% ",
            ": ",
        ],
    );
    let product = choices.often("ASA", &["FTD", "PIX", "FWSM", "NGIPS"]);
    let class = [None, None, Some("vpn"), Some("session")][choices.below(4)];
    let level = match choices.below(3) {
        0 | 1 => message.severity.level(),
        _ => u8::try_from(choices.below(8)).expect("a small number"),
    };
    let id = if choices.rarely(40) { 750_999 } else { message.id };
    let class_part = class.map(|class| format!("-{class}")).unwrap_or_default();
    write!(text, "%{product}{class_part}-{level}-{id}").expect("room");
    text += choices.often(": ", &[":", " - ", " ", ":  ", " : ", ":\t", ": - "]);
    Line {
        text,
        priority,
        product,
        class,
        level,
        id,
    }
}

fn is_punctuation(c: char) -> bool {
    ".,:;=()/!".contains(c)
}

/// Choices that are made by bytes.
pub struct Choices<'b>(Unstructured<'b>);

impl Choices<'_> {
    /// A number below `end`, which is at least 1.
    fn below(&mut self, end: usize) -> usize {
        self.0.int_in_range(0..=end - 1).unwrap_or(0)
    }

    /// Once in `times` times.
    fn rarely(&mut self, times: usize) -> bool {
        self.below(times) == times - 1
    }

    fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    /// The first in two of three cases, else one of the rest.
    fn often<T: Copy>(&mut self, first: T, rest: &[T]) -> T {
        if self.below(3) == 2 { self.of(rest) } else { first }
    }
}

/// What becomes of the blanks of a format.
#[derive(Clone, Copy, Eq, PartialEq)]
enum Blanks {
    /// They stay as they are.
    Plain,
    /// They change where no value depends on it.
    Free,
    /// They change anywhere.
    Any,
}

/// Writes a body.
struct Writer<'a, 'b, 'c> {
    catalog: &'a Lowered,
    message: &'a Message,
    blanks: Blanks,
    choices: &'c mut Choices<'b>,
    out: String,
}

impl Writer<'_, '_, '_> {
    fn elements(&mut self, elements: &[Element]) {
        for (index, element) in elements.iter().enumerate() {
            match element {
                Element::Literal(text) => self.literal(text),
                Element::Choice(texts) => {
                    let text = &texts[self.choices.below(texts.len())];
                    self.literal(text);
                }
                Element::Optional(inner) => {
                    if self.choices.below(2) == 0 {
                        self.elements(inner);
                    } else if !self.choices.rarely(12) {
                        // Where punctuation is left out, a blank stands instead.
                        self.out.push(' ');
                    }
                }
                Element::Field(leaf) => self.field(leaf, &elements[index + 1..]),
            }
        }
    }

    fn literal(&mut self, text: &str) {
        let chars: Vec<char> = text.chars().collect();
        for (index, &c) in chars.iter().enumerate() {
            let beside = |at: Option<usize>| at.and_then(|at| chars.get(at));
            let neighbours = [beside(index.checked_sub(1)), beside(Some(index + 1))];
            let is_free = neighbours.into_iter().flatten().any(|c| is_punctuation(*c));
            match (self.blanks, c) {
                (Blanks::Plain, _) => self.out.push(c),
                (blanks, ' ') if is_free || blanks == Blanks::Any => {
                    self.out += self.choices.often(" ", &["", "  ", "\t", " \t"]);
                }
                (_, ' ') => self.out += self.choices.often(" ", &["  ", "\t", " \t"]),
                _ if is_punctuation(c) => {
                    self.out += self.choices.often("", &[" ", "\t"]);
                    self.out.push(c);
                    self.out += self.choices.often("", &[" ", "  "]);
                }
                _ => self.out.push(c),
            }
        }
    }

    /// A value of a field. `rest` is what follows it: a text can forge that.
    fn field(&mut self, leaf: &Leaf, rest: &[Element]) {
        let list = match self.catalog.field(&self.message.fields, &leaf.path) {
            Some(field) => match &field.ty {
                Type::List(name) => self.catalog.list(name),
                _ => None,
            },
            None => None,
        };
        if let Some(list) = list.filter(|_| self.choices.below(3) < 2) {
            let value = &list.values[self.choices.below(list.values.len())];
            return self.elements(&value.elements);
        }
        let value = match values::typed(self.choices, leaf.kind) {
            Some(value) => value,
            None => self.open(rest),
        };
        self.out += &value;
    }

    /// A text that a stranger chose.
    fn open(&mut self, rest: &[Element]) -> String {
        let mut text = String::new();
        for _ in 0..=self.choices.below(3) {
            match self.choices.below(8) {
                0..=3 => text += self.choices.of(values::TEXTS),
                4 => text += &self.a_literal(),
                5 => text += &self.aside(|writer| writer.elements(rest)),
                6 => {
                    let messages = &self.catalog.messages;
                    let other = &messages[self.choices.below(messages.len())];
                    let examples = &other.examples;
                    let example = &examples[self.choices.below(examples.len())];
                    text += &example.line[example.body_at..];
                }
                _ => text += &values::endpoint(self.choices),
            }
            text += self.choices.of(&["", " ", "  ", "\t"]);
        }
        text
    }

    /// A literal of the message, or the beginning of one.
    fn a_literal(&mut self) -> String {
        let shapes = &self.message.shapes;
        let elements = &shapes[self.choices.below(shapes.len())].elements;
        match &elements[self.choices.below(elements.len())] {
            Element::Literal(text) => {
                let words: Vec<&str> = text.split_inclusive(' ').collect();
                let length = words.len() - self.choices.below(words.len());
                words[..length].concat()
            }
            other => self.aside(|writer| {
                // Fields inside would nest without an end.
                if !matches!(other, Element::Field(_)) {
                    writer.elements(std::slice::from_ref(other));
                }
            }),
        }
    }

    /// What is written apart from the body.
    fn aside(&mut self, write: impl FnOnce(&mut Self)) -> String {
        let body = std::mem::take(&mut self.out);
        write(self);
        std::mem::replace(&mut self.out, body)
    }
}
