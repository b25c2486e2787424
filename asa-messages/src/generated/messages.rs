//! The messages: a struct each, and the enum of them all.
//!
//! Generated from `catalog/asa.yaml` by `cargo xtask regen`; not to be edited.

use core::fmt;

use super::MessageId;
use super::values::CombinedCipher;
use super::values::CryptoMap;
use super::values::IkeError;
use super::values::IkeVersion;
use super::values::License;
use super::values::PacketFault;
use super::values::SelectorTuple;
use super::values::Session;
use super::values::TrafficSelector;
use super::values::TunnelRequest;
use crate::scalar::{Address, Endpoint, Host, Spi, User};
use crate::text::{self, Spans};

/// A message of any id that the catalog knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Message<'a> {
    /// 750001: IPsec tunnel requested. IKEv2 was asked to establish or rekey an IPsec tunnel between two ranges of addresses.
    TunnelRequested(TunnelRequested<'a>),
    /// 750002: IKE_SA_INIT request received. A peer opened an IKEv2 negotiation: its first packet, the `IKE_SA_INIT` request, has arrived.
    SaInitRequest(SaInitRequest<'a>),
    /// 750003: Negotiation aborted. The firewall gave up negotiating an SA, for the reason that the line names.
    NegotiationAborted(NegotiationAborted<'a>),
    /// 750004: Cookie challenge sent. The firewall answered an incoming connection request with a cookie challenge instead of negotiating at once.
    CookieChallengeSent(CookieChallengeSent<'a>),
    /// 750005: Rekey collision. Both ends started to rekey the same IPsec SA at once, and the firewall deletes one of the two results.
    RekeyCollision(RekeyCollision<'a>),
    /// 750006: SA up. An SA with the peer is up, because of a new connection, a rekey or another reason that the line names.
    SaUp(SaUp<'a>),
    /// 750007: SA down. An SA with the peer was torn down or deleted, for the reason that the line names.
    SaDown(SaDown<'a>),
    /// 750008: SA rejected, system resources low. The firewall refused a request for an SA because its system resources are low.
    SaRejectedLowResources(SaRejectedLowResources<'a>),
    /// 750009: SA rejected, admission limit reached. The firewall refused a request for an SA because a limit of call admission control (CAC) was reached.
    SaRejectedAdmissionLimit(SaRejectedAdmissionLimit<'a>),
    /// 750010: Throttle queue threshold reached. More IKEv2 requests are waiting for the peer than the threshold of the throttle queue allows.
    ThrottleQueueThreshold(ThrottleQueueThreshold<'a>),
    /// 750011: Tunnel rejected, IKEv2 cipher too weak. The firewall refused a tunnel because the IKE SA is encrypted more weakly than the IPsec SA is to be.
    WeakEncryptionRejected(WeakEncryptionRejected<'a>),
    /// 750012: IKEv2 cipher weaker than IPsec cipher. The IKE SA is encrypted more weakly than the IPsec SA is to be, and the firewall warns of it.
    WeakEncryption(WeakEncryption<'a>),
    /// 750013: Peer moved to another address. The peer of an IKEv2 SA goes on from another address or port, and the tunnel has stayed up.
    PeerMoved(PeerMoved<'a>),
    /// 750014: Session aborted by initial contact. The firewall deleted a stale session because the same peer announced itself anew with an initial contact.
    AbortedByInitialContact(AbortedByInitialContact<'a>),
    /// 750015: IPsec SA deleted, unknown to the peer. The firewall deleted an IPsec SA because the peer reported that it does not know the SA.
    InvalidSpiNotification(InvalidSpiNotification<'a>),
    /// 750016: DPD message needed. The firewall has to find out whether the peer is still alive, by dead peer detection (DPD).
    DpdMessageNeeded(DpdMessageNeeded<'a>),
    /// 751001: Diffie-Hellman operation failed. The firewall could not finish its half of a Diffie-Hellman key computation for an IKEv2 exchange.
    DiffieHellmanFailed(DiffieHellmanFailed<'a>),
    /// 751002: No credentials to prove its own identity. The firewall has nothing in the tunnel group with which to prove its own identity to the peer.
    NoSelfAuthenticationCredentials(NoSelfAuthenticationCredentials<'a>),
    /// 751003: Dead peer check due. The firewall is about to ask the peer whether it is still alive (dead peer detection, DPD).
    DeadPeerCheckDue(DeadPeerCheckDue<'a>),
    /// 751004: No way configured to authenticate the peer. The firewall refused a peer because its tunnel group does not say how to authenticate it.
    NoRemoteAuthenticationMethod(NoRemoteAuthenticationMethod<'a>),
    /// 751005: AnyConnect reconnect not authenticated. An AnyConnect client tried to resume its IKEv2 session with its session token, and the firewall refused.
    ReconnectAuthenticationFailed(ReconnectAuthenticationFailed<'a>),
    /// 751006: Certificate authentication failed. The authentication of an IKEv2 connection by certificate failed.
    CertificateAuthenticationFailed(CertificateAuthenticationFailed<'a>),
    /// 751007: Configured attribute not supported. A configured attribute does not exist for IKEv2, so the firewall did not apply it to this connection.
    AttributeNotSupported(AttributeNotSupported<'a>),
    /// 751008: IKEv2 not enabled in the group policy. The firewall rejected an IKEv2 connection because the group policy of its tunnel group does not allow IKEv2.
    NotEnabledInGroupPolicy(NotEnabledInGroupPolicy<'a>),
    /// 751009: No tunnel group found for the peer. The firewall has no tunnel group that fits the peer, so the connection can't go on.
    TunnelGroupNotFound(TunnelGroupNotFound<'a>),
    /// 751010: No self-authentication method found. The firewall found no setting that says how it should authenticate itself to the peer.
    NoSelfAuthenticationMethod(NoSelfAuthenticationMethod<'a>),
    /// 751011: User authentication failed. A remote access user was not authenticated: EAP failed inside the IKEv2 exchange.
    UserAuthenticationFailed(UserAuthenticationFailed<'a>),
    /// 751012: Configuration Mode failed. The firewall failed to apply the settings of a connection during IKEv2 configuration mode.
    ConfigurationModeFailed(ConfigurationModeFailed<'a>),
    /// 751013: Configuration payload request failed. The peer asked for a configuration attribute, and the firewall failed to build the reply to it.
    ConfigurationPayloadFailed(ConfigurationPayloadFailed<'a>),
    /// 751014: Configuration attribute not processed. The peer asked for a configuration attribute that the firewall could not process.
    ConfigurationPayloadWarning(ConfigurationPayloadWarning<'a>),
    /// 751015: Refused by call admission control. The firewall refused a new IKEv2 SA because of its call admission control (CAC).
    AdmissionRefused(AdmissionRefused<'a>),
    /// 751016: Same inner and outer addresses. A site-to-site peer asked for a tunnel whose protected addresses are the tunnel's own end points.
    InnerEqualsOuter(InnerEqualsOuter<'a>),
    /// 751017: Configuration error. The firewall could not set up an IKEv2 connection because of a mistake in its own configuration.
    ConfigurationError(ConfigurationError<'a>),
    /// 751018: Wrong tunnel group for a locked user. The firewall ended a remote access attempt that came through another tunnel group than its group lock allows.
    GroupLocked(GroupLocked<'a>),
    /// 751019: License limit exceeded. The firewall could not set up an IKEv2 session because no license of the needed kind was left.
    LicenseLimitExceeded(LicenseLimitExceeded<'a>),
    /// 751020: Suite B algorithm without license. A remote access connection failed because its Suite B algorithm needs an AnyConnect Premium license.
    SuiteBUnlicensed(SuiteBUnlicensed<'a>),
    /// 751021: Client too old for AES-GCM. An AnyConnect client too old for AES-GCM tried to connect to a firewall whose IKEv2 policy uses that cipher.
    ClientTooOld(ClientTooOld<'a>),
    /// 751022: No crypto map for the traffic selectors. The firewall rejected a tunnel because no crypto map entry covers the networks that the peer asked for.
    CryptoMapNotFound(CryptoMapNotFound<'a>),
    /// 751023: Unknown client. An IKEv2 client that the firewall does not know, and that is not one of Cisco's, has connected.
    UnknownClient(UnknownClient<'a>),
    /// 751024: Deprecated IPv6 filter. The firewall ended a remote access connection because a separate IPv6 VPN filter applies to the user.
    Ipv6FilterDeprecated(Ipv6FilterDeprecated<'a>),
    /// 751025: Addresses assigned. The firewall assigned inner addresses to the AnyConnect IKEv2 session of a user.
    AddressesAssigned(AddressesAssigned<'a>),
    /// 751026: Client identified. A client that is connecting has told the firewall its operating system and software release.
    ClientIdentified(ClientIdentified<'a>),
    /// 751027: Peer reports invalid selectors. The peer complained that a packet from this firewall lay outside the traffic selectors of its IPsec SA.
    InvalidSelectors(InvalidSelectors<'a>),
    /// 751028: Keepalive values overridden. The firewall uses longer keepalive times for a tunnel than its tunnel group has, to spare the cluster.
    KeepaliveOverridden(KeepaliveOverridden<'a>),
    /// 752001: Entry could not be removed. The tunnel manager was told to remove an entry but could not, because the request was not valid.
    EntryRemovalFailed(EntryRemovalFailed),
    /// 752002: Entry removed. The tunnel manager removed its entry for a tunnel that the firewall was starting.
    EntryRemoved(EntryRemoved<'a>),
    /// 752003: Tunnel start handed to IKEv2. The firewall is starting an IKEv2 tunnel for a crypto map entry.
    DispatchToIkev2(DispatchToIkev2<'a>),
    /// 752004: Tunnel start handed to IKEv1. The firewall is starting an IKEv1 tunnel for a crypto map entry.
    DispatchToIkev1(DispatchToIkev1<'a>),
    /// 752005: Tunnel not started, memory may be low. The firewall could not start a tunnel because of a fault of its own, probably a lack of memory.
    DispatchMemoryLow(DispatchMemoryLow<'a>),
    /// 752006: Tunnel not started, misconfiguration. The firewall could not start a tunnel because its crypto map entry or tunnel group is set up wrongly.
    DispatchMisconfigured(DispatchMisconfigured<'a>),
    /// 752007: Tunnel not started, entry exists. The firewall was asked to start a tunnel for which the tunnel manager already holds an entry.
    DispatchEntryExists(DispatchEntryExists<'a>),
    /// 752008: Duplicate entry. A request to start a tunnel came twice; the tunnel manager is already working on the first one.
    DuplicateEntry(DuplicateEntry),
    /// 752009: IKEv2 with multiple peers. The firewall did not start an IKEv2 tunnel because the crypto map entry lists more than one peer.
    MultiplePeersUnsupported(MultiplePeersUnsupported),
    /// 752010: IKEv2 proposal missing. The firewall did not start a tunnel with IKEv2 because the crypto map entry has no IKEv2 IPsec proposal.
    Ikev2ProposalMissing(Ikev2ProposalMissing),
    /// 752011: IKEv1 transform set missing. The firewall did not start a tunnel with IKEv1 because the crypto map entry has no IKEv1 transform set.
    Ikev1TransformSetMissing(Ikev1TransformSetMissing),
    /// 752012: Tunnel setup failed. The firewall tried to bring up a tunnel with one IKE version, and the attempt failed.
    TunnelSetupFailed(TunnelSetupFailed<'a>),
    /// 752013: Retry with IKEv2. The firewall is starting a tunnel once more, with IKEv2, after an attempt for the same entry failed.
    RetryWithIkev2(RetryWithIkev2<'a>),
    /// 752014: Fallback to IKEv1. The firewall is falling back to IKEv1 after its first attempt at the tunnel failed.
    FallbackToIkev1(FallbackToIkev1<'a>),
    /// 752015: All IKE versions failed. A site-to-site tunnel could not be brought up with any IKE version of its crypto map entry.
    AllVersionsFailed(AllVersionsFailed<'a>),
    /// 752016: Tunnel setup succeeded. A site-to-site tunnel that the firewall started is up.
    TunnelSetupSucceeded(TunnelSetupSucceeded<'a>),
    /// 752017: IKEv2 backup tunnel denied. The firewall refused to start a backup site-to-site tunnel with IKEv2, which lacks that feature.
    BackupTunnelDenied(BackupTunnelDenied<'a>),
    /// 753001: Unexpected IKEv2 packet. A cluster unit received an IKEv2 packet that failed the first consistency checks of the data path.
    UnexpectedPacket(UnexpectedPacket<'a>),
}

impl<'a> Message<'a> {
    /// The id.
    pub const fn id(&self) -> MessageId {
        match self {
            Self::TunnelRequested(_) => MessageId::TunnelRequested,
            Self::SaInitRequest(_) => MessageId::SaInitRequest,
            Self::NegotiationAborted(_) => MessageId::NegotiationAborted,
            Self::CookieChallengeSent(_) => MessageId::CookieChallengeSent,
            Self::RekeyCollision(_) => MessageId::RekeyCollision,
            Self::SaUp(_) => MessageId::SaUp,
            Self::SaDown(_) => MessageId::SaDown,
            Self::SaRejectedLowResources(_) => MessageId::SaRejectedLowResources,
            Self::SaRejectedAdmissionLimit(_) => MessageId::SaRejectedAdmissionLimit,
            Self::ThrottleQueueThreshold(_) => MessageId::ThrottleQueueThreshold,
            Self::WeakEncryptionRejected(_) => MessageId::WeakEncryptionRejected,
            Self::WeakEncryption(_) => MessageId::WeakEncryption,
            Self::PeerMoved(_) => MessageId::PeerMoved,
            Self::AbortedByInitialContact(_) => MessageId::AbortedByInitialContact,
            Self::InvalidSpiNotification(_) => MessageId::InvalidSpiNotification,
            Self::DpdMessageNeeded(_) => MessageId::DpdMessageNeeded,
            Self::DiffieHellmanFailed(_) => MessageId::DiffieHellmanFailed,
            Self::NoSelfAuthenticationCredentials(_) => {
                MessageId::NoSelfAuthenticationCredentials
            }
            Self::DeadPeerCheckDue(_) => MessageId::DeadPeerCheckDue,
            Self::NoRemoteAuthenticationMethod(_) => {
                MessageId::NoRemoteAuthenticationMethod
            }
            Self::ReconnectAuthenticationFailed(_) => {
                MessageId::ReconnectAuthenticationFailed
            }
            Self::CertificateAuthenticationFailed(_) => {
                MessageId::CertificateAuthenticationFailed
            }
            Self::AttributeNotSupported(_) => MessageId::AttributeNotSupported,
            Self::NotEnabledInGroupPolicy(_) => MessageId::NotEnabledInGroupPolicy,
            Self::TunnelGroupNotFound(_) => MessageId::TunnelGroupNotFound,
            Self::NoSelfAuthenticationMethod(_) => MessageId::NoSelfAuthenticationMethod,
            Self::UserAuthenticationFailed(_) => MessageId::UserAuthenticationFailed,
            Self::ConfigurationModeFailed(_) => MessageId::ConfigurationModeFailed,
            Self::ConfigurationPayloadFailed(_) => MessageId::ConfigurationPayloadFailed,
            Self::ConfigurationPayloadWarning(_) => {
                MessageId::ConfigurationPayloadWarning
            }
            Self::AdmissionRefused(_) => MessageId::AdmissionRefused,
            Self::InnerEqualsOuter(_) => MessageId::InnerEqualsOuter,
            Self::ConfigurationError(_) => MessageId::ConfigurationError,
            Self::GroupLocked(_) => MessageId::GroupLocked,
            Self::LicenseLimitExceeded(_) => MessageId::LicenseLimitExceeded,
            Self::SuiteBUnlicensed(_) => MessageId::SuiteBUnlicensed,
            Self::ClientTooOld(_) => MessageId::ClientTooOld,
            Self::CryptoMapNotFound(_) => MessageId::CryptoMapNotFound,
            Self::UnknownClient(_) => MessageId::UnknownClient,
            Self::Ipv6FilterDeprecated(_) => MessageId::Ipv6FilterDeprecated,
            Self::AddressesAssigned(_) => MessageId::AddressesAssigned,
            Self::ClientIdentified(_) => MessageId::ClientIdentified,
            Self::InvalidSelectors(_) => MessageId::InvalidSelectors,
            Self::KeepaliveOverridden(_) => MessageId::KeepaliveOverridden,
            Self::EntryRemovalFailed(_) => MessageId::EntryRemovalFailed,
            Self::EntryRemoved(_) => MessageId::EntryRemoved,
            Self::DispatchToIkev2(_) => MessageId::DispatchToIkev2,
            Self::DispatchToIkev1(_) => MessageId::DispatchToIkev1,
            Self::DispatchMemoryLow(_) => MessageId::DispatchMemoryLow,
            Self::DispatchMisconfigured(_) => MessageId::DispatchMisconfigured,
            Self::DispatchEntryExists(_) => MessageId::DispatchEntryExists,
            Self::DuplicateEntry(_) => MessageId::DuplicateEntry,
            Self::MultiplePeersUnsupported(_) => MessageId::MultiplePeersUnsupported,
            Self::Ikev2ProposalMissing(_) => MessageId::Ikev2ProposalMissing,
            Self::Ikev1TransformSetMissing(_) => MessageId::Ikev1TransformSetMissing,
            Self::TunnelSetupFailed(_) => MessageId::TunnelSetupFailed,
            Self::RetryWithIkev2(_) => MessageId::RetryWithIkev2,
            Self::FallbackToIkev1(_) => MessageId::FallbackToIkev1,
            Self::AllVersionsFailed(_) => MessageId::AllVersionsFailed,
            Self::TunnelSetupSucceeded(_) => MessageId::TunnelSetupSucceeded,
            Self::BackupTunnelDenied(_) => MessageId::BackupTunnelDenied,
            Self::UnexpectedPacket(_) => MessageId::UnexpectedPacket,
        }
    }

    /// The field `crypto_map`, of the messages that have one.
    pub const fn crypto_map(&self) -> Option<CryptoMap<'a>> {
        match self {
            Self::EntryRemoved(message) => Some(message.crypto_map),
            Self::DispatchToIkev2(message) => Some(message.crypto_map),
            Self::DispatchToIkev1(message) => Some(message.crypto_map),
            Self::DispatchMemoryLow(message) => Some(message.crypto_map),
            Self::DispatchMisconfigured(message) => Some(message.crypto_map),
            Self::DispatchEntryExists(message) => Some(message.crypto_map),
            Self::TunnelSetupFailed(message) => Some(message.crypto_map),
            Self::RetryWithIkev2(message) => Some(message.crypto_map),
            Self::FallbackToIkev1(message) => Some(message.crypto_map),
            Self::AllVersionsFailed(message) => Some(message.crypto_map),
            Self::TunnelSetupSucceeded(message) => Some(message.crypto_map),
            _ => None,
        }
    }

    /// The field `destination`, of the messages that have one.
    pub const fn destination(&self) -> Option<Host<'a>> {
        match self {
            Self::InvalidSelectors(message) => Some(message.destination),
            Self::DispatchMisconfigured(message) => message.destination,
            _ => None,
        }
    }

    /// The field `destination_port`, of the messages that have one.
    pub const fn destination_port(&self) -> Option<u16> {
        match self {
            Self::InvalidSelectors(message) => Some(message.destination_port),
            Self::DispatchMisconfigured(message) => message.destination_port,
            _ => None,
        }
    }

    /// The field `group`, of the messages that have one.
    pub const fn group(&self) -> Option<&'a str> {
        match self {
            Self::NoSelfAuthenticationCredentials(message) => Some(message.group),
            Self::NoRemoteAuthenticationMethod(message) => Some(message.group),
            Self::NotEnabledInGroupPolicy(message) => Some(message.group),
            Self::GroupLocked(message) => Some(message.group),
            Self::AddressesAssigned(message) => Some(message.group),
            _ => None,
        }
    }

    /// The field `ike_encryption`, of the messages that have one.
    pub const fn ike_encryption(&self) -> Option<&'a str> {
        match self {
            Self::WeakEncryptionRejected(message) => Some(message.ike_encryption),
            Self::WeakEncryption(message) => Some(message.ike_encryption),
            _ => None,
        }
    }

    /// The field `ipsec_encryption`, of the messages that have one.
    pub const fn ipsec_encryption(&self) -> Option<&'a str> {
        match self {
            Self::WeakEncryptionRejected(message) => Some(message.ipsec_encryption),
            Self::WeakEncryption(message) => Some(message.ipsec_encryption),
            _ => None,
        }
    }

    /// The field `reason`, of the messages that have one.
    pub const fn reason(&self) -> Option<&'a str> {
        match self {
            Self::SaUp(message) => Some(message.reason),
            Self::SaDown(message) => Some(message.reason),
            Self::SaRejectedAdmissionLimit(message) => Some(message.reason),
            Self::AdmissionRefused(message) => Some(message.reason),
            _ => None,
        }
    }

    /// The field `session`, of the messages that have one.
    pub const fn session(&self) -> Option<Session<'a>> {
        match self {
            Self::TunnelRequested(message) => Some(message.session),
            Self::SaInitRequest(message) => Some(message.session),
            Self::NegotiationAborted(message) => Some(message.session),
            Self::CookieChallengeSent(message) => Some(message.session),
            Self::RekeyCollision(message) => Some(message.session),
            Self::SaUp(message) => Some(message.session),
            Self::SaDown(message) => Some(message.session),
            Self::SaRejectedLowResources(message) => Some(message.session),
            Self::SaRejectedAdmissionLimit(message) => Some(message.session),
            Self::ThrottleQueueThreshold(message) => Some(message.session),
            Self::AbortedByInitialContact(message) => Some(message.session),
            Self::InvalidSpiNotification(message) => Some(message.session),
            Self::DpdMessageNeeded(message) => Some(message.session),
            Self::NoSelfAuthenticationMethod(message) => Some(message.session),
            Self::SuiteBUnlicensed(message) => Some(message.session),
            Self::WeakEncryption(message) => message.session,
            Self::DiffieHellmanFailed(message) => message.session,
            Self::NoSelfAuthenticationCredentials(message) => message.session,
            Self::DeadPeerCheckDue(message) => message.session,
            Self::NoRemoteAuthenticationMethod(message) => message.session,
            Self::ReconnectAuthenticationFailed(message) => message.session,
            Self::CertificateAuthenticationFailed(message) => message.session,
            Self::AttributeNotSupported(message) => message.session,
            Self::NotEnabledInGroupPolicy(message) => message.session,
            Self::TunnelGroupNotFound(message) => message.session,
            Self::UserAuthenticationFailed(message) => message.session,
            Self::ConfigurationModeFailed(message) => message.session,
            Self::ConfigurationPayloadFailed(message) => message.session,
            Self::ConfigurationPayloadWarning(message) => message.session,
            Self::AdmissionRefused(message) => message.session,
            Self::InnerEqualsOuter(message) => message.session,
            Self::ConfigurationError(message) => message.session,
            Self::LicenseLimitExceeded(message) => message.session,
            Self::ClientTooOld(message) => message.session,
            Self::CryptoMapNotFound(message) => message.session,
            Self::UnknownClient(message) => message.session,
            Self::Ipv6FilterDeprecated(message) => message.session,
            Self::AddressesAssigned(message) => message.session,
            Self::ClientIdentified(message) => message.session,
            Self::InvalidSelectors(message) => message.session,
            Self::KeepaliveOverridden(message) => message.session,
            _ => None,
        }
    }

    /// The field `source`, of the messages that have one.
    pub const fn source(&self) -> Option<Host<'a>> {
        match self {
            Self::InvalidSelectors(message) => Some(message.source),
            Self::DispatchMisconfigured(message) => message.source,
            _ => None,
        }
    }

    /// The field `source_port`, of the messages that have one.
    pub const fn source_port(&self) -> Option<u16> {
        match self {
            Self::InvalidSelectors(message) => Some(message.source_port),
            Self::DispatchMisconfigured(message) => message.source_port,
            _ => None,
        }
    }

    /// The field `spi`, of the messages that have one.
    pub const fn spi(&self) -> Option<Spi<'a>> {
        match self {
            Self::RekeyCollision(message) => Some(message.spi),
            Self::InvalidSpiNotification(message) => Some(message.spi),
            Self::InvalidSelectors(message) => Some(message.spi),
            _ => None,
        }
    }

    /// Makes a message of its fields, if all that it needs are there.
    pub(crate) fn make(id: MessageId, spans: &Spans<'a>) -> Option<Self> {
        match id {
            MessageId::TunnelRequested => {
                TunnelRequested::make(spans).map(Self::TunnelRequested)
            }
            MessageId::SaInitRequest => {
                SaInitRequest::make(spans).map(Self::SaInitRequest)
            }
            MessageId::NegotiationAborted => {
                NegotiationAborted::make(spans).map(Self::NegotiationAborted)
            }
            MessageId::CookieChallengeSent => {
                CookieChallengeSent::make(spans).map(Self::CookieChallengeSent)
            }
            MessageId::RekeyCollision => {
                RekeyCollision::make(spans).map(Self::RekeyCollision)
            }
            MessageId::SaUp => SaUp::make(spans).map(Self::SaUp),
            MessageId::SaDown => SaDown::make(spans).map(Self::SaDown),
            MessageId::SaRejectedLowResources => {
                SaRejectedLowResources::make(spans).map(Self::SaRejectedLowResources)
            }
            MessageId::SaRejectedAdmissionLimit => {
                SaRejectedAdmissionLimit::make(spans).map(Self::SaRejectedAdmissionLimit)
            }
            MessageId::ThrottleQueueThreshold => {
                ThrottleQueueThreshold::make(spans).map(Self::ThrottleQueueThreshold)
            }
            MessageId::WeakEncryptionRejected => {
                WeakEncryptionRejected::make(spans).map(Self::WeakEncryptionRejected)
            }
            MessageId::WeakEncryption => {
                WeakEncryption::make(spans).map(Self::WeakEncryption)
            }
            MessageId::PeerMoved => PeerMoved::make(spans).map(Self::PeerMoved),
            MessageId::AbortedByInitialContact => {
                AbortedByInitialContact::make(spans).map(Self::AbortedByInitialContact)
            }
            MessageId::InvalidSpiNotification => {
                InvalidSpiNotification::make(spans).map(Self::InvalidSpiNotification)
            }
            MessageId::DpdMessageNeeded => {
                DpdMessageNeeded::make(spans).map(Self::DpdMessageNeeded)
            }
            MessageId::DiffieHellmanFailed => {
                DiffieHellmanFailed::make(spans).map(Self::DiffieHellmanFailed)
            }
            MessageId::NoSelfAuthenticationCredentials => {
                NoSelfAuthenticationCredentials::make(spans)
                    .map(Self::NoSelfAuthenticationCredentials)
            }
            MessageId::DeadPeerCheckDue => {
                DeadPeerCheckDue::make(spans).map(Self::DeadPeerCheckDue)
            }
            MessageId::NoRemoteAuthenticationMethod => {
                NoRemoteAuthenticationMethod::make(spans)
                    .map(Self::NoRemoteAuthenticationMethod)
            }
            MessageId::ReconnectAuthenticationFailed => {
                ReconnectAuthenticationFailed::make(spans)
                    .map(Self::ReconnectAuthenticationFailed)
            }
            MessageId::CertificateAuthenticationFailed => {
                CertificateAuthenticationFailed::make(spans)
                    .map(Self::CertificateAuthenticationFailed)
            }
            MessageId::AttributeNotSupported => {
                AttributeNotSupported::make(spans).map(Self::AttributeNotSupported)
            }
            MessageId::NotEnabledInGroupPolicy => {
                NotEnabledInGroupPolicy::make(spans).map(Self::NotEnabledInGroupPolicy)
            }
            MessageId::TunnelGroupNotFound => {
                TunnelGroupNotFound::make(spans).map(Self::TunnelGroupNotFound)
            }
            MessageId::NoSelfAuthenticationMethod => {
                NoSelfAuthenticationMethod::make(spans)
                    .map(Self::NoSelfAuthenticationMethod)
            }
            MessageId::UserAuthenticationFailed => {
                UserAuthenticationFailed::make(spans).map(Self::UserAuthenticationFailed)
            }
            MessageId::ConfigurationModeFailed => {
                ConfigurationModeFailed::make(spans).map(Self::ConfigurationModeFailed)
            }
            MessageId::ConfigurationPayloadFailed => {
                ConfigurationPayloadFailed::make(spans)
                    .map(Self::ConfigurationPayloadFailed)
            }
            MessageId::ConfigurationPayloadWarning => {
                ConfigurationPayloadWarning::make(spans)
                    .map(Self::ConfigurationPayloadWarning)
            }
            MessageId::AdmissionRefused => {
                AdmissionRefused::make(spans).map(Self::AdmissionRefused)
            }
            MessageId::InnerEqualsOuter => {
                InnerEqualsOuter::make(spans).map(Self::InnerEqualsOuter)
            }
            MessageId::ConfigurationError => {
                ConfigurationError::make(spans).map(Self::ConfigurationError)
            }
            MessageId::GroupLocked => GroupLocked::make(spans).map(Self::GroupLocked),
            MessageId::LicenseLimitExceeded => {
                LicenseLimitExceeded::make(spans).map(Self::LicenseLimitExceeded)
            }
            MessageId::SuiteBUnlicensed => {
                SuiteBUnlicensed::make(spans).map(Self::SuiteBUnlicensed)
            }
            MessageId::ClientTooOld => ClientTooOld::make(spans).map(Self::ClientTooOld),
            MessageId::CryptoMapNotFound => {
                CryptoMapNotFound::make(spans).map(Self::CryptoMapNotFound)
            }
            MessageId::UnknownClient => {
                UnknownClient::make(spans).map(Self::UnknownClient)
            }
            MessageId::Ipv6FilterDeprecated => {
                Ipv6FilterDeprecated::make(spans).map(Self::Ipv6FilterDeprecated)
            }
            MessageId::AddressesAssigned => {
                AddressesAssigned::make(spans).map(Self::AddressesAssigned)
            }
            MessageId::ClientIdentified => {
                ClientIdentified::make(spans).map(Self::ClientIdentified)
            }
            MessageId::InvalidSelectors => {
                InvalidSelectors::make(spans).map(Self::InvalidSelectors)
            }
            MessageId::KeepaliveOverridden => {
                KeepaliveOverridden::make(spans).map(Self::KeepaliveOverridden)
            }
            MessageId::EntryRemovalFailed => {
                EntryRemovalFailed::make(spans).map(Self::EntryRemovalFailed)
            }
            MessageId::EntryRemoved => EntryRemoved::make(spans).map(Self::EntryRemoved),
            MessageId::DispatchToIkev2 => {
                DispatchToIkev2::make(spans).map(Self::DispatchToIkev2)
            }
            MessageId::DispatchToIkev1 => {
                DispatchToIkev1::make(spans).map(Self::DispatchToIkev1)
            }
            MessageId::DispatchMemoryLow => {
                DispatchMemoryLow::make(spans).map(Self::DispatchMemoryLow)
            }
            MessageId::DispatchMisconfigured => {
                DispatchMisconfigured::make(spans).map(Self::DispatchMisconfigured)
            }
            MessageId::DispatchEntryExists => {
                DispatchEntryExists::make(spans).map(Self::DispatchEntryExists)
            }
            MessageId::DuplicateEntry => {
                DuplicateEntry::make(spans).map(Self::DuplicateEntry)
            }
            MessageId::MultiplePeersUnsupported => {
                MultiplePeersUnsupported::make(spans).map(Self::MultiplePeersUnsupported)
            }
            MessageId::Ikev2ProposalMissing => {
                Ikev2ProposalMissing::make(spans).map(Self::Ikev2ProposalMissing)
            }
            MessageId::Ikev1TransformSetMissing => {
                Ikev1TransformSetMissing::make(spans).map(Self::Ikev1TransformSetMissing)
            }
            MessageId::TunnelSetupFailed => {
                TunnelSetupFailed::make(spans).map(Self::TunnelSetupFailed)
            }
            MessageId::RetryWithIkev2 => {
                RetryWithIkev2::make(spans).map(Self::RetryWithIkev2)
            }
            MessageId::FallbackToIkev1 => {
                FallbackToIkev1::make(spans).map(Self::FallbackToIkev1)
            }
            MessageId::AllVersionsFailed => {
                AllVersionsFailed::make(spans).map(Self::AllVersionsFailed)
            }
            MessageId::TunnelSetupSucceeded => {
                TunnelSetupSucceeded::make(spans).map(Self::TunnelSetupSucceeded)
            }
            MessageId::BackupTunnelDenied => {
                BackupTunnelDenied::make(spans).map(Self::BackupTunnelDenied)
            }
            MessageId::UnexpectedPacket => {
                UnexpectedPacket::make(spans).map(Self::UnexpectedPacket)
            }
        }
    }
}

#[cfg(feature = "serde")]
impl<'a> Message<'a> {
    /// Makes the message of that id from its fields, such as those that [`fields`](Self::fields) writes.
    ///
    /// Texts are borrowed from the input. A text that can't be, such as a JSON string with escapes, is an
    /// error; an `OwnedMessage` reads it.
    ///
    /// # Errors
    ///
    /// Those of the input, and of what it lacks.
    pub fn from_fields<D: serde::Deserializer<'a>>(
        id: MessageId,
        fields: D,
    ) -> Result<Self, D::Error> {
        use serde::Deserialize;
        match id {
            MessageId::TunnelRequested => {
                TunnelRequested::deserialize(fields).map(Self::TunnelRequested)
            }
            MessageId::SaInitRequest => {
                SaInitRequest::deserialize(fields).map(Self::SaInitRequest)
            }
            MessageId::NegotiationAborted => {
                NegotiationAborted::deserialize(fields).map(Self::NegotiationAborted)
            }
            MessageId::CookieChallengeSent => {
                CookieChallengeSent::deserialize(fields).map(Self::CookieChallengeSent)
            }
            MessageId::RekeyCollision => {
                RekeyCollision::deserialize(fields).map(Self::RekeyCollision)
            }
            MessageId::SaUp => SaUp::deserialize(fields).map(Self::SaUp),
            MessageId::SaDown => SaDown::deserialize(fields).map(Self::SaDown),
            MessageId::SaRejectedLowResources => {
                SaRejectedLowResources::deserialize(fields)
                    .map(Self::SaRejectedLowResources)
            }
            MessageId::SaRejectedAdmissionLimit => {
                SaRejectedAdmissionLimit::deserialize(fields)
                    .map(Self::SaRejectedAdmissionLimit)
            }
            MessageId::ThrottleQueueThreshold => {
                ThrottleQueueThreshold::deserialize(fields)
                    .map(Self::ThrottleQueueThreshold)
            }
            MessageId::WeakEncryptionRejected => {
                WeakEncryptionRejected::deserialize(fields)
                    .map(Self::WeakEncryptionRejected)
            }
            MessageId::WeakEncryption => {
                WeakEncryption::deserialize(fields).map(Self::WeakEncryption)
            }
            MessageId::PeerMoved => PeerMoved::deserialize(fields).map(Self::PeerMoved),
            MessageId::AbortedByInitialContact => {
                AbortedByInitialContact::deserialize(fields)
                    .map(Self::AbortedByInitialContact)
            }
            MessageId::InvalidSpiNotification => {
                InvalidSpiNotification::deserialize(fields)
                    .map(Self::InvalidSpiNotification)
            }
            MessageId::DpdMessageNeeded => {
                DpdMessageNeeded::deserialize(fields).map(Self::DpdMessageNeeded)
            }
            MessageId::DiffieHellmanFailed => {
                DiffieHellmanFailed::deserialize(fields).map(Self::DiffieHellmanFailed)
            }
            MessageId::NoSelfAuthenticationCredentials => {
                NoSelfAuthenticationCredentials::deserialize(fields)
                    .map(Self::NoSelfAuthenticationCredentials)
            }
            MessageId::DeadPeerCheckDue => {
                DeadPeerCheckDue::deserialize(fields).map(Self::DeadPeerCheckDue)
            }
            MessageId::NoRemoteAuthenticationMethod => {
                NoRemoteAuthenticationMethod::deserialize(fields)
                    .map(Self::NoRemoteAuthenticationMethod)
            }
            MessageId::ReconnectAuthenticationFailed => {
                ReconnectAuthenticationFailed::deserialize(fields)
                    .map(Self::ReconnectAuthenticationFailed)
            }
            MessageId::CertificateAuthenticationFailed => {
                CertificateAuthenticationFailed::deserialize(fields)
                    .map(Self::CertificateAuthenticationFailed)
            }
            MessageId::AttributeNotSupported => {
                AttributeNotSupported::deserialize(fields)
                    .map(Self::AttributeNotSupported)
            }
            MessageId::NotEnabledInGroupPolicy => {
                NotEnabledInGroupPolicy::deserialize(fields)
                    .map(Self::NotEnabledInGroupPolicy)
            }
            MessageId::TunnelGroupNotFound => {
                TunnelGroupNotFound::deserialize(fields).map(Self::TunnelGroupNotFound)
            }
            MessageId::NoSelfAuthenticationMethod => {
                NoSelfAuthenticationMethod::deserialize(fields)
                    .map(Self::NoSelfAuthenticationMethod)
            }
            MessageId::UserAuthenticationFailed => {
                UserAuthenticationFailed::deserialize(fields)
                    .map(Self::UserAuthenticationFailed)
            }
            MessageId::ConfigurationModeFailed => {
                ConfigurationModeFailed::deserialize(fields)
                    .map(Self::ConfigurationModeFailed)
            }
            MessageId::ConfigurationPayloadFailed => {
                ConfigurationPayloadFailed::deserialize(fields)
                    .map(Self::ConfigurationPayloadFailed)
            }
            MessageId::ConfigurationPayloadWarning => {
                ConfigurationPayloadWarning::deserialize(fields)
                    .map(Self::ConfigurationPayloadWarning)
            }
            MessageId::AdmissionRefused => {
                AdmissionRefused::deserialize(fields).map(Self::AdmissionRefused)
            }
            MessageId::InnerEqualsOuter => {
                InnerEqualsOuter::deserialize(fields).map(Self::InnerEqualsOuter)
            }
            MessageId::ConfigurationError => {
                ConfigurationError::deserialize(fields).map(Self::ConfigurationError)
            }
            MessageId::GroupLocked => {
                GroupLocked::deserialize(fields).map(Self::GroupLocked)
            }
            MessageId::LicenseLimitExceeded => {
                LicenseLimitExceeded::deserialize(fields).map(Self::LicenseLimitExceeded)
            }
            MessageId::SuiteBUnlicensed => {
                SuiteBUnlicensed::deserialize(fields).map(Self::SuiteBUnlicensed)
            }
            MessageId::ClientTooOld => {
                ClientTooOld::deserialize(fields).map(Self::ClientTooOld)
            }
            MessageId::CryptoMapNotFound => {
                CryptoMapNotFound::deserialize(fields).map(Self::CryptoMapNotFound)
            }
            MessageId::UnknownClient => {
                UnknownClient::deserialize(fields).map(Self::UnknownClient)
            }
            MessageId::Ipv6FilterDeprecated => {
                Ipv6FilterDeprecated::deserialize(fields).map(Self::Ipv6FilterDeprecated)
            }
            MessageId::AddressesAssigned => {
                AddressesAssigned::deserialize(fields).map(Self::AddressesAssigned)
            }
            MessageId::ClientIdentified => {
                ClientIdentified::deserialize(fields).map(Self::ClientIdentified)
            }
            MessageId::InvalidSelectors => {
                InvalidSelectors::deserialize(fields).map(Self::InvalidSelectors)
            }
            MessageId::KeepaliveOverridden => {
                KeepaliveOverridden::deserialize(fields).map(Self::KeepaliveOverridden)
            }
            MessageId::EntryRemovalFailed => {
                EntryRemovalFailed::deserialize(fields).map(Self::EntryRemovalFailed)
            }
            MessageId::EntryRemoved => {
                EntryRemoved::deserialize(fields).map(Self::EntryRemoved)
            }
            MessageId::DispatchToIkev2 => {
                DispatchToIkev2::deserialize(fields).map(Self::DispatchToIkev2)
            }
            MessageId::DispatchToIkev1 => {
                DispatchToIkev1::deserialize(fields).map(Self::DispatchToIkev1)
            }
            MessageId::DispatchMemoryLow => {
                DispatchMemoryLow::deserialize(fields).map(Self::DispatchMemoryLow)
            }
            MessageId::DispatchMisconfigured => {
                DispatchMisconfigured::deserialize(fields)
                    .map(Self::DispatchMisconfigured)
            }
            MessageId::DispatchEntryExists => {
                DispatchEntryExists::deserialize(fields).map(Self::DispatchEntryExists)
            }
            MessageId::DuplicateEntry => {
                DuplicateEntry::deserialize(fields).map(Self::DuplicateEntry)
            }
            MessageId::MultiplePeersUnsupported => {
                MultiplePeersUnsupported::deserialize(fields)
                    .map(Self::MultiplePeersUnsupported)
            }
            MessageId::Ikev2ProposalMissing => {
                Ikev2ProposalMissing::deserialize(fields).map(Self::Ikev2ProposalMissing)
            }
            MessageId::Ikev1TransformSetMissing => {
                Ikev1TransformSetMissing::deserialize(fields)
                    .map(Self::Ikev1TransformSetMissing)
            }
            MessageId::TunnelSetupFailed => {
                TunnelSetupFailed::deserialize(fields).map(Self::TunnelSetupFailed)
            }
            MessageId::RetryWithIkev2 => {
                RetryWithIkev2::deserialize(fields).map(Self::RetryWithIkev2)
            }
            MessageId::FallbackToIkev1 => {
                FallbackToIkev1::deserialize(fields).map(Self::FallbackToIkev1)
            }
            MessageId::AllVersionsFailed => {
                AllVersionsFailed::deserialize(fields).map(Self::AllVersionsFailed)
            }
            MessageId::TunnelSetupSucceeded => {
                TunnelSetupSucceeded::deserialize(fields).map(Self::TunnelSetupSucceeded)
            }
            MessageId::BackupTunnelDenied => {
                BackupTunnelDenied::deserialize(fields).map(Self::BackupTunnelDenied)
            }
            MessageId::UnexpectedPacket => {
                UnexpectedPacket::deserialize(fields).map(Self::UnexpectedPacket)
            }
        }
    }

    pub(crate) fn serialize_fields<S: serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use serde::Serialize;
        match self {
            Self::TunnelRequested(message) => message.serialize(serializer),
            Self::SaInitRequest(message) => message.serialize(serializer),
            Self::NegotiationAborted(message) => message.serialize(serializer),
            Self::CookieChallengeSent(message) => message.serialize(serializer),
            Self::RekeyCollision(message) => message.serialize(serializer),
            Self::SaUp(message) => message.serialize(serializer),
            Self::SaDown(message) => message.serialize(serializer),
            Self::SaRejectedLowResources(message) => message.serialize(serializer),
            Self::SaRejectedAdmissionLimit(message) => message.serialize(serializer),
            Self::ThrottleQueueThreshold(message) => message.serialize(serializer),
            Self::WeakEncryptionRejected(message) => message.serialize(serializer),
            Self::WeakEncryption(message) => message.serialize(serializer),
            Self::PeerMoved(message) => message.serialize(serializer),
            Self::AbortedByInitialContact(message) => message.serialize(serializer),
            Self::InvalidSpiNotification(message) => message.serialize(serializer),
            Self::DpdMessageNeeded(message) => message.serialize(serializer),
            Self::DiffieHellmanFailed(message) => message.serialize(serializer),
            Self::NoSelfAuthenticationCredentials(message) => {
                message.serialize(serializer)
            }
            Self::DeadPeerCheckDue(message) => message.serialize(serializer),
            Self::NoRemoteAuthenticationMethod(message) => message.serialize(serializer),
            Self::ReconnectAuthenticationFailed(message) => {
                message.serialize(serializer)
            }
            Self::CertificateAuthenticationFailed(message) => {
                message.serialize(serializer)
            }
            Self::AttributeNotSupported(message) => message.serialize(serializer),
            Self::NotEnabledInGroupPolicy(message) => message.serialize(serializer),
            Self::TunnelGroupNotFound(message) => message.serialize(serializer),
            Self::NoSelfAuthenticationMethod(message) => message.serialize(serializer),
            Self::UserAuthenticationFailed(message) => message.serialize(serializer),
            Self::ConfigurationModeFailed(message) => message.serialize(serializer),
            Self::ConfigurationPayloadFailed(message) => message.serialize(serializer),
            Self::ConfigurationPayloadWarning(message) => message.serialize(serializer),
            Self::AdmissionRefused(message) => message.serialize(serializer),
            Self::InnerEqualsOuter(message) => message.serialize(serializer),
            Self::ConfigurationError(message) => message.serialize(serializer),
            Self::GroupLocked(message) => message.serialize(serializer),
            Self::LicenseLimitExceeded(message) => message.serialize(serializer),
            Self::SuiteBUnlicensed(message) => message.serialize(serializer),
            Self::ClientTooOld(message) => message.serialize(serializer),
            Self::CryptoMapNotFound(message) => message.serialize(serializer),
            Self::UnknownClient(message) => message.serialize(serializer),
            Self::Ipv6FilterDeprecated(message) => message.serialize(serializer),
            Self::AddressesAssigned(message) => message.serialize(serializer),
            Self::ClientIdentified(message) => message.serialize(serializer),
            Self::InvalidSelectors(message) => message.serialize(serializer),
            Self::KeepaliveOverridden(message) => message.serialize(serializer),
            Self::EntryRemovalFailed(message) => message.serialize(serializer),
            Self::EntryRemoved(message) => message.serialize(serializer),
            Self::DispatchToIkev2(message) => message.serialize(serializer),
            Self::DispatchToIkev1(message) => message.serialize(serializer),
            Self::DispatchMemoryLow(message) => message.serialize(serializer),
            Self::DispatchMisconfigured(message) => message.serialize(serializer),
            Self::DispatchEntryExists(message) => message.serialize(serializer),
            Self::DuplicateEntry(message) => message.serialize(serializer),
            Self::MultiplePeersUnsupported(message) => message.serialize(serializer),
            Self::Ikev2ProposalMissing(message) => message.serialize(serializer),
            Self::Ikev1TransformSetMissing(message) => message.serialize(serializer),
            Self::TunnelSetupFailed(message) => message.serialize(serializer),
            Self::RetryWithIkev2(message) => message.serialize(serializer),
            Self::FallbackToIkev1(message) => message.serialize(serializer),
            Self::AllVersionsFailed(message) => message.serialize(serializer),
            Self::TunnelSetupSucceeded(message) => message.serialize(serializer),
            Self::BackupTunnelDenied(message) => message.serialize(serializer),
            Self::UnexpectedPacket(message) => message.serialize(serializer),
        }
    }
}

impl fmt::Display for Message<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TunnelRequested(message) => message.fmt(f),
            Self::SaInitRequest(message) => message.fmt(f),
            Self::NegotiationAborted(message) => message.fmt(f),
            Self::CookieChallengeSent(message) => message.fmt(f),
            Self::RekeyCollision(message) => message.fmt(f),
            Self::SaUp(message) => message.fmt(f),
            Self::SaDown(message) => message.fmt(f),
            Self::SaRejectedLowResources(message) => message.fmt(f),
            Self::SaRejectedAdmissionLimit(message) => message.fmt(f),
            Self::ThrottleQueueThreshold(message) => message.fmt(f),
            Self::WeakEncryptionRejected(message) => message.fmt(f),
            Self::WeakEncryption(message) => message.fmt(f),
            Self::PeerMoved(message) => message.fmt(f),
            Self::AbortedByInitialContact(message) => message.fmt(f),
            Self::InvalidSpiNotification(message) => message.fmt(f),
            Self::DpdMessageNeeded(message) => message.fmt(f),
            Self::DiffieHellmanFailed(message) => message.fmt(f),
            Self::NoSelfAuthenticationCredentials(message) => message.fmt(f),
            Self::DeadPeerCheckDue(message) => message.fmt(f),
            Self::NoRemoteAuthenticationMethod(message) => message.fmt(f),
            Self::ReconnectAuthenticationFailed(message) => message.fmt(f),
            Self::CertificateAuthenticationFailed(message) => message.fmt(f),
            Self::AttributeNotSupported(message) => message.fmt(f),
            Self::NotEnabledInGroupPolicy(message) => message.fmt(f),
            Self::TunnelGroupNotFound(message) => message.fmt(f),
            Self::NoSelfAuthenticationMethod(message) => message.fmt(f),
            Self::UserAuthenticationFailed(message) => message.fmt(f),
            Self::ConfigurationModeFailed(message) => message.fmt(f),
            Self::ConfigurationPayloadFailed(message) => message.fmt(f),
            Self::ConfigurationPayloadWarning(message) => message.fmt(f),
            Self::AdmissionRefused(message) => message.fmt(f),
            Self::InnerEqualsOuter(message) => message.fmt(f),
            Self::ConfigurationError(message) => message.fmt(f),
            Self::GroupLocked(message) => message.fmt(f),
            Self::LicenseLimitExceeded(message) => message.fmt(f),
            Self::SuiteBUnlicensed(message) => message.fmt(f),
            Self::ClientTooOld(message) => message.fmt(f),
            Self::CryptoMapNotFound(message) => message.fmt(f),
            Self::UnknownClient(message) => message.fmt(f),
            Self::Ipv6FilterDeprecated(message) => message.fmt(f),
            Self::AddressesAssigned(message) => message.fmt(f),
            Self::ClientIdentified(message) => message.fmt(f),
            Self::InvalidSelectors(message) => message.fmt(f),
            Self::KeepaliveOverridden(message) => message.fmt(f),
            Self::EntryRemovalFailed(message) => message.fmt(f),
            Self::EntryRemoved(message) => message.fmt(f),
            Self::DispatchToIkev2(message) => message.fmt(f),
            Self::DispatchToIkev1(message) => message.fmt(f),
            Self::DispatchMemoryLow(message) => message.fmt(f),
            Self::DispatchMisconfigured(message) => message.fmt(f),
            Self::DispatchEntryExists(message) => message.fmt(f),
            Self::DuplicateEntry(message) => message.fmt(f),
            Self::MultiplePeersUnsupported(message) => message.fmt(f),
            Self::Ikev2ProposalMissing(message) => message.fmt(f),
            Self::Ikev1TransformSetMissing(message) => message.fmt(f),
            Self::TunnelSetupFailed(message) => message.fmt(f),
            Self::RetryWithIkev2(message) => message.fmt(f),
            Self::FallbackToIkev1(message) => message.fmt(f),
            Self::AllVersionsFailed(message) => message.fmt(f),
            Self::TunnelSetupSucceeded(message) => message.fmt(f),
            Self::BackupTunnelDenied(message) => message.fmt(f),
            Self::UnexpectedPacket(message) => message.fmt(f),
        }
    }
}

/// 750001: IPsec tunnel requested.
///
/// IKEv2 was asked to establish or rekey an IPsec tunnel between two ranges of addresses.
///
/// Nothing is negotiated yet. Where 752003 stands just before, the firewall's own traffic wants the tunnel and the
/// firewall is the initiator. An attempt that works goes on to 750006; one that fails ends with 750003 and a reason.
///
/// The selectors say which traffic the tunnel is for. They are the first thing to compare with the other end when an
/// attempt fails: a range that only one side knows is a common cause.
///
/// # What to do
///
/// Nothing has to be done.
///
/// # Format
///
/// Level 5, notification. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/750001.html).
///
/// ```text
/// {session}Received request to {request} an IPsec tunnel; local traffic selector = {local_selector}; remote traffic selector = {remote_selector}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<165>Nov 23 2026 10:00:00 fw01 : %ASA-5-750001: Local:192.0.2.1:500 Remote:198.51.100.7:500 Username:Unknown IKEv2 Received request to establish an IPsec tunnel; local traffic selector = Address Range: 192.0.2.64-192.0.2.64 Protocol: 6 Port Range: 50112-50112; remote traffic selector = Address Range: 198.51.100.128-198.51.100.128 Protocol: 6 Port Range: 443-443";
/// let Message::TunnelRequested(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.remote_selector.protocol, 6);
/// assert_eq!(message.remote_selector.first_port, 443);
/// assert_eq!(message.remote_selector.last_port, 443);
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct TunnelRequested<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Session<'a>,
    /// What is wanted of the tunnel: to establish it, or to rekey it.
    pub request: TunnelRequest<'a>,
    /// Traffic on the firewall's side that the tunnel is to carry: as the firewall's configuration has it, or where a packet called for the tunnel, that packet's own.
    pub local_selector: TrafficSelector<'a>,
    /// Traffic on the peer's side that the tunnel is to carry: as the peer requested it, or where a packet called for the tunnel, that packet's own.
    pub remote_selector: TrafficSelector<'a>,
}

impl<'a> TunnelRequested<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(
        session: Session<'a>,
        request: TunnelRequest<'a>,
        local_selector: TrafficSelector<'a>,
        remote_selector: TrafficSelector<'a>,
    ) -> Self {
        Self {
            session,
            request,
            local_selector,
            remote_selector,
        }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0)?;
        let request = spans.text(3).map(TunnelRequest::new)?;
        let local_selector = TrafficSelector::read(spans, 4)?;
        let remote_selector = TrafficSelector::read(spans, 9)?;
        Some(Self {
            session,
            request,
            local_selector,
            remote_selector,
        })
    }
}

impl fmt::Display for TunnelRequested<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.session.fmt(f)?;
        f.write_str(" Received request to ")?;
        self.request.fmt(f)?;
        f.write_str(" an IPsec tunnel; local traffic selector = ")?;
        self.local_selector.fmt(f)?;
        f.write_str("; remote traffic selector = ")?;
        self.remote_selector.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<TunnelRequested<'a>> for Message<'a> {
    fn from(message: TunnelRequested<'a>) -> Self {
        Self::TunnelRequested(message)
    }
}

/// 750002: IKE_SA_INIT request received.
///
/// A peer opened an IKEv2 negotiation: its first packet, the `IKE_SA_INIT` request, has arrived.
///
/// The peer is the initiator, the firewall the responder. Nothing is known of the peer yet but its address, so the user
/// is `Unknown` as a rule. A good attempt goes on to 750006, a failed one to 750003, and under load 750004 or 750009 may
/// come in between.
///
/// The packet needs no authentication. From an address that is no peer of yours, with nothing after it, the line is
/// most likely a scan.
///
/// # What to do
///
/// Nothing has to be done.
///
/// # Format
///
/// Level 5, notification. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/750002.html).
///
/// ```text
/// {session}Received a IKE_INIT_SA request[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "Nov 17 2026 07:53:41: %ASA-5-750002: Local:2001:db8:1001:11::6:500 Remote:2001:db8:3091:234:9c2f:3ce2:3996:6b6a:50329 Username:Unknown IKEv2 Received a IKE_INIT_SA request";
/// let Message::SaInitRequest(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.session.local.host.as_str(), "2001:db8:1001:11::6");
/// assert_eq!(message.session.remote.host.as_str(), "2001:db8:3091:234:9c2f:3ce2:3996:6b6a");
/// assert_eq!(message.session.username.as_str(), "Unknown");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct SaInitRequest<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Session<'a>,
}

impl<'a> SaInitRequest<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(session: Session<'a>) -> Self {
        Self { session }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0)?;
        Some(Self { session })
    }
}

impl fmt::Display for SaInitRequest<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.session.fmt(f)?;
        f.write_str(" Received a IKE_INIT_SA request.")
    }
}

impl<'a> From<SaInitRequest<'a>> for Message<'a> {
    fn from(message: SaInitRequest<'a>) -> Self {
        Self::SaInitRequest(message)
    }
}

/// 750003: Negotiation aborted.
///
/// The firewall gave up negotiating an SA, for the reason that the line names.
///
/// It can be the IKE SA or an IPsec SA, and either end may have opened the negotiation. The reason tells what the firewall
/// noticed, which is not always where the fault lies: a peer that never answers looks the same whether its configuration
/// is wrong, a filter drops its packets or it is switched off.
///
/// A single line need not be a failure. Some errors are part of a negotiation that succeeds in its next try, such as a
/// first proposal with a DH group that this side does not have.
///
/// # What to do
///
/// Read on in the log for the same peer before changing anything:
///
/// - If 750006 follows within seconds, the error was passing. Example: the peer's KE payload carried a DH group that is
///   not configured here, the request failed, the peer learned the right group and came back with it.
/// - If the line is the last of the attempt, or comes back with every attempt, the reason is the lead. Look it up in the
///   list of negotiation errors, and read the peer's log for the same second.
///
/// Then compare both ends: `show run crypto ikev2`, `show run crypto map` and `show run tunnel-group`. For authentication
/// errors check keys, certificates and identities. For timers and retransmissions check that UDP 500 and 4500 pass in both
/// directions. Where that does not settle it, set `debug crypto condition peer ADDRESS` and run
/// `debug crypto ikev2 protocol 127`.
///
/// # Format
///
/// Level 4, warning. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/750003.html).
///
/// ```text
/// {session}Negotiation aborted due to ERROR: {error}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "Nov  7 13:08:35 asa1.example.net %ASA-4-750003: Local:192.0.2.6:500 Remote:198.51.100.5:500 Username:Unknown IKEv2 Negotiation aborted due to ERROR: Failed to receive the AUTH msg before the timer expired";
/// let Message::NegotiationAborted(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.session.remote.host.as_str(), "198.51.100.5");
/// assert_eq!(message.session.username.as_str(), "Unknown");
/// assert_eq!(message.error.name(), Some("auth-message-timeout"));
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct NegotiationAborted<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Session<'a>,
    /// Why the firewall gave the negotiation up; about two hundred reasons are listed, others are possible.
    pub error: IkeError<'a>,
}

impl<'a> NegotiationAborted<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(session: Session<'a>, error: IkeError<'a>) -> Self {
        Self { session, error }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0)?;
        let error = spans.text(3).map(IkeError::new)?;
        Some(Self { session, error })
    }
}

impl fmt::Display for NegotiationAborted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.session.fmt(f)?;
        f.write_str(" Negotiation aborted due to ERROR: ")?;
        self.error.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<NegotiationAborted<'a>> for Message<'a> {
    fn from(message: NegotiationAborted<'a>) -> Self {
        Self::NegotiationAborted(message)
    }
}

/// 750004: Cookie challenge sent.
///
/// The firewall answered an incoming connection request with a cookie challenge instead of negotiating at once.
///
/// A configured threshold was reached: enough SAs are under negotiation that a denial of service attack is possible. The
/// initiator has to send its first packet again with the cookie in it, which proves that it can receive at its source
/// address. A forged source can't do that, and until the cookie comes back the firewall keeps no state.
///
/// An honest peer loses one round trip and goes on. Such lines come in bursts after an outage, when all peers return at
/// once; a long series from many strange addresses points to an attack.
///
/// # What to do
///
/// Nothing against a burst: it passes when the peers are back.
///
/// If the lines go on, look at the remote addresses. Many strange ones are a flood: leave the challenge on, and have it
/// filtered ahead of the firewall. A few known ones are peers that begin again and again, since nothing comes of it: follow
/// what comes behind their 750002. `show crypto ikev2 stats` tells how many SAs are under negotiation, and
/// `show run crypto ikev2` the threshold.
///
/// # Format
///
/// Level 5, notification. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/750004.html).
///
/// ```text
/// {session}Sending COOKIE challenge to throttle possible DoS[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<165>Nov 14 2026 08:00:03 vpn-cluster-2 : %ASA-5-750004: Local:192.0.2.230:500 Remote:203.0.113.201:1027 Username:Unknown IKEv2 Sending COOKIE challenge to throttle possible DoS";
/// let Message::CookieChallengeSent(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.session.local.host.as_str(), "192.0.2.230");
/// assert_eq!(message.session.remote.host.as_str(), "203.0.113.201");
/// assert_eq!(message.session.username.as_str(), "Unknown");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct CookieChallengeSent<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Session<'a>,
}

impl<'a> CookieChallengeSent<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(session: Session<'a>) -> Self {
        Self { session }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0)?;
        Some(Self { session })
    }
}

impl fmt::Display for CookieChallengeSent<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.session.fmt(f)?;
        f.write_str(" Sending COOKIE challenge to throttle possible DoS.")
    }
}

impl<'a> From<CookieChallengeSent<'a>> for Message<'a> {
    fn from(message: CookieChallengeSent<'a>) -> Self {
        Self::CookieChallengeSent(message)
    }
}

/// 750005: Rekey collision.
///
/// Both ends started to rekey the same IPsec SA at once, and the firewall deletes one of the two results.
///
/// The lowest of the four nonces decides which SA is redundant, and the end that initiated that exchange closes it
/// (RFC 7296, section 2.8.1). Here that is this firewall: it deletes the SA with the given inbound SPI, which its own
/// rekey made, and the SA of the peer's rekey carries the traffic on.
///
/// A collision is foreseen in IKEv2 and does no harm. Frequent ones mean that both ends have the same lifetime and so
/// reach its end in the same moment.
///
/// # What to do
///
/// Nothing has to be done as long as traffic goes on and 750006 follows.
///
/// If it comes with every rekey, have one end rekey earlier: make its `set security-association lifetime` some minutes
/// shorter than that of the other.
///
/// # Format
///
/// Level 5, notification. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/750005.html).
///
/// ```text
/// {session}<IPsec|IPSec|IPSEC> rekey collision detected. I am lowest nonce initiator, deleting SA with inbound SPI {spi}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<165>Nov 19 2026 03:12:44: %ASA-5-750005: Local:192.0.2.1:4500 Remote:198.51.100.7:4500 Username:198.51.100.7 IKEv2 IPSec rekey collision detected. I am lowest nonce initiator, deleting SA with inbound SPI 0x9C4E7A21";
/// let Message::RekeyCollision(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.session.remote.host.as_str(), "198.51.100.7");
/// assert_eq!(message.session.username.as_str(), "198.51.100.7");
/// assert_eq!(message.spi.as_str(), "0x9C4E7A21");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct RekeyCollision<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Session<'a>,
    /// Inbound SPI of the SA that is deleted to end the collision, in hexadecimal.
    pub spi: Spi<'a>,
}

impl<'a> RekeyCollision<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(session: Session<'a>, spi: Spi<'a>) -> Self {
        Self { session, spi }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0)?;
        let spi = spans.spi(3)?;
        Some(Self { session, spi })
    }
}

impl fmt::Display for RekeyCollision<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.session.fmt(f)?;
        f.write_str(
            " IPsec rekey collision detected. I am lowest nonce initiator, deleting SA with inbound SPI ",
        )?;
        self.spi.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<RekeyCollision<'a>> for Message<'a> {
    fn from(message: RekeyCollision<'a>) -> Self {
        Self::RekeyCollision(message)
    }
}

/// 750006: SA up.
///
/// An SA with the peer is up, because of a new connection, a rekey or another reason that the line names.
///
/// The negotiation has succeeded and the peer is authenticated. After a rekey the new SA takes the place of an old one, and
/// the 750007 of the old SA is no loss of the tunnel. For remote access the user name is known from here on.
///
/// # What to do
///
/// Nothing has to be done.
///
/// # Format
///
/// Level 5, notification. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/750006.html).
///
/// ```text
/// {session}SA UP. Reason: {reason}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<165>Nov 23 2026 10:00:00 fw01 : %ASA-5-750006: Local:192.0.2.1:500 Remote:198.51.100.7:500 Username:Unknown IKEv2 SA UP. Reason: New Connection Established";
/// let Message::SaUp(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.session.remote.host.as_str(), "198.51.100.7");
/// assert_eq!(message.session.username.as_str(), "Unknown");
/// assert_eq!(message.reason, "New Connection Established");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct SaUp<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Session<'a>,
    /// Why the SA came up, in the device's words, such as a new connection or a rekey.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub reason: &'a str,
}

impl<'a> SaUp<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(session: Session<'a>, reason: &'a str) -> Self {
        let reason = text::trim(reason);
        Self { session, reason }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0)?;
        let reason = spans.text(3)?;
        Some(Self { session, reason })
    }
}

impl fmt::Display for SaUp<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.session.fmt(f)?;
        f.write_str(" SA UP. Reason: ")?;
        self.reason.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<SaUp<'a>> for Message<'a> {
    fn from(message: SaUp<'a>) -> Self {
        Self::SaUp(message)
    }
}

/// 750007: SA down.
///
/// An SA with the peer was torn down or deleted, for the reason that the line names.
///
/// The peer may have asked for it, an administrator may have cleared it, a rekey may have replaced it, or the peer no longer
/// answers. After a rekey the traffic goes on over the new SA. In the other cases the tunnel is gone until one of the
/// ends starts it anew, which with a site-to-site tunnel is as a rule the next packet that wants to go through.
///
/// # What to do
///
/// See in the log whether a 750006 of the same peer stands within some seconds.
///
/// - If so, nothing has to be done: it was a rekey, or the tunnel is back.
/// - If the peer, an administrator or a timeout ended the session, nothing either, unless it happens to tunnels that ought to
///   stay. Then compare `vpn-idle-timeout` and `vpn-session-timeout` in `show run all group-policy` with the times of the lines,
///   and read the peer's log.
/// - If the peer was lost, look at the path and at the peer before any setting of IKE: 751003 or 750016 ahead of the line say
///   since when it was silent, and `ping` and `show crypto ikev2 sa` whether it is back.
///
/// A tunnel that starts anew with the next packet logs 752003; if that one fails, its 750003 has the reason.
///
/// # Format
///
/// Level 5, notification. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/750007.html).
///
/// ```text
/// {session}SA DOWN. Reason: {reason}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<165>Nov 23 2026 16:42:10 fw01 : %ASA-5-750007: Local:192.0.2.1:500 Remote:198.51.100.7:500 Username:198.51.100.7 IKEv2 SA DOWN. Reason: peer lost";
/// let Message::SaDown(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.session.remote.host.as_str(), "198.51.100.7");
/// assert_eq!(message.session.username.as_str(), "198.51.100.7");
/// assert_eq!(message.reason, "peer lost");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct SaDown<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Session<'a>,
    /// Why the SA went down, in the device's words, such as a request of the peer or of an administrator, or a rekey.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub reason: &'a str,
}

impl<'a> SaDown<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(session: Session<'a>, reason: &'a str) -> Self {
        let reason = text::trim(reason);
        Self { session, reason }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0)?;
        let reason = spans.text(3)?;
        Some(Self { session, reason })
    }
}

impl fmt::Display for SaDown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.session.fmt(f)?;
        f.write_str(" SA DOWN. Reason: ")?;
        self.reason.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<SaDown<'a>> for Message<'a> {
    fn from(message: SaDown<'a>) -> Self {
        Self::SaDown(message)
    }
}

/// 750008: SA rejected, system resources low.
///
/// The firewall refused a request for an SA because its system resources are low.
///
/// It turns the request away to relieve the shortage and keep the sessions that exist. The peer did nothing wrong and may
/// get in at a later try. The level is low for what it tells: while the shortage lasts, new tunnels and users may stay out.
///
/// # What to do
///
/// On this firewall, decide first whether it is meant to refuse at this load. The thresholds of call admission
/// control (CAC) are `crypto ikev2 limit` and `crypto ikev2 cookie-challenge`, to be seen in `show run crypto ikev2`.
///
/// If the lines go on although the thresholds are not to blame, look for what is short and relieve it: `show cpu usage`,
/// `show memory`, `show blocks` and `show resource usage`, then `show vpn-sessiondb summary` for the number of sessions.
/// A burst after an outage, when all peers come back at once, passes by itself.
///
/// # Format
///
/// Level 5, notification. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/750008.html).
///
/// ```text
/// {session}SA rejected due to system resource low[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<165>Nov 14 2026 08:00:11 vpn-cluster-2 : %ASA-5-750008: Local:192.0.2.230:500 Remote:203.0.113.14:500 Username:Unknown IKEv2 SA rejected due to system resource low";
/// let Message::SaRejectedLowResources(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.session.local.host.as_str(), "192.0.2.230");
/// assert_eq!(message.session.remote.host.as_str(), "203.0.113.14");
/// assert_eq!(message.session.username.as_str(), "Unknown");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct SaRejectedLowResources<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Session<'a>,
}

impl<'a> SaRejectedLowResources<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(session: Session<'a>) -> Self {
        Self { session }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0)?;
        Some(Self { session })
    }
}

impl fmt::Display for SaRejectedLowResources<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.session.fmt(f)?;
        f.write_str(" SA rejected due to system resource low.")
    }
}

impl<'a> From<SaRejectedLowResources<'a>> for Message<'a> {
    fn from(message: SaRejectedLowResources<'a>) -> Self {
        Self::SaRejectedLowResources(message)
    }
}

/// 750009: SA rejected, admission limit reached.
///
/// The firewall refused a request for an SA because a limit of call admission control (CAC) was reached.
///
/// The limits bound the SAs that exist and those under negotiation, so that a flood of requests can't take the firewall
/// down. The reason tells which one it was. The peer did nothing wrong and gets in once the number has dropped; until
/// then new tunnels and users stay out, while those already up are not affected.
///
/// # What to do
///
/// On this firewall, see in `show run crypto ikev2` what is set with `crypto ikev2 limit max-in-negotiation-sa` and
/// `crypto ikev2 limit max-sa`, and compare with `show crypto ikev2 sa` and `show vpn-sessiondb summary`.
///
/// - If the numbers are what the thresholds are meant to allow, the refusal is right. Raise them only if the hardware can
///   bear more.
/// - If the lines go on without such a load, find out who asks: the remote addresses of 750002 and 750009 show whether
///   it is one peer that tries without end, or a flood from many addresses. Check `show cpu usage` and `show memory` too.
///
/// # Format
///
/// Level 5, notification. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/750009.html).
///
/// ```text
/// {session}SA request rejected due to CAC limit reached: Rejection reason: {reason}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "Nov 14 2026 08:00:09 MSK dev01: %ASA-5-750009: Local:192.0.2.230:500 Remote:203.0.113.15:500 Username:Unknown IKEv2 SA request rejected due to CAC limit reached: Rejection reason: In-negotiation SA limit reached";
/// let Message::SaRejectedAdmissionLimit(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.session.remote.host.as_str(), "203.0.113.15");
/// assert_eq!(message.session.username.as_str(), "Unknown");
/// assert_eq!(message.reason, "In-negotiation SA limit reached");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct SaRejectedAdmissionLimit<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Session<'a>,
    /// Which limit turned the request away, in the device's words.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub reason: &'a str,
}

