//! Runs that can't come to their end: stopped, or without a place to write.

use std::fs;
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use crate::root::{CATALOG, Root, output, small, text};

#[test]
fn a_run_that_was_stopped_between_two_files_is_completed() {
    let root = Root::generated();
    let sound = root.texts();
    // Every other file has its new text; the texts of the rest lie beside them, the last of them cut short.
    let generated: Vec<&String> = sound.keys().filter(|name| *name != CATALOG).collect();
    for name in generated.iter().step_by(2) {
        root.write(name, "old\n");
        let text = &sound[*name];
        root.write(&format!("{name}.regen-tmp"), &text[..text.len() / 2]);
    }
    root.run(&["regen", "--check"]).ends(1);
    root.run(&["regen"]).ends(0);
    assert!(root.texts() == sound);
}

#[test]
fn a_run_that_is_killed_at_any_time_is_completed() {
    let expected = Root::with(&text(CATALOG));
    let begin = Instant::now();
    expected.run(&["regen"]).ends(0);
    let whole = begin.elapsed();
    let expected = expected.texts();

    let root = Root::with(&small());
    root.run(&["regen"]).ends(0);
    let old = root.texts();
    root.write(CATALOG, text(CATALOG));
    let mut stopped = 0;
    for step in 1..=12 {
        let mut child = root.command(&["regen"]).spawn().expect("a process");
        sleep(whole * step / 12);
        // It may have come to its end.
        let _ = child.kill();
        let status = child.wait().expect("a status");
        stopped += u32::from(!status.success());
        for (name, text) in root.texts() {
            let whole = name == CATALOG
                || name.ends_with(".regen-tmp")
                || expected.get(&name) == Some(&text)
                || old.get(&name) == Some(&text);
            assert!(whole, "{name} is neither old nor new");
        }
    }
    assert!(stopped > 0, "no run was stopped");
    root.run(&["regen"]).ends(0);
    assert!(root.texts() == expected);
    // A process that was killed may leave a file open for a moment; nothing more comes of it.
    sleep(Duration::from_millis(50));
    root.run(&["regen", "--check"]).ends(0);
}

#[test]
fn a_folder_in_a_files_place_is_told_and_nothing_is_written() {
    let root = Root::with(&small());
    root.write("asa-messages/src/generated/old.rs", "old\n");
    fs::create_dir_all(root.path("catalog/schema.json")).expect("a folder");
    let before = root.tree();
    let run = root.run(&["regen"]).ends(2);
    assert_eq!(run.out, "");
    assert!(run.err.starts_with("error: "), "{}", run.err);
    assert!(run.err.contains("schema.json: "), "{}", run.err);
    assert!(run.err.contains("then run the command again"), "{}", run.err);
    assert_eq!(root.tree(), before);
}

#[test]
fn a_file_in_a_folders_place_is_told_and_nothing_is_written() {
    let root = Root::with(&small());
    root.write("book/pages", "a file\n");
    let before = root.tree();
    let run = root.run(&["regen"]).ends(2);
    assert!(run.err.contains("pages"), "{}", run.err);
    assert!(run.err.contains("then run the command again"), "{}", run.err);
    assert_eq!(root.tree(), before);
}

/// A limit on the size of files stands for a full disk: a write comes back with an error in the midst of a file.
#[cfg(unix)]
#[test]
fn a_full_disk_is_told_and_nothing_is_written() {
    let root = Root::generated();
    root.write(CATALOG, text(CATALOG));
    let before = root.tree();
    let mut shell = Command::new("bash");
    // Blocks of 1,024 bytes; the signal that comes with the error is put aside.
    shell.args(["-c", "trap '' XFSZ; ulimit -f 16; exec \"$0\" \"$@\""]);
    shell.arg(env!("CARGO_BIN_EXE_xtask"));
    let run = output(root.prepared(shell, &["regen"])).ends(2);
    assert_eq!(run.out, "");
    assert!(run.err.starts_with("error: "), "{}", run.err);
    assert!(run.err.contains(".rs") && run.err.contains("the disk"), "{}", run.err);
    assert_eq!(root.tree(), before);
    root.run(&["regen"]).ends(0);
}
