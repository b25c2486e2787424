//! Readers of the wording that devices use.
//!
//! Generated from `catalog/asa.yaml` by `cargo xtask regen`; not to be edited.

use super::{Message, message, shapes, value};
use crate::scalar::{Endpoint, User};
use crate::text::{End, Gap, Made, Reader};

/// Reads the beginning of `session`.
fn session_head_1<'a>(reader: &mut Reader<'a>) -> Option<(Endpoint<'a>, Endpoint<'a>)> {
    reader.marked(Gap::Any, b"Local:")?;
    let session_local = reader.endpoint(Gap::Any)?;
    reader.marked(Gap::Some, b" Remote:")?;
    let session_remote = reader.endpoint(Gap::Any)?;
    reader.marked(Gap::Some, b" Username:")?;
    Some((session_local, session_remote))
}

/// Reads 750001 by [`shapes::TUNNEL_REQUESTED`].
pub(super) fn tunnel_requested(text: &str) -> Option<Made<'_>> {
    static END_0: End =
        End::new(&[b" IKEv2 Received request to"], 7, shapes::TUNNEL_REQUESTED.rare(0));
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, _) = reader.until(Gap::Any, &END_0)?;
    let request = reader.word(Gap::Some, 0)?;
    reader.literal(Gap::Some, b" an IPsec tunnel; local traffic selector =")?;
    reader.literal(Gap::Any, b" Address Range: ")?;
    let local_selector_start = reader.address(Gap::Any)?;
    reader.literal(Gap::None, b"-")?;
    let local_selector_end = reader.address(Gap::None)?;
    reader.literal(Gap::Some, b" Protocol: ")?;
    let local_selector_protocol = reader.number(Gap::Any)?;
    reader.literal(Gap::Some, b" Port Range: ")?;
    let local_selector_first_port = reader.port(Gap::Any)?;
    reader.literal(Gap::None, b"-")?;
    let local_selector_last_port = reader.port(Gap::None)?;
    reader.literal(Gap::Any, b"; remote traffic selector = Address Range: ")?;
    let remote_selector_start = reader.address(Gap::Any)?;
    reader.literal(Gap::None, b"-")?;
    let remote_selector_end = reader.address(Gap::None)?;
    reader.literal(Gap::Some, b" Protocol: ")?;
    let remote_selector_protocol = reader.number(Gap::Any)?;
    reader.literal(Gap::Some, b" Port Range: ")?;
    let remote_selector_first_port = reader.port(Gap::Any)?;
    reader.literal(Gap::None, b"-")?;
    let remote_selector_last_port = reader.port(Gap::None)?;
    reader.end(b'.')?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let request = value::TunnelRequest::new(request);
    let local_selector = value::TrafficSelector::new(
        local_selector_start,
        local_selector_end,
        local_selector_protocol,
        local_selector_first_port,
        local_selector_last_port,
    );
    let remote_selector = value::TrafficSelector::new(
        remote_selector_start,
        remote_selector_end,
        remote_selector_protocol,
        remote_selector_first_port,
        remote_selector_last_port,
    );
    let message =
        message::TunnelRequested::new(session, request, local_selector, remote_selector);
    Some(Made(Message::TunnelRequested(message)))
}

/// Reads 750002 by [`shapes::SA_INIT_REQUEST`].
pub(super) fn sa_init_request(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 Received a IKE_INIT_SA request"],
        7,
        shapes::SA_INIT_REQUEST.rare(0),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, _) = reader.until_end(Gap::Any, &END_0, b'.')?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::SaInitRequest::new(session);
    Some(Made(Message::SaInitRequest(message)))
}

/// Reads 750003 by [`shapes::NEGOTIATION_ABORTED`].
pub(super) fn negotiation_aborted(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 Negotiation aborted due to ERROR:"],
        7,
        shapes::NEGOTIATION_ABORTED.rare(0),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, place_0) = reader.until(Gap::Any, &END_0)?;
    let error = reader.remainder(Gap::Any, b'.')?;
    reader.alone(&END_0, place_0, reader.length())?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let error = value::IkeError::new(error);
    let message = message::NegotiationAborted::new(session, error);
    Some(Made(Message::NegotiationAborted(message)))
}

/// Reads 750004 by [`shapes::COOKIE_CHALLENGE_SENT`].
pub(super) fn cookie_challenge_sent(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 Sending COOKIE challenge to throttle possible DoS"],
        7,
        shapes::COOKIE_CHALLENGE_SENT.rare(0),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, _) = reader.until_end(Gap::Any, &END_0, b'.')?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::CookieChallengeSent::new(session);
    Some(Made(Message::CookieChallengeSent(message)))
}

/// Reads 750005 by [`shapes::REKEY_COLLISION`].
pub(super) fn rekey_collision(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 IPsec", b" IKEv2 IPSec", b" IKEv2 IPSEC"],
        7,
        shapes::REKEY_COLLISION.rare(0),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, _) = reader.until(Gap::Any, &END_0)?;
    reader.literal(Gap::Some, b" rekey collision detected.")?;
    reader.literal(Gap::Any, b" I am lowest nonce initiator, deleting SA with")?;
    reader.literal(Gap::Some, b" inbound SPI ")?;
    let spi = reader.spi(Gap::Any)?;
    reader.end(b'.')?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::RekeyCollision::new(session, spi);
    Some(Made(Message::RekeyCollision(message)))
}

/// Reads 750006 by [`shapes::SA_UP`].
pub(super) fn sa_up(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(&[b" IKEv2 SA UP."], 7, shapes::SA_UP.rare(0));
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, place_0) = reader.until(Gap::Any, &END_0)?;
    reader.literal(Gap::Any, b" Reason: ")?;
    let reason = reader.remainder(Gap::Any, b'.')?;
    reader.alone(&END_0, place_0, reader.length())?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::SaUp::new(session, reason);
    Some(Made(Message::SaUp(message)))
}

/// Reads 750007 by [`shapes::SA_DOWN`].
pub(super) fn sa_down(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(&[b" IKEv2 SA DOWN."], 7, shapes::SA_DOWN.rare(0));
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, place_0) = reader.until(Gap::Any, &END_0)?;
    reader.literal(Gap::Any, b" Reason: ")?;
    let reason = reader.remainder(Gap::Any, b'.')?;
    reader.alone(&END_0, place_0, reader.length())?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::SaDown::new(session, reason);
    Some(Made(Message::SaDown(message)))
}

/// Reads 750008 by [`shapes::SA_REJECTED_LOW_RESOURCES`].
pub(super) fn sa_rejected_low_resources(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 SA rejected due to system resource low"],
        7,
        shapes::SA_REJECTED_LOW_RESOURCES.rare(0),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, _) = reader.until_end(Gap::Any, &END_0, b'.')?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::SaRejectedLowResources::new(session);
    Some(Made(Message::SaRejectedLowResources(message)))
}

/// Reads 750009 by [`shapes::SA_REJECTED_ADMISSION_LIMIT`].
pub(super) fn sa_rejected_admission_limit(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 SA request rejected due to CAC limit reached:"],
        7,
        shapes::SA_REJECTED_ADMISSION_LIMIT.rare(0),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, place_0) = reader.until(Gap::Any, &END_0)?;
    reader.literal(Gap::Any, b" Rejection reason: ")?;
    let reason = reader.remainder(Gap::Any, b'.')?;
    reader.alone(&END_0, place_0, reader.length())?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::SaRejectedAdmissionLimit::new(session, reason);
    Some(Made(Message::SaRejectedAdmissionLimit(message)))
}

/// Reads 750010 by [`shapes::THROTTLE_QUEUE_THRESHOLD`].
pub(super) fn throttle_queue_threshold(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 local", b" IKEv2 Local"],
        7,
        shapes::THROTTLE_QUEUE_THRESHOLD.rare(0),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, _) = reader.until(Gap::Any, &END_0)?;
    reader.literal(Gap::Some, b" throttle-request queue depth threshold of ")?;
    let threshold = reader.number(Gap::Any)?;
    reader.literal(Gap::Some, b" reached; increase the window size on peer ")?;
    let peer = reader.host(Gap::Any)?;
    reader.literal(Gap::Some, b" for better performance")?;
    reader.end(b'.')?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::ThrottleQueueThreshold::new(session, threshold, peer);
    Some(Made(Message::ThrottleQueueThreshold(message)))
}

/// Reads 750011 by [`shapes::WEAK_ENCRYPTION_REJECTED`].
pub(super) fn weak_encryption_rejected(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b") is not strong enough to secure proposed"],
        0,
        shapes::WEAK_ENCRYPTION_REJECTED.rare(0),
    );
    static END_1: End = End::new(&[b")"], 0, shapes::WEAK_ENCRYPTION_REJECTED.rare(1));
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Tunnel Rejected: Selected IKEv2 encryption")?;
    reader.literal(Gap::Some, b" algorithm (")?;
    let (ike_encryption, place_0) = reader.until(Gap::Any, &END_0)?;
    reader.skip(Gap::Some)?;
    reader.choice(&["IPSEC", "IPsec", "IPSec"])?;
    reader.literal(Gap::Some, b" encryption algorithm (")?;
    let (ipsec_encryption, place_1) = reader.until_end(Gap::Any, &END_1, b'.')?;
    reader.alone(&END_0, place_0, place_1)?;
    let message = message::WeakEncryptionRejected::new(ike_encryption, ipsec_encryption);
    Some(Made(Message::WeakEncryptionRejected(message)))
}

