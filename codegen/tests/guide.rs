//! The guide itself, where the environment variable `ASA_GUIDE` names its plain text.

use std::collections::BTreeMap;
use std::io::Write;

use codegen::catalog::check;
use codegen::catalog::findings::Code;
use codegen::catalog::load::load;
use codegen::{import, source};

/// The guide's name and text, or nothing, said clearly.
fn guide() -> Option<(String, String)> {
    let Ok(name) = std::env::var("ASA_GUIDE") else {
        // Past the test harness, which keeps what a passing test prints.
        let told = "skipped: ASA_GUIDE does not name the guide, so its 62 messages are not read\n";
        let _ = std::io::stderr().write_all(told.as_bytes());
        return None;
    };
    let text =
        std::fs::read_to_string(&name).unwrap_or_else(|error| panic!("{name}: {error}"));
    Some((name, text))
}

#[test]
fn every_message_is_read() {
    let Some((name, text)) = guide() else { return };
    let read = source::read(&name, &text);
    assert_eq!(read.findings, []);
    assert_eq!(read.messages.len(), 62);
    let mut levels = BTreeMap::new();
    for message in &read.messages {
        *levels.entry(message.format.severity.level()).or_insert(0) += 1;
    }
    assert_eq!(
        levels.into_iter().collect::<Vec<_>>(),
        [(2, 2), (3, 20), (4, 18), (5, 16), (6, 2), (7, 4)]
    );
    let heads: Vec<_> =
        read.messages.iter().filter_map(source::RawMessage::irregular_head).collect();
    assert_eq!(heads, ["%ASA-5-750013 -", "%ASA7-750016:"]);
    let parameters: Vec<_> = read.messages.iter().flat_map(|m| &m.parameters).collect();
    assert_eq!(parameters.len(), 205);
    let values: Vec<_> = parameters.iter().flat_map(|p| &p.values).collect();
    assert_eq!(values.len(), 195);
    assert_eq!(values.iter().map(|v| v.count).sum::<u32>(), 201);
    assert_eq!(read.messages.iter().flat_map(|m| &m.notes).count(), 1);
}

#[test]
fn an_empty_catalog_becomes_a_draft_of_every_message() {
    let Some((name, text)) = guide() else { return };
    let begun = import::import("asa.yaml", "", &name, &text);
    assert_eq!(begun.summary.added.len(), 62);
    let doubts =
        begun.findings.iter().all(|finding| finding.code == Code::DoubtfulFormat);
    assert!(doubts, "{:#?}", begun.findings);
    let checked = check::check(&load("asa.yaml", &begun.text));
    let faults: Vec<_> =
        checked.findings.iter().filter(|f| f.code != Code::Draft).collect();
    assert!(faults.is_empty(), "{faults:#?}");
    assert_eq!(checked.findings.len(), 62);
    let again = import::import("asa.yaml", &begun.text, &name, &text);
    assert_eq!((again.text, again.findings), (begun.text, Vec::new()));
}

#[test]
fn the_catalog_holds_the_facts_of_the_guide() {
    let Some((name, text)) = guide() else { return };
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../catalog/asa.yaml");
    let catalog = std::fs::read_to_string(file).unwrap();
    assert_eq!(import::check("catalog/asa.yaml", &catalog, &name, &text), []);
    assert_eq!(import::import("catalog/asa.yaml", &catalog, &name, &text).text, catalog);
}

#[test]
fn formats_are_inferred_as_the_chapter_says() {
    let Some((name, text)) = guide() else { return };
    let catalog = include_str!("../../catalog/asa.yaml");
    let chapter = include_str!("../../book/pages/maintainer.md");
    let score =
        import::score("catalog/asa.yaml", catalog, &source::read(&name, &text)).unwrap();
    assert!(score.found_percent() >= 95.0, "{score}");
    assert!(score.invented_percent() <= 3.0, "{score}");
    assert!(score.exact_percent() >= 85.0, "{score}");
    assert!(score.passed_over.is_empty(), "{score}");
    let transcript = format!("$ cargo xtask import GUIDE --score\n{score}\n```\n");
    assert!(chapter.contains(&transcript), "the chapter is to say:\n{transcript}");
}
