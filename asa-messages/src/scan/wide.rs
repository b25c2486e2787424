//! The usual endpoints, addresses, numbers and words, and the place of a byte, eight bytes at a time.
//!
//! A word holds eight bytes, the first in its lowest byte. A condition on each byte is told by the byte's high bit.

use super::{is_address_byte, is_host};
use crate::effort;

/// The length of the host of a usual endpoint, that of the endpoint, and the port. Nothing where a closer look is needed.
#[inline]
pub(crate) fn endpoint(bytes: &[u8]) -> Option<(usize, usize, u16)> {
    // A colon behind blanks would go on with it.
    either(bytes, |behind| match behind {
        [b' ', next, ..] => !matches!(next, b':' | b' ' | b'\t'),
        [next, ..] => !is_host(*next) && *next != b'\t',
        [] => true,
    })
}

/// As [`endpoint`], with a stop behind it that ends a sentence: blanks or nothing stand behind the stop.
#[inline]
pub(crate) fn stopped_endpoint(bytes: &[u8]) -> Option<(usize, usize, u16)> {
    either(bytes, |behind| matches!(behind, [b'.'] | [b'.', b' ' | b'\t', ..]))
}

/// The endpoint that begins the bytes, if that may stand behind.
#[inline]
fn either(bytes: &[u8], ends: impl Fn(&[u8]) -> bool) -> Option<(usize, usize, u16)> {
    let host = host(bytes).or_else(|| ipv6(bytes))?;
    let (port, digits) = number(bytes.get(host + 1..)?)?;
    let length = host + 1 + digits;
    let port = u16::try_from(port).ok().filter(|_| digits <= 5)?;
    ends(bytes.get(length..)?).then_some((host, length, port))
}

/// The length of a usual address. Nothing where a closer look is needed.
#[inline]
pub(crate) fn address(bytes: &[u8]) -> Option<usize> {
    let length = ipv4(bytes).or_else(|| {
        let (colons, reach) = groups(bytes)?;
        is_ipv6(colons, reach).then_some(reach as usize)
    })?;
    // A zone may follow, and a stop or colon may belong to the text.
    let ends = match bytes.get(length) {
        Some(&next) => !is_address_byte(next) && next != b'%',
        None => true,
    };
    ends.then_some(length)
}

/// The length of an IPv4 address that digits and stops make up.
#[inline]
fn ipv4(bytes: &[u8]) -> Option<usize> {
    let chunk = sixteen(bytes);
    let mut at = 0;
    for group in 0..4 {
        let word = u32::from_le_bytes(*chunk.get(at..)?.first_chunk()?);
        let digits = octet(word)?;
        if group == 3 {
            return Some(at + digits);
        }
        if word.to_le_bytes().get(digits) != Some(&b'.') {
            return None;
        }
        at += digits + 1;
    }
    None
}

/// How many digits begin the four bytes: one to three that make a number up to 255, without a zero in front.
#[inline]
fn octet(word: u32) -> Option<usize> {
    let word = word ^ 0x3030_3030;
    // A sum that runs over can change no byte ahead of the first that is no digit.
    let others = (word.wrapping_add(0x7676_7676) | word) & 0x8080_8080;
    let end = others.trailing_zeros();
    if !(15..32).contains(&end) {
        return None;
    }
    // Digits compare as numbers do, the last one in the lowest byte.
    let value = (word << (39 - end)).swap_bytes();
    let least = 1 << (end - 15) & !1;
    (least..=0x02_0505).contains(&value).then_some(end as usize / 8)
}

/// The decimal number that begins the bytes, and how many digits it has. Nothing where a closer look is needed.
#[inline]
pub(crate) fn number(bytes: &[u8]) -> Option<(u32, usize)> {
    let (word, _) = next(bytes);
    let others = no_digit(word) & HIGH;
    let end = others.trailing_zeros();
    if !(15..64).contains(&end) {
        return None;
    }
    // Zeros come in front; then neighbours are joined: digits, pairs, fours.
    let digit = (word & each(0x0f)) << (71 - end);
    let pair = (digit * 10 + (digit >> 8)) & 0x00ff_00ff_00ff_00ff;
    let four = (pair * 100 + (pair >> 16)) & 0x0000_ffff_0000_ffff;
    let number = (four * 10_000 + (four >> 32)) & 0xffff_ffff;
    Some((u32::try_from(number).ok()?, end as usize / 8))
}

