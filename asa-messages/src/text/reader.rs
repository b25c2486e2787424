//! What generated readers are made of: they take a body apart in the wording that devices use, in one go.
//!
//! A reader gives up where the wording is another, or where the body can be read in another way too. Then the tables
//! decide: what a reader reads is what they would give.

mod fields;
mod open;
mod region;
#[cfg(test)]
mod tests;

pub(crate) use open::End;

use super::fit::START;
use super::literal::{fits, is_punctuation, tolerant};
use super::{Gap, Part, Segment, Shape};
use crate::scan::{is_blank, skip_blanks as skip};

/// Reads a body by a shape.
pub(crate) type Read = for<'a> fn(&'a str) -> Option<Made<'a>>;

/// The message that a reader made. Were it named in each reader's type, the compiler would write all variants of its
/// enum into the crate's metadata as many times as there are readers.
pub(crate) struct Made<'a>(pub(crate) crate::Message<'a>);

/// A body, and what is left of it to read.
pub(crate) struct Reader<'a> {
    text: &'a str,
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    #[inline]
    pub(crate) const fn new(text: &'a str) -> Self {
        Self {
            text,
            rest: text.as_bytes(),
        }
    }

    #[inline]
    fn bytes(&self) -> &'a [u8] {
        self.text.as_bytes()
    }

    /// The length of the body.
    #[inline]
    pub(crate) const fn length(&self) -> usize {
        self.text.len()
    }

    /// How far the body is read.
    #[inline]
    const fn at(&self) -> usize {
        self.text.len() - self.rest.len()
    }

    /// Passes over some bytes.
    #[inline]
    fn pass(&mut self, length: usize) -> Option<()> {
        self.rest = self.rest.get(length..)?;
        Some(())
    }

    /// The text of that length that is next.
    #[inline]
    fn take(&mut self, length: usize) -> Option<&'a str> {
        let start = self.at();
        self.pass(length)?;
        self.text.get(start..start + length)
    }

    /// Takes these bytes, in front of which stands `gap`. They are as devices print them, with a blank in front where there
    /// is one, and one behind where the literal ends in one.
    #[inline]
    pub(crate) fn literal<const N: usize>(
        &mut self,
        gap: Gap,
        literal: &'static [u8; N],
    ) -> Option<()> {
        if self.exactly(literal) { Some(()) } else { self.loosely(gap, literal) }
    }

    /// Takes exactly these bytes, if they are next.
    #[inline]
    fn exactly<const N: usize>(&mut self, literal: &[u8; N]) -> bool {
        let Some((next, rest)) = self.rest.split_first_chunk::<N>() else {
            return false;
        };
        // Up to so many bytes are compared in place, more by a call.
        let same =
            match (next.split_first_chunk::<32>(), literal.split_first_chunk::<32>()) {
                (Some((a, next)), Some((b, literal))) => a == b && next == literal,
                _ => next == literal,
            };
        if same {
            self.rest = rest;
        }
        same
    }

    /// As [`Reader::literal`], with blanks added or missing.
    #[inline(never)]
    fn loosely(&mut self, gap: Gap, literal: &[u8]) -> Option<()> {
        // Two blanks are the rule behind some sentences.
        if let ([b' ', rest @ ..], [b' ', ..]) = (self.rest, literal) {
            if let Some(rest) = rest.strip_prefix(literal) {
                self.rest = rest;
                return Some(());
            }
        }
        self.skip(gap)?;
        let core = literal.trim_ascii();
        let length = laid(core, self.rest)?;
        self.pass(length)?;
        match core.last() {
            Some(&last) if literal.ends_with(b" ") => {
                self.skip(if is_punctuation(last) { Gap::Any } else { Gap::Some })
            }
            _ => Some(()),
        }
    }

    /// Takes a literal if it is there.
    #[inline]
    pub(crate) fn begins<const N: usize>(
        &mut self,
        gap: Gap,
        literal: &'static [u8; N],
    ) -> bool {
        self.attempt(|reader| reader.literal(gap, literal))
    }

    /// Takes what a step takes, or nothing where it fails; tells which.
    #[inline]
    fn attempt(&mut self, step: impl FnOnce(&mut Self) -> Option<()>) -> bool {
        let before = self.rest;
        let is_there = step(self).is_some();
        if !is_there {
            self.rest = before;
        }
        is_there
    }

    /// Takes a literal whose last byte is punctuation that may be left out: blanks stand instead.
    #[inline]
    pub(crate) fn marked<const N: usize>(
        &mut self,
        gap: Gap,
        literal: &'static [u8; N],
    ) -> Option<()> {
        if self.exactly(literal) { Some(()) } else { self.unmarked(gap, literal) }
    }

    /// As [`Reader::marked`], with blanks added or missing, and the mark too.
    #[inline(never)]
    fn unmarked(&mut self, gap: Gap, literal: &[u8]) -> Option<()> {
        let (&mark, literal) = literal.split_last()?;
        // The literal may be taken already.
        if !literal.is_empty() {
            self.loosely(gap, literal)?;
        }
        if self.mark(mark) { Some(()) } else { self.skip(Gap::Some) }
    }

    /// Takes punctuation that may be left out, and blanks in front of it.
    #[inline]
    fn mark(&mut self, mark: u8) -> bool {
        match self.rest.get(skip(self.rest, 0)..) {
            Some([first, rest @ ..]) if *first == mark => {
                self.rest = rest;
                true
            }
            _ => false,
        }
    }

    /// Takes the first of some texts that is there.
    #[inline]
    pub(crate) fn choice(&mut self, texts: &[&str]) -> Option<()> {
        let laid = |text: &&str| laid(text.as_bytes(), self.rest);
        let length = texts.iter().find_map(laid)?;
        self.pass(length)
    }

    /// Takes a literal that may be left out, and the gap in front of it; tells the gap behind.
    #[inline]
    pub(crate) fn optional<const N: usize>(
        &mut self,
        lead: Gap,
        literal: &'static [u8; N],
        tail: Gap,
        otherwise: Gap,
    ) -> Gap {
        let is_there = self.attempt(|reader| {
            reader.skip(lead)?;
            reader.literal(Gap::None, literal)
        });
        if is_there { tail } else { otherwise }
    }

    /// Takes blanks that fill a gap.
    #[inline]
    pub(crate) fn skip(&mut self, gap: Gap) -> Option<()> {
        // One blank or none is the rule.
        match self.rest {
            [b' ', rest @ ..]
                if gap != Gap::None
                    && rest.first().is_some_and(|next| !is_blank(*next)) =>
            {
                self.rest = rest;
            }
            [next, ..] if gap != Gap::Some && !is_blank(*next) => {}
            _ => return self.skip_more(gap),
        }
        Some(())
    }

    /// As [`Reader::skip`], for any number of blanks.
    #[inline(never)]
    fn skip_more(&mut self, gap: Gap) -> Option<()> {
        let blanks = skip(self.rest, 0);
        if gap.takes(blanks) { self.pass(blanks) } else { None }
    }

    /// The end of the body, ahead of it a stop or another mark that may be left out.
    #[inline]
    pub(crate) fn end(&mut self, mark: u8) -> Option<()> {
        if mark != 0 {
            self.mark(mark);
        }
        self.rest.is_empty().then_some(())
    }
}