/// Reads 750012 by [`shapes::WEAK_ENCRYPTION`].
pub(super) fn weak_encryption(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b") is not strong enough to secure proposed"],
        0,
        shapes::WEAK_ENCRYPTION.rare(0),
    );
    static END_1: End = End::new(&[b")"], 0, shapes::WEAK_ENCRYPTION.rare(1));
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Selected IKEv2 encryption algorithm (")?;
    let (ike_encryption, place_0) = reader.until(Gap::Any, &END_0)?;
    reader.skip(Gap::Some)?;
    reader.choice(&["IPSEC", "IPsec", "IPSec"])?;
    reader.literal(Gap::Some, b" encryption algorithm (")?;
    let (ipsec_encryption, place_1) = reader.until_end(Gap::Any, &END_1, b'.')?;
    reader.alone(&END_0, place_0, place_1)?;
    let message = message::WeakEncryption::new(ike_encryption, ipsec_encryption, None);
    Some(Made(Message::WeakEncryption(message)))
}

/// Reads 750012 by [`shapes::WEAK_ENCRYPTION_SHAPE_2`].
pub(super) fn weak_encryption_shape_2(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 Selected IKEv2 encryption algorithm ("],
        7,
        shapes::WEAK_ENCRYPTION_SHAPE_2.rare(0),
    );
    static END_1: End = End::new(
        &[b") is not strong enough to secure proposed"],
        0,
        shapes::WEAK_ENCRYPTION_SHAPE_2.rare(1),
    );
    static END_2: End = End::new(&[b")"], 0, shapes::WEAK_ENCRYPTION_SHAPE_2.rare(2));
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, place_0) = reader.until(Gap::Any, &END_0)?;
    let (ike_encryption, place_1) = reader.until(Gap::Any, &END_1)?;
    reader.skip(Gap::Some)?;
    reader.choice(&["IPSEC", "IPsec", "IPSec"])?;
    reader.literal(Gap::Some, b" encryption algorithm (")?;
    let (ipsec_encryption, place_2) = reader.until_end(Gap::Any, &END_2, b'.')?;
    reader.alone(&END_0, place_0, place_1)?;
    reader.alone(&END_1, place_1, place_2)?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message =
        message::WeakEncryption::new(ike_encryption, ipsec_encryption, Some(session));
    Some(Made(Message::WeakEncryption(message)))
}

/// Reads 750013 by [`shapes::PEER_MOVED`].
pub(super) fn peer_moved(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"IKEv2 SA (iSPI ")?;
    let initiator_spi = reader.spi(Gap::Any)?;
    reader.skip(Gap::Some)?;
    reader.choice(&["rRSP", "rSPI"])?;
    reader.skip(Gap::Some)?;
    let responder_spi = reader.spi(Gap::None)?;
    reader.literal(Gap::Any, b") Peer Moved: Previous ")?;
    let previous_remote = reader.endpoint(Gap::Any)?;
    reader.literal(Gap::Any, b"/")?;
    let previous_local = reader.endpoint_ahead(Gap::Any, b'.', b'U')?;
    reader.literal(Gap::Any, b".")?;
    reader.literal(Gap::Any, b" Updated ")?;
    let new_remote = reader.endpoint(Gap::Any)?;
    reader.literal(Gap::Any, b"/")?;
    let new_local = reader.stopped_endpoint(Gap::Any)?;
    reader.end(0)?;
    let message = message::PeerMoved::new(
        initiator_spi,
        responder_spi,
        previous_remote,
        previous_local,
        new_remote,
        new_local,
    );
    Some(Made(Message::PeerMoved(message)))
}

/// Reads 750014 by [`shapes::ABORTED_BY_INITIAL_CONTACT`].
pub(super) fn aborted_by_initial_contact(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 Session aborted."],
        7,
        shapes::ABORTED_BY_INITIAL_CONTACT.rare(0),
    );
    static END_1: End =
        End::new(&[b", Remote ID:"], 0, shapes::ABORTED_BY_INITIAL_CONTACT.rare(1));
    static END_2: End = End::new(
        &[b" from remote peer:"],
        1,
        shapes::ABORTED_BY_INITIAL_CONTACT.rare(2),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, place_0) = reader.until(Gap::Any, &END_0)?;
    reader.literal(Gap::Any, b" Reason: Initial Contact received for Local ID: ")?;
    let (local_id, place_1) = reader.until(Gap::Any, &END_1)?;
    let (remote_id, place_2) = reader.until(Gap::Any, &END_2)?;
    let peer = reader.endpoint(Gap::Any)?;
    reader.literal(Gap::Some, b" to ")?;
    let local = reader.stopped_endpoint(Gap::Any)?;
    reader.end(0)?;
    reader.alone(&END_0, place_0, place_1)?;
    reader.alone(&END_1, place_1, place_2)?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message =
        message::AbortedByInitialContact::new(session, local_id, remote_id, peer, local);
    Some(Made(Message::AbortedByInitialContact(message)))
}

/// Reads 750015 by [`shapes::INVALID_SPI_NOTIFICATION`].
pub(super) fn invalid_spi_notification(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 deleting IPSec SA."],
        7,
        shapes::INVALID_SPI_NOTIFICATION.rare(0),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, _) = reader.until(Gap::Any, &END_0)?;
    reader.literal(Gap::Any, b" Reason: invalid SPI notification received for")?;
    reader.literal(Gap::Some, b" SPI ")?;
    let spi = reader.spi(Gap::Any)?;
    reader.literal(Gap::Any, b"; local traffic selector = Address Range: ")?;
    let local_selector_start = reader.address(Gap::Any)?;
    reader.literal(Gap::None, b"-")?;
    let local_selector_end = reader.address(Gap::None)?;
    reader.literal(Gap::Some, b" Protocol: ")?;
    let local_selector_protocol = reader.number(Gap::Any)?;
    reader.literal(Gap::Some, b" Port Range: ")?;
    let local_selector_first_port = reader.port(Gap::Any)?;
    reader.literal(Gap::None, b"-")?;
    let local_selector_last_port = reader.port(Gap::None)?;
    reader.literal(Gap::Any, b"; remote traffic selector = Address Range: ")?;
    let remote_selector_start = reader.address(Gap::Any)?;
    reader.literal(Gap::None, b"-")?;
    let remote_selector_end = reader.address(Gap::None)?;
    reader.literal(Gap::Some, b" Protocol: ")?;
    let remote_selector_protocol = reader.number(Gap::Any)?;
    reader.literal(Gap::Some, b" Port Range: ")?;
    let remote_selector_first_port = reader.port(Gap::Any)?;
    reader.literal(Gap::None, b"-")?;
    let remote_selector_last_port = reader.port(Gap::None)?;
    reader.end(b'.')?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let local_selector = value::TrafficSelector::new(
        local_selector_start,
        local_selector_end,
        local_selector_protocol,
        local_selector_first_port,
        local_selector_last_port,
    );
    let remote_selector = value::TrafficSelector::new(
        remote_selector_start,
        remote_selector_end,
        remote_selector_protocol,
        remote_selector_first_port,
        remote_selector_last_port,
    );
    let message = message::InvalidSpiNotification::new(
        session,
        spi,
        local_selector,
        remote_selector,
    );
    Some(Made(Message::InvalidSpiNotification(message)))
}

/// Reads 750016 by [`shapes::DPD_MESSAGE_NEEDED`].
pub(super) fn dpd_message_needed(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 Need to send a DPD message to peer"],
        7,
        shapes::DPD_MESSAGE_NEEDED.rare(0),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, _) = reader.until_end(Gap::Any, &END_0, b'.')?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::DpdMessageNeeded::new(session);
    Some(Made(Message::DpdMessageNeeded(message)))
}

/// Reads 751001 by [`shapes::DIFFIE_HELLMAN_FAILED`].
pub(super) fn diffie_hellman_failed(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 Failed to complete Diffie-Hellman operation."],
        7,
        shapes::DIFFIE_HELLMAN_FAILED.rare(0),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, place_0) = reader.until(Gap::Any, &END_0)?;
    reader.literal(Gap::Any, b" Error: ")?;
    let error = reader.remainder(Gap::Any, b'.')?;
    reader.alone(&END_0, place_0, reader.length())?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::DiffieHellmanFailed::new(Some(session), error);
    Some(Made(Message::DiffieHellmanFailed(message)))
}

/// Reads 751001 by [`shapes::DIFFIE_HELLMAN_FAILED_SHAPE_2`].
pub(super) fn diffie_hellman_failed_shape_2(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Failed to complete Diffie-Hellman operation.")?;
    reader.literal(Gap::Any, b" Error: ")?;
    let error = reader.remainder(Gap::Any, b'.')?;
    let message = message::DiffieHellmanFailed::new(None, error);
    Some(Made(Message::DiffieHellmanFailed(message)))
}

