//! The shapes of the bodies, as the matcher walks them.
//!
//! Generated from `catalog/asa.yaml` by `cargo xtask regen`; not to be edited.

use super::readers;
use crate::Origin;
use crate::text::Gap;
use crate::text::Kind::Address;
use crate::text::Kind::Endpoint;
use crate::text::Kind::Host;
use crate::text::Kind::Number;
use crate::text::Kind::Port;
use crate::text::Kind::Spi;
use crate::text::Kind::Text;
use crate::text::Kind::User;
use crate::text::Kind::Word;
use crate::text::STOP;
use crate::text::Segment;
use crate::text::Shape;
use crate::text::choice;
use crate::text::either;
use crate::text::field;
use crate::text::literal;
use crate::text::marked;
use crate::text::optional;
use crate::text::span;

/// The most fields that a shape has.
pub(crate) const SLOTS: usize = 14;

/// The most open fields that a shape has.
pub(crate) const PARTS: usize = 3;

/// `session-registration-failed` of `ike-error`.
pub(super) static IKE_ERROR_VALUE_SESSION_REGISTRATION_FAILED: Shape = Shape::new(
    Origin::Device,
    "Failed to async process session register, error: {code}",
    &[
        literal("Failed to async process session register, error: "),
        field(Number, 0, "{code}"),
    ],
    &[],
    None,
);

/// `rekey-collision-timer-failed` of `ike-error`.
pub(super) static IKE_ERROR_VALUE_REKEY_COLLISION_TIMER_FAILED: Shape = Shape::new(
    Origin::Device,
    "Failed to start timer to ensure IPsec collision SA SPI {first_spi}/{second_spi} will be deleted by the peer",
    &[
        literal("Failed to start timer to ensure IPsec collision SA SPI "),
        field(Spi, 0, "{first_spi}"),
        literal("/"),
        field(Spi, 1, "{second_spi}"),
        literal(" will be deleted by the peer"),
    ],
    &[],
    None,
);

/// `packet-too-large` of `ike-error`.
pub(super) static IKE_ERROR_VALUE_PACKET_TOO_LARGE: Shape = Shape::new(
    Origin::Device,
    "Assembled packet length {length} is greater than maximum ikev2 packet size {maximum}",
    &[
        literal("Assembled packet length "),
        field(Number, 0, "{length}"),
        literal(" is greater than maximum ikev2 packet size "),
        field(Number, 1, "{maximum}"),
    ],
    &[],
    None,
);

/// `active-request-role-mismatch` of `ike-error`.
pub(super) static IKE_ERROR_VALUE_ACTIVE_REQUEST_ROLE_MISMATCH: Shape = Shape::new(
    Origin::Device,
    "Received an active unit request but the negotiated role is {role}",
    &[literal("Received an active unit request but the negotiated role is ")],
    &[span(Text, 0, "{role}", Gap::None, &[])],
    None,
);

/// `standby-request-role-mismatch` of `ike-error`.
pub(super) static IKE_ERROR_VALUE_STANDBY_REQUEST_ROLE_MISMATCH: Shape = Shape::new(
    Origin::Device,
    "Received a standby unit request but the negotiated role is {role}",
    &[literal("Received a standby unit request but the negotiated role is ")],
    &[span(Text, 0, "{role}", Gap::None, &[])],
    None,
);

/// `cert-request-limit-exceeded` of `ike-error`.
pub(super) static IKE_ERROR_VALUE_CERT_REQUEST_LIMIT_EXCEEDED: Shape = Shape::new(
    Origin::Device,
    "Number of cert req exceeds the reasonable limit ({limit})",
    &[
        literal("Number of cert req exceeds the reasonable limit ("),
        field(Number, 0, "{limit}"),
        literal(")"),
    ],
    &[],
    None,
);

/// The beginning of `session`, which shapes share.
static SESSION_HEAD_1: &[Segment] = &[
    marked("Local", b':'),
    span(Endpoint, 0, "{session.local}", Gap::None, &[]),
    marked(" Remote", b':'),
    span(Endpoint, 1, "{session.remote}", Gap::None, &[]),
    marked(" Username", b':'),
];

/// 750001: IPsec tunnel requested.
pub(super) static TUNNEL_REQUESTED: Shape = Shape::new(
    Origin::Device,
    "{session}Received request to {request} an IPsec tunnel; local traffic selector = {local_selector}; remote traffic selector = {remote_selector}[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal("Received request to "),
        span(Word, 3, "{request}", Gap::None, &[]),
        literal(" an IPsec tunnel; local traffic selector = Address Range: "),
        field(Address, 4, "{local_selector.start}"),
        literal("-"),
        field(Address, 5, "{local_selector.end}"),
        literal(" Protocol: "),
        field(Number, 6, "{local_selector.protocol}"),
        literal(" Port Range: "),
        field(Port, 7, "{local_selector.first_port}"),
        literal("-"),
        field(Port, 8, "{local_selector.last_port}"),
        literal("; remote traffic selector = Address Range: "),
        field(Address, 9, "{remote_selector.start}"),
        literal("-"),
        field(Address, 10, "{remote_selector.end}"),
        literal(" Protocol: "),
        field(Number, 11, "{remote_selector.protocol}"),
        literal(" Port Range: "),
        field(Port, 12, "{remote_selector.first_port}"),
        literal("-"),
        field(Port, 13, "{remote_selector.last_port}"),
        STOP,
    ],
    Some(readers::tunnel_requested),
);

/// 750002: IKE_SA_INIT request received.
pub(super) static SA_INIT_REQUEST: Shape = Shape::new(
    Origin::Device,
    "{session}Received a IKE_INIT_SA request[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        marked("Received a IKE_INIT_SA request", b'.'),
    ],
    Some(readers::sa_init_request),
);

/// 750003: Negotiation aborted.
pub(super) static NEGOTIATION_ABORTED: Shape = Shape::new(
    Origin::Device,
    "{session}Negotiation aborted due to ERROR: {error}[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal("Negotiation aborted due to ERROR: "),
        span(Text, 3, "{error}", Gap::None, &[&[literal(".")]]),
    ],
    Some(readers::negotiation_aborted),
);

/// 750004: Cookie challenge sent.
pub(super) static COOKIE_CHALLENGE_SENT: Shape = Shape::new(
    Origin::Device,
    "{session}Sending COOKIE challenge to throttle possible DoS[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        marked("Sending COOKIE challenge to throttle possible DoS", b'.'),
    ],
    Some(readers::cookie_challenge_sent),
);

/// 750005: Rekey collision.
pub(super) static REKEY_COLLISION: Shape = Shape::new(
    Origin::Device,
    "{session}<IPsec|IPSec|IPSEC> rekey collision detected. I am lowest nonce initiator, deleting SA with inbound SPI {spi}[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        choice(&[either("IPsec"), either("IPSec"), either("IPSEC")]),
        literal(
            " rekey collision detected. I am lowest nonce initiator, deleting SA with inbound SPI ",
        ),
        field(Spi, 3, "{spi}"),
        STOP,
    ],
    Some(readers::rekey_collision),
);

/// 750006: SA up.
pub(super) static SA_UP: Shape = Shape::new(
    Origin::Device,
    "{session}SA UP. Reason: {reason}[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal("SA UP. Reason: "),
        span(Text, 3, "{reason}", Gap::None, &[&[literal(".")]]),
    ],
    Some(readers::sa_up),
);

