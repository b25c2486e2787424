//! The program's exit status and what it prints.

use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_book")).args(arguments).output().unwrap()
}

#[test]
fn a_build_says_how_many_pages_and_where() {
    let out = TempDir::new().unwrap();
    let output = run(&["--out", out.path().to_str().unwrap()]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    assert!(
        text.contains(" pages: ") && text.trim_end().ends_with("index.html"),
        "{text}"
    );
    assert!(output.stderr.is_empty());
}

#[test]
fn a_folder_with_other_files_is_bad_usage() {
    let output = run(&["--out", env!("CARGO_MANIFEST_DIR")]);
    assert_eq!(output.status.code(), Some(2));
    assert!(
        String::from_utf8(output.stderr).unwrap().contains("holds files and is no site")
    );
    assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join("book.toml").is_file());
}

#[test]
fn an_unknown_argument_is_bad_usage() {
    assert_eq!(run(&["--nothing"]).status.code(), Some(2));
}
