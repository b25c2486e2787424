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
        "headings 10, tags 10, messages 10, variants 0, findings 12 (C027 12)\n\
         10 messages in the guide: 10 added, 0 changed, 0 gone\ncatalog/asa.yaml written\n"
    );
    assert!(run.err.contains("warning[C027]"), "{}", run.err);
    assert!(run.err.contains("--> guide.txt:"), "{}", run.err);

    root.age();
    let before = root.tree();
    let run = root.run(&["import", GUIDE]).ends(0);
    assert_eq!(
        run.out,
        "headings 10, tags 10, messages 10, variants 0, findings 0\n\
         10 messages in the guide: 0 added, 0 changed, 0 gone\ncatalog/asa.yaml stays as it is\n"
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
    assert_eq!(
        run.out,
        "headings 10, tags 10, messages 10, variants 0, findings 0\n\
         catalog/asa.yaml and guide.txt name the same facts\n"
    );

    let guide = root.read(GUIDE);
    let line = "%ASA-4-700002: Local: local IP:local port";
    assert_eq!(guide.matches(line).count(), 1);
    root.write(GUIDE, guide.replace(line, "%ASA-3-700002: Local: local IP:local port"));
    let before = root.tree();
    let run = root.run(&["import", GUIDE, "--check"]).ends(1);
    // The file is another one, and so is the level.
    assert_eq!(run.err.matches("error[C023]").count(), 2, "{}", run.err);
    assert!(run.err.contains("`severity` of 700002"), "{}", run.err);
    assert_eq!(run.last(), "2 errors between catalog/asa.yaml and guide.txt");
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
    let before = root.tree();
    let run = root.run(&["import", "missing.txt"]).ends(2);
    assert!(run.err.starts_with("error: missing.txt can't be read: "), "{}", run.err);
    assert!(run.err.contains("; name the guide's text"), "{}", run.err);
    let run = root.run(&["import", "catalog"]).ends(2);
    assert_eq!(
        run.err,
        "error: catalog holds no file of a guide; its files end in .md, .markdown, .txt, .text\n"
    );
    assert_eq!(root.tree(), before);
}

/// A guide of one message; `extra` stands in its explanation.
fn chapter(id: u32, extra: &str) -> String {
    format!(
        "### {id}\n\n**Error Message** `%ASA-5-{id}: Kettle _lid_number_ boils over`\n\n\
         **Explanation** Steam. {extra}\n\n**Recommended Action** None.\n"
    )
}

#[test]
fn several_files_and_folders_are_one_guide() {
    let root = Root::with("");
    root.write("chapters/b.md", chapter(700_002, ""));
    root.write("chapters/a.md", chapter(700_001, ""));
    root.write("chapters/c.csv", "700009\n");
    root.write("more.txt", "700003\n\nError Message\n\n%ASA-5-700003: Lid lost\n\nExplanation\n\nIt fell.\n\nRecommended Action\n\nLook.\n");
    let run = root.run(&["import", "chapters", "more.txt"]).ends(0);
    let account = "headings 3, tags 3, messages 3, variants 0, findings ";
    assert!(run.out.starts_with(account), "{}", run.out);
    let run = root.run(&["import", "more.txt", "chapters", "--dry-run"]).ends(1);
    assert!(run.out.contains("3 messages in the guide: 0 added"), "{}", run.out);
    // A file that is named by itself and by its folder is one file.
    let both = ["import", "chapters", "chapters/a.md", "more.txt", "--check"];
    let run = root.run(&both).ends(0);
    assert_eq!(
        run.last(),
        "catalog/asa.yaml and the 3 files of the guide name the same facts"
    );
}

