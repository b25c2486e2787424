//! The generated parsers on the catalog's own examples, held against the reference matcher.

#[path = "differential/both.rs"]
mod both;

use asa_messages::{Error, ErrorKind, MessageId, Record};
use both::{CATALOG, Reading, by_reference};

fn error(line: &str) -> Option<Error> {
    Record::parse(line).and_then(|record| record.decode()).err()
}

#[test]
fn every_example_decodes_as_the_reference_says() {
    for message in &CATALOG.messages {
        assert!(!message.examples.is_empty(), "{}", message.id);
        for example in &message.examples {
            let line = &example.line;
            let read = both::by_crate(line.as_bytes());
            assert!(matches!(read, Reading::Message(..)), "{line}: {read:?}");
            assert_eq!(read, by_reference(line), "{line}");
        }
    }
}

#[test]
fn what_is_printed_is_read_again() {
    for message in &CATALOG.messages {
        for example in &message.examples {
            let record = Record::parse(&example.line).unwrap();
            let decoded = record.decode().unwrap();
            let tag = format!("%ASA-{}-{}: ", message.severity.level(), message.id);
            let line = format!("{tag}{}", decoded.message());
            let again = Record::parse(&line).unwrap().decode();
            let again = again.unwrap_or_else(|error| panic!("{line}: {error}"));
            assert_eq!(again.message(), decoded.message(), "{line}");
        }
    }
}

#[test]
fn every_id_has_its_facts() {
    assert_eq!(MessageId::ALL.len(), CATALOG.messages.len());
    for (id, message) in MessageId::ALL.iter().copied().zip(&CATALOG.messages) {
        assert_eq!(id.number(), message.id);
        assert_eq!(id.name(), message.name);
        assert_eq!(id.title(), message.title);
        assert_eq!(id.severity().level(), message.severity.level());
        assert_eq!(id.explanation(), message.explanation);
        assert_eq!(id.action(), message.action.as_deref());
        assert_eq!(id.format(), message.shapes[0].format);
        let tag = format!("%ASA-{}-{}", message.severity.level(), message.id);
        for text in [message.id.to_string(), message.name.clone(), tag] {
            assert_eq!(text.parse(), Ok(id));
        }
        let names: Vec<_> = id.fields().iter().map(|field| field.name()).collect();
        let expected: Vec<_> =
            message.fields.iter().map(|field| field.name.as_str()).collect();
        assert_eq!(names, expected);
    }
}

/// A cut line is truncated, or read with a shorter last field. In an open text only the first blank is looked behind:
/// a cut in a later word is a mismatch.
#[test]
fn every_cut_of_every_example_is_told() {
    for message in &CATALOG.messages {
        for example in &message.examples {
            let line = &example.line;
            let open = message.leaves.iter().filter(|leaf| leaf.kind.is_open());
            let blanks = open.filter_map(|leaf| example.spans[leaf.slot].clone());
            let blanks =
                blanks.filter_map(|span| Some(span.start + line[span].find(' ')?));
            let first_blank = blanks.min().unwrap_or(line.len());
            for at in
                (example.body_at..line.len()).filter(|at| line.is_char_boundary(*at))
            {
                let cut = &line[..at];
                let Some(error) = error(cut) else { continue };
                let told = error.kind() == ErrorKind::Truncated
                    || error.kind() == ErrorKind::Mismatch && at > first_blank;
                assert!(told, "{cut:?}: {error}");
                assert!(
                    error.at().is_some_and(|at| at <= cut.len()),
                    "{cut:?}: {error}"
                );
                assert!(
                    error.expected().is_some_and(|expected| !expected.is_empty()),
                    "{cut:?}"
                );
            }
        }
    }
}

/// Where nothing continues a line, and what was expected there.
#[test]
fn a_miss_points_at_what_is_wrong() {
    const SESSION: &str =
        "Local:192.0.2.1:500 Remote:198.51.100.7:500 Username:bob IKEv2";
    for (level, id, body, kind, at, expected) in [
        (5, 750006, format!("{SESSION}SA UP. Reason: x"), "mismatch", "SA UP", "SA UP. Reason:"),
        (5, 750006, format!("{SESSION} SA GONE. Reason: x"), "mismatch", "GONE", "SA UP. Reason:"),
        (7, 750016, format!("{SESSION}Need to send a DPD message to peer"), "mismatch", "Need", "Need to send a DPD message to peer"),
        (3, 751002, format!("{SESSION} No preshared key or trustpoint configured for self in tunnel group198.51.100.7"), "mismatch", "198.51.100.7", "{group}"),
        (5, 750006, SESSION.replace("500 Remote", "500Remote") + " SA UP. Reason: x", "mismatch", "Username", "Remote"),
        (5, 750006, format!("{SESSION} SA UP. Rea"), "truncated", "", "SA UP. Reason:"),
        (5, 750006, format!("{SESSION} SA UP. Reason:"), "truncated", "", "{reason}"),
        (5, 750006, "Local:192.0.2.1:500 Remote:198.51.100.7:500 Username:carol van SA U".into(), "mismatch", "van", "SA UP. Reason:"),
        (5, 752004, "Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv1. Map Tag = vpn. Map Sequence Number = x".into(), "mismatch", "x", "{crypto_map.sequence}"),
        (5, 752004, "Tunnel Manager dispatching a KEY_ACQUIRE message to IKEv1. Map Tag = vpn. Map Sequence Number = 1. More".into(), "mismatch", "More", "end of line"),
    ] {
        let line = format!("%ASA-{level}-{id}: {body}");
        let error = error(&line).expect(&line);
        let place = if at.is_empty() { line.len() } else { line.rfind(at).unwrap() };
        let found = (error.kind().as_str(), error.at(), error.expected());
        assert_eq!(found, (kind, Some(place), Some(expected)), "{line}");
    }
}

/// An error of a body has a place in the line, and says what was expected.
#[test]
fn every_miss_has_a_place() {
    for message in &CATALOG.messages {
        for example in &message.examples {
            let line = &example.line;
            for (at, old) in line.char_indices().filter(|(at, _)| *at >= example.body_at)
            {
                let after = &line[at + old.len_utf8()..];
                for new in ["", "~", "  "] {
                    let line = format!("{}{new}{after}", &line[..at]);
                    let Some(error) = error(&line) else { continue };
                    assert!(
                        error.at().is_some_and(|at| at <= line.len()),
                        "{line}: {error}"
                    );
                    let expected = error.expected().unwrap_or_default();
                    assert!(!expected.is_empty() && expected != ".", "{line}: {error}");
                }
            }
        }
    }
}