impl<'a> SaRejectedAdmissionLimit<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(session: Session<'a>, reason: &'a str) -> Self {
        let reason = text::trim(reason);
        Self { session, reason }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0)?;
        let reason = spans.text(3)?;
        Some(Self { session, reason })
    }
}

impl fmt::Display for SaRejectedAdmissionLimit<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.session.fmt(f)?;
        f.write_str(
            " SA request rejected due to CAC limit reached: Rejection reason: ",
        )?;
        self.reason.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<SaRejectedAdmissionLimit<'a>> for Message<'a> {
    fn from(message: SaRejectedAdmissionLimit<'a>) -> Self {
        Self::SaRejectedAdmissionLimit(message)
    }
}

/// 750010: Throttle queue threshold reached.
///
/// More IKEv2 requests are waiting for the peer than the threshold of the throttle queue allows.
///
/// IKEv2 lets only so many requests be unanswered at a time; the peer's window size sets the number. What the firewall wants
/// to ask beyond that waits in the queue, and each answer lets the next request go out. When the queue fills, the peer
/// answers too slowly for the number of requests, or packets are lost on the way.
///
/// The tunnels stay up, but rekeys and new IPsec SAs with this peer are delayed, and some may run into timeouts.
///
/// # What to do
///
/// On the peer, raise the IKEv2 window size if it has such a setting; more requests can then be under way at once.
/// The ASA has no setting of its own for a larger window, so where both ends are ASAs that way is closed.
///
/// Otherwise find out why the peer is slow: its CPU load, loss and delay on the path (`ping` to the peer), and the number
/// of IPsec SAs it holds with this firewall (`show crypto ipsec sa peer ADDRESS`). Many narrow selectors can often be
/// merged into a few wide ones, which saves requests.
///
/// # Format
///
/// Level 5, notification. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/750010.html).
///
/// ```text
/// {session}<local|Local> throttle-request queue depth threshold of {threshold} reached; increase the window size on peer {peer} for better performance[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<165>Nov 20 2026 22:10:31 fw01 : %ASA-5-750010: Local:192.0.2.1 Remote:198.51.100.7 Username:198.51.100.7 IKEv2 local throttle-request queue depth threshold of 60 reached; increase the window size on peer 198.51.100.7 for better performance";
/// let Message::ThrottleQueueThreshold(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.session.username.as_str(), "198.51.100.7");
/// assert_eq!(message.threshold, 60);
/// assert_eq!(message.peer.as_str(), "198.51.100.7");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct ThrottleQueueThreshold<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Session<'a>,
    /// Number of waiting requests at which the firewall reports the queue.
    pub threshold: i64,
    /// Address or name of the peer that takes the requests too slowly.
    pub peer: Host<'a>,
}

