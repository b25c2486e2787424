//! The first reading of a body: each choice is made once, and is the one that the search would try first.
//!
//! So what it reads is what the search would read. Where a choice leads nowhere, or where the body can be read in
//! another way too, it gives up, and the search decides.

use memchr::memrchr;

use super::fit::START;
use super::literal::{fits, fits_marked};
use super::spans::{Found, NO_PORT};
use super::{Field, Gap, Kind, Literal, PARTS, Part, Segment, Shape, Span, State};
use super::{lead, punctuated, reach, scalar, skip};
use crate::effort;
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

/// Below that many bytes a loop is quicker than a search with vectors.
const SHORT: usize = 24;

/// A body, and the fields found in it.
pub(super) struct Quick<'t> {
    text: &'t [u8],
    found: &'t mut [Found],
}

impl Shape {
    /// Whether the first literal fits, ahead of which there is no choice.
    pub(super) fn may_begin(&self, text: &[u8]) -> bool {
        match self.head.first() {
            Some(Segment::Literal(first)) => fits(first, text, START).is_some(),
            _ => true,
        }
    }
}

impl<'t> Quick<'t> {
    pub(super) fn new(text: &'t [u8], found: &'t mut [Found]) -> Self {
        Self { text, found }
    }

    /// Lays a shape over the whole body.
    pub(super) fn shape(&mut self, shape: &'static Shape) -> Verdict {
        let (head, parts) = (shape.head, shape.parts());
        let Some(state) = self.forward(head, START) else {
            return if shape.may_begin(self.text) {
                Verdict::Unsure
            } else {
                Verdict::Fails
            };
        };
        let fits = match parts {
            [] => state.at == self.text.len(),
            parts => self.parts(parts, state),
        };
        if fits { Verdict::Fits } else { Verdict::Unsure }
    }

    /// Places the blocks of the parts from the last to the first, and each open field behind its block; the first
    /// field begins at `head`.
    fn parts(&mut self, parts: &'static [Part], head: State) -> bool {
        let Some((last, parts)) = parts.split_last() else { return false };
        let mut limit = self.text.len();
        // Whether the block behind the next open field can't stand earlier.
        let mut fixed = last.block.is_empty();
        if let Some(place) = self.suffix(last.block) {
            (limit, fixed) = (place, true);
        } else if !fixed {
            match self.block(last.block, head.at, limit) {
                Some((place, end)) if end.at == limit => limit = place,
                _ => return false,
            }
        }
        let mut next = last;
        for part in parts.iter().rev() {
            let Some((place, end)) = self.block(part.block, head.at, limit) else {
                return false;
            };
            if !self.open(next, fixed, end, limit) {
                return false;
            }
            (limit, fixed, next) = (place, false, part);
        }
        self.open(next, fixed, head, limit)
    }

    /// The last place of a block before `limit`, and the state behind it.
    fn block(
        &mut self,
        block: &'static [Segment],
        low: usize,
        limit: usize,
    ) -> Option<(usize, State)> {
        let at = last_place(self.text, block, low, limit)?;
        let end = self.forward(block, State { at, gap: Gap::Any })?;
        Some((at, end))
    }

    /// The open field of a part between `state` and `place`, with the optional parts cut from its end. The block behind
    /// it must not fit in there too, unless it is `fixed`.
    #[inline]
    fn open(&mut self, part: &Part, fixed: bool, state: State, place: usize) -> bool {
        self.region(part.span, state, place, lead(part.block))
            && (fixed || is_only(self.text, part.block, state.at, place))
    }

    /// Where a block begins that is but a text, and ends the body.
    fn suffix(&self, block: &[Segment]) -> Option<usize> {
        let [Segment::Literal(literal)] = block else { return None };
        let text = literal.without_mark(self.text);
        text.ends_with(literal.core.as_bytes()).then(|| text.len() - literal.core.len())
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
                Segment::Literal(literal) => fits_marked(literal, self.text, state)?,
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
        let &byte = literal.core.as_bytes().first()?;
        let start = skip(self.text, state.at);
        let kind = span.field.kind;
        let ends_it = literal.lead == Gap::Some
            || matches!(kind, Kind::Host | Kind::Endpoint) && !is_host(byte);
        if ends_it && span.cuts.is_empty() {
            if !state.gap.takes(start - state.at) {
                return None;
            }
            let end = self.longest(span.field, start)?;
            let place = skip(self.text, end);
            if !span.gap.and(literal.lead).takes(place - end) {
                return None;
            }
            return Some(State { at: place, gap: Gap::Any });
        }
        let limit = if span.cuts.is_empty() {
            let end = start + reach(kind, &self.text[start..]);
            (skip(self.text, end) + 1).min(self.text.len())
        } else {
            self.text.len()
        };
        let at = last_literal(self.text, literal, start, limit)?;
        let fits = last_literal(self.text, literal, start, at).is_none()
            && self.region(span, state, at, literal.lead);
        fits.then_some(State { at, gap: Gap::Any })
    }

