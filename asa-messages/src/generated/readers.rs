//! Readers of the wording that devices use.
//!
//! Generated from `catalog/asa.yaml` by `cargo xtask regen`; not to be edited.

use super::messages::AddressesAssigned;
use super::messages::AdmissionRefused;
use super::messages::AllVersionsFailed;
use super::messages::AttributeNotSupported;
use super::messages::BackupTunnelDenied;
use super::messages::CertificateAuthenticationFailed;
use super::messages::ConfigurationError;
use super::messages::ConfigurationModeFailed;
use super::messages::ConfigurationPayloadFailed;
use super::messages::ConfigurationPayloadWarning;
use super::messages::CookieChallengeSent;
use super::messages::DeadPeerCheckDue;
use super::messages::DiffieHellmanFailed;
use super::messages::DispatchEntryExists;
use super::messages::DispatchMemoryLow;
use super::messages::DispatchToIkev1;
use super::messages::DispatchToIkev2;
use super::messages::DpdMessageNeeded;
use super::messages::DuplicateEntry;
use super::messages::EntryRemovalFailed;
use super::messages::EntryRemoved;
use super::messages::FallbackToIkev1;
use super::messages::GroupLocked;
use super::messages::Ikev1TransformSetMissing;
use super::messages::Ikev2ProposalMissing;
use super::messages::InvalidSpiNotification;
use super::messages::Ipv6FilterDeprecated;
use super::messages::KeepaliveOverridden;
use super::messages::LicenseLimitExceeded;
use super::messages::Message;
use super::messages::MultiplePeersUnsupported;
use super::messages::NegotiationAborted;
use super::messages::NoRemoteAuthenticationMethod;
use super::messages::NoSelfAuthenticationCredentials;
use super::messages::NoSelfAuthenticationMethod;
use super::messages::NotEnabledInGroupPolicy;
use super::messages::ReconnectAuthenticationFailed;
use super::messages::RetryWithIkev2;
use super::messages::SaDown;
use super::messages::SaInitRequest;
use super::messages::SaRejectedAdmissionLimit;
use super::messages::SaRejectedLowResources;
use super::messages::SaUp;
use super::messages::SuiteBUnlicensed;
use super::messages::TunnelGroupNotFound;
use super::messages::TunnelRequested;
use super::messages::TunnelSetupFailed;
use super::messages::TunnelSetupSucceeded;
use super::messages::UnknownClient;
use super::messages::UserAuthenticationFailed;
use super::messages::WeakEncryption;
use super::messages::WeakEncryptionRejected;
use super::shapes;
use super::values::CryptoMap;
use super::values::IkeError;
use super::values::IkeVersion;
use super::values::License;
use super::values::Session;
use super::values::TrafficSelector;
use super::values::TunnelRequest;
use crate::scalar::{Endpoint, User};
use crate::text::{Gap, Reader};

/// Reads the beginning of `session`, and the gap behind it.
fn session_head_1<'a>(
    reader: &mut Reader<'a>,
) -> Option<(Endpoint<'a>, Endpoint<'a>, Gap)> {
    reader.skip(Gap::Any)?;
    reader.literal(b"Local")?;
    let gap = reader.marked(b':');
    reader.skip(gap)?;
    let value_0 = reader.endpoint()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"Remote")?;
    let gap = reader.marked(b':');
    reader.skip(gap)?;
    let value_1 = reader.endpoint()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"Username")?;
    let gap = reader.marked(b':');
    Some((value_0, value_1, gap))
}

/// Reads the beginning of `session`, and the gap behind it.
fn session_head_2<'a>(
    reader: &mut Reader<'a>,
) -> Option<(Endpoint<'a>, Endpoint<'a>, Gap)> {
    reader.skip(Gap::Any)?;
    reader.literal(b"Local")?;
    let gap = reader.marked(b':');
    reader.skip(gap)?;
    let value_2 = reader.endpoint()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"Remote")?;
    let gap = reader.marked(b':');
    reader.skip(gap)?;
    let value_3 = reader.endpoint()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"Username")?;
    let gap = reader.marked(b':');
    Some((value_2, value_3, gap))
}

/// Reads 750001 by [`shapes::TUNNEL_REQUESTED`].
pub(super) fn tunnel_requested(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_0 = reader.place(shapes::TUNNEL_REQUESTED.part(0), reader.length())?;
    let value_2 = reader.open(shapes::TUNNEL_REQUESTED.part(0), gap, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Received request to")?;
    reader.skip(Gap::Some)?;
    let value_3 = reader.word(0)?;
    reader.skip(Gap::Some)?;
    reader.literal(b"an IPsec tunnel;")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"local traffic selector")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"=")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Address Range:")?;
    reader.skip(Gap::Any)?;
    let value_4 = reader.address()?;
    reader.literal(b"-")?;
    let value_5 = reader.address()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"Protocol:")?;
    reader.skip(Gap::Any)?;
    let value_6 = reader.number()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"Port Range:")?;
    reader.skip(Gap::Any)?;
    let value_7 = reader.port()?;
    reader.literal(b"-")?;
    let value_8 = reader.port()?;
    reader.skip(Gap::Any)?;
    reader.literal(b";")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"remote traffic selector")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"=")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Address Range:")?;
    reader.skip(Gap::Any)?;
    let value_9 = reader.address()?;
    reader.literal(b"-")?;
    let value_10 = reader.address()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"Protocol:")?;
    reader.skip(Gap::Any)?;
    let value_11 = reader.number()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"Port Range:")?;
    reader.skip(Gap::Any)?;
    let value_12 = reader.port()?;
    reader.literal(b"-")?;
    let value_13 = reader.port()?;
    reader.end(b'.')?;
    Some(Message::TunnelRequested(TunnelRequested {
        session: Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        },
        request: TunnelRequest::new(value_3),
        local_selector: TrafficSelector {
            start: value_4,
            end: value_5,
            protocol: value_6,
            first_port: value_7,
            last_port: value_8,
        },
        remote_selector: TrafficSelector {
            start: value_9,
            end: value_10,
            protocol: value_11,
            first_port: value_12,
            last_port: value_13,
        },
    }))
}

/// Reads 750002 by [`shapes::SA_INIT_REQUEST`].
pub(super) fn sa_init_request(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_0 = reader.suffix(shapes::SA_INIT_REQUEST.part(0))?;
    let value_2 = reader.last(shapes::SA_INIT_REQUEST.part(0), gap, place_0)?;
    Some(Message::SaInitRequest(SaInitRequest {
        session: Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        },
    }))
}

/// Reads 750003 by [`shapes::NEGOTIATION_ABORTED`].
pub(super) fn negotiation_aborted(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_1 = reader.length();
    let place_0 = reader.place(shapes::NEGOTIATION_ABORTED.part(0), place_1)?;
    let value_2 = reader.open(shapes::NEGOTIATION_ABORTED.part(0), gap, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Negotiation aborted due to ERROR:")?;
    let value_3 = reader.last(shapes::NEGOTIATION_ABORTED.part(1), Gap::Any, place_1)?;
    Some(Message::NegotiationAborted(NegotiationAborted {
        session: Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        },
        error: IkeError::new(value_3),
    }))
}