/// The number that eight hexadecimal digits make, if the bytes begin with as many.
#[inline]
pub(super) fn eight_hexadecimal(bytes: &[u8]) -> Option<u64> {
    let word = u64::from_be_bytes(*bytes.first_chunk()?);
    if hexadecimal(word) != HIGH {
        return None;
    }
    // A letter has bit 6. Then neighbours are joined: digits, pairs, fours.
    let digit = (word & each(0x0f)) + (word >> 6 & each(1)) * 9;
    let pair = (digit | digit >> 4) & 0x00ff_00ff_00ff_00ff;
    let four = (pair | pair >> 8) & 0x0000_ffff_0000_ffff;
    Some((four | four >> 16) & 0xffff_ffff)
}

/// The length of the word that begins the bytes, if a blank ends it and a byte is not in it. Nothing where a closer look
/// is needed.
#[inline]
pub(crate) fn word(bytes: &[u8], byte: u8) -> Option<usize> {
    let mut length = 0;
    let mut rest = bytes;
    loop {
        let (chunk, behind) = rest.split_first_chunk()?;
        effort::spend(chunk.len());
        let word = u64::from_le_bytes(*chunk);
        let blanks = word.wrapping_sub(each(b' ' + 1)) & !word & HIGH;
        let ends = blanks | first_zero(word ^ each(byte));
        if ends != 0 {
            length += ends.trailing_zeros() as usize / 8;
            let ends = bytes.get(length) == Some(&b' ') && length > 0;
            return ends.then_some(length);
        }
        length += chunk.len();
        rest = behind;
    }
}

/// The first place of a byte.
#[inline]
pub(crate) fn position(byte: u8, bytes: &[u8]) -> Option<usize> {
    /// Below that many bytes this is quicker than a search with vectors.
    const SHORT: usize = 64;
    if bytes.len() >= SHORT {
        let at = memchr::memchr(byte, bytes);
        effort::spend(at.unwrap_or(bytes.len()));
        return at;
    }
    effort::spend(bytes.len());
    let mut rest = bytes;
    while let Some((chunk, behind)) = rest.split_first_chunk() {
        let found = first_zero(u64::from_le_bytes(*chunk) ^ each(byte));
        if found != 0 {
            return Some(bytes.len() - rest.len() + found.trailing_zeros() as usize / 8);
        }
        rest = behind;
    }
    // What is left is looked at together with what stands in front of it, where the byte is not.
    match bytes.last_chunk() {
        Some(chunk) => {
            let found = first_zero(u64::from_le_bytes(*chunk) ^ each(byte));
            let at = bytes.len() - chunk.len() + found.trailing_zeros() as usize / 8;
            (found != 0).then_some(at)
        }
        None => bytes.iter().position(|other| *other == byte),
    }
}

/// The length of an IPv4 address or a name in small letters ahead of a colon.
#[inline]
fn host(bytes: &[u8]) -> Option<usize> {
    /// What is shorter ahead of a colon is most often the first group of an IPv6 address.
    const SHORTEST: usize = 5;
    let (mut length, mut rest) = (0, bytes);
    loop {
        let (word, behind) = next(rest);
        effort::spend(8);
        let mut others = no_digit(word) & no(word, b'.') & HIGH;
        if others != 0 {
            others &= no_letter(word, b'z') & no(word, b'-');
        }
        if others != 0 {
            length += others.trailing_zeros() as usize / 8;
            break;
        }
        (length, rest) = (length + 8, behind);
    }
    (length >= SHORTEST && bytes.get(length) == Some(&b':')).then_some(length)
}

/// The length of the IPv6 address ahead of the last of the colons that hexadecimal digits follow.
#[inline(never)]
fn ipv6(bytes: &[u8]) -> Option<usize> {
    let (colons, reach) = groups(bytes)?;
    let length = (colons & below(reach)).checked_ilog2()?;
    is_ipv6(colons, length).then_some(length as usize)
}

