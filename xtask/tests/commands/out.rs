//! `regen --out`: a crate and a book of another catalog, whole or not at all.

use std::fs;
use std::path::Path;
use std::process::Command;

use scale::Scale;

use crate::root::{Root, Run, output, repository};

/// The command as it is run in the real repository, which it only reads.
fn command(root: &Root, arguments: &[&str]) -> Command {
    let mut command = root.command(arguments);
    command.env("CARGO_MANIFEST_DIR", repository().join("xtask"));
    command
}

fn run(root: &Root, arguments: &[&str]) -> Run {
    output(command(root, arguments))
}

/// An empty folder with a catalog of so many messages.
fn with(messages: usize) -> Root {
    let root = Root::with("");
    root.write("all.yaml", Scale::new(messages).catalog);
    root
}

const MAKE: [&str; 5] = ["regen", "--catalog", "all.yaml", "--out", "all"];

#[test]
fn the_crate_of_another_catalog_compiles_and_passes_its_tests() {
    let root = with(48);
    let made = run(&root, &MAKE).ends(0);
    assert_eq!(made.err, "");
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .args(["test", "--offline", "--quiet"])
        .current_dir(root.path("all"))
        .env("CARGO_TARGET_DIR", root.path("target"))
        .env("RUSTFLAGS", "-Dwarnings")
        .env_remove("CARGO_ENCODED_RUSTFLAGS");
    let tests = output(cargo).ends(0);
    // Those of every catalog, and the examples of each message's documentation.
    assert!(tests.out.contains("4 passed"), "{}", tests.out);
    let documented = tests.out.lines().filter_map(|line| {
        line.strip_prefix("test result: ok. ")?.split_once(' ')?.0.parse::<usize>().ok()
    });
    assert!(documented.max() >= Some(48), "{}", tests.out);
}

#[test]
fn what_carries_over_names_no_message_of_this_project() {
    let root = with(30);
    run(&root, &MAKE).ends(0);
    let named = |text: &str| {
        ["SaUp", "sa_up", "IkeError"].iter().any(|name| text.contains(name))
    };
    for (name, text) in root.texts() {
        let text = String::from_utf8_lossy(&text);
        let is_rust = Path::new(&name).extension().is_some_and(|ending| ending == "rs");
        if is_rust && !name.contains("/bin/") {
            let code: Vec<&str> =
                text.lines().take_while(|line| !line.contains("#[cfg(test)]")).collect();
            assert!(!code.iter().any(|line| named(line)), "{name}");
        }
    }
    assert!(root.read("all/asa-messages/src/lib.rs").contains("#![no_std]"));
}

#[test]
fn the_folder_is_renewed_and_what_others_put_there_stays() {
    let root = with(30);
    run(&root, &MAKE).ends(0);
    root.write("all/notes.txt", "mine\n");
    root.age();
    let before = root.tree();
    let again = run(&root, &MAKE).ends(0);
    assert!(again.out.ends_with("files are up to date\n"), "{}", again.out);
    assert_eq!(root.tree(), before);

    let page = "all/book/pages/generated/by-id.md";
    let sound = root.read(page);
    root.write(page, "by hand\n");
    root.write("all/asa-messages/src/generated/old.rs", "old\n");
    let check = [&MAKE[..], &["--check"]].concat();
    let checked = run(&root, &check).ends(1);
    assert!(checked.out.contains("by-id.md differs\n"), "{}", checked.out);
    assert!(checked.out.contains("old.rs is stale\n"), "{}", checked.out);
    run(&root, &MAKE).ends(0);
    assert_eq!(root.read(page), sound);
    assert!(!root.path("all/asa-messages/src/generated/old.rs").exists());
    assert_eq!(root.read("all/notes.txt"), "mine\n");
}

#[test]
fn a_folder_that_is_not_its_own_is_refused() {
    let root = with(12);
    root.write("all/thesis.txt", "years of work\n");
    let before = root.tree();
    let refused = run(&root, &MAKE).ends(2);
    assert!(refused.err.contains("did not make"), "{}", refused.err);
    assert!(refused.err.contains("name a new or an empty folder"), "{}", refused.err);
    assert_eq!(root.tree(), before);
    // An empty one will do.
    fs::create_dir(root.path("empty")).expect("a folder");
    let made = ["regen", "--catalog", "all.yaml", "--out", "empty"];
    run(&root, &made).ends(0);
    assert!(root.path("empty/asa-messages/src/lib.rs").is_file());
}

#[test]
fn a_dry_run_makes_nothing() {
    let root = with(12);
    let before = root.tree();
    let told = run(&root, &[&MAKE[..], &["--dry-run"]].concat()).ends(0);
    assert!(told.out.contains("would be made"), "{}", told.out);
    run(&root, &[&MAKE[..], &["--check"]].concat()).ends(1);
    assert_eq!(root.tree(), before);
}

#[cfg(unix)]
mod ctrl_c {
    use std::process::{Child, Stdio};
    use std::thread::sleep;
    use std::time::{Duration, Instant};

    use super::*;

    fn interrupt(child: &Child) {
        let sent = Command::new("kill").args(["-INT", &child.id().to_string()]).status();
        assert!(sent.is_ok(), "kill can't be started; install it (package procps)");
    }

    /// Starts a command, and interrupts it as soon as that file is there; gives its exit status.
    fn interrupted(mut command: Command, at: &Path) -> Option<i32> {
        let mut child = command
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("a process");
        let begin = Instant::now();
        while !at.exists() && child.try_wait().expect("a status").is_none() {
            assert!(begin.elapsed() < Duration::from_secs(300), "nothing was written");
            sleep(Duration::from_micros(200));
        }
        interrupt(&child);
        child.wait().expect("a status").code()
    }

    #[test]
    fn a_folder_that_is_being_made_goes() {
        let root = with(600);
        let before = root.tree();
        let status =
            interrupted(command(&root, &MAKE), &root.path("all.regen-tmp/Cargo.lock"));
        assert_eq!(status, Some(130));
        assert_eq!(root.tree(), before);
        assert!(!root.path("all").exists() && !root.path("all.regen-tmp").exists());
    }

    #[test]
    fn files_that_are_being_written_stay_as_they_were() {
        let root = Root::generated();
        root.write(crate::root::CATALOG, Scale::new(600).catalog);
        let before = root.tree();
        let staged = "asa-messages/src/generated/ids.rs.regen-tmp";
        let status = interrupted(root.command(&["regen"]), &root.path(staged));
        assert_eq!(status, Some(130));
        assert_eq!(root.tree(), before);
        root.run(&["regen"]).ends(0);
        root.run(&["regen", "--check"]).ends(0);
    }

    #[test]
    fn an_import_writes_nothing() {
        let root = Root::with("");
        root.write("guide.txt", Scale::new(2500).guide);
        let before = root.tree();
        let ends = (1..=20).any(|tenths| {
            let mut child = root
                .command(&["import", "guide.txt", "--catalog", "new.yaml"])
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .expect("a process");
            sleep(Duration::from_millis(100 * tenths));
            interrupt(&child);
            let status = child.wait().expect("a status").code();
            if status != Some(0) && status != Some(1) {
                assert_eq!(root.tree(), before);
            }
            status == Some(130)
        });
        assert!(ends, "no import was interrupted");
    }
}