#[test]
fn the_form_is_recognised_or_given() {
    let root = Root::with("");
    root.write("a.txt", chapter(700_001, ""));
    let run = root.run(&["import", "a.txt", "--dry-run"]).ends(0);
    assert!(run.out.contains("messages 1, variants 0"), "{}", run.out);
    let run = root.run(&["import", "a.txt", "--dry-run", "--form", "text"]).ends(0);
    // Its marks are text then.
    assert!(run.out.contains("messages 1,"), "{}", run.out);
    assert!(run.err.contains("warning["), "{}", run.err);
}

#[test]
fn what_is_not_utf_8_is_read_and_told() {
    let root = with_guide();
    let mut bytes = chapter(700_001, "Ask the k").into_bytes();
    let at = bytes.iter().rposition(|&byte| byte == b'k').unwrap() + 1;
    bytes.splice(at..at, *b"\xf6nig");
    root.write("latin.md", bytes);
    let run = root.run(&["import", "latin.md", "--catalog", "new.yaml"]).ends(0);
    assert!(run.err.contains("warning[C035]"), "{}", run.err);
    assert!(root.read("new.yaml").contains("Ask the"), "{}", root.read("new.yaml"));
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

#[test]
fn another_edition_adds_its_shapes_once() {
    let root = with_guide();
    root.run(&["import", GUIDE]).ends(0);
    // The drafts are written anew.
    root.write(CATALOG, root.read(CATALOG).replace("    draft: true\n", ""));
    root.write("later.txt", text("codegen/tests/fixtures/later.txt"));
    let named = ["import", "later.txt", "--edition", "2.0"];
    let run = root.run(&[&named[..], &["--check"]].concat()).ends(1);
    assert!(run.err.contains("`source.editions` lacks"), "{}", run.err);
    let run = root.run(&[&named[..], &["--dry-run"]].concat()).ends(0);
    assert!(run.out.ends_with("catalog/asa.yaml would be written\n"), "{}", run.out);
    let run = root.run(&named).ends(0);
    for line in [
        "8 messages in the edition 2.0",
        "new            1  700012",
        "gone           3  700003, 700008, 700009",
        "severity       1  700002",
        "catalog/asa.yaml written",
    ] {
        assert!(run.out.lines().any(|told| told == line), "{line:?} in {}", run.out);
    }
    assert!(run.err.contains("warning[C040]"), "{}", run.err);

    root.age();
    let before = root.tree();
    let run = root.run(&named).ends(0);
    assert!(run.out.ends_with("catalog/asa.yaml stays as it is\n"), "{}", run.out);
    let run = root.run(&[&named[..], &["--check"]].concat()).ends(0);
    assert!(
        run.out.ends_with(" between catalog/asa.yaml and later.txt\n"),
        "{}",
        run.out
    );
    assert_eq!(root.tree(), before);

    // What is new has to be written anew; then all is generated, the page of the edition's shape too.
    let run = root.run(&["regen"]).ends(1);
    assert_eq!(run.err.matches("error[").count(), 1, "{}", run.err);
    root.write(CATALOG, root.read(CATALOG).replace("    draft: true\n", ""));
    root.run(&["regen"]).ends(0);
    let page = |id: u32| root.read(&format!("book/pages/generated/messages/{id}.md"));
    assert!(page(700_005).contains("The edition `2.0` of the guide prints it so:"));
    assert!(page(700_003).contains("It is not in the edition `2.0`."));
    assert!(page(700_012).contains("The edition `2.0` of the guide prints:"));
}

#[test]
fn a_wrong_name_of_an_edition_is_one_error() {
    let root = with_guide();
    root.run(&["import", GUIDE]).ends(0);
    let before = root.tree();
    for name in ["a b", "2.0"] {
        let run = root.run(&["import", GUIDE, "--edition", name]).ends(1);
        assert_eq!(run.err.matches("error[").count(), 1, "{}", run.err);
        assert!(run.err.contains("--> catalog/asa.yaml:"), "{}", run.err);
        assert!(run.out.ends_with("catalog/asa.yaml stays as it is\n"), "{}", run.out);
    }
    assert_eq!(root.tree(), before);
}
