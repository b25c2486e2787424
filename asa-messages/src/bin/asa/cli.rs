//! The command line: each command describes its own arguments, and this puts them together.

use clap::Command;

use crate::{completions, coverage, decode, explain, list, man};

const AFTER_HELP: &str = "\
Examples:
  asa decode fw01.log > fw01.json
  tail -f /var/log/asa.log | asa decode --format text
  asa coverage fw01.log.gz
  asa explain 750003
  asa list --severity error --text certificate

Exit status:
  0  all was read, whatever the lines held
  1  a file can't be read to its end, or the output can't be written
  2  the command line is wrong

Environment:
  NO_COLOR        no colours, whatever its value
  CLICOLOR_FORCE  colours, even where the output is no terminal";

/// The command `asa` with all its subcommands.
pub fn command() -> Command {
    Command::new("asa")
        .version(env!("CARGO_PKG_VERSION"))
        .about(
            "Decodes syslog messages of Cisco ASA and FTD firewalls, and explains them",
        )
        .after_help(AFTER_HELP)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(decode::command())
        .subcommand(coverage::command())
        .subcommand(explain::command())
        .subcommand(list::command())
        .subcommand(completions::command())
        .subcommand(man::command())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_command_line_is_sound() {
        super::command().debug_assert();
    }
}
