//! `import`: a guide in, a catalog out, once and again.

use crate::root::{CATALOG, Root, text};

const GUIDE: &str = "guide.txt";

/// A repository with a guide and an empty catalog.
fn with_guide() -> Root {
    let root = Root::with("");
    root.write(GUIDE, text("codegen/tests/fixtures/guide.txt"));
    root
}

#[test]
fn an_empty_catalog_becomes_a_draft_and_the_second_run_changes_nothing() {
    let root = with_guide();
    let run = root.run(&["import", GUIDE]).ends(0);
    assert_eq!(
        run.out,
        "10 messages in the guide: 10 added, 0 changed, 0 gone\ncatalog/asa.yaml written\n"
    );
    assert!(run.err.contains("warning[C027]"), "{}", run.err);
    assert!(run.err.contains("--> guide.txt:"), "{}", run.err);

    root.age();
    let before = root.tree();
    let run = root.run(&["import", GUIDE]).ends(0);
    assert_eq!(
        run.out,
        "10 messages in the guide: 0 added, 0 changed, 0 gone\ncatalog/asa.yaml stays as it is\n"
    );
    assert_eq!(root.tree(), before);

    // A draft is not for the world.
    let run = root.run(&["regen"]).ends(1);
    assert_eq!(run.err.matches("error[C022]").count(), 10, "{}", run.err);
}

#[test]
fn a_catalog_that_is_not_there_is_begun() {
    let root = with_guide();
    root.run(&["import", GUIDE]).ends(0);
    let run = root.run(&["import", GUIDE, "--catalog", "new/own.yaml"]).ends(0);
    assert!(run.out.ends_with("new/own.yaml written\n"), "{}", run.out);
    assert_eq!(root.read("new/own.yaml"), root.read(CATALOG));
}

#[test]
fn a_dry_run_tells_and_writes_nothing() {
    let root = with_guide();
    let before = root.tree();
    let run = root.run(&["import", GUIDE, "--dry-run"]).ends(0);
    assert!(run.out.ends_with("catalog/asa.yaml would be written\n"), "{}", run.out);
    assert_eq!(root.tree(), before);
}

#[test]
fn a_check_compares_both_ways_and_writes_nothing() {
    let root = with_guide();
    root.run(&["import", GUIDE]).ends(0);
    let run = root.run(&["import", GUIDE, "--check"]).ends(0);
    assert_eq!(run.out, "catalog/asa.yaml and guide.txt name the same facts\n");

    let guide = root.read(GUIDE);
    let line = "%ASA-4-700002: Local: local IP:local port";
    assert_eq!(guide.matches(line).count(), 1);
    root.write(GUIDE, guide.replace(line, "%ASA-3-700002: Local: local IP:local port"));
    let before = root.tree();
    let run = root.run(&["import", GUIDE, "--check"]).ends(1);
    // The file is another one, and so is the level.
    assert_eq!(run.err.matches("error[C023]").count(), 2, "{}", run.err);
    assert!(run.err.contains("`severity` of 700002"), "{}", run.err);
    assert_eq!(run.out, "2 errors between catalog/asa.yaml and guide.txt\n");
    assert_eq!(root.tree(), before);

    // As little does a run change what was there.
    let run = root.run(&["import", GUIDE]).ends(1);
    assert!(run.out.ends_with("catalog/asa.yaml stays as it is\n"), "{}", run.out);
    assert_eq!(root.tree(), before);
}

#[test]
fn a_check_tells_messages_that_are_new_and_messages_that_are_gone() {
    let root = with_guide();
    root.run(&["import", GUIDE]).ends(0);
    root.write(GUIDE, root.read(GUIDE).replace("700002", "700999"));
    let run = root.run(&["import", GUIDE, "--check"]).ends(1);
    assert!(
        run.err.contains("error[C024]") && run.err.contains("700002"),
        "{}",
        run.err
    );
    assert!(
        run.err.contains("error[C025]") && run.err.contains("700999"),
        "{}",
        run.err
    );
}

#[test]
fn findings_as_json_leave_standard_output_to_themselves() {
    let root = with_guide();
    let run = root.run(&["import", GUIDE, "--message-format", "json"]).ends(0);
    for line in run.out.lines() {
        let finding: serde_json::Value =
            serde_json::from_str(line).expect("an object a line");
        assert_eq!(finding["file"], GUIDE);
        assert_eq!(finding["severity"], "warning");
    }
    assert!(run.err.ends_with("catalog/asa.yaml written\n"), "{}", run.err);
}

#[test]
fn a_guide_that_can_not_be_read_ends_with_2() {
    let root = with_guide();
    root.write("latin.txt", b"700001\n\nError Message\n\nK\xf6nig\n");
    let before = root.tree();
    let run = root.run(&["import", "missing.txt"]).ends(2);
    assert!(run.err.starts_with("error: missing.txt can't be read: "), "{}", run.err);
    assert!(run.err.contains("; name the guide's text"), "{}", run.err);
    let run = root.run(&["import", "latin.txt"]).ends(2);
    assert_eq!(run.err, "error: latin.txt is not UTF-8 at byte 24; save it as UTF-8\n");
    let run = root.run(&["import", "."]).ends(2);
    assert!(run.err.starts_with("error: . can't be read: "), "{}", run.err);
    assert_eq!(root.tree(), before);
}

#[test]
fn a_score_tells_what_was_missed_and_what_invented() {
    let root = with_guide();
    root.run(&["import", GUIDE]).ends(0);
    let run = root.run(&["import", GUIDE, "--score"]).ends(0);
    assert!(run.out.contains("(100.0 %), 0 missed\n"), "{}", run.out);
    assert!(run.out.contains("10 of 10 formats exact (100.0 %)"), "{}", run.out);

    // One placeholder fewer in the catalog, and one more.
    let catalog = root.read(CATALOG);
    let catalog = catalog
        .replace("request: \"request\", ", "")
        .replace("by request to {request}", "by request to request")
        .replace("{group: \"group\"", "{keeps: \"keeps\", group: \"group\"")
        .replace(
            "for keeps, not in group policy. Rejection reason: {",
            "for {keeps}, not in group policy. Rejection reason: {",
        )
        .replace(
            "      threshold: {",
            "      keeps: {type: word, about: How long.}\n      threshold: {",
        );
    root.write(CATALOG, &catalog);
    let before = root.tree();
    let run = root.run(&["import", GUIDE, "--score"]).ends(0);
    assert!(run.out.contains("  invented `request` at byte "), "{}", run.out);
    assert!(run.out.contains("  missed `keeps` at byte "), "{}", run.out);
    assert!(run.out.contains("8 of 10 formats exact (80.0 %)"), "{}", run.out);
    let run =
        root.run(&["import", GUIDE, "--score", "--message-format", "json"]).ends(0);
    assert_eq!(run.out.lines().count(), 11, "{}", run.out);
    assert!(
        run.out.contains(r#""missed":[{"field":"keeps","text":"keeps","at":"#),
        "{}",
        run.out
    );
    assert!(run.out.lines().last().unwrap().contains(r#""exact":8"#), "{}", run.out);
    assert_eq!(root.tree(), before);

    root.run(&["import", GUIDE, "--score", "--check"]).ends(2);
    root.write(CATALOG, "schema: 2");
    root.run(&["import", GUIDE, "--score"]).ends(1);
}