impl<'a> ThrottleQueueThreshold<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(session: Session<'a>, threshold: i64, peer: Host<'a>) -> Self {
        Self { session, threshold, peer }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0)?;
        let threshold = spans.number(3)?;
        let peer = spans.host(4)?;
        Some(Self { session, threshold, peer })
    }
}

impl fmt::Display for ThrottleQueueThreshold<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.session.fmt(f)?;
        f.write_str(" local throttle-request queue depth threshold of ")?;
        self.threshold.fmt(f)?;
        f.write_str(" reached; increase the window size on peer ")?;
        self.peer.fmt(f)?;
        f.write_str(" for better performance.")
    }
}

impl<'a> From<ThrottleQueueThreshold<'a>> for Message<'a> {
    fn from(message: ThrottleQueueThreshold<'a>) -> Self {
        Self::ThrottleQueueThreshold(message)
    }
}

/// 750011: Tunnel rejected, IKEv2 cipher too weak.
///
/// The firewall refused a tunnel because the IKE SA is encrypted more weakly than the IPsec SA is to be.
///
/// The keys of the IPsec SA are derived and protected under the IKE SA. Whoever breaks the weaker cipher of the IKE SA gets
/// the traffic too, so the stronger IPsec cipher would protect nothing. With `crypto ipsec ikev2 sa-strength-enforcement`
/// the firewall does not accept such a pair; 750012 reports one that is not refused.
///
/// The tunnel stays down, and every further attempt ends here until the ciphers are changed.
///
/// # What to do
///
/// Use an encryption algorithm for IKEv2 that is at least as strong as that of the IPsec child SA. On this firewall and on
/// the peer, put it into the IKEv2 policy (`show run crypto ikev2`): `aes-256` or `aes-gcm-256` in `crypto ikev2 policy`.
///
/// Both ends have to offer it, and it has to come before the weaker ones, since the first policy that fits is taken. Only if
/// the peer can't do better, lower the cipher of the IPsec proposal instead (`show run crypto ipsec`).
///
/// # Format
///
/// Level 3, error. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/750011.html).
///
/// ```text
/// Tunnel Rejected: Selected IKEv2 encryption algorithm ({ike_encryption}) is not strong enough to secure proposed <IPSEC|IPsec|IPSec> encryption algorithm ({ipsec_encryption})[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<163>Nov 12 2026 09:41:27 fw01 : %ASA-3-750011: Tunnel Rejected: Selected IKEv2 encryption algorithm (AES-CBC-128) is not strong enough to secure proposed IPSEC encryption algorithm (AES-GCM-256).";
/// let Message::WeakEncryptionRejected(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.ike_encryption, "AES-CBC-128");
/// assert_eq!(message.ipsec_encryption, "AES-GCM-256");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct WeakEncryptionRejected<'a> {
    /// Encryption algorithm agreed for the IKE SA, in the device's words, key length included.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub ike_encryption: &'a str,
    /// Encryption algorithm proposed for the IPsec SA, in the device's words, key length included.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub ipsec_encryption: &'a str,
}

impl<'a> WeakEncryptionRejected<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(ike_encryption: &'a str, ipsec_encryption: &'a str) -> Self {
        let ike_encryption = text::trim(ike_encryption);
        let ipsec_encryption = text::trim(ipsec_encryption);
        Self {
            ike_encryption,
            ipsec_encryption,
        }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let ike_encryption = spans.text(0)?;
        let ipsec_encryption = spans.text(1)?;
        Some(Self {
            ike_encryption,
            ipsec_encryption,
        })
    }
}

impl fmt::Display for WeakEncryptionRejected<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tunnel Rejected: Selected IKEv2 encryption algorithm (")?;
        self.ike_encryption.fmt(f)?;
        f.write_str(
            ") is not strong enough to secure proposed IPSEC encryption algorithm (",
        )?;
        self.ipsec_encryption.fmt(f)?;
        f.write_str(").")
    }
}

impl<'a> From<WeakEncryptionRejected<'a>> for Message<'a> {
    fn from(message: WeakEncryptionRejected<'a>) -> Self {
        Self::WeakEncryptionRejected(message)
    }
}

