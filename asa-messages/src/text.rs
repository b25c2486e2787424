//! The cursor that generated shapes are laid over a body with: literals, gaps, fields.
//!
//! A shape is a `head` that begins the body, then parts. Each part is an open field, which takes any bytes, and a
//! `block` of literals and closed fields that ends it. Blocks are placed from the last to the first, each at its last
//! fitting place, so that every open field is as long as the rest allows and the work is linear.

mod anchor;
#[cfg(test)]
mod bounded;
mod fit;
#[cfg(test)]
mod linear;
mod listed;
mod literal;
mod miss;
mod reader;
mod region;
mod spans;
mod tried;

use core::fmt;

use crate::{Origin, scan};
use scan::skip_blanks as skip;
pub(crate) use scan::trim;

pub(crate) use crate::generated::{PARTS, SLOTS};
use anchor::Anchor;
pub(crate) use listed::Listed;
use literal::{Literal, lay};
pub(crate) use reader::{End, Made, Read, Reader};
use spans::Found;
pub(crate) use spans::{Spans, read, value};

/// What must stand between two neighbours: bit 0 takes no blank, bit 1 takes blanks.
#[derive(Clone, Copy, Debug, Eq, PartialEq, PartialOrd, Ord)]
#[repr(u8)]
pub(crate) enum Gap {
    /// No blank.
    None = 1,
    /// One blank or more.
    Some = 2,
    /// Blanks or none: punctuation is beside it.
    Any = 3,
}

impl Gap {
    /// One gap out of two that meet: the looser one.
    #[inline]
    pub(crate) fn and(self, other: Self) -> Self {
        self.max(other)
    }

    /// Whether that many blanks fill it.
    #[inline]
    fn takes(self, blanks: usize) -> bool {
        self as u8 >> u8::from(blanks > 0) & 1 == 1
    }
}

/// How the bytes of a field are found.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Kind {
    Text,
    User,
    Word,
    Host,
    Address,
    Endpoint,
    Port,
    Number,
    Spi,
}

/// A field of a shape.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field {
    kind: Kind,
    slot: usize,
    /// How an error names it.
    name: &'static str,
}

/// A field that ends where the rest begins.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Span {
    field: Field,
    /// The gap that the format has directly behind the field.
    gap: Gap,
    /// The optional parts between the field and the next mandatory place.
    cuts: &'static [&'static [Segment]],
}

/// A piece of a shape.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Segment {
    /// A literal.
    Literal(Literal),
    /// Alternative literals.
    Choice(&'static [Literal]),
    /// A field that ends by itself.
    Field(Field),
    /// A field that ends where the rest begins.
    Span(Span),
    /// A part that may be missing.
    Optional(&'static [Segment]),
}

/// A shape of a message's body.
pub struct Shape {
    pub(crate) origin: Origin,
    pub(crate) format: &'static str,
    /// The pieces ahead of the first open field.
    head: &'static [Segment],
    parts: [Part; PARTS],
    /// How many parts there are.
    count: usize,
    /// Reads the wording that devices use.
    read: Option<Read>,
}

/// An open field, and the block that ends it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part {
    /// None where a shape has fewer parts.
    span: Option<&'static Span>,
    block: &'static [Segment],
    /// How the block's place is searched.
    anchor: Anchor,
}

impl Part {
    /// No part. It points nowhere, which makes it small in a program.
    const NONE: Self = Self {
        span: None,
        block: &[],
        anchor: Anchor::NONE,
    };

    fn span(&self) -> &'static Span {
        static NOTHING: Span = Span {
            field: Field {
                kind: Kind::Text,
                slot: 0,
                name: "",
            },
            gap: Gap::None,
            cuts: &[],
        };
        self.span.unwrap_or(&NOTHING)
    }
}

impl Shape {
    /// A shape from the pieces ahead of the first open field, those from there on, and its reader, if it has one.
    pub(crate) const fn new(
        origin: Origin,
        format: &'static str,
        head: &'static [Segment],
        mut rest: &'static [Segment],
        read: Option<Read>,
    ) -> Self {
        let (mut parts, mut count) = ([Part::NONE; PARTS], 0);
        while let Some((Segment::Span(span), behind)) = rest.split_first() {
            let mut end = 0;
            while end < behind.len() && !behind[end].is_open() {
                end += 1;
            }
            let (block, next) = behind.split_at(end);
            let anchor =
                Anchor::new(block, behind.split_at(if end == 0 { 0 } else { 1 }).1);
            parts[count] = Part {
                span: Some(span),
                block,
                anchor,
            };
            count += 1;
            rest = next;
        }
        assert!(rest.is_empty(), "an open field stands first");
        Self {
            origin,
            format,
            head,
            parts,
            count,
            read,
        }
    }

