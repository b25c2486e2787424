//! `asa explain`: the page of a message, in the terminal.

use std::io::{self, Write};
use std::process::ExitCode;

use asa_messages::{Field, ListedValue, MessageId};
use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::entry::Entry;
use crate::page::Page;

pub const NAME: &str = "explain";

/// The longest list that stands on the page of its own accord.
const MOST_VALUES: usize = 12;

const AFTER_HELP: &str = "\
Examples:
  asa explain 750003
  asa explain negotiation-aborted
  asa explain %FTD-4-750003
  asa explain 750003 --values | less
  asa explain 750003 --json | jq '.fields[] | select(.name == \"error\") | .values'

Exit status:
  0  the message was explained
  1  the output can't be written
  2  the command line is wrong, or the catalog lacks the message";

pub fn command() -> Command {
    Command::new(NAME)
        .about("Explain a message: what it means, its fields, and what to do")
        .after_help(AFTER_HELP)
        .args([
            Arg::new("message")
                .value_name("ID|NAME|TAG")
                .help("Six digits, a name such as `sa-up`, or a tag such as `%ASA-5-750006`")
                .required(true)
                .value_parser(message),
            Arg::new("values")
                .long("values")
                .help("List the values of all fields with what each means, the long lists too")
                .action(ArgAction::SetTrue),
            Arg::new("json")
                .long("json")
                .help("Write a JSON object in one line, with all values; texts keep their Markdown")
                .action(ArgAction::SetTrue),
        ])
}

fn message(text: &str) -> Result<MessageId, String> {
    text.parse().map_err(|error| format!("{error}; `asa list` shows all messages"))
}

pub fn run(args: &ArgMatches) -> io::Result<ExitCode> {
    let id = *args.get_one("message").expect("clap requires the message");
    let mut output = anstream::stdout().lock();
    if args.get_flag("json") {
        serde_json::to_writer(&mut output, &Entry::new(id))?;
        writeln!(output)?;
    } else {
        let page = page(id, args.get_flag("values"));
        output.write_all(page.as_str().as_bytes())?;
    }
    output.flush()?;
    Ok(ExitCode::SUCCESS)
}

fn page(id: MessageId, long_lists: bool) -> Page {
    let mut page = Page::new();
    page.heading(&format!("{id} {}", id.title()));

    let (level, severity) = (id.severity().level(), id.severity().name());
    page.literal(&format!("Name:     {}", id.name()));
    page.literal(&format!("Severity: {level} {severity}"));

    page.heading("Format");
    page.literal(id.format());
    for shape in id.shapes().iter().skip(1) {
        page.literal(&format!("{} ({})", shape.format(), shape.origin()));
    }
    if !id.fields().is_empty() {
        page.heading("Fields");
        fields(&mut page, id.fields(), "");
    }
    page.heading("Explanation");
    page.markdown(id.explanation());
    page.heading("Action");
    page.markdown(id.action().unwrap_or("Nothing has to be done."));
    if id.notes().next().is_some() {
        page.heading("Notes");
        for note in id.notes() {
            page.item(note);
        }
    }
    if !id.see_also().is_empty() {
        page.heading("See also");
        for other in id.see_also() {
            page.literal(&format!("{other} {}", other.title()));
        }
    }
    for field in id.fields().iter().filter(|field| !field.values().is_empty()) {
        values(&mut page, id, field, long_lists);
    }
    page
}

/// The fields by their dotted paths, those inside a record behind it.
fn fields(page: &mut Page, all: &[&Field], prefix: &str) {
    for field in all {
        let path = format!("{prefix}{}", field.name());
        let optional = if field.is_optional() { ", not in every line" } else { "" };
        page.definition(
            &format!("{path} ({}{optional})", field.type_name()),
            field.about(),
        );
        fields(page, field.fields(), &format!("{path}."));
    }
}

/// The listed values of a field. A list that would bury what else is to be said only tells how to see it.
fn values(page: &mut Page, id: MessageId, field: &Field, long_lists: bool) {
    let (name, values) = (field.name(), field.values());
    page.heading(&format!("Values of {name}"));
    if values.len() > MOST_VALUES && !long_lists {
        page.markdown(&format!(
            "{} are listed; `asa explain {id} --values` shows them all.",
            values.len()
        ));
        return;
    }
    let value = |page: &mut Page, value: &ListedValue| {
        page.definition(&format!("{} ({})", value.text(), value.name()), value.about());
        page.more(value.help());
    };
    for group in field.groups() {
        page.heading(&format!("{name}: {}", group.title()));
        page.markdown(group.about());
        let members = values.iter().filter(|value| value.group() == Some(group));
        members.for_each(|member| value(page, member));
    }
    let others = values.iter().filter(|value| value.group().is_none());
    others.for_each(|other| value(page, other));
}
