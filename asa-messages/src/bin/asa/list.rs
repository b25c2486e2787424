//! `asa list`: the messages of the catalog, filtered.

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::ops::RangeInclusive;
use std::process::ExitCode;

use asa_messages::{Field, MessageId};
use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::entry::Head;
use crate::select;

pub const NAME: &str = "list";

const AFTER_HELP: &str = "\
Filters add up: a message is listed if it passes all of them.

Examples:
  asa list
  asa list --severity error
  asa list --field spi
  asa list --text 'certificate trustpoint' --json

Exit status:
  0  the list was written, even if no message passed
  1  the output can't be written
  2  the command line is wrong";

pub fn command() -> Command {
    Command::new(NAME)
        .about("List messages: id, level, name and title")
        .after_help(AFTER_HELP)
        .args([
            select::severity("Only messages of these levels in the catalog"),
            Arg::new("text")
                .long("text")
                .value_name("WORDS")
                .help("Only messages in whose texts all these words occur, in any case of letters"),
            Arg::new("field")
                .long("field")
                .value_name("NAME")
                .help("Only messages with a field of that name, such as `session`, or with one inside of it, such as `username`")
                .hide_possible_values(true)
                .value_parser(PossibleValuesParser::new(field_names())),
            Arg::new("json")
                .long("json")
                .help("Write a JSON object for each message, in a line of its own")
                .action(ArgAction::SetTrue),
        ])
}

fn field_names() -> BTreeSet<&'static str> {
    MessageId::ALL.iter().copied().flat_map(all_fields).map(Field::name).collect()
}

pub fn run(args: &ArgMatches) -> io::Result<ExitCode> {
    let filter = Filter::new(args);
    let widths = MessageId::ALL.iter().map(|id| id.name().len());
    let width = widths.max().unwrap_or_default();
    let mut output = anstream::stdout().lock();
    for id in MessageId::ALL.iter().copied().filter(|&id| filter.passes(id)) {
        if args.get_flag("json") {
            serde_json::to_writer(&mut output, &Head::new(id))?;
            writeln!(output)?;
        } else {
            let (level, severity) = (id.severity().level(), id.severity().name());
            let (name, title) = (id.name(), id.title());
            writeln!(output, "{id}  {level} {severity:<13}  {name:<width$}  {title}")?;
        }
    }
    output.flush()?;
    Ok(ExitCode::SUCCESS)
}

struct Filter<'a> {
    levels: Vec<RangeInclusive<u8>>,
    words: Vec<String>,
    field: Option<&'a str>,
}

impl<'a> Filter<'a> {
    fn new(args: &'a ArgMatches) -> Self {
        let words = args.get_one::<String>("text").map(String::as_str);
        Self {
            levels: select::levels_of(args),
            words: words
                .unwrap_or_default()
                .split_whitespace()
                .map(str::to_lowercase)
                .collect(),
            field: args.get_one::<String>("field").map(String::as_str),
        }
    }

    fn passes(&self, id: MessageId) -> bool {
        let mut fields = all_fields(id).map(Field::name);
        select::any(&self.levels, &id.severity().level())
            && self.field.is_none_or(|wanted| fields.any(|name| name == wanted))
            && (self.words.is_empty() || {
                let texts = texts(id).to_lowercase();
                self.words.iter().all(|word| texts.contains(word))
            })
    }
}

/// The fields of a message, and those inside of them.
fn all_fields(id: MessageId) -> impl Iterator<Item = &'static Field> {
    let fields = id.fields().iter().copied();
    fields.flat_map(|field| [field].into_iter().chain(field.fields().iter().copied()))
}

/// All that the catalog says of a message.
fn texts(id: MessageId) -> String {
    let mut texts = vec![id.name(), id.title(), id.severity().name(), id.explanation()];
    texts.extend(id.action());
    texts.extend(id.notes());
    texts.extend(id.shapes().iter().map(|shape| shape.format()));
    for field in all_fields(id) {
        texts.extend([field.name(), field.about()]);
    }
    format!("{id}\n{}", texts.join("\n"))
}