/// Reads 750004 by [`shapes::COOKIE_CHALLENGE_SENT`].
pub(super) fn cookie_challenge_sent(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_0 = reader.suffix(shapes::COOKIE_CHALLENGE_SENT.part(0))?;
    let value_2 = reader.last(shapes::COOKIE_CHALLENGE_SENT.part(0), gap, place_0)?;
    Some(Message::CookieChallengeSent(CookieChallengeSent {
        session: Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        },
    }))
}

/// Reads 750006 by [`shapes::SA_UP`].
pub(super) fn sa_up(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_1 = reader.length();
    let place_0 = reader.place(shapes::SA_UP.part(0), place_1)?;
    let value_2 = reader.open(shapes::SA_UP.part(0), gap, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"SA UP.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Reason:")?;
    let value_3 = reader.last(shapes::SA_UP.part(1), Gap::Any, place_1)?;
    Some(Message::SaUp(SaUp {
        session: Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        },
        reason: value_3,
    }))
}

/// Reads 750007 by [`shapes::SA_DOWN`].
pub(super) fn sa_down(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_1 = reader.length();
    let place_0 = reader.place(shapes::SA_DOWN.part(0), place_1)?;
    let value_2 = reader.open(shapes::SA_DOWN.part(0), gap, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"SA DOWN.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Reason:")?;
    let value_3 = reader.last(shapes::SA_DOWN.part(1), Gap::Any, place_1)?;
    Some(Message::SaDown(SaDown {
        session: Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        },
        reason: value_3,
    }))
}

/// Reads 750008 by [`shapes::SA_REJECTED_LOW_RESOURCES`].
pub(super) fn sa_rejected_low_resources(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_0 = reader.suffix(shapes::SA_REJECTED_LOW_RESOURCES.part(0))?;
    let value_2 =
        reader.last(shapes::SA_REJECTED_LOW_RESOURCES.part(0), gap, place_0)?;
    Some(Message::SaRejectedLowResources(SaRejectedLowResources {
        session: Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        },
    }))
}

/// Reads 750009 by [`shapes::SA_REJECTED_ADMISSION_LIMIT`].
pub(super) fn sa_rejected_admission_limit(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_1 = reader.length();
    let place_0 = reader.place(shapes::SA_REJECTED_ADMISSION_LIMIT.part(0), place_1)?;
    let value_2 =
        reader.open(shapes::SA_REJECTED_ADMISSION_LIMIT.part(0), gap, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"SA request rejected due to CAC limit reached:")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Rejection reason:")?;
    let value_3 =
        reader.last(shapes::SA_REJECTED_ADMISSION_LIMIT.part(1), Gap::Any, place_1)?;
    Some(Message::SaRejectedAdmissionLimit(SaRejectedAdmissionLimit {
        session: Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        },
        reason: value_3,
    }))
}

/// Reads 750011 by [`shapes::WEAK_ENCRYPTION_REJECTED`].
pub(super) fn weak_encryption_rejected(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"Tunnel Rejected:")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Selected IKEv2 encryption algorithm")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"(")?;
    let place_1 = reader.suffix(shapes::WEAK_ENCRYPTION_REJECTED.part(1))?;
    let place_0 = reader.place(shapes::WEAK_ENCRYPTION_REJECTED.part(0), place_1)?;
    let value_0 =
        reader.open(shapes::WEAK_ENCRYPTION_REJECTED.part(0), Gap::Any, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b")")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"is not strong enough to secure proposed")?;
    reader.skip(Gap::Some)?;
    reader.choice(&["IPSEC", "IPsec", "IPSec"])?;
    reader.skip(Gap::Some)?;
    reader.literal(b"encryption algorithm")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"(")?;
    let value_1 =
        reader.last(shapes::WEAK_ENCRYPTION_REJECTED.part(1), Gap::Any, place_1)?;
    Some(Message::WeakEncryptionRejected(WeakEncryptionRejected {
        ike_encryption: value_0,
        ipsec_encryption: value_1,
    }))
}

/// Reads 750012 by [`shapes::WEAK_ENCRYPTION`].
pub(super) fn weak_encryption(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"Selected IKEv2 encryption algorithm")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"(")?;
    let place_1 = reader.suffix(shapes::WEAK_ENCRYPTION.part(1))?;
    let place_0 = reader.place(shapes::WEAK_ENCRYPTION.part(0), place_1)?;
    let value_0 = reader.open(shapes::WEAK_ENCRYPTION.part(0), Gap::Any, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b")")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"is not strong enough to secure proposed")?;
    reader.skip(Gap::Some)?;
    reader.choice(&["IPSEC", "IPsec", "IPSec"])?;
    reader.skip(Gap::Some)?;
    reader.literal(b"encryption algorithm")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"(")?;
    let value_1 = reader.last(shapes::WEAK_ENCRYPTION.part(1), Gap::Any, place_1)?;
    Some(Message::WeakEncryption(WeakEncryption {
        ike_encryption: value_0,
        ipsec_encryption: value_1,
        session: None,
    }))
}

/// Reads 750012 by [`shapes::WEAK_ENCRYPTION_SHAPE_2`].
pub(super) fn weak_encryption_shape_2(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_2, value_3, gap) = session_head_2(&mut reader)?;
    let place_2 = reader.suffix(shapes::WEAK_ENCRYPTION_SHAPE_2.part(2))?;
    let place_1 = reader.place(shapes::WEAK_ENCRYPTION_SHAPE_2.part(1), place_2)?;
    let place_0 = reader.place(shapes::WEAK_ENCRYPTION_SHAPE_2.part(0), place_1)?;
    let value_4 = reader.open(shapes::WEAK_ENCRYPTION_SHAPE_2.part(0), gap, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Selected IKEv2 encryption algorithm")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"(")?;
    let value_0 =
        reader.open(shapes::WEAK_ENCRYPTION_SHAPE_2.part(1), Gap::Any, place_1)?;
    reader.skip(Gap::Any)?;
    reader.literal(b")")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"is not strong enough to secure proposed")?;
    reader.skip(Gap::Some)?;
    reader.choice(&["IPSEC", "IPsec", "IPSec"])?;
    reader.skip(Gap::Some)?;
    reader.literal(b"encryption algorithm")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"(")?;
    let value_1 =
        reader.last(shapes::WEAK_ENCRYPTION_SHAPE_2.part(2), Gap::Any, place_2)?;
    Some(Message::WeakEncryption(WeakEncryption {
        ike_encryption: value_0,
        ipsec_encryption: value_1,
        session: Some(Session {
            local: value_2,
            remote: value_3,
            username: User::scanned(value_4),
        }),
    }))
}

