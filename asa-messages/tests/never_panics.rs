//! Any bytes are read, and nothing panics.

use asa_messages::Record;
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 1000, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_are_a_record_or_have_no_tag(head: Vec<u8>, parts in header(), tail: Vec<u8>) {
        read_all(&head);
        let line = [&head[..], parts.as_bytes(), &tail].concat();
        read_all(&line);
        let line = [parts.as_bytes(), b"%ASA-5-750002: ", &tail].concat();
        prop_assert!(read_all(&line));
        for end in 0..line.len() {
            read_all(&line[..end]);
        }
    }

    #[test]
    fn text_and_bytes_give_the_same_record(parts in header(), body in ".{0,20}") {
        let line = format!("{parts}%ASA-5-750002: {body}");
        let (text, bytes) = (Record::parse(&line).unwrap(), Record::parse_bytes(line.as_bytes()).unwrap());
        prop_assert_eq!(text.body_str(), bytes.body_str());
        prop_assert_eq!(text.device(), bytes.device());
        prop_assert_eq!(text.timestamp(), bytes.timestamp());
        prop_assert_eq!(text.priority(), bytes.priority());
    }
}

/// Headers of parts in any order.
fn header() -> impl Strategy<Value = String> {
    const PARTS: &[&str] = &[
        "<165>",
        "<165>1 ",
        "<",
        ">",
        "1",
        "-",
        " ",
        "  ",
        "\t",
        ":",
        "::",
        "[",
        "]",
        "[x a=\"",
        "\\\"",
        "\u{feff}",
        "fw01",
        "CiscoASA[999]:",
        "Nov",
        " 7 ",
        " 23 ",
        "2026",
        "-11-23",
        "T",
        "10:00:00",
        ".5",
        "Z",
        "+02:00",
        " EDT",
        "é",
        "%",
        "%AS",
    ];
    prop::collection::vec(prop::sample::select(PARTS), 0..12)
        .prop_map(|parts| parts.concat())
}

/// Asks for every part, and whether there was a record at all.
fn read_all(line: &[u8]) -> bool {
    let Ok(record) = Record::parse_bytes(line) else {
        return false;
    };
    let _ = (
        record.priority(),
        record.device(),
        record.class(),
        record.product(),
        record.severity(),
    );
    assert!(record.timestamp().is_none_or(
        |time| (1..=12).contains(&time.month()) && (1..=31).contains(&time.day())
    ));
    assert!(
        record.id_at() + 6 <= record.body_at()
            && record.body_at() + record.body().len() <= line.len()
    );
    assert_eq!(record.body_str().is_ok(), std::str::from_utf8(record.body()).is_ok());
    true
}
