//! `regen`: what it writes, leaves alone, compares and refuses.

use std::fs;
use std::time::SystemTime;

use crate::root::{CATALOG, Root, small, text};

const IDS: &str = "asa-messages/src/generated/ids.rs";
const PAGE: &str = "book/pages/generated/messages/750901.md";
const SCHEMA: &str = "catalog/schema.json";

#[test]
fn the_first_run_writes_all_and_the_second_nothing() {
    let root = Root::with(&text(CATALOG));
    let run = root.run(&["regen"]).ends(0);
    let files = root.tree().len() - 1;
    assert_eq!(run.last(), format!("{files} written, 0 deleted, 0 were up to date"));
    assert!(run.out.contains(&format!("{IDS} written\n")), "{}", run.out);
    assert_eq!(run.err, "");

    root.age();
    let before = root.tree();
    let run = root.run(&["regen"]).ends(0);
    assert_eq!(run.out, format!("{files} files are up to date\n"));
    assert_eq!(root.tree(), before);
    assert!(before.values().all(|(_, stamp)| *stamp == SystemTime::UNIX_EPOCH));
}

#[test]
fn two_runs_in_two_folders_give_equal_bytes() {
    let [one, two] = [(); 2].map(|()| Root::with(&text(CATALOG)));
    one.run(&["regen"]).ends(0);
    two.run(&["regen", "book"]).ends(0);
    two.run(&["regen"]).ends(0);
    assert!(one.texts() == two.texts());
}

#[test]
fn one_change_of_the_catalog_touches_what_depends_on_it() {
    let root = Root::generated();
    root.age();
    let before = root.tree();
    root.write(
        CATALOG,
        small().replace("A link between two ends is up.", "Two ends are linked."),
    );
    let run = root.run(&["regen"]).ends(0);
    assert!(run.last().starts_with("7 written, 0 deleted, "), "{}", run.out);
    let after = root.tree();
    let mut changed: Vec<&String> =
        after.keys().filter(|name| after[*name] != before[*name]).collect();
    changed.retain(|name| *name != CATALOG);
    assert_eq!(
        changed,
        [
            IDS,
            "asa-messages/src/generated/messages.rs",
            "asa-messages/src/generated/texts.rs",
            "book/pages/generated/by-id.md",
            "book/pages/generated/by-severity.md",
            "book/pages/generated/decoder/texts/750901.js",
            PAGE
        ]
    );
}

/// Something that makes a repository drift, the file that it concerns, and what is told of that.
type Fault = (fn(&Root), &'static str, &'static str, &'static str);

const FAULTS: [Fault; 6] = [
    (|root| root.write(IDS, "// changed\n"), IDS, "differs", "written"),
    (
        // A single character, as a hand would change it.
        |root| root.write(PAGE, root.read(PAGE).replacen("Link", "link", 1)),
        PAGE,
        "differs",
        "written",
    ),
    (
        |root| fs::remove_file(root.path(SCHEMA)).expect("a file"),
        SCHEMA,
        "is missing",
        "written",
    ),
    (
        |root| root.write("book/pages/generated/messages/750900.md", "# 750900\n"),
        "book/pages/generated/messages/750900.md",
        "is stale",
        "deleted",
    ),
    (
        |root| root.write("asa-messages/src/generated/ids.rs.regen-tmp", "//"),
        "asa-messages/src/generated/ids.rs.regen-tmp",
        "is stale",
        "deleted",
    ),
    (
        |root| root.write("catalog/schema.json.regen-tmp", "{"),
        "catalog/schema.json.regen-tmp",
        "is stale",
        "deleted",
    ),
];

#[test]
fn a_check_finds_each_drift_and_writes_nothing() {
    for (make, name, word, _) in FAULTS {
        let root = Root::generated();
        make(&root);
        let before = root.tree();
        let run = root.run(&["regen", "--check"]).ends(1);
        assert_eq!(
            run.out,
            format!(
                "{name} {word}\n1 file is not up to date; run `cargo xtask regen`\n"
            )
        );
        assert_eq!(root.tree(), before, "{name}");
    }
}

#[test]
fn a_run_mends_each_drift_and_nothing_else() {
    let sound = Root::generated().texts();
    for (make, name, _, done) in FAULTS {
        let root = Root::generated();
        root.age();
        make(&root);
        let run = root.run(&["regen"]).ends(0);
        assert!(run.out.starts_with(&format!("{name} {done}\n")), "{}", run.out);
        assert_eq!(run.out.lines().count(), 2, "{}", run.out);
        assert!(root.texts() == sound, "{name}");
        let new = root
            .tree()
            .into_iter()
            .filter(|(_, (_, stamp))| *stamp != SystemTime::UNIX_EPOCH);
        let new: Vec<String> = new.map(|(name, _)| name).collect();
        assert!(new.iter().all(|new| new == name), "{name}: {new:?}");
    }
}

#[test]
fn several_drifts_are_told_together() {
    let root = Root::generated();
    for (make, ..) in FAULTS {
        make(&root);
    }
    let run = root.run(&["regen", "--check"]).ends(1);
    for (_, name, word, _) in FAULTS {
        assert!(run.out.contains(&format!("{name} {word}\n")), "{name}: {}", run.out);
    }
    assert_eq!(run.last(), "6 files are not up to date; run `cargo xtask regen`");
}

#[test]
fn a_check_of_what_is_up_to_date_says_so() {
    let root = Root::generated();
    let before = root.tree();
    let run = root.run(&["regen", "--check"]).ends(0);
    assert_eq!(run.out, format!("{} files are up to date\n", before.len() - 1));
    assert_eq!(root.tree(), before);
}

#[test]
fn a_dry_run_tells_and_writes_nothing() {
    let root = Root::generated();
    for (make, ..) in FAULTS {
        make(&root);
    }
    let before = root.tree();
    let run = root.run(&["regen", "--dry-run"]).ends(0);
    for (_, name, _, done) in FAULTS {
        let line = format!("{name} would be {done}\n");
        assert!(run.out.contains(&line), "{line}{}", run.out);
    }
    assert_eq!(run.out.lines().count(), FAULTS.len(), "{}", run.out);
    assert_eq!(root.tree(), before);
}

#[test]
fn a_target_is_all_that_is_touched() {
    let sound = Root::generated().texts();
    for (target, folder) in
        [("rust", "asa-messages/src/generated/"), ("book", "book/pages/generated/")]
    {
        let root = Root::generated();
        for (make, ..) in FAULTS {
            make(&root);
        }
        let before = root.texts();
        root.run(&["regen", target, "--check"]).ends(1);
        root.run(&["regen", target]).ends(0);
        root.run(&["regen", target, "--check"]).ends(0);
        root.run(&["regen", "--check"]).ends(1);
        let side = |tree: &std::collections::BTreeMap<String, Vec<u8>>, inside| {
            let mut side = tree.clone();
            side.retain(|name, _| name.starts_with(folder) == inside);
            side
        };
        let after = root.texts();
        assert!(side(&after, true) == side(&sound, true), "{target}");
        assert!(side(&after, false) == side(&before, false), "{target}");
    }
}

#[test]
fn broken_rust_does_not_stop_a_run() {
    let root = Root::generated();
    let sound = root.texts();
    root.write(IDS, "pub enum MessageId {\n<<<<<<< HEAD\n");
    root.write("asa-messages/src/generated/messages.rs", b"\xff\xfe");
    root.run(&["regen"]).ends(0);
    assert!(root.texts() == sound);
}
