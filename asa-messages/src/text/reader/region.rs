//! Open fields by the tables of a shape: each part is placed by its anchor, from the last to the first.

use super::{Reader, skip};
use crate::scan::{is_blank, trim_end};
use crate::text::{Gap, Kind, Part, Segment, State, lead, punctuated, reach};

impl<'a> Reader<'a> {
    /// The only place ahead of `limit` where the block of a part can begin.
    pub(crate) fn only(&self, part: &Part, limit: usize) -> Option<usize> {
        part.anchor.only(self.bytes(), self.at(), limit)
    }

    /// The last place ahead of `limit` where the block of a part begins.
    pub(crate) fn place(&self, part: &Part, limit: usize) -> Option<usize> {
        part.anchor.last(self.bytes(), self.at(), limit)
    }

    /// Where the block of the last part begins that is but a text.
    #[inline]
    pub(crate) fn suffix(&self, part: &Part) -> Option<usize> {
        let [Segment::Literal(literal)] = part.block else { return None };
        let text = literal.without_mark(self.bytes());
        text.ends_with(literal.core.as_bytes()).then(|| text.len() - literal.core.len())
    }

    /// The open field of a part that ends ahead of `place`, if its block can begin nowhere else.
    pub(crate) fn open(
        &mut self,
        part: &Part,
        gap: Gap,
        place: usize,
    ) -> Option<&'a str> {
        let low = self.at();
        let text = self.last(part, gap, place)?;
        part.anchor.is_only(self.bytes(), low, place).then_some(text)
    }

    /// The open field of a part that ends ahead of `place`, where its block can begin nowhere else.
    pub(crate) fn last(
        &mut self,
        part: &Part,
        gap: Gap,
        place: usize,
    ) -> Option<&'a str> {
        let state = State { at: self.at(), gap };
        let (start, end) = region(self.bytes(), part, state, place)?;
        self.rest = self.bytes().get(place..)?;
        self.text.get(start..end)
    }
}

/// Where the field of a part lies between `state` and `place`. Nothing where the tables have to decide.
fn region(
    text: &[u8],
    part: &Part,
    state: State,
    place: usize,
) -> Option<(usize, usize)> {
    let span = part.span();
    let (mut room, mut gap) = (text.get(state.at..place)?, lead(part.block));
    for &cut in span.cuts.iter().rev() {
        let [Segment::Literal(literal)] = cut else { return None };
        let inner = trimmed_end(room);
        if let Some(front) = inner.strip_suffix(literal.core.as_bytes()) {
            if !literal.tail.and(gap).takes(room.len() - inner.len()) {
                return None;
            }
            (room, gap) = (front, literal.lead);
        } else if literal.loose {
            return None;
        } else if gap == Gap::None && punctuated(cut) {
            gap = Gap::Some;
        }
    }
    let gap = span.gap.and(gap);
    let kind = span.field.kind;
    let ahead = skip(room, 0);
    let Some(field) =
        room.get(ahead..).map(trimmed_end).filter(|field| !field.is_empty())
    else {
        let fits = kind == Kind::User && state.gap.and(gap).takes(room.len());
        return fits.then_some((state.at, state.at));
    };
    let fits = state.gap.takes(ahead)
        && gap.takes(room.len() - ahead - field.len())
        && (matches!(kind, Kind::Text | Kind::User)
            || field.len() <= reach(kind, &text[state.at + ahead..]));
    let start = state.at + ahead;
    fits.then_some((start, start + field.len()))
}

/// Without the blanks at its end.
#[inline]
fn trimmed_end(text: &[u8]) -> &[u8] {
    match text {
        [.., last] if !is_blank(*last) => text,
        [rest @ .., _] if !rest.last().is_some_and(|&byte| is_blank(byte)) => rest,
        _ => &text[..trim_end(text, 0, text.len())],
    }
}
