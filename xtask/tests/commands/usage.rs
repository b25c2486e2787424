//! The command line itself: help, and what it refuses.

use std::fs;

use expect_test::expect_file;

use crate::{CATALOG, Workspace};

#[test]
fn help_reads_well() {
    let workspace = Workspace::new(CATALOG);
    for (name, arguments) in [
        ("xtask", vec!["--help"]),
        ("regen", vec!["regen", "--help"]),
        ("import", vec!["import", "--help"]),
        ("book", vec!["book", "--help"]),
        ("ci", vec!["ci", "--help"]),
    ] {
        let run = workspace.run(&arguments).succeeded();
        expect_file![format!("help/{name}.txt")].assert_eq(&run.out);
    }
}

#[test]
fn bad_usage_is_refused() {
    let workspace = Workspace::new(CATALOG);
    for arguments in [
        vec![],
        vec!["regenerate"],
        vec!["regen", "html"],
        vec!["regen", "--check", "--dry-run"],
        vec!["regen", "--message-format", "xml"],
        vec!["import"],
    ] {
        workspace.run(&arguments).ended(2);
    }
    assert_eq!(workspace.files().len(), 1);
}

#[test]
fn a_missing_catalog_is_told() {
    let workspace = Workspace::new(CATALOG);
    fs::remove_file(workspace.path("catalog/asa.yaml")).unwrap();
    workspace.run(&["regen"]).ended(2).says("asa.yaml can't be read");
}
