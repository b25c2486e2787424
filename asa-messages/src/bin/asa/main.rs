//! The command `asa`: decodes log lines of firewalls and reports on them, explains their messages, and lists them.

mod cli;
mod completions;
mod coverage;
mod decode;
mod entry;
mod escape;
mod explain;
mod input;
mod list;
mod man;
mod near;
mod page;
mod pipeline;
mod progress;
mod select;
mod values;

use std::io::{self, ErrorKind};
use std::process::ExitCode;

fn main() -> ExitCode {
    let matches = cli::command().get_matches();
    let result = match matches.subcommand() {
        Some((decode::NAME, args)) => decode::run(args),
        Some((completions::NAME, args)) => completions::run(args),
        Some((coverage::NAME, args)) => coverage::run(args),
        Some((explain::NAME, args)) => explain::run(args),
        Some((list::NAME, args)) => list::run(args),
        Some((man::NAME, args)) => man::run(args),
        _ => unreachable!("clap lets no other command pass"),
    };
    result.unwrap_or_else(|error| failed_output(&error))
}

/// Input that can't be read is told where it is read, so an error that gets here is one of the output.
fn failed_output(error: &io::Error) -> ExitCode {
    // A reader such as `head` closes the pipe when it has what it wants.
    if error.kind() == ErrorKind::BrokenPipe {
        return ExitCode::SUCCESS;
    }
    page::complain(&format!(
        "standard output: cannot be written: {error}; the output ends early; make room or write elsewhere, and run the command again"
    ));
    ExitCode::FAILURE
}
