//! Lays a shape over a body and notes where each field lies.

use memchr::memrchr;

use super::literal::fits;
use super::region::{Room, length};
use super::tried::Trials;
use super::{Field, Found, Gap, PARTS, Part, Segment, Shape, Span, State};
use super::{lead, scalar, skip};
use crate::effort;
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
    /// The fields that were tried in vain.
    pub(super) tried: Trials,
}

impl<'t> Fit<'t> {
    pub(super) fn new(text: &'t [u8], found: &'t mut [Found]) -> Self {
        Self {
            text,
            found,
            ambiguous: false,
            reached: START,
            tried: Trials::default(),
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
        // What could lie elsewhere in the way that led nowhere is no other reading.
        self.ambiguous = false;
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
            let room = self.room(part.span(), low);
            places[index] = self.last(&room, Rest::of(part.block), limit, goal, true)?;
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
            let (room, place) = (self.room(part.span(), state), places[index]);
            if !self.region(&room, place, lead(part.block), true) {
                return false;
            }
            if !part.block.is_empty() {
                let (goal, block) =
                    (behind(parts, index, &places), Rest::of(part.block));
                self.ambiguous |= self.last(&room, block, place, goal, false).is_some();
            }
            state = ends[index];
        }
        true
    }

    /// The last place before `limit` where `rest` fits and a field fits in front of it.
    fn last(
        &mut self,
        room: &Room,
        rest: Rest<'_>,
        mut limit: usize,
        goal: Goal,
        keep: bool,
    ) -> Option<usize> {
        let first = rest.first();
        let front = rest.lead();
        while let Some(place) = self.candidate(first, room.state.at, limit) {
            let here = State { at: place, gap: Gap::Any };
            limit = place;
            // The field is tried first: it costs the least, and a place that is none tells nothing of the rest.
            if self.region(room, place, front, false)
                && self.rest(&rest, here, goal, keep)
            {
                return Some(place);
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
        let ahead = match first {
            Some(Segment::Literal(literal)) => literal.rare,
            _ => 0,
        };
        let end = (limit + ahead).min(self.text.len());
        let window = self.text.get(low + ahead..end)?;
        let found = match first {
            Some(Segment::Literal(literal)) if !literal.is_blank() => {
                memrchr(literal.core.as_bytes()[ahead], window)
            }
            Some(Segment::Choice(literals)) => window.iter().rposition(|byte| {
                literals
                    .iter()
                    .any(|literal| literal.core.as_bytes().first() == Some(byte))
            }),
            _ => window.iter().rposition(|byte| !blank(*byte)),
        };
        effort::spend(window.len() - found.unwrap_or(0));
        found.map(|at| low + at)
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
            Segment::Literal(literal) => {
                fits(literal, self.text, state).is_some_and(|state| {
                    let marked = literal.marked(self.text, state);
                    marked.is_some_and(|state| self.rest(&next, state, goal, keep))
                        || self.rest(&next, literal.unmarked(state), goal, keep)
                })
            }
            Segment::Choice(literals) => literals.iter().any(|literal| {
                fits(literal, self.text, state)
                    .is_some_and(|state| self.rest(&next, state, goal, keep))
            }),
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
        span: &'static Span,
        next: Rest<'_>,
        state: State,
        goal: Goal,
        keep: bool,
    ) -> bool {
        let Some((room, fresh)) = self.fresh_room(span, state, goal) else {
            return false;
        };
        if next.first().is_none() {
            // Nothing but the goal ends the field.
            let place = match goal {
                Goal::At(place, ..) => place,
                Goal::End => self.text.len(),
                Goal::Before(..) | Goal::Anywhere => room.most,
            };
            return self.ends_at(&room, &next, place, goal, keep);
        }
        if !state.gap.takes(room.start - state.at) {
            return false;
        }
        let limit = self.beyond(span, fresh.unwrap_or(room.most));
        let Some(place) = self.last(&room, next, limit, goal, keep) else {
            self.tried_in_vain(&room, goal, fresh.is_some());
            return false;
        };
        if keep {
            let reached = self.reached;
            self.ambiguous |= self.last(&room, next, place, goal, false).is_some();
            self.reached = reached;
            self.region(&room, place, next.lead(), true);
        }
        true
    }

    /// The end of where the rest may begin behind a field that ends at `end`: blanks, then optional parts, may stand
    /// between.
    fn beyond(&self, span: &Span, end: usize) -> usize {
        let mut at = skip(self.text, end);
        for part in span.cuts {
            let Some(bytes) = length(part) else {
                return self.text.len();
            };
            for _ in 0..bytes {
                at = skip(self.text, (at + 1).min(self.text.len()));
            }
        }
        (at + 1).min(self.text.len())
    }

    fn ends_at(
        &mut self,
        room: &Room,
        next: &Rest<'_>,
        place: usize,
        goal: Goal,
        keep: bool,
    ) -> bool {
        // The gap behind the field is still to be filled by what follows, if anything does.
        let here = State {
            at: place,
            gap: room.span.gap,
        };
        self.region(room, place, Gap::Any, keep) && self.rest(next, here, goal, keep)
    }

    fn goal(&mut self, state: State, goal: Goal) -> bool {
        self.reached = state;
        match goal {
            Goal::End => state.at == self.text.len(),
            Goal::Before(part, place) => {
                let room = self.room(part.span(), state);
                let fits = self.region(&room, place, lead(part.block), false);
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
fn behind(parts: &'static [Part], index: usize, places: &[usize]) -> Goal {
    match parts.get(index + 1) {
        Some(part) => Goal::Before(part, places[index + 1]),
        None => Goal::End,
    }
}

/// Before the first byte of a body.
pub(super) const START: State = State { at: 0, gap: Gap::Any };
