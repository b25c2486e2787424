//! Entries to messages: which id a format has, what messages share, and what is listed twice.

use std::collections::{BTreeMap, BTreeSet};

use super::account::{Account, End, What};
use super::entries::{Entry, unquoted};
use super::groups::{Group, groups};
use super::ids::{self, Headings, MOST, Printed, Scope};
use super::label::Label;
use super::prose::{self, Prose};
use super::rich::Rich;
use super::tag::{Level, Tag};
use super::{RawFormat, RawMessage, Report};
use crate::catalog::findings::{Code, Finding};
use crate::catalog::model::Severity;

/// The messages of all files of a guide.
#[derive(Debug, Default)]
pub(super) struct Messages {
    pub found: Vec<RawMessage>,
    pub account: Account,
    /// Where each id stands in `found`.
    places: BTreeMap<u32, usize>,
    pub headings: Headings,
}

impl Messages {
    /// Makes the messages of an entry; `turn` counts the headings in front of it.
    pub fn entry(&mut self, entry: &Entry, turn: usize, report: &mut Report) {
        let first = entry.blocks.first();
        let (line, length) = match (&entry.heading, first) {
            (Some(headed), _) => (headed.line, headed.length),
            (None, Some(block)) => (block.line, 1),
            _ => return,
        };
        let name = match &entry.heading {
            Some(headed) => headed.heading.name(),
            None => "a message without a heading".into(),
        };
        let mut scope = Scope {
            file: report.file.clone(),
            entry,
            line,
            length,
            named: BTreeSet::new(),
            taken: BTreeMap::new(),
            turn,
        };
        let mut ends = Vec::new();
        for (index, group) in
            groups(entry.blocks.clone(), &name, report).iter().enumerate()
        {
            self.group(group, index > 0, &mut scope, &mut ends, report);
        }
        if entry.heading.is_some() {
            // A message counts for more than a variant, and that for more than a finding.
            let end = ends.iter().copied().min().unwrap_or(End::Finding);
            self.account.add(What::Heading, &scope.file, line, end);
            lacking(&scope, &name, &ends, report);
        }
    }

    fn group(
        &mut self,
        group: &Group,
        later: bool,
        scope: &mut Scope<'_>,
        ends: &mut Vec<End>,
        report: &mut Report,
    ) {
        let names: BTreeSet<String> =
            group.formats.iter().flat_map(placeholders).collect();
        let prose = prose::read(group, &names, report);
        for (index, rich) in group.formats.iter().enumerate() {
            let text = unquoted(&rich.text);
            let rich = &rich.from(rich.text.len() - text.len());
            let tag = Tag::odd(&rich.text);
            let later = later || index > 0;
            let printed = Printed {
                rich,
                tag: tag.as_ref(),
                later,
                group,
            };
            let ids = ids::of(printed, scope, &self.headings, report);
            let mut end = End::Finding;
            for (nth, &id) in ids.iter().enumerate() {
                let Some(format) = self.format(rich, tag.as_ref(), id, scope, report)
                else {
                    continue;
                };
                let again = !scope.named.insert(id);
                let put = self.put(id, format, &prose, (scope.line, again), report);
                if nth == 0 {
                    end = put;
                }
            }
            if tag.is_some() {
                self.account.add(What::Tag, &scope.file, rich.first_line(), end);
            }
            ends.push(end);
        }
        if group.formats.is_empty() && scope.entry.heading.is_none() {
            let message = "explanation and action without a format";
            let help = "they are passed over; write heading and format in front";
            report.tell(Code::UnreadableGuide, scope.line, 1, message, help);
        }
    }

    /// A format without the marks of its tag, with the level that it has or is given.
    fn format(
        &self,
        rich: &Rich,
        tag: Option<&Tag<'_>>,
        id: u32,
        scope: &Scope<'_>,
        report: &mut Report,
    ) -> Option<RawFormat> {
        let line = rich.first_line();
        let length =
            tag.map_or(rich.text.chars().count(), |tag| tag.head.chars().count());
        let body = tag.map_or(0, |tag| rich.text.len() - tag.rest.len());
        let body = rich.from(body);
        if body.is_empty() {
            let message = format!("the format of {id:06} is empty");
            let help = format!(
                "expected text behind the tag, like `%ASA-5-{id:06}: text`; the format is passed over"
            );
            report.tell(Code::UnreadableGuide, line, length, message, help);
            return None;
        }
        let severity = tag.and_then(|tag| severity(tag.level)).unwrap_or_else(|| {
            let known = self.places.get(&id).map(|&place| self.found[place].format.severity);
            let level = known.unwrap_or(Severity::Informational);
            let found = match tag.map(|tag| tag.level) {
                None => format!("the format of {id:06} begins with no tag"),
                Some(Level::Missing) => format!("the tag of {id:06} has no level"),
                Some(Level::Digit(digit)) => format!("the tag of {id:06} has the level {digit}"),
                Some(Level::Word(word)) => format!("the tag of {id:06} has the level `{word}`"),
            };
            let help = format!(
                "expected a level from 0 to 7, like `%ASA-5-{id:06}: text`; it is read as {}, which is {level}: look it up",
                level.level()
            );
            report.tell(Code::IrregularTag, line, length, found, help);
            level
        });
        Some(RawFormat {
            file: scope.file.clone(),
            line,
            head: tag.map_or("", |tag| tag.head).into(),
            severity,
            text: body.text,
            marked: body.marked,
        })
    }

