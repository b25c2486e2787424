//! The generated Rust of a small catalog to the byte, and that of odd ones by how it is laid out and compiles.

mod common;
#[path = "rust/edges.rs"]
mod edges;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::lower::Lowered;
use codegen::output::Files;
use codegen::rust::emit;

/// An empty folder for one test, outside of the tree.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rust").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace")
}

fn write(folder: &Path, files: &Files) -> Vec<PathBuf> {
    let mut out = Vec::new();
    for (name, text) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(&path, text).expect("a file");
        out.push(path);
    }
    out
}

/// Fails where the files are not laid out as rustfmt lays them out.
fn rustfmt_agrees(about: &str, catalogs: &[(String, Lowered)]) {
    let folder = folder(about);
    let write = |(name, lowered): &(String, Lowered)| {
        write(&folder.join(name.replace(' ', "-")), &emit(lowered))
    };
    let paths: Vec<PathBuf> = catalogs.iter().flat_map(write).collect();
    let output = Command::new("rustfmt")
        .args(["--check", "--color", "never", "--edition", "2024", "--config-path"])
        .arg(repository().join(".rustfmt.toml"))
        .args(paths)
        .output()
        .expect("rustfmt can be started: `rustup component add rustfmt`");
    let told = String::from_utf8_lossy(&output.stdout);
    let failed = String::from_utf8_lossy(&output.stderr);
    let some: Vec<&str> = told.lines().take(40).collect();
    assert!(output.status.success(), "{about}:\n{}\n{failed}", some.join("\n"));
}

#[test]
fn odd_catalogs_are_laid_out_as_rustfmt_does() {
    rustfmt_agrees("odd", &edges::all());
}
