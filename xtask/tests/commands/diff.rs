//! `diff`: two catalogs in, what sets them apart out, and an exit status to steer by.

use serde_json::Value;

use crate::root::{CATALOG, Root, small};

/// A repository with the small catalog, and another as `old.yaml`.
fn with_old(from: &str, to: &str) -> Root {
    let root = Root::with(&small());
    assert_eq!(small().matches(from).count(), 1, "{from:?} must stand once");
    root.write("old.yaml", small().replacen(from, to, 1));
    root
}

#[test]
fn equal_catalogs_end_with_0() {
    let root = Root::with(&small());
    // Another text of the same meaning.
    root.write(
        "old.yaml",
        format!("# Old.\n{}", small().replace("title: Queues, ", "title: \"Queues\", ")),
    );
    let before = root.tree();
    let run = root.run(&["diff", "old.yaml"]).ends(0);
    assert_eq!((run.out.as_str(), run.err.as_str()), ("no difference\n", ""));
    let run = root.run(&["diff", "old.yaml", CATALOG, "--format", "markdown"]).ends(0);
    assert_eq!(run.out, "No difference.\n");
    assert_eq!(root.tree(), before);
}

#[test]
fn a_difference_is_told_in_three_forms_and_ends_with_1() {
    let root = with_old("title: Link opened", "title: Link up");
    let before = root.tree();
    let run = root.run(&["diff", "old.yaml"]).ends(1);
    let text = "\
750901 link-opened
  patch  changed     title
                     - Link up
                     + Link opened

1 change: 0 major, 0 minor, 1 patch
next version: patch: no program sees it
";
    assert_eq!((run.out.as_str(), run.err.as_str()), (text, ""));
    let run = root.run(&["diff", CATALOG, "old.yaml", "--format", "json"]).ends(1);
    let report: Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!(report["verdict"], "patch");
    assert_eq!(report["changes"][0]["path"], "messages.750901.title");
    assert_eq!(report["changes"][0]["old"], "Link opened");
    let run = root.run(&["diff", "old.yaml", "--format", "markdown"]).ends(1);
    assert!(run.out.contains("### Changed\n"), "{}", run.out);
    assert_eq!(root.tree(), before);
}

#[test]
fn the_class_to_fail_on_can_be_named() {
    for (from, to, class) in [
        ("title: Link opened", "title: Link up", 0),
        ("severity: warning", "severity: error", 1),
        ("name: mode-changed", "name: mode-set", 2),
    ] {
        let root = with_old(from, to);
        // The level stands in the examples too.
        let old = root.read("old.yaml");
        if from.starts_with("severity") {
            root.write("old.yaml", old.replace("%ASA-4-", "%ASA-3-"));
        }
        for (least, name) in ["patch", "minor", "major"].into_iter().enumerate() {
            let run = root.run(&["diff", "old.yaml", "--fail-on", name]);
            let run = run.ends(i32::from(class >= least));
            assert!(run.out.contains("next version: "), "{}", run.out);
        }
    }
}

#[test]
fn a_catalog_of_drafts_is_compared() {
    let root = with_old("title: Link opened", "title: Link opened\n    draft: true");
    let run = root.run(&["diff", "old.yaml"]).ends(1);
    assert!(run.out.contains("patch  removed     mark of a draft\n"), "{}", run.out);
}

#[test]
fn what_can_not_be_read_ends_with_2() {
    let root = with_old("severity: warning", "severity: odd");
    let run = root.run(&["diff", "old.yaml"]).ends(2);
    assert!(run.err.starts_with("error[C010]: "), "{}", run.err);
    assert!(run.err.contains("--> old.yaml:"), "{}", run.err);
    assert!(
        run.err.ends_with("can't be compared; mend them, then run the command again\n"),
        "{}",
        run.err
    );
    assert_eq!(run.out, "");
    let run = root.run(&["diff", "missing.yaml"]).ends(2);
    assert!(run.err.starts_with("error: missing.yaml can't be read: "), "{}", run.err);
    assert!(run.err.contains("; name two catalogs"), "{}", run.err);
}