/// Reads 751002 by [`shapes::NO_SELF_AUTHENTICATION_CREDENTIALS`].
pub(super) fn no_self_authentication_credentials(text: &str) -> Option<Made<'_>> {
    static END_0: End =
        End::new(&[b" IKEv2 No"], 7, shapes::NO_SELF_AUTHENTICATION_CREDENTIALS.rare(0));
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, place_0) = reader.until(Gap::Any, &END_0)?;
    reader.skip(Gap::Some)?;
    reader.choice(&["preshared", "pre-shared"])?;
    reader.literal(Gap::Some, b" key or trustpoint configured for self in")?;
    reader.literal(Gap::Some, b" tunnel group ")?;
    let group = reader.remainder(Gap::Any, b'.')?;
    reader.alone(&END_0, place_0, reader.length())?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::NoSelfAuthenticationCredentials::new(Some(session), group);
    Some(Made(Message::NoSelfAuthenticationCredentials(message)))
}

/// Reads 751002 by [`shapes::NO_SELF_AUTHENTICATION_CREDENTIALS_SHAPE_2`].
pub(super) fn no_self_authentication_credentials_shape_2(
    text: &str,
) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"No ")?;
    reader.skip(Gap::Any)?;
    reader.choice(&["pre-shared", "preshared"])?;
    reader.literal(Gap::Some, b" key or trustpoint configured for self in")?;
    reader.literal(Gap::Some, b" tunnel group ")?;
    let group = reader.remainder(Gap::Any, b'.')?;
    let message = message::NoSelfAuthenticationCredentials::new(None, group);
    Some(Made(Message::NoSelfAuthenticationCredentials(message)))
}

/// Reads 751003 by [`shapes::DEAD_PEER_CHECK_DUE`].
pub(super) fn dead_peer_check_due(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 Need to send a DPD message to peer"],
        7,
        shapes::DEAD_PEER_CHECK_DUE.rare(0),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, _) = reader.until_end(Gap::Any, &END_0, b'.')?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::DeadPeerCheckDue::new(Some(session));
    Some(Made(Message::DeadPeerCheckDue(message)))
}

/// Reads 751003 by [`shapes::DEAD_PEER_CHECK_DUE_SHAPE_2`].
pub(super) fn dead_peer_check_due_shape_2(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Need to send a DPD message to peer")?;
    reader.end(b'.')?;
    let message = message::DeadPeerCheckDue::new(None);
    Some(Made(Message::DeadPeerCheckDue(message)))
}

/// Reads 751004 by [`shapes::NO_REMOTE_AUTHENTICATION_METHOD`].
pub(super) fn no_remote_authentication_method(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 No remote authentication method configured for"],
        7,
        shapes::NO_REMOTE_AUTHENTICATION_METHOD.rare(0),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, place_0) = reader.until(Gap::Any, &END_0)?;
    reader.literal(Gap::Some, b" peer in tunnel group ")?;
    let group = reader.remainder(Gap::Any, b'.')?;
    reader.alone(&END_0, place_0, reader.length())?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::NoRemoteAuthenticationMethod::new(Some(session), group);
    Some(Made(Message::NoRemoteAuthenticationMethod(message)))
}

/// Reads 751004 by [`shapes::NO_REMOTE_AUTHENTICATION_METHOD_SHAPE_2`].
pub(super) fn no_remote_authentication_method_shape_2(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"No remote authentication method configured for")?;
    reader.literal(Gap::Some, b" peer in tunnel group ")?;
    let group = reader.remainder(Gap::Any, b'.')?;
    let message = message::NoRemoteAuthenticationMethod::new(None, group);
    Some(Made(Message::NoRemoteAuthenticationMethod(message)))
}

/// Reads 751005 by [`shapes::RECONNECT_AUTHENTICATION_FAILED`].
pub(super) fn reconnect_authentication_failed(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 AnyConnect client reconnect authentication"],
        7,
        shapes::RECONNECT_AUTHENTICATION_FAILED.rare(0),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, place_0) = reader.until(Gap::Any, &END_0)?;
    reader.literal(Gap::Some, b" failed.")?;
    reader.literal(Gap::Any, b" Session ID: ")?;
    let session_id = reader.word(Gap::Any, b',')?;
    reader.literal(Gap::Any, b", Error: ")?;
    let error = reader.remainder(Gap::Any, b'.')?;
    reader.alone(&END_0, place_0, reader.length())?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message =
        message::ReconnectAuthenticationFailed::new(Some(session), session_id, error);
    Some(Made(Message::ReconnectAuthenticationFailed(message)))
}

/// Reads 751005 by [`shapes::RECONNECT_AUTHENTICATION_FAILED_SHAPE_2`].
pub(super) fn reconnect_authentication_failed_shape_2(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"AnyConnect client reconnect authentication")?;
    reader.literal(Gap::Some, b" failed.")?;
    reader.literal(Gap::Any, b" Session ID: ")?;
    let session_id = reader.word(Gap::Any, b',')?;
    reader.literal(Gap::Any, b", Error: ")?;
    let error = reader.remainder(Gap::Any, b'.')?;
    let message = message::ReconnectAuthenticationFailed::new(None, session_id, error);
    Some(Made(Message::ReconnectAuthenticationFailed(message)))
}

/// Reads 751006 by [`shapes::CERTIFICATE_AUTHENTICATION_FAILED`].
pub(super) fn certificate_authentication_failed(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 Certificate authentication failed."],
        7,
        shapes::CERTIFICATE_AUTHENTICATION_FAILED.rare(0),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, place_0) = reader.until(Gap::Any, &END_0)?;
    reader.literal(Gap::Any, b" Error: ")?;
    let error = reader.remainder(Gap::Any, b'.')?;
    reader.alone(&END_0, place_0, reader.length())?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::CertificateAuthenticationFailed::new(Some(session), error);
    Some(Made(Message::CertificateAuthenticationFailed(message)))
}

/// Reads 751006 by [`shapes::CERTIFICATE_AUTHENTICATION_FAILED_SHAPE_2`].
pub(super) fn certificate_authentication_failed_shape_2(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Certificate authentication failed.")?;
    reader.literal(Gap::Any, b" Error: ")?;
    let error = reader.remainder(Gap::Any, b'.')?;
    let message = message::CertificateAuthenticationFailed::new(None, error);
    Some(Made(Message::CertificateAuthenticationFailed(message)))
}

/// Reads 751007 by [`shapes::ATTRIBUTE_NOT_SUPPORTED`].
pub(super) fn attribute_not_supported(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 Configured attribute not supported for IKEv2."],
        7,
        shapes::ATTRIBUTE_NOT_SUPPORTED.rare(0),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, place_0) = reader.until(Gap::Any, &END_0)?;
    reader.literal(Gap::Any, b" Attribute: ")?;
    let attribute = reader.remainder(Gap::Any, b'.')?;
    reader.alone(&END_0, place_0, reader.length())?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::AttributeNotSupported::new(Some(session), attribute);
    Some(Made(Message::AttributeNotSupported(message)))
}

/// Reads 751007 by [`shapes::ATTRIBUTE_NOT_SUPPORTED_SHAPE_2`].
pub(super) fn attribute_not_supported_shape_2(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Configured attribute not supported for IKEv2.")?;
    reader.literal(Gap::Any, b" Attribute: ")?;
    let attribute = reader.remainder(Gap::Any, b'.')?;
    let message = message::AttributeNotSupported::new(None, attribute);
    Some(Made(Message::AttributeNotSupported(message)))
}

/// Reads 751008 by [`shapes::NOT_ENABLED_IN_GROUP_POLICY`].
pub(super) fn not_enabled_in_group_policy(text: &str) -> Option<Made<'_>> {
    static END_0: End =
        End::new(&[b" IKEv2 Group="], 7, shapes::NOT_ENABLED_IN_GROUP_POLICY.rare(0));
    static END_1: End = End::new(
        &[b", Tunnel rejected: IKEv2 not enabled in group policy"],
        0,
        shapes::NOT_ENABLED_IN_GROUP_POLICY.rare(1),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, place_0) = reader.until(Gap::Any, &END_0)?;
    let (group, place_1) = reader.until_end(Gap::Any, &END_1, b'.')?;
    reader.alone(&END_0, place_0, place_1)?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::NotEnabledInGroupPolicy::new(Some(session), group);
    Some(Made(Message::NotEnabledInGroupPolicy(message)))
}

/// Reads 751008 by [`shapes::NOT_ENABLED_IN_GROUP_POLICY_SHAPE_2`].
pub(super) fn not_enabled_in_group_policy_shape_2(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b", Tunnel rejected: IKEv2 not enabled in group policy"],
        0,
        shapes::NOT_ENABLED_IN_GROUP_POLICY_SHAPE_2.rare(0),
    );
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Group=")?;
    let (group, _) = reader.until_end(Gap::Any, &END_0, b'.')?;
    let message = message::NotEnabledInGroupPolicy::new(None, group);
    Some(Made(Message::NotEnabledInGroupPolicy(message)))
}

/// Reads 751009 by [`shapes::TUNNEL_GROUP_NOT_FOUND`].
pub(super) fn tunnel_group_not_found(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 Unable to find tunnel group for peer"],
        7,
        shapes::TUNNEL_GROUP_NOT_FOUND.rare(0),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, _) = reader.until_end(Gap::Any, &END_0, b'.')?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::TunnelGroupNotFound::new(Some(session));
    Some(Made(Message::TunnelGroupNotFound(message)))
}