/// 750012: IKEv2 cipher weaker than IPsec cipher.
///
/// The IKE SA is encrypted more weakly than the IPsec SA is to be, and the firewall warns of it.
///
/// The keys of the IPsec SA are derived and protected under the IKE SA. Whoever breaks the weaker cipher of the IKE SA gets
/// the traffic too, so the tunnel is only as strong as that one. Unlike 750011, the line does not say that the tunnel was
/// refused: it may come up and work.
///
/// # What to do
///
/// Use an encryption algorithm for IKEv2 that is at least as strong as that of the IPsec child SA. On this firewall and on
/// the peer, put it into the IKEv2 policy (`show run crypto ikev2`): `aes-256` or `aes-gcm-256` in `crypto ikev2 policy`.
///
/// The change takes effect with the next IKE SA. `show crypto ikev2 sa detail` shows the cipher of the IKE SA in use,
/// `show crypto ipsec sa peer ADDRESS` that of the IPsec SAs. To have such tunnels refused, configure
/// `crypto ipsec ikev2 sa-strength-enforcement`; 750011 then tells of each refusal.
///
/// # Format
///
/// Level 4, warning. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/750012.html).
///
/// ```text
/// Selected IKEv2 encryption algorithm ({ike_encryption}) is not strong enough to secure proposed <IPSEC|IPsec|IPSec> encryption algorithm ({ipsec_encryption})[.]
/// {session}Selected IKEv2 encryption algorithm ({ike_encryption}) is not strong enough to secure proposed <IPSEC|IPsec|IPSec> encryption algorithm ({ipsec_encryption})[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<164>Nov 12 2026 09:41:27 fw01 : %ASA-4-750012: Selected IKEv2 encryption algorithm (AES-CBC-128) is not strong enough to secure proposed IPSEC encryption algorithm (AES-GCM-256).";
/// let Message::WeakEncryption(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.ike_encryption, "AES-CBC-128");
/// assert_eq!(message.ipsec_encryption, "AES-GCM-256");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct WeakEncryption<'a> {
    /// Encryption algorithm agreed for the IKE SA, in the device's words, key length included.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub ike_encryption: &'a str,
    /// Encryption algorithm proposed for the IPsec SA, in the device's words, key length included.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub ipsec_encryption: &'a str,
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Option<Session<'a>>,
}

impl<'a> WeakEncryption<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(
        ike_encryption: &'a str,
        ipsec_encryption: &'a str,
        session: Option<Session<'a>>,
    ) -> Self {
        let ike_encryption = text::trim(ike_encryption);
        let ipsec_encryption = text::trim(ipsec_encryption);
        Self {
            ike_encryption,
            ipsec_encryption,
            session,
        }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let ike_encryption = spans.text(0)?;
        let ipsec_encryption = spans.text(1)?;
        let session = Session::read(spans, 2);
        Some(Self {
            ike_encryption,
            ipsec_encryption,
            session,
        })
    }
}

impl fmt::Display for WeakEncryption<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(session) = &self.session {
            session.fmt(f)?;
            f.write_str(" Selected IKEv2 encryption algorithm (")?;
            self.ike_encryption.fmt(f)?;
            f.write_str(
                ") is not strong enough to secure proposed IPSEC encryption algorithm (",
            )?;
            self.ipsec_encryption.fmt(f)?;
            f.write_str(").")?;
            return Ok(());
        }
        f.write_str("Selected IKEv2 encryption algorithm (")?;
        self.ike_encryption.fmt(f)?;
        f.write_str(
            ") is not strong enough to secure proposed IPSEC encryption algorithm (",
        )?;
        self.ipsec_encryption.fmt(f)?;
        f.write_str(").")
    }
}

impl<'a> From<WeakEncryption<'a>> for Message<'a> {
    fn from(message: WeakEncryption<'a>) -> Self {
        Self::WeakEncryption(message)
    }
}

/// 750013: Peer moved to another address.
///
/// The peer of an IKEv2 SA goes on from another address or port, and the tunnel has stayed up.
///
/// That is the work of MOBIKE (RFC 4555): a phone that leaves one network and joins another gets a new address and tells the
/// firewall so, instead of building the tunnel anew. The two SPIs name the IKE SA, which stays the same.
///
/// For a mobile client the line is routine. Later lines of the session show the new address, so a search by the old one
/// ends here.
///
/// # What to do
///
/// A client on the move needs nothing.
///
/// If the peer is not mobile, or jumps to and fro, look at its connection: two uplinks that take turns, or a NAT on the path
/// that changes its mappings. If traffic stops after a move, find the session by its user in
/// `show vpn-sessiondb detail ra-ikev2-ipsec` or `show vpn-sessiondb detail anyconnect`, compare the address there with
/// the line, and take the output of `debug crypto ikev2 protocol 127` to the vendor's support.
///
/// # Format
///
/// Level 5, notification. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/750013.html).
///
/// ```text
/// IKEv2 SA (iSPI {initiator_spi} <rRSP|rSPI> {responder_spi}) Peer Moved: Previous {previous_remote}/{previous_local}. Updated {new_remote}/{new_local}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<165>Nov 21 2026 18:22:09 fw01 : %ASA-5-750013: IKEv2 SA (iSPI 0x6F1D0A93C27BE844 rRSP 0xB25580E1479D3C0A) Peer Moved: Previous 203.0.113.77:61022/192.0.2.1:4500. Updated 198.51.100.214:33817/192.0.2.1:4500";
/// let Message::PeerMoved(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.previous_local.host.as_str(), "192.0.2.1");
/// assert_eq!(message.new_remote.host.as_str(), "198.51.100.214");
/// assert_eq!(message.new_local.host.as_str(), "192.0.2.1");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct PeerMoved<'a> {
    /// SPI of the IKE SA on the initiator's side, eight octets in hexadecimal.
    pub initiator_spi: Spi<'a>,
    /// SPI of the IKE SA on the responder's side, eight octets in hexadecimal.
    pub responder_spi: Spi<'a>,
    /// Address and port of the peer before the move.
    pub previous_remote: Endpoint<'a>,
    /// Address and port of the firewall before the move.
    pub previous_local: Endpoint<'a>,
    /// Address and port of the peer from now on.
    pub new_remote: Endpoint<'a>,
    /// Address and port of the firewall from now on.
    pub new_local: Endpoint<'a>,
}

impl<'a> PeerMoved<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(
        initiator_spi: Spi<'a>,
        responder_spi: Spi<'a>,
        previous_remote: Endpoint<'a>,
        previous_local: Endpoint<'a>,
        new_remote: Endpoint<'a>,
        new_local: Endpoint<'a>,
    ) -> Self {
        Self {
            initiator_spi,
            responder_spi,
            previous_remote,
            previous_local,
            new_remote,
            new_local,
        }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let initiator_spi = spans.spi(0)?;
        let responder_spi = spans.spi(1)?;
        let previous_remote = spans.endpoint(2)?;
        let previous_local = spans.endpoint(3)?;
        let new_remote = spans.endpoint(4)?;
        let new_local = spans.endpoint(5)?;
        Some(Self {
            initiator_spi,
            responder_spi,
            previous_remote,
            previous_local,
            new_remote,
            new_local,
        })
    }
}

impl fmt::Display for PeerMoved<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IKEv2 SA (iSPI ")?;
        self.initiator_spi.fmt(f)?;
        f.write_str(" rRSP ")?;
        self.responder_spi.fmt(f)?;
        f.write_str(") Peer Moved: Previous ")?;
        self.previous_remote.fmt(f)?;
        f.write_str("/")?;
        self.previous_local.fmt(f)?;
        f.write_str(". Updated ")?;
        self.new_remote.fmt(f)?;
        f.write_str("/")?;
        self.new_local.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<PeerMoved<'a>> for Message<'a> {
    fn from(message: PeerMoved<'a>) -> Self {
        Self::PeerMoved(message)
    }
}

/// 750014: Session aborted by initial contact.
///
/// The firewall deleted a stale session because the same peer announced itself anew with an initial contact.
///
/// `INITIAL_CONTACT` is sent in a new IKEv2 negotiation and says that the peer knows of no other session between the two
/// identities, for example after a restart. What the firewall still holds for them is a leftover, and is cleared
/// while the new session is negotiated.
///
/// Older releases looked for leftovers by the pair of addresses and ports. That misses them when a NAT gives the
/// peer another address or port, so the pair of identities decides now, as the IKEv2 RFC wants it. The event
/// occurs with site-to-site VPNs, standalone or clustered, and never with remote access.
///
/// # What to do
///
/// Nothing is to be done when the peer restarted or lost its state: the two ends have been brought back to the same view.
///
/// If sessions are cleared that ought to stay, two peers share an identity and throw each other out. Compare the remote ID of
/// the lines with their remote addresses: one identity from several addresses in turn gives it away. Then give every peer an
/// identity of its own. On an ASA as the peer, the identity is set by `crypto isakmp identity`; with certificates it is
/// the subject, so two peers must not use the same certificate.
///
/// # Format
///
/// Level 4, warning. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/750014.html).
///
/// ```text
/// {session}Session aborted. Reason: Initial Contact received for Local ID: {local_id}, Remote ID: {remote_id} from remote peer:{peer} to {local}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<164>Nov 22 2026 05:17:46 fw01 : %ASA-4-750014: Local:192.0.2.1:4500 Remote:198.51.100.7:4500 Username:198.51.100.7 IKEv2 Session aborted. Reason: Initial Contact received for Local ID: 192.0.2.1, Remote ID: branch7.example.net from remote peer:198.51.100.7:4500 to 192.0.2.1:4500";
/// let Message::AbortedByInitialContact(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.remote_id, "branch7.example.net");
/// assert_eq!(message.peer.host.as_str(), "198.51.100.7");
/// assert_eq!(message.local.host.as_str(), "192.0.2.1");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct AbortedByInitialContact<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Session<'a>,
    /// IKE identity of the firewall in the session: an address, a host name, the DN of a certificate or the like.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub local_id: &'a str,
    /// IKE identity of the peer in the session: an address, a host name, the DN of a certificate or the like.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub remote_id: &'a str,
    /// Address and port that the initial contact came from.
    pub peer: Endpoint<'a>,
    /// Address and port of the firewall that the initial contact was sent to.
    pub local: Endpoint<'a>,
}

impl<'a> AbortedByInitialContact<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(
        session: Session<'a>,
        local_id: &'a str,
        remote_id: &'a str,
        peer: Endpoint<'a>,
        local: Endpoint<'a>,
    ) -> Self {
        let local_id = text::trim(local_id);
        let remote_id = text::trim(remote_id);
        Self {
            session,
            local_id,
            remote_id,
            peer,
            local,
        }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0)?;
        let local_id = spans.text(3)?;
        let remote_id = spans.text(4)?;
        let peer = spans.endpoint(5)?;
        let local = spans.endpoint(6)?;
        Some(Self {
            session,
            local_id,
            remote_id,
            peer,
            local,
        })
    }
}

impl fmt::Display for AbortedByInitialContact<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.session.fmt(f)?;
        f.write_str(
            " Session aborted. Reason: Initial Contact received for Local ID: ",
        )?;
        self.local_id.fmt(f)?;
        f.write_str(", Remote ID: ")?;
        self.remote_id.fmt(f)?;
        f.write_str(" from remote peer:")?;
        self.peer.fmt(f)?;
        f.write_str(" to ")?;
        self.local.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<AbortedByInitialContact<'a>> for Message<'a> {
    fn from(message: AbortedByInitialContact<'a>) -> Self {
        Self::AbortedByInitialContact(message)
    }
}

/// 750015: IPsec SA deleted, unknown to the peer.
///
/// The firewall deleted an IPsec SA because the peer reported that it does not know the SA.
///
/// The peer had to drop an ESP packet whose SPI belongs to none of its SAs, and said so in an `INVALID_SPI` notification, in an
/// informational exchange under the IKE SA. The two ends were out of step: the firewall kept sending on an SA that the peer
/// had lost or already deleted. All that was sent on it since then is lost.
///
/// With the deletion both ends agree again, much earlier than by waiting for the lifetime to end. Traffic for the
/// selectors brings up a new SA.
///
/// # What to do
///
/// As a rule nothing is left to do: the firewall has noticed the mismatch and put it right.
///
/// If it comes back for the same peer, read the peer's log for the moment before, to see why it dropped the SA: an SA cleared
/// by hand, a failover without its state, or a rekey that only one side completed. Compare the lifetimes of both ends
/// and see `show crypto ipsec sa peer ADDRESS`.
///
/// # Format
///
/// Level 4, warning. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/750015.html).
///
/// ```text
/// {session}deleting IPSec SA. Reason: invalid SPI notification received for SPI {spi}; local traffic selector = {local_selector}; remote traffic selector = {remote_selector}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<164>Nov 16 2026 23:08:54 fw01 : %ASA-4-750015: Local:192.0.2.1:500 Remote:198.51.100.7:500 Username:198.51.100.7 IKEv2 deleting IPSec SA. Reason: invalid SPI notification received for SPI 0x8D5E4089; local traffic selector = Address Range: 192.0.2.128-192.0.2.255 Protocol: 0 Port Range: 0-65535 ; remote traffic selector = Address Range: 198.51.100.128-198.51.100.255 Protocol: 0 Port Range: 0-65535";
/// let Message::InvalidSpiNotification(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.remote_selector.protocol, 0);
/// assert_eq!(message.remote_selector.first_port, 0);
/// assert_eq!(message.remote_selector.last_port, 65535);
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct InvalidSpiNotification<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Session<'a>,
    /// SPI that the peer's notification names, in hexadecimal: the one in the packets that the peer could not assign to an SA.
    pub spi: Spi<'a>,
    /// Traffic on the firewall's side that the deleted SA carried.
    pub local_selector: TrafficSelector<'a>,
    /// Traffic on the peer's side that the deleted SA carried.
    pub remote_selector: TrafficSelector<'a>,
}

impl<'a> InvalidSpiNotification<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(
        session: Session<'a>,
        spi: Spi<'a>,
        local_selector: TrafficSelector<'a>,
        remote_selector: TrafficSelector<'a>,
    ) -> Self {
        Self {
            session,
            spi,
            local_selector,
            remote_selector,
        }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0)?;
        let spi = spans.spi(3)?;
        let local_selector = TrafficSelector::read(spans, 4)?;
        let remote_selector = TrafficSelector::read(spans, 9)?;
        Some(Self {
            session,
            spi,
            local_selector,
            remote_selector,
        })
    }
}

impl fmt::Display for InvalidSpiNotification<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.session.fmt(f)?;
        f.write_str(
            " deleting IPSec SA. Reason: invalid SPI notification received for SPI ",
        )?;
        self.spi.fmt(f)?;
        f.write_str("; local traffic selector = ")?;
        self.local_selector.fmt(f)?;
        f.write_str("; remote traffic selector = ")?;
        self.remote_selector.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<InvalidSpiNotification<'a>> for Message<'a> {
    fn from(message: InvalidSpiNotification<'a>) -> Self {
        Self::InvalidSpiNotification(message)
    }
}

/// 750016: DPD message needed.
///
/// The firewall has to find out whether the peer is still alive, by dead peer detection (DPD).
///
/// It heard nothing from the peer for the time set with `isakmp keepalive` in the tunnel group, and sends an empty
/// informational request that a live peer must answer. An answer ends the matter. If none comes after the
/// retries, the peer counts as dead and its SAs go, which 750007 tells. So the connection named here may be ending or
/// may have ended already.
///
/// # What to do
///
/// Nothing has to be done.
///
/// # Format
///
/// Level 7, debugging. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/750016.html).
///
/// ```text
/// {session}Need to send a DPD message to peer[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<167>Nov 23 2026 10:02:30 fw01 : %ASA-7-750016: Local:192.0.2.1:4500 Remote:203.0.113.77:61022 Username:EXAMPLE\\alice IKEv2 Need to send a DPD message to peer";
/// let Message::DpdMessageNeeded(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.session.local.host.as_str(), "192.0.2.1");
/// assert_eq!(message.session.remote.host.as_str(), "203.0.113.77");
/// assert_eq!(message.session.username.as_str(), "EXAMPLE\\alice");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct DpdMessageNeeded<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Session<'a>,
}

impl<'a> DpdMessageNeeded<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(session: Session<'a>) -> Self {
        Self { session }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0)?;
        Some(Self { session })
    }
}

impl fmt::Display for DpdMessageNeeded<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.session.fmt(f)?;
        f.write_str(" Need to send a DPD message to peer.")
    }
}

impl<'a> From<DpdMessageNeeded<'a>> for Message<'a> {
    fn from(message: DpdMessageNeeded<'a>) -> Self {
        Self::DpdMessageNeeded(message)
    }
}

/// 751001: Diffie-Hellman operation failed.
///
/// The firewall could not finish its half of a Diffie-Hellman key computation for an IKEv2 exchange.
///
/// Without the shared secret there are no keys, so the exchange ends here: a new tunnel stays down, and a rekey under way brings nothing.
/// The cause lies inside the firewall, as a rule a shortage of memory or another internal fault, and not in the proposals of the two ends.
/// The error text says at which step it broke.
///
/// # What to do
///
/// A single line may pass with the next attempt. If more follow, look at the memory of the firewall first:
///
/// - `show memory detail` and `show blocks` tell whether memory or buffers run short.
/// - `memory tracking enable`, and after a while `show memory tracking`, tell who holds the memory.
/// - `show crypto accelerator statistics` tells whether the crypto engine reports errors.
///
/// With enough memory free, keep the error text and the output of `debug crypto ikev2 protocol 127` for a support case.
///
/// # Format
///
/// Level 3, error. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/751001.html).
///
/// ```text
/// {session}Failed to complete Diffie-Hellman operation. Error: {error}[.]
/// Failed to complete Diffie-Hellman operation. Error: {error}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<163>Nov 23 2026 10:00:00 fw01 : %ASA-3-751001: Local:192.0.2.1:500 Remote:198.51.100.7:500 Username:Unknown IKEv2 Failed to complete Diffie-Hellman operation. Error: Memory allocation failed";
/// let Message::DiffieHellmanFailed(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.error, "Memory allocation failed");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct DiffieHellmanFailed<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Option<Session<'a>>,
    /// What went wrong in the key computation, in the device's words.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub error: &'a str,
}

impl<'a> DiffieHellmanFailed<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(session: Option<Session<'a>>, error: &'a str) -> Self {
        let error = text::trim(error);
        Self { session, error }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0);
        let error = spans.text(3)?;
        Some(Self { session, error })
    }
}

impl fmt::Display for DiffieHellmanFailed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(session) = &self.session {
            session.fmt(f)?;
            f.write_str(" Failed to complete Diffie-Hellman operation. Error: ")?;
            self.error.fmt(f)?;
            f.write_str(".")?;
            return Ok(());
        }
        f.write_str("Failed to complete Diffie-Hellman operation. Error: ")?;
        self.error.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<DiffieHellmanFailed<'a>> for Message<'a> {
    fn from(message: DiffieHellmanFailed<'a>) -> Self {
        Self::DiffieHellmanFailed(message)
    }
}

/// 751002: No credentials to prove its own identity.
///
/// The firewall has nothing in the tunnel group with which to prove its own identity to the peer.
///
/// The connection was matched to the named tunnel group, but neither a local pre-shared key nor a trustpoint is configured there.
/// IKEv2 sets the two directions apart: a key under `ikev2 remote-authentication` checks the peer and does not serve for the
/// firewall's own side. No tunnel comes up through this group until that is mended, whichever end starts.
///
/// # What to do
///
/// On this firewall, look at `show run tunnel-group` for the named group. Under its `ipsec-attributes` configure one of:
///
/// - `ikev2 local-authentication pre-shared-key`, with the key that the peer expects of this end
/// - `ikev2 local-authentication certificate`, with a trustpoint that holds an identity certificate
///
/// For AnyConnect clients the certificate is named by `crypto ikev2 remote-access trustpoint`, to be seen in `show run crypto ikev2`.
/// If the peer should not land in this group at all, such as in `DefaultL2LGroup`, mend the mapping of peers to tunnel groups instead.
///
/// # Format
///
/// Level 3, error. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/751002.html).
///
/// ```text
/// {session}No <preshared|pre-shared> key or trustpoint configured for self in tunnel group {group}[.]
/// No <pre-shared|preshared> key or trustpoint configured for self in tunnel group {group}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<163>Nov 23 2026 10:00:00 fw01 : %ASA-3-751002: Local:192.0.2.1:500 Remote:198.51.100.7:500 Username:198.51.100.7 IKEv2 No preshared key or trustpoint configured for self in tunnel group 198.51.100.7";
/// let Message::NoSelfAuthenticationCredentials(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.group, "198.51.100.7");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct NoSelfAuthenticationCredentials<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Option<Session<'a>>,
    /// Name of the tunnel group that lacks the firewall's own key or trustpoint.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub group: &'a str,
}

impl<'a> NoSelfAuthenticationCredentials<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(session: Option<Session<'a>>, group: &'a str) -> Self {
        let group = text::trim(group);
        Self { session, group }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0);
        let group = spans.text(3)?;
        Some(Self { session, group })
    }
}

impl fmt::Display for NoSelfAuthenticationCredentials<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(session) = &self.session {
            session.fmt(f)?;
            f.write_str(
                " No preshared key or trustpoint configured for self in tunnel group ",
            )?;
            self.group.fmt(f)?;
            f.write_str(".")?;
            return Ok(());
        }
        f.write_str(
            "No pre-shared key or trustpoint configured for self in tunnel group ",
        )?;
        self.group.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<NoSelfAuthenticationCredentials<'a>> for Message<'a> {
    fn from(message: NoSelfAuthenticationCredentials<'a>) -> Self {
        Self::NoSelfAuthenticationCredentials(message)
    }
}

/// 751003: Dead peer check due.
///
/// The firewall is about to ask the peer whether it is still alive (dead peer detection, DPD).
///
/// In IKEv2 the question is an empty informational exchange, which a live peer must answer. If no answer comes, not even
/// to the repetitions, the firewall gives the peer up and deletes its SAs. So the line is part of normal work, but the
/// connection that it names may be gone already or may go soon.
///
/// # What to do
///
/// Nothing has to be done.
///
/// # Format
///
/// Level 7, debugging. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/751003.html).
///
/// ```text
/// {session}Need to send a DPD message to peer[.]
/// Need to send a DPD message to peer[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<167>Nov 23 2026 10:00:05: %ASA-7-751003: Local:192.0.2.1:4500 Remote:203.0.113.77:61022 Username:EXAMPLE\\alice IKEv2 Need to send a DPD message to peer";
/// let Message::DeadPeerCheckDue(_) = Record::parse(line)?.message()? else { panic!() };
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct DeadPeerCheckDue<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Option<Session<'a>>,
}

impl<'a> DeadPeerCheckDue<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(session: Option<Session<'a>>) -> Self {
        Self { session }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0);
        Some(Self { session })
    }
}

impl fmt::Display for DeadPeerCheckDue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(session) = &self.session {
            session.fmt(f)?;
            f.write_str(" Need to send a DPD message to peer.")?;
            return Ok(());
        }
        f.write_str("Need to send a DPD message to peer.")
    }
}

impl<'a> From<DeadPeerCheckDue<'a>> for Message<'a> {
    fn from(message: DeadPeerCheckDue<'a>) -> Self {
        Self::DeadPeerCheckDue(message)
    }
}

/// 751004: No way configured to authenticate the peer.
///
/// The firewall refused a peer because its tunnel group does not say how to authenticate it.
///
/// The peer was matched to the named group, and that group holds no remote authentication setting: no pre-shared key of the peer,
/// no certificate, no EAP. With nothing to check the peer against, the firewall can't let the connection through. The peer
/// did nothing wrong, and it fails again at every attempt.
///
/// # What to do
///
/// On this firewall, check `show run tunnel-group` for the named group. Under its `ipsec-attributes` there must be a valid one of:
///
/// - `ikev2 remote-authentication pre-shared-key`, with the key that the peer uses
/// - `ikev2 remote-authentication certificate`
/// - `ikev2 remote-authentication eap`, for remote access clients other than AnyConnect
///
/// A setting of IKEv1 (`ikev1 pre-shared-key`) does not count. If the named group is a default one, the peer may have been meant for another.
///
/// # Format
///
/// Level 3, error. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/751004.html).
///
/// ```text
/// {session}No remote authentication method configured for peer in tunnel group {group}[.]
/// No remote authentication method configured for peer in tunnel group {group}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<163>Nov 23 10:00:00 fw01 : %ASA-3-751004: Local:192.0.2.1:500 Remote:198.51.100.7:500 Username: IKEv2 No remote authentication method configured for peer in tunnel group DefaultRAGroup";
/// let Message::NoRemoteAuthenticationMethod(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.group, "DefaultRAGroup");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct NoRemoteAuthenticationMethod<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Option<Session<'a>>,
    /// Name of the tunnel group that does not say how to authenticate the peer.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub group: &'a str,
}

impl<'a> NoRemoteAuthenticationMethod<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(session: Option<Session<'a>>, group: &'a str) -> Self {
        let group = text::trim(group);
        Self { session, group }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0);
        let group = spans.text(3)?;
        Some(Self { session, group })
    }
}

impl fmt::Display for NoRemoteAuthenticationMethod<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(session) = &self.session {
            session.fmt(f)?;
            f.write_str(
                " No remote authentication method configured for peer in tunnel group ",
            )?;
            self.group.fmt(f)?;
            f.write_str(".")?;
            return Ok(());
        }
        f.write_str(
            "No remote authentication method configured for peer in tunnel group ",
        )?;
        self.group.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<NoRemoteAuthenticationMethod<'a>> for Message<'a> {
    fn from(message: NoRemoteAuthenticationMethod<'a>) -> Self {
        Self::NoRemoteAuthenticationMethod(message)
    }
}

/// 751005: AnyConnect reconnect not authenticated.
///
/// An AnyConnect client tried to resume its IKEv2 session with its session token, and the firewall refused.
///
/// A client that loses its network for a while comes back with the token of the old session, so that the user need not log in again.
/// That works only while the firewall keeps the session in the resume state. Often the session is gone by then: the firewall had seen the client
/// disconnect, or an administrator had cleared sessions. The user has to log in anew, which costs little.
///
/// # What to do
///
/// Go by the error text; for a lone line nothing needs to be done. If users complain or the lines repeat:
///
/// - On the firewall, see with `show vpn-sessiondb detail anyconnect` whether the session still exists, and in the log
///   whether it was cleared or disconnected shortly before.
/// - On the client, compare the time with AnyConnect's event log.
///
/// # Format
///
/// Level 3, error. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/751005.html).
///
/// ```text
/// {session}AnyConnect client reconnect authentication failed. Session ID: {session_id}, Error: {error}[.]
/// AnyConnect client reconnect authentication failed. Session ID: {session_id}, Error: {error}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<163>Nov 23 2026 10:00:00 vpn-cluster-2 : %ASA-3-751005: Local:192.0.2.230:4500 Remote:203.0.113.77:61022 Username:bob@example.com IKEv2 AnyConnect client reconnect authentication failed. Session ID: 53248, Error: Session has been removed";
/// let Message::ReconnectAuthenticationFailed(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.session_id, "53248");
/// assert_eq!(message.error, "Session has been removed");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct ReconnectAuthenticationFailed<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Option<Session<'a>>,
    /// Identifier of the session that the client wanted to resume, as the device writes it.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub session_id: &'a str,
    /// Why the session could not be resumed, in the device's words.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub error: &'a str,
}

