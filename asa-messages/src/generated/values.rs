//! Records and lists of values that messages share.
//!
//! Generated from `catalog/asa.yaml` by `cargo xtask regen`; not to be edited.

use core::fmt;

use super::shapes;
use crate::InvalidValue;
use crate::scalar::{Address, Endpoint, Spi, User};
use crate::text;
use crate::text::{Listed, Spans};

/// The two ends of an IKEv2 session and the user behind it, in front of most messages.
///
/// # Format
///
/// ```text
/// Local[:]{local} Remote[:]{remote} Username[:]{username} [IKEv2 ]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<165>Nov 23 2026 10:00:00 fw01 : %ASA-5-750001: Local:192.0.2.1:500 Remote:198.51.100.7:500 Username:Unknown IKEv2 Received request to establish an IPsec tunnel; local traffic selector = Address Range: 192.0.2.64-192.0.2.64 Protocol: 6 Port Range: 50112-50112; remote traffic selector = Address Range: 198.51.100.128-198.51.100.128 Protocol: 6 Port Range: 443-443";
/// let Message::TunnelRequested(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.session.local.host.as_str(), "192.0.2.1");
/// assert_eq!(message.session.remote.host.as_str(), "198.51.100.7");
/// assert_eq!(message.session.username.as_str(), "Unknown");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct Session<'a> {
    /// Address or name and port of the firewall's own end; some devices leave the port out.
    pub local: Endpoint<'a>,
    /// Address or name and port of the peer; some devices leave the port out.
    pub remote: Endpoint<'a>,
    /// User, tunnel group or address of the peer; `Unknown` where no user is known, such as before authentication or with many site-to-site tunnels, `*****` where the device hides the name, and empty at times.
    pub username: User<'a>,
}

impl<'a> Session<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(local: Endpoint<'a>, remote: Endpoint<'a>, username: User<'a>) -> Self {
        Self { local, remote, username }
    }

    pub(super) fn read(spans: &Spans<'a>, slot: usize) -> Option<Self> {
        let local = spans.endpoint(slot)?;
        let remote = spans.endpoint(slot + 1)?;
        let username = spans.user(slot + 2)?;
        Some(Self { local, remote, username })
    }
}

impl fmt::Display for Session<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Local:")?;
        self.local.fmt(f)?;
        f.write_str(" Remote:")?;
        self.remote.fmt(f)?;
        f.write_str(" Username:")?;
        self.username.fmt(f)?;
        f.write_str(" IKEv2")
    }
}

/// The crypto map entry that a tunnel belongs to.
///
/// # Format
///
/// ```text
/// Map Tag = {tag}[.] Map Sequence Number = {sequence}
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<167>Nov 03 2026 10:21:07 fw01 : %ASA-7-752002: Tunnel Manager Removed entry.  Map Tag = outside_map.  Map Sequence Number = 20.";
/// let Message::EntryRemoved(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.crypto_map.tag, "outside_map");
/// assert_eq!(message.crypto_map.sequence, 20);
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct CryptoMap<'a> {
    /// Name of the crypto map.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub tag: &'a str,
    /// Sequence number of the entry within the crypto map, 1 to 65535; lower ones are tried first.
    pub sequence: i64,
}

impl<'a> CryptoMap<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(tag: &'a str, sequence: i64) -> Self {
        let tag = text::trim(tag);
        Self { tag, sequence }
    }

    pub(super) fn read(spans: &Spans<'a>, slot: usize) -> Option<Self> {
        let tag = spans.text(slot)?;
        let sequence = spans.number(slot + 1)?;
        Some(Self { tag, sequence })
    }
}

impl fmt::Display for CryptoMap<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Map Tag = ")?;
        self.tag.fmt(f)?;
        f.write_str(". Map Sequence Number = ")?;
        self.sequence.fmt(f)
    }
}

/// The traffic on one side of a tunnel: a range of addresses, a protocol and a range of ports.
///
/// # Format
///
/// ```text
/// Address Range: {start}-{end} Protocol: {protocol} Port Range: {first_port}-{last_port}
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<165>Nov 23 2026 10:00:00 fw01 : %ASA-5-750001: Local:192.0.2.1:500 Remote:198.51.100.7:500 Username:Unknown IKEv2 Received request to establish an IPsec tunnel; local traffic selector = Address Range: 192.0.2.64-192.0.2.64 Protocol: 6 Port Range: 50112-50112; remote traffic selector = Address Range: 198.51.100.128-198.51.100.128 Protocol: 6 Port Range: 443-443";
/// let Message::TunnelRequested(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.local_selector.protocol, 6);
/// assert_eq!(message.local_selector.first_port, 50112);
/// assert_eq!(message.local_selector.last_port, 50112);
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct TrafficSelector<'a> {
    /// First address of the range.
    pub start: Address<'a>,
    /// Last address of the range, the same as the first for a single host.
    pub end: Address<'a>,
    /// IP protocol number, such as 6 for TCP or 17 for UDP; 0 means any.
    pub protocol: i64,
    /// First port of the range.
    pub first_port: u16,
    /// Last port of the range; 0 to 65535 means any port.
    pub last_port: u16,
}

impl<'a> TrafficSelector<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(
        start: Address<'a>,
        end: Address<'a>,
        protocol: i64,
        first_port: u16,
        last_port: u16,
    ) -> Self {
        Self {
            start,
            end,
            protocol,
            first_port,
            last_port,
        }
    }

    pub(super) fn read(spans: &Spans<'a>, slot: usize) -> Option<Self> {
        let start = spans.address(slot)?;
        let end = spans.address(slot + 1)?;
        let protocol = spans.number(slot + 2)?;
        let first_port = spans.port(slot + 3)?;
        let last_port = spans.port(slot + 4)?;
        Some(Self {
            start,
            end,
            protocol,
            first_port,
            last_port,
        })
    }
}

impl fmt::Display for TrafficSelector<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Address Range: ")?;
        self.start.fmt(f)?;
        f.write_str("-")?;
        self.end.fmt(f)?;
        f.write_str(" Protocol: ")?;
        self.protocol.fmt(f)?;
        f.write_str(" Port Range: ")?;
        self.first_port.fmt(f)?;
        f.write_str("-")?;
        self.last_port.fmt(f)
    }
}

/// The traffic on one side of a tunnel, in the short form of 751022 with slashes between the parts.
///
/// # Format
///
/// ```text
/// {start}/{end}/{first_port}/{last_port}/{protocol}
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "%ASA-3-751022: Local:192.0.2.2:500 Remote:198.51.100.1:500 Username:Unknown IKEv2 Tunnel rejected: Crypto Map Policy not found for remote traffic selector 0.0.0.0/255.255.255.255/0/65535/0 local traffic selector 0.0.0.0/255.255.255.255/0/65535/0";
/// let Message::CryptoMapNotFound(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.remote_selector.first_port, 0);
/// assert_eq!(message.remote_selector.last_port, 65535);
/// assert_eq!(message.remote_selector.protocol, 0);
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct SelectorTuple<'a> {
    /// First address of the range.
    pub start: Address<'a>,
    /// Last address of the range, the same as the first for a single host.
    pub end: Address<'a>,
    /// First port of the range.
    pub first_port: u16,
    /// Last port of the range; 0 to 65535 means any port.
    pub last_port: u16,
    /// IP protocol number, such as 6 for TCP or 17 for UDP; 0 means any.
    pub protocol: i64,
}

impl<'a> SelectorTuple<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(
        start: Address<'a>,
        end: Address<'a>,
        first_port: u16,
        last_port: u16,
        protocol: i64,
    ) -> Self {
        Self {
            start,
            end,
            first_port,
            last_port,
            protocol,
        }
    }

    pub(super) fn read(spans: &Spans<'a>, slot: usize) -> Option<Self> {
        let start = spans.address(slot)?;
        let end = spans.address(slot + 1)?;
        let first_port = spans.port(slot + 2)?;
        let last_port = spans.port(slot + 3)?;
        let protocol = spans.number(slot + 4)?;
        Some(Self {
            start,
            end,
            first_port,
            last_port,
            protocol,
        })
    }
}

impl fmt::Display for SelectorTuple<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.start.fmt(f)?;
        f.write_str("/")?;
        self.end.fmt(f)?;
        f.write_str("/")?;
        self.first_port.fmt(f)?;
        f.write_str("/")?;
        self.last_port.fmt(f)?;
        f.write_str("/")?;
        self.protocol.fmt(f)
    }
}

/// What IKEv2 is asked to do with an IPsec tunnel.
///
/// The list is open: an unlisted text is kept. [In the book](https://asa-messages.github.io/asa-messages/generated/messages/750001.html#field-request).
///
/// # Example
///
/// ```
/// use asa_messages::value::TunnelRequest;
///
/// let value = TunnelRequest::new("establish");
/// assert_eq!(value, TunnelRequest::Establish);
/// assert_eq!(value.name(), Some("establish"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TunnelRequest<'a> {
    /// `establish`: The tunnel does not exist yet and is to be set up.
    Establish,
    /// `rekey`: The tunnel exists and is to get new keys before the old ones expire.
    Rekey,
    /// A text that the catalog doesn't list.
    Other(&'a str),
}

impl TunnelRequest<'static> {
    /// The texts without holes, sorted, and their values.
    const SORTED: &'static [(&'static str, Self)] =
        &[("establish", Self::Establish), ("rekey", Self::Rekey)];
}

static TUNNEL_REQUEST: Listed<TunnelRequest<'_>, 4> = Listed::new(TunnelRequest::SORTED);

impl<'a> TunnelRequest<'a> {
    /// The listed value of that text, or the text itself; outer blanks are left off.
    pub fn new(text: &'a str) -> Self {
        let text = text::trim(text);
        match TUNNEL_REQUEST.find(text) {
            Some(value) => value,
            None => Self::Other(text),
        }
    }

    /// The value of that name in the catalog, former names included; `None` of a value that holds fields, too.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "establish" => Some(Self::Establish),
            "rekey" => Some(Self::Rekey),
            _ => None,
        }
    }

    /// The name in the catalog, `None` for an unlisted text.
    pub const fn name(&self) -> Option<&'static str> {
        let name = match self {
            Self::Establish => "establish",
            Self::Rekey => "rekey",
            Self::Other(_) => return None,
        };
        Some(name)
    }
}

/// Takes what [`from_name`](Self::from_name) takes: the name of a value, not its text.
impl core::str::FromStr for TunnelRequest<'static> {
    type Err = InvalidValue;

    fn from_str(name: &str) -> Result<Self, InvalidValue> {
        Self::from_name(name)
            .ok_or(InvalidValue::new("the name of a listed value without fields"))
    }
}

impl<'a> From<&'a str> for TunnelRequest<'a> {
    fn from(text: &'a str) -> Self {
        Self::new(text)
    }
}

impl fmt::Display for TunnelRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Establish => f.write_str("establish"),
            Self::Rekey => f.write_str("rekey"),
            Self::Other(text) => f.write_str(text),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for TunnelRequest<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !serializer.is_human_readable() {
            return serializer.collect_str(self);
        }
        text::listed(serializer, self.name(), self, &text::NoFields {})
    }
}

#[cfg(feature = "serde")]
impl<'de: 'a, 'a> serde::Deserialize<'de> for TunnelRequest<'a> {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::forms::listed(deserializer).map(Self::new)
    }
}

/// The version of the IKE protocol.
///
/// The list is open: an unlisted text is kept. [In the book](https://asa-messages.github.io/asa-messages/generated/messages/751021.html#field-protocol).
///
/// # Example
///
/// ```
/// use asa_messages::value::IkeVersion;
///
/// let value = IkeVersion::new("IKEv1");
/// assert_eq!(value, IkeVersion::Ikev1);
/// assert_eq!(value.name(), Some("ikev1"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IkeVersion<'a> {
    /// `IKEv1`: Version 1 of IKE, defined in RFC 2409.
    Ikev1,
    /// `IKEv2`: Version 2 of IKE, defined in RFC 7296.
    Ikev2,
    /// A text that the catalog doesn't list.
    Other(&'a str),
}

impl IkeVersion<'static> {
    /// The texts without holes, sorted, and their values.
    const SORTED: &'static [(&'static str, Self)] =
        &[("IKEv1", Self::Ikev1), ("IKEv2", Self::Ikev2)];
}

static IKE_VERSION: Listed<IkeVersion<'_>, 4> = Listed::new(IkeVersion::SORTED);

impl<'a> IkeVersion<'a> {
    /// The listed value of that text, or the text itself; outer blanks are left off.
    pub fn new(text: &'a str) -> Self {
        let text = text::trim(text);
        match IKE_VERSION.find(text) {
            Some(value) => value,
            None => Self::Other(text),
        }
    }

    /// The value of that name in the catalog, former names included; `None` of a value that holds fields, too.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "ikev1" => Some(Self::Ikev1),
            "ikev2" => Some(Self::Ikev2),
            _ => None,
        }
    }

    /// The name in the catalog, `None` for an unlisted text.
    pub const fn name(&self) -> Option<&'static str> {
        let name = match self {
            Self::Ikev1 => "ikev1",
            Self::Ikev2 => "ikev2",
            Self::Other(_) => return None,
        };
        Some(name)
    }
}

/// Takes what [`from_name`](Self::from_name) takes: the name of a value, not its text.
impl core::str::FromStr for IkeVersion<'static> {
    type Err = InvalidValue;

    fn from_str(name: &str) -> Result<Self, InvalidValue> {
        Self::from_name(name)
            .ok_or(InvalidValue::new("the name of a listed value without fields"))
    }
}

impl<'a> From<&'a str> for IkeVersion<'a> {
    fn from(text: &'a str) -> Self {
        Self::new(text)
    }
}

impl fmt::Display for IkeVersion<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ikev1 => f.write_str("IKEv1"),
            Self::Ikev2 => f.write_str("IKEv2"),
            Self::Other(text) => f.write_str(text),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for IkeVersion<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !serializer.is_human_readable() {
            return serializer.collect_str(self);
        }
        text::listed(serializer, self.name(), self, &text::NoFields {})
    }
}

#[cfg(feature = "serde")]
impl<'de: 'a, 'a> serde::Deserialize<'de> for IkeVersion<'a> {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::forms::listed(deserializer).map(Self::new)
    }
}

/// The kind of VPN license that a session takes up.
///
/// The list is open: an unlisted text is kept. [In the book](https://asa-messages.github.io/asa-messages/generated/messages/751019.html#field-license).
///
/// # Example
///
/// ```
/// use asa_messages::value::License;
///
/// let value = License::new("other VPN");
/// assert_eq!(value, License::OtherVpn);
/// assert_eq!(value.name(), Some("other-vpn"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum License<'a> {
    /// `other VPN`: The license for sessions without AnyConnect, such as site-to-site tunnels and other IPsec clients.
    OtherVpn,
    /// `AnyConnect Premium/Essentials`: The license for AnyConnect clients, Premium or Essentials.
    AnyconnectPremiumEssentials,
    /// A text that the catalog doesn't list.
    Other(&'a str),
}

impl License<'static> {
    /// The texts without holes, sorted, and their values.
    const SORTED: &'static [(&'static str, Self)] = &[
        ("AnyConnect Premium/Essentials", Self::AnyconnectPremiumEssentials),
        ("other VPN", Self::OtherVpn),
    ];
}

static LICENSE: Listed<License<'_>, 4> = Listed::new(License::SORTED);

impl<'a> License<'a> {
    /// The listed value of that text, or the text itself; outer blanks are left off.
    pub fn new(text: &'a str) -> Self {
        let text = text::trim(text);
        match LICENSE.find(text) {
            Some(value) => value,
            None => Self::Other(text),
        }
    }

    /// The value of that name in the catalog, former names included; `None` of a value that holds fields, too.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "other-vpn" => Some(Self::OtherVpn),
            "anyconnect-premium-essentials" => Some(Self::AnyconnectPremiumEssentials),
            _ => None,
        }
    }

    /// The name in the catalog, `None` for an unlisted text.
    pub const fn name(&self) -> Option<&'static str> {
        let name = match self {
            Self::OtherVpn => "other-vpn",
            Self::AnyconnectPremiumEssentials => "anyconnect-premium-essentials",
            Self::Other(_) => return None,
        };
        Some(name)
    }
}

/// Takes what [`from_name`](Self::from_name) takes: the name of a value, not its text.
impl core::str::FromStr for License<'static> {
    type Err = InvalidValue;

    fn from_str(name: &str) -> Result<Self, InvalidValue> {
        Self::from_name(name)
            .ok_or(InvalidValue::new("the name of a listed value without fields"))
    }
}

impl<'a> From<&'a str> for License<'a> {
    fn from(text: &'a str) -> Self {
        Self::new(text)
    }
}

impl fmt::Display for License<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OtherVpn => f.write_str("other VPN"),
            Self::AnyconnectPremiumEssentials => {
                f.write_str("AnyConnect Premium/Essentials")
            }
            Self::Other(text) => f.write_str(text),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for License<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !serializer.is_human_readable() {
            return serializer.collect_str(self);
        }
        text::listed(serializer, self.name(), self, &text::NoFields {})
    }
}

#[cfg(feature = "serde")]
impl<'de: 'a, 'a> serde::Deserialize<'de> for License<'a> {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::forms::listed(deserializer).map(Self::new)
    }
}

/// A combined mode cipher, which encrypts and protects integrity in one step.
///
/// The list is open: an unlisted text is kept. [In the book](https://asa-messages.github.io/asa-messages/generated/messages/751021.html#field-encryption).
///
/// # Example
///
/// ```
/// use asa_messages::value::CombinedCipher;
///
/// let value = CombinedCipher::new("AES-GCM");
/// assert_eq!(value, CombinedCipher::AesGcm);
/// assert_eq!(value.name(), Some("aes-gcm"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CombinedCipher<'a> {
    /// `AES-GCM`: AES in Galois/Counter Mode, with no key length given.
    AesGcm,
    /// `AES-GCM 256`: AES in Galois/Counter Mode with a key of 256 bits.
    AesGcm256,
    /// A text that the catalog doesn't list.
    Other(&'a str),
}

impl CombinedCipher<'static> {
    /// The texts without holes, sorted, and their values.
    const SORTED: &'static [(&'static str, Self)] =
        &[("AES-GCM", Self::AesGcm), ("AES-GCM 256", Self::AesGcm256)];
}

static COMBINED_CIPHER: Listed<CombinedCipher<'_>, 4> =
    Listed::new(CombinedCipher::SORTED);

impl<'a> CombinedCipher<'a> {
    /// The listed value of that text, or the text itself; outer blanks are left off.
    pub fn new(text: &'a str) -> Self {
        let text = text::trim(text);
        match COMBINED_CIPHER.find(text) {
            Some(value) => value,
            None => Self::Other(text),
        }
    }

