//! `cargo xtask import`: a guide into a catalog.

use std::fs;

use crate::Workspace;

const GUIDE: &str = include_str!("../../../codegen/tests/fixtures/guide.txt");

fn workspace() -> Workspace {
    let workspace = Workspace::new("");
    workspace.write("guide.txt", GUIDE);
    workspace
}

#[test]
fn a_guide_begins_a_catalog_and_a_second_run_changes_nothing() {
    let workspace = workspace();
    workspace
        .run(&["import", "guide.txt", "--dry-run", "--catalog", "new.yaml"])
        .says("would be written");
    assert!(!workspace.path("new.yaml").exists());
    workspace
        .run(&["import", "guide.txt", "--catalog", "new.yaml"])
        .says("new.yaml written");
    let begun = workspace.read("new.yaml");
    assert!(begun.contains("draft: true"));
    workspace
        .run(&["import", "guide.txt", "--catalog", "new.yaml"])
        .says("stays as it is");
    assert_eq!(workspace.read("new.yaml"), begun);
}

#[test]
fn drafts_are_findings_of_regen() {
    let workspace = workspace();
    workspace.run(&["import", "guide.txt"]).says("catalog/asa.yaml written");
    workspace.run(&["regen"]).ended(1).says("error[C022]");
}

#[test]
fn check_tells_differences_both_ways_and_writes_nothing() {
    let workspace = workspace();
    workspace.run(&["import", "guide.txt"]);
    let catalog = workspace.read("catalog/asa.yaml");
    workspace.write(
        "catalog/asa.yaml",
        &catalog.replacen("severity: notification", "severity: debugging", 1),
    );
    workspace.write("guide.txt", &GUIDE.replacen("700002", "700999", 1));
    let before = workspace.files();
    let run = workspace.run(&["import", "guide.txt", "--check"]).ended(1);
    run.says("C023").says("debugging").says("notification").says("700002");
    assert_eq!(workspace.files(), before);
}

#[test]
fn a_guide_that_cannot_be_read_is_bad_usage() {
    let workspace = workspace();
    workspace.run(&["import", "nowhere.txt"]).ended(2).says("nowhere.txt can't be read");
    fs::write(workspace.path("latin.txt"), b"750001\n\nError \xe9").unwrap();
    workspace.run(&["import", "latin.txt"]).ended(2).says("not UTF-8 at byte 14");
}