impl<'a> ReconnectAuthenticationFailed<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(
        session: Option<Session<'a>>,
        session_id: &'a str,
        error: &'a str,
    ) -> Self {
        let session_id = text::trim(session_id);
        let error = text::trim(error);
        Self { session, session_id, error }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0);
        let session_id = spans.text(3)?;
        let error = spans.text(4)?;
        Some(Self { session, session_id, error })
    }
}

impl fmt::Display for ReconnectAuthenticationFailed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(session) = &self.session {
            session.fmt(f)?;
            f.write_str(
                " AnyConnect client reconnect authentication failed. Session ID: ",
            )?;
            self.session_id.fmt(f)?;
            f.write_str(", Error: ")?;
            self.error.fmt(f)?;
            f.write_str(".")?;
            return Ok(());
        }
        f.write_str("AnyConnect client reconnect authentication failed. Session ID: ")?;
        self.session_id.fmt(f)?;
        f.write_str(", Error: ")?;
        self.error.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<ReconnectAuthenticationFailed<'a>> for Message<'a> {
    fn from(message: ReconnectAuthenticationFailed<'a>) -> Self {
        Self::ReconnectAuthenticationFailed(message)
    }
}

/// 751006: Certificate authentication failed.
///
/// The authentication of an IKEv2 connection by certificate failed.
///
/// The usual cases are a chain that ends in a CA unknown to the firewall, a certificate that has expired or is revoked, and a revocation list that
/// can't be reached. The error text names the case. The connection does not come up, and the same peer fails again until the
/// certificate or the trust in it is put right.
///
/// # What to do
///
/// Go by the error text, where it asks for anything. On the firewall:
///
/// - See in `show crypto ca certificates` that the CA certificates are there by which a client's whole chain can be verified,
///   and in `show run crypto ca trustpoint` that the trustpoint is set up for it, revocation check included.
/// - See in `show clock` that the time is right; a wrong clock makes good certificates look expired or not yet valid.
/// - Narrow it down with `debug crypto ca`, `debug crypto ca messages` and `debug crypto ca transactions` during an attempt.
///
/// On the peer, check that it sends its own certificate with the intermediate CAs.
///
/// # Format
///
/// Level 3, error. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/751006.html).
///
/// ```text
/// {session}Certificate authentication failed. Error: {error}[.]
/// Certificate authentication failed. Error: {error}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "Nov 23 2026 10:00:00: %ASA-3-751006: Local:2001:db8:1001:11::6:500 Remote:2001:db8:3091:234:9c2f:3ce2:3996:6b6a:50329 Username:Unknown IKEv2 Certificate authentication failed. Error: Failed to verify the certificate chain";
/// let Message::CertificateAuthenticationFailed(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.error, "Failed to verify the certificate chain");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct CertificateAuthenticationFailed<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Option<Session<'a>>,
    /// What was wrong with the certificate or its check, in the device's words.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub error: &'a str,
}

impl<'a> CertificateAuthenticationFailed<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(session: Option<Session<'a>>, error: &'a str) -> Self {
        let error = text::trim(error);
        Self { session, error }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0);
        let error = spans.text(3)?;
        Some(Self { session, error })
    }
}

impl fmt::Display for CertificateAuthenticationFailed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(session) = &self.session {
            session.fmt(f)?;
            f.write_str(" Certificate authentication failed. Error: ")?;
            self.error.fmt(f)?;
            f.write_str(".")?;
            return Ok(());
        }
        f.write_str("Certificate authentication failed. Error: ")?;
        self.error.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<CertificateAuthenticationFailed<'a>> for Message<'a> {
    fn from(message: CertificateAuthenticationFailed<'a>) -> Self {
        Self::CertificateAuthenticationFailed(message)
    }
}

/// 751007: Configured attribute not supported.
///
/// A configured attribute does not exist for IKEv2, so the firewall did not apply it to this connection.
///
/// What is configured for a connection may have been written with another protocol in mind, such as IKEv1. The line by itself is harmless,
/// but whoever relies on the attribute should know that it has no effect here.
///
/// # What to do
///
/// Nothing has to be done. To be rid of the line, remove the named setting from what is configured for IKEv2 connections;
/// `show run all group-policy` shows a policy with its defaults. Where connections of another protocol need the setting,
/// `no logging message 751007` silences the line alone.
///
/// # Format
///
/// Level 5, notification. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/751007.html).
///
/// ```text
/// {session}Configured attribute not supported for IKEv2. Attribute: {attribute}[.]
/// Configured attribute not supported for IKEv2. Attribute: {attribute}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<165>Nov 23 2026 10:00:00 fw01 : %ASA-5-751007: Local:192.0.2.1:4500 Remote:203.0.113.77:61022 Username:carol van dyk IKEv2 Configured attribute not supported for IKEv2. Attribute: IP-Comp";
/// let Message::AttributeNotSupported(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.attribute, "IP-Comp");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct AttributeNotSupported<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Option<Session<'a>>,
    /// The configured attribute that was left out of the connection.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub attribute: &'a str,
}

impl<'a> AttributeNotSupported<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(session: Option<Session<'a>>, attribute: &'a str) -> Self {
        let attribute = text::trim(attribute);
        Self { session, attribute }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0);
        let attribute = spans.text(3)?;
        Some(Self { session, attribute })
    }
}

impl fmt::Display for AttributeNotSupported<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(session) = &self.session {
            session.fmt(f)?;
            f.write_str(" Configured attribute not supported for IKEv2. Attribute: ")?;
            self.attribute.fmt(f)?;
            f.write_str(".")?;
            return Ok(());
        }
        f.write_str("Configured attribute not supported for IKEv2. Attribute: ")?;
        self.attribute.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<AttributeNotSupported<'a>> for Message<'a> {
    fn from(message: AttributeNotSupported<'a>) -> Self {
        Self::AttributeNotSupported(message)
    }
}

/// 751008: IKEv2 not enabled in the group policy.
///
/// The firewall rejected an IKEv2 connection because the group policy of its tunnel group does not allow IKEv2.
///
/// The connection had been mapped to the named tunnel group. The protocols that the group policy allows are listed by `vpn-tunnel-protocol`,
/// and IKEv2 is not among them. The peer fails at each attempt, while connections by other protocols
/// through the same group may work.
///
/// # What to do
///
/// If IKEv2 is wanted there, enable it on this firewall. Find the group policy in `show run tunnel-group` (`default-group-policy`; without one
/// it is `DfltGrpPolicy`), look at it with `show run all group-policy`, and add `ikev2` to its `vpn-tunnel-protocol`.
/// The command replaces the list, so repeat the protocols that are there already. For remote access, remember that
/// an AAA server can assign another group policy. If IKEv2 is not wanted, move the peer to a protocol that is allowed.
///
/// # Format
///
/// Level 3, error. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/751008.html).
///
/// ```text
/// {session}Group={group}, Tunnel rejected: IKEv2 not enabled in group policy[.]
/// Group={group}, Tunnel rejected: IKEv2 not enabled in group policy[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<163>Nov 23 2026 10:00:00 fw01 : %ASA-3-751008: Local:192.0.2.1:500 Remote:198.51.100.7:500 Username:198.51.100.7 IKEv2 Group=198.51.100.7, Tunnel rejected: IKEv2 not enabled in group policy";
/// let Message::NotEnabledInGroupPolicy(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.group, "198.51.100.7");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct NotEnabledInGroupPolicy<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Option<Session<'a>>,
    /// Name of the tunnel group that the connection was mapped to, not of the group policy.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub group: &'a str,
}

impl<'a> NotEnabledInGroupPolicy<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(session: Option<Session<'a>>, group: &'a str) -> Self {
        let group = text::trim(group);
        Self { session, group }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0);
        let group = spans.text(3)?;
        Some(Self { session, group })
    }
}

impl fmt::Display for NotEnabledInGroupPolicy<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(session) = &self.session {
            session.fmt(f)?;
            f.write_str(" Group=")?;
            self.group.fmt(f)?;
            f.write_str(", Tunnel rejected: IKEv2 not enabled in group policy.")?;
            return Ok(());
        }
        f.write_str("Group=")?;
        self.group.fmt(f)?;
        f.write_str(", Tunnel rejected: IKEv2 not enabled in group policy.")
    }
}

impl<'a> From<NotEnabledInGroupPolicy<'a>> for Message<'a> {
    fn from(message: NotEnabledInGroupPolicy<'a>) -> Self {
        Self::NotEnabledInGroupPolicy(message)
    }
}

/// 751009: No tunnel group found for the peer.
///
/// The firewall has no tunnel group that fits the peer, so the connection can't go on.
///
/// The tunnel group holds the keys and policies of a connection. The firewall picks it by what the peer shows: its IKE identity,
/// fields of its certificate, its address, or the group a client asks for. None of these led to a group.
/// A scan from the Internet can cause the line too; then it is harmless.
///
/// # What to do
///
/// First see whether the remote end is one you know. If it is, give it a way into a configured group, on this firewall:
///
/// - `show run tunnel-group`: is there a group for this peer? For site-to-site tunnels it usually bears the peer's address.
/// - `show run tunnel-group-map` and `show run crypto ca certificate map`: do the rules send its certificate to a group?
/// - `debug crypto ikev2 protocol 127`: which identity does the peer send? A peer behind NAT or with a new address may send another than before.
///
/// # Format
///
/// Level 3, error. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/751009.html).
///
/// ```text
/// {session}Unable to find tunnel group for peer[.]
/// Unable to find tunnel group for peer[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<163>Nov 23 2026 10:00:00 EST: %ASA-3-751009: Local:192.0.2.1:500 Remote:branch7.example.net:500 Username:Unknown IKEv2 Unable to find tunnel group for peer.";
/// let Message::TunnelGroupNotFound(_) = Record::parse(line)?.message()? else { panic!() };
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct TunnelGroupNotFound<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Option<Session<'a>>,
}

impl<'a> TunnelGroupNotFound<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(session: Option<Session<'a>>) -> Self {
        Self { session }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0);
        Some(Self { session })
    }
}

impl fmt::Display for TunnelGroupNotFound<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(session) = &self.session {
            session.fmt(f)?;
            f.write_str(" Unable to find tunnel group for peer.")?;
            return Ok(());
        }
        f.write_str("Unable to find tunnel group for peer.")
    }
}

impl<'a> From<TunnelGroupNotFound<'a>> for Message<'a> {
    fn from(message: TunnelGroupNotFound<'a>) -> Self {
        Self::TunnelGroupNotFound(message)
    }
}

/// 751010: No self-authentication method found.
///
/// The firewall found no setting that says how it should authenticate itself to the peer.
///
/// It looked at the crypto map and at the tunnel group, and neither gave it a method. The crypto map entry counts where the firewall
/// itself starts a site-to-site tunnel; otherwise the tunnel group is what matters. The fault is in the local
/// configuration, and the tunnel stays down until it is mended.
///
/// # What to do
///
/// On this firewall, make sure that one of the two places holds a method:
///
/// - `show run tunnel-group`: the group of this peer needs `ikev2 local-authentication` under `ipsec-attributes`, with a
///   pre-shared key or a certificate. A site-to-site group must bear the name by which the peer is found, as a rule its address.
/// - `show run crypto map`: for a site-to-site tunnel that this firewall initiates by certificate, the entry can have `set trustpoint`.
///
/// # Format
///
/// Level 3, error. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/751010.html).
///
/// ```text
/// {session}Unable to determine <self-authentication|self auth> method. No crypto map setting or tunnel group found[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<163>Nov 23 2026 10:00:00 fw01 : %ASA-3-751010: Local:192.0.2.1 Remote:198.51.100.7 Username:Unknown IKEv2 Unable to determine self-authentication method. No crypto map setting or tunnel group found.";
/// let Message::NoSelfAuthenticationMethod(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.session.local.host.as_str(), "192.0.2.1");
/// assert_eq!(message.session.remote.host.as_str(), "198.51.100.7");
/// assert_eq!(message.session.username.as_str(), "Unknown");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct NoSelfAuthenticationMethod<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Session<'a>,
}

impl<'a> NoSelfAuthenticationMethod<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(session: Session<'a>) -> Self {
        Self { session }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0)?;
        Some(Self { session })
    }
}

impl fmt::Display for NoSelfAuthenticationMethod<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.session.fmt(f)?;
        f.write_str(
            " Unable to determine self-authentication method. No crypto map setting or tunnel group found.",
        )
    }
}

impl<'a> From<NoSelfAuthenticationMethod<'a>> for Message<'a> {
    fn from(message: NoSelfAuthenticationMethod<'a>) -> Self {
        Self::NoSelfAuthenticationMethod(message)
    }
}

/// 751011: User authentication failed.
///
/// A remote access user was not authenticated: EAP failed inside the IKEv2 exchange.
///
/// Most often a password was wrong or has expired, or the account is locked. An AAA server that is down or refuses the request
/// looks the same from the client. The connection is not set up, and the user may try again.
/// Many such lines for many users from a few addresses point to password guessing; for many users from everywhere, to the AAA server.
///
/// # What to do
///
/// First make sure that the user gave the right credentials and that the account is in order. Then, on the firewall:
///
/// - `show aaa-server`: is the server up, and does it count rejects or timeouts?
/// - `test aaa-server authentication`: does the same account pass without the VPN?
/// - `debug crypto ikev2 protocol 127` and, for RADIUS, `debug radius`: at which step does it end? The log of the AAA server tells more.
///
/// # Format
///
/// Level 3, error. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/751011.html).
///
/// ```text
/// {session}Failed user authentication. Error: {error}[.]
/// Failed user authentication. Error: {error}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<163>Nov 23 2026 10:00:00 vpn-cluster-2 : %ASA-3-751011: Local:192.0.2.230:4500 Remote:203.0.113.77:61022 Username:***** IKEv2 Failed user authentication. Error: Invalid credentials";
/// let Message::UserAuthenticationFailed(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.error, "Invalid credentials");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct UserAuthenticationFailed<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Option<Session<'a>>,
    /// Why the user was not accepted, in the device's words.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub error: &'a str,
}

impl<'a> UserAuthenticationFailed<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(session: Option<Session<'a>>, error: &'a str) -> Self {
        let error = text::trim(error);
        Self { session, error }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0);
        let error = spans.text(3)?;
        Some(Self { session, error })
    }
}

impl fmt::Display for UserAuthenticationFailed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(session) = &self.session {
            session.fmt(f)?;
            f.write_str(" Failed user authentication. Error: ")?;
            self.error.fmt(f)?;
            f.write_str(".")?;
            return Ok(());
        }
        f.write_str("Failed user authentication. Error: ")?;
        self.error.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<UserAuthenticationFailed<'a>> for Message<'a> {
    fn from(message: UserAuthenticationFailed<'a>) -> Self {
        Self::UserAuthenticationFailed(message)
    }
}

/// 751012: Configuration Mode failed.
///
/// The firewall failed to apply the settings of a connection during IKEv2 configuration mode.
///
/// Configuration mode is the step in which a client gets its inner address, DNS servers, split tunnel networks and the like, carried in
/// configuration payloads. An exhausted address pool is a common cause; the error text names the actual one.
/// As a rule the client does not get its tunnel.
///
/// # What to do
///
/// Go by the error text. On the firewall:
///
/// - If it speaks of addresses, see with `show ip local pool` whether the pool has any left, and in `show run tunnel-group` and
///   `show run group-policy` that a pool is assigned at all.
/// - Otherwise run `debug crypto ikev2 protocol 127` and `debug crypto ikev2 platform 127` during an attempt.
/// - If the text points at another part, such as AAA or DHCP, debug that part.
///
/// # Format
///
/// Level 3, error. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/751012.html).
///
/// ```text
/// {session}Failure occurred during Configuration Mode processing. Error: {error}[.]
/// Failure occurred during Configuration Mode processing. Error: {error}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<163>1 2026-11-23T10:00:00Z fw01 - - - - %ASA-3-751012: Local:192.0.2.230:4500 Remote:203.0.113.77:61022 Username:alice IKEv2 Failure occurred during Configuration Mode processing. Error: Unable to assign an address";
/// let Message::ConfigurationModeFailed(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.error, "Unable to assign an address");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct ConfigurationModeFailed<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Option<Session<'a>>,
    /// What could not be applied to the connection, in the device's words.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub error: &'a str,
}

impl<'a> ConfigurationModeFailed<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(session: Option<Session<'a>>, error: &'a str) -> Self {
        let error = text::trim(error);
        Self { session, error }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0);
        let error = spans.text(3)?;
        Some(Self { session, error })
    }
}

impl fmt::Display for ConfigurationModeFailed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(session) = &self.session {
            session.fmt(f)?;
            f.write_str(
                " Failure occurred during Configuration Mode processing. Error: ",
            )?;
            self.error.fmt(f)?;
            f.write_str(".")?;
            return Ok(());
        }
        f.write_str("Failure occurred during Configuration Mode processing. Error: ")?;
        self.error.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<ConfigurationModeFailed<'a>> for Message<'a> {
    fn from(message: ConfigurationModeFailed<'a>) -> Self {
        Self::ConfigurationModeFailed(message)
    }
}

/// 751013: Configuration payload request failed.
///
/// The peer asked for a configuration attribute, and the firewall failed to build the reply to it.
///
/// A client sends its wishes in a configuration payload (CP) of the type request, such as type 1 for an inner IPv4 address and type 8 for an IPv6
/// one. The firewall could not process the request for the named attribute. Shortage of memory, a mistake in the configuration
/// and other faults are possible. 751014 is the milder form; here the client may end up without a tunnel.
///
/// # What to do
///
/// See which attribute it is and go by the error text. On the firewall:
///
/// - For an inner address (types 1 and 8), check the pools with `show ip local pool` and `show ipv6 local pool`, and their
///   assignment with `show run tunnel-group` and `show run group-policy`.
/// - `show memory` tells whether memory runs short.
/// - For the rest, run `debug crypto ikev2 protocol 127` and `debug crypto ikev2 platform 127` during an attempt.
///
/// # Format
///
/// Level 3, error. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/751013.html).
///
/// ```text
/// {session}Failed to process Configuration Payload request for attribute {attribute}. Error: {error}[.]
/// Failed to process Configuration Payload request for attribute {attribute}. Error: {error}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<163>Nov 23 2026 10:00:00 fw01 : %ASA-3-751013: Local:192.0.2.1:4500 Remote:203.0.113.77:61022 Username:EXAMPLE\\alice IKEv2 Failed to process Configuration Payload request for attribute 1. Error: Failed to allocate memory";
/// let Message::ConfigurationPayloadFailed(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.attribute, "1");
/// assert_eq!(message.error, "Failed to allocate memory");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct ConfigurationPayloadFailed<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Option<Session<'a>>,
    /// Type of the requested configuration attribute, as the device writes it: below 16384 from the IANA list, from 16384 to 32767 private.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub attribute: &'a str,
    /// Why the request failed, in the device's words.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub error: &'a str,
}

impl<'a> ConfigurationPayloadFailed<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(
        session: Option<Session<'a>>,
        attribute: &'a str,
        error: &'a str,
    ) -> Self {
        let attribute = text::trim(attribute);
        let error = text::trim(error);
        Self { session, attribute, error }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0);
        let attribute = spans.text(3)?;
        let error = spans.text(4)?;
        Some(Self { session, attribute, error })
    }
}

impl fmt::Display for ConfigurationPayloadFailed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(session) = &self.session {
            session.fmt(f)?;
            f.write_str(
                " Failed to process Configuration Payload request for attribute ",
            )?;
            self.attribute.fmt(f)?;
            f.write_str(". Error: ")?;
            self.error.fmt(f)?;
            f.write_str(".")?;
            return Ok(());
        }
        f.write_str("Failed to process Configuration Payload request for attribute ")?;
        self.attribute.fmt(f)?;
        f.write_str(". Error: ")?;
        self.error.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<ConfigurationPayloadFailed<'a>> for Message<'a> {
    fn from(message: ConfigurationPayloadFailed<'a>) -> Self {
        Self::ConfigurationPayloadFailed(message)
    }
}

/// 751014: Configuration attribute not processed.
///
/// The peer asked for a configuration attribute that the firewall could not process.
///
/// A client lists the attributes it would like in a configuration payload (CP) of the type request, and the firewall answers with a CP reply.
/// Building the reply for the named attribute gave a warning. A typical case is a client newer than the
/// firewall's software, which asks for an attribute unknown to it. As a rule the tunnel comes up all the same,
/// without that one setting; where the firewall fails outright it logs 751013.
///
/// # What to do
///
/// If users lack nothing, nothing is to be done. Otherwise see which attribute it is and what the error text says:
///
/// - For an attribute that the firewall does not know, compare the versions on both sides: `show version` on the firewall, and the
///   client's in `show vpn-sessiondb detail anyconnect`. A newer ASA image may be needed before the attribute can be processed.
/// - For any other error, run `debug crypto ikev2 protocol 127` during an attempt.
///
/// # Format
///
/// Level 4, warning. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/751014.html).
///
/// ```text
/// {session}Warning Configuration Payload request for attribute {attribute} could not be processed. Error: {error}[.]
/// Warning Configuration Payload request for attribute {attribute} could not be processed. Error: {error}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<164>Nov 23 2026 10:00:00 vpn-cluster-2 : %ASA-4-751014: Local:192.0.2.230:4500 Remote:203.0.113.77:61022 Username:bob@example.com IKEv2 Warning Configuration Payload request for attribute 28692 could not be processed. Error: Unknown/Unsupported Attribute";
/// let Message::ConfigurationPayloadWarning(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.attribute, "28692");
/// assert_eq!(message.error, "Unknown/Unsupported Attribute");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct ConfigurationPayloadWarning<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Option<Session<'a>>,
    /// Type of the requested configuration attribute, as the device writes it: below 16384 from the IANA list, from 16384 to 32767 private.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub attribute: &'a str,
    /// Why the request was not answered, in the device's words.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub error: &'a str,
}

impl<'a> ConfigurationPayloadWarning<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(
        session: Option<Session<'a>>,
        attribute: &'a str,
        error: &'a str,
    ) -> Self {
        let attribute = text::trim(attribute);
        let error = text::trim(error);
        Self { session, attribute, error }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0);
        let attribute = spans.text(3)?;
        let error = spans.text(4)?;
        Some(Self { session, attribute, error })
    }
}

impl fmt::Display for ConfigurationPayloadWarning<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(session) = &self.session {
            session.fmt(f)?;
            f.write_str(" Warning Configuration Payload request for attribute ")?;
            self.attribute.fmt(f)?;
            f.write_str(" could not be processed. Error: ")?;
            self.error.fmt(f)?;
            f.write_str(".")?;
            return Ok(());
        }
        f.write_str("Warning Configuration Payload request for attribute ")?;
        self.attribute.fmt(f)?;
        f.write_str(" could not be processed. Error: ")?;
        self.error.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<ConfigurationPayloadWarning<'a>> for Message<'a> {
    fn from(message: ConfigurationPayloadWarning<'a>) -> Self {
        Self::ConfigurationPayloadWarning(message)
    }
}

/// 751015: Refused by call admission control.
///
/// The firewall refused a new IKEv2 SA because of its call admission control (CAC).
///
/// Admission control keeps the firewall from taking on more negotiations or SAs than its limits allow; the reason names
/// the limit or condition that applied. Sessions that are up stay up, only the new one is turned away, and the peer
/// will normally try again. A short burst is usual when many peers come back at once, for instance after an outage of
/// a provider. Many lines from addresses that nobody knows look like a flood of forged requests.
///
/// # What to do
///
/// Read the reason, then compare it with the limits on this firewall.
///
/// - `show run all crypto ikev2` shows them: the lines `crypto ikev2 limit max-in-negotiation-sa`,
///   `crypto ikev2 limit max-sa` and `crypto ikev2 cookie-challenge`.
/// - `show crypto ikev2 stats` and `show vpn-sessiondb summary` show how many SAs and sessions there are.
///
/// If the connection ought to have been let in, remove the condition that the reason names, or raise the limit if the
/// platform and its license can carry more. In a flood, leave the limits as they are and keep cookie challenges on.
///
/// # Format
///
/// Level 4, warning. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/751015.html).
///
/// ```text
/// {session}SA request rejected by CAC. Reason: {reason}[.]
/// SA request rejected by CAC. Reason: {reason}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<164>Nov 17 2026 08:02:11 fw01 : %ASA-4-751015: Local:192.0.2.1:500 Remote:198.51.100.23:500 Username:Unknown IKEv2 SA request rejected by CAC. Reason: Maximum in-negotiation SA limit reached";
/// let Message::AdmissionRefused(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.reason, "Maximum in-negotiation SA limit reached");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct AdmissionRefused<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Option<Session<'a>>,
    /// Which limit or condition made the firewall refuse, in the device's words.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub reason: &'a str,
}

impl<'a> AdmissionRefused<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(session: Option<Session<'a>>, reason: &'a str) -> Self {
        let reason = text::trim(reason);
        Self { session, reason }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0);
        let reason = spans.text(3)?;
        Some(Self { session, reason })
    }
}

impl fmt::Display for AdmissionRefused<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(session) = &self.session {
            session.fmt(f)?;
            f.write_str(" SA request rejected by CAC. Reason: ")?;
            self.reason.fmt(f)?;
            f.write_str(".")?;
            return Ok(());
        }
        f.write_str("SA request rejected by CAC. Reason: ")?;
        self.reason.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<AdmissionRefused<'a>> for Message<'a> {
    fn from(message: AdmissionRefused<'a>) -> Self {
        Self::AdmissionRefused(message)
    }
}

