//! Lays shapes over a body and keeps where each field lies.

use memchr::memrchr;

use super::miss::Miss;
use super::{Field, Gap, Kind, Literal, Part, Segment, Shape, Span, State};
use super::{lay, lead, punctuated, reach, scalar, skip};
use crate::Message;
use crate::scalar::{Address, Endpoint, Host, Spi, User};
use crate::scan::is_blank as blank;

/// How many open fields a shape can have.
pub(super) const PARTS: usize = 8;

/// Where the fields of a body lie, by slot.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Spans<'a, const N: usize> {
    text: &'a str,
    found: [(usize, usize); N],
}

/// No span: a field that the shape lacks.
const ABSENT: (usize, usize) = (usize::MAX, 0);

impl<'a, const N: usize> Spans<'a, N> {
    fn new(text: &'a str) -> Self {
        Self { text, found: [ABSENT; N] }
    }

    /// The text of a field, if the shape has it.
    pub(crate) fn text(&self, slot: usize) -> Option<&'a str> {
        let (start, end) = *self.found.get(slot)?;
        self.text.get(start..end)
    }

    pub(crate) fn user(&self, slot: usize) -> Option<User<'a>> {
        self.text(slot).map(User::new)
    }

    pub(crate) fn host(&self, slot: usize) -> Option<Host<'a>> {
        Host::new(self.text(slot)?)
    }

    pub(crate) fn address(&self, slot: usize) -> Option<Address<'a>> {
        Address::new(self.text(slot)?)
    }

    pub(crate) fn endpoint(&self, slot: usize) -> Option<Endpoint<'a>> {
        Endpoint::parse(self.text(slot)?)
    }

    pub(crate) fn port(&self, slot: usize) -> Option<u16> {
        self.text(slot)?.parse().ok()
    }

    pub(crate) fn number(&self, slot: usize) -> Option<i64> {
        self.text(slot)?.parse().ok()
    }

    pub(crate) fn spi(&self, slot: usize) -> Option<Spi<'a>> {
        Spi::new(self.text(slot)?)
    }
}

/// What reading a body gives: the shape that fits, whether it is ambiguous, and the message.
pub(crate) type Read<'a> = Result<(&'static Shape, bool, Message<'a>), Miss>;

/// Reads `body` by the first of `shapes` that fits.
pub(crate) fn read<'a, const N: usize>(
    shapes: &[&'static Shape],
    body: &'a str,
    make: impl Fn(&Spans<'a, N>) -> Option<Message<'a>>,
) -> Read<'a> {
    for &shape in shapes {
        let mut spans = Spans::new(body);
        let mut fit = Fit::new(body.as_bytes(), &mut spans.found);
        if fit.shape(shape) {
            let ambiguous = fit.ambiguous;
            if let Some(message) = make(&spans) {
                return Ok((shape, ambiguous, message));
            }
        }
    }
    let mut found = [ABSENT; N];
    Err(Fit::new(body.as_bytes(), &mut found).miss(shapes))
}

/// The text of a listed value with holes, read by `read`.
pub(crate) fn value<'a, const N: usize, T>(
    shape: &'static Shape,
    text: &'a str,
    read: impl Fn(&Spans<'a, N>) -> Option<T>,
) -> Option<T> {
    let mut spans = Spans::new(text);
    Fit::new(text.as_bytes(), &mut spans.found)
        .shape(shape)
        .then(|| read(&spans))
        .flatten()
}

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
    Before(Part, usize),
    /// The optional part ends at that place, with that gap behind it.
    At(usize, Gap, usize),
    /// Nothing.
    Anywhere,
}

/// A shape on its way over a body.
pub(super) struct Fit<'t> {
    pub(super) text: &'t [u8],
    found: &'t mut [(usize, usize)],
    pub(super) ambiguous: bool,
    /// The state behind the last segment when its goal was reached.
    pub(super) reached: State,
    /// The furthest failure, where it is asked for.
    pub(super) miss: Option<Miss>,
}

impl<'t> Fit<'t> {
    pub(super) fn new(text: &'t [u8], found: &'t mut [(usize, usize)]) -> Self {
        Self {
            text,
            found,
            ambiguous: false,
            reached: START,
            miss: None,
        }
    }

