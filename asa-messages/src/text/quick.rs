//! The first reading of a body: each choice is made once, and is the one that the search would try first.
//!
//! So what it reads is what the search would read. Where a choice leads nowhere, or where the body can be read in
//! another way too, it gives up, and the search decides.

use memchr::memrchr;

use super::fit::START;
use super::literal::fits;
use super::spans::{Found, NO_PORT};
use super::{Field, Gap, Kind, Literal, PARTS, Part, Segment, Shape, Span, State};
use super::{lead, punctuated, reach, scalar, skip};
use crate::scan::{self, is_blank as blank, is_host, trim_end};

/// What the first reading gives.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Verdict {
    /// The shape fits, and in no other way.
    Fits,
    /// The shape doesn't fit.
    Fails,
    /// The search has to decide.
    Unsure,
}

/// A body, and the fields found in it.
pub(super) struct Quick<'t> {
    text: &'t [u8],
    found: &'t mut [Found],
}

impl<'t> Quick<'t> {
    pub(super) fn new(text: &'t [u8], found: &'t mut [Found]) -> Self {
        Self { text, found }
    }

    /// Lays a shape over the whole body.
    pub(super) fn shape(&mut self, shape: &'static Shape) -> Verdict {
        if let Some(Segment::Literal(first)) = shape.head.first() {
            // No choice comes before it.
            if fits(first, self.text, START).is_none() {
                return Verdict::Fails;
            }
        }
        let fits =
            self.forward(shape.head, START).is_some_and(|end| match shape.parts() {
                [] => end.at == self.text.len(),
                parts => self.parts(parts, end),
            });
        if fits { Verdict::Fits } else { Verdict::Unsure }
    }

    /// Places the blocks of the parts from the last to the first, and each open field behind its block; the first
    /// field begins at `head`.
    fn parts(&mut self, parts: &'static [Part], head: State) -> bool {
        let mut ends = [head; PARTS];
        let mut anchors = [self.text.len(); PARTS];
        let mut limit = self.text.len();
        let mut next: Option<&Part> = None;
        // Whether the last block can stand nowhere else.
        let mut fixed = false;
        for (index, part) in parts.iter().enumerate().rev() {
            if let (Some(place), None) = (self.suffix(part.block), next) {
                limit = place;
                fixed = true;
            } else if !part.block.is_empty() {
                let Some((place, anchor)) = self.last_place(part.block, head.at, limit)
                else {
                    return false;
                };
                anchors[index] = anchor;
                let Some(end) =
                    self.forward(part.block, State { at: place, gap: Gap::Any })
                else {
                    return false;
                };
                let fits = match next {
                    Some(next) => self.open(next, end, limit),
                    None => end.at == limit,
                };
                if !fits {
                    return false;
                }
                limit = place;
                if let Some(slot) = ends.get_mut(index + 1) {
                    *slot = end;
                }
            } else if next.is_some() {
                return false;
            }
            next = Some(part);
        }
        self.open(&parts[0], head, limit)
            && parts.iter().enumerate().all(|(index, part)| {
                fixed && index + 1 == parts.len()
                    || self.anchor(part.block, ends[index].at, anchors[index]).is_none()
            })
    }

    /// Where a block begins that is but a text, and ends the body.
    fn suffix(&self, block: &[Segment]) -> Option<usize> {
        let [Segment::Literal(literal)] = block else { return None };
        let text = literal.without_mark(self.text);
        text.ends_with(literal.core.as_bytes()).then(|| text.len() - literal.core.len())
    }

    /// The open field of a part, with the optional parts cut from its end.
    fn open(&mut self, part: &Part, state: State, place: usize) -> bool {
        self.region(part.span, state, place, lead(part.block))
    }

    /// The last place from `low` on and before `limit` where a block can begin, and that of its first literal.
    fn last_place(
        &self,
        block: &'static [Segment],
        low: usize,
        limit: usize,
    ) -> Option<(usize, usize)> {
        match block {
            // A word behind an open field begins behind a blank.
            [Segment::Span(span), rest @ ..] if span.field.kind == Kind::Word => {
                let end = if rest.is_empty() {
                    limit
                } else {
                    self.anchor(block, low, limit)?
                };
                let anchor = end;
                let end = trim_end(self.text, low, end);
                let word =
                    low + self.text[low..end].iter().rposition(|b| blank(*b))? + 1;
                // A lone byte could be an optional part.
                (word + 1 < end).then_some((word, anchor))
            }
            _ => self.anchor(block, low, limit).map(|place| (place, place)),
        }
    }

    /// The last place from `low` on and before `limit` of the first literal of a block.
    fn anchor(
        &self,
        block: &'static [Segment],
        low: usize,
        limit: usize,
    ) -> Option<usize> {
        match block {
            [Segment::Literal(literal), ..] => self.last_literal(literal, low, limit),
            [Segment::Choice(literals), ..] => literals
                .iter()
                .filter_map(|literal| self.last_literal(literal, low, limit))
                .max(),
            [Segment::Span(_), rest @ ..] => self.anchor(rest, low, limit),
            _ => None,
        }
    }

    /// The last place from `low` on and before `limit` where a literal lies.
    fn last_literal(
        &self,
        literal: &Literal,
        low: usize,
        limit: usize,
    ) -> Option<usize> {
        let rare = *literal.core.as_bytes().get(literal.rare)?;
        let mut end = (limit + literal.rare).min(self.text.len());
        loop {
            let window = self.text.get(low + literal.rare..end)?;
            let at = low + memrchr(rare, window)?;
            if fits(literal, self.text, State { at, gap: Gap::Any }).is_some() {
                return Some(at);
            }
            end = at + literal.rare;
        }
    }

