//! The blocks of an entry to groups: formats, and the explanation and action that they share.

use std::collections::VecDeque;

use super::Report;
use super::blocks::{Block, Kind};
use super::entries::{begins_with_tag, is_format, unquoted};
use super::label::{self, Label};
use super::rich::Rich;
use super::tag::{Tag, tags};
use crate::catalog::findings::Code;

/// How many words a label has at most.
const LABEL: usize = 3;

/// Formats that stand together, and the prose behind them.
#[derive(Clone, Debug, Default)]
pub(super) struct Group {
    /// Each with its tag.
    pub formats: Vec<Rich>,
    pub explanation: Vec<Block>,
    pub action: Vec<Block>,
    /// The labels that were seen, so that a second one is told.
    labels: Vec<Label>,
}

impl Group {
    fn has_prose(&self) -> bool {
        !self.explanation.is_empty() || !self.action.is_empty()
    }
}

/// The groups of an entry; `name` is how findings call it.
pub(super) fn groups(blocks: Vec<Block>, name: &str, report: &mut Report) -> Vec<Group> {
    let mut reader = Reader {
        name,
        report,
        groups: vec![Group::default()],
        section: None,
        blocks: blocks.into(),
        loose: Vec::new(),
        example: false,
    };
    while let Some(block) = reader.blocks.pop_front() {
        reader.block(block);
    }
    let Reader { mut groups, loose, .. } = reader;
    groups[0].explanation.splice(0..0, loose);
    groups
}

struct Reader<'a> {
    name: &'a str,
    report: &'a mut Report,
    groups: Vec<Group>,
    section: Option<Label>,
    /// What is still to be read.
    blocks: VecDeque<Block>,
    /// What stands in front of the first label.
    loose: Vec<Block>,
    /// What comes next was announced as an example.
    example: bool,
}