/// Reads 750015 by [`shapes::INVALID_SPI_NOTIFICATION`].
pub(super) fn invalid_spi_notification(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_0 =
        reader.place(shapes::INVALID_SPI_NOTIFICATION.part(0), reader.length())?;
    let value_2 = reader.open(shapes::INVALID_SPI_NOTIFICATION.part(0), gap, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"deleting IPSec SA.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Reason:")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"invalid SPI notification received for SPI")?;
    reader.skip(Gap::Some)?;
    let value_3 = reader.spi()?;
    reader.skip(Gap::Any)?;
    reader.literal(b";")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"local traffic selector")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"=")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Address Range:")?;
    reader.skip(Gap::Any)?;
    let value_4 = reader.address()?;
    reader.literal(b"-")?;
    let value_5 = reader.address()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"Protocol:")?;
    reader.skip(Gap::Any)?;
    let value_6 = reader.number()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"Port Range:")?;
    reader.skip(Gap::Any)?;
    let value_7 = reader.port()?;
    reader.literal(b"-")?;
    let value_8 = reader.port()?;
    reader.skip(Gap::Any)?;
    reader.literal(b";")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"remote traffic selector")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"=")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Address Range:")?;
    reader.skip(Gap::Any)?;
    let value_9 = reader.address()?;
    reader.literal(b"-")?;
    let value_10 = reader.address()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"Protocol:")?;
    reader.skip(Gap::Any)?;
    let value_11 = reader.number()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"Port Range:")?;
    reader.skip(Gap::Any)?;
    let value_12 = reader.port()?;
    reader.literal(b"-")?;
    let value_13 = reader.port()?;
    reader.end(b'.')?;
    Some(Message::InvalidSpiNotification(InvalidSpiNotification {
        session: Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        },
        spi: value_3,
        local_selector: TrafficSelector {
            start: value_4,
            end: value_5,
            protocol: value_6,
            first_port: value_7,
            last_port: value_8,
        },
        remote_selector: TrafficSelector {
            start: value_9,
            end: value_10,
            protocol: value_11,
            first_port: value_12,
            last_port: value_13,
        },
    }))
}

/// Reads 750016 by [`shapes::DPD_MESSAGE_NEEDED`].
pub(super) fn dpd_message_needed(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_0 = reader.suffix(shapes::DPD_MESSAGE_NEEDED.part(0))?;
    let value_2 = reader.last(shapes::DPD_MESSAGE_NEEDED.part(0), gap, place_0)?;
    Some(Message::DpdMessageNeeded(DpdMessageNeeded {
        session: Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        },
    }))
}

/// Reads 751001 by [`shapes::DIFFIE_HELLMAN_FAILED`].
pub(super) fn diffie_hellman_failed(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_1 = reader.length();
    let place_0 = reader.place(shapes::DIFFIE_HELLMAN_FAILED.part(0), place_1)?;
    let value_2 = reader.open(shapes::DIFFIE_HELLMAN_FAILED.part(0), gap, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Failed to complete Diffie-Hellman operation.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Error:")?;
    let value_3 =
        reader.last(shapes::DIFFIE_HELLMAN_FAILED.part(1), Gap::Any, place_1)?;
    Some(Message::DiffieHellmanFailed(DiffieHellmanFailed {
        session: Some(Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        }),
        error: value_3,
    }))
}

/// Reads 751001 by [`shapes::DIFFIE_HELLMAN_FAILED_SHAPE_2`].
pub(super) fn diffie_hellman_failed_shape_2(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"Failed to complete Diffie-Hellman operation.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Error:")?;
    let place_0 = reader.length();
    let value_3 =
        reader.last(shapes::DIFFIE_HELLMAN_FAILED_SHAPE_2.part(0), Gap::Any, place_0)?;
    Some(Message::DiffieHellmanFailed(DiffieHellmanFailed {
        session: None,
        error: value_3,
    }))
}

/// Reads 751002 by [`shapes::NO_SELF_AUTHENTICATION_CREDENTIALS`].
pub(super) fn no_self_authentication_credentials(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_1 = reader.length();
    let place_0 =
        reader.place(shapes::NO_SELF_AUTHENTICATION_CREDENTIALS.part(0), place_1)?;
    let value_2 =
        reader.open(shapes::NO_SELF_AUTHENTICATION_CREDENTIALS.part(0), gap, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"No")?;
    reader.skip(Gap::Some)?;
    reader.choice(&["preshared", "pre-shared"])?;
    reader.skip(Gap::Some)?;
    reader.literal(b"key or trustpoint configured for self in tunnel group")?;
    let value_3 = reader.last(
        shapes::NO_SELF_AUTHENTICATION_CREDENTIALS.part(1),
        Gap::Some,
        place_1,
    )?;
    Some(Message::NoSelfAuthenticationCredentials(NoSelfAuthenticationCredentials {
        session: Some(Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        }),
        group: value_3,
    }))
}

/// Reads 751002 by [`shapes::NO_SELF_AUTHENTICATION_CREDENTIALS_SHAPE_2`].
pub(super) fn no_self_authentication_credentials_shape_2(
    text: &str,
) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"No")?;
    reader.skip(Gap::Some)?;
    reader.choice(&["pre-shared", "preshared"])?;
    reader.skip(Gap::Some)?;
    reader.literal(b"key or trustpoint configured for self in tunnel group")?;
    let place_0 = reader.length();
    let value_3 = reader.last(
        shapes::NO_SELF_AUTHENTICATION_CREDENTIALS_SHAPE_2.part(0),
        Gap::Some,
        place_0,
    )?;
    Some(Message::NoSelfAuthenticationCredentials(NoSelfAuthenticationCredentials {
        session: None,
        group: value_3,
    }))
}

/// Reads 751003 by [`shapes::DEAD_PEER_CHECK_DUE`].
pub(super) fn dead_peer_check_due(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_0 = reader.suffix(shapes::DEAD_PEER_CHECK_DUE.part(0))?;
    let value_2 = reader.last(shapes::DEAD_PEER_CHECK_DUE.part(0), gap, place_0)?;
    Some(Message::DeadPeerCheckDue(DeadPeerCheckDue {
        session: Some(Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        }),
    }))
}

/// Reads 751003 by [`shapes::DEAD_PEER_CHECK_DUE_SHAPE_2`].
pub(super) fn dead_peer_check_due_shape_2(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"Need to send a DPD message to peer")?;
    reader.end(b'.')?;
    Some(Message::DeadPeerCheckDue(DeadPeerCheckDue { session: None }))
}

/// Reads 751004 by [`shapes::NO_REMOTE_AUTHENTICATION_METHOD`].
pub(super) fn no_remote_authentication_method(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_1 = reader.length();
    let place_0 =
        reader.place(shapes::NO_REMOTE_AUTHENTICATION_METHOD.part(0), place_1)?;
    let value_2 =
        reader.open(shapes::NO_REMOTE_AUTHENTICATION_METHOD.part(0), gap, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(
        b"No remote authentication method configured for peer in tunnel group",
    )?;
    let value_3 = reader.last(
        shapes::NO_REMOTE_AUTHENTICATION_METHOD.part(1),
        Gap::Some,
        place_1,
    )?;
    Some(Message::NoRemoteAuthenticationMethod(NoRemoteAuthenticationMethod {
        session: Some(Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        }),
        group: value_3,
    }))
}

/// Reads 751004 by [`shapes::NO_REMOTE_AUTHENTICATION_METHOD_SHAPE_2`].
pub(super) fn no_remote_authentication_method_shape_2(
    text: &str,
) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(
        b"No remote authentication method configured for peer in tunnel group",
    )?;
    let place_0 = reader.length();
    let value_3 = reader.last(
        shapes::NO_REMOTE_AUTHENTICATION_METHOD_SHAPE_2.part(0),
        Gap::Some,
        place_0,
    )?;
    Some(Message::NoRemoteAuthenticationMethod(NoRemoteAuthenticationMethod {
        session: None,
        group: value_3,
    }))
}

