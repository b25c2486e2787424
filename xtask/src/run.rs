//! Commands that run another program.

use std::env;
use std::path::{Path, PathBuf};
use std::process::{self, Command};

use clap::ArgMatches;

use crate::Outcome;
use crate::report::Failure;
use crate::work::INTERRUPTED;

/// Runs the package `book`, the only one that needs mdBook.
pub fn book(root: &Path, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command.args(["run", "--quiet", "--package", "book", "--"]);
    if let Some(out) = matches.get_one::<PathBuf>("out") {
        // The program runs in the workspace, the path is meant from here.
        command
            .arg("--out")
            .arg(std::path::absolute(out).unwrap_or_else(|_| out.clone()));
    }
    if let Some(source) = matches.get_one::<PathBuf>("source") {
        command
            .arg("--source")
            .arg(std::path::absolute(source).unwrap_or_else(|_| source.clone()));
    }
    for flag in ["open", "serve"] {
        if matches.get_flag(flag) {
            command.arg(format!("--{flag}"));
        }
    }
    if let Some(port) = matches.get_one::<u16>("port") {
        command.arg("--port").arg(port.to_string());
    }
    run(command.current_dir(root))
}

/// Runs what the continuous integration runs.
pub fn ci(root: &Path) -> Result<Outcome, Failure> {
    run(Command::new("bash").arg(".ci/run").current_dir(root))
}

/// Ctrl-C goes to the program too, which ends as it sees fit.
fn run(command: &mut Command) -> Result<Outcome, Failure> {
    ctrlc::set_handler(|| {}).map_err(|error| {
        Failure::new(format!("Ctrl-C can't be left to the program: {error}"))
    })?;
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command.status().map_err(|error| {
        Failure::new(format!("{program} can't be started: {error}; install it"))
    })?;
    match status.code() {
        Some(0) => Ok(Outcome::Done),
        Some(1) => Ok(Outcome::Findings),
        Some(code) if code == i32::from(INTERRUPTED) => process::exit(code),
        Some(code) => {
            Err(Failure::new(format!("{program} ended with exit status {code}")))
        }
        None => Err(Failure::new(format!("{program} was ended by a signal"))),
    }
}
