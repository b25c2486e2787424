//! `asa man`: the manual page of a command.

use std::io::{self, Write};
use std::process::ExitCode;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgMatches, Command};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, roman};

use crate::cli;

pub const NAME: &str = "man";

const AFTER_HELP: &str = "\
Examples:
  asa man | man -l -
  asa man decode > ~/.local/share/man/man1/asa-decode.1

Exit status:
  0  the page was written
  1  the output can't be written
  2  the command line is wrong";

/// The commands that have a page of their own.
const COMMANDS: [&str; 6] = [
    crate::completions::NAME,
    crate::coverage::NAME,
    crate::decode::NAME,
    crate::explain::NAME,
    crate::list::NAME,
    NAME,
];

pub fn command() -> Command {
    Command::new(NAME)
        .about("Write the manual page of asa or of one of its commands")
        .after_help(AFTER_HELP)
        .arg(
            Arg::new("command")
                .value_name("COMMAND")
                .help("The command; asa as a whole where none is named")
                .value_parser(PossibleValuesParser::new(COMMANDS)),
        )
}

pub fn run(args: &ArgMatches) -> io::Result<ExitCode> {
    let mut whole = cli::command().disable_help_subcommand(true);
    whole.build();
    let command = match args.get_one::<String>("command") {
        Some(name) => whole.find_subcommand(name).cloned().unwrap_or(whole),
        None => whole,
    };
    let mut page = Vec::new();
    write(&mut page, &command)?;
    let mut output = io::stdout().lock();
    output.write_all(&page)?;
    output.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn write(page: &mut Vec<u8>, command: &Command) -> io::Result<()> {
    let name = command.get_display_name().unwrap_or("asa").to_owned();
    let man = Man::new(command.clone())
        .title(name.to_uppercase())
        .source(concat!("asa ", env!("CARGO_PKG_VERSION")))
        .manual("User Commands");
    man.render_title(page)?;
    man.render_name_section(page)?;
    man.render_synopsis_section(page)?;
    man.render_description_section(page)?;
    man.render_options_section(page)?;
    if command.has_subcommands() {
        man.render_subcommands_section(page)?;
    }
    let after = command.get_after_help().map(ToString::to_string);
    sections(&after.unwrap_or_default()).to_writer(page)
}

/// What stands below the help: a heading begins at the margin and ends in a colon, and lines keep their ends.
fn sections(text: &str) -> Roff {
    let mut roff = Roff::new();
    for line in text.lines() {
        let heading = line.strip_suffix(':').filter(|heading| !heading.starts_with(' '));
        if let Some(heading) = heading {
            roff.control("fi", []);
            roff.control("SH", [heading.to_uppercase().as_str()]);
            roff.control("nf", []);
        } else {
            roff.text([roman(line.strip_prefix("  ").unwrap_or(line))]);
        }
    }
    roff.control("fi", []);
    roff
}
