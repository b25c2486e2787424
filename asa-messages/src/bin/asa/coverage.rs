//! `asa coverage`: how much of a log can be decoded, and what can't.

mod clock;
mod report;
mod tally;

use std::io::{self, Write};
use std::process::ExitCode;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use serde::Serialize;

use self::clock::Time;
use self::tally::{Counts, Sample, Tally, name};
use crate::decode::reading::Reading;
use crate::input::{self, Block, Input};
use crate::pipeline::{self, Sink, Work};
use crate::progress::Progress;

pub const NAME: &str = "coverage";

const AFTER_HELP: &str = "\
Lines:
  A known id is one that the catalog holds. A line of one that is not decoded
  is missed: mismatched, truncated, not UTF-8 or too long. Of each cause one
  line is shown, with a mark where it stopped fitting.

Time:
  Time is counted in minutes, by the times in the lines, zones left aside.
  A minute is covered if each of its lines of known ids was decoded: the share
  of such minutes says for how much of the time what `asa decode` tells of a
  tunnel is the whole story. The longest silence is the longest time without
  any line, of whatever id: look there for a relay or a network that was down.

Examples:
  asa coverage fw01.log
  asa coverage --json /var/log/asa/*.gz | jq '.ids[] | select(.mismatch > 0)'

Exit status:
  0  all lines were read, whatever they held
  1  a file can't be read to its end (the others are read all the same), or the
     output can't be written
  2  the command line is wrong";

pub fn command() -> Command {
    Command::new(NAME)
        .about("Report how much of a log can be decoded, and what can't")
        .after_help(AFTER_HELP)
        .args([
            input::files(),
            Arg::new("samples")
                .long("samples")
                .value_name("N")
                .help("Show at most N lines of an id that could not be decoded")
                .default_value("3")
                .value_parser(value_parser!(u8)),
            Arg::new("json")
                .long("json")
                .help("Write a JSON object in one line")
                .action(ArgAction::SetTrue),
            pipeline::jobs(),
        ])
}

/// Reads all inputs and reports. An error is one of the output.
pub fn run(args: &ArgMatches) -> io::Result<ExitCode> {
    let inputs = Input::all(args.get_many("file").unwrap_or_default());
    let samples = args.get_one::<u8>("samples").map_or(0, |&samples| samples.into());
    let progress = Progress::of(&inputs);
    let mut total = Total {
        tally: Tally::default(),
        samples,
    };
    let work = Coverage { samples };
    let unread =
        pipeline::run(&inputs, pipeline::jobs_of(args), &progress, &work, &mut total)?;
    progress.finish();
    let mut output = anstream::stdout().lock();
    if args.get_flag("json") {
        serde_json::to_writer(&mut output, &Report::new(&inputs, &total.tally))?;
        writeln!(output)?;
    } else {
        output.write_all(report::text(&total.tally).as_bytes())?;
    }
    output.flush()?;
    Ok(ExitCode::from(u8::from(unread > 0)))
}

struct Coverage {
    samples: usize,
}

impl Work for Coverage {
    type Made = Tally;

    fn block(&self, input: &str, block: &Block, tally: &mut Tally) {
        for line in block.lines() {
            tally.count(&Reading::new(input, line, line.record()), self.samples);
        }
    }
}

struct Total {
    tally: Tally,
    samples: usize,
}

impl Sink<Tally> for Total {
    fn take(&mut self, tally: &mut Tally) -> io::Result<()> {
        self.tally.add(std::mem::take(tally), self.samples);
        Ok(())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The report as JSON. `schema/coverage.schema.json` describes it.
#[derive(Serialize)]
struct Report<'a> {
    files: Vec<&'a str>,
    counts: &'a Counts,
    known_lines: u64,
    share_decoded: Option<f64>,
    time: Option<Time>,
    ids: Vec<Message<'a>>,
    untagged_samples: &'a [Sample],
}

#[derive(Serialize)]
struct Message<'a> {
    id: u32,
    name: Option<&'static str>,
    #[serde(flatten)]
    counts: &'a Counts,
    samples: &'a [Sample],
}

impl<'a> Report<'a> {
    fn new(inputs: &'a [Input], tally: &'a Tally) -> Self {
        let ids = tally.entries.iter().filter_map(|(id, entry)| {
            Some(Message {
                id: (*id)?,
                name: name((*id)?),
                counts: &entry.counts,
                samples: &entry.samples,
            })
        });
        Self {
            files: inputs.iter().map(Input::name).collect(),
            counts: &tally.counts,
            known_lines: tally.known,
            share_decoded: tally.share_decoded(),
            time: tally.clock.time(),
            ids: ids.collect(),
            untagged_samples: tally.entries.get(&None).map_or(&[], |e| &e.samples),
        }
    }
}
