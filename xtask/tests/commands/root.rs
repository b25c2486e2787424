//! A temporary repository that holds a catalog, and the program run in it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use tempfile::TempDir;

/// Where the catalog stands.
pub const CATALOG: &str = "catalog/asa.yaml";

/// The folder of the real repository.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace")
}

/// The text of a file of the real repository.
pub fn text(path: &str) -> String {
    fs::read_to_string(repository().join(path)).expect(path)
}

/// A sound catalog of three messages.
pub fn small() -> String {
    text("codegen/tests/fixtures/small.yaml")
}

/// A temporary repository.
pub struct Root(TempDir);

/// What a run came to.
#[derive(Debug)]
pub struct Run {
    pub status: Option<i32>,
    pub out: String,
    pub err: String,
}

impl Run {
    /// Fails unless the exit status is that.
    pub fn ends(self, status: i32) -> Self {
        assert_eq!(self.status, Some(status), "{}\n{}", self.out, self.err);
        self
    }

    /// The last line on standard output.
    pub fn last(&self) -> &str {
        self.out.lines().last().unwrap_or_default()
    }
}

/// Files by name, with text and time stamp.
pub type Tree = BTreeMap<String, (Vec<u8>, SystemTime)>;

impl Root {
    /// A repository with that catalog.
    pub fn with(catalog: &str) -> Self {
        let root = Self(TempDir::new().expect("a temporary folder"));
        root.write(CATALOG, catalog);
        root
    }

    /// A repository with the small catalog and all that is generated from it.
    pub fn generated() -> Self {
        let root = Self::with(&small());
        root.run(&["regen"]).ends(0);
        root
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn write(&self, name: &str, text: impl AsRef<[u8]>) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect(name);
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).expect(name)
    }

    /// The program, about to run here.
    pub fn command(&self, arguments: &[&str]) -> Command {
        self.prepared(Command::new(env!("CARGO_BIN_EXE_xtask")), arguments)
    }

    /// Another program, about to run here as the program would.
    pub fn prepared(&self, mut command: Command, arguments: &[&str]) -> Command {
        command
            .args(arguments)
            .env("CARGO_MANIFEST_DIR", self.path("xtask"))
            .env_remove("COLUMNS")
            .current_dir(self.0.path())
            .stdin(Stdio::null());
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Run {
        output(self.command(arguments))
    }

    /// All files.
    pub fn tree(&self) -> Tree {
        fn walk(root: &Path, folder: &Path, out: &mut Tree) {
            for entry in fs::read_dir(folder).expect("a folder") {
                let path = entry.expect("an entry").path();
                if path.is_dir() {
                    walk(root, &path, out);
                } else {
                    let name = path.strip_prefix(root).expect("inside");
                    let name = name.display().to_string().replace('\\', "/");
                    let stamp = fs::metadata(&path).and_then(|m| m.modified());
                    let text = fs::read(&path).expect("a file");
                    out.insert(name, (text, stamp.expect("a stamp")));
                }
            }
        }
        let mut out = Tree::new();
        walk(self.0.path(), self.0.path(), &mut out);
        out
    }

    /// All files without their stamps.
    pub fn texts(&self) -> BTreeMap<String, Vec<u8>> {
        self.tree().into_iter().map(|(name, (text, _))| (name, text)).collect()
    }

    /// Sets all time stamps back, so that a write shows.
    pub fn age(&self) {
        for name in self.tree().keys() {
            let file = fs::File::options().write(true).open(self.path(name));
            file.and_then(|file| file.set_modified(SystemTime::UNIX_EPOCH)).expect(name);
        }
    }
}

/// Runs to the end.
pub fn output(mut command: Command) -> Run {
    let output = command.output().expect("the program can be started");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    Run {
        status: output.status.code(),
        out: text(output.stdout),
        err: text(output.stderr),
    }
}
