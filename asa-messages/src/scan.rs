//! Scanners: how far a value reaches from the beginning of some bytes.
//!
//! All are linear in the bytes they look at and accept any bytes.

use core::net::IpAddr;

use crate::effort;

/// The most bytes that an address takes: six groups of an IPv6 address and an IPv4 address behind.
const LONGEST_ADDRESS: usize = 45;

/// What stands in front of an address that the device itself calls invalid, ahead of a number.
const INVALID_ADDRESS: &[u8] = b"invalid-addr-";

/// Whether a byte is a blank.
pub(crate) const fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

/// Whether a byte can stand in the name of a host or in an address, brackets and zone included.
pub(crate) const fn is_host(byte: u8) -> bool {
    byte.is_ascii_alphanumeric()
        || !byte.is_ascii()
        || matches!(byte, b'.' | b'-' | b'_' | b':' | b'%' | b'[' | b']')
}

/// How many bytes at the beginning fulfil a condition.
pub(crate) fn run(bytes: &[u8], condition: impl Fn(u8) -> bool) -> usize {
    let length = bytes.iter().position(|&byte| !condition(byte)).unwrap_or(bytes.len());
    effort::spend(length);
    length
}

/// Whether the bytes end in a colon that separates: one that is not the end of a `::`.
pub(crate) fn ends_in_separator(bytes: &[u8]) -> bool {
    bytes.ends_with(b":") && (!bytes.ends_with(b"::") || bytes.ends_with(b":::"))
}

/// A decimal number with an optional minus sign, and its length. None beyond the range of `i64`.
pub(crate) fn number(bytes: &[u8]) -> Option<(i64, usize)> {
    let sign = usize::from(bytes.first() == Some(&b'-'));
    let digits = run(&bytes[sign..], |byte| byte.is_ascii_digit());
    let length = sign + digits;
    let text = core::str::from_utf8(&bytes[..length]).ok()?;
    (digits > 0).then(|| text.parse().ok()).flatten().map(|value| (value, length))
}

/// A decimal number up to 65535, and its length.
pub(crate) fn port(bytes: &[u8]) -> Option<(u16, usize)> {
    let length = run(bytes, |byte| byte.is_ascii_digit());
    let value = core::str::from_utf8(&bytes[..length]).ok()?.parse().ok()?;
    Some((value, length))
}

/// The length of 1 to 16 hexadecimal digits, with or without `0x` in front, that no letter or digit follows.
pub(crate) fn spi(bytes: &[u8]) -> Option<usize> {
    let prefix =
        if bytes.starts_with(b"0x") || bytes.starts_with(b"0X") { 2 } else { 0 };
    let digits = run(&bytes[prefix..], |byte| byte.is_ascii_alphanumeric());
    let value = &bytes[prefix..prefix + digits];
    ((1..=16).contains(&digits) && value.iter().all(u8::is_ascii_hexdigit))
        .then_some(prefix + digits)
}

/// The length of an IPv4 or IPv6 address with an optional zone, or of an address that the device calls invalid.
///
/// A stop or colon behind that would spoil the address belongs to the text.
pub(crate) fn address(bytes: &[u8]) -> Option<usize> {
    let Some(marked) = bytes.strip_prefix(INVALID_ADDRESS) else {
        return plain_address(bytes);
    };
    let digits = run(marked, |byte| byte.is_ascii_digit());
    let inner = marked[digits..].strip_prefix(b"-").filter(|_| digits > 0)?;
    Some(bytes.len() - inner.len() + plain_address(inner)?)
}

/// As [`address`], without the mark of an invalid one.
fn plain_address(bytes: &[u8]) -> Option<usize> {
    // One byte behind the longest address may belong to the text; with two there is none.
    let near = &bytes[..bytes.len().min(LONGEST_ADDRESS + 2)];
    let reach =
        run(near, |byte| byte.is_ascii_hexdigit() || matches!(byte, b':' | b'.'));
    let length = if is_address(&bytes[..reach]) {
        reach
    } else {
        let (last, shorter) = bytes[..reach].split_last()?;
        (matches!(last, b':' | b'.') && is_address(shorter)).then_some(shorter.len())?
    };
    // Only IPv6 addresses have zones (RFC 4007, section 11).
    let zone = match bytes[length..].strip_prefix(b"%") {
        Some(behind) if bytes[..length].contains(&b':') => zone(behind),
        _ => 0,
    };
    Some(if zone > 0 { length + 1 + zone } else { length })
}

