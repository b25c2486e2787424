//! The ids, and what the catalog says of each.
//!
//! Generated from `catalog/asa.yaml` by `cargo xtask regen`; not to be edited.

use super::{Severity, shapes};
use crate::id::{Facts, Field};

/// The id of a message that the catalog knows. Its number is the discriminant, and their order.
///
/// ```
/// use asa_messages::MessageId;
///
/// let id = MessageId::ALL.first().copied().expect("a message");
/// assert_eq!(MessageId::from_number(id.number()), Some(id));
/// assert_eq!(id.name().parse(), Ok(id));
/// assert_eq!(id.to_string().parse(), Ok(id));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
#[repr(u32)]
pub enum MessageId {
    /// 750001: IPsec tunnel requested. IKEv2 was asked to establish or rekey an IPsec tunnel between two ranges of addresses.
    ///
    /// Level 5, notification; decoded as [`TunnelRequested`](crate::message::TunnelRequested). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/750001.html).
    TunnelRequested = 750001,
    /// 750002: IKE_SA_INIT request received. A peer opened an IKEv2 negotiation: its first packet, the `IKE_SA_INIT` request, has arrived.
    ///
    /// Level 5, notification; decoded as [`SaInitRequest`](crate::message::SaInitRequest). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/750002.html).
    SaInitRequest = 750002,
    /// 750003: Negotiation aborted. The firewall gave up negotiating an SA, for the reason that the line names.
    ///
    /// Level 4, warning; decoded as [`NegotiationAborted`](crate::message::NegotiationAborted). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/750003.html).
    NegotiationAborted = 750003,
    /// 750004: Cookie challenge sent. The firewall answered an incoming connection request with a cookie challenge instead of negotiating at once.
    ///
    /// Level 5, notification; decoded as [`CookieChallengeSent`](crate::message::CookieChallengeSent). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/750004.html).
    CookieChallengeSent = 750004,
    /// 750005: Rekey collision. Both ends started to rekey the same IPsec SA at once, and the firewall deletes one of the two results.
    ///
    /// Level 5, notification; decoded as [`RekeyCollision`](crate::message::RekeyCollision). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/750005.html).
    RekeyCollision = 750005,
    /// 750006: SA up. An SA with the peer is up, because of a new connection, a rekey or another reason that the line names.
    ///
    /// Level 5, notification; decoded as [`SaUp`](crate::message::SaUp). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/750006.html).
    SaUp = 750006,
    /// 750007: SA down. An SA with the peer was torn down or deleted, for the reason that the line names.
    ///
    /// Level 5, notification; decoded as [`SaDown`](crate::message::SaDown). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/750007.html).
    SaDown = 750007,
    /// 750008: SA rejected, system resources low. The firewall refused a request for an SA because its system resources are low.
    ///
    /// Level 5, notification; decoded as [`SaRejectedLowResources`](crate::message::SaRejectedLowResources). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/750008.html).
    SaRejectedLowResources = 750008,
    /// 750009: SA rejected, admission limit reached. The firewall refused a request for an SA because a limit of call admission control (CAC) was reached.
    ///
    /// Level 5, notification; decoded as [`SaRejectedAdmissionLimit`](crate::message::SaRejectedAdmissionLimit). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/750009.html).
    SaRejectedAdmissionLimit = 750009,
    /// 750010: Throttle queue threshold reached. More IKEv2 requests are waiting for the peer than the threshold of the throttle queue allows.
    ///
    /// Level 5, notification; decoded as [`ThrottleQueueThreshold`](crate::message::ThrottleQueueThreshold). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/750010.html).
    ThrottleQueueThreshold = 750010,
    /// 750011: Tunnel rejected, IKEv2 cipher too weak. The firewall refused a tunnel because the IKE SA is encrypted more weakly than the IPsec SA is to be.
    ///
    /// Level 3, error; decoded as [`WeakEncryptionRejected`](crate::message::WeakEncryptionRejected). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/750011.html).
    WeakEncryptionRejected = 750011,
    /// 750012: IKEv2 cipher weaker than IPsec cipher. The IKE SA is encrypted more weakly than the IPsec SA is to be, and the firewall warns of it.
    ///
    /// Level 4, warning; decoded as [`WeakEncryption`](crate::message::WeakEncryption). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/750012.html).
    WeakEncryption = 750012,
    /// 750013: Peer moved to another address. The peer of an IKEv2 SA goes on from another address or port, and the tunnel has stayed up.
    ///
    /// Level 5, notification; decoded as [`PeerMoved`](crate::message::PeerMoved). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/750013.html).
    PeerMoved = 750013,
    /// 750014: Session aborted by initial contact. The firewall deleted a stale session because the same peer announced itself anew with an initial contact.
    ///
    /// Level 4, warning; decoded as [`AbortedByInitialContact`](crate::message::AbortedByInitialContact). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/750014.html).
    AbortedByInitialContact = 750014,
    /// 750015: IPsec SA deleted, unknown to the peer. The firewall deleted an IPsec SA because the peer reported that it does not know the SA.
    ///
    /// Level 4, warning; decoded as [`InvalidSpiNotification`](crate::message::InvalidSpiNotification). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/750015.html).
    InvalidSpiNotification = 750015,
    /// 750016: DPD message needed. The firewall has to find out whether the peer is still alive, by dead peer detection (DPD).
    ///
    /// Level 7, debugging; decoded as [`DpdMessageNeeded`](crate::message::DpdMessageNeeded). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/750016.html).
    DpdMessageNeeded = 750016,
    /// 751001: Diffie-Hellman operation failed. The firewall could not finish its half of a Diffie-Hellman key computation for an IKEv2 exchange.
    ///
    /// Level 3, error; decoded as [`DiffieHellmanFailed`](crate::message::DiffieHellmanFailed). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/751001.html).
    DiffieHellmanFailed = 751001,
    /// 751002: No credentials to prove its own identity. The firewall has nothing in the tunnel group with which to prove its own identity to the peer.
    ///
    /// Level 3, error; decoded as [`NoSelfAuthenticationCredentials`](crate::message::NoSelfAuthenticationCredentials). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/751002.html).
    NoSelfAuthenticationCredentials = 751002,
    /// 751003: Dead peer check due. The firewall is about to ask the peer whether it is still alive (dead peer detection, DPD).
    ///
    /// Level 7, debugging; decoded as [`DeadPeerCheckDue`](crate::message::DeadPeerCheckDue). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/751003.html).
    DeadPeerCheckDue = 751003,
    /// 751004: No way configured to authenticate the peer. The firewall refused a peer because its tunnel group does not say how to authenticate it.
    ///
    /// Level 3, error; decoded as [`NoRemoteAuthenticationMethod`](crate::message::NoRemoteAuthenticationMethod). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/751004.html).
    NoRemoteAuthenticationMethod = 751004,
    /// 751005: AnyConnect reconnect not authenticated. An AnyConnect client tried to resume its IKEv2 session with its session token, and the firewall refused.
    ///
    /// Level 3, error; decoded as [`ReconnectAuthenticationFailed`](crate::message::ReconnectAuthenticationFailed). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/751005.html).
    ReconnectAuthenticationFailed = 751005,
    /// 751006: Certificate authentication failed. The authentication of an IKEv2 connection by certificate failed.
    ///
    /// Level 3, error; decoded as [`CertificateAuthenticationFailed`](crate::message::CertificateAuthenticationFailed). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/751006.html).
    CertificateAuthenticationFailed = 751006,
    /// 751007: Configured attribute not supported. A configured attribute does not exist for IKEv2, so the firewall did not apply it to this connection.
    ///
    /// Level 5, notification; decoded as [`AttributeNotSupported`](crate::message::AttributeNotSupported). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/751007.html).
    AttributeNotSupported = 751007,
    /// 751008: IKEv2 not enabled in the group policy. The firewall rejected an IKEv2 connection because the group policy of its tunnel group does not allow IKEv2.
    ///
    /// Level 3, error; decoded as [`NotEnabledInGroupPolicy`](crate::message::NotEnabledInGroupPolicy). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/751008.html).
    NotEnabledInGroupPolicy = 751008,
    /// 751009: No tunnel group found for the peer. The firewall has no tunnel group that fits the peer, so the connection can't go on.
    ///
    /// Level 3, error; decoded as [`TunnelGroupNotFound`](crate::message::TunnelGroupNotFound). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/751009.html).
    TunnelGroupNotFound = 751009,
    /// 751010: No self-authentication method found. The firewall found no setting that says how it should authenticate itself to the peer.
    ///
    /// Level 3, error; decoded as [`NoSelfAuthenticationMethod`](crate::message::NoSelfAuthenticationMethod). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/751010.html).
    NoSelfAuthenticationMethod = 751010,
    /// 751011: User authentication failed. A remote access user was not authenticated: EAP failed inside the IKEv2 exchange.
    ///
    /// Level 3, error; decoded as [`UserAuthenticationFailed`](crate::message::UserAuthenticationFailed). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/751011.html).
    UserAuthenticationFailed = 751011,
    /// 751012: Configuration Mode failed. The firewall failed to apply the settings of a connection during IKEv2 configuration mode.
    ///
    /// Level 3, error; decoded as [`ConfigurationModeFailed`](crate::message::ConfigurationModeFailed). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/751012.html).
    ConfigurationModeFailed = 751012,
    /// 751013: Configuration payload request failed. The peer asked for a configuration attribute, and the firewall failed to build the reply to it.
    ///
    /// Level 3, error; decoded as [`ConfigurationPayloadFailed`](crate::message::ConfigurationPayloadFailed). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/751013.html).
    ConfigurationPayloadFailed = 751013,
    /// 751014: Configuration attribute not processed. The peer asked for a configuration attribute that the firewall could not process.
    ///
    /// Level 4, warning; decoded as [`ConfigurationPayloadWarning`](crate::message::ConfigurationPayloadWarning). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/751014.html).
    ConfigurationPayloadWarning = 751014,
    /// 751015: Refused by call admission control. The firewall refused a new IKEv2 SA because of its call admission control (CAC).
    ///
    /// Level 4, warning; decoded as [`AdmissionRefused`](crate::message::AdmissionRefused). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/751015.html).
    AdmissionRefused = 751015,
    /// 751016: Same inner and outer addresses. A site-to-site peer asked for a tunnel whose protected addresses are the tunnel's own end points.
    ///
    /// Level 4, warning; decoded as [`InnerEqualsOuter`](crate::message::InnerEqualsOuter). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/751016.html).
    InnerEqualsOuter = 751016,
    /// 751017: Configuration error. The firewall could not set up an IKEv2 connection because of a mistake in its own configuration.
    ///
    /// Level 3, error; decoded as [`ConfigurationError`](crate::message::ConfigurationError). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/751017.html).
    ConfigurationError = 751017,
    /// 751018: Wrong tunnel group for a locked user. The firewall ended a remote access attempt that came through another tunnel group than its group lock allows.
    ///
    /// Level 3, error; decoded as [`GroupLocked`](crate::message::GroupLocked). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/751018.html).
    GroupLocked = 751018,
    /// 751019: License limit exceeded. The firewall could not set up an IKEv2 session because no license of the needed kind was left.
    ///
    /// Level 4, warning; decoded as [`LicenseLimitExceeded`](crate::message::LicenseLimitExceeded). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/751019.html).
    LicenseLimitExceeded = 751019,
    /// 751020: Suite B algorithm without license. A remote access connection failed because its Suite B algorithm needs an AnyConnect Premium license.
    ///
    /// Level 3, error; decoded as [`SuiteBUnlicensed`](crate::message::SuiteBUnlicensed). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/751020.html).
    SuiteBUnlicensed = 751020,
    /// 751021: Client too old for AES-GCM. An AnyConnect client too old for AES-GCM tried to connect to a firewall whose IKEv2 policy uses that cipher.
    ///
    /// Level 4, warning; decoded as [`ClientTooOld`](crate::message::ClientTooOld). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/751021.html).
    ClientTooOld = 751021,
    /// 751022: No crypto map for the traffic selectors. The firewall rejected a tunnel because no crypto map entry covers the networks that the peer asked for.
    ///
    /// Level 3, error; decoded as [`CryptoMapNotFound`](crate::message::CryptoMapNotFound). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/751022.html).
    CryptoMapNotFound = 751022,
    /// 751023: Unknown client. An IKEv2 client that the firewall does not know, and that is not one of Cisco's, has connected.
    ///
    /// Level 6, informational; decoded as [`UnknownClient`](crate::message::UnknownClient). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/751023.html).
    UnknownClient = 751023,
    /// 751024: Deprecated IPv6 filter. The firewall ended a remote access connection because a separate IPv6 VPN filter applies to the user.
    ///
    /// Level 3, error; decoded as [`Ipv6FilterDeprecated`](crate::message::Ipv6FilterDeprecated). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/751024.html).
    Ipv6FilterDeprecated = 751024,
    /// 751025: Addresses assigned. The firewall assigned inner addresses to the AnyConnect IKEv2 session of a user.
    ///
    /// Level 5, notification; decoded as [`AddressesAssigned`](crate::message::AddressesAssigned). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/751025.html).
    AddressesAssigned = 751025,
    /// 751026: Client identified. A client that is connecting has told the firewall its operating system and software release.
    ///
    /// Level 6, informational; decoded as [`ClientIdentified`](crate::message::ClientIdentified). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/751026.html).
    ClientIdentified = 751026,
    /// 751027: Peer reports invalid selectors. The peer complained that a packet from this firewall lay outside the traffic selectors of its IPsec SA.
    ///
    /// Level 4, warning; decoded as [`InvalidSelectors`](crate::message::InvalidSelectors). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/751027.html).
    InvalidSelectors = 751027,
    /// 751028: Keepalive values overridden. The firewall uses longer keepalive times for a tunnel than its tunnel group has, to spare the cluster.
    ///
    /// Level 5, notification; decoded as [`KeepaliveOverridden`](crate::message::KeepaliveOverridden). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/751028.html).
    KeepaliveOverridden = 751028,
    /// 752001: Entry could not be removed. The tunnel manager was told to remove an entry but could not, because the request was not valid.
    ///
    /// Level 2, critical; decoded as [`EntryRemovalFailed`](crate::message::EntryRemovalFailed). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/752001.html).
    EntryRemovalFailed = 752001,
    /// 752002: Entry removed. The tunnel manager removed its entry for a tunnel that the firewall was starting.
    ///
    /// Level 7, debugging; decoded as [`EntryRemoved`](crate::message::EntryRemoved). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/752002.html).
    EntryRemoved = 752002,
    /// 752003: Tunnel start handed to IKEv2. The firewall is starting an IKEv2 tunnel for a crypto map entry.
    ///
    /// Level 5, notification; decoded as [`DispatchToIkev2`](crate::message::DispatchToIkev2). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/752003.html).
    DispatchToIkev2 = 752003,
    /// 752004: Tunnel start handed to IKEv1. The firewall is starting an IKEv1 tunnel for a crypto map entry.
    ///
    /// Level 5, notification; decoded as [`DispatchToIkev1`](crate::message::DispatchToIkev1). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/752004.html).
    DispatchToIkev1 = 752004,
    /// 752005: Tunnel not started, memory may be low. The firewall could not start a tunnel because of a fault of its own, probably a lack of memory.
    ///
    /// Level 2, critical; decoded as [`DispatchMemoryLow`](crate::message::DispatchMemoryLow). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/752005.html).
    DispatchMemoryLow = 752005,
    /// 752006: Tunnel not started, misconfiguration. The firewall could not start a tunnel because its crypto map entry or tunnel group is set up wrongly.
    ///
    /// Level 3, error; decoded as [`DispatchMisconfigured`](crate::message::DispatchMisconfigured). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/752006.html).
    DispatchMisconfigured = 752006,
    /// 752007: Tunnel not started, entry exists. The firewall was asked to start a tunnel for which the tunnel manager already holds an entry.
    ///
    /// Level 3, error; decoded as [`DispatchEntryExists`](crate::message::DispatchEntryExists). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/752007.html).
    DispatchEntryExists = 752007,
    /// 752008: Duplicate entry. A request to start a tunnel came twice; the tunnel manager is already working on the first one.
    ///
    /// Level 7, debugging; decoded as [`DuplicateEntry`](crate::message::DuplicateEntry). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/752008.html).
    DuplicateEntry = 752008,
    /// 752009: IKEv2 with multiple peers. The firewall did not start an IKEv2 tunnel because the crypto map entry lists more than one peer.
    ///
    /// Level 4, warning; decoded as [`MultiplePeersUnsupported`](crate::message::MultiplePeersUnsupported). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/752009.html).
    MultiplePeersUnsupported = 752009,
    /// 752010: IKEv2 proposal missing. The firewall did not start a tunnel with IKEv2 because the crypto map entry has no IKEv2 IPsec proposal.
    ///
    /// Level 4, warning; decoded as [`Ikev2ProposalMissing`](crate::message::Ikev2ProposalMissing). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/752010.html).
    Ikev2ProposalMissing = 752010,
    /// 752011: IKEv1 transform set missing. The firewall did not start a tunnel with IKEv1 because the crypto map entry has no IKEv1 transform set.
    ///
    /// Level 4, warning; decoded as [`Ikev1TransformSetMissing`](crate::message::Ikev1TransformSetMissing). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/752011.html).
    Ikev1TransformSetMissing = 752011,
    /// 752012: Tunnel setup failed. The firewall tried to bring up a tunnel with one IKE version, and the attempt failed.
    ///
    /// Level 4, warning; decoded as [`TunnelSetupFailed`](crate::message::TunnelSetupFailed). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/752012.html).
    TunnelSetupFailed = 752012,
    /// 752013: Retry with IKEv2. The firewall is starting a tunnel once more, with IKEv2, after an attempt for the same entry failed.
    ///
    /// Level 4, warning; decoded as [`RetryWithIkev2`](crate::message::RetryWithIkev2). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/752013.html).
    RetryWithIkev2 = 752013,
    /// 752014: Fallback to IKEv1. The firewall is falling back to IKEv1 after its first attempt at the tunnel failed.
    ///
    /// Level 4, warning; decoded as [`FallbackToIkev1`](crate::message::FallbackToIkev1). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/752014.html).
    FallbackToIkev1 = 752014,
    /// 752015: All IKE versions failed. A site-to-site tunnel could not be brought up with any IKE version of its crypto map entry.
    ///
    /// Level 3, error; decoded as [`AllVersionsFailed`](crate::message::AllVersionsFailed). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/752015.html).
    AllVersionsFailed = 752015,
    /// 752016: Tunnel setup succeeded. A site-to-site tunnel that the firewall started is up.
    ///
    /// Level 5, notification; decoded as [`TunnelSetupSucceeded`](crate::message::TunnelSetupSucceeded). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/752016.html).
    TunnelSetupSucceeded = 752016,
    /// 752017: IKEv2 backup tunnel denied. The firewall refused to start a backup site-to-site tunnel with IKEv2, which lacks that feature.
    ///
    /// Level 4, warning; decoded as [`BackupTunnelDenied`](crate::message::BackupTunnelDenied). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/752017.html).
    BackupTunnelDenied = 752017,
    /// 753001: Unexpected IKEv2 packet. A cluster unit received an IKEv2 packet that failed the first consistency checks of the data path.
    ///
    /// Level 4, warning; decoded as [`UnexpectedPacket`](crate::message::UnexpectedPacket). [Its page in the book](https://asa-messages.github.io/asa-messages/generated/messages/753001.html).
    UnexpectedPacket = 753001,
}

