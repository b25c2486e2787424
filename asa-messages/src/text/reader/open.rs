//! Open fields: texts and users, read from the first to the last, each up to the literal behind it.

use super::{Gap, Reader, laid};
use crate::scan::{self, is_blank};

/// What ends an open field: a literal, or alternatives, and what stands between the field and it, which is nothing, a
/// blank, or a word between blanks that may be missing.
pub(crate) struct End {
    /// Both, as devices print them.
    texts: &'static [&'static [u8]],
    /// Where the literal begins in each.
    literal: usize,
    /// Where in the literal the byte stands by which it is searched.
    rare: usize,
    byte: u8,
}

impl End {
    pub(crate) const fn new(
        texts: &'static [&'static [u8]],
        literal: usize,
        rare: usize,
    ) -> Self {
        Self {
            texts,
            literal,
            rare,
            byte: texts[0][literal + rare],
        }
    }

    /// What stands between the field and the literal.
    fn tail(&self) -> Option<&'static [u8]> {
        self.texts.first()?.get(..self.literal)
    }

    /// What follows the end that begins the bytes, as devices print it.
    #[inline]
    fn strip<'t>(&self, bytes: &'t [u8]) -> Option<&'t [u8]> {
        if let [text] = self.texts {
            return bytes.strip_prefix(*text);
        }
        // An earlier alternative goes first, with other blanks too.
        let bytes = bytes.strip_prefix(self.tail()?)?;
        bytes.get(self.laid(bytes)?..)
    }

    /// The length of the first of the literals that begins the bytes.
    fn laid(&self, bytes: &[u8]) -> Option<usize> {
        self.texts.iter().find_map(|text| laid(text.get(self.literal..)?, bytes))
    }
}

impl<'a> Reader<'a> {
    /// The text that ends the body, without a mark at its end that may be left out.
    pub(crate) fn remainder(&mut self, gap: Gap, mark: u8) -> Option<&'a str> {
        self.skip(gap)?;
        let text = self.take(self.rest.len())?;
        // No body ends in NUL.
        match text.as_bytes() {
            [.., last] if *last == mark => {
                let text = text.get(..text.len() - 1)?.trim_end_matches([' ', '\t']);
                (!text.is_empty()).then_some(text)
            }
            [_, ..] => Some(text),
            [] => None,
        }
    }

    /// The open field ahead of the first place where its end lies, and the place of the literal; goes on behind the literal.
    #[inline(never)]
    pub(crate) fn until(
        &mut self,
        gap: Gap,
        end: &'static End,
    ) -> Option<(&'a str, usize)> {
        self.skip(gap)?;
        // Most fields are one word.
        if let Some(word) = scan::usual_word(self.rest, end.byte) {
            if let Some(rest) = end.strip(self.rest.get(word..)?) {
                let field = self.take(word)?;
                let place = self.at() + end.literal;
                self.rest = rest;
                return Some((field, place));
            }
        }
        let (place, length) = self.first(end, self.at(), self.text.len())?;
        let room = self.rest.get(..place - self.at())?;
        let field = self.take(untailed(room, end.tail()?)?)?;
        self.rest = self.bytes().get(place + length..)?;
        Some((field, place))
    }

    /// Whether the literal of an end lies nowhere from behind `place` on and before `limit`.
    #[inline(never)]
    pub(crate) fn alone(
        &self,
        end: &'static End,
        place: usize,
        limit: usize,
    ) -> Option<()> {
        self.first(end, place + 1, limit).is_none().then_some(())
    }

    /// The first place from `low` on and before `limit` where the literal of an end lies, and its length there.
    #[inline]
    fn first(&self, end: &End, low: usize, limit: usize) -> Option<(usize, usize)> {
        let text = self.bytes();
        let window = text.get(..limit + end.rare).unwrap_or(text);
        let mut from = low + end.rare;
        loop {
            let found = from + scan::position(end.byte, window.get(from..)?)?;
            let place = found - end.rare;
            if let Some(length) = end.laid(text.get(place..)?) {
                return Some((place, length));
            }
            from = found + 1;
        }
    }

    /// The open field ahead of an end that ends the body, with or without a mark behind it, and the place of the literal.
    #[inline(never)]
    pub(crate) fn until_end(
        &mut self,
        gap: Gap,
        end: &'static End,
        mark: u8,
    ) -> Option<(&'a str, usize)> {
        self.skip(gap)?;
        let rest = match self.rest {
            // No body ends in NUL.
            [rest @ .., last] if *last == mark => rest,
            rest => rest,
        };
        let literal = end.texts.first()?.get(end.literal..)?;
        let room = rest.strip_suffix(literal)?;
        let place = self.at() + room.len();
        let field = self.take(untailed(room, end.tail()?)?)?;
        Some((field, place))
    }
}

/// The length of the field that such a tail ends. Nothing where the tables have to decide.
fn untailed(room: &[u8], tail: &[u8]) -> Option<usize> {
    let field = match (room.strip_suffix(tail), tail) {
        (Some(field), _) => field,
        (None, [_, word @ .., b' ']) => {
            let field = room.strip_suffix(b" ")?;
            if field.ends_with(word) {
                return None;
            }
            field
        }
        _ => return None,
    };
    let (first, last) = (field.first()?, field.last()?);
    (!is_blank(*first) && !is_blank(*last)).then_some(field.len())
}
