//! How far a value reaches from the beginning of some bytes, and what an endpoint or a host consists of.

use std::net::IpAddr;

use crate::lower::Kind;

const BLANKS: [char; 2] = [' ', '\t'];

pub(super) fn blank(byte: u8) -> bool {
    byte == b' ' || byte == b'\t'
}

/// The first byte from `at` on that is no blank.
pub(super) fn skip(bytes: &[u8], at: usize) -> usize {
    at + run(&bytes[at..], blank)
}

/// How many bytes at the beginning a value may take.
pub(super) fn run(bytes: &[u8], takes: fn(u8) -> bool) -> usize {
    bytes.iter().position(|b| !takes(*b)).unwrap_or(bytes.len())
}

pub(super) fn host_byte(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b".-_:%[]".contains(&byte) || !byte.is_ascii()
}

fn digits(bytes: &[u8]) -> usize {
    run(bytes, |b| b.is_ascii_digit())
}

pub(super) fn number(bytes: &[u8]) -> Option<usize> {
    let sign = usize::from(bytes.first() == Some(&b'-'));
    let length = sign + digits(&bytes[sign..]);
    let text = str::from_utf8(&bytes[..length]).ok()?;
    text.parse::<i64>().ok().map(|_| length)
}

pub(super) fn port(bytes: &[u8]) -> Option<usize> {
    let length = digits(bytes);
    let text = str::from_utf8(&bytes[..length]).ok()?;
    text.parse::<u16>().ok().map(|_| length)
}

/// Up to 16 hexadecimal digits that no letter or digit follows.
pub(super) fn spi(bytes: &[u8]) -> Option<usize> {
    let prefixed = bytes.starts_with(b"0x") || bytes.starts_with(b"0X");
    let prefix = if prefixed { 2 } else { 0 };
    let digits = run(&bytes[prefix..], |b| b.is_ascii_hexdigit());
    let behind = bytes.get(prefix + digits);
    ((1..=16).contains(&digits) && !behind.is_some_and(u8::is_ascii_alphanumeric))
        .then_some(prefix + digits)
}

/// An IP address, or one that the device itself calls invalid.
pub(super) fn address(bytes: &[u8]) -> Option<usize> {
    let Some(rest) = bytes.strip_prefix(b"invalid-addr-") else {
        return ip(bytes);
    };
    let number = digits(rest);
    let inner = rest[number..].strip_prefix(b"-").filter(|_| number > 0)?;
    ip(inner).map(|length| bytes.len() - inner.len() + length)
}

/// An IPv4 address, or an IPv6 address with or without a zone; a stop or colon behind may belong to the text.
fn ip(bytes: &[u8]) -> Option<usize> {
    let longest = run(bytes, |b| b.is_ascii_hexdigit() || b == b':' || b == b'.');
    let parses = |length: usize| {
        str::from_utf8(&bytes[..length]).is_ok_and(|text| text.parse::<IpAddr>().is_ok())
    };
    let length = if parses(longest) {
        longest
    } else {
        let spoils =
            |short: &usize| matches!(bytes[*short], b'.' | b':') && parses(*short);
        longest.checked_sub(1).filter(spoils)?
    };
    let zone = bytes[length..]
        .strip_prefix(b"%")
        .filter(|_| bytes[..length].contains(&b':'))
        .map_or(0, |behind| {
            let reach = run(behind, |b| b.is_ascii_alphanumeric() || b"_.".contains(&b));
            let last = behind[..reach].iter().rposition(|b| *b != b'.');
            last.map_or(0, |last| last + 2)
        });
    Some(length + zone)
}

/// The bytes that an endpoint may take: those of a host, and a port that blanks set off at the colon.
pub(super) fn endpoint(bytes: &[u8]) -> usize {
    let reach = run(bytes, host_byte);
    let behind = skip(bytes, reach);
    let (host, port_at) = match bytes[..reach].strip_suffix(b":") {
        _ if bytes.get(behind) == Some(&b':') => {
            (&bytes[..reach], skip(bytes, behind + 1))
        }
        Some(host) => (host, behind),
        None => return reach,
    };
    let Some(length) = port(&bytes[port_at..]) else {
        return reach;
    };
    let end = port_at + length;
    let word_goes_on = bytes.get(end).is_some_and(|b| *b != b'.' && host_byte(*b));
    if complete(host) && !word_goes_on { end } else { reach }
}

/// Nothing can be missing behind it: a name, a whole address, or brackets around either.
fn complete(host: &[u8]) -> bool {
    let name = !host.is_empty() && !host.iter().any(|b| b":[]".contains(b));
    let bracketed = host.starts_with(b"[") && host.ends_with(b"]");
    name || bracketed
        && str::from_utf8(host).is_ok_and(|text| !unbracketed(text).is_empty())
        || ip(host) == Some(host.len())
}

fn unbracketed(mut text: &str) -> &str {
    while let Some(inner) = text.strip_prefix('[').and_then(|t| t.strip_suffix(']')) {
        text = inner;
    }
    text
}

/// The host of a text, without enclosing brackets.
pub(super) fn host(text: &str) -> Option<&str> {
    let text = unbracketed(text.trim_matches(BLANKS));
    (!text.is_empty() && text.bytes().all(host_byte)).then_some(text)
}

/// The host and the port of an endpoint.
pub(super) fn split_endpoint(text: &str) -> Option<(&str, Option<u16>)> {
    if let Some((before, behind)) = text.rsplit_once(':') {
        let (before, behind) =
            (before.trim_matches(BLANKS), behind.trim_matches(BLANKS));
        let decimal = behind.bytes().all(|b| b.is_ascii_digit());
        if let (true, true, Ok(port)) =
            (complete(before.as_bytes()), decimal, behind.parse())
        {
            return Some((host(before)?, Some(port)));
        }
    }
    Some((host(text)?, None))
}

/// Whether a text as a whole is a value.
pub(super) fn is_value(kind: Kind, text: &str) -> bool {
    let bytes = text.as_bytes();
    let whole = |length| length == Some(bytes.len());
    match kind {
        Kind::Text => !text.is_empty(),
        Kind::User => true,
        Kind::Word => !text.is_empty() && !bytes.iter().any(|b| blank(*b)),
        Kind::Host => run(bytes, host_byte) == bytes.len() && host(text).is_some(),
        Kind::Endpoint => {
            endpoint(bytes) == bytes.len() && split_endpoint(text).is_some()
        }
        Kind::Address => whole(address(bytes)),
        Kind::Port => whole(port(bytes)),
        Kind::Number => whole(number(bytes)),
        Kind::Spi => whole(spi(bytes)),
    }
}
