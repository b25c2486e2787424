//! Rows: a format with each optional part either written out or left out, as far as the body allows it.

use super::scan::{self, blank, run, skip};
use crate::lower::{Element, Kind, Leaf};

/// The punctuation beside which blanks may be added or missing.
const PUNCTUATION: &[u8] = b".,:;=()/!";

/// What must stand between two neighbours.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub(super) enum Gap {
    /// No blank.
    None,
    /// One blank or more.
    Some,
    /// Blanks or none: punctuation is beside it.
    Any,
}

impl Gap {
    /// One gap out of two that meet.
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Any, _) | (_, Self::Any) => Self::Any,
            (Self::Some, _) | (_, Self::Some) => Self::Some,
            _ => Self::None,
        }
    }

    /// Whether that many blanks fill it.
    pub(super) fn takes(self, blanks: usize) -> bool {
        match self {
            Self::None => blanks == 0,
            Self::Some => blanks > 0,
            Self::Any => true,
        }
    }
}

/// A piece of a row.
#[derive(Clone, Copy, Debug)]
pub(super) enum Piece<'a> {
    Literal(&'a str),
    Choice(&'a [String]),
    Field(&'a Leaf),
    /// Where an optional part was left out.
    Skipped {
        punctuated: bool,
    },
}

impl Piece<'_> {
    /// In place of an optional part.
    pub(super) fn skipped(part: &[Element]) -> Self {
        Self::Skipped {
            punctuated: punctuated(part),
        }
    }
}

/// A row: its pieces, and for each the number of the optional part that holds it.
#[derive(Clone, Debug)]
pub(super) struct Row<'a> {
    pub(super) pieces: Vec<(Piece<'a>, Option<usize>)>,
    /// Of each optional part whether it is written out.
    pub(super) taken: Vec<bool>,
    /// Where the pieces so far can end, and the gap there. A row without such a place is given up.
    ends: Vec<(usize, Gap)>,
}

/// All rows of a format that fit the body.
pub(super) fn rows<'a>(elements: &'a [Element], body: &Body<'_>) -> Vec<Row<'a>> {
    let start = Row {
        pieces: Vec::new(),
        taken: Vec::new(),
        ends: vec![(0, Gap::Any)],
    };
    let mut rows = elements
        .iter()
        .fold(vec![start], |rows, element| grow(rows, element, None, body));
    rows.retain(|row| row.ends.iter().any(|(at, _)| *at == body.text.len()));
    rows
}

/// The rows that go on with `element`; `part` is the number of the optional part around it.
fn grow<'a>(
    rows: Vec<Row<'a>>,
    element: &'a Element,
    part: Option<usize>,
    body: &Body<'_>,
) -> Vec<Row<'a>> {
    let inner = match element {
        Element::Literal(text) => return step(rows, Piece::Literal(text), part, body),
        Element::Choice(texts) => return step(rows, Piece::Choice(texts), part, body),
        Element::Field(leaf) => return step(rows, Piece::Field(leaf), part, body),
        Element::Optional(inner) => inner,
    };
    let skipped = Piece::skipped(inner);
    let mut out = Vec::new();
    for row in rows {
        let number = row.taken.len();
        let (mut taken, mut without) = (row.clone(), row);
        taken.taken.push(true);
        without.taken.push(false);
        out.extend(
            inner.iter().fold(vec![taken], |rows, element| {
                grow(rows, element, Some(number), body)
            }),
        );
        out.extend(step(vec![without], skipped, part, body));
    }
    out
}

/// The rows that go on with a piece.
fn step<'a>(
    mut rows: Vec<Row<'a>>,
    piece: Piece<'a>,
    part: Option<usize>,
    body: &Body<'_>,
) -> Vec<Row<'a>> {
    let mut steps = Vec::new();
    rows.retain_mut(|row| {
        for (at, gap) in row.ends.drain(..) {
            body.steps(piece, at, gap, &mut steps);
        }
        row.ends.extend(steps.drain(..).map(|step| (step.end, step.gap)));
        row.ends.sort_unstable();
        row.ends.dedup();
        row.pieces.push((piece, part));
        !row.ends.is_empty()
    });
    rows
}

