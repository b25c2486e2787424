//! Scanners: how far a value reaches from the beginning of some bytes.
//!
//! All are linear in the bytes they look at and accept any bytes.

mod address;
mod endpoint;
mod number;
#[cfg(test)]
mod tests;
mod wide;

use crate::effort;

use address::is_address_byte;
pub(crate) use address::{INVALID_ADDRESS, address, is_address, is_zone};
pub(crate) use endpoint::{
    bare_host, endpoint, hollow, host_and_port, is_complete, plain_endpoint,
    split_endpoint,
};
pub(crate) use number::{number, port, spi};
pub(crate) use wide::{
    address as usual_address, endpoint as usual_endpoint, number as usual_number,
    position, stopped_endpoint as usual_stopped_endpoint, word as usual_word,
};

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

/// A text without its outer blanks, which few texts have.
#[inline]
pub(crate) fn trim(text: &str) -> &str {
    match text.as_bytes() {
        [first, .., last] if !is_blank(*first) && !is_blank(*last) => text,
        _ => trimmed(text),
    }
}

#[inline(never)]
fn trimmed(text: &str) -> &str {
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

/// The length of the host that begins the bytes.
pub(crate) fn host(bytes: &[u8]) -> usize {
    run(bytes, is_host)
}

/// The length of the word that begins the bytes: all up to a blank.
pub(crate) fn word(bytes: &[u8]) -> usize {
    let length = memchr::memchr2(b' ', b'\t', bytes).unwrap_or(bytes.len());
    effort::spend(length);
    length
}