impl Reader<'_> {
    fn group(&mut self) -> &mut Group {
        self.groups.last_mut().expect("there is always one")
    }

    fn block(&mut self, block: Block) {
        match block.kind {
            Kind::Label(Label::Note) => self.prose(Block { kind: Kind::Note, ..block }),
            Kind::Label(label) => {
                self.open(label, block.line);
                if !block.rich.is_empty() {
                    self.text(block.rich, Kind::Text);
                }
            }
            Kind::Text | Kind::Ids { .. } | Kind::Heading(_) => {
                self.text(block.rich, Kind::Text);
            }
            Kind::Code
                if self.wants_format()
                    && !self.example
                    && begins_with_tag(&block.rich.text) =>
            {
                self.text(block.rich, Kind::Code);
            }
            Kind::Code if self.section == Some(Label::Format) && !self.example => {
                self.below_format(block.rich, Kind::Code);
            }
            Kind::Code | Kind::Bullet(_) | Kind::Row | Kind::Note => self.prose(block),
        }
    }

    /// Whether a tag would be that of a format, whatever the label.
    fn wants_format(&self) -> bool {
        let none = self.groups.last().is_none_or(|group| group.formats.is_empty());
        none || matches!(self.section, None | Some(Label::Format))
    }

    fn open(&mut self, label: Label, line: usize) {
        let formats = self.group().formats.len();
        let again = match label {
            Label::Format => self.section == Some(label) && formats == 0,
            _ => self.group().labels.contains(&label),
        };
        if label == Label::Format && self.group().has_prose() {
            self.groups.push(Group::default());
        }
        if again {
            let message =
                format!("{} has the label `{}` twice", self.name, label.words());
            let help = "it is read as if it stood once; write it once";
            self.told(line, label.words().len(), message, help);
        }
        self.example = false;
        self.group().labels.push(label);
        self.section = Some(label);
    }

    fn text(&mut self, rich: Rich, kind: Kind) {
        if self.remarks(&rich) {
            return;
        }
        if let Some(at) = self.misnamed(&rich) {
            let (name, line) = (self.name, rich.first_line());
            let front = rich.slice(0..at).text;
            let message = format!("{name} has `{front}` in front of its format");
            let help = "it is read as `Error Message`; write that";
            self.told(line, front.chars().count(), message, help);
            self.open(Label::Format, line);
            self.text(rich.from(at), kind);
            return;
        }
        let labels: &[Label] = match self.section {
            None | Some(Label::Format) => {
                &[Label::Explanation, Label::Action, Label::Format]
            }
            Some(Label::Explanation) => &[Label::Action, Label::Format],
            _ => &[Label::Format],
        };
        if let Some((at, label, end)) = label::fused(&rich.text, labels) {
            let line = rich.line(at);
            let message = format!(
                "{} has the label `{}` within a paragraph",
                self.name,
                label.words()
            );
            let help = "the text is parted there; write the label on a line of its own";
            self.told(line, label.words().len(), message, help);
            self.text(rich.slice(0..at), kind);
            self.open(label, line);
            let behind = rich.from(end);
            if !behind.is_empty() {
                self.text(behind, kind);
            }
            return;
        }
        let tagged = begins_with_tag(&rich.text) && !self.example;
        let lower = rich.text.to_ascii_lowercase();
        self.example |= lower.ends_with(':') && lower.contains("example");
        if tagged && self.wants_format() {
            if let Some(label @ (Label::Explanation | Label::Action)) = self.section {
                let message = format!(
                    "{} has `{}` in front of its format",
                    self.name,
                    label.words()
                );
                let help = "it is read as `Error Message`; write that";
                self.told(rich.first_line(), 1, message, help);
                self.group().labels.retain(|&seen| seen != label);
            }
            self.section = Some(Label::Format);
            self.formats(&rich);
        } else if tagged && self.explained_next() {
            let message =
                format!("{} has a format without `Error Message` in front", self.name);
            let help = "it is read as a format; write the label on a line of its own";
            self.told(rich.first_line(), 1, message, help);
            self.groups.push(Group::default());
            self.section = Some(Label::Format);
            self.formats(&rich);
        } else if self.section == Some(Label::Format) {
            self.below_format(rich, kind);
        } else {
            let line = rich.first_line();
            self.prose(Block { kind, rich, line });
        }
    }

    /// Where the only format of an entry begins, behind words that no guide has for a label.
    fn misnamed(&self, rich: &Rich) -> Option<usize> {
        let front = &rich.text[..tags(&rich.text).first()?.0];
        let short =
            !begins_with_tag(&rich.text) && front.split_whitespace().count() <= LABEL;
        let fits = short && self.section.is_none() && !self.example;
        (fits && !self.blocks.iter().any(is_format)).then_some(front.len())
    }

    /// Whether a text is a remark on the format behind it, like `(Inbound)`.
    fn remarks(&mut self, rich: &Rich) -> bool {
        let text = &rich.text;
        let next = self.blocks.front().map(|block| block.kind);
        let remark = text.starts_with('(')
            && text.ends_with(')')
            && text.split(' ').count() <= 6
            && next == Some(Kind::Label(Label::Format));
        if remark {
            let message = format!("{} has the remark `{text}` on a format", self.name);
            let help = "it is passed over; say in a note which shape is which";
            self.told(rich.first_line(), text.chars().count(), message, help);
        }
        remark
    }

    /// Whether an explanation comes next, other formats aside.
    fn explained_next(&self) -> bool {
        let mut next = self.blocks.iter().skip_while(|block| {
            matches!(block.kind, Kind::Text | Kind::Code)
                && begins_with_tag(&block.rich.text)
        });
        next.next().is_some_and(|block| block.kind == Kind::Label(Label::Explanation))
    }

    /// Text under the label of the format that begins with no tag.
    fn below_format(&mut self, rich: Rich, kind: Kind) {
        let line = rich.first_line();
        let joint = rich.text.trim_matches([',', ':', '.', ' ']);
        if matches!(joint.to_ascii_lowercase().as_str(), "or" | "and" | "") {
            return;
        }
        let body = |format: &Rich| Tag::odd(&format.text).map(|tag| tag.rest.is_empty());
        let tag_follows = self
            .blocks
            .iter()
            .take_while(|block| !matches!(block.kind, Kind::Label(_)))
            .any(|block| {
                matches!(block.kind, Kind::Text | Kind::Code)
                    && begins_with_tag(&block.rich.text)
            });
        let coded = matches!(&rich.code[..], [code] if code.len() == rich.text.len());
        let prose = self.example || self.group().has_prose();
        let coded = (coded || kind == Kind::Code) && !prose;
        let wrapped = kind == Kind::Text && !prose && self.goes_on(&rich.text);
        match self.group().formats.last_mut() {
            Some(last) if coded || wrapped => {
                last.append(&rich);
                let message =
                    format!("{} has its format in several paragraphs", self.name);
                let help = "they are read as one; write them in one";
                self.told(line, rich.text.chars().count(), message, help);
            }
            None if !tag_follows => self.group().formats.push(rich),
            Some(last) if body(last) == Some(true) => {
                last.append(&rich);
                let message = format!("{} has its tag apart from its format", self.name);
                let help = "they are read as one; write them in one paragraph";
                self.told(line, 1, message, help);
            }
            _ => {
                let message =
                    format!("{} has text below its format without a label", self.name);
                let help = "it is read as explanation; write `Explanation` in front, or put it into the format";
                self.told(line, rich.text.chars().count(), message, help);
                let none = ["none", "none required", "no action is required"];
                let is_none = none.contains(&joint.to_ascii_lowercase().as_str());
                let block = Block { kind, rich, line };
                let group = self.group();
                if is_none {
                    group.action.push(block);
                } else {
                    group.explanation.push(block);
                }
            }
        }
    }

    /// Whether a paragraph behind a format is the rest of it: a label follows, and it begins as no sentence does.
    fn goes_on(&self, text: &str) -> bool {
        let small = |block: &Block| !block.rich.text.starts_with(char::is_uppercase);
        let next =
            self.blocks.iter().find(|block| !(block.kind == Kind::Text && small(block)));
        let labelled = next.is_some_and(|block| {
            matches!(block.kind, Kind::Label(Label::Explanation | Label::Format))
        });
        labelled
            && !text.starts_with(['(', '|'])
            && !text.starts_with(char::is_uppercase)
    }

    /// Adds prose to the section. In front of the explanation it is part of that.
    fn prose(&mut self, block: Block) {
        match self.section {
            Some(Label::Action) => self.group().action.push(block),
            Some(_) => self.group().explanation.push(block),
            None => {
                let message = format!("text of {} outside of its sections", self.name);
                let help = "it is read as explanation; write `Error Message`, `Explanation` or `Recommended Action` in \
                            front";
                let length = block.rich.text.chars().count();
                self.told(block.line, length, message, help);
                self.loose.push(block);
            }
        }
    }

    fn told(&mut self, line: usize, length: usize, message: String, help: &str) {
        self.report.tell(Code::IrregularSection, line, length, message, help);
    }

    /// The formats of a paragraph: each from its tag to the next.
    fn formats(&mut self, rich: &Rich) {
        let starts: Vec<usize> =
            tags(&rich.text).into_iter().map(|(at, _)| at).collect();
        let ends = starts.iter().skip(1).copied().chain([rich.text.len()]);
        for (&start, end) in starts.iter().zip(ends) {
            let piece = rich.slice(start..end);
            let (format, tail) = parted(&without_joint(&piece));
            self.group().formats.push(format);
            let Some(tail) = tail else { continue };
            let message = format!("{} has prose behind its format", self.name);
            let help = "it is read as explanation; write `Explanation` in front of it";
            let line = tail.first_line();
            self.told(line, tail.text.chars().count(), message, help);
            self.group().explanation.push(Block {
                kind: Kind::Text,
                rich: tail,
                line,
            });
        }
    }
}

