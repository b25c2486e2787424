//! The cursor that generated shapes are laid over a body with: literals, gaps, fields.
//!
//! A shape is a `head` that begins the body, then parts. Each part is an open field, which takes any bytes, and a
//! `block` of literals and closed fields that ends it. Blocks are placed from the last to the first, each at its last
//! fitting place, so that every open field is as long as the rest allows and the work is linear.

mod fit;
mod miss;

use crate::scan;

pub(crate) use fit::{Spans, decode, value};
pub(crate) use miss::Miss;

/// The punctuation beside which blanks may be added or missing.
const PUNCTUATION: &[u8] = b".,:;=()/!";

/// What must stand between two neighbours.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Gap {
    /// No blank.
    None,
    /// One blank or more.
    Some,
    /// Blanks or none: punctuation is beside it.
    Any,
}

impl Gap {
    /// One gap out of two that meet.
    const fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Any, _) | (_, Self::Any) => Self::Any,
            (Self::Some, _) | (_, Self::Some) => Self::Some,
            _ => Self::None,
        }
    }

    /// Whether that many blanks fill it.
    const fn takes(self, blanks: usize) -> bool {
        match self {
            Self::None => blanks == 0,
            Self::Some => blanks > 0,
            Self::Any => true,
        }
    }
}

/// A literal of a shape, prepared at compile time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Literal {
    /// The text without outer blanks.
    core: &'static str,
    lead: Gap,
    tail: Gap,
    /// Offset of a rare byte in the first word: the place of the literal is searched by it.
    rare: usize,
}

impl Literal {
    const fn new(text: &'static str) -> Self {
        let bytes = text.as_bytes();
        let core = text.trim_ascii();
        if core.is_empty() {
            return Self { core, lead: Gap::Some, tail: Gap::None, rare: 0 };
        }
        let inner = core.as_bytes();
        let lead = edge(inner[0], bytes[0] == b' ');
        let tail = edge(inner[inner.len() - 1], bytes[bytes.len() - 1] == b' ');
        Self { core, lead, tail, rare: rare(inner) }
    }

    const fn is_blank(&self) -> bool {
        self.core.is_empty()
    }
}

const fn edge(byte: u8, blank: bool) -> Gap {
    if is_punctuation(byte) {
        Gap::Any
    } else if blank {
        Gap::Some
    } else {
        Gap::None
    }
}

const fn is_punctuation(byte: u8) -> bool {
    let mut at = 0;
    while at < PUNCTUATION.len() {
        if PUNCTUATION[at] == byte {
            return true;
        }
        at += 1;
    }
    false
}

/// Where the rarest byte of the first word stands: anything but a small letter, else the rarest letter.
const fn rare(core: &[u8]) -> usize {
    const COMMON: &[u8] = b"etaoinsrhldcumfpgwybvkxjqz";
    let (mut best, mut score, mut at) = (0, 0, 0);
    while at < core.len() && core[at] != b' ' && (at == 0 || !is_punctuation(core[at]) && !is_punctuation(core[0])) {
        let mut rank = 0;
        while rank < COMMON.len() && COMMON[rank] != core[at] {
            rank += 1;
        }
        if rank >= score {
            (best, score) = (at, rank + 1);
        }
        at += 1;
    }
    best
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

/// An open field and what ends it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Part {
    span: Span,
    block: &'static [Segment],
}

/// A shape of a body.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Shape {
    head: &'static [Segment],
    parts: &'static [Part],
}

pub(crate) const fn literal(text: &'static str) -> Segment {
    Segment::Literal(Literal::new(text))
}

pub(crate) const fn choice(texts: &'static [Literal]) -> Segment {
    Segment::Choice(texts)
}

pub(crate) const fn either(text: &'static str) -> Literal {
    Literal::new(text)
}

pub(crate) const fn field(kind: Kind, slot: usize, name: &'static str) -> Segment {
    Segment::Field(Field { kind, slot, name })
}

pub(crate) const fn optional(segments: &'static [Segment]) -> Segment {
    Segment::Optional(segments)
}

/// A field, whether a blank stands behind it, and the optional parts before the next mandatory place.
pub(crate) const fn span(
    kind: Kind,
    slot: usize,
    name: &'static str,
    blank: bool,
    cuts: &'static [&'static [Segment]],
) -> Span {
    let gap = if blank { Gap::Some } else { Gap::None };
    Span { field: Field { kind, slot, name }, gap, cuts }
}

pub(crate) const fn bounded(span: Span) -> Segment {
    Segment::Span(span)
}

pub(crate) const fn part(span: Span, block: &'static [Segment]) -> Part {
    Part { span, block }
}

pub(crate) const fn shape(head: &'static [Segment], parts: &'static [Part]) -> Shape {
    assert!(parts.len() <= fit::PARTS, "a shape has too many open fields");
    Shape { head, parts }
}

/// How far the cursor is, and what may stand before the next piece.
#[derive(Clone, Copy, Debug)]
struct State {
    at: usize,
    gap: Gap,
}

impl State {
    /// Before an optional part that is left out: where punctuation is missing, a blank stands instead.
    fn without(self, part: &[Segment]) -> Self {
        Self { gap: if self.gap == Gap::None && punctuated(part) { Gap::Some } else { self.gap }, ..self }
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

fn blank(byte: u8) -> bool {
    byte == b' ' || byte == b'\t'
}

/// The first byte at or behind `at` that is no blank.
fn skip(text: &[u8], at: usize) -> usize {
    text[at..].iter().position(|b| !blank(*b)).map_or(text.len(), |blanks| at + blanks)
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

/// The bytes of a field that ends by itself.
fn scalar(kind: Kind, text: &[u8]) -> Option<usize> {
    match kind {
        Kind::Port => scan::port(text).map(|(_, length)| length),
        Kind::Number => scan::number(text).map(|(_, length)| length),
        Kind::Spi => scan::spi(text),
        Kind::Address => scan::address(text),
        _ => None,
    }
}

/// Lays a literal over the text at `state`; on failure the offset of the first byte that doesn't fit.
fn lay(literal: &Literal, text: &[u8], state: State) -> Result<State, usize> {
    let gap = state.gap.and(literal.lead);
    let start = skip(text, state.at);
    if literal.is_blank() {
        return Ok(State { gap, ..state });
    }
    if !gap.takes(start - state.at) {
        return Err(if start == state.at { start } else { state.at });
    }
    if text[start..].starts_with(literal.core.as_bytes()) {
        return Ok(State { at: start + literal.core.len(), gap: literal.tail });
    }
    let mut at = start;
    let mut gap = Gap::Any;
    for &byte in literal.core.as_bytes() {
        if byte == b' ' {
            gap = gap.and(Gap::Some);
            continue;
        }
        let punctuation = is_punctuation(byte);
        if punctuation {
            gap = Gap::Any;
        }
        let start = skip(text, at);
        if !gap.takes(start - at) {
            return Err(at);
        }
        if text.get(start) != Some(&byte) {
            return Err(start);
        }
        at = start + 1;
        gap = if punctuation { Gap::Any } else { Gap::None };
    }
    Ok(State { at, gap: literal.tail })
}
