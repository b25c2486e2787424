//! The values of fields: what their texts are read as, and what they are written as.

use asa_messages::{Address, Endpoint, Host, Spi, User, UserState};
use proptest::prelude::*;

#[test]
fn hosts_are_addresses_or_names() {
    // Text, what is kept of it, address, zone.
    let cases = [
        ("192.0.2.1", "192.0.2.1", Some("192.0.2.1"), None),
        (" \t192.0.2.1 ", "192.0.2.1", Some("192.0.2.1"), None),
        ("2001:DB8::1", "2001:DB8::1", Some("2001:db8::1"), None),
        ("[2001:db8::1]", "2001:db8::1", Some("2001:db8::1"), None),
        ("[fe80::1%outside]", "fe80::1%outside", Some("fe80::1"), Some("outside")),
        ("::ffff:192.0.2.1", "::ffff:192.0.2.1", Some("::ffff:192.0.2.1"), None),
        ("peer-aws_gw.example.com", "peer-aws_gw.example.com", None, None),
        ("größe.example", "größe.example", None, None),
        ("192.0.2.1%outside", "192.0.2.1%outside", None, None),
        ("fe80::1%", "fe80::1%", None, None),
        ("[", "[", None, None),
    ];
    for (text, kept, address, zone) in cases {
        let host = Host::new(text).unwrap_or_else(|| panic!("{text}"));
        assert_eq!((host.as_str(), host.zone()), (kept, zone), "{text}");
        assert_eq!(host.address().map(|a| a.to_string()).as_deref(), address, "{text}");
        assert_eq!(host.to_string(), kept);
    }
    for text in ["", " ", "two words", "a/b", "a,", "[]", "[[]]", "a\n", "\"a\""] {
        assert_eq!(Host::new(text), None, "{text}");
    }
    assert_ne!(Host::new("::1"), Host::new("0::1"));
    assert_eq!(
        Host::new("::1").unwrap().address(),
        Host::new("0::1").unwrap().address()
    );
}

/// Text, host, port, and how the endpoint is written.
const ENDPOINTS: &[(&str, &str, Option<u16>, &str)] = &[
    ("192.0.2.1:500", "192.0.2.1", Some(500), "192.0.2.1:500"),
    ("192.0.2.1 :500", "192.0.2.1", Some(500), "192.0.2.1:500"),
    (" 192.0.2.1 : 500 ", "192.0.2.1", Some(500), "192.0.2.1:500"),
    ("192.0.2.1: 0", "192.0.2.1", Some(0), "192.0.2.1:0"),
    ("192.0.2.1", "192.0.2.1", None, "192.0.2.1"),
    ("192.0.2.1:65535", "192.0.2.1", Some(65535), "192.0.2.1:65535"),
    ("192.0.2.1:65536", "192.0.2.1:65536", None, "192.0.2.1:65536"),
    ("192.0.2.1:+5", "", None, ""),
    ("192.0.2.1:", "192.0.2.1:", None, "192.0.2.1:"),
    ("peer-aws-gw:500", "peer-aws-gw", Some(500), "peer-aws-gw:500"),
    ("peer-aws-gw", "peer-aws-gw", None, "peer-aws-gw"),
    ("2001:db8::1:500", "2001:db8::1", Some(500), "2001:db8::1:500"),
    (
        "2001:db8:1001:11::6:500",
        "2001:db8:1001:11::6",
        Some(500),
        "2001:db8:1001:11::6:500",
    ),
    ("2001:db8::1:70000", "2001:db8::1:70000", None, "2001:db8::1:70000"),
    ("2001:db8::1:abc", "2001:db8::1:abc", None, "2001:db8::1:abc"),
    ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2:3:4:5:6", None, "2001:db8:1:2:3:4:5:6"),
    (
        "2001:db8:1:2:3:4:5:6:500",
        "2001:db8:1:2:3:4:5:6",
        Some(500),
        "2001:db8:1:2:3:4:5:6:500",
    ),
    ("::1", "::1", None, "::1"),
    ("::", "::", None, "::"),
    (":::500", "::", Some(500), ":::500"),
    ("2001:db8::5", "2001:db8::5", None, "2001:db8::5"),
    ("[::1]:500", "::1", Some(500), "::1:500"),
    ("[::1]", "::1", None, "::1"),
    ("[2001:db8::1:500]", "2001:db8::1:500", None, "[2001:db8::1:500]"),
    ("[2001:db8::1:500]:4500", "2001:db8::1:500", Some(4500), "2001:db8::1:500:4500"),
    ("::ffff:192.0.2.1", "::ffff:192.0.2.1", None, "::ffff:192.0.2.1"),
    ("::ffff:192.0.2.1:500", "::ffff:192.0.2.1", Some(500), "::ffff:192.0.2.1:500"),
    ("fe80::1%outside:500", "fe80::1%outside", Some(500), "fe80::1%outside:500"),
    ("[fe80::1%outside]:500", "fe80::1%outside", Some(500), "fe80::1%outside:500"),
    ("[a:b]:500", "a:b", Some(500), "[a:b]:500"),
    ("a:b:500", "a:b:500", None, "a:b:500"),
    ("a b:500", "", None, ""),
    ("", "", None, ""),
];

#[test]
fn the_text_behind_the_last_colon_is_the_port_of_a_complete_host() {
    for &(text, host, port, written) in ENDPOINTS {
        let end = Endpoint::parse(text);
        if host.is_empty() {
            assert_eq!(end, None, "{text}");
            continue;
        }
        let end = end.unwrap_or_else(|| panic!("{text}"));
        assert_eq!((end.host.as_str(), end.port), (host, port), "{text}");
        assert_eq!(end.to_string(), written, "{text}");
        assert_eq!(end, Endpoint::new(Host::new(host).unwrap(), port));
    }
}