    /// The value of that name in the catalog, former names included; `None` of a value that holds fields, too.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "aes-gcm" => Some(Self::AesGcm),
            "aes-gcm-256" => Some(Self::AesGcm256),
            _ => None,
        }
    }

    /// The name in the catalog, `None` for an unlisted text.
    pub const fn name(&self) -> Option<&'static str> {
        let name = match self {
            Self::AesGcm => "aes-gcm",
            Self::AesGcm256 => "aes-gcm-256",
            Self::Other(_) => return None,
        };
        Some(name)
    }
}

/// Takes what [`from_name`](Self::from_name) takes: the name of a value, not its text.
impl core::str::FromStr for CombinedCipher<'static> {
    type Err = InvalidValue;

    fn from_str(name: &str) -> Result<Self, InvalidValue> {
        Self::from_name(name)
            .ok_or(InvalidValue::new("the name of a listed value without fields"))
    }
}

impl<'a> From<&'a str> for CombinedCipher<'a> {
    fn from(text: &'a str) -> Self {
        Self::new(text)
    }
}

impl fmt::Display for CombinedCipher<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AesGcm => f.write_str("AES-GCM"),
            Self::AesGcm256 => f.write_str("AES-GCM 256"),
            Self::Other(text) => f.write_str(text),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for CombinedCipher<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !serializer.is_human_readable() {
            return serializer.collect_str(self);
        }
        text::listed(serializer, self.name(), self, &text::NoFields {})
    }
}

#[cfg(feature = "serde")]
impl<'de: 'a, 'a> serde::Deserialize<'de> for CombinedCipher<'a> {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::forms::listed(deserializer).map(Self::new)
    }
}

/// Why a cluster unit held an IKEv2 packet to be invalid before IKEv2 saw it.
///
/// The list is open: an unlisted text is kept. [In the book](https://asa-messages.github.io/asa-messages/generated/messages/753001.html#field-error).
///
/// # Example
///
/// ```
/// use asa_messages::value::PacketFault;
///
/// let value = PacketFault::new("Corrupted SPI detected");
/// assert_eq!(value, PacketFault::CorruptedSpi);
/// assert_eq!(value.name(), Some("corrupted-spi"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PacketFault<'a> {
    /// `Corrupted SPI detected`: The SPI in the packet is damaged.
    CorruptedSpi,
    /// `Expired SPI received`: The SPI in the packet is of an SA that is no longer valid.
    ExpiredSpi,
    /// A text that the catalog doesn't list.
    Other(&'a str),
}

impl PacketFault<'static> {
    /// The texts without holes, sorted, and their values.
    const SORTED: &'static [(&'static str, Self)] = &[
        ("Corrupted SPI detected", Self::CorruptedSpi),
        ("Expired SPI received", Self::ExpiredSpi),
    ];
}

static PACKET_FAULT: Listed<PacketFault<'_>, 4> = Listed::new(PacketFault::SORTED);

impl<'a> PacketFault<'a> {
    /// The listed value of that text, or the text itself; outer blanks are left off.
    pub fn new(text: &'a str) -> Self {
        let text = text::trim(text);
        match PACKET_FAULT.find(text) {
            Some(value) => value,
            None => Self::Other(text),
        }
    }

    /// The value of that name in the catalog, former names included; `None` of a value that holds fields, too.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "corrupted-spi" => Some(Self::CorruptedSpi),
            "expired-spi" => Some(Self::ExpiredSpi),
            _ => None,
        }
    }

    /// The name in the catalog, `None` for an unlisted text.
    pub const fn name(&self) -> Option<&'static str> {
        let name = match self {
            Self::CorruptedSpi => "corrupted-spi",
            Self::ExpiredSpi => "expired-spi",
            Self::Other(_) => return None,
        };
        Some(name)
    }
}

/// Takes what [`from_name`](Self::from_name) takes: the name of a value, not its text.
impl core::str::FromStr for PacketFault<'static> {
    type Err = InvalidValue;

    fn from_str(name: &str) -> Result<Self, InvalidValue> {
        Self::from_name(name)
            .ok_or(InvalidValue::new("the name of a listed value without fields"))
    }
}

impl<'a> From<&'a str> for PacketFault<'a> {
    fn from(text: &'a str) -> Self {
        Self::new(text)
    }
}

impl fmt::Display for PacketFault<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CorruptedSpi => f.write_str("Corrupted SPI detected"),
            Self::ExpiredSpi => f.write_str("Expired SPI received"),
            Self::Other(text) => f.write_str(text),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for PacketFault<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !serializer.is_human_readable() {
            return serializer.collect_str(self);
        }
        text::listed(serializer, self.name(), self, &text::NoFields {})
    }
}

#[cfg(feature = "serde")]
impl<'de: 'a, 'a> serde::Deserialize<'de> for PacketFault<'a> {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::forms::listed(deserializer).map(Self::new)
    }
}

