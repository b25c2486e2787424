//! The account of a guide: every heading and every tag, and what became of it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use super::{Report, heading, lines, tag};
use crate::catalog::findings::Code;

/// Every heading and every tag of a guide.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Account {
    /// Headings that name ids; those of chapters are none.
    pub headings: Vec<Mark>,
    /// Tags, wherever they stand.
    pub tags: Vec<Mark>,
    /// How many messages there are. A tag that stands for many ids makes as many.
    pub messages: usize,
    /// How many further formats they have.
    pub variants: usize,
}

/// A heading or a tag, and what became of it.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Mark {
    /// The file.
    pub file: Arc<str>,
    /// The line, from 1.
    pub line: usize,
    /// What became of it.
    pub end: End,
}

/// What became of a heading or a tag.
#[derive(Clone, Copy, Debug, Eq, Ord, PartialEq, PartialOrd)]
pub enum End {
    /// It heads a message, of that id. A message with several ids counts by its first.
    Message(u32),
    /// It is another format of that message.
    Variant(u32),
    /// A finding of its line tells why it is none.
    Finding,
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [headings, tags] = [self.headings.len(), self.tags.len()];
        let Self { messages, variants, .. } = self;
        write!(
            f,
            "headings {headings}, tags {tags}, messages {messages}, variants {variants}"
        )
    }
}

impl Account {
    /// The marks of a file that the reading of its messages came by.
    pub(super) fn add(&mut self, kind: What, file: &Arc<str>, line: usize, end: End) {
        let mark = Mark {
            file: file.clone(),
            line,
            end,
        };
        match kind {
            What::Heading => self.headings.push(mark),
            What::Tag => self.tags.push(mark),
        }
    }

    /// Whether a file has a heading or a tag.
    pub(super) fn knows(&self, file: &str) -> bool {
        self.headings.iter().chain(&self.tags).any(|mark| &*mark.file == file)
    }

    /// Holds the raw lines of a file against the account: what is in no message gets a finding.
    pub(super) fn close(&mut self, text: &str, chapters: &[usize], report: &mut Report) {
        let file = report.file.clone();
        let lines = lines::lines(text);
        let chapters: BTreeSet<usize> = chapters.iter().copied().collect();
        let mut read: BTreeMap<usize, usize> = BTreeMap::new();
        for line in of(&self.tags, &file) {
            *read.entry(line).or_default() += 1;
        }
        let headed: BTreeSet<usize> = of(&self.headings, &file).collect();
        for line in &lines {
            let plain = line.text.replace('\\', "");
            let bare = plain.trim_matches(['#', '*', '_', ' ']);
            let heading = heading::whole(bare)
                .is_some_and(|heading| !heading.worded && heading.odd.is_none())
                && !bare.ends_with('.');
            if heading
                && !headed.contains(&line.number)
                && !chapters.contains(&line.number)
            {
                let message = format!("`{bare}` stands alone and heads no message");
                let help =
                    "it is read as text; if it is a heading, write the message below it";
                report.tell(Code::Mention, line.number, line.length(), message, help);
                self.add(What::Heading, &file, line.number, End::Finding);
            }
            for (_, tag) in tag::tags(&plain) {
                if let Some(left) = read.get_mut(&line.number).filter(|left| **left > 0)
                {
                    *left -= 1;
                    continue;
                }
                let head = tag.head.trim_end_matches([':', '.', ',', ' ']);
                let heads = headed.contains(&line.number) && bare.starts_with(tag.head);
                let (code, message, help) = if heads {
                    (
                        Code::IrregularHeading,
                        format!("the heading is printed as the tag `{head}`"),
                        "it is read as a heading; write its six digits alone",
                    )
                } else {
                    (
                        Code::Mention,
                        format!("the tag `{head}` stands in prose or in an example"),
                        "it is read as text; if it is a format, write `Error Message` in front",
                    )
                };
                report.tell(code, line.number, head.chars().count(), message, help);
                self.add(What::Tag, &file, line.number, End::Finding);
            }
        }
        let by_line = |a: &Mark, b: &Mark| (&a.file, a.line).cmp(&(&b.file, b.line));
        self.headings.sort_by(by_line);
        self.tags.sort_by(by_line);
    }
}

/// What a mark is.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum What {
    Heading,
    Tag,
}

/// The lines of a file's marks.
fn of(marks: &[Mark], file: &Arc<str>) -> impl Iterator<Item = usize> {
    marks.iter().filter(move |mark| mark.file == *file).map(|mark| mark.line)
}
