//! Values, ids and messages as JSON and in a binary form, written and read.
#![cfg(feature = "serde")]

use std::fmt::Debug;

use asa_messages::value::{IkeError, Session};
use asa_messages::{
    Address, Endpoint, Error, ErrorKind, Host, Message, MessageId, Origin, OwnedMessage,
    Priority, Product, Record, Severity, Spi, Timestamp, User,
};
use codegen::catalog::{check::check, load::load};
use serde::{Deserialize, Serialize};
use serde_json::{Value, from_str, json, to_string, to_value};

fn examples() -> Vec<String> {
    let text = include_str!("../../catalog/asa.yaml");
    let checked = check(&load("catalog/asa.yaml", text));
    let messages = checked.lowered.expect("the catalog is sound").messages;
    messages.into_iter().flat_map(|m| m.examples).map(|e| e.line).collect()
}

fn message(line: &str) -> Message<'_> {
    Record::parse(line).and_then(|record| record.message()).expect(line)
}

const ABORTED: &str = "%ASA-4-750003: Local:192.0.2.1:500 Remote:198.51.100.7:500 Username:bob IKEv2 \
                       Negotiation aborted due to ERROR: Failed to find a matching policy";

/// What is written is `expected`, and what is read from it is the value.
fn both_ways<'de, T: Serialize + Deserialize<'de> + PartialEq + Debug>(
    value: &T,
    expected: &'de str,
) {
    assert_eq!(to_string(value).unwrap(), expected);
    assert_eq!(from_str::<T>(expected).unwrap(), *value);
}

