//! The eight levels of syslog.

/// The level of a message (RFC 5424, section 6.2.1), the most severe first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// Level 0.
    Emergency,
    /// Level 1.
    Alert,
    /// Level 2.
    Critical,
    /// Level 3.
    Error,
    /// Level 4.
    Warning,
    /// Level 5.
    Notification,
    /// Level 6.
    Informational,
    /// Level 7.
    Debugging,
}

impl Severity {
    /// The severity of a level, 0 to 7.
    pub const fn from_level(level: u8) -> Option<Self> {
        Some(match level {
            0 => Self::Emergency,
            1 => Self::Alert,
            2 => Self::Critical,
            3 => Self::Error,
            4 => Self::Warning,
            5 => Self::Notification,
            6 => Self::Informational,
            7 => Self::Debugging,
            _ => return None,
        })
    }

    /// The level, 0 to 7.
    pub const fn level(self) -> u8 {
        self as u8
    }
}
