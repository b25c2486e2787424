//! `cargo xtask` as a maintainer runs it, on a workspace of its own.

mod import;
mod regen;
mod usage;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// The catalog of the project.
const CATALOG: &str = include_str!("../../../catalog/asa.yaml");

/// A workspace that holds nothing but a catalog.
struct Workspace(TempDir);

impl Workspace {
    fn new(catalog: &str) -> Self {
        let workspace = Self(TempDir::new().expect("a temporary folder"));
        workspace.write("catalog/asa.yaml", catalog);
        workspace
    }

    /// A workspace in which all is generated.
    fn generated() -> Self {
        let workspace = Self::new(CATALOG);
        workspace.run(&["regen"]).succeeded();
        workspace
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name))
            .unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a new folder");
        fs::write(path, text).expect("a new file");
    }

    /// All files with their bytes.
    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        fn walk(folder: &Path, root: &Path, out: &mut BTreeMap<PathBuf, Vec<u8>>) {
            for entry in fs::read_dir(folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    walk(&path, root, out);
                } else {
                    let name =
                        path.strip_prefix(root).expect("below the root").to_owned();
                    out.insert(name, fs::read(&path).expect("a file"));
                }
            }
        }
        let mut out = BTreeMap::new();
        walk(self.0.path(), self.0.path(), &mut out);
        out
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.args(arguments).current_dir(self.0.path());
        command.env("CARGO_MANIFEST_DIR", self.path("xtask"));
        command
    }

    fn run(&self, arguments: &[&str]) -> Run {
        Run::of(self.command(arguments).output().expect("xtask starts"))
    }
}

/// What a command came to.
#[derive(Debug)]
struct Run {
    code: Option<i32>,
    out: String,
    err: String,
}

impl Run {
    fn of(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
        Self {
            code: output.status.code(),
            out: text(output.stdout),
            err: text(output.stderr),
        }
    }

    fn ended(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{self:#?}");
        self
    }

    fn succeeded(self) -> Self {
        self.ended(0)
    }

    fn says(self, text: &str) -> Self {
        assert!(
            self.out.contains(text) || self.err.contains(text),
            "no `{text}` in {self:#?}"
        );
        self
    }
}
