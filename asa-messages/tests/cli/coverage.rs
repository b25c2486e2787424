//! `asa coverage`, and what is made for shells and manuals.

use serde_json::Value;

use super::{asa, decode, ends_quietly, inputs};

const SCHEMA: &str = include_str!("../../schema/coverage.schema.json");

fn coverage(args: &[&str], input: &[u8]) -> String {
    use std::io::Write;

    let mut child = asa(&[&["coverage"], args].concat()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let output = std::thread::scope(|scope| {
        scope.spawn(move || stdin.write_all(input).unwrap());
        child.wait_with_output().unwrap()
    });
    assert!(output.status.success(), "{output:?}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_report_agrees_with_its_schema_and_with_what_is_decoded() {
    let schema: Value = serde_json::from_str(SCHEMA).unwrap();
    jsonschema::meta::validate(&schema).unwrap();
    let validator = jsonschema::draft202012::new(&schema).unwrap();
    let all = inputs().join(&b'\n');
    for input in inputs().into_iter().chain([&all[..], b""]) {
        let report: Value = serde_json::from_str(&coverage(&["--json"], input)).unwrap();
        if let Err(error) = validator.validate(&report) {
            panic!("{report}: {}: {error}", error.instance_path());
        }
        let (objects, _) = decode(&[], input);
        let count = |wanted: &dyn Fn(&Value) -> bool| {
            Value::from(objects.iter().filter(|object| wanted(object)).count())
        };
        let counts = &report["counts"];
        assert_eq!(counts["lines"], count(&|_| true));
        assert_eq!(counts["decoded"], count(&|o| o["error"].is_null()));
        for (key, kind) in [
            ("unknown_id", "unknown-id"),
            ("mismatch", "mismatch"),
            ("truncated", "truncated"),
            ("not_utf8", "not-utf8"),
            ("no_tag", "no-tag"),
        ] {
            assert_eq!(counts[key], count(&|o| o["error"]["kind"] == kind), "{key}");
        }
        for entry in report["ids"].as_array().unwrap() {
            assert_eq!(entry["lines"], count(&|o| o["id"] == entry["id"]));
            for sample in entry["samples"].as_array().unwrap() {
                let object = &objects
                    [usize::try_from(sample["line"].as_u64().unwrap()).unwrap() - 1];
                for key in ["kind", "at", "expected"] {
                    assert_eq!(sample[key], object["error"][key]);
                }
                assert_eq!(sample["text"], object["text"]);
            }
        }
    }
}

#[test]
fn any_number_of_threads_gives_the_same_report() {
    let many = inputs().join(&b'\n').repeat(300);
    let one = coverage(&[], &many);
    assert_eq!(coverage(&["--jobs", "3"], &many), one);
    assert!(!one.contains('\u{1b}'));
}

#[test]
fn a_long_line_is_shown_around_its_miss() {
    let line = format!(
        "%ASA-5-750006: Local:192.0.2.1:500 Remote:198.51.100.7:500 Username:{}\u{1b}\u{e9} IKEv2 SA GONE.{}",
        "\u{20ac}".repeat(2000),
        "y".repeat(2000)
    );
    let report = coverage(&[], line.as_bytes());
    let lines: Vec<_> = report.lines().collect();
    let mark = lines.iter().position(|line| line.trim() == "^").unwrap();
    let (shown, mark) = (lines[mark - 1], lines[mark].chars().count() - 1);
    assert!(shown.chars().count() <= 80, "{shown}");
    assert_eq!(
        shown.chars().skip(mark).take(7).collect::<String>(),
        "GONE.yy",
        "{report}"
    );
    assert!(!report.contains('\u{1b}'));
}

#[test]
fn scripts_and_pages_are_whole() {
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let output = asa(&["completions", shell]).output().unwrap();
        let script = String::from_utf8(output.stdout).unwrap();
        for word in ["coverage", "line-buffered", "severity"] {
            assert!(script.contains(word), "{word} for {shell}");
        }
    }
    for command in ["completions", "coverage", "decode", "explain", "list", "man"] {
        let output = asa(&["man", command]).output().unwrap();
        let page = String::from_utf8(output.stdout).unwrap();
        for section in ["NAME", "SYNOPSIS", "OPTIONS", "EXAMPLES", "\"EXIT STATUS\""] {
            assert!(
                page.contains(&format!(".SH {section}\n")),
                "{section} of {command}: {page}"
            );
        }
        let whole = String::from_utf8(asa(&["man"]).output().unwrap().stdout).unwrap();
        assert!(whole.contains(&format!("asa\\-{command}(1)")), "{whole}");
    }
    for args in [&["completions", "bash"][..], &["man"]] {
        let mut child = asa(args).spawn().unwrap();
        drop(child.stdout.take());
        ends_quietly(child);
    }
}
