//! Literals: what is known of one at compile time, and how it is laid over a text.

use super::{Gap, State, skip};
use crate::effort;

/// A literal of a shape, prepared at compile time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Literal {
    /// The text without outer blanks.
    pub(super) core: &'static str,
    pub(super) lead: Gap,
    pub(super) tail: Gap,
    /// Offset of a rare byte in the first word: the place of the literal is searched by it.
    pub(super) rare: usize,
    /// Whether blanks may be added or missing within.
    pub(super) loose: bool,
    /// Punctuation that may stand behind it; zero for none.
    mark: u8,
}

impl Literal {
    pub(super) const fn new(text: &'static str, mark: u8) -> Self {
        let bytes = text.as_bytes();
        let core = text.trim_ascii();
        if core.is_empty() {
            return Self {
                core,
                lead: Gap::Some,
                tail: Gap::None,
                rare: 0,
                loose: false,
                mark,
            };
        }
        let inner = core.as_bytes();
        Self {
            core,
            lead: edge(inner[0], bytes[0] == b' '),
            tail: edge(inner[inner.len() - 1], bytes[bytes.len() - 1] == b' '),
            rare: rare(inner),
            loose: loose(inner),
            mark,
        }
    }

    pub(super) const fn is_blank(&self) -> bool {
        self.core.is_empty()
    }

    /// Behind the punctuation that may follow, if it does.
    #[inline]
    pub(super) fn marked(&self, text: &[u8], state: State) -> Option<State> {
        if self.mark == 0 {
            return None;
        }
        let at = skip(text, state.at);
        (text.get(at) == Some(&self.mark)).then_some(State { at: at + 1, gap: Gap::Any })
    }

    /// A text that the literal ends, without the punctuation behind it.
    pub(super) fn without_mark<'t>(&self, text: &'t [u8]) -> &'t [u8] {
        match text.split_last() {
            Some((last, rest)) if *last == self.mark => rest,
            _ => text,
        }
    }

    /// Behind the literal if the punctuation is left out: a blank stands instead.
    #[inline]
    pub(super) fn unmarked(&self, state: State) -> State {
        let gap = if self.mark == 0 { state.gap } else { state.gap.max(Gap::Some) };
        State { gap, ..state }
    }
}

const fn edge(byte: u8, blank: bool) -> Gap {
    if is_punctuation(byte) {
        Gap::Any
    } else if blank {
        Gap::Some
    } else {
        Gap::None
    }
}

/// Whether it is punctuation, beside which blanks may be added or missing.
pub(super) const fn is_punctuation(byte: u8) -> bool {
    matches!(byte, b'.' | b',' | b':' | b';' | b'=' | b'(' | b')' | b'/' | b'!')
}

/// Whether a blank stands in a literal, or punctuation beside another byte.
const fn loose(core: &[u8]) -> bool {
    let mut at = 0;
    while at < core.len() {
        if core[at] == b' ' || core.len() > 1 && is_punctuation(core[at]) {
            return true;
        }
        at += 1;
    }
    false
}

/// How many bytes at the beginning stand together in any text: up to a blank or punctuation.
pub(super) const fn first_word(core: &[u8]) -> usize {
    let mut at = 0;
    while at < core.len()
        && core[at] != b' '
        && (at == 0 || !is_punctuation(core[at]) && !is_punctuation(core[0]))
    {
        at += 1;
    }
    at
}

/// Where the rarest byte of the first word stands: anything but a small letter, else the rarest letter.
const fn rare(core: &[u8]) -> usize {
    // The letters from `a` on, by how common they are.
    const RANKS: &[u8; 26] = &[
        2, 19, 11, 10, 0, 14, 16, 8, 4, 23, 21, 9, 13, 5, 3, 15, 24, 7, 6, 1, 12, 20,
        17, 22, 18, 25,
    ];
    const OTHER: u8 = 26;
    let (mut best, mut score, mut at) = (0, 0, 0);
    let end = first_word(core);
    while at < end {
        let rank = match core[at] {
            letter @ b'a'..=b'z' => RANKS[(letter - b'a') as usize],
            _ => OTHER,
        };
        if rank >= score {
            (best, score) = (at, rank + 1);
        }
        at += 1;
    }
    best
}

/// Where a literal ends that is laid over the text at `state`.
pub(super) fn fits(literal: &Literal, text: &[u8], state: State) -> Option<State> {
    let core = literal.core.as_bytes();
    let gap = state.gap.and(literal.lead);
    effort::spend(1);
    let Some(&first) = core.first() else {
        return Some(State { gap, ..state });
    };
    let start = skip(text, state.at);
    if text.get(start) != Some(&first) || !gap.takes(start - state.at) {
        return None;
    }
    let end = tolerant(core, text, start)?;
    Some(State { at: end, gap: literal.tail })
}

/// Where the literal ends that begins at `at`, with blanks added or missing where it allows that.
pub(super) fn tolerant(core: &[u8], text: &[u8], mut at: usize) -> Option<usize> {
    let mut done = 0;
    loop {
        let rest = text.get(at..).unwrap_or_default();
        let same = core[done..].iter().zip(rest).take_while(|(a, b)| a == b).count();
        effort::spend(same);
        (done, at) = (done + same, at + same);
        let Some(&next) = core.get(done) else { return Some(at) };
        let &last = core[..done].last()?;
        let blanks = skip(text, at) - at;
        let loose = is_punctuation(last) || is_punctuation(next);
        if next == b' ' {
            // A run of blanks, a tab among them, or none beside punctuation.
            let behind = core.get(done + 1).is_some_and(|byte| is_punctuation(*byte));
            if blanks == 0 && last != b' ' && !is_punctuation(last) && !behind {
                return None;
            }
            done += 1;
        } else if blanks == 0 || !loose && last != b' ' {
            return None;
        }
        at += blanks;
    }
}

/// Lays a literal over the text at `state`; on failure the offset of the first byte that doesn't fit.
pub(super) fn lay(literal: &Literal, text: &[u8], state: State) -> Result<State, usize> {
    fits(literal, text, state).ok_or_else(|| misfit(literal, text, state))
}

/// The first byte that doesn't fit a literal that doesn't.
#[cold]
fn misfit(literal: &Literal, text: &[u8], state: State) -> usize {
    let mut at = state.at;
    let mut gap = state.gap.and(literal.lead);
    for &byte in literal.core.as_bytes() {
        if byte == b' ' {
            gap = gap.and(Gap::Some);
            continue;
        }
        let punctuation = is_punctuation(byte);
        if punctuation {
            gap = Gap::Any;
        }
        let start = skip(text, at);
        effort::spend(1);
        if !gap.takes(start - at) {
            return at;
        }
        if text.get(start) != Some(&byte) {
            return start;
        }
        at = start + 1;
        gap = if punctuation { Gap::Any } else { Gap::None };
    }
    at
}