impl MessageId {
    /// All ids in ascending order.
    pub const ALL: &'static [Self] = &[
        Self::TunnelRequested,
        Self::SaInitRequest,
        Self::NegotiationAborted,
        Self::CookieChallengeSent,
        Self::RekeyCollision,
        Self::SaUp,
        Self::SaDown,
        Self::SaRejectedLowResources,
        Self::SaRejectedAdmissionLimit,
        Self::ThrottleQueueThreshold,
        Self::WeakEncryptionRejected,
        Self::WeakEncryption,
        Self::PeerMoved,
        Self::AbortedByInitialContact,
        Self::InvalidSpiNotification,
        Self::DpdMessageNeeded,
        Self::DiffieHellmanFailed,
        Self::NoSelfAuthenticationCredentials,
        Self::DeadPeerCheckDue,
        Self::NoRemoteAuthenticationMethod,
        Self::ReconnectAuthenticationFailed,
        Self::CertificateAuthenticationFailed,
        Self::AttributeNotSupported,
        Self::NotEnabledInGroupPolicy,
        Self::TunnelGroupNotFound,
        Self::NoSelfAuthenticationMethod,
        Self::UserAuthenticationFailed,
        Self::ConfigurationModeFailed,
        Self::ConfigurationPayloadFailed,
        Self::ConfigurationPayloadWarning,
        Self::AdmissionRefused,
        Self::InnerEqualsOuter,
        Self::ConfigurationError,
        Self::GroupLocked,
        Self::LicenseLimitExceeded,
        Self::SuiteBUnlicensed,
        Self::ClientTooOld,
        Self::CryptoMapNotFound,
        Self::UnknownClient,
        Self::Ipv6FilterDeprecated,
        Self::AddressesAssigned,
        Self::ClientIdentified,
        Self::InvalidSelectors,
        Self::KeepaliveOverridden,
        Self::EntryRemovalFailed,
        Self::EntryRemoved,
        Self::DispatchToIkev2,
        Self::DispatchToIkev1,
        Self::DispatchMemoryLow,
        Self::DispatchMisconfigured,
        Self::DispatchEntryExists,
        Self::DuplicateEntry,
        Self::MultiplePeersUnsupported,
        Self::Ikev2ProposalMissing,
        Self::Ikev1TransformSetMissing,
        Self::TunnelSetupFailed,
        Self::RetryWithIkev2,
        Self::FallbackToIkev1,
        Self::AllVersionsFailed,
        Self::TunnelSetupSucceeded,
        Self::BackupTunnelDenied,
        Self::UnexpectedPacket,
    ];
}

