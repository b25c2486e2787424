//! `asa decode`: log lines in, one JSON object for each out.

mod input;
mod json;
mod progress;
mod reading;
mod summary;

use std::io::{self, BufWriter, IsTerminal, StdoutLock, Write};
use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use self::input::{Input, Lines};
use self::progress::Progress;
use self::reading::Reading;
use self::summary::Summary;
use crate::page;

pub const NAME: &str = "decode";

const AFTER_HELP: &str = r#"Output:
  Each line gives one JSON object in a line of its own, an empty line too.
  Its keys, in this order:

  file              the file, only where several are named
  line              number of the line in its file, from 1
  priority, timestamp, device, product, class, severity, id
                    the envelope, always there; null where a part is absent
  name              name of the message
  catalog_severity  level in the catalog, only where that of the line differs
  shape             what the shape that fitted is known from: device, guide or
                    later-guide
  ambiguous         whether the line can be read in another way
  fields            the values of the message
  error             instead of name, shape, ambiguous and fields:
    kind            no-tag, unknown-id, mismatch, truncated or not-utf8
    at              offset in the line, in bytes
    expected        what was expected there
  text              the whole line, with an error or with --raw; bytes that are
                    not UTF-8 are replaced by U+FFFD

  Standard error gets a summary, and a bar while files are read.

Examples:
  asa decode fw01.log | jq -c 'select(.name == "sa-up") | .fields'
  asa decode fw01.log fw02.log > both.json
  tail -f /var/log/asa.log | asa decode --line-buffered

Exit status:
  0  all lines were read, whatever they held, or the reader of the output has
     closed the pipe
  1  a file can't be read (the others are read all the same), or the output
     can't be written
  2  the command line is wrong"#;

pub fn command() -> Command {
    Command::new(NAME).about("Decode log lines to JSON").after_help(AFTER_HELP).args([
        Arg::new("file")
            .value_name("FILE")
            .help("Files to read; `-` or none is standard input")
            .action(ArgAction::Append)
            .value_parser(value_parser!(std::ffi::OsString)),
        Arg::new("raw")
            .long("raw")
            .help("Add the line itself, as `text`, to every object")
            .action(ArgAction::SetTrue),
        Arg::new("line-buffered")
            .long("line-buffered")
            .help("Write each object at once, as is done when output is a terminal")
            .action(ArgAction::SetTrue),
    ])
}

/// Decodes all inputs. An error is one of the output.
pub fn run(args: &ArgMatches) -> io::Result<ExitCode> {
    let inputs = Input::all(args.get_many("file").unwrap_or_default());
    let progress = Progress::of(&inputs);
    let mut decoder = Decoder::new(args);
    let mut unread = 0;
    for input in &inputs {
        let file = (inputs.len() > 1).then(|| input.name());
        if let Err(fault) = decoder.decode(input, file.as_deref(), &progress)? {
            decoder.output.flush()?;
            progress.suspend(|| page::complain(&format!("{}{fault}", input.name())));
            unread += 1;
        }
    }
    decoder.output.flush()?;
    progress.finish();
    anstream::eprintln!("{}", decoder.summary);
    Ok(ExitCode::from(u8::from(unread > 0)))
}

struct Decoder {
    output: BufWriter<StdoutLock<'static>>,
    summary: Summary,
    raw: bool,
    flush_lines: bool,
}

impl Decoder {
    fn new(args: &ArgMatches) -> Self {
        let output = io::stdout().lock();
        let flush_lines = args.get_flag("line-buffered") || output.is_terminal();
        Self {
            output: BufWriter::with_capacity(64 * 1024, output),
            summary: Summary::default(),
            raw: args.get_flag("raw"),
            flush_lines,
        }
    }

    /// Decodes one input. The outer error is one of the output; the inner one says what can't be read of the input.
    fn decode(
        &mut self,
        input: &Input,
        file: Option<&str>,
        progress: &Progress,
    ) -> io::Result<Result<(), String>> {
        let mut lines = match input.open() {
            Ok(reader) => Lines::new(progress.watch(reader)),
            Err(error) => return Ok(Err(unreadable(0, &error))),
        };
        for number in 1.. {
            let line = match lines.read() {
                Ok(Some(line)) => line,
                Ok(None) => break,
                Err(error) => return Ok(Err(unreadable(number - 1, &error))),
            };
            let reading = Reading::new(file, number, line);
            self.summary.count(&reading);
            json::write(&mut self.output, &reading, self.raw)?;
            if self.flush_lines {
                self.output.flush()?;
            }
        }
        Ok(Ok(()))
    }
}

/// Where an input ends early, why, and what to do.
fn unreadable(lines: u64, error: &io::Error) -> String {
    let place = if lines == 0 { String::new() } else { format!(" behind line {lines}") };
    format!(
        "{place}: cannot be read: {error}; check that it is a file, and that you may read it"
    )
}