/// Reads 751009 by [`shapes::TUNNEL_GROUP_NOT_FOUND_SHAPE_2`].
pub(super) fn tunnel_group_not_found_shape_2(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Unable to find tunnel group for peer")?;
    reader.end(b'.')?;
    let message = message::TunnelGroupNotFound::new(None);
    Some(Made(Message::TunnelGroupNotFound(message)))
}

/// Reads 751010 by [`shapes::NO_SELF_AUTHENTICATION_METHOD`].
pub(super) fn no_self_authentication_method(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 Unable to determine"],
        7,
        shapes::NO_SELF_AUTHENTICATION_METHOD.rare(0),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, place_0) = reader.until(Gap::Any, &END_0)?;
    reader.skip(Gap::Some)?;
    reader.choice(&["self-authentication", "self auth"])?;
    reader.literal(Gap::Some, b" method.")?;
    reader.literal(Gap::Any, b" No crypto map setting or tunnel group found")?;
    reader.end(b'.')?;
    reader.alone(&END_0, place_0, reader.length())?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::NoSelfAuthenticationMethod::new(session);
    Some(Made(Message::NoSelfAuthenticationMethod(message)))
}

/// Reads 751011 by [`shapes::USER_AUTHENTICATION_FAILED`].
pub(super) fn user_authentication_failed(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 Failed user authentication."],
        7,
        shapes::USER_AUTHENTICATION_FAILED.rare(0),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, place_0) = reader.until(Gap::Any, &END_0)?;
    reader.literal(Gap::Any, b" Error: ")?;
    let error = reader.remainder(Gap::Any, b'.')?;
    reader.alone(&END_0, place_0, reader.length())?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::UserAuthenticationFailed::new(Some(session), error);
    Some(Made(Message::UserAuthenticationFailed(message)))
}

/// Reads 751011 by [`shapes::USER_AUTHENTICATION_FAILED_SHAPE_2`].
pub(super) fn user_authentication_failed_shape_2(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Failed user authentication.")?;
    reader.literal(Gap::Any, b" Error: ")?;
    let error = reader.remainder(Gap::Any, b'.')?;
    let message = message::UserAuthenticationFailed::new(None, error);
    Some(Made(Message::UserAuthenticationFailed(message)))
}

/// Reads 751012 by [`shapes::CONFIGURATION_MODE_FAILED`].
pub(super) fn configuration_mode_failed(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 Failure occurred during Configuration Mode"],
        7,
        shapes::CONFIGURATION_MODE_FAILED.rare(0),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, place_0) = reader.until(Gap::Any, &END_0)?;
    reader.literal(Gap::Some, b" processing.")?;
    reader.literal(Gap::Any, b" Error: ")?;
    let error = reader.remainder(Gap::Any, b'.')?;
    reader.alone(&END_0, place_0, reader.length())?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::ConfigurationModeFailed::new(Some(session), error);
    Some(Made(Message::ConfigurationModeFailed(message)))
}

/// Reads 751012 by [`shapes::CONFIGURATION_MODE_FAILED_SHAPE_2`].
pub(super) fn configuration_mode_failed_shape_2(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Failure occurred during Configuration Mode")?;
    reader.literal(Gap::Some, b" processing.")?;
    reader.literal(Gap::Any, b" Error: ")?;
    let error = reader.remainder(Gap::Any, b'.')?;
    let message = message::ConfigurationModeFailed::new(None, error);
    Some(Made(Message::ConfigurationModeFailed(message)))
}

/// Reads 751013 by [`shapes::CONFIGURATION_PAYLOAD_FAILED`].
pub(super) fn configuration_payload_failed(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 Failed to process Configuration Payload"],
        7,
        shapes::CONFIGURATION_PAYLOAD_FAILED.rare(0),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, place_0) = reader.until(Gap::Any, &END_0)?;
    reader.literal(Gap::Some, b" request for attribute ")?;
    let attribute = reader.word(Gap::Any, b'.')?;
    reader.literal(Gap::Any, b".")?;
    reader.literal(Gap::Any, b" Error: ")?;
    let error = reader.remainder(Gap::Any, b'.')?;
    reader.alone(&END_0, place_0, reader.length())?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message =
        message::ConfigurationPayloadFailed::new(Some(session), attribute, error);
    Some(Made(Message::ConfigurationPayloadFailed(message)))
}

/// Reads 751013 by [`shapes::CONFIGURATION_PAYLOAD_FAILED_SHAPE_2`].
pub(super) fn configuration_payload_failed_shape_2(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Failed to process Configuration Payload")?;
    reader.literal(Gap::Some, b" request for attribute ")?;
    let attribute = reader.word(Gap::Any, b'.')?;
    reader.literal(Gap::Any, b".")?;
    reader.literal(Gap::Any, b" Error: ")?;
    let error = reader.remainder(Gap::Any, b'.')?;
    let message = message::ConfigurationPayloadFailed::new(None, attribute, error);
    Some(Made(Message::ConfigurationPayloadFailed(message)))
}

/// Reads 751014 by [`shapes::CONFIGURATION_PAYLOAD_WARNING`].
pub(super) fn configuration_payload_warning(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 Warning Configuration Payload request for"],
        7,
        shapes::CONFIGURATION_PAYLOAD_WARNING.rare(0),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, place_0) = reader.until(Gap::Any, &END_0)?;
    reader.literal(Gap::Some, b" attribute ")?;
    let attribute = reader.word(Gap::Any, 0)?;
    reader.literal(Gap::Some, b" could not be processed.")?;
    reader.literal(Gap::Any, b" Error: ")?;
    let error = reader.remainder(Gap::Any, b'.')?;
    reader.alone(&END_0, place_0, reader.length())?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message =
        message::ConfigurationPayloadWarning::new(Some(session), attribute, error);
    Some(Made(Message::ConfigurationPayloadWarning(message)))
}

/// Reads 751014 by [`shapes::CONFIGURATION_PAYLOAD_WARNING_SHAPE_2`].
pub(super) fn configuration_payload_warning_shape_2(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Warning Configuration Payload request for")?;
    reader.literal(Gap::Some, b" attribute ")?;
    let attribute = reader.word(Gap::Any, 0)?;
    reader.literal(Gap::Some, b" could not be processed.")?;
    reader.literal(Gap::Any, b" Error: ")?;
    let error = reader.remainder(Gap::Any, b'.')?;
    let message = message::ConfigurationPayloadWarning::new(None, attribute, error);
    Some(Made(Message::ConfigurationPayloadWarning(message)))
}

/// Reads 751015 by [`shapes::ADMISSION_REFUSED`].
pub(super) fn admission_refused(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 SA request rejected by CAC."],
        7,
        shapes::ADMISSION_REFUSED.rare(0),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, place_0) = reader.until(Gap::Any, &END_0)?;
    reader.literal(Gap::Any, b" Reason: ")?;
    let reason = reader.remainder(Gap::Any, b'.')?;
    reader.alone(&END_0, place_0, reader.length())?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::AdmissionRefused::new(Some(session), reason);
    Some(Made(Message::AdmissionRefused(message)))
}

/// Reads 751015 by [`shapes::ADMISSION_REFUSED_SHAPE_2`].
pub(super) fn admission_refused_shape_2(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"SA request rejected by CAC.")?;
    reader.literal(Gap::Any, b" Reason: ")?;
    let reason = reader.remainder(Gap::Any, b'.')?;
    let message = message::AdmissionRefused::new(None, reason);
    Some(Made(Message::AdmissionRefused(message)))
}

/// Reads 751016 by [`shapes::INNER_EQUALS_OUTER`].
pub(super) fn inner_equals_outer(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let shape = &shapes::INNER_EQUALS_OUTER;
    let place_0 = reader.only(shape.part(0), reader.length())?;
    let session_username = reader.last(shape.part(0), Gap::Any, place_0)?;
    reader.literal(Gap::None, b"L2L ")?;
    reader.skip(Gap::Any)?;
    reader.choice(&["peer", "Peer"])?;
    reader.literal(Gap::Some, b" initiated a tunnel with ")?;
    let gap = reader.optional(Gap::Any, b"the", Gap::Some, Gap::Any);
    reader.skip(gap)?;
    reader.literal(Gap::None, b"same outer and inner addresses.")?;
    reader.literal(Gap::Any, b" Peer could be Originate ")?;
    reader.skip(Gap::Any)?;
    reader.choice(&["only", "Only"])?;
    reader.literal(Gap::Some, b" - Possible misconfiguration")?;
    reader.end(b'!')?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::InnerEqualsOuter::new(Some(session));
    Some(Made(Message::InnerEqualsOuter(message)))
}

/// Reads 751016 by [`shapes::INNER_EQUALS_OUTER_SHAPE_2`].
pub(super) fn inner_equals_outer_shape_2(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    let gap = reader.optional(Gap::Any, b"Remote", Gap::Some, Gap::Any);
    reader.skip(gap)?;
    reader.literal(Gap::None, b"L2L ")?;
    reader.skip(Gap::Any)?;
    reader.choice(&["Peer", "peer"])?;
    reader.literal(Gap::Some, b" initiated a tunnel with ")?;
    let gap = reader.optional(Gap::Any, b"the", Gap::Some, Gap::Any);
    reader.skip(gap)?;
    reader.literal(Gap::None, b"same outer and inner addresses.")?;
    reader.literal(Gap::Any, b" Peer could be Originate ")?;
    reader.skip(Gap::Any)?;
    reader.choice(&["Only", "only"])?;
    reader.literal(Gap::Some, b" - Possible misconfiguration")?;
    reader.end(b'!')?;
    let message = message::InnerEqualsOuter::new(None);
    Some(Made(Message::InnerEqualsOuter(message)))
}

