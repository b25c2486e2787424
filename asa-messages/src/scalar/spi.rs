//! A security parameter index.

use core::fmt;

use super::trim;
use crate::{InvalidValue, scan};

/// A security parameter index (RFC 7296, section 2.6): hexadecimal, with or without `0x`.
///
/// Two are equal when their texts are.
///
/// ```
/// use asa_messages::Spi;
///
/// assert_eq!(Spi::new("0x3A4B5C6D").map(|spi| spi.value()), Some(0x3A4B_5C6D));
/// assert_eq!(Spi::new("SPI"), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Spi<'a> {
    pub(super) text: &'a str,
    pub(super) value: u64,
}

impl<'a> Spi<'a> {
    /// An index from its text: 1 to 16 hexadecimal digits, with or without `0x` in front.
    pub fn new(text: &'a str) -> Option<Self> {
        let text = trim(text);
        if scan::spi(text.as_bytes())? != text.len() {
            return None;
        }
        let digits =
            text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")).unwrap_or(text);
        let value = u64::from_str_radix(digits, 16).ok()?;
        Some(Self { text, value })
    }

    /// The text in the line.
    pub const fn as_str(&self) -> &'a str {
        self.text
    }

    /// The number.
    pub const fn value(&self) -> u64 {
        self.value
    }
}

impl<'a> TryFrom<&'a str> for Spi<'a> {
    type Error = InvalidValue;

    fn try_from(text: &'a str) -> Result<Self, InvalidValue> {
        Self::new(text).ok_or(InvalidValue::new(
            "1 to 16 hexadecimal digits, with or without `0x` in front",
        ))
    }
}

impl fmt::Display for Spi<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text)
    }
}