impl Shape {
    /// Whether the first literal fits, ahead of which there is no choice.
    pub(super) fn may_begin(&self, text: &[u8]) -> bool {
        match self.head.first() {
            Some(Segment::Literal(first)) => fits(first, text, START).is_some(),
            _ => true,
        }
    }

    /// Where in its first literal the block of a part has the byte that the rest of the shape has least of.
    pub(crate) const fn rare(&'static self, part: usize) -> usize {
        self.parts[part].anchor.offset()
    }

    /// A part by its number.
    #[inline]
    pub(crate) fn part(&'static self, index: usize) -> &'static Part {
        &self.parts[index]
    }
}

/// The length of a literal that begins the bytes, with blanks added or missing where it allows that.
fn laid(literal: &[u8], bytes: &[u8]) -> Option<usize> {
    if bytes.starts_with(literal) {
        return Some(literal.len());
    }
    // A blank may come or go beside punctuation only.
    let differs = |at: usize| match (literal.get(at), bytes.get(at)) {
        (Some(a), Some(b)) => a != b && !is_loose(*a) && !is_loose(*b),
        _ => false,
    };
    if differs(0) || differs(1) {
        return None;
    }
    tolerant(literal, bytes, 0)
}

/// Whether blanks may stand before or behind a byte.
fn is_loose(byte: u8) -> bool {
    is_blank(byte) || is_punctuation(byte)
}
