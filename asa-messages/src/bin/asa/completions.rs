//! `asa completions`: a script that lets a shell complete the command line.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::builder::EnumValueParser;
use clap::{Arg, ArgMatches, Command};
use clap_complete::Shell;

use crate::cli;

pub const NAME: &str = "completions";

const AFTER_HELP: &str = "\
Examples:
  asa completions bash > ~/.local/share/bash-completion/completions/asa
  asa completions zsh > ~/.zfunc/_asa
  asa completions fish > ~/.config/fish/completions/asa.fish

Exit status:
  0  the script was written
  1  the output can't be written
  2  the command line is wrong";

pub fn command() -> Command {
    Command::new(NAME)
        .about("Write a script that completes the command line in a shell")
        .after_help(AFTER_HELP)
        .arg(
            Arg::new("shell")
                .value_name("SHELL")
                .help("The shell")
                .required(true)
                .value_parser(EnumValueParser::<Shell>::new()),
        )
}

pub fn run(args: &ArgMatches) -> io::Result<ExitCode> {
    let shell: Shell = *args.get_one("shell").expect("clap requires the shell");
    // The generator ends the process where it can't write, so it writes into a buffer.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut cli::command(), "asa", &mut script);
    let mut output = io::stdout().lock();
    output.write_all(&script)?;
    output.flush()?;
    Ok(ExitCode::SUCCESS)
}