/// What the catalog says of each id, in ascending order.
pub(crate) static FACTS: &[&Facts] = &[
    &TUNNEL_REQUESTED,
    &SA_INIT_REQUEST,
    &NEGOTIATION_ABORTED,
    &COOKIE_CHALLENGE_SENT,
    &REKEY_COLLISION,
    &SA_UP,
    &SA_DOWN,
    &SA_REJECTED_LOW_RESOURCES,
    &SA_REJECTED_ADMISSION_LIMIT,
    &THROTTLE_QUEUE_THRESHOLD,
    &WEAK_ENCRYPTION_REJECTED,
    &WEAK_ENCRYPTION,
    &PEER_MOVED,
    &ABORTED_BY_INITIAL_CONTACT,
    &INVALID_SPI_NOTIFICATION,
    &DPD_MESSAGE_NEEDED,
    &DIFFIE_HELLMAN_FAILED,
    &NO_SELF_AUTHENTICATION_CREDENTIALS,
    &DEAD_PEER_CHECK_DUE,
    &NO_REMOTE_AUTHENTICATION_METHOD,
    &RECONNECT_AUTHENTICATION_FAILED,
    &CERTIFICATE_AUTHENTICATION_FAILED,
    &ATTRIBUTE_NOT_SUPPORTED,
    &NOT_ENABLED_IN_GROUP_POLICY,
    &TUNNEL_GROUP_NOT_FOUND,
    &NO_SELF_AUTHENTICATION_METHOD,
    &USER_AUTHENTICATION_FAILED,
    &CONFIGURATION_MODE_FAILED,
    &CONFIGURATION_PAYLOAD_FAILED,
    &CONFIGURATION_PAYLOAD_WARNING,
    &ADMISSION_REFUSED,
    &INNER_EQUALS_OUTER,
    &CONFIGURATION_ERROR,
    &GROUP_LOCKED,
    &LICENSE_LIMIT_EXCEEDED,
    &SUITE_B_UNLICENSED,
    &CLIENT_TOO_OLD,
    &CRYPTO_MAP_NOT_FOUND,
    &UNKNOWN_CLIENT,
    &IPV6_FILTER_DEPRECATED,
    &ADDRESSES_ASSIGNED,
    &CLIENT_IDENTIFIED,
    &INVALID_SELECTORS,
    &KEEPALIVE_OVERRIDDEN,
    &ENTRY_REMOVAL_FAILED,
    &ENTRY_REMOVED,
    &DISPATCH_TO_IKEV2,
    &DISPATCH_TO_IKEV1,
    &DISPATCH_MEMORY_LOW,
    &DISPATCH_MISCONFIGURED,
    &DISPATCH_ENTRY_EXISTS,
    &DUPLICATE_ENTRY,
    &MULTIPLE_PEERS_UNSUPPORTED,
    &IKEV2_PROPOSAL_MISSING,
    &IKEV1_TRANSFORM_SET_MISSING,
    &TUNNEL_SETUP_FAILED,
    &RETRY_WITH_IKEV2,
    &FALLBACK_TO_IKEV1,
    &ALL_VERSIONS_FAILED,
    &TUNNEL_SETUP_SUCCEEDED,
    &BACKUP_TUNNEL_DENIED,
    &UNEXPECTED_PACKET,
];

static TUNNEL_REQUESTED: Facts = Facts {
    id: MessageId::TunnelRequested,
    name: "tunnel-requested",
    was: &[],
    title: "IPsec tunnel requested",
    severity: Severity::Notification,
    shapes: &[&shapes::TUNNEL_REQUESTED],
    fields: &[
        &SHARED_FIELD_SESSION,
        &TUNNEL_REQUESTED_FIELD_REQUEST,
        &TUNNEL_REQUESTED_FIELD_LOCAL_SELECTOR,
        &TUNNEL_REQUESTED_FIELD_REMOTE_SELECTOR,
    ],
    see_also: &[
        MessageId::SaInitRequest,
        MessageId::NegotiationAborted,
        MessageId::SaUp,
        MessageId::DispatchToIkev2,
    ],
};

static SA_INIT_REQUEST: Facts = Facts {
    id: MessageId::SaInitRequest,
    name: "sa-init-request",
    was: &[],
    title: "IKE_SA_INIT request received",
    severity: Severity::Notification,
    shapes: &[&shapes::SA_INIT_REQUEST],
    fields: &[&SHARED_FIELD_SESSION],
    see_also: &[
        MessageId::TunnelRequested,
        MessageId::NegotiationAborted,
        MessageId::CookieChallengeSent,
        MessageId::SaUp,
        MessageId::SaRejectedAdmissionLimit,
    ],
};

static NEGOTIATION_ABORTED: Facts = Facts {
    id: MessageId::NegotiationAborted,
    name: "negotiation-aborted",
    was: &[],
    title: "Negotiation aborted",
    severity: Severity::Warning,
    shapes: &[&shapes::NEGOTIATION_ABORTED],
    fields: &[&SHARED_FIELD_SESSION, &NEGOTIATION_ABORTED_FIELD_ERROR],
    see_also: &[
        MessageId::TunnelRequested,
        MessageId::SaInitRequest,
        MessageId::SaUp,
        MessageId::DiffieHellmanFailed,
        MessageId::TunnelSetupFailed,
        MessageId::AllVersionsFailed,
    ],
};

static COOKIE_CHALLENGE_SENT: Facts = Facts {
    id: MessageId::CookieChallengeSent,
    name: "cookie-challenge-sent",
    was: &[],
    title: "Cookie challenge sent",
    severity: Severity::Notification,
    shapes: &[&shapes::COOKIE_CHALLENGE_SENT],
    fields: &[&SHARED_FIELD_SESSION],
    see_also: &[
        MessageId::SaInitRequest,
        MessageId::SaRejectedLowResources,
        MessageId::SaRejectedAdmissionLimit,
    ],
};

static REKEY_COLLISION: Facts = Facts {
    id: MessageId::RekeyCollision,
    name: "rekey-collision",
    was: &[],
    title: "Rekey collision",
    severity: Severity::Notification,
    shapes: &[&shapes::REKEY_COLLISION],
    fields: &[&SHARED_FIELD_SESSION, &REKEY_COLLISION_FIELD_SPI],
    see_also: &[MessageId::TunnelRequested, MessageId::SaUp, MessageId::SaDown],
};

static SA_UP: Facts = Facts {
    id: MessageId::SaUp,
    name: "sa-up",
    was: &[],
    title: "SA up",
    severity: Severity::Notification,
    shapes: &[&shapes::SA_UP],
    fields: &[&SHARED_FIELD_SESSION, &SA_UP_FIELD_REASON],
    see_also: &[
        MessageId::TunnelRequested,
        MessageId::SaInitRequest,
        MessageId::NegotiationAborted,
        MessageId::SaDown,
        MessageId::AddressesAssigned,
        MessageId::TunnelSetupSucceeded,
    ],
};

static SA_DOWN: Facts = Facts {
    id: MessageId::SaDown,
    name: "sa-down",
    was: &[],
    title: "SA down",
    severity: Severity::Notification,
    shapes: &[&shapes::SA_DOWN],
    fields: &[&SHARED_FIELD_SESSION, &SA_DOWN_FIELD_REASON],
    see_also: &[
        MessageId::TunnelRequested,
        MessageId::SaUp,
        MessageId::AbortedByInitialContact,
        MessageId::InvalidSpiNotification,
        MessageId::DpdMessageNeeded,
    ],
};

static SA_REJECTED_LOW_RESOURCES: Facts = Facts {
    id: MessageId::SaRejectedLowResources,
    name: "sa-rejected-low-resources",
    was: &[],
    title: "SA rejected, system resources low",
    severity: Severity::Notification,
    shapes: &[&shapes::SA_REJECTED_LOW_RESOURCES],
    fields: &[&SHARED_FIELD_SESSION],
    see_also: &[
        MessageId::CookieChallengeSent,
        MessageId::SaRejectedAdmissionLimit,
        MessageId::AdmissionRefused,
    ],
};

static SA_REJECTED_ADMISSION_LIMIT: Facts = Facts {
    id: MessageId::SaRejectedAdmissionLimit,
    name: "sa-rejected-admission-limit",
    was: &[],
    title: "SA rejected, admission limit reached",
    severity: Severity::Notification,
    shapes: &[&shapes::SA_REJECTED_ADMISSION_LIMIT],
    fields: &[&SHARED_FIELD_SESSION, &SA_REJECTED_ADMISSION_LIMIT_FIELD_REASON],
    see_also: &[
        MessageId::SaInitRequest,
        MessageId::CookieChallengeSent,
        MessageId::SaRejectedLowResources,
        MessageId::AdmissionRefused,
    ],
};

static THROTTLE_QUEUE_THRESHOLD: Facts = Facts {
    id: MessageId::ThrottleQueueThreshold,
    name: "throttle-queue-threshold",
    was: &[],
    title: "Throttle queue threshold reached",
    severity: Severity::Notification,
    shapes: &[&shapes::THROTTLE_QUEUE_THRESHOLD],
    fields: &[
        &SHARED_FIELD_SESSION,
        &THROTTLE_QUEUE_THRESHOLD_FIELD_THRESHOLD,
        &THROTTLE_QUEUE_THRESHOLD_FIELD_PEER,
    ],
    see_also: &[MessageId::NegotiationAborted, MessageId::RekeyCollision],
};

static WEAK_ENCRYPTION_REJECTED: Facts = Facts {
    id: MessageId::WeakEncryptionRejected,
    name: "weak-encryption-rejected",
    was: &[],
    title: "Tunnel rejected, IKEv2 cipher too weak",
    severity: Severity::Error,
    shapes: &[&shapes::WEAK_ENCRYPTION_REJECTED],
    fields: &[&SHARED_FIELD_IKE_ENCRYPTION, &SHARED_FIELD_IPSEC_ENCRYPTION],
    see_also: &[MessageId::NegotiationAborted, MessageId::WeakEncryption],
};

static WEAK_ENCRYPTION: Facts = Facts {
    id: MessageId::WeakEncryption,
    name: "weak-encryption",
    was: &[],
    title: "IKEv2 cipher weaker than IPsec cipher",
    severity: Severity::Warning,
    shapes: &[&shapes::WEAK_ENCRYPTION, &shapes::WEAK_ENCRYPTION_SHAPE_2],
    fields: &[
        &SHARED_FIELD_IKE_ENCRYPTION,
        &SHARED_FIELD_IPSEC_ENCRYPTION,
        &SHARED_FIELD_SESSION_OPTIONAL,
    ],
    see_also: &[MessageId::SaUp, MessageId::WeakEncryptionRejected],
};

static PEER_MOVED: Facts = Facts {
    id: MessageId::PeerMoved,
    name: "peer-moved",
    was: &[],
    title: "Peer moved to another address",
    severity: Severity::Notification,
    shapes: &[&shapes::PEER_MOVED],
    fields: &[
        &PEER_MOVED_FIELD_INITIATOR_SPI,
        &PEER_MOVED_FIELD_RESPONDER_SPI,
        &PEER_MOVED_FIELD_PREVIOUS_REMOTE,
        &PEER_MOVED_FIELD_PREVIOUS_LOCAL,
        &PEER_MOVED_FIELD_NEW_REMOTE,
        &PEER_MOVED_FIELD_NEW_LOCAL,
    ],
    see_also: &[MessageId::SaUp, MessageId::SaDown, MessageId::DpdMessageNeeded],
};

static ABORTED_BY_INITIAL_CONTACT: Facts = Facts {
    id: MessageId::AbortedByInitialContact,
    name: "aborted-by-initial-contact",
    was: &[],
    title: "Session aborted by initial contact",
    severity: Severity::Warning,
    shapes: &[&shapes::ABORTED_BY_INITIAL_CONTACT],
    fields: &[
        &SHARED_FIELD_SESSION,
        &ABORTED_BY_INITIAL_CONTACT_FIELD_LOCAL_ID,
        &ABORTED_BY_INITIAL_CONTACT_FIELD_REMOTE_ID,
        &ABORTED_BY_INITIAL_CONTACT_FIELD_PEER,
        &ABORTED_BY_INITIAL_CONTACT_FIELD_LOCAL,
    ],
    see_also: &[
        MessageId::SaInitRequest,
        MessageId::SaUp,
        MessageId::SaDown,
        MessageId::InvalidSpiNotification,
    ],
};

static INVALID_SPI_NOTIFICATION: Facts = Facts {
    id: MessageId::InvalidSpiNotification,
    name: "invalid-spi-notification",
    was: &[],
    title: "IPsec SA deleted, unknown to the peer",
    severity: Severity::Warning,
    shapes: &[&shapes::INVALID_SPI_NOTIFICATION],
    fields: &[
        &SHARED_FIELD_SESSION,
        &INVALID_SPI_NOTIFICATION_FIELD_SPI,
        &INVALID_SPI_NOTIFICATION_FIELD_LOCAL_SELECTOR,
        &INVALID_SPI_NOTIFICATION_FIELD_REMOTE_SELECTOR,
    ],
    see_also: &[
        MessageId::TunnelRequested,
        MessageId::RekeyCollision,
        MessageId::SaDown,
        MessageId::AbortedByInitialContact,
    ],
};