/// 750007: SA down.
pub(super) static SA_DOWN: Shape = Shape::new(
    Origin::Device,
    "{session}SA DOWN. Reason: {reason}[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal("SA DOWN. Reason: "),
        span(Text, 3, "{reason}", Gap::None, &[&[literal(".")]]),
    ],
    Some(readers::sa_down),
);

/// 750008: SA rejected, system resources low.
pub(super) static SA_REJECTED_LOW_RESOURCES: Shape = Shape::new(
    Origin::Guide,
    "{session}SA rejected due to system resource low[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        marked("SA rejected due to system resource low", b'.'),
    ],
    Some(readers::sa_rejected_low_resources),
);

/// 750009: SA rejected, admission limit reached.
pub(super) static SA_REJECTED_ADMISSION_LIMIT: Shape = Shape::new(
    Origin::Device,
    "{session}SA request rejected due to CAC limit reached: Rejection reason: {reason}[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal("SA request rejected due to CAC limit reached: Rejection reason: "),
        span(Text, 3, "{reason}", Gap::None, &[&[literal(".")]]),
    ],
    Some(readers::sa_rejected_admission_limit),
);

/// 750010: Throttle queue threshold reached.
pub(super) static THROTTLE_QUEUE_THRESHOLD: Shape = Shape::new(
    Origin::Device,
    "{session}<local|Local> throttle-request queue depth threshold of {threshold} reached; increase the window size on peer {peer} for better performance[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        choice(&[either("local"), either("Local")]),
        literal(" throttle-request queue depth threshold of "),
        field(Number, 3, "{threshold}"),
        literal(" reached; increase the window size on peer "),
        span(Host, 4, "{peer}", Gap::None, &[]),
        marked(" for better performance", b'.'),
    ],
    Some(readers::throttle_queue_threshold),
);

/// 750011: Tunnel rejected, IKEv2 cipher too weak.
pub(super) static WEAK_ENCRYPTION_REJECTED: Shape = Shape::new(
    Origin::Device,
    "Tunnel Rejected: Selected IKEv2 encryption algorithm ({ike_encryption}) is not strong enough to secure proposed <IPSEC|IPsec|IPSec> encryption algorithm ({ipsec_encryption})[.]",
    &[literal("Tunnel Rejected: Selected IKEv2 encryption algorithm (")],
    &[
        span(Text, 0, "{ike_encryption}", Gap::None, &[]),
        literal(") is not strong enough to secure proposed "),
        choice(&[either("IPSEC"), either("IPsec"), either("IPSec")]),
        literal(" encryption algorithm ("),
        span(Text, 1, "{ipsec_encryption}", Gap::None, &[]),
        marked(")", b'.'),
    ],
    Some(readers::weak_encryption_rejected),
);

/// 750012: IKEv2 cipher weaker than IPsec cipher.
pub(super) static WEAK_ENCRYPTION: Shape = Shape::new(
    Origin::Device,
    "Selected IKEv2 encryption algorithm ({ike_encryption}) is not strong enough to secure proposed <IPSEC|IPsec|IPSec> encryption algorithm ({ipsec_encryption})[.]",
    &[literal("Selected IKEv2 encryption algorithm (")],
    &[
        span(Text, 0, "{ike_encryption}", Gap::None, &[]),
        literal(") is not strong enough to secure proposed "),
        choice(&[either("IPSEC"), either("IPsec"), either("IPSec")]),
        literal(" encryption algorithm ("),
        span(Text, 1, "{ipsec_encryption}", Gap::None, &[]),
        marked(")", b'.'),
    ],
    Some(readers::weak_encryption),
);

/// The beginning of `session`, which shapes share.
static SESSION_HEAD_2: &[Segment] = &[
    marked("Local", b':'),
    span(Endpoint, 2, "{session.local}", Gap::None, &[]),
    marked(" Remote", b':'),
    span(Endpoint, 3, "{session.remote}", Gap::None, &[]),
    marked(" Username", b':'),
];

/// 750012: IKEv2 cipher weaker than IPsec cipher.
pub(super) static WEAK_ENCRYPTION_SHAPE_2: Shape = Shape::new(
    Origin::Device,
    "{session}Selected IKEv2 encryption algorithm ({ike_encryption}) is not strong enough to secure proposed <IPSEC|IPsec|IPSec> encryption algorithm ({ipsec_encryption})[.]",
    SESSION_HEAD_2,
    &[
        span(User, 4, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal("Selected IKEv2 encryption algorithm ("),
        span(Text, 0, "{ike_encryption}", Gap::None, &[]),
        literal(") is not strong enough to secure proposed "),
        choice(&[either("IPSEC"), either("IPsec"), either("IPSec")]),
        literal(" encryption algorithm ("),
        span(Text, 1, "{ipsec_encryption}", Gap::None, &[]),
        marked(")", b'.'),
    ],
    Some(readers::weak_encryption_shape_2),
);

/// 750013: Peer moved to another address.
pub(super) static PEER_MOVED: Shape = Shape::new(
    Origin::Device,
    "IKEv2 SA (iSPI {initiator_spi} <rRSP|rSPI> {responder_spi}) Peer Moved: Previous {previous_remote}/{previous_local}. Updated {new_remote}/{new_local}[.]",
    &[
        literal("IKEv2 SA (iSPI "),
        field(Spi, 0, "{initiator_spi}"),
        literal(" "),
        choice(&[either("rRSP"), either("rSPI")]),
        literal(" "),
        field(Spi, 1, "{responder_spi}"),
        literal(") Peer Moved: Previous "),
        span(Endpoint, 2, "{previous_remote}", Gap::None, &[]),
        literal("/"),
        span(Endpoint, 3, "{previous_local}", Gap::None, &[]),
        literal(". Updated "),
        span(Endpoint, 4, "{new_remote}", Gap::None, &[]),
        literal("/"),
        span(Endpoint, 5, "{new_local}", Gap::None, &[&[literal(".")]]),
    ],
    &[],
    Some(readers::peer_moved),
);

/// 750014: Session aborted by initial contact.
pub(super) static ABORTED_BY_INITIAL_CONTACT: Shape = Shape::new(
    Origin::Guide,
    "{session}Session aborted. Reason: Initial Contact received for Local ID: {local_id}, Remote ID: {remote_id} from remote peer:{peer} to {local}[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal("Session aborted. Reason: Initial Contact received for Local ID: "),
        span(Text, 3, "{local_id}", Gap::None, &[]),
        literal(", Remote ID: "),
        span(Text, 4, "{remote_id}", Gap::None, &[]),
        literal(" from remote peer:"),
        span(Endpoint, 5, "{peer}", Gap::None, &[]),
        literal(" to "),
        span(Endpoint, 6, "{local}", Gap::None, &[&[literal(".")]]),
    ],
    Some(readers::aborted_by_initial_contact),
);

/// 750015: IPsec SA deleted, unknown to the peer.
pub(super) static INVALID_SPI_NOTIFICATION: Shape = Shape::new(
    Origin::Device,
    "{session}deleting IPSec SA. Reason: invalid SPI notification received for SPI {spi}; local traffic selector = {local_selector}; remote traffic selector = {remote_selector}[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal("deleting IPSec SA. Reason: invalid SPI notification received for SPI "),
        field(Spi, 3, "{spi}"),
        literal("; local traffic selector = Address Range: "),
        field(Address, 4, "{local_selector.start}"),
        literal("-"),
        field(Address, 5, "{local_selector.end}"),
        literal(" Protocol: "),
        field(Number, 6, "{local_selector.protocol}"),
        literal(" Port Range: "),
        field(Port, 7, "{local_selector.first_port}"),
        literal("-"),
        field(Port, 8, "{local_selector.last_port}"),
        literal("; remote traffic selector = Address Range: "),
        field(Address, 9, "{remote_selector.start}"),
        literal("-"),
        field(Address, 10, "{remote_selector.end}"),
        literal(" Protocol: "),
        field(Number, 11, "{remote_selector.protocol}"),
        literal(" Port Range: "),
        field(Port, 12, "{remote_selector.first_port}"),
        literal("-"),
        field(Port, 13, "{remote_selector.last_port}"),
        STOP,
    ],
    Some(readers::invalid_spi_notification),
);

