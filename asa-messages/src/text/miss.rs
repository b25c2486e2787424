//! Why no shape fits: the furthest byte that has no continuation, and what was expected there.

use super::fit::{Fit, Goal, Rest, START};
use super::tried::Trials;
use super::{Field, Gap, Kind, Literal, Part, Segment, Shape, Span, State};
use super::{lay, skip};
use crate::scan::is_blank as blank;

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

impl Miss {
    /// Before anything was missed.
    const NONE: Self = Self {
        at: 0,
        expected: "",
        truncated: false,
    };
}

impl Fit<'_> {
    /// The furthest miss over all shapes; of equal ones the first.
    pub(super) fn miss(&mut self, shapes: &[&'static Shape]) -> Miss {
        self.miss = Some(Miss::NONE);
        for &shape in shapes {
            self.explore(shape);
        }
        self.miss.unwrap_or(Miss::NONE)
    }

    /// Whether misses are asked for.
    pub(super) fn is_told(&self) -> bool {
        self.miss.is_some()
    }

    /// An optional part that begins at `start` was left out: that its first byte is missing is no news.
    pub(super) fn forget_from(&mut self, start: usize, before: Option<Miss>) {
        if self.miss.is_some_and(|miss| miss.at <= start) {
            self.miss = before;
        }
    }

    fn explore(&mut self, shape: &'static Shape) {
        self.tried = Trials::default();
        let end = |last| if last { Goal::End } else { Goal::Anywhere };
        let (head, parts) = (Rest::of(shape.head), shape.parts());
        if !self.rest(&head, START, end(parts.is_empty()), false) {
            return;
        }
        for (index, part) in parts.iter().enumerate() {
            if !self.block(part, self.reached, end(index + 1 == parts.len())) {
                return;
            }
        }
    }

    /// The first place of a part's block from `state` on.
    fn block(&mut self, part: &'static Part, state: State, goal: Goal) -> bool {
        let room = self.room(part.span, state);
        if part.block.is_empty() {
            let fits = self.region(&room, self.text.len(), Gap::Any, false);
            // Either nothing is left of the line, or the blank before the field is missing.
            return fits || self.missed_field(state.at, &part.span.field);
        }
        let mut tried = false;
        let mut low = state.at;
        while let Some(place) = self.next_place(&part.block[0], low) {
            low = place + 1;
            let lead = super::lead(part.block);
            if self.region(&room, place, lead, false) {
                tried = true;
                if self.rest(
                    &Rest::of(part.block),
                    State { at: place, gap: Gap::Any },
                    goal,
                    false,
                ) {
                    return true;
                }
            }
        }
        if !tried {
            self.missed_open(part, state);
        }
        false
    }

    /// The first place from `low` on where a segment fits.
    fn next_place(&self, segment: &'static Segment, low: usize) -> Option<usize> {
        (low..self.text.len()).find(|&at| {
            let here = State { at, gap: Gap::Any };
            !blank(self.text[at])
                && match segment {
                    Segment::Literal(literal) => {
                        literal.is_blank() || lay(literal, self.text, here).is_ok()
                    }
                    Segment::Choice(literals) => {
                        literals.iter().any(|l| lay(l, self.text, here).is_ok())
                    }
                    _ => true,
                }
        })
    }

    /// The block of an open field has no place: it is looked for behind the field's first blank.
    fn missed_open(&mut self, part: &'static Part, state: State) {
        let start = skip(self.text, state.at);
        if !state.gap.takes(start - state.at) {
            self.missed_field(state.at, &part.span.field);
            return;
        }
        let length = self.text[start..]
            .iter()
            .position(|b| blank(*b))
            .unwrap_or(self.text.len() - start);
        if let Some(Segment::Literal(literal)) = part.block.first() {
            if literal.lead == Gap::Any && self.begins_at_end(literal, start) {
                return;
            }
        }
        if part.span.field.kind == Kind::User && self.ends_at_once(part, start) {
            return;
        }
        self.behind(
            part,
            State {
                at: start + length,
                gap: part.span.gap,
            },
        );
    }

    /// Looks for a block at one place, the optional parts before it passed over; gives where the block was looked for.
    fn behind(&mut self, part: &'static Part, mut state: State) -> usize {
        for cut in part.span.cuts {
            let before = self.miss;
            if self.rest(&Rest::of(cut), state, Goal::Anywhere, false) {
                state = self.reached;
            } else {
                self.forget_from(skip(self.text, state.at), before);
                state = state.without(cut);
            }
        }
        self.rest(&Rest::of(part.block), state, Goal::Anywhere, false);
        state.at
    }

    /// Whether the user is empty and the line ends inside of what follows.
    fn ends_at_once(&mut self, part: &'static Part, start: usize) -> bool {
        let kept = self.miss.replace(Miss::NONE);
        let at = self.behind(part, State { at: start, gap: Gap::Any });
        let truncated =
            self.miss.is_some_and(|miss| miss.truncated) && at < self.text.len();
        if !truncated {
            self.miss = kept;
        }
        truncated
    }

    /// Whether the line ends inside of a literal that needs no blank in front.
    fn begins_at_end(&mut self, literal: &Literal, low: usize) -> bool {
        let end = self.text.len();
        let cut = |at: &usize| {
            let here = State { at: *at, gap: Gap::Any };
            !blank(self.text[*at]) && lay(literal, self.text, here) == Err(end)
        };
        let found = (low..end).find(cut).is_some();
        if found {
            self.missed(end, literal.core);
        }
        found
    }

    /// A literal that doesn't fit at `at`.
    #[cold]
    pub(super) fn missed(&mut self, at: usize, expected: &'static str) -> bool {
        let truncated = at >= self.text.len();
        self.note(Miss { at, expected, truncated })
    }

    /// A field that doesn't fit at `at`.
    #[cold]
    pub(super) fn missed_field(&mut self, at: usize, field: &Field) -> bool {
        let truncated = at == self.text.len() || self.is_cut(at, field.kind);
        self.note(Miss {
            at,
            expected: field.name,
            truncated,
        })
    }

    /// A field that fits at `at`, though its bytes go on to the end of the line.
    #[cold]
    pub(super) fn missed_cut(&mut self, at: usize, field: &Field) -> bool {
        if self.is_cut(at, field.kind) {
            let at = self.text.len();
            self.note(Miss {
                at,
                expected: field.name,
                truncated: true,
            });
        }
        false
    }

    /// Whether the line ends inside of a field that begins at `at`: more bytes could make it a value.
    fn is_cut(&self, at: usize, kind: Kind) -> bool {
        let rest = &self.text[at..];
        let address =
            |byte: &u8| byte.is_ascii_hexdigit() || b"invalid-addr:.%".contains(byte);
        match kind {
            Kind::Address => rest.iter().all(address),
            Kind::Number => rest == b"-",
            Kind::Spi => matches!(rest, b"0x" | b"0X"),
            _ => false,
        }
    }

    /// A field whose end has no place: what ends it was expected behind its bytes.
    #[cold]
    pub(super) fn missed_span(
        &mut self,
        span: &Span,
        next: &Rest<'_>,
        state: State,
        end: usize,
    ) -> bool {
        if self.miss.is_none() {
            return false;
        }
        let start = skip(self.text, state.at);
        if start == end || !state.gap.takes(start - state.at) {
            return self.missed_field(start, &span.field);
        }
        self.rest(next, State { at: end, gap: span.gap }, Goal::Anywhere, false);
        false
    }

    fn note(&mut self, miss: Miss) -> bool {
        match &mut self.miss {
            Some(furthest) if miss.at > furthest.at || furthest.expected.is_empty() => {
                *furthest = miss;
            }
            _ => {}
        }
        false
    }
}