/// Reads 751017 by [`shapes::CONFIGURATION_ERROR`].
pub(super) fn configuration_error(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 Configuration Error"],
        7,
        shapes::CONFIGURATION_ERROR.rare(0),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, place_0) = reader.until(Gap::Any, &END_0)?;
    reader.marked(Gap::Any, b":")?;
    let error = reader.remainder(Gap::Any, b'.')?;
    reader.alone(&END_0, place_0, reader.length())?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::ConfigurationError::new(Some(session), error);
    Some(Made(Message::ConfigurationError(message)))
}

/// Reads 751017 by [`shapes::CONFIGURATION_ERROR_SHAPE_2`].
pub(super) fn configuration_error_shape_2(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Configuration Error: ")?;
    let error = reader.remainder(Gap::Any, b'.')?;
    let message = message::ConfigurationError::new(None, error);
    Some(Made(Message::ConfigurationError(message)))
}

/// Reads 751018 by [`shapes::GROUP_LOCKED`].
pub(super) fn group_locked(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b". Reason: This connection is group locked to"],
        0,
        shapes::GROUP_LOCKED.rare(0),
    );
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Terminating the VPN connection attempt from ")?;
    let (group, place_0) = reader.until(Gap::Any, &END_0)?;
    let locked_group = reader.remainder(Gap::Some, b'.')?;
    reader.alone(&END_0, place_0, reader.length())?;
    let message = message::GroupLocked::new(group, Some(locked_group));
    Some(Made(Message::GroupLocked(message)))
}

/// Reads 751018 by [`shapes::GROUP_LOCKED_SHAPE_2`].
pub(super) fn group_locked_shape_2(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Terminating the VPN connection attempt from ")?;
    let group = reader.remainder(Gap::Any, b'.')?;
    let message = message::GroupLocked::new(group, None);
    Some(Made(Message::GroupLocked(message)))
}

/// Reads 751019 by [`shapes::LICENSE_LIMIT_EXCEEDED`].
pub(super) fn license_limit_exceeded(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 Failed to obtain an"],
        7,
        shapes::LICENSE_LIMIT_EXCEEDED.rare(0),
    );
    static END_1: End =
        End::new(&[b" license."], 1, shapes::LICENSE_LIMIT_EXCEEDED.rare(1));
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, place_0) = reader.until(Gap::Any, &END_0)?;
    let (license, place_1) = reader.until(Gap::Some, &END_1)?;
    reader.literal(Gap::Any, b" Maximum license limit ")?;
    let limit = reader.number(Gap::Any)?;
    reader.literal(Gap::Some, b" exceeded")?;
    reader.end(b'.')?;
    reader.alone(&END_0, place_0, place_1)?;
    reader.alone(&END_1, place_1, reader.length())?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let license = value::License::new(license);
    let message = message::LicenseLimitExceeded::new(Some(session), license, limit);
    Some(Made(Message::LicenseLimitExceeded(message)))
}

/// Reads 751019 by [`shapes::LICENSE_LIMIT_EXCEEDED_SHAPE_2`].
pub(super) fn license_limit_exceeded_shape_2(text: &str) -> Option<Made<'_>> {
    static END_0: End =
        End::new(&[b" license."], 1, shapes::LICENSE_LIMIT_EXCEEDED_SHAPE_2.rare(0));
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Failed to obtain an ")?;
    let (license, place_0) = reader.until(Gap::Any, &END_0)?;
    reader.literal(Gap::Any, b" Maximum license limit ")?;
    let limit = reader.number(Gap::Any)?;
    reader.literal(Gap::Some, b" exceeded")?;
    reader.end(b'.')?;
    reader.alone(&END_0, place_0, reader.length())?;
    let license = value::License::new(license);
    let message = message::LicenseLimitExceeded::new(None, license, limit);
    Some(Made(Message::LicenseLimitExceeded(message)))
}

/// Reads 751020 by [`shapes::SUITE_B_UNLICENSED`].
pub(super) fn suite_b_unlicensed(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(&[b" IKEv2 An"], 7, shapes::SUITE_B_UNLICENSED.rare(0));
    static END_1: End = End::new(
        &[b" remote access connection failed."],
        1,
        shapes::SUITE_B_UNLICENSED.rare(1),
    );
    static END_2: End = End::new(
        &[b") without an AnyConnect Premium license"],
        0,
        shapes::SUITE_B_UNLICENSED.rare(2),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, place_0) = reader.until(Gap::Any, &END_0)?;
    let (protocol, place_1) = reader.until(Gap::Some, &END_1)?;
    reader.literal(Gap::Any, b" Attempting to use an NSA Suite B crypto")?;
    reader.literal(Gap::Some, b" algorithm (")?;
    let (algorithm, place_2) = reader.until_end(Gap::Any, &END_2, b'.')?;
    reader.alone(&END_0, place_0, place_1)?;
    reader.alone(&END_1, place_1, place_2)?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::SuiteBUnlicensed::new(session, protocol, algorithm);
    Some(Made(Message::SuiteBUnlicensed(message)))
}

/// Reads 751021 by [`shapes::CLIENT_TOO_OLD`].
pub(super) fn client_too_old(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let shape = &shapes::CLIENT_TOO_OLD;
    let place_1 = reader.place(shape.part(1), reader.length())?;
    let place_0 = reader.only(shape.part(0), place_1)?;
    let session_username = reader.last(shape.part(0), Gap::Any, place_0)?;
    let protocol = reader.word(Gap::None, 0)?;
    reader.literal(Gap::Some, b" with ")?;
    let encryption = reader.open(shape.part(1), Gap::Any, place_1)?;
    reader.literal(Gap::None, b"encryption is not supported with this version")?;
    reader.literal(Gap::Some, b" of the AnyConnect Client.")?;
    reader.literal(Gap::Any, b" Please upgrade to the latest ")?;
    reader.skip(Gap::Any)?;
    reader.choice(&["Anyconnect", "AnyConnect"])?;
    reader.literal(Gap::Some, b" Client")?;
    reader.end(b'.')?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let protocol = value::IkeVersion::new(protocol);
    let encryption = value::CombinedCipher::new(encryption);
    let message = message::ClientTooOld::new(Some(session), protocol, encryption, None);
    Some(Made(Message::ClientTooOld(message)))
}

/// Reads 751021 by [`shapes::CLIENT_TOO_OLD_SHAPE_2`].
pub(super) fn client_too_old_shape_2(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    let shape = &shapes::CLIENT_TOO_OLD_SHAPE_2;
    let place_1 = reader.place(shape.part(1), reader.length())?;
    let place_0 = reader.only(shape.part(0), place_1)?;
    let username = reader.last(shape.part(0), Gap::Any, place_0)?;
    let protocol = reader.word(Gap::None, 0)?;
    reader.literal(Gap::Some, b" with ")?;
    let encryption = reader.open(shape.part(1), Gap::Any, place_1)?;
    reader.literal(Gap::None, b"encryption is not supported with this version")?;
    reader.literal(Gap::Some, b" of the AnyConnect Client.")?;
    reader.literal(Gap::Any, b" Please upgrade to the latest ")?;
    reader.skip(Gap::Any)?;
    reader.choice(&["Anyconnect", "AnyConnect"])?;
    reader.literal(Gap::Some, b" Client")?;
    reader.end(b'.')?;
    let protocol = value::IkeVersion::new(protocol);
    let encryption = value::CombinedCipher::new(encryption);
    let username = User::scanned(username);
    let message = message::ClientTooOld::new(None, protocol, encryption, Some(username));
    Some(Made(Message::ClientTooOld(message)))
}

/// Reads 751022 by [`shapes::CRYPTO_MAP_NOT_FOUND`].
pub(super) fn crypto_map_not_found(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 Tunnel rejected: Crypto Map Policy not found"],
        7,
        shapes::CRYPTO_MAP_NOT_FOUND.rare(0),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, place_0) = reader.until(Gap::Any, &END_0)?;
    reader.literal(Gap::Some, b" for remote traffic selector ")?;
    let remote_selector_start = reader.address(Gap::Any)?;
    reader.literal(Gap::Any, b"/")?;
    let remote_selector_end = reader.address(Gap::Any)?;
    reader.literal(Gap::Any, b"/")?;
    let remote_selector_first_port = reader.port(Gap::Any)?;
    reader.literal(Gap::Any, b"/")?;
    let remote_selector_last_port = reader.port(Gap::Any)?;
    reader.literal(Gap::Any, b"/")?;
    let remote_selector_protocol = reader.number(Gap::Any)?;
    reader.literal(Gap::Some, b" local traffic selector ")?;
    let local_selector_start = reader.address(Gap::Any)?;
    reader.literal(Gap::Any, b"/")?;
    let local_selector_end = reader.address(Gap::Any)?;
    reader.literal(Gap::Any, b"/")?;
    let local_selector_first_port = reader.port(Gap::Any)?;
    reader.literal(Gap::Any, b"/")?;
    let local_selector_last_port = reader.port(Gap::Any)?;
    reader.literal(Gap::Any, b"/")?;
    let local_selector_protocol = reader.number(Gap::Any)?;
    reader.end(b'!')?;
    reader.alone(&END_0, place_0, reader.length())?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let remote_selector = value::SelectorTuple::new(
        remote_selector_start,
        remote_selector_end,
        remote_selector_first_port,
        remote_selector_last_port,
        remote_selector_protocol,
    );
    let local_selector = value::SelectorTuple::new(
        local_selector_start,
        local_selector_end,
        local_selector_first_port,
        local_selector_last_port,
        local_selector_protocol,
    );
    let message =
        message::CryptoMapNotFound::new(Some(session), remote_selector, local_selector);
    Some(Made(Message::CryptoMapNotFound(message)))
}

