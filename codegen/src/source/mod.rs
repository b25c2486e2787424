//! The vendor's guide as raw records: what it says, unwrapped, and no judgement yet.
//!
//! A form, `plain` or `markdown`, turns text into blocks; all that is irregular is survived behind them, once for every
//! form: `entries` (headings), `groups` (formats and their prose), `messages` (ids, variants), `prose` (paragraphs,
//! bullets, values). `account` tells what became of each heading and each tag.

mod account;
mod blocks;
mod entries;
mod groups;
mod heading;
mod ids;
mod input;
mod label;
mod lines;
mod markdown;
mod messages;
mod pages;
mod parameters;
mod plain;
mod prose;
mod rich;
mod tag;
mod underscores;

use std::fmt;
use std::ops::Range;
use std::str::FromStr;
use std::sync::Arc;

use hmac_sha256::Hash;

pub use account::{Account, End, Mark};
use messages::Messages;

use crate::catalog::findings::{Code, Finding, Place, any_error, sort};
use crate::catalog::model::Severity;

/// A guide: its messages in the order of the file, and what could not be read.
#[derive(Clone, Debug, Default)]
pub struct Guide {
    /// The messages that could be read.
    pub messages: Vec<RawMessage>,
    /// What could not, and what is doubtful.
    pub findings: Vec<Finding>,
    /// What became of each heading and each tag.
    pub account: Account,
    /// The hash of its files, one behind the other.
    pub sha256: String,
    /// The name of the edition that it is, where it is said to be another than that of the catalog.
    pub edition: Option<String>,
}

/// How a guide is written.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Form {
    /// Headings and labels on lines of their own, wrapped lines.
    Plain,
    /// CommonMark with tables.
    Markdown,
}

/// A file of a guide.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Document {
    /// Its name, as findings tell it.
    pub name: String,
    /// Its text.
    pub text: String,
    /// The form, where it is not to be recognised from the text.
    pub form: Option<Form>,
    /// The hash of its bytes is made of these.
    bytes: Vec<u8>,
    /// What is to be told of its encoding: the line, and what was found there.
    encoding: Option<(usize, String)>,
}

/// A message as the guide describes it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RawMessage {
    /// The six digits.
    pub id: u32,
    /// The file of the heading.
    pub file: Arc<str>,
    /// Line of the heading.
    pub line: usize,
    /// The format that is printed first.
    pub format: RawFormat,
    /// Further formats under the same id, in order.
    pub variants: Vec<RawFormat>,
    /// Paragraphs without the sentences that only introduce the list of parameters.
    pub explanation: Vec<String>,
    /// The bullets of the explanation.
    pub parameters: Vec<RawParameter>,
    /// Paragraphs, a list item each its own.
    pub action: Vec<String>,
    /// Paragraphs that the guide marks as notes.
    pub notes: Vec<String>,
}

/// A format as printed: a tag and the text behind it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RawFormat {
    /// The file of the tag.
    pub file: Arc<str>,
    /// Line of the tag.
    pub line: usize,
    /// Tag and separator as printed, without the blanks behind. Empty where there is no tag.
    pub head: String,
    /// The level in the tag.
    pub severity: Severity,
    /// The text behind the tag, to the letter, blanks folded, without marks of the form.
    pub text: String,
    /// Places in the text that the form marks as placeholders, ascending and apart. The plain text form marks none.
    pub marked: Vec<Range<usize>>,
}

/// A bullet: a name that the format prints, and what it stands for.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RawParameter {
    /// The name to the letter.
    pub name: String,
    /// What the guide says of it, without the words that only introduce the values.
    pub description: String,
    /// The nested list, each distinct text once, in order.
    pub values: Vec<RawValue>,
    /// Line of the bullet.
    pub line: usize,
}

/// A text of a nested list.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RawValue {
    /// The text to the letter, blanks folded.
    pub text: String,
    /// What the guide says of it, behind a dash.
    pub description: String,
    /// How many times it is listed.
    pub count: u32,
    /// Line where it is listed first.
    pub line: usize,
}

impl RawMessage {
    /// The head of the first format where it is not `%ASA-`, level, id and a colon.
    pub fn irregular_head(&self) -> Option<&str> {
        let format = &self.format;
        let regular = format!("%ASA-{}-{:06}:", format.severity.level(), self.id);
        (format.head != regular).then_some(&*format.head)
    }
}

impl RawFormat {
    /// Where it stands, for a finding in `file`.
    fn place(&self, file: &str) -> String {
        if &*self.file == file {
            format!("line {}", self.line)
        } else {
            format!("{} line {}", self.file, self.line)
        }
    }
}

impl Form {
    /// The form that a text has: that of its headings, where most are marked, else what more of its lines speak for.
    pub fn of(text: &str) -> Self {
        let (mut marked, mut bare) = (0, 0);
        let (mut markdown, mut plain) = (0, 0);
        for line in text.lines() {
            let line = line.trim();
            let title = line.trim_start_matches('#');
            let headed = title.len() < line.len() && title.starts_with(' ');
            let whole = heading::whole(title).is_some();
            marked += usize::from(whole && headed);
            bare += usize::from(whole && !headed);
            if headed && title.contains(|c: char| c.is_ascii_digit())
                || line.starts_with("**") && label::begins(line).is_some()
                || line.contains("`%") && !tag::tags(line).is_empty()
            {
                markdown += 1;
            } else if whole || label::begins(line).is_some() {
                plain += 1;
            }
        }
        if marked > bare || markdown > plain { Self::Markdown } else { Self::Plain }
    }
}

impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Plain => "text",
            Self::Markdown => "markdown",
        })
    }
}

impl FromStr for Form {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "text" => Ok(Self::Plain),
            "markdown" => Ok(Self::Markdown),
            _ => Err(format!(
                "`{text}` is no form of a guide; expected `text` or `markdown`"
            )),
        }
    }
}

impl Document {
    /// A file of whatever encoding.
    pub fn new(name: impl Into<String>, bytes: Vec<u8>) -> Self {
        let input = input::decode(&bytes);
        let encoding = match (input.named, input.other) {
            (Some(name), _) => Some((1, format!("the file is {name}"))),
            (None, Some((line, count))) => Some((
                line,
                format!("{count} lines are not UTF-8, and are read as Windows-1252"),
            )),
            _ => None,
        };
        let (name, text) = (name.into(), input.text);
        Self {
            name,
            text,
            form: None,
            bytes,
            encoding,
        }
    }

    /// A text.
    pub fn of_text(name: impl Into<String>, text: impl Into<String>) -> Self {
        Self::new(name, text.into().into_bytes())
    }
}

/// Reads a guide of one file.
pub fn read(file: &str, text: &str) -> Guide {
    read_all(&[Document::of_text(file, text)])
}

/// Reads a guide of several files: a message that two of them list is one.
pub fn read_all(documents: &[Document]) -> Guide {
    let mut messages = Messages::default();
    let mut reports = Vec::new();
    let mut parts = Vec::new();
    for document in documents {
        let mut report = Report::new(&document.name);
        let (entries, chapters) = if let Some((what, help)) =
            input::foreign(&document.text)
        {
            let message = format!("the file is {what}");
            report.tell(Code::UnreadableGuide, 1, 1, message, help);
            (Vec::new(), Vec::new())
        } else {
            if let Some((line, told)) = &document.encoding {
                let help = "see that names and quotation marks are right; save the file as UTF-8";
                report.tell(Code::OtherEncoding, *line, 1, told.clone(), help);
            }
            let blocks = match document.form.unwrap_or_else(|| Form::of(&document.text))
            {
                Form::Plain => plain::blocks(&document.text, &mut report),
                Form::Markdown => markdown::blocks(&document.text),
            };
            entries::entries(blocks, &mut report)
        };
        for entry in &entries {
            messages.headings.announce(entry);
        }
        reports.push(report);
        parts.push((entries, chapters));
    }
    let mut turn = 0;
    for ((entries, chapters), (report, document)) in
        parts.iter().zip(reports.iter_mut().zip(documents))
    {
        for entry in entries {
            messages.entry(entry, turn, report);
            turn += usize::from(entry.heading.is_some());
        }
        if input::foreign(&document.text).is_some() {
            continue;
        }
        messages.account.close(&document.text, chapters, report);
        if !messages.account.knows(&report.file) {
            let help = "give the guide as plain text (six digits on a line of their own, then `Error Message`, \
                        `Explanation`, `Recommended Action`) or as Markdown";
            let message = "the guide holds no message that can be read";
            // What else could be told of such a file says nothing more.
            report.findings.clear();
            report.tell(Code::UnreadableGuide, 1, 1, message, help);
        }
    }
    if messages.found.is_empty() && !reports.iter().any(Report::has_error) {
        let help = "see what is told of each heading and each tag, and whether the lines of the text are whole";
        if let Some(report) = reports.first_mut() {
            let message = "the guide holds no message that can be read";
            report.tell(Code::UnreadableGuide, 1, 1, message, help);
        }
    }
    let mut findings: Vec<Finding> =
        reports.into_iter().flat_map(|report| report.findings).collect();
    findings.extend(messages.unexplained());
    sort(&mut findings);
    messages.account.messages = messages.found.len();
    messages.account.variants =
        messages.found.iter().map(|message| message.variants.len()).sum();
    Guide {
        messages: messages.found,
        findings,
        account: messages.account,
        sha256: sha256(documents),
        edition: None,
    }
}

fn sha256(documents: &[Document]) -> String {
    let mut hash = Hash::new();
    for document in documents {
        hash.update(&document.bytes);
    }
    let bytes: Vec<String> =
        hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    bytes.concat()
}

/// The beginning of a text, as a finding quotes it.
fn shortened(text: &str) -> String {
    const LENGTH: usize = 60;
    match text.char_indices().nth(LENGTH) {
        Some((at, _)) => format!("{}…", text[..at].trim_end()),
        None => text.to_owned(),
    }
}

/// Collects what is to be told of a file.
#[derive(Debug)]
struct Report {
    file: Arc<str>,
    findings: Vec<Finding>,
}

impl Report {
    fn new(file: &str) -> Self {
        Self {
            file: file.into(),
            findings: Vec::new(),
        }
    }

    fn has_error(&self) -> bool {
        any_error(&self.findings)
    }

    fn tell(
        &mut self,
        code: Code,
        line: usize,
        length: usize,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let place = Place {
            file: self.file.to_string(),
            line,
            column: 1,
            length: length.max(1),
        };
        self.findings.push(Finding::new(code, place, message, help));
    }
}
