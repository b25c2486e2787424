//! Values in all spellings that devices use, in every field of every shape that takes them. Both matchers have to read them.

mod common;

use asa_messages::{Message, Record, UserState};
use codegen::lower::{Kind, Leaf};
use common::{Case, assert_read, by_crate, by_reference, cases, fields, value};
use serde_json::{Value, json};

/// Text, host and port.
const ENDPOINTS: &[(&str, &str, Option<u16>)] = &[
    ("192.0.2.9", "192.0.2.9", None),
    ("192.0.2.9:65535", "192.0.2.9", Some(65535)),
    ("192.0.2.9 :500", "192.0.2.9", Some(500)),
    ("192.0.2.9: 500", "192.0.2.9", Some(500)),
    ("192.0.2.9\t:\t500", "192.0.2.9", Some(500)),
    ("[192.0.2.9]:500", "192.0.2.9", Some(500)),
    ("peer-aws-gw", "peer-aws-gw", None),
    ("peer-aws-gw:500", "peer-aws-gw", Some(500)),
    ("gw_1.example.com:4500", "gw_1.example.com", Some(4500)),
    ("2001:db8:1001:11::6:500", "2001:db8:1001:11::6", Some(500)),
    ("2001:db8:1001:11::6", "2001:db8:1001:11::6", None),
    ("2001:db8:0:1:2:3:4:5", "2001:db8:0:1:2:3:4:5", None),
    ("2001:db8:0:1:2:3:4:5:500", "2001:db8:0:1:2:3:4:5", Some(500)),
    ("2001:DB8::9:500", "2001:DB8::9", Some(500)),
    ("[2001:db8::9]:500", "2001:db8::9", Some(500)),
    ("[2001:db8::9] :500", "2001:db8::9", Some(500)),
    ("[2001:db8::9]", "2001:db8::9", None),
    ("::", "::", None),
    ("::1", "::1", None),
    (":::500", "::", Some(500)),
    ("::ffff:192.0.2.9", "::ffff:192.0.2.9", None),
    ("::ffff:192.0.2.9:4500", "::ffff:192.0.2.9", Some(4500)),
    ("[::ffff:192.0.2.9]:4500", "::ffff:192.0.2.9", Some(4500)),
    ("fe80::9%outside", "fe80::9%outside", None),
    ("fe80::9%outside:500", "fe80::9%outside", Some(500)),
    ("[fe80::9%outside]:500", "fe80::9%outside", Some(500)),
    ("é.example.com:500", "é.example.com", Some(500)),
];

const HOSTS: &[(&str, &str)] = &[
    ("192.0.2.9", "192.0.2.9"),
    ("peer-aws-gw", "peer-aws-gw"),
    ("::", "::"),
    ("2001:db8::9", "2001:db8::9"),
    ("[2001:db8::9]", "2001:db8::9"),
    ("::ffff:192.0.2.9", "::ffff:192.0.2.9"),
    ("fe80::9%outside", "fe80::9%outside"),
];

const ADDRESSES: &[&str] = &[
    "192.0.2.9",
    "::",
    "2001:db8::9",
    "2001:db8:0:1:2:3:4:5",
    "::ffff:192.0.2.9",
    "fe80::9%inside",
    "invalid-addr-2-0.0.0.0",
    "invalid-addr-2-::",
];

const USERS: &[(&str, UserState)] = &[
    ("Unknown", UserState::Unknown),
    ("*****", UserState::Hidden),
    ("", UserState::Empty),
    ("alice", UserState::Named),
    (r"EXAMPLE\alice", UserState::Named),
    ("alice@example.com", UserState::Named),
    ("198.51.100.7", UserState::Named),
    ("2001:db8::7", UserState::Named),
    ("carol van dyk", UserState::Named),
    ("\"o'neill\" (temp)", UserState::Named),
    ("zoë", UserState::Named),
    ("a:b=c/d.", UserState::Named),
    ("IKEv1", UserState::Named),
];

/// The body with one field replaced, and the values that this gives.
fn assert_replaced(case: &Case, leaf: &Leaf, text: &str, replaced: &Value) {
    let there = |other: &Leaf| {
        case.leaves().contains(&other) && case.texts[other.slot].is_some()
    };
    let values = |other: &Leaf| {
        if other == leaf {
            return replaced.clone();
        }
        value(case.message, other, case.texts[other.slot].as_deref().unwrap_or_default())
    };
    let fields = fields(case.message, &there, &values);
    assert_read(case, &case.body(&case.with(leaf, text)), &fields);
}

#[test]
fn ends_are_addresses_or_names_with_or_without_port() {
    for case in cases() {
        for leaf in case.leaves() {
            match leaf.kind {
                Kind::Endpoint => {
                    for (text, host, port) in ENDPOINTS {
                        let end = json!({"host": host, "port": port});
                        assert_replaced(&case, leaf, text, &end);
                    }
                }
                Kind::Host if case.texts[leaf.slot].is_some() => {
                    for (text, host) in HOSTS {
                        assert_replaced(&case, leaf, text, &json!(host));
                    }
                }
                Kind::Address => {
                    for text in ADDRESSES {
                        assert_replaced(&case, leaf, text, &json!(text));
                    }
                }
                _ => {}
            }
        }
    }
}