/// 751016: Same inner and outer addresses.
///
/// A site-to-site peer asked for a tunnel whose protected addresses are the tunnel's own end points.
///
/// The peer initiated; the addresses inside the tunnel are those that carry it outside. That is hardly ever wanted: the
/// tunnel would protect the packets between the two gateways and nothing of the networks behind them. The firewall
/// takes it as a hint that the peer has its crypto map entry set to originate-only. Existing tunnels are not touched.
///
/// # What to do
///
/// Look at the peer first: which connection type its crypto map entry has, and which addresses its crypto access list
/// protects. On an ASA, `show run crypto map` shows `set connection-type originate-only` where it is set.
///
/// - Leave the peer on the default, bidirectional, unless it really has to be the only side that starts tunnels. If it
///   has, this firewall must be able to answer (`answer-only` or bidirectional).
/// - Let the access lists of both sides name the private networks and mirror each other.
///
/// # Format
///
/// Level 4, warning. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/751016.html).
///
/// ```text
/// {session}[Remote ]L2L <peer|Peer> initiated a tunnel with [the ]same outer and inner addresses. Peer could be Originate <only|Only> - Possible misconfiguration[!]
/// [Remote ]L2L <Peer|peer> initiated a tunnel with [the ]same outer and inner addresses. Peer could be Originate <Only|only> - Possible misconfiguration[!]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<164>Nov 19 2026 03:41:27: %ASA-4-751016: Local:192.0.2.1:500 Remote:branch-7.example.net:500 Username:198.51.100.40 IKEv2 L2L peer initiated a tunnel with the same outer and inner addresses. Peer could be Originate only - Possible misconfiguration!";
/// let Message::InnerEqualsOuter(_) = Record::parse(line)?.message()? else { panic!() };
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct InnerEqualsOuter<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Option<Session<'a>>,
}

impl<'a> InnerEqualsOuter<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(session: Option<Session<'a>>) -> Self {
        Self { session }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0);
        Some(Self { session })
    }
}

impl fmt::Display for InnerEqualsOuter<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(session) = &self.session {
            session.fmt(f)?;
            f.write_str(
                " Remote L2L peer initiated a tunnel with the same outer and inner addresses. Peer could be Originate only - Possible misconfiguration!",
            )?;
            return Ok(());
        }
        f.write_str(
            "Remote L2L Peer initiated a tunnel with the same outer and inner addresses. Peer could be Originate Only - Possible misconfiguration!",
        )
    }
}

impl<'a> From<InnerEqualsOuter<'a>> for Message<'a> {
    fn from(message: InnerEqualsOuter<'a>) -> Self {
        Self::InnerEqualsOuter(message)
    }
}

/// 751017: Configuration error.
///
/// The firewall could not set up an IKEv2 connection because of a mistake in its own configuration.
///
/// The connection does not come up, and trying again will not help until the configuration is put right. The error text
/// says what the firewall found; the head of the line tells which peer, and which user or tunnel group, was concerned.
/// Other connections go on unless they depend on the same setting.
///
/// # What to do
///
/// Correct on this firewall what the error text names. The places to look are `show run tunnel-group`,
/// `show run group-policy`, `show run crypto map`, `show run crypto ikev2` and `show run crypto ipsec`.
///
/// If the text does not tell enough, see what changed last, and repeat the attempt with
/// `debug crypto ikev2 platform 127` and `debug crypto ikev2 protocol 127`, narrowed by
/// `debug crypto condition peer ADDRESS`.
///
/// # Format
///
/// Level 3, error. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/751017.html).
///
/// ```text
/// {session}Configuration Error[:] {error}[.]
/// Configuration Error: {error}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<163>Nov 20 2026 14:30:08 fw01 : %ASA-3-751017: Local:192.0.2.1:500 Remote:203.0.113.88:500 Username:DefaultL2LGroup IKEv2 Configuration Error: No IKEv2 policy is configured";
/// let Message::ConfigurationError(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.error, "No IKEv2 policy is configured");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct ConfigurationError<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Option<Session<'a>>,
    /// What is wrong with the configuration, in a few words of the device.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub error: &'a str,
}

impl<'a> ConfigurationError<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(session: Option<Session<'a>>, error: &'a str) -> Self {
        let error = text::trim(error);
        Self { session, error }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0);
        let error = spans.text(3)?;
        Some(Self { session, error })
    }
}

impl fmt::Display for ConfigurationError<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(session) = &self.session {
            session.fmt(f)?;
            f.write_str(" Configuration Error: ")?;
            self.error.fmt(f)?;
            f.write_str(".")?;
            return Ok(());
        }
        f.write_str("Configuration Error: ")?;
        self.error.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<ConfigurationError<'a>> for Message<'a> {
    fn from(message: ConfigurationError<'a>) -> Self {
        Self::ConfigurationError(message)
    }
}

/// 751018: Wrong tunnel group for a locked user.
///
/// The firewall ended a remote access attempt that came through another tunnel group than its group lock allows.
///
/// A group lock ties a user to one tunnel group (connection profile). This user picked, or was mapped to, a different
/// one, so the session is refused although the credentials may be right. The line names neither the user nor the
/// address; the lines before it do.
///
/// # What to do
///
/// Find out whether the user just chose the wrong connection in the client. If so, the user has to pick the one that
/// the line names as locked.
///
/// Otherwise check the lock on this firewall. It can stand in three places:
///
/// - in the group policy, `group-lock value` in `show run group-policy`;
/// - in the attributes of a local user, `show run username`;
/// - in what the AAA server sends, such as the RADIUS attribute for the tunnel group lock.
///
/// # Format
///
/// Level 3, error. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/751018.html).
///
/// ```text
/// Terminating the VPN connection attempt from {group}. Reason: This connection is group locked to {locked_group}[.]
/// Terminating the VPN connection attempt from {group}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<163>Nov 21 2026 09:15:30 fw01 : %ASA-3-751018: Terminating the VPN connection attempt from contractors. Reason: This connection is group locked to employees.";
/// let Message::GroupLocked(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.group, "contractors");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct GroupLocked<'a> {
    /// Tunnel group that the connection used.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub group: &'a str,
    /// The only tunnel group that the group lock lets this user use.
    #[cfg_attr(feature = "serde", serde(default))]
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::no_text"))]
    pub locked_group: Option<&'a str>,
}

impl<'a> GroupLocked<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(group: &'a str, locked_group: Option<&'a str>) -> Self {
        let group = text::trim(group);
        let locked_group = locked_group.map(text::trim);
        Self { group, locked_group }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let group = spans.text(0)?;
        let locked_group = spans.text(1);
        Some(Self { group, locked_group })
    }
}

impl fmt::Display for GroupLocked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(locked_group) = &self.locked_group {
            f.write_str("Terminating the VPN connection attempt from ")?;
            self.group.fmt(f)?;
            f.write_str(". Reason: This connection is group locked to ")?;
            locked_group.fmt(f)?;
            f.write_str(".")?;
            return Ok(());
        }
        f.write_str("Terminating the VPN connection attempt from ")?;
        self.group.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<GroupLocked<'a>> for Message<'a> {
    fn from(message: GroupLocked<'a>) -> Self {
        Self::GroupLocked(message)
    }
}

/// 751019: License limit exceeded.
///
/// The firewall could not set up an IKEv2 session because no license of the needed kind was left.
///
/// It happens on either side of a tunnel: the firewall was about to start one or to answer a peer. Sessions that are up
/// keep their licenses, while new ones fail until others end. `other VPN` counts site-to-site and standards-based
/// remote access sessions, `AnyConnect Premium/Essentials` those of the AnyConnect client. In multiple context mode
/// the number is what the context was given, which can be less than the device has.
///
/// # What to do
///
/// Compare use and limit on this firewall with `show vpn-sessiondb license-summary`, and what is installed with `show version`.
///
/// - If stale sessions hold licenses, end them (`vpn-sessiondb logoff name USER`) and set idle and session timeouts in
///   the group policy.
/// - If the users and peers really are that many, get more licenses.
/// - In multiple context mode, give the context that logged the line a larger share: `limit-resource vpn other` or
///   `limit-resource vpn anyconnect` in its resource class, in the system context.
///
/// # Format
///
/// Level 4, warning. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/751019.html).
///
/// ```text
/// {session}Failed to obtain an {license} license. Maximum license limit {limit} exceeded[.]
/// Failed to obtain an {license} license. Maximum license limit {limit} exceeded[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<164>Nov 23 2026 08:59:10 fw01 : %ASA-4-751019: Local:192.0.2.1:4500 Remote:203.0.113.77:61203 Username:EXAMPLE\\alice IKEv2 Failed to obtain an AnyConnect Premium/Essentials license. Maximum license limit 250 exceeded.";
/// let Message::LicenseLimitExceeded(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.license.name(), Some("anyconnect-premium-essentials"));
/// assert_eq!(message.limit, 250);
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct LicenseLimitExceeded<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Option<Session<'a>>,
    /// Which kind of VPN license ran out.
    pub license: License<'a>,
    /// How many sessions of that kind the firewall or context may have at once.
    pub limit: i64,
}

impl<'a> LicenseLimitExceeded<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(session: Option<Session<'a>>, license: License<'a>, limit: i64) -> Self {
        Self { session, license, limit }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0);
        let license = spans.text(3).map(License::new)?;
        let limit = spans.number(4)?;
        Some(Self { session, license, limit })
    }
}

impl fmt::Display for LicenseLimitExceeded<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(session) = &self.session {
            session.fmt(f)?;
            f.write_str(" Failed to obtain an ")?;
            self.license.fmt(f)?;
            f.write_str(" license. Maximum license limit ")?;
            self.limit.fmt(f)?;
            f.write_str(" exceeded.")?;
            return Ok(());
        }
        f.write_str("Failed to obtain an ")?;
        self.license.fmt(f)?;
        f.write_str(" license. Maximum license limit ")?;
        self.limit.fmt(f)?;
        f.write_str(" exceeded.")
    }
}

impl<'a> From<LicenseLimitExceeded<'a>> for Message<'a> {
    fn from(message: LicenseLimitExceeded<'a>) -> Self {
        Self::LicenseLimitExceeded(message)
    }
}

/// 751020: Suite B algorithm without license.
///
/// A remote access connection failed because its Suite B algorithm needs an AnyConnect Premium license.
///
/// The client and the firewall agreed on a Suite B algorithm, such as AES-GCM or elliptic curve Diffie-Hellman, which
/// remote access may use only with the Premium license. The firewall has no such license in force. Commonly one is
/// installed but switched off: `anyconnect-essentials` in the `webvpn` configuration makes the firewall run on the
/// Essentials license instead. Every client that negotiates the algorithm will fail the same way.
///
/// # What to do
///
/// Check on this firewall whether the Premium license is switched off: `show run webvpn` shows `anyconnect-essentials`
/// if so, and `show version` tells which licenses are installed.
///
/// - If a Premium license is there, enter `no anyconnect-essentials` under `webvpn`. Mind that its number of sessions
///   then applies to all AnyConnect users.
/// - If there is none, install one, or take the Suite B algorithms out of what remote access uses:
///   `show run crypto ikev2` for the IKEv2 policies and `show run crypto ipsec` for the IPsec proposals.
///
/// # Format
///
/// Level 3, error. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/751020.html).
///
/// ```text
/// {session}An {protocol} remote access connection failed. Attempting to use an NSA Suite B crypto algorithm ({algorithm}) without an AnyConnect Premium license[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<163>Nov 23 2026 17:20:44 fw01 : %ASA-3-751020: Local:192.0.2.1:4500 Remote:203.0.113.140:52110 Username:bob@example.com IKEv2 An IKEv2 remote access connection failed. Attempting to use an NSA Suite B crypto algorithm (AES-GCM-256) without an AnyConnect Premium license.";
/// let Message::SuiteBUnlicensed(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.session.username.as_str(), "bob@example.com");
/// assert_eq!(message.protocol, "IKEv2");
/// assert_eq!(message.algorithm, "AES-GCM-256");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct SuiteBUnlicensed<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Session<'a>,
    /// Protocol of the remote access connection, such as IKEv2.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub protocol: &'a str,
    /// The Suite B algorithm that needs the license, in the device's words.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub algorithm: &'a str,
}

impl<'a> SuiteBUnlicensed<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(session: Session<'a>, protocol: &'a str, algorithm: &'a str) -> Self {
        let protocol = text::trim(protocol);
        let algorithm = text::trim(algorithm);
        Self {
            session,
            protocol,
            algorithm,
        }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0)?;
        let protocol = spans.text(3)?;
        let algorithm = spans.text(4)?;
        Some(Self {
            session,
            protocol,
            algorithm,
        })
    }
}

impl fmt::Display for SuiteBUnlicensed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.session.fmt(f)?;
        f.write_str(" An ")?;
        self.protocol.fmt(f)?;
        f.write_str(
            " remote access connection failed. Attempting to use an NSA Suite B crypto algorithm (",
        )?;
        self.algorithm.fmt(f)?;
        f.write_str(") without an AnyConnect Premium license.")
    }
}

impl<'a> From<SuiteBUnlicensed<'a>> for Message<'a> {
    fn from(message: SuiteBUnlicensed<'a>) -> Self {
        Self::SuiteBUnlicensed(message)
    }
}

/// 751021: Client too old for AES-GCM.
///
/// An AnyConnect client too old for AES-GCM tried to connect to a firewall whose IKEv2 policy uses that cipher.
///
/// AES-GCM is a combined mode cipher: it encrypts and authenticates in one step, which early AnyConnect releases do not
/// know. The connection fails, and will fail until the client is updated or the firewall offers something older. The
/// user is often `Unknown`, since at this stage nobody has typed a name yet; the remote address tells who it was.
///
/// # What to do
///
/// Update AnyConnect on the machine behind the remote address. To have the firewall hand out a new release itself, load a
/// newer package and name it with `anyconnect image` under `webvpn`; `show run webvpn` shows which one it offers.
///
/// Where old clients must go on for a while, add an IKEv2 policy and an IPsec proposal with AES-CBC and an integrity
/// algorithm behind those with AES-GCM: `show run crypto ikev2`, `show run crypto ipsec`.
///
/// # Format
///
/// Level 4, warning. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/751021.html).
///
/// ```text
/// {session}{protocol} with {encryption} encryption is not supported with this version of the AnyConnect Client. Please upgrade to the latest <Anyconnect|AnyConnect> Client[.]
/// {username} {protocol} with {encryption} encryption is not supported with this version of the AnyConnect Client. Please upgrade to the latest <Anyconnect|AnyConnect> Client[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<164>Nov 24 2026 07:48:01 fw01 : %ASA-4-751021: Local:192.0.2.1:4500 Remote:203.0.113.9:49822 Username:Unknown IKEv2 IKEv2 with AES-GCM encryption is not supported with this version of the AnyConnect Client. Please upgrade to the latest Anyconnect Client.";
/// let Message::ClientTooOld(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.protocol.name(), Some("ikev2"));
/// assert_eq!(message.encryption.name(), Some("aes-gcm"));
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct ClientTooOld<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Option<Session<'a>>,
    /// The protocol of the connection, IKEv1 or IKEv2.
    pub protocol: IkeVersion<'a>,
    /// The combined mode cipher that the client can't handle, AES-GCM or AES-GCM 256.
    pub encryption: CombinedCipher<'a>,
    /// The user, where the line has no session in front; only the later edition of the guide prints it so.
    pub username: Option<User<'a>>,
}

impl<'a> ClientTooOld<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(
        session: Option<Session<'a>>,
        protocol: IkeVersion<'a>,
        encryption: CombinedCipher<'a>,
        username: Option<User<'a>>,
    ) -> Self {
        Self {
            session,
            protocol,
            encryption,
            username,
        }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0);
        let protocol = spans.text(3).map(IkeVersion::new)?;
        let encryption = spans.text(4).map(CombinedCipher::new)?;
        let username = spans.user(5);
        Some(Self {
            session,
            protocol,
            encryption,
            username,
        })
    }
}

impl fmt::Display for ClientTooOld<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(session) = &self.session {
            session.fmt(f)?;
            f.write_str(" ")?;
            self.protocol.fmt(f)?;
            f.write_str(" with ")?;
            self.encryption.fmt(f)?;
            f.write_str(
                " encryption is not supported with this version of the AnyConnect Client. Please upgrade to the latest Anyconnect Client.",
            )?;
            return Ok(());
        }
        text::or_nothing(self.username.as_ref()).fmt(f)?;
        f.write_str(" ")?;
        self.protocol.fmt(f)?;
        f.write_str(" with ")?;
        self.encryption.fmt(f)?;
        f.write_str(
            " encryption is not supported with this version of the AnyConnect Client. Please upgrade to the latest Anyconnect Client.",
        )
    }
}

impl<'a> From<ClientTooOld<'a>> for Message<'a> {
    fn from(message: ClientTooOld<'a>) -> Self {
        Self::ClientTooOld(message)
    }
}

/// 751022: No crypto map for the traffic selectors.
///
/// The firewall rejected a tunnel because no crypto map entry covers the networks that the peer asked for.
///
/// The peer was the initiator and sent the two traffic selectors. None of the crypto access lists of this firewall fits
/// them, which nearly always means that the two sides are configured differently. The IKE SA may come up, the IPsec SA
/// does not, and traffic for these networks is not carried. The peer keeps asking, so the line comes back.
///
/// A selector reads start address, end address, first port, last port, protocol. The first two are a range and not an
/// address with a mask: `0.0.0.0/255.255.255.255/0/65535/0` is any IPv4 address, any port, any protocol. Such a pair
/// on both sides is typical of a peer with a route-based tunnel, against a crypto map with networks here.
///
/// # What to do
///
/// Compare the selectors in the line with the crypto access lists on both sides: `show run crypto map` gives the entry,
/// `show run access-list` its list. What is local for one side has to be remote for the other.
///
/// - Look closely at masks, and at single hosts against whole networks. A host `/32` in one list and a `/24` in the
///   other do not agree.
/// - Gear of other makers may call these networks proxy addresses, proxy IDs, encryption domain, or networks on the
///   "red" side.
/// - If both selectors mean any, give the peer the real networks, or use a route-based tunnel (VTI) here too.
/// - Check that the entry is on the interface the peer reaches, and has this peer in `set peer`.
///
/// `debug crypto ikev2 protocol 127` shows the selectors as they arrive.
///
/// # Format
///
/// Level 3, error. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/751022.html).
///
/// ```text
/// {session}Tunnel rejected: Crypto Map Policy not found for remote traffic selector {remote_selector} local traffic selector {local_selector}[!]
/// Tunnel rejected: Crypto Map Policy not found for remote traffic selector {remote_selector} local traffic selector {local_selector}[!]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "%ASA-3-751022: Local:192.0.2.2:500 Remote:198.51.100.1:500 Username:Unknown IKEv2 Tunnel rejected: Crypto Map Policy not found for remote traffic selector 0.0.0.0/255.255.255.255/0/65535/0 local traffic selector 0.0.0.0/255.255.255.255/0/65535/0";
/// let Message::CryptoMapNotFound(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.local_selector.first_port, 0);
/// assert_eq!(message.local_selector.last_port, 65535);
/// assert_eq!(message.local_selector.protocol, 0);
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct CryptoMapNotFound<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Option<Session<'a>>,
    /// What the peer wants to protect on its own side, seen from the firewall the remote networks or hosts.
    pub remote_selector: SelectorTuple<'a>,
    /// What the peer wants to reach on the firewall's side.
    pub local_selector: SelectorTuple<'a>,
}

impl<'a> CryptoMapNotFound<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(
        session: Option<Session<'a>>,
        remote_selector: SelectorTuple<'a>,
        local_selector: SelectorTuple<'a>,
    ) -> Self {
        Self {
            session,
            remote_selector,
            local_selector,
        }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0);
        let remote_selector = SelectorTuple::read(spans, 3)?;
        let local_selector = SelectorTuple::read(spans, 8)?;
        Some(Self {
            session,
            remote_selector,
            local_selector,
        })
    }
}

impl fmt::Display for CryptoMapNotFound<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(session) = &self.session {
            session.fmt(f)?;
            f.write_str(
                " Tunnel rejected: Crypto Map Policy not found for remote traffic selector ",
            )?;
            self.remote_selector.fmt(f)?;
            f.write_str(" local traffic selector ")?;
            self.local_selector.fmt(f)?;
            f.write_str("!")?;
            return Ok(());
        }
        f.write_str(
            "Tunnel rejected: Crypto Map Policy not found for remote traffic selector ",
        )?;
        self.remote_selector.fmt(f)?;
        f.write_str(" local traffic selector ")?;
        self.local_selector.fmt(f)?;
        f.write_str("!")
    }
}

impl<'a> From<CryptoMapNotFound<'a>> for Message<'a> {
    fn from(message: CryptoMapNotFound<'a>) -> Self {
        Self::CryptoMapNotFound(message)
    }
}

/// 751023: Unknown client.
///
/// An IKEv2 client that the firewall does not know, and that is not one of Cisco's, has connected.
///
/// It is information, not a failure: the client may well work. Native clients of operating systems, phones and open source
/// software fall under it. What such a client can do is less certain than with AnyConnect. From an address that nobody
/// expects, it may also be a scan.
///
/// # What to do
///
/// Look at the remote address and the user to see whose client it is, and let that person move to an IKEv2 client that
/// Cisco supports, such as AnyConnect (Secure Client).
///
/// If the client is intended and works, nothing is to be done. `show vpn-sessiondb ra-ikev2-ipsec` lists sessions of
/// clients that go by the standard.
///
/// # Format
///
/// Level 6, informational. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/751023.html).
///
/// ```text
/// {session}Unknown client connection[.]
/// Unknown client connection[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<166>Nov 26 2026 19:02:44 fw01 : %ASA-6-751023: Local:192.0.2.1:4500 Remote:203.0.113.55:4500 Username:bob@example.com IKEv2 Unknown client connection";
/// let Message::UnknownClient(_) = Record::parse(line)?.message()? else { panic!() };
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct UnknownClient<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Option<Session<'a>>,
}

impl<'a> UnknownClient<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(session: Option<Session<'a>>) -> Self {
        Self { session }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0);
        Some(Self { session })
    }
}

impl fmt::Display for UnknownClient<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(session) = &self.session {
            session.fmt(f)?;
            f.write_str(" Unknown client connection.")?;
            return Ok(());
        }
        f.write_str("Unknown client connection.")
    }
}

impl<'a> From<UnknownClient<'a>> for Message<'a> {
    fn from(message: UnknownClient<'a>) -> Self {
        Self::UnknownClient(message)
    }
}

/// 751024: Deprecated IPv6 filter.
///
/// The firewall ended a remote access connection because a separate IPv6 VPN filter applies to the user.
///
/// Since release 9.0 one filter, a unified access list, holds the entries for IPv4 and IPv6. A filter of the old kind,
/// for IPv6 alone, can't be applied, and rather than let the user in unfiltered the firewall drops the connection.
/// Everyone who gets the same setting fails until it is gone.
///
/// # What to do
///
/// Find where the user gets the filter from: the group policy (`show run group-policy`), a local account
/// (`show run username`), or an attribute of the AAA server, which is where it tends to survive an upgrade.
///
/// Put the rules for IPv6 into the extended access list that `vpn-filter value` names, and take the IPv6 filter away.
///
/// # Format
///
/// Level 3, error. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/751024.html).
///
/// ```text
/// {session}IPv6 User Filter {filter} configured. This setting has been deprecated, terminating connection[.]
/// IPv6 User Filter {filter} configured. This setting has been deprecated, terminating connection[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<163>Nov 27 2026 06:33:18 fw01 : %ASA-3-751024: Local:192.0.2.1:4500 Remote:203.0.113.12:50211 Username:EXAMPLE\\alice IKEv2 IPv6 User Filter acl-v6-staff configured. This setting has been deprecated, terminating connection";
/// let Message::Ipv6FilterDeprecated(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.filter, "acl-v6-staff");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct Ipv6FilterDeprecated<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Option<Session<'a>>,
    /// Name of the access list that is set as the IPv6 filter.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub filter: &'a str,
}

impl<'a> Ipv6FilterDeprecated<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(session: Option<Session<'a>>, filter: &'a str) -> Self {
        let filter = text::trim(filter);
        Self { session, filter }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0);
        let filter = spans.text(3)?;
        Some(Self { session, filter })
    }
}

impl fmt::Display for Ipv6FilterDeprecated<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(session) = &self.session {
            session.fmt(f)?;
            f.write_str(" IPv6 User Filter ")?;
            self.filter.fmt(f)?;
            f.write_str(
                " configured. This setting has been deprecated, terminating connection.",
            )?;
            return Ok(());
        }
        f.write_str("IPv6 User Filter ")?;
        self.filter.fmt(f)?;
        f.write_str(
            " configured. This setting has been deprecated, terminating connection.",
        )
    }
}

impl<'a> From<Ipv6FilterDeprecated<'a>> for Message<'a> {
    fn from(message: Ipv6FilterDeprecated<'a>) -> Self {
        Self::Ipv6FilterDeprecated(message)
    }
}

/// 751025: Addresses assigned.
///
/// The firewall assigned inner addresses to the AnyConnect IKEv2 session of a user.
///
/// It is the line to search for when an inner address has to be traced to a person: it ties user, outer address and
/// port, group policy and inner addresses together. The user has been authenticated by now. An IPv6 address of `::`
/// says that the client got an IPv4 address only.
///
/// # What to do
///
/// Nothing has to be done.
///
/// # Format
///
/// Level 5, notification. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/751025.html).
///
/// ```text
/// {session}Group:{group} IPv4 Address={ipv4_address} IPv6 address={ipv6_address} assigned to session[.]
/// Group:{group} IPv4 Address={ipv4_address} IPv6 address={ipv6_address} assigned to session[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "Nov 28 2026 08:00:39 EST vpn-cluster-2 : %ASA-5-751025: Local:192.0.2.230:4500 Remote:203.0.113.197:6107 Username:alice IKEv2 Group:Remote-Access IPv4 Address=198.51.100.132 IPv6 address=:: assigned to session";
/// let Message::AddressesAssigned(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.group, "Remote-Access");
/// assert_eq!(message.ipv4_address.as_str(), "198.51.100.132");
/// assert_eq!(message.ipv6_address.as_str(), "::");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct AddressesAssigned<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Option<Session<'a>>,
    /// Group policy under which the user was let in.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub group: &'a str,
    /// Inner IPv4 address of the client.
    pub ipv4_address: Address<'a>,
    /// Inner IPv6 address of the client; `::` or an `invalid-addr-...` text where it has none.
    pub ipv6_address: Address<'a>,
}