/// Reads 751005 by [`shapes::RECONNECT_AUTHENTICATION_FAILED`].
pub(super) fn reconnect_authentication_failed(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_1 = reader.length();
    let place_0 =
        reader.place(shapes::RECONNECT_AUTHENTICATION_FAILED.part(0), place_1)?;
    let value_2 =
        reader.open(shapes::RECONNECT_AUTHENTICATION_FAILED.part(0), gap, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"AnyConnect client reconnect authentication failed.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Session ID:")?;
    reader.skip(Gap::Any)?;
    let value_3 = reader.word(b',')?;
    reader.skip(Gap::Any)?;
    reader.literal(b",")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Error:")?;
    let value_4 = reader.last(
        shapes::RECONNECT_AUTHENTICATION_FAILED.part(1),
        Gap::Any,
        place_1,
    )?;
    Some(Message::ReconnectAuthenticationFailed(ReconnectAuthenticationFailed {
        session: Some(Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        }),
        session_id: value_3,
        error: value_4,
    }))
}

/// Reads 751005 by [`shapes::RECONNECT_AUTHENTICATION_FAILED_SHAPE_2`].
pub(super) fn reconnect_authentication_failed_shape_2(
    text: &str,
) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"AnyConnect client reconnect authentication failed.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Session ID:")?;
    reader.skip(Gap::Any)?;
    let value_3 = reader.word(b',')?;
    reader.skip(Gap::Any)?;
    reader.literal(b",")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Error:")?;
    let place_0 = reader.length();
    let value_4 = reader.last(
        shapes::RECONNECT_AUTHENTICATION_FAILED_SHAPE_2.part(0),
        Gap::Any,
        place_0,
    )?;
    Some(Message::ReconnectAuthenticationFailed(ReconnectAuthenticationFailed {
        session: None,
        session_id: value_3,
        error: value_4,
    }))
}

/// Reads 751006 by [`shapes::CERTIFICATE_AUTHENTICATION_FAILED`].
pub(super) fn certificate_authentication_failed(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_1 = reader.length();
    let place_0 =
        reader.place(shapes::CERTIFICATE_AUTHENTICATION_FAILED.part(0), place_1)?;
    let value_2 =
        reader.open(shapes::CERTIFICATE_AUTHENTICATION_FAILED.part(0), gap, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Certificate authentication failed.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Error:")?;
    let value_3 = reader.last(
        shapes::CERTIFICATE_AUTHENTICATION_FAILED.part(1),
        Gap::Any,
        place_1,
    )?;
    Some(Message::CertificateAuthenticationFailed(CertificateAuthenticationFailed {
        session: Some(Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        }),
        error: value_3,
    }))
}

/// Reads 751006 by [`shapes::CERTIFICATE_AUTHENTICATION_FAILED_SHAPE_2`].
pub(super) fn certificate_authentication_failed_shape_2(
    text: &str,
) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"Certificate authentication failed.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Error:")?;
    let place_0 = reader.length();
    let value_3 = reader.last(
        shapes::CERTIFICATE_AUTHENTICATION_FAILED_SHAPE_2.part(0),
        Gap::Any,
        place_0,
    )?;
    Some(Message::CertificateAuthenticationFailed(CertificateAuthenticationFailed {
        session: None,
        error: value_3,
    }))
}

/// Reads 751007 by [`shapes::ATTRIBUTE_NOT_SUPPORTED`].
pub(super) fn attribute_not_supported(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_1 = reader.length();
    let place_0 = reader.place(shapes::ATTRIBUTE_NOT_SUPPORTED.part(0), place_1)?;
    let value_2 = reader.open(shapes::ATTRIBUTE_NOT_SUPPORTED.part(0), gap, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Configured attribute not supported for IKEv2.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Attribute:")?;
    let value_3 =
        reader.last(shapes::ATTRIBUTE_NOT_SUPPORTED.part(1), Gap::Any, place_1)?;
    Some(Message::AttributeNotSupported(AttributeNotSupported {
        session: Some(Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        }),
        attribute: value_3,
    }))
}

/// Reads 751007 by [`shapes::ATTRIBUTE_NOT_SUPPORTED_SHAPE_2`].
pub(super) fn attribute_not_supported_shape_2(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"Configured attribute not supported for IKEv2.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Attribute:")?;
    let place_0 = reader.length();
    let value_3 = reader.last(
        shapes::ATTRIBUTE_NOT_SUPPORTED_SHAPE_2.part(0),
        Gap::Any,
        place_0,
    )?;
    Some(Message::AttributeNotSupported(AttributeNotSupported {
        session: None,
        attribute: value_3,
    }))
}

/// Reads 751008 by [`shapes::NOT_ENABLED_IN_GROUP_POLICY`].
pub(super) fn not_enabled_in_group_policy(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_1 = reader.suffix(shapes::NOT_ENABLED_IN_GROUP_POLICY.part(1))?;
    let place_0 = reader.place(shapes::NOT_ENABLED_IN_GROUP_POLICY.part(0), place_1)?;
    let value_2 =
        reader.open(shapes::NOT_ENABLED_IN_GROUP_POLICY.part(0), gap, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Group=")?;
    let value_3 =
        reader.last(shapes::NOT_ENABLED_IN_GROUP_POLICY.part(1), Gap::Any, place_1)?;
    Some(Message::NotEnabledInGroupPolicy(NotEnabledInGroupPolicy {
        session: Some(Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        }),
        group: value_3,
    }))
}

/// Reads 751008 by [`shapes::NOT_ENABLED_IN_GROUP_POLICY_SHAPE_2`].
pub(super) fn not_enabled_in_group_policy_shape_2(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"Group=")?;
    let place_0 = reader.suffix(shapes::NOT_ENABLED_IN_GROUP_POLICY_SHAPE_2.part(0))?;
    let value_3 = reader.last(
        shapes::NOT_ENABLED_IN_GROUP_POLICY_SHAPE_2.part(0),
        Gap::Any,
        place_0,
    )?;
    Some(Message::NotEnabledInGroupPolicy(NotEnabledInGroupPolicy {
        session: None,
        group: value_3,
    }))
}

/// Reads 751009 by [`shapes::TUNNEL_GROUP_NOT_FOUND`].
pub(super) fn tunnel_group_not_found(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_0 = reader.suffix(shapes::TUNNEL_GROUP_NOT_FOUND.part(0))?;
    let value_2 = reader.last(shapes::TUNNEL_GROUP_NOT_FOUND.part(0), gap, place_0)?;
    Some(Message::TunnelGroupNotFound(TunnelGroupNotFound {
        session: Some(Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        }),
    }))
}

/// Reads 751009 by [`shapes::TUNNEL_GROUP_NOT_FOUND_SHAPE_2`].
pub(super) fn tunnel_group_not_found_shape_2(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"Unable to find tunnel group for peer")?;
    reader.end(b'.')?;
    Some(Message::TunnelGroupNotFound(TunnelGroupNotFound { session: None }))
}