/// Why the firewall gave up an IKEv2 negotiation, or what it noted about one, as 750003 words it.
///
/// The list is open: an unlisted text is kept. [In the book](https://asa-messages.github.io/asa-messages/generated/values/ike-error.html).
///
/// # Example
///
/// ```
/// use asa_messages::value::IkeError;
///
/// let value = IkeError::new("Failed to send data on the network");
/// assert_eq!(value, IkeError::NetworkSendFailed);
/// assert_eq!(value.name(), Some("network-send-failed"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IkeError<'a> {
    /// `Failed to send data on the network`: The firewall could not send an IKEv2 packet, so look at its own route and interface towards the peer.
    ///
    /// `show route ADDRESS` for the peer has to name the interface that carries the crypto map, and `show interface` has to show it up. A flapping uplink or a missing default route is the usual finding.
    NetworkSendFailed,
    /// `Asynchronous request queued`: A step such as a certificate or AAA check was handed to another process, which is a state rather than a fault unless nothing follows.
    ///
    /// A 750006 some seconds later closes it. If nothing follows, the answer is overdue: look at `show aaa-server`, and at whether the CRL or OCSP server can be reached.
    AsyncRequestQueued,
    /// `Failed to enqueue packet`: The firewall could not put a packet on an internal queue, so look at its own load and free memory.
    ///
    /// `show cpu usage` and `show blocks` in that moment decide. A burst when many peers come back at once passes.
    PacketEnqueueFailed,
    /// `A supplied parameter is incorrect`: One part of the firewall's IKEv2 code handed another a value that it can't use; this points inside the firewall, so keep the lines around it and `show version`.
    ParameterInvalid,
    /// `Failed to allocate memory`: The firewall had no memory for the negotiation, so look at `show memory` and at the number of its sessions.
    ///
    /// Take `show memory detail` and `show blocks` at once, before the numbers recover. Soon other functions will be short of memory too.
    MemoryAllocationFailed,
    /// `Failed the cookie negotiation`: The initiator did not return the anti-flooding cookie in the way the responder expects, so suspect a spoofed source, loss on the path or a faulty peer.
    ///
    /// Cookies are asked for only above the threshold of `crypto ikev2 cookie-challenge`, so ask why so many SAs are half open: 750004 around it. A NAT that gives the second packet another source address breaks the cookie as well.
    CookieNegotiationFailed,
    /// `Failed to find a matching policy`: Nothing in the firewall's configuration fits what was negotiated, so compare IKEv2 policies, IPsec proposals and protected networks of both sides.
    ///
    /// In practice it is the algorithms: `debug crypto ikev2 protocol 127` prints the policies received and those expected, one after the other. Entries with `ESP` belong to the IPsec proposal, the others to `crypto ikev2 policy`. If both agree, compare the selectors in 750001 or 751022.
    PolicyMatchFailed,
    /// `Failed to locate an item in the database`: The firewall did not find an entry in one of its own IKEv2 tables, which are not named; it may have been removed meanwhile, so read the lines before it.
    DatabaseLookupFailed,
    /// `Failed to initialize the policy database`: The firewall could not set up its store of IKEv2 policies, a fault of its own; look at free memory, and collect `show tech-support` if it recurs.
    PolicyDatabaseInitFailed,
    /// `Failed to insert a policy into the database`: A policy could not be put into the firewall's store of IKEv2 policies; look at free memory and at the latest change of the configuration.
    PolicyDatabaseInsertFailed,
    /// `The peer's proposal is invalid`: The algorithms the peer proposed are malformed or not allowed, so compare the peer's proposals with the firewall's IKEv2 policies.
    ///
    /// Go through encryption, integrity, PRF and DH group one by one. AES-GCM goes with `integrity null` and still needs a PRF, which is where gear of other makers differs most.
    PeerProposalInvalid,
    /// `Failed to compute the DH value`: The firewall could not compute its Diffie-Hellman value, an internal fault unless the peer's public value was bad.
    DhValueComputationFailed,
    /// `Failed to construct a NONCE`: The firewall could not make the random number that it has to add to the key exchange, a fault of its own crypto functions or a lack of memory.
    NonceConstructionFailed,
    /// `An expected payload is missing from the packet`: The peer's packet lacks something that this exchange requires, so debug the exchange to see which payload and look at the peer.
    ///
    /// The debug prints the payloads of each packet in order. If it began with an update of the peer, the release notes there are the place to look.
    ExpectedPayloadMissing,
    /// `Failed to compute the SKEYSEED`: The firewall could not derive the seed of all keys of the IKE SA, an internal fault that should go to support if it recurs.
    SkeyseedComputationFailed,
    /// `Failed to create child SA keys`: The IKE SA stands but no keys for the IPsec SA could be derived, an internal fault of the firewall.
    ChildSaKeyCreationFailed,
    /// `The peer's KE payload contained the wrong DH group`: The initiator sent a key for another DH group than the responder selects, harmless if a retry with the right group follows, else align the groups.
    ///
    /// The initiator guesses a group, and the responder asks for another by `INVALID_KE_PAYLOAD`; that costs one round trip. To save it, put the common group first in the initiator's `crypto ikev2 policy`. At a rekey, compare `set pfs` of the two ends.
    KeDhGroupMismatch,
    /// `Received invalid KE notify, yet we've tried all configured DH groups`: The peer turned down every DH group the firewall has, so configure at least one common group on both sides.
    ///
    /// Compare `group` in `show run crypto ikev2` with the peer's policy. After an upgrade of one end, look for a weak group, such as 2, that the new release has dropped.
    DhGroupsExhausted,
    /// `Failed to compute a hash value`: The firewall's crypto functions gave no hash; the text does not say of what, so collect `show crypto accelerator statistics` and the lines around it.
    HashComputationFailed,
    /// `Failed to authenticate the IKE SA`: One end could not prove its identity to the other, so check pre-shared keys in both directions, certificates and identities on both sides.
    ///
    /// IKEv2 has a pre-shared key (PSK) for each direction, and a mismatch in one is enough: what is `ikev2 local-authentication` here has to be the remote key there, and the other way round. `Username:` often shows the tunnel group that was taken; if it is a default one, mend the mapping and not the key. With certificates, 751006 tells more.
    IkeSaAuthenticationFailed,
    /// `Failed to compute or verify a signature`: A certificate signature could not be made or did not check out, so compare certificate, key pair and signature algorithm of both sides.
    ///
    /// With gear of other makers suspect the hash first: `ikev2 rsa-sig-hash sha1` in the tunnel group is for peers that take nothing newer. A certificate that was renewed on one end only is the next candidate.
    SignatureProcessingFailed,
    /// `Failed to validate the certificate`: The firewall does not trust the peer's certificate, so check its issuer's trustpoint, the chain, the dates, the clock and the revocation check on the firewall.
    ///
    /// `show crypto ca certificates` has to list every CA of the chain. A CRL or OCSP server that is out of reach fails a good certificate as well; `revocation-check crl none` as a test shows if that is it. `debug crypto ca transactions` names the step.
    CertValidationFailed,
    /// `The certificate has been revoked and is consequently invalid`: The issuer has withdrawn the certificate, so its owner, normally the peer, needs a new one.
    ///
    /// `show crypto ca crls` shows the list in use and its age. If the revocation was a mistake and has been undone, `crypto ca crl request TRUSTPOINT` fetches a fresh list.
    CertRevoked,
    /// `Failed to build or process a certificate request`: A certificate request payload could not be made or read, so check the trustpoints on the firewall and the list of issuers the peer asks for.
    ///
    /// `debug crypto ikev2 protocol 127` prints the request. If it began with a change here, look for a trustpoint without a CA certificate in `show crypto ca certificates`.
    CertRequestProcessingFailed,
    /// `We requested a certificate, but the peer supplied none`: The firewall wants to authenticate the peer by certificate and got none, so check the peer's certificate and whether it means to use a pre-shared key.
    ///
    /// Often the peer has a key set up and the group here says `ikev2 remote-authentication certificate`. Else the peer has no certificate of an issuer that was asked for: its CA has to be among the trustpoints here.
    PeerCertMissing,
    /// `While sending the certificate chain, peer did not send its certificate as the first in the chain`: The peer sends its chain in the wrong order, issuers ahead of its own certificate, which has to be mended on the peer.
    ///
    /// RFC 7296 wants the end's own certificate first. Where the peer takes a bundle, sort it: its own, then the intermediates; the root need not be sent.
    PeerCertNotFirst,
    /// `Detected an unsupported ID type`: The peer identifies itself by a kind of identity that the firewall can't handle, so set the peer to use an address, name, e-mail address or certificate DN.
    ///
    /// With an ASA as the peer, `crypto isakmp identity auto` does: the address for keys, the DN for certificates.
    IdTypeUnsupported,
    /// `Failed to construct an encrypted payload`: The firewall could not encrypt its own packet, an internal or crypto engine fault.
    PayloadEncryptionFailed,
    /// `Failed to decrypt an encrypted payload`: A packet could not be decrypted or failed its integrity check, so the keys of the two ends differ or the packet was damaged or forged.
    ///
    /// Unlike in IKEv1 a wrong pre-shared key does not show here, but as an authentication failure. If one peer always fails, suspect how it does the cipher or PRF, AES-GCM first, and try another; single lines are damaged, late or forged packets.
    PayloadDecryptionFailed,
    /// `Detected an invalid value in the packet`: A field of the peer's packet holds something IKEv2 forbids, so look at the peer's software or at what changes packets on the path.
    PacketValueInvalid,
    /// `The initiator bit is asserted in packet from original responder`: The end that answered the IKE SA set the flag of its initiator, a fault of the peer's software or a reflected packet.
    InitiatorBitUnexpected,
    /// `The initiator bit isn't asserted in packet from original initiator`: The end that opened the IKE SA left out the flag of the initiator, a fault of the peer's software.
    InitiatorBitMissing,
    /// `The message response bit is asserted in a packet from the exchange initiator`: A request arrived with the flag that marks a response, a fault of the peer's software or a reflected packet.
    ResponseBitUnexpected,
    /// `The message response bit isn't asserted in a packet from the exchange responder`: A response arrived without the flag that marks it as one, a fault of the peer's software.
    ResponseBitMissing,
    /// `Detected an invalid IKE SPI`: The packet names an IKE SA that the firewall does not have, often one that only the peer still holds after a restart, so clear it there.
    ///
    /// The packet was dropped, and no tunnel that works is harmed. The peer's dead peer detection ends it; `show crypto ikev2 sa` tells whether there is a newer SA with it already. From an address that nobody knows it is a scan.
    IkeSpiInvalid,
    /// `Packet is a retransmission`: The peer repeated a packet that had already arrived, harmless now and then, but a sign of lost replies if it goes on.
    ///
    /// The firewall repeats the answer that it has kept. If the same peer goes on, your answers do not arrive: check the way back, asymmetric routing and the MTU, with a capture on both ends.
    PacketRetransmitted,
    /// `Detected an invalid protocol ID`: A payload of the peer names a protocol other than IKE, AH or ESP where only these may stand, a fault of the peer's software.
    ProtocolIdInvalid,
    /// `Detected unsupported critical payload`: The peer sent a payload the firewall does not know and marked it as one that may not be skipped, so turn that extension off on the peer.
    ///
    /// `debug crypto ikev2 protocol 127` gives the number of the payload, and the IANA list of IKEv2 payload types its meaning.
    CriticalPayloadUnsupported,
    /// `Detected an invalid traffic selector type`: The peer's traffic selectors are neither IPv4 nor IPv6 ranges, so look at the peer's selector settings.
    TsTypeInvalid,
    /// `Failed to create new SA`: The firewall could not set up the new SA, so look at its memory, its session limits and the messages before this one.
    ///
    /// 751019 (license), 750009 or 751015 (admission) just before it name the limit. With none of them, look in `show crypto ikev2 sa` for a half-dead SA with the peer and clear it.
    SaCreationFailed,
    /// `Failed to delete SA`: The firewall could not remove an SA from its own tables; see with `show crypto ikev2 sa` whether it lingers.
    SaDeletionFailed,
    /// `Failed to add new SA into session DB`: The new SA found no place in the firewall's table of sessions; compare `show vpn-sessiondb summary` with the platform's limits, and look at free memory.
    SessionDbSaInsertFailed,
    /// `Failed to add session to PSH`: The session could not be entered with the platform below IKEv2 (PSH is most likely its service handle); look at free memory, and collect `show tech-support` if it recurs.
    PshSessionInsertFailed,
    /// `Failed to delete session from osal`: The layer between IKEv2 and the operating system (OSAL) could not remove a session; see with `show vpn-sessiondb` whether it lingers.
    OsalSessionDeletionFailed,
    /// `Failed to delete a session from the database`: The firewall could not remove a session from its own table; see with `show vpn-sessiondb` whether it lingers.
    SessionDbDeletionFailed,
    /// `Failed to add request to SA`: The firewall could not attach an exchange that it wanted to begin to its IKE SA, which may be closing; read the lines of the same peer before it.
    SaRequestInsertFailed,
    /// `Throttling request queue exceeds reasonable limit, increase the window size on peer`: Too many requests wait for the peer because it answers slowly and its window is small, so look at the peer's load and window size.
    ///
    /// 750010 warns ahead of it. Many narrow lines in the access list make many IPsec SAs and thus many requests at each rekey: merge them.
    ThrottleQueueLimitExceeded,
    /// `Received an IKE msg id outside supported window`: The peer's message number is too old or too far ahead, a late duplicate, a replay, or two ends that lost step after a failover.
    ///
    /// After a failover or restart of one end, `clear crypto ikev2 sa ADDRESS` on both makes them count anew; RFC 6311 spares that only where both ends know it. Without such an event suspect a path that delivers packets late or twice.
    MessageIdOutsideWindow,
    /// `Detected unsupported version number`: The packet carries an IKE version the firewall does not speak, so check that the peer is set to IKEv2.
    ///
    /// Capture UDP 500 from its address: the 18th byte of the message is the version, `0x20` for IKEv2 and `0x10` for IKEv1. Scanners send others too.
    IkeVersionUnsupported,
    /// `Received no proposal chosen notify`: The peer accepted none of the firewall's algorithms, so compare IKEv2 policies or IPsec proposals, PFS group included, and read the peer's log.
    ///
    /// In the first exchange it concerns the IKE SA, so `crypto ikev2 policy`; in the AUTH exchange the IPsec SA, so `set ikev2 ipsec-proposal`. A tunnel that comes up and gets it at its first rekey differs in `set pfs`, which the first exchanges do not use.
    NoProposalChosenReceived,
    /// `Detected an error notify payload`: The peer answered with an error notification, so its own log tells the reason, or a debug on the firewall shows the notify type.
    ///
    /// The debug gives the notify by name: `NO_PROPOSAL_CHOSEN` means algorithms, `AUTHENTICATION_FAILED` a key or certificate, `TS_UNACCEPTABLE` the networks, `INVALID_KE_PAYLOAD` the DH group, `INTERNAL_ADDRESS_FAILURE` no inner address.
    ErrorNotifyReceived,
    /// `Detected NAT-d hash doesn't match`: An address or port was translated between the two ends, which is expected behind NAT, where UDP port 4500 must be open.
    ///
    /// From here on both ends use UDP 4500 and wrap ESP in it, which is how it should be. If you know of no NAT there, find out who translates. If the tunnel fails next, see in `show run all crypto isakmp` that NAT traversal is on.
    NatDetectionHashMismatch,
    /// `Initialize sadb failed`: The firewall could not set up its database of SAs, without which IKEv2 can't work; look at free memory, and collect `show tech-support`.
    SadbInitFailed,
    /// `Initialize session db failed`: The firewall could not set up its table of sessions, without which IKEv2 can't work; look at free memory, and collect `show tech-support`.
    SessionDbInitFailed,
    /// `Failed to get PSH`: The handle by which IKEv2 reaches the platform's services for this session is gone, an internal fault or a session just being torn down.
    PshLookupFailed,
    /// `Negotiation context locked currently in use`: Another task is working on the same negotiation at this moment, which normally passes by itself.
    ///
    /// A packet that came twice is the usual cause. Read on for 750006 of the same peer.
    NegotiationContextLocked,
    /// `Negotiation context was not freed!`: The working memory of a negotiation was still held when it ought to have been given back; if it recurs, watch free memory over some days for a leak.
    NegotiationContextNotFreed,
    /// `Invalid data state found`: The firewall found its own record of a negotiation in a state that ought not to occur; collect the lines of this peer and a debug of the next attempt.
    DataStateInvalid,
    /// `Failed to open PKI session`: The firewall's certificate service could not be reached, so check its trustpoints and its memory.
    ///
    /// If other peers with certificates come up at the same time, it has passed. If none does, look at `show memory` and `show blocks`, then enrol the trustpoint anew.
    PkiSessionOpenFailed,
    /// `Failed to insert public keys`: The firewall could not store Diffie-Hellman or certificate keys, the text does not say which; it points inside the firewall, so look at free memory.
    PublicKeyInsertFailed,
    /// `No certificate found`: The firewall found no certificate to use, so check the trustpoint named in its tunnel group or crypto map and that it is enrolled.
    ///
    /// `show crypto ca certificates TRUSTPOINT` has to show a certificate of the firewall beside that of the CA. The trustpoint is named by `ikev2 local-authentication certificate` for site-to-site, and by `crypto ikev2 remote-access trustpoint` for clients.
    CertNotFound,
    /// `Unsupported cert encoding found or Peer requested HTTP URL but never sent HTTP_LOOKUP_SUPPORTED Notification`: The peer sent a certificate in a form the firewall can't use, or wants certificates fetched by URL without having announced it, so correct the peer.
    ///
    /// The form is `Hash and URL`, where a certificate is fetched by HTTP: turn it off on the peer, and it sends the certificate itself.
    CertEncodingUnsupported,
    /// `Sending BUNDLE URL is not supported at least for now. However, processing a BUNDLE URL is supported`: The firewall can read a certificate bundle by URL but can't offer one itself, so let the peer ask for plain certificates.
    BundleUrlSendingUnsupported,
    /// `Local certificate has expired`: The firewall's own certificate is past its end date, so renew it and check the clock of the firewall.
    ///
    /// `show crypto ca certificates` gives the end date. All tunnels with this trustpoint fail alike. If the CA's certificate has run out too, `crypto ca authenticate` comes ahead of `crypto ca enroll`.
    LocalCertExpired,
    /// `Failed to construct State Machine`: The firewall could not build the state machine that leads through a negotiation, a fault of its own; collect `show tech-support`.
    StateMachineConstructionFailed,
    /// `Error encountered while navigating State Machine`: The negotiation met an event its current state has no answer for, a follow-up of an earlier fault or an internal error of the firewall.
    ///
    /// Take the first 750003 of the attempt and not this one.
    StateMachineNavigationFailed,
    /// `SM Validation failed`: The state machine that leads through a negotiation did not pass the firewall's own check; collect `show tech-support` and the software version.
    StateMachineValidationFailed,
    /// `Could not find neg context`: The negotiation that a packet or a late answer belongs to is over already, often after a timeout on the firewall.
    ///
    /// It is the second half of something told before: find the 750003 of the same peer some seconds earlier.
    NegotiationContextNotFound,
    /// `Failed to add work request to SM Q`: The firewall could not queue the next step of a negotiation; look at its load and free memory.
    StateMachineEnqueueFailed,
    /// `Nonce payload is missing`: The peer's packet lacks its nonce, without which no keys can be derived, a fault of the peer's software.
    NoncePayloadMissing,
    /// `Traffic selector payload is missing`: The peer's packet asks for an IPsec SA without saying for which traffic, so look at the peer's software or settings.
    TsPayloadMissing,
    /// `Unsupported DH group`: The peer wants a DH group that the firewall's release or license does not have, so choose a group both sides know.
    ///
    /// `group ?` within `crypto ikev2 policy` lists what this release offers. Groups 14, 19, 20 and 21 are common ground with most peers.
    DhGroupUnsupported,
    /// `Expected keypair is unavailable`: The private key of the firewall's certificate is missing, so check that the trustpoint's key pair exists on the firewall.
    ///
    /// `show crypto key mypubkey rsa`, or `ecdsa`, has to list the name behind `keypair` in the trustpoint. A configuration that was copied to new hardware brings the certificate and not its key: import the PKCS #12 file.
    KeypairUnavailable,
    /// `Packet isn't encrypted`: A packet that must be protected arrived in the clear, either forged or from a peer that has lost the IKE SA.
    ///
    /// A peer that restarted answers old SAs with a notify in the clear, which must not be trusted; dead peer detection clears up. To shorten it, clear the SA on this firewall.
    PacketNotEncrypted,
    /// `Packet is missing KE payload`: The peer sent no Diffie-Hellman key where one is required, so compare the PFS setting of both sides if this happens at a rekey.
    ///
    /// `set pfs` here asks for a new DH exchange with each rekey. Set the same group, or none, on both ends.
    KePayloadMissing,
    /// `Packet is missing SA payload`: The peer sent no proposal of algorithms where one is required, a fault of the peer's software.
    SaPayloadMissing,
    /// `Invalid SA`: The SA in question does not exist or is in no usable state on the firewall, often since it was deleted meanwhile.
    ///
    /// If traffic stands still with this peer alone, `clear crypto ikev2 sa ADDRESS` on both ends brings them to the same view.
    SaInvalid,
    /// `Invalid negotiation context`: The working data of a negotiation were unusable or gone when a step needed them; read the lines of the same peer before it.
    NegotiationContextInvalid,
    /// `Remote or local ID isn't defined`: One end has no IKE identity to present or to expect, so check the identity settings of the firewall and the peer.
    ///
    /// `show run all crypto isakmp` shows `crypto isakmp identity`. With `key-id` the string has to be set, and be what the peer expects.
    IdentityNotDefined,
    /// `Invalid connection id`: The firewall's own number of the connection belongs to nothing it knows, as may be when the connection has ended meanwhile.
    ConnectionIdInvalid,
    /// `Unsupported auth method`: The peer authenticates itself in a way the firewall can't handle, so agree on pre-shared keys, certificates or EAP.
    ///
    /// Peers of other makers may use digital signatures by RFC 7427; where this release does not know them, set plain RSA or ECDSA on the peer. The group of native clients that log in by EAP needs `ikev2 remote-authentication eap`.
    AuthMethodUnsupported,
    /// `Ipsec policy not found`: No crypto map entry or tunnel interface of the firewall goes with this negotiation, so check the peer address and access list of the crypto map.
    ///
    /// The entry needs the address behind `Remote:` in `set peer`, and has to be in the map of the interface that faces the peer. A peer whose address changes needs a dynamic map in it, behind all other entries.
    IpsecPolicyNotFound,
    /// `Failed to initialize the event priority queue`: The firewall could not set up the queue of events that drives IKEv2; look at free memory, and collect `show tech-support`.
    EventQueueInitFailed,
    /// `Failed to enqueue an item to a list`: The firewall could not add something to a list of its own, which is not named; look at free memory and at the lines around it.
    ListInsertFailed,
    /// `Failed to remove an item from list`: The firewall could not take something off a list of its own, which is not named; keep the lines around it if it recurs.
    ListRemovalFailed,
    /// `Data in the event priority queue is NULL or corrupt`: The queue of events that drives IKEv2 holds bad data, a software fault of the firewall; collect `show tech-support` and look for a crash with `show crashinfo`.
    EventQueueCorrupt,
    /// `No local IKE policy found`: The firewall has no IKEv2 policy to negotiate with, so configure `crypto ikev2 policy` and enable IKEv2 on the interface.
    ///
    /// `show run crypto ikev2` has to show a policy, and `crypto ikev2 enable` for the interface that faces the peer. After an upgrade, see whether a policy went with an algorithm that the release has dropped.
    LocalIkePolicyNotFound,
    /// `Can't delete IKE SA due to in-progress task`: A task still uses the IKE SA, so its deletion has to wait; nothing to do unless the SA stays.
    ///
    /// If `show crypto ikev2 sa` has it a minute later and it carries nothing, `clear crypto ikev2 sa ADDRESS`.
    IkeSaDeletionBlocked,
    /// `Expected Cookie Notify not received`: The initiator was told to repeat its request with a cookie and did not, so suspect a spoofed source or a faulty peer.
    ///
    /// Single lines from unknown addresses are what the challenge is for. If a real peer stays out while 750004 goes on, look at its log for the notify `COOKIE`.
    CookieNotifyMissing,
    /// `Failed to generate auth data: My auth info missing`: The firewall has nothing to prove its own identity with, so set a local pre-shared key or certificate in the tunnel group.
    ///
    /// 751002 or 751010 of the same attempt names the group. A key under `ikev2 remote-authentication` does not count for this direction.
    LocalAuthInfoMissing,
    /// `Failed to generate auth data: Failed to sign data`: The firewall could not sign with its own private key, so check the key pair of its certificate.
    ///
    /// See that the key is there (`show crypto key mypubkey rsa`, or `ecdsa`) and of the type of the certificate. If it is, `show crypto accelerator statistics` tells of errors of the crypto engine.
    AuthDataSigningFailed,
    /// `Failed to generate auth data: Signature operation successful but unable to locate generated auth material`: The firewall signed its authentication data and then could not find the result, a fault of its own; collect a debug of the next attempt.
    SignedAuthDataMissing,
    /// `Failed to receive the AUTH msg before the timer expired`: The first exchange succeeded but the peer's IKE_AUTH message did not come in time, so look at the peer's log and for lost fragments or blocked UDP port 4500.
    ///
    /// The message is larger than those before it and, behind NAT, goes to port 4500, so small packets may pass where it does not. Capture UDP 500 and 4500 on the outside interface: nothing on 4500 points to a filter, missing IP fragments to a path that drops them, against which `crypto ikev2 fragmentation` helps. A scanner that stops after its first packet leaves the same line.
    AuthMessageTimeout,
    /// `Maximum number of retransmissions reached`: The peer gave no answer to any repetition of a request, so check that it is up and that UDP ports 500 and 4500 pass in both directions.
    ///
    /// If 750002 shows that the peer's own requests arrive, only the way back is broken: routing or a filter. On a tunnel that was up it means a dead peer, and 750007 follows. `capture NAME type isakmp interface outside` on both ends shows which direction is lost; a `ping` that works proves little.
    RetransmissionLimitReached,
    /// `Initial exchange failed`: The IKE_SA_INIT exchange did not complete, so compare IKEv2 policies and DH groups and check that the peer can be reached.
    ///
    /// Keys, certificates and networks come later and can't be the cause. The line is a summary: look for a more exact 750003 of the same second, or in the peer's log.
    InitialExchangeFailed,
    /// `Auth exchange failed`: The IKE_AUTH exchange did not complete, so compare keys or certificates, identities, IPsec proposals and protected networks of both sides.
    ///
    /// It is a summary: a 750003 or a 751 message of the same second has the cause, else the peer refused and its log has it. Keys come first, then networks, since the first IPsec SA is agreed in the same exchange.
    AuthExchangeFailed,
    /// `Create child exchange failed`: A further IPsec SA or a rekey was not agreed on, so compare IPsec proposals, PFS groups and protected networks of both sides.
    ///
    /// The IKE SA is up, so keys, certificates and reachability are in order. At a rekey suspect `set pfs` first; for a new network, its line in the access list, with the selectors that 750001 prints.
    CreateChildExchangeFailed,
    /// `Platform errors`: The part of the firewall beneath IKEv2 reported a fault, so read the messages around this one for the real reason.
    ///
    /// A license or session limit is the most frequent real reason (751019, 751015). With no other line around it, run `debug crypto ikev2 platform 127` at the next attempt.
    PlatformError,
    /// `Failed to log a message`: The firewall could not write a log message of its own, so something may be missing from the log; look at the logging queue with `show logging queue`.
    ///
    /// Other lines may be missing too, perhaps the very ones that explain a failure. Raise `logging queue`, or send fewer levels.
    MessageLogFailed,
    /// `Unwanted debug level turned on`: A debug level is on that the code does not expect; see `show debug`, and turn off what nobody needs.
    DebugLevelUnwanted,
    /// `There are additional TS possible`: The responder accepted only a part of the proposed traffic and would take the rest in another IPsec SA, so compare the access lists of both sides.
    ///
    /// What was accepted works; the rest asks for an IPsec SA of its own with its first packet. Look further only if that one fails.
    AdditionalTsPossible,
    /// `A single pairs of addresses is required`: The responder takes only one source and one destination address per IPsec SA, so narrow the selectors of the initiator.
    ///
    /// The initiator needs `host` entries in its access list. If that is not what you want, the setting to look for is on the responder, which asks for it by `SINGLE_PAIR_REQUIRED`.
    SingleAddressPairRequired,
    /// `Invalid session`: A step of IKEv2 met a session that the firewall does not hold to be valid, perhaps one that had ended; read the lines of the same peer before it.
    SessionInvalid,
    /// `There was no IPSEC policy found for received TS`: The networks the peer wants to protect fit no crypto map entry of the firewall, so make the access lists of both sides mirror images.
    ///
    /// 751022 beside it prints the selectors as they arrived. Common are any-to-any from a peer with a route-based tunnel, a host against a network, and address translation ahead of the tunnel on one side only. Use a VTI here as well, or give the peer the real networks.
    ReceivedTsPolicyNotFound,
    /// `Cannot remove request from window`: The firewall could not strike a request off the window of those that await an answer; look for lost or repeated packets of this peer.
    WindowRequestRemovalFailed,
    /// `There was no proposal found in configured policy`: The firewall's own policy holds no usable proposal, so complete its IKEv2 policy or IPsec proposal.
    ///
    /// The crypto map entry, or the `crypto ipsec profile` of a tunnel interface, needs `set ikev2 ipsec-proposal`; the proposal it names needs `protocol esp encryption` and `protocol esp integrity`.
    PolicyProposalMissing,
    /// `Nat-t test failure`: The check for address translation on the path failed, so look at NAT traversal settings of both sides and at devices between them.
    ///
    /// `show run all crypto isakmp` has to show `crypto isakmp nat-traversal`, and the crypto map entry must not have `set nat-t-disable`.
    NatTTestFailed,
    /// `No pskey found`: The firewall has no key for this peer, so check that the peer falls into the intended tunnel group and that the keys are set there.
    ///
    /// A key under `ikev1` does not count. If the peer is in `DefaultL2LGroup`, ask why its own group was not found: the group's name against the address in `Remote:` and the identity that the peer sends.
    PreSharedKeyNotFound,
    /// `Invalid compression algorithm`: The peer asks for an IP compression that the firewall does not know, so turn compression off on the peer.
    ///
    /// Compression gains nothing with traffic that is encrypted or packed already, so nothing is lost without it.
    CompressionAlgorithmInvalid,
    /// `Failed to get profile name from platform service handle`: IKEv2 asked the platform below for the profile of a connection and got none; check crypto map and tunnel group, then collect a debug of the next attempt.
    ProfileNameLookupFailed,
    /// `Failed to find profile`: No profile or tunnel group of the firewall fits the peer, so compare the peer's identity or certificate with the configuration.
    ///
    /// A site-to-site tunnel group bears the peer's address as a rule, and a peer behind NAT may show its inner address as identity. `debug crypto ikev2 platform 127` prints the identity and the group that was tried; for certificates see `show run tunnel-group-map`.
    ProfileNotFound,
    /// `Initiator failed to match profile sent by IPSEC with profile found by peer id or certificate`: The identity or certificate that answered leads to another profile than the one the traffic asked for, so check the identity of the peer.
    ///
    /// Somebody else answers at that address, or the peer shows an identity that its tunnel group does not know: compare the ID in `debug crypto ikev2 protocol 127` with the group's name, and `peer-id-validate` in the group.
    InitiatorProfileMismatch,
    /// `Failed to get peer id from platform service handle`: IKEv2 asked the platform below for the identity of the peer and got none; check crypto map and tunnel group, then collect a debug of the next attempt.
    PeerIdLookupFailed,
    /// `The transform attribute is invalid`: The peer proposed an algorithm with a wrong attribute such as a key length, so look at the peer's proposals.
    ///
    /// It is nearly always the key length: name it on the peer, as in AES-256, instead of leaving AES open.
    TransformAttributeInvalid,
    /// `Extensible Authentication Protocol failed`: The remote user's EAP login did not succeed, so look at the credentials, the client's settings and the AAA server.
    ///
    /// 751011 of the same attempt has the error, and the user where known. One user: password or account. All users: AAA server or EAP method. `test aaa-server authentication` with the same account tells the server from the VPN.
    EapAuthenticationFailed,
    /// `Authenticator sent NULL EAP message`: The AAA server or the EAP process gave the firewall nothing to pass on to the client, so look at the AAA server.
    ///
    /// `debug radius` shows whether the server answered at all. A server without EAP, or without a policy for this firewall, is the usual finding.
    EapMessageEmpty,
    /// `The config attribute is invalid`: A client's configuration request, such as for an address or DNS server, holds something unusable, so look at the client.
    ///
    /// 751013 or 751014 beside it has the number of the attribute. It is seldom a Cisco client.
    ConfigAttributeInvalid,
    /// `Failed to calculate packet hash`: The firewall could not compute the hash over a packet, a fault of its own crypto functions; collect `show crypto accelerator statistics`.
    PacketHashComputationFailed,
    /// `The AAA context is deleted`: The AAA transaction was gone when its answer was needed, often because the session had ended or timed out meanwhile.
    ///
    /// Somebody closed the login, or the server took longer than the client waits: compare `timeout` of the server with the time since 750002.
    AaaContextDeleted,
    /// `Cannot alloc AAA ID`: The firewall got no number under which to keep a transaction with AAA; look at free memory and at the number of logins at that time.
    AaaIdAllocationFailed,
    /// `Cannot alloc AAA request`: The firewall had no room to build a request to AAA; look at `show memory` and at the number of logins at that time.
    AaaRequestAllocationFailed,
    /// `Cannot init AAA request`: The firewall could not prepare a request to AAA, so the server was never asked; look at the AAA settings of the tunnel group and at free memory.
    AaaRequestInitFailed,
    /// `The Authen list is not configured`: The firewall does not know which AAA servers authenticate the user, so set an authentication server group in the tunnel group.
    ///
    /// It is `authentication-server-group` under `general-attributes` of the tunnel group. If the group is a default one, ask first why the client did not land in its own.
    AuthenticationListNotConfigured,
    /// `Fail to send AAA request`: The firewall could not pass its request to the AAA server, so check that the server is configured, reachable and active in `show aaa-server`.
    ///
    /// A server that `show aaa-server` gives as `FAILED` is left alone for a while; `aaa-server GROUP active host ADDRESS` brings it back at once. Then see that the interface in its configuration is the one that leads to it.
    AaaRequestSendFailed,
    /// `Fail to alloc IP addr`: The firewall had no inner address for the client, so look for an exhausted or missing pool with `show ip local pool`, or at DHCP or AAA.
    ///
    /// Pools of the group policy go before those of the tunnel group, so see which policy the user got. If the pool is merely full, look for stale sessions in `show vpn-sessiondb summary`; `vpn-idle-timeout` ends such ones.
    IpAddressAllocationFailed,
    /// `Invalid message context`: The working data of an IKEv2 message were unusable when a step needed them; it points inside the firewall, so collect a debug of the next attempt.
    MessageContextInvalid,
    /// `Key Auth memory failure`: Memory was missing for keys or authentication, as the text reads; look at `show memory` and at the number of sessions.
    KeyAuthMemoryFailed,
    /// `EAP method does not generate MSK`: The chosen EAP method yields no session key for the final authentication step, so use one that does on client and AAA server.
    ///
    /// EAP-TLS, PEAP and EAP-MSCHAPv2 make such a key; EAP-MD5 and EAP-GTC do not.
    EapMskNotGenerated,
    /// `Failed to register new SA with platform`: IKEv2 agreed on the SA but the platform beneath did not take it, so look for session, license or memory limits on the firewall.
    ///
    /// Begin with `show vpn-sessiondb license-summary` and `show run vpn-sessiondb`, where somebody may have set a limit; 751019 stands beside it if it is the license. Then `debug crypto ikev2 platform 127`.
    PlatformSaRegistrationFailed,
    /// `Failed to async process session register, error: {code}`: The platform refused to register the session, so look for session, license or memory limits on the firewall.
    ///
    /// The code is documented nowhere, so rule out licenses (`show vpn-sessiondb license-summary`) and configured limits (`show run vpn-sessiondb`), then give it to support.
    SessionRegistrationFailed {
        /// Code of the fault, as the platform counts it.
        code: i64,
    },
    /// `Failed to insert SA due to ipsec rekey collision`: Both ends renewed the same IPsec SA at once and the new SA was not stored; normally the SA that won the collision carries on.
    ///
    /// See in `show crypto ipsec sa peer ADDRESS` that one pair of SAs is there and counts packets. If it comes with every rekey, shift `set security-association lifetime` on one end by a few minutes.
    RekeyCollisionSaInsertFailed,
    /// `Failed while handling a ipsec rekey collision`: Both ends renewed the same IPsec SA at once and the firewall could not sort it out, so give the two sides different lifetimes if it recurs.
    ///
    /// The harm to look for is traffic that stops until the next rekey; `clear crypto ipsec sa peer ADDRESS` starts afresh. 750005 tells of collisions that were solved.
    RekeyCollisionHandlingFailed,
    /// `Failed to accept rekey on SA that caused a rekey collision`: The firewall could not accept the renewed SA of a collision of two rekeys, so give the two sides different lifetimes if it recurs.
    ///
    /// See whether 750006 follows. If not and traffic stands still, `clear crypto ipsec sa peer ADDRESS`.
    RekeyCollisionAcceptFailed,
    /// `Failed to start timer to ensure IPsec collision SA SPI {first_spi}/{second_spi} will be deleted by the peer`: After a collision of two rekeys the firewall can't watch over the removal of the redundant SA, which may linger until the peer deletes it.
    ///
    /// Until it goes, `show crypto ipsec sa peer ADDRESS` shows two pairs of SAs for the same networks, of which one counts no packets.
    RekeyCollisionTimerFailed {
        /// First of the two SPIs printed for the redundant SA; the guide does not say which end or direction it belongs to.
        first_spi: Spi<'a>,
        /// Second of the two SPIs printed for the redundant SA.
        second_spi: Spi<'a>,
    },
    /// `Error/Debug codes and strings are not matched`: The firewall's list of error codes does not fit its list of texts, a slip in the software that hides the true reason; collect a debug of the next attempt.
    ErrorStringMismatch,
    /// `Failed to initialize SA lifetime`: The firewall could not set up the lifetime of an SA; check the lifetimes configured for the policy and crypto map entry, else it is internal.
    SaLifetimeInitFailed,
    /// `Failed to find rekey SA`: The SA that the peer wants to renew is not known to the firewall, often because it has expired or was deleted, so compare the lifetimes.
    ///
    /// IKEv2 does not negotiate lifetimes, each end goes by its own: compare `lifetime seconds` of the policy and `set security-association lifetime`, seconds and kilobytes. Traffic that drops at even intervals fits this.
    RekeySaNotFound,
    /// `Failed to generate DH shared secret`: No common secret came out of the two Diffie-Hellman values, so suspect a bad value of the peer or an internal fault of the firewall.
    ///
    /// If it is one peer, try another DH group on both ends; if it is all, look at `show crypto accelerator statistics` and `show memory`. 751001 can stand beside it.
    DhSharedSecretGenerationFailed,
    /// `Failed to retrieve issuer public key hash list`: The firewall could not list the issuers it trusts for its certificate request, so check its trustpoints for CA certificates.
    IssuerHashListRetrievalFailed,
    /// `Failed to build certificate payload`: The firewall could not put its own certificate into a packet, so check its trustpoint and chain.
    ///
    /// `show crypto ca certificates` has to show the chain up to the CA. Where `chain` is set in the tunnel group, each intermediate has to be installed.
    CertPayloadConstructionFailed,
    /// `Unable to initialize the timer`: The firewall could not set up a timer, the text does not say for what; look at its load and free memory.
    TimerInitFailed,
    /// `Failed to initialized authorization request`: The firewall could not prepare a request for authorization, so the server was never asked; look at the authorization settings of the tunnel group.
    AuthorizationRequestInitFailed,
    /// `Incorrect author record received from AAA`: The AAA server's authorization answer makes no sense to the firewall, so look at the attributes the server returns.
    ///
    /// `debug radius` prints the attributes as they came. A tunnel group, group policy or access list that the server names and the firewall lacks is the usual case.
    AuthorizationRecordInvalid,
    /// `Failed to fetch the keys from AAA`: The pre-shared key kept on the AAA server did not reach the firewall, so look at the server's entry for this peer.
    ///
    /// `show aaa-server` tells whether the server answers. The entry goes by the peer's identity, so compare it with the one in `debug crypto ikev2 protocol 127`.
    AaaKeyFetchFailed,
    /// `Failed to add attribute to AAA request`: The firewall could not put an attribute into its request to AAA, so the server was not asked; collect a debug of AAA at the next attempt.
    AaaAttributeInsertFailed,
    /// `Failed to send tunnel password request to AAA`: The firewall could not ask the AAA server for the tunnel's password, so check that the server is reachable.
    ///
    /// `show aaa-server` counts requests, timeouts and retransmissions. A server on another interface than configured never sees the request.
    TunnelPasswordRequestFailed,
    /// `Failed to allocate AAA context`: The firewall had no room for the working data of an AAA transaction; look at `show memory` and at the number of logins at that time.
    AaaContextAllocationFailed,
    /// `Insertion to policy AVL tree failed`: A policy could not be entered into the sorted tree in which the firewall keeps them; look at free memory and the latest change of the configuration.
    PolicyTreeInsertFailed,
    /// `Deletion from policy AVL tree failed`: A policy could not be taken out of the sorted tree in which the firewall keeps them; look at the latest change of the configuration.
    PolicyTreeDeletionFailed,
    /// `No Matching node found in policy AVL tree`: The firewall looked for a policy in the sorted tree in which it keeps them, and it was not there; compare with what is configured now.
    PolicyTreeNodeNotFound,
    /// `No Matching policy found`: The firewall knows no IKEv2 policy of the kind asked for, so compare its `crypto ikev2 policy` entries with the peer's.
    ///
    /// `show run crypto ikev2` lists the policies in the order in which they are tried. It takes one of them to agree in all four: encryption, integrity, PRF, DH group; a mix of two does not count.
    ConfiguredPolicyNotFound,
    /// `No Matching proposal found`: The firewall knows no proposal of the kind asked for, so compare its IPsec proposals and IKEv2 policies with the peer's.
    ///
    /// `show run crypto map` tells which proposals the entry names, `show run crypto ipsec` what they hold. A proposal that exists but is not named in the entry is not offered.
    ConfiguredProposalNotFound,
    /// `Proposal is incomplete to be attached to the policy`: A proposal on the firewall lacks an algorithm that it needs, so add encryption, integrity, PRF or DH group.
    ///
    /// AES-GCM takes `null` for integrity, since it brings its own; any other cipher needs a real integrity algorithm.
    ProposalIncomplete,
    /// `Proposal is in use`: A proposal was to be changed or removed while something still refers to it; take it out of the policies and crypto maps that name it first.
    ProposalInUse,
    /// `Peer authentication method configured is mismatching with the method proposed by peer`: The peer authenticates itself in another way than its tunnel group expects, so align pre-shared key, certificate or EAP on both sides.
    ///
    /// `ikev2 remote-authentication` in the tunnel group is what the peer has to use, `ikev2 local-authentication` what this firewall uses; the two may differ. Often the peer just landed in another group than intended.
    AuthMethodMismatch,
    /// `Failed to find the session in osal`: The layer between IKEv2 and the operating system (OSAL) does not know the session, perhaps because it had ended; read the lines of the same peer before it.
    OsalSessionNotFound,
    /// `Failed to allocate event`: The firewall had no room for an internal event of IKEv2; look at `show memory` and at the load at that time.
    EventAllocationFailed,
    /// `Failed to create accounting record`: The firewall could not make the accounting record of a session, so the accounting server may miss it; look at free memory and the accounting settings.
    AccountingRecordCreationFailed,
    /// `Accounting not required`: No accounting is configured for this session, so this tells of a skipped step and not of a fault.
    AccountingNotRequired,
    /// `Accounting not started for this session`: The session ended or changed before its accounting began, which loses the record but harms no traffic.
    AccountingNotStarted,
    /// `NAT-T disabled via cli`: NAT traversal is switched off in the firewall's configuration, so enable it if there is NAT on the path.
    ///
    /// It can be off for all tunnels (`no crypto isakmp nat-traversal`) or for one (`set nat-t-disable` in its crypto map entry). Without NAT on the path leave it alone.
    NatTDisabled,
    /// `Negotiating limit reached, deny SA request`: The firewall handles as many unfinished negotiations as it may, so look for a flood or a restart of many peers, and at `crypto ikev2 limit max-in-negotiation-sa`.
    ///
    /// After an outage wait some minutes: peers come back in waves. In a flood the addresses of 750002 are strange ones; `crypto ikev2 cookie-challenge` then helps more than a higher limit.
    NegotiationLimitReached,
    /// `SA is already in negotiation, hence not negotiating again`: A negotiation for the same SA is under way, so the second was dropped, which is harmless.
    ///
    /// Traffic goes on arriving while the first attempt runs. If it lasts for minutes, that attempt hangs: look in `show crypto ikev2 sa` for one that does not get `READY`.
    SaAlreadyNegotiating,
    /// `AAA group authorization failed`: The AAA server or local database granted nothing for the group, so look at the group's entry there.
    ///
    /// `show run tunnel-group` shows `authorization-server-group`, and `authorization-required`, without which a missing entry does no harm.
    AaaGroupAuthorizationFailed,
    /// `AAA user authorization failed`: The AAA server or local database granted nothing for the user, so look at the user's entry there.
    ///
    /// With certificates, `username-from-certificate` decides which name is asked for; it may not be the one that the server knows. `debug radius` or `debug ldap 255` shows the name and the answer.
    AaaUserAuthorizationFailed,
    /// `% Dropping received fragment, as fragmentation is not negotiated for this SA!`: The peer sent IKEv2 fragments though the two ends had not agreed on them, so compare `crypto ikev2 fragmentation` with the peer's setting.
    ///
    /// `show crypto ikev2 sa detail` tells whether fragmentation is on for an SA, and which kind. Cisco's own method and RFC 7383 do not mix: `crypto ikev2 fragmentation preferred-method ietf` suits gear of other makers.
    FragmentationNotNegotiated,
    /// `Maximum number of received fragments reached for the SA`: Too many fragments wait to be put together for one SA, so suspect loss on the path, a very small fragment size at the peer, or an attack.
    ///
    /// With one known peer, capture on both ends and count what arrives. From many unknown addresses it is a flood, which `crypto ikev2 cookie-challenge` makes dearer.
    ReceivedFragmentLimitReached,
    /// `Number of fragments exceeds maximum allowed`: One message was cut into more pieces than allowed, so raise the fragment size at the sender or shorten its certificate chain.
    ///
    /// `show run all crypto ikev2` shows `crypto ikev2 fragmentation` with its MTU. Long chains and long lists of trusted issuers are what swells a message.
    FragmentCountExceeded,
    /// `Assembled packet length {length} is greater than maximum ikev2 packet size {maximum}`: The peer's fragments add up to more than the firewall accepts, so look for an overlong certificate chain or policy at the peer, or an attack.
    ///
    /// The two numbers tell how much it is too much. If little, let the peer leave out the root certificate, which need not be sent; ECDSA certificates are far smaller than RSA ones.
    PacketTooLarge {
        /// Length of the reassembled packet in bytes.
        length: i64,
        /// Longest IKEv2 packet that the firewall accepts, in bytes.
        maximum: i64,
    },
    /// `Received fragment numbers were NOT continuous or IKEV2_FRAG_FLAG_LAST_FRAGMENT flag was set on the wrong packet`: The numbers of the fragments have a gap or the mark of the last one stands elsewhere, so suspect loss on the path or a faulty peer.
    ///
    /// A capture on the outside interface decides: if all numbers arrive, the peer is at fault, else the path. A device in between that drops IP fragments hits these packets first.
    FragmentSequenceInvalid,
    /// `Received fragment is not valid, hence being dropped`: A fragment was malformed or failed its check, so suspect damage on the path or a different fragmentation method at the peer.
    ///
    /// With RFC 7383 every fragment is encrypted by itself, so that one bad fragment costs the message. Compare `preferred-method` of the two ends first.
    ReceivedFragmentInvalid,
    /// `AAA author not configured in IKEv2 profile`: Authorization is called for but the firewall has no AAA server group for it, so add one to the tunnel group or profile.
    ///
    /// If nobody meant to authorize, remove `authorization-required`, else add `authorization-server-group`, both under `general-attributes`.
    AaaAuthorizationNotConfigured,
    /// `Failed to extract the skeyid`: The firewall could not get at the keying material from which other keys are derived, a fault of its own; collect a debug of the next attempt.
    SkeyidExtractionFailed,
    /// `Failed to send a failover msg to the standby unit`: The active unit could not copy IKEv2 state to its standby, so look at the failover link and `show failover`.
    ///
    /// The tunnel works; only after a failover it would have to be built anew. `show failover` has to show the stateful link up and the other unit `Standby Ready`.
    FailoverMessageSendFailed,
    /// `Detected unsupported failover version`: The two units of the failover pair use different versions of the IKEv2 state exchange, so run the same release on both.
    ///
    /// While a pair is being upgraded it is to be expected. Afterwards compare `show version` of the two.
    FailoverVersionUnsupported,
    /// `Request was received but failover is not enabled`: State for failover arrived on a firewall where failover is off, so check the failover configuration of both units.
    ///
    /// The other unit thinks that it has a partner. `show failover` on both; a unit that was taken out of a pair may still be wired to it.
    FailoverNotEnabled,
    /// `Received an active unit request but the negotiated role is {role}`: The units of the failover pair disagree on which of them is active, so look at `show failover` on both.
    ///
    /// Two units that both act as active break tunnels in turn: check the failover link before anything else.
    ActiveRequestRoleMismatch {
        /// Failover role that the firewall holds, such as standby.
        role: &'a str,
    },
    /// `Received a standby unit request but the negotiated role is {role}`: The units of the failover pair disagree on which of them is standby, so look at `show failover` on both.
    ///
    /// Check the failover link first, then which unit answers on the outside address: `show failover history` tells the last changes.
    StandbyRequestRoleMismatch {
        /// Failover role that the firewall holds, such as active.
        role: &'a str,
    },
    /// `Invalid IP Version`: An address was neither IPv4 nor IPv6 where IKEv2 needed one of them; check the addresses configured for this peer, else it is internal.
    IpVersionInvalid,
    /// `GDOI is not yet supported in IKEv2`: Group key management was asked of IKEv2, which does not offer it here, so use ordinary tunnels.
    GdoiUnsupported,
    /// `Failed to allocate PSH from platform`: IKEv2 got no handle from the platform below (PSH is most likely its service handle); look at free memory and at session limits.
    PshAllocationFailed,
    /// `Redirect the session to another gateway`: The firewall sends the client on to a less loaded member of its load-balancing group, which is intended.
    ///
    /// `show vpn load-balancing` shows the members and their load. The rest of the session is in the log of the member that the client was sent to: look there by user or address.
    RedirectToOtherGateway,
    /// `Redirect check failed`: The firewall could not find out whether the client belongs on another gateway, so check its load balancing.
    ///
    /// `show vpn load-balancing` on each member: do they see one another? They need the same cluster address, port (UDP 9023 by default) and key, and the port open between them.
    RedirectCheckFailed,
    /// `Accept the session on this gateway after Redirect check`: The firewall looked at the load of its group and keeps the client for itself, which is no fault.
    ///
    /// The session goes on here; 750006 comes next.
    AcceptedAfterRedirectCheck,
    /// `Detected unsupported Redirect gateway ID type`: The new gateway is named in a form that can't be used, so look at how the redirecting side names it.
    ///
    /// RFC 5685 allows an IPv4 address, an IPv6 address or a name. With `redirect-fqdn enable` the name comes from reverse DNS, which has to be right for each member.
    RedirectGatewayIdUnsupported,
    /// `Redirect accepted, initiate new request`: The redirected end follows and starts anew with the other gateway, which is intended.
    ///
    /// If the session does not appear at the other gateway, see that the redirected end resolves its name, reaches it and trusts its certificate.
    RedirectAcceptedNewRequest,
    /// `Redirect accepted, clean-up IKEv2 SA, platform will initiate new request`: The redirected end drops this IKE SA before it starts anew with the other gateway, which is intended.
    ///
    /// A 750007 for the old SA belongs to it, and is no outage.
    RedirectAcceptedSaCleanup,
    /// `SA got redirected, it should not do any CREATE_CHILD_SA exchange`: The session was sent to another gateway and should ask for nothing more over this IKE SA, so look at the client if it goes on.
    ///
    /// While a client changes over it is harmless. One that goes on for minutes may not know RFC 5685.
    SaAlreadyRedirected,
    /// `DH public key computation failed`: The firewall could not make its own Diffie-Hellman key, an internal or crypto engine fault.
    DhPublicKeyComputationFailed,
    /// `DH secret computation failed`: The firewall could not work out the common Diffie-Hellman secret, so suspect a bad key from the peer or a crypto engine fault.
    ///
    /// All peers at once: the crypto engine or memory. One peer alone: try another DH group with it.
    DhSecretComputationFailed,
    /// `IN-NEG IKEv2 Rekey SA got deleted`: The IKE SA that was to replace an old one was removed before it was ready, often because the peer deleted it.
    ///
    /// A 750006 right after it says that nothing was lost. If the tunnel is gone, see what the peer logged at that moment.
    RekeySaDeletedInNegotiation,
    /// `Number of cert req exceeds the reasonable limit ({limit})`: More certificate requests stand in one packet than the firewall takes, so reduce the issuers that the peer asks for.
    ///
    /// Clients built into an operating system tend to ask for every CA that they trust. Name the one CA in the client's profile.
    CertRequestLimitExceeded {
        /// Greatest number of certificate requests that is accepted.
        limit: i64,
    },
    /// `The negotiation context has been freed`: The firewall had given the negotiation up before this step, as a rule after a timeout or a deletion.
    NegotiationContextAlreadyFreed,
    /// `Assembled packet is not valid, hence being dropped`: The fragments arrived but make no sound packet together, so suspect a faulty peer or damage on the path.
    ///
    /// If the same peer gets through at other times, suspect the path; if it never does, turn fragmentation off on it as a test.
    AssembledPacketInvalid,
    /// `Invalid VCID context`: The number of a virtual context, as VCID most likely means, fits none on the firewall; on one with several contexts, see `show context`.
    VcidContextInvalid,
    /// A text that the catalog doesn't list.
    Other(&'a str),
}