#[test]
fn values_are_strings_and_an_endpoint_is_an_object() {
    let end = Endpoint::parse("[2001:db8::1]:500").unwrap();
    both_ways(&Host::new("fw01").unwrap(), r#""fw01""#);
    both_ways(&User::new("bob@example.com"), r#""bob@example.com""#);
    both_ways(&User::new(""), r#""""#);
    both_ways(
        &Address::new("invalid-addr-2-0.0.0.0").unwrap(),
        r#""invalid-addr-2-0.0.0.0""#,
    );
    both_ways(&Spi::new("0x1F").unwrap(), r#""0x1F""#);
    both_ways(
        &Timestamp::parse("Nov 23 2026 10:00:00").unwrap(),
        r#""Nov 23 2026 10:00:00""#,
    );
    both_ways(&end, r#"{"host":"2001:db8::1","port":500}"#);
    both_ways(&Endpoint::new(end.host, None), r#"{"host":"2001:db8::1","port":null}"#);
    both_ways(
        &Session::new(end, end, User::new("Unknown")),
        r#"{"local":{"host":"2001:db8::1","port":500},"remote":{"host":"2001:db8::1","port":500},"username":"Unknown"}"#,
    );
}

#[test]
fn names_and_numbers_are_held_to_their_types() {
    both_ways(&MessageId::SaUp, "750006");
    both_ways(&Severity::Warning, "4");
    both_ways(&Priority::new(165).unwrap(), "165");
    both_ways(&Product::Ftd, r#""FTD""#);
    both_ways(&Origin::LaterGuide, r#""later-guide""#);
    both_ways(&ErrorKind::NotUtf8, r#""not-utf8""#);
    assert_eq!(from_str::<MessageId>(r#""sa-up""#).unwrap(), MessageId::SaUp);
    assert_eq!(from_str::<Severity>(r#""warning""#).unwrap(), Severity::Warning);
    let wrong = [
        from_str::<MessageId>("750999").map(drop),
        from_str::<MessageId>("99999999999").map(drop),
        from_str::<Severity>("8").map(drop),
        from_str::<Severity>("260").map(drop),
        from_str::<Severity>(r#""mild""#).map(drop),
        from_str::<Priority>("192").map(drop),
        from_str::<Product>(r#""IOS""#).map(drop),
        from_str::<ErrorKind>("4").map(drop),
        from_str::<Host>(r#""two words""#).map(drop),
        from_str::<Spi>("31").map(drop),
        from_str::<Endpoint>(r#"{"host":"fw01","port":65536}"#).map(drop),
        from_str::<Timestamp>(r#""yesterday""#).map(drop),
    ];
    for (number, result) in wrong.into_iter().enumerate() {
        assert!(result.is_err(), "{number}");
    }
}

#[test]
fn an_error_is_written_as_the_command_writes_it() {
    let json = |line| to_value(message_error(line)).unwrap();
    assert_eq!(json("fw01"), json!({"kind": "no-tag"}));
    assert_eq!(json("%ASA-6-302013: Built"), json!({"kind": "unknown-id", "at": 7}));
    let line = "%ASA-7-752002: Tunnel";
    let expected = message_error(line).expected().unwrap();
    let truncated = json!({"kind": "truncated", "at": line.len(), "expected": expected});
    assert_eq!(json(line), truncated);
}

fn message_error(line: &str) -> Error {
    Record::parse(line).and_then(|record| record.message()).unwrap_err()
}

#[test]
fn a_message_is_its_id_its_name_and_its_fields() {
    let session = json!({
        "local": {"host": "192.0.2.1", "port": 500},
        "remote": {"host": "198.51.100.7", "port": 500},
        "username": "bob",
    });
    let text = "Failed to find a matching policy";
    let error = json!({"name": "policy-match-failed", "text": text, "fields": {}});
    let fields = json!({"session": session, "error": error});
    let expected =
        json!({"id": 750003, "name": "negotiation-aborted", "fields": fields});
    assert_eq!(to_string(&message(ABORTED)).unwrap(), expected.to_string());
    assert_eq!(to_string(&message(ABORTED).fields()).unwrap(), fields.to_string());
}

#[test]
fn every_example_is_read_from_what_was_written() {
    let lines = examples();
    assert!(!lines.is_empty());
    for line in &lines {
        let message = message(line);
        let (json, fields) =
            (to_string(&message).unwrap(), to_string(&message.fields()).unwrap());
        // A line of `asa decode` has more keys.
        let decoded = format!(
            r#"{{"line":1,"device":"fw01","timestamp":null,{},"text":"\n"}}"#,
            &json[1..json.len() - 1]
        );
        let owned: OwnedMessage = from_str(&json).unwrap();
        assert_eq!(owned, message, "{json}");
        assert_eq!(to_string(&owned).unwrap(), json);
        assert_eq!(from_str::<OwnedMessage>(&decoded).unwrap(), message);
        let by_id = |fields| {
            let mut fields = serde_json::Deserializer::from_str(fields);
            Message::from_fields(message.id(), &mut fields).map(Message::into_owned)
        };
        if json.contains('\\') {
            let error = from_str::<Message>(&json).unwrap_err().to_string();
            assert!(error.contains("read an `OwnedMessage`"), "{json}: {error}");
            assert!(by_id(&fields).is_err());
        } else {
            assert_eq!(from_str::<Message>(&json).unwrap(), message, "{json}");
            assert_eq!(from_str::<Message>(&decoded).unwrap(), message, "{json}");
            assert_eq!(by_id(&fields).unwrap(), message);
        }
        let binary = postcard::to_allocvec(&message).unwrap();
        assert_eq!(postcard::from_bytes::<Message>(&binary).unwrap(), message);
        assert_eq!(postcard::from_bytes::<OwnedMessage>(&binary).unwrap(), message);
    }
    assert!(lines.iter().any(|line| line.contains('\\')), "no example has an escape");
}

#[test]
fn an_owned_message_takes_keys_in_any_order() {
    let message = message(ABORTED);
    let Value::Object(mut parts) = to_value(message).unwrap() else { panic!() };
    parts.sort_keys();
    let sorted = Value::Object(parts).to_string();
    assert!(sorted.starts_with(r#"{"fields":{"#));
    assert_eq!(from_str::<OwnedMessage>(&sorted).unwrap(), message);
    let error = from_str::<Message>(&sorted).unwrap_err().to_string();
    assert!(error.contains("`fields` stands ahead of `id`"), "{error}");
}

#[test]
fn what_a_message_lacks_is_told() {
    for (json, told) in [
        (r#"{"fields":{}}"#, "id"),
        (r#"{"id":750006}"#, "missing field `fields`"),
        (r#"{"id":750006,"fields":{}}"#, "missing field `session`"),
        (r#"{"id":302013,"fields":{}}"#, "no message of the catalog"),
        (r#"{"id":752011,"fields":[]}"#, "map"),
        ("[]", "id"),
        ("7", "a message with the keys `id` and `fields`"),
    ] {
        let borrowed = from_str::<Message>(json).map(drop);
        let owned = from_str::<OwnedMessage>(json).map(drop);
        for error in [borrowed, owned].into_iter().filter_map(Result::err) {
            assert!(error.to_string().contains(told), "{json}: {error}");
        }
    }
}

#[test]
fn the_text_alone_says_which_value_it_is() {
    let read = |json| from_str::<IkeError>(json).unwrap();
    let aborted = r#"{"name":"a-former-name","text":"Failed to find a matching policy","fields":{}}"#;
    assert_eq!(read(aborted), IkeError::PolicyMatchFailed);
    assert_eq!(read(r#"{"name":null,"text":" new "}"#), IkeError::Other("new"));
    let large = IkeError::PacketTooLarge { length: 5, maximum: 4 };
    let json = to_string(&large).unwrap();
    assert!(json.ends_with(r#""fields":{"length":5,"maximum":4}}"#), "{json}");
    assert_eq!(from_str::<IkeError>(&json).unwrap(), large);
    assert!(from_str::<IkeError>(r#"{"name":"policy-match-failed"}"#).is_err());
}

#[test]
fn any_json_or_none_is_no_panic() {
    let json = to_string(&message(ABORTED)).unwrap();
    for at in 0..json.len() {
        assert!(from_str::<Message>(&json[..at]).is_err());
        assert!(from_str::<OwnedMessage>(&json[..at]).is_err());
        for new in ["null", "1.5", "-1", "true", "[0]", "{}", "\"\\u00e9\""] {
            let changed = format!("{}{new}{}", &json[..at], &json[at + 1..]);
            let borrowed = from_str::<Message>(&changed).map(Message::into_owned).ok();
            let owned = from_str::<OwnedMessage>(&changed).ok();
            assert!(borrowed.is_none() || borrowed == owned, "{changed}");
        }
    }
}