/// Bit by bit which of the first bytes are colons, the first in the lowest bit, and how many bytes are colons or hexadecimal
/// digits. Nothing beyond 64 bytes.
#[inline]
fn groups(bytes: &[u8]) -> Option<(u64, u32)> {
    let (mut colons, mut reach, mut rest) = (0, 0, bytes);
    while reach < 64 {
        let (word, behind) = next(rest);
        let colon = !no(word, b':') & HIGH;
        colons |= bits(colon) << reach;
        let others = no_digit(word) & no_letter(word | each(0x20), b'f') & HIGH & !colon;
        if others != 0 {
            reach += others.trailing_zeros() / 8;
            return Some((colons, reach));
        }
        // No group has eight digits.
        if colons == 0 {
            break;
        }
        (reach, rest) = (reach + 8, behind);
    }
    None
}

/// Whether so many of the lowest bits are an IPv6 address: the colons in it, and digits elsewhere.
#[inline]
fn is_ipv6(colons: u64, length: u32) -> bool {
    let all = below(length);
    let (colons, digits) = (colons & all, !colons & all);
    let pairs = colons & colons >> 1;
    let groups = (digits & !(digits << 1)).count_ones();
    let twos = digits & digits >> 1;
    let fives = twos & twos >> 2 & digits >> 4;
    let last = all & !(all >> 1);
    // A colon at either end is one of a pair.
    let ends = colons & !pairs & 1 | colons & !(pairs << 1) & last;
    let complete =
        if pairs == 0 { groups == 8 } else { pairs.is_power_of_two() && groups < 8 };
    complete && ends == 0 && fives == 0
}

/// The first eight bytes, zeros behind where there are fewer, and the rest.
#[inline]
fn next(bytes: &[u8]) -> (u64, &[u8]) {
    match bytes.split_first_chunk() {
        Some((chunk, rest)) => (u64::from_le_bytes(*chunk), rest),
        None => (fewer(bytes), &[]),
    }
}

/// The first sixteen bytes, zeros behind where there are fewer.
#[inline]
fn sixteen(bytes: &[u8]) -> [u8; 16] {
    if let Some(chunk) = bytes.first_chunk() {
        return *chunk;
    }
    let (word, rest) = next(bytes);
    (u128::from(fewer(rest)) << 64 | u128::from(word)).to_le_bytes()
}

/// Fewer than eight bytes, zeros behind.
#[inline(never)]
fn fewer(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |word, byte| word << 8 | u64::from(*byte))
}

/// The lowest bits, fewer than 64.
const fn below(count: u32) -> u64 {
    (1 << count) - 1
}

const HIGH: u64 = each(0x80);

/// A byte in each place.
const fn each(byte: u8) -> u64 {
    u64::from_le_bytes([byte; 8])
}

// A sum that runs over changes bytes behind only, and where it does, the byte is none of those asked for. So these tell all
// bytes up to the first that none of them takes.

/// Which bytes are another.
const fn no(word: u64, byte: u8) -> u64 {
    let other = word ^ each(byte);
    other.wrapping_add(each(0x7f)) | other
}

/// Which bytes are no decimal digits.
const fn no_digit(word: u64) -> u64 {
    let digit = word ^ each(b'0');
    digit.wrapping_add(each(0x76)) | digit
}

/// Which bytes are no small letters up to `last`.
const fn no_letter(word: u64, last: u8) -> u64 {
    !word.wrapping_add(each(0x80 - b'a')) | word.wrapping_add(each(0x7f - last)) | word
}

/// Which byte is the first zero: bits above that of the first tell nothing.
const fn first_zero(word: u64) -> u64 {
    word.wrapping_sub(each(1)) & !word & HIGH
}

/// Which bytes are hexadecimal digits.
const fn hexadecimal(word: u64) -> u64 {
    let low = word & !HIGH;
    (within(low, b'0', b'9') | within(low | each(0x20), b'a', b'f')) & !word & HIGH
}

/// Which bytes of ASCII lie in a range: its high bits alone count.
const fn within(word: u64, first: u8, last: u8) -> u64 {
    (word + each(0x80 - first)) & !(word + each(0x7f - last))
}

/// The high bits of the bytes, side by side.
const fn bits(high: u64) -> u64 {
    (high >> 7).wrapping_mul(0x0102_0408_1020_4080) >> 56
}
