//! One end of a connection.

use core::fmt;

use super::Host;
use crate::{InvalidValue, scan};

/// A host and its port, where the device writes one.
///
/// ```
/// use asa_messages::Endpoint;
///
/// let end = Endpoint::try_from("2001:db8::1:500")?;
/// assert_eq!(end.host.as_str(), "2001:db8::1");
/// assert_eq!(end.port, Some(500));
/// # Ok::<(), asa_messages::InvalidValue>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct Endpoint<'a> {
    /// The address or name.
    pub host: Host<'a>,
    /// The port.
    pub port: Option<u16>,
}

impl<'a> Endpoint<'a> {
    /// An endpoint from its parts.
    pub const fn new(host: Host<'a>, port: Option<u16>) -> Self {
        Self { host, port }
    }

    /// An endpoint from its text, or nothing where such a text is no host.
    ///
    /// The text behind the last colon is the port when it is a decimal up to 65535 and what stands before is a
    /// complete address or name; else there is no port. So `2001:db8::1:500` has the port 500 and `::1` has none.
    /// Brackets around the host (RFC 3986, section 3.2.2) and blanks at the colon are accepted.
    pub fn parse(text: &'a str) -> Option<Self> {
        let (host, port) = scan::split_endpoint(text.as_bytes())?;
        Some(Self::new(Host::scanned(text.get(host)?), port))
    }
}

impl<'a> TryFrom<&'a str> for Endpoint<'a> {
    type Error = InvalidValue;

    fn try_from(text: &'a str) -> Result<Self, InvalidValue> {
        Self::parse(text)
            .ok_or(InvalidValue::new("an address or a name, with or without a port"))
    }
}

/// Writes `host:port`, in a way that reads as the same endpoint again: the host stands in brackets where it would
/// otherwise take the port in, or read as one with a port.
impl fmt::Display for Endpoint<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let host = self.host.as_str();
        match self.port {
            Some(port) if scan::is_complete(host.as_bytes()) => {
                write!(f, "{host}:{port}")
            }
            Some(port) => write!(f, "[{host}]:{port}"),
            None if scan::host_and_port(host.as_bytes()).is_some() => {
                write!(f, "[{host}]")
            }
            None => f.write_str(host),
        }
    }
}