/// Without the "or" between two formats.
fn without_joint(piece: &Rich) -> Rich {
    let text = piece.text.trim_end();
    let joint = ["OR", "or", "AND", "and"]
        .iter()
        .find_map(|joint| text.trim_end_matches([',', ':', ' ']).strip_suffix(joint))
        .filter(|rest| rest.ends_with([' ', '.', '`']))
        .filter(|rest| piece.code.iter().all(|code| code.end <= rest.len()));
    piece.slice(0..joint.unwrap_or(text).trim_end().len())
}

/// A format that is printed as code, and what stands behind the code, if that is prose.
fn parted(piece: &Rich) -> (Rich, Option<Rich>) {
    let Some(code) = piece.code.first().filter(|code| code.start == 0) else {
        return (piece.clone(), None);
    };
    let (format, tail) = piece.split(code.end);
    let letters =
        |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
    let text = letters(&tail.text);
    let body = Tag::odd(unquoted(&format.text)).map_or("", |tag| tag.rest);
    if text.is_empty() {
        let stop = tail.text.starts_with('.');
        return (piece.slice(0..code.end + usize::from(stop)), None);
    }
    // The code, or its end, is sometimes printed once more without its mark.
    if letters(body).ends_with(&text) || text == letters(&format.text) {
        return (format, None);
    }
    let sentence = tail.text.starts_with(char::is_uppercase)
        && tail.text.ends_with(['.', '!', '?'])
        && tail.text.split(' ').count() > 3
        && tail.marked.is_empty();
    if sentence && !body.is_empty() {
        (format, Some(tail))
    } else {
        (piece.clone(), None)
    }
}