    /// Takes the longest value of a bounded field, and tells its end.
    #[inline]
    fn longest(&mut self, field: Field, start: usize) -> Option<usize> {
        let text = &self.text[start..];
        let found = &mut self.found[field.slot];
        if field.kind == Kind::Endpoint {
            let (length, host, port) = scan::plain_endpoint(text)?;
            found.start = start + host.start;
            found.end = start + host.end;
            found.value = port.map_or(NO_PORT, i64::from);
            return Some(start + length);
        }
        let end = start + reach(field.kind, text);
        *found = Found::new(field.kind, self.text, start, end)?;
        (start < end).then_some(end)
    }

    /// The field between two places, and the optional parts cut from its end.
    fn region(&mut self, span: &Span, state: State, place: usize, gap: Gap) -> bool {
        let Some((start, end)) = region(self.text, span, state, place, gap) else {
            return false;
        };
        let field = &span.field;
        let found = if matches!(field.kind, Kind::Text | Kind::User) {
            Some(Found { start, end, value: 0 })
        } else {
            Found::new(field.kind, self.text, start, end)
        };
        found.map(|found| self.found[field.slot] = found).is_some()
    }
}

/// The last place from `low` on and before `limit` where a block can begin.
pub(super) fn last_place(
    text: &[u8],
    block: &'static [Segment],
    low: usize,
    limit: usize,
) -> Option<usize> {
    match block {
        // A word behind an open field begins behind a blank.
        [Segment::Span(span), rest @ ..] if span.field.kind == Kind::Word => {
            let end =
                if rest.is_empty() { limit } else { anchor(text, rest, low, limit)? };
            let end = trim_end(text, low, end);
            let word = low + text.get(low..end)?.iter().rposition(|b| blank(*b))? + 1;
            // A lone byte could be an optional part.
            (word + 1 < end).then_some(word)
        }
        _ => anchor(text, block, low, limit),
    }
}

/// Whether a block that begins at `place` can begin nowhere from `low` on.
pub(super) fn is_only(
    text: &[u8],
    block: &'static [Segment],
    low: usize,
    place: usize,
) -> bool {
    let limit = match block {
        // The literal behind the word tells the places.
        [Segment::Span(_), ..] => skip(text, place + scan::word(&text[place..])),
        _ => place,
    };
    anchor(text, block, low, limit).is_none()
}

/// The last place from `low` on and before `limit` of the first literal of a block.
fn anchor(
    text: &[u8],
    block: &'static [Segment],
    low: usize,
    limit: usize,
) -> Option<usize> {
    match block {
        [Segment::Literal(literal), ..] => last_literal(text, literal, low, limit),
        [Segment::Choice(literals), ..] => {
            let places = literals.iter();
            places.filter_map(|literal| last_literal(text, literal, low, limit)).max()
        }
        [Segment::Span(_), rest @ ..] => anchor(text, rest, low, limit),
        _ => None,
    }
}

/// The last place from `low` on and before `limit` where a literal lies.
fn last_literal(
    text: &[u8],
    literal: &Literal,
    low: usize,
    limit: usize,
) -> Option<usize> {
    let core = literal.core.as_bytes();
    let rare = *core.get(literal.rare)?;
    let mut end = (limit + literal.rare).min(text.len());
    loop {
        let window = text.get(low + literal.rare..end)?;
        let at = if window.len() < SHORT {
            window.iter().rposition(|byte| *byte == rare)
        } else {
            memrchr(rare, window)
        };
        effort::spend(window.len() - at.unwrap_or(0));
        let at = low + at?;
        if text.get(at..at + core.len()) == Some(core)
            || fits(literal, text, State { at, gap: Gap::Any }).is_some()
        {
            return Some(at);
        }
        end = at + literal.rare;
    }
}

/// Where the field of `span` lies between `state` and `place`, in front of which stands `gap`. Nothing where the search
/// has to decide.
pub(super) fn region(
    text: &[u8],
    span: &Span,
    state: State,
    place: usize,
    gap: Gap,
) -> Option<(usize, usize)> {
    let (mut until, mut gap) = (place, gap);
    for &part in span.cuts.iter().rev() {
        let [Segment::Literal(literal)] = part else { return None };
        let end = trim_end(text, state.at, until);
        if text.get(state.at..end)?.ends_with(literal.core.as_bytes()) {
            if !literal.tail.and(gap).takes(until - end) {
                return None;
            }
            (until, gap) = (end - literal.core.len(), literal.lead);
        } else if literal.loose {
            return None;
        } else if gap == Gap::None && punctuated(part) {
            gap = Gap::Some;
        }
    }
    let region = text.get(..until)?;
    let start = skip(region, state.at);
    let end = trim_end(text, start, until);
    let gap = span.gap.and(gap);
    let kind = span.field.kind;
    if start >= end {
        let fits = kind == Kind::User
            && state.at <= until
            && state.gap.and(gap).takes(until - state.at);
        return fits.then_some((state.at, state.at));
    }
    let fits = state.gap.takes(start - state.at)
        && gap.takes(until - end)
        && (matches!(kind, Kind::Text | Kind::User)
            || end - start <= reach(kind, &text[start..]));
    fits.then_some((start, end))
}
