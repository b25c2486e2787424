//! What the writer of JSON does most: short texts and numbers, put at the end of a buffer in few steps.

use itoa::Integer;

/// Appends bytes. Most are few: two copies of a fixed length, which can overlap, take less than a call that finds out.
#[inline]
pub fn push(output: &mut Vec<u8>, bytes: &[u8]) {
    match bytes.len() {
        2..4 => ends::<2>(output, bytes),
        4..8 => ends::<4>(output, bytes),
        8..16 => ends::<8>(output, bytes),
        16..=32 => ends::<16>(output, bytes),
        _ => output.extend_from_slice(bytes),
    }
}

/// Appends bytes of once to twice a length: so many from their beginning, and so many up to their end.
#[inline]
fn ends<const LENGTH: usize>(output: &mut Vec<u8>, bytes: &[u8]) {
    if let (Some(first), Some(last)) =
        (bytes.first_chunk::<LENGTH>(), bytes.last_chunk::<LENGTH>())
    {
        output.extend_from_slice(first);
        output.truncate(output.len() + bytes.len() - 2 * LENGTH);
        output.extend_from_slice(last);
    }
}

/// Appends a text as it stands between quotes in JSON (RFC 8259, section 7).
#[inline]
pub fn escaped(output: &mut Vec<u8>, text: &str) {
    let bytes = text.as_bytes();
    if is_plain(bytes) { push(output, bytes) } else { escape(output, bytes) }
}

/// Whether nothing has to be escaped.
#[inline]
pub fn is_plain(bytes: &[u8]) -> bool {
    // Bytes by the thirty-two fill the processor's vectors. The last ones can overlap those ahead of them.
    let whole = bytes.len() - bytes.len() % 32;
    let last = bytes.last_chunk::<32>().map_or(bytes, |last| last);
    !has_escapes(&bytes[..whole]) & !has_escapes(last)
}

/// Does not stop at the first: then many bytes can be looked at at once.
#[inline]
fn has_escapes(bytes: &[u8]) -> bool {
    bytes.iter().fold(false, |found, &byte| found | has_escape(byte))
}

const fn has_escape(byte: u8) -> bool {
    byte < b' ' || byte == b'"' || byte == b'\\'
}

#[inline(never)]
fn escape(output: &mut Vec<u8>, bytes: &[u8]) {
    for piece in bytes.split_inclusive(|&byte| has_escape(byte)) {
        let (&last, plain) = piece.split_last().unwrap_or((&b' ', piece));
        push(output, plain);
        let letter = match last {
            b'"' | b'\\' => last,
            b'\n' => b'n',
            b'\r' => b'r',
            b'\t' => b't',
            0x08 => b'b',
            0x0c => b'f',
            ..b' ' => {
                output.extend_from_slice(b"\\u00");
                output.extend_from_slice(&[b'0' + (last >> 4), hexadecimal(last)]);
                continue;
            }
            _ => {
                output.push(last);
                continue;
            }
        };
        output.extend_from_slice(&[b'\\', letter]);
    }
}

/// The last hexadecimal digit of a byte.
const fn hexadecimal(byte: u8) -> u8 {
    match byte & 0xf {
        digit @ 0..=9 => b'0' + digit,
        digit => b'a' + digit - 10,
    }
}

/// Appends a number.
#[inline]
pub fn number<N: Integer + TryInto<u32>>(output: &mut Vec<u8>, number: N) {
    match number.try_into() {
        Ok(few @ ..10) => output.push(b"0123456789"[few as usize]),
        Ok(few @ ..100_000_000) => eight_digits(output, few),
        _ => output.extend_from_slice(itoa::Buffer::new().format(number).as_bytes()),
    }
}

/// Appends a number of up to eight digits, all at once.
#[inline]
fn eight_digits(output: &mut Vec<u8>, number: u32) {
    const ZEROS: u64 = u64::from_le_bytes(*b"00000000");
    // A word is split into halves, these into pairs, and these into digits, the first in the lowest byte. To multiply and
    // to shift is to divide by 100 and by 10.
    let halves = u64::from(number / 10_000) | u64::from(number % 10_000) << 32;
    let left = ((halves * 5243) >> 19) & 0x0000_007f_0000_007f;
    let pairs = left | (halves - 100 * left) << 16;
    let left = ((pairs * 103) >> 10) & 0x000f_000f_000f_000f;
    let digits = left | (pairs - 10 * left) << 8;
    // The zeros in front go; that of a lone zero stays.
    let unused = digits.trailing_zeros().min(63) / 8;
    output.extend_from_slice(&((digits | ZEROS) >> (8 * unused)).to_le_bytes());
    output.truncate(output.len() - unused as usize);
}

#[cfg(test)]
mod tests {
    use super::{escaped, number};

    fn text(text: &str) -> Vec<u8> {
        let mut output = b"\"".to_vec();
        escaped(&mut output, text);
        output.push(b'"');
        output
    }

    #[test]
    fn texts_are_escaped_wherever_it_takes_it() {
        let mut texts: Vec<String> = (0..70).map(|length| "a".repeat(length)).collect();
        for character in (0..0x100).filter_map(char::from_u32) {
            for (before, behind) in
                [(0, 0), (0, 9), (3, 3), (7, 0), (8, 1), (15, 5), (16, 0), (40, 40)]
            {
                let (before, behind) = ("\u{20ac}".repeat(before), "z".repeat(behind));
                texts.push(format!("{before}{character}{behind}"));
            }
        }
        for each in texts {
            assert_eq!(text(&each), serde_json::to_vec(&each).unwrap(), "{each:?}");
        }
    }

    #[test]
    fn a_byte_is_escaped_at_every_place_of_every_length() {
        for length in 1..70 {
            for place in 0..length {
                let each =
                    format!("{}\"{}", "a".repeat(place), "b".repeat(length - place));
                assert_eq!(text(&each), serde_json::to_vec(&each).unwrap(), "{each:?}");
            }
        }
    }

    #[test]
    fn numbers_are_those_of_the_standard_library() {
        fn holds<N: itoa::Integer + TryInto<u32> + ToString>(each: N) {
            let mut output = Vec::new();
            number(&mut output, each);
            assert_eq!(output, each.to_string().into_bytes());
        }
        (0..=20_000u32).for_each(holds);
        let powers = (0..=19).map(|power| 10u64.pow(power));
        powers
            .flat_map(|power| [power - 1, power, power + 1, 3 * (power / 2)])
            .for_each(holds);
        for each in [u64::MAX, u64::from(u32::MAX), 1 << 32, 99_999_999, 100_000_000] {
            holds(each);
        }
        for each in [i64::MIN, -1, 0, 1, -100_000_000, i64::MAX] {
            holds(each);
        }
        (0..=u8::MAX).for_each(holds);
        (0..100_000_000u32).step_by(997).for_each(holds);
    }
}
