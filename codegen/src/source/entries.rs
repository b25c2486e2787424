//! Blocks to entries: a heading and what stands below it.

use super::Report;
use super::blocks::{Block, Kind};
use super::heading::{self, Heading};
use super::label::Label;
use super::tag::tag;
use crate::catalog::findings::Code;

/// How many paragraphs may stand between the number of a message and its format.
const LOOSE: usize = 3;

/// A heading, where there is one, and the blocks up to the next.
#[derive(Clone, Debug, Default)]
pub(super) struct Entry {
    pub heading: Option<Headed>,
    pub blocks: Vec<Block>,
}

/// A heading and its place.
#[derive(Clone, Debug, Default)]
pub(super) struct Headed {
    pub heading: Heading,
    pub line: usize,
    pub length: usize,
}

/// The entries of a guide, and the lines of the headings of its chapters.
pub(super) fn entries(
    blocks: Vec<Block>,
    report: &mut Report,
) -> (Vec<Entry>, Vec<usize>) {
    let mut entries = vec![Entry::default()];
    let mut chapters = Vec::new();
    let mut depth = 0;
    let heads: Vec<Option<Head>> = (0..blocks.len())
        .map(|index| head(&blocks[index], &blocks[index + 1..]))
        .collect();
    for (block, head) in blocks.into_iter().zip(heads) {
        let current = entries.last_mut().expect("there is always one");
        match head {
            Some(Head::Message(heading)) => {
                depth = if let Kind::Heading(depth) = block.kind { depth } else { 0 };
                let headed = Headed {
                    heading,
                    line: block.line,
                    length: block.rich.text.chars().count(),
                };
                entries.push(Entry {
                    heading: Some(headed),
                    blocks: Vec::new(),
                });
            }
            Some(Head::Chapter) => {
                chapters.push(block.line);
                entries.push(Entry::default());
            }
            // A heading within the text of a message is one more paragraph of it.
            Some(Head::Other(inner))
                if current.heading.is_some() && depth > 0 && inner > depth =>
            {
                current.blocks.push(Block { kind: Kind::Text, ..block });
            }
            Some(Head::Other(_)) => entries.push(Entry::default()),
            None => current.blocks.push(block),
        }
    }
    for entry in &mut entries {
        if entry.heading.is_none() {
            front(entry, report);
        }
    }
    entries.retain(|entry| entry.heading.is_some() || !entry.blocks.is_empty());
    (entries, chapters)
}

enum Head {
    Message(Heading),
    Chapter,
    Other(usize),
}

/// What a block heads, by what follows it.
fn head(block: &Block, below: &[Block]) -> Option<Head> {
    let text = &block.rich.text;
    match block.kind {
        Kind::Heading(depth) => Some(match heading::begun(text) {
            Some(heading) if heading.chapter() && !holds_format(below) => Head::Chapter,
            Some(heading) => Head::Message(heading),
            None => Head::Other(depth),
        }),
        Kind::Ids { apart } => {
            let heading = heading::whole(text)?;
            if heading.chapter() && !holds_format(below) {
                return Some(Head::Chapter);
            }
            (!apart || leads(below)).then_some(Head::Message(heading))
        }
        _ => None,
    }
}

/// Whether a format stands ahead of the next heading.
fn holds_format(below: &[Block]) -> bool {
    let own = below
        .iter()
        .take_while(|block| !matches!(block.kind, Kind::Heading(_) | Kind::Ids { .. }));
    own.into_iter().any(is_format)
}

/// Whether what stands below a number is a message: its format, a label, or loose text in front of the format.
fn leads(below: &[Block]) -> bool {
    let explained = matches!(below.first(), Some(block) if block.kind == Kind::Label(Label::Explanation));
    let loose =
        below.iter().take_while(|block| block.kind == Kind::Text && !is_format(block));
    let loose = loose.count();
    explained || loose <= LOOSE && below.get(loose).is_some_and(is_format)
}

/// Whether a block is a format, or the label of one.
pub(super) fn is_format(block: &Block) -> bool {
    match block.kind {
        Kind::Label(Label::Format) => true,
        Kind::Text | Kind::Code | Kind::Label(_) => begins_with_tag(&block.rich.text),
        _ => false,
    }
}

/// Whether a text begins with a tag, quotation marks aside.
pub(super) fn begins_with_tag(text: &str) -> bool {
    tag(unquoted(text)).is_some()
}

/// The text behind quotation marks in front of it.
pub(super) fn unquoted(text: &str) -> &str {
    text.trim_start_matches(['"', '“', '\'', '‘', '`', ' '])
}

/// Text that belongs to no message is told once, where it is more than the opening of a chapter.
fn front(entry: &mut Entry, report: &mut Report) {
    let first = entry.blocks.iter().position(is_format).unwrap_or(entry.blocks.len());
    let rest = entry.blocks.split_off(first);
    let front = std::mem::replace(&mut entry.blocks, rest);
    let mut astray = front.iter().filter(|block| !opens_chapter(&block.rich.text));
    if let Some(block) = astray.next() {
        let count = 1 + astray.count();
        let message = match count {
            1 => "text that belongs to no message".to_owned(),
            _ => format!("{count} paragraphs that belong to no message"),
        };
        let help = "it is passed over; a message begins with a heading: its six digits, in plain text on a line of \
                    their own";
        let length = block.rich.text.chars().count();
        report.tell(Code::AstrayText, block.line, length, message, help);
    }
}

/// Whether a text says no more than which messages follow.
fn opens_chapter(text: &str) -> bool {
    let begins = ["This section ", "This chapter ", "This appendix "];
    let says = [
        "includes messages",
        "contains the following",
        "includes the following",
        "lists",
        "contains messages",
    ];
    text.trim().is_empty()
        || begins.iter().any(|begin| text.starts_with(begin))
            && says.iter().any(|says| text.contains(says))
}