/// Reads 751022 by [`shapes::CRYPTO_MAP_NOT_FOUND_SHAPE_2`].
pub(super) fn crypto_map_not_found_shape_2(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Tunnel rejected: Crypto Map Policy not found")?;
    reader.literal(Gap::Some, b" for remote traffic selector ")?;
    let remote_selector_start = reader.address(Gap::Any)?;
    reader.literal(Gap::Any, b"/")?;
    let remote_selector_end = reader.address(Gap::Any)?;
    reader.literal(Gap::Any, b"/")?;
    let remote_selector_first_port = reader.port(Gap::Any)?;
    reader.literal(Gap::Any, b"/")?;
    let remote_selector_last_port = reader.port(Gap::Any)?;
    reader.literal(Gap::Any, b"/")?;
    let remote_selector_protocol = reader.number(Gap::Any)?;
    reader.literal(Gap::Some, b" local traffic selector ")?;
    let local_selector_start = reader.address(Gap::Any)?;
    reader.literal(Gap::Any, b"/")?;
    let local_selector_end = reader.address(Gap::Any)?;
    reader.literal(Gap::Any, b"/")?;
    let local_selector_first_port = reader.port(Gap::Any)?;
    reader.literal(Gap::Any, b"/")?;
    let local_selector_last_port = reader.port(Gap::Any)?;
    reader.literal(Gap::Any, b"/")?;
    let local_selector_protocol = reader.number(Gap::Any)?;
    reader.end(b'!')?;
    let remote_selector = value::SelectorTuple::new(
        remote_selector_start,
        remote_selector_end,
        remote_selector_first_port,
        remote_selector_last_port,
        remote_selector_protocol,
    );
    let local_selector = value::SelectorTuple::new(
        local_selector_start,
        local_selector_end,
        local_selector_first_port,
        local_selector_last_port,
        local_selector_protocol,
    );
    let message = message::CryptoMapNotFound::new(None, remote_selector, local_selector);
    Some(Made(Message::CryptoMapNotFound(message)))
}

/// Reads 751023 by [`shapes::UNKNOWN_CLIENT`].
pub(super) fn unknown_client(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 Unknown client connection"],
        7,
        shapes::UNKNOWN_CLIENT.rare(0),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, _) = reader.until_end(Gap::Any, &END_0, b'.')?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::UnknownClient::new(Some(session));
    Some(Made(Message::UnknownClient(message)))
}

/// Reads 751023 by [`shapes::UNKNOWN_CLIENT_SHAPE_2`].
pub(super) fn unknown_client_shape_2(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Unknown client connection")?;
    reader.end(b'.')?;
    let message = message::UnknownClient::new(None);
    Some(Made(Message::UnknownClient(message)))
}

/// Reads 751024 by [`shapes::IPV6_FILTER_DEPRECATED`].
pub(super) fn ipv6_filter_deprecated(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 IPv6 User Filter"],
        7,
        shapes::IPV6_FILTER_DEPRECATED.rare(0),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, _) = reader.until(Gap::Any, &END_0)?;
    let filter = reader.word(Gap::Some, 0)?;
    reader.literal(Gap::Some, b" configured.")?;
    reader.literal(Gap::Any, b" This setting has been deprecated, terminating")?;
    reader.literal(Gap::Some, b" connection")?;
    reader.end(b'.')?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::Ipv6FilterDeprecated::new(Some(session), filter);
    Some(Made(Message::Ipv6FilterDeprecated(message)))
}

/// Reads 751024 by [`shapes::IPV6_FILTER_DEPRECATED_SHAPE_2`].
pub(super) fn ipv6_filter_deprecated_shape_2(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"IPv6 User Filter ")?;
    let filter = reader.word(Gap::Any, 0)?;
    reader.literal(Gap::Some, b" configured.")?;
    reader.literal(Gap::Any, b" This setting has been deprecated, terminating")?;
    reader.literal(Gap::Some, b" connection")?;
    reader.end(b'.')?;
    let message = message::Ipv6FilterDeprecated::new(None, filter);
    Some(Made(Message::Ipv6FilterDeprecated(message)))
}

/// Reads 751025 by [`shapes::ADDRESSES_ASSIGNED`].
pub(super) fn addresses_assigned(text: &str) -> Option<Made<'_>> {
    static END_0: End =
        End::new(&[b" IKEv2 Group:"], 7, shapes::ADDRESSES_ASSIGNED.rare(0));
    static END_1: End =
        End::new(&[b" IPv4 Address="], 1, shapes::ADDRESSES_ASSIGNED.rare(1));
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, place_0) = reader.until(Gap::Any, &END_0)?;
    let (group, place_1) = reader.until(Gap::Any, &END_1)?;
    let ipv4_address = reader.address(Gap::Any)?;
    reader.literal(Gap::Some, b" IPv6 address=")?;
    let ipv6_address = reader.address(Gap::Any)?;
    reader.literal(Gap::Some, b" assigned to session")?;
    reader.end(b'.')?;
    reader.alone(&END_0, place_0, place_1)?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::AddressesAssigned::new(
        Some(session),
        group,
        ipv4_address,
        ipv6_address,
    );
    Some(Made(Message::AddressesAssigned(message)))
}

/// Reads 751025 by [`shapes::ADDRESSES_ASSIGNED_SHAPE_2`].
pub(super) fn addresses_assigned_shape_2(text: &str) -> Option<Made<'_>> {
    static END_0: End =
        End::new(&[b" IPv4 Address="], 1, shapes::ADDRESSES_ASSIGNED_SHAPE_2.rare(0));
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Group:")?;
    let (group, _) = reader.until(Gap::Any, &END_0)?;
    let ipv4_address = reader.address(Gap::Any)?;
    reader.literal(Gap::Some, b" IPv6 address=")?;
    let ipv6_address = reader.address(Gap::Any)?;
    reader.literal(Gap::Some, b" assigned to session")?;
    reader.end(b'.')?;
    let message =
        message::AddressesAssigned::new(None, group, ipv4_address, ipv6_address);
    Some(Made(Message::AddressesAssigned(message)))
}

/// Reads 751026 by [`shapes::CLIENT_IDENTIFIED`].
pub(super) fn client_identified(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let shape = &shapes::CLIENT_IDENTIFIED;
    let place_2 = reader.place(shape.part(2), reader.length())?;
    let place_1 = reader.place(shape.part(1), place_2)?;
    let place_0 = reader.only(shape.part(0), place_1)?;
    let session_username = reader.last(shape.part(0), Gap::Any, place_0)?;
    reader.literal(Gap::None, b"Client OS: ")?;
    let client_os = reader.open(shape.part(1), Gap::Any, place_1)?;
    reader.literal(Gap::None, b"Client: ")?;
    let client_name = reader.open(shape.part(2), Gap::Any, place_2)?;
    let client_version = reader.stopped_word(Gap::None)?;
    reader.end(0)?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::ClientIdentified::new(
        Some(session),
        client_os,
        client_name,
        client_version,
    );
    Some(Made(Message::ClientIdentified(message)))
}

/// Reads 751026 by [`shapes::CLIENT_IDENTIFIED_SHAPE_2`].
pub(super) fn client_identified_shape_2(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Client OS: ")?;
    let shape = &shapes::CLIENT_IDENTIFIED_SHAPE_2;
    let place_1 = reader.place(shape.part(1), reader.length())?;
    let place_0 = reader.only(shape.part(0), place_1)?;
    let client_os = reader.last(shape.part(0), Gap::Any, place_0)?;
    reader.literal(Gap::None, b"Client: ")?;
    let client_name = reader.open(shape.part(1), Gap::Any, place_1)?;
    let client_version = reader.stopped_word(Gap::None)?;
    reader.end(0)?;
    let message =
        message::ClientIdentified::new(None, client_os, client_name, client_version);
    Some(Made(Message::ClientIdentified(message)))
}