/// 750016: DPD message needed.
pub(super) static DPD_MESSAGE_NEEDED: Shape = Shape::new(
    Origin::Device,
    "{session}Need to send a DPD message to peer[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        marked("Need to send a DPD message to peer", b'.'),
    ],
    Some(readers::dpd_message_needed),
);

/// 751001: Diffie-Hellman operation failed.
pub(super) static DIFFIE_HELLMAN_FAILED: Shape = Shape::new(
    Origin::Device,
    "{session}Failed to complete Diffie-Hellman operation. Error: {error}[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal("Failed to complete Diffie-Hellman operation. Error: "),
        span(Text, 3, "{error}", Gap::None, &[&[literal(".")]]),
    ],
    Some(readers::diffie_hellman_failed),
);

/// 751001: Diffie-Hellman operation failed.
pub(super) static DIFFIE_HELLMAN_FAILED_SHAPE_2: Shape = Shape::new(
    Origin::LaterGuide,
    "Failed to complete Diffie-Hellman operation. Error: {error}[.]",
    &[literal("Failed to complete Diffie-Hellman operation. Error: ")],
    &[span(Text, 3, "{error}", Gap::None, &[&[literal(".")]])],
    Some(readers::diffie_hellman_failed_shape_2),
);

/// 751002: No credentials to prove its own identity.
pub(super) static NO_SELF_AUTHENTICATION_CREDENTIALS: Shape = Shape::new(
    Origin::Device,
    "{session}No <preshared|pre-shared> key or trustpoint configured for self in tunnel group {group}[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal("No "),
        choice(&[either("preshared"), either("pre-shared")]),
        literal(" key or trustpoint configured for self in tunnel group "),
        span(Text, 3, "{group}", Gap::None, &[&[literal(".")]]),
    ],
    Some(readers::no_self_authentication_credentials),
);

/// 751002: No credentials to prove its own identity.
pub(super) static NO_SELF_AUTHENTICATION_CREDENTIALS_SHAPE_2: Shape = Shape::new(
    Origin::LaterGuide,
    "No <pre-shared|preshared> key or trustpoint configured for self in tunnel group {group}[.]",
    &[
        literal("No "),
        choice(&[either("pre-shared"), either("preshared")]),
        literal(" key or trustpoint configured for self in tunnel group "),
    ],
    &[span(Text, 3, "{group}", Gap::None, &[&[literal(".")]])],
    Some(readers::no_self_authentication_credentials_shape_2),
);

/// 751003: Dead peer check due.
pub(super) static DEAD_PEER_CHECK_DUE: Shape = Shape::new(
    Origin::Device,
    "{session}Need to send a DPD message to peer[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        marked("Need to send a DPD message to peer", b'.'),
    ],
    Some(readers::dead_peer_check_due),
);

/// 751003: Dead peer check due.
pub(super) static DEAD_PEER_CHECK_DUE_SHAPE_2: Shape = Shape::new(
    Origin::LaterGuide,
    "Need to send a DPD message to peer[.]",
    &[marked("Need to send a DPD message to peer", b'.')],
    &[],
    Some(readers::dead_peer_check_due_shape_2),
);

/// 751004: No way configured to authenticate the peer.
pub(super) static NO_REMOTE_AUTHENTICATION_METHOD: Shape = Shape::new(
    Origin::Device,
    "{session}No remote authentication method configured for peer in tunnel group {group}[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal("No remote authentication method configured for peer in tunnel group "),
        span(Text, 3, "{group}", Gap::None, &[&[literal(".")]]),
    ],
    Some(readers::no_remote_authentication_method),
);

/// 751004: No way configured to authenticate the peer.
pub(super) static NO_REMOTE_AUTHENTICATION_METHOD_SHAPE_2: Shape = Shape::new(
    Origin::LaterGuide,
    "No remote authentication method configured for peer in tunnel group {group}[.]",
    &[literal("No remote authentication method configured for peer in tunnel group ")],
    &[span(Text, 3, "{group}", Gap::None, &[&[literal(".")]])],
    Some(readers::no_remote_authentication_method_shape_2),
);

/// 751005: AnyConnect reconnect not authenticated.
pub(super) static RECONNECT_AUTHENTICATION_FAILED: Shape = Shape::new(
    Origin::Device,
    "{session}AnyConnect client reconnect authentication failed. Session ID: {session_id}, Error: {error}[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal("AnyConnect client reconnect authentication failed. Session ID: "),
        span(Word, 3, "{session_id}", Gap::None, &[]),
        literal(", Error: "),
        span(Text, 4, "{error}", Gap::None, &[&[literal(".")]]),
    ],
    Some(readers::reconnect_authentication_failed),
);

/// 751005: AnyConnect reconnect not authenticated.
pub(super) static RECONNECT_AUTHENTICATION_FAILED_SHAPE_2: Shape = Shape::new(
    Origin::LaterGuide,
    "AnyConnect client reconnect authentication failed. Session ID: {session_id}, Error: {error}[.]",
    &[
        literal("AnyConnect client reconnect authentication failed. Session ID: "),
        span(Word, 3, "{session_id}", Gap::None, &[]),
        literal(", Error: "),
    ],
    &[span(Text, 4, "{error}", Gap::None, &[&[literal(".")]])],
    Some(readers::reconnect_authentication_failed_shape_2),
);

/// 751006: Certificate authentication failed.
pub(super) static CERTIFICATE_AUTHENTICATION_FAILED: Shape = Shape::new(
    Origin::Device,
    "{session}Certificate authentication failed. Error: {error}[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal("Certificate authentication failed. Error: "),
        span(Text, 3, "{error}", Gap::None, &[&[literal(".")]]),
    ],
    Some(readers::certificate_authentication_failed),
);

/// 751006: Certificate authentication failed.
pub(super) static CERTIFICATE_AUTHENTICATION_FAILED_SHAPE_2: Shape = Shape::new(
    Origin::LaterGuide,
    "Certificate authentication failed. Error: {error}[.]",
    &[literal("Certificate authentication failed. Error: ")],
    &[span(Text, 3, "{error}", Gap::None, &[&[literal(".")]])],
    Some(readers::certificate_authentication_failed_shape_2),
);

/// 751007: Configured attribute not supported.
pub(super) static ATTRIBUTE_NOT_SUPPORTED: Shape = Shape::new(
    Origin::Device,
    "{session}Configured attribute not supported for IKEv2. Attribute: {attribute}[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal("Configured attribute not supported for IKEv2. Attribute: "),
        span(Text, 3, "{attribute}", Gap::None, &[&[literal(".")]]),
    ],
    Some(readers::attribute_not_supported),
);

/// 751007: Configured attribute not supported.
pub(super) static ATTRIBUTE_NOT_SUPPORTED_SHAPE_2: Shape = Shape::new(
    Origin::LaterGuide,
    "Configured attribute not supported for IKEv2. Attribute: {attribute}[.]",
    &[literal("Configured attribute not supported for IKEv2. Attribute: ")],
    &[span(Text, 3, "{attribute}", Gap::None, &[&[literal(".")]])],
    Some(readers::attribute_not_supported_shape_2),
);

