//! A catalog of 2,500 messages becomes a crate that compiles and passes its tests. `.ci/run` asks for it by the feature
//! `thousands`: it takes minutes.

use std::path::Path;
use std::process::Command;

use scale::Scale;

fn ends_well(command: &mut Command) {
    let output = command.output().expect("a program that can be started");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}\n{told}");
}

#[test]
fn the_crate_of_2500_messages_compiles_and_passes_its_tests() {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
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
    // The documentation's examples are the same lines; a small catalog tries them as documentation too.
    ends_well(
        Command::new(env!("CARGO"))
            .args(["test", "--offline", "--quiet", "--tests"])
            .env("CARGO_TARGET_DIR", path("target"))
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .current_dir(path("all")),
    );
    assert!(Path::new(&path("all/Cargo.lock")).is_file());
}
