//! What lies between two places: a field, and the optional parts cut from its end.

use super::fit::{Fit, Goal, Rest};
use super::{Found, Gap, Kind, Segment, Span, State, lead, punctuated, reach, skip};
use crate::effort;
use crate::scan::{is_blank as blank, run, trim_end};

/// A field that is to lie behind `state`. What doesn't depend on its end is found once, not for each end that is tried.
#[derive(Clone, Copy)]
pub(super) struct Room {
    pub(super) span: &'static Span,
    pub(super) state: State,
    /// The first byte that is no blank.
    pub(super) start: usize,
    /// The end of what the field may take at most.
    pub(super) most: usize,
    /// The end of brackets around nothing that the field begins with; zero if it doesn't.
    empty: usize,
}

/// The bytes that the port behind a host takes, with blanks at its colon.
const PORT: usize = 16;

impl Fit<'_> {
    /// The room of a field behind `state`.
    pub(super) fn room(&self, span: &'static Span, state: State) -> Room {
        let start = skip(self.text, state.at);
        let most = start + reach(span.field.kind, &self.text[start..]);
        self.room_up_to(span, state, start, most)
    }

    /// The room of a field that begins at `start`, and whose `most` is known.
    pub(super) fn room_up_to(
        &self,
        span: &'static Span,
        state: State,
        start: usize,
        most: usize,
    ) -> Room {
        let brackets = match span.field.kind {
            Kind::Host | Kind::Endpoint => run(&self.text[start..], |b| b == b'['),
            _ => 0,
        };
        let closed = run(&self.text[start + brackets..], |b| b == b']');
        let empty =
            if brackets > 0 && closed >= brackets { start + 2 * brackets } else { 0 };
        Room {
            span,
            state,
            start,
            most,
            empty,
        }
    }

    /// Whether a field lies between the beginning of its room and `place`, in front of which stands `gap`.
    pub(super) fn region(
        &mut self,
        room: &Room,
        place: usize,
        gap: Gap,
        keep: bool,
    ) -> bool {
        let (span, low) = (room.span, room.state.at);
        if place < low {
            return false;
        }
        let (mut until, mut gap) = (place, gap);
        for (index, part) in span.cuts.iter().enumerate().rev() {
            // Where another part is still to be cut, the field may seem to take too much.
            let most = if index == 0 { room.most } else { usize::MAX };
            let room = &Room { most, ..*room };
            if let Some(start) = self.cut(room, part, until, gap) {
                if keep {
                    let end = trim_end(self.text, low, until);
                    self.rest(
                        &Rest::of(part),
                        State { at: start, gap: Gap::Any },
                        Goal::At(end, gap, until),
                        true,
                    );
                }
                (until, gap) = (start, lead(part));
            } else if gap == Gap::None && punctuated(part) {
                gap = Gap::Some;
            }
        }
        let value = self.value(room, until, span.gap.and(gap));
        match value {
            Some((start, end)) if keep => self.note(&span.field, start, end),
            _ => {}
        }
        value.is_some()
    }

    /// Where an optional part begins that ends at `until`, if the field before it keeps a value.
    fn cut(
        &mut self,
        room: &Room,
        part: &'static [Segment],
        until: usize,
        gap: Gap,
    ) -> Option<usize> {
        let low = room.state.at;
        let end = trim_end(self.text, low, until);
        let goal = Goal::At(end, gap, until);
        if let Some(bytes) = length(part) {
            let start = self.back(low, end, bytes)?;
            return self.cut_at(room, part, start, goal).then_some(start);
        }
        let mut limit = end;
        while let Some(start) = self.candidate(part.first(), low, limit) {
            if self.cut_at(room, part, start, goal) {
                return Some(start);
            }
            limit = start;
        }
        None
    }

    fn cut_at(
        &mut self,
        room: &Room,
        part: &'static [Segment],
        start: usize,
        goal: Goal,
    ) -> bool {
        let gap = room.span.gap.and(lead(part));
        self.rest(&Rest::of(part), State { at: start, gap: Gap::Any }, goal, false)
            && self.value(room, start, gap).is_some()
    }

    /// The bytes of a field that ends before `until`, in front of which stands `gap`.
    fn value(&self, room: &Room, until: usize, gap: Gap) -> Option<(usize, usize)> {
        let Room {
            span, state, start, most, ..
        } = *room;
        if start >= until {
            let both = state.gap.and(gap);
            return (span.field.kind == Kind::User && both.takes(until - state.at))
                .then_some((state.at, state.at));
        }
        if !state.gap.takes(start - state.at) {
            return None;
        }
        let end = trim_end(self.text, start, until);
        let fits = gap.takes(until - end) && end <= most && !self.is_hollow(room, end);
        fits.then_some((start, end))
    }

    /// Whether nothing but brackets would be left of a host that ends at `end`.
    fn is_hollow(&self, room: &Room, end: usize) -> bool {
        // A port may stand behind the brackets.
        let near = room.empty > 0 && end <= room.empty + PORT;
        near && Found::new(room.span.field.kind, self.text, room.start, end).is_none()
    }

    /// Where the last `bytes` bytes before `end` begin, blanks not counted.
    fn back(&self, low: usize, end: usize, bytes: usize) -> Option<usize> {
        let text = &self.text[low..end];
        let mut places = (0..text.len()).rev().filter(|&at| !blank(text[at]));
        let place = places.nth(bytes - 1);
        effort::spend(text.len() - place.unwrap_or(0));
        place.map(|at| low + at)
    }
}

/// How many bytes other than blanks a part has; none where a field makes it any length.
pub(super) fn length(part: &[Segment]) -> Option<usize> {
    let one = |segment: &Segment| match segment {
        Segment::Literal(literal) => {
            Some(literal.core.bytes().filter(|b| *b != b' ').count())
        }
        _ => None,
    };
    part.iter().map(one).sum::<Option<usize>>().filter(|bytes| *bytes > 0)
}