/// Reads 751010 by [`shapes::NO_SELF_AUTHENTICATION_METHOD`].
pub(super) fn no_self_authentication_method(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_0 =
        reader.place(shapes::NO_SELF_AUTHENTICATION_METHOD.part(0), reader.length())?;
    let value_2 =
        reader.open(shapes::NO_SELF_AUTHENTICATION_METHOD.part(0), gap, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Unable to determine")?;
    reader.skip(Gap::Some)?;
    reader.choice(&["self-authentication", "self auth"])?;
    reader.skip(Gap::Some)?;
    reader.literal(b"method.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"No crypto map setting or tunnel group found")?;
    reader.end(b'.')?;
    Some(Message::NoSelfAuthenticationMethod(NoSelfAuthenticationMethod {
        session: Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        },
    }))
}

/// Reads 751011 by [`shapes::USER_AUTHENTICATION_FAILED`].
pub(super) fn user_authentication_failed(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_1 = reader.length();
    let place_0 = reader.place(shapes::USER_AUTHENTICATION_FAILED.part(0), place_1)?;
    let value_2 =
        reader.open(shapes::USER_AUTHENTICATION_FAILED.part(0), gap, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Failed user authentication.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Error:")?;
    let value_3 =
        reader.last(shapes::USER_AUTHENTICATION_FAILED.part(1), Gap::Any, place_1)?;
    Some(Message::UserAuthenticationFailed(UserAuthenticationFailed {
        session: Some(Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        }),
        error: value_3,
    }))
}

/// Reads 751011 by [`shapes::USER_AUTHENTICATION_FAILED_SHAPE_2`].
pub(super) fn user_authentication_failed_shape_2(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"Failed user authentication.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Error:")?;
    let place_0 = reader.length();
    let value_3 = reader.last(
        shapes::USER_AUTHENTICATION_FAILED_SHAPE_2.part(0),
        Gap::Any,
        place_0,
    )?;
    Some(Message::UserAuthenticationFailed(UserAuthenticationFailed {
        session: None,
        error: value_3,
    }))
}

/// Reads 751012 by [`shapes::CONFIGURATION_MODE_FAILED`].
pub(super) fn configuration_mode_failed(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_1 = reader.length();
    let place_0 = reader.place(shapes::CONFIGURATION_MODE_FAILED.part(0), place_1)?;
    let value_2 =
        reader.open(shapes::CONFIGURATION_MODE_FAILED.part(0), gap, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Failure occurred during Configuration Mode processing.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Error:")?;
    let value_3 =
        reader.last(shapes::CONFIGURATION_MODE_FAILED.part(1), Gap::Any, place_1)?;
    Some(Message::ConfigurationModeFailed(ConfigurationModeFailed {
        session: Some(Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        }),
        error: value_3,
    }))
}

/// Reads 751012 by [`shapes::CONFIGURATION_MODE_FAILED_SHAPE_2`].
pub(super) fn configuration_mode_failed_shape_2(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"Failure occurred during Configuration Mode processing.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Error:")?;
    let place_0 = reader.length();
    let value_3 = reader.last(
        shapes::CONFIGURATION_MODE_FAILED_SHAPE_2.part(0),
        Gap::Any,
        place_0,
    )?;
    Some(Message::ConfigurationModeFailed(ConfigurationModeFailed {
        session: None,
        error: value_3,
    }))
}

/// Reads 751013 by [`shapes::CONFIGURATION_PAYLOAD_FAILED`].
pub(super) fn configuration_payload_failed(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_1 = reader.length();
    let place_0 = reader.place(shapes::CONFIGURATION_PAYLOAD_FAILED.part(0), place_1)?;
    let value_2 =
        reader.open(shapes::CONFIGURATION_PAYLOAD_FAILED.part(0), gap, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Failed to process Configuration Payload request for attribute")?;
    reader.skip(Gap::Some)?;
    let value_3 = reader.word(b'.')?;
    reader.skip(Gap::Any)?;
    reader.literal(b".")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Error:")?;
    let value_4 =
        reader.last(shapes::CONFIGURATION_PAYLOAD_FAILED.part(1), Gap::Any, place_1)?;
    Some(Message::ConfigurationPayloadFailed(ConfigurationPayloadFailed {
        session: Some(Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        }),
        attribute: value_3,
        error: value_4,
    }))
}

/// Reads 751013 by [`shapes::CONFIGURATION_PAYLOAD_FAILED_SHAPE_2`].
pub(super) fn configuration_payload_failed_shape_2(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"Failed to process Configuration Payload request for attribute")?;
    reader.skip(Gap::Some)?;
    let value_3 = reader.word(b'.')?;
    reader.skip(Gap::Any)?;
    reader.literal(b".")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Error:")?;
    let place_0 = reader.length();
    let value_4 = reader.last(
        shapes::CONFIGURATION_PAYLOAD_FAILED_SHAPE_2.part(0),
        Gap::Any,
        place_0,
    )?;
    Some(Message::ConfigurationPayloadFailed(ConfigurationPayloadFailed {
        session: None,
        attribute: value_3,
        error: value_4,
    }))
}

/// Reads 751014 by [`shapes::CONFIGURATION_PAYLOAD_WARNING`].
pub(super) fn configuration_payload_warning(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_1 = reader.length();
    let place_0 =
        reader.place(shapes::CONFIGURATION_PAYLOAD_WARNING.part(0), place_1)?;
    let value_2 =
        reader.open(shapes::CONFIGURATION_PAYLOAD_WARNING.part(0), gap, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Warning Configuration Payload request for attribute")?;
    reader.skip(Gap::Some)?;
    let value_3 = reader.word(0)?;
    reader.skip(Gap::Some)?;
    reader.literal(b"could not be processed.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Error:")?;
    let value_4 =
        reader.last(shapes::CONFIGURATION_PAYLOAD_WARNING.part(1), Gap::Any, place_1)?;
    Some(Message::ConfigurationPayloadWarning(ConfigurationPayloadWarning {
        session: Some(Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        }),
        attribute: value_3,
        error: value_4,
    }))
}

/// Reads 751014 by [`shapes::CONFIGURATION_PAYLOAD_WARNING_SHAPE_2`].
pub(super) fn configuration_payload_warning_shape_2(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"Warning Configuration Payload request for attribute")?;
    reader.skip(Gap::Some)?;
    let value_3 = reader.word(0)?;
    reader.skip(Gap::Some)?;
    reader.literal(b"could not be processed.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Error:")?;
    let place_0 = reader.length();
    let value_4 = reader.last(
        shapes::CONFIGURATION_PAYLOAD_WARNING_SHAPE_2.part(0),
        Gap::Any,
        place_0,
    )?;
    Some(Message::ConfigurationPayloadWarning(ConfigurationPayloadWarning {
        session: None,
        attribute: value_3,
        error: value_4,
    }))
}

/// Reads 751015 by [`shapes::ADMISSION_REFUSED`].
pub(super) fn admission_refused(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_1 = reader.length();
    let place_0 = reader.place(shapes::ADMISSION_REFUSED.part(0), place_1)?;
    let value_2 = reader.open(shapes::ADMISSION_REFUSED.part(0), gap, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"SA request rejected by CAC.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Reason:")?;
    let value_3 = reader.last(shapes::ADMISSION_REFUSED.part(1), Gap::Any, place_1)?;
    Some(Message::AdmissionRefused(AdmissionRefused {
        session: Some(Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        }),
        reason: value_3,
    }))
}

