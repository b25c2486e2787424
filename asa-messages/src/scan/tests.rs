//! The scanners on tables of texts, and on arbitrary ones.

use core::fmt::Debug;
use core::net::IpAddr;

use proptest::prelude::*;

use super::address::spelled_address;
use super::endpoint::spelled_endpoint;
use super::{
    address, endpoint, host, is_address, number, plain_endpoint, port, spi,
    split_endpoint, wide, word,
};
use crate::{Address, Endpoint, Host, Spi};

fn check<T: Debug + PartialEq>(scan: impl Fn(&[u8]) -> T, cases: &[(&str, T)]) {
    for (text, expected) in cases {
        assert_eq!(scan(text.as_bytes()), *expected, "{text:?}");
    }
}

#[test]
fn numbers() {
    check(
        number,
        &[
            ("", None),
            ("-", None),
            ("+1", None),
            ("x", None),
            ("0", Some((0, 1))),
            ("-12 s", Some((-12, 3))),
            ("007.", Some((7, 3))),
            ("--1", None),
            ("9223372036854775807", Some((i64::MAX, 19))),
            ("-9223372036854775808", Some((i64::MIN, 20))),
            ("9223372036854775808", None),
        ],
    );
    check(
        port,
        &[
            ("", None),
            ("+1", None),
            ("-1", None),
            ("500", Some((500, 3))),
            ("0500:", Some((500, 4))),
            ("65535.", Some((65535, 5))),
            ("65536", None),
            ("655350", None),
        ],
    );
}

#[test]
fn usual_endpoints_are_read_eight_bytes_at_a_time() {
    for (host, port) in [
        ("192.0.2.1", 500),
        ("1.1.1.1", 1),
        ("198.51.100.100", 65535),
        ("2001:db8::1", 500),
        ("2001:0db8:0102:0304:0506:0708:090a:0b0c", 65535),
        ("::", 4500),
        ("::1", 4500),
        ("2001:DB8::", 4500),
    ] {
        let text =
            std::format!("{host}:{port} Username:somebody@example.com IKEv2 SA UP.");
        let length = text.find(' ').unwrap();
        assert_eq!(
            wide::endpoint(text.as_bytes()),
            Some((host.len(), length, port)),
            "{text}"
        );
    }
}

#[test]
fn usual_addresses_are_read_eight_bytes_at_a_time() {
    for address in [
        "192.0.2.1",
        "0.0.0.0",
        "255.249.199.99",
        "2001:db8::1",
        "2001:0db8:0102:0304:0506:0708:090a:0b0c",
        "::",
        "::1",
        "2001:DB8::",
    ] {
        let text =
            std::format!("{address}-192.0.2.255 Protocol: 17 Port Range: 500-65535");
        assert_eq!(wide::address(text.as_bytes()), Some(address.len()), "{text}");
    }
}

#[test]
fn usual_numbers_are_read_eight_bytes_at_a_time() {
    check(
        wide::number,
        &[
            ("1 more text", Some((1, 1))),
            ("65535-65535", Some((65535, 5))),
            ("0000500. More", Some((500, 7))),
            ("9999999: more", Some((9_999_999, 7))),
            ("1234567", Some((1_234_567, 7))),
            ("7", Some((7, 1))),
            // What a closer look is needed for.
            ("", None),
            ("12345678", None),
            ("-1 more text", None),
        ],
    );
}

#[test]
fn indexes() {
    check(
        |bytes| spi(bytes).map(|(_, length)| length),
        &[
            ("", None),
            ("0", Some(1)),
            ("0x", None),
            ("0x1f.", Some(4)),
            ("0XAB)", Some(4)),
            ("DEADBEEF and", Some(8)),
            ("deadbeefs", None),
            ("0123456789abcdef", Some(16)),
            ("0x0123456789abcdef", Some(18)),
            ("0123456789abcdef0", None),
            ("SPI", None),
        ],
    );
}

#[test]
fn addresses() {
    check(
        address,
        &[
            ("", None),
            (":", None),
            ("face", None),
            ("192.0.2", None),
            ("192.0.2.1", Some(9)),
            ("192.0.2.1.", Some(9)),
            ("192.0.2.1: up", Some(9)),
            ("192.0.2.1:500", None),
            ("192.0.2.0-192.0.2.255", Some(9)),
            ("192.0.2.1%outside", Some(9)),
            ("::", Some(2)),
            (":: assigned", Some(2)),
            (":::", Some(2)),
            ("2001:db8::.", Some(10)),
            ("2001:db8::1/64", Some(11)),
            ("::ffff:192.0.2.1", Some(16)),
            ("1:2:3:4:5:6:7:8:", Some(15)),
            ("1:2:3:4:5:6:7:8:9", None),
            ("2001:0db8:0000:0000:0000:0000:192.000.002.001", None),
            ("fe80::1%outside", Some(15)),
            ("fe80::1%outside.", Some(15)),
            ("fe80::1%a.b_c-x", Some(13)),
            ("fe80::1%", Some(7)),
            ("fe80::1%.", Some(7)),
            ("fe80::1.%x", Some(7)),
            ("invalid-addr-2-0.0.0.0", Some(22)),
            ("invalid-addr-12-2001:db8::.", Some(26)),
            ("invalid-addr--0.0.0.0", None),
            ("invalid-addr-2-", None),
            ("invalid-addr-2", None),
            ("invalid-addr-2-invalid-addr-2-0.0.0.0", None),
        ],
    );
}

#[test]
fn hosts_and_words() {
    check(
        host,
        &[
            ("", 0),
            (" a", 0),
            ("a/b", 1),
            ("[2001:db8::1%x_y]:500 ", 21),
            ("fw-1.é.example,", 15),
        ],
    );
    check(word, &[("", 0), (" a", 0), ("a\tb", 1), ("a,b c", 3)]);
}