static DPD_MESSAGE_NEEDED: Facts = Facts {
    id: MessageId::DpdMessageNeeded,
    name: "dpd-message-needed",
    was: &[],
    title: "DPD message needed",
    severity: Severity::Debugging,
    shapes: &[&shapes::DPD_MESSAGE_NEEDED],
    fields: &[&SHARED_FIELD_SESSION],
    see_also: &[
        MessageId::SaDown,
        MessageId::DeadPeerCheckDue,
        MessageId::KeepaliveOverridden,
    ],
};

static DIFFIE_HELLMAN_FAILED: Facts = Facts {
    id: MessageId::DiffieHellmanFailed,
    name: "diffie-hellman-failed",
    was: &[],
    title: "Diffie-Hellman operation failed",
    severity: Severity::Error,
    shapes: &[&shapes::DIFFIE_HELLMAN_FAILED, &shapes::DIFFIE_HELLMAN_FAILED_SHAPE_2],
    fields: &[&SHARED_FIELD_SESSION_OPTIONAL, &DIFFIE_HELLMAN_FAILED_FIELD_ERROR],
    see_also: &[MessageId::NegotiationAborted, MessageId::AllVersionsFailed],
};

static NO_SELF_AUTHENTICATION_CREDENTIALS: Facts = Facts {
    id: MessageId::NoSelfAuthenticationCredentials,
    name: "no-self-authentication-credentials",
    was: &[],
    title: "No credentials to prove its own identity",
    severity: Severity::Error,
    shapes: &[
        &shapes::NO_SELF_AUTHENTICATION_CREDENTIALS,
        &shapes::NO_SELF_AUTHENTICATION_CREDENTIALS_SHAPE_2,
    ],
    fields: &[
        &SHARED_FIELD_SESSION_OPTIONAL,
        &NO_SELF_AUTHENTICATION_CREDENTIALS_FIELD_GROUP,
    ],
    see_also: &[
        MessageId::NoRemoteAuthenticationMethod,
        MessageId::NoSelfAuthenticationMethod,
    ],
};

static DEAD_PEER_CHECK_DUE: Facts = Facts {
    id: MessageId::DeadPeerCheckDue,
    name: "dead-peer-check-due",
    was: &[],
    title: "Dead peer check due",
    severity: Severity::Debugging,
    shapes: &[&shapes::DEAD_PEER_CHECK_DUE, &shapes::DEAD_PEER_CHECK_DUE_SHAPE_2],
    fields: &[&SHARED_FIELD_SESSION_OPTIONAL],
    see_also: &[
        MessageId::DpdMessageNeeded,
        MessageId::SaDown,
        MessageId::KeepaliveOverridden,
    ],
};

static NO_REMOTE_AUTHENTICATION_METHOD: Facts = Facts {
    id: MessageId::NoRemoteAuthenticationMethod,
    name: "no-remote-authentication-method",
    was: &[],
    title: "No way configured to authenticate the peer",
    severity: Severity::Error,
    shapes: &[
        &shapes::NO_REMOTE_AUTHENTICATION_METHOD,
        &shapes::NO_REMOTE_AUTHENTICATION_METHOD_SHAPE_2,
    ],
    fields: &[
        &SHARED_FIELD_SESSION_OPTIONAL,
        &NO_REMOTE_AUTHENTICATION_METHOD_FIELD_GROUP,
    ],
    see_also: &[
        MessageId::NoSelfAuthenticationCredentials,
        MessageId::TunnelGroupNotFound,
    ],
};

static RECONNECT_AUTHENTICATION_FAILED: Facts = Facts {
    id: MessageId::ReconnectAuthenticationFailed,
    name: "reconnect-authentication-failed",
    was: &[],
    title: "AnyConnect reconnect not authenticated",
    severity: Severity::Error,
    shapes: &[
        &shapes::RECONNECT_AUTHENTICATION_FAILED,
        &shapes::RECONNECT_AUTHENTICATION_FAILED_SHAPE_2,
    ],
    fields: &[
        &SHARED_FIELD_SESSION_OPTIONAL,
        &RECONNECT_AUTHENTICATION_FAILED_FIELD_SESSION_ID,
        &RECONNECT_AUTHENTICATION_FAILED_FIELD_ERROR,
    ],
    see_also: &[
        MessageId::UserAuthenticationFailed,
        MessageId::AddressesAssigned,
        MessageId::ClientIdentified,
    ],
};

static CERTIFICATE_AUTHENTICATION_FAILED: Facts = Facts {
    id: MessageId::CertificateAuthenticationFailed,
    name: "certificate-authentication-failed",
    was: &[],
    title: "Certificate authentication failed",
    severity: Severity::Error,
    shapes: &[
        &shapes::CERTIFICATE_AUTHENTICATION_FAILED,
        &shapes::CERTIFICATE_AUTHENTICATION_FAILED_SHAPE_2,
    ],
    fields: &[
        &SHARED_FIELD_SESSION_OPTIONAL,
        &CERTIFICATE_AUTHENTICATION_FAILED_FIELD_ERROR,
    ],
    see_also: &[
        MessageId::NegotiationAborted,
        MessageId::NoRemoteAuthenticationMethod,
        MessageId::UserAuthenticationFailed,
    ],
};

static ATTRIBUTE_NOT_SUPPORTED: Facts = Facts {
    id: MessageId::AttributeNotSupported,
    name: "attribute-not-supported",
    was: &[],
    title: "Configured attribute not supported",
    severity: Severity::Notification,
    shapes: &[
        &shapes::ATTRIBUTE_NOT_SUPPORTED,
        &shapes::ATTRIBUTE_NOT_SUPPORTED_SHAPE_2,
    ],
    fields: &[&SHARED_FIELD_SESSION_OPTIONAL, &ATTRIBUTE_NOT_SUPPORTED_FIELD_ATTRIBUTE],
    see_also: &[
        MessageId::NotEnabledInGroupPolicy,
        MessageId::ConfigurationPayloadWarning,
    ],
};

static NOT_ENABLED_IN_GROUP_POLICY: Facts = Facts {
    id: MessageId::NotEnabledInGroupPolicy,
    name: "not-enabled-in-group-policy",
    was: &[],
    title: "IKEv2 not enabled in the group policy",
    severity: Severity::Error,
    shapes: &[
        &shapes::NOT_ENABLED_IN_GROUP_POLICY,
        &shapes::NOT_ENABLED_IN_GROUP_POLICY_SHAPE_2,
    ],
    fields: &[&SHARED_FIELD_SESSION_OPTIONAL, &NOT_ENABLED_IN_GROUP_POLICY_FIELD_GROUP],
    see_also: &[MessageId::TunnelGroupNotFound, MessageId::GroupLocked],
};

static TUNNEL_GROUP_NOT_FOUND: Facts = Facts {
    id: MessageId::TunnelGroupNotFound,
    name: "tunnel-group-not-found",
    was: &[],
    title: "No tunnel group found for the peer",
    severity: Severity::Error,
    shapes: &[&shapes::TUNNEL_GROUP_NOT_FOUND, &shapes::TUNNEL_GROUP_NOT_FOUND_SHAPE_2],
    fields: &[&SHARED_FIELD_SESSION_OPTIONAL],
    see_also: &[MessageId::NoSelfAuthenticationMethod, MessageId::GroupLocked],
};

static NO_SELF_AUTHENTICATION_METHOD: Facts = Facts {
    id: MessageId::NoSelfAuthenticationMethod,
    name: "no-self-authentication-method",
    was: &[],
    title: "No self-authentication method found",
    severity: Severity::Error,
    shapes: &[&shapes::NO_SELF_AUTHENTICATION_METHOD],
    fields: &[&SHARED_FIELD_SESSION],
    see_also: &[
        MessageId::NoSelfAuthenticationCredentials,
        MessageId::TunnelGroupNotFound,
    ],
};

static USER_AUTHENTICATION_FAILED: Facts = Facts {
    id: MessageId::UserAuthenticationFailed,
    name: "user-authentication-failed",
    was: &[],
    title: "User authentication failed",
    severity: Severity::Error,
    shapes: &[
        &shapes::USER_AUTHENTICATION_FAILED,
        &shapes::USER_AUTHENTICATION_FAILED_SHAPE_2,
    ],
    fields: &[&SHARED_FIELD_SESSION_OPTIONAL, &USER_AUTHENTICATION_FAILED_FIELD_ERROR],
    see_also: &[
        MessageId::ReconnectAuthenticationFailed,
        MessageId::CertificateAuthenticationFailed,
    ],
};

static CONFIGURATION_MODE_FAILED: Facts = Facts {
    id: MessageId::ConfigurationModeFailed,
    name: "configuration-mode-failed",
    was: &[],
    title: "Configuration Mode failed",
    severity: Severity::Error,
    shapes: &[
        &shapes::CONFIGURATION_MODE_FAILED,
        &shapes::CONFIGURATION_MODE_FAILED_SHAPE_2,
    ],
    fields: &[&SHARED_FIELD_SESSION_OPTIONAL, &CONFIGURATION_MODE_FAILED_FIELD_ERROR],
    see_also: &[
        MessageId::ConfigurationPayloadFailed,
        MessageId::ConfigurationPayloadWarning,
        MessageId::AddressesAssigned,
    ],
};

static CONFIGURATION_PAYLOAD_FAILED: Facts = Facts {
    id: MessageId::ConfigurationPayloadFailed,
    name: "configuration-payload-failed",
    was: &[],
    title: "Configuration payload request failed",
    severity: Severity::Error,
    shapes: &[
        &shapes::CONFIGURATION_PAYLOAD_FAILED,
        &shapes::CONFIGURATION_PAYLOAD_FAILED_SHAPE_2,
    ],
    fields: &[
        &SHARED_FIELD_SESSION_OPTIONAL,
        &SHARED_FIELD_ATTRIBUTE,
        &CONFIGURATION_PAYLOAD_FAILED_FIELD_ERROR,
    ],
    see_also: &[
        MessageId::ConfigurationModeFailed,
        MessageId::ConfigurationPayloadWarning,
        MessageId::AddressesAssigned,
    ],
};

static CONFIGURATION_PAYLOAD_WARNING: Facts = Facts {
    id: MessageId::ConfigurationPayloadWarning,
    name: "configuration-payload-warning",
    was: &[],
    title: "Configuration attribute not processed",
    severity: Severity::Warning,
    shapes: &[
        &shapes::CONFIGURATION_PAYLOAD_WARNING,
        &shapes::CONFIGURATION_PAYLOAD_WARNING_SHAPE_2,
    ],
    fields: &[
        &SHARED_FIELD_SESSION_OPTIONAL,
        &SHARED_FIELD_ATTRIBUTE,
        &CONFIGURATION_PAYLOAD_WARNING_FIELD_ERROR,
    ],
    see_also: &[
        MessageId::ConfigurationModeFailed,
        MessageId::ConfigurationPayloadFailed,
    ],
};

static ADMISSION_REFUSED: Facts = Facts {
    id: MessageId::AdmissionRefused,
    name: "admission-refused",
    was: &[],
    title: "Refused by call admission control",
    severity: Severity::Warning,
    shapes: &[&shapes::ADMISSION_REFUSED, &shapes::ADMISSION_REFUSED_SHAPE_2],
    fields: &[&SHARED_FIELD_SESSION_OPTIONAL, &ADMISSION_REFUSED_FIELD_REASON],
    see_also: &[MessageId::NegotiationAborted, MessageId::LicenseLimitExceeded],
};

static INNER_EQUALS_OUTER: Facts = Facts {
    id: MessageId::InnerEqualsOuter,
    name: "inner-equals-outer",
    was: &[],
    title: "Same inner and outer addresses",
    severity: Severity::Warning,
    shapes: &[&shapes::INNER_EQUALS_OUTER, &shapes::INNER_EQUALS_OUTER_SHAPE_2],
    fields: &[&SHARED_FIELD_SESSION_OPTIONAL],
    see_also: &[MessageId::CryptoMapNotFound, MessageId::BackupTunnelDenied],
};