/// Reads 751015 by [`shapes::ADMISSION_REFUSED_SHAPE_2`].
pub(super) fn admission_refused_shape_2(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"SA request rejected by CAC.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Reason:")?;
    let place_0 = reader.length();
    let value_3 =
        reader.last(shapes::ADMISSION_REFUSED_SHAPE_2.part(0), Gap::Any, place_0)?;
    Some(Message::AdmissionRefused(AdmissionRefused {
        session: None,
        reason: value_3,
    }))
}

/// Reads 751017 by [`shapes::CONFIGURATION_ERROR`].
pub(super) fn configuration_error(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_1 = reader.length();
    let place_0 = reader.place(shapes::CONFIGURATION_ERROR.part(0), place_1)?;
    let value_2 = reader.open(shapes::CONFIGURATION_ERROR.part(0), gap, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Configuration Error")?;
    let gap = reader.marked(b':');
    reader.skip(gap)?;
    reader.literal(b"")?;
    let value_3 =
        reader.last(shapes::CONFIGURATION_ERROR.part(1), Gap::Some, place_1)?;
    Some(Message::ConfigurationError(ConfigurationError {
        session: Some(Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        }),
        error: value_3,
    }))
}

/// Reads 751017 by [`shapes::CONFIGURATION_ERROR_SHAPE_2`].
pub(super) fn configuration_error_shape_2(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"Configuration Error:")?;
    let place_0 = reader.length();
    let value_3 =
        reader.last(shapes::CONFIGURATION_ERROR_SHAPE_2.part(0), Gap::Any, place_0)?;
    Some(Message::ConfigurationError(ConfigurationError {
        session: None,
        error: value_3,
    }))
}

/// Reads 751018 by [`shapes::GROUP_LOCKED`].
pub(super) fn group_locked(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"Terminating the VPN connection attempt from")?;
    let place_1 = reader.length();
    let place_0 = reader.place(shapes::GROUP_LOCKED.part(0), place_1)?;
    let value_0 = reader.open(shapes::GROUP_LOCKED.part(0), Gap::Some, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b".")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Reason:")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"This connection is group locked to")?;
    let value_1 = reader.last(shapes::GROUP_LOCKED.part(1), Gap::Some, place_1)?;
    Some(Message::GroupLocked(GroupLocked {
        group: value_0,
        locked_group: Some(value_1),
    }))
}

/// Reads 751018 by [`shapes::GROUP_LOCKED_SHAPE_2`].
pub(super) fn group_locked_shape_2(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"Terminating the VPN connection attempt from")?;
    let place_0 = reader.length();
    let value_0 =
        reader.last(shapes::GROUP_LOCKED_SHAPE_2.part(0), Gap::Some, place_0)?;
    Some(Message::GroupLocked(GroupLocked {
        group: value_0,
        locked_group: None,
    }))
}

/// Reads 751019 by [`shapes::LICENSE_LIMIT_EXCEEDED`].
pub(super) fn license_limit_exceeded(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_1 =
        reader.place(shapes::LICENSE_LIMIT_EXCEEDED.part(1), reader.length())?;
    let place_0 = reader.place(shapes::LICENSE_LIMIT_EXCEEDED.part(0), place_1)?;
    let value_2 = reader.open(shapes::LICENSE_LIMIT_EXCEEDED.part(0), gap, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Failed to obtain an")?;
    let value_3 =
        reader.open(shapes::LICENSE_LIMIT_EXCEEDED.part(1), Gap::Some, place_1)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"license.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Maximum license limit")?;
    reader.skip(Gap::Some)?;
    let value_4 = reader.number()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"exceeded")?;
    reader.end(b'.')?;
    Some(Message::LicenseLimitExceeded(LicenseLimitExceeded {
        session: Some(Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        }),
        license: License::new(value_3),
        limit: value_4,
    }))
}

/// Reads 751019 by [`shapes::LICENSE_LIMIT_EXCEEDED_SHAPE_2`].
pub(super) fn license_limit_exceeded_shape_2(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"Failed to obtain an")?;
    let place_0 =
        reader.place(shapes::LICENSE_LIMIT_EXCEEDED_SHAPE_2.part(0), reader.length())?;
    let value_3 = reader.open(
        shapes::LICENSE_LIMIT_EXCEEDED_SHAPE_2.part(0),
        Gap::Some,
        place_0,
    )?;
    reader.skip(Gap::Any)?;
    reader.literal(b"license.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Maximum license limit")?;
    reader.skip(Gap::Some)?;
    let value_4 = reader.number()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"exceeded")?;
    reader.end(b'.')?;
    Some(Message::LicenseLimitExceeded(LicenseLimitExceeded {
        session: None,
        license: License::new(value_3),
        limit: value_4,
    }))
}

/// Reads 751020 by [`shapes::SUITE_B_UNLICENSED`].
pub(super) fn suite_b_unlicensed(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_2 = reader.suffix(shapes::SUITE_B_UNLICENSED.part(2))?;
    let place_1 = reader.place(shapes::SUITE_B_UNLICENSED.part(1), place_2)?;
    let place_0 = reader.place(shapes::SUITE_B_UNLICENSED.part(0), place_1)?;
    let value_2 = reader.open(shapes::SUITE_B_UNLICENSED.part(0), gap, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"An")?;
    let value_3 = reader.open(shapes::SUITE_B_UNLICENSED.part(1), Gap::Some, place_1)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"remote access connection failed.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Attempting to use an NSA Suite B crypto algorithm")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"(")?;
    let value_4 = reader.last(shapes::SUITE_B_UNLICENSED.part(2), Gap::Any, place_2)?;
    Some(Message::SuiteBUnlicensed(SuiteBUnlicensed {
        session: Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        },
        protocol: value_3,
        algorithm: value_4,
    }))
}

/// Reads 751023 by [`shapes::UNKNOWN_CLIENT`].
pub(super) fn unknown_client(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_0 = reader.suffix(shapes::UNKNOWN_CLIENT.part(0))?;
    let value_2 = reader.last(shapes::UNKNOWN_CLIENT.part(0), gap, place_0)?;
    Some(Message::UnknownClient(UnknownClient {
        session: Some(Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        }),
    }))
}

/// Reads 751023 by [`shapes::UNKNOWN_CLIENT_SHAPE_2`].
pub(super) fn unknown_client_shape_2(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"Unknown client connection")?;
    reader.end(b'.')?;
    Some(Message::UnknownClient(UnknownClient { session: None }))
}

/// Reads 751024 by [`shapes::IPV6_FILTER_DEPRECATED`].
pub(super) fn ipv6_filter_deprecated(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_0 =
        reader.place(shapes::IPV6_FILTER_DEPRECATED.part(0), reader.length())?;
    let value_2 = reader.open(shapes::IPV6_FILTER_DEPRECATED.part(0), gap, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"IPv6 User Filter")?;
    reader.skip(Gap::Some)?;
    let value_3 = reader.word(0)?;
    reader.skip(Gap::Some)?;
    reader.literal(b"configured.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"This setting has been deprecated,")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"terminating connection")?;
    reader.end(b'.')?;
    Some(Message::Ipv6FilterDeprecated(Ipv6FilterDeprecated {
        session: Some(Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        }),
        filter: value_3,
    }))
}

