//! Values of each kind in every spelling, mostly good ones.

use codegen::lower::Kind;

use super::Choices;

/// Pieces of users and texts.
pub const TEXTS: &[&str] = &[
    "Unknown",
    "",
    "bob",
    "*****",
    "carol van dyk",
    "EXAMPLE\\alice",
    "bob@example.com",
    "IKEv2",
    "IKEv2 ",
    "peer lost",
    "x.",
    ".",
    ". ",
    ":",
    "(",
    ")",
    "a) b",
    "é",
    "\"quoted\"",
    "\u{7}",
    "\u{b}",
    "%ASA-1-102030: x",
    "Username:",
    "Remote",
    "Local:192.0.2.9:500 Remote:203.0.113.9:500 Username:eve IKEv2 ",
    "SA UP. Reason: ",
    "SA UP. Reas",
    "Map Tag = x. Map Sequence Number = 7",
    "with",
    "12",
];

/// Good values of a kind, and others.
type Values = (&'static [&'static str], &'static [&'static str]);

const ADDRESSES: Values = (
    &[
        "192.0.2.1",
        "198.51.100.7",
        "2001:db8::1",
        "2001:db8:0:0:0:0:0:1",
        "1:2:3:4:5:6:7:8",
        "::",
        "::1",
        "2001:db8::",
        "::ffff:192.0.2.1",
        "fe80::1%outside",
        "fe80::1%a_b.c",
        "invalid-addr-2-0.0.0.0",
        "invalid-addr-2-::",
    ],
    &[
        "192.0.2.256",
        "192.0.2",
        "192.0.2.",
        "192.0.2.1%x",
        "2001:db8:",
        "1:2:3:4:5:6:7:8:9",
        "fe80::1%",
        "fe80::1%a-b",
        "invalid-addr-",
        "invalid-addr-2",
        ":",
        "[2001:db8::1]",
        "fw01",
        "",
    ],
);

const HOSTS: Values = (
    &[
        "192.0.2.1",
        "2001:db8::1",
        "::",
        "::ffff:192.0.2.1",
        "2001:db8::",
        "fe80::1%outside",
        "[2001:db8::1]",
        "[[2001:db8::1]]",
        "[192.0.2.1]",
        "fw01",
        "peer-aws-gw.example.net",
        "5508x-1_9",
        "é.example.com",
    ],
    &[
        "fw01.",
        "a:b",
        "[]",
        "[[]]",
        "[",
        ":",
        "a,b",
        "two words",
        "192.0.2.0-192.0.2.9",
        "",
    ],
);

const PORTS: Values = (
    &[":500", "", ":4500", " :500", ": 500", " : 500", "\t:\t500", ":65535", ":0500"],
    &[":65536", ":", " :", ":x", " : x", ": 500x", " 500"],
);

const WORDS: Values = (
    &["vpn", "CSM_outside_map", "IKEv1", "a,b", "a=b", "a.b", "é", "x"],
    &[".", "vpn.", "vpn.Map", "vpn,", ")", "two words", ""],
);

const NUMBERS: Values = (
    &["1", "0", "500", "65535", "007"],
    &[
        "65536",
        "-1",
        "-",
        "+1",
        "9223372036854775807",
        "9223372036854775808",
        "x",
        "1x",
        "",
    ],
);

const INDEXES: Values = (
    &["0x9C4E7A21", "DEADBEEF", "0", "0X1f", "0x0123456789abcdef"],
    &["0x", "0123456789abcdef0", "12g", "-1", ""],
);

/// A value of a field that is not open.
pub fn typed(choices: &mut Choices<'_>, kind: Kind) -> Option<String> {
    let values = match kind {
        Kind::Text | Kind::User => return None,
        Kind::Endpoint => return Some(endpoint(choices)),
        Kind::Word => WORDS,
        Kind::Host => HOSTS,
        Kind::Address => ADDRESSES,
        Kind::Port | Kind::Number => NUMBERS,
        Kind::Spi => INDEXES,
    };
    Some(one(choices, values).to_owned())
}

pub fn endpoint(choices: &mut Choices<'_>) -> String {
    format!("{}{}", one(choices, HOSTS), one(choices, PORTS))
}

fn one(choices: &mut Choices<'_>, (good, others): Values) -> &'static str {
    if choices.rarely(24) { choices.of(others) } else { choices.of(good) }
}
