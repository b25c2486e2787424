//! A catalog of 2,500 messages becomes a crate that compiles and passes its tests. Behind the feature `thousands`, as it
//! takes minutes; `.ci/run` asks for the first test alone.

use std::process::Command;

use scale::Scale;
use tempfile::TempDir;

fn ends_well(command: &mut Command) {
    let output = command.output().expect("a program that can be started");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}\n{told}");
}

/// The crate and the pages of 2,500 messages.
fn made() -> TempDir {
    let folder = TempDir::new().expect("a temporary folder");
    let path = |name: &str| folder.path().join(name);
    std::fs::write(path("all.yaml"), Scale::new(2500).catalog).expect("a file");
    ends_well(
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .args(["regen", "--catalog", "all.yaml", "--out", "all"])
            .env("CARGO_MANIFEST_DIR", env!("CARGO_MANIFEST_DIR"))
            .current_dir(folder.path()),
    );
    let pages = path("all/book/pages/generated/messages").read_dir().expect("a folder");
    assert_eq!(pages.count(), 2500);
    assert!(path("all/Cargo.lock").is_file());
    folder
}

/// Runs Cargo where the crate is. What a debugger needs would take twice the time.
fn cargo(folder: &TempDir, arguments: &[&str]) {
    ends_well(
        Command::new(env!("CARGO"))
            .args(arguments)
            .args(["--offline", "--quiet"])
            .env("CARGO_TARGET_DIR", folder.path().join("target"))
            .env("CARGO_PROFILE_DEV_DEBUG", "0")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .current_dir(folder.path().join("all")),
    );
}

#[test]
fn the_crate_of_2500_messages_compiles() {
    cargo(&made(), &["check"]);
}

/// The documentation's examples are the same lines; a small catalog tries them as documentation too.
#[test]
fn the_crate_of_2500_messages_passes_its_tests() {
    cargo(&made(), &["test", "--tests"]);
}