/// Reads 751027 by [`shapes::INVALID_SELECTORS`].
pub(super) fn invalid_selectors(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 Received INVALID_SELECTORS Notification"],
        7,
        shapes::INVALID_SELECTORS.rare(0),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, place_0) = reader.until(Gap::Any, &END_0)?;
    reader.optional(Gap::Some, b"from peer", Gap::None, Gap::None);
    reader.literal(Gap::Any, b".")?;
    reader.literal(Gap::Any, b" Peer received a packet (SPI=")?;
    let spi = reader.spi(Gap::Any)?;
    reader.literal(Gap::Any, b").")?;
    reader.literal(Gap::Any, b" The decapsulated inner packet ")?;
    reader.skip(Gap::Any)?;
    reader.choice(&["didn't", "didn’t"])?;
    reader.literal(Gap::Some, b" match the negotiated policy in the SA.")?;
    reader.literal(Gap::Any, b" Packet destination ")?;
    let destination = reader.host(Gap::Any)?;
    reader.literal(Gap::Any, b", port ")?;
    let destination_port = reader.port(Gap::Any)?;
    reader.literal(Gap::Any, b", source ")?;
    let source = reader.host(Gap::Any)?;
    reader.literal(Gap::Any, b", port ")?;
    let source_port = reader.port(Gap::Any)?;
    reader.literal(Gap::Any, b", protocol ")?;
    let protocol = reader.stopped_word(Gap::Any)?;
    reader.end(0)?;
    reader.alone(&END_0, place_0, reader.length())?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::InvalidSelectors::new(
        Some(session),
        spi,
        destination,
        destination_port,
        source,
        source_port,
        protocol,
    );
    Some(Made(Message::InvalidSelectors(message)))
}

/// Reads 751027 by [`shapes::INVALID_SELECTORS_SHAPE_2`].
pub(super) fn invalid_selectors_shape_2(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Received INVALID_SELECTORS Notification")?;
    reader.optional(Gap::Some, b"from peer", Gap::None, Gap::None);
    reader.literal(Gap::Any, b".")?;
    reader.literal(Gap::Any, b" Peer received a packet (SPI=")?;
    let spi = reader.spi(Gap::Any)?;
    reader.literal(Gap::Any, b").")?;
    reader.literal(Gap::Any, b" The decapsulated inner packet didn't match")?;
    reader.literal(Gap::Some, b" the negotiated policy in the SA.")?;
    reader.literal(Gap::Any, b" Packet destination ")?;
    let destination = reader.host(Gap::Any)?;
    reader.literal(Gap::Any, b", port ")?;
    let destination_port = reader.port(Gap::Any)?;
    reader.literal(Gap::Any, b", source ")?;
    let source = reader.host(Gap::Any)?;
    reader.literal(Gap::Any, b", port ")?;
    let source_port = reader.port(Gap::Any)?;
    reader.literal(Gap::Any, b", protocol ")?;
    let protocol = reader.stopped_word(Gap::Any)?;
    reader.end(0)?;
    let message = message::InvalidSelectors::new(
        None,
        spi,
        destination,
        destination_port,
        source,
        source_port,
        protocol,
    );
    Some(Made(Message::InvalidSelectors(message)))
}

/// Reads 751028 by [`shapes::KEEPALIVE_OVERRIDDEN`].
pub(super) fn keepalive_overridden(text: &str) -> Option<Made<'_>> {
    static END_0: End = End::new(
        &[b" IKEv2 Overriding configured keepalive values of"],
        7,
        shapes::KEEPALIVE_OVERRIDDEN.rare(0),
    );
    let mut reader = Reader::new(text);
    let (session_local, session_remote) = session_head_1(&mut reader)?;
    let (session_username, _) = reader.until(Gap::Any, &END_0)?;
    reader.literal(Gap::Some, b" threshold:")?;
    let configured_threshold = reader.number(Gap::Any)?;
    reader.literal(Gap::Any, b"/retry:")?;
    let configured_retry = reader.number(Gap::Any)?;
    reader.literal(Gap::Some, b" to threshold:")?;
    let applied_threshold = reader.number(Gap::Any)?;
    reader.literal(Gap::Any, b"/retry:")?;
    let applied_retry = reader.number(Gap::Any)?;
    reader.end(b'.')?;
    let session = value::Session::new(
        session_local,
        session_remote,
        User::scanned(session_username),
    );
    let message = message::KeepaliveOverridden::new(
        Some(session),
        configured_threshold,
        configured_retry,
        applied_threshold,
        applied_retry,
    );
    Some(Made(Message::KeepaliveOverridden(message)))
}

/// Reads 751028 by [`shapes::KEEPALIVE_OVERRIDDEN_SHAPE_2`].
pub(super) fn keepalive_overridden_shape_2(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Overriding configured keepalive values of")?;
    reader.literal(Gap::Some, b" threshold:")?;
    let configured_threshold = reader.number(Gap::Any)?;
    reader.literal(Gap::Any, b"/retry:")?;
    let configured_retry = reader.number(Gap::Any)?;
    reader.literal(Gap::Some, b" to threshold:")?;
    let applied_threshold = reader.number(Gap::Any)?;
    reader.literal(Gap::Any, b"/retry:")?;
    let applied_retry = reader.number(Gap::Any)?;
    reader.end(b'.')?;
    let message = message::KeepaliveOverridden::new(
        None,
        configured_threshold,
        configured_retry,
        applied_threshold,
        applied_retry,
    );
    Some(Made(Message::KeepaliveOverridden(message)))
}

/// Reads 752001 by [`shapes::ENTRY_REMOVAL_FAILED`].
pub(super) fn entry_removal_failed(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Tunnel Manager received invalid parameter to")?;
    reader.literal(Gap::Some, b" remove record")?;
    reader.end(b'.')?;
    let message = message::EntryRemovalFailed::new();
    Some(Made(Message::EntryRemovalFailed(message)))
}

/// Reads 752002 by [`shapes::ENTRY_REMOVED`].
pub(super) fn entry_removed(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Tunnel Manager Removed entry.")?;
    reader.literal(Gap::Any, b" Map Tag = ")?;
    let crypto_map_tag = reader.stopped_word(Gap::Any)?;
    reader.literal(Gap::Some, b" Map Sequence Number = ")?;
    let crypto_map_sequence = reader.number(Gap::Any)?;
    reader.end(b'.')?;
    let crypto_map = value::CryptoMap::new(crypto_map_tag, crypto_map_sequence);
    let message = message::EntryRemoved::new(crypto_map);
    Some(Made(Message::EntryRemoved(message)))
}

/// Reads 752003 by [`shapes::DISPATCH_TO_IKEV2`].
pub(super) fn dispatch_to_ikev2(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Tunnel Manager dispatching a KEY_ACQUIRE")?;
    reader.literal(Gap::Some, b" message to IKEv2.")?;
    reader.literal(Gap::Any, b" Map Tag = ")?;
    let crypto_map_tag = reader.stopped_word(Gap::Any)?;
    reader.literal(Gap::Some, b" Map Sequence Number = ")?;
    let crypto_map_sequence = reader.number(Gap::Any)?;
    reader.end(b'.')?;
    let crypto_map = value::CryptoMap::new(crypto_map_tag, crypto_map_sequence);
    let message = message::DispatchToIkev2::new(crypto_map);
    Some(Made(Message::DispatchToIkev2(message)))
}

/// Reads 752004 by [`shapes::DISPATCH_TO_IKEV1`].
pub(super) fn dispatch_to_ikev1(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Tunnel Manager dispatching a KEY_ACQUIRE")?;
    reader.literal(Gap::Some, b" message to IKEv1.")?;
    reader.literal(Gap::Any, b" Map Tag = ")?;
    let crypto_map_tag = reader.stopped_word(Gap::Any)?;
    reader.literal(Gap::Some, b" Map Sequence Number = ")?;
    let crypto_map_sequence = reader.number(Gap::Any)?;
    reader.end(b'.')?;
    let crypto_map = value::CryptoMap::new(crypto_map_tag, crypto_map_sequence);
    let message = message::DispatchToIkev1::new(crypto_map);
    Some(Made(Message::DispatchToIkev1(message)))
}

/// Reads 752005 by [`shapes::DISPATCH_MEMORY_LOW`].
pub(super) fn dispatch_memory_low(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Tunnel Manager failed to dispatch a")?;
    reader.literal(Gap::Some, b" KEY_ACQUIRE message.")?;
    reader.literal(Gap::Any, b" Memory may be low.")?;
    reader.literal(Gap::Any, b" Map Tag = ")?;
    let crypto_map_tag = reader.stopped_word(Gap::Any)?;
    reader.literal(Gap::Some, b" Map Sequence Number = ")?;
    let crypto_map_sequence = reader.number(Gap::Any)?;
    reader.end(b'.')?;
    let crypto_map = value::CryptoMap::new(crypto_map_tag, crypto_map_sequence);
    let message = message::DispatchMemoryLow::new(crypto_map);
    Some(Made(Message::DispatchMemoryLow(message)))
}