static CONFIGURATION_ERROR: Facts = Facts {
    id: MessageId::ConfigurationError,
    name: "configuration-error",
    was: &[],
    title: "Configuration error",
    severity: Severity::Error,
    shapes: &[&shapes::CONFIGURATION_ERROR, &shapes::CONFIGURATION_ERROR_SHAPE_2],
    fields: &[&SHARED_FIELD_SESSION_OPTIONAL, &CONFIGURATION_ERROR_FIELD_ERROR],
    see_also: &[
        MessageId::NegotiationAborted,
        MessageId::NoSelfAuthenticationCredentials,
        MessageId::NoRemoteAuthenticationMethod,
        MessageId::CryptoMapNotFound,
    ],
};

static GROUP_LOCKED: Facts = Facts {
    id: MessageId::GroupLocked,
    name: "group-locked",
    was: &[],
    title: "Wrong tunnel group for a locked user",
    severity: Severity::Error,
    shapes: &[&shapes::GROUP_LOCKED, &shapes::GROUP_LOCKED_SHAPE_2],
    fields: &[&GROUP_LOCKED_FIELD_GROUP, &GROUP_LOCKED_FIELD_LOCKED_GROUP],
    see_also: &[
        MessageId::NotEnabledInGroupPolicy,
        MessageId::UserAuthenticationFailed,
        MessageId::AddressesAssigned,
    ],
};

static LICENSE_LIMIT_EXCEEDED: Facts = Facts {
    id: MessageId::LicenseLimitExceeded,
    name: "license-limit-exceeded",
    was: &[],
    title: "License limit exceeded",
    severity: Severity::Warning,
    shapes: &[&shapes::LICENSE_LIMIT_EXCEEDED, &shapes::LICENSE_LIMIT_EXCEEDED_SHAPE_2],
    fields: &[
        &SHARED_FIELD_SESSION_OPTIONAL,
        &LICENSE_LIMIT_EXCEEDED_FIELD_LICENSE,
        &LICENSE_LIMIT_EXCEEDED_FIELD_LIMIT,
    ],
    see_also: &[MessageId::AdmissionRefused, MessageId::SuiteBUnlicensed],
};

static SUITE_B_UNLICENSED: Facts = Facts {
    id: MessageId::SuiteBUnlicensed,
    name: "suite-b-unlicensed",
    was: &[],
    title: "Suite B algorithm without license",
    severity: Severity::Error,
    shapes: &[&shapes::SUITE_B_UNLICENSED],
    fields: &[
        &SHARED_FIELD_SESSION,
        &SUITE_B_UNLICENSED_FIELD_PROTOCOL,
        &SUITE_B_UNLICENSED_FIELD_ALGORITHM,
    ],
    see_also: &[MessageId::LicenseLimitExceeded, MessageId::ClientTooOld],
};

static CLIENT_TOO_OLD: Facts = Facts {
    id: MessageId::ClientTooOld,
    name: "client-too-old",
    was: &[],
    title: "Client too old for AES-GCM",
    severity: Severity::Warning,
    shapes: &[&shapes::CLIENT_TOO_OLD, &shapes::CLIENT_TOO_OLD_SHAPE_2],
    fields: &[
        &SHARED_FIELD_SESSION_OPTIONAL,
        &CLIENT_TOO_OLD_FIELD_PROTOCOL,
        &CLIENT_TOO_OLD_FIELD_ENCRYPTION,
        &CLIENT_TOO_OLD_FIELD_USERNAME,
    ],
    see_also: &[
        MessageId::SuiteBUnlicensed,
        MessageId::UnknownClient,
        MessageId::ClientIdentified,
    ],
};

static CRYPTO_MAP_NOT_FOUND: Facts = Facts {
    id: MessageId::CryptoMapNotFound,
    name: "crypto-map-not-found",
    was: &[],
    title: "No crypto map for the traffic selectors",
    severity: Severity::Error,
    shapes: &[&shapes::CRYPTO_MAP_NOT_FOUND, &shapes::CRYPTO_MAP_NOT_FOUND_SHAPE_2],
    fields: &[
        &SHARED_FIELD_SESSION_OPTIONAL,
        &CRYPTO_MAP_NOT_FOUND_FIELD_REMOTE_SELECTOR,
        &CRYPTO_MAP_NOT_FOUND_FIELD_LOCAL_SELECTOR,
    ],
    see_also: &[
        MessageId::TunnelRequested,
        MessageId::NegotiationAborted,
        MessageId::InnerEqualsOuter,
        MessageId::InvalidSelectors,
    ],
};

static UNKNOWN_CLIENT: Facts = Facts {
    id: MessageId::UnknownClient,
    name: "unknown-client",
    was: &[],
    title: "Unknown client",
    severity: Severity::Informational,
    shapes: &[&shapes::UNKNOWN_CLIENT, &shapes::UNKNOWN_CLIENT_SHAPE_2],
    fields: &[&SHARED_FIELD_SESSION_OPTIONAL],
    see_also: &[MessageId::ClientTooOld, MessageId::ClientIdentified],
};

static IPV6_FILTER_DEPRECATED: Facts = Facts {
    id: MessageId::Ipv6FilterDeprecated,
    name: "ipv6-filter-deprecated",
    was: &[],
    title: "Deprecated IPv6 filter",
    severity: Severity::Error,
    shapes: &[&shapes::IPV6_FILTER_DEPRECATED, &shapes::IPV6_FILTER_DEPRECATED_SHAPE_2],
    fields: &[&SHARED_FIELD_SESSION_OPTIONAL, &IPV6_FILTER_DEPRECATED_FIELD_FILTER],
    see_also: &[MessageId::UserAuthenticationFailed, MessageId::AddressesAssigned],
};

static ADDRESSES_ASSIGNED: Facts = Facts {
    id: MessageId::AddressesAssigned,
    name: "addresses-assigned",
    was: &[],
    title: "Addresses assigned",
    severity: Severity::Notification,
    shapes: &[&shapes::ADDRESSES_ASSIGNED, &shapes::ADDRESSES_ASSIGNED_SHAPE_2],
    fields: &[
        &SHARED_FIELD_SESSION_OPTIONAL,
        &ADDRESSES_ASSIGNED_FIELD_GROUP,
        &ADDRESSES_ASSIGNED_FIELD_IPV4_ADDRESS,
        &ADDRESSES_ASSIGNED_FIELD_IPV6_ADDRESS,
    ],
    see_also: &[MessageId::SaUp, MessageId::GroupLocked, MessageId::ClientIdentified],
};

static CLIENT_IDENTIFIED: Facts = Facts {
    id: MessageId::ClientIdentified,
    name: "client-identified",
    was: &[],
    title: "Client identified",
    severity: Severity::Informational,
    shapes: &[&shapes::CLIENT_IDENTIFIED, &shapes::CLIENT_IDENTIFIED_SHAPE_2],
    fields: &[
        &SHARED_FIELD_SESSION_OPTIONAL,
        &CLIENT_IDENTIFIED_FIELD_CLIENT_OS,
        &CLIENT_IDENTIFIED_FIELD_CLIENT_NAME,
        &CLIENT_IDENTIFIED_FIELD_CLIENT_VERSION,
    ],
    see_also: &[
        MessageId::ClientTooOld,
        MessageId::UnknownClient,
        MessageId::AddressesAssigned,
    ],
};

static INVALID_SELECTORS: Facts = Facts {
    id: MessageId::InvalidSelectors,
    name: "invalid-selectors",
    was: &[],
    title: "Peer reports invalid selectors",
    severity: Severity::Warning,
    shapes: &[&shapes::INVALID_SELECTORS, &shapes::INVALID_SELECTORS_SHAPE_2],
    fields: &[
        &SHARED_FIELD_SESSION_OPTIONAL,
        &INVALID_SELECTORS_FIELD_SPI,
        &INVALID_SELECTORS_FIELD_DESTINATION,
        &INVALID_SELECTORS_FIELD_DESTINATION_PORT,
        &INVALID_SELECTORS_FIELD_SOURCE,
        &INVALID_SELECTORS_FIELD_SOURCE_PORT,
        &INVALID_SELECTORS_FIELD_PROTOCOL,
    ],
    see_also: &[
        MessageId::NegotiationAborted,
        MessageId::InvalidSpiNotification,
        MessageId::CryptoMapNotFound,
    ],
};

static KEEPALIVE_OVERRIDDEN: Facts = Facts {
    id: MessageId::KeepaliveOverridden,
    name: "keepalive-overridden",
    was: &[],
    title: "Keepalive values overridden",
    severity: Severity::Notification,
    shapes: &[&shapes::KEEPALIVE_OVERRIDDEN, &shapes::KEEPALIVE_OVERRIDDEN_SHAPE_2],
    fields: &[
        &SHARED_FIELD_SESSION_OPTIONAL,
        &KEEPALIVE_OVERRIDDEN_FIELD_CONFIGURED_THRESHOLD,
        &KEEPALIVE_OVERRIDDEN_FIELD_CONFIGURED_RETRY,
        &KEEPALIVE_OVERRIDDEN_FIELD_APPLIED_THRESHOLD,
        &KEEPALIVE_OVERRIDDEN_FIELD_APPLIED_RETRY,
    ],
    see_also: &[
        MessageId::DpdMessageNeeded,
        MessageId::DeadPeerCheckDue,
        MessageId::UnexpectedPacket,
    ],
};

static ENTRY_REMOVAL_FAILED: Facts = Facts {
    id: MessageId::EntryRemovalFailed,
    name: "entry-removal-failed",
    was: &[],
    title: "Entry could not be removed",
    severity: Severity::Critical,
    shapes: &[&shapes::ENTRY_REMOVAL_FAILED],
    fields: &[],
    see_also: &[
        MessageId::EntryRemoved,
        MessageId::DispatchEntryExists,
        MessageId::DuplicateEntry,
    ],
};

static ENTRY_REMOVED: Facts = Facts {
    id: MessageId::EntryRemoved,
    name: "entry-removed",
    was: &[],
    title: "Entry removed",
    severity: Severity::Debugging,
    shapes: &[&shapes::ENTRY_REMOVED],
    fields: &[&SHARED_FIELD_CRYPTO_MAP],
    see_also: &[
        MessageId::EntryRemovalFailed,
        MessageId::TunnelSetupFailed,
        MessageId::AllVersionsFailed,
        MessageId::TunnelSetupSucceeded,
    ],
};

static DISPATCH_TO_IKEV2: Facts = Facts {
    id: MessageId::DispatchToIkev2,
    name: "dispatch-to-ikev2",
    was: &[],
    title: "Tunnel start handed to IKEv2",
    severity: Severity::Notification,
    shapes: &[&shapes::DISPATCH_TO_IKEV2],
    fields: &[&SHARED_FIELD_CRYPTO_MAP],
    see_also: &[
        MessageId::TunnelRequested,
        MessageId::NegotiationAborted,
        MessageId::DispatchToIkev1,
        MessageId::TunnelSetupFailed,
        MessageId::RetryWithIkev2,
        MessageId::TunnelSetupSucceeded,
    ],
};

static DISPATCH_TO_IKEV1: Facts = Facts {
    id: MessageId::DispatchToIkev1,
    name: "dispatch-to-ikev1",
    was: &[],
    title: "Tunnel start handed to IKEv1",
    severity: Severity::Notification,
    shapes: &[&shapes::DISPATCH_TO_IKEV1],
    fields: &[&SHARED_FIELD_CRYPTO_MAP],
    see_also: &[
        MessageId::DispatchToIkev2,
        MessageId::Ikev2ProposalMissing,
        MessageId::TunnelSetupFailed,
        MessageId::FallbackToIkev1,
        MessageId::TunnelSetupSucceeded,
    ],
};