/// The length of the zone that begins the bytes. A stop behind it belongs to the text.
fn zone(bytes: &[u8]) -> usize {
    let reach = &bytes[..run(bytes, |byte| {
        byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.')
    })];
    reach.iter().rposition(|&byte| byte != b'.').map_or(0, |last| last + 1)
}

fn is_address(bytes: &[u8]) -> bool {
    bytes.len() <= LONGEST_ADDRESS
        && core::str::from_utf8(bytes).is_ok_and(|text| text.parse::<IpAddr>().is_ok())
}

/// The length of the host that begins the bytes.
pub(crate) fn host(bytes: &[u8]) -> usize {
    run(bytes, is_host)
}

/// The length of the endpoint that begins the bytes: a host, and blanks at the colon of its port.
pub(crate) fn endpoint(bytes: &[u8]) -> usize {
    let host = host(bytes);
    spaced_port(bytes, host).unwrap_or(host)
}

/// Whether nothing can be missing behind a host: a name, a whole address, or brackets around either.
pub(crate) fn is_complete(host: &[u8]) -> bool {
    let name =
        !host.is_empty() && !host.iter().any(|byte| matches!(byte, b':' | b'[' | b']'));
    let brackets = matches!(host, [b'[', _, .., b']']);
    name || brackets || plain_address(host) == Some(host.len())
}

/// The end of a port that blanks set off from the colon, or with the colon from the host: `h :500`, `h: 500`, `h : 500`.
fn spaced_port(bytes: &[u8], host: usize) -> Option<usize> {
    let behind = host + run(&bytes[host..], is_blank);
    let (host, port_at) = if bytes.get(behind) == Some(&b':') {
        let at = behind + 1;
        (&bytes[..host], at + run(&bytes[at..], is_blank))
    } else {
        (bytes[..host].strip_suffix(b":")?, behind)
    };
    let (_, digits) = port(&bytes[port_at..])?;
    let end = port_at + digits;
    // A stop may end the sentence; any other byte of a host makes the digits part of a word.
    let ends = bytes.get(end).is_none_or(|&next| next == b'.' || !is_host(next));
    (ends && is_complete(host)).then_some(end)
}

/// The length of the word that begins the bytes: all up to a blank.
pub(crate) fn word(bytes: &[u8]) -> usize {
    let length = memchr::memchr2(b' ', b'\t', bytes).unwrap_or(bytes.len());
    effort::spend(length);
    length
}

#[cfg(test)]
mod tests {
    use core::fmt::Debug;

    use proptest::prelude::*;

    use super::{address, endpoint, host, number, port, spi, word};
    use crate::{Address, Endpoint, Host, Spi};

    fn check<T: Debug + PartialEq>(scan: impl Fn(&[u8]) -> T, cases: &[(&str, T)]) {
        for (text, expected) in cases {
            assert_eq!(scan(text.as_bytes()), *expected, "{text:?}");
        }
    }

    #[test]
    fn numbers() {
        check(
            number,
            &[
                ("", None),
                ("-", None),
                ("+1", None),
                ("x", None),
                ("0", Some((0, 1))),
                ("-12 s", Some((-12, 3))),
                ("007.", Some((7, 3))),
                ("--1", None),
                ("9223372036854775807", Some((i64::MAX, 19))),
                ("-9223372036854775808", Some((i64::MIN, 20))),
                ("9223372036854775808", None),
            ],
        );
        check(
            port,
            &[
                ("", None),
                ("+1", None),
                ("-1", None),
                ("500", Some((500, 3))),
                ("0500:", Some((500, 4))),
                ("65535.", Some((65535, 5))),
                ("65536", None),
                ("655350", None),
            ],
        );
    }

    #[test]
    fn indexes() {
        check(
            spi,
            &[
                ("", None),
                ("0", Some(1)),
                ("0x", None),
                ("0x1f.", Some(4)),
                ("0XAB)", Some(4)),
                ("DEADBEEF and", Some(8)),
                ("deadbeefs", None),
                ("0123456789abcdef", Some(16)),
                ("0x0123456789abcdef", Some(18)),
                ("0123456789abcdef0", None),
                ("SPI", None),
            ],
        );
    }

