//! The priority of a line, such as `<165>`.

use core::fmt;
use core::str::FromStr;

use crate::scan::run;
use crate::{InvalidValue, Severity};

const EXPECTED: &str = "a priority, a number from 0 to 191";

/// The priority in front of a line (RFC 5424, section 6.2.1): facility and level in one number, which is their order.
///
/// ```
/// use asa_messages::{Priority, Record, Severity};
///
/// let record = Record::parse("<165>fw01 : %ASA-5-750006: Local:192.0.2.1:500")?;
/// let priority = record.priority().expect("a priority");
/// assert_eq!((priority.facility(), priority.severity()), (20, Severity::Notification));
/// assert_eq!(Ok(priority), Priority::try_from(165));
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Priority {
    value: u8,
    severity: Severity,
}

impl Priority {
    /// A priority from its number, 0 to 191.
    pub const fn new(value: u8) -> Option<Self> {
        match Severity::from_level(value % 8) {
            Some(severity) if value < 24 * 8 => Some(Self { value, severity }),
            _ => None,
        }
    }

    /// The number.
    pub const fn value(&self) -> u8 {
        self.value
    }

    /// The facility, 0 to 23. Firewalls use 20 (local4) by default.
    pub const fn facility(&self) -> u8 {
        self.value / 8
    }

    /// The level. The one in the tag counts where they differ.
    pub const fn severity(&self) -> Severity {
        self.severity
    }

    /// The priority that begins the bytes, and what stands behind.
    pub(super) fn prefix(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let bytes = bytes.strip_prefix(b"<")?;
        let (digits, behind) = bytes.split_at(run(bytes, |byte| byte.is_ascii_digit()));
        if digits.len() > 3 {
            return None;
        }
        if digits.is_empty() {
            return None;
        }
        let value =
            digits.iter().fold(0, |value, digit| value * 10 + u16::from(digit - b'0'));
        let priority = Self::new(u8::try_from(value).ok()?)?;
        Some((priority, behind.strip_prefix(b">")?))
    }
}

impl fmt::Display for Priority {
    /// Writes the number.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

/// Takes the number.
impl FromStr for Priority {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        let number = text.parse().ok().and_then(Self::new);
        number.ok_or(InvalidValue::new(EXPECTED))
    }
}

impl From<Priority> for u8 {
    fn from(priority: Priority) -> Self {
        priority.value
    }
}

impl TryFrom<u8> for Priority {
    type Error = InvalidValue;

    fn try_from(value: u8) -> Result<Self, InvalidValue> {
        Self::new(value).ok_or(InvalidValue::new(EXPECTED))
    }
}