/// 751008: IKEv2 not enabled in the group policy.
pub(super) static NOT_ENABLED_IN_GROUP_POLICY: Shape = Shape::new(
    Origin::Device,
    "{session}Group={group}, Tunnel rejected: IKEv2 not enabled in group policy[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal("Group="),
        span(Text, 3, "{group}", Gap::None, &[]),
        marked(", Tunnel rejected: IKEv2 not enabled in group policy", b'.'),
    ],
    Some(readers::not_enabled_in_group_policy),
);

/// 751008: IKEv2 not enabled in the group policy.
pub(super) static NOT_ENABLED_IN_GROUP_POLICY_SHAPE_2: Shape = Shape::new(
    Origin::LaterGuide,
    "Group={group}, Tunnel rejected: IKEv2 not enabled in group policy[.]",
    &[literal("Group=")],
    &[
        span(Text, 3, "{group}", Gap::None, &[]),
        marked(", Tunnel rejected: IKEv2 not enabled in group policy", b'.'),
    ],
    Some(readers::not_enabled_in_group_policy_shape_2),
);

/// 751009: No tunnel group found for the peer.
pub(super) static TUNNEL_GROUP_NOT_FOUND: Shape = Shape::new(
    Origin::Device,
    "{session}Unable to find tunnel group for peer[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        marked("Unable to find tunnel group for peer", b'.'),
    ],
    Some(readers::tunnel_group_not_found),
);

/// 751009: No tunnel group found for the peer.
pub(super) static TUNNEL_GROUP_NOT_FOUND_SHAPE_2: Shape = Shape::new(
    Origin::LaterGuide,
    "Unable to find tunnel group for peer[.]",
    &[marked("Unable to find tunnel group for peer", b'.')],
    &[],
    Some(readers::tunnel_group_not_found_shape_2),
);

/// 751010: No self-authentication method found.
pub(super) static NO_SELF_AUTHENTICATION_METHOD: Shape = Shape::new(
    Origin::Device,
    "{session}Unable to determine <self-authentication|self auth> method. No crypto map setting or tunnel group found[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal("Unable to determine "),
        choice(&[either("self-authentication"), either("self auth")]),
        marked(" method. No crypto map setting or tunnel group found", b'.'),
    ],
    Some(readers::no_self_authentication_method),
);

/// 751011: User authentication failed.
pub(super) static USER_AUTHENTICATION_FAILED: Shape = Shape::new(
    Origin::Device,
    "{session}Failed user authentication. Error: {error}[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal("Failed user authentication. Error: "),
        span(Text, 3, "{error}", Gap::None, &[&[literal(".")]]),
    ],
    Some(readers::user_authentication_failed),
);

/// 751011: User authentication failed.
pub(super) static USER_AUTHENTICATION_FAILED_SHAPE_2: Shape = Shape::new(
    Origin::LaterGuide,
    "Failed user authentication. Error: {error}[.]",
    &[literal("Failed user authentication. Error: ")],
    &[span(Text, 3, "{error}", Gap::None, &[&[literal(".")]])],
    Some(readers::user_authentication_failed_shape_2),
);

/// 751012: Configuration Mode failed.
pub(super) static CONFIGURATION_MODE_FAILED: Shape = Shape::new(
    Origin::Device,
    "{session}Failure occurred during Configuration Mode processing. Error: {error}[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal("Failure occurred during Configuration Mode processing. Error: "),
        span(Text, 3, "{error}", Gap::None, &[&[literal(".")]]),
    ],
    Some(readers::configuration_mode_failed),
);

/// 751012: Configuration Mode failed.
pub(super) static CONFIGURATION_MODE_FAILED_SHAPE_2: Shape = Shape::new(
    Origin::LaterGuide,
    "Failure occurred during Configuration Mode processing. Error: {error}[.]",
    &[literal("Failure occurred during Configuration Mode processing. Error: ")],
    &[span(Text, 3, "{error}", Gap::None, &[&[literal(".")]])],
    Some(readers::configuration_mode_failed_shape_2),
);

/// 751013: Configuration payload request failed.
pub(super) static CONFIGURATION_PAYLOAD_FAILED: Shape = Shape::new(
    Origin::Device,
    "{session}Failed to process Configuration Payload request for attribute {attribute}. Error: {error}[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal("Failed to process Configuration Payload request for attribute "),
        span(Word, 3, "{attribute}", Gap::None, &[]),
        literal(". Error: "),
        span(Text, 4, "{error}", Gap::None, &[&[literal(".")]]),
    ],
    Some(readers::configuration_payload_failed),
);

/// 751013: Configuration payload request failed.
pub(super) static CONFIGURATION_PAYLOAD_FAILED_SHAPE_2: Shape = Shape::new(
    Origin::LaterGuide,
    "Failed to process Configuration Payload request for attribute {attribute}. Error: {error}[.]",
    &[
        literal("Failed to process Configuration Payload request for attribute "),
        span(Word, 3, "{attribute}", Gap::None, &[]),
        literal(". Error: "),
    ],
    &[span(Text, 4, "{error}", Gap::None, &[&[literal(".")]])],
    Some(readers::configuration_payload_failed_shape_2),
);

/// 751014: Configuration attribute not processed.
pub(super) static CONFIGURATION_PAYLOAD_WARNING: Shape = Shape::new(
    Origin::Device,
    "{session}Warning Configuration Payload request for attribute {attribute} could not be processed. Error: {error}[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal("Warning Configuration Payload request for attribute "),
        span(Word, 3, "{attribute}", Gap::None, &[]),
        literal(" could not be processed. Error: "),
        span(Text, 4, "{error}", Gap::None, &[&[literal(".")]]),
    ],
    Some(readers::configuration_payload_warning),
);

/// 751014: Configuration attribute not processed.
pub(super) static CONFIGURATION_PAYLOAD_WARNING_SHAPE_2: Shape = Shape::new(
    Origin::LaterGuide,
    "Warning Configuration Payload request for attribute {attribute} could not be processed. Error: {error}[.]",
    &[
        literal("Warning Configuration Payload request for attribute "),
        span(Word, 3, "{attribute}", Gap::None, &[]),
        literal(" could not be processed. Error: "),
    ],
    &[span(Text, 4, "{error}", Gap::None, &[&[literal(".")]])],
    Some(readers::configuration_payload_warning_shape_2),
);

/// 751015: Refused by call admission control.
pub(super) static ADMISSION_REFUSED: Shape = Shape::new(
    Origin::Device,
    "{session}SA request rejected by CAC. Reason: {reason}[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal("SA request rejected by CAC. Reason: "),
        span(Text, 3, "{reason}", Gap::None, &[&[literal(".")]]),
    ],
    Some(readers::admission_refused),
);

/// 751015: Refused by call admission control.
pub(super) static ADMISSION_REFUSED_SHAPE_2: Shape = Shape::new(
    Origin::LaterGuide,
    "SA request rejected by CAC. Reason: {reason}[.]",
    &[literal("SA request rejected by CAC. Reason: ")],
    &[span(Text, 3, "{reason}", Gap::None, &[&[literal(".")]])],
    Some(readers::admission_refused_shape_2),
);