static DISPATCH_MEMORY_LOW: Facts = Facts {
    id: MessageId::DispatchMemoryLow,
    name: "dispatch-memory-low",
    was: &[],
    title: "Tunnel not started, memory may be low",
    severity: Severity::Critical,
    shapes: &[&shapes::DISPATCH_MEMORY_LOW],
    fields: &[&SHARED_FIELD_CRYPTO_MAP],
    see_also: &[
        MessageId::DispatchToIkev2,
        MessageId::DispatchToIkev1,
        MessageId::DispatchMisconfigured,
        MessageId::DispatchEntryExists,
    ],
};

static DISPATCH_MISCONFIGURED: Facts = Facts {
    id: MessageId::DispatchMisconfigured,
    name: "dispatch-misconfigured",
    was: &[],
    title: "Tunnel not started, misconfiguration",
    severity: Severity::Error,
    shapes: &[&shapes::DISPATCH_MISCONFIGURED],
    fields: &[
        &SHARED_FIELD_CRYPTO_MAP,
        &DISPATCH_MISCONFIGURED_FIELD_SOURCE,
        &DISPATCH_MISCONFIGURED_FIELD_SOURCE_PORT,
        &DISPATCH_MISCONFIGURED_FIELD_DESTINATION,
        &DISPATCH_MISCONFIGURED_FIELD_DESTINATION_PORT,
    ],
    see_also: &[
        MessageId::NoSelfAuthenticationCredentials,
        MessageId::NoRemoteAuthenticationMethod,
        MessageId::TunnelGroupNotFound,
        MessageId::DispatchMemoryLow,
        MessageId::MultiplePeersUnsupported,
        MessageId::Ikev2ProposalMissing,
        MessageId::Ikev1TransformSetMissing,
    ],
};

static DISPATCH_ENTRY_EXISTS: Facts = Facts {
    id: MessageId::DispatchEntryExists,
    name: "dispatch-entry-exists",
    was: &[],
    title: "Tunnel not started, entry exists",
    severity: Severity::Error,
    shapes: &[&shapes::DISPATCH_ENTRY_EXISTS],
    fields: &[&SHARED_FIELD_CRYPTO_MAP],
    see_also: &[
        MessageId::EntryRemovalFailed,
        MessageId::EntryRemoved,
        MessageId::DuplicateEntry,
    ],
};

static DUPLICATE_ENTRY: Facts = Facts {
    id: MessageId::DuplicateEntry,
    name: "duplicate-entry",
    was: &[],
    title: "Duplicate entry",
    severity: Severity::Debugging,
    shapes: &[&shapes::DUPLICATE_ENTRY],
    fields: &[],
    see_also: &[
        MessageId::EntryRemovalFailed,
        MessageId::EntryRemoved,
        MessageId::DispatchEntryExists,
    ],
};

static MULTIPLE_PEERS_UNSUPPORTED: Facts = Facts {
    id: MessageId::MultiplePeersUnsupported,
    name: "multiple-peers-unsupported",
    was: &[],
    title: "IKEv2 with multiple peers",
    severity: Severity::Warning,
    shapes: &[&shapes::MULTIPLE_PEERS_UNSUPPORTED],
    fields: &[],
    see_also: &[
        MessageId::DispatchToIkev1,
        MessageId::DispatchMisconfigured,
        MessageId::Ikev2ProposalMissing,
        MessageId::AllVersionsFailed,
        MessageId::BackupTunnelDenied,
    ],
};

static IKEV2_PROPOSAL_MISSING: Facts = Facts {
    id: MessageId::Ikev2ProposalMissing,
    name: "ikev2-proposal-missing",
    was: &[],
    title: "IKEv2 proposal missing",
    severity: Severity::Warning,
    shapes: &[&shapes::IKEV2_PROPOSAL_MISSING],
    fields: &[],
    see_also: &[
        MessageId::DispatchToIkev1,
        MessageId::DispatchMisconfigured,
        MessageId::Ikev1TransformSetMissing,
        MessageId::TunnelSetupFailed,
    ],
};

static IKEV1_TRANSFORM_SET_MISSING: Facts = Facts {
    id: MessageId::Ikev1TransformSetMissing,
    name: "ikev1-transform-set-missing",
    was: &[],
    title: "IKEv1 transform set missing",
    severity: Severity::Warning,
    shapes: &[&shapes::IKEV1_TRANSFORM_SET_MISSING],
    fields: &[],
    see_also: &[
        MessageId::DispatchToIkev2,
        MessageId::DispatchMisconfigured,
        MessageId::Ikev2ProposalMissing,
        MessageId::TunnelSetupFailed,
    ],
};

static TUNNEL_SETUP_FAILED: Facts = Facts {
    id: MessageId::TunnelSetupFailed,
    name: "tunnel-setup-failed",
    was: &[],
    title: "Tunnel setup failed",
    severity: Severity::Warning,
    shapes: &[&shapes::TUNNEL_SETUP_FAILED],
    fields: &[&TUNNEL_SETUP_FAILED_FIELD_PROTOCOL, &SHARED_FIELD_CRYPTO_MAP],
    see_also: &[
        MessageId::NegotiationAborted,
        MessageId::DispatchToIkev2,
        MessageId::DispatchToIkev1,
        MessageId::RetryWithIkev2,
        MessageId::FallbackToIkev1,
        MessageId::AllVersionsFailed,
        MessageId::TunnelSetupSucceeded,
    ],
};

static RETRY_WITH_IKEV2: Facts = Facts {
    id: MessageId::RetryWithIkev2,
    name: "retry-with-ikev2",
    was: &[],
    title: "Retry with IKEv2",
    severity: Severity::Warning,
    shapes: &[&shapes::RETRY_WITH_IKEV2],
    fields: &[&SHARED_FIELD_CRYPTO_MAP],
    see_also: &[
        MessageId::DispatchToIkev2,
        MessageId::TunnelSetupFailed,
        MessageId::FallbackToIkev1,
        MessageId::AllVersionsFailed,
        MessageId::TunnelSetupSucceeded,
    ],
};

static FALLBACK_TO_IKEV1: Facts = Facts {
    id: MessageId::FallbackToIkev1,
    name: "fallback-to-ikev1",
    was: &[],
    title: "Fallback to IKEv1",
    severity: Severity::Warning,
    shapes: &[&shapes::FALLBACK_TO_IKEV1],
    fields: &[&SHARED_FIELD_CRYPTO_MAP],
    see_also: &[
        MessageId::DispatchToIkev1,
        MessageId::TunnelSetupFailed,
        MessageId::RetryWithIkev2,
        MessageId::AllVersionsFailed,
        MessageId::TunnelSetupSucceeded,
    ],
};

static ALL_VERSIONS_FAILED: Facts = Facts {
    id: MessageId::AllVersionsFailed,
    name: "all-versions-failed",
    was: &[],
    title: "All IKE versions failed",
    severity: Severity::Error,
    shapes: &[&shapes::ALL_VERSIONS_FAILED],
    fields: &[&SHARED_FIELD_CRYPTO_MAP],
    see_also: &[
        MessageId::NegotiationAborted,
        MessageId::DispatchToIkev2,
        MessageId::DispatchToIkev1,
        MessageId::DispatchMisconfigured,
        MessageId::TunnelSetupFailed,
        MessageId::TunnelSetupSucceeded,
    ],
};

static TUNNEL_SETUP_SUCCEEDED: Facts = Facts {
    id: MessageId::TunnelSetupSucceeded,
    name: "tunnel-setup-succeeded",
    was: &[],
    title: "Tunnel setup succeeded",
    severity: Severity::Notification,
    shapes: &[&shapes::TUNNEL_SETUP_SUCCEEDED],
    fields: &[&TUNNEL_SETUP_SUCCEEDED_FIELD_PROTOCOL, &SHARED_FIELD_CRYPTO_MAP],
    see_also: &[
        MessageId::SaUp,
        MessageId::EntryRemoved,
        MessageId::DispatchToIkev2,
        MessageId::DispatchToIkev1,
        MessageId::TunnelSetupFailed,
    ],
};

static BACKUP_TUNNEL_DENIED: Facts = Facts {
    id: MessageId::BackupTunnelDenied,
    name: "backup-tunnel-denied",
    was: &[],
    title: "IKEv2 backup tunnel denied",
    severity: Severity::Warning,
    shapes: &[&shapes::BACKUP_TUNNEL_DENIED],
    fields: &[
        &BACKUP_TUNNEL_DENIED_FIELD_INTERFACE,
        &BACKUP_TUNNEL_DENIED_FIELD_TAG,
        &BACKUP_TUNNEL_DENIED_FIELD_SEQUENCE,
    ],
    see_also: &[
        MessageId::DispatchToIkev1,
        MessageId::MultiplePeersUnsupported,
        MessageId::FallbackToIkev1,
    ],
};

static UNEXPECTED_PACKET: Facts = Facts {
    id: MessageId::UnexpectedPacket,
    name: "unexpected-packet",
    was: &[],
    title: "Unexpected IKEv2 packet",
    severity: Severity::Warning,
    shapes: &[&shapes::UNEXPECTED_PACKET],
    fields: &[&UNEXPECTED_PACKET_FIELD_PEER, &UNEXPECTED_PACKET_FIELD_ERROR],
    see_also: &[
        MessageId::NegotiationAborted,
        MessageId::InvalidSpiNotification,
        MessageId::BackupTunnelDenied,
    ],
};

static SHARED_FIELD_SESSION: Field = Field {
    name: "session",
    type_name: "session",
    optional: false,
    about: "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
    fields: &[&RECORD_SESSION_LOCAL, &RECORD_SESSION_REMOTE, &RECORD_SESSION_USERNAME],
};

static TUNNEL_REQUESTED_FIELD_REQUEST: Field = Field {
    name: "request",
    type_name: "tunnel-request",
    optional: false,
    about: "What is wanted of the tunnel: to establish it, or to rekey it.",
    fields: &[],
};

static TUNNEL_REQUESTED_FIELD_LOCAL_SELECTOR: Field = Field {
    name: "local_selector",
    type_name: "traffic-selector",
    optional: false,
    about: "Traffic on the firewall's side that the tunnel is to carry: as the firewall's configuration has it, or where a packet called for the tunnel, that packet's own.",
    fields: &[
        &RECORD_TRAFFIC_SELECTOR_START,
        &RECORD_TRAFFIC_SELECTOR_END,
        &RECORD_TRAFFIC_SELECTOR_PROTOCOL,
        &RECORD_TRAFFIC_SELECTOR_FIRST_PORT,
        &RECORD_TRAFFIC_SELECTOR_LAST_PORT,
    ],
};

static TUNNEL_REQUESTED_FIELD_REMOTE_SELECTOR: Field = Field {
    name: "remote_selector",
    type_name: "traffic-selector",
    optional: false,
    about: "Traffic on the peer's side that the tunnel is to carry: as the peer requested it, or where a packet called for the tunnel, that packet's own.",
    fields: &[
        &RECORD_TRAFFIC_SELECTOR_START,
        &RECORD_TRAFFIC_SELECTOR_END,
        &RECORD_TRAFFIC_SELECTOR_PROTOCOL,
        &RECORD_TRAFFIC_SELECTOR_FIRST_PORT,
        &RECORD_TRAFFIC_SELECTOR_LAST_PORT,
    ],
};

static NEGOTIATION_ABORTED_FIELD_ERROR: Field = Field {
    name: "error",
    type_name: "ike-error",
    optional: false,
    about: "Why the firewall gave the negotiation up; about two hundred reasons are listed, others are possible.",
    fields: &[],
};

static REKEY_COLLISION_FIELD_SPI: Field = Field {
    name: "spi",
    type_name: "spi",
    optional: false,
    about: "Inbound SPI of the SA that is deleted to end the collision, in hexadecimal.",
    fields: &[],
};