#[test]
fn users_are_unknown_hidden_empty_or_named() {
    for case in cases() {
        for leaf in case.leaves().into_iter().filter(|leaf| leaf.kind == Kind::User) {
            for (text, state) in USERS {
                assert_replaced(&case, leaf, text, &json!(text));
                let line = case.line(&case.body(&case.with(leaf, text)));
                let message = Record::parse(&line).unwrap().message().unwrap();
                if let Some(session) = message.session() {
                    assert_eq!(session.username.state(), *state, "{line}");
                }
            }
        }
    }
}

/// What is known of the wire beyond the rules, line by line: id, body, and the path and value of a field.
#[test]
fn known_lines_are_read() {
    const SESSION: &str = "Local:192.0.2.1:500 Remote:198.51.100.2:500 Username:Unknown";
    for (id, body, path, value) in [
        (
            750001,
            "{S} IKEv2 Received request to establish an IPsec tunnel; local traffic selector = Address Range: 192.0.2.0-192.0.2.255 Protocol: 0 Port Range: 0-65535 ; remote traffic selector = Address Range: 198.51.100.0-198.51.100.255 Protocol: 0 Port Range: 0-65535",
            "/request/name",
            json!("establish"),
        ),
        (
            750001,
            "{S} IKEv2 Received request to rekey an IPsec tunnel; local traffic selector = Address Range: 192.0.2.0-192.0.2.255 Protocol: 0 Port Range: 0-65535; remote traffic selector = Address Range: 2001:db8::-2001:db8::ffff Protocol: 6 Port Range: 443-443",
            "/remote_selector/end",
            json!("2001:db8::ffff"),
        ),
        (
            750003,
            "Local: 198.51.100.1:500 Remote: 203.0.113.9:4500 Username: user1 Negotiation aborted due to ERROR: Maximum number of retransmissions reached",
            "/session/username",
            json!("user1"),
        ),
        (
            750005,
            "{S} IKEv2 IPSEC rekey collision detected. I am lowest nonce initiator, deleting SA with inbound SPI 0x1F",
            "/spi",
            json!("0x1F"),
        ),
        (
            750005,
            "{S} IKEv2 IPSec rekey collision detected. I am lowest nonce initiator, deleting SA with inbound SPI 1f.",
            "/spi",
            json!("1f"),
        ),
        (
            750010,
            "Local:192.0.2.1 Remote:198.51.100.2 Username:Unknown IKEv2 Local throttle-request queue depth threshold of 5 reached; increase the window size on peer 198.51.100.2 for better performance",
            "/session/remote/port",
            json!(null),
        ),
        (
            750012,
            "{S} IKEv2 Selected IKEv2 encryption algorithm (DES) is not strong enough to secure proposed IPSec encryption algorithm (AES)",
            "/session/username",
            json!("Unknown"),
        ),
        (
            751002,
            "{S} IKEv2 No pre-shared key or trustpoint configured for self in tunnel group 198.51.100.2",
            "/group",
            json!("198.51.100.2"),
        ),
        (
            751010,
            "{S} IKEv2 Unable to determine self auth method. No crypto map setting or tunnel group found",
            "/session/username",
            json!("Unknown"),
        ),
        (
            751025,
            "{S} IKEv2 Group:Remote IPv4 Address=10.9.8.7 IPv6 address=invalid-addr-2-0.0.0.0 assigned to session",
            "/ipv6_address",
            json!("invalid-addr-2-0.0.0.0"),
        ),
        (
            752015,
            "Tunnel Manager has failed to establish an L2L SA.  All configured IKE versions failed to establish the tunnel. Map Tag= vpn.  Map Sequence Number = 1.",
            "/crypto_map/tag",
            json!("vpn"),
        ),
        (
            752012,
            "IKEv1 was unsuccessful at setting up a tunnel.  Map Tag = to.branch.  Map Sequence Number = 7",
            "/crypto_map/tag",
            json!("to.branch"),
        ),
        (
            752006,
            "Tunnel Manager failed to dispatch a KEY_ACQUIRE message. Probable mis-configuration of the crypto map or tunnel-group.  Map Tag = vpn.  Map Sequence Number = 1.",
            "/source_port",
            json!(null),
        ),
        (
            750013,
            "IKEv2 SA (iSPI 0x1 rRSP 0x2) Peer Moved: Previous 192.0.2.1:500/198.51.100.2:500. Updated 192.0.2.7:500/198.51.100.2:500",
            "/new_remote/port",
            json!(500),
        ),
    ] {
        let line = format!("%ASA-4-{id}: {}", body.replace("{S}", SESSION));
        let read = by_crate(&line).unwrap_or_else(|error| panic!("{line}: {error}"));
        assert_eq!(read.fields.pointer(path), Some(&value), "{line}");
        assert_eq!(Some(read), by_reference(&line), "{line}");
    }
    let line = "%ASA-5-751025: Local:a Remote:b Username:c Group:g IPv4 Address=192.0.2.1 IPv6 address=invalid-addr-2-0.0.0.0 assigned to session";
    let Ok(Message::AddressesAssigned(message)) = Record::parse(line).unwrap().message()
    else {
        panic!("{line}");
    };
    assert!(message.ipv6_address.is_invalid());
}