/// 751016: Same inner and outer addresses.
pub(super) static INNER_EQUALS_OUTER: Shape = Shape::new(
    Origin::Device,
    "{session}[Remote ]L2L <peer|Peer> initiated a tunnel with [the ]same outer and inner addresses. Peer could be Originate <only|Only> - Possible misconfiguration[!]",
    SESSION_HEAD_1,
    &[
        span(
            User,
            2,
            "{session.username}",
            Gap::Some,
            &[&[literal("IKEv2 ")], &[literal("Remote ")]],
        ),
        literal("L2L "),
        choice(&[either("peer"), either("Peer")]),
        literal(" initiated a tunnel with "),
        optional(&[literal("the ")]),
        literal("same outer and inner addresses. Peer could be Originate "),
        choice(&[either("only"), either("Only")]),
        marked(" - Possible misconfiguration", b'!'),
    ],
    Some(readers::inner_equals_outer),
);

/// 751016: Same inner and outer addresses.
pub(super) static INNER_EQUALS_OUTER_SHAPE_2: Shape = Shape::new(
    Origin::LaterGuide,
    "[Remote ]L2L <Peer|peer> initiated a tunnel with [the ]same outer and inner addresses. Peer could be Originate <Only|only> - Possible misconfiguration[!]",
    &[
        optional(&[literal("Remote ")]),
        literal("L2L "),
        choice(&[either("Peer"), either("peer")]),
        literal(" initiated a tunnel with "),
        optional(&[literal("the ")]),
        literal("same outer and inner addresses. Peer could be Originate "),
        choice(&[either("Only"), either("only")]),
        marked(" - Possible misconfiguration", b'!'),
    ],
    &[],
    Some(readers::inner_equals_outer_shape_2),
);

/// 751017: Configuration error.
pub(super) static CONFIGURATION_ERROR: Shape = Shape::new(
    Origin::Device,
    "{session}Configuration Error[:] {error}[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        marked("Configuration Error", b':'),
        literal(" "),
        span(Text, 3, "{error}", Gap::None, &[&[literal(".")]]),
    ],
    Some(readers::configuration_error),
);

/// 751017: Configuration error.
pub(super) static CONFIGURATION_ERROR_SHAPE_2: Shape = Shape::new(
    Origin::LaterGuide,
    "Configuration Error: {error}[.]",
    &[literal("Configuration Error: ")],
    &[span(Text, 3, "{error}", Gap::None, &[&[literal(".")]])],
    Some(readers::configuration_error_shape_2),
);

/// 751018: Wrong tunnel group for a locked user.
pub(super) static GROUP_LOCKED: Shape = Shape::new(
    Origin::Guide,
    "Terminating the VPN connection attempt from {group}. Reason: This connection is group locked to {locked_group}[.]",
    &[literal("Terminating the VPN connection attempt from ")],
    &[
        span(Text, 0, "{group}", Gap::None, &[]),
        literal(". Reason: This connection is group locked to "),
        span(Text, 1, "{locked_group}", Gap::None, &[&[literal(".")]]),
    ],
    Some(readers::group_locked),
);

/// 751018: Wrong tunnel group for a locked user.
pub(super) static GROUP_LOCKED_SHAPE_2: Shape = Shape::new(
    Origin::LaterGuide,
    "Terminating the VPN connection attempt from {group}[.]",
    &[literal("Terminating the VPN connection attempt from ")],
    &[span(Text, 0, "{group}", Gap::None, &[&[literal(".")]])],
    Some(readers::group_locked_shape_2),
);

/// 751019: License limit exceeded.
pub(super) static LICENSE_LIMIT_EXCEEDED: Shape = Shape::new(
    Origin::Device,
    "{session}Failed to obtain an {license} license. Maximum license limit {limit} exceeded[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal("Failed to obtain an "),
        span(Text, 3, "{license}", Gap::None, &[]),
        literal(" license. Maximum license limit "),
        field(Number, 4, "{limit}"),
        marked(" exceeded", b'.'),
    ],
    Some(readers::license_limit_exceeded),
);

/// 751019: License limit exceeded.
pub(super) static LICENSE_LIMIT_EXCEEDED_SHAPE_2: Shape = Shape::new(
    Origin::LaterGuide,
    "Failed to obtain an {license} license. Maximum license limit {limit} exceeded[.]",
    &[literal("Failed to obtain an ")],
    &[
        span(Text, 3, "{license}", Gap::None, &[]),
        literal(" license. Maximum license limit "),
        field(Number, 4, "{limit}"),
        marked(" exceeded", b'.'),
    ],
    Some(readers::license_limit_exceeded_shape_2),
);

/// 751020: Suite B algorithm without license.
pub(super) static SUITE_B_UNLICENSED: Shape = Shape::new(
    Origin::Device,
    "{session}An {protocol} remote access connection failed. Attempting to use an NSA Suite B crypto algorithm ({algorithm}) without an AnyConnect Premium license[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal("An "),
        span(Text, 3, "{protocol}", Gap::None, &[]),
        literal(
            " remote access connection failed. Attempting to use an NSA Suite B crypto algorithm (",
        ),
        span(Text, 4, "{algorithm}", Gap::None, &[]),
        marked(") without an AnyConnect Premium license", b'.'),
    ],
    Some(readers::suite_b_unlicensed),
);

/// 751021: Client too old for AES-GCM.
pub(super) static CLIENT_TOO_OLD: Shape = Shape::new(
    Origin::Guide,
    "{session}{protocol} with {encryption} encryption is not supported with this version of the AnyConnect Client. Please upgrade to the latest <Anyconnect|AnyConnect> Client[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        span(Word, 3, "{protocol}", Gap::None, &[]),
        literal(" with "),
        span(Text, 4, "{encryption}", Gap::None, &[]),
        literal(
            " encryption is not supported with this version of the AnyConnect Client. Please upgrade to the latest ",
        ),
        choice(&[either("Anyconnect"), either("AnyConnect")]),
        marked(" Client", b'.'),
    ],
    Some(readers::client_too_old),
);

/// 751021: Client too old for AES-GCM.
pub(super) static CLIENT_TOO_OLD_SHAPE_2: Shape = Shape::new(
    Origin::LaterGuide,
    "{username} {protocol} with {encryption} encryption is not supported with this version of the AnyConnect Client. Please upgrade to the latest <Anyconnect|AnyConnect> Client[.]",
    &[],
    &[
        span(User, 5, "{username}", Gap::Some, &[]),
        span(Word, 3, "{protocol}", Gap::None, &[]),
        literal(" with "),
        span(Text, 4, "{encryption}", Gap::None, &[]),
        literal(
            " encryption is not supported with this version of the AnyConnect Client. Please upgrade to the latest ",
        ),
        choice(&[either("Anyconnect"), either("AnyConnect")]),
        marked(" Client", b'.'),
    ],
    Some(readers::client_too_old_shape_2),
);

/// 751022: No crypto map for the traffic selectors.
pub(super) static CRYPTO_MAP_NOT_FOUND: Shape = Shape::new(
    Origin::Device,
    "{session}Tunnel rejected: Crypto Map Policy not found for remote traffic selector {remote_selector} local traffic selector {local_selector}[!]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal(
            "Tunnel rejected: Crypto Map Policy not found for remote traffic selector ",
        ),
        field(Address, 3, "{remote_selector.start}"),
        literal("/"),
        field(Address, 4, "{remote_selector.end}"),
        literal("/"),
        field(Port, 5, "{remote_selector.first_port}"),
        literal("/"),
        field(Port, 6, "{remote_selector.last_port}"),
        literal("/"),
        field(Number, 7, "{remote_selector.protocol}"),
        literal(" local traffic selector "),
        field(Address, 8, "{local_selector.start}"),
        literal("/"),
        field(Address, 9, "{local_selector.end}"),
        literal("/"),
        field(Port, 10, "{local_selector.first_port}"),
        literal("/"),
        field(Port, 11, "{local_selector.last_port}"),
        literal("/"),
        field(Number, 12, "{local_selector.protocol}"),
        optional(&[literal("!")]),
    ],
    Some(readers::crypto_map_not_found),
);

