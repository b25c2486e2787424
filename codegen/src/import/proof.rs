//! A draft of any guide can stand: it loads, a check finds nothing but that it is a draft, and everything is made of it.

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::merge;
use super::samples::{format, parameter};
use crate::catalog::check::check;
use crate::catalog::findings::{Code, Finding};
use crate::catalog::load::load;
use crate::source::{Guide, RawFormat, RawMessage, RawParameter, RawValue};

/// What formats are put together from: words, names of every writing, marks of the format language, punctuation.
const PIECES: [&str; 56] = [
    "Tunnel",
    "to",
    "from",
    "the",
    "peer",
    "peer",
    "group",
    "Group",
    "User",
    "IP",
    "port",
    "name",
    "map_tag",
    "sessionID",
    "rem-ts.port",
    "user-name",
    "x.x.x.x",
    "n",
    "type",
    "self",
    "fn",
    "id",
    "fields",
    "0x",
    "IKEv2",
    "v2",
    "{up|down}",
    "[a | b c]",
    "(x|x)",
    "a|b",
    "||",
    "{",
    "}",
    "[",
    "]",
    "<",
    ">",
    "<<x>>",
    "<the name>",
    "<a:b>",
    "%s",
    "%A:%u",
    "%%",
    "«x»",
    "«a_b»",
    "«a_b»«c»",
    "«TCP»",
    "«number string»",
    "«[in|out]»",
    "«a/port»",
    "«.»",
    "é",
    "’",
    "\"name\"",
    "\\",
    "...",
];
const JOINTS: [&str; 11] = ["", " ", " ", " ", ": ", ":", " = ", "/", ", ", " . ", "-"];

fn text() -> impl Strategy<Value = String> {
    let piece = (select(&PIECES[..]), select(&JOINTS[..]));
    vec(piece, 1..14).prop_map(|pieces| {
        let text: String =
            pieces.into_iter().flat_map(|(piece, joint)| [piece, joint]).collect();
        // As a reader hands it over: blanks folded, none outside.
        let text = text
            .split(' ')
            .filter(|word| !word.is_empty())
            .collect::<Vec<_>>()
            .join(" ");
        if text.chars().all(|c| "«» ".contains(c)) { "x".into() } else { text }
    })
}

fn printed(text: &str) -> RawFormat {
    let mut format = format(text);
    format.marked.retain(|range| !range.is_empty());
    format
}

fn bullets() -> impl Strategy<Value = Vec<RawParameter>> {
    let value = select(
        &["Lamp is out", "Lamp is out.", "Wheel %d fell off", "%s", "other", "is"][..],
    );
    let values = vec(value, 0..4).prop_map(|texts| {
        let value = |text: &str| RawValue {
            text: text.into(),
            description: String::new(),
            count: 1,
            line: 1,
        };
        let mut values: Vec<RawValue> = texts.into_iter().map(value).collect();
        values.dedup();
        values
    });
    let name = select(
        &[
            "peer",
            "group",
            "name",
            "map tag",
            "a_b",
            "IP",
            "type",
            "<the name>",
            "a/port",
            "[in|out]",
        ][..],
    );
    vec(
        (name, values, text()).prop_map(|(name, values, about)| RawParameter {
            values,
            ..parameter(name, &about)
        }),
        0..4,
    )
}

/// What a message is made of: its front and text, its bullets, its other formats, its prose.
type Parts = (&'static str, String, Vec<RawParameter>, Vec<String>, String);

/// Messages of which some begin alike, so that records are found.
fn guide() -> impl Strategy<Value = Guide> {
    let front = select(
        &["", "", "Group «g» User «u» IP «ip» ", "Map Tag = map_tag . Map Number = n, "]
            [..],
    );
    let variants = vec(text(), 0..3);
    vec((front, text(), bullets(), variants, text()), 1..12).prop_map(|messages| {
        let message = |(index, parts): (u32, Parts)| {
            let (front, text, parameters, variants, prose) = parts;
            RawMessage {
                id: 700_001 + index,
                file: "guide.txt".into(),
                line: 1,
                format: printed(&format!("{front}{text}")),
                variants: variants.iter().map(|text| printed(text)).collect(),
                explanation: vec![prose.clone(), format!("- {prose}")],
                parameters,
                action: vec![prose.clone()],
                notes: vec![prose],
            }
        };
        Guide {
            messages: (0..).zip(messages).map(message).collect(),
            sha256: "0".repeat(64),
            ..Guide::default()
        }
    })
}

fn told(findings: &[Finding], text: &str) -> String {
    let line = |finding: &Finding| {
        let line = text.lines().nth(finding.place.line - 1).unwrap_or("");
        format!("{} {}: {line}\n", finding.code, finding.message)
    };
    findings.iter().map(line).collect()
}

/// The catalog that an import of the guide begins.
fn begun(guide: &Guide) -> String {
    merge("asa.yaml", "", guide).text
}

fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

proptest! {
    #![proptest_config(cases(64))]

    #[test]
    fn a_draft_of_any_guide_can_stand(guide in guide()) {
        let text = begun(&guide);
        let loaded = load("asa.yaml", &text);
        let mut checked = check(&loaded);
        checked.findings.retain(|finding| finding.code != Code::Draft);
        prop_assert_eq!(told(&checked.findings, &text), "", "{}", text);
        // That the formats give the guide's text is what the check holds; it is the guide's to the letter.
        let messages = loaded.catalog.expect("a catalog").messages;
        prop_assert_eq!(messages.len(), guide.messages.len());
        for (message, raw) in messages.iter().zip(&guide.messages) {
            prop_assert_eq!(&message.guide, &raw.format.text);
        }
    }
}

proptest! {
    #![proptest_config(cases(8))]

    #[test]
    fn everything_can_be_made_of_a_draft_once_it_is_none(guide in guide()) {
        let curated = begun(&guide).replace("    draft: true\n", "");
        let lowered = check(&load("asa.yaml", &curated)).lowered.expect("no error");
        prop_assert!(!crate::render(&lowered).is_empty());
    }
}
