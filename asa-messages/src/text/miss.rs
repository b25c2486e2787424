//! Why no shape fits: the furthest byte that has no continuation, and what was expected there.
//!
//! All beginnings of all shapes are laid over the body. An open field can end anywhere, so that nothing would ever be
//! missed behind it. It therefore ends within its first word, or where the block behind it stands up to a literal.

mod cut;

use super::fit::{Fit, Goal, Rest, START};
use super::{
    Field, Gap, Kind, Literal, PARTS, Part, SLOTS, Segment, Shape, Span, State,
};
use super::{lay, lead, reach, scalar, skip};
use crate::scan;

/// The furthest place that some shape reaches.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) struct Miss {
    /// Offset in the body.
    pub(crate) at: usize,
    /// The literal or the field that was expected.
    pub(crate) expected: &'static str,
    /// The body ends inside of what was expected.
    pub(crate) truncated: bool,
}

impl Fit<'_> {
    /// The furthest miss over all shapes; of equal ones the first.
    pub(super) fn miss(&mut self, shapes: &[&'static Shape]) -> Miss {
        let mut search = Search {
            text: self.text,
            at: 0,
            expected: "",
            left: 0,
            known: [0; PARTS],
            tried: [None; SLOTS],
        };
        for shape in shapes {
            (search.known, search.tried) = ([usize::MAX; PARTS], [None; SLOTS]);
            search.pieces(&Pieces::of(shape.head, shape.parts()), START);
            // What another shape expects at the same place comes later.
            search.left = usize::MAX;
        }
        Miss {
            at: search.at,
            expected: search.expected,
            truncated: search.at == self.text.len(),
        }
    }
}

/// What is still to be laid, in this order.
#[derive(Clone, Copy)]
struct Pieces<'r> {
    /// Optional parts behind a field.
    cuts: &'static [&'static [Segment]],
    segments: &'static [Segment],
    /// Where the segments begin, if they are an optional part: that it is missing there is no news.
    begin: Option<usize>,
    /// What follows an optional part.
    behind: Option<&'r Pieces<'r>>,
    parts: &'static [Part],
}

impl Pieces<'_> {
    const fn of(segments: &'static [Segment], parts: &'static [Part]) -> Self {
        Self {
            cuts: &[],
            segments,
            begin: None,
            behind: None,
            parts,
        }
    }

    /// How many pieces are left: what has more left stands further in front.
    fn left(&self) -> usize {
        let behind = self
            .behind
            .map_or_else(|| self.parts.iter().map(Part::size).sum(), Pieces::left);
        self.cuts.iter().copied().map(size).sum::<usize>() + size(self.segments) + behind
    }
}

impl Part {
    fn size(&self) -> usize {
        self.span().size() + size(self.block)
    }
}

impl Span {
    fn size(&self) -> usize {
        1 + self.cuts.iter().copied().map(size).sum::<usize>()
    }
}

/// How many pieces there are, those of optional parts and all alternatives among them.
fn size(segments: &[Segment]) -> usize {
    let one = |segment: &Segment| match segment {
        Segment::Choice(literals) => literals.len(),
        Segment::Optional(part) => size(part),
        Segment::Span(span) => span.size(),
        _ => 1,
    };
    segments.iter().map(one).sum()
}

struct Search<'t> {
    text: &'t [u8],
    /// The furthest miss so far.
    at: usize,
    expected: &'static str,
    /// How many pieces its shape has behind it.
    left: usize,
    /// By the number of parts left: all places from there on were tried for the block of the first of them.
    known: [usize; PARTS],
    /// By slot: where a field ended that began further on.
    tried: [Option<Tried>; SLOTS],
}

/// Where a field can end.
struct Room {
    start: usize,
    /// How many bytes it can take.
    length: usize,
    /// How many of them were not tried as its last.
    new: usize,
    /// Whether the bytes are the rest of a run, wherever in it a field begins. What follows an end doesn't depend on that.
    is_run: bool,
}

