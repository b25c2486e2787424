//! The generated parsers on the catalog's own examples, held against the reference matcher.

use asa_messages::{Error, ErrorKind, MessageId, Record};
use codegen::catalog::{check::check, load::load};
use codegen::lower::Lowered;
use codegen::reference;
use proptest::prelude::*;
use serde_json::Value;

fn lowered() -> Lowered {
    let text = include_str!("../../catalog/asa.yaml");
    let checked = check(&load("catalog/asa.yaml", text));
    checked.lowered.expect("the catalog is sound")
}

/// What a reader of a line gives: the shape's format, whether it is ambiguous, and the values.
type Reading = (String, bool, Value);

fn by_crate(line: &str) -> Result<Reading, Error> {
    let decoded = Record::parse(line)?.decode()?;
    let fields =
        serde_json::to_value(decoded.message().fields()).expect("a message is JSON");
    Ok((decoded.shape().format().to_owned(), decoded.is_ambiguous(), fields))
}

fn by_reference(lowered: &Lowered, line: &str) -> Option<Reading> {
    let tag = reference::tag(line)?;
    let message = lowered.message(tag.id)?;
    let decoded =
        reference::decode(lowered, message, reference::body(line, tag.body_at))?;
    let format = message.shapes[decoded.shape].format.clone();
    Some((format, decoded.fit.ambiguous, decoded.fields))
}

#[test]
fn every_example_decodes_as_the_reference_says() {
    let lowered = lowered();
    let mut examples = 0;
    for message in &lowered.messages {
        for example in &message.examples {
            let read = by_crate(&example.line)
                .unwrap_or_else(|e| panic!("{}: {e}", example.line));
            assert_eq!(
                Some(read),
                by_reference(&lowered, &example.line),
                "{}",
                example.line
            );
            examples += 1;
        }
    }
    assert!(examples >= lowered.messages.len());
}

#[test]
fn what_is_printed_is_read_again() {
    for message in &lowered().messages {
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
    let lowered = lowered();
    assert_eq!(MessageId::ALL.len(), lowered.messages.len());
    for (id, message) in MessageId::ALL.iter().copied().zip(&lowered.messages) {
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
    for message in &lowered().messages {
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
                let Err(error) = by_crate(cut) else { continue };
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
        let error = by_crate(&line).expect_err(&line);
        let place = if at.is_empty() { line.len() } else { line.rfind(at).unwrap() };
        let found = (error.kind().as_str(), error.at(), error.expected());
        assert_eq!(found, (kind, Some(place), Some(expected)), "{line}");
    }
}

/// An error of a body has a place in the line, and says what was expected.
#[test]
fn every_miss_has_a_place() {
    for message in &lowered().messages {
        for example in &message.examples {
            let line = &example.line;
            for (at, old) in line.char_indices().filter(|(at, _)| *at >= example.body_at)
            {
                let after = &line[at + old.len_utf8()..];
                for new in ["", "~", "  "] {
                    let line = format!("{}{new}{after}", &line[..at]);
                    let Err(error) = by_crate(&line) else { continue };
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

/// A change of a line: at a place, bytes go and a text comes.
fn edits() -> impl Strategy<Value = Vec<(prop::sample::Index, usize, String)>> {
    let pieces = prop::sample::select(vec![
        "",
        " ",
        "  ",
        "\t",
        ".",
        ":",
        ",",
        ";",
        "/",
        "(",
        "!",
        "=",
        "-",
        "0",
        "7",
        "x",
        "IKEv2 ",
        " IKEv2",
        "IKEv2 SA UP. Reason: ",
        "Username:",
        " Remote:",
        "Local:",
        "Map Tag = ",
        ". Error: ",
        "Reason: ",
        "::1",
        ":500",
        "192.0.2.1",
        "[",
        "]",
        "%",
        "bob",
        "*****",
        "Unknown",
        "Negotiation aborted due to ERROR: ",
        " with ",
        "é",
        "Group:",
        "65536",
        "0x",
    ]);
    prop::collection::vec(
        (any::<prop::sample::Index>(), 0usize..4, pieces.prop_map(str::to_owned)),
        0..4,
    )
}

fn edited(
    line: &str,
    from: usize,
    edits: &[(prop::sample::Index, usize, String)],
) -> String {
    let mut chars: Vec<char> = line.chars().collect();
    let from = line[..from].chars().count();
    for (at, length, text) in edits {
        let at = from + at.index(chars.len() - from + 1);
        let end = (at + length).min(chars.len());
        chars.splice(at..end, text.chars());
    }
    chars.into_iter().collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(20_000), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn changed_examples_are_read_as_the_reference_reads_them(which: prop::sample::Index, edits in edits()) {
        use std::sync::LazyLock;
        static CATALOG: LazyLock<Lowered> = LazyLock::new(lowered);
        let examples: Vec<_> = CATALOG.messages.iter().flat_map(|m| &m.examples).collect();
        let example = examples[which.index(examples.len())];
        let line = edited(&example.line, example.body_at, &edits);
        prop_assert_eq!(by_crate(&line).ok(), by_reference(&CATALOG, &line), "{}", line);
    }
}