    /// Adds a format: as a new message, as a variant of one, or not at all where it is there already.
    fn put(
        &mut self,
        id: u32,
        format: RawFormat,
        prose: &Prose,
        (line, together): (usize, bool),
        report: &mut Report,
    ) -> End {
        let Some(&place) = self.places.get(&id) else {
            self.places.insert(id, self.found.len());
            self.found.push(prose.message(id, line, format));
            return End::Message(id);
        };
        let length = format.head.chars().count();
        let message = &mut self.found[place];
        let same =
            std::iter::once(&message.format).chain(&message.variants).find(|known| {
                known.text == format.text && known.severity == format.severity
            });
        if let Some(known) = same {
            let text = format!(
                "{id:06} has the same format in {} already",
                known.place(&format.file)
            );
            let help = "the format is read once; what it explains is added";
            report.tell(Code::ListedTwice, format.line, length, text, help);
        } else if !together {
            let text = format!(
                "{id:06} stands in {} already, with another format",
                message.format.place(&format.file)
            );
            let help = "the first one stays, and this one is a variant of it; keep what devices send";
            report.tell(Code::ListedTwice, format.line, length, text, help);
        }
        prose.add_to(message, together);
        if same_format(message, &format) {
            return End::Finding;
        }
        message.variants.push(format);
        End::Variant(id)
    }
}

impl Messages {
    /// A finding for each message that lacks a part.
    pub fn unexplained(&self) -> Vec<Finding> {
        let mut findings = Vec::new();
        for message in &self.found {
            let explained =
                !message.explanation.is_empty() || !message.parameters.is_empty();
            for (label, there) in [
                (Label::Explanation, explained),
                (Label::Action, !message.action.is_empty()),
            ] {
                let mut report = Report {
                    file: message.file.clone(),
                    findings: Vec::new(),
                };
                if !there {
                    let text = format!(
                        "{:06} has no text under `{}`",
                        message.id,
                        label.words()
                    );
                    let help = format!(
                        "expected a line `{}` and its text below the format",
                        label.words()
                    );
                    report.tell(Code::IrregularSection, message.line, 6, text, help);
                }
                findings.append(&mut report.findings);
            }
        }
        findings
    }
}

fn same_format(message: &RawMessage, format: &RawFormat) -> bool {
    std::iter::once(&message.format)
        .chain(&message.variants)
        .any(|known| known.text == format.text && known.severity == format.severity)
}

/// What a heading promises and its entry does not hold.
fn lacking(scope: &Scope<'_>, name: &str, ends: &[End], report: &mut Report) {
    let Some(headed) = scope.heading() else { return };
    if ends.is_empty() {
        let message = format!("{name} has no format");
        let help = format!(
            "expected `Error Message` and a paragraph like `%ASA-5-{name}: text`; the message is passed over"
        );
        report.tell(Code::UnreadableGuide, scope.line, scope.length, message, help);
        return;
    }
    if ends.iter().all(|end| *end == End::Finding) {
        let message = format!("the heading {name} brings no message");
        let help = "see what is told of the formats below it";
        report.tell(Code::IrregularHeading, scope.line, scope.length, message, help);
        return;
    }
    let ids = headed.heading.ids.iter().cloned().flatten().take(MOST);
    let lacking: Vec<String> = ids
        .filter(|id| !scope.named.contains(id))
        .map(|id| format!("{id:06}"))
        .collect();
    if headed.heading.pattern || headed.heading.single().is_some() || lacking.is_empty()
    {
        return;
    }
    let few = lacking.len() <= 4;
    let ids = if few {
        lacking.join(", ")
    } else {
        format!("{} and {} more", lacking[..3].join(", "), lacking.len() - 3)
    };
    let message = format!("the heading names {ids}, but no format below it does");
    let help =
        "they are passed over; write a format for each, or take them out of the heading";
    report.tell(Code::UnreadableGuide, scope.line, scope.length, message, help);
}

/// The level that a tag names.
fn severity(level: Level<'_>) -> Option<Severity> {
    match level {
        Level::Digit(digit) => Severity::ALL.get(usize::from(digit)).copied(),
        Level::Word(word) => {
            let word = word.to_ascii_lowercase();
            Severity::ALL
                .into_iter()
                .find(|level| level.name().starts_with(&*word) && word.len() > 3)
        }
        Level::Missing => None,
    }
}

/// What may be a placeholder of a format: what is marked, and its words; all words where nothing is.
fn placeholders(format: &Rich) -> Vec<String> {
    const ENDS: [char; 18] = [
        ' ', ',', ':', '/', '.', '=', '(', ')', '[', ']', '<', '>', '{', '}', '"', '\'',
        '“', '”',
    ];
    let marked = format.marked.iter().map(|range| format.text[range.clone()].trim());
    let marked: Vec<&str> = marked.collect();
    let texts = if marked.is_empty() { vec![&*format.text] } else { marked.clone() };
    let words = texts.iter().flat_map(|text| text.split(' '));
    let parts = texts.iter().flat_map(|text| text.split(ENDS));
    let names = marked.iter().copied().chain(words).chain(parts);
    names.filter(|name| !name.is_empty()).map(str::to_owned).collect()
}
