//! Scanners: how far a value reaches from the beginning of some bytes.
//!
//! All are linear in the bytes they look at and accept any bytes.

use core::ops::Range;

use crate::effort;

/// What stands in front of an address that the device itself calls invalid, ahead of a number.
pub(crate) const INVALID_ADDRESS: &[u8] = b"invalid-addr-";

/// The most bytes that an address takes: six groups of an IPv6 address and an IPv4 address behind.
const LONGEST_ADDRESS: usize = 45;

/// Whether a byte is a blank.
pub(crate) const fn is_blank(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t')
}

/// Whether a byte can stand in the name of a host or in an address, brackets and zone included.
pub(crate) const fn is_host(byte: u8) -> bool {
    CLASSES[byte as usize] & HOST != 0
}

/// What a byte can be, as a set of the bits below: a look-up costs less than a chain of comparisons.
static CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut b = 0u8;
    loop {
        let host = b.is_ascii_alphanumeric()
            || !b.is_ascii()
            || matches!(b, b'.' | b'-' | b'_' | b':' | b'%' | b'[' | b']');
        let address = b.is_ascii_hexdigit() || matches!(b, b':' | b'.');
        let marks = matches!(b, b':' | b'[' | b']');
        classes[b as usize] = if host { HOST } else { 0 }
            | if address { ADDRESS } else { 0 }
            | if marks { MARK } else { 0 };
        if b == u8::MAX {
            break classes;
        }
        b += 1;
    }
};

/// Can stand in an address, zone and brackets aside.
const ADDRESS: u8 = 1;
/// Can stand in a host.
const HOST: u8 = 2;
/// Makes a host more than a name: a colon or a bracket.
const MARK: u8 = 4;

/// The first byte from `at` on that is no blank.
#[inline]
pub(crate) fn skip_blanks(bytes: &[u8], at: usize) -> usize {
    match bytes.get(at) {
        Some(&byte) if is_blank(byte) => at + 1 + run(&bytes[at + 1..], is_blank),
        _ => at,
    }
}

/// The end of what stands between `low` and `end`, blanks at its end left off.
#[inline]
pub(crate) fn trim_end(bytes: &[u8], low: usize, mut end: usize) -> usize {
    while end > low && bytes.get(end - 1).is_some_and(|&byte| is_blank(byte)) {
        end -= 1;
        effort::spend(1);
    }
    end
}

/// A text without its outer blanks.
pub(crate) fn trim(text: &str) -> &str {
    let start = skip_blanks(text.as_bytes(), 0);
    let end = trim_end(text.as_bytes(), start, text.len());
    text.get(start..end).unwrap_or(text)
}

/// How many bytes at the beginning fulfil a condition.
#[inline]
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
    let negative = bytes.first() == Some(&b'-');
    let (value, length) = decimal(&bytes[usize::from(negative)..])?;
    let value = if negative {
        0i64.checked_sub_unsigned(value)?
    } else {
        i64::try_from(value).ok()?
    };
    Some((value, length + usize::from(negative)))
}

/// A decimal number up to 65535, and its length.
pub(crate) fn port(bytes: &[u8]) -> Option<(u16, usize)> {
    let (value, length) = decimal(bytes)?;
    Some((u16::try_from(value).ok()?, length))
}

/// Decimal digits, at least one, and how many they are.
fn decimal(bytes: &[u8]) -> Option<(u64, usize)> {
    let (mut value, mut at) = (0u64, 0);
    while at < bytes.len() && bytes[at].is_ascii_digit() {
        let digit = u64::from(bytes[at] - b'0');
        // Fewer than 19 digits can't be too many.
        value = if at < 18 {
            value * 10 + digit
        } else {
            value.checked_mul(10)?.checked_add(digit)?
        };
        at += 1;
    }
    (at > 0).then_some((value, at))
}

