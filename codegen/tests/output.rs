//! The owned files: what differs is found, and mended as a whole.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use codegen::output::{Drift, Files, compare, make, replace, write};

const OWNED: [&str; 1] = ["made"];

/// An empty folder for one test, outside of the tree.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("output").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn files(entries: &[(&str, &str)]) -> Files {
    let owned = |(name, text): &(&str, &str)| ((*name).to_owned(), (*text).to_owned());
    entries.iter().map(owned).collect()
}

fn three() -> Files {
    files(&[("made/a.rs", "a\n"), ("made/deep/b.rs", "b\nb\n"), ("schema.json", "{}\n")])
}

/// Brings a folder up to date, as a run does; tells what differed.
fn run(root: &Path, files: &Files) -> Drift {
    let drift = compare(root, &OWNED, files).expect("readable");
    write(root, files, &drift).expect("writable");
    assert!(compare(root, &OWNED, files).expect("readable").is_empty());
    drift
}

/// All files below a folder with their texts.
fn tree(root: &Path) -> Files {
    fn walk(root: &Path, folder: &Path, out: &mut Files) {
        for entry in fs::read_dir(folder).expect("readable") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                walk(root, &path, out);
            } else {
                let name =
                    path.strip_prefix(root).expect("inside").display().to_string();
                out.insert(name, fs::read_to_string(&path).expect("text"));
            }
        }
    }
    let mut out = Files::new();
    walk(root, root, &mut out);
    out
}

fn stamps(root: &Path, files: &Files) -> Vec<SystemTime> {
    let stamp = |name: &String| fs::metadata(root.join(name)).and_then(|m| m.modified());
    files.keys().map(|name| stamp(name).expect("a stamp")).collect()
}

/// Sets every time stamp back, so that a write shows.
fn age(root: &Path, files: &Files) {
    for name in files.keys() {
        let file =
            fs::File::options().write(true).open(root.join(name)).expect("a file");
        file.set_modified(SystemTime::UNIX_EPOCH).expect("a stamp");
    }
}

#[test]
fn everything_is_missing_at_first() {
    let root = folder("missing");
    let drift = run(&root, &three());
    assert_eq!(drift.missing, ["made/a.rs", "made/deep/b.rs", "schema.json"]);
    assert!(drift.changed.is_empty() && drift.stale.is_empty());
    assert_eq!(tree(&root), three());
}

#[test]
fn what_is_as_it_should_be_is_not_touched() {
    let root = folder("untouched");
    run(&root, &three());
    age(&root, &three());
    let before = stamps(&root, &three());
    assert!(run(&root, &three()).is_empty());
    assert_eq!(stamps(&root, &three()), before);

    let mut changed = three();
    changed.insert("made/a.rs".into(), "new\n".into());
    assert_eq!(run(&root, &changed).changed, ["made/a.rs"]);
    let after = stamps(&root, &three());
    assert!(after[0] != before[0] && after[1..] == before[1..]);
}

#[test]
fn edited_deleted_and_left_over_files_are_told_and_mended() {
    let root = folder("drift");
    run(&root, &three());
    fs::write(root.join("made/a.rs"), "a, by hand\n").expect("a file");
    fs::remove_file(root.join("made/deep/b.rs")).expect("a file");
    fs::write(root.join("made/old.rs"), "old\n").expect("a file");
    fs::create_dir(root.join("made/gone")).expect("a folder");
    fs::write(root.join("made/gone/c.rs"), "c\n").expect("a file");
    fs::write(root.join("mine.txt"), "not owned\n").expect("a file");
    let drift = run(&root, &three());
    assert_eq!(drift.changed, ["made/a.rs"]);
    assert_eq!(drift.missing, ["made/deep/b.rs"]);
    assert_eq!(drift.stale, ["made/gone/c.rs", "made/old.rs"]);
    let mut expected = three();
    expected.insert("mine.txt".into(), "not owned\n".into());
    assert_eq!(tree(&root), expected);
}

#[test]
fn comparing_writes_nothing() {
    let root = folder("dry");
    fs::create_dir(root.join("made")).expect("a folder");
    fs::write(root.join("made/old.rs"), "old\n").expect("a file");
    let drift = compare(&root, &OWNED, &three()).expect("readable");
    assert!(!drift.is_empty());
    assert_eq!(tree(&root), files(&[("made/old.rs", "old\n")]));
}

#[test]
fn a_checkout_with_windows_line_ends_is_no_change() {
    let root = folder("crlf");
    run(&root, &three());
    fs::write(root.join("made/deep/b.rs"), "b\r\nb\r\n").expect("a file");
    assert!(run(&root, &three()).is_empty());
    fs::write(root.join("made/deep/b.rs"), "b\r\nB\r\n").expect("a file");
    assert_eq!(run(&root, &three()).changed, ["made/deep/b.rs"]);
    fs::write(root.join("made/a.rs"), b"a\n\xff").expect("a file");
    assert_eq!(run(&root, &three()).changed, ["made/a.rs"]);
}

