//! Each rule of the catalog is provoked by one edit of a sound catalog, and points at the right spot.

mod common;

use std::collections::{BTreeMap, BTreeSet};

use codegen::catalog::findings::{Code, Finding, Place, lines};
use common::{SMALL, checked};
use serde::Deserialize;

/// Codes that only an import gives; its own tests provoke them.
const BY_IMPORT: [Code; 13] = [
    Code::GuideFact,
    Code::NotInGuide,
    Code::NotInCatalog,
    Code::UnreadableGuide,
    Code::DoubtfulFormat,
    Code::EditionFact,
    Code::IrregularHeading,
    Code::IrregularTag,
    Code::IrregularSection,
    Code::ListedTwice,
    Code::AstrayText,
    Code::Mention,
    Code::OtherEncoding,
];

/// An edit and the finding that it must give; `fixtures/faults.yaml` says what the keys mean.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    from: String,
    to: String,
    /// A second edit, `from=>to`, that the first one needs.
    #[serde(default)]
    setup: String,
    /// Where the finding points, in place of the mark.
    #[serde(default)]
    at: String,
    message: String,
    help: String,
    #[serde(default)]
    also: BTreeSet<String>,
}

impl Case {
    /// The broken catalog, and the line and column that the finding must point at.
    fn text(&self) -> (String, usize, usize) {
        let mut text = once(SMALL, &self.from, &self.to);
        if let Some((from, to)) = self.setup.split_once("=>") {
            text = once(&text, from, to);
        }
        let anchor = if self.at.is_empty() { "@" } else { &self.at };
        assert_eq!(text.matches(anchor).count(), 1, "{anchor:?} must stand once");
        let before = &text[..text.find(anchor).unwrap_or_default()];
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
        (text.replace('@', ""), line, column)
    }
}

fn once(text: &str, from: &str, to: &str) -> String {
    assert_eq!(text.matches(from).count(), 1, "{from:?} must stand once");
    text.replacen(from, to, 1)
}

fn cases() -> BTreeMap<String, Vec<Case>> {
    serde_yaml::from_str(include_str!("fixtures/faults.yaml"))
        .expect("a map of lists of cases")
}

#[test]
fn the_small_catalog_is_sound() {
    let checked = checked(SMALL);
    assert_eq!(checked.findings, []);
    assert!(checked.lowered.is_some());
}

#[test]
fn every_code_has_a_case_and_every_case_a_code() {
    let provoked: BTreeSet<String> = cases().into_keys().collect();
    let elsewhere: BTreeSet<String> =
        BY_IMPORT.iter().map(ToString::to_string).collect();
    let all: BTreeSet<String> = Code::ALL.iter().map(ToString::to_string).collect();
    assert!(provoked.is_disjoint(&elsewhere));
    assert_eq!(&provoked | &elsewhere, all);
}

#[test]
fn every_case_gives_its_finding_at_its_place() {
    let mut faults = Vec::new();
    for (code, cases) in cases() {
        assert!(!cases.is_empty(), "{code} has no case");
        for case in cases {
            let (text, line, column) = case.text();
            let checked = checked(&text);
            let told = |f: &&Finding| {
                f.code.as_str() == code
                    && (f.place.line, f.place.column) == (line, column)
                    && f.message.contains(&case.message)
                    && f.help.contains(&case.help)
            };
            let strange = |f: &&Finding| {
                f.code.as_str() != code && !case.also.contains(f.code.as_str())
            };
            let findings = &checked.findings;
            if findings.iter().find(told).is_none()
                || findings.iter().any(|f| strange(&f))
            {
                let rendered: Vec<String> =
                    findings.iter().map(|f| f.render(&lines(&text), false)).collect();
                faults.push(format!(
                    "{code} {:?} at {line}:{column} gave:\n{}",
                    case.to,
                    rendered.join("\n\n")
                ));
            }
            // A draft is complete: whether it may be generated is the caller's to say.
            let stands = code == Code::Draft.as_str();
            assert!(
                checked.lowered.is_none() || stands,
                "{code}: nothing may be generated"
            );
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n\n"));
}

#[test]
fn several_faults_are_told_in_one_run_by_place() {
    let text = once(SMALL, "title: Mode changed", "title: \"*Mode* changed\"");
    let text = once(&text, "see-also: [750902]", "see-also: [750902, 750950]");
    let text = once(&text, "    span: word", "    span: word\n    colour: red");
    let text = once(&text, "name: link-closed", "name: link-opened");
    let found: Vec<(Code, usize)> =
        checked(&text).findings.iter().map(|f| (f.code, f.place.line)).collect();
    let expected = [
        (Code::UnknownKey, 48),
        (Code::UnknownReference, 71),
        (Code::DuplicateName, 79),
        (Code::BadMarkdown, 110),
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_finding_is_one_flat_json_object() {
    let text = once(SMALL, "severity: informational", "severity: loud");
    let found = serde_json::to_value(&checked(&text).findings[0]).expect("JSON");
    let expected = serde_json::json!({
        "code": "C010",
        "severity": "error",
        "file": "small.yaml",
        "line": 110,
        "column": 15,
        "length": 4,
        "message": "`messages[2].severity` is `loud`",
        "help": "write one of `emergency`, `alert`, `critical`, `error`, `warning`, `notification`, `informational`, `debugging`",
    });
    assert_eq!(found, expected);
}

#[test]
fn codes_are_unique_ascending_and_described() {
    let codes: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
    assert!(codes.is_sorted_by(|a, b| a < b), "{codes:?}");
    for code in Code::ALL {
        assert!(code.about().ends_with('.'), "{code}: {}", code.about());
    }
}

fn at(line: usize, column: usize, length: usize) -> Finding {
    let place = Place {
        file: "x.yaml".into(),
        line,
        column,
        length,
    };
    Finding::new(Code::BadName, place, "a message", "some help")
}

#[test]
fn rendering_marks_the_characters_meant() {
    let rendered = at(2, 7, 3).render(&lines("one: 1\nnäme: tüx # é\n"), false);
    let expected = "\
error[C007]: a message
 --> x.yaml:2:7
  |
2 | näme: tüx # é
  |       ^^^
  |
help: some help";
    assert_eq!(rendered, expected);
    let first = at(1, 1, 3).render(&lines("one: 1\r\ntwo: 2\r\n"), false);
    assert!(first.contains("1 | one: 1\n  | ^^^\n"), "{first}");
    let third = at(3, 1, 5).render(&lines("one: 1\rtwo: 2\rthree: 3\r"), false);
    assert!(third.contains("x.yaml:3:1") && third.contains("3 | three: 3\n"), "{third}");
    let coloured = at(1, 1, 3).render(&lines("one: 1\n"), true);
    assert!(coloured.contains("\u{1b}[") && coloured.contains("C007"), "{coloured}");
}

#[test]
fn rendering_bears_any_place() {
    for source in ["", "\n", "x", "é", "a\nb", "a\r\nb\r\n", "\u{feff}a: 1\n"] {
        for (line, column, length) in
            [(0, 0, 0), (1, 1, 1), (1, 9, 9), (2, 1, 110), (99, 7, 1)]
        {
            for colour in [false, true] {
                let rendered = at(line, column, length).render(&lines(source), colour);
                assert!(rendered.contains("a message"), "{rendered}");
                assert!(rendered.contains("some help"), "{rendered}");
            }
        }
    }
}
