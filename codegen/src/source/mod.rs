//! The vendor's guide as raw records: what it says, unwrapped, and no judgement yet.
//!
//! The stages of the plain text form, each on its own: `lines` (characters), `plain` (blocks and sections),
//! `tag` (head of a format), `prose` (paragraphs, bullets, nested lists). Another form ends in the same records.

mod lines;
mod plain;
mod prose;
mod tag;

use std::ops::Range;

use crate::catalog::findings::{Code, Finding, Place};
use crate::catalog::model::Severity;

/// A guide: its messages in the order of the file, and what could not be read.
#[derive(Clone, Debug, Default)]
pub struct Guide {
    /// The messages that could be read.
    pub messages: Vec<RawMessage>,
    /// What could not.
    pub findings: Vec<Finding>,
}

/// A message as the guide describes it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct RawMessage {
    /// The six digits.
    pub id: u32,
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
    /// Line of the tag.
    pub line: usize,
    /// Tag and separator as printed, without the blanks behind.
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

/// Reads a guide in its plain text form.
pub fn read(file: &str, text: &str) -> Guide {
    let mut report = Report { file, findings: Vec::new() };
    let messages = plain::messages(&lines::lines(text), &mut report);
    if messages.is_empty() {
        let help = "give the plain text of the guide: six digits on a line of their own, then `Error Message`, \
                    `Explanation`, `Recommended Action`";
        report.unreadable(1, 1, "the guide holds no message that can be read", help);
    }
    Guide {
        messages,
        findings: report.findings,
    }
}

/// Collects what can't be read.
struct Report<'a> {
    file: &'a str,
    findings: Vec<Finding>,
}

impl Report<'_> {
    fn unreadable(
        &mut self,
        line: usize,
        length: usize,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let place = Place {
            file: self.file.into(),
            line,
            column: 1,
            length: length.max(1),
        };
        let finding = Finding::new(Code::UnreadableGuide, place, message, help);
        self.findings.push(finding);
    }
}
