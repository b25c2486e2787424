//! What lies between two places: a field, and the optional parts cut from its end.

use super::fit::{Fit, Goal, Rest};
use super::{Field, Found, Gap, Kind, Segment, Span, State, lead, punctuated, reach};
use crate::scan::{is_blank as blank, trim_end};

impl Fit<'_> {
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
                    let end = trim_end(self.text, state.at, until);
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
            Some((start, end)) if keep => self.note(&span.field, start, end),
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
        let end = trim_end(self.text, state.at, until);
        // Literals have one length, blanks aside: such a part stands at the end or nowhere.
        let longest =
            part.iter().map(length).sum::<Option<usize>>().unwrap_or(usize::MAX);
        let (mut limit, mut bytes) = (end, 0);
        while let Some(start) = self.candidate(part.first(), state.at, limit) {
            bytes += self.text[start..limit].iter().filter(|b| !blank(**b)).count();
            if bytes > longest {
                return None;
            }
            let here = State { at: start, gap: Gap::Any };
            let gap_before = span.gap.and(lead(part));
            if self.rest(&Rest::of(part), here, Goal::At(end, gap, until), false)
                && self.value(&span.field, state, start, gap_before).is_some()
            {
                return Some(start);
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
        let end = trim_end(self.text, start, until);
        if start == end {
            let both = state.gap.and(gap);
            return (field.kind == Kind::User && both.takes(region.len()))
                .then_some((state.at, state.at));
        }
        let fits = state.gap.takes(start - state.at) && gap.takes(until - end);
        (fits
            && (matches!(field.kind, Kind::Text | Kind::User)
                || end - start <= reach(field.kind, &self.text[start..])
                    && Found::new(field.kind, self.text, start, end).is_some()))
        .then_some((start, end))
    }
}

/// How many bytes other than blanks a literal has; none for what may be of any length.
fn length(segment: &Segment) -> Option<usize> {
    match segment {
        Segment::Literal(literal) => {
            Some(literal.core.bytes().filter(|b| *b != b' ').count())
        }
        _ => None,
    }
}
