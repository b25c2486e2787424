//! The levels of syslog.
//!
//! Generated from `catalog/asa.yaml` by `cargo xtask regen`; not to be edited.

/// A level of syslog (RFC 5424, section 6.2.1). The most severe one is the least:
///
/// ```
/// use asa_messages::Severity;
///
/// assert!(Severity::Critical < Severity::Warning);
/// assert_eq!(Severity::ALL[2], Severity::Critical);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Severity {
    /// Level 0.
    Emergency = 0,
    /// Level 1.
    Alert = 1,
    /// Level 2.
    Critical = 2,
    /// Level 3.
    Error = 3,
    /// Level 4.
    Warning = 4,
    /// Level 5.
    Notification = 5,
    /// Level 6.
    Informational = 6,
    /// Level 7.
    Debugging = 7,
}

impl Severity {
    /// All levels, the most severe first.
    pub const ALL: [Self; 8] = [
        Self::Emergency,
        Self::Alert,
        Self::Critical,
        Self::Error,
        Self::Warning,
        Self::Notification,
        Self::Informational,
        Self::Debugging,
    ];

    /// The level with that number, 0 to 7.
    pub const fn from_level(level: u8) -> Option<Self> {
        match level {
            0 => Some(Self::Emergency),
            1 => Some(Self::Alert),
            2 => Some(Self::Critical),
            3 => Some(Self::Error),
            4 => Some(Self::Warning),
            5 => Some(Self::Notification),
            6 => Some(Self::Informational),
            7 => Some(Self::Debugging),
            _ => None,
        }
    }

    /// The number, 0 to 7.
    pub const fn level(self) -> u8 {
        self as u8
    }

    /// The name in lower case.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::Alert => "alert",
            Self::Critical => "critical",
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Notification => "notification",
            Self::Informational => "informational",
            Self::Debugging => "debugging",
        }
    }
}