    fn parts(&'static self) -> &'static [Part] {
        &self.parts[..self.count]
    }
}

impl Segment {
    const fn is_open(&self) -> bool {
        matches!(self, Self::Span(span) if matches!(span.field.kind, Kind::Text | Kind::User))
    }
}

pub(crate) const fn literal(text: &'static str) -> Segment {
    Segment::Literal(Literal::new(text, 0))
}

/// A literal, and punctuation that may stand behind it.
pub(crate) const fn marked(text: &'static str, mark: u8) -> Segment {
    Segment::Literal(Literal::new(text, mark))
}

pub(crate) const fn choice(texts: &'static [Literal]) -> Segment {
    Segment::Choice(texts)
}

pub(crate) const fn either(text: &'static str) -> Literal {
    Literal::new(text, 0)
}

pub(crate) const fn field(kind: Kind, slot: usize, name: &'static str) -> Segment {
    Segment::Field(Field { kind, slot, name })
}

pub(crate) const fn optional(segments: &'static [Segment]) -> Segment {
    Segment::Optional(segments)
}

/// A full stop that may be missing.
pub(crate) const STOP: Segment = optional(&[literal(".")]);

/// A field that ends where the rest begins: the gap directly behind it, and the optional parts before the next
/// mandatory place.
pub(crate) const fn span(
    kind: Kind,
    slot: usize,
    name: &'static str,
    gap: Gap,
    cuts: &'static [&'static [Segment]],
) -> Segment {
    Segment::Span(Span {
        field: Field { kind, slot, name },
        gap,
        cuts,
    })
}

/// How far the cursor is, and what may stand before the next piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct State {
    at: usize,
    gap: Gap,
}

impl State {
    /// Before an optional part that is left out: where punctuation is missing, a blank stands instead.
    fn without(self, part: &[Segment]) -> Self {
        Self {
            gap: if self.gap == Gap::None && punctuated(part) {
                Gap::Some
            } else {
                self.gap
            },
            ..self
        }
    }
}

/// Whether a part begins or ends with punctuation.
fn punctuated(part: &[Segment]) -> bool {
    matches!(part.first(), Some(Segment::Literal(l)) if l.lead == Gap::Any)
        || matches!(part.last(), Some(Segment::Literal(l)) if l.tail == Gap::Any)
}

/// The gap that a block asks for in front.
fn lead(block: &[Segment]) -> Gap {
    match block.first() {
        Some(Segment::Literal(literal)) => literal.lead,
        Some(_) => Gap::None,
        None => Gap::Any,
    }
}

/// The bytes that a field may take at most.
fn reach(kind: Kind, text: &[u8]) -> usize {
    match kind {
        Kind::Word => scan::word(text),
        Kind::Host => scan::host(text),
        Kind::Endpoint => scan::endpoint(text),
        _ => text.len(),
    }
}

/// The bytes of a field that ends by itself, and the number in them.
fn scalar(kind: Kind, text: &[u8]) -> Option<(usize, i64)> {
    match kind {
        Kind::Port => scan::port(text).map(|(value, length)| (length, value.into())),
        Kind::Number => scan::number(text).map(|(value, length)| (length, value)),
        Kind::Spi => scan::spi(text)
            .map(|(value, length)| (length, i64::from_ne_bytes(value.to_ne_bytes()))),
        Kind::Address => scan::address(text).map(|length| (length, 0)),
        _ => None,
    }
}

/// A value, or nothing where there is none.
pub(crate) fn or_nothing<T: fmt::Display>(value: Option<T>) -> impl fmt::Display {
    struct OrNothing<T>(Option<T>);

    impl<T: fmt::Display> fmt::Display for OrNothing<T> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0.as_ref().map_or(Ok(()), |value| value.fmt(f))
        }
    }

    OrNothing(value)
}

/// What follows from what can't be: where no message borrows, a variant that never is keeps a lifetime in use.
pub(crate) const fn never<T>(never: core::convert::Infallible) -> T {
    match never {}
}

/// The fields of a value without holes.
#[cfg(feature = "serde")]
#[derive(serde::Serialize)]
pub(crate) struct NoFields {}

/// Writes a value of a list: its name, its text, its holes.
#[cfg(feature = "serde")]
pub(crate) fn listed<S: serde::Serializer>(
    serializer: S,
    name: Option<&str>,
    text: &impl fmt::Display,
    fields: &impl serde::Serialize,
) -> Result<S::Ok, S::Error> {
    use serde::ser::SerializeStruct;

    let mut value = serializer.serialize_struct("Value", 3)?;
    value.serialize_field("name", &name)?;
    value.serialize_field("text", &format_args!("{text}"))?;
    value.serialize_field("fields", fields)?;
    value.end()
}
