//! The reference matcher: the matching rules said as plainly as they can be, without regard to speed.
//!
//! Every optional part is either written out or left out, so that a format becomes a few plain rows of literals and
//! fields. For each row all ways to lay it over the body are searched; of the ways that fit, the rules pick one.

mod miss;
mod rows;
mod scan;
mod tag;
mod values;

use std::ops::Range;

use serde_json::Value as Json;

use crate::lower::{Element, Example, Lowered, Message};
pub use miss::{Miss, miss};
use rows::{Body, Gap, Piece, Row, rows};
pub use tag::{Tag, body, tag};
pub use values::{leaves, listed};

/// A way to lay a format over a body.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Fit {
    /// The bytes of each field, by slot.
    pub spans: Vec<Option<Range<usize>>>,
    /// Another place of a mandatory literal would give other values.
    pub ambiguous: bool,
}

/// A message read from a line.
#[derive(Clone, Debug, PartialEq)]
pub struct Decoded {
    /// Which shape fitted.
    pub shape: usize,
    /// How it fitted.
    pub fit: Fit,
    /// The values in the shape of the decoder's JSON.
    pub fields: Json,
}

/// Decodes a body by the shapes of its message.
pub fn decode(lowered: &Lowered, message: &Message, body: &str) -> Option<Decoded> {
    let leaves = &message.leaves;
    message.shapes.iter().enumerate().find_map(|(shape, s)| {
        let fit = fit(&s.elements, leaves.len(), body)?;
        let fields =
            values::object(lowered, &message.fields, "", leaves, &fit.spans, body);
        Some(Decoded { shape, fit, fields })
    })
}

/// Why a body fits no shape of its message.
pub fn why(message: &Message, body: &str) -> Option<Miss> {
    miss(message.shapes.iter().map(|shape| shape.elements.as_slice()), body)
}

/// Takes an example line of a message apart, or says why that fails.
pub fn example(
    lowered: &Lowered,
    message: &Message,
    line: &str,
) -> Result<Example, String> {
    let tag = tag(line).ok_or("the line has no tag such as `%ASA-5-750001: `")?;
    let level = message.severity.level();
    if tag.id != message.id {
        return Err(format!("the line's id is {}, not {}", tag.id, message.id));
    }
    if tag.level != level {
        return Err(format!("the line's level is {}, not {level}", tag.level));
    }
    let body = body(line, tag.body_at);
    let decoded = decode(lowered, message, body).ok_or_else(|| {
        let why = why(message, body).map_or_else(String::new, |miss| {
            format!(
                ": at byte {}, `{}` is expected",
                tag.body_at + miss.at,
                miss.expected
            )
        });
        format!("the line fits no shape of the message{why}")
    })?;
    let shift = |span: &Option<Range<usize>>| {
        span.as_ref().map(|s| s.start + tag.body_at..s.end + tag.body_at)
    };
    Ok(Example {
        line: line.into(),
        body_at: tag.body_at,
        shape: decoded.shape,
        spans: decoded.fit.spans.iter().map(shift).collect(),
        fields: decoded.fields,
    })
}

/// Lays a format over a body.
pub fn fit(elements: &[Element], slots: usize, body: &str) -> Option<Fit> {
    fit_where(elements, slots, body, None)
}

/// As `fit`; where `texts` are given, each field is just its text instead of what its kind takes.
pub fn fit_where(
    elements: &[Element],
    slots: usize,
    body: &str,
    texts: Option<&[Option<String>]>,
) -> Option<Fit> {
    let body = Body { text: body, instead: texts };
    let mut best: Option<(Vec<usize>, Laid)> = None;
    let mut all = Vec::new();
    for row in rows(elements, &body) {
        let mut search = Search::new(&row, &body);
        for longest in [true, false] {
            let Some(laid) = search.lay(longest) else {
                break;
            };
            let key = search.key(elements, &laid);
            if longest && best.as_ref().is_none_or(|(known, _)| key > *known) {
                best = Some((key, laid.clone()));
            }
            all.push(laid);
        }
    }
    let (_, best) = best?;
    // Where a field begins elsewhere, an optional part in front of it made the difference.
    let another = |(slot, room): &(usize, Range<usize>), other: &Laid| {
        other.places.iter().any(|(s, found)| {
            s == slot && found.start == room.start && found.end != room.end
        })
    };
    let ambiguous =
        all.iter().any(|other| best.places.iter().any(|place| another(place, other)));
    let mut spans = vec![None; slots];
    for (slot, span) in best.spans {
        spans[slot] = Some(span);
    }
    Some(Fit { spans, ambiguous })
}

