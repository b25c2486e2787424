//! Lines as devices send them: the catalog's examples with other values and other envelopes, and lines of other ids.

use codegen::catalog::{check::check, load::load};
use codegen::lower::{Example, Kind, Lowered, Message, Type};

use super::random::Random;
use super::values::{address4, listed, scalar};

/// The catalog of the project.
///
/// # Panics
///
/// If the catalog has an error.
pub fn catalog() -> Lowered {
    let text = include_str!("../../../catalog/asa.yaml");
    check(&load("catalog/asa.yaml", text)).lowered.expect("the catalog is sound")
}

/// A line of a message of the catalog.
pub fn known(random: &mut Random, catalog: &Lowered, message: &Message) -> String {
    let examples: Vec<_> =
        message.examples.iter().filter(|e| names_its_user(message, e)).collect();
    let example = *random.pick(&examples);
    let line = &example.line;
    let mut places: Vec<_> = message
        .leaves
        .iter()
        .filter_map(|leaf| Some((example.spans[leaf.slot].clone()?, leaf)))
        .collect();
    places.sort_by_key(|(span, _)| span.start);

    let mut body = String::new();
    let mut at = example.body_at;
    for (span, leaf) in places {
        let old = &line[span.clone()];
        let list = match catalog.field(&message.fields, &leaf.path).map(|f| &f.ty) {
            Some(Type::List(name)) => catalog.list(name),
            _ => None,
        };
        let new = match list {
            Some(list) => Some(listed(random, list)),
            None => scalar(random, leaf.kind, &leaf.path, old),
        };
        body.push_str(&line[at..span.start]);
        body.push_str(new.as_deref().unwrap_or(old));
        at = span.end;
    }
    body.push_str(&line[at..]);
    enveloped(random, message.severity.level(), message.id, "vpn", &body)
}

/// An empty user has no place where a name could be put.
fn names_its_user(message: &Message, example: &Example) -> bool {
    let mut users = message.leaves.iter().filter(|leaf| leaf.kind == Kind::User);
    users.all(|leaf| example.spans[leaf.slot].as_ref().is_none_or(|s| !s.is_empty()))
}

/// Level, id, class and body of an id that the catalog lacks. `{A}` is an address, `{P}` a port, `{N}` a number.
type Other = (u8, u32, &'static str, &'static str);

/// What a busy firewall logs most, with its weights.
const OTHERS: [(u64, Other); 14] = [
    (
        20,
        (
            6,
            302013,
            "session",
            "Built inbound TCP connection {N} for outside:{A}/{P} ({A}/{P}) to inside:{A}/443 ({A}/443)",
        ),
    ),
    (
        20,
        (
            6,
            302014,
            "session",
            "Teardown TCP connection {N} for outside:{A}/{P} to inside:{A}/443 duration 0:00:{P} bytes {N} TCP FINs from outside",
        ),
    ),
    (
        10,
        (
            6,
            302015,
            "session",
            "Built outbound UDP connection {N} for outside:{A}/53 ({A}/53) to inside:{A}/{P} ({A}/{P})",
        ),
    ),
    (
        10,
        (
            6,
            302016,
            "session",
            "Teardown UDP connection {N} for outside:{A}/53 to inside:{A}/{P} duration 0:02:01 bytes {N}",
        ),
    ),
    (
        8,
        (
            6,
            302020,
            "session",
            "Built inbound ICMP connection for faddr {A}/{P} gaddr {A}/0 laddr {A}/0 type 8 code 0",
        ),
    ),
    (
        15,
        (
            4,
            106023,
            "session",
            "Deny tcp src outside:{A}/{P} dst inside:{A}/{P} by access-group \"outside_access_in\" [0x{N}, 0x0]",
        ),
    ),
    (
        6,
        (
            6,
            305011,
            "session",
            "Built dynamic TCP translation from inside:{A}/{P} to outside:{A}/{P}",
        ),
    ),
    (
        4,
        (
            3,
            710003,
            "session",
            "TCP access denied by ACL from {A}/{P} to outside:{A}/22",
        ),
    ),
    (2, (5, 111008, "config", "User 'admin' executed the 'write memory' command.")),
    (
        2,
        (
            5,
            111010,
            "config",
            "User 'admin', running 'CLI' from IP {A}, executed 'show version'",
        ),
    ),
    (
        3,
        (
            6,
            725001,
            "ssl",
            "Starting SSL handshake with client outside:{A}/{P} to {A}/443 for TLS session",
        ),
    ),
    (
        3,
        (
            6,
            113004,
            "auth",
            "AAA user authentication Successful : server =  {A} : user = alice",
        ),
    ),
    (
        3,
        (
            4,
            113019,
            "vpn",
            "Group = DefaultRAGroup, Username = bob, IP = {A}, Session disconnected. Session Type: IKEv2, Duration: 1h:02m:{P}s, Bytes xmt: {N}, Bytes rcv: {N}, Reason: User Requested",
        ),
    ),
    (
        3,
        (
            4,
            722051,
            "webvpn",
            "Group <GroupPolicy_Staff> User <carol> IP <{A}> IPv4 Address <{A}> IPv6 address <::> assigned to session",
        ),
    ),
];

/// A line of an id that the catalog lacks.
pub fn other(random: &mut Random) -> String {
    let &(level, id, class, text) = random.weighted(&OTHERS);
    let mut body = String::new();
    for piece in text.split_inclusive('}') {
        let (literal, hole) = piece.split_once('{').unwrap_or((piece, ""));
        body.push_str(literal);
        match hole {
            "A}" => body.push_str(&address4(random)),
            "P}" => body.push_str(&random.number(1024..=65535).to_string()),
            "N}" => body.push_str(&random.number(1..=99_999_999).to_string()),
            _ => {}
        }
    }
    enveloped(random, level, id, class, &body)
}

/// A body with a header and a tag in front.
fn enveloped(
    random: &mut Random,
    level: u8,
    id: u32,
    class: &str,
    body: &str,
) -> String {
    let priority = 20 * 8 + u32::from(level);
    let day = random.number(10..=28);
    let time = format!(
        "{:02}:{:02}:{:02}",
        random.number(0..=23),
        random.number(0..=59),
        random.number(0..=59)
    );
    let device =
        *random.pick(&["fw01", "asa-vpn-02", "vpn-cluster-2", "asa1.example.net"]);
    let local = format!("Nov {day} 2026 {time}");
    let zulu = format!("2026-11-{day}T{time}Z");
    let header = match random.number(1..=100) {
        1..=55 => format!("<{priority}>{local} {device} : "),
        56..=70 => format!("<{priority}>{local}: "),
        71..=80 => format!("Nov {day} {time} {device} "),
        81..=88 => format!("<{priority}>:{zulu}: "),
        89..=92 => format!("<{priority}>1 {zulu} {device} - - - - "),
        93..=95 => format!("Nov {day} {time} relay.example.net {local} {device} : "),
        _ => String::new(),
    };
    let product = if random.percent(80) { "ASA" } else { "FTD" };
    let class = if random.percent(15) { format!("{class}-") } else { String::new() };
    format!("{header}%{product}-{class}{level}-{id}: {body}\n")
}