/// 1 to 16 hexadecimal digits, with or without `0x` in front, that no letter or digit follows: the value, and its length.
pub(crate) fn spi(bytes: &[u8]) -> Option<(u64, usize)> {
    let prefix =
        if bytes.starts_with(b"0x") || bytes.starts_with(b"0X") { 2 } else { 0 };
    let (mut value, mut digits) = (0, 0);
    for &byte in &bytes[prefix..] {
        let digit = match byte {
            b'0'..=b'9' => byte - b'0',
            b'a'..=b'f' => byte - b'a' + 10,
            b'A'..=b'F' => byte - b'A' + 10,
            _ if byte.is_ascii_alphanumeric() => return None,
            _ => break,
        };
        digits += 1;
        if digits > 16 {
            return None;
        }
        value = value << 4 | u64::from(digit);
    }
    (digits > 0).then_some((value, prefix + digits))
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
    if let Some(length) = ipv4(bytes) {
        // A stop or colon behind belongs to the text, unless the address seems to go on there.
        match bytes[length..] {
            [b'.' | b':', next, ..] if is_address_byte(next) => {}
            [next, ..] if next != b'.' && next != b':' && is_address_byte(next) => {}
            _ => return Some(length),
        }
    }
    // One byte behind the longest address may belong to the text; with two there is none.
    let near = &bytes[..bytes.len().min(LONGEST_ADDRESS + 2)];
    let reach = run(near, is_address_byte);
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

fn is_address_byte(byte: u8) -> bool {
    CLASSES[byte as usize] & ADDRESS != 0
}

/// The length of four decimal numbers up to 255 with stops between them, none with a zero in front.
fn ipv4(bytes: &[u8]) -> Option<usize> {
    let mut at = 0;
    for group in 0..4 {
        if group > 0 {
            if bytes.get(at) != Some(&b'.') {
                return None;
            }
            at += 1;
        }
        let (value, digits) = octet(&bytes[at..])?;
        if value > 255 || digits > 1 && bytes[at] == b'0' {
            return None;
        }
        at += digits;
    }
    Some(at)
}

/// Up to three decimal digits.
fn octet(bytes: &[u8]) -> Option<(u16, usize)> {
    let digit = |at: usize| {
        bytes.get(at).filter(|b| b.is_ascii_digit()).map(|b| u16::from(b - b'0'))
    };
    let first = digit(0)?;
    let Some(second) = digit(1) else { return Some((first, 1)) };
    let Some(third) = digit(2) else { return Some((first * 10 + second, 2)) };
    Some((first * 100 + second * 10 + third, 3))
}

/// The length of the zone that begins the bytes. A stop behind it belongs to the text.
fn zone(bytes: &[u8]) -> usize {
    let reach = &bytes[..run(bytes, is_zone)];
    reach.iter().rposition(|&byte| byte != b'.').map_or(0, |last| last + 1)
}

/// Whether a byte can stand in a zone.
pub(crate) const fn is_zone(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.')
}

pub(crate) fn is_address(bytes: &[u8]) -> bool {
    ipv4(bytes) == Some(bytes.len()) || is_ipv6(bytes)
}

/// Whether the bytes are an IPv6 address without a zone, as RFC 4291, section 2.2 writes it.
fn is_ipv6(bytes: &[u8]) -> bool {
    let (mut at, mut groups, mut gap) = (0, 0, false);
    if let [b':', b':', ..] = bytes {
        (at, gap) = (2, true);
    }
    while at < bytes.len() {
        let mut end = at;
        while end < bytes.len() && bytes[end].is_ascii_hexdigit() {
            end += 1;
        }
        if bytes.get(end) == Some(&b'.') {
            // An IPv4 address takes the place of the last two groups.
            groups += 2;
            at = match ipv4(&bytes[at..]) {
                Some(length) if at + length == bytes.len() => bytes.len(),
                _ => return false,
            };
            break;
        }
        if end == at || end - at > 4 {
            return false;
        }
        groups += 1;
        at = match bytes[end..] {
            [] => end,
            [b':', b':', ..] if !gap => {
                gap = true;
                end + 2
            }
            [b':', _, ..] => end + 1,
            _ => return false,
        };
    }
    at == bytes.len() && if gap { groups < 8 } else { groups == 8 }
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

/// Where the host of an endpoint lies, without brackets around it, and the port.
pub(crate) fn split_endpoint(bytes: &[u8]) -> Option<(Range<usize>, Option<u16>)> {
    let start = skip_blanks(bytes, 0);
    let end = trim_end(bytes, start, bytes.len());
    let (host, port) = match host_and_port(&bytes[start..end]) {
        Some((host, port)) => (start..start + host, Some(port)),
        None => (start..end, None),
    };
    Some((bare_host(bytes, host)?, port))
}

/// The host within the brackets around it, if all its bytes can stand in one.
pub(crate) fn bare_host(bytes: &[u8], range: Range<usize>) -> Option<Range<usize>> {
    let Range { mut start, mut end } = range;
    while end - start > 1 && bytes[start] == b'[' && bytes[end - 1] == b']' {
        (start, end) = (start + 1, end - 1);
    }
    (start < end && host(&bytes[start..end]) == end - start).then_some(start..end)
}

/// The length of the host in front of a port, and the port: what stands behind the last colon has to be one.
pub(crate) fn host_and_port(bytes: &[u8]) -> Option<(usize, u16)> {
    let mut digits = bytes.len();
    while digits > 0 && bytes[digits - 1].is_ascii_digit() {
        digits -= 1;
    }
    let colon = trim_end(bytes, 0, digits).checked_sub(1)?;
    if bytes[colon] != b':' {
        return None;
    }
    let (port, _) = port(&bytes[digits..])?;
    let host = trim_end(bytes, 0, colon);
    is_complete(&bytes[..host]).then_some((host, port))
}

/// The endpoint that begins the bytes, if it has no blanks at its colon: how far it reaches, its host and its port.
#[inline]
pub(crate) fn plain_endpoint(
    bytes: &[u8],
) -> Option<(usize, Range<usize>, Option<u16>)> {
    if let Some(found) = numeric_endpoint(bytes) {
        return Some(found);
    }
    let (mut reach, mut marks) = (bytes.len(), 0u32);
    for (at, &byte) in bytes.iter().enumerate() {
        let class = CLASSES[byte as usize];
        if class & HOST == 0 {
            reach = at;
            break;
        }
        marks += u32::from(class & MARK);
        effort::spend(1);
    }
    let host = &bytes[..reach];
    if host.is_empty() || spaced(bytes, reach) {
        return None;
    }
    if marks == 0 {
        return Some((reach, 0..reach, None));
    }
    if marks > u32::from(MARK) {
        let (host, port) = split_endpoint(host)?;
        return Some((reach, host, port));
    }
    // A lone colon ahead of a port: the host is a name or an IPv4 address.
    let (mut port, mut unit, mut at) = (0, 1, host.len());
    while at > 0 && host[at - 1].is_ascii_digit() {
        at -= 1;
        port += u32::from(host[at] - b'0') * unit;
        unit *= 10;
        if host.len() - at > 5 {
            return None;
        }
    }
    let colon = at.checked_sub(1)?;
    let port = u16::try_from(port).ok()?;
    (host[colon] == b':' && colon > 0 && at < host.len()).then_some((
        reach,
        0..colon,
        Some(port),
    ))
}

/// Digits and stops with a port, then a blank and a letter: the usual endpoint, eight bytes at a time.
#[inline]
fn numeric_endpoint(bytes: &[u8]) -> Option<(usize, Range<usize>, Option<u16>)> {
    /// A byte in each place of a word.
    const fn each(byte: u8) -> u64 {
        u64::from_le_bytes([byte; 8])
    }
    let first = bytes.first_chunk::<24>()?;
    let mut colon = 0;
    for word in first.chunks_exact(8) {
        let word = u64::from_le_bytes(word.try_into().ok()?);
        // The high bit of each byte that is no digit and no stop: `.` to `9` without `/`, which stands between.
        let below = !((word | each(0x80)) - each(b'.'));
        let above = (word & each(0x7f)) + each(0x7f - b'9');
        let slash = !(((word ^ each(b'/')) | each(0x80)) - each(1));
        let others = (word | below | above | slash) & each(0x80);
        if others != 0 {
            colon += others.trailing_zeros() as usize / 8;
            break;
        }
        colon += 8;
    }
    let &[b':', ref behind @ ..] = bytes.get(colon..)? else { return None };
    let (mut port, mut digits) = (0, 0);
    while let Some(byte @ b'0'..=b'9') = behind.get(digits) {
        port = port * 10 + u32::from(byte - b'0');
        digits += 1;
        if digits > 5 {
            return None;
        }
    }
    let &[b' ', next, ..] = behind.get(digits..)? else { return None };
    let port = u16::try_from(port).ok()?;
    (colon > 0 && digits > 0 && next.is_ascii_alphabetic()).then_some((
        colon + 1 + digits,
        0..colon,
        Some(port),
    ))
}

/// Whether blanks may stand at the colon of the endpoint whose host seems to end at `reach`.
#[inline]
fn spaced(bytes: &[u8], reach: usize) -> bool {
    bytes[reach - 1] == b':'
        || bytes.get(reach).is_some_and(|&b| is_blank(b))
            && bytes.get(skip_blanks(bytes, reach)) == Some(&b':')
}

/// Whether nothing can be missing behind a host: a name, a whole address, or brackets around either.
pub(crate) fn is_complete(host: &[u8]) -> bool {
    effort::spend(host.len());
    let mut seen = 0;
    for &byte in host {
        seen |= CLASSES[byte as usize];
    }
    let name = !host.is_empty() && seen & MARK == 0;
    if name {
        return true;
    }
    let brackets = matches!(host, [b'[', .., b']']) && hollow(host) != host.len();
    brackets || plain_address(host) == Some(host.len())
}

/// The length of the brackets around nothing that begin the bytes.
pub(crate) fn hollow(bytes: &[u8]) -> usize {
    let open = run(bytes, |byte| byte == b'[');
    let closed = run(&bytes[open..], |byte| byte == b']');
    if closed >= open { 2 * open } else { 0 }
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

    use super::{
        address, endpoint, host, number, plain_endpoint, port, spi, split_endpoint, word,
    };
    use crate::{Address, Endpoint, Host, Spi};
    use core::net::IpAddr;

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
            |bytes| spi(bytes).map(|(_, length)| length),
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
                spi(&bytes).map(|(_, length)| length),
                address(&bytes),
                Some(host(&bytes)),
                Some(endpoint(&bytes)),
                Some(word(&bytes)),
            ];
            prop_assert!(lengths.into_iter().flatten().all(|length| length <= bytes.len()));
        }

        #[test]
        fn an_address_is_what_the_standard_library_takes(
            text in r"([0-9a-f]{0,5}[:.]{1,2}){0,8}([0-9]{1,3}\.){0,4}[0-9a-f]{0,4}",
        ) {
            prop_assert_eq!(super::is_address(text.as_bytes()), text.parse::<IpAddr>().is_ok(), "{}", text);
        }

        #[test]
        fn a_plain_endpoint_is_the_endpoint(text in r"\[?[0-9a-f:.\[\]%-]{0,24} ?:? ?[0-9]{0,6}[ ./]?") {
            if let Some((reach, host, port)) = plain_endpoint(text.as_bytes()) {
                prop_assert_eq!(reach, endpoint(text.as_bytes()));
                prop_assert_eq!(Some((host, port)), split_endpoint(&text.as_bytes()[..reach]));
            }
        }

        #[test]
        fn what_is_scanned_makes_a_value(text in r"(invalid-addr-)?[0-9a-fx:.%\[ -]{0,24}") {
            if let Some(length) = address(text.as_bytes()) {
                prop_assert_eq!(Address::new(&text[..length]).map(|a| a.as_str().len()), Some(length));
            }
            if let Some((value, length)) = spi(text.as_bytes()) {
                prop_assert_eq!(Spi::new(&text[..length]).map(|s| s.value()), Some(value));
            }
            let length = host(text.as_bytes());
            prop_assert_eq!(Host::new(&text[..length]).is_some(), length > 0);
            let length = endpoint(text.as_bytes());
            prop_assert_eq!(Endpoint::parse(&text[..length]).is_some(), length > 0);
        }
    }
}
