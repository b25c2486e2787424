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
        let (value, length) = scan::spi(text.as_bytes())?;
        (length == text.len()).then_some(Self { text, value })
    }

    /// An index from its text and the number in it.
    pub(crate) const fn scanned(text: &'a str, value: u64) -> Self {
        Self { text, value }
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
