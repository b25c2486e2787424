//! Literals: what is known of one at compile time, and how it is laid over a text.

use super::{Gap, State, skip};
use crate::effort;

/// The punctuation beside which blanks may be added or missing.
const PUNCTUATION: &[u8] = b".,:;=()/!";

/// A literal of a shape, prepared at compile time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Literal {
    /// The text without outer blanks.
    pub(super) core: &'static str,
    pub(super) lead: Gap,
    pub(super) tail: Gap,
    /// Offset of a rare byte in the first word: the place of the literal is searched by it.
    pub(super) rare: usize,
}

impl Literal {
    pub(super) const fn new(text: &'static str) -> Self {
        let bytes = text.as_bytes();
        let core = text.trim_ascii();
        if core.is_empty() {
            return Self {
                core,
                lead: Gap::Some,
                tail: Gap::None,
                rare: 0,
            };
        }
        let inner = core.as_bytes();
        let lead = edge(inner[0], bytes[0] == b' ');
        let tail = edge(inner[inner.len() - 1], bytes[bytes.len() - 1] == b' ');
        Self {
            core,
            lead,
            tail,
            rare: rare(inner),
        }
    }

    pub(super) const fn is_blank(&self) -> bool {
        self.core.is_empty()
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

const fn is_punctuation(byte: u8) -> bool {
    let mut at = 0;
    while at < PUNCTUATION.len() {
        if PUNCTUATION[at] == byte {
            return true;
        }
        at += 1;
    }
    false
}

/// Where the rarest byte of the first word stands: anything but a small letter, else the rarest letter.
const fn rare(core: &[u8]) -> usize {
    const COMMON: &[u8] = b"etaoinsrhldcumfpgwybvkxjqz";
    let (mut best, mut score, mut at) = (0, 0, 0);
    while at < core.len()
        && core[at] != b' '
        && (at == 0 || !is_punctuation(core[at]) && !is_punctuation(core[0]))
    {
        let mut rank = 0;
        while rank < COMMON.len() && COMMON[rank] != core[at] {
            rank += 1;
        }
        if rank >= score {
            (best, score) = (at, rank + 1);
        }
        at += 1;
    }
    best
}

/// Lays a literal over the text at `state`; on failure the offset of the first byte that doesn't fit.
pub(super) fn lay(literal: &Literal, text: &[u8], state: State) -> Result<State, usize> {
    let gap = state.gap.and(literal.lead);
    let start = skip(text, state.at);
    if literal.is_blank() {
        return Ok(State { gap, ..state });
    }
    if !gap.takes(start - state.at) {
        return Err(if start == state.at { start } else { state.at });
    }
    effort::spend(1);
    if text[start..].starts_with(literal.core.as_bytes()) {
        return Ok(State {
            at: start + literal.core.len(),
            gap: literal.tail,
        });
    }
    let mut at = start;
    let mut gap = Gap::Any;
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
            return Err(at);
        }
        if text.get(start) != Some(&byte) {
            return Err(start);
        }
        at = start + 1;
        gap = if punctuation { Gap::Any } else { Gap::None };
    }
    Ok(State { at, gap: literal.tail })
}