/// How a row lies over a body.
#[derive(Clone, Debug, Default)]
struct Laid {
    spans: Vec<(usize, Range<usize>)>,
    /// Of each field that doesn't end by itself: from where it may begin to where the mandatory piece behind it does.
    places: Vec<(usize, Range<usize>)>,
}

struct Search<'a> {
    row: &'a Row<'a>,
    body: &'a Body<'a>,
    /// The pieces, offsets and gaps from which nothing fits.
    dead: Vec<bool>,
}

impl<'a> Search<'a> {
    fn new(row: &'a Row<'a>, body: &'a Body<'a>) -> Self {
        let states = row.pieces.len() * (body.text.len() + 1) * 3;
        Self {
            row,
            body,
            dead: vec![false; states],
        }
    }

    /// The way in which each field, from the left, is the longest (or shortest) after which the rest still fits.
    fn lay(&mut self, longest: bool) -> Option<Laid> {
        let mut ends = Vec::new();
        self.rest(0, Gap::Any, longest, &mut ends).then(|| self.laid(&ends))
    }

    /// Lays what is behind the pieces that lie at `ends`.
    fn rest(
        &mut self,
        at: usize,
        gap: Gap,
        longest: bool,
        ends: &mut Vec<Range<usize>>,
    ) -> bool {
        let index = ends.len();
        let Some((piece, _)) = self.row.pieces.get(index) else {
            return at == self.body.text.len();
        };
        let state = (index * (self.body.text.len() + 1) + at) * 3 + gap as usize;
        if self.dead[state] {
            return false;
        }
        let mut steps = Vec::new();
        self.body.steps(*piece, at, gap, &mut steps);
        if !longest {
            steps.reverse();
        }
        for step in steps {
            ends.push(step.start..step.end);
            if self.rest(step.end, step.gap, longest, ends) {
                return true;
            }
            ends.truncate(index);
        }
        self.dead[state] = true;
        false
    }

    fn laid(&self, ends: &[Range<usize>]) -> Laid {
        let mut laid = Laid::default();
        for (index, (piece, _)) in self.row.pieces.iter().enumerate() {
            let Piece::Field(leaf) = piece else { continue };
            laid.spans.push((leaf.slot, ends[index].clone()));
            if !leaf.kind.ends_itself() {
                let start = scan::skip(self.body.text.as_bytes(), ends[index].start);
                laid.places.push((leaf.slot, start..self.place(index, ends)));
            }
        }
        laid
    }

    /// Where the mandatory piece behind the field at `index` begins.
    fn place(&self, index: usize, ends: &[Range<usize>]) -> usize {
        let own = self.row.pieces[index].1;
        let next = (index + 1..self.row.pieces.len()).find(|&i| {
            let (piece, number) = &self.row.pieces[i];
            let lone_blank =
                matches!(piece, Piece::Literal(text) if text.trim().is_empty());
            (number.is_none() || *number == own)
                && !lone_blank
                && !matches!(piece, Piece::Skipped { .. })
        });
        next.map_or(self.body.text.len(), |i| {
            scan::skip(self.body.text.as_bytes(), ends[i].start)
        })
    }

    /// What the rules compare, in their order: places from the left; behind each, the optional parts before the place
    /// from the last to the first; optional parts elsewhere.
    fn key(&self, elements: &[Element], laid: &Laid) -> Vec<usize> {
        let place = |slot: usize| {
            laid.places.iter().find(|(s, _)| *s == slot).map(|(_, room)| room.end)
        };
        let mut key = Vec::new();
        let mut number = 0;
        let mut parts: Vec<(usize, &[Element])> = Vec::new();
        for element in elements {
            match element {
                Element::Optional(inner) => {
                    parts.push((number, inner));
                    number += 1;
                }
                Element::Literal(text) if text.trim().is_empty() => {}
                _ => self.flags(&mut key, &mut parts, &place),
            }
            if let Element::Field(leaf) = element
                && let Some(place) = place(leaf.slot)
            {
                key.push(place);
            }
        }
        self.flags(&mut key, &mut parts, &place);
        key
    }

    fn flags(
        &self,
        key: &mut Vec<usize>,
        parts: &mut Vec<(usize, &[Element])>,
        place: &dyn Fn(usize) -> Option<usize>,
    ) {
        for (number, inner) in parts.drain(..).rev() {
            key.push(usize::from(self.row.taken[number]));
            key.extend(inner.iter().filter_map(|e| match e {
                Element::Field(leaf) => place(leaf.slot),
                _ => None,
            }));
        }
    }
}
