//! What can be wrong with a line.

use core::fmt;
use core::str::FromStr;

/// Why a line could not be decoded, where, and what was expected there.
///
/// An error holds no part of the line: it is `Copy` and `'static`, and the caller still has the line.
///
/// ```
/// use asa_messages::{ErrorKind, Record};
///
/// let line = "%ASA-7-752002: Tunnel Manager Removed entry. Map Tag = vpn. Map Sequence Number = x";
/// let error = Record::parse(line)?.message().unwrap_err();
/// assert_eq!(error.kind(), ErrorKind::Mismatch);
/// assert_eq!(error.at().map(|at| &line[at..]), Some("x"));
/// assert_eq!(error.expected(), Some("{crypto_map.sequence}"));
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Error {
    kind: ErrorKind,
    at: Option<usize>,
    expected: Option<&'static str>,
}

/// The kinds of [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The line holds no message tag.
    NoTag,
    /// The line has a tag, but the catalog lacks its id.
    UnknownId,
    /// The id is known, but the body fits no shape of its message.
    Mismatch,
    /// The line ends before the body of its message does.
    Truncated,
    /// The body is not UTF-8.
    NotUtf8,
}

impl ErrorKind {
    const ALL: [Self; 5] =
        [Self::NoTag, Self::UnknownId, Self::Mismatch, Self::Truncated, Self::NotUtf8];

    /// The kind as one word, such as `no-tag`. It never changes.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NoTag => "no-tag",
            Self::UnknownId => "unknown-id",
            Self::Mismatch => "mismatch",
            Self::Truncated => "truncated",
            Self::NotUtf8 => "not-utf8",
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl FromStr for ErrorKind {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        let named = Self::ALL.into_iter().find(|kind| kind.as_str() == text);
        named.ok_or(InvalidValue::new("a kind of error, such as `no-tag`"))
    }
}

impl Error {
    /// What is wrong.
    pub const fn kind(&self) -> ErrorKind {
        self.kind
    }

    /// Where: an offset in bytes from the beginning of the line. A line without a tag has no such place.
    pub const fn at(&self) -> Option<usize> {
        self.at
    }

    /// The literal or field that was expected there, for a body that fits no shape or ends early.
    pub const fn expected(&self) -> Option<&'static str> {
        self.expected
    }

    pub(crate) const fn no_tag() -> Self {
        Self {
            kind: ErrorKind::NoTag,
            at: None,
            expected: None,
        }
    }

    pub(crate) const fn not_utf8(at: usize) -> Self {
        Self {
            kind: ErrorKind::NotUtf8,
            at: Some(at),
            expected: None,
        }
    }
}

// The generated parsers call these.
impl Error {
    pub(crate) const fn unknown_id(at: usize) -> Self {
        Self {
            kind: ErrorKind::UnknownId,
            at: Some(at),
            expected: None,
        }
    }

    pub(crate) const fn mismatch(at: usize, expected: &'static str) -> Self {
        Self {
            kind: ErrorKind::Mismatch,
            at: Some(at),
            expected: Some(expected),
        }
    }

    pub(crate) const fn truncated(at: usize, expected: &'static str) -> Self {
        Self {
            kind: ErrorKind::Truncated,
            at: Some(at),
            expected: Some(expected),
        }
    }
}

/// Says where, what was found, what was expected, and what to do next.
impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (found, next) = match self.kind {
            ErrorKind::NoTag => (
                "the line holds no message tag such as `%ASA-5-750006:`",
                "check that a firewall wrote it",
            ),
            ErrorKind::UnknownId => (
                "the catalog has no message with this id",
                "the envelope and the body can still be read",
            ),
            ErrorKind::Mismatch => (
                "the body fits no known shape of its message",
                "the envelope and the body can still be read",
            ),
            ErrorKind::Truncated => {
                ("the line ends early", "look for a relay that cuts long lines")
            }
            ErrorKind::NotUtf8 => {
                ("the body is not UTF-8", "its bytes can still be read")
            }
        };
        if let Some(at) = self.at {
            write!(f, "byte {at}: ")?;
        }
        f.write_str(found)?;
        if let Some(expected) = self.expected {
            write!(f, ", expected `{expected}` here")?;
        }
        write!(f, "; {next}")
    }
}

impl core::error::Error for Error {}

/// A text or a number that is no value of its type.
///
/// ```
/// use asa_messages::{Endpoint, Severity};
///
/// let error = Endpoint::try_from("two words").unwrap_err();
/// assert_eq!(error.to_string(), "no such value: expected an address or a name, with or without a port");
/// assert!("mild".parse::<Severity>().is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct InvalidValue {
    expected: &'static str,
}

impl InvalidValue {
    pub(crate) const fn new(expected: &'static str) -> Self {
        Self { expected }
    }

    /// What was expected.
    pub const fn expected(&self) -> &'static str {
        self.expected
    }
}

impl fmt::Display for InvalidValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no such value: expected {}", self.expected)
    }
}

impl core::error::Error for InvalidValue {}

#[cfg(test)]
mod tests {
    use std::string::ToString;

    use super::{Error, ErrorKind};

    #[test]
    fn an_error_says_where_what_and_what_was_expected() {
        let cases = [
            (Error::no_tag(), "no-tag", None, None),
            (Error::unknown_id(19), "unknown-id", Some(19), None),
            (Error::mismatch(71, "SA UP."), "mismatch", Some(71), Some("SA UP.")),
            (Error::truncated(80, "reason"), "truncated", Some(80), Some("reason")),
            (Error::not_utf8(33), "not-utf8", Some(33), None),
        ];
        for (error, kind, at, expected) in cases {
            assert_eq!(
                (error.kind().as_str(), error.at(), error.expected()),
                (kind, at, expected)
            );
            assert_eq!(error.kind().to_string(), kind);
            let sentence = error.to_string();
            assert_eq!(at.is_some(), sentence.starts_with("byte "), "{sentence}");
            assert!(
                at.is_none_or(|at| sentence.contains(&at.to_string())),
                "{sentence}"
            );
            assert!(expected.is_none_or(|text| {
                sentence.contains(&std::format!(", expected `{text}` here; "))
            }));
        }
    }

    #[test]
    fn an_error_can_be_handed_on_as_any_error() {
        let boxed: std::boxed::Box<dyn core::error::Error + Send + Sync> =
            Error::no_tag().into();
        assert_eq!(
            boxed.downcast_ref::<Error>().map(Error::kind),
            Some(ErrorKind::NoTag)
        );
    }
}
