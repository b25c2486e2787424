//! One end of a connection, without its port.

use core::fmt;
use core::net::IpAddr;

use super::{address, trim};
use crate::{InvalidValue, scan};

/// An address or a name.
///
/// Two hosts are equal when their texts are: `::1` and `0:0:0:0:0:0:0:1` are not, their addresses are. Brackets set
/// an address off from its port and are no part of the text: `[::1]` is `::1`.
///
/// ```
/// use asa_messages::Host;
///
/// let host = Host::try_from("fe80::1%outside")?;
/// assert_eq!(host.address(), "fe80::1".parse().ok());
/// assert_eq!(host.zone(), Some("outside"));
/// assert_eq!(Host::try_from("peer-gw")?.address(), None);
/// assert_eq!(Host::new("two words"), None);
/// # Ok::<(), asa_messages::InvalidValue>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Host<'a> {
    pub(super) text: &'a str,
}

impl<'a> Host<'a> {
    /// A host from its text, or nothing where a byte of the text can't stand in one.
    ///
    /// A host consists of ASCII letters and digits, `.`, `-`, `_`, `:`, `%`, `[`, `]` and all that is not ASCII.
    pub fn new(text: &'a str) -> Option<Self> {
        let text = trim(text);
        let host = scan::bare_host(text.as_bytes(), 0..text.len())?;
        text.get(host).map(Self::scanned)
    }

    /// A host from a text that is known to be one.
    pub(crate) const fn scanned(text: &'a str) -> Self {
        Self { text }
    }

    /// The text in the line, without brackets around it.
    pub const fn as_str(&self) -> &'a str {
        self.text
    }

    /// The address without its zone. None of a name.
    pub fn address(&self) -> Option<IpAddr> {
        address::split_zone(self.text).map(|(address, _)| address)
    }

    /// The zone of an address: what stands behind `%`, such as the name of an interface.
    pub fn zone(&self) -> Option<&'a str> {
        address::split_zone(self.text)?.1
    }
}

impl<'a> TryFrom<&'a str> for Host<'a> {
    type Error = InvalidValue;

    fn try_from(text: &'a str) -> Result<Self, InvalidValue> {
        Self::new(text).ok_or(InvalidValue::new("an address or a name"))
    }
}

impl fmt::Display for Host<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text)
    }
}
