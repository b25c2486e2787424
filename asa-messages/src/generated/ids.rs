//! The ids, and what the catalog says of each.
//!
//! Generated from `catalog/asa.yaml` by `cargo xtask regen`; not to be edited.

use super::Severity;
use crate::id::{Field, Origin, Shape};

/// The id of a message that the catalog knows. Its number is the discriminant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
#[repr(u32)]
pub enum MessageId {
    /// 750001: IPsec tunnel requested.
    TunnelRequested = 750001,
    /// 750002: IKE_SA_INIT request received.
    SaInitRequest = 750002,
    /// 750003: Negotiation aborted.
    NegotiationAborted = 750003,
    /// 750004: Cookie challenge sent.
    CookieChallengeSent = 750004,
    /// 750005: Rekey collision.
    RekeyCollision = 750005,
    /// 750006: SA up.
    SaUp = 750006,
    /// 750007: SA down.
    SaDown = 750007,
    /// 750008: SA rejected, system resources low.
    SaRejectedLowResources = 750008,
    /// 750009: SA rejected, admission limit reached.
    SaRejectedAdmissionLimit = 750009,
    /// 750010: Throttle queue threshold reached.
    ThrottleQueueThreshold = 750010,
    /// 750011: Tunnel rejected, IKEv2 cipher too weak.
    WeakEncryptionRejected = 750011,
    /// 750012: IKEv2 cipher weaker than IPsec cipher.
    WeakEncryption = 750012,
    /// 750013: Peer moved to another address.
    PeerMoved = 750013,
    /// 750014: Session aborted by initial contact.
    AbortedByInitialContact = 750014,
    /// 750015: IPsec SA deleted, unknown to the peer.
    InvalidSpiNotification = 750015,
    /// 750016: DPD message needed.
    DpdMessageNeeded = 750016,
    /// 751001: Diffie-Hellman operation failed.
    DiffieHellmanFailed = 751001,
    /// 751002: No credentials to prove its own identity.
    NoSelfAuthenticationCredentials = 751002,
    /// 751003: Dead peer check due.
    DeadPeerCheckDue = 751003,
    /// 751004: No way configured to authenticate the peer.
    NoRemoteAuthenticationMethod = 751004,
    /// 751005: AnyConnect reconnect not authenticated.
    ReconnectAuthenticationFailed = 751005,
    /// 751006: Certificate authentication failed.
    CertificateAuthenticationFailed = 751006,
    /// 751007: Configured attribute not supported.
    AttributeNotSupported = 751007,
    /// 751008: IKEv2 not enabled in the group policy.
    NotEnabledInGroupPolicy = 751008,
    /// 751009: No tunnel group found for the peer.
    TunnelGroupNotFound = 751009,
    /// 751010: No self-authentication method found.
    NoSelfAuthenticationMethod = 751010,
    /// 751011: User authentication failed.
    UserAuthenticationFailed = 751011,
    /// 751012: Configuration Mode failed.
    ConfigurationModeFailed = 751012,
    /// 751013: Configuration payload request failed.
    ConfigurationPayloadFailed = 751013,
    /// 751014: Configuration attribute not processed.
    ConfigurationPayloadWarning = 751014,
    /// 751015: Refused by call admission control.
    AdmissionRefused = 751015,
    /// 751016: Same inner and outer addresses.
    InnerEqualsOuter = 751016,
    /// 751017: Configuration error.
    ConfigurationError = 751017,
    /// 751018: Wrong tunnel group for a locked user.
    GroupLocked = 751018,
    /// 751019: License limit exceeded.
    LicenseLimitExceeded = 751019,
    /// 751020: Suite B algorithm without license.
    SuiteBUnlicensed = 751020,
    /// 751021: Client too old for AES-GCM.
    ClientTooOld = 751021,
    /// 751022: No crypto map for the traffic selectors.
    CryptoMapNotFound = 751022,
    /// 751023: Unknown client.
    UnknownClient = 751023,
    /// 751024: Deprecated IPv6 filter.
    Ipv6FilterDeprecated = 751024,
    /// 751025: Addresses assigned.
    AddressesAssigned = 751025,
    /// 751026: Client identified.
    ClientIdentified = 751026,
    /// 751027: Peer reports invalid selectors.
    InvalidSelectors = 751027,
    /// 751028: Keepalive values overridden.
    KeepaliveOverridden = 751028,
    /// 752001: Entry could not be removed.
    EntryRemovalFailed = 752001,
    /// 752002: Entry removed.
    EntryRemoved = 752002,
    /// 752003: Tunnel start handed to IKEv2.
    DispatchToIkev2 = 752003,
    /// 752004: Tunnel start handed to IKEv1.
    DispatchToIkev1 = 752004,
    /// 752005: Tunnel not started, memory may be low.
    DispatchMemoryLow = 752005,
    /// 752006: Tunnel not started, misconfiguration.
    DispatchMisconfigured = 752006,
    /// 752007: Tunnel not started, entry exists.
    DispatchEntryExists = 752007,
    /// 752008: Duplicate entry.
    DuplicateEntry = 752008,
    /// 752009: IKEv2 with multiple peers.
    MultiplePeersUnsupported = 752009,
    /// 752010: IKEv2 proposal missing.
    Ikev2ProposalMissing = 752010,
    /// 752011: IKEv1 transform set missing.
    Ikev1TransformSetMissing = 752011,
    /// 752012: Tunnel setup failed.
    TunnelSetupFailed = 752012,
    /// 752013: Retry with IKEv2.
    RetryWithIkev2 = 752013,
    /// 752014: Fallback to IKEv1.
    FallbackToIkev1 = 752014,
    /// 752015: All IKE versions failed.
    AllVersionsFailed = 752015,
    /// 752016: Tunnel setup succeeded.
    TunnelSetupSucceeded = 752016,
    /// 752017: IKEv2 backup tunnel denied.
    BackupTunnelDenied = 752017,
    /// 753001: Unexpected IKEv2 packet.
    UnexpectedPacket = 753001,
}

