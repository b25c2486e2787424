//! An IPv4 or IPv6 address.

use core::fmt;
use core::net::IpAddr;

use super::trim;
use crate::{InvalidValue, scan};

/// An IPv4 or IPv6 address with an optional zone, or one that the device itself calls invalid.
///
/// A device that has no address to report writes `invalid-addr-2-0.0.0.0`, for example.
///
/// ```
/// use asa_messages::Address;
///
/// let address = Address::try_from("2001:db8::7")?;
/// assert!(address.address().is_some_and(|ip| ip.is_ipv6()));
/// let invalid = Address::try_from("invalid-addr-2-0.0.0.0")?;
/// assert!(invalid.is_invalid());
/// assert_eq!(invalid.address(), None);
/// assert_eq!(Address::new("vpn.example.com"), None);
/// # Ok::<(), asa_messages::InvalidValue>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Address<'a> {
    pub(super) text: &'a str,
}

impl<'a> Address<'a> {
    /// An address from its text, or nothing where such a text is no address.
    pub fn new(text: &'a str) -> Option<Self> {
        let text = trim(text);
        (scan::address(text.as_bytes()) == Some(text.len())).then_some(Self { text })
    }

    /// An address from a text that is known to be one.
    pub(crate) const fn scanned(text: &'a str) -> Self {
        Self { text }
    }

    /// The text in the line.
    pub const fn as_str(&self) -> &'a str {
        self.text
    }

    /// The address without its zone. None of an address that the device calls invalid.
    pub fn address(&self) -> Option<IpAddr> {
        split_zone(self.text).map(|(address, _)| address)
    }

    /// The zone of the address: what stands behind `%`, such as the name of an interface.
    pub fn zone(&self) -> Option<&'a str> {
        split_zone(self.text)?.1
    }

    /// Whether the device itself calls the address invalid.
    pub fn is_invalid(&self) -> bool {
        self.address().is_none()
    }
}

impl<'a> TryFrom<&'a str> for Address<'a> {
    type Error = InvalidValue;

    fn try_from(text: &'a str) -> Result<Self, InvalidValue> {
        Self::new(text).ok_or(InvalidValue::new(
            "an IPv4 or IPv6 address, or one marked invalid as devices do",
        ))
    }
}

impl fmt::Display for Address<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text)
    }
}

/// The address and the zone of a text that is a complete address.
pub(super) fn split_zone(text: &str) -> Option<(IpAddr, Option<&str>)> {
    if scan::address(text.as_bytes()) != Some(text.len()) {
        return None;
    }
    let (address, zone) = text
        .split_once('%')
        .map_or((text, None), |(address, zone)| (address, Some(zone)));
    Some((address.parse().ok()?, zone))
}
