//! What generated readers are made of: they take a body apart in the wording that devices use, in one go.
//!
//! A reader gives up where the wording is another, or where the body can be read in another way too. Then the tables
//! decide: what a reader reads is what they would give.

use super::fit::START;
use super::literal::{fits, tolerant};
use super::{Gap, Kind, Part, Segment, Shape, State};
use super::{lead, punctuated, reach};
use crate::scalar::{Address, Endpoint, Host, Spi};
use crate::scan::{self, is_blank, skip_blanks as skip, trim_end};

/// Reads a body by a shape.
pub(crate) type Read = for<'a> fn(&'a str) -> Option<Made<'a>>;

/// The message that a reader made. Were it named in each reader's type, the compiler would write all variants of its
/// enum into the crate's metadata as many times as there are readers.
pub(crate) struct Made<'a>(pub(crate) crate::Message<'a>);

/// A body, and how far it is read.
pub(crate) struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Reader<'a> {
    #[inline]
    pub(crate) const fn new(text: &'a str) -> Self {
        Self { text, at: 0 }
    }

    #[inline]
    fn bytes(&self) -> &'a [u8] {
        self.text.as_bytes()
    }

    /// Takes these bytes, in front of which stands `gap`. They are as devices print them, with a blank in front where there
    /// is one.
    #[inline]
    pub(crate) fn literal<const N: usize>(
        &mut self,
        gap: Gap,
        literal: &'static [u8; N],
    ) -> Option<()> {
        if self.is_next(literal) {
            self.at += N;
            return Some(());
        }
        self.loosely(gap, literal)
    }

    /// Whether exactly these bytes are next.
    #[inline]
    fn is_next<const N: usize>(&self, literal: &[u8; N]) -> bool {
        let Some(next) = self.rest().first_chunk::<N>() else { return false };
        // Up to so many bytes are compared in place, more by a call.
        match (next.split_first_chunk::<32>(), literal.split_first_chunk::<32>()) {
            (Some((a, next)), Some((b, literal))) => a == b && next == literal,
            _ => next == literal,
        }
    }

    /// As [`Reader::literal`], with blanks added or missing.
    #[inline(never)]
    fn loosely(&mut self, gap: Gap, literal: &[u8]) -> Option<()> {
        self.skip(gap)?;
        let core = literal.trim_ascii_start();
        let rest = self.rest();
        if rest.first() != core.first() {
            return None;
        }
        self.at = if rest.starts_with(core) {
            self.at + core.len()
        } else {
            tolerant(core, self.bytes(), self.at)?
        };
        Some(())
    }

    /// Takes a literal whose last byte is punctuation that may be left out, and tells the gap behind it.
    #[inline]
    pub(crate) fn marked<const N: usize>(
        &mut self,
        gap: Gap,
        literal: &'static [u8; N],
    ) -> Option<Gap> {
        if self.is_next(literal) {
            self.at += N;
            return Some(Gap::Any);
        }
        let (&mark, literal) = literal.split_last()?;
        self.loosely(gap, literal)?;
        Some(if self.mark(mark) { Gap::Any } else { Gap::Some })
    }

    /// Takes punctuation that may be left out, and blanks in front of it.
    #[inline]
    fn mark(&mut self, mark: u8) -> bool {
        let at = skip(self.bytes(), self.at);
        let is_there = self.bytes().get(at) == Some(&mark);
        if is_there {
            self.at = at + 1;
        }
        is_there
    }

    /// Takes the first of some texts that is there.
    #[inline]
    pub(crate) fn choice(&mut self, texts: &[&str]) -> Option<()> {
        let rest = self.bytes().get(self.at..)?;
        let text = texts.iter().find(|text| rest.starts_with(text.as_bytes()))?;
        self.at += text.len();
        Some(())
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
        let before = self.at;
        let taken = self.skip(lead).and_then(|()| self.literal(Gap::None, literal));
        if taken.is_some() {
            return tail;
        }
        self.at = before;
        otherwise
    }

    /// Takes blanks that fill a gap.
    #[inline]
    pub(crate) fn skip(&mut self, gap: Gap) -> Option<()> {
        // One blank or none is the rule.
        match *self.rest() {
            [b' ', next, ..] if gap != Gap::None && !is_blank(next) => self.at += 1,
            [next, ..] if gap != Gap::Some && !is_blank(next) => {}
            _ => return self.skip_more(gap),
        }
        Some(())
    }

    /// As [`Reader::skip`], for any number of blanks.
    #[inline(never)]
    fn skip_more(&mut self, gap: Gap) -> Option<()> {
        let at = skip(self.bytes(), self.at);
        gap.takes(at - self.at).then(|| self.at = at)
    }

    /// The end of the body, ahead of it a stop or another mark that may be left out.
    #[inline]
    pub(crate) fn end(&mut self, mark: u8) -> Option<()> {
        if mark != 0 {
            self.mark(mark);
        }
        (self.at == self.text.len()).then_some(())
    }

    #[inline]
    fn take(&mut self, length: usize) -> Option<&'a str> {
        let start = self.at;
        self.at += length;
        self.text.get(start..self.at)
    }

    #[inline]
    fn rest(&self) -> &'a [u8] {
        self.bytes().get(self.at..).unwrap_or_default()
    }

    // A field takes the blanks in front of it too: with one call for both, readers are small.

    pub(crate) fn number(&mut self, gap: Gap) -> Option<i64> {
        self.skip(gap)?;
        let (value, length) = scan::number(self.rest())?;
        self.at += length;
        Some(value)
    }

    pub(crate) fn port(&mut self, gap: Gap) -> Option<u16> {
        self.skip(gap)?;
        let (value, length) = scan::port(self.rest())?;
        self.at += length;
        Some(value)
    }

    pub(crate) fn spi(&mut self, gap: Gap) -> Option<Spi<'a>> {
        self.skip(gap)?;
        let (value, length) = scan::spi(self.rest())?;
        Some(Spi::scanned(self.take(length)?, value))
    }

    pub(crate) fn address(&mut self, gap: Gap) -> Option<Address<'a>> {
        self.skip(gap)?;
        let length = scan::address(self.rest())?;
        self.take(length).map(Address::scanned)
    }

    pub(crate) fn host(&mut self, gap: Gap) -> Option<Host<'a>> {
        self.skip(gap)?;
        let length = scan::host(self.rest());
        Host::new(self.take(length)?)
    }

    pub(crate) fn endpoint(&mut self, gap: Gap) -> Option<Endpoint<'a>> {
        self.skip(gap)?;
        let (length, host, port) = scan::plain_endpoint(self.rest())?;
        let host = self.text.get(self.at + host.start..self.at + host.end)?;
        self.at += length;
        Some(Endpoint::new(Host::scanned(host), port))
    }

    /// An endpoint ahead of a mark that can stand in one. Behind the mark, blanks or none, stands a byte that shows that it
    /// is the mark.
    pub(crate) fn endpoint_ahead(
        &mut self,
        gap: Gap,
        mark: u8,
        next: u8,
    ) -> Option<Endpoint<'a>> {
        self.skip(gap)?;
        let length = scan::host(self.rest());
        let (last, value) = self.rest().get(..length)?.split_last()?;
        let other = value.windows(2).any(|pair| pair == [mark, next]);
        let ends = self.rest().get(length).is_some_and(|&byte| is_blank(byte));
        (*last == mark && ends && !other)
            .then(|| self.take(length - 1))
            .flatten()
            .and_then(Endpoint::parse)
    }

    /// The endpoint that ends the body, without a stop that may be left out.
    pub(crate) fn stopped_endpoint(&mut self, gap: Gap) -> Option<Endpoint<'a>> {
        self.skip(gap)?;
        let length = scan::host(self.rest());
        let value = self.take(length)?;
        Endpoint::parse(value.strip_suffix('.').unwrap_or(value))
    }

    /// A word, without the punctuation that ends it and is not in it.
    pub(crate) fn word(&mut self, gap: Gap, mark: u8) -> Option<&'a str> {
        self.skip(gap)?;
        let mut length = scan::word(self.rest());
        if mark != 0 {
            length = self.rest()[..length].iter().position(|byte| *byte == mark)?;
            let ends = self.rest().get(length + 1).is_none_or(|&byte| is_blank(byte));
            if !ends {
                return None;
            }
        }
        (length > 0).then(|| self.take(length)).flatten()
    }

    /// A word, without a stop at its end that may be left out.
    pub(crate) fn stopped_word(&mut self, gap: Gap) -> Option<&'a str> {
        let word = self.word(gap, 0)?;
        Some(word.strip_suffix('.').filter(|word| !word.is_empty()).unwrap_or(word))
    }

    /// The text that ends the body, without a mark at its end that may be left out.
    pub(crate) fn remainder(&mut self, gap: Gap, mark: u8) -> Option<&'a str> {
        self.skip(gap)?;
        let text = self.text.get(self.at..)?;
        self.at = self.text.len();
        // No body ends in NUL.
        let inner = text.strip_suffix(char::from(mark));
        let inner = inner.map(|inner| inner.trim_end_matches([' ', '\t']));
        Some(inner.unwrap_or(text)).filter(|text| !text.is_empty())
    }

    /// The only place ahead of `limit` where the block of a part can begin.
    pub(crate) fn only(&self, part: &Part, limit: usize) -> Option<usize> {
        part.anchor.only(self.bytes(), self.at, limit)
    }

    /// The last place ahead of `limit` where the block of a part begins.
    pub(crate) fn place(&self, part: &Part, limit: usize) -> Option<usize> {
        part.anchor.last(self.bytes(), self.at, limit)
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
        let low = self.at;
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
        let state = State { at: self.at, gap };
        let (start, end) = region(self.bytes(), part, state, place)?;
        self.at = place;
        self.text.get(start..end)
    }

    /// The length of the body.
    #[inline]
    pub(crate) fn length(&self) -> usize {
        self.text.len()
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

    /// A part by its number.
    #[inline]
    pub(crate) fn part(&'static self, index: usize) -> &'static Part {
        &self.parts[index]
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