impl IkeError<'static> {
    /// The texts without holes, sorted, and their values.
    const SORTED: &'static [(&'static str, Self)] = &[
        (
            "% Dropping received fragment, as fragmentation is not negotiated for this SA!",
            Self::FragmentationNotNegotiated,
        ),
        ("A single pairs of addresses is required", Self::SingleAddressPairRequired),
        ("A supplied parameter is incorrect", Self::ParameterInvalid),
        (
            "AAA author not configured in IKEv2 profile",
            Self::AaaAuthorizationNotConfigured,
        ),
        ("AAA group authorization failed", Self::AaaGroupAuthorizationFailed),
        ("AAA user authorization failed", Self::AaaUserAuthorizationFailed),
        (
            "Accept the session on this gateway after Redirect check",
            Self::AcceptedAfterRedirectCheck,
        ),
        ("Accounting not required", Self::AccountingNotRequired),
        ("Accounting not started for this session", Self::AccountingNotStarted),
        ("An expected payload is missing from the packet", Self::ExpectedPayloadMissing),
        (
            "Assembled packet is not valid, hence being dropped",
            Self::AssembledPacketInvalid,
        ),
        ("Asynchronous request queued", Self::AsyncRequestQueued),
        ("Auth exchange failed", Self::AuthExchangeFailed),
        ("Authenticator sent NULL EAP message", Self::EapMessageEmpty),
        ("Can't delete IKE SA due to in-progress task", Self::IkeSaDeletionBlocked),
        ("Cannot alloc AAA ID", Self::AaaIdAllocationFailed),
        ("Cannot alloc AAA request", Self::AaaRequestAllocationFailed),
        ("Cannot init AAA request", Self::AaaRequestInitFailed),
        ("Cannot remove request from window", Self::WindowRequestRemovalFailed),
        ("Could not find neg context", Self::NegotiationContextNotFound),
        ("Create child exchange failed", Self::CreateChildExchangeFailed),
        ("DH public key computation failed", Self::DhPublicKeyComputationFailed),
        ("DH secret computation failed", Self::DhSecretComputationFailed),
        ("Data in the event priority queue is NULL or corrupt", Self::EventQueueCorrupt),
        ("Deletion from policy AVL tree failed", Self::PolicyTreeDeletionFailed),
        ("Detected NAT-d hash doesn't match", Self::NatDetectionHashMismatch),
        ("Detected an error notify payload", Self::ErrorNotifyReceived),
        ("Detected an invalid IKE SPI", Self::IkeSpiInvalid),
        ("Detected an invalid protocol ID", Self::ProtocolIdInvalid),
        ("Detected an invalid traffic selector type", Self::TsTypeInvalid),
        ("Detected an invalid value in the packet", Self::PacketValueInvalid),
        ("Detected an unsupported ID type", Self::IdTypeUnsupported),
        (
            "Detected unsupported Redirect gateway ID type",
            Self::RedirectGatewayIdUnsupported,
        ),
        ("Detected unsupported critical payload", Self::CriticalPayloadUnsupported),
        ("Detected unsupported failover version", Self::FailoverVersionUnsupported),
        ("Detected unsupported version number", Self::IkeVersionUnsupported),
        ("EAP method does not generate MSK", Self::EapMskNotGenerated),
        (
            "Error encountered while navigating State Machine",
            Self::StateMachineNavigationFailed,
        ),
        ("Error/Debug codes and strings are not matched", Self::ErrorStringMismatch),
        ("Expected Cookie Notify not received", Self::CookieNotifyMissing),
        ("Expected keypair is unavailable", Self::KeypairUnavailable),
        ("Extensible Authentication Protocol failed", Self::EapAuthenticationFailed),
        ("Fail to alloc IP addr", Self::IpAddressAllocationFailed),
        ("Fail to send AAA request", Self::AaaRequestSendFailed),
        ("Failed the cookie negotiation", Self::CookieNegotiationFailed),
        (
            "Failed to accept rekey on SA that caused a rekey collision",
            Self::RekeyCollisionAcceptFailed,
        ),
        ("Failed to add attribute to AAA request", Self::AaaAttributeInsertFailed),
        ("Failed to add new SA into session DB", Self::SessionDbSaInsertFailed),
        ("Failed to add request to SA", Self::SaRequestInsertFailed),
        ("Failed to add session to PSH", Self::PshSessionInsertFailed),
        ("Failed to add work request to SM Q", Self::StateMachineEnqueueFailed),
        ("Failed to allocate AAA context", Self::AaaContextAllocationFailed),
        ("Failed to allocate PSH from platform", Self::PshAllocationFailed),
        ("Failed to allocate event", Self::EventAllocationFailed),
        ("Failed to allocate memory", Self::MemoryAllocationFailed),
        ("Failed to authenticate the IKE SA", Self::IkeSaAuthenticationFailed),
        ("Failed to build certificate payload", Self::CertPayloadConstructionFailed),
        (
            "Failed to build or process a certificate request",
            Self::CertRequestProcessingFailed,
        ),
        ("Failed to calculate packet hash", Self::PacketHashComputationFailed),
        ("Failed to compute a hash value", Self::HashComputationFailed),
        ("Failed to compute or verify a signature", Self::SignatureProcessingFailed),
        ("Failed to compute the DH value", Self::DhValueComputationFailed),
        ("Failed to compute the SKEYSEED", Self::SkeyseedComputationFailed),
        ("Failed to construct State Machine", Self::StateMachineConstructionFailed),
        ("Failed to construct a NONCE", Self::NonceConstructionFailed),
        ("Failed to construct an encrypted payload", Self::PayloadEncryptionFailed),
        ("Failed to create accounting record", Self::AccountingRecordCreationFailed),
        ("Failed to create child SA keys", Self::ChildSaKeyCreationFailed),
        ("Failed to create new SA", Self::SaCreationFailed),
        ("Failed to decrypt an encrypted payload", Self::PayloadDecryptionFailed),
        ("Failed to delete SA", Self::SaDeletionFailed),
        ("Failed to delete a session from the database", Self::SessionDbDeletionFailed),
        ("Failed to delete session from osal", Self::OsalSessionDeletionFailed),
        ("Failed to enqueue an item to a list", Self::ListInsertFailed),
        ("Failed to enqueue packet", Self::PacketEnqueueFailed),
        ("Failed to extract the skeyid", Self::SkeyidExtractionFailed),
        ("Failed to fetch the keys from AAA", Self::AaaKeyFetchFailed),
        ("Failed to find a matching policy", Self::PolicyMatchFailed),
        ("Failed to find profile", Self::ProfileNotFound),
        ("Failed to find rekey SA", Self::RekeySaNotFound),
        ("Failed to find the session in osal", Self::OsalSessionNotFound),
        ("Failed to generate DH shared secret", Self::DhSharedSecretGenerationFailed),
        (
            "Failed to generate auth data: Failed to sign data",
            Self::AuthDataSigningFailed,
        ),
        (
            "Failed to generate auth data: My auth info missing",
            Self::LocalAuthInfoMissing,
        ),
        (
            "Failed to generate auth data: Signature operation successful but unable to locate generated auth material",
            Self::SignedAuthDataMissing,
        ),
        ("Failed to get PSH", Self::PshLookupFailed),
        ("Failed to get peer id from platform service handle", Self::PeerIdLookupFailed),
        (
            "Failed to get profile name from platform service handle",
            Self::ProfileNameLookupFailed,
        ),
        ("Failed to initialize SA lifetime", Self::SaLifetimeInitFailed),
        ("Failed to initialize the event priority queue", Self::EventQueueInitFailed),
        ("Failed to initialize the policy database", Self::PolicyDatabaseInitFailed),
        (
            "Failed to initialized authorization request",
            Self::AuthorizationRequestInitFailed,
        ),
        (
            "Failed to insert SA due to ipsec rekey collision",
            Self::RekeyCollisionSaInsertFailed,
        ),
        (
            "Failed to insert a policy into the database",
            Self::PolicyDatabaseInsertFailed,
        ),
        ("Failed to insert public keys", Self::PublicKeyInsertFailed),
        ("Failed to locate an item in the database", Self::DatabaseLookupFailed),
        ("Failed to log a message", Self::MessageLogFailed),
        ("Failed to open PKI session", Self::PkiSessionOpenFailed),
        (
            "Failed to receive the AUTH msg before the timer expired",
            Self::AuthMessageTimeout,
        ),
        ("Failed to register new SA with platform", Self::PlatformSaRegistrationFailed),
        ("Failed to remove an item from list", Self::ListRemovalFailed),
        (
            "Failed to retrieve issuer public key hash list",
            Self::IssuerHashListRetrievalFailed,
        ),
        (
            "Failed to send a failover msg to the standby unit",
            Self::FailoverMessageSendFailed,
        ),
        ("Failed to send data on the network", Self::NetworkSendFailed),
        (
            "Failed to send tunnel password request to AAA",
            Self::TunnelPasswordRequestFailed,
        ),
        ("Failed to validate the certificate", Self::CertValidationFailed),
        (
            "Failed while handling a ipsec rekey collision",
            Self::RekeyCollisionHandlingFailed,
        ),
        ("GDOI is not yet supported in IKEv2", Self::GdoiUnsupported),
        ("IN-NEG IKEv2 Rekey SA got deleted", Self::RekeySaDeletedInNegotiation),
        ("Incorrect author record received from AAA", Self::AuthorizationRecordInvalid),
        ("Initial exchange failed", Self::InitialExchangeFailed),
        ("Initialize sadb failed", Self::SadbInitFailed),
        ("Initialize session db failed", Self::SessionDbInitFailed),
        (
            "Initiator failed to match profile sent by IPSEC with profile found by peer id or certificate",
            Self::InitiatorProfileMismatch,
        ),
        ("Insertion to policy AVL tree failed", Self::PolicyTreeInsertFailed),
        ("Invalid IP Version", Self::IpVersionInvalid),
        ("Invalid SA", Self::SaInvalid),
        ("Invalid VCID context", Self::VcidContextInvalid),
        ("Invalid compression algorithm", Self::CompressionAlgorithmInvalid),
        ("Invalid connection id", Self::ConnectionIdInvalid),
        ("Invalid data state found", Self::DataStateInvalid),
        ("Invalid message context", Self::MessageContextInvalid),
        ("Invalid negotiation context", Self::NegotiationContextInvalid),
        ("Invalid session", Self::SessionInvalid),
        ("Ipsec policy not found", Self::IpsecPolicyNotFound),
        ("Key Auth memory failure", Self::KeyAuthMemoryFailed),
        ("Local certificate has expired", Self::LocalCertExpired),
        (
            "Maximum number of received fragments reached for the SA",
            Self::ReceivedFragmentLimitReached,
        ),
        ("Maximum number of retransmissions reached", Self::RetransmissionLimitReached),
        ("NAT-T disabled via cli", Self::NatTDisabled),
        ("Nat-t test failure", Self::NatTTestFailed),
        ("Negotiating limit reached, deny SA request", Self::NegotiationLimitReached),
        ("Negotiation context locked currently in use", Self::NegotiationContextLocked),
        ("Negotiation context was not freed!", Self::NegotiationContextNotFreed),
        ("No Matching node found in policy AVL tree", Self::PolicyTreeNodeNotFound),
        ("No Matching policy found", Self::ConfiguredPolicyNotFound),
        ("No Matching proposal found", Self::ConfiguredProposalNotFound),
        ("No certificate found", Self::CertNotFound),
        ("No local IKE policy found", Self::LocalIkePolicyNotFound),
        ("No pskey found", Self::PreSharedKeyNotFound),
        ("Nonce payload is missing", Self::NoncePayloadMissing),
        ("Number of fragments exceeds maximum allowed", Self::FragmentCountExceeded),
        ("Packet is a retransmission", Self::PacketRetransmitted),
        ("Packet is missing KE payload", Self::KePayloadMissing),
        ("Packet is missing SA payload", Self::SaPayloadMissing),
        ("Packet isn't encrypted", Self::PacketNotEncrypted),
        (
            "Peer authentication method configured is mismatching with the method proposed by peer",
            Self::AuthMethodMismatch,
        ),
        ("Platform errors", Self::PlatformError),
        ("Proposal is in use", Self::ProposalInUse),
        (
            "Proposal is incomplete to be attached to the policy",
            Self::ProposalIncomplete,
        ),
        (
            "Received an IKE msg id outside supported window",
            Self::MessageIdOutsideWindow,
        ),
        (
            "Received fragment is not valid, hence being dropped",
            Self::ReceivedFragmentInvalid,
        ),
        (
            "Received fragment numbers were NOT continuous or IKEV2_FRAG_FLAG_LAST_FRAGMENT flag was set on the wrong packet",
            Self::FragmentSequenceInvalid,
        ),
        (
            "Received invalid KE notify, yet we've tried all configured DH groups",
            Self::DhGroupsExhausted,
        ),
        ("Received no proposal chosen notify", Self::NoProposalChosenReceived),
        (
            "Redirect accepted, clean-up IKEv2 SA, platform will initiate new request",
            Self::RedirectAcceptedSaCleanup,
        ),
        ("Redirect accepted, initiate new request", Self::RedirectAcceptedNewRequest),
        ("Redirect check failed", Self::RedirectCheckFailed),
        ("Redirect the session to another gateway", Self::RedirectToOtherGateway),
        ("Remote or local ID isn't defined", Self::IdentityNotDefined),
        ("Request was received but failover is not enabled", Self::FailoverNotEnabled),
        (
            "SA got redirected, it should not do any CREATE_CHILD_SA exchange",
            Self::SaAlreadyRedirected,
        ),
        (
            "SA is already in negotiation, hence not negotiating again",
            Self::SaAlreadyNegotiating,
        ),
        ("SM Validation failed", Self::StateMachineValidationFailed),
        (
            "Sending BUNDLE URL is not supported at least for now. However, processing a BUNDLE URL is supported",
            Self::BundleUrlSendingUnsupported,
        ),
        ("The AAA context is deleted", Self::AaaContextDeleted),
        ("The Authen list is not configured", Self::AuthenticationListNotConfigured),
        (
            "The certificate has been revoked and is consequently invalid",
            Self::CertRevoked,
        ),
        ("The config attribute is invalid", Self::ConfigAttributeInvalid),
        (
            "The initiator bit is asserted in packet from original responder",
            Self::InitiatorBitUnexpected,
        ),
        (
            "The initiator bit isn't asserted in packet from original initiator",
            Self::InitiatorBitMissing,
        ),
        (
            "The message response bit is asserted in a packet from the exchange initiator",
            Self::ResponseBitUnexpected,
        ),
        (
            "The message response bit isn't asserted in a packet from the exchange responder",
            Self::ResponseBitMissing,
        ),
        ("The negotiation context has been freed", Self::NegotiationContextAlreadyFreed),
        ("The peer's KE payload contained the wrong DH group", Self::KeDhGroupMismatch),
        ("The peer's proposal is invalid", Self::PeerProposalInvalid),
        ("The transform attribute is invalid", Self::TransformAttributeInvalid),
        ("There are additional TS possible", Self::AdditionalTsPossible),
        (
            "There was no IPSEC policy found for received TS",
            Self::ReceivedTsPolicyNotFound,
        ),
        (
            "There was no proposal found in configured policy",
            Self::PolicyProposalMissing,
        ),
        (
            "Throttling request queue exceeds reasonable limit, increase the window size on peer",
            Self::ThrottleQueueLimitExceeded,
        ),
        ("Traffic selector payload is missing", Self::TsPayloadMissing),
        ("Unable to initialize the timer", Self::TimerInitFailed),
        ("Unsupported DH group", Self::DhGroupUnsupported),
        ("Unsupported auth method", Self::AuthMethodUnsupported),
        (
            "Unsupported cert encoding found or Peer requested HTTP URL but never sent HTTP_LOOKUP_SUPPORTED Notification",
            Self::CertEncodingUnsupported,
        ),
        ("Unwanted debug level turned on", Self::DebugLevelUnwanted),
        (
            "We requested a certificate, but the peer supplied none",
            Self::PeerCertMissing,
        ),
        (
            "While sending the certificate chain, peer did not send its certificate as the first in the chain",
            Self::PeerCertNotFirst,
        ),
    ];
}