static SA_UP_FIELD_REASON: Field = Field {
    name: "reason",
    type_name: "text",
    optional: false,
    about: "Why the SA came up, in the device's words, such as a new connection or a rekey.",
    fields: &[],
};

static SA_DOWN_FIELD_REASON: Field = Field {
    name: "reason",
    type_name: "text",
    optional: false,
    about: "Why the SA went down, in the device's words, such as a request of the peer or of an administrator, or a rekey.",
    fields: &[],
};

static SA_REJECTED_ADMISSION_LIMIT_FIELD_REASON: Field = Field {
    name: "reason",
    type_name: "text",
    optional: false,
    about: "Which limit turned the request away, in the device's words.",
    fields: &[],
};

static THROTTLE_QUEUE_THRESHOLD_FIELD_THRESHOLD: Field = Field {
    name: "threshold",
    type_name: "number",
    optional: false,
    about: "Number of waiting requests at which the firewall reports the queue.",
    fields: &[],
};

static THROTTLE_QUEUE_THRESHOLD_FIELD_PEER: Field = Field {
    name: "peer",
    type_name: "host",
    optional: false,
    about: "Address or name of the peer that takes the requests too slowly.",
    fields: &[],
};

static SHARED_FIELD_IKE_ENCRYPTION: Field = Field {
    name: "ike_encryption",
    type_name: "text",
    optional: false,
    about: "Encryption algorithm agreed for the IKE SA, in the device's words, key length included.",
    fields: &[],
};

static SHARED_FIELD_IPSEC_ENCRYPTION: Field = Field {
    name: "ipsec_encryption",
    type_name: "text",
    optional: false,
    about: "Encryption algorithm proposed for the IPsec SA, in the device's words, key length included.",
    fields: &[],
};

static SHARED_FIELD_SESSION_OPTIONAL: Field = Field {
    name: "session",
    type_name: "session",
    optional: true,
    about: "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
    fields: &[&RECORD_SESSION_LOCAL, &RECORD_SESSION_REMOTE, &RECORD_SESSION_USERNAME],
};

static PEER_MOVED_FIELD_INITIATOR_SPI: Field = Field {
    name: "initiator_spi",
    type_name: "spi",
    optional: false,
    about: "SPI of the IKE SA on the initiator's side, eight octets in hexadecimal.",
    fields: &[],
};

static PEER_MOVED_FIELD_RESPONDER_SPI: Field = Field {
    name: "responder_spi",
    type_name: "spi",
    optional: false,
    about: "SPI of the IKE SA on the responder's side, eight octets in hexadecimal.",
    fields: &[],
};

static PEER_MOVED_FIELD_PREVIOUS_REMOTE: Field = Field {
    name: "previous_remote",
    type_name: "endpoint",
    optional: false,
    about: "Address and port of the peer before the move.",
    fields: &[],
};

static PEER_MOVED_FIELD_PREVIOUS_LOCAL: Field = Field {
    name: "previous_local",
    type_name: "endpoint",
    optional: false,
    about: "Address and port of the firewall before the move.",
    fields: &[],
};

static PEER_MOVED_FIELD_NEW_REMOTE: Field = Field {
    name: "new_remote",
    type_name: "endpoint",
    optional: false,
    about: "Address and port of the peer from now on.",
    fields: &[],
};

static PEER_MOVED_FIELD_NEW_LOCAL: Field = Field {
    name: "new_local",
    type_name: "endpoint",
    optional: false,
    about: "Address and port of the firewall from now on.",
    fields: &[],
};

static ABORTED_BY_INITIAL_CONTACT_FIELD_LOCAL_ID: Field = Field {
    name: "local_id",
    type_name: "text",
    optional: false,
    about: "IKE identity of the firewall in the session: an address, a host name, the DN of a certificate or the like.",
    fields: &[],
};

static ABORTED_BY_INITIAL_CONTACT_FIELD_REMOTE_ID: Field = Field {
    name: "remote_id",
    type_name: "text",
    optional: false,
    about: "IKE identity of the peer in the session: an address, a host name, the DN of a certificate or the like.",
    fields: &[],
};

static ABORTED_BY_INITIAL_CONTACT_FIELD_PEER: Field = Field {
    name: "peer",
    type_name: "endpoint",
    optional: false,
    about: "Address and port that the initial contact came from.",
    fields: &[],
};

static ABORTED_BY_INITIAL_CONTACT_FIELD_LOCAL: Field = Field {
    name: "local",
    type_name: "endpoint",
    optional: false,
    about: "Address and port of the firewall that the initial contact was sent to.",
    fields: &[],
};

static INVALID_SPI_NOTIFICATION_FIELD_SPI: Field = Field {
    name: "spi",
    type_name: "spi",
    optional: false,
    about: "SPI that the peer's notification names, in hexadecimal: the one in the packets that the peer could not assign to an SA.",
    fields: &[],
};

static INVALID_SPI_NOTIFICATION_FIELD_LOCAL_SELECTOR: Field = Field {
    name: "local_selector",
    type_name: "traffic-selector",
    optional: false,
    about: "Traffic on the firewall's side that the deleted SA carried.",
    fields: &[
        &RECORD_TRAFFIC_SELECTOR_START,
        &RECORD_TRAFFIC_SELECTOR_END,
        &RECORD_TRAFFIC_SELECTOR_PROTOCOL,
        &RECORD_TRAFFIC_SELECTOR_FIRST_PORT,
        &RECORD_TRAFFIC_SELECTOR_LAST_PORT,
    ],
};

static INVALID_SPI_NOTIFICATION_FIELD_REMOTE_SELECTOR: Field = Field {
    name: "remote_selector",
    type_name: "traffic-selector",
    optional: false,
    about: "Traffic on the peer's side that the deleted SA carried.",
    fields: &[
        &RECORD_TRAFFIC_SELECTOR_START,
        &RECORD_TRAFFIC_SELECTOR_END,
        &RECORD_TRAFFIC_SELECTOR_PROTOCOL,
        &RECORD_TRAFFIC_SELECTOR_FIRST_PORT,
        &RECORD_TRAFFIC_SELECTOR_LAST_PORT,
    ],
};

static DIFFIE_HELLMAN_FAILED_FIELD_ERROR: Field = Field {
    name: "error",
    type_name: "text",
    optional: false,
    about: "What went wrong in the key computation, in the device's words.",
    fields: &[],
};

static NO_SELF_AUTHENTICATION_CREDENTIALS_FIELD_GROUP: Field = Field {
    name: "group",
    type_name: "text",
    optional: false,
    about: "Name of the tunnel group that lacks the firewall's own key or trustpoint.",
    fields: &[],
};

static NO_REMOTE_AUTHENTICATION_METHOD_FIELD_GROUP: Field = Field {
    name: "group",
    type_name: "text",
    optional: false,
    about: "Name of the tunnel group that does not say how to authenticate the peer.",
    fields: &[],
};

static RECONNECT_AUTHENTICATION_FAILED_FIELD_SESSION_ID: Field = Field {
    name: "session_id",
    type_name: "word",
    optional: false,
    about: "Identifier of the session that the client wanted to resume, as the device writes it.",
    fields: &[],
};

static RECONNECT_AUTHENTICATION_FAILED_FIELD_ERROR: Field = Field {
    name: "error",
    type_name: "text",
    optional: false,
    about: "Why the session could not be resumed, in the device's words.",
    fields: &[],
};

static CERTIFICATE_AUTHENTICATION_FAILED_FIELD_ERROR: Field = Field {
    name: "error",
    type_name: "text",
    optional: false,
    about: "What was wrong with the certificate or its check, in the device's words.",
    fields: &[],
};

static ATTRIBUTE_NOT_SUPPORTED_FIELD_ATTRIBUTE: Field = Field {
    name: "attribute",
    type_name: "text",
    optional: false,
    about: "The configured attribute that was left out of the connection.",
    fields: &[],
};

static NOT_ENABLED_IN_GROUP_POLICY_FIELD_GROUP: Field = Field {
    name: "group",
    type_name: "text",
    optional: false,
    about: "Name of the tunnel group that the connection was mapped to, not of the group policy.",
    fields: &[],
};

static USER_AUTHENTICATION_FAILED_FIELD_ERROR: Field = Field {
    name: "error",
    type_name: "text",
    optional: false,
    about: "Why the user was not accepted, in the device's words.",
    fields: &[],
};

static CONFIGURATION_MODE_FAILED_FIELD_ERROR: Field = Field {
    name: "error",
    type_name: "text",
    optional: false,
    about: "What could not be applied to the connection, in the device's words.",
    fields: &[],
};

static SHARED_FIELD_ATTRIBUTE: Field = Field {
    name: "attribute",
    type_name: "word",
    optional: false,
    about: "Type of the requested configuration attribute, as the device writes it: below 16384 from the IANA list, from 16384 to 32767 private.",
    fields: &[],
};

static CONFIGURATION_PAYLOAD_FAILED_FIELD_ERROR: Field = Field {
    name: "error",
    type_name: "text",
    optional: false,
    about: "Why the request failed, in the device's words.",
    fields: &[],
};

static CONFIGURATION_PAYLOAD_WARNING_FIELD_ERROR: Field = Field {
    name: "error",
    type_name: "text",
    optional: false,
    about: "Why the request was not answered, in the device's words.",
    fields: &[],
};

static ADMISSION_REFUSED_FIELD_REASON: Field = Field {
    name: "reason",
    type_name: "text",
    optional: false,
    about: "Which limit or condition made the firewall refuse, in the device's words.",
    fields: &[],
};

static CONFIGURATION_ERROR_FIELD_ERROR: Field = Field {
    name: "error",
    type_name: "text",
    optional: false,
    about: "What is wrong with the configuration, in a few words of the device.",
    fields: &[],
};

static GROUP_LOCKED_FIELD_GROUP: Field = Field {
    name: "group",
    type_name: "text",
    optional: false,
    about: "Tunnel group that the connection used.",
    fields: &[],
};

static GROUP_LOCKED_FIELD_LOCKED_GROUP: Field = Field {
    name: "locked_group",
    type_name: "text",
    optional: true,
    about: "The only tunnel group that the group lock lets this user use.",
    fields: &[],
};

static LICENSE_LIMIT_EXCEEDED_FIELD_LICENSE: Field = Field {
    name: "license",
    type_name: "license",
    optional: false,
    about: "Which kind of VPN license ran out.",
    fields: &[],
};

static LICENSE_LIMIT_EXCEEDED_FIELD_LIMIT: Field = Field {
    name: "limit",
    type_name: "number",
    optional: false,
    about: "How many sessions of that kind the firewall or context may have at once.",
    fields: &[],
};

static SUITE_B_UNLICENSED_FIELD_PROTOCOL: Field = Field {
    name: "protocol",
    type_name: "text",
    optional: false,
    about: "Protocol of the remote access connection, such as IKEv2.",
    fields: &[],
};

static SUITE_B_UNLICENSED_FIELD_ALGORITHM: Field = Field {
    name: "algorithm",
    type_name: "text",
    optional: false,
    about: "The Suite B algorithm that needs the license, in the device's words.",
    fields: &[],
};

static CLIENT_TOO_OLD_FIELD_PROTOCOL: Field = Field {
    name: "protocol",
    type_name: "ike-version",
    optional: false,
    about: "The protocol of the connection, IKEv1 or IKEv2.",
    fields: &[],
};

static CLIENT_TOO_OLD_FIELD_ENCRYPTION: Field = Field {
    name: "encryption",
    type_name: "combined-cipher",
    optional: false,
    about: "The combined mode cipher that the client can't handle, AES-GCM or AES-GCM 256.",
    fields: &[],
};

static CLIENT_TOO_OLD_FIELD_USERNAME: Field = Field {
    name: "username",
    type_name: "user",
    optional: true,
    about: "The user, where the line has no session in front; only the later edition of the guide prints it so.",
    fields: &[],
};

