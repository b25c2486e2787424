//! What `regen` tells of a catalog that it can't use.

use serde_json::Value;

use crate::root::{CATALOG, Root, small};

/// A fault in the small catalog: its code, the line that it stands in, and the message.
struct Fault {
    catalog: String,
    code: &'static str,
    line: &'static str,
    message: &'static str,
}

fn fault(
    from: &str,
    to: &str,
    code: &'static str,
    line: &'static str,
    message: &'static str,
) -> Fault {
    let catalog = small();
    assert_eq!(catalog.matches(from).count(), 1, "{from:?} must stand once");
    Fault {
        catalog: catalog.replacen(from, to, 1),
        code,
        line,
        message,
    }
}

fn faults() -> [Fault; 4] {
    [
        fault("title: Link closed", "title: [", "C001", "severity: warning", "no YAML"),
        fault(
            "title: Link closed",
            "title: Link closed\n    colour: red",
            "C002",
            "colour: red",
            "colour",
        ),
        fault(
            "title: Link closed",
            "title: Link closed\n    draft: true",
            "C022",
            "draft: true",
            "750902",
        ),
        fault("severity: warning", "severity: odd", "C010", "severity: odd", "odd"),
    ]
}

#[test]
fn findings_are_told_with_their_line_and_nothing_is_generated() {
    for fault in faults() {
        let root = Root::generated();
        root.write(CATALOG, &fault.catalog);
        let before = root.tree();
        for option in [None, Some("--check"), Some("--dry-run"), Some("rust")] {
            let arguments: Vec<&str> = ["regen"].into_iter().chain(option).collect();
            let run = root.run(&arguments).ends(1);
            assert!(run.last().contains("in catalog/asa.yaml; nothing was generated"));
            assert!(
                run.err.starts_with(&format!("error[{}]: ", fault.code)),
                "{}",
                run.err
            );
            for part in
                [fault.message, " --> catalog/asa.yaml:", fault.line, " ^", "help: "]
            {
                assert!(run.err.contains(part), "{part:?} in {}", run.err);
            }
            assert!(!run.err.contains('\u{1b}'), "colours without a terminal");
        }
        assert_eq!(root.tree(), before);
    }
}

#[test]
fn findings_as_json_are_an_object_a_line() {
    for fault in faults() {
        let root = Root::with(&fault.catalog);
        let run = root.run(&["regen", "--message-format", "json"]).ends(1);
        assert!(run.err.contains("nothing was generated"), "{}", run.err);
        let findings: Vec<Value> = run
            .out
            .lines()
            .map(|line| serde_json::from_str(line).expect("an object a line"))
            .collect();
        let first = findings.first().expect("a finding");
        assert_eq!(first["code"], fault.code);
        assert_eq!(first["severity"], "error");
        assert_eq!(first["file"], CATALOG);
        let line = first["line"].as_u64().and_then(|line| usize::try_from(line).ok());
        let at =
            fault.catalog.lines().nth(line.expect("a line") - 1).expect("in the file");
        assert!(at.contains(fault.line), "{at}");
        assert!(first["column"].as_u64().is_some_and(|column| column > 0));
        assert!(
            first["message"].as_str().is_some_and(|text| text.contains(fault.message))
        );
        assert!(first["help"].as_str().is_some_and(|text| !text.is_empty()));
    }
}

#[test]
fn findings_of_one_run_come_together_in_the_order_of_the_file() {
    let catalog = small()
        .replacen("title: Link opened", "titel: Link opened", 1)
        .replacen("see-also: [750901, 750903]", "see-also: [750901, 750999]", 1)
        .replacen("title: Link closed", "title: Link closed\n    draft: true", 1);
    let root = Root::with(&catalog);
    let run = root.run(&["regen", "--message-format", "json"]).ends(1);
    let lines: Vec<u64> = run
        .out
        .lines()
        .filter_map(|line| {
            serde_json::from_str::<Value>(line).expect("JSON")["line"].as_u64()
        })
        .collect();
    assert!(lines.len() >= 2, "{}", run.out);
    assert!(lines.is_sorted(), "{lines:?}");
}

#[test]
fn json_leaves_standard_output_to_the_findings() {
    let root = Root::with(&small());
    let run = root.run(&["regen", "--message-format", "json"]).ends(0);
    assert_eq!(run.out, "");
    assert!(run.err.contains("written, 0 deleted"), "{}", run.err);
}

#[test]
fn a_catalog_that_can_not_be_read_ends_with_2() {
    let root = Root::generated();
    std::fs::remove_file(root.path(CATALOG)).expect("a file");
    let before = root.tree();
    let run = root.run(&["regen"]).ends(2);
    for part in ["error: ", "catalog/asa.yaml can't be read", "cargo xtask import GUIDE"]
    {
        assert!(run.err.contains(part), "{part:?} in {}", run.err);
    }
    root.write(CATALOG, b"schema: 1\n# \xff\n");
    let run = root.run(&["regen"]).ends(2);
    assert!(run.err.contains("is not UTF-8 at byte 12"), "{}", run.err);
    std::fs::remove_file(root.path(CATALOG)).expect("a file");
    assert_eq!(root.tree(), before);
}