impl<'a> AddressesAssigned<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(
        session: Option<Session<'a>>,
        group: &'a str,
        ipv4_address: Address<'a>,
        ipv6_address: Address<'a>,
    ) -> Self {
        let group = text::trim(group);
        Self {
            session,
            group,
            ipv4_address,
            ipv6_address,
        }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0);
        let group = spans.text(3)?;
        let ipv4_address = spans.address(4)?;
        let ipv6_address = spans.address(5)?;
        Some(Self {
            session,
            group,
            ipv4_address,
            ipv6_address,
        })
    }
}

impl fmt::Display for AddressesAssigned<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(session) = &self.session {
            session.fmt(f)?;
            f.write_str(" Group:")?;
            self.group.fmt(f)?;
            f.write_str(" IPv4 Address=")?;
            self.ipv4_address.fmt(f)?;
            f.write_str(" IPv6 address=")?;
            self.ipv6_address.fmt(f)?;
            f.write_str(" assigned to session.")?;
            return Ok(());
        }
        f.write_str("Group:")?;
        self.group.fmt(f)?;
        f.write_str(" IPv4 Address=")?;
        self.ipv4_address.fmt(f)?;
        f.write_str(" IPv6 address=")?;
        self.ipv6_address.fmt(f)?;
        f.write_str(" assigned to session.")
    }
}

impl<'a> From<AddressesAssigned<'a>> for Message<'a> {
    fn from(message: AddressesAssigned<'a>) -> Self {
        Self::AddressesAssigned(message)
    }
}

/// 751026: Client identified.
///
/// A client that is connecting has told the firewall its operating system and software release.
///
/// The session is not up yet. All three values are the client's own claim, so they serve for an inventory, or to find
/// out which release a failing user runs, but prove nothing about the machine.
///
/// # What to do
///
/// Nothing has to be done.
///
/// # Format
///
/// Level 6, informational. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/751026.html).
///
/// ```text
/// {session}Client OS: {client_os} Client: {client_name} {client_version}[.]
/// Client OS: {client_os} Client: {client_name} {client_version}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<166>Nov 28 2026 07:59:57 fw01 : %ASA-6-751026: Local:192.0.2.1:4500 Remote:203.0.113.31:58822 Username:***** IKEv2 Client OS: Mac OS X Client: AnyConnect 5.1.2.42";
/// let Message::ClientIdentified(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.client_os, "Mac OS X");
/// assert_eq!(message.client_name, "AnyConnect");
/// assert_eq!(message.client_version, "5.1.2.42");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct ClientIdentified<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Option<Session<'a>>,
    /// Operating system, as the client names it.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub client_os: &'a str,
    /// Name of the client software, as a rule AnyConnect.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub client_name: &'a str,
    /// Release of the client software.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub client_version: &'a str,
}

impl<'a> ClientIdentified<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(
        session: Option<Session<'a>>,
        client_os: &'a str,
        client_name: &'a str,
        client_version: &'a str,
    ) -> Self {
        let client_os = text::trim(client_os);
        let client_name = text::trim(client_name);
        let client_version = text::trim(client_version);
        Self {
            session,
            client_os,
            client_name,
            client_version,
        }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0);
        let client_os = spans.text(3)?;
        let client_name = spans.text(4)?;
        let client_version = spans.text(5)?;
        Some(Self {
            session,
            client_os,
            client_name,
            client_version,
        })
    }
}

impl fmt::Display for ClientIdentified<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(session) = &self.session {
            session.fmt(f)?;
            f.write_str(" Client OS: ")?;
            self.client_os.fmt(f)?;
            f.write_str(" Client: ")?;
            self.client_name.fmt(f)?;
            f.write_str(" ")?;
            self.client_version.fmt(f)?;
            f.write_str(".")?;
            return Ok(());
        }
        f.write_str("Client OS: ")?;
        self.client_os.fmt(f)?;
        f.write_str(" Client: ")?;
        self.client_name.fmt(f)?;
        f.write_str(" ")?;
        self.client_version.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<ClientIdentified<'a>> for Message<'a> {
    fn from(message: ClientIdentified<'a>) -> Self {
        Self::ClientIdentified(message)
    }
}

/// 751027: Peer reports invalid selectors.
///
/// The peer complained that a packet from this firewall lay outside the traffic selectors of its IPsec SA.
///
/// The peer decrypted the packet, found that its inner addresses, ports or protocol are not what the SA was negotiated
/// for, and sent an INVALID_SELECTORS notification with the SPI and the head of the packet. The packet was lost; the
/// SA stays as it is. Traffic of that kind will not get through until the two sides agree on what the tunnel carries.
///
/// # What to do
///
/// Look first at why this firewall put the packet into that SA.
///
/// - `show crypto ipsec sa peer ADDRESS` shows the selectors of the SA with this outbound SPI; compare them with the
///   packet in the line.
/// - See whether address translation changes the packet ahead of the tunnel (`show nat detail`), and follow such a packet
///   with `packet-tracer`.
/// - Compare the crypto access lists of both sides; a change on one side alone, with SAs still up from before, has
///   this effect. `clear crypto ipsec sa peer ADDRESS` has them negotiated anew.
///
/// If the two sides agree and the line still comes, open a case with Cisco TAC and send along the line, the configuration
/// and what went on before.
///
/// # Format
///
/// Level 4, warning. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/751027.html).
///
/// ```text
/// {session}Received INVALID_SELECTORS Notification[ from peer]. Peer received a packet (SPI={spi}). The decapsulated inner packet <didn't|didn’t> match the negotiated policy in the SA. Packet destination {destination}, port {destination_port}, source {source}, port {source_port}, protocol {protocol}[.]
/// Received INVALID_SELECTORS Notification[ from peer]. Peer received a packet (SPI={spi}). The decapsulated inner packet didn't match the negotiated policy in the SA. Packet destination {destination}, port {destination_port}, source {source}, port {source_port}, protocol {protocol}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<164>Nov 29 2026 15:44:09 fw01 : %ASA-4-751027: Local:192.0.2.1:500 Remote:198.51.100.7:500 Username:198.51.100.7 IKEv2 Received INVALID_SELECTORS Notification from peer. Peer received a packet (SPI=0x5C0FFEE1). The decapsulated inner packet didn't match the negotiated policy in the SA. Packet destination 203.0.113.80, port 443, source 192.0.2.77, port 51515, protocol 6.";
/// let Message::InvalidSelectors(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.source.as_str(), "192.0.2.77");
/// assert_eq!(message.source_port, 51515);
/// assert_eq!(message.protocol, "6");
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct InvalidSelectors<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Option<Session<'a>>,
    /// SPI of the IPsec SA that the packet came through, seen from the firewall an outbound one.
    pub spi: Spi<'a>,
    /// Destination address or name of the inner packet.
    pub destination: Host<'a>,
    /// Destination port of the inner packet.
    pub destination_port: u16,
    /// Source address or name of the inner packet.
    pub source: Host<'a>,
    /// Source port of the inner packet.
    pub source_port: u16,
    /// IP protocol of the inner packet, a number such as 6 for TCP or a name.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub protocol: &'a str,
}

impl<'a> InvalidSelectors<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(
        session: Option<Session<'a>>,
        spi: Spi<'a>,
        destination: Host<'a>,
        destination_port: u16,
        source: Host<'a>,
        source_port: u16,
        protocol: &'a str,
    ) -> Self {
        let protocol = text::trim(protocol);
        Self {
            session,
            spi,
            destination,
            destination_port,
            source,
            source_port,
            protocol,
        }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0);
        let spi = spans.spi(3)?;
        let destination = spans.host(4)?;
        let destination_port = spans.port(5)?;
        let source = spans.host(6)?;
        let source_port = spans.port(7)?;
        let protocol = spans.text(8)?;
        Some(Self {
            session,
            spi,
            destination,
            destination_port,
            source,
            source_port,
            protocol,
        })
    }
}

impl fmt::Display for InvalidSelectors<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(session) = &self.session {
            session.fmt(f)?;
            f.write_str(
                " Received INVALID_SELECTORS Notification from peer. Peer received a packet (SPI=",
            )?;
            self.spi.fmt(f)?;
            f.write_str(
                "). The decapsulated inner packet didn't match the negotiated policy in the SA. Packet destination ",
            )?;
            self.destination.fmt(f)?;
            f.write_str(", port ")?;
            self.destination_port.fmt(f)?;
            f.write_str(", source ")?;
            self.source.fmt(f)?;
            f.write_str(", port ")?;
            self.source_port.fmt(f)?;
            f.write_str(", protocol ")?;
            self.protocol.fmt(f)?;
            f.write_str(".")?;
            return Ok(());
        }
        f.write_str(
            "Received INVALID_SELECTORS Notification from peer. Peer received a packet (SPI=",
        )?;
        self.spi.fmt(f)?;
        f.write_str(
            "). The decapsulated inner packet didn't match the negotiated policy in the SA. Packet destination ",
        )?;
        self.destination.fmt(f)?;
        f.write_str(", port ")?;
        self.destination_port.fmt(f)?;
        f.write_str(", source ")?;
        self.source.fmt(f)?;
        f.write_str(", port ")?;
        self.source_port.fmt(f)?;
        f.write_str(", protocol ")?;
        self.protocol.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<InvalidSelectors<'a>> for Message<'a> {
    fn from(message: InvalidSelectors<'a>) -> Self {
        Self::InvalidSelectors(message)
    }
}

/// 751028: Keepalive values overridden.
///
/// The firewall uses longer keepalive times for a tunnel than its tunnel group has, to spare the cluster.
///
/// It occurs on a cluster with distributed site-to-site VPN. With many tunnels, frequent keepalives (dead peer detection)
/// would overload the units, so values that are too small are raised to the least that this mode requires. The tunnel
/// works; a dead peer is noticed somewhat later than the configuration says.
///
/// # What to do
///
/// Set the tunnel group to the applied values of the line, or to larger ones, so that the configuration says what really
/// happens: `isakmp keepalive threshold SECONDS retry SECONDS` under `tunnel-group NAME ipsec-attributes`.
/// `show run tunnel-group` shows the present values. It is not urgent.
///
/// # Format
///
/// Level 5, notification. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/751028.html).
///
/// ```text
/// {session}Overriding configured keepalive values of threshold:{configured_threshold}/retry:{configured_retry} to threshold:{applied_threshold}/retry:{applied_retry}[.]
/// Overriding configured keepalive values of threshold:{configured_threshold}/retry:{configured_retry} to threshold:{applied_threshold}/retry:{applied_retry}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<165>Nov 30 2026 02:10:00 unit-1-1 : %ASA-5-751028: Local:192.0.2.1:500 Remote:198.51.100.7:500 Username:198.51.100.7 IKEv2 Overriding configured keepalive values of threshold:10/retry:2 to threshold:60/retry:5.";
/// let Message::KeepaliveOverridden(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.configured_retry, 2);
/// assert_eq!(message.applied_threshold, 60);
/// assert_eq!(message.applied_retry, 5);
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct KeepaliveOverridden<'a> {
    /// The two ends of an IKEv2 session and the user behind it, in front of most messages.
    pub session: Option<Session<'a>>,
    /// Idle time before the first keepalive, in seconds, as the tunnel group has it.
    pub configured_threshold: i64,
    /// Interval between repeated keepalives, in seconds, as the tunnel group has it.
    pub configured_retry: i64,
    /// Idle time before the first keepalive, in seconds, that the firewall uses instead.
    pub applied_threshold: i64,
    /// Interval between repeated keepalives, in seconds, that the firewall uses instead.
    pub applied_retry: i64,
}

impl<'a> KeepaliveOverridden<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(
        session: Option<Session<'a>>,
        configured_threshold: i64,
        configured_retry: i64,
        applied_threshold: i64,
        applied_retry: i64,
    ) -> Self {
        Self {
            session,
            configured_threshold,
            configured_retry,
            applied_threshold,
            applied_retry,
        }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let session = Session::read(spans, 0);
        let configured_threshold = spans.number(3)?;
        let configured_retry = spans.number(4)?;
        let applied_threshold = spans.number(5)?;
        let applied_retry = spans.number(6)?;
        Some(Self {
            session,
            configured_threshold,
            configured_retry,
            applied_threshold,
            applied_retry,
        })
    }
}

impl fmt::Display for KeepaliveOverridden<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(session) = &self.session {
            session.fmt(f)?;
            f.write_str(" Overriding configured keepalive values of threshold:")?;
            self.configured_threshold.fmt(f)?;
            f.write_str("/retry:")?;
            self.configured_retry.fmt(f)?;
            f.write_str(" to threshold:")?;
            self.applied_threshold.fmt(f)?;
            f.write_str("/retry:")?;
            self.applied_retry.fmt(f)?;
            f.write_str(".")?;
            return Ok(());
        }
        f.write_str("Overriding configured keepalive values of threshold:")?;
        self.configured_threshold.fmt(f)?;
        f.write_str("/retry:")?;
        self.configured_retry.fmt(f)?;
        f.write_str(" to threshold:")?;
        self.applied_threshold.fmt(f)?;
        f.write_str("/retry:")?;
        self.applied_retry.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<KeepaliveOverridden<'a>> for Message<'a> {
    fn from(message: KeepaliveOverridden<'a>) -> Self {
        Self::KeepaliveOverridden(message)
    }
}

/// 752001: Entry could not be removed.
///
/// The tunnel manager was told to remove an entry but could not, because the request was not valid.
///
/// The tunnel manager keeps an entry for every tunnel that the firewall is trying to start. One that stays behind can
/// keep the firewall from starting a tunnel to that peer again. Tunnels that are up are not affected. The fault is
/// inside the firewall, not at the peer, and the line does not tell which peer or crypto map it concerns.
///
/// # What to do
///
/// Find out whether a tunnel is stuck: look for 752007 and 752008 after this line, and compare
/// `show vpn-sessiondb l2l` with the tunnels that ought to be up.
///
/// A reload clears the entry. In a failover pair, let the other unit take over before reloading. If the line comes
/// back, debug the tunnel that fails with `debug crypto condition peer ADDRESS`, then
/// `debug crypto ikev2 platform 127`, `debug crypto ikev2 protocol 127` or `debug crypto ikev1 127`, and open a
/// case with the vendor.
///
/// # Format
///
/// Level 2, critical. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/752001.html).
///
/// ```text
/// Tunnel Manager received invalid parameter to remove record[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<162>Nov 03 2026 02:14:55 fw01 : %ASA-2-752001: Tunnel Manager received invalid parameter to remove record";
/// let Message::EntryRemovalFailed(_) = Record::parse(line)?.message()? else { panic!() };
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[non_exhaustive]
pub struct EntryRemovalFailed {}

impl EntryRemovalFailed {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new() -> Self {
        Self {}
    }

    fn make(_: &Spans<'_>) -> Option<Self> {
        Some(Self {})
    }
}

impl fmt::Display for EntryRemovalFailed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tunnel Manager received invalid parameter to remove record.")
    }
}

impl From<EntryRemovalFailed> for Message<'_> {
    fn from(message: EntryRemovalFailed) -> Self {
        Self::EntryRemovalFailed(message)
    }
}

/// 752002: Entry removed.
///
/// The tunnel manager removed its entry for a tunnel that the firewall was starting.
///
/// The removal worked and is the normal end of every attempt, successful or not; it does not tell how the attempt
/// ended. 752016 stands for success, 752012 and 752015 for failure.
///
/// # What to do
///
/// Nothing has to be done.
///
/// # Format
///
/// Level 7, debugging. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/752002.html).
///
/// ```text
/// Tunnel Manager Removed entry. {crypto_map}[.]
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
pub struct EntryRemoved<'a> {
    /// The crypto map entry that a tunnel belongs to.
    pub crypto_map: CryptoMap<'a>,
}

impl<'a> EntryRemoved<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(crypto_map: CryptoMap<'a>) -> Self {
        Self { crypto_map }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let crypto_map = CryptoMap::read(spans, 0)?;
        Some(Self { crypto_map })
    }
}

impl fmt::Display for EntryRemoved<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tunnel Manager Removed entry. ")?;
        self.crypto_map.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<EntryRemoved<'a>> for Message<'a> {
    fn from(message: EntryRemoved<'a>) -> Self {
        Self::EntryRemoved(message)
    }
}

/// 752003: Tunnel start handed to IKEv2.
///
/// The firewall is starting an IKEv2 tunnel for a crypto map entry.
///
/// `KEY_ACQUIRE` is the request for keys: as a rule traffic has matched the entry while no SA was there to carry it.
/// The firewall is the initiator. What follows is 752016 when the tunnel comes up, otherwise 752012 and the reason
/// from IKEv2 itself, such as 750003. The same line again and again for one entry means a tunnel that never comes up.
///
/// # What to do
///
/// Nothing has to be done.
///
/// # Format
///
/// Level 5, notification. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/752003.html).
///
/// ```text
/// Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv2. {crypto_map}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<165>Nov 03 2026 10:20:31: %ASA-5-752003: Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv2.  Map Tag = outside_map.  Map Sequence Number = 20.";
/// let Message::DispatchToIkev2(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.crypto_map.tag, "outside_map");
/// assert_eq!(message.crypto_map.sequence, 20);
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct DispatchToIkev2<'a> {
    /// The crypto map entry that a tunnel belongs to.
    pub crypto_map: CryptoMap<'a>,
}

impl<'a> DispatchToIkev2<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(crypto_map: CryptoMap<'a>) -> Self {
        Self { crypto_map }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let crypto_map = CryptoMap::read(spans, 0)?;
        Some(Self { crypto_map })
    }
}

impl fmt::Display for DispatchToIkev2<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv2. ")?;
        self.crypto_map.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<DispatchToIkev2<'a>> for Message<'a> {
    fn from(message: DispatchToIkev2<'a>) -> Self {
        Self::DispatchToIkev2(message)
    }
}

/// 752004: Tunnel start handed to IKEv1.
///
/// The firewall is starting an IKEv1 tunnel for a crypto map entry.
///
/// `KEY_ACQUIRE` is the request for keys: as a rule traffic has matched the entry while no SA was there to carry it.
/// The firewall is the initiator. What follows is 752016 when the tunnel comes up, otherwise 752012. A 752010 beside
/// this line says that IKEv2 was considered too, but has no proposal in the entry.
///
/// # What to do
///
/// Nothing has to be done.
///
/// # Format
///
/// Level 5, notification. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/752004.html).
///
/// ```text
/// Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv1. {crypto_map}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<165>Nov 11 2026 11:43:02: %ASA-5-752004: Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv1.  Map Tag = vpn.  Map Sequence Number = 1.";
/// let Message::DispatchToIkev1(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.crypto_map.tag, "vpn");
/// assert_eq!(message.crypto_map.sequence, 1);
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct DispatchToIkev1<'a> {
    /// The crypto map entry that a tunnel belongs to.
    pub crypto_map: CryptoMap<'a>,
}

impl<'a> DispatchToIkev1<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(crypto_map: CryptoMap<'a>) -> Self {
        Self { crypto_map }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let crypto_map = CryptoMap::read(spans, 0)?;
        Some(Self { crypto_map })
    }
}

impl fmt::Display for DispatchToIkev1<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv1. ")?;
        self.crypto_map.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<DispatchToIkev1<'a>> for Message<'a> {
    fn from(message: DispatchToIkev1<'a>) -> Self {
        Self::DispatchToIkev1(message)
    }
}

/// 752005: Tunnel not started, memory may be low.
///
/// The firewall could not start a tunnel because of a fault of its own, probably a lack of memory.
///
/// The request for keys did not reach IKE, so nothing was sent to the peer and the traffic for this crypto map
/// entry finds no tunnel. A failed memory allocation is the likely cause, though other internal errors end here as
/// well. If memory is really short, other services of the firewall will soon suffer too.
///
/// # What to do
///
/// Check the memory on this firewall first, the peer has no part in it: `show memory`, `show memory detail` and
/// `show blocks`. A steady loss over days points to a leak; `memory tracking enable` and `show memory tracking`
/// show who holds the memory. Look for other messages about failed allocations at the same time.
///
/// If memory is fine, debug the attempt with `debug crypto ipsec 127` and the debugs of the IKE version in use, and
/// give the result to the vendor.
///
/// # Format
///
/// Level 2, critical. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/752005.html).
///
/// ```text
/// Tunnel Manager failed to dispatch a KEY_ACQUIRE message. Memory may be low. {crypto_map}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<162>Nov  5 03:02:44 asa1.example.net %ASA-2-752005: Tunnel Manager failed to dispatch a KEY_ACQUIRE message.  Memory may be low.  Map Tag = outside_map.  Map Sequence Number = 110.";
/// let Message::DispatchMemoryLow(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.crypto_map.tag, "outside_map");
/// assert_eq!(message.crypto_map.sequence, 110);
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct DispatchMemoryLow<'a> {
    /// The crypto map entry that a tunnel belongs to.
    pub crypto_map: CryptoMap<'a>,
}

impl<'a> DispatchMemoryLow<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(crypto_map: CryptoMap<'a>) -> Self {
        Self { crypto_map }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let crypto_map = CryptoMap::read(spans, 0)?;
        Some(Self { crypto_map })
    }
}

impl fmt::Display for DispatchMemoryLow<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "Tunnel Manager failed to dispatch a KEY_ACQUIRE message. Memory may be low. ",
        )?;
        self.crypto_map.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<DispatchMemoryLow<'a>> for Message<'a> {
    fn from(message: DispatchMemoryLow<'a>) -> Self {
        Self::DispatchMemoryLow(message)
    }
}

/// 752006: Tunnel not started, misconfiguration.
///
/// The firewall could not start a tunnel because its crypto map entry or tunnel group is set up wrongly.
///
/// The request for keys could not be given to IKE, so the negotiation did not begin and the traffic for this entry
/// is not carried. The configuration of this firewall is at fault; the line returns with the traffic
/// until it is mended. 752009, 752010 or 752011 just before it often name the missing part.
///
/// # What to do
///
/// Check on this firewall that the named crypto map entry and its tunnel group are complete:
///
/// - `show run crypto map`: the entry needs a peer, an access list, and a transform set for IKEv1
///   (`set ikev1 transform-set`) or an IPsec proposal for IKEv2 (`set ikev2 ipsec-proposal`).
/// - `show run tunnel-group`: there must be a tunnel group of type `ipsec-l2l` for the peer's address, with a
///   pre-shared key or a trustpoint for the IKE version that the entry uses.
/// - `show run group-policy`: `vpn-tunnel-protocol` of the group policy in use must allow that IKE version.
/// - `show run crypto ikev1` and `show run crypto ikev2`: the version must be enabled on the interface.
///
/// Then send traffic that matches the entry, or run `packet-tracer` with the addresses of the line.
///
/// # Format
///
/// Level 3, error. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/752006.html).
///
/// ```text
/// Tunnel Manager failed to dispatch a KEY_ACQUIRE message. Probable mis-configuration of the crypto map or tunnel-group. {crypto_map}[, SRC Addr: {source} port: {source_port} Dst Addr: {destination} port: {destination_port}][.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<163>Nov 09 2026 08:30:12 fw01 : %ASA-3-752006: Tunnel Manager failed to dispatch a KEY_ACQUIRE message. Probable mis-configuration of the crypto map or tunnel-group.  Map Tag = outside_map.  Map Sequence Number = 30, SRC Addr: 192.0.2.25 port: 51544 Dst Addr: 198.51.100.40 port: 443.";
/// let Message::DispatchMisconfigured(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.crypto_map.tag, "outside_map");
/// assert_eq!(message.crypto_map.sequence, 30);
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct DispatchMisconfigured<'a> {
    /// The crypto map entry that a tunnel belongs to.
    pub crypto_map: CryptoMap<'a>,
    /// Source address or name of the traffic that asked for the tunnel, where the device names it.
    pub source: Option<Host<'a>>,
    /// Source port that goes with the source address.
    pub source_port: Option<u16>,
    /// Destination address or name of the traffic that asked for the tunnel, where the device names it.
    pub destination: Option<Host<'a>>,
    /// Destination port that goes with the destination address.
    pub destination_port: Option<u16>,
}

impl<'a> DispatchMisconfigured<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(
        crypto_map: CryptoMap<'a>,
        source: Option<Host<'a>>,
        source_port: Option<u16>,
        destination: Option<Host<'a>>,
        destination_port: Option<u16>,
    ) -> Self {
        Self {
            crypto_map,
            source,
            source_port,
            destination,
            destination_port,
        }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let crypto_map = CryptoMap::read(spans, 0)?;
        let source = spans.host(2);
        let source_port = spans.port(3);
        let destination = spans.host(4);
        let destination_port = spans.port(5);
        Some(Self {
            crypto_map,
            source,
            source_port,
            destination,
            destination_port,
        })
    }
}

impl fmt::Display for DispatchMisconfigured<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "Tunnel Manager failed to dispatch a KEY_ACQUIRE message. Probable mis-configuration of the crypto map or tunnel-group. ",
        )?;
        self.crypto_map.fmt(f)?;
        if let Some(source) = &self.source {
            if let Some(source_port) = &self.source_port {
                if let Some(destination) = &self.destination {
                    if let Some(destination_port) = &self.destination_port {
                        f.write_str(", SRC Addr: ")?;
                        source.fmt(f)?;
                        f.write_str(" port: ")?;
                        source_port.fmt(f)?;
                        f.write_str(" Dst Addr: ")?;
                        destination.fmt(f)?;
                        f.write_str(" port: ")?;
                        destination_port.fmt(f)?;
                    }
                }
            }
        }
        f.write_str(".")
    }
}

