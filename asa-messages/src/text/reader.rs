//! What generated readers are made of: they take a body apart in the wording that devices use, in one go.
//!
//! A reader gives up where the wording is another, or where the body can be read in another way too. Then the tables
//! decide: what a reader reads is what they would give.

use super::fit::START;
use super::literal::fits;
use super::{Gap, Kind, Part, Segment, Shape, Span, State};
use super::{lead, punctuated, reach};
use crate::scalar::{Address, Endpoint, Host, Spi};
use crate::scan::{self, is_blank, skip_blanks as skip, trim_end};

/// Reads a body by a shape.
pub(crate) type Read = for<'a> fn(&'a str) -> Option<crate::Message<'a>>;

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

    /// Takes these bytes.
    #[inline]
    pub(crate) fn literal<const N: usize>(&mut self, literal: &[u8; N]) -> Option<()> {
        let end = self.at + N;
        (self.bytes().get(self.at..end)? == literal).then(|| self.at = end)
    }

    /// Takes the first of some texts that is there.
    #[inline]
    pub(crate) fn choice(&mut self, texts: &[&str]) -> Option<()> {
        let rest = self.bytes().get(self.at..)?;
        let text = texts.iter().find(|text| rest.starts_with(text.as_bytes()))?;
        self.at += text.len();
        Some(())
    }

    /// Takes punctuation that may be left out, and tells the gap behind it.
    #[inline]
    pub(crate) fn marked(&mut self, mark: u8) -> Gap {
        let at = skip(self.bytes(), self.at);
        if self.bytes().get(at) != Some(&mark) {
            return Gap::Some;
        }
        self.at = at + 1;
        Gap::Any
    }

    /// Takes a literal that may be left out, and the gap in front of it; tells the gap behind.
    #[inline]
    pub(crate) fn optional<const N: usize>(
        &mut self,
        lead: Gap,
        literal: &[u8; N],
        tail: Gap,
        otherwise: Gap,
    ) -> Gap {
        let before = self.at;
        if self.skip(lead).and_then(|()| self.literal(literal)).is_some() {
            return tail;
        }
        self.at = before;
        otherwise
    }

    /// Takes blanks that fill a gap.
    #[inline]
    pub(crate) fn skip(&mut self, gap: Gap) -> Option<()> {
        // One blank or none is the rule.
        let blank = self.bytes().get(self.at) == Some(&b' ');
        let at = self.at + usize::from(blank);
        if !gap.takes(usize::from(blank))
            || self.bytes().get(at).is_some_and(|&b| is_blank(b))
        {
            return self.skip_more(gap);
        }
        self.at = at;
        Some(())
    }

    /// As [`Reader::skip`], for any number of blanks.
    #[cold]
    fn skip_more(&mut self, gap: Gap) -> Option<()> {
        let at = skip(self.bytes(), self.at);
        gap.takes(at - self.at).then(|| self.at = at)
    }

    /// The end of the body, ahead of it a stop or another mark that may be left out.
    #[inline]
    pub(crate) fn end(&mut self, mark: u8) -> Option<()> {
        if mark != 0 {
            self.marked(mark);
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

    pub(crate) fn number(&mut self) -> Option<i64> {
        let (value, length) = scan::number(self.rest())?;
        self.at += length;
        Some(value)
    }

    pub(crate) fn port(&mut self) -> Option<u16> {
        let (value, length) = scan::port(self.rest())?;
        self.at += length;
        Some(value)
    }

    pub(crate) fn spi(&mut self) -> Option<Spi<'a>> {
        let (value, length) = scan::spi(self.rest())?;
        Some(Spi::scanned(self.take(length)?, value))
    }

    pub(crate) fn address(&mut self) -> Option<Address<'a>> {
        let length = scan::address(self.rest())?;
        self.take(length).map(Address::scanned)
    }

    pub(crate) fn host(&mut self) -> Option<Host<'a>> {
        let length = scan::host(self.rest());
        Host::new(self.take(length)?)
    }

    pub(crate) fn endpoint(&mut self) -> Option<Endpoint<'a>> {
        let (length, host, port) = scan::plain_endpoint(self.rest())?;
        let host = self.text.get(self.at + host.start..self.at + host.end)?;
        self.at += length;
        Some(Endpoint::new(Host::scanned(host), port))
    }

    /// An endpoint ahead of a mark that can stand in one. Behind the mark, blanks or none, stands a byte that shows that it
    /// is the mark.
    pub(crate) fn endpoint_ahead(&mut self, mark: u8, next: u8) -> Option<Endpoint<'a>> {
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
    pub(crate) fn stopped_endpoint(&mut self) -> Option<Endpoint<'a>> {
        let length = scan::host(self.rest());
        let value = self.take(length)?;
        Endpoint::parse(value.strip_suffix('.').unwrap_or(value))
    }

    /// A word, without the punctuation that ends it and is not in it.
    pub(crate) fn word(&mut self, mark: u8) -> Option<&'a str> {
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
    pub(crate) fn stopped_word(&mut self) -> Option<&'a str> {
        let word = self.word(0)?;
        Some(word.strip_suffix('.').filter(|word| !word.is_empty()).unwrap_or(word))
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
        let (start, end) =
            region(self.bytes(), part.span(), state, place, lead(part.block))?;
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

/// Where the field of `span` lies between `state` and `place`, in front of which stands `gap`. Nothing where the tables
/// have to decide.
fn region(
    text: &[u8],
    span: &Span,
    state: State,
    place: usize,
    gap: Gap,
) -> Option<(usize, usize)> {
    let (mut until, mut gap) = (place, gap);
    for &part in span.cuts.iter().rev() {
        let [Segment::Literal(literal)] = part else { return None };
        let end = trim_end(text, state.at, until);
        if text.get(state.at..end)?.ends_with(literal.core.as_bytes()) {
            if !literal.tail.and(gap).takes(until - end) {
                return None;
            }
            (until, gap) = (end - literal.core.len(), literal.lead);
        } else if literal.loose {
            return None;
        } else if gap == Gap::None && punctuated(part) {
            gap = Gap::Some;
        }
    }
    let region = text.get(..until)?;
    let start = skip(region, state.at);
    let end = trim_end(text, start, until);
    let gap = span.gap.and(gap);
    let kind = span.field.kind;
    if start >= end {
        let fits = kind == Kind::User
            && state.at <= until
            && state.gap.and(gap).takes(until - state.at);
        return fits.then_some((state.at, state.at));
    }
    let fits = state.gap.takes(start - state.at)
        && gap.takes(until - end)
        && (matches!(kind, Kind::Text | Kind::User)
            || end - start <= reach(kind, &text[start..]));
    fits.then_some((start, end))
}
