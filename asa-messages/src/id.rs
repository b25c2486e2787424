//! Ids by number, name and tag, and what the catalog says of them.

use core::fmt;
use core::str::FromStr;

use crate::{MessageId, Record};

/// Where the shape of a body is known from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Origin {
    /// Lines that devices sent.
    Device,
    /// The vendor's guide.
    Guide,
    /// A later edition of that guide.
    LaterGuide,
}

impl Origin {
    /// The name in the catalog: `device`, `guide` or `later-guide`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Device => "device",
            Self::Guide => "guide",
            Self::LaterGuide => "later-guide",
        }
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A shape of a message's body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Shape {
    origin: Origin,
    format: &'static str,
}

impl Shape {
    pub(crate) const fn new(origin: Origin, format: &'static str) -> Self {
        Self { origin, format }
    }

    /// Where the shape is known from.
    pub const fn origin(&self) -> Origin {
        self.origin
    }

    /// The format: `{field}`, `[optional part]`, `<first|second>` alternatives.
    pub const fn format(&self) -> &'static str {
        self.format
    }
}

/// A field of a message, as the catalog describes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Field {
    name: &'static str,
    type_name: &'static str,
    optional: bool,
    about: &'static str,
}

impl Field {
    pub(crate) const fn new(
        name: &'static str,
        type_name: &'static str,
        optional: bool,
        about: &'static str,
    ) -> Self {
        Self {
            name,
            type_name,
            optional,
            about,
        }
    }

    /// The name, in Rust and in JSON.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The type: a scalar such as `endpoint`, a record such as `session`, or a list such as `ike-error`.
    pub const fn type_name(&self) -> &'static str {
        self.type_name
    }

    /// Whether some lines lack the field.
    pub const fn is_optional(&self) -> bool {
        self.optional
    }

    /// What the field tells, in a sentence.
    pub const fn about(&self) -> &'static str {
        self.about
    }
}

/// A text or number that names no message of the catalog.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct UnknownMessage;

impl fmt::Display for UnknownMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no message of the catalog: expected an id, a name or a tag, such as `750006`, `sa-up` or `%ASA-5-750006`")
    }
}

impl core::error::Error for UnknownMessage {}

impl MessageId {
    /// The id's number, six digits.
    ///
    /// ```
    /// assert_eq!(asa_messages::MessageId::SaUp.number(), 750_006);
    /// ```
    pub const fn number(self) -> u32 {
        self as u32
    }
}

impl fmt::Display for MessageId {
    /// Writes the number.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.number().fmt(f)
    }
}

impl From<MessageId> for u32 {
    fn from(id: MessageId) -> Self {
        id.number()
    }
}

impl TryFrom<u32> for MessageId {
    type Error = UnknownMessage;

    fn try_from(number: u32) -> Result<Self, UnknownMessage> {
        Self::from_number(number).ok_or(UnknownMessage)
    }
}

/// Takes a number, a name, or a tag.
///
/// ```
/// use asa_messages::MessageId;
///
/// for text in ["750006", "sa-up", "%ASA-5-750006", "%FTD-vpn-5-750006:"] {
///     assert_eq!(text.parse(), Ok(MessageId::SaUp));
/// }
/// assert!("750999".parse::<MessageId>().is_err());
/// ```
impl FromStr for MessageId {
    type Err = UnknownMessage;

    fn from_str(text: &str) -> Result<Self, UnknownMessage> {
        let text = text.trim();
        if let Some(id) = Self::from_name(text) {
            return Ok(id);
        }
        let number = match text.parse() {
            Ok(number) if text.len() == 6 => number,
            _ if text.starts_with('%') => Record::parse(text).map_err(|_| UnknownMessage)?.id(),
            _ => return Err(UnknownMessage),
        };
        Self::try_from(number)
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for MessageId {
    /// Writes the number.
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(self.number())
    }
}
