//! Endpoints: a host, and a port behind a colon.

use core::ops::Range;

use super::address::{is_ipv6, spelled_address};
use super::{
    CLASSES, HOST, MARK, host, is_blank, is_host, port, run, skip_blanks, trim_end, wide,
};
use crate::effort;

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
    match wide::endpoint(bytes) {
        Some((host, length, port)) => Some((length, 0..host, Some(port))),
        None => spelled_endpoint(bytes),
    }
}

/// As [`plain_endpoint`], byte by byte.
#[inline(never)]
pub(super) fn spelled_endpoint(
    bytes: &[u8],
) -> Option<(usize, Range<usize>, Option<u16>)> {
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
    // Behind a lone colon the host is a name or an IPv4 address.
    if let Some((colon, port)) = port_behind(host) {
        if marks == u32::from(MARK) && colon > 0 || is_ipv6(&host[..colon]) {
            return Some((reach, 0..colon, Some(port)));
        }
    }
    let (host, port) = split_endpoint(host)?;
    Some((reach, host, port))
}

/// The last colon and the port behind it, read from the end.
#[inline]
fn port_behind(bytes: &[u8]) -> Option<(usize, u16)> {
    let (mut port, mut unit, mut at) = (0, 1, bytes.len());
    while at > 0 && bytes[at - 1].is_ascii_digit() && unit < 100_000 {
        at -= 1;
        port += u32::from(bytes[at] - b'0') * unit;
        unit *= 10;
    }
    let colon = at.checked_sub(1).filter(|_| unit > 1)?;
    let port = u16::try_from(port).ok()?;
    (bytes[colon] == b':').then_some((colon, port))
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
    brackets || spelled_address(host) == Some(host.len())
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