    /// Lays a shape over the whole body.
    fn shape(&mut self, shape: &'static Shape) -> bool {
        let (head, mut rest) = shape.split();
        let mut parts = [None; PARTS];
        let mut count = 0;
        while let Some((part, more)) = super::part(rest) {
            parts[count] = Some(part);
            count += 1;
            rest = more;
        }
        let mut places = [self.text.len(); PARTS];
        let mut ends = [START; PARTS];
        let goal = |index: usize, places: &[usize; PARTS]| match parts
            .get(index)
            .copied()
            .flatten()
        {
            Some(part) => Goal::Before(part, places[index]),
            None => Goal::End,
        };
        let mut limit = self.text.len();
        for index in (0..count).rev() {
            let Some(part) = parts[index] else { continue };
            if !part.block.is_empty() {
                let (goal, block) = (goal(index + 1, &places), Rest::of(part.block));
                let Some(place) = self.last(part.span, block, START, limit, goal, true)
                else {
                    return false;
                };
                ends[index] = self.reached;
                places[index] = place;
                limit = place;
            }
        }
        if !self.rest(&Rest::of(head), START, goal(0, &places), true) {
            return false;
        }
        let mut state = self.reached;
        for (index, part) in parts.iter().flatten().enumerate() {
            let place = places[index];
            if !self.region(part.span, state, place, lead(part.block), true) {
                return false;
            }
            if !part.block.is_empty() {
                let (goal, block) = (goal(index + 1, &places), Rest::of(part.block));
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
        let front = first.map_or(Gap::Any, |first| lead(core::slice::from_ref(first)));
        while let Some(place) = self.candidate(first, state.at, limit) {
            let here = State { at: place, gap: Gap::Any };
            if self.region(span, state, place, front, false)
                && self.rest(&rest, here, goal, keep)
            {
                return Some(place);
            }
            limit = place;
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
        let byte = |literal: &Literal, rare: usize| {
            let end = (limit + rare).min(self.text.len());
            let window = self.text.get(low + rare..end)?;
            memrchr(literal.core.as_bytes()[rare], window).map(|at| low + at)
        };
        match first {
            Some(Segment::Literal(literal)) if !literal.is_blank() => {
                byte(literal, literal.rare)
            }
            Some(Segment::Choice(literals)) => {
                literals.iter().filter_map(|literal| byte(literal, 0)).max()
            }
            _ => self
                .text
                .get(low..limit)?
                .iter()
                .rposition(|b| !blank(*b))
                .map(|at| low + at),
        }
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
                Ok(state) => self.rest(&next, state, goal, keep),
                Err(at) => self.missed(at, literal.core),
            },
            Segment::Choice(literals) => {
                literals.iter().any(|literal| match lay(literal, self.text, state) {
                    Ok(state) => self.rest(&next, state, goal, keep),
                    Err(at) => self.missed(at, literal.core),
                })
            }
            Segment::Optional(part) => {
                self.rest(
                    &Rest {
                        segments: part,
                        behind: Some(&next),
                    },
                    state,
                    goal,
                    keep,
                ) || self.rest(&next, state.without(part), goal, keep)
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
            scalar(field.kind, &self.text[start..])
        } else {
            None
        };
        let Some(length) = length else {
            return self.missed_field(start, field);
        };
        let end = start + length;
        let fits = self.rest(next, State { at: end, gap: Gap::None }, goal, keep);
        if fits && keep {
            self.found[field.slot] = (start, end);
        }
        fits || end < self.text.len() && self.missed_cut(start, field)
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
            return self.missed_span(span, &next, state, end);
        };
        if keep {
            let reached = self.reached;
            self.ambiguous |= self.last(span, next, state, place, goal, false).is_some();
            self.reached = reached;
            self.region(span, state, place, lead(core::slice::from_ref(first)), true);
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
        if !self.region(span, state, place, Gap::Any, keep) {
            return self.missed_field(skip(self.text, state.at), &span.field);
        }
        self.rest(next, here, goal, keep)
    }

    fn goal(&mut self, state: State, goal: Goal) -> bool {
        self.reached = state;
        match goal {
            Goal::End => {
                state.at == self.text.len()
                    || self.missed(skip(self.text, state.at), "end of line")
            }
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

    /// Whether the field of `span` lies between `state` and `place`, in front of which stands `gap`.
    pub(super) fn region(
        &mut self,
        span: &Span,
        state: State,
        place: usize,
        gap: Gap,
        keep: bool,
    ) -> bool {
        let (mut until, mut gap) = (place, gap);
        for part in span.cuts.iter().rev() {
            if let Some(start) = self.cut(span, part, state, until, gap) {
                if keep {
                    let end = self.trim(state.at, until);
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
        let value = self.value(&span.field, state, until, span.gap.and(gap));
        match value {
            Some(found) if keep => self.found[span.field.slot] = found,
            _ => {}
        }
        value.is_some()
    }

    /// Where an optional part begins that ends at `until`, if the field before it keeps a value.
    fn cut(
        &mut self,
        span: &Span,
        part: &'static [Segment],
        state: State,
        until: usize,
        gap: Gap,
    ) -> Option<usize> {
        let end = self.trim(state.at, until);
        let mut limit = end;
        while let Some(start) = self.candidate(part.first(), state.at, limit) {
            let here = State { at: start, gap: Gap::Any };
            if self.rest(&Rest::of(part), here, Goal::At(end, gap, until), false)
                && self
                    .value(&span.field, state, start, span.gap.and(lead(part)))
                    .is_some()
            {
                return Some(start);
            }
            // A part of literals only has one length, blanks aside: it stands at the end or nowhere.
            if part.iter().all(|s| matches!(s, Segment::Literal(_)))
                && end - start > 2 * length(part)
            {
                return None;
            }
            limit = start;
        }
        None
    }

    /// The bytes of a field between `state` and `until`, behind which stands `gap`.
    fn value(
        &self,
        field: &Field,
        state: State,
        until: usize,
        gap: Gap,
    ) -> Option<(usize, usize)> {
        let region = self.text.get(state.at..until)?;
        let start =
            state.at + region.iter().position(|b| !blank(*b)).unwrap_or(region.len());
        let end = self.trim(start, until);
        if start == end {
            let both = state.gap.and(gap);
            return (field.kind == Kind::User && both.takes(region.len()))
                .then_some((state.at, state.at));
        }
        let fits = state.gap.takes(start - state.at) && gap.takes(until - end);
        (fits
            && (matches!(field.kind, Kind::Text | Kind::User)
                || end - start <= reach(field.kind, &self.text[start..])))
        .then_some((start, end))
    }

    /// The end of what stands before `until`, outer blanks left off.
    fn trim(&self, low: usize, until: usize) -> usize {
        self.text[low..until]
            .iter()
            .rposition(|b| !blank(*b))
            .map_or(low, |last| low + last + 1)
    }
}

/// How many bytes the literals of a part have.
fn length(part: &[Segment]) -> usize {
    let one = |segment: &Segment| {
        if let Segment::Literal(literal) = segment { literal.core.len() + 2 } else { 0 }
    };
    part.iter().map(one).sum()
}

/// Before the first byte of a body.
pub(super) const START: State = State { at: 0, gap: Gap::Any };