impl MessageId {
    /// All ids in ascending order.
    pub const ALL: [Self; 62] = [
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
    /// The id with that number.
    pub const fn from_number(number: u32) -> Option<Self> {
        match number {
            750001 => Some(Self::TunnelRequested),
            750002 => Some(Self::SaInitRequest),
            750003 => Some(Self::NegotiationAborted),
            750004 => Some(Self::CookieChallengeSent),
            750005 => Some(Self::RekeyCollision),
            750006 => Some(Self::SaUp),
            750007 => Some(Self::SaDown),
            750008 => Some(Self::SaRejectedLowResources),
            750009 => Some(Self::SaRejectedAdmissionLimit),
            750010 => Some(Self::ThrottleQueueThreshold),
            750011 => Some(Self::WeakEncryptionRejected),
            750012 => Some(Self::WeakEncryption),
            750013 => Some(Self::PeerMoved),
            750014 => Some(Self::AbortedByInitialContact),
            750015 => Some(Self::InvalidSpiNotification),
            750016 => Some(Self::DpdMessageNeeded),
            751001 => Some(Self::DiffieHellmanFailed),
            751002 => Some(Self::NoSelfAuthenticationCredentials),
            751003 => Some(Self::DeadPeerCheckDue),
            751004 => Some(Self::NoRemoteAuthenticationMethod),
            751005 => Some(Self::ReconnectAuthenticationFailed),
            751006 => Some(Self::CertificateAuthenticationFailed),
            751007 => Some(Self::AttributeNotSupported),
            751008 => Some(Self::NotEnabledInGroupPolicy),
            751009 => Some(Self::TunnelGroupNotFound),
            751010 => Some(Self::NoSelfAuthenticationMethod),
            751011 => Some(Self::UserAuthenticationFailed),
            751012 => Some(Self::ConfigurationModeFailed),
            751013 => Some(Self::ConfigurationPayloadFailed),
            751014 => Some(Self::ConfigurationPayloadWarning),
            751015 => Some(Self::AdmissionRefused),
            751016 => Some(Self::InnerEqualsOuter),
            751017 => Some(Self::ConfigurationError),
            751018 => Some(Self::GroupLocked),
            751019 => Some(Self::LicenseLimitExceeded),
            751020 => Some(Self::SuiteBUnlicensed),
            751021 => Some(Self::ClientTooOld),
            751022 => Some(Self::CryptoMapNotFound),
            751023 => Some(Self::UnknownClient),
            751024 => Some(Self::Ipv6FilterDeprecated),
            751025 => Some(Self::AddressesAssigned),
            751026 => Some(Self::ClientIdentified),
            751027 => Some(Self::InvalidSelectors),
            751028 => Some(Self::KeepaliveOverridden),
            752001 => Some(Self::EntryRemovalFailed),
            752002 => Some(Self::EntryRemoved),
            752003 => Some(Self::DispatchToIkev2),
            752004 => Some(Self::DispatchToIkev1),
            752005 => Some(Self::DispatchMemoryLow),
            752006 => Some(Self::DispatchMisconfigured),
            752007 => Some(Self::DispatchEntryExists),
            752008 => Some(Self::DuplicateEntry),
            752009 => Some(Self::MultiplePeersUnsupported),
            752010 => Some(Self::Ikev2ProposalMissing),
            752011 => Some(Self::Ikev1TransformSetMissing),
            752012 => Some(Self::TunnelSetupFailed),
            752013 => Some(Self::RetryWithIkev2),
            752014 => Some(Self::FallbackToIkev1),
            752015 => Some(Self::AllVersionsFailed),
            752016 => Some(Self::TunnelSetupSucceeded),
            752017 => Some(Self::BackupTunnelDenied),
            753001 => Some(Self::UnexpectedPacket),
            _ => None,
        }
    }
    /// The id of that name, former names included.
    pub fn from_name(name: &str) -> Option<Self> {
        match name {
            "tunnel-requested" => Some(Self::TunnelRequested),
            "sa-init-request" => Some(Self::SaInitRequest),
            "negotiation-aborted" => Some(Self::NegotiationAborted),
            "cookie-challenge-sent" => Some(Self::CookieChallengeSent),
            "rekey-collision" => Some(Self::RekeyCollision),
            "sa-up" => Some(Self::SaUp),
            "sa-down" => Some(Self::SaDown),
            "sa-rejected-low-resources" => Some(Self::SaRejectedLowResources),
            "sa-rejected-admission-limit" => Some(Self::SaRejectedAdmissionLimit),
            "throttle-queue-threshold" => Some(Self::ThrottleQueueThreshold),
            "weak-encryption-rejected" => Some(Self::WeakEncryptionRejected),
            "weak-encryption" => Some(Self::WeakEncryption),
            "peer-moved" => Some(Self::PeerMoved),
            "aborted-by-initial-contact" => Some(Self::AbortedByInitialContact),
            "invalid-spi-notification" => Some(Self::InvalidSpiNotification),
            "dpd-message-needed" => Some(Self::DpdMessageNeeded),
            "diffie-hellman-failed" => Some(Self::DiffieHellmanFailed),
            "no-self-authentication-credentials" => Some(Self::NoSelfAuthenticationCredentials),
            "dead-peer-check-due" => Some(Self::DeadPeerCheckDue),
            "no-remote-authentication-method" => Some(Self::NoRemoteAuthenticationMethod),
            "reconnect-authentication-failed" => Some(Self::ReconnectAuthenticationFailed),
            "certificate-authentication-failed" => Some(Self::CertificateAuthenticationFailed),
            "attribute-not-supported" => Some(Self::AttributeNotSupported),
            "not-enabled-in-group-policy" => Some(Self::NotEnabledInGroupPolicy),
            "tunnel-group-not-found" => Some(Self::TunnelGroupNotFound),
            "no-self-authentication-method" => Some(Self::NoSelfAuthenticationMethod),
            "user-authentication-failed" => Some(Self::UserAuthenticationFailed),
            "configuration-mode-failed" => Some(Self::ConfigurationModeFailed),
            "configuration-payload-failed" => Some(Self::ConfigurationPayloadFailed),
            "configuration-payload-warning" => Some(Self::ConfigurationPayloadWarning),
            "admission-refused" => Some(Self::AdmissionRefused),
            "inner-equals-outer" => Some(Self::InnerEqualsOuter),
            "configuration-error" => Some(Self::ConfigurationError),
            "group-locked" => Some(Self::GroupLocked),
            "license-limit-exceeded" => Some(Self::LicenseLimitExceeded),
            "suite-b-unlicensed" => Some(Self::SuiteBUnlicensed),
            "client-too-old" => Some(Self::ClientTooOld),
            "crypto-map-not-found" => Some(Self::CryptoMapNotFound),
            "unknown-client" => Some(Self::UnknownClient),
            "ipv6-filter-deprecated" => Some(Self::Ipv6FilterDeprecated),
            "addresses-assigned" => Some(Self::AddressesAssigned),
            "client-identified" => Some(Self::ClientIdentified),
            "invalid-selectors" => Some(Self::InvalidSelectors),
            "keepalive-overridden" => Some(Self::KeepaliveOverridden),
            "entry-removal-failed" => Some(Self::EntryRemovalFailed),
            "entry-removed" => Some(Self::EntryRemoved),
            "dispatch-to-ikev2" => Some(Self::DispatchToIkev2),
            "dispatch-to-ikev1" => Some(Self::DispatchToIkev1),
            "dispatch-memory-low" => Some(Self::DispatchMemoryLow),
            "dispatch-misconfigured" => Some(Self::DispatchMisconfigured),
            "dispatch-entry-exists" => Some(Self::DispatchEntryExists),
            "duplicate-entry" => Some(Self::DuplicateEntry),
            "multiple-peers-unsupported" => Some(Self::MultiplePeersUnsupported),
            "ikev2-proposal-missing" => Some(Self::Ikev2ProposalMissing),
            "ikev1-transform-set-missing" => Some(Self::Ikev1TransformSetMissing),
            "tunnel-setup-failed" => Some(Self::TunnelSetupFailed),
            "retry-with-ikev2" => Some(Self::RetryWithIkev2),
            "fallback-to-ikev1" => Some(Self::FallbackToIkev1),
            "all-versions-failed" => Some(Self::AllVersionsFailed),
            "tunnel-setup-succeeded" => Some(Self::TunnelSetupSucceeded),
            "backup-tunnel-denied" => Some(Self::BackupTunnelDenied),
            "unexpected-packet" => Some(Self::UnexpectedPacket),
            _ => None,
        }
    }
    /// The name in kebab-case.
    pub const fn name(self) -> &'static str {
        match self {
            Self::TunnelRequested => "tunnel-requested",
            Self::SaInitRequest => "sa-init-request",
            Self::NegotiationAborted => "negotiation-aborted",
            Self::CookieChallengeSent => "cookie-challenge-sent",
            Self::RekeyCollision => "rekey-collision",
            Self::SaUp => "sa-up",
            Self::SaDown => "sa-down",
            Self::SaRejectedLowResources => "sa-rejected-low-resources",
            Self::SaRejectedAdmissionLimit => "sa-rejected-admission-limit",
            Self::ThrottleQueueThreshold => "throttle-queue-threshold",
            Self::WeakEncryptionRejected => "weak-encryption-rejected",
            Self::WeakEncryption => "weak-encryption",
            Self::PeerMoved => "peer-moved",
            Self::AbortedByInitialContact => "aborted-by-initial-contact",
            Self::InvalidSpiNotification => "invalid-spi-notification",
            Self::DpdMessageNeeded => "dpd-message-needed",
            Self::DiffieHellmanFailed => "diffie-hellman-failed",
            Self::NoSelfAuthenticationCredentials => "no-self-authentication-credentials",
            Self::DeadPeerCheckDue => "dead-peer-check-due",
            Self::NoRemoteAuthenticationMethod => "no-remote-authentication-method",
            Self::ReconnectAuthenticationFailed => "reconnect-authentication-failed",
            Self::CertificateAuthenticationFailed => "certificate-authentication-failed",
            Self::AttributeNotSupported => "attribute-not-supported",
            Self::NotEnabledInGroupPolicy => "not-enabled-in-group-policy",
            Self::TunnelGroupNotFound => "tunnel-group-not-found",
            Self::NoSelfAuthenticationMethod => "no-self-authentication-method",
            Self::UserAuthenticationFailed => "user-authentication-failed",
            Self::ConfigurationModeFailed => "configuration-mode-failed",
            Self::ConfigurationPayloadFailed => "configuration-payload-failed",
            Self::ConfigurationPayloadWarning => "configuration-payload-warning",
            Self::AdmissionRefused => "admission-refused",
            Self::InnerEqualsOuter => "inner-equals-outer",
            Self::ConfigurationError => "configuration-error",
            Self::GroupLocked => "group-locked",
            Self::LicenseLimitExceeded => "license-limit-exceeded",
            Self::SuiteBUnlicensed => "suite-b-unlicensed",
            Self::ClientTooOld => "client-too-old",
            Self::CryptoMapNotFound => "crypto-map-not-found",
            Self::UnknownClient => "unknown-client",
            Self::Ipv6FilterDeprecated => "ipv6-filter-deprecated",
            Self::AddressesAssigned => "addresses-assigned",
            Self::ClientIdentified => "client-identified",
            Self::InvalidSelectors => "invalid-selectors",
            Self::KeepaliveOverridden => "keepalive-overridden",
            Self::EntryRemovalFailed => "entry-removal-failed",
            Self::EntryRemoved => "entry-removed",
            Self::DispatchToIkev2 => "dispatch-to-ikev2",
            Self::DispatchToIkev1 => "dispatch-to-ikev1",
            Self::DispatchMemoryLow => "dispatch-memory-low",
            Self::DispatchMisconfigured => "dispatch-misconfigured",
            Self::DispatchEntryExists => "dispatch-entry-exists",
            Self::DuplicateEntry => "duplicate-entry",
            Self::MultiplePeersUnsupported => "multiple-peers-unsupported",
            Self::Ikev2ProposalMissing => "ikev2-proposal-missing",
            Self::Ikev1TransformSetMissing => "ikev1-transform-set-missing",
            Self::TunnelSetupFailed => "tunnel-setup-failed",
            Self::RetryWithIkev2 => "retry-with-ikev2",
            Self::FallbackToIkev1 => "fallback-to-ikev1",
            Self::AllVersionsFailed => "all-versions-failed",
            Self::TunnelSetupSucceeded => "tunnel-setup-succeeded",
            Self::BackupTunnelDenied => "backup-tunnel-denied",
            Self::UnexpectedPacket => "unexpected-packet",
        }
    }
    /// The heading of the message's page.
    pub const fn title(self) -> &'static str {
        match self {
            Self::TunnelRequested => "IPsec tunnel requested",
            Self::SaInitRequest => "IKE_SA_INIT request received",
            Self::NegotiationAborted => "Negotiation aborted",
            Self::CookieChallengeSent => "Cookie challenge sent",
            Self::RekeyCollision => "Rekey collision",
            Self::SaUp => "SA up",
            Self::SaDown => "SA down",
            Self::SaRejectedLowResources => "SA rejected, system resources low",
            Self::SaRejectedAdmissionLimit => "SA rejected, admission limit reached",
            Self::ThrottleQueueThreshold => "Throttle queue threshold reached",
            Self::WeakEncryptionRejected => "Tunnel rejected, IKEv2 cipher too weak",
            Self::WeakEncryption => "IKEv2 cipher weaker than IPsec cipher",
            Self::PeerMoved => "Peer moved to another address",
            Self::AbortedByInitialContact => "Session aborted by initial contact",
            Self::InvalidSpiNotification => "IPsec SA deleted, unknown to the peer",
            Self::DpdMessageNeeded => "DPD message needed",
            Self::DiffieHellmanFailed => "Diffie-Hellman operation failed",
            Self::NoSelfAuthenticationCredentials => "No credentials to prove its own identity",
            Self::DeadPeerCheckDue => "Dead peer check due",
            Self::NoRemoteAuthenticationMethod => "No way configured to authenticate the peer",
            Self::ReconnectAuthenticationFailed => "AnyConnect reconnect not authenticated",
            Self::CertificateAuthenticationFailed => "Certificate authentication failed",
            Self::AttributeNotSupported => "Configured attribute not supported",
            Self::NotEnabledInGroupPolicy => "IKEv2 not enabled in the group policy",
            Self::TunnelGroupNotFound => "No tunnel group found for the peer",
            Self::NoSelfAuthenticationMethod => "No self-authentication method found",
            Self::UserAuthenticationFailed => "User authentication failed",
            Self::ConfigurationModeFailed => "Configuration Mode failed",
            Self::ConfigurationPayloadFailed => "Configuration payload request failed",
            Self::ConfigurationPayloadWarning => "Configuration attribute not processed",
            Self::AdmissionRefused => "Refused by call admission control",
            Self::InnerEqualsOuter => "Same inner and outer addresses",
            Self::ConfigurationError => "Configuration error",
            Self::GroupLocked => "Wrong tunnel group for a locked user",
            Self::LicenseLimitExceeded => "License limit exceeded",
            Self::SuiteBUnlicensed => "Suite B algorithm without license",
            Self::ClientTooOld => "Client too old for AES-GCM",
            Self::CryptoMapNotFound => "No crypto map for the traffic selectors",
            Self::UnknownClient => "Unknown client",
            Self::Ipv6FilterDeprecated => "Deprecated IPv6 filter",
            Self::AddressesAssigned => "Addresses assigned",
            Self::ClientIdentified => "Client identified",
            Self::InvalidSelectors => "Peer reports invalid selectors",
            Self::KeepaliveOverridden => "Keepalive values overridden",
            Self::EntryRemovalFailed => "Entry could not be removed",
            Self::EntryRemoved => "Entry removed",
            Self::DispatchToIkev2 => "Tunnel start handed to IKEv2",
            Self::DispatchToIkev1 => "Tunnel start handed to IKEv1",
            Self::DispatchMemoryLow => "Tunnel not started, memory may be low",
            Self::DispatchMisconfigured => "Tunnel not started, misconfiguration",
            Self::DispatchEntryExists => "Tunnel not started, entry exists",
            Self::DuplicateEntry => "Duplicate entry",
            Self::MultiplePeersUnsupported => "IKEv2 with multiple peers",
            Self::Ikev2ProposalMissing => "IKEv2 proposal missing",
            Self::Ikev1TransformSetMissing => "IKEv1 transform set missing",
            Self::TunnelSetupFailed => "Tunnel setup failed",
            Self::RetryWithIkev2 => "Retry with IKEv2",
            Self::FallbackToIkev1 => "Fallback to IKEv1",
            Self::AllVersionsFailed => "All IKE versions failed",
            Self::TunnelSetupSucceeded => "Tunnel setup succeeded",
            Self::BackupTunnelDenied => "IKEv2 backup tunnel denied",
            Self::UnexpectedPacket => "Unexpected IKEv2 packet",
        }
    }
    /// The level that devices use unless an administrator moved the message.
    pub const fn severity(self) -> Severity {
        match self {
            Self::TunnelRequested => Severity::Notification,
            Self::SaInitRequest => Severity::Notification,
            Self::NegotiationAborted => Severity::Warning,
            Self::CookieChallengeSent => Severity::Notification,
            Self::RekeyCollision => Severity::Notification,
            Self::SaUp => Severity::Notification,
            Self::SaDown => Severity::Notification,
            Self::SaRejectedLowResources => Severity::Notification,
            Self::SaRejectedAdmissionLimit => Severity::Notification,
            Self::ThrottleQueueThreshold => Severity::Notification,
            Self::WeakEncryptionRejected => Severity::Error,
            Self::WeakEncryption => Severity::Warning,
            Self::PeerMoved => Severity::Notification,
            Self::AbortedByInitialContact => Severity::Warning,
            Self::InvalidSpiNotification => Severity::Warning,
            Self::DpdMessageNeeded => Severity::Debugging,
            Self::DiffieHellmanFailed => Severity::Error,
            Self::NoSelfAuthenticationCredentials => Severity::Error,
            Self::DeadPeerCheckDue => Severity::Debugging,
            Self::NoRemoteAuthenticationMethod => Severity::Error,
            Self::ReconnectAuthenticationFailed => Severity::Error,
            Self::CertificateAuthenticationFailed => Severity::Error,
            Self::AttributeNotSupported => Severity::Notification,
            Self::NotEnabledInGroupPolicy => Severity::Error,
            Self::TunnelGroupNotFound => Severity::Error,
            Self::NoSelfAuthenticationMethod => Severity::Error,
            Self::UserAuthenticationFailed => Severity::Error,
            Self::ConfigurationModeFailed => Severity::Error,
            Self::ConfigurationPayloadFailed => Severity::Error,
            Self::ConfigurationPayloadWarning => Severity::Warning,
            Self::AdmissionRefused => Severity::Warning,
            Self::InnerEqualsOuter => Severity::Warning,
            Self::ConfigurationError => Severity::Error,
            Self::GroupLocked => Severity::Error,
            Self::LicenseLimitExceeded => Severity::Warning,
            Self::SuiteBUnlicensed => Severity::Error,
            Self::ClientTooOld => Severity::Warning,
            Self::CryptoMapNotFound => Severity::Error,
            Self::UnknownClient => Severity::Informational,
            Self::Ipv6FilterDeprecated => Severity::Error,
            Self::AddressesAssigned => Severity::Notification,
            Self::ClientIdentified => Severity::Informational,
            Self::InvalidSelectors => Severity::Warning,
            Self::KeepaliveOverridden => Severity::Notification,
            Self::EntryRemovalFailed => Severity::Critical,
            Self::EntryRemoved => Severity::Debugging,
            Self::DispatchToIkev2 => Severity::Notification,
            Self::DispatchToIkev1 => Severity::Notification,
            Self::DispatchMemoryLow => Severity::Critical,
            Self::DispatchMisconfigured => Severity::Error,
            Self::DispatchEntryExists => Severity::Error,
            Self::DuplicateEntry => Severity::Debugging,
            Self::MultiplePeersUnsupported => Severity::Warning,
            Self::Ikev2ProposalMissing => Severity::Warning,
            Self::Ikev1TransformSetMissing => Severity::Warning,
            Self::TunnelSetupFailed => Severity::Warning,
            Self::RetryWithIkev2 => Severity::Warning,
            Self::FallbackToIkev1 => Severity::Warning,
            Self::AllVersionsFailed => Severity::Error,
            Self::TunnelSetupSucceeded => Severity::Notification,
            Self::BackupTunnelDenied => Severity::Warning,
            Self::UnexpectedPacket => Severity::Warning,
        }
    }
    /// The canonical format, which `Display` of the message writes.
    pub const fn format(self) -> &'static str {
        match self {
            Self::TunnelRequested => {
                "{session}Received request to {request} an IPsec tunnel; local traffic selector = {local_selector}; remote traffic selector = {remote_selector}[.]"
            }
            Self::SaInitRequest => "{session}Received a IKE_INIT_SA request[.]",
            Self::NegotiationAborted => "{session}Negotiation aborted due to ERROR: {error}[.]",
            Self::CookieChallengeSent => {
                "{session}Sending COOKIE challenge to throttle possible DoS[.]"
            }
            Self::RekeyCollision => {
                "{session}<IPsec|IPSec|IPSEC> rekey collision detected. I am lowest nonce initiator, deleting SA with inbound SPI {spi}[.]"
            }
            Self::SaUp => "{session}SA UP. Reason: {reason}[.]",
            Self::SaDown => "{session}SA DOWN. Reason: {reason}[.]",
            Self::SaRejectedLowResources => "{session}SA rejected due to system resource low[.]",
            Self::SaRejectedAdmissionLimit => {
                "{session}SA request rejected due to CAC limit reached: Rejection reason: {reason}[.]"
            }
            Self::ThrottleQueueThreshold => {
                "{session}<local|Local> throttle-request queue depth threshold of {threshold} reached; increase the window size on peer {peer} for better performance[.]"
            }
            Self::WeakEncryptionRejected => {
                "Tunnel Rejected: Selected IKEv2 encryption algorithm ({ike_encryption}) is not strong enough to secure proposed <IPSEC|IPsec|IPSec> encryption algorithm ({ipsec_encryption})[.]"
            }
            Self::WeakEncryption => {
                "Selected IKEv2 encryption algorithm ({ike_encryption}) is not strong enough to secure proposed <IPSEC|IPsec|IPSec> encryption algorithm ({ipsec_encryption})[.]"
            }
            Self::PeerMoved => {
                "IKEv2 SA (iSPI {initiator_spi} <rRSP|rSPI> {responder_spi}) Peer Moved: Previous {previous_remote}/{previous_local}. Updated {new_remote}/{new_local}[.]"
            }
            Self::AbortedByInitialContact => {
                "{session}Session aborted. Reason: Initial Contact received for Local ID: {local_id}, Remote ID: {remote_id} from remote peer:{peer} to {local}[.]"
            }
            Self::InvalidSpiNotification => {
                "{session}deleting IPSec SA. Reason: invalid SPI notification received for SPI {spi}; local traffic selector = {local_selector}; remote traffic selector = {remote_selector}[.]"
            }
            Self::DpdMessageNeeded => "{session}Need to send a DPD message to peer[.]",
            Self::DiffieHellmanFailed => {
                "{session}Failed to complete Diffie-Hellman operation. Error: {error}[.]"
            }
            Self::NoSelfAuthenticationCredentials => {
                "{session}No <preshared|pre-shared> key or trustpoint configured for self in tunnel group {group}[.]"
            }
            Self::DeadPeerCheckDue => "{session}Need to send a DPD message to peer[.]",
            Self::NoRemoteAuthenticationMethod => {
                "{session}No remote authentication method configured for peer in tunnel group {group}[.]"
            }
            Self::ReconnectAuthenticationFailed => {
                "{session}AnyConnect client reconnect authentication failed. Session ID: {session_id}, Error: {error}[.]"
            }
            Self::CertificateAuthenticationFailed => {
                "{session}Certificate authentication failed. Error: {error}[.]"
            }
            Self::AttributeNotSupported => {
                "{session}Configured attribute not supported for IKEv2. Attribute: {attribute}[.]"
            }
            Self::NotEnabledInGroupPolicy => {
                "{session}Group={group}, Tunnel rejected: IKEv2 not enabled in group policy[.]"
            }
            Self::TunnelGroupNotFound => "{session}Unable to find tunnel group for peer[.]",
            Self::NoSelfAuthenticationMethod => {
                "{session}Unable to determine <self-authentication|self auth> method. No crypto map setting or tunnel group found[.]"
            }
            Self::UserAuthenticationFailed => {
                "{session}Failed user authentication. Error: {error}[.]"
            }
            Self::ConfigurationModeFailed => {
                "{session}Failure occurred during Configuration Mode processing. Error: {error}[.]"
            }
            Self::ConfigurationPayloadFailed => {
                "{session}Failed to process Configuration Payload request for attribute {attribute}. Error: {error}[.]"
            }
            Self::ConfigurationPayloadWarning => {
                "{session}Warning Configuration Payload request for attribute {attribute} could not be processed. Error: {error}[.]"
            }
            Self::AdmissionRefused => "{session}SA request rejected by CAC. Reason: {reason}[.]",
            Self::InnerEqualsOuter => {
                "{session}[Remote ]L2L <peer|Peer> initiated a tunnel with [the ]same outer and inner addresses. Peer could be Originate <only|Only> - Possible misconfiguration[!]"
            }
            Self::ConfigurationError => "{session}Configuration Error[:] {error}[.]",
            Self::GroupLocked => {
                "Terminating the VPN connection attempt from {group}. Reason: This connection is group locked to {locked_group}[.]"
            }
            Self::LicenseLimitExceeded => {
                "{session}Failed to obtain an {license} license. Maximum license limit {limit} exceeded[.]"
            }
            Self::SuiteBUnlicensed => {
                "{session}An {protocol} remote access connection failed. Attempting to use an NSA Suite B crypto algorithm ({algorithm}) without an AnyConnect Premium license[.]"
            }
            Self::ClientTooOld => {
                "{session}{protocol} with {encryption} encryption is not supported with this version of the AnyConnect Client. Please upgrade to the latest <Anyconnect|AnyConnect> Client[.]"
            }
            Self::CryptoMapNotFound => {
                "{session}Tunnel rejected: Crypto Map Policy not found for remote traffic selector {remote_selector} local traffic selector {local_selector}[!]"
            }
            Self::UnknownClient => "{session}Unknown client connection[.]",
            Self::Ipv6FilterDeprecated => {
                "{session}IPv6 User Filter {filter} configured. This setting has been deprecated, terminating connection[.]"
            }
            Self::AddressesAssigned => {
                "{session}Group:{group} IPv4 Address={ipv4_address} IPv6 address={ipv6_address} assigned to session[.]"
            }
            Self::ClientIdentified => {
                "{session}Client OS: {client_os} Client: {client_name} {client_version}[.]"
            }
            Self::InvalidSelectors => {
                "{session}Received INVALID_SELECTORS Notification[ from peer]. Peer received a packet (SPI={spi}). The decapsulated inner packet <didn't|didn’t> match the negotiated policy in the SA. Packet destination {destination}, port {destination_port}, source {source}, port {source_port}, protocol {protocol}[.]"
            }
            Self::KeepaliveOverridden => {
                "{session}Overriding configured keepalive values of threshold:{configured_threshold}/retry:{configured_retry} to threshold:{applied_threshold}/retry:{applied_retry}[.]"
            }
            Self::EntryRemovalFailed => {
                "Tunnel Manager received invalid parameter to remove record[.]"
            }
            Self::EntryRemoved => "Tunnel Manager Removed entry. {crypto_map}[.]",
            Self::DispatchToIkev2 => {
                "Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv2. {crypto_map}[.]"
            }
            Self::DispatchToIkev1 => {
                "Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv1. {crypto_map}[.]"
            }
            Self::DispatchMemoryLow => {
                "Tunnel Manager failed to dispatch a KEY_ACQUIRE message. Memory may be low. {crypto_map}[.]"
            }
            Self::DispatchMisconfigured => {
                "Tunnel Manager failed to dispatch a KEY_ACQUIRE message. Probable mis-configuration of the crypto map or tunnel-group. {crypto_map}[, SRC Addr: {source} port: {source_port} Dst Addr: {destination} port: {destination_port}][.]"
            }
            Self::DispatchEntryExists => {
                "Tunnel Manager failed to dispatch a KEY_ACQUIRE message. Entry already in Tunnel Manager. {crypto_map}[.]"
            }
            Self::DuplicateEntry => "Duplicate entry already in Tunnel Manager[.]",
            Self::MultiplePeersUnsupported => "IKEv2 Doesn't support Multiple Peers[.]",
            Self::Ikev2ProposalMissing => "IKEv2 Doesn't have a proposal specified[.]",
            Self::Ikev1TransformSetMissing => "IKEv1 Doesn't have a transform set specified[.]",
            Self::TunnelSetupFailed => {
                "{protocol} was unsuccessful at setting up a tunnel. {crypto_map}[.]"
            }
            Self::RetryWithIkev2 => {
                "Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv2 after a failed attempt. {crypto_map}[.]"
            }
            Self::FallbackToIkev1 => {
                "Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv1 after a failed attempt. {crypto_map}[.]"
            }
            Self::AllVersionsFailed => {
                "Tunnel Manager has failed to establish an L2L SA. All configured IKE versions failed to establish the tunnel. {crypto_map}[.]"
            }
            Self::TunnelSetupSucceeded => {
                "{protocol} was successful at setting up a tunnel. {crypto_map}[.]"
            }
            Self::BackupTunnelDenied => {
                "IKEv2 Backup L2L tunnel initiation denied on interface {interface} matching crypto map {tag}, sequence number {sequence}. Unsupported configuration[.]"
            }
            Self::UnexpectedPacket => {
                "Unexpected IKEv2 packet received from {peer}. Error: {error}[.]"
            }
        }
    }
    /// All shapes in the order in which they are tried, the canonical one first.
    pub const fn shapes(self) -> &'static [Shape] {
        match self {
            Self::TunnelRequested => {
                const {
                    &[Shape::new(
                        Origin::Device,
                        "{session}Received request to {request} an IPsec tunnel; local traffic selector = {local_selector}; remote traffic selector = {remote_selector}[.]",
                    )]
                }
            }
            Self::SaInitRequest => {
                const {
                    &[Shape::new(
                        Origin::Device,
                        "{session}Received a IKE_INIT_SA request[.]",
                    )]
                }
            }
            Self::NegotiationAborted => {
                const {
                    &[Shape::new(
                        Origin::Device,
                        "{session}Negotiation aborted due to ERROR: {error}[.]",
                    )]
                }
            }
            Self::CookieChallengeSent => {
                const {
                    &[Shape::new(
                        Origin::Device,
                        "{session}Sending COOKIE challenge to throttle possible DoS[.]",
                    )]
                }
            }
            Self::RekeyCollision => {
                const {
                    &[Shape::new(
                        Origin::Device,
                        "{session}<IPsec|IPSec|IPSEC> rekey collision detected. I am lowest nonce initiator, deleting SA with inbound SPI {spi}[.]",
                    )]
                }
            }
            Self::SaUp => {
                const {
                    &[Shape::new(
                        Origin::Device,
                        "{session}SA UP. Reason: {reason}[.]",
                    )]
                }
            }
            Self::SaDown => {
                const {
                    &[Shape::new(
                        Origin::Device,
                        "{session}SA DOWN. Reason: {reason}[.]",
                    )]
                }
            }
            Self::SaRejectedLowResources => {
                const {
                    &[Shape::new(
                        Origin::Guide,
                        "{session}SA rejected due to system resource low[.]",
                    )]
                }
            }
            Self::SaRejectedAdmissionLimit => {
                const {
                    &[Shape::new(
                        Origin::Device,
                        "{session}SA request rejected due to CAC limit reached: Rejection reason: {reason}[.]",
                    )]
                }
            }
            Self::ThrottleQueueThreshold => {
                const {
                    &[Shape::new(
                        Origin::Device,
                        "{session}<local|Local> throttle-request queue depth threshold of {threshold} reached; increase the window size on peer {peer} for better performance[.]",
                    )]
                }
            }
            Self::WeakEncryptionRejected => {
                const {
                    &[Shape::new(
                        Origin::Device,
                        "Tunnel Rejected: Selected IKEv2 encryption algorithm ({ike_encryption}) is not strong enough to secure proposed <IPSEC|IPsec|IPSec> encryption algorithm ({ipsec_encryption})[.]",
                    )]
                }
            }
            Self::WeakEncryption => {
                const {
                    &[
                        Shape::new(
                            Origin::Device,
                            "Selected IKEv2 encryption algorithm ({ike_encryption}) is not strong enough to secure proposed <IPSEC|IPsec|IPSec> encryption algorithm ({ipsec_encryption})[.]",
                        ),
                        Shape::new(
                            Origin::Device,
                            "{session}Selected IKEv2 encryption algorithm ({ike_encryption}) is not strong enough to secure proposed <IPSEC|IPsec|IPSec> encryption algorithm ({ipsec_encryption})[.]",
                        ),
                    ]
                }
            }
            Self::PeerMoved => {
                const {
                    &[Shape::new(
                        Origin::Device,
                        "IKEv2 SA (iSPI {initiator_spi} <rRSP|rSPI> {responder_spi}) Peer Moved: Previous {previous_remote}/{previous_local}. Updated {new_remote}/{new_local}[.]",
                    )]
                }
            }
            Self::AbortedByInitialContact => {
                const {
                    &[Shape::new(
                        Origin::Guide,
                        "{session}Session aborted. Reason: Initial Contact received for Local ID: {local_id}, Remote ID: {remote_id} from remote peer:{peer} to {local}[.]",
                    )]
                }
            }
            Self::InvalidSpiNotification => {
                const {
                    &[Shape::new(
                        Origin::Device,
                        "{session}deleting IPSec SA. Reason: invalid SPI notification received for SPI {spi}; local traffic selector = {local_selector}; remote traffic selector = {remote_selector}[.]",
                    )]
                }
            }
            Self::DpdMessageNeeded => {
                const {
                    &[Shape::new(
                        Origin::Device,
                        "{session}Need to send a DPD message to peer[.]",
                    )]
                }
            }
            Self::DiffieHellmanFailed => {
                const {
                    &[
                        Shape::new(
                            Origin::Device,
                            "{session}Failed to complete Diffie-Hellman operation. Error: {error}[.]",
                        ),
                        Shape::new(
                            Origin::LaterGuide,
                            "Failed to complete Diffie-Hellman operation. Error: {error}[.]",
                        ),
                    ]
                }
            }
            Self::NoSelfAuthenticationCredentials => {
                const {
                    &[
                        Shape::new(
                            Origin::Device,
                            "{session}No <preshared|pre-shared> key or trustpoint configured for self in tunnel group {group}[.]",
                        ),
                        Shape::new(
                            Origin::LaterGuide,
                            "No <pre-shared|preshared> key or trustpoint configured for self in tunnel group {group}[.]",
                        ),
                    ]
                }
            }
            Self::DeadPeerCheckDue => {
                const {
                    &[
                        Shape::new(
                            Origin::Device,
                            "{session}Need to send a DPD message to peer[.]",
                        ),
                        Shape::new(Origin::LaterGuide, "Need to send a DPD message to peer[.]"),
                    ]
                }
            }
            Self::NoRemoteAuthenticationMethod => {
                const {
                    &[
                        Shape::new(
                            Origin::Device,
                            "{session}No remote authentication method configured for peer in tunnel group {group}[.]",
                        ),
                        Shape::new(
                            Origin::LaterGuide,
                            "No remote authentication method configured for peer in tunnel group {group}[.]",
                        ),
                    ]
                }
            }
            Self::ReconnectAuthenticationFailed => {
                const {
                    &[
                        Shape::new(
                            Origin::Device,
                            "{session}AnyConnect client reconnect authentication failed. Session ID: {session_id}, Error: {error}[.]",
                        ),
                        Shape::new(
                            Origin::LaterGuide,
                            "AnyConnect client reconnect authentication failed. Session ID: {session_id}, Error: {error}[.]",
                        ),
                    ]
                }
            }
            Self::CertificateAuthenticationFailed => {
                const {
                    &[
                        Shape::new(
                            Origin::Device,
                            "{session}Certificate authentication failed. Error: {error}[.]",
                        ),
                        Shape::new(
                            Origin::LaterGuide,
                            "Certificate authentication failed. Error: {error}[.]",
                        ),
                    ]
                }
            }
            Self::AttributeNotSupported => {
                const {
                    &[
                        Shape::new(
                            Origin::Device,
                            "{session}Configured attribute not supported for IKEv2. Attribute: {attribute}[.]",
                        ),
                        Shape::new(
                            Origin::LaterGuide,
                            "Configured attribute not supported for IKEv2. Attribute: {attribute}[.]",
                        ),
                    ]
                }
            }
            Self::NotEnabledInGroupPolicy => {
                const {
                    &[
                        Shape::new(
                            Origin::Device,
                            "{session}Group={group}, Tunnel rejected: IKEv2 not enabled in group policy[.]",
                        ),
                        Shape::new(
                            Origin::LaterGuide,
                            "Group={group}, Tunnel rejected: IKEv2 not enabled in group policy[.]",
                        ),
                    ]
                }
            }
            Self::TunnelGroupNotFound => {
                const {
                    &[
                        Shape::new(
                            Origin::Device,
                            "{session}Unable to find tunnel group for peer[.]",
                        ),
                        Shape::new(
                            Origin::LaterGuide,
                            "Unable to find tunnel group for peer[.]",
                        ),
                    ]
                }
            }
            Self::NoSelfAuthenticationMethod => {
                const {
                    &[Shape::new(
                        Origin::Device,
                        "{session}Unable to determine <self-authentication|self auth> method. No crypto map setting or tunnel group found[.]",
                    )]
                }
            }
            Self::UserAuthenticationFailed => {
                const {
                    &[
                        Shape::new(
                            Origin::Device,
                            "{session}Failed user authentication. Error: {error}[.]",
                        ),
                        Shape::new(
                            Origin::LaterGuide,
                            "Failed user authentication. Error: {error}[.]",
                        ),
                    ]
                }
            }
            Self::ConfigurationModeFailed => {
                const {
                    &[
                        Shape::new(
                            Origin::Device,
                            "{session}Failure occurred during Configuration Mode processing. Error: {error}[.]",
                        ),
                        Shape::new(
                            Origin::LaterGuide,
                            "Failure occurred during Configuration Mode processing. Error: {error}[.]",
                        ),
                    ]
                }
            }
            Self::ConfigurationPayloadFailed => {
                const {
                    &[
                        Shape::new(
                            Origin::Device,
                            "{session}Failed to process Configuration Payload request for attribute {attribute}. Error: {error}[.]",
                        ),
                        Shape::new(
                            Origin::LaterGuide,
                            "Failed to process Configuration Payload request for attribute {attribute}. Error: {error}[.]",
                        ),
                    ]
                }
            }
            Self::ConfigurationPayloadWarning => {
                const {
                    &[
                        Shape::new(
                            Origin::Device,
                            "{session}Warning Configuration Payload request for attribute {attribute} could not be processed. Error: {error}[.]",
                        ),
                        Shape::new(
                            Origin::LaterGuide,
                            "Warning Configuration Payload request for attribute {attribute} could not be processed. Error: {error}[.]",
                        ),
                    ]
                }
            }
            Self::AdmissionRefused => {
                const {
                    &[
                        Shape::new(
                            Origin::Device,
                            "{session}SA request rejected by CAC. Reason: {reason}[.]",
                        ),
                        Shape::new(
                            Origin::LaterGuide,
                            "SA request rejected by CAC. Reason: {reason}[.]",
                        ),
                    ]
                }
            }
            Self::InnerEqualsOuter => {
                const {
                    &[
                        Shape::new(
                            Origin::Device,
                            "{session}[Remote ]L2L <peer|Peer> initiated a tunnel with [the ]same outer and inner addresses. Peer could be Originate <only|Only> - Possible misconfiguration[!]",
                        ),
                        Shape::new(
                            Origin::LaterGuide,
                            "[Remote ]L2L <Peer|peer> initiated a tunnel with [the ]same outer and inner addresses. Peer could be Originate <Only|only> - Possible misconfiguration[!]",
                        ),
                    ]
                }
            }
            Self::ConfigurationError => {
                const {
                    &[
                        Shape::new(Origin::Device, "{session}Configuration Error[:] {error}[.]"),
                        Shape::new(Origin::LaterGuide, "Configuration Error: {error}[.]"),
                    ]
                }
            }
            Self::GroupLocked => {
                const {
                    &[
                        Shape::new(
                            Origin::Guide,
                            "Terminating the VPN connection attempt from {group}. Reason: This connection is group locked to {locked_group}[.]",
                        ),
                        Shape::new(
                            Origin::LaterGuide,
                            "Terminating the VPN connection attempt from {group}[.]",
                        ),
                    ]
                }
            }
            Self::LicenseLimitExceeded => {
                const {
                    &[
                        Shape::new(
                            Origin::Device,
                            "{session}Failed to obtain an {license} license. Maximum license limit {limit} exceeded[.]",
                        ),
                        Shape::new(
                            Origin::LaterGuide,
                            "Failed to obtain an {license} license. Maximum license limit {limit} exceeded[.]",
                        ),
                    ]
                }
            }
            Self::SuiteBUnlicensed => {
                const {
                    &[Shape::new(
                        Origin::Device,
                        "{session}An {protocol} remote access connection failed. Attempting to use an NSA Suite B crypto algorithm ({algorithm}) without an AnyConnect Premium license[.]",
                    )]
                }
            }
            Self::ClientTooOld => {
                const {
                    &[
                        Shape::new(
                            Origin::Guide,
                            "{session}{protocol} with {encryption} encryption is not supported with this version of the AnyConnect Client. Please upgrade to the latest <Anyconnect|AnyConnect> Client[.]",
                        ),
                        Shape::new(
                            Origin::LaterGuide,
                            "{username} {protocol} with {encryption} encryption is not supported with this version of the AnyConnect Client. Please upgrade to the latest <Anyconnect|AnyConnect> Client[.]",
                        ),
                    ]
                }
            }
            Self::CryptoMapNotFound => {
                const {
                    &[
                        Shape::new(
                            Origin::Device,
                            "{session}Tunnel rejected: Crypto Map Policy not found for remote traffic selector {remote_selector} local traffic selector {local_selector}[!]",
                        ),
                        Shape::new(
                            Origin::LaterGuide,
                            "Tunnel rejected: Crypto Map Policy not found for remote traffic selector {remote_selector} local traffic selector {local_selector}[!]",
                        ),
                    ]
                }
            }
            Self::UnknownClient => {
                const {
                    &[
                        Shape::new(Origin::Guide, "{session}Unknown client connection[.]"),
                        Shape::new(Origin::LaterGuide, "Unknown client connection[.]"),
                    ]
                }
            }
            Self::Ipv6FilterDeprecated => {
                const {
                    &[
                        Shape::new(
                            Origin::Guide,
                            "{session}IPv6 User Filter {filter} configured. This setting has been deprecated, terminating connection[.]",
                        ),
                        Shape::new(
                            Origin::LaterGuide,
                            "IPv6 User Filter {filter} configured. This setting has been deprecated, terminating connection[.]",
                        ),
                    ]
                }
            }
            Self::AddressesAssigned => {
                const {
                    &[
                        Shape::new(
                            Origin::Device,
                            "{session}Group:{group} IPv4 Address={ipv4_address} IPv6 address={ipv6_address} assigned to session[.]",
                        ),
                        Shape::new(
                            Origin::LaterGuide,
                            "Group:{group} IPv4 Address={ipv4_address} IPv6 address={ipv6_address} assigned to session[.]",
                        ),
                    ]
                }
            }
            Self::ClientIdentified => {
                const {
                    &[
                        Shape::new(
                            Origin::Guide,
                            "{session}Client OS: {client_os} Client: {client_name} {client_version}[.]",
                        ),
                        Shape::new(
                            Origin::LaterGuide,
                            "Client OS: {client_os} Client: {client_name} {client_version}[.]",
                        ),
                    ]
                }
            }
            Self::InvalidSelectors => {
                const {
                    &[
                        Shape::new(
                            Origin::Guide,
                            "{session}Received INVALID_SELECTORS Notification[ from peer]. Peer received a packet (SPI={spi}). The decapsulated inner packet <didn't|didn’t> match the negotiated policy in the SA. Packet destination {destination}, port {destination_port}, source {source}, port {source_port}, protocol {protocol}[.]",
                        ),
                        Shape::new(
                            Origin::LaterGuide,
                            "Received INVALID_SELECTORS Notification[ from peer]. Peer received a packet (SPI={spi}). The decapsulated inner packet didn't match the negotiated policy in the SA. Packet destination {destination}, port {destination_port}, source {source}, port {source_port}, protocol {protocol}[.]",
                        ),
                    ]
                }
            }
            Self::KeepaliveOverridden => {
                const {
                    &[
                        Shape::new(
                            Origin::Guide,
                            "{session}Overriding configured keepalive values of threshold:{configured_threshold}/retry:{configured_retry} to threshold:{applied_threshold}/retry:{applied_retry}[.]",
                        ),
                        Shape::new(
                            Origin::LaterGuide,
                            "Overriding configured keepalive values of threshold:{configured_threshold}/retry:{configured_retry} to threshold:{applied_threshold}/retry:{applied_retry}[.]",
                        ),
                    ]
                }
            }
            Self::EntryRemovalFailed => {
                const {
                    &[Shape::new(
                        Origin::Guide,
                        "Tunnel Manager received invalid parameter to remove record[.]",
                    )]
                }
            }
            Self::EntryRemoved => {
                const {
                    &[Shape::new(
                        Origin::Device,
                        "Tunnel Manager Removed entry. {crypto_map}[.]",
                    )]
                }
            }
            Self::DispatchToIkev2 => {
                const {
                    &[Shape::new(
                        Origin::Device,
                        "Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv2. {crypto_map}[.]",
                    )]
                }
            }
            Self::DispatchToIkev1 => {
                const {
                    &[Shape::new(
                        Origin::Device,
                        "Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv1. {crypto_map}[.]",
                    )]
                }
            }
            Self::DispatchMemoryLow => {
                const {
                    &[Shape::new(
                        Origin::Device,
                        "Tunnel Manager failed to dispatch a KEY_ACQUIRE message. Memory may be low. {crypto_map}[.]",
                    )]
                }
            }
            Self::DispatchMisconfigured => {
                const {
                    &[Shape::new(
                        Origin::Device,
                        "Tunnel Manager failed to dispatch a KEY_ACQUIRE message. Probable mis-configuration of the crypto map or tunnel-group. {crypto_map}[, SRC Addr: {source} port: {source_port} Dst Addr: {destination} port: {destination_port}][.]",
                    )]
                }
            }
            Self::DispatchEntryExists => {
                const {
                    &[Shape::new(
                        Origin::Device,
                        "Tunnel Manager failed to dispatch a KEY_ACQUIRE message. Entry already in Tunnel Manager. {crypto_map}[.]",
                    )]
                }
            }
            Self::DuplicateEntry => {
                const {
                    &[Shape::new(
                        Origin::Guide,
                        "Duplicate entry already in Tunnel Manager[.]",
                    )]
                }
            }
            Self::MultiplePeersUnsupported => {
                const {
                    &[Shape::new(
                        Origin::Device,
                        "IKEv2 Doesn't support Multiple Peers[.]",
                    )]
                }
            }
            Self::Ikev2ProposalMissing => {
                const {
                    &[Shape::new(
                        Origin::Device,
                        "IKEv2 Doesn't have a proposal specified[.]",
                    )]
                }
            }
            Self::Ikev1TransformSetMissing => {
                const {
                    &[Shape::new(
                        Origin::Guide,
                        "IKEv1 Doesn't have a transform set specified[.]",
                    )]
                }
            }
            Self::TunnelSetupFailed => {
                const {
                    &[Shape::new(
                        Origin::Device,
                        "{protocol} was unsuccessful at setting up a tunnel. {crypto_map}[.]",
                    )]
                }
            }
            Self::RetryWithIkev2 => {
                const {
                    &[Shape::new(
                        Origin::Device,
                        "Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv2 after a failed attempt. {crypto_map}[.]",
                    )]
                }
            }
            Self::FallbackToIkev1 => {
                const {
                    &[Shape::new(
                        Origin::Device,
                        "Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv1 after a failed attempt. {crypto_map}[.]",
                    )]
                }
            }
            Self::AllVersionsFailed => {
                const {
                    &[Shape::new(
                        Origin::Device,
                        "Tunnel Manager has failed to establish an L2L SA. All configured IKE versions failed to establish the tunnel. {crypto_map}[.]",
                    )]
                }
            }
            Self::TunnelSetupSucceeded => {
                const {
                    &[Shape::new(
                        Origin::Device,
                        "{protocol} was successful at setting up a tunnel. {crypto_map}[.]",
                    )]
                }
            }
            Self::BackupTunnelDenied => {
                const {
                    &[Shape::new(
                        Origin::Guide,
                        "IKEv2 Backup L2L tunnel initiation denied on interface {interface} matching crypto map {tag}, sequence number {sequence}. Unsupported configuration[.]",
                    )]
                }
            }
            Self::UnexpectedPacket => {
                const {
                    &[Shape::new(
                        Origin::Guide,
                        "Unexpected IKEv2 packet received from {peer}. Error: {error}[.]",
                    )]
                }
            }
        }
    }
    /// The fields of all shapes.
    pub const fn fields(self) -> &'static [Field] {
        match self {
            Self::TunnelRequested => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            false,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "request",
                            "tunnel-request",
                            false,
                            "What is wanted of the tunnel: to establish it, or to rekey it.",
                        ),
                        Field::new(
                            "local_selector",
                            "traffic-selector",
                            false,
                            "Traffic on the firewall's side that the tunnel is to carry, as the firewall's configuration has it.",
                        ),
                        Field::new(
                            "remote_selector",
                            "traffic-selector",
                            false,
                            "Traffic on the peer's side that the tunnel is to carry, as asked for in the peer's name.",
                        ),
                    ]
                }
            }
            Self::SaInitRequest => {
                const {
                    &[Field::new(
                        "session",
                        "session",
                        false,
                        "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                    )]
                }
            }
            Self::NegotiationAborted => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            false,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "error",
                            "ike-error",
                            false,
                            "Why the firewall gave the negotiation up; about two hundred reasons are listed, others are possible.",
                        ),
                    ]
                }
            }
            Self::CookieChallengeSent => {
                const {
                    &[Field::new(
                        "session",
                        "session",
                        false,
                        "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                    )]
                }
            }
            Self::RekeyCollision => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            false,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "spi",
                            "spi",
                            false,
                            "Inbound SPI of the SA that is deleted to end the collision, in hexadecimal.",
                        ),
                    ]
                }
            }
            Self::SaUp => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            false,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "reason",
                            "text",
                            false,
                            "Why the SA came up, in the device's words, such as a new connection or a rekey.",
                        ),
                    ]
                }
            }
            Self::SaDown => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            false,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "reason",
                            "text",
                            false,
                            "Why the SA went down, in the device's words, such as a request of the peer or of an administrator, or a rekey.",
                        ),
                    ]
                }
            }
            Self::SaRejectedLowResources => {
                const {
                    &[Field::new(
                        "session",
                        "session",
                        false,
                        "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                    )]
                }
            }
            Self::SaRejectedAdmissionLimit => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            false,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "reason",
                            "text",
                            false,
                            "Which limit turned the request away, in the device's words.",
                        ),
                    ]
                }
            }
            Self::ThrottleQueueThreshold => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            false,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "threshold",
                            "number",
                            false,
                            "Number of waiting requests at which the firewall reports the queue.",
                        ),
                        Field::new(
                            "peer",
                            "host",
                            false,
                            "Address or name of the peer that takes the requests too slowly.",
                        ),
                    ]
                }
            }
            Self::WeakEncryptionRejected => {
                const {
                    &[
                        Field::new(
                            "ike_encryption",
                            "text",
                            false,
                            "Encryption algorithm agreed for the IKE SA, in the device's words, key length included.",
                        ),
                        Field::new(
                            "ipsec_encryption",
                            "text",
                            false,
                            "Encryption algorithm proposed for the IPsec SA, in the device's words, key length included.",
                        ),
                    ]
                }
            }
            Self::WeakEncryption => {
                const {
                    &[
                        Field::new(
                            "ike_encryption",
                            "text",
                            false,
                            "Encryption algorithm agreed for the IKE SA, in the device's words, key length included.",
                        ),
                        Field::new(
                            "ipsec_encryption",
                            "text",
                            false,
                            "Encryption algorithm proposed for the IPsec SA, in the device's words, key length included.",
                        ),
                        Field::new(
                            "session",
                            "session",
                            true,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                    ]
                }
            }
            Self::PeerMoved => {
                const {
                    &[
                        Field::new(
                            "initiator_spi",
                            "spi",
                            false,
                            "SPI of the IKE SA on the initiator's side, eight octets in hexadecimal.",
                        ),
                        Field::new(
                            "responder_spi",
                            "spi",
                            false,
                            "SPI of the IKE SA on the responder's side, eight octets in hexadecimal.",
                        ),
                        Field::new(
                            "previous_remote",
                            "endpoint",
                            false,
                            "Address and port of the peer before the move.",
                        ),
                        Field::new(
                            "previous_local",
                            "endpoint",
                            false,
                            "Address and port of the firewall before the move.",
                        ),
                        Field::new(
                            "new_remote",
                            "endpoint",
                            false,
                            "Address and port of the peer from now on.",
                        ),
                        Field::new(
                            "new_local",
                            "endpoint",
                            false,
                            "Address and port of the firewall from now on.",
                        ),
                    ]
                }
            }
            Self::AbortedByInitialContact => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            false,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "local_id",
                            "text",
                            false,
                            "IKE identity of the firewall in the session: an address, a host name, the DN of a certificate or the like.",
                        ),
                        Field::new(
                            "remote_id",
                            "text",
                            false,
                            "IKE identity of the peer in the session: an address, a host name, the DN of a certificate or the like.",
                        ),
                        Field::new(
                            "peer",
                            "endpoint",
                            false,
                            "Address and port that the initial contact came from.",
                        ),
                        Field::new(
                            "local",
                            "endpoint",
                            false,
                            "Address and port of the firewall that the initial contact was sent to.",
                        ),
                    ]
                }
            }
            Self::InvalidSpiNotification => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            false,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "spi",
                            "spi",
                            false,
                            "SPI that the peer's notification names, in hexadecimal: the one in the packets that the peer could not assign to an SA.",
                        ),
                        Field::new(
                            "local_selector",
                            "traffic-selector",
                            false,
                            "Traffic on the firewall's side that the deleted SA carried.",
                        ),
                        Field::new(
                            "remote_selector",
                            "traffic-selector",
                            false,
                            "Traffic on the peer's side that the deleted SA carried.",
                        ),
                    ]
                }
            }
            Self::DpdMessageNeeded => {
                const {
                    &[Field::new(
                        "session",
                        "session",
                        false,
                        "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                    )]
                }
            }
            Self::DiffieHellmanFailed => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            true,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "error",
                            "text",
                            false,
                            "What went wrong in the key computation, in the device's words.",
                        ),
                    ]
                }
            }
            Self::NoSelfAuthenticationCredentials => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            true,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "group",
                            "text",
                            false,
                            "Name of the tunnel group that lacks the firewall's own key or trustpoint.",
                        ),
                    ]
                }
            }
            Self::DeadPeerCheckDue => {
                const {
                    &[Field::new(
                        "session",
                        "session",
                        true,
                        "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                    )]
                }
            }
            Self::NoRemoteAuthenticationMethod => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            true,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "group",
                            "text",
                            false,
                            "Name of the tunnel group that does not say how to authenticate the peer.",
                        ),
                    ]
                }
            }
            Self::ReconnectAuthenticationFailed => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            true,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "session_id",
                            "word",
                            false,
                            "Identifier of the session that the client wanted to resume, as the device writes it.",
                        ),
                        Field::new(
                            "error",
                            "text",
                            false,
                            "Why the session could not be resumed, in the device's words.",
                        ),
                    ]
                }
            }
            Self::CertificateAuthenticationFailed => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            true,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "error",
                            "text",
                            false,
                            "What was wrong with the certificate or its check, in the device's words.",
                        ),
                    ]
                }
            }
            Self::AttributeNotSupported => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            true,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "attribute",
                            "text",
                            false,
                            "The configured attribute that was left out of the connection.",
                        ),
                    ]
                }
            }
            Self::NotEnabledInGroupPolicy => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            true,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "group",
                            "text",
                            false,
                            "Name of the tunnel group that the connection was mapped to, not of the group policy.",
                        ),
                    ]
                }
            }
            Self::TunnelGroupNotFound => {
                const {
                    &[Field::new(
                        "session",
                        "session",
                        true,
                        "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                    )]
                }
            }
            Self::NoSelfAuthenticationMethod => {
                const {
                    &[Field::new(
                        "session",
                        "session",
                        false,
                        "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                    )]
                }
            }
            Self::UserAuthenticationFailed => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            true,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "error",
                            "text",
                            false,
                            "Why the user was not accepted, in the device's words.",
                        ),
                    ]
                }
            }
            Self::ConfigurationModeFailed => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            true,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "error",
                            "text",
                            false,
                            "What could not be applied to the connection, in the device's words.",
                        ),
                    ]
                }
            }
            Self::ConfigurationPayloadFailed => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            true,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "attribute",
                            "word",
                            false,
                            "Type of the requested configuration attribute, as the device writes it: below 16384 from the IANA list, from 16384 to 32767 private.",
                        ),
                        Field::new(
                            "error",
                            "text",
                            false,
                            "Why the request failed, in the device's words.",
                        ),
                    ]
                }
            }
            Self::ConfigurationPayloadWarning => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            true,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "attribute",
                            "word",
                            false,
                            "Type of the requested configuration attribute, as the device writes it: below 16384 from the IANA list, from 16384 to 32767 private.",
                        ),
                        Field::new(
                            "error",
                            "text",
                            false,
                            "Why the request was not answered, in the device's words.",
                        ),
                    ]
                }
            }
            Self::AdmissionRefused => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            true,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "reason",
                            "text",
                            false,
                            "Which limit or condition made the firewall refuse, in the device's words.",
                        ),
                    ]
                }
            }
            Self::InnerEqualsOuter => {
                const {
                    &[Field::new(
                        "session",
                        "session",
                        true,
                        "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                    )]
                }
            }
            Self::ConfigurationError => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            true,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "error",
                            "text",
                            false,
                            "What is wrong with the configuration, in a few words of the device.",
                        ),
                    ]
                }
            }
            Self::GroupLocked => {
                const {
                    &[
                        Field::new(
                            "group",
                            "text",
                            false,
                            "Tunnel group that the connection used.",
                        ),
                        Field::new(
                            "locked_group",
                            "text",
                            true,
                            "The only tunnel group that the group lock lets this user use.",
                        ),
                    ]
                }
            }
            Self::LicenseLimitExceeded => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            true,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "license",
                            "license",
                            false,
                            "Which kind of VPN license ran out.",
                        ),
                        Field::new(
                            "limit",
                            "number",
                            false,
                            "How many sessions of that kind the firewall or context may have at once.",
                        ),
                    ]
                }
            }
            Self::SuiteBUnlicensed => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            false,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "protocol",
                            "text",
                            false,
                            "Protocol of the remote access connection, such as IKEv2.",
                        ),
                        Field::new(
                            "algorithm",
                            "text",
                            false,
                            "The Suite B algorithm that needs the license, in the device's words.",
                        ),
                    ]
                }
            }
            Self::ClientTooOld => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            true,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "protocol",
                            "ike-version",
                            false,
                            "The protocol of the connection, IKEv1 or IKEv2.",
                        ),
                        Field::new(
                            "encryption",
                            "combined-cipher",
                            false,
                            "The combined mode cipher that the client can't handle, AES-GCM or AES-GCM 256.",
                        ),
                        Field::new(
                            "username",
                            "user",
                            true,
                            "The user, where the line has no session in front; only the later edition of the guide prints it so.",
                        ),
                    ]
                }
            }
            Self::CryptoMapNotFound => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            true,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "remote_selector",
                            "selector-tuple",
                            false,
                            "What the peer wants to protect on its own side, seen from the firewall the remote networks or hosts.",
                        ),
                        Field::new(
                            "local_selector",
                            "selector-tuple",
                            false,
                            "What the peer wants to reach on the firewall's side.",
                        ),
                    ]
                }
            }
            Self::UnknownClient => {
                const {
                    &[Field::new(
                        "session",
                        "session",
                        true,
                        "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                    )]
                }
            }
            Self::Ipv6FilterDeprecated => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            true,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "filter",
                            "word",
                            false,
                            "Name of the access list that is set as the IPv6 filter.",
                        ),
                    ]
                }
            }
            Self::AddressesAssigned => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            true,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "group",
                            "text",
                            false,
                            "Group policy under which the user was let in.",
                        ),
                        Field::new(
                            "ipv4_address",
                            "address",
                            false,
                            "Inner IPv4 address of the client.",
                        ),
                        Field::new(
                            "ipv6_address",
                            "address",
                            false,
                            "Inner IPv6 address of the client; `::` or an `invalid-addr-...` text where it has none.",
                        ),
                    ]
                }
            }
            Self::ClientIdentified => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            true,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "client_os",
                            "text",
                            false,
                            "Operating system, as the client names it.",
                        ),
                        Field::new(
                            "client_name",
                            "text",
                            false,
                            "Name of the client software, as a rule AnyConnect.",
                        ),
                        Field::new(
                            "client_version",
                            "word",
                            false,
                            "Release of the client software.",
                        ),
                    ]
                }
            }
            Self::InvalidSelectors => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            true,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "spi",
                            "spi",
                            false,
                            "SPI of the IPsec SA that the packet came through, seen from the firewall an outbound one.",
                        ),
                        Field::new(
                            "destination",
                            "address",
                            false,
                            "Destination address of the inner packet.",
                        ),
                        Field::new(
                            "destination_port",
                            "port",
                            false,
                            "Destination port of the inner packet.",
                        ),
                        Field::new(
                            "source",
                            "address",
                            false,
                            "Source address of the inner packet.",
                        ),
                        Field::new(
                            "source_port",
                            "port",
                            false,
                            "Source port of the inner packet.",
                        ),
                        Field::new(
                            "protocol",
                            "word",
                            false,
                            "IP protocol of the inner packet, a number such as 6 for TCP or a name.",
                        ),
                    ]
                }
            }
            Self::KeepaliveOverridden => {
                const {
                    &[
                        Field::new(
                            "session",
                            "session",
                            true,
                            "The two ends of an IKEv2 session and the user behind it, in front of most messages.",
                        ),
                        Field::new(
                            "configured_threshold",
                            "number",
                            false,
                            "Idle time before the first keepalive, in seconds, as the tunnel group has it.",
                        ),
                        Field::new(
                            "configured_retry",
                            "number",
                            false,
                            "Interval between repeated keepalives, in seconds, as the tunnel group has it.",
                        ),
                        Field::new(
                            "applied_threshold",
                            "number",
                            false,
                            "Idle time before the first keepalive, in seconds, that the firewall uses instead.",
                        ),
                        Field::new(
                            "applied_retry",
                            "number",
                            false,
                            "Interval between repeated keepalives, in seconds, that the firewall uses instead.",
                        ),
                    ]
                }
            }
            Self::EntryRemovalFailed => &[],
            Self::EntryRemoved => {
                const {
                    &[Field::new(
                        "crypto_map",
                        "crypto-map",
                        false,
                        "The crypto map entry that a tunnel belongs to.",
                    )]
                }
            }
            Self::DispatchToIkev2 => {
                const {
                    &[Field::new(
                        "crypto_map",
                        "crypto-map",
                        false,
                        "The crypto map entry that a tunnel belongs to.",
                    )]
                }
            }
            Self::DispatchToIkev1 => {
                const {
                    &[Field::new(
                        "crypto_map",
                        "crypto-map",
                        false,
                        "The crypto map entry that a tunnel belongs to.",
                    )]
                }
            }
            Self::DispatchMemoryLow => {
                const {
                    &[Field::new(
                        "crypto_map",
                        "crypto-map",
                        false,
                        "The crypto map entry that a tunnel belongs to.",
                    )]
                }
            }
            Self::DispatchMisconfigured => {
                const {
                    &[
                        Field::new(
                            "crypto_map",
                            "crypto-map",
                            false,
                            "The crypto map entry that a tunnel belongs to.",
                        ),
                        Field::new(
                            "source",
                            "address",
                            true,
                            "Source address of the traffic that asked for the tunnel, where the device names it.",
                        ),
                        Field::new(
                            "source_port",
                            "port",
                            true,
                            "Source port that goes with the source address.",
                        ),
                        Field::new(
                            "destination",
                            "address",
                            true,
                            "Destination address of the traffic that asked for the tunnel, where the device names it.",
                        ),
                        Field::new(
                            "destination_port",
                            "port",
                            true,
                            "Destination port that goes with the destination address.",
                        ),
                    ]
                }
            }
            Self::DispatchEntryExists => {
                const {
                    &[Field::new(
                        "crypto_map",
                        "crypto-map",
                        false,
                        "The crypto map entry that a tunnel belongs to.",
                    )]
                }
            }
            Self::DuplicateEntry => &[],
            Self::MultiplePeersUnsupported => &[],
            Self::Ikev2ProposalMissing => &[],
            Self::Ikev1TransformSetMissing => &[],
            Self::TunnelSetupFailed => {
                const {
                    &[
                        Field::new(
                            "protocol",
                            "ike-version",
                            false,
                            "The IKE version that was tried, IKEv1 or IKEv2.",
                        ),
                        Field::new(
                            "crypto_map",
                            "crypto-map",
                            false,
                            "The crypto map entry that a tunnel belongs to.",
                        ),
                    ]
                }
            }
            Self::RetryWithIkev2 => {
                const {
                    &[Field::new(
                        "crypto_map",
                        "crypto-map",
                        false,
                        "The crypto map entry that a tunnel belongs to.",
                    )]
                }
            }
            Self::FallbackToIkev1 => {
                const {
                    &[Field::new(
                        "crypto_map",
                        "crypto-map",
                        false,
                        "The crypto map entry that a tunnel belongs to.",
                    )]
                }
            }
            Self::AllVersionsFailed => {
                const {
                    &[Field::new(
                        "crypto_map",
                        "crypto-map",
                        false,
                        "The crypto map entry that a tunnel belongs to.",
                    )]
                }
            }
            Self::TunnelSetupSucceeded => {
                const {
                    &[
                        Field::new(
                            "protocol",
                            "ike-version",
                            false,
                            "The IKE version that brought the tunnel up, IKEv1 or IKEv2.",
                        ),
                        Field::new(
                            "crypto_map",
                            "crypto-map",
                            false,
                            "The crypto map entry that a tunnel belongs to.",
                        ),
                    ]
                }
            }
            Self::BackupTunnelDenied => {
                const {
                    &[
                        Field::new(
                            "interface",
                            "word",
                            false,
                            "Name of the interface on which the tunnel was to be started.",
                        ),
                        Field::new("tag", "word", false, "Name of the crypto map."),
                        Field::new(
                            "sequence",
                            "number",
                            false,
                            "Sequence number of the crypto map entry, 1 to 65535.",
                        ),
                    ]
                }
            }
            Self::UnexpectedPacket => {
                const {
                    &[
                        Field::new(
                            "peer",
                            "endpoint",
                            false,
                            "Address and port that the packet came from.",
                        ),
                        Field::new(
                            "error",
                            "packet-fault",
                            false,
                            "Why the packet was held to be invalid: a damaged SPI, or one that has expired.",
                        ),
                    ]
                }
            }
        }
    }
}