    #[test]
    fn addresses() {
        check(
            address,
            &[
                ("", None),
                (":", None),
                ("face", None),
                ("192.0.2", None),
                ("192.0.2.1", Some(9)),
                ("192.0.2.1.", Some(9)),
                ("192.0.2.1: up", Some(9)),
                ("192.0.2.1:500", None),
                ("192.0.2.0-192.0.2.255", Some(9)),
                ("192.0.2.1%outside", Some(9)),
                ("::", Some(2)),
                (":: assigned", Some(2)),
                (":::", Some(2)),
                ("2001:db8::.", Some(10)),
                ("2001:db8::1/64", Some(11)),
                ("::ffff:192.0.2.1", Some(16)),
                ("1:2:3:4:5:6:7:8:", Some(15)),
                ("1:2:3:4:5:6:7:8:9", None),
                ("2001:0db8:0000:0000:0000:0000:192.000.002.001", None),
                ("fe80::1%outside", Some(15)),
                ("fe80::1%outside.", Some(15)),
                ("fe80::1%a.b_c-x", Some(13)),
                ("fe80::1%", Some(7)),
                ("fe80::1%.", Some(7)),
                ("fe80::1.%x", Some(7)),
                ("invalid-addr-2-0.0.0.0", Some(22)),
                ("invalid-addr-12-2001:db8::.", Some(26)),
                ("invalid-addr--0.0.0.0", None),
                ("invalid-addr-2-", None),
                ("invalid-addr-2", None),
                ("invalid-addr-2-invalid-addr-2-0.0.0.0", None),
            ],
        );
    }

    #[test]
    fn hosts_and_words() {
        check(
            host,
            &[
                ("", 0),
                (" a", 0),
                ("a/b", 1),
                ("[2001:db8::1%x_y]:500 ", 21),
                ("fw-1.é.example,", 15),
            ],
        );
        check(word, &[("", 0), (" a", 0), ("a\tb", 1), ("a,b c", 3)]);
    }

    #[test]
    fn endpoints() {
        check(
            endpoint,
            &[
                ("", 0),
                (":500", 4),
                (" :500", 0),
                ("192.0.2.1:500 Remote", 13),
                ("192.0.2.1 Remote:", 9),
                ("192.0.2.1 :500 R", 14),
                ("192.0.2.1: 500 R", 14),
                ("192.0.2.1 \t: 500.", 16),
                ("192.0.2.1: R", 10),
                ("192.0.2.1 : R", 9),
                ("192.0.2.1 500", 9),
                ("192.0.2.1: 500th", 10),
                ("192.0.2.1: 65536", 10),
                ("192.0.2.1: 500:", 10),
                ("2001:db8::1 :500", 16),
                ("2001:db8:: 500", 10),
                ("2001:db8::: 500", 15),
                ("[2001:db8::1] : 500", 19),
                ("a:b : 500", 3),
                (": 500", 1),
                ("peer-gw: 4500)", 13),
            ],
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_scanner_reaches_beyond_the_bytes(bytes: std::vec::Vec<u8>) {
            let lengths = [
                number(&bytes).map(|(_, length)| length),
                port(&bytes).map(|(_, length)| length),
                spi(&bytes),
                address(&bytes),
                Some(host(&bytes)),
                Some(endpoint(&bytes)),
                Some(word(&bytes)),
            ];
            prop_assert!(lengths.into_iter().flatten().all(|length| length <= bytes.len()));
        }

        #[test]
        fn what_is_scanned_makes_a_value(text in r"(invalid-addr-)?[0-9a-fx:.%\[ -]{0,24}") {
            if let Some(length) = address(text.as_bytes()) {
                prop_assert_eq!(Address::new(&text[..length]).map(|a| a.as_str().len()), Some(length));
            }
            if let Some(length) = spi(text.as_bytes()) {
                prop_assert_eq!(Spi::new(&text[..length]).map(|s| s.as_str().len()), Some(length));
            }
            let length = host(text.as_bytes());
            prop_assert_eq!(Host::new(&text[..length]).is_some(), length > 0);
            let length = endpoint(text.as_bytes());
            prop_assert_eq!(Endpoint::parse(&text[..length]).is_some(), length > 0);
        }
    }
}