static IKE_ERROR: Listed<IkeError<'_>, 512> = Listed::new(IkeError::SORTED);

impl<'a> IkeError<'a> {
    /// The listed value of that text, or the text itself; outer blanks are left off.
    pub fn new(text: &'a str) -> Self {
        let text = text::trim(text);
        match IKE_ERROR.find(text) {
            Some(value) => value,
            None => Self::with_holes(text).unwrap_or(Self::Other(text)),
        }
    }

    /// The value of that name in the catalog, former names included; `None` of a value that holds fields, too.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "network-send-failed" => Some(Self::NetworkSendFailed),
            "async-request-queued" => Some(Self::AsyncRequestQueued),
            "packet-enqueue-failed" => Some(Self::PacketEnqueueFailed),
            "parameter-invalid" => Some(Self::ParameterInvalid),
            "memory-allocation-failed" => Some(Self::MemoryAllocationFailed),
            "cookie-negotiation-failed" => Some(Self::CookieNegotiationFailed),
            "policy-match-failed" => Some(Self::PolicyMatchFailed),
            "database-lookup-failed" => Some(Self::DatabaseLookupFailed),
            "policy-database-init-failed" => Some(Self::PolicyDatabaseInitFailed),
            "policy-database-insert-failed" => Some(Self::PolicyDatabaseInsertFailed),
            "peer-proposal-invalid" => Some(Self::PeerProposalInvalid),
            "dh-value-computation-failed" => Some(Self::DhValueComputationFailed),
            "nonce-construction-failed" => Some(Self::NonceConstructionFailed),
            "expected-payload-missing" => Some(Self::ExpectedPayloadMissing),
            "skeyseed-computation-failed" => Some(Self::SkeyseedComputationFailed),
            "child-sa-key-creation-failed" => Some(Self::ChildSaKeyCreationFailed),
            "ke-dh-group-mismatch" => Some(Self::KeDhGroupMismatch),
            "dh-groups-exhausted" => Some(Self::DhGroupsExhausted),
            "hash-computation-failed" => Some(Self::HashComputationFailed),
            "ike-sa-authentication-failed" => Some(Self::IkeSaAuthenticationFailed),
            "signature-processing-failed" => Some(Self::SignatureProcessingFailed),
            "cert-validation-failed" => Some(Self::CertValidationFailed),
            "cert-revoked" => Some(Self::CertRevoked),
            "cert-request-processing-failed" => Some(Self::CertRequestProcessingFailed),
            "peer-cert-missing" => Some(Self::PeerCertMissing),
            "peer-cert-not-first" => Some(Self::PeerCertNotFirst),
            "id-type-unsupported" => Some(Self::IdTypeUnsupported),
            "payload-encryption-failed" => Some(Self::PayloadEncryptionFailed),
            "payload-decryption-failed" => Some(Self::PayloadDecryptionFailed),
            "packet-value-invalid" => Some(Self::PacketValueInvalid),
            "initiator-bit-unexpected" => Some(Self::InitiatorBitUnexpected),
            "initiator-bit-missing" => Some(Self::InitiatorBitMissing),
            "response-bit-unexpected" => Some(Self::ResponseBitUnexpected),
            "response-bit-missing" => Some(Self::ResponseBitMissing),
            "ike-spi-invalid" => Some(Self::IkeSpiInvalid),
            "packet-retransmitted" => Some(Self::PacketRetransmitted),
            "protocol-id-invalid" => Some(Self::ProtocolIdInvalid),
            "critical-payload-unsupported" => Some(Self::CriticalPayloadUnsupported),
            "ts-type-invalid" => Some(Self::TsTypeInvalid),
            "sa-creation-failed" => Some(Self::SaCreationFailed),
            "sa-deletion-failed" => Some(Self::SaDeletionFailed),
            "session-db-sa-insert-failed" => Some(Self::SessionDbSaInsertFailed),
            "psh-session-insert-failed" => Some(Self::PshSessionInsertFailed),
            "osal-session-deletion-failed" => Some(Self::OsalSessionDeletionFailed),
            "session-db-deletion-failed" => Some(Self::SessionDbDeletionFailed),
            "sa-request-insert-failed" => Some(Self::SaRequestInsertFailed),
            "throttle-queue-limit-exceeded" => Some(Self::ThrottleQueueLimitExceeded),
            "message-id-outside-window" => Some(Self::MessageIdOutsideWindow),
            "ike-version-unsupported" => Some(Self::IkeVersionUnsupported),
            "no-proposal-chosen-received" => Some(Self::NoProposalChosenReceived),
            "error-notify-received" => Some(Self::ErrorNotifyReceived),
            "nat-detection-hash-mismatch" => Some(Self::NatDetectionHashMismatch),
            "sadb-init-failed" => Some(Self::SadbInitFailed),
            "session-db-init-failed" => Some(Self::SessionDbInitFailed),
            "psh-lookup-failed" => Some(Self::PshLookupFailed),
            "negotiation-context-locked" => Some(Self::NegotiationContextLocked),
            "negotiation-context-not-freed" => Some(Self::NegotiationContextNotFreed),
            "data-state-invalid" => Some(Self::DataStateInvalid),
            "pki-session-open-failed" => Some(Self::PkiSessionOpenFailed),
            "public-key-insert-failed" => Some(Self::PublicKeyInsertFailed),
            "cert-not-found" => Some(Self::CertNotFound),
            "cert-encoding-unsupported" => Some(Self::CertEncodingUnsupported),
            "bundle-url-sending-unsupported" => Some(Self::BundleUrlSendingUnsupported),
            "local-cert-expired" => Some(Self::LocalCertExpired),
            "state-machine-construction-failed" => {
                Some(Self::StateMachineConstructionFailed)
            }
            "state-machine-navigation-failed" => {
                Some(Self::StateMachineNavigationFailed)
            }
            "state-machine-validation-failed" => {
                Some(Self::StateMachineValidationFailed)
            }
            "negotiation-context-not-found" => Some(Self::NegotiationContextNotFound),
            "state-machine-enqueue-failed" => Some(Self::StateMachineEnqueueFailed),
            "nonce-payload-missing" => Some(Self::NoncePayloadMissing),
            "ts-payload-missing" => Some(Self::TsPayloadMissing),
            "dh-group-unsupported" => Some(Self::DhGroupUnsupported),
            "keypair-unavailable" => Some(Self::KeypairUnavailable),
            "packet-not-encrypted" => Some(Self::PacketNotEncrypted),
            "ke-payload-missing" => Some(Self::KePayloadMissing),
            "sa-payload-missing" => Some(Self::SaPayloadMissing),
            "sa-invalid" => Some(Self::SaInvalid),
            "negotiation-context-invalid" => Some(Self::NegotiationContextInvalid),
            "identity-not-defined" => Some(Self::IdentityNotDefined),
            "connection-id-invalid" => Some(Self::ConnectionIdInvalid),
            "auth-method-unsupported" => Some(Self::AuthMethodUnsupported),
            "ipsec-policy-not-found" => Some(Self::IpsecPolicyNotFound),
            "event-queue-init-failed" => Some(Self::EventQueueInitFailed),
            "list-insert-failed" => Some(Self::ListInsertFailed),
            "list-removal-failed" => Some(Self::ListRemovalFailed),
            "event-queue-corrupt" => Some(Self::EventQueueCorrupt),
            "local-ike-policy-not-found" => Some(Self::LocalIkePolicyNotFound),
            "ike-sa-deletion-blocked" => Some(Self::IkeSaDeletionBlocked),
            "cookie-notify-missing" => Some(Self::CookieNotifyMissing),
            "local-auth-info-missing" => Some(Self::LocalAuthInfoMissing),
            "auth-data-signing-failed" => Some(Self::AuthDataSigningFailed),
            "signed-auth-data-missing" => Some(Self::SignedAuthDataMissing),
            "auth-message-timeout" => Some(Self::AuthMessageTimeout),
            "retransmission-limit-reached" => Some(Self::RetransmissionLimitReached),
            "initial-exchange-failed" => Some(Self::InitialExchangeFailed),
            "auth-exchange-failed" => Some(Self::AuthExchangeFailed),
            "create-child-exchange-failed" => Some(Self::CreateChildExchangeFailed),
            "platform-error" => Some(Self::PlatformError),
            "message-log-failed" => Some(Self::MessageLogFailed),
            "debug-level-unwanted" => Some(Self::DebugLevelUnwanted),
            "additional-ts-possible" => Some(Self::AdditionalTsPossible),
            "single-address-pair-required" => Some(Self::SingleAddressPairRequired),
            "session-invalid" => Some(Self::SessionInvalid),
            "received-ts-policy-not-found" => Some(Self::ReceivedTsPolicyNotFound),
            "window-request-removal-failed" => Some(Self::WindowRequestRemovalFailed),
            "policy-proposal-missing" => Some(Self::PolicyProposalMissing),
            "nat-t-test-failed" => Some(Self::NatTTestFailed),
            "pre-shared-key-not-found" => Some(Self::PreSharedKeyNotFound),
            "compression-algorithm-invalid" => Some(Self::CompressionAlgorithmInvalid),
            "profile-name-lookup-failed" => Some(Self::ProfileNameLookupFailed),
            "profile-not-found" => Some(Self::ProfileNotFound),
            "initiator-profile-mismatch" => Some(Self::InitiatorProfileMismatch),
            "peer-id-lookup-failed" => Some(Self::PeerIdLookupFailed),
            "transform-attribute-invalid" => Some(Self::TransformAttributeInvalid),
            "eap-authentication-failed" => Some(Self::EapAuthenticationFailed),
            "eap-message-empty" => Some(Self::EapMessageEmpty),
            "config-attribute-invalid" => Some(Self::ConfigAttributeInvalid),
            "packet-hash-computation-failed" => Some(Self::PacketHashComputationFailed),
            "aaa-context-deleted" => Some(Self::AaaContextDeleted),
            "aaa-id-allocation-failed" => Some(Self::AaaIdAllocationFailed),
            "aaa-request-allocation-failed" => Some(Self::AaaRequestAllocationFailed),
            "aaa-request-init-failed" => Some(Self::AaaRequestInitFailed),
            "authentication-list-not-configured" => {
                Some(Self::AuthenticationListNotConfigured)
            }
            "aaa-request-send-failed" => Some(Self::AaaRequestSendFailed),
            "ip-address-allocation-failed" => Some(Self::IpAddressAllocationFailed),
            "message-context-invalid" => Some(Self::MessageContextInvalid),
            "key-auth-memory-failed" => Some(Self::KeyAuthMemoryFailed),
            "eap-msk-not-generated" => Some(Self::EapMskNotGenerated),
            "platform-sa-registration-failed" => {
                Some(Self::PlatformSaRegistrationFailed)
            }
            "rekey-collision-sa-insert-failed" => {
                Some(Self::RekeyCollisionSaInsertFailed)
            }
            "rekey-collision-handling-failed" => {
                Some(Self::RekeyCollisionHandlingFailed)
            }
            "rekey-collision-accept-failed" => Some(Self::RekeyCollisionAcceptFailed),
            "error-string-mismatch" => Some(Self::ErrorStringMismatch),
            "sa-lifetime-init-failed" => Some(Self::SaLifetimeInitFailed),
            "rekey-sa-not-found" => Some(Self::RekeySaNotFound),
            "dh-shared-secret-generation-failed" => {
                Some(Self::DhSharedSecretGenerationFailed)
            }
            "issuer-hash-list-retrieval-failed" => {
                Some(Self::IssuerHashListRetrievalFailed)
            }
            "cert-payload-construction-failed" => {
                Some(Self::CertPayloadConstructionFailed)
            }
            "timer-init-failed" => Some(Self::TimerInitFailed),
            "authorization-request-init-failed" => {
                Some(Self::AuthorizationRequestInitFailed)
            }
            "authorization-record-invalid" => Some(Self::AuthorizationRecordInvalid),
            "aaa-key-fetch-failed" => Some(Self::AaaKeyFetchFailed),
            "aaa-attribute-insert-failed" => Some(Self::AaaAttributeInsertFailed),
            "tunnel-password-request-failed" => Some(Self::TunnelPasswordRequestFailed),
            "aaa-context-allocation-failed" => Some(Self::AaaContextAllocationFailed),
            "policy-tree-insert-failed" => Some(Self::PolicyTreeInsertFailed),
            "policy-tree-deletion-failed" => Some(Self::PolicyTreeDeletionFailed),
            "policy-tree-node-not-found" => Some(Self::PolicyTreeNodeNotFound),
            "configured-policy-not-found" => Some(Self::ConfiguredPolicyNotFound),
            "configured-proposal-not-found" => Some(Self::ConfiguredProposalNotFound),
            "proposal-incomplete" => Some(Self::ProposalIncomplete),
            "proposal-in-use" => Some(Self::ProposalInUse),
            "auth-method-mismatch" => Some(Self::AuthMethodMismatch),
            "osal-session-not-found" => Some(Self::OsalSessionNotFound),
            "event-allocation-failed" => Some(Self::EventAllocationFailed),
            "accounting-record-creation-failed" => {
                Some(Self::AccountingRecordCreationFailed)
            }
            "accounting-not-required" => Some(Self::AccountingNotRequired),
            "accounting-not-started" => Some(Self::AccountingNotStarted),
            "nat-t-disabled" => Some(Self::NatTDisabled),
            "negotiation-limit-reached" => Some(Self::NegotiationLimitReached),
            "sa-already-negotiating" => Some(Self::SaAlreadyNegotiating),
            "aaa-group-authorization-failed" => Some(Self::AaaGroupAuthorizationFailed),
            "aaa-user-authorization-failed" => Some(Self::AaaUserAuthorizationFailed),
            "fragmentation-not-negotiated" => Some(Self::FragmentationNotNegotiated),
            "received-fragment-limit-reached" => {
                Some(Self::ReceivedFragmentLimitReached)
            }
            "fragment-count-exceeded" => Some(Self::FragmentCountExceeded),
            "fragment-sequence-invalid" => Some(Self::FragmentSequenceInvalid),
            "received-fragment-invalid" => Some(Self::ReceivedFragmentInvalid),
            "aaa-authorization-not-configured" => {
                Some(Self::AaaAuthorizationNotConfigured)
            }
            "skeyid-extraction-failed" => Some(Self::SkeyidExtractionFailed),
            "failover-message-send-failed" => Some(Self::FailoverMessageSendFailed),
            "failover-version-unsupported" => Some(Self::FailoverVersionUnsupported),
            "failover-not-enabled" => Some(Self::FailoverNotEnabled),
            "ip-version-invalid" => Some(Self::IpVersionInvalid),
            "gdoi-unsupported" => Some(Self::GdoiUnsupported),
            "psh-allocation-failed" => Some(Self::PshAllocationFailed),
            "redirect-to-other-gateway" => Some(Self::RedirectToOtherGateway),
            "redirect-check-failed" => Some(Self::RedirectCheckFailed),
            "accepted-after-redirect-check" => Some(Self::AcceptedAfterRedirectCheck),
            "redirect-gateway-id-unsupported" => {
                Some(Self::RedirectGatewayIdUnsupported)
            }
            "redirect-accepted-new-request" => Some(Self::RedirectAcceptedNewRequest),
            "redirect-accepted-sa-cleanup" => Some(Self::RedirectAcceptedSaCleanup),
            "sa-already-redirected" => Some(Self::SaAlreadyRedirected),
            "dh-public-key-computation-failed" => {
                Some(Self::DhPublicKeyComputationFailed)
            }
            "dh-secret-computation-failed" => Some(Self::DhSecretComputationFailed),
            "rekey-sa-deleted-in-negotiation" => Some(Self::RekeySaDeletedInNegotiation),
            "negotiation-context-already-freed" => {
                Some(Self::NegotiationContextAlreadyFreed)
            }
            "assembled-packet-invalid" => Some(Self::AssembledPacketInvalid),
            "vcid-context-invalid" => Some(Self::VcidContextInvalid),
            _ => None,
        }
    }

    /// The name in the catalog, `None` for an unlisted text.
    pub const fn name(&self) -> Option<&'static str> {
        let name = match self {
            Self::NetworkSendFailed => "network-send-failed",
            Self::AsyncRequestQueued => "async-request-queued",
            Self::PacketEnqueueFailed => "packet-enqueue-failed",
            Self::ParameterInvalid => "parameter-invalid",
            Self::MemoryAllocationFailed => "memory-allocation-failed",
            Self::CookieNegotiationFailed => "cookie-negotiation-failed",
            Self::PolicyMatchFailed => "policy-match-failed",
            Self::DatabaseLookupFailed => "database-lookup-failed",
            Self::PolicyDatabaseInitFailed => "policy-database-init-failed",
            Self::PolicyDatabaseInsertFailed => "policy-database-insert-failed",
            Self::PeerProposalInvalid => "peer-proposal-invalid",
            Self::DhValueComputationFailed => "dh-value-computation-failed",
            Self::NonceConstructionFailed => "nonce-construction-failed",
            Self::ExpectedPayloadMissing => "expected-payload-missing",
            Self::SkeyseedComputationFailed => "skeyseed-computation-failed",
            Self::ChildSaKeyCreationFailed => "child-sa-key-creation-failed",
            Self::KeDhGroupMismatch => "ke-dh-group-mismatch",
            Self::DhGroupsExhausted => "dh-groups-exhausted",
            Self::HashComputationFailed => "hash-computation-failed",
            Self::IkeSaAuthenticationFailed => "ike-sa-authentication-failed",
            Self::SignatureProcessingFailed => "signature-processing-failed",
            Self::CertValidationFailed => "cert-validation-failed",
            Self::CertRevoked => "cert-revoked",
            Self::CertRequestProcessingFailed => "cert-request-processing-failed",
            Self::PeerCertMissing => "peer-cert-missing",
            Self::PeerCertNotFirst => "peer-cert-not-first",
            Self::IdTypeUnsupported => "id-type-unsupported",
            Self::PayloadEncryptionFailed => "payload-encryption-failed",
            Self::PayloadDecryptionFailed => "payload-decryption-failed",
            Self::PacketValueInvalid => "packet-value-invalid",
            Self::InitiatorBitUnexpected => "initiator-bit-unexpected",
            Self::InitiatorBitMissing => "initiator-bit-missing",
            Self::ResponseBitUnexpected => "response-bit-unexpected",
            Self::ResponseBitMissing => "response-bit-missing",
            Self::IkeSpiInvalid => "ike-spi-invalid",
            Self::PacketRetransmitted => "packet-retransmitted",
            Self::ProtocolIdInvalid => "protocol-id-invalid",
            Self::CriticalPayloadUnsupported => "critical-payload-unsupported",
            Self::TsTypeInvalid => "ts-type-invalid",
            Self::SaCreationFailed => "sa-creation-failed",
            Self::SaDeletionFailed => "sa-deletion-failed",
            Self::SessionDbSaInsertFailed => "session-db-sa-insert-failed",
            Self::PshSessionInsertFailed => "psh-session-insert-failed",
            Self::OsalSessionDeletionFailed => "osal-session-deletion-failed",
            Self::SessionDbDeletionFailed => "session-db-deletion-failed",
            Self::SaRequestInsertFailed => "sa-request-insert-failed",
            Self::ThrottleQueueLimitExceeded => "throttle-queue-limit-exceeded",
            Self::MessageIdOutsideWindow => "message-id-outside-window",
            Self::IkeVersionUnsupported => "ike-version-unsupported",
            Self::NoProposalChosenReceived => "no-proposal-chosen-received",
            Self::ErrorNotifyReceived => "error-notify-received",
            Self::NatDetectionHashMismatch => "nat-detection-hash-mismatch",
            Self::SadbInitFailed => "sadb-init-failed",
            Self::SessionDbInitFailed => "session-db-init-failed",
            Self::PshLookupFailed => "psh-lookup-failed",
            Self::NegotiationContextLocked => "negotiation-context-locked",
            Self::NegotiationContextNotFreed => "negotiation-context-not-freed",
            Self::DataStateInvalid => "data-state-invalid",
            Self::PkiSessionOpenFailed => "pki-session-open-failed",
            Self::PublicKeyInsertFailed => "public-key-insert-failed",
            Self::CertNotFound => "cert-not-found",
            Self::CertEncodingUnsupported => "cert-encoding-unsupported",
            Self::BundleUrlSendingUnsupported => "bundle-url-sending-unsupported",
            Self::LocalCertExpired => "local-cert-expired",
            Self::StateMachineConstructionFailed => "state-machine-construction-failed",
            Self::StateMachineNavigationFailed => "state-machine-navigation-failed",
            Self::StateMachineValidationFailed => "state-machine-validation-failed",
            Self::NegotiationContextNotFound => "negotiation-context-not-found",
            Self::StateMachineEnqueueFailed => "state-machine-enqueue-failed",
            Self::NoncePayloadMissing => "nonce-payload-missing",
            Self::TsPayloadMissing => "ts-payload-missing",
            Self::DhGroupUnsupported => "dh-group-unsupported",
            Self::KeypairUnavailable => "keypair-unavailable",
            Self::PacketNotEncrypted => "packet-not-encrypted",
            Self::KePayloadMissing => "ke-payload-missing",
            Self::SaPayloadMissing => "sa-payload-missing",
            Self::SaInvalid => "sa-invalid",
            Self::NegotiationContextInvalid => "negotiation-context-invalid",
            Self::IdentityNotDefined => "identity-not-defined",
            Self::ConnectionIdInvalid => "connection-id-invalid",
            Self::AuthMethodUnsupported => "auth-method-unsupported",
            Self::IpsecPolicyNotFound => "ipsec-policy-not-found",
            Self::EventQueueInitFailed => "event-queue-init-failed",
            Self::ListInsertFailed => "list-insert-failed",
            Self::ListRemovalFailed => "list-removal-failed",
            Self::EventQueueCorrupt => "event-queue-corrupt",
            Self::LocalIkePolicyNotFound => "local-ike-policy-not-found",
            Self::IkeSaDeletionBlocked => "ike-sa-deletion-blocked",
            Self::CookieNotifyMissing => "cookie-notify-missing",
            Self::LocalAuthInfoMissing => "local-auth-info-missing",
            Self::AuthDataSigningFailed => "auth-data-signing-failed",
            Self::SignedAuthDataMissing => "signed-auth-data-missing",
            Self::AuthMessageTimeout => "auth-message-timeout",
            Self::RetransmissionLimitReached => "retransmission-limit-reached",
            Self::InitialExchangeFailed => "initial-exchange-failed",
            Self::AuthExchangeFailed => "auth-exchange-failed",
            Self::CreateChildExchangeFailed => "create-child-exchange-failed",
            Self::PlatformError => "platform-error",
            Self::MessageLogFailed => "message-log-failed",
            Self::DebugLevelUnwanted => "debug-level-unwanted",
            Self::AdditionalTsPossible => "additional-ts-possible",
            Self::SingleAddressPairRequired => "single-address-pair-required",
            Self::SessionInvalid => "session-invalid",
            Self::ReceivedTsPolicyNotFound => "received-ts-policy-not-found",
            Self::WindowRequestRemovalFailed => "window-request-removal-failed",
            Self::PolicyProposalMissing => "policy-proposal-missing",
            Self::NatTTestFailed => "nat-t-test-failed",
            Self::PreSharedKeyNotFound => "pre-shared-key-not-found",
            Self::CompressionAlgorithmInvalid => "compression-algorithm-invalid",
            Self::ProfileNameLookupFailed => "profile-name-lookup-failed",
            Self::ProfileNotFound => "profile-not-found",
            Self::InitiatorProfileMismatch => "initiator-profile-mismatch",
            Self::PeerIdLookupFailed => "peer-id-lookup-failed",
            Self::TransformAttributeInvalid => "transform-attribute-invalid",
            Self::EapAuthenticationFailed => "eap-authentication-failed",
            Self::EapMessageEmpty => "eap-message-empty",
            Self::ConfigAttributeInvalid => "config-attribute-invalid",
            Self::PacketHashComputationFailed => "packet-hash-computation-failed",
            Self::AaaContextDeleted => "aaa-context-deleted",
            Self::AaaIdAllocationFailed => "aaa-id-allocation-failed",
            Self::AaaRequestAllocationFailed => "aaa-request-allocation-failed",
            Self::AaaRequestInitFailed => "aaa-request-init-failed",
            Self::AuthenticationListNotConfigured => {
                "authentication-list-not-configured"
            }
            Self::AaaRequestSendFailed => "aaa-request-send-failed",
            Self::IpAddressAllocationFailed => "ip-address-allocation-failed",
            Self::MessageContextInvalid => "message-context-invalid",
            Self::KeyAuthMemoryFailed => "key-auth-memory-failed",
            Self::EapMskNotGenerated => "eap-msk-not-generated",
            Self::PlatformSaRegistrationFailed => "platform-sa-registration-failed",
            Self::SessionRegistrationFailed { .. } => "session-registration-failed",
            Self::RekeyCollisionSaInsertFailed => "rekey-collision-sa-insert-failed",
            Self::RekeyCollisionHandlingFailed => "rekey-collision-handling-failed",
            Self::RekeyCollisionAcceptFailed => "rekey-collision-accept-failed",
            Self::RekeyCollisionTimerFailed { .. } => "rekey-collision-timer-failed",
            Self::ErrorStringMismatch => "error-string-mismatch",
            Self::SaLifetimeInitFailed => "sa-lifetime-init-failed",
            Self::RekeySaNotFound => "rekey-sa-not-found",
            Self::DhSharedSecretGenerationFailed => "dh-shared-secret-generation-failed",
            Self::IssuerHashListRetrievalFailed => "issuer-hash-list-retrieval-failed",
            Self::CertPayloadConstructionFailed => "cert-payload-construction-failed",
            Self::TimerInitFailed => "timer-init-failed",
            Self::AuthorizationRequestInitFailed => "authorization-request-init-failed",
            Self::AuthorizationRecordInvalid => "authorization-record-invalid",
            Self::AaaKeyFetchFailed => "aaa-key-fetch-failed",
            Self::AaaAttributeInsertFailed => "aaa-attribute-insert-failed",
            Self::TunnelPasswordRequestFailed => "tunnel-password-request-failed",
            Self::AaaContextAllocationFailed => "aaa-context-allocation-failed",
            Self::PolicyTreeInsertFailed => "policy-tree-insert-failed",
            Self::PolicyTreeDeletionFailed => "policy-tree-deletion-failed",
            Self::PolicyTreeNodeNotFound => "policy-tree-node-not-found",
            Self::ConfiguredPolicyNotFound => "configured-policy-not-found",
            Self::ConfiguredProposalNotFound => "configured-proposal-not-found",
            Self::ProposalIncomplete => "proposal-incomplete",
            Self::ProposalInUse => "proposal-in-use",
            Self::AuthMethodMismatch => "auth-method-mismatch",
            Self::OsalSessionNotFound => "osal-session-not-found",
            Self::EventAllocationFailed => "event-allocation-failed",
            Self::AccountingRecordCreationFailed => "accounting-record-creation-failed",
            Self::AccountingNotRequired => "accounting-not-required",
            Self::AccountingNotStarted => "accounting-not-started",
            Self::NatTDisabled => "nat-t-disabled",
            Self::NegotiationLimitReached => "negotiation-limit-reached",
            Self::SaAlreadyNegotiating => "sa-already-negotiating",
            Self::AaaGroupAuthorizationFailed => "aaa-group-authorization-failed",
            Self::AaaUserAuthorizationFailed => "aaa-user-authorization-failed",
            Self::FragmentationNotNegotiated => "fragmentation-not-negotiated",
            Self::ReceivedFragmentLimitReached => "received-fragment-limit-reached",
            Self::FragmentCountExceeded => "fragment-count-exceeded",
            Self::PacketTooLarge { .. } => "packet-too-large",
            Self::FragmentSequenceInvalid => "fragment-sequence-invalid",
            Self::ReceivedFragmentInvalid => "received-fragment-invalid",
            Self::AaaAuthorizationNotConfigured => "aaa-authorization-not-configured",
            Self::SkeyidExtractionFailed => "skeyid-extraction-failed",
            Self::FailoverMessageSendFailed => "failover-message-send-failed",
            Self::FailoverVersionUnsupported => "failover-version-unsupported",
            Self::FailoverNotEnabled => "failover-not-enabled",
            Self::ActiveRequestRoleMismatch { .. } => "active-request-role-mismatch",
            Self::StandbyRequestRoleMismatch { .. } => "standby-request-role-mismatch",
            Self::IpVersionInvalid => "ip-version-invalid",
            Self::GdoiUnsupported => "gdoi-unsupported",
            Self::PshAllocationFailed => "psh-allocation-failed",
            Self::RedirectToOtherGateway => "redirect-to-other-gateway",
            Self::RedirectCheckFailed => "redirect-check-failed",
            Self::AcceptedAfterRedirectCheck => "accepted-after-redirect-check",
            Self::RedirectGatewayIdUnsupported => "redirect-gateway-id-unsupported",
            Self::RedirectAcceptedNewRequest => "redirect-accepted-new-request",
            Self::RedirectAcceptedSaCleanup => "redirect-accepted-sa-cleanup",
            Self::SaAlreadyRedirected => "sa-already-redirected",
            Self::DhPublicKeyComputationFailed => "dh-public-key-computation-failed",
            Self::DhSecretComputationFailed => "dh-secret-computation-failed",
            Self::RekeySaDeletedInNegotiation => "rekey-sa-deleted-in-negotiation",
            Self::CertRequestLimitExceeded { .. } => "cert-request-limit-exceeded",
            Self::NegotiationContextAlreadyFreed => "negotiation-context-already-freed",
            Self::AssembledPacketInvalid => "assembled-packet-invalid",
            Self::VcidContextInvalid => "vcid-context-invalid",
            Self::Other(_) => return None,
        };
        Some(name)
    }

    fn with_holes(text: &'a str) -> Option<Self> {
        let shape = &shapes::IKE_ERROR_VALUE_SESSION_REGISTRATION_FAILED;
        let value = text::value(shape, text, Self::read_session_registration_failed);
        if value.is_some() {
            return value;
        }
        let shape = &shapes::IKE_ERROR_VALUE_REKEY_COLLISION_TIMER_FAILED;
        let value = text::value(shape, text, Self::read_rekey_collision_timer_failed);
        if value.is_some() {
            return value;
        }
        let shape = &shapes::IKE_ERROR_VALUE_PACKET_TOO_LARGE;
        let value = text::value(shape, text, Self::read_packet_too_large);
        if value.is_some() {
            return value;
        }
        let shape = &shapes::IKE_ERROR_VALUE_ACTIVE_REQUEST_ROLE_MISMATCH;
        let value = text::value(shape, text, Self::read_active_request_role_mismatch);
        if value.is_some() {
            return value;
        }
        let shape = &shapes::IKE_ERROR_VALUE_STANDBY_REQUEST_ROLE_MISMATCH;
        let value = text::value(shape, text, Self::read_standby_request_role_mismatch);
        if value.is_some() {
            return value;
        }
        let shape = &shapes::IKE_ERROR_VALUE_CERT_REQUEST_LIMIT_EXCEEDED;
        let value = text::value(shape, text, Self::read_cert_request_limit_exceeded);
        if value.is_some() {
            return value;
        }
        None
    }

    fn read_session_registration_failed(spans: &Spans<'a>) -> Option<Self> {
        let code = spans.number(0)?;
        Some(Self::SessionRegistrationFailed { code })
    }

    fn read_rekey_collision_timer_failed(spans: &Spans<'a>) -> Option<Self> {
        let first_spi = spans.spi(0)?;
        let second_spi = spans.spi(1)?;
        Some(Self::RekeyCollisionTimerFailed { first_spi, second_spi })
    }

    fn read_packet_too_large(spans: &Spans<'a>) -> Option<Self> {
        let length = spans.number(0)?;
        let maximum = spans.number(1)?;
        Some(Self::PacketTooLarge { length, maximum })
    }

    fn read_active_request_role_mismatch(spans: &Spans<'a>) -> Option<Self> {
        let role = spans.text(0)?;
        Some(Self::ActiveRequestRoleMismatch { role })
    }

    fn read_standby_request_role_mismatch(spans: &Spans<'a>) -> Option<Self> {
        let role = spans.text(0)?;
        Some(Self::StandbyRequestRoleMismatch { role })
    }

    fn read_cert_request_limit_exceeded(spans: &Spans<'a>) -> Option<Self> {
        let limit = spans.number(0)?;
        Some(Self::CertRequestLimitExceeded { limit })
    }
}

