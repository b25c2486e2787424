//! `cargo xtask`: arguments, files and exit codes around the library `codegen`.

mod arguments;
mod diff;
mod import;
mod regen;
mod report;
mod run;
mod score;

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use report::Failure;

/// What a command comes to.
enum Outcome {
    /// All is as it should be.
    Done,
    /// Findings or drift were told.
    Findings,
}

fn main() -> ExitCode {
    let matches = arguments::command().get_matches();
    let root = root();
    let outcome = match matches.subcommand() {
        Some(("regen", matches)) => regen::regen(&root, matches),
        Some(("import", matches)) if matches.get_flag("score") => {
            score::score(&root, matches)
        }
        Some(("import", matches)) => import::import(&root, matches),
        Some(("diff", matches)) => diff::diff(&root, matches),
        Some(("book", matches)) => run::book(&root, matches),
        Some(("ci", _)) => run::ci(&root),
        _ => unreachable!("clap asks for a command"),
    };
    match outcome {
        Ok(Outcome::Done) => ExitCode::SUCCESS,
        Ok(Outcome::Findings) => ExitCode::from(1),
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::from(2)
        }
    }
}

/// The folder of the workspace: Cargo names the package that it runs.
fn root() -> PathBuf {
    let package = env::var_os("CARGO_MANIFEST_DIR");
    let package =
        package.map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    package.parent().map(Path::to_path_buf).unwrap_or(package)
}

/// The text of a file; `next` is what to do where it can't be read.
fn read(path: &Path, next: &str) -> Result<String, Failure> {
    let bytes = fs::read(path).map_err(|error| Failure::read(path, &error, next))?;
    String::from_utf8(bytes).map_err(|error| Failure::not_utf8(path, &error))
}
