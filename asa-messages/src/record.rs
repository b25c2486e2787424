//! The syslog envelope of a line: what stands around the body of a message.

mod header;
mod priority;
mod tag;
mod timestamp;

use core::fmt;
use core::hash::{Hash, Hasher};
use core::ops::Range;
use core::str::FromStr;

pub use priority::Priority;
pub use tag::Product;
pub use timestamp::Timestamp;

use self::header::Header;
use self::tag::Tag;
use self::timestamp::Time;
use crate::scan::is_blank;
use crate::{Error, InvalidValue, Severity};

/// A line of a firewall, taken apart as far as its tag: any `%ASA`, `%FTD`, `%PIX`, `%FWSM` or `%NGIPS` line, whether
/// its id is known or not.
///
/// # The header and the tag
///
/// A line is a header (RFC 3164, RFC 5424 or Cisco's EMBLEM form, each with whatever relays put in front), a tag such as
/// `%ASA-5-750006` or `%FTD-vpn-5-752004`, a separator (`: `, `:`, ` - ` or a blank) and a body.
///
/// The header ends at the first `%` that the name of a product follows; no name of a device holds one. The tag has to
/// stand there, well-formed: a class or none, a level of one digit, 0 to 7, and an id of six digits. All behind it is
/// body, which can hold text that a stranger chose. So a user named `%ASA-1-102030` can't put on another message, not
/// even where the line's own tag is broken.
///
/// # Whose time and name
///
/// Relays put a time and a host of their own in front of what the firewall wrote. Of several priorities, times and
/// names this type reports those nearest to the tag, which are the firewall's own. Where the firewall wrote none, that
/// is what the nearest relay knows of it: a relay writes the host that it received the line from (RFC 3164, section
/// 4.3). Process names such as `CiscoASA[999]:` and the parts of RFC 5424 behind the host are passed over.
///
/// These parts are read from the header each time they are asked for; [`Record::parse`] only finds the tag.
#[derive(Clone, Copy)]
pub struct Record<'a> {
    line: &'a [u8],
    /// The line again where it is known to be UTF-8.
    text: Option<&'a str>,
    tag: Tag,
}

/// What a [`Record`] says ahead of its tag.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct Envelope<'a> {
    /// As [`Record::priority`].
    pub priority: Option<Priority>,
    /// As [`Record::timestamp`].
    pub timestamp: Option<Timestamp<'a>>,
    /// As [`Record::device`].
    pub device: Option<&'a str>,
}

impl<'a> Record<'a> {
    /// Takes a line apart.
    ///
    /// ```
    /// use asa_messages::{Product, Record};
    ///
    /// let record = Record::parse("<166>fw01 : %ASA-session-6-302013: Built outbound TCP connection")?;
    /// assert_eq!(record.product(), Product::Asa);
    /// assert_eq!(record.class(), Some("session"));
    /// assert_eq!((record.severity().level(), record.id()), (6, 302_013));
    /// assert_eq!(record.body_str()?, "Built outbound TCP connection");
    /// # Ok::<(), asa_messages::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`NoTag`](crate::ErrorKind::NoTag) alone.
    #[inline]
    pub fn parse(line: &'a str) -> Result<Self, Error> {
        Ok(Self {
            text: Some(line),
            ..Self::parse_bytes(line.as_bytes())?
        })
    }

    /// Takes a line apart that need not be UTF-8.
    ///
    /// ```
    /// use asa_messages::{ErrorKind, Record};
    ///
    /// let record = Record::parse_bytes(b"fw01 : %ASA-5-750006: Local:\xff")?;
    /// assert_eq!((record.id(), record.device()), (750_006, Some("fw01")));
    /// let error = record.message().unwrap_err();
    /// assert_eq!((error.kind(), error.at()), (ErrorKind::NotUtf8, Some(28)));
    /// # Ok::<(), asa_messages::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`NoTag`](crate::ErrorKind::NoTag) alone.
    #[inline]
    pub fn parse_bytes(line: &'a [u8]) -> Result<Self, Error> {
        let tag = Tag::find(line).ok_or(Error::no_tag())?;
        Ok(Self { line, text: None, tag })
    }

