//! What stands ahead of the tag: priority, time and device of the firewall, and what relays put in front of them.

use core::ops::Range;

use super::Priority;
use super::timestamp::Time;
use crate::effort;
use crate::scan::{ends_in_separator, is_blank, run};

/// The parts of a header, and where they stand. Of several of a kind the one nearest to the tag.
#[derive(Debug, Default)]
pub(super) struct Header {
    pub(super) priority: Option<Priority>,
    pub(super) timestamp: Option<(Range<usize>, Time)>,
    pub(super) device: Option<Range<usize>>,
    length: usize,
}

impl Header {
    /// Reads a header from the left: what comes later is nearer to the tag.
    pub(super) fn read(mut rest: &[u8]) -> Self {
        let mut header = Self {
            length: rest.len(),
            ..Self::default()
        };
        loop {
            rest = skip_blanks(rest);
            let part = match rest.first() {
                Some(b'<') => header.priority(rest),
                // A year or a month.
                Some(b'0'..=b'9' | b'A'..=b'S') => header.timestamp(rest),
                Some(_) => None,
                None => return header,
            };
            rest = part.unwrap_or_else(|| header.device(rest));
        }
    }

    fn priority<'a>(&mut self, rest: &'a [u8]) -> Option<&'a [u8]> {
        let (priority, behind) = Priority::prefix(rest)?;
        self.priority = Some(priority);
        Some(self.structured(behind).unwrap_or(behind))
    }

    fn timestamp<'a>(&mut self, rest: &'a [u8]) -> Option<&'a [u8]> {
        let time = Time::prefix(rest)?;
        let behind = rest.get(time.length..)?;
        self.timestamp = Some((self.place(rest, time.length), time));
        Some(behind)
    }

    fn device<'a>(&mut self, rest: &'a [u8]) -> &'a [u8] {
        let (token, behind) = split_token(rest);
        let token =
            if ends_in_separator(token) { &token[..token.len() - 1] } else { token };
        // A lone number ahead of the time counts bytes (RFC 6587) or messages.
        let counts = self.timestamp.is_none() && token.iter().all(u8::is_ascii_digit);
        if !counts && !token.is_empty() && token != b"-" && !is_process(token) {
            self.device = Some(self.place(rest, token.len()));
        }
        behind
    }

    /// Where so many bytes at the beginning of the rest stand.
    fn place(&self, rest: &[u8], length: usize) -> Range<usize> {
        let at = self.length - rest.len();
        at..at + length
    }

    /// The header of RFC 5424 behind the priority: version, time, host, process, its id, the kind of message and
    /// structured data. Relays leave some of the last ones out.
    fn structured<'a>(&mut self, rest: &'a [u8]) -> Option<&'a [u8]> {
        let mut rest = skip_blanks(rest.strip_prefix(b"1 ")?);
        rest = match split_token(rest) {
            (b"-", behind) => behind,
            _ => self.timestamp(rest)?,
        };
        rest = skip_blanks(rest);
        let (host, behind) = split_token(rest);
        if !host.is_empty() && host != b"-" {
            self.device = Some(self.place(rest, host.len()));
        }
        rest = skip_blanks(behind);
        for _ in 0..3 {
            if Time::prefix(rest).is_some() || Priority::prefix(rest).is_some() {
                return Some(rest);
            }
            rest = skip_blanks(split_token(rest).1);
        }
        while let Some(behind) = structured_element(rest) {
            rest = behind;
        }
        Some(rest)
    }
}

/// What stands behind an element of structured data (RFC 5424, section 6.3): `[id name="value"]`. Nothing does if the
/// element has no end.
fn structured_element(rest: &[u8]) -> Option<&[u8]> {
    let mut inside = rest.strip_prefix(b"[")?;
    let mut quoted = false;
    loop {
        effort::spend(1);
        inside = match inside {
            [b'\\', _, behind @ ..] if quoted => behind,
            [b']', behind @ ..] if !quoted => return Some(behind),
            [byte, behind @ ..] => {
                quoted ^= *byte == b'"';
                behind
            }
            [] => return Some(inside),
        }
    }
}

/// Whether a token names a process and its id, as in `CiscoASA[999]`.
fn is_process(token: &[u8]) -> bool {
    let id = token
        .strip_suffix(b"]")
        .and_then(|token| token.rsplit(|&byte| byte == b'[').next());
    id.is_some_and(|id| !id.is_empty() && id.iter().all(u8::is_ascii_digit))
}

fn split_token(rest: &[u8]) -> (&[u8], &[u8]) {
    rest.split_at(run(rest, |byte| !is_blank(byte)))
}

/// Skips blanks, a colon that begins no address, and the byte order mark.
fn skip_blanks(mut rest: &[u8]) -> &[u8] {
    loop {
        rest = match rest {
            // RFC 5424 puts the byte order mark in front of UTF-8 text.
            [b' ' | b'\t', behind @ ..] | [0xef, 0xbb, 0xbf, behind @ ..] => behind,
            [b':', behind @ ..] if behind.first() != Some(&b':') => behind,
            _ => return rest,
        };
    }
}

#[cfg(test)]
mod tests {
    use std::format;

    use crate::Record;
    use crate::effort::count;

    /// Each byte of a header is looked at a few times, whatever pieces of headers it is made of.
    #[test]
    fn every_header_takes_linear_time() {
        let pieces = [
            "<165>",
            "<165>1 ",
            "<165>1 - ",
            "<165>1 2026-11-23T10:00:00Z ",
            "1 ",
            "- ",
            " ",
            ":",
            "[",
            "[a",
            "[a b=\"",
            "[a]",
            "\"",
            "\\",
            "Nov ",
            "Nov 23 ",
            "Nov 23 10:00:00 ",
            "Nov 23 10:00:00 E",
            "2026-11-23",
            "2026-11-23T10:00:00.1",
            "fw01 ",
            "x[1]",
            "[1]",
            "%",
            "%ASA",
            "\u{feff}",
            "<",
            "9",
        ];
        for (piece, other) in
            pieces.iter().flat_map(|one| pieces.map(|other| (one, other)))
        {
            for between in ["", "<165>1 - - - - - ", "[a b=\""] {
                let header = format!(
                    "{}{between}{}",
                    piece.repeat(1000 / piece.len()),
                    other.repeat(1000 / other.len())
                );
                let line = format!("{header} %ASA-5-750002: x");
                let parts = |record: Record<'_>| {
                    (
                        record.priority(),
                        record.timestamp().is_some(),
                        record.device().is_some(),
                    )
                };
                let (_, bytes) = count(|| Record::parse(&line).map(parts));
                // Each of the three parts reads the header.
                let times = bytes / line.len();
                assert!(times <= 20, "{times} times: {piece:?} {between:?} {other:?}");
            }
        }
    }
}