/// Reads 751024 by [`shapes::IPV6_FILTER_DEPRECATED_SHAPE_2`].
pub(super) fn ipv6_filter_deprecated_shape_2(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"IPv6 User Filter")?;
    reader.skip(Gap::Some)?;
    let value_3 = reader.word(0)?;
    reader.skip(Gap::Some)?;
    reader.literal(b"configured.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"This setting has been deprecated,")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"terminating connection")?;
    reader.end(b'.')?;
    Some(Message::Ipv6FilterDeprecated(Ipv6FilterDeprecated {
        session: None,
        filter: value_3,
    }))
}

/// Reads 751025 by [`shapes::ADDRESSES_ASSIGNED`].
pub(super) fn addresses_assigned(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_1 = reader.place(shapes::ADDRESSES_ASSIGNED.part(1), reader.length())?;
    let place_0 = reader.place(shapes::ADDRESSES_ASSIGNED.part(0), place_1)?;
    let value_2 = reader.open(shapes::ADDRESSES_ASSIGNED.part(0), gap, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Group:")?;
    let value_3 = reader.open(shapes::ADDRESSES_ASSIGNED.part(1), Gap::Any, place_1)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"IPv4 Address=")?;
    reader.skip(Gap::Any)?;
    let value_4 = reader.address()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"IPv6 address=")?;
    reader.skip(Gap::Any)?;
    let value_5 = reader.address()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"assigned to session")?;
    reader.end(b'.')?;
    Some(Message::AddressesAssigned(AddressesAssigned {
        session: Some(Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        }),
        group: value_3,
        ipv4_address: value_4,
        ipv6_address: value_5,
    }))
}

/// Reads 751025 by [`shapes::ADDRESSES_ASSIGNED_SHAPE_2`].
pub(super) fn addresses_assigned_shape_2(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"Group:")?;
    let place_0 =
        reader.place(shapes::ADDRESSES_ASSIGNED_SHAPE_2.part(0), reader.length())?;
    let value_3 =
        reader.open(shapes::ADDRESSES_ASSIGNED_SHAPE_2.part(0), Gap::Any, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"IPv4 Address=")?;
    reader.skip(Gap::Any)?;
    let value_4 = reader.address()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"IPv6 address=")?;
    reader.skip(Gap::Any)?;
    let value_5 = reader.address()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"assigned to session")?;
    reader.end(b'.')?;
    Some(Message::AddressesAssigned(AddressesAssigned {
        session: None,
        group: value_3,
        ipv4_address: value_4,
        ipv6_address: value_5,
    }))
}

/// Reads 751028 by [`shapes::KEEPALIVE_OVERRIDDEN`].
pub(super) fn keepalive_overridden(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    let (value_0, value_1, gap) = session_head_1(&mut reader)?;
    let place_0 = reader.place(shapes::KEEPALIVE_OVERRIDDEN.part(0), reader.length())?;
    let value_2 = reader.open(shapes::KEEPALIVE_OVERRIDDEN.part(0), gap, place_0)?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Overriding configured keepalive values of threshold:")?;
    reader.skip(Gap::Any)?;
    let value_3 = reader.number()?;
    reader.skip(Gap::Any)?;
    reader.literal(b"/retry:")?;
    reader.skip(Gap::Any)?;
    let value_4 = reader.number()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"to threshold:")?;
    reader.skip(Gap::Any)?;
    let value_5 = reader.number()?;
    reader.skip(Gap::Any)?;
    reader.literal(b"/retry:")?;
    reader.skip(Gap::Any)?;
    let value_6 = reader.number()?;
    reader.end(b'.')?;
    Some(Message::KeepaliveOverridden(KeepaliveOverridden {
        session: Some(Session {
            local: value_0,
            remote: value_1,
            username: User::scanned(value_2),
        }),
        configured_threshold: value_3,
        configured_retry: value_4,
        applied_threshold: value_5,
        applied_retry: value_6,
    }))
}

/// Reads 751028 by [`shapes::KEEPALIVE_OVERRIDDEN_SHAPE_2`].
pub(super) fn keepalive_overridden_shape_2(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"Overriding configured keepalive values of threshold:")?;
    reader.skip(Gap::Any)?;
    let value_3 = reader.number()?;
    reader.skip(Gap::Any)?;
    reader.literal(b"/retry:")?;
    reader.skip(Gap::Any)?;
    let value_4 = reader.number()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"to threshold:")?;
    reader.skip(Gap::Any)?;
    let value_5 = reader.number()?;
    reader.skip(Gap::Any)?;
    reader.literal(b"/retry:")?;
    reader.skip(Gap::Any)?;
    let value_6 = reader.number()?;
    reader.end(b'.')?;
    Some(Message::KeepaliveOverridden(KeepaliveOverridden {
        session: None,
        configured_threshold: value_3,
        configured_retry: value_4,
        applied_threshold: value_5,
        applied_retry: value_6,
    }))
}

/// Reads 752001 by [`shapes::ENTRY_REMOVAL_FAILED`].
pub(super) fn entry_removal_failed(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"Tunnel Manager received invalid parameter to remove record")?;
    reader.end(b'.')?;
    Some(Message::EntryRemovalFailed(EntryRemovalFailed {}))
}

/// Reads 752002 by [`shapes::ENTRY_REMOVED`].
pub(super) fn entry_removed(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"Tunnel Manager Removed entry.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Map Tag")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"=")?;
    reader.skip(Gap::Any)?;
    let value_0 = reader.stopped_word()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"Map Sequence Number")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"=")?;
    reader.skip(Gap::Any)?;
    let value_1 = reader.number()?;
    reader.end(b'.')?;
    Some(Message::EntryRemoved(EntryRemoved {
        crypto_map: CryptoMap {
            tag: value_0,
            sequence: value_1,
        },
    }))
}

/// Reads 752003 by [`shapes::DISPATCH_TO_IKEV2`].
pub(super) fn dispatch_to_ikev2(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv2.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Map Tag")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"=")?;
    reader.skip(Gap::Any)?;
    let value_0 = reader.stopped_word()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"Map Sequence Number")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"=")?;
    reader.skip(Gap::Any)?;
    let value_1 = reader.number()?;
    reader.end(b'.')?;
    Some(Message::DispatchToIkev2(DispatchToIkev2 {
        crypto_map: CryptoMap {
            tag: value_0,
            sequence: value_1,
        },
    }))
}

/// Reads 752004 by [`shapes::DISPATCH_TO_IKEV1`].
pub(super) fn dispatch_to_ikev1(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv1.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Map Tag")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"=")?;
    reader.skip(Gap::Any)?;
    let value_0 = reader.stopped_word()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"Map Sequence Number")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"=")?;
    reader.skip(Gap::Any)?;
    let value_1 = reader.number()?;
    reader.end(b'.')?;
    Some(Message::DispatchToIkev1(DispatchToIkev1 {
        crypto_map: CryptoMap {
            tag: value_0,
            sequence: value_1,
        },
    }))
}

