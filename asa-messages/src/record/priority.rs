//! The priority of a line, such as `<165>`.

use crate::Severity;
use crate::scan::run;

/// The priority in front of a line (RFC 5424, section 6.2.1): facility and level in one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
        let value = core::str::from_utf8(digits).ok()?.parse().ok()?;
        Some((Self::new(value)?, behind.strip_prefix(b">")?))
    }
}
