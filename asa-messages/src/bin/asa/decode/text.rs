//! Lines for people: time, device and tag lined up, then the name and the values.

use std::borrow::Cow;
use std::fmt::Write;
use std::io::{self, IsTerminal};

use anstream::ColorChoice;
use anstyle::{AnsiColor, Effects, Style};
use asa_messages::{Record, Severity};
use textwrap::core::display_width;
use textwrap::{Options, WordSplitter, WrapAlgorithm};

use super::columns::{Cell, Columns, Form, Key};
use super::pairs;
use super::reading::Reading;
use crate::escape;

const NAME: Style = Style::new().bold();
const KEY: Style = Style::new().dimmed();
const FAULT: Style = AnsiColor::Red.on_default();

/// The columns of a time such as `Nov 23 2026 10:00:00`, and those of a name and a tag that are no longer than most.
const TIME: usize = 20;
const DEVICE: usize = 12;
const TAG: usize = 13;
const INDENT: &str = "    ";

/// How text is laid out.
pub struct Layout {
    /// The columns of the terminal. Elsewhere a line stays a line, as `grep` likes it.
    pub width: Option<usize>,
    pub coloured: bool,
}

impl Layout {
    /// As standard output likes it.
    pub fn of_stdout() -> Self {
        Self {
            width: io::stdout().is_terminal().then(textwrap::termwidth),
            coloured: anstream::stdout().current_choice() != ColorChoice::Never,
        }
    }

    fn painted(&self, style: Style) -> Style {
        if self.coloured { style } else { Style::new() }
    }

    /// Writes a line with all its values.
    pub fn line(&self, output: &mut Vec<u8>, reading: &Reading<'_>, file: bool) {
        let mut line = String::new();
        if file {
            let style = self.painted(KEY);
            let _ = write!(line, "{style}");
            escape::push(&mut line, reading.file);
            let _ = write!(line, ":{style:#} ");
        }
        if let Some(record) = &reading.record {
            self.head(&mut line, record);
        }
        self.body(&mut line, reading);
        output.extend_from_slice(self.wrapped(&line).as_bytes());
        output.push(b'\n');
    }

    fn head(&self, line: &mut String, record: &Record<'_>) {
        let envelope = record.envelope();
        padded(
            line,
            envelope.timestamp.map_or("", |time| time.as_str()),
            TIME,
            Style::new(),
        );
        padded(line, envelope.device.unwrap_or_default(), DEVICE, Style::new());
        let (level, id) = (record.severity().level(), record.id());
        let product = record.product().as_str();
        let tag = match record.class() {
            Some(class) => format!("%{product}-{class}-{level}-{id:06}"),
            None => format!("%{product}-{level}-{id:06}"),
        };
        padded(line, &tag, TAG, self.painted(of_severity(record.severity())));
    }

    fn body(&self, line: &mut String, reading: &Reading<'_>) {
        let (name, fault) = (self.painted(NAME), self.painted(FAULT));
        let id = reading.record.as_ref().and_then(Record::message_id);
        if let Some(id) = id {
            let _ = write!(line, "{name}{}{name:#}", id.name());
        }
        match &reading.decoded {
            Ok(decoded) => {
                if decoded.is_ambiguous() {
                    let _ = write!(line, " {fault}ambiguous{fault:#}");
                }
                pairs::write(line, decoded.message(), self.painted(KEY));
            }
            Err(error) => {
                // Most lines of a log have other ids: what is usual is not marked.
                if id.is_some() || reading.line.cut {
                    let _ = write!(line, "{fault} {}", error.kind);
                    if let Some(at) = error.at {
                        let _ = write!(line, " at byte {at}");
                    }
                    if let Some(expected) = error.expected {
                        let _ = write!(line, ", expected `{expected}`");
                    }
                    let _ = write!(line, ":{fault:#} ");
                }
                let text = reading.line.text();
                let body = reading.record.as_ref().map(Record::body);
                let body = body.map(String::from_utf8_lossy);
                escape::push(line, &body.unwrap_or(text));
            }
        }
    }

    fn wrapped<'a>(&self, line: &'a str) -> Cow<'a, str> {
        let Some(width) = self.width.filter(|&width| display_width(line) > width) else {
            return Cow::Borrowed(line);
        };
        let options = Options::new(width)
            .subsequent_indent(INDENT)
            .word_splitter(WordSplitter::NoHyphenation)
            .wrap_algorithm(WrapAlgorithm::FirstFit)
            .break_words(false);
        Cow::Owned(textwrap::fill(line, options))
    }

    /// Writes some values of a line, below those of the lines before.
    pub fn row(
        &self,
        output: &mut Vec<u8>,
        columns: &Columns,
        reading: &Reading<'_>,
        cells: &mut Vec<Cell>,
    ) {
        columns.fill(reading, Form::Plain, cells);
        let mut line = String::new();
        let last = columns.all.len() - 1;
        for (at, (column, cell)) in columns.all.iter().zip(cells).enumerate() {
            let text = String::from_utf8_lossy(&cell.bytes);
            let text = if cell.present { &text } else { "-" };
            let width = if at == last { 0 } else { width(column.key, &column.path) };
            let style = match (column.key, &reading.record) {
                (Key::Name, _) => NAME,
                (Key::Id | Key::Severity, Some(record)) => {
                    of_severity(record.severity())
                }
                (Key::Error | Key::ErrorKind | Key::ErrorExpected, _) => FAULT,
                _ => Style::new(),
            };
            padded(&mut line, text, width, self.painted(style));
        }
        output.extend_from_slice(line.trim_end().as_bytes());
        output.push(b'\n');
    }
}

/// The columns that most values of a kind need.
fn width(key: Key, path: &str) -> usize {
    match (key, path.rsplit('.').next().unwrap_or(path)) {
        (Key::Severity | Key::CatalogSeverity, _) => 1,
        (Key::Priority | Key::ErrorAt, _) => 3,
        (_, "port" | "protocol") | (Key::Product | Key::Ambiguous, _) => 5,
        (Key::Id | Key::Line, _) => 6,
        (Key::Timestamp, _) => TIME,
        (Key::Device, _) => DEVICE,
        (Key::Name, _) => 24,
        (_, "local" | "remote") => 21,
        _ => 15,
    }
}

/// Appends a text in a column and the gap behind it.
fn padded(line: &mut String, text: &str, width: usize, style: Style) {
    let _ = write!(line, "{style}");
    let from = line.len();
    escape::push(line, text);
    let used = display_width(&line[from..]);
    let _ = write!(line, "{style:#}{:1$}", "", width.saturating_sub(used) + 2);
}

fn of_severity(severity: Severity) -> Style {
    match severity.level() {
        0..=2 => AnsiColor::Red.on_default().bold(),
        3 => AnsiColor::Red.on_default(),
        4 => AnsiColor::Yellow.on_default(),
        5 => AnsiColor::Cyan.on_default(),
        6 => Style::new(),
        _ => Style::new().effects(Effects::DIMMED),
    }
}
