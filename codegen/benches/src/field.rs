//! The fields of a message: what catalog, guide and device write of each.

use serde_json::{Value as Json, json};

use super::types::{List, Value};
use super::words::Words;

/// Fields: name, type, what the guide prints, what a device writes, and what that is read as. Each stands in a message once.
pub const FIELDS: [(&str, &str, &str, &str, &str); 14] = [
    ("interface", "word", "interface_name", "outside", "\"outside\""),
    ("peer", "address", "peer IP", "198.51.100.7", "\"198.51.100.7\""),
    ("reason", "text", "reason-string", "link went quiet", "\"link went quiet\""),
    ("count", "number", "nn", "42", "42"),
    ("server", "host", "server name", "aaa1.example.com", "\"aaa1.example.com\""),
    (
        "source",
        "endpoint",
        "source_address/port",
        "192.0.2.9:443",
        r#"{"host":"192.0.2.9","port":443}"#,
    ),
    ("owner", "user", "user-id", "EXAMPLE\\alice", "\"EXAMPLE\\\\alice\""),
    ("port", "port", "port_num", "8443", "8443"),
    ("spi", "spi", "SPI value", "0x1A2B3C4D", "\"0x1A2B3C4D\""),
    ("group", "text", "group-policy", "Branch offices", "\"Branch offices\""),
    ("seconds", "number", "sec", "3600", "3600"),
    ("gateway", "host", "gateway", "2001:db8::1", "\"2001:db8::1\""),
    ("context", "word", "context-name", "admin", "\"admin\""),
    ("mapped", "address", "mapped_ip", "203.0.113.5", "\"203.0.113.5\""),
];

/// A field of a message.
#[derive(Clone)]
pub struct Field {
    pub name: String,
    /// None where the field is named like its type.
    pub ty: Option<String>,
    pub about: String,
    /// A former name.
    pub was: Option<String>,
    /// What the guide prints, by path.
    pub guide: Vec<(String, String)>,
    /// The whole of that in a format.
    pub printed: String,
    pub line: String,
    pub json: Json,
    /// The texts that the guide lists.
    pub listed: Vec<String>,
}

pub fn scalar(words: &mut Words, place: usize) -> Field {
    let (name, ty, guide, line, json) = FIELDS[place];
    Field {
        name: name.into(),
        ty: Some(ty.into()),
        about: words.sentence(),
        was: (place % 7 == 3).then(|| format!("former_{name}")),
        guide: vec![(name.into(), guide.into())],
        printed: guide.into(),
        line: line.into(),
        json: serde_json::from_str(json).expect("a value"),
        listed: Vec::new(),
    }
}

pub fn listed(words: &mut Words, list: &List, value: usize) -> Field {
    Field {
        name: "cause".into(),
        ty: Some(list.name.clone()),
        about: words.sentence(),
        was: None,
        guide: vec![("cause".into(), "cause_text".into())],
        printed: "cause_text".into(),
        line: list.values[value].line.clone(),
        json: list.values[value].json.clone(),
        listed: list.values.iter().flat_map(Value::listed).collect(),
    }
}

pub fn session() -> Field {
    let path = |name: &str, text: &str| (format!("session.{name}"), text.to_owned());
    Field {
        name: "session".into(),
        ty: None,
        about: "Both ends and the user.".into(),
        was: None,
        guide: vec![
            path("local", "local IP:local port"),
            path("remote", "remote IP:remote port"),
            path("username", "username"),
        ],
        printed:
            "Local:local IP:local port Remote:remote IP:remote port Username:username "
                .into(),
        line: "Local:192.0.2.1:500 Remote:198.51.100.7:500 Username:bob IKEv2 ".into(),
        json: json!({"local": {"host": "192.0.2.1", "port": 500}, "remote": {"host": "198.51.100.7", "port": 500}, "username": "bob"}),
        listed: Vec::new(),
    }
}

pub fn flow() -> Field {
    Field {
        name: "flow".into(),
        ty: None,
        about: "One side of the flow.".into(),
        was: None,
        guide: vec![("flow".into(), "flow-tuple".into())],
        printed: "flow-tuple".into(),
        line: "on inside: 192.0.2.0 ports 1024-65535".into(),
        json: json!({"zone": "inside", "start": "192.0.2.0", "window": {"low": 1024, "high": 65535}}),
        listed: Vec::new(),
    }
}

pub fn route(kinds: &List) -> Field {
    let kind = &kinds.values[0];
    Field {
        name: "route".into(),
        ty: None,
        about: "The way to the peer.".into(),
        was: None,
        guide: vec![("route".into(), "route-entry".into())],
        printed: "route-entry".into(),
        line: format!("via <gw1.example.com>, state=up, metric 7 as {}", kind.line),
        json: json!({"hop": "gw1.example.com", "state": "up", "metric": 7, "kind": kind.json}),
        listed: Vec::new(),
    }
}