#[test]
fn endpoints() {
    check(
        endpoint,
        &[
            ("", 0),
            (":500", 4),
            (" :500", 0),
            ("192.0.2.1:500 Remote", 13),
            ("192.0.2.1 Remote:", 9),
            ("192.0.2.1 :500 R", 14),
            ("192.0.2.1: 500 R", 14),
            ("192.0.2.1 \t: 500.", 16),
            ("192.0.2.1: R", 10),
            ("192.0.2.1 : R", 9),
            ("192.0.2.1 500", 9),
            ("192.0.2.1: 500th", 10),
            ("192.0.2.1: 65536", 10),
            ("192.0.2.1: 500:", 10),
            ("2001:db8::1 :500", 16),
            ("2001:db8:: 500", 10),
            ("2001:db8::: 500", 15),
            ("[2001:db8::1] : 500", 19),
            ("a:b : 500", 3),
            (": 500", 1),
            ("peer-gw: 4500)", 13),
        ],
    );
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_scanner_reaches_beyond_the_bytes(bytes: std::vec::Vec<u8>) {
        let lengths = [
            number(&bytes).map(|(_, length)| length),
            port(&bytes).map(|(_, length)| length),
            spi(&bytes).map(|(_, length)| length),
            address(&bytes),
            Some(host(&bytes)),
            Some(endpoint(&bytes)),
            Some(word(&bytes)),
        ];
        prop_assert!(lengths.into_iter().flatten().all(|length| length <= bytes.len()));
    }

    #[test]
    fn an_address_is_what_the_standard_library_takes(
        text in r"([0-9a-f]{0,5}[:.]{1,2}){0,8}([0-9]{1,3}\.){0,4}[0-9a-f]{0,4}",
    ) {
        prop_assert_eq!(is_address(text.as_bytes()), text.parse::<IpAddr>().is_ok(), "{}", text);
    }

    #[test]
    fn a_plain_endpoint_is_the_endpoint(text in r"\[?[0-9a-f:.\[\]%-]{0,24} ?:? ?[0-9]{0,6}[ ./]?") {
        if let Some((reach, host, port)) = plain_endpoint(text.as_bytes()) {
            prop_assert_eq!(reach, endpoint(text.as_bytes()));
            prop_assert_eq!(Some((host, port)), split_endpoint(&text.as_bytes()[..reach]));
        }
    }

    #[test]
    fn eight_bytes_at_a_time_or_one_an_endpoint_is_the_same(
        host in r"([0-9]{1,4}\.){3}[0-9]{1,4}|([0-9a-fA-Fg]{0,5}:{1,2}){0,8}[0-9a-f]{0,4}|:{0,3}",
        port in ":[0-9]{0,6}| :5",
        behind in "[ .,x]{0,2}[a-zA-Z0-9é]{0,40}",
    ) {
        let text = std::format!("{host}{port}{behind}");
        if let Some((host, length, port)) = wide::endpoint(text.as_bytes()) {
            let spelled = spelled_endpoint(text.as_bytes());
            prop_assert_eq!(spelled, Some((length, 0..host, Some(port))), "{}", text);
        }
    }

    #[test]
    fn eight_bytes_at_a_time_or_one_an_address_is_the_same(
        address in r"([0-9]{1,4}\.){3}[0-9]{1,4}|([0-9a-fA-Fg]{0,5}:{1,2}){0,8}[0-9a-f]{0,4}|:{0,3}",
        behind in "[-, .:%x]{0,2}[a-zA-Z0-9é]{0,60}",
    ) {
        let text = std::format!("{address}{behind}");
        if let Some(length) = wide::address(text.as_bytes()) {
            prop_assert_eq!(spelled_address(text.as_bytes()), Some(length), "{}", text);
        }
    }

    #[test]
    fn a_number_is_what_the_standard_library_takes(
        value in "-?[0-9]{0,20}",
        behind in "([a-z .:,;é][ -~é]{0,9})?",
    ) {
        let text = std::format!("{value}{behind}");
        let expected = value.parse().ok().map(|number: i64| (number, value.len()));
        prop_assert_eq!(number(text.as_bytes()), expected, "{}", text);
    }

    #[test]
    fn an_index_is_what_the_standard_library_takes(
        prefix in "(0[xX])?",
        digits in "[0-9a-fA-F]{0,17}",
        behind in "([ -/:-@é][ -~é]{0,9})?",
    ) {
        let text = std::format!("{prefix}{digits}{behind}");
        let value = u64::from_str_radix(&digits, 16).ok().filter(|_| digits.len() <= 16);
        let expected = value.map(|value| (value, prefix.len() + digits.len()));
        prop_assert_eq!(spi(text.as_bytes()), expected, "{}", text);
    }

    #[test]
    fn what_is_scanned_makes_a_value(text in r"(invalid-addr-)?[0-9a-fx:.%\[ -]{0,24}") {
        if let Some(length) = address(text.as_bytes()) {
            prop_assert_eq!(Address::new(&text[..length]).map(|a| a.as_str().len()), Some(length));
        }
        if let Some((value, length)) = spi(text.as_bytes()) {
            prop_assert_eq!(Spi::new(&text[..length]).map(|s| s.value()), Some(value));
        }
        let length = host(text.as_bytes());
        prop_assert_eq!(Host::new(&text[..length]).is_some(), length > 0);
        let length = endpoint(text.as_bytes());
        prop_assert_eq!(Endpoint::parse(&text[..length]).is_some(), length > 0);
    }
}