    /// Lays segments one behind the other.
    fn forward(
        &mut self,
        segments: &'static [Segment],
        mut state: State,
    ) -> Option<State> {
        let mut rest = segments;
        while let Some((first, more)) = rest.split_first() {
            rest = more;
            state = match first {
                Segment::Literal(literal) => {
                    let state = fits(literal, self.text, state)?;
                    literal
                        .marked(self.text, state)
                        .unwrap_or_else(|| literal.unmarked(state))
                }
                Segment::Choice(literals) => literals
                    .iter()
                    .find_map(|literal| fits(literal, self.text, state))?,
                Segment::Optional(part @ [Segment::Literal(literal)]) => {
                    fits(literal, self.text, state)
                        .unwrap_or_else(|| state.without(part))
                }
                Segment::Optional(part) => match self.forward(part, state) {
                    Some(behind) => behind,
                    None => state.without(part),
                },
                Segment::Field(field) => self.closed(field, state)?,
                Segment::Span(span) => self.bounded(span, more.first(), state)?,
            };
        }
        Some(state)
    }

    /// A field that ends by itself.
    fn closed(&mut self, field: &Field, state: State) -> Option<State> {
        let start = skip(self.text, state.at);
        if !state.gap.takes(start - state.at) {
            return None;
        }
        let (length, value) = scalar(field.kind, &self.text[start..])?;
        let end = start + length;
        self.found[field.slot] = Found { start, end, value };
        Some(State { at: end, gap: Gap::None })
    }

    /// A field that ends where the next literal begins.
    fn bounded(
        &mut self,
        span: &'static Span,
        next: Option<&'static Segment>,
        state: State,
    ) -> Option<State> {
        let literal = match next {
            Some(Segment::Literal(literal)) => literal,
            Some(_) => return None,
            // The body's end ends it.
            None => {
                let at = self.text.len();
                let fits = self.region(span, state, at, Gap::Any);
                return fits.then_some(State { at, gap: Gap::Any });
            }
        };
        let Some(&byte) = literal.core.as_bytes().first() else { return None };
        let start = skip(self.text, state.at);
        let kind = span.field.kind;
        let ends_it = literal.lead == Gap::Some
            || matches!(kind, Kind::Host | Kind::Endpoint) && !is_host(byte);
        if ends_it && span.cuts.is_empty() {
            if !state.gap.takes(start - state.at) {
                return None;
            }
            let (end, found) = self.value(kind, start)?;
            let place = skip(self.text, end);
            if !span.gap.and(literal.lead).takes(place - end) {
                return None;
            }
            self.found[span.field.slot] = found;
            return Some(State { at: place, gap: Gap::Any });
        }
        let limit = if span.cuts.is_empty() {
            let end = start + reach(kind, &self.text[start..]);
            (skip(self.text, end) + 1).min(self.text.len())
        } else {
            self.text.len()
        };
        let at = self.last_literal(literal, start, limit)?;
        let fits = self.last_literal(literal, start, at).is_none()
            && self.region(span, state, at, literal.lead);
        fits.then_some(State { at, gap: Gap::Any })
    }

    /// The longest value of a bounded field: its end, and what it holds.
    fn value(&self, kind: Kind, start: usize) -> Option<(usize, Found)> {
        let text = &self.text[start..];
        if kind == Kind::Endpoint {
            let (length, host, port) = scan::plain_endpoint(text)?;
            let found = Found {
                start: start + host.start,
                end: start + host.end,
                value: port.map_or(NO_PORT, i64::from),
            };
            return Some((start + length, found));
        }
        let end = start + reach(kind, text);
        let found = Found::new(kind, self.text, start, end)?;
        (start < end).then_some((end, found))
    }

    /// The field between two places, and the optional parts cut from its end.
    fn region(&mut self, span: &Span, state: State, place: usize, gap: Gap) -> bool {
        let (mut until, mut gap) = (place, gap);
        if until < state.at {
            return false;
        }
        for &part in span.cuts.iter().rev() {
            let [Segment::Literal(literal)] = part else { return false };
            let end = trim_end(self.text, state.at, until);
            if self.text[state.at..end].ends_with(literal.core.as_bytes()) {
                if !literal.tail.and(gap).takes(until - end) {
                    return false;
                }
                (until, gap) = (end - literal.core.len(), literal.lead);
            } else if literal.loose {
                return false;
            } else if gap == Gap::None && punctuated(part) {
                gap = Gap::Some;
            }
        }
        let start = skip(&self.text[..until], state.at);
        let end = trim_end(self.text, start, until);
        let gap = span.gap.and(gap);
        let kind = span.field.kind;
        let open = matches!(kind, Kind::Text | Kind::User);
        let fits = if start == end {
            kind == Kind::User && state.gap.and(gap).takes(until - state.at)
        } else {
            state.gap.takes(start - state.at)
                && gap.takes(until - end)
                && (open || end - start <= reach(kind, &self.text[start..]))
        };
        if fits {
            let (start, end) =
                if start == end { (state.at, state.at) } else { (start, end) };
            let Some(found) = Found::new(kind, self.text, start, end) else {
                return false;
            };
            self.found[span.field.slot] = found;
        }
        fits
    }
}
