//! Numbers, ports and security parameter indexes.

use super::{run, wide};
use crate::effort;

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
#[inline]
fn decimal(bytes: &[u8]) -> Option<(u64, usize)> {
    /// So many digits can't be too many.
    const SAFE: usize = 19;
    if let Some((value, length)) = wide::number(bytes) {
        effort::spend(length);
        return Some((value.into(), length));
    }
    let (mut value, mut length) = (0u64, 0);
    for &byte in bytes.iter().take(SAFE) {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            break;
        }
        value = value * 10 + u64::from(digit);
        length += 1;
    }
    effort::spend(length);
    if length == SAFE {
        let more = run(&bytes[SAFE..], |byte| byte.is_ascii_digit());
        for &byte in &bytes[SAFE..SAFE + more] {
            value = value.checked_mul(10)?.checked_add(u64::from(byte - b'0'))?;
        }
        length += more;
    }
    (length > 0).then_some((value, length))
}

/// 1 to 16 hexadecimal digits, with or without `0x` in front, that no letter or digit follows: the value, and its length.
pub(crate) fn spi(bytes: &[u8]) -> Option<(u64, usize)> {
    let prefix =
        if bytes.starts_with(b"0x") || bytes.starts_with(b"0X") { 2 } else { 0 };
    let bytes = &bytes[prefix..];
    // The usual ones have eight digits or sixteen.
    let (mut value, mut digits) = (0, 0);
    while let Some(eight) = bytes.get(digits..).and_then(wide::eight_hexadecimal) {
        if digits == 16 {
            return None;
        }
        value = value << 32 | eight;
        digits += 8;
    }
    for &byte in &bytes[digits..] {
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