    /// The whole line.
    pub const fn line(&self) -> &'a [u8] {
        self.line
    }

    /// The id of the message.
    pub const fn id(&self) -> u32 {
        self.tag.id
    }

    /// The offset of the id in the line.
    pub const fn id_at(&self) -> usize {
        self.tag.id_at
    }

    /// The level in the tag. An administrator can give a message another level than the vendor did.
    pub const fn severity(&self) -> Severity {
        self.tag.severity
    }

    /// The product that the tag names.
    pub const fn product(&self) -> Product {
        self.tag.product
    }

    /// The class of the message, such as `vpn`, where the device writes it into the tag.
    pub const fn class(&self) -> Option<&'a str> {
        self.tag.class(self.line)
    }

    /// The priority in front of the line.
    pub fn priority(&self) -> Option<Priority> {
        self.header().priority
    }

    /// The time, as the firewall wrote it.
    pub fn timestamp(&self) -> Option<Timestamp<'a>> {
        self.envelope().timestamp
    }

    /// The device: a name, an address, or what else its administrator chose. None if it is not UTF-8.
    pub fn device(&self) -> Option<&'a str> {
        self.envelope().device
    }

    /// Priority, time and device. Who wants them all has the header read once.
    ///
    /// ```
    /// use asa_messages::Record;
    ///
    /// let record = Record::parse("<165>Nov 23 2026 10:00:00 fw01 : %ASA-4-752010: IKEv2 Doesn't have a proposal specified")?;
    /// let envelope = record.envelope();
    /// assert_eq!(envelope.priority.map(|priority| priority.facility()), Some(20));
    /// assert_eq!((envelope.timestamp, envelope.device), (record.timestamp(), Some("fw01")));
    /// # Ok::<(), asa_messages::Error>(())
    /// ```
    pub fn envelope(&self) -> Envelope<'a> {
        let header = self.header();
        let time = |(place, time): (_, Time)| time.of(self.part(place)?);
        Envelope {
            priority: header.priority,
            timestamp: header.timestamp.and_then(time),
            device: header.device.and_then(|place| self.part(place)),
        }
    }

    /// The offset of the body in the line.
    pub const fn body_at(&self) -> usize {
        self.tag.body_at
    }

    /// The body: all behind the tag and its separator, without CR, LF, NUL and blanks at the end.
    pub fn body(&self) -> &'a [u8] {
        &self.line[self.body_range()]
    }

    /// The body as text.
    ///
    /// # Errors
    ///
    /// [`NotUtf8`](crate::ErrorKind::NotUtf8) alone, with the place of the first byte that is none of a text.
    #[inline]
    pub fn body_str(&self) -> Result<&'a str, Error> {
        match self.text.and_then(|text| text.get(self.body_range())) {
            Some(body) => Ok(body),
            None => self.checked_body(),
        }
    }

    /// The body of a line that need not be UTF-8.
    fn checked_body(&self) -> Result<&'a str, Error> {
        core::str::from_utf8(self.body())
            .map_err(|e| Error::not_utf8(self.body_at() + e.valid_up_to()))
    }

    #[inline]
    fn body_range(&self) -> Range<usize> {
        let start = self.body_at();
        let ends = |&byte: &u8| {
            byte > b' ' || !is_blank(byte) && !matches!(byte, b'\r' | b'\n' | b'\0')
        };
        let length =
            self.line[start..].iter().rposition(ends).map_or(0, |last| last + 1);
        start..start + length
    }

    fn header(&self) -> Header {
        Header::read(&self.line[..self.tag.at])
    }

    /// A part of the line, if it is UTF-8.
    fn part(&self, place: Range<usize>) -> Option<&'a str> {
        match self.text {
            Some(text) => text.get(place),
            None => core::str::from_utf8(self.line.get(place)?).ok(),
        }
    }
}

/// Takes a line apart, as [`Record::parse`] does.
impl<'a> TryFrom<&'a str> for Record<'a> {
    type Error = Error;

    fn try_from(line: &'a str) -> Result<Self, Error> {
        Self::parse(line)
    }
}

/// Takes a line apart, as [`Record::parse_bytes`] does.
impl<'a> TryFrom<&'a [u8]> for Record<'a> {
    type Error = Error;

    fn try_from(line: &'a [u8]) -> Result<Self, Error> {
        Self::parse_bytes(line)
    }
}

/// Records are equal when their lines are.
impl PartialEq for Record<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.line == other.line
    }
}

impl Eq for Record<'_> {}

impl Hash for Record<'_> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.line.hash(state);
    }
}

impl fmt::Debug for Record<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Record")
            .field("line", &format_args!("\"{}\"", self.line.escape_ascii()))
            .field("product", &self.product())
            .field("class", &self.class())
            .field("severity", &self.severity())
            .field("id", &self.id())
            .finish_non_exhaustive()
    }
}

/// Takes the name in the tag.
///
/// ```
/// assert_eq!("FTD".parse(), Ok(asa_messages::Product::Ftd));
/// ```
impl FromStr for Product {
    type Err = InvalidValue;

    fn from_str(text: &str) -> Result<Self, InvalidValue> {
        let named = Self::ALL.into_iter().find(|product| product.as_str() == text);
        named.ok_or(InvalidValue::new("a product as the tag names it, such as `ASA`"))
    }
}
