//! `cargo xtask regen`: what it writes, what it finds, what it leaves alone.

use std::fs;
use std::process::Stdio;
use std::thread::sleep;
use std::time::Duration;

use serde_json::Value;

use crate::{CATALOG, Workspace};

const MESSAGES: &str = "asa-messages/src/generated/messages.rs";
const PAGE: &str = "book/pages/generated/messages/750006.md";

#[test]
fn the_second_run_changes_nothing_and_says_so() {
    let workspace = Workspace::new(CATALOG);
    workspace.run(&["regen"]).succeeded().says("0 deleted, 0 were up to date");
    let files = workspace.files();
    let stamp = |name| fs::metadata(workspace.path(name)).unwrap().modified().unwrap();
    let stamps = [stamp(MESSAGES), stamp(PAGE), stamp("catalog/schema.json")];
    workspace.run(&["regen"]).succeeded().says("files are up to date");
    assert_eq!(workspace.files(), files);
    assert_eq!([stamp(MESSAGES), stamp(PAGE), stamp("catalog/schema.json")], stamps);
}

#[test]
fn two_runs_in_two_folders_give_equal_bytes() {
    assert_eq!(Workspace::generated().files(), Workspace::generated().files());
}

/// Plain `cargo test` finds drift.
#[test]
fn generated_files_are_up_to_date() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let generated = Workspace::generated();
    for (name, bytes) in generated.files() {
        let found = fs::read(root.join(&name)).unwrap_or_default();
        assert!(
            found == bytes,
            "{} is not up to date; run `cargo xtask regen`",
            name.display()
        );
    }
    for folder in codegen::OWNED {
        for entry in walk(&root.join(folder)) {
            let name = entry.strip_prefix(root).unwrap();
            let made = generated.path(&name.to_string_lossy()).exists();
            assert!(made, "{} is stale; run `cargo xtask regen`", name.display());
        }
    }
}

fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path] })
        .collect()
}

#[test]
fn check_finds_every_kind_of_drift_and_writes_nothing() {
    type Drift = fn(&Workspace);
    let drifts: [(&str, Drift); 5] = [
        ("messages.rs differs", |w| {
            let text = w.read(MESSAGES);
            w.write(MESSAGES, &text.replacen("SaUp", "SaUpp", 1));
        }),
        ("750006.md differs", |w| w.write(PAGE, &(w.read(PAGE) + "By hand.\n"))),
        ("750006.md is missing", |w| fs::remove_file(w.path(PAGE)).unwrap()),
        ("old.rs is stale", |w| {
            w.write("asa-messages/src/generated/old.rs", "//! Old.\n");
        }),
        ("schema.json.regen-tmp is stale", |w| {
            w.write("catalog/schema.json.regen-tmp", "{");
        }),
    ];
    for (told, drift) in drifts {
        let workspace = Workspace::generated();
        let sound = workspace.files();
        drift(&workspace);
        let drifted = workspace.files();
        workspace
            .run(&["regen", "--check"])
            .ended(1)
            .says(told)
            .says("run `cargo xtask regen`");
        workspace.run(&["regen", "--dry-run"]).succeeded().says("would be");
        assert_eq!(workspace.files(), drifted);
        workspace.run(&["regen"]).succeeded();
        assert_eq!(workspace.files(), sound);
        workspace.run(&["regen", "--check"]).succeeded();
    }
}

#[test]
fn a_target_touches_only_its_folder() {
    let workspace = Workspace::new(CATALOG);
    workspace.run(&["regen", "rust"]).succeeded();
    assert!(workspace.path(MESSAGES).exists() && !workspace.path("book").exists());
    workspace.run(&["regen", "book"]).succeeded();
    assert!(
        workspace.path(PAGE).exists() && !workspace.path("catalog/schema.json").exists()
    );
    workspace.run(&["regen"]).succeeded().says("1 written");
}

#[test]
fn a_broken_generated_file_is_mended() {
    let workspace = Workspace::generated();
    let sound = workspace.files();
    workspace.write(MESSAGES, "fn (((");
    workspace.run(&["regen"]).succeeded().says("messages.rs written");
    assert_eq!(workspace.files(), sound);
}

#[test]
fn a_killed_run_is_completed_by_the_next() {
    let sound = Workspace::generated().files();
    let workspace = Workspace::new(CATALOG);
    for milliseconds in [5, 40, 120, 250, 400, 600, 800, 1200] {
        let mut child = workspace.command(&["regen"]);
        let mut child =
            child.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        sleep(Duration::from_millis(milliseconds));
        // It may have ended by itself.
        let _ = child.kill();
        child.wait().unwrap();
    }
    workspace.run(&["regen"]).succeeded();
    assert_eq!(workspace.files(), sound);
}

#[test]
fn what_cannot_be_written_leaves_all_as_it_was() {
    let workspace = Workspace::generated();
    fs::remove_file(workspace.path(PAGE)).unwrap();
    workspace.write(&format!("{PAGE}/in-the-way"), "");
    workspace.write(MESSAGES, "// old\n");
    let before = workspace.files();
    workspace.run(&["regen"]).ended(2).says("750006.md").says("error: ");
    assert_eq!(workspace.files(), before);
}

#[test]
fn findings_are_told_and_nothing_is_generated() {
    let faults = [
        ("C001", CATALOG.replacen("\nschema: 1", "\nschema: [1", 1)),
        ("C002", CATALOG.replacen("    title: ", "    titel: x\n    title: ", 1)),
        ("C022", CATALOG.replacen("    title: ", "    draft: true\n    title: ", 1)),
        ("C011", CATALOG.replacen("{session}SA UP.", "{session SA UP.", 1)),
    ];
    for (code, catalog) in faults {
        let workspace = Workspace::new(&catalog);
        let text = workspace.run(&["regen"]).ended(1).says("nothing was generated");
        assert!(text.err.contains(&format!("error[{code}]")), "{}", text.err);
        assert!(
            text.err.contains("catalog/asa.yaml:") && text.err.contains("help: "),
            "{}",
            text.err
        );
        let json = workspace.run(&["regen", "--message-format", "json"]).ended(1);
        let findings: Vec<Value> = json
            .out
            .lines()
            .map(|line| serde_json::from_str(line).expect("an object"))
            .collect();
        assert!(findings.iter().any(|finding| finding["code"] == code), "{}", json.out);
        for finding in findings {
            for key in ["code", "severity", "file", "message", "help"] {
                assert!(
                    finding[key].as_str().is_some_and(|text| !text.is_empty()),
                    "{finding}"
                );
            }
            assert!(
                finding["line"].as_u64() > Some(0)
                    && finding["column"].as_u64() > Some(0)
            );
        }
        assert_eq!(workspace.files().len(), 1);
    }
}