/// Reads 752006 by [`shapes::DISPATCH_MISCONFIGURED`].
pub(super) fn dispatch_misconfigured(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Tunnel Manager failed to dispatch a")?;
    reader.literal(Gap::Some, b" KEY_ACQUIRE message.")?;
    reader.literal(Gap::Any, b" Probable mis-configuration of the crypto map")?;
    reader.literal(Gap::Some, b" or tunnel-group.")?;
    reader.literal(Gap::Any, b" Map Tag = ")?;
    let crypto_map_tag = reader.stopped_word(Gap::Any)?;
    reader.literal(Gap::Some, b" Map Sequence Number = ")?;
    let crypto_map_sequence = reader.number(Gap::Any)?;
    let is_there = reader.begins(Gap::Any, b", SRC Addr: ");
    let (source, source_port, destination, destination_port) = if is_there {
        let source = reader.host(Gap::Any)?;
        reader.literal(Gap::Some, b" port: ")?;
        let source_port = reader.port(Gap::Any)?;
        reader.literal(Gap::Some, b" Dst Addr: ")?;
        let destination = reader.host(Gap::Any)?;
        reader.literal(Gap::Some, b" port: ")?;
        let destination_port = reader.port(Gap::Any)?;
        (Some(source), Some(source_port), Some(destination), Some(destination_port))
    } else {
        (None, None, None, None)
    };
    reader.end(b'.')?;
    let crypto_map = value::CryptoMap::new(crypto_map_tag, crypto_map_sequence);
    let message = message::DispatchMisconfigured::new(
        crypto_map,
        source,
        source_port,
        destination,
        destination_port,
    );
    Some(Made(Message::DispatchMisconfigured(message)))
}

/// Reads 752007 by [`shapes::DISPATCH_ENTRY_EXISTS`].
pub(super) fn dispatch_entry_exists(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Tunnel Manager failed to dispatch a")?;
    reader.literal(Gap::Some, b" KEY_ACQUIRE message.")?;
    reader.literal(Gap::Any, b" Entry already in Tunnel Manager.")?;
    reader.literal(Gap::Any, b" Map Tag = ")?;
    let crypto_map_tag = reader.stopped_word(Gap::Any)?;
    reader.literal(Gap::Some, b" Map Sequence Number = ")?;
    let crypto_map_sequence = reader.number(Gap::Any)?;
    reader.end(b'.')?;
    let crypto_map = value::CryptoMap::new(crypto_map_tag, crypto_map_sequence);
    let message = message::DispatchEntryExists::new(crypto_map);
    Some(Made(Message::DispatchEntryExists(message)))
}

/// Reads 752008 by [`shapes::DUPLICATE_ENTRY`].
pub(super) fn duplicate_entry(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Duplicate entry already in Tunnel Manager")?;
    reader.end(b'.')?;
    let message = message::DuplicateEntry::new();
    Some(Made(Message::DuplicateEntry(message)))
}

/// Reads 752009 by [`shapes::MULTIPLE_PEERS_UNSUPPORTED`].
pub(super) fn multiple_peers_unsupported(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"IKEv2 Doesn't support Multiple Peers")?;
    reader.end(b'.')?;
    let message = message::MultiplePeersUnsupported::new();
    Some(Made(Message::MultiplePeersUnsupported(message)))
}

/// Reads 752010 by [`shapes::IKEV2_PROPOSAL_MISSING`].
pub(super) fn ikev2_proposal_missing(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"IKEv2 Doesn't have a proposal specified")?;
    reader.end(b'.')?;
    let message = message::Ikev2ProposalMissing::new();
    Some(Made(Message::Ikev2ProposalMissing(message)))
}

/// Reads 752011 by [`shapes::IKEV1_TRANSFORM_SET_MISSING`].
pub(super) fn ikev1_transform_set_missing(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"IKEv1 Doesn't have a transform set specified")?;
    reader.end(b'.')?;
    let message = message::Ikev1TransformSetMissing::new();
    Some(Made(Message::Ikev1TransformSetMissing(message)))
}

/// Reads 752012 by [`shapes::TUNNEL_SETUP_FAILED`].
pub(super) fn tunnel_setup_failed(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    let protocol = reader.word(Gap::Any, 0)?;
    reader.literal(Gap::Some, b" was unsuccessful at setting up a tunnel.")?;
    reader.literal(Gap::Any, b" Map Tag = ")?;
    let crypto_map_tag = reader.stopped_word(Gap::Any)?;
    reader.literal(Gap::Some, b" Map Sequence Number = ")?;
    let crypto_map_sequence = reader.number(Gap::Any)?;
    reader.end(b'.')?;
    let protocol = value::IkeVersion::new(protocol);
    let crypto_map = value::CryptoMap::new(crypto_map_tag, crypto_map_sequence);
    let message = message::TunnelSetupFailed::new(protocol, crypto_map);
    Some(Made(Message::TunnelSetupFailed(message)))
}

/// Reads 752013 by [`shapes::RETRY_WITH_IKEV2`].
pub(super) fn retry_with_ikev2(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Tunnel Manager dispatching a KEY_ACQUIRE")?;
    reader.literal(Gap::Some, b" message to IKEv2 after a failed attempt.")?;
    reader.literal(Gap::Any, b" Map Tag = ")?;
    let crypto_map_tag = reader.stopped_word(Gap::Any)?;
    reader.literal(Gap::Some, b" Map Sequence Number = ")?;
    let crypto_map_sequence = reader.number(Gap::Any)?;
    reader.end(b'.')?;
    let crypto_map = value::CryptoMap::new(crypto_map_tag, crypto_map_sequence);
    let message = message::RetryWithIkev2::new(crypto_map);
    Some(Made(Message::RetryWithIkev2(message)))
}

/// Reads 752014 by [`shapes::FALLBACK_TO_IKEV1`].
pub(super) fn fallback_to_ikev1(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Tunnel Manager dispatching a KEY_ACQUIRE")?;
    reader.literal(Gap::Some, b" message to IKEv1 after a failed attempt.")?;
    reader.literal(Gap::Any, b" Map Tag = ")?;
    let crypto_map_tag = reader.stopped_word(Gap::Any)?;
    reader.literal(Gap::Some, b" Map Sequence Number = ")?;
    let crypto_map_sequence = reader.number(Gap::Any)?;
    reader.end(b'.')?;
    let crypto_map = value::CryptoMap::new(crypto_map_tag, crypto_map_sequence);
    let message = message::FallbackToIkev1::new(crypto_map);
    Some(Made(Message::FallbackToIkev1(message)))
}

/// Reads 752015 by [`shapes::ALL_VERSIONS_FAILED`].
pub(super) fn all_versions_failed(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Tunnel Manager has failed to establish an L2L")?;
    reader.literal(Gap::Some, b" SA.")?;
    reader.literal(Gap::Any, b" All configured IKE versions failed to")?;
    reader.literal(Gap::Some, b" establish the tunnel.")?;
    reader.literal(Gap::Any, b" Map Tag = ")?;
    let crypto_map_tag = reader.stopped_word(Gap::Any)?;
    reader.literal(Gap::Some, b" Map Sequence Number = ")?;
    let crypto_map_sequence = reader.number(Gap::Any)?;
    reader.end(b'.')?;
    let crypto_map = value::CryptoMap::new(crypto_map_tag, crypto_map_sequence);
    let message = message::AllVersionsFailed::new(crypto_map);
    Some(Made(Message::AllVersionsFailed(message)))
}

/// Reads 752016 by [`shapes::TUNNEL_SETUP_SUCCEEDED`].
pub(super) fn tunnel_setup_succeeded(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    let protocol = reader.word(Gap::Any, 0)?;
    reader.literal(Gap::Some, b" was successful at setting up a tunnel.")?;
    reader.literal(Gap::Any, b" Map Tag = ")?;
    let crypto_map_tag = reader.stopped_word(Gap::Any)?;
    reader.literal(Gap::Some, b" Map Sequence Number = ")?;
    let crypto_map_sequence = reader.number(Gap::Any)?;
    reader.end(b'.')?;
    let protocol = value::IkeVersion::new(protocol);
    let crypto_map = value::CryptoMap::new(crypto_map_tag, crypto_map_sequence);
    let message = message::TunnelSetupSucceeded::new(protocol, crypto_map);
    Some(Made(Message::TunnelSetupSucceeded(message)))
}

/// Reads 752017 by [`shapes::BACKUP_TUNNEL_DENIED`].
pub(super) fn backup_tunnel_denied(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"IKEv2 Backup L2L tunnel initiation denied on")?;
    reader.literal(Gap::Some, b" interface ")?;
    let interface = reader.word(Gap::Any, 0)?;
    reader.literal(Gap::Some, b" matching crypto map ")?;
    let tag = reader.word(Gap::Any, b',')?;
    reader.literal(Gap::Any, b", sequence number ")?;
    let sequence = reader.number(Gap::Any)?;
    reader.literal(Gap::Any, b".")?;
    reader.literal(Gap::Any, b" Unsupported configuration")?;
    reader.end(b'.')?;
    let message = message::BackupTunnelDenied::new(interface, tag, sequence);
    Some(Made(Message::BackupTunnelDenied(message)))
}

/// Reads 753001 by [`shapes::UNEXPECTED_PACKET`].
pub(super) fn unexpected_packet(text: &str) -> Option<Made<'_>> {
    let mut reader = Reader::new(text);
    reader.literal(Gap::Any, b"Unexpected IKEv2 packet received from ")?;
    let peer = reader.endpoint_ahead(Gap::Any, b'.', b'E')?;
    reader.literal(Gap::Any, b".")?;
    reader.literal(Gap::Any, b" Error: ")?;
    let error = reader.remainder(Gap::Any, b'.')?;
    let error = value::PacketFault::new(error);
    let message = message::UnexpectedPacket::new(peer, error);
    Some(Made(Message::UnexpectedPacket(message)))
}
