//! `asa decode`: log lines in, one JSON object for each out.

mod columns;
mod csv;
mod json;
mod output;
mod pairs;
mod plain;
pub mod reading;
mod summary;
mod text;

use std::io;
use std::process::ExitCode;

use clap::builder::EnumValueParser;
use clap::{Arg, ArgAction, ArgMatches, Command, ValueEnum};

use self::columns::{Cell, Column, Columns};
use self::output::Output;
use self::reading::Reading;
use self::summary::Summary;
use self::text::Layout;
use crate::input::{self, Block, Input};
use crate::pipeline::{self, Sink, Work};
use crate::progress::Progress;
use crate::select::{self, Selection};

pub const NAME: &str = "decode";

const AFTER_HELP: &str = r#"JSON:
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
    kind            no-tag, unknown-id, mismatch, truncated, not-utf8 or
                    too-long
    at              offset in the line, in bytes
    expected        what was expected there
  text              the whole line, with an error or with --raw; bytes that are
                    not UTF-8 are replaced by U+FFFD

Text:
  Time, device and tag, then the name and all values as path=value. Lines are
  wrapped where the output is a terminal. Control characters are escaped.

CSV:
  A row for each line, always under the same header. What is peculiar to a
  message stands in `fields`, as JSON.

Fields:
  --fields takes the keys above, `error.kind`, `error.at` and `error.expected`,
  and the paths of values that `asa explain` shows, such as `reason`,
  `session.remote` or `session.remote.host`. Objects get these paths as keys.
  `error` is why a line was not decoded, and `fields.error` a value of that
  name.

Reading:
  What gzip and zstd have packed is recognised by how it begins, also on
  standard input. Of a line of more than 1 MiB only the first 1 MiB is read;
  it is not decoded, and gives the error too-long. Memory stays the same
  however long the log.

  Standard error gets a summary, and a bar while files are read.

Examples:
  asa decode fw01.log | jq -c 'select(.name == "sa-up") | .fields'
  asa decode --format text --only 750003,752001-752017 fw01.log.gz
  asa decode --severity ..error --fields line,id,session.remote.host fw01.log
  asa decode --format csv --jobs 4 fw01.log fw02.log > both.csv
  tail -f /var/log/asa.log | asa decode --line-buffered

Exit status:
  0  all lines were read, whatever they held, or the reader of the output has
     closed the pipe
  1  a file can't be read to its end (the others are read all the same), or the
     output can't be written
  2  the command line is wrong"#;

pub fn command() -> Command {
    Command::new(NAME)
        .about("Decode log lines to JSON, text or CSV")
        .after_help(AFTER_HELP)
        .args([
            input::files(),
            Arg::new("format")
                .long("format")
                .value_name("FORMAT")
                .help("json: an object a line; text: lined up for people; csv: rows under a fixed header")
                .default_value("json")
                .value_parser(EnumValueParser::<Format>::new()),
            select::only(),
            select::severity("Only lines of these levels (in the tag)"),
            Arg::new("fields")
                .long("fields")
                .value_name("FIELD,..")
                .help("Write these fields alone: keys of the envelope, or paths such as `session.remote.host`; absent ones are null, `-` or empty")
                .value_delimiter(',')
                .action(ArgAction::Append)
                .value_parser(Column::parse),
            Arg::new("raw")
                .long("raw")
                .help("Add the line itself, as `text`, to every object or row")
                .conflicts_with("fields")
                .action(ArgAction::SetTrue),
            Arg::new("line-buffered")
                .long("line-buffered")
                .help("Write each line at once, as is done when output is a terminal")
                .action(ArgAction::SetTrue),
            pipeline::jobs(),
        ])
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Format {
    Json,
    Text,
    Csv,
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Json, Self::Text, Self::Csv]
    }

    fn to_possible_value(&self) -> Option<clap::builder::PossibleValue> {
        Some(match self {
            Self::Json => "json".into(),
            Self::Text => "text".into(),
            Self::Csv => "csv".into(),
        })
    }
}

/// Decodes all inputs. An error is one of the output.
pub fn run(args: &ArgMatches) -> io::Result<ExitCode> {
    let inputs = Input::all(args.get_many("file").unwrap_or_default());
    let decoder = Decoder::new(args, inputs.len() > 1);
    let mut output = Output::new(decoder.format, args.get_flag("line-buffered"));
    if let (Format::Csv, Some(columns)) = (decoder.format, &decoder.columns) {
        output.write(&csv::header(columns))?;
    }
    let progress = Progress::of(&inputs);
    let jobs = pipeline::jobs_of(args);
    let unread = pipeline::run(&inputs, jobs, &progress, &decoder, &mut output)?;
    output.flush()?;
    progress.finish();
    anstream::eprintln!("{}", output.summary);
    Ok(ExitCode::from(u8::from(unread > 0)))
}

/// How lines are decoded and written.
struct Decoder {
    selection: Selection,
    format: Format,
    /// The fields that were named, and always those of CSV.
    columns: Option<Columns>,
    layout: Layout,
    /// Whether the file is named with every line.
    file: bool,
    raw: bool,
}

impl Decoder {
    fn new(args: &ArgMatches, file: bool) -> Self {
        let format = *args.get_one("format").expect("it has a default");
        let raw = args.get_flag("raw");
        let named = args.get_many("fields").map(|fields| {
            let fields: Vec<Column> = fields.cloned().collect();
            Columns::new(fields)
        });
        Self {
            selection: Selection::new(args),
            format,
            columns: named
                .or_else(|| (format == Format::Csv).then(|| csv::columns(raw))),
            layout: Layout::of_stdout(),
            file,
            raw,
        }
    }
}

/// What comes of a block.
#[derive(Default)]
struct Made {
    output: Vec<u8>,
    summary: Summary,
    /// Room for the values of a line, and for its text.
    cells: Vec<Cell>,
    line: String,
}

impl Work for Decoder {
    type Made = Made;

    fn block(&self, input: &str, block: &Block, made: &mut Made) {
        let Made {
            output,
            summary,
            cells,
            line,
        } = made;
        match (self.format, &self.columns) {
            (Format::Json, None) => self.each(input, block, summary, |reading| {
                json::object(output, reading, self.file, self.raw);
            }),
            (Format::Json, Some(columns)) => {
                self.each(input, block, summary, |reading| {
                    json::fields(output, columns, reading, cells);
                });
            }
            (Format::Text, None) => self.each(input, block, summary, |reading| {
                self.layout.line(output, reading, self.file, line);
            }),
            (Format::Text, Some(columns)) => {
                self.each(input, block, summary, |reading| {
                    self.layout.row(output, columns, reading, cells, line);
                });
            }
            (Format::Csv, None) => {}
            (Format::Csv, Some(columns)) => {
                let mut rows = csv::rows(output);
                self.each(input, block, summary, |reading| {
                    csv::row(&mut rows, columns, reading, cells);
                });
            }
        }
    }
}

impl Decoder {
    /// Reads the wanted lines of a block, and counts them all.
    fn each(
        &self,
        input: &str,
        block: &Block,
        summary: &mut Summary,
        mut write: impl FnMut(&Reading<'_>),
    ) {
        for line in block.lines() {
            let record = line.record();
            if self.selection.takes(record.as_ref().ok()) {
                let reading = Reading::new(input, line, record);
                summary.count(&reading);
                write(&reading);
            } else {
                summary.pass_over();
            }
        }
    }
}
