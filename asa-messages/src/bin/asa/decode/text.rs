//! Lines for people: time, device and tag lined up, then the name and the values.

use std::borrow::Cow;
use std::fmt::Write;
use std::io::{self, IsTerminal};

use anstream::ColorChoice;
use anstyle::{AnsiColor, Style};
use asa_messages::{Record, Severity};
use textwrap::core::display_width;
use textwrap::{Options, WordSplitter, WrapAlgorithm};

use super::columns::{Cell, Columns, Form, Key};
use super::pairs;
use super::reading::Reading;
use crate::escape;

const PLAIN: Style = Style::new();
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

    /// Writes what `write` does in that style. Where colours are not wanted nothing is formatted: that takes long.
    fn paint(&self, line: &mut String, style: Style, write: impl FnOnce(&mut String)) {
        paint(line, style, self.coloured, write);
    }

    /// Writes a line with all its values. `line` is only its room.
    pub fn line(
        &self,
        output: &mut Vec<u8>,
        reading: &Reading<'_>,
        file: bool,
        line: &mut String,
    ) {
        line.clear();
        if file {
            self.paint(line, KEY, |line| {
                escape::push(line, reading.file);
                line.push(':');
            });
            line.push(' ');
        }
        if let Some(record) = &reading.record {
            self.head(line, record);
        }
        self.body(line, reading);
        output.extend_from_slice(self.wrapped(line).as_bytes());
        output.push(b'\n');
    }

    fn head(&self, line: &mut String, record: &Record<'_>) {
        let envelope = record.envelope();
        self.cell(
            line,
            envelope.timestamp.map_or("", |time| time.as_str()),
            TIME,
            PLAIN,
        );
        self.cell(line, envelope.device.unwrap_or_default(), DEVICE, PLAIN);
        let from = line.len();
        self.paint(line, of_severity(record.severity()), |line| {
            line.push('%');
            line.push_str(record.product().as_str());
            line.push('-');
            if let Some(class) = record.class() {
                line.push_str(class);
                line.push('-');
            }
            push_number(line, record.severity().level().into(), 1);
            line.push('-');
            push_number(line, record.id(), 6);
        });
        self.pad(line, from, TAG);
    }

    fn body(&self, line: &mut String, reading: &Reading<'_>) {
        let id = reading.record.as_ref().and_then(Record::message_id);
        if let Some(id) = id {
            self.paint(line, NAME, |line| line.push_str(id.name()));
        }
        match reading.decoded() {
            Ok(decoded) => {
                if decoded.is_ambiguous() {
                    line.push(' ');
                    self.paint(line, FAULT, |line| line.push_str("ambiguous"));
                }
                if let Some(values) = reading.values() {
                    pairs::write(line, &values, KEY, self.coloured);
                }
            }
            Err(error) => {
                // Most lines of a log have other ids: what is usual is not marked.
                if id.is_some() || reading.line.cut {
                    line.push(' ');
                    self.paint(line, FAULT, |line| {
                        let _ = write!(line, "{}", error.kind);
                        if let Some(at) = error.at {
                            let _ = write!(line, " at byte {at}");
                        }
                        if let Some(expected) = error.expected {
                            let _ = write!(line, ", expected `{expected}`");
                        }
                        line.push(':');
                    });
                    line.push(' ');
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

    /// Writes some values of a line, below those of the lines before. `line` is only its room.
    pub fn row(
        &self,
        output: &mut Vec<u8>,
        columns: &Columns,
        reading: &Reading<'_>,
        cells: &mut Vec<Cell>,
        line: &mut String,
    ) {
        columns.fill(reading, Form::Plain, cells);
        line.clear();
        for (column, cell) in columns.all.iter().zip(cells) {
            let text = String::from_utf8_lossy(&cell.bytes);
            let text = if cell.present { &text } else { "-" };
            let style = match (column.key, &reading.record) {
                (Key::Name, _) => NAME,
                (Key::Id | Key::Severity, Some(record)) => {
                    of_severity(record.severity())
                }
                (Key::Error | Key::ErrorKind | Key::ErrorExpected, _) => FAULT,
                _ => PLAIN,
            };
            self.cell(line, text, width(column.key, &column.path), style);
        }
        output.extend_from_slice(line.trim_end().as_bytes());
        output.push(b'\n');
    }

    /// A text in a column, and the gap behind it.
    fn cell(&self, line: &mut String, text: &str, width: usize, style: Style) {
        let from = line.len();
        self.paint(line, style, |line| escape::push(line, text));
        self.pad(line, from, width);
    }

    fn pad(&self, line: &mut String, from: usize, width: usize) {
        let cell = &line[from..];
        let used = if cell.is_ascii() && !self.coloured {
            cell.len()
        } else {
            display_width(cell)
        };
        line.extend(std::iter::repeat_n(' ', width.saturating_sub(used) + 2));
    }
}

/// Writes what `write` does in that style, if colours are wanted.
pub fn paint(
    line: &mut String,
    style: Style,
    coloured: bool,
    write: impl FnOnce(&mut String),
) {
    if coloured {
        let _ = write!(line, "{style}");
        write(line);
        let _ = write!(line, "{style:#}");
    } else {
        write(line);
    }
}

fn push_number(line: &mut String, number: u32, digits: usize) {
    let mut buffer = itoa::Buffer::new();
    let number = buffer.format(number);
    line.extend(std::iter::repeat_n('0', digits.saturating_sub(number.len())));
    line.push_str(number);
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

fn of_severity(severity: Severity) -> Style {
    match severity.level() {
        0..=2 => AnsiColor::Red.on_default().bold(),
        3 => AnsiColor::Red.on_default(),
        4 => AnsiColor::Yellow.on_default(),
        5 => AnsiColor::Cyan.on_default(),
        6 => PLAIN,
        _ => PLAIN.dimmed(),
    }
}