impl<'a> From<DispatchMisconfigured<'a>> for Message<'a> {
    fn from(message: DispatchMisconfigured<'a>) -> Self {
        Self::DispatchMisconfigured(message)
    }
}

/// 752007: Tunnel not started, entry exists.
///
/// The firewall was asked to start a tunnel for which the tunnel manager already holds an entry.
///
/// Adding the entry a second time was refused. Usually the first attempt is still under way, more traffic arrives
/// in the meantime, and nothing is wrong: 752016 follows within seconds. If the line goes on for minutes, the attempt
/// hangs, or an old entry was never taken away, and then no new attempt for this crypto map entry can begin.
///
/// # What to do
///
/// A few lines while a tunnel comes up need no action. If they go on:
///
/// - See whether an attempt is still running: `show crypto ikev2 sa detail`, `show crypto ikev1 sa detail`.
/// - Make sure that the peer is reachable and that its configuration allows this tunnel.
/// - Debug both IKE versions for the peer with `debug crypto condition peer ADDRESS`, then
///   `debug crypto ikev2 protocol 127` and `debug crypto ikev1 127`: either can still be at work on the tunnel.
/// - Follow 752002 to 752004 for the crypto map entry (752002 is at the level debugging): every attempt, whether
///   it succeeds or fails, has to add its entry and remove it again. A 752001 tells that a removal failed.
///
/// # Format
///
/// Level 3, error. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/752007.html).
///
/// ```text
/// Tunnel Manager failed to dispatch a KEY_ACQUIRE message. Entry already in Tunnel Manager. {crypto_map}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<163>Nov 11 2026 17:05:09: %ASA-3-752007: Tunnel Manager failed to dispatch a KEY_ACQUIRE message.  Entry already in Tunnel Manager.  Map Tag = vpn.  Map Sequence Number = 1.";
/// let Message::DispatchEntryExists(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.crypto_map.tag, "vpn");
/// assert_eq!(message.crypto_map.sequence, 1);
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct DispatchEntryExists<'a> {
    /// The crypto map entry that a tunnel belongs to.
    pub crypto_map: CryptoMap<'a>,
}

impl<'a> DispatchEntryExists<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(crypto_map: CryptoMap<'a>) -> Self {
        Self { crypto_map }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let crypto_map = CryptoMap::read(spans, 0)?;
        Some(Self { crypto_map })
    }
}

impl fmt::Display for DispatchEntryExists<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "Tunnel Manager failed to dispatch a KEY_ACQUIRE message. Entry already in Tunnel Manager. ",
        )?;
        self.crypto_map.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<DispatchEntryExists<'a>> for Message<'a> {
    fn from(message: DispatchEntryExists<'a>) -> Self {
        Self::DispatchEntryExists(message)
    }
}

/// 752008: Duplicate entry.
///
/// A request to start a tunnel came twice; the tunnel manager is already working on the first one.
///
/// The second request is dropped and the first attempt goes on, so a single line is harmless. It names neither the
/// peer nor the crypto map.
///
/// # What to do
///
/// Usually nothing is to be done. If the line keeps coming, an earlier IKEv1 or IKEv2 attempt is probably waiting for
/// its timeout: check `show crypto ikev2 sa detail` and `show crypto ikev1 sa detail` for an SA that is not established.
///
/// Then debug that IKE version (`debug crypto ikev2 protocol 127`, `debug crypto ikev1 127`) and verify that a 752002
/// follows each attempt, failed ones included.
///
/// # Format
///
/// Level 7, debugging. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/752008.html).
///
/// ```text
/// Duplicate entry already in Tunnel Manager[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<167>Nov 11 2026 17:05:09 fw01 : %ASA-7-752008: Duplicate entry already in Tunnel Manager";
/// let Message::DuplicateEntry(_) = Record::parse(line)?.message()? else { panic!() };
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[non_exhaustive]
pub struct DuplicateEntry {}

impl DuplicateEntry {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new() -> Self {
        Self {}
    }

    fn make(_: &Spans<'_>) -> Option<Self> {
        Some(Self {})
    }
}

impl fmt::Display for DuplicateEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Duplicate entry already in Tunnel Manager.")
    }
}

impl From<DuplicateEntry> for Message<'_> {
    fn from(message: DuplicateEntry) -> Self {
        Self::DuplicateEntry(message)
    }
}

/// 752009: IKEv2 with multiple peers.
///
/// The firewall did not start an IKEv2 tunnel because the crypto map entry lists more than one peer.
///
/// This software takes a list of peers with IKEv1 only. Where the entry has an IKEv1 transform set as well, the
/// tunnel is started with IKEv1; otherwise 752006 or 752015 tends to follow and the traffic finds no tunnel. The
/// line does not name the crypto map; its neighbours in the log do.
///
/// # What to do
///
/// Find entries with several addresses behind `set peer` in `show run crypto map` on this firewall. If the site-to-site
/// tunnel should use IKEv2, leave one peer in the entry, or use a release that knows IKEv2 peer lists. If the list is
/// wanted as it is, use IKEv1 for the entry.
///
/// # Format
///
/// Level 4, warning. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/752009.html).
///
/// ```text
/// IKEv2 Doesn't support Multiple Peers[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<164>Nov 12 2026 06:12:00: %ASA-4-752009: IKEv2 Doesn't support Multiple Peers";
/// let Message::MultiplePeersUnsupported(_) = Record::parse(line)?.message()? else { panic!() };
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[non_exhaustive]
pub struct MultiplePeersUnsupported {}

impl MultiplePeersUnsupported {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new() -> Self {
        Self {}
    }

    fn make(_: &Spans<'_>) -> Option<Self> {
        Some(Self {})
    }
}

impl fmt::Display for MultiplePeersUnsupported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IKEv2 Doesn't support Multiple Peers.")
    }
}

impl From<MultiplePeersUnsupported> for Message<'_> {
    fn from(message: MultiplePeersUnsupported) -> Self {
        Self::MultiplePeersUnsupported(message)
    }
}

/// 752010: IKEv2 proposal missing.
///
/// The firewall did not start a tunnel with IKEv2 because the crypto map entry has no IKEv2 IPsec proposal.
///
/// On a tunnel that is meant to run IKEv1 only this is harmless: 752004 stands beside it and the tunnel is started
/// with IKEv1. Where IKEv2 is wanted, the tunnel can't come up from this side. The line does not name the crypto
/// map; its neighbours in the log do.
///
/// # What to do
///
/// Decide which IKE version the tunnel should use, then check the entry in `show run crypto map` on this firewall.
///
/// - For IKEv2, define a proposal with `crypto ipsec ikev2 ipsec-proposal` where none is there, and name it in the
///   entry with `crypto map MAP SEQUENCE set ikev2 ipsec-proposal PROPOSAL`. Its algorithms have to agree with the peer's.
/// - For IKEv1, nothing is to be done as long as the tunnel comes up.
///
/// # Format
///
/// Level 4, warning. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/752010.html).
///
/// ```text
/// IKEv2 Doesn't have a proposal specified[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<164>Nov 11 2026 11:43:02: %ASA-4-752010: IKEv2 Doesn't have a proposal specified";
/// let Message::Ikev2ProposalMissing(_) = Record::parse(line)?.message()? else { panic!() };
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[non_exhaustive]
pub struct Ikev2ProposalMissing {}

impl Ikev2ProposalMissing {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new() -> Self {
        Self {}
    }

    fn make(_: &Spans<'_>) -> Option<Self> {
        Some(Self {})
    }
}

impl fmt::Display for Ikev2ProposalMissing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IKEv2 Doesn't have a proposal specified.")
    }
}

impl From<Ikev2ProposalMissing> for Message<'_> {
    fn from(message: Ikev2ProposalMissing) -> Self {
        Self::Ikev2ProposalMissing(message)
    }
}

/// 752011: IKEv1 transform set missing.
///
/// The firewall did not start a tunnel with IKEv1 because the crypto map entry has no IKEv1 transform set.
///
/// On a tunnel that is meant to run IKEv2 only this is harmless. Where IKEv1 is wanted, or should stand in when IKEv2
/// fails, the tunnel can't come up that way from this side. The line does not name the crypto map; its neighbours in
/// the log do.
///
/// # What to do
///
/// Decide which IKE version the tunnel should use, then check the entry in `show run crypto map` on this firewall.
///
/// - For IKEv1, define a transform set with `crypto ipsec ikev1 transform-set` where none is there, and name it in the
///   entry with `crypto map MAP SEQUENCE set ikev1 transform-set SET`. Its algorithms have to agree with the peer's.
/// - For IKEv2, nothing is to be done as long as the tunnel comes up.
///
/// # Format
///
/// Level 4, warning. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/752011.html).
///
/// ```text
/// IKEv1 Doesn't have a transform set specified[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<164>Nov 16 2026 09:00:41 fw01 : %ASA-4-752011: IKEv1 Doesn't have a transform set specified";
/// let Message::Ikev1TransformSetMissing(_) = Record::parse(line)?.message()? else { panic!() };
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[non_exhaustive]
pub struct Ikev1TransformSetMissing {}

impl Ikev1TransformSetMissing {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new() -> Self {
        Self {}
    }

    fn make(_: &Spans<'_>) -> Option<Self> {
        Some(Self {})
    }
}

impl fmt::Display for Ikev1TransformSetMissing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IKEv1 Doesn't have a transform set specified.")
    }
}

impl From<Ikev1TransformSetMissing> for Message<'_> {
    fn from(message: Ikev1TransformSetMissing) -> Self {
        Self::Ikev1TransformSetMissing(message)
    }
}

/// 752012: Tunnel setup failed.
///
/// The firewall tried to bring up a tunnel with one IKE version, and the attempt failed.
///
/// The firewall was the initiator. Traffic for the crypto map entry has no tunnel for now. If the entry has another
/// IKE version, 752013 or 752014 follows with the next attempt; if all have failed, 752015. The cause is told by
/// messages of IKE itself, such as 750003 for IKEv2.
///
/// # What to do
///
/// Look for the cause in the log just before this line: 750003 and messages 751001 to 751028 for IKEv2, class 713 for
/// IKEv1. Frequent ones are a peer that is not reachable on UDP 500 and 4500, algorithms that do not agree, a wrong
/// pre-shared key or certificate, and access lists of the two sides that do not mirror each other.
///
/// Check `show run crypto map` and `show run tunnel-group` against the peer. If that does not help, debug the IKE
/// version that the line names: `debug crypto ikev2 protocol 127` or `debug crypto ikev1 127`, narrowed by
/// `debug crypto condition peer ADDRESS`.
///
/// # Format
///
/// Level 4, warning. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/752012.html).
///
/// ```text
/// {protocol} was unsuccessful at setting up a tunnel. {crypto_map}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<164>Nov 11 2026 12:11:16: %ASA-4-752012: IKEv1 was unsuccessful at setting up a tunnel.  Map Tag = vpn.  Map Sequence Number = 1.";
/// let Message::TunnelSetupFailed(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.protocol.name(), Some("ikev1"));
/// assert_eq!(message.crypto_map.tag, "vpn");
/// assert_eq!(message.crypto_map.sequence, 1);
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct TunnelSetupFailed<'a> {
    /// The IKE version that was tried, IKEv1 or IKEv2.
    pub protocol: IkeVersion<'a>,
    /// The crypto map entry that a tunnel belongs to.
    pub crypto_map: CryptoMap<'a>,
}

impl<'a> TunnelSetupFailed<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(protocol: IkeVersion<'a>, crypto_map: CryptoMap<'a>) -> Self {
        Self { protocol, crypto_map }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let protocol = spans.text(0).map(IkeVersion::new)?;
        let crypto_map = CryptoMap::read(spans, 1)?;
        Some(Self { protocol, crypto_map })
    }
}

impl fmt::Display for TunnelSetupFailed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.protocol.fmt(f)?;
        f.write_str(" was unsuccessful at setting up a tunnel. ")?;
        self.crypto_map.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<TunnelSetupFailed<'a>> for Message<'a> {
    fn from(message: TunnelSetupFailed<'a>) -> Self {
        Self::TunnelSetupFailed(message)
    }
}

/// 752013: Retry with IKEv2.
///
/// The firewall is starting a tunnel once more, with IKEv2, after an attempt for the same entry failed.
///
/// The firewall is the initiator. 752016 follows if the tunnel comes up this time, otherwise 752012, and 752015 when no
/// IKE version is left to try.
///
/// # What to do
///
/// See first how the new attempt ended: a 752016 for the same crypto map entry says that the tunnel is up, and so
/// does `show crypto ikev2 sa detail`.
///
/// Either way look at why the first attempt failed (752012 and the messages before it), and check the entry in
/// `show run crypto map` on both sides. A tunnel that needs a second attempt every time often has a peer that
/// handles only one of the IKE versions.
///
/// # Format
///
/// Level 4, warning. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/752013.html).
///
/// ```text
/// Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv2 after a failed attempt. {crypto_map}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<164>Nov 18 2026 04:44:40 fw01 : %ASA-4-752013: Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv2 after a failed attempt.  Map Tag = outside_map.  Map Sequence Number = 20.";
/// let Message::RetryWithIkev2(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.crypto_map.tag, "outside_map");
/// assert_eq!(message.crypto_map.sequence, 20);
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct RetryWithIkev2<'a> {
    /// The crypto map entry that a tunnel belongs to.
    pub crypto_map: CryptoMap<'a>,
}

impl<'a> RetryWithIkev2<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(crypto_map: CryptoMap<'a>) -> Self {
        Self { crypto_map }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let crypto_map = CryptoMap::read(spans, 0)?;
        Some(Self { crypto_map })
    }
}

impl fmt::Display for RetryWithIkev2<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv2 after a failed attempt. ",
        )?;
        self.crypto_map.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<RetryWithIkev2<'a>> for Message<'a> {
    fn from(message: RetryWithIkev2<'a>) -> Self {
        Self::RetryWithIkev2(message)
    }
}

/// 752014: Fallback to IKEv1.
///
/// The firewall is falling back to IKEv1 after its first attempt at the tunnel failed.
///
/// The crypto map entry allows both IKE versions. 752016 follows if the tunnel comes up with IKEv1, otherwise 752012 and
/// 752015. A tunnel that used to run IKEv2 and now falls back works, but with the older protocol and its algorithms.
///
/// # What to do
///
/// See first how the second attempt ended: a 752016 for the same crypto map entry says that the tunnel is up, and so
/// does `show crypto ikev1 sa detail`.
///
/// Then find out why the first attempt failed (752012 and the messages before it, such as 750003), and check the entry
/// in `show run crypto map` on both sides. If the peer knows only IKEv1, take the IKEv2 proposal out of the entry and the
/// failed first attempt goes away. If IKEv1 is unwanted, take the IKEv1 transform set out, so that no fallback is possible.
///
/// # Format
///
/// Level 4, warning. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/752014.html).
///
/// ```text
/// Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv1 after a failed attempt. {crypto_map}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<164>:2026-11-18T04:45:12Z: %ASA-vpn-4-752014: Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv1 after a failed attempt. Map Tag = outside_map. Map Sequence Number = 20.";
/// let Message::FallbackToIkev1(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.crypto_map.tag, "outside_map");
/// assert_eq!(message.crypto_map.sequence, 20);
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct FallbackToIkev1<'a> {
    /// The crypto map entry that a tunnel belongs to.
    pub crypto_map: CryptoMap<'a>,
}

impl<'a> FallbackToIkev1<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(crypto_map: CryptoMap<'a>) -> Self {
        Self { crypto_map }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let crypto_map = CryptoMap::read(spans, 0)?;
        Some(Self { crypto_map })
    }
}

impl fmt::Display for FallbackToIkev1<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv1 after a failed attempt. ",
        )?;
        self.crypto_map.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<FallbackToIkev1<'a>> for Message<'a> {
    fn from(message: FallbackToIkev1<'a>) -> Self {
        Self::FallbackToIkev1(message)
    }
}

/// 752015: All IKE versions failed.
///
/// A site-to-site tunnel could not be brought up with any IKE version of its crypto map entry.
///
/// The firewall was the initiator and has given up for now: traffic for the entry is not carried. The next packet that
/// matches starts over with 752003 or 752004, so the line returns as long as there is traffic and the cause lasts. A
/// 752012 before it tells of the single failure of a version.
///
/// # What to do
///
/// Check first that the peer answers: UDP 500 and 4500 must be open on the way, and the address in `set peer` right.
/// `show crypto ikev2 sa detail` and `show crypto ikev1 sa detail` during an attempt show how far it gets.
///
/// - Compare the entry in `show run crypto map` with the peer's: algorithms, PFS, and access lists that mirror each other.
/// - Compare `show run tunnel-group`, `show run crypto ikev1` and `show run crypto ikev2`: keys, trustpoints, policies.
/// - Debug each IKE version by itself with `debug crypto ikev2 protocol 127` and `debug crypto ikev1 127`, narrowed
///   by `debug crypto condition peer ADDRESS`; the log of the responder often tells more than that of the initiator.
///
/// # Format
///
/// Level 3, error. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/752015.html).
///
/// ```text
/// Tunnel Manager has failed to establish an L2L SA. All configured IKE versions failed to establish the tunnel. {crypto_map}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<163>Nov 11 2026 12:15:25: %ASA-3-752015: Tunnel Manager has failed to establish an L2L SA.  All configured IKE versions failed to establish the tunnel. Map Tag= vpn.  Map Sequence Number = 1.";
/// let Message::AllVersionsFailed(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.crypto_map.tag, "vpn");
/// assert_eq!(message.crypto_map.sequence, 1);
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct AllVersionsFailed<'a> {
    /// The crypto map entry that a tunnel belongs to.
    pub crypto_map: CryptoMap<'a>,
}

impl<'a> AllVersionsFailed<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(crypto_map: CryptoMap<'a>) -> Self {
        Self { crypto_map }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let crypto_map = CryptoMap::read(spans, 0)?;
        Some(Self { crypto_map })
    }
}

impl fmt::Display for AllVersionsFailed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(
            "Tunnel Manager has failed to establish an L2L SA. All configured IKE versions failed to establish the tunnel. ",
        )?;
        self.crypto_map.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<AllVersionsFailed<'a>> for Message<'a> {
    fn from(message: AllVersionsFailed<'a>) -> Self {
        Self::AllVersionsFailed(message)
    }
}

/// 752016: Tunnel setup succeeded.
///
/// A site-to-site tunnel that the firewall started is up.
///
/// The line names the IKE version that succeeded, and the crypto map entry. It closes the attempt that 752003, 752004,
/// 752013 or 752014 opened. IKEv2 logs 750006 for the SA itself, with the addresses of both ends.
///
/// # What to do
///
/// Nothing has to be done.
///
/// # Format
///
/// Level 5, notification. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/752016.html).
///
/// ```text
/// {protocol} was successful at setting up a tunnel. {crypto_map}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<165>Nov 03 2026 10:20:32 fw01 : %ASA-5-752016: IKEv2 was successful at setting up a tunnel.  Map Tag = outside_map. Map Sequence Number = 20.";
/// let Message::TunnelSetupSucceeded(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.protocol.name(), Some("ikev2"));
/// assert_eq!(message.crypto_map.tag, "outside_map");
/// assert_eq!(message.crypto_map.sequence, 20);
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct TunnelSetupSucceeded<'a> {
    /// The IKE version that brought the tunnel up, IKEv1 or IKEv2.
    pub protocol: IkeVersion<'a>,
    /// The crypto map entry that a tunnel belongs to.
    pub crypto_map: CryptoMap<'a>,
}

impl<'a> TunnelSetupSucceeded<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(protocol: IkeVersion<'a>, crypto_map: CryptoMap<'a>) -> Self {
        Self { protocol, crypto_map }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let protocol = spans.text(0).map(IkeVersion::new)?;
        let crypto_map = CryptoMap::read(spans, 1)?;
        Some(Self { protocol, crypto_map })
    }
}

impl fmt::Display for TunnelSetupSucceeded<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.protocol.fmt(f)?;
        f.write_str(" was successful at setting up a tunnel. ")?;
        self.crypto_map.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<TunnelSetupSucceeded<'a>> for Message<'a> {
    fn from(message: TunnelSetupSucceeded<'a>) -> Self {
        Self::TunnelSetupSucceeded(message)
    }
}

/// 752017: IKEv2 backup tunnel denied.
///
/// The firewall refused to start a backup site-to-site tunnel with IKEv2, which lacks that feature.
///
/// Backup L2L means a crypto map entry that lists several peers to be tried one after the other. The firewall starts
/// the connection with IKEv1 instead, so nothing is lost where IKEv1 is enabled and the entry has a transform set for
/// it. Without IKEv1 there is no tunnel.
///
/// # What to do
///
/// If IKEv1 is enabled for the entry, nothing is to be done. Backup L2L depends on it: check on this firewall that
/// `show run crypto ikev1` has the version enabled on the named interface, and `show run crypto map` a transform set in the entry.
///
/// If the tunnel has to use IKEv2, leave a single peer in the entry, or use a release that knows IKEv2 peer lists (752009).
///
/// # Format
///
/// Level 4, warning. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/752017.html).
///
/// ```text
/// IKEv2 Backup L2L tunnel initiation denied on interface {interface} matching crypto map {tag}, sequence number {sequence}. Unsupported configuration[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<164>Nov 24 2026 22:10:05 fw01 : %ASA-4-752017: IKEv2 Backup L2L tunnel initiation denied on interface outside matching crypto map outside_map, sequence number 40. Unsupported configuration.";
/// let Message::BackupTunnelDenied(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.interface, "outside");
/// assert_eq!(message.tag, "outside_map");
/// assert_eq!(message.sequence, 40);
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct BackupTunnelDenied<'a> {
    /// Name of the interface on which the tunnel was to be started.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub interface: &'a str,
    /// Name of the crypto map.
    #[cfg_attr(feature = "serde", serde(deserialize_with = "crate::forms::text"))]
    pub tag: &'a str,
    /// Sequence number of the crypto map entry, 1 to 65535.
    pub sequence: i64,
}

impl<'a> BackupTunnelDenied<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(interface: &'a str, tag: &'a str, sequence: i64) -> Self {
        let interface = text::trim(interface);
        let tag = text::trim(tag);
        Self { interface, tag, sequence }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let interface = spans.text(0)?;
        let tag = spans.text(1)?;
        let sequence = spans.number(2)?;
        Some(Self { interface, tag, sequence })
    }
}

impl fmt::Display for BackupTunnelDenied<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IKEv2 Backup L2L tunnel initiation denied on interface ")?;
        self.interface.fmt(f)?;
        f.write_str(" matching crypto map ")?;
        self.tag.fmt(f)?;
        f.write_str(", sequence number ")?;
        self.sequence.fmt(f)?;
        f.write_str(". Unsupported configuration.")
    }
}

impl<'a> From<BackupTunnelDenied<'a>> for Message<'a> {
    fn from(message: BackupTunnelDenied<'a>) -> Self {
        Self::BackupTunnelDenied(message)
    }
}

/// 753001: Unexpected IKEv2 packet.
///
/// A cluster unit received an IKEv2 packet that failed the first consistency checks of the data path.
///
/// It occurs only in a cluster whose VPN mode is distributed. The SPI of the packet was damaged or had expired. A
/// late packet for an SA that has just ended can do that, and is harmless once in a while. Many lines from a known peer
/// suggest that the ends do not agree on their SAs; from unknown addresses they are more likely scans or forged
/// packets, since nothing is authenticated this early.
///
/// # What to do
///
/// Single lines need no action. If there are many, see first whether the address belongs to a peer of yours:
/// `show vpn-sessiondb l2l` and `show crypto ikev2 sa detail` on the units.
///
/// - A known peer: check its state and log, and clear the SA on both sides if the tunnel carries nothing
///   (`clear crypto ikev2 sa ADDRESS`). Check the cluster with `show cluster info`, and where the sessions are with
///   `show cluster vpn-sessiondb distribution`; units that joined or left lately may explain it.
/// - An unknown address: block it ahead of the firewall, or with an access list for traffic to the firewall itself
///   (`access-group LIST in interface NAME control-plane`).
///
/// # Format
///
/// Level 4, warning. [More in the book](https://asa-messages.github.io/asa-messages/generated/messages/753001.html).
///
/// ```text
/// Unexpected IKEv2 packet received from {peer}. Error: {error}[.]
/// ```
///
/// # Example
///
/// ```
/// use asa_messages::{Message, Record};
///
/// let line = "<164>Nov 26 2026 13:37:01 unit-1-1 : %ASA-4-753001: Unexpected IKEv2 packet received from 198.51.100.7:500. Error: Corrupted SPI detected";
/// let Message::UnexpectedPacket(message) = Record::parse(line)?.message()? else { panic!() };
/// assert_eq!(message.peer.host.as_str(), "198.51.100.7");
/// assert_eq!(message.error.name(), Some("corrupted-spi"));
/// # Ok::<(), asa_messages::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Deserialize, serde::Serialize))]
#[cfg_attr(feature = "serde", serde(bound(deserialize = "'de: 'a")))]
#[non_exhaustive]
pub struct UnexpectedPacket<'a> {
    /// Address and port that the packet came from.
    pub peer: Endpoint<'a>,
    /// Why the packet was held to be invalid: a damaged SPI, or one that has expired.
    pub error: PacketFault<'a>,
}

impl<'a> UnexpectedPacket<'a> {
    /// Makes the value of its fields; texts lose outer blanks.
    pub fn new(peer: Endpoint<'a>, error: PacketFault<'a>) -> Self {
        Self { peer, error }
    }

    fn make(spans: &Spans<'a>) -> Option<Self> {
        let peer = spans.endpoint(0)?;
        let error = spans.text(1).map(PacketFault::new)?;
        Some(Self { peer, error })
    }
}

impl fmt::Display for UnexpectedPacket<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Unexpected IKEv2 packet received from ")?;
        self.peer.fmt(f)?;
        f.write_str(". Error: ")?;
        self.error.fmt(f)?;
        f.write_str(".")
    }
}

impl<'a> From<UnexpectedPacket<'a>> for Message<'a> {
    fn from(message: UnexpectedPacket<'a>) -> Self {
        Self::UnexpectedPacket(message)
    }
}
