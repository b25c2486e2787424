//! Lays a shape over a body and notes where each field lies.

use memchr::memrchr;

use super::{Field, Found, Gap, Literal, PARTS, Part, Segment, Shape, Span, State};
use super::{lay, lead, reach, scalar, skip};
use crate::scan::is_blank as blank;

/// Segments, and those behind them.
#[derive(Clone, Copy)]
pub(super) struct Rest<'r> {
    pub(super) segments: &'static [Segment],
    pub(super) behind: Option<&'r Rest<'r>>,
}

impl Rest<'_> {
    pub(super) fn of(segments: &'static [Segment]) -> Self {
        Self { segments, behind: None }
    }

    /// The gap that what comes next asks for in front.
    fn lead(&self) -> Gap {
        self.first().map_or(Gap::Any, |first| lead(core::slice::from_ref(first)))
    }

    /// The segment that comes next.
    fn first(&self) -> Option<&'static Segment> {
        self.segments.first().or_else(|| self.behind.and_then(Rest::first))
    }
}

/// What must hold behind the last segment.
#[derive(Clone, Copy)]
pub(super) enum Goal {
    /// The body ends.
    End,
    /// The open field of the next part lies between here and that place.
    Before(&'static Part, usize),
    /// The optional part ends at that place, with that gap behind it.
    At(usize, Gap, usize),
    /// Nothing.
    Anywhere,
}

/// A shape on its way over a body.
pub(super) struct Fit<'t> {
    pub(super) text: &'t [u8],
    pub(super) found: &'t mut [Found],
    pub(super) ambiguous: bool,
    /// The state behind the last segment when its goal was reached.
    pub(super) reached: State,
}

impl<'t> Fit<'t> {
    pub(super) fn new(text: &'t [u8], found: &'t mut [Found]) -> Self {
        Self {
            text,
            found,
            ambiguous: false,
            reached: START,
        }
    }

    /// Lays a shape over the whole body.
    pub(super) fn shape(&mut self, shape: &'static Shape) -> bool {
        let (head, parts) = (Rest::of(shape.head), shape.parts());
        let Some(first) = parts.first() else {
            return self.rest(&head, START, Goal::End, true);
        };
        if !self.rest(&head, START, Goal::Anywhere, true) {
            return false;
        }
        // The head is as long as it can be; only if nothing fits behind it may it be shorter.
        let longest = self.reached;
        if let Some((places, ends)) = self.blocks(parts, longest) {
            if self.goal(longest, Goal::Before(first, places[0])) {
                return self.values(parts, longest, places, ends);
            }
        }
        let Some((places, ends)) = self.blocks(parts, START) else {
            return false;
        };
        self.rest(&head, START, Goal::Before(first, places[0]), true)
            && self.values(parts, self.reached, places, ends)
    }

    /// Places the blocks from the last to the first, none before `low`: where each begins, and where it ends.
    fn blocks(
        &mut self,
        parts: &'static [Part],
        low: State,
    ) -> Option<([usize; PARTS], [State; PARTS])> {
        let mut places = [self.text.len(); PARTS];
        let mut ends = [START; PARTS];
        let mut limit = self.text.len();
        for (index, part) in parts.iter().enumerate().rev() {
            if part.block.is_empty() {
                continue;
            }
            let goal = behind(parts, index, &places);
            let low = if index == 0 { low } else { State { gap: Gap::Any, ..low } };
            places[index] =
                self.last(part.span, Rest::of(part.block), low, limit, goal, true)?;
            ends[index] = self.reached;
            limit = places[index];
        }
        Some((places, ends))
    }

    /// Notes the open fields, which begin at `state`, and whether another place of a block would give other values.
    fn values(
        &mut self,
        parts: &'static [Part],
        mut state: State,
        places: [usize; PARTS],
        ends: [State; PARTS],
    ) -> bool {
        for (index, part) in parts.iter().enumerate() {
            let place = places[index];
            if !self.region(part.span, state, place, lead(part.block), true) {
                return false;
            }
            if !part.block.is_empty() {
                let (goal, block) =
                    (behind(parts, index, &places), Rest::of(part.block));
                self.ambiguous |=
                    self.last(part.span, block, state, place, goal, false).is_some();
            }
            state = ends[index];
        }
        true
    }

    /// The last place before `limit` where `rest` fits and `span` fits in front of it.
    fn last(
        &mut self,
        span: &Span,
        rest: Rest<'_>,
        state: State,
        mut limit: usize,
        goal: Goal,
        keep: bool,
    ) -> Option<usize> {
        let first = rest.first();
        let front = rest.lead();
        while let Some(place) = self.candidate(first, state.at, limit) {
            let here = State { at: place, gap: Gap::Any };
            limit = place;
            // The rest is tried first: it fails at once where the place is none.
            if self.rest(&rest, here, goal, keep) {
                let reached = self.reached;
                if self.region(span, state, place, front, false) {
                    self.reached = reached;
                    return Some(place);
                }
            }
        }
        None
    }

    /// The last place from `low` on and before `limit` where a segment may begin.
    pub(super) fn candidate(
        &self,
        first: Option<&'static Segment>,
        low: usize,
        limit: usize,
    ) -> Option<usize> {
        match first {
            Some(Segment::Literal(literal)) if !literal.is_blank() => {
                self.candidate_of(literal, low, limit)
            }
            Some(Segment::Choice(literals)) => literals
                .iter()
                .filter_map(|literal| self.candidate_of(literal, low, limit))
                .max(),
            _ => self
                .text
                .get(low..limit)?
                .iter()
                .rposition(|b| !blank(*b))
                .map(|at| low + at),
        }
    }