#[test]
fn a_folder_in_a_files_place_is_told_and_nothing_is_written() {
    let root = folder("blocked");
    run(&root, &files(&[("made/a.rs", "old\n")]));
    fs::create_dir(root.join("schema.json")).expect("a folder");
    let error = compare(&root, &OWNED, &three()).expect_err("a folder is no file");
    assert!(error.to_string().contains("schema.json"), "{error}");

    // Even if it came between the comparison and the writing.
    let drift = Drift {
        changed: vec!["made/a.rs".into()],
        missing: vec!["made/deep/b.rs".into(), "schema.json".into()],
        ..Drift::default()
    };
    let error = write(&root, &three(), &drift).expect_err("a folder stands there");
    assert_eq!(error.path, root.join("schema.json"));
    assert_eq!(tree(&root), files(&[("made/a.rs", "old\n")]));
}

#[test]
fn a_file_in_a_folders_place_is_told_and_nothing_is_written() {
    let root = folder("no-folder");
    fs::create_dir(root.join("made")).expect("a folder");
    fs::write(root.join("made/deep"), "a file\n").expect("a file");
    let drift = Drift {
        missing: vec!["made/a.rs".into(), "made/deep/b.rs".into()],
        ..Drift::default()
    };
    let error = write(&root, &three(), &drift).expect_err("a file stands there");
    assert!(error.path.starts_with(root.join("made/deep")), "{error}");
    assert_eq!(tree(&root), files(&[("made/deep", "a file\n")]));
}

#[test]
fn an_interrupted_run_is_completed_by_the_next() {
    let root = folder("interrupted");
    run(&root, &files(&[("made/a.rs", "old\n"), ("schema.json", "old\n")]));
    // All texts stood beside their targets, the first had taken its place.
    fs::write(root.join("made/a.rs"), "a\n").expect("a file");
    fs::create_dir(root.join("made/deep")).expect("a folder");
    fs::write(root.join("made/deep/b.rs.regen-tmp"), "b\n").expect("a file");
    fs::write(root.join("schema.json.regen-tmp"), "{").expect("a file");
    let drift = compare(&root, &OWNED, &three()).expect("readable");
    assert_eq!(drift.stale, ["made/deep/b.rs.regen-tmp", "schema.json.regen-tmp"]);
    run(&root, &three());
    assert_eq!(tree(&root), three());
}

#[test]
fn one_file_is_replaced_whole_or_not_at_all() {
    let root = folder("replace");
    let path = root.join("new/catalog.yaml");
    replace(&path, "one\n").expect("writable");
    replace(&path, "two\n").expect("writable");
    assert_eq!(tree(&root), files(&[("new/catalog.yaml", "two\n")]));
    let error =
        replace(&root.join("new"), "three\n").expect_err("a folder stands there");
    assert_eq!(error.path, root.join("new"));
    assert_eq!(tree(&root), files(&[("new/catalog.yaml", "two\n")]));
}

/// Stops before the text of that name.
fn until(stop: &str) -> impl FnMut(&str) -> bool {
    move |name| name != stop
}

#[test]
fn a_folder_is_made_whole_or_not_at_all() {
    let root = folder("make");
    let made = root.join("new");
    let stopped = make(&made, &three(), &mut until("schema.json"));
    assert_eq!(
        stopped.expect_err("it was stopped").error.kind(),
        ErrorKind::Interrupted
    );
    assert!(
        tree(&root).is_empty() && fs::read_dir(&root).expect("a folder").count() == 0
    );
    make(&made, &three(), &mut |_| true).expect("writable");
    assert_eq!(tree(&made), three());
}

/// It may be where somebody's shell stands, a link, or a disk of its own.
#[test]
fn an_empty_folder_is_filled_and_stays() {
    let root = folder("fill");
    let empty = root.join("empty");
    fs::create_dir(&empty).expect("a folder");
    #[cfg(unix)]
    let (made, before) = {
        use std::os::unix::fs::MetadataExt;
        std::os::unix::fs::symlink("empty", root.join("link")).expect("a link");
        (root.join("link"), fs::metadata(&empty).expect("a folder").ino())
    };
    #[cfg(not(unix))]
    let made = empty.clone();
    make(&made, &three(), &mut until("schema.json")).expect_err("it was stopped");
    assert!(fs::read_dir(&empty).expect("a folder").next().is_none());
    make(&made, &three(), &mut |_| true).expect("writable");
    assert_eq!(tree(&empty), three());
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        assert_eq!(fs::metadata(&empty).expect("a folder").ino(), before);
        assert!(root.join("link").is_symlink());
    }
}

#[cfg(unix)]
#[test]
fn a_link_to_a_file_and_who_may_read_it_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let root = folder("link");
    let (file, link) = (root.join("catalog.yaml"), root.join("link.yaml"));
    fs::write(&file, "one\n").expect("writable");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).expect("a mode");
    symlink("catalog.yaml", &link).expect("a link");
    replace(&link, "two\n").expect("writable");
    assert!(link.is_symlink());
    assert_eq!(fs::read_to_string(&file).expect("a file"), "two\n");
    assert_eq!(fs::metadata(&file).expect("a file").permissions().mode() & 0o777, 0o600);
}