/// Takes what [`from_name`](Self::from_name) takes: the name of a value, not its text.
impl core::str::FromStr for IkeError<'static> {
    type Err = InvalidValue;

    fn from_str(name: &str) -> Result<Self, InvalidValue> {
        Self::from_name(name)
            .ok_or(InvalidValue::new("the name of a listed value without fields"))
    }
}

impl<'a> From<&'a str> for IkeError<'a> {
    fn from(text: &'a str) -> Self {
        Self::new(text)
    }
}

impl fmt::Display for IkeError<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NetworkSendFailed => f.write_str("Failed to send data on the network"),
            Self::AsyncRequestQueued => f.write_str("Asynchronous request queued"),
            Self::PacketEnqueueFailed => f.write_str("Failed to enqueue packet"),
            Self::ParameterInvalid => f.write_str("A supplied parameter is incorrect"),
            Self::MemoryAllocationFailed => f.write_str("Failed to allocate memory"),
            Self::CookieNegotiationFailed => {
                f.write_str("Failed the cookie negotiation")
            }
            Self::PolicyMatchFailed => f.write_str("Failed to find a matching policy"),
            Self::DatabaseLookupFailed => {
                f.write_str("Failed to locate an item in the database")
            }
            Self::PolicyDatabaseInitFailed => {
                f.write_str("Failed to initialize the policy database")
            }
            Self::PolicyDatabaseInsertFailed => {
                f.write_str("Failed to insert a policy into the database")
            }
            Self::PeerProposalInvalid => f.write_str("The peer's proposal is invalid"),
            Self::DhValueComputationFailed => {
                f.write_str("Failed to compute the DH value")
            }
            Self::NonceConstructionFailed => f.write_str("Failed to construct a NONCE"),
            Self::ExpectedPayloadMissing => {
                f.write_str("An expected payload is missing from the packet")
            }
            Self::SkeyseedComputationFailed => {
                f.write_str("Failed to compute the SKEYSEED")
            }
            Self::ChildSaKeyCreationFailed => {
                f.write_str("Failed to create child SA keys")
            }
            Self::KeDhGroupMismatch => {
                f.write_str("The peer's KE payload contained the wrong DH group")
            }
            Self::DhGroupsExhausted => {
                f.write_str(
                    "Received invalid KE notify, yet we've tried all configured DH groups",
                )
            }
            Self::HashComputationFailed => f.write_str("Failed to compute a hash value"),
            Self::IkeSaAuthenticationFailed => {
                f.write_str("Failed to authenticate the IKE SA")
            }
            Self::SignatureProcessingFailed => {
                f.write_str("Failed to compute or verify a signature")
            }
            Self::CertValidationFailed => {
                f.write_str("Failed to validate the certificate")
            }
            Self::CertRevoked => {
                f.write_str(
                    "The certificate has been revoked and is consequently invalid",
                )
            }
            Self::CertRequestProcessingFailed => {
                f.write_str("Failed to build or process a certificate request")
            }
            Self::PeerCertMissing => {
                f.write_str("We requested a certificate, but the peer supplied none")
            }
            Self::PeerCertNotFirst => {
                f.write_str(
                    "While sending the certificate chain, peer did not send its certificate as the first in the chain",
                )
            }
            Self::IdTypeUnsupported => f.write_str("Detected an unsupported ID type"),
            Self::PayloadEncryptionFailed => {
                f.write_str("Failed to construct an encrypted payload")
            }
            Self::PayloadDecryptionFailed => {
                f.write_str("Failed to decrypt an encrypted payload")
            }
            Self::PacketValueInvalid => {
                f.write_str("Detected an invalid value in the packet")
            }
            Self::InitiatorBitUnexpected => {
                f.write_str(
                    "The initiator bit is asserted in packet from original responder",
                )
            }
            Self::InitiatorBitMissing => {
                f.write_str(
                    "The initiator bit isn't asserted in packet from original initiator",
                )
            }
            Self::ResponseBitUnexpected => {
                f.write_str(
                    "The message response bit is asserted in a packet from the exchange initiator",
                )
            }
            Self::ResponseBitMissing => {
                f.write_str(
                    "The message response bit isn't asserted in a packet from the exchange responder",
                )
            }
            Self::IkeSpiInvalid => f.write_str("Detected an invalid IKE SPI"),
            Self::PacketRetransmitted => f.write_str("Packet is a retransmission"),
            Self::ProtocolIdInvalid => f.write_str("Detected an invalid protocol ID"),
            Self::CriticalPayloadUnsupported => {
                f.write_str("Detected unsupported critical payload")
            }
            Self::TsTypeInvalid => {
                f.write_str("Detected an invalid traffic selector type")
            }
            Self::SaCreationFailed => f.write_str("Failed to create new SA"),
            Self::SaDeletionFailed => f.write_str("Failed to delete SA"),
            Self::SessionDbSaInsertFailed => {
                f.write_str("Failed to add new SA into session DB")
            }
            Self::PshSessionInsertFailed => f.write_str("Failed to add session to PSH"),
            Self::OsalSessionDeletionFailed => {
                f.write_str("Failed to delete session from osal")
            }
            Self::SessionDbDeletionFailed => {
                f.write_str("Failed to delete a session from the database")
            }
            Self::SaRequestInsertFailed => f.write_str("Failed to add request to SA"),
            Self::ThrottleQueueLimitExceeded => {
                f.write_str(
                    "Throttling request queue exceeds reasonable limit, increase the window size on peer",
                )
            }
            Self::MessageIdOutsideWindow => {
                f.write_str("Received an IKE msg id outside supported window")
            }
            Self::IkeVersionUnsupported => {
                f.write_str("Detected unsupported version number")
            }
            Self::NoProposalChosenReceived => {
                f.write_str("Received no proposal chosen notify")
            }
            Self::ErrorNotifyReceived => f.write_str("Detected an error notify payload"),
            Self::NatDetectionHashMismatch => {
                f.write_str("Detected NAT-d hash doesn't match")
            }
            Self::SadbInitFailed => f.write_str("Initialize sadb failed"),
            Self::SessionDbInitFailed => f.write_str("Initialize session db failed"),
            Self::PshLookupFailed => f.write_str("Failed to get PSH"),
            Self::NegotiationContextLocked => {
                f.write_str("Negotiation context locked currently in use")
            }
            Self::NegotiationContextNotFreed => {
                f.write_str("Negotiation context was not freed!")
            }
            Self::DataStateInvalid => f.write_str("Invalid data state found"),
            Self::PkiSessionOpenFailed => f.write_str("Failed to open PKI session"),
            Self::PublicKeyInsertFailed => f.write_str("Failed to insert public keys"),
            Self::CertNotFound => f.write_str("No certificate found"),
            Self::CertEncodingUnsupported => {
                f.write_str(
                    "Unsupported cert encoding found or Peer requested HTTP URL but never sent HTTP_LOOKUP_SUPPORTED Notification",
                )
            }
            Self::BundleUrlSendingUnsupported => {
                f.write_str(
                    "Sending BUNDLE URL is not supported at least for now. However, processing a BUNDLE URL is supported",
                )
            }
            Self::LocalCertExpired => f.write_str("Local certificate has expired"),
            Self::StateMachineConstructionFailed => {
                f.write_str("Failed to construct State Machine")
            }
            Self::StateMachineNavigationFailed => {
                f.write_str("Error encountered while navigating State Machine")
            }
            Self::StateMachineValidationFailed => f.write_str("SM Validation failed"),
            Self::NegotiationContextNotFound => {
                f.write_str("Could not find neg context")
            }
            Self::StateMachineEnqueueFailed => {
                f.write_str("Failed to add work request to SM Q")
            }
            Self::NoncePayloadMissing => f.write_str("Nonce payload is missing"),
            Self::TsPayloadMissing => f.write_str("Traffic selector payload is missing"),
            Self::DhGroupUnsupported => f.write_str("Unsupported DH group"),
            Self::KeypairUnavailable => f.write_str("Expected keypair is unavailable"),
            Self::PacketNotEncrypted => f.write_str("Packet isn't encrypted"),
            Self::KePayloadMissing => f.write_str("Packet is missing KE payload"),
            Self::SaPayloadMissing => f.write_str("Packet is missing SA payload"),
            Self::SaInvalid => f.write_str("Invalid SA"),
            Self::NegotiationContextInvalid => {
                f.write_str("Invalid negotiation context")
            }
            Self::IdentityNotDefined => f.write_str("Remote or local ID isn't defined"),
            Self::ConnectionIdInvalid => f.write_str("Invalid connection id"),
            Self::AuthMethodUnsupported => f.write_str("Unsupported auth method"),
            Self::IpsecPolicyNotFound => f.write_str("Ipsec policy not found"),
            Self::EventQueueInitFailed => {
                f.write_str("Failed to initialize the event priority queue")
            }
            Self::ListInsertFailed => f.write_str("Failed to enqueue an item to a list"),
            Self::ListRemovalFailed => f.write_str("Failed to remove an item from list"),
            Self::EventQueueCorrupt => {
                f.write_str("Data in the event priority queue is NULL or corrupt")
            }
            Self::LocalIkePolicyNotFound => f.write_str("No local IKE policy found"),
            Self::IkeSaDeletionBlocked => {
                f.write_str("Can't delete IKE SA due to in-progress task")
            }
            Self::CookieNotifyMissing => {
                f.write_str("Expected Cookie Notify not received")
            }
            Self::LocalAuthInfoMissing => {
                f.write_str("Failed to generate auth data: My auth info missing")
            }
            Self::AuthDataSigningFailed => {
                f.write_str("Failed to generate auth data: Failed to sign data")
            }
            Self::SignedAuthDataMissing => {
                f.write_str(
                    "Failed to generate auth data: Signature operation successful but unable to locate generated auth material",
                )
            }
            Self::AuthMessageTimeout => {
                f.write_str("Failed to receive the AUTH msg before the timer expired")
            }
            Self::RetransmissionLimitReached => {
                f.write_str("Maximum number of retransmissions reached")
            }
            Self::InitialExchangeFailed => f.write_str("Initial exchange failed"),
            Self::AuthExchangeFailed => f.write_str("Auth exchange failed"),
            Self::CreateChildExchangeFailed => {
                f.write_str("Create child exchange failed")
            }
            Self::PlatformError => f.write_str("Platform errors"),
            Self::MessageLogFailed => f.write_str("Failed to log a message"),
            Self::DebugLevelUnwanted => f.write_str("Unwanted debug level turned on"),
            Self::AdditionalTsPossible => {
                f.write_str("There are additional TS possible")
            }
            Self::SingleAddressPairRequired => {
                f.write_str("A single pairs of addresses is required")
            }
            Self::SessionInvalid => f.write_str("Invalid session"),
            Self::ReceivedTsPolicyNotFound => {
                f.write_str("There was no IPSEC policy found for received TS")
            }
            Self::WindowRequestRemovalFailed => {
                f.write_str("Cannot remove request from window")
            }
            Self::PolicyProposalMissing => {
                f.write_str("There was no proposal found in configured policy")
            }
            Self::NatTTestFailed => f.write_str("Nat-t test failure"),
            Self::PreSharedKeyNotFound => f.write_str("No pskey found"),
            Self::CompressionAlgorithmInvalid => {
                f.write_str("Invalid compression algorithm")
            }
            Self::ProfileNameLookupFailed => {
                f.write_str("Failed to get profile name from platform service handle")
            }
            Self::ProfileNotFound => f.write_str("Failed to find profile"),
            Self::InitiatorProfileMismatch => {
                f.write_str(
                    "Initiator failed to match profile sent by IPSEC with profile found by peer id or certificate",
                )
            }
            Self::PeerIdLookupFailed => {
                f.write_str("Failed to get peer id from platform service handle")
            }
            Self::TransformAttributeInvalid => {
                f.write_str("The transform attribute is invalid")
            }
            Self::EapAuthenticationFailed => {
                f.write_str("Extensible Authentication Protocol failed")
            }
            Self::EapMessageEmpty => f.write_str("Authenticator sent NULL EAP message"),
            Self::ConfigAttributeInvalid => {
                f.write_str("The config attribute is invalid")
            }
            Self::PacketHashComputationFailed => {
                f.write_str("Failed to calculate packet hash")
            }
            Self::AaaContextDeleted => f.write_str("The AAA context is deleted"),
            Self::AaaIdAllocationFailed => f.write_str("Cannot alloc AAA ID"),
            Self::AaaRequestAllocationFailed => f.write_str("Cannot alloc AAA request"),
            Self::AaaRequestInitFailed => f.write_str("Cannot init AAA request"),
            Self::AuthenticationListNotConfigured => {
                f.write_str("The Authen list is not configured")
            }
            Self::AaaRequestSendFailed => f.write_str("Fail to send AAA request"),
            Self::IpAddressAllocationFailed => f.write_str("Fail to alloc IP addr"),
            Self::MessageContextInvalid => f.write_str("Invalid message context"),
            Self::KeyAuthMemoryFailed => f.write_str("Key Auth memory failure"),
            Self::EapMskNotGenerated => f.write_str("EAP method does not generate MSK"),
            Self::PlatformSaRegistrationFailed => {
                f.write_str("Failed to register new SA with platform")
            }
            Self::SessionRegistrationFailed { code } => {
                f.write_str("Failed to async process session register, error: ")?;
                code.fmt(f)
            }
            Self::RekeyCollisionSaInsertFailed => {
                f.write_str("Failed to insert SA due to ipsec rekey collision")
            }
            Self::RekeyCollisionHandlingFailed => {
                f.write_str("Failed while handling a ipsec rekey collision")
            }
            Self::RekeyCollisionAcceptFailed => {
                f.write_str("Failed to accept rekey on SA that caused a rekey collision")
            }
            Self::RekeyCollisionTimerFailed { first_spi, second_spi } => {
                f.write_str("Failed to start timer to ensure IPsec collision SA SPI ")?;
                first_spi.fmt(f)?;
                f.write_str("/")?;
                second_spi.fmt(f)?;
                f.write_str(" will be deleted by the peer")
            }
            Self::ErrorStringMismatch => {
                f.write_str("Error/Debug codes and strings are not matched")
            }
            Self::SaLifetimeInitFailed => {
                f.write_str("Failed to initialize SA lifetime")
            }
            Self::RekeySaNotFound => f.write_str("Failed to find rekey SA"),
            Self::DhSharedSecretGenerationFailed => {
                f.write_str("Failed to generate DH shared secret")
            }
            Self::IssuerHashListRetrievalFailed => {
                f.write_str("Failed to retrieve issuer public key hash list")
            }
            Self::CertPayloadConstructionFailed => {
                f.write_str("Failed to build certificate payload")
            }
            Self::TimerInitFailed => f.write_str("Unable to initialize the timer"),
            Self::AuthorizationRequestInitFailed => {
                f.write_str("Failed to initialized authorization request")
            }
            Self::AuthorizationRecordInvalid => {
                f.write_str("Incorrect author record received from AAA")
            }
            Self::AaaKeyFetchFailed => f.write_str("Failed to fetch the keys from AAA"),
            Self::AaaAttributeInsertFailed => {
                f.write_str("Failed to add attribute to AAA request")
            }
            Self::TunnelPasswordRequestFailed => {
                f.write_str("Failed to send tunnel password request to AAA")
            }
            Self::AaaContextAllocationFailed => {
                f.write_str("Failed to allocate AAA context")
            }
            Self::PolicyTreeInsertFailed => {
                f.write_str("Insertion to policy AVL tree failed")
            }
            Self::PolicyTreeDeletionFailed => {
                f.write_str("Deletion from policy AVL tree failed")
            }
            Self::PolicyTreeNodeNotFound => {
                f.write_str("No Matching node found in policy AVL tree")
            }
            Self::ConfiguredPolicyNotFound => f.write_str("No Matching policy found"),
            Self::ConfiguredProposalNotFound => {
                f.write_str("No Matching proposal found")
            }
            Self::ProposalIncomplete => {
                f.write_str("Proposal is incomplete to be attached to the policy")
            }
            Self::ProposalInUse => f.write_str("Proposal is in use"),
            Self::AuthMethodMismatch => {
                f.write_str(
                    "Peer authentication method configured is mismatching with the method proposed by peer",
                )
            }
            Self::OsalSessionNotFound => {
                f.write_str("Failed to find the session in osal")
            }
            Self::EventAllocationFailed => f.write_str("Failed to allocate event"),
            Self::AccountingRecordCreationFailed => {
                f.write_str("Failed to create accounting record")
            }
            Self::AccountingNotRequired => f.write_str("Accounting not required"),
            Self::AccountingNotStarted => {
                f.write_str("Accounting not started for this session")
            }
            Self::NatTDisabled => f.write_str("NAT-T disabled via cli"),
            Self::NegotiationLimitReached => {
                f.write_str("Negotiating limit reached, deny SA request")
            }
            Self::SaAlreadyNegotiating => {
                f.write_str("SA is already in negotiation, hence not negotiating again")
            }
            Self::AaaGroupAuthorizationFailed => {
                f.write_str("AAA group authorization failed")
            }
            Self::AaaUserAuthorizationFailed => {
                f.write_str("AAA user authorization failed")
            }
            Self::FragmentationNotNegotiated => {
                f.write_str(
                    "% Dropping received fragment, as fragmentation is not negotiated for this SA!",
                )
            }
            Self::ReceivedFragmentLimitReached => {
                f.write_str("Maximum number of received fragments reached for the SA")
            }
            Self::FragmentCountExceeded => {
                f.write_str("Number of fragments exceeds maximum allowed")
            }
            Self::PacketTooLarge { length, maximum } => {
                f.write_str("Assembled packet length ")?;
                length.fmt(f)?;
                f.write_str(" is greater than maximum ikev2 packet size ")?;
                maximum.fmt(f)
            }
            Self::FragmentSequenceInvalid => {
                f.write_str(
                    "Received fragment numbers were NOT continuous or IKEV2_FRAG_FLAG_LAST_FRAGMENT flag was set on the wrong packet",
                )
            }
            Self::ReceivedFragmentInvalid => {
                f.write_str("Received fragment is not valid, hence being dropped")
            }
            Self::AaaAuthorizationNotConfigured => {
                f.write_str("AAA author not configured in IKEv2 profile")
            }
            Self::SkeyidExtractionFailed => f.write_str("Failed to extract the skeyid"),
            Self::FailoverMessageSendFailed => {
                f.write_str("Failed to send a failover msg to the standby unit")
            }
            Self::FailoverVersionUnsupported => {
                f.write_str("Detected unsupported failover version")
            }
            Self::FailoverNotEnabled => {
                f.write_str("Request was received but failover is not enabled")
            }
            Self::ActiveRequestRoleMismatch { role } => {
                f.write_str(
                    "Received an active unit request but the negotiated role is ",
                )?;
                role.fmt(f)
            }
            Self::StandbyRequestRoleMismatch { role } => {
                f.write_str(
                    "Received a standby unit request but the negotiated role is ",
                )?;
                role.fmt(f)
            }
            Self::IpVersionInvalid => f.write_str("Invalid IP Version"),
            Self::GdoiUnsupported => f.write_str("GDOI is not yet supported in IKEv2"),
            Self::PshAllocationFailed => {
                f.write_str("Failed to allocate PSH from platform")
            }
            Self::RedirectToOtherGateway => {
                f.write_str("Redirect the session to another gateway")
            }
            Self::RedirectCheckFailed => f.write_str("Redirect check failed"),
            Self::AcceptedAfterRedirectCheck => {
                f.write_str("Accept the session on this gateway after Redirect check")
            }
            Self::RedirectGatewayIdUnsupported => {
                f.write_str("Detected unsupported Redirect gateway ID type")
            }
            Self::RedirectAcceptedNewRequest => {
                f.write_str("Redirect accepted, initiate new request")
            }
            Self::RedirectAcceptedSaCleanup => {
                f.write_str(
                    "Redirect accepted, clean-up IKEv2 SA, platform will initiate new request",
                )
            }
            Self::SaAlreadyRedirected => {
                f.write_str(
                    "SA got redirected, it should not do any CREATE_CHILD_SA exchange",
                )
            }
            Self::DhPublicKeyComputationFailed => {
                f.write_str("DH public key computation failed")
            }
            Self::DhSecretComputationFailed => {
                f.write_str("DH secret computation failed")
            }
            Self::RekeySaDeletedInNegotiation => {
                f.write_str("IN-NEG IKEv2 Rekey SA got deleted")
            }
            Self::CertRequestLimitExceeded { limit } => {
                f.write_str("Number of cert req exceeds the reasonable limit (")?;
                limit.fmt(f)?;
                f.write_str(")")
            }
            Self::NegotiationContextAlreadyFreed => {
                f.write_str("The negotiation context has been freed")
            }
            Self::AssembledPacketInvalid => {
                f.write_str("Assembled packet is not valid, hence being dropped")
            }
            Self::VcidContextInvalid => f.write_str("Invalid VCID context"),
            Self::Other(text) => f.write_str(text),
        }
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for IkeError<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if !serializer.is_human_readable() {
            return serializer.collect_str(self);
        }
        match self {
            Self::SessionRegistrationFailed { code } => {
                #[derive(serde::Serialize)]
                struct Fields<T1> {
                    code: T1,
                }
                text::listed(serializer, self.name(), self, &Fields { code })
            }
            Self::RekeyCollisionTimerFailed { first_spi, second_spi } => {
                #[derive(serde::Serialize)]
                struct Fields<T1, T2> {
                    first_spi: T1,
                    second_spi: T2,
                }
                text::listed(
                    serializer,
                    self.name(),
                    self,
                    &Fields { first_spi, second_spi },
                )
            }
            Self::PacketTooLarge { length, maximum } => {
                #[derive(serde::Serialize)]
                struct Fields<T1, T2> {
                    length: T1,
                    maximum: T2,
                }
                text::listed(serializer, self.name(), self, &Fields { length, maximum })
            }
            Self::ActiveRequestRoleMismatch { role } => {
                #[derive(serde::Serialize)]
                struct Fields<T1> {
                    role: T1,
                }
                text::listed(serializer, self.name(), self, &Fields { role })
            }
            Self::StandbyRequestRoleMismatch { role } => {
                #[derive(serde::Serialize)]
                struct Fields<T1> {
                    role: T1,
                }
                text::listed(serializer, self.name(), self, &Fields { role })
            }
            Self::CertRequestLimitExceeded { limit } => {
                #[derive(serde::Serialize)]
                struct Fields<T1> {
                    limit: T1,
                }
                text::listed(serializer, self.name(), self, &Fields { limit })
            }
            _ => text::listed(serializer, self.name(), self, &text::NoFields {}),
        }
    }
}

#[cfg(feature = "serde")]
impl<'de: 'a, 'a> serde::Deserialize<'de> for IkeError<'a> {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        crate::forms::listed(deserializer).map(Self::new)
    }
}