/// Reads 752005 by [`shapes::DISPATCH_MEMORY_LOW`].
pub(super) fn dispatch_memory_low(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"Tunnel Manager failed to dispatch a KEY_ACQUIRE message.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Memory may be low.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Map Tag")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"=")?;
    reader.skip(Gap::Any)?;
    let value_0 = reader.stopped_word()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"Map Sequence Number")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"=")?;
    reader.skip(Gap::Any)?;
    let value_1 = reader.number()?;
    reader.end(b'.')?;
    Some(Message::DispatchMemoryLow(DispatchMemoryLow {
        crypto_map: CryptoMap {
            tag: value_0,
            sequence: value_1,
        },
    }))
}

/// Reads 752007 by [`shapes::DISPATCH_ENTRY_EXISTS`].
pub(super) fn dispatch_entry_exists(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"Tunnel Manager failed to dispatch a KEY_ACQUIRE message.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Entry already in Tunnel Manager.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Map Tag")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"=")?;
    reader.skip(Gap::Any)?;
    let value_0 = reader.stopped_word()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"Map Sequence Number")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"=")?;
    reader.skip(Gap::Any)?;
    let value_1 = reader.number()?;
    reader.end(b'.')?;
    Some(Message::DispatchEntryExists(DispatchEntryExists {
        crypto_map: CryptoMap {
            tag: value_0,
            sequence: value_1,
        },
    }))
}

/// Reads 752008 by [`shapes::DUPLICATE_ENTRY`].
pub(super) fn duplicate_entry(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"Duplicate entry already in Tunnel Manager")?;
    reader.end(b'.')?;
    Some(Message::DuplicateEntry(DuplicateEntry {}))
}

/// Reads 752009 by [`shapes::MULTIPLE_PEERS_UNSUPPORTED`].
pub(super) fn multiple_peers_unsupported(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"IKEv2 Doesn't support Multiple Peers")?;
    reader.end(b'.')?;
    Some(Message::MultiplePeersUnsupported(MultiplePeersUnsupported {}))
}

/// Reads 752010 by [`shapes::IKEV2_PROPOSAL_MISSING`].
pub(super) fn ikev2_proposal_missing(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"IKEv2 Doesn't have a proposal specified")?;
    reader.end(b'.')?;
    Some(Message::Ikev2ProposalMissing(Ikev2ProposalMissing {}))
}

/// Reads 752011 by [`shapes::IKEV1_TRANSFORM_SET_MISSING`].
pub(super) fn ikev1_transform_set_missing(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"IKEv1 Doesn't have a transform set specified")?;
    reader.end(b'.')?;
    Some(Message::Ikev1TransformSetMissing(Ikev1TransformSetMissing {}))
}

/// Reads 752012 by [`shapes::TUNNEL_SETUP_FAILED`].
pub(super) fn tunnel_setup_failed(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    let value_0 = reader.word(0)?;
    reader.skip(Gap::Some)?;
    reader.literal(b"was unsuccessful at setting up a tunnel.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Map Tag")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"=")?;
    reader.skip(Gap::Any)?;
    let value_1 = reader.stopped_word()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"Map Sequence Number")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"=")?;
    reader.skip(Gap::Any)?;
    let value_2 = reader.number()?;
    reader.end(b'.')?;
    Some(Message::TunnelSetupFailed(TunnelSetupFailed {
        protocol: IkeVersion::new(value_0),
        crypto_map: CryptoMap {
            tag: value_1,
            sequence: value_2,
        },
    }))
}

/// Reads 752013 by [`shapes::RETRY_WITH_IKEV2`].
pub(super) fn retry_with_ikev2(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader
        .literal(
            b"Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv2 after a failed attempt.",
        )?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Map Tag")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"=")?;
    reader.skip(Gap::Any)?;
    let value_0 = reader.stopped_word()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"Map Sequence Number")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"=")?;
    reader.skip(Gap::Any)?;
    let value_1 = reader.number()?;
    reader.end(b'.')?;
    Some(Message::RetryWithIkev2(RetryWithIkev2 {
        crypto_map: CryptoMap {
            tag: value_0,
            sequence: value_1,
        },
    }))
}

/// Reads 752014 by [`shapes::FALLBACK_TO_IKEV1`].
pub(super) fn fallback_to_ikev1(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader
        .literal(
            b"Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv1 after a failed attempt.",
        )?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Map Tag")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"=")?;
    reader.skip(Gap::Any)?;
    let value_0 = reader.stopped_word()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"Map Sequence Number")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"=")?;
    reader.skip(Gap::Any)?;
    let value_1 = reader.number()?;
    reader.end(b'.')?;
    Some(Message::FallbackToIkev1(FallbackToIkev1 {
        crypto_map: CryptoMap {
            tag: value_0,
            sequence: value_1,
        },
    }))
}

/// Reads 752015 by [`shapes::ALL_VERSIONS_FAILED`].
pub(super) fn all_versions_failed(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"Tunnel Manager has failed to establish an L2L SA.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"All configured IKE versions failed to establish the tunnel.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Map Tag")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"=")?;
    reader.skip(Gap::Any)?;
    let value_0 = reader.stopped_word()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"Map Sequence Number")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"=")?;
    reader.skip(Gap::Any)?;
    let value_1 = reader.number()?;
    reader.end(b'.')?;
    Some(Message::AllVersionsFailed(AllVersionsFailed {
        crypto_map: CryptoMap {
            tag: value_0,
            sequence: value_1,
        },
    }))
}

/// Reads 752016 by [`shapes::TUNNEL_SETUP_SUCCEEDED`].
pub(super) fn tunnel_setup_succeeded(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    let value_0 = reader.word(0)?;
    reader.skip(Gap::Some)?;
    reader.literal(b"was successful at setting up a tunnel.")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Map Tag")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"=")?;
    reader.skip(Gap::Any)?;
    let value_1 = reader.stopped_word()?;
    reader.skip(Gap::Some)?;
    reader.literal(b"Map Sequence Number")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"=")?;
    reader.skip(Gap::Any)?;
    let value_2 = reader.number()?;
    reader.end(b'.')?;
    Some(Message::TunnelSetupSucceeded(TunnelSetupSucceeded {
        protocol: IkeVersion::new(value_0),
        crypto_map: CryptoMap {
            tag: value_1,
            sequence: value_2,
        },
    }))
}

/// Reads 752017 by [`shapes::BACKUP_TUNNEL_DENIED`].
pub(super) fn backup_tunnel_denied(text: &str) -> Option<Message<'_>> {
    let mut reader = Reader::new(text);
    reader.skip(Gap::Any)?;
    reader.literal(b"IKEv2 Backup L2L tunnel initiation denied on interface")?;
    reader.skip(Gap::Some)?;
    let value_0 = reader.word(0)?;
    reader.skip(Gap::Some)?;
    reader.literal(b"matching crypto map")?;
    reader.skip(Gap::Some)?;
    let value_1 = reader.word(b',')?;
    reader.skip(Gap::Any)?;
    reader.literal(b",")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"sequence number")?;
    reader.skip(Gap::Some)?;
    let value_2 = reader.number()?;
    reader.skip(Gap::Any)?;
    reader.literal(b".")?;
    reader.skip(Gap::Any)?;
    reader.literal(b"Unsupported configuration")?;
    reader.end(b'.')?;
    Some(Message::BackupTunnelDenied(BackupTunnelDenied {
        interface: value_0,
        tag: value_1,
        sequence: value_2,
    }))
}