    /// The last place from `low` on and before `limit` where a literal that is no blank may begin.
    pub(super) fn candidate_of(
        &self,
        literal: &Literal,
        low: usize,
        limit: usize,
    ) -> Option<usize> {
        let end = (limit + literal.rare).min(self.text.len());
        let window = self.text.get(low + literal.rare..end)?;
        memrchr(literal.core.as_bytes()[literal.rare], window).map(|at| low + at)
    }

    /// Lays segments over the text from `state` on; with `keep` the fields are noted.
    pub(super) fn rest(
        &mut self,
        rest: &Rest<'_>,
        state: State,
        goal: Goal,
        keep: bool,
    ) -> bool {
        let Some((first, more)) = rest.segments.split_first() else {
            return match rest.behind {
                Some(behind) => self.rest(behind, state, goal, keep),
                None => self.goal(state, goal),
            };
        };
        let next = Rest {
            segments: more,
            behind: rest.behind,
        };
        match first {
            Segment::Literal(literal) => match lay(literal, self.text, state) {
                Ok(state) => {
                    let marked = literal.marked(self.text, state);
                    marked.is_some_and(|state| self.rest(&next, state, goal, keep))
                        || self.rest(&next, literal.unmarked(state), goal, keep)
                }
                Err(_) => false,
            },
            Segment::Choice(literals) => {
                literals.iter().any(|literal| match lay(literal, self.text, state) {
                    Ok(state) => self.rest(&next, state, goal, keep),
                    Err(_) => false,
                })
            }
            Segment::Optional(part) => {
                let taken = Rest {
                    segments: part,
                    behind: Some(&next),
                };
                self.rest(&taken, state, goal, keep)
                    || self.rest(&next, state.without(part), goal, keep)
            }
            Segment::Field(field) => self.field(field, &next, state, goal, keep),
            Segment::Span(span) => self.span(span, next, state, goal, keep),
        }
    }

    fn field(
        &mut self,
        field: &Field,
        next: &Rest<'_>,
        state: State,
        goal: Goal,
        keep: bool,
    ) -> bool {
        let start = skip(self.text, state.at);
        let length = if state.gap.takes(start - state.at) {
            scalar(field.kind, &self.text[start..]).map(|(length, _)| length)
        } else {
            None
        };
        let Some(length) = length else {
            return false;
        };
        let end = start + length;
        let fits = self.rest(next, State { at: end, gap: Gap::None }, goal, keep);
        if fits && keep {
            self.note(field, start, end);
        }
        fits
    }

    /// Notes what a field holds.
    pub(super) fn note(&mut self, field: &Field, start: usize, end: usize) {
        if let Some(found) = Found::new(field.kind, self.text, start, end) {
            self.found[field.slot] = found;
        }
    }

    /// A field that ends where the rest begins, at its last fitting place.
    fn span(
        &mut self,
        span: &Span,
        next: Rest<'_>,
        state: State,
        goal: Goal,
        keep: bool,
    ) -> bool {
        let start = skip(self.text, state.at);
        let end = start + reach(span.field.kind, &self.text[start..]);
        let Some(first) = next.first() else {
            // Nothing but the goal ends the field.
            let place = match goal {
                Goal::At(place, ..) => place,
                Goal::End => self.text.len(),
                Goal::Before(..) | Goal::Anywhere => end,
            };
            return self.ends_at(span, &next, state, place, goal, keep);
        };
        // Blanks, then optional parts, may stand between the field and its end.
        let limit = match (span.cuts.is_empty(), first) {
            (true, _) => (skip(self.text, end) + 1).min(self.text.len()),
            (false, _) => self.text.len(),
        };
        let Some(place) = self.last(span, next, state, limit, goal, keep) else {
            return false;
        };
        if keep {
            let reached = self.reached;
            self.ambiguous |= self.last(span, next, state, place, goal, false).is_some();
            self.reached = reached;
            self.region(span, state, place, next.lead(), true);
        }
        true
    }

    fn ends_at(
        &mut self,
        span: &Span,
        next: &Rest<'_>,
        state: State,
        place: usize,
        goal: Goal,
        keep: bool,
    ) -> bool {
        // The gap behind the field is still to be filled by what follows, if anything does.
        let here = State { at: place, gap: span.gap };
        self.region(span, state, place, Gap::Any, keep)
            && self.rest(next, here, goal, keep)
    }

    fn goal(&mut self, state: State, goal: Goal) -> bool {
        self.reached = state;
        match goal {
            Goal::End => state.at == self.text.len(),
            Goal::Before(part, place) => {
                let fits = self.region(part.span, state, place, lead(part.block), false);
                self.reached = state;
                fits
            }
            Goal::At(place, gap, until) => {
                state.at == place && state.gap.and(gap).takes(until - place)
            }
            Goal::Anywhere => true,
        }
    }
}

/// What must hold behind the block of the part at `index`.
fn behind(parts: &'static [Part], index: usize, places: &[usize; PARTS]) -> Goal {
    match parts.get(index + 1) {
        Some(part) => Goal::Before(part, places[index + 1]),
        None => Goal::End,
    }
}

/// Before the first byte of a body.
pub(super) const START: State = State { at: 0, gap: Gap::Any };