/// 751022: No crypto map for the traffic selectors.
pub(super) static CRYPTO_MAP_NOT_FOUND_SHAPE_2: Shape = Shape::new(
    Origin::LaterGuide,
    "Tunnel rejected: Crypto Map Policy not found for remote traffic selector {remote_selector} local traffic selector {local_selector}[!]",
    &[
        literal(
            "Tunnel rejected: Crypto Map Policy not found for remote traffic selector ",
        ),
        field(Address, 3, "{remote_selector.start}"),
        literal("/"),
        field(Address, 4, "{remote_selector.end}"),
        literal("/"),
        field(Port, 5, "{remote_selector.first_port}"),
        literal("/"),
        field(Port, 6, "{remote_selector.last_port}"),
        literal("/"),
        field(Number, 7, "{remote_selector.protocol}"),
        literal(" local traffic selector "),
        field(Address, 8, "{local_selector.start}"),
        literal("/"),
        field(Address, 9, "{local_selector.end}"),
        literal("/"),
        field(Port, 10, "{local_selector.first_port}"),
        literal("/"),
        field(Port, 11, "{local_selector.last_port}"),
        literal("/"),
        field(Number, 12, "{local_selector.protocol}"),
        optional(&[literal("!")]),
    ],
    &[],
    Some(readers::crypto_map_not_found_shape_2),
);

/// 751023: Unknown client.
pub(super) static UNKNOWN_CLIENT: Shape = Shape::new(
    Origin::Guide,
    "{session}Unknown client connection[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        marked("Unknown client connection", b'.'),
    ],
    Some(readers::unknown_client),
);

/// 751023: Unknown client.
pub(super) static UNKNOWN_CLIENT_SHAPE_2: Shape = Shape::new(
    Origin::LaterGuide,
    "Unknown client connection[.]",
    &[marked("Unknown client connection", b'.')],
    &[],
    Some(readers::unknown_client_shape_2),
);

/// 751024: Deprecated IPv6 filter.
pub(super) static IPV6_FILTER_DEPRECATED: Shape = Shape::new(
    Origin::Guide,
    "{session}IPv6 User Filter {filter} configured. This setting has been deprecated, terminating connection[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal("IPv6 User Filter "),
        span(Word, 3, "{filter}", Gap::None, &[]),
        marked(
            " configured. This setting has been deprecated, terminating connection",
            b'.',
        ),
    ],
    Some(readers::ipv6_filter_deprecated),
);

/// 751024: Deprecated IPv6 filter.
pub(super) static IPV6_FILTER_DEPRECATED_SHAPE_2: Shape = Shape::new(
    Origin::LaterGuide,
    "IPv6 User Filter {filter} configured. This setting has been deprecated, terminating connection[.]",
    &[
        literal("IPv6 User Filter "),
        span(Word, 3, "{filter}", Gap::None, &[]),
        marked(
            " configured. This setting has been deprecated, terminating connection",
            b'.',
        ),
    ],
    &[],
    Some(readers::ipv6_filter_deprecated_shape_2),
);

/// 751025: Addresses assigned.
pub(super) static ADDRESSES_ASSIGNED: Shape = Shape::new(
    Origin::Device,
    "{session}Group:{group} IPv4 Address={ipv4_address} IPv6 address={ipv6_address} assigned to session[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal("Group:"),
        span(Text, 3, "{group}", Gap::None, &[]),
        literal(" IPv4 Address="),
        field(Address, 4, "{ipv4_address}"),
        literal(" IPv6 address="),
        field(Address, 5, "{ipv6_address}"),
        marked(" assigned to session", b'.'),
    ],
    Some(readers::addresses_assigned),
);

/// 751025: Addresses assigned.
pub(super) static ADDRESSES_ASSIGNED_SHAPE_2: Shape = Shape::new(
    Origin::LaterGuide,
    "Group:{group} IPv4 Address={ipv4_address} IPv6 address={ipv6_address} assigned to session[.]",
    &[literal("Group:")],
    &[
        span(Text, 3, "{group}", Gap::None, &[]),
        literal(" IPv4 Address="),
        field(Address, 4, "{ipv4_address}"),
        literal(" IPv6 address="),
        field(Address, 5, "{ipv6_address}"),
        marked(" assigned to session", b'.'),
    ],
    Some(readers::addresses_assigned_shape_2),
);

/// 751026: Client identified.
pub(super) static CLIENT_IDENTIFIED: Shape = Shape::new(
    Origin::Guide,
    "{session}Client OS: {client_os} Client: {client_name} {client_version}[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal("Client OS: "),
        span(Text, 3, "{client_os}", Gap::None, &[]),
        literal(" Client: "),
        span(Text, 4, "{client_name}", Gap::Some, &[]),
        span(Word, 5, "{client_version}", Gap::None, &[&[literal(".")]]),
    ],
    Some(readers::client_identified),
);

/// 751026: Client identified.
pub(super) static CLIENT_IDENTIFIED_SHAPE_2: Shape = Shape::new(
    Origin::LaterGuide,
    "Client OS: {client_os} Client: {client_name} {client_version}[.]",
    &[literal("Client OS: ")],
    &[
        span(Text, 3, "{client_os}", Gap::None, &[]),
        literal(" Client: "),
        span(Text, 4, "{client_name}", Gap::Some, &[]),
        span(Word, 5, "{client_version}", Gap::None, &[&[literal(".")]]),
    ],
    Some(readers::client_identified_shape_2),
);

/// 751027: Peer reports invalid selectors.
pub(super) static INVALID_SELECTORS: Shape = Shape::new(
    Origin::Guide,
    "{session}Received INVALID_SELECTORS Notification[ from peer]. Peer received a packet (SPI={spi}). The decapsulated inner packet <didn't|didn’t> match the negotiated policy in the SA. Packet destination {destination}, port {destination_port}, source {source}, port {source_port}, protocol {protocol}[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal("Received INVALID_SELECTORS Notification"),
        optional(&[literal(" from peer")]),
        literal(". Peer received a packet (SPI="),
        field(Spi, 3, "{spi}"),
        literal("). The decapsulated inner packet "),
        choice(&[either("didn't"), either("didn’t")]),
        literal(" match the negotiated policy in the SA. Packet destination "),
        span(Host, 4, "{destination}", Gap::None, &[]),
        literal(", port "),
        field(Port, 5, "{destination_port}"),
        literal(", source "),
        span(Host, 6, "{source}", Gap::None, &[]),
        literal(", port "),
        field(Port, 7, "{source_port}"),
        literal(", protocol "),
        span(Word, 8, "{protocol}", Gap::None, &[&[literal(".")]]),
    ],
    Some(readers::invalid_selectors),
);

