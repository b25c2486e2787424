//! Anchors: where a block can begin, searched from the end by one byte that is rare in the rest of its shape.

use memchr::memrchr;

use super::literal::{Literal, first_word, fits};
use super::{Gap, Kind, Segment, State, skip};
use crate::effort;
use crate::scan::{self, is_blank, trim_end};

/// Below that many bytes a loop is quicker than a search with vectors.
const SHORT: usize = 24;

/// The first literal of a block, or the alternatives that stand there, and a byte by which they are searched.
#[derive(Clone, Copy, Debug)]
pub(super) struct Anchor {
    literals: &'static [Literal],
    byte: u8,
    /// Where the byte stands in the first word of each literal. Small, as there are many anchors.
    offset: u8,
    /// Whether a word stands between the open field and the literal.
    word: bool,
}

impl Anchor {
    /// No anchor: nothing stands behind the open field, or nothing that could be searched.
    pub(super) const NONE: Self = Self {
        literals: &[],
        byte: 0,
        offset: 0,
        word: false,
    };

    /// The anchor of a block, with all that follows it in its shape.
    pub(super) const fn new(
        block: &'static [Segment],
        behind: &'static [Segment],
    ) -> Self {
        let (literals, word) = match block {
            [Segment::Literal(literal), ..] => (core::slice::from_ref(literal), false),
            [Segment::Choice(literals), ..] => (*literals, false),
            [Segment::Span(span)] if matches!(span.field.kind, Kind::Word) => {
                return Self { word: true, ..Self::NONE };
            }
            [Segment::Span(span), Segment::Literal(literal), ..]
                if matches!(span.field.kind, Kind::Word) =>
            {
                (core::slice::from_ref(literal), true)
            }
            _ => return Self::NONE,
        };
        let Some((offset, byte)) = rarest(literals, behind) else { return Self::NONE };
        Self {
            literals,
            byte,
            offset,
            word,
        }
    }

    /// Where the byte stands in the first literal.
    pub(super) const fn offset(&self) -> usize {
        self.offset as usize
    }

    /// The last place from `low` on and before `limit` where the block can begin.
    pub(super) fn last(&self, text: &[u8], low: usize, limit: usize) -> Option<usize> {
        if !self.word {
            return self.literal(text, low, limit);
        }
        // A word behind an open field begins behind a blank.
        let end = if self.literals.is_empty() {
            limit
        } else {
            self.literal(text, low, limit)?
        };
        let end = trim_end(text, low, end);
        let word = low + text.get(low..end)?.iter().rposition(|b| is_blank(*b))? + 1;
        // A lone byte could be an optional part.
        (word + 1 < end).then_some(word)
    }

    /// The place where the block begins, if it can begin nowhere else between `low` and `limit`.
    pub(super) fn only(&self, text: &[u8], low: usize, limit: usize) -> Option<usize> {
        if self.word {
            let place = self.last(text, low, limit)?;
            return self.is_only(text, low, place).then_some(place);
        }
        let offset = usize::from(self.offset);
        let end = (limit + offset).min(text.len());
        let window = text.get(low + offset..end)?;
        effort::spend(window.len());
        let mut only = None;
        for at in memchr::memchr_iter(self.byte, window) {
            let place = low + at;
            let lies = self.literals.iter().any(|literal| lies(literal, text, place));
            if lies && only.replace(place).is_some() {
                return None;
            }
        }
        only
    }

    /// Whether a block that begins at `place` can begin nowhere from `low` on.
    pub(super) fn is_only(&self, text: &[u8], low: usize, place: usize) -> bool {
        // The literal behind the word tells the places.
        let limit = if self.word {
            skip(text, place + scan::word(&text[place..]))
        } else {
            place
        };
        self.literal(text, low, limit).is_none()
    }

    /// The last place from `low` on and before `limit` where one of the literals lies.
    fn literal(&self, text: &[u8], low: usize, limit: usize) -> Option<usize> {
        if self.literals.is_empty() {
            return None;
        }
        let offset = usize::from(self.offset);
        let mut end = (limit + offset).min(text.len());
        loop {
            let at = self.candidate(text, low, end)?;
            if self.literals.iter().any(|literal| lies(literal, text, at)) {
                return Some(at);
            }
            end = at + offset;
        }
    }

    /// The last place from `low` on where the byte stands in its place, before `end`.
    #[inline]
    fn candidate(&self, text: &[u8], low: usize, end: usize) -> Option<usize> {
        let window = text.get(low + usize::from(self.offset)..end)?;
        let at = if window.len() < SHORT {
            window.iter().rposition(|byte| *byte == self.byte)
        } else {
            memrchr(self.byte, window)
        };
        effort::spend(window.len() - at.unwrap_or(0));
        Some(low + at?)
    }
}

/// Whether a literal lies at `at`.
#[inline]
fn lies(literal: &Literal, text: &[u8], at: usize) -> bool {
    let core = literal.core.as_bytes();
    text.get(at) == core.first()
        && (text[at..].starts_with(core)
            || literal.loose
                && fits(literal, text, State { at, gap: Gap::Any }).is_some())
}

/// The offset in the first word at which all literals have the same byte, one that the rest of the shape has least of.
const fn rarest(literals: &[Literal], behind: &[Segment]) -> Option<(u8, u8)> {
    let Some(first) = literals.first() else { return None };
    let core = first.core.as_bytes();
    let counts = counts(behind);
    let (mut best, mut least, mut at) = (None, usize::MAX, 0);
    let end = first_word(core);
    while at < end && at <= u8::MAX as usize {
        let byte = core[at];
        let weight = 100 * counts[byte as usize] as usize + common(byte);
        if shared(literals, at, byte) && weight < least {
            #[allow(clippy::cast_possible_truncation, reason = "the loop ends before")]
            let offset = at as u8;
            (best, least) = (Some((offset, byte)), weight);
        }
        at += 1;
    }
    best
}

/// Whether each literal has that byte there, ahead of any blank and punctuation.
const fn shared(literals: &[Literal], at: usize, byte: u8) -> bool {
    let mut index = 1;
    while index < literals.len() {
        let core = literals[index].core.as_bytes();
        if at >= first_word(core) || core[at] != byte {
            return false;
        }
        index += 1;
    }
    true
}

/// How often each byte stands in the literals of some pieces.
const fn counts(segments: &[Segment]) -> [u32; 256] {
    let (mut counts, mut index) = ([0; 256], 0);
    while index < segments.len() {
        if let Segment::Literal(literal) = &segments[index] {
            let core = literal.core.as_bytes();
            let mut at = 0;
            while at < core.len() {
                counts[core[at] as usize] += 1;
                at += 1;
            }
        }
        index += 1;
    }
    counts
}

/// How common a byte is in what fields hold: 0 for the rarest.
const fn common(byte: u8) -> usize {
    // The letters from `a` on.
    const RANKS: &[u8; 26] = &[
        28, 11, 19, 20, 30, 16, 14, 22, 26, 7, 9, 21, 17, 25, 27, 15, 5, 23, 24, 29, 18,
        10, 13, 8, 12, 6,
    ];
    match byte {
        b'0'..=b'9' | b'.' | b':' | b'-' => 50,
        b'a'..=b'z' => RANKS[(byte - b'a') as usize] as usize,
        // Capitals and the like.
        _ => 8,
    }
}
