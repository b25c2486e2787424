//! Levels by name and number.

use core::fmt;
use core::str::FromStr;

use crate::{InvalidValue, Severity};

const EXPECTED: &str =
    "a level of syslog: a name such as `warning`, or a number from 0 to 7";

impl fmt::Display for Severity {
    /// Writes the name.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Takes a name, in any case, or a number.
///
/// ```
/// use asa_messages::Severity;
///
/// assert_eq!("warning".parse(), Ok(Severity::Warning));
/// assert_eq!("4".parse(), Ok(Severity::Warning));
/// assert!("mild".parse::<Severity>().is_err());
/// ```
impl FromStr for Severity {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        let is_meant = |level: &Self| match text.as_bytes() {
            [digit] => digit.wrapping_sub(b'0') == level.level(),
            _ => level.name().eq_ignore_ascii_case(text),
        };
        Self::ALL.into_iter().find(is_meant).ok_or(InvalidValue::new(EXPECTED))
    }
}

impl From<Severity> for u8 {
    fn from(severity: Severity) -> Self {
        severity.level()
    }
}

impl TryFrom<u8> for Severity {
    type Error = InvalidValue;

    fn try_from(level: u8) -> Result<Self, InvalidValue> {
        Self::from_level(level).ok_or(InvalidValue::new(EXPECTED))
    }
}