/// 751027: Peer reports invalid selectors.
pub(super) static INVALID_SELECTORS_SHAPE_2: Shape = Shape::new(
    Origin::LaterGuide,
    "Received INVALID_SELECTORS Notification[ from peer]. Peer received a packet (SPI={spi}). The decapsulated inner packet didn't match the negotiated policy in the SA. Packet destination {destination}, port {destination_port}, source {source}, port {source_port}, protocol {protocol}[.]",
    &[
        literal("Received INVALID_SELECTORS Notification"),
        optional(&[literal(" from peer")]),
        literal(". Peer received a packet (SPI="),
        field(Spi, 3, "{spi}"),
        literal(
            "). The decapsulated inner packet didn't match the negotiated policy in the SA. Packet destination ",
        ),
        span(Host, 4, "{destination}", Gap::None, &[]),
        literal(", port "),
        field(Port, 5, "{destination_port}"),
        literal(", source "),
        span(Host, 6, "{source}", Gap::None, &[]),
        literal(", port "),
        field(Port, 7, "{source_port}"),
        literal(", protocol "),
        span(Word, 8, "{protocol}", Gap::None, &[&[literal(".")]]),
    ],
    &[],
    Some(readers::invalid_selectors_shape_2),
);

/// 751028: Keepalive values overridden.
pub(super) static KEEPALIVE_OVERRIDDEN: Shape = Shape::new(
    Origin::Guide,
    "{session}Overriding configured keepalive values of threshold:{configured_threshold}/retry:{configured_retry} to threshold:{applied_threshold}/retry:{applied_retry}[.]",
    SESSION_HEAD_1,
    &[
        span(User, 2, "{session.username}", Gap::Some, &[&[literal("IKEv2 ")]]),
        literal("Overriding configured keepalive values of threshold:"),
        field(Number, 3, "{configured_threshold}"),
        literal("/retry:"),
        field(Number, 4, "{configured_retry}"),
        literal(" to threshold:"),
        field(Number, 5, "{applied_threshold}"),
        literal("/retry:"),
        field(Number, 6, "{applied_retry}"),
        STOP,
    ],
    Some(readers::keepalive_overridden),
);

/// 751028: Keepalive values overridden.
pub(super) static KEEPALIVE_OVERRIDDEN_SHAPE_2: Shape = Shape::new(
    Origin::LaterGuide,
    "Overriding configured keepalive values of threshold:{configured_threshold}/retry:{configured_retry} to threshold:{applied_threshold}/retry:{applied_retry}[.]",
    &[
        literal("Overriding configured keepalive values of threshold:"),
        field(Number, 3, "{configured_threshold}"),
        literal("/retry:"),
        field(Number, 4, "{configured_retry}"),
        literal(" to threshold:"),
        field(Number, 5, "{applied_threshold}"),
        literal("/retry:"),
        field(Number, 6, "{applied_retry}"),
        STOP,
    ],
    &[],
    Some(readers::keepalive_overridden_shape_2),
);

/// 752001: Entry could not be removed.
pub(super) static ENTRY_REMOVAL_FAILED: Shape = Shape::new(
    Origin::Guide,
    "Tunnel Manager received invalid parameter to remove record[.]",
    &[marked("Tunnel Manager received invalid parameter to remove record", b'.')],
    &[],
    Some(readers::entry_removal_failed),
);

/// The beginning of `crypto_map`, which shapes share.
static CRYPTO_MAP_HEAD_3: &[Segment] = &[
    literal("Tunnel Manager Removed entry. Map Tag = "),
    span(Word, 0, "{crypto_map.tag}", Gap::None, &[&[literal(".")]]),
    literal(" Map Sequence Number = "),
    field(Number, 1, "{crypto_map.sequence}"),
    STOP,
];

/// 752002: Entry removed.
pub(super) static ENTRY_REMOVED: Shape = Shape::new(
    Origin::Device,
    "Tunnel Manager Removed entry. {crypto_map}[.]",
    CRYPTO_MAP_HEAD_3,
    &[],
    Some(readers::entry_removed),
);

/// The beginning of `crypto_map`, which shapes share.
static CRYPTO_MAP_HEAD_4: &[Segment] = &[
    literal("Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv2. Map Tag = "),
    span(Word, 0, "{crypto_map.tag}", Gap::None, &[&[literal(".")]]),
    literal(" Map Sequence Number = "),
    field(Number, 1, "{crypto_map.sequence}"),
    STOP,
];

/// 752003: Tunnel start handed to IKEv2.
pub(super) static DISPATCH_TO_IKEV2: Shape = Shape::new(
    Origin::Device,
    "Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv2. {crypto_map}[.]",
    CRYPTO_MAP_HEAD_4,
    &[],
    Some(readers::dispatch_to_ikev2),
);

/// The beginning of `crypto_map`, which shapes share.
static CRYPTO_MAP_HEAD_5: &[Segment] = &[
    literal("Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv1. Map Tag = "),
    span(Word, 0, "{crypto_map.tag}", Gap::None, &[&[literal(".")]]),
    literal(" Map Sequence Number = "),
    field(Number, 1, "{crypto_map.sequence}"),
    STOP,
];

/// 752004: Tunnel start handed to IKEv1.
pub(super) static DISPATCH_TO_IKEV1: Shape = Shape::new(
    Origin::Device,
    "Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv1. {crypto_map}[.]",
    CRYPTO_MAP_HEAD_5,
    &[],
    Some(readers::dispatch_to_ikev1),
);

/// The beginning of `crypto_map`, which shapes share.
static CRYPTO_MAP_HEAD_6: &[Segment] = &[
    literal(
        "Tunnel Manager failed to dispatch a KEY_ACQUIRE message. Memory may be low. Map Tag = ",
    ),
    span(Word, 0, "{crypto_map.tag}", Gap::None, &[&[literal(".")]]),
    literal(" Map Sequence Number = "),
    field(Number, 1, "{crypto_map.sequence}"),
    STOP,
];

/// 752005: Tunnel not started, memory may be low.
pub(super) static DISPATCH_MEMORY_LOW: Shape = Shape::new(
    Origin::Device,
    "Tunnel Manager failed to dispatch a KEY_ACQUIRE message. Memory may be low. {crypto_map}[.]",
    CRYPTO_MAP_HEAD_6,
    &[],
    Some(readers::dispatch_memory_low),
);

/// A part of [`CRYPTO_MAP_HEAD_7`] that may be missing.
static CRYPTO_MAP_HEAD_7_PART_1: &[Segment] = &[
    literal(", SRC Addr: "),
    span(Host, 2, "{source}", Gap::None, &[]),
    literal(" port: "),
    field(Port, 3, "{source_port}"),
    literal(" Dst Addr: "),
    span(Host, 4, "{destination}", Gap::None, &[]),
    literal(" port: "),
    field(Port, 5, "{destination_port}"),
];

/// The beginning of `crypto_map`, which shapes share.
static CRYPTO_MAP_HEAD_7: &[Segment] = &[
    literal(
        "Tunnel Manager failed to dispatch a KEY_ACQUIRE message. Probable mis-configuration of the crypto map or tunnel-group. Map Tag = ",
    ),
    span(Word, 0, "{crypto_map.tag}", Gap::None, &[&[literal(".")]]),
    literal(" Map Sequence Number = "),
    field(Number, 1, "{crypto_map.sequence}"),
    optional(CRYPTO_MAP_HEAD_7_PART_1),
    STOP,
];

/// 752006: Tunnel not started, misconfiguration.
pub(super) static DISPATCH_MISCONFIGURED: Shape = Shape::new(
    Origin::Device,
    "Tunnel Manager failed to dispatch a KEY_ACQUIRE message. Probable mis-configuration of the crypto map or tunnel-group. {crypto_map}[, SRC Addr: {source} port: {source_port} Dst Addr: {destination} port: {destination_port}][.]",
    CRYPTO_MAP_HEAD_7,
    &[],
    Some(readers::dispatch_misconfigured),
);

