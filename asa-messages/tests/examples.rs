//! What holds of any catalog: its examples decode to the values they name, and what is printed is read again.
//!
//! The examples are data that `cargo xtask regen` makes, so that the crate of another catalog takes this file as it is.

use asa_messages::{Message, MessageId, OwnedMessage, Record};
use serde_json::{Value, json};

const EXAMPLES: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/tests/generated/examples.jsonl");

/// Calls `hold` for each example with its line.
fn each(hold: impl Fn(&Value, &str)) {
    let text = std::fs::read_to_string(EXAMPLES)
        .expect("the examples; run `cargo xtask regen`");
    assert!(!text.is_empty(), "no example");
    for object in text.lines() {
        let example: Value = serde_json::from_str(object).expect("JSON");
        hold(&example, example["line"].as_str().expect("a line"));
    }
}

fn message(line: &str) -> Message<'_> {
    let record = Record::parse(line).unwrap_or_else(|error| panic!("{line}: {error}"));
    record.message().unwrap_or_else(|error| panic!("{line}: {error}"))
}

#[test]
fn every_example_decodes_to_its_values() {
    each(|example, line| {
        let record = Record::parse(line).expect(line);
        let decoded = record.decode().unwrap_or_else(|error| panic!("{line}: {error}"));
        let id = decoded.message().id();
        assert_eq!(json!(id.number()), example["id"], "{line}");
        let shape = id.shapes().iter().position(|shape| *shape == decoded.shape());
        assert_eq!(json!(shape), example["shape"], "{line}");
        let fields = serde_json::to_value(decoded.message().fields()).expect(line);
        assert_eq!(fields, example["fields"], "{line}");
    });
}

#[test]
fn what_is_printed_is_read_again() {
    each(|example, line| {
        let first = message(line);
        let again = format!("%ASA-{}-{}: {first}", example["level"], example["id"]);
        assert_eq!(message(&again), first, "{line}");
    });
}

#[test]
fn what_is_kept_and_stored_is_the_same_message() {
    each(|_, line| {
        let first = message(line);
        assert_eq!(first.into_owned(), first, "{line}");
        let json = serde_json::to_string(&first).expect(line);
        let stored: OwnedMessage = serde_json::from_str(&json).expect(line);
        assert_eq!(stored, first, "{line}");
    });
}

#[test]
fn every_id_is_found_by_number_name_and_tag() {
    assert!(MessageId::ALL.is_sorted());
    each(|example, line| {
        let id = message(line).id();
        assert!(MessageId::ALL.binary_search(&id).is_ok(), "{id}");
        assert_eq!(json!(id.name()), example["name"]);
        assert_eq!(json!(id.severity().level()), example["level"]);
        let tag = format!("%ASA-{}-{}", example["level"], example["id"]);
        for text in [id.name(), &id.to_string(), &tag] {
            assert_eq!(text.parse(), Ok(id), "{text}");
        }
    });
}
