//! Fields that end by themselves or at a blank.

use super::{Gap, Reader};
use crate::scalar::{Address, Endpoint, Host, Spi};
use crate::scan::{self, is_blank};

impl<'a> Reader<'a> {
    // A field takes the blanks in front of it too: with one call for both, readers are small. Numbers, ports, addresses and
    // endpoints look for the value first, then for blanks: these are none or any, and what must be there is taken before.

    pub(crate) fn number(&mut self, gap: Gap) -> Option<i64> {
        debug_assert_ne!(gap, Gap::Some);
        if let Some((value, length)) = scan::usual_number(self.rest) {
            self.pass(length)?;
            return Some(value.into());
        }
        self.skip(gap)?;
        let (value, length) = scan::number(self.rest)?;
        self.pass(length)?;
        Some(value)
    }

    pub(crate) fn port(&mut self, gap: Gap) -> Option<u16> {
        debug_assert_ne!(gap, Gap::Some);
        if let Some((value, length)) = scan::usual_number(self.rest) {
            self.pass(length)?;
            return u16::try_from(value).ok();
        }
        self.skip(gap)?;
        let (value, length) = scan::port(self.rest)?;
        self.pass(length)?;
        Some(value)
    }

    pub(crate) fn spi(&mut self, gap: Gap) -> Option<Spi<'a>> {
        self.skip(gap)?;
        let (value, length) = scan::spi(self.rest)?;
        Some(Spi::scanned(self.take(length)?, value))
    }

    pub(crate) fn address(&mut self, gap: Gap) -> Option<Address<'a>> {
        debug_assert_ne!(gap, Gap::Some);
        let length = if let Some(length) = scan::usual_address(self.rest) {
            length
        } else {
            self.skip(gap)?;
            scan::address(self.rest)?
        };
        self.take(length).map(Address::scanned)
    }

    pub(crate) fn host(&mut self, gap: Gap) -> Option<Host<'a>> {
        self.skip(gap)?;
        let length = scan::host(self.rest);
        Host::new(self.take(length)?)
    }

    #[inline]
    pub(crate) fn endpoint(&mut self, gap: Gap) -> Option<Endpoint<'a>> {
        debug_assert_ne!(gap, Gap::Some);
        self.usual_endpoint().or_else(|| self.spelled_endpoint(gap))
    }

    #[inline(never)]
    fn usual_endpoint(&mut self) -> Option<Endpoint<'a>> {
        let (host, length, port) = scan::usual_endpoint(self.rest)?;
        self.taken_endpoint(host, length, port)
    }

    /// The usual endpoint that a stop stands behind.
    #[inline(never)]
    fn usual_stopped(&mut self) -> Option<Endpoint<'a>> {
        let (host, length, port) = scan::usual_stopped_endpoint(self.rest)?;
        self.taken_endpoint(host, length, port)
    }

    #[inline]
    fn taken_endpoint(
        &mut self,
        host: usize,
        length: usize,
        port: u16,
    ) -> Option<Endpoint<'a>> {
        let start = self.at();
        self.pass(length)?;
        let host = self.text.get(start..start + host)?;
        Some(Endpoint::new(Host::scanned(host), Some(port)))
    }

    /// As [`Reader::endpoint`], for any spelling.
    #[inline(never)]
    fn spelled_endpoint(&mut self, gap: Gap) -> Option<Endpoint<'a>> {
        self.skip(gap)?;
        let (length, host, port) = scan::plain_endpoint(self.rest)?;
        let host = self.take(length)?.get(host)?;
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
        // No host in small letters holds the mark and a capital behind it.
        if mark == b'.' && next.is_ascii_uppercase() {
            if let Some(endpoint) = self.usual_stopped() {
                return Some(endpoint);
            }
        }
        self.skip(gap)?;
        let length = scan::host(self.rest);
        let (last, value) = self.rest.get(..length)?.split_last()?;
        let other = value.windows(2).any(|pair| pair == [mark, next]);
        let ends = self.rest.get(length).is_some_and(|&byte| is_blank(byte));
        (*last == mark && ends && !other)
            .then(|| self.take(length - 1))
            .flatten()
            .and_then(Endpoint::parse)
    }

    /// The endpoint that ends the body, without a stop that may be left out.
    pub(crate) fn stopped_endpoint(&mut self, gap: Gap) -> Option<Endpoint<'a>> {
        if let Some(endpoint) = self.usual_stopped() {
            self.pass(1)?;
            return Some(endpoint);
        }
        if let Some(endpoint) = self.usual_endpoint() {
            return Some(endpoint);
        }
        self.skip(gap)?;
        let length = scan::host(self.rest);
        let value = self.take(length)?;
        Endpoint::parse(value.strip_suffix('.').unwrap_or(value))
    }

    /// A word, without the punctuation that ends it and is not in it.
    pub(crate) fn word(&mut self, gap: Gap, mark: u8) -> Option<&'a str> {
        self.skip(gap)?;
        let rest = self.rest;
        // No word holds a blank, so this asks for no byte besides.
        let usual = scan::usual_word(rest, b' ');
        let mut length = usual.unwrap_or_else(|| scan::word(rest));
        if mark != 0 {
            length = self.rest[..length].iter().position(|byte| *byte == mark)?;
            let ends = self.rest.get(length + 1).is_none_or(|&byte| is_blank(byte));
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
}