/// The ends that a field was tried with: those behind `from`, to the end of the run of bytes that it can consist of.
#[derive(Clone, Copy)]
struct Tried {
    span: &'static Span,
    from: usize,
    run: usize,
}

impl Search<'_> {
    /// Lays pieces over the text from `state` on, in every way.
    fn pieces(&mut self, pieces: &Pieces<'_>, state: State) {
        if let Some((cut, cuts)) = pieces.cuts.split_first() {
            return self.optional(cut, &Pieces { cuts, ..*pieces }, state);
        }
        let Some((first, segments)) = pieces.segments.split_first() else {
            return match (pieces.behind, pieces.parts.split_first()) {
                (Some(behind), _) => self.pieces(behind, state),
                (None, Some((part, parts))) => self.open(part, parts, state),
                (None, None) => self.end(pieces, state),
            };
        };
        let next = Pieces { segments, ..*pieces };
        match first {
            Segment::Literal(literal) => self.literal(literal, 0, &next, state),
            Segment::Choice(literals) => {
                for (literal, others) in literals.iter().zip((0..literals.len()).rev()) {
                    self.literal(literal, others, &next, state);
                }
            }
            Segment::Optional(part) => self.optional(part, &next, state),
            Segment::Field(field) => self.field(field, &next, state),
            Segment::Span(span) => {
                self.span(span, &Pieces { cuts: span.cuts, ..next }, state);
            }
        }
    }

    fn optional(&mut self, part: &'static [Segment], next: &Pieces<'_>, state: State) {
        let taken = Pieces {
            begin: Some(skip(self.text, state.at)),
            behind: Some(next),
            ..Pieces::of(part, next.parts)
        };
        self.pieces(&taken, state);
        self.pieces(next, state.without(part));
    }

    /// A literal, which has so many alternatives behind it.
    fn literal(
        &mut self,
        literal: &Literal,
        others: usize,
        next: &Pieces<'_>,
        state: State,
    ) {
        match lay(literal, self.text, state) {
            Ok(state) => {
                if let Some(state) = literal.marked(self.text, state) {
                    self.pieces(next, state);
                }
                self.pieces(next, literal.unmarked(state));
            }
            Err(at) => self.note(at, literal.core, 1 + others, next),
        }
    }

    /// A field that ends by itself.
    fn field(&mut self, field: &Field, next: &Pieces<'_>, state: State) {
        let start = skip(self.text, state.at);
        if !state.gap.takes(start - state.at) {
            return self.missed(state.at, field.name, next);
        }
        let rest = &self.text[start..];
        if cut::ends_inside(field.kind, rest) {
            self.missed(self.text.len(), field.name, next);
        }
        match scalar(field.kind, rest) {
            Some((length, _)) => self.pieces(
                next,
                State {
                    at: start + length,
                    gap: Gap::None,
                },
            ),
            None => self.missed(start, field.name, next),
        }
    }

    /// A word, a host or an endpoint, with each of its ends.
    fn span(&mut self, span: &'static Span, next: &Pieces<'_>, state: State) {
        let start = skip(self.text, state.at);
        if !state.gap.takes(start - state.at) {
            return self.missed(state.at, span.field.name, next);
        }
        let kind = span.field.kind;
        if cut::ends_inside(kind, &self.text[start..]) {
            self.missed(self.text.len(), span.field.name, next);
        }
        let room = self.room(span, start, |text| reach(kind, text));
        if room.length == 0 {
            return self.missed(start, span.field.name, next);
        }
        self.ends(span, next, &room);
    }

    /// The room of a field that begins at `start`, by what tells how far a field reaches.
    fn room(
        &self,
        span: &'static Span,
        start: usize,
        reach: impl Fn(&[u8]) -> usize,
    ) -> Room {
        let tried = self.tried[span.field.slot];
        let tried = tried.filter(|t| core::ptr::eq(t.span, span) && start < t.run);
        let new = tried.and_then(|Tried { from, .. }| match from.checked_sub(start) {
            None => Some(0),
            Some(new) => (reach(&self.text[start..from]) == new).then_some(new),
        });
        if let Some((Tried { run, .. }, new)) = tried.zip(new) {
            return Room {
                start,
                length: run - start,
                new,
                is_run: true,
            };
        }
        let length = reach(&self.text[start..]);
        Room {
            start,
            length,
            new: length,
            is_run: cut::is_run(span.field.kind, &self.text[start..], length),
        }
    }

    /// A field, with each of its ends that was not tried yet.
    fn ends(&mut self, span: &'static Span, next: &Pieces<'_>, room: &Room) {
        let &Room { start, length, new, is_run } = room;
        if new == 0 {
            return;
        }
        let ends =
            cut::Ends::new(span.field.kind, &self.text[start..start + length], is_run);
        if is_run {
            let run = start + length;
            self.tried[span.field.slot] = Some(Tried { span, from: start, run });
        }
        for end in (1..=new).rev().filter(|end| ends.has(*end)) {
            self.pieces(
                next,
                State {
                    at: start + end,
                    gap: span.gap,
                },
            );
        }
    }

    /// An open field, and the parts behind it.
    fn open(&mut self, part: &'static Part, parts: &'static [Part], state: State) {
        let span = part.span();
        let next = Pieces {
            cuts: span.cuts,
            ..Pieces::of(part.block, parts)
        };
        let start = skip(self.text, state.at);
        let begins = state.gap.takes(start - state.at);
        if !begins {
            self.missed(state.at, span.field.name, &next);
        }
        if span.field.kind == Kind::User {
            let gap = state.gap.and(span.gap);
            self.pieces(&next, State { gap, ..state });
        } else if start == self.text.len() {
            self.missed(start, span.field.name, &next);
        }
        // A field that nothing follows goes on to the end of the line.
        if !begins || part.block.is_empty() {
            return;
        }
        self.ends(span, &next, &self.room(span, start, scan::word));
        self.places(part, parts, state);
    }

    /// The places of the block behind an open field.
    fn places(&mut self, part: &'static Part, parts: &'static [Part], state: State) {
        let is_literal = |segment: &Segment| match segment {
            Segment::Literal(literal) => !literal.is_blank(),
            Segment::Choice(_) => true,
            _ => false,
        };
        let Some(literal) = part.block.iter().position(is_literal) else { return };
        let (block, lead) = (Rest::of(&part.block[..=literal]), lead(part.block));
        // What another way tried from its beginning on needs no second try, except for the field that was empty there.
        let known = &mut self.known[parts.len()];
        let end = self.text.len().min(known.saturating_add(1));
        *known = (*known).min(skip(self.text, state.at));
        let mut fit = Fit::new(self.text, &mut []);
        let room = fit.room(part.span(), state);
        for at in state.at..end {
            let here = State { at, gap: Gap::Any };
            if !scan::is_blank(self.text[at])
                && fit.region(&room, at, lead, false)
                && fit.rest(&block, here, Goal::Anywhere, false)
            {
                self.pieces(&Pieces::of(part.block, parts), here);
            }
        }
    }

    fn end(&mut self, pieces: &Pieces<'_>, state: State) {
        let at = skip(self.text, state.at);
        if at < self.text.len() {
            self.note(at, "end of line", 0, pieces);
        }
    }

    /// A field that doesn't fit at `at`, and what would come next.
    fn missed(&mut self, at: usize, field: &'static str, next: &Pieces<'_>) {
        self.note(at, field, 1, next);
    }

    /// Something that doesn't fit at `at`: so many pieces, and what would come next.
    fn note(
        &mut self,
        at: usize,
        expected: &'static str,
        pieces: usize,
        next: &Pieces<'_>,
    ) {
        if at < self.at || next.begin.is_some_and(|begin| at <= begin) {
            return;
        }
        let left = pieces + next.left();
        if at > self.at || self.expected.is_empty() || left > self.left {
            (self.at, self.expected, self.left) = (at, expected, left);
        }
    }
}