#[test]
fn users_are_unknown_hidden_empty_or_named() {
    use UserState::{Empty, Hidden, Named, Unknown};
    let cases = [
        ("Unknown", Unknown, None, "Unknown"),
        (" Unknown\t", Unknown, None, "Unknown"),
        ("unknown", Named, None, "unknown"),
        ("*****", Hidden, None, "*****"),
        ("*a*", Named, None, "*a*"),
        ("", Empty, None, ""),
        ("  ", Empty, None, ""),
        ("alice", Named, None, "alice"),
        (r"EXAMPLE\alice", Named, Some("EXAMPLE"), "alice"),
        ("alice@example.com", Named, Some("example.com"), "alice"),
        ("alice@home@example.com", Named, Some("example.com"), "alice@home"),
        (r"EXAMPLE\alice@example.com", Named, Some("EXAMPLE"), "alice@example.com"),
        (r"EXAMPLE\alice b", Named, Some("EXAMPLE"), "alice b"),
        (r"\alice", Named, None, r"\alice"),
        (r"EXAMPLE\", Named, None, r"EXAMPLE\"),
        ("@example.com", Named, None, "@example.com"),
        ("alice@", Named, None, "alice@"),
        ("alice @ home", Named, None, "alice @ home"),
        ("%ASA-1-102030: x", Named, None, "%ASA-1-102030: x"),
    ];
    for (text, state, domain, name) in cases {
        let user = User::new(text);
        assert_eq!(
            (user.state(), user.domain(), user.name()),
            (state, domain, name),
            "{text:?}"
        );
        assert_eq!(user.to_string(), text.trim());
    }
}

#[test]
fn addresses_are_no_names() {
    let cases = [
        ("192.0.2.1", Some("192.0.2.1"), None),
        (" 192.0.2.1 ", Some("192.0.2.1"), None),
        ("::", Some("::"), None),
        ("fe80::1%outside", Some("fe80::1"), Some("outside")),
        ("invalid-addr-2-0.0.0.0", None, None),
        ("invalid-addr-2-fe80::1%outside", None, None),
    ];
    for (text, ip, zone) in cases {
        let address = Address::new(text).unwrap_or_else(|| panic!("{text}"));
        assert_eq!(address.address().map(|a| a.to_string()).as_deref(), ip, "{text}");
        assert_eq!(
            (address.zone(), address.is_invalid()),
            (zone, ip.is_none()),
            "{text}"
        );
        assert_eq!(address.to_string(), text.trim());
    }
    for text in [
        "",
        "fw01",
        "192.0.2.1.",
        "192.0.2",
        "[::1]",
        "192.0.2.1:500",
        "invalid-addr-0.0.0.0",
        "::1 x",
    ] {
        assert_eq!(Address::new(text), None, "{text}");
    }
}

#[test]
fn indexes_are_hexadecimal() {
    let cases = [
        ("0x3A4B5C6D", 0x3a4b_5c6d),
        (" 3a4b5c6d ", 0x3a4b_5c6d),
        ("0X0", 0),
        ("10", 16),
        ("ffffffffffffffff", u64::MAX),
        ("0x0000000000000001", 1),
    ];
    for (text, value) in cases {
        let spi = Spi::new(text).unwrap_or_else(|| panic!("{text}"));
        assert_eq!(
            (spi.value(), spi.to_string()),
            (value, text.trim().to_owned()),
            "{text}"
        );
    }
    for text in ["", "0x", "SPI", "0x1.", "1 2", "10000000000000000", "-1"] {
        assert_eq!(Spi::new(text), None, "{text}");
    }
    assert_ne!(Spi::new("0x1"), Spi::new("1"));
}

#[test]
fn values_are_padded_like_text() {
    let user = User::new("bob");
    assert_eq!(format!("[{user:>5}]"), "[  bob]");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn an_endpoint_is_read_as_it_was_written(text in r"[0-9af:.%\[\]é-]{1,12}", port: Option<u16>) {
        if let Some(host) = Host::new(&text) {
            let end = Endpoint::new(host, port);
            let written = end.to_string();
            prop_assert_eq!(Endpoint::parse(&written), Some(end), "{}", written);
        }
    }

    #[test]
    fn an_endpoint_with_an_address_is_read_as_it_was_written(ip: std::net::IpAddr, port: Option<u16>) {
        let text = ip.to_string();
        let end = Endpoint::new(Host::new(&text).unwrap(), port);
        prop_assert_eq!(end.host.address(), Some(ip));
        let written = end.to_string();
        prop_assert_eq!(Endpoint::parse(&written), Some(end), "{}", written);
    }

    #[test]
    fn a_parsed_endpoint_is_read_as_it_was_written(text in r"[0-9af:.%\[\] -]{0,16}") {
        if let Some(end) = Endpoint::parse(&text) {
            let written = end.to_string();
            prop_assert_eq!(Endpoint::parse(&written), Some(end), "{}", written);
        }
    }

    #[test]
    fn any_text_makes_values_or_none(text: String) {
        let user = User::new(&text);
        prop_assert!(user.name().len() + user.domain().map_or(0, str::len) <= text.len());
        let written = user.to_string();
        prop_assert_eq!(User::new(&written), user);
        let lengths = [
            Host::new(&text).map(|host| host.as_str().len()),
            Address::new(&text).map(|address| address.as_str().len()),
            Spi::new(&text).map(|spi| spi.as_str().len()),
            Endpoint::parse(&text).map(|end| end.host.as_str().len()),
        ];
        prop_assert!(lengths.into_iter().flatten().all(|length| (1..=text.len()).contains(&length)));
    }
}
