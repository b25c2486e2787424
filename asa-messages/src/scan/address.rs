//! Addresses.

use super::{ADDRESS, CLASSES, run, wide};

/// What stands in front of an address that the device itself calls invalid, ahead of a number.
pub(crate) const INVALID_ADDRESS: &[u8] = b"invalid-addr-";

/// The most bytes that an address takes: six groups of an IPv6 address and an IPv4 address behind.
const LONGEST_ADDRESS: usize = 45;

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
    wide::address(bytes).or_else(|| spelled_address(bytes))
}

/// As [`plain_address`], byte by byte.
pub(super) fn spelled_address(bytes: &[u8]) -> Option<usize> {
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

pub(super) fn is_address_byte(byte: u8) -> bool {
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
pub(super) fn is_ipv6(bytes: &[u8]) -> bool {
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