/// The beginning of `crypto_map`, which shapes share.
static CRYPTO_MAP_HEAD_8: &[Segment] = &[
    literal(
        "Tunnel Manager failed to dispatch a KEY_ACQUIRE message. Entry already in Tunnel Manager. Map Tag = ",
    ),
    span(Word, 0, "{crypto_map.tag}", Gap::None, &[&[literal(".")]]),
    literal(" Map Sequence Number = "),
    field(Number, 1, "{crypto_map.sequence}"),
    STOP,
];

/// 752007: Tunnel not started, entry exists.
pub(super) static DISPATCH_ENTRY_EXISTS: Shape = Shape::new(
    Origin::Device,
    "Tunnel Manager failed to dispatch a KEY_ACQUIRE message. Entry already in Tunnel Manager. {crypto_map}[.]",
    CRYPTO_MAP_HEAD_8,
    &[],
    Some(readers::dispatch_entry_exists),
);

/// 752008: Duplicate entry.
pub(super) static DUPLICATE_ENTRY: Shape = Shape::new(
    Origin::Guide,
    "Duplicate entry already in Tunnel Manager[.]",
    &[marked("Duplicate entry already in Tunnel Manager", b'.')],
    &[],
    Some(readers::duplicate_entry),
);

/// 752009: IKEv2 with multiple peers.
pub(super) static MULTIPLE_PEERS_UNSUPPORTED: Shape = Shape::new(
    Origin::Device,
    "IKEv2 Doesn't support Multiple Peers[.]",
    &[marked("IKEv2 Doesn't support Multiple Peers", b'.')],
    &[],
    Some(readers::multiple_peers_unsupported),
);

/// 752010: IKEv2 proposal missing.
pub(super) static IKEV2_PROPOSAL_MISSING: Shape = Shape::new(
    Origin::Device,
    "IKEv2 Doesn't have a proposal specified[.]",
    &[marked("IKEv2 Doesn't have a proposal specified", b'.')],
    &[],
    Some(readers::ikev2_proposal_missing),
);

/// 752011: IKEv1 transform set missing.
pub(super) static IKEV1_TRANSFORM_SET_MISSING: Shape = Shape::new(
    Origin::Guide,
    "IKEv1 Doesn't have a transform set specified[.]",
    &[marked("IKEv1 Doesn't have a transform set specified", b'.')],
    &[],
    Some(readers::ikev1_transform_set_missing),
);

/// 752012: Tunnel setup failed.
pub(super) static TUNNEL_SETUP_FAILED: Shape = Shape::new(
    Origin::Device,
    "{protocol} was unsuccessful at setting up a tunnel. {crypto_map}[.]",
    &[
        span(Word, 0, "{protocol}", Gap::None, &[]),
        literal(" was unsuccessful at setting up a tunnel. Map Tag = "),
        span(Word, 1, "{crypto_map.tag}", Gap::None, &[&[literal(".")]]),
        literal(" Map Sequence Number = "),
        field(Number, 2, "{crypto_map.sequence}"),
        STOP,
    ],
    &[],
    Some(readers::tunnel_setup_failed),
);

/// The beginning of `crypto_map`, which shapes share.
static CRYPTO_MAP_HEAD_9: &[Segment] = &[
    literal(
        "Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv2 after a failed attempt. Map Tag = ",
    ),
    span(Word, 0, "{crypto_map.tag}", Gap::None, &[&[literal(".")]]),
    literal(" Map Sequence Number = "),
    field(Number, 1, "{crypto_map.sequence}"),
    STOP,
];

/// 752013: Retry with IKEv2.
pub(super) static RETRY_WITH_IKEV2: Shape = Shape::new(
    Origin::Device,
    "Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv2 after a failed attempt. {crypto_map}[.]",
    CRYPTO_MAP_HEAD_9,
    &[],
    Some(readers::retry_with_ikev2),
);

/// The beginning of `crypto_map`, which shapes share.
static CRYPTO_MAP_HEAD_10: &[Segment] = &[
    literal(
        "Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv1 after a failed attempt. Map Tag = ",
    ),
    span(Word, 0, "{crypto_map.tag}", Gap::None, &[&[literal(".")]]),
    literal(" Map Sequence Number = "),
    field(Number, 1, "{crypto_map.sequence}"),
    STOP,
];

/// 752014: Fallback to IKEv1.
pub(super) static FALLBACK_TO_IKEV1: Shape = Shape::new(
    Origin::Device,
    "Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv1 after a failed attempt. {crypto_map}[.]",
    CRYPTO_MAP_HEAD_10,
    &[],
    Some(readers::fallback_to_ikev1),
);

/// The beginning of `crypto_map`, which shapes share.
static CRYPTO_MAP_HEAD_11: &[Segment] = &[
    literal(
        "Tunnel Manager has failed to establish an L2L SA. All configured IKE versions failed to establish the tunnel. Map Tag = ",
    ),
    span(Word, 0, "{crypto_map.tag}", Gap::None, &[&[literal(".")]]),
    literal(" Map Sequence Number = "),
    field(Number, 1, "{crypto_map.sequence}"),
    STOP,
];

/// 752015: All IKE versions failed.
pub(super) static ALL_VERSIONS_FAILED: Shape = Shape::new(
    Origin::Device,
    "Tunnel Manager has failed to establish an L2L SA. All configured IKE versions failed to establish the tunnel. {crypto_map}[.]",
    CRYPTO_MAP_HEAD_11,
    &[],
    Some(readers::all_versions_failed),
);

/// 752016: Tunnel setup succeeded.
pub(super) static TUNNEL_SETUP_SUCCEEDED: Shape = Shape::new(
    Origin::Device,
    "{protocol} was successful at setting up a tunnel. {crypto_map}[.]",
    &[
        span(Word, 0, "{protocol}", Gap::None, &[]),
        literal(" was successful at setting up a tunnel. Map Tag = "),
        span(Word, 1, "{crypto_map.tag}", Gap::None, &[&[literal(".")]]),
        literal(" Map Sequence Number = "),
        field(Number, 2, "{crypto_map.sequence}"),
        STOP,
    ],
    &[],
    Some(readers::tunnel_setup_succeeded),
);

/// 752017: IKEv2 backup tunnel denied.
pub(super) static BACKUP_TUNNEL_DENIED: Shape = Shape::new(
    Origin::Guide,
    "IKEv2 Backup L2L tunnel initiation denied on interface {interface} matching crypto map {tag}, sequence number {sequence}. Unsupported configuration[.]",
    &[
        literal("IKEv2 Backup L2L tunnel initiation denied on interface "),
        span(Word, 0, "{interface}", Gap::None, &[]),
        literal(" matching crypto map "),
        span(Word, 1, "{tag}", Gap::None, &[]),
        literal(", sequence number "),
        field(Number, 2, "{sequence}"),
        marked(". Unsupported configuration", b'.'),
    ],
    &[],
    Some(readers::backup_tunnel_denied),
);

/// 753001: Unexpected IKEv2 packet.
pub(super) static UNEXPECTED_PACKET: Shape = Shape::new(
    Origin::Guide,
    "Unexpected IKEv2 packet received from {peer}. Error: {error}[.]",
    &[
        literal("Unexpected IKEv2 packet received from "),
        span(Endpoint, 0, "{peer}", Gap::None, &[]),
        literal(". Error: "),
    ],
    &[span(Text, 1, "{error}", Gap::None, &[&[literal(".")]])],
    Some(readers::unexpected_packet),
);
