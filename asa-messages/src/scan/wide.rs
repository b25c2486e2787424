//! The usual endpoints, addresses and numbers, eight bytes at a time.
//!
//! A word holds eight bytes, the first in its lowest byte. A condition on each byte is told by the byte's high bit.

/// The length of the host of a usual endpoint, that of the endpoint, and the port. A blank and a letter
/// stand behind it. Nothing where a closer look is needed.
#[inline]
pub(super) fn endpoint(bytes: &[u8]) -> Option<(usize, usize, u16)> {
    numeric(bytes).and_then(|host| whole(bytes, host)).or_else(|| {
        let host = ipv6(bytes)?;
        whole(bytes, host)
    })
}

/// The length of a usual address, with what ends it behind. Nothing where a closer look is needed.
#[inline]
pub(super) fn address(bytes: &[u8]) -> Option<usize> {
    let length = ipv4(bytes).or_else(|| {
        let (colons, digits) = groups(bytes)?;
        let reach = (colons | digits).trailing_ones();
        is_ipv6(colons, digits, reach).then_some(reach as usize)
    })?;
    matches!(bytes.get(length), Some(b' ' | b'-' | b',')).then_some(length)
}

/// The length of an IPv4 address that digits and stops make up.
#[inline]
fn ipv4(bytes: &[u8]) -> Option<usize> {
    let chunk = bytes.first_chunk::<16>()?;
    let (mut stops, mut others, mut at) = (0, 0, 0);
    for word in words(chunk) {
        let stop = is(word, b'.');
        stops |= bits(stop) << at;
        others |= bits(!(decimal(word) | stop) & HIGH) << at;
        at += 8;
    }
    let length = others.trailing_zeros() as usize;
    let mut stops = stops & below(others.trailing_zeros().min(at));
    if stops.count_ones() != 3 {
        return None;
    }
    let mut from = 0;
    for group in 0..4 {
        let end = if group < 3 { stops.trailing_zeros() as usize } else { length };
        stops &= stops.wrapping_sub(1);
        // A group with a zero in front is less than its digits can be. No branch guesses at their number.
        let digits = end - from;
        let least = *[0, 10, 100].get(digits.wrapping_sub(1))?;
        let word = u32::from_le_bytes(*chunk.get(from..)?.first_chunk()?);
        let word = (word & 0x0f0f_0f0f) << (8 * (4 - digits));
        let [_, hundreds, tens, ones] = word.to_le_bytes().map(u32::from);
        let value = hundreds * 100 + tens * 10 + ones;
        if !(least..=255).contains(&value) {
            return None;
        }
        from = end + 1;
    }
    Some(length)
}

/// The endpoint whose host has that length, if a port, a blank and a letter stand behind.
#[inline]
fn whole(bytes: &[u8], host: usize) -> Option<(usize, usize, u16)> {
    let behind = bytes.get(host + 1..)?;
    let (port, digits) = number(behind)?;
    let &[b' ', b'A'..=b'Z' | b'a'..=b'z', ..] = behind.get(digits..)? else {
        return None;
    };
    let port = u16::try_from(port).ok().filter(|_| digits <= 5)?;
    Some((host, host + 1 + digits, port))
}

/// The decimal number that begins the bytes, and how many digits it has. Nothing where a closer look is needed.
#[inline]
pub(super) fn number(bytes: &[u8]) -> Option<(u32, usize)> {
    let word = u64::from_le_bytes(*bytes.first_chunk()?);
    let others = !decimal(word) & HIGH;
    let digits = others.trailing_zeros() / 8;
    if digits == 0 || others == 0 {
        return None;
    }
    // Zeros come in front; then neighbours are joined: digits, pairs, fours.
    let digit = (word & each(0x0f)) << (64 - 8 * digits);
    let pair = (digit * 10 + (digit >> 8)) & 0x00ff_00ff_00ff_00ff;
    let four = (pair * 100 + (pair >> 16)) & 0x0000_ffff_0000_ffff;
    let number = (four * 10_000 + (four >> 32)) & 0xffff_ffff;
    Some((u32::try_from(number).ok()?, digits as usize))
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

/// How many digits and stops there are ahead of a colon.
#[inline]
fn numeric(bytes: &[u8]) -> Option<usize> {
    let mut length = 0;
    for word in words(bytes.first_chunk::<16>()?) {
        let others = !(decimal(word) | is(word, b'.')) & HIGH;
        if others != 0 {
            length += others.trailing_zeros() as usize / 8;
            break;
        }
        length += 8;
    }
    (length > 0 && bytes[length..].first() == Some(&b':')).then_some(length)
}

/// The length of the IPv6 address ahead of the last of the colons that hexadecimal digits follow.
#[inline(never)]
fn ipv6(bytes: &[u8]) -> Option<usize> {
    let (colons, digits) = groups(bytes)?;
    let reach = (colons | digits).trailing_ones();
    let length = (colons & below(reach)).checked_ilog2()?;
    is_ipv6(colons, digits, length).then_some(length as usize)
}

/// Bit by bit which of the first bytes are colons and which hexadecimal digits, the first in the lowest bit.
#[inline]
fn groups(bytes: &[u8]) -> Option<(u64, u64)> {
    let (mut colons, mut digits, mut at) = (0u64, 0u64, 0);
    // The longest address, a port, and what ends it.
    for word in words(bytes.first_chunk::<48>()?) {
        let (colon, digit) = (is(word, b':'), hexadecimal(word));
        colons |= bits(colon) << at;
        digits |= bits(digit) << at;
        at += 8;
        // No group has eight digits.
        if colons == 0 || colon | digit != HIGH {
            break;
        }
    }
    Some((colons, digits))
}

/// Whether so many of the lowest bits are an IPv6 address.
#[inline]
fn is_ipv6(colons: u64, digits: u64, length: u32) -> bool {
    let (colons, digits) = (colons & below(length), digits & below(length));
    let pairs = colons & colons >> 1;
    let groups = (digits & !(digits << 1)).count_ones();
    let fives = digits & digits >> 1 & digits >> 2 & digits >> 3 & digits >> 4;
    let last = below(length) & !(below(length) >> 1);
    // A colon at either end is one of a pair.
    let ends = colons & !pairs & 1 | colons & !(pairs << 1) & last;
    let complete = match pairs.count_ones() {
        0 => groups == 8,
        1 => groups < 8,
        _ => false,
    };
    complete && ends == 0 && fives == 0
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

fn words(bytes: &[u8]) -> impl Iterator<Item = u64> {
    let word = |bytes: &[u8]| bytes.try_into().map_or(0, u64::from_le_bytes);
    bytes.chunks_exact(8).map(word)
}

/// Which bytes are that one.
const fn is(word: u64, byte: u8) -> u64 {
    let other = word ^ each(byte);
    !(((other & !HIGH) + !HIGH) | other) & HIGH
}

/// Which bytes are decimal digits.
const fn decimal(word: u64) -> u64 {
    within(word & !HIGH, b'0', b'9') & !word & HIGH
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