/// Whether an optional part begins or ends with punctuation: a blank may stand where it is missing.
fn punctuated(part: &[Element]) -> bool {
    let edge = |element: Option<&Element>, byte: fn(&[u8]) -> Option<&u8>| match element
    {
        Some(Element::Literal(text)) => {
            byte(text.as_bytes()).is_some_and(|b| PUNCTUATION.contains(b))
        }
        _ => false,
    };
    edge(part.first(), <[u8]>::first) || edge(part.last(), <[u8]>::last)
}

/// A body that rows are laid over.
pub(super) struct Body<'a> {
    pub(super) text: &'a str,
    /// By slot the text that stands for a field, in place of what its kind takes.
    pub(super) instead: Option<&'a [Option<String>]>,
}

/// Where a piece lies, and the gap behind it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Step {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) gap: Gap,
}

impl Body<'_> {
    /// The ways in which a piece can lie at `at`, the longest first.
    pub(super) fn steps(
        &self,
        piece: Piece<'_>,
        at: usize,
        gap: Gap,
        steps: &mut Vec<Step>,
    ) {
        let nothing = |gap| Step { start: at, end: at, gap };
        match piece {
            Piece::Literal(text) => steps.extend(self.literal(text, at, gap)),
            Piece::Choice(texts) => {
                steps.extend(
                    texts.iter().filter_map(|text| self.literal(text, at, gap).ok()),
                );
            }
            Piece::Skipped { punctuated: true } if gap == Gap::None => {
                steps.push(nothing(Gap::Some));
            }
            Piece::Skipped { .. } => steps.push(nothing(gap)),
            Piece::Field(leaf) => {
                if let Some(texts) = self.instead {
                    let text = texts[leaf.slot].as_deref().unwrap_or("");
                    return steps.extend(self.literal(text, at, gap));
                }
                let start = skip(self.text.as_bytes(), at);
                if gap.takes(start - at) {
                    self.field(leaf.kind, start, steps);
                }
                if leaf.kind == Kind::User {
                    // Nothing stands between two gaps: they count once.
                    steps.push(nothing(gap));
                }
            }
        }
    }

    /// Where a literal lies: byte by byte, blanks as its own blanks and punctuation ask for. On failure the first byte
    /// that doesn't fit.
    pub(super) fn literal(
        &self,
        text: &str,
        at: usize,
        mut gap: Gap,
    ) -> Result<Step, usize> {
        let body = self.text.as_bytes();
        let (mut first, mut end) = (None, at);
        for &byte in text.as_bytes() {
            if byte == b' ' {
                gap = gap.and(Gap::Some);
                continue;
            }
            let punctuation = PUNCTUATION.contains(&byte);
            if punctuation {
                gap = Gap::Any;
            }
            let start = skip(body, end);
            if !gap.takes(start - end) {
                return Err(end);
            }
            if body.get(start) != Some(&byte) {
                return Err(start);
            }
            first = first.or(Some(start));
            end = start + 1;
            gap = if punctuation { Gap::Any } else { Gap::None };
        }
        Ok(Step {
            start: first.unwrap_or(at),
            end,
            gap,
        })
    }

    /// The values that a field can take from `start` on. None ends in a blank or within a character.
    fn field(&self, kind: Kind, start: usize, steps: &mut Vec<Step>) {
        let rest = &self.text.as_bytes()[start..];
        let step = |length: usize| Step {
            start,
            end: start + length,
            gap: Gap::None,
        };
        let own_end = match kind {
            Kind::Number => scan::number(rest),
            Kind::Port => scan::port(rest),
            Kind::Spi => scan::spi(rest),
            Kind::Address => scan::address(rest),
            _ => None,
        };
        let longest = match kind {
            Kind::Text | Kind::User => rest.len(),
            Kind::Word => run(rest, |b| !blank(b)),
            Kind::Host => run(rest, scan::host_byte),
            Kind::Endpoint => scan::endpoint(rest),
            _ => 0,
        };
        let is_value = |end: &usize| match kind {
            Kind::Host => scan::host(&self.text[start..*end]).is_some(),
            Kind::Endpoint => scan::split_endpoint(&self.text[start..*end]).is_some(),
            _ => true,
        };
        let ends = (start + 1..=start + longest)
            .rev()
            .filter(|end| {
                !blank(self.text.as_bytes()[end - 1]) && self.text.is_char_boundary(*end)
            })
            .filter(is_value)
            .map(|end| step(end - start));
        steps.extend(own_end.map(step).into_iter().chain(ends));
    }
}
