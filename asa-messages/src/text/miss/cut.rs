//! Where a value can end, and what would be one if the line went on.

use crate::scan;
use crate::text::Kind;

/// The most bytes that an address takes: six groups of an IPv6 address and an IPv4 address behind.
const LONGEST_ADDRESS: usize = 45;

/// The ends of the words, hosts or endpoints that begin some bytes.
pub(super) struct Ends<'t> {
    bytes: &'t [u8],
    host: usize,
    hollow: usize,
}

impl<'t> Ends<'t> {
    /// Those of the bytes that a value may take. Where these are a run, no blank is among them.
    pub(super) fn new(kind: Kind, bytes: &'t [u8], is_run: bool) -> Self {
        let is_host = matches!(kind, Kind::Host | Kind::Endpoint);
        Self {
            bytes,
            host: if is_host && !is_run { scan::host(bytes) } else { bytes.len() },
            hollow: if is_host { scan::hollow(bytes) } else { 0 },
        }
    }

    /// Whether a value can end there: behind a whole character, and, where blanks are inside, with the port.
    pub(super) fn has(&self, end: usize) -> bool {
        let whole = self.bytes.get(end).is_none_or(|byte| byte & 0xc0 != 0x80);
        whole
            && end != self.hollow
            && (end <= self.host || self.bytes[end - 1].is_ascii_digit())
    }
}

/// Whether the bytes that a value may take are the rest of a run of bytes, wherever in it the value begins: brackets around
/// nothing are no value, and whether a port belongs to an endpoint across blanks depends on the whole host.
pub(super) fn is_run(kind: Kind, rest: &[u8], length: usize) -> bool {
    let (run, behind) = rest.split_at(length);
    let hollow = matches!(kind, Kind::Host | Kind::Endpoint) && scan::hollow(run) > 0;
    let next = behind.get(scan::run(behind, scan::is_blank));
    let spaced = kind == Kind::Endpoint
        && (run.iter().any(|&byte| scan::is_blank(byte))
            || next == Some(&b':')
            || run.ends_with(b":") && next.is_some_and(u8::is_ascii_digit));
    !hollow && !spaced
}

/// Whether a line ends inside of a field: `rest` is no value, and with more bytes it could be one.
pub(super) fn ends_inside(kind: Kind, rest: &[u8]) -> bool {
    match kind {
        Kind::Address => begins_address(rest),
        Kind::Number => rest == b"-",
        Kind::Spi => matches!(rest, b"0x" | b"0X"),
        Kind::Host => is_hollow(rest),
        Kind::Endpoint => is_hollow(rest) || ends_before_port(rest),
        Kind::Text | Kind::User | Kind::Word | Kind::Port => false,
    }
}

fn is_hollow(bytes: &[u8]) -> bool {
    !bytes.is_empty() && scan::hollow(bytes) == bytes.len()
}

/// Whether the bytes are a host, blanks and the colon of a port.
fn ends_before_port(bytes: &[u8]) -> bool {
    if !matches!(bytes, [.., b' ' | b'\t', b':']) {
        return false;
    }
    let host = scan::host(bytes);
    let blanks = scan::run(&bytes[host..], scan::is_blank);
    blanks > 0 && bytes[host + blanks..] == *b":" && scan::is_complete(&bytes[..host])
}

/// Whether bytes that are no address begin one.
fn begins_address(bytes: &[u8]) -> bool {
    if scan::address(bytes) == Some(bytes.len()) {
        return false;
    }
    if scan::INVALID_ADDRESS.starts_with(bytes) {
        return true;
    }
    let Some(marked) = bytes.strip_prefix(scan::INVALID_ADDRESS) else {
        return begins_plain_address(bytes);
    };
    let digits = scan::run(marked, |byte| byte.is_ascii_digit());
    match &marked[digits..] {
        [] => true,
        [b'-', inner @ ..] => digits > 0 && begins_plain_address(inner),
        _ => false,
    }
}

/// As [`begins_address`], without the mark of an invalid one.
fn begins_plain_address(bytes: &[u8]) -> bool {
    /// One of these makes the beginning of an address whole.
    const ENDINGS: [&[u8]; 8] =
        [b"::", b":", b"0", b"0.0", b"0.0.0", b".0", b".0.0", b".0.0.0"];
    if let Some(at) = memchr::memchr(b'%', bytes) {
        let (address, zone) = bytes.split_at(at);
        return address.contains(&b':')
            && scan::is_address(address)
            && zone[1..].iter().all(|&byte| scan::is_zone(byte));
    }
    bytes.is_empty()
        || ENDINGS.iter().any(|ending| {
            let mut buffer = [0; LONGEST_ADDRESS];
            let length = bytes.len() + ending.len();
            buffer.get_mut(..length).is_some_and(|whole| {
                let (front, behind) = whole.split_at_mut(bytes.len());
                front.copy_from_slice(bytes);
                behind.copy_from_slice(ending);
                scan::is_address(whole)
            })
        })
}

#[cfg(test)]
mod tests {
    use super::{Ends, Kind, ends_inside};

    #[test]
    fn what_more_bytes_would_make_a_value_is_cut() {
        for (kind, cut, not_cut) in [
            (
                Kind::Address,
                "1|25|192.|192.0.2|de|:|2001:|2001:db8|1:2:3:4:5:6:7|1:2:3:4:5:6:7:|1:2:3:4:5:6:1.|::ffff:192.|\
                 fe80::1%|fe80::1%.|fe80::1%in.|i|invalid-addr-|invalid-addr-2|invalid-addr-2-|invalid-addr-2-1|2001:db8::1:",
                "::|192.0.2.1|192.0.2.1.|256.|1:2:3:4:5:6:7:8:|12345|fe80::1|192.0.2.1%|fw|in-|nil|192.0.2.1 |invalid-addr--",
            ),
            (Kind::Number, "-", "1|12|--|+|x|-x|99999999999999999999"),
            (Kind::Port, "", "1|-|65536|x"),
            (Kind::Spi, "0x|0X", "0|0xg|x|0123456789abcdef0"),
            (Kind::Host, "[]|[[]]", "a|[|fw:|a b|[[]]]|[[]"),
            (
                Kind::Endpoint,
                "[]|fw :|2001:db8::1 :",
                "a|fw:|fw:5|fw : x|a:b :|fw |fw x|[[]]:5|[[]] :",
            ),
        ] {
            for rest in cut.split('|').filter(|rest| !rest.is_empty()) {
                assert!(ends_inside(kind, rest.as_bytes()), "{kind:?}: {rest:?}");
            }
            for rest in not_cut.split('|') {
                assert!(!ends_inside(kind, rest.as_bytes()), "{kind:?}: {rest:?}");
            }
        }
    }

    #[test]
    fn a_value_ends_behind_a_whole_character_and_with_its_port() {
        for (kind, bytes, expected) in [
            (Kind::Word, "a,é", "1|2|4"),
            (Kind::Host, "[]]", "1|3"),
            (Kind::Host, "a:", "1|2"),
            (Kind::Endpoint, "f : 50", "1|5|6"),
            (Kind::Endpoint, "f: 50", "1|2|4|5"),
        ] {
            let ends = Ends::new(kind, bytes.as_bytes(), false);
            let found: std::vec::Vec<_> =
                (1..=bytes.len()).filter(|end| ends.has(*end)).collect();
            let expected: std::vec::Vec<usize> =
                expected.split('|').map(|end| end.parse().unwrap()).collect();
            assert_eq!(found, expected, "{kind:?}: {bytes:?}");
        }
    }
}