static CRYPTO_MAP_NOT_FOUND_FIELD_REMOTE_SELECTOR: Field = Field {
    name: "remote_selector",
    type_name: "selector-tuple",
    optional: false,
    about: "What the peer wants to protect on its own side, seen from the firewall the remote networks or hosts.",
    fields: &[
        &RECORD_SELECTOR_TUPLE_START,
        &RECORD_SELECTOR_TUPLE_END,
        &RECORD_SELECTOR_TUPLE_FIRST_PORT,
        &RECORD_SELECTOR_TUPLE_LAST_PORT,
        &RECORD_SELECTOR_TUPLE_PROTOCOL,
    ],
};

static CRYPTO_MAP_NOT_FOUND_FIELD_LOCAL_SELECTOR: Field = Field {
    name: "local_selector",
    type_name: "selector-tuple",
    optional: false,
    about: "What the peer wants to reach on the firewall's side.",
    fields: &[
        &RECORD_SELECTOR_TUPLE_START,
        &RECORD_SELECTOR_TUPLE_END,
        &RECORD_SELECTOR_TUPLE_FIRST_PORT,
        &RECORD_SELECTOR_TUPLE_LAST_PORT,
        &RECORD_SELECTOR_TUPLE_PROTOCOL,
    ],
};

static IPV6_FILTER_DEPRECATED_FIELD_FILTER: Field = Field {
    name: "filter",
    type_name: "word",
    optional: false,
    about: "Name of the access list that is set as the IPv6 filter.",
    fields: &[],
};

static ADDRESSES_ASSIGNED_FIELD_GROUP: Field = Field {
    name: "group",
    type_name: "text",
    optional: false,
    about: "Group policy under which the user was let in.",
    fields: &[],
};

static ADDRESSES_ASSIGNED_FIELD_IPV4_ADDRESS: Field = Field {
    name: "ipv4_address",
    type_name: "address",
    optional: false,
    about: "Inner IPv4 address of the client.",
    fields: &[],
};

static ADDRESSES_ASSIGNED_FIELD_IPV6_ADDRESS: Field = Field {
    name: "ipv6_address",
    type_name: "address",
    optional: false,
    about: "Inner IPv6 address of the client; `::` or an `invalid-addr-...` text where it has none.",
    fields: &[],
};

static CLIENT_IDENTIFIED_FIELD_CLIENT_OS: Field = Field {
    name: "client_os",
    type_name: "text",
    optional: false,
    about: "Operating system, as the client names it.",
    fields: &[],
};

static CLIENT_IDENTIFIED_FIELD_CLIENT_NAME: Field = Field {
    name: "client_name",
    type_name: "text",
    optional: false,
    about: "Name of the client software, as a rule AnyConnect.",
    fields: &[],
};

static CLIENT_IDENTIFIED_FIELD_CLIENT_VERSION: Field = Field {
    name: "client_version",
    type_name: "word",
    optional: false,
    about: "Release of the client software.",
    fields: &[],
};

static INVALID_SELECTORS_FIELD_SPI: Field = Field {
    name: "spi",
    type_name: "spi",
    optional: false,
    about: "SPI of the IPsec SA that the packet came through, seen from the firewall an outbound one.",
    fields: &[],
};

static INVALID_SELECTORS_FIELD_DESTINATION: Field = Field {
    name: "destination",
    type_name: "host",
    optional: false,
    about: "Destination address or name of the inner packet.",
    fields: &[],
};

static INVALID_SELECTORS_FIELD_DESTINATION_PORT: Field = Field {
    name: "destination_port",
    type_name: "port",
    optional: false,
    about: "Destination port of the inner packet.",
    fields: &[],
};

static INVALID_SELECTORS_FIELD_SOURCE: Field = Field {
    name: "source",
    type_name: "host",
    optional: false,
    about: "Source address or name of the inner packet.",
    fields: &[],
};

static INVALID_SELECTORS_FIELD_SOURCE_PORT: Field = Field {
    name: "source_port",
    type_name: "port",
    optional: false,
    about: "Source port of the inner packet.",
    fields: &[],
};

static INVALID_SELECTORS_FIELD_PROTOCOL: Field = Field {
    name: "protocol",
    type_name: "word",
    optional: false,
    about: "IP protocol of the inner packet, a number such as 6 for TCP or a name.",
    fields: &[],
};

static KEEPALIVE_OVERRIDDEN_FIELD_CONFIGURED_THRESHOLD: Field = Field {
    name: "configured_threshold",
    type_name: "number",
    optional: false,
    about: "Idle time before the first keepalive, in seconds, as the tunnel group has it.",
    fields: &[],
};

static KEEPALIVE_OVERRIDDEN_FIELD_CONFIGURED_RETRY: Field = Field {
    name: "configured_retry",
    type_name: "number",
    optional: false,
    about: "Interval between repeated keepalives, in seconds, as the tunnel group has it.",
    fields: &[],
};

static KEEPALIVE_OVERRIDDEN_FIELD_APPLIED_THRESHOLD: Field = Field {
    name: "applied_threshold",
    type_name: "number",
    optional: false,
    about: "Idle time before the first keepalive, in seconds, that the firewall uses instead.",
    fields: &[],
};

static KEEPALIVE_OVERRIDDEN_FIELD_APPLIED_RETRY: Field = Field {
    name: "applied_retry",
    type_name: "number",
    optional: false,
    about: "Interval between repeated keepalives, in seconds, that the firewall uses instead.",
    fields: &[],
};

static SHARED_FIELD_CRYPTO_MAP: Field = Field {
    name: "crypto_map",
    type_name: "crypto-map",
    optional: false,
    about: "The crypto map entry that a tunnel belongs to.",
    fields: &[&RECORD_CRYPTO_MAP_TAG, &RECORD_CRYPTO_MAP_SEQUENCE],
};

static DISPATCH_MISCONFIGURED_FIELD_SOURCE: Field = Field {
    name: "source",
    type_name: "host",
    optional: true,
    about: "Source address or name of the traffic that asked for the tunnel, where the device names it.",
    fields: &[],
};

static DISPATCH_MISCONFIGURED_FIELD_SOURCE_PORT: Field = Field {
    name: "source_port",
    type_name: "port",
    optional: true,
    about: "Source port that goes with the source address.",
    fields: &[],
};

static DISPATCH_MISCONFIGURED_FIELD_DESTINATION: Field = Field {
    name: "destination",
    type_name: "host",
    optional: true,
    about: "Destination address or name of the traffic that asked for the tunnel, where the device names it.",
    fields: &[],
};

static DISPATCH_MISCONFIGURED_FIELD_DESTINATION_PORT: Field = Field {
    name: "destination_port",
    type_name: "port",
    optional: true,
    about: "Destination port that goes with the destination address.",
    fields: &[],
};

static TUNNEL_SETUP_FAILED_FIELD_PROTOCOL: Field = Field {
    name: "protocol",
    type_name: "ike-version",
    optional: false,
    about: "The IKE version that was tried, IKEv1 or IKEv2.",
    fields: &[],
};

static TUNNEL_SETUP_SUCCEEDED_FIELD_PROTOCOL: Field = Field {
    name: "protocol",
    type_name: "ike-version",
    optional: false,
    about: "The IKE version that brought the tunnel up, IKEv1 or IKEv2.",
    fields: &[],
};

static BACKUP_TUNNEL_DENIED_FIELD_INTERFACE: Field = Field {
    name: "interface",
    type_name: "word",
    optional: false,
    about: "Name of the interface on which the tunnel was to be started.",
    fields: &[],
};

static BACKUP_TUNNEL_DENIED_FIELD_TAG: Field = Field {
    name: "tag",
    type_name: "word",
    optional: false,
    about: "Name of the crypto map.",
    fields: &[],
};

static BACKUP_TUNNEL_DENIED_FIELD_SEQUENCE: Field = Field {
    name: "sequence",
    type_name: "number",
    optional: false,
    about: "Sequence number of the crypto map entry, 1 to 65535.",
    fields: &[],
};

static UNEXPECTED_PACKET_FIELD_PEER: Field = Field {
    name: "peer",
    type_name: "endpoint",
    optional: false,
    about: "Address and port that the packet came from.",
    fields: &[],
};

static UNEXPECTED_PACKET_FIELD_ERROR: Field = Field {
    name: "error",
    type_name: "packet-fault",
    optional: false,
    about: "Why the packet was held to be invalid: a damaged SPI, or one that has expired.",
    fields: &[],
};

static RECORD_SESSION_LOCAL: Field = Field {
    name: "local",
    type_name: "endpoint",
    optional: false,
    about: "Address or name and port of the firewall's own end; some devices leave the port out.",
    fields: &[],
};

static RECORD_SESSION_REMOTE: Field = Field {
    name: "remote",
    type_name: "endpoint",
    optional: false,
    about: "Address or name and port of the peer; some devices leave the port out.",
    fields: &[],
};

static RECORD_SESSION_USERNAME: Field = Field {
    name: "username",
    type_name: "user",
    optional: false,
    about: "User, tunnel group or address of the peer; `Unknown` where no user is known, such as before authentication or with many site-to-site tunnels, `*****` where the device hides the name, and empty at times.",
    fields: &[],
};

static RECORD_CRYPTO_MAP_TAG: Field = Field {
    name: "tag",
    type_name: "word",
    optional: false,
    about: "Name of the crypto map.",
    fields: &[],
};

static RECORD_CRYPTO_MAP_SEQUENCE: Field = Field {
    name: "sequence",
    type_name: "number",
    optional: false,
    about: "Sequence number of the entry within the crypto map, 1 to 65535; lower ones are tried first.",
    fields: &[],
};

static RECORD_TRAFFIC_SELECTOR_START: Field = Field {
    name: "start",
    type_name: "address",
    optional: false,
    about: "First address of the range.",
    fields: &[],
};

static RECORD_TRAFFIC_SELECTOR_END: Field = Field {
    name: "end",
    type_name: "address",
    optional: false,
    about: "Last address of the range, the same as the first for a single host.",
    fields: &[],
};

static RECORD_TRAFFIC_SELECTOR_PROTOCOL: Field = Field {
    name: "protocol",
    type_name: "number",
    optional: false,
    about: "IP protocol number, such as 6 for TCP or 17 for UDP; 0 means any.",
    fields: &[],
};

static RECORD_TRAFFIC_SELECTOR_FIRST_PORT: Field = Field {
    name: "first_port",
    type_name: "port",
    optional: false,
    about: "First port of the range.",
    fields: &[],
};

static RECORD_TRAFFIC_SELECTOR_LAST_PORT: Field = Field {
    name: "last_port",
    type_name: "port",
    optional: false,
    about: "Last port of the range; 0 to 65535 means any port.",
    fields: &[],
};

static RECORD_SELECTOR_TUPLE_START: Field = Field {
    name: "start",
    type_name: "address",
    optional: false,
    about: "First address of the range.",
    fields: &[],
};

static RECORD_SELECTOR_TUPLE_END: Field = Field {
    name: "end",
    type_name: "address",
    optional: false,
    about: "Last address of the range, the same as the first for a single host.",
    fields: &[],
};

static RECORD_SELECTOR_TUPLE_FIRST_PORT: Field = Field {
    name: "first_port",
    type_name: "port",
    optional: false,
    about: "First port of the range.",
    fields: &[],
};

static RECORD_SELECTOR_TUPLE_LAST_PORT: Field = Field {
    name: "last_port",
    type_name: "port",
    optional: false,
    about: "Last port of the range; 0 to 65535 means any port.",
    fields: &[],
};

static RECORD_SELECTOR_TUPLE_PROTOCOL: Field = Field {
    name: "protocol",
    type_name: "number",
    optional: false,
    about: "IP protocol number, such as 6 for TCP or 17 for UDP; 0 means any.",
    fields: &[],
};
