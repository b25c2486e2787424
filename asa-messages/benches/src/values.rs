//! Values of fields, as varied as devices write them. No user holds a blank, because some peers read none that do.

use codegen::lower::{Element, Kind, List};

use super::random::Random;

const NAMES: [&str; 10] =
    ["alice", "bob", "carol", "dave", "erin", "frank", "grace", "heidi", "ivan", "judy"];
const GROUPS: [&str; 6] = [
    "DefaultL2LGroup",
    "DefaultRAGroup",
    "Remote-Access",
    "contractors",
    "branch7.example.net",
    "198.51.100.7",
];
const MAPS: [&str; 6] =
    ["vpn", "outside_map", "CSM_outside_map", "outside_map0", "dyn-map", "map1"];
const REASONS: [&str; 8] = [
    "New Connection Established",
    "peer lost",
    "peer request",
    "idle timeout",
    "session timeout",
    "administrator reset",
    "local failure",
    "configuration changed",
];
const ALGORITHMS: [&str; 6] =
    ["AES-CBC-128", "AES-CBC-256", "AES-GCM-128", "AES-GCM-256", "3DES", "NULL"];

/// A value for a field of that kind, or nothing where the example's own is as good as any.
pub fn scalar(random: &mut Random, kind: Kind, path: &str, old: &str) -> Option<String> {
    let name = path.rsplit('.').next().unwrap_or(path);
    Some(match kind {
        Kind::User => user(random),
        Kind::Host => host(random),
        Kind::Address => address(random),
        Kind::Endpoint => endpoint(random),
        Kind::Port => random.number(0..=65535).to_string(),
        Kind::Number => random.number(1..=65535).to_string(),
        Kind::Spi if old.len() > 12 => format!("0x{:016X}", random.number(1..=u64::MAX)),
        Kind::Spi => format!("0x{:08X}", random.number(1..=u64::from(u32::MAX))),
        Kind::Text | Kind::Word => match name {
            "tag" => (*random.pick(&MAPS)).into(),
            "group" | "locked_group" => (*random.pick(&GROUPS)).into(),
            "reason" => (*random.pick(&REASONS)).into(),
            "algorithm" | "ike_encryption" | "ipsec_encryption" => {
                (*random.pick(&ALGORITHMS)).into()
            }
            "attribute" | "session_id" => random.number(1..=65535).to_string(),
            _ => return None,
        },
    })
}

/// A value of a list, its holes filled.
pub fn listed(random: &mut Random, list: &List) -> String {
    let elements = &random.pick(&list.values).elements;
    let piece = |element: &Element| match element {
        Element::Literal(text) => text.clone(),
        Element::Choice(texts) => texts[0].clone(),
        Element::Field(leaf) => scalar(random, leaf.kind, &leaf.path, "")
            .unwrap_or_else(|| (*random.pick(&NAMES)).into()),
        Element::Optional(_) => String::new(),
    };
    elements.iter().map(piece).collect()
}

fn user(random: &mut Random) -> String {
    let name = *random.pick(&NAMES);
    let number = random.number(1..=999);
    match random.number(1..=100) {
        1..=35 => "Unknown".into(),
        36..=40 => "*****".into(),
        41..=60 => format!("{name}{number}"),
        61..=70 => format!("EXAMPLE\\{name}{number}"),
        71..=80 => format!("{name}.{number}@example.com"),
        _ => address4(random),
    }
}

fn host(random: &mut Random) -> String {
    if random.percent(5) {
        format!("branch{}.example.net", random.number(1..=99))
    } else {
        address(random)
    }
}

fn address(random: &mut Random) -> String {
    if random.percent(88) {
        return address4(random);
    }
    let [a, b, c] = [(); 3].map(|()| random.number(1..=0xffff));
    if random.percent(50) {
        format!("2001:db8:{a:x}::{b:x}")
    } else {
        format!("2001:db8:{a:x}:{b:x}:{c:x}:3ce2:3996:{b:x}")
    }
}

pub fn address4(random: &mut Random) -> String {
    let network = *random.pick(&["192.0.2", "198.51.100", "203.0.113"]);
    format!("{network}.{}", random.number(1..=254))
}

fn endpoint(random: &mut Random) -> String {
    let host = host(random);
    // Some devices leave the port out; behind an IPv6 address its last group would be read as one.
    if random.percent(3) && !host.contains(':') {
        return host;
    }
    match random.number(1..=10) {
        1..=4 => format!("{host}:500"),
        5..=7 => format!("{host}:4500"),
        _ => format!("{host}:{}", random.number(1024..=65535)),
    }
}
