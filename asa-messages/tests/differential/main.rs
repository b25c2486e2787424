//! The crate held against the reference matcher on arbitrary lines: the same values, the same place of an error.

mod both;
mod lines;

use asa_messages::Record;
use both::{CATALOG, Reading, by_crate, by_reference};
use proptest::prelude::*;

/// Lines by the bytes that choose them, which are drawn eight at a time.
fn line() -> impl Strategy<Value = lines::Line> {
    prop::collection::vec(any::<u64>(), 0..40).prop_map(|words| {
        let bytes: Vec<u8> = words.into_iter().flat_map(u64::to_le_bytes).collect();
        lines::line(&CATALOG, &bytes)
    })
}

fn at_least(cases: u32) -> ProptestConfig {
    let config = ProptestConfig::default();
    ProptestConfig {
        cases: config.cases.max(cases),
        failure_persistence: None,
        ..config
    }
}

proptest! {
    #![proptest_config(at_least(20_000))]

    #[test]
    fn arbitrary_lines_are_read_as_the_reference_reads_them(line in line()) {
        prop_assert_eq!(by_crate(line.text.as_bytes()), by_reference(&line.text));
    }
}

proptest! {
    #![proptest_config(at_least(2_000))]

    #[test]
    fn the_tag_and_the_priority_are_those_that_were_written(line in line()) {
        let record = Record::parse(&line.text).expect("a tag");
        prop_assert_eq!(record.product().as_str(), line.product);
        prop_assert_eq!(record.class(), line.class);
        prop_assert_eq!(record.severity().level(), line.level);
        prop_assert_eq!(record.id(), line.id);
        if line.priority.is_some() {
            prop_assert_eq!(record.priority().map(|p| p.value()), line.priority);
        }
    }
}

/// What both make of a line.
fn agreed(line: &str) -> Reading {
    let reading = by_crate(line.as_bytes());
    assert_eq!(reading, by_reference(line), "{line}");
    reading
}

#[test]
fn a_literal_said_twice_behind_a_word_is_ambiguous() {
    let line = "%ASA-4-751021: Local:192.0.2.1:500 Remote:198.51.100.7:500 Username:bob IKEv1 with with AES encryption \
                is not supported with this version of the AnyConnect Client. Please upgrade to the latest AnyConnect Client.";
    assert!(matches!(agreed(line), Reading::Message(_, true, _)));
}

#[test]
fn brackets_around_nothing_are_no_host() {
    let line =
        "%ASA-4-751023: Local:[] Remote:[] Username:bob Unknown client connection";
    let expected = Reading::Error("mismatch", line.find(']'), Some("Remote".into()));
    assert_eq!(agreed(line), expected);
}

#[test]
fn a_colon_that_may_be_left_out_may_be_a_part_of_a_host() {
    let line =
        "%ASA-6-751023: Local :[] Remote:fw02 Username:bob Unknown client connection";
    let Reading::Message(_, false, fields) = agreed(line) else { panic!("{line}") };
    assert_eq!(fields["session"]["local"]["host"], ":[]");
}

#[test]
fn of_what_is_expected_at_a_place_the_first_is_told() {
    for (line, expected) in [
        ("%ASA-5-750010: Local:fw01 Remote:fw02 Username:Lo", "local"),
        (
            "%ASA-3-750011: Tunnel Rejected: Selected IKEv2 encryption algorithm (a) is not strong enough to secure \
             proposed IPsec encryption algorithm (b) is not strong enough to secure proposed IPSEC encryption \
             algorithm ( ). .",
            ")",
        ),
    ] {
        let Reading::Error(_, _, found) = agreed(line) else { panic!("{line}") };
        assert_eq!(found.as_deref(), Some(expected), "{line}");
    }
}

#[test]
fn a_colon_that_may_be_left_out_is_no_other_reading() {
    let line = "%ASA-4-751021: Local:192.0.2.1:500 Remote:198.51.100.7:500 Username:. with AES-GCM encryption is not \
                supported with this version of the AnyConnect Client. Please upgrade to the latest AnyConnect Client.";
    let Reading::Message(_, false, fields) = agreed(line) else { panic!("{line}") };
    assert_eq!(fields["session"]["username"], "");
    assert_eq!(fields["protocol"]["text"], ".");
}
