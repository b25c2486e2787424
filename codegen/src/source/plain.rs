//! The plain text form: lines to blocks, blocks to sections, sections to messages.

use std::collections::BTreeMap;

use super::lines::Line;
use super::prose::{self, Explanation};
use super::tag::{Tag, tag};
use super::{RawFormat, RawMessage, Report};
use crate::catalog::model::Severity;

/// The parts of a message, by the label in front of each.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
enum Section {
    Format,
    Explanation,
    Action,
}

/// A heading and the lines up to the next.
#[derive(Debug)]
struct Block<'a> {
    id: u32,
    heading: &'a Line,
    lines: &'a [Line],
}

/// The messages of a guide.
pub(super) fn messages(lines: &[Line], report: &mut Report<'_>) -> Vec<RawMessage> {
    let mut seen = BTreeMap::new();
    let mut messages = Vec::new();
    for block in blocks(lines, report) {
        if let Some(first) = seen.insert(block.id, block.heading.number) {
            let message = format!("{} stands in line {first} already", block.id);
            let help = "keep one of the two; this one is passed over";
            report.unreadable(
                block.heading.number,
                block.heading.length(),
                message,
                help,
            );
        } else {
            messages.extend(message(&block, report));
        }
    }
    messages
}

/// Cuts the lines at their headings. A tag of another id counts as one, told as missing.
fn blocks<'a>(lines: &'a [Line], report: &mut Report<'_>) -> Vec<Block<'a>> {
    let mut starts: Vec<(usize, u32, bool)> = Vec::new();
    for at in 0..lines.len() {
        if let Some(id) = heading(lines, at) {
            starts.push((at, id, true));
        } else if let Some(found) =
            tag(&lines[at].text).filter(|_| begins_format(lines, at))
        {
            if starts.last().is_some_and(|&(start, id, _)| {
                id == found.id || !holds_tag(&lines[start..at])
            }) {
                continue;
            }
            let message = format!("{} has no heading", found.id);
            let help = "write its six digits on a line of their own in front";
            report.unreadable(lines[at].number, lines[at].length(), message, help);
            starts.push((at, found.id, false));
        }
    }
    let first = starts.first().map_or(lines.len(), |start| start.0);
    if let Some(line) =
        lines[..first].iter().find(|line| !line.is_blank() && label(line).is_none())
    {
        let help = "expected a heading: six digits on a line of their own; remove what stands in front of the first";
        report.unreadable(
            line.number,
            line.length(),
            "text in front of the first message",
            help,
        );
    }
    let ends = starts.iter().skip(1).map(|next| next.0).chain([lines.len()]);
    starts
        .iter()
        .zip(ends)
        .map(|(&(at, id, headed), end)| Block {
            id,
            heading: &lines[at],
            lines: &lines[at + usize::from(headed)..end],
        })
        .collect()
}

/// Six digits alone on a line, with a blank line on either side or the format right behind.
fn heading(lines: &[Line], at: usize) -> Option<u32> {
    let text = &lines[at].text;
    let digits = text.len() == 6 && text.bytes().all(|b| b.is_ascii_digit());
    let apart = at == 0 || lines[at - 1].is_blank();
    let open = lines.get(at + 1).is_none_or(|next| {
        next.is_blank() || label(next).is_some() || tag(&next.text).is_some()
    });
    (digits && apart && open).then(|| text.parse().ok())?
}

/// Whether a tag here is the head of a format, not a word of prose.
fn begins_format(lines: &[Line], at: usize) -> bool {
    at == 0
        || lines[at - 1].is_blank()
        || label(&lines[at - 1]).is_some()
        || heading(lines, at - 1).is_some()
}

fn holds_tag(lines: &[Line]) -> bool {
    (0..lines.len()).any(|at| tag(&lines[at].text).is_some() && begins_format(lines, at))
}

/// The section that a line opens.
fn label(line: &Line) -> Option<Section> {
    match line.text.trim_end_matches(':').trim_end().to_ascii_lowercase().as_str() {
        "error message" => Some(Section::Format),
        "explanation" => Some(Section::Explanation),
        "recommended action" => Some(Section::Action),
        _ => None,
    }
}

/// The lines of each section. Where the label of the format lacks, its tag opens the section.
#[derive(Debug, Default)]
struct Sections<'a> {
    format: Vec<&'a Line>,
    explanation: Vec<&'a Line>,
    action: Vec<&'a Line>,
    /// What stands in none of them.
    astray: Vec<&'a Line>,
}

fn sections<'a>(block: &Block<'a>) -> Sections<'a> {
    let mut found = Sections::default();
    let mut section = None;
    for line in block.lines {
        if let Some(label) = label(line) {
            section = Some(label);
            continue;
        }
        if section.is_none() && tag(&line.text).is_some() {
            section = Some(Section::Format);
        }
        match section {
            Some(Section::Format) => found.format.push(line),
            Some(Section::Explanation) => found.explanation.push(line),
            Some(Section::Action) => found.action.push(line),
            None if line.is_blank() => {}
            None => found.astray.push(line),
        }
    }
    found
}

fn message(block: &Block<'_>, report: &mut Report<'_>) -> Option<RawMessage> {
    let sections = sections(block);
    for line in &sections.astray {
        let message = format!("text of {} outside of its sections", block.id);
        let help = "expected `Error Message`, `Explanation` or `Recommended Action` on a line of its own in front";
        report.unreadable(line.number, line.length(), message, help);
    }
    let (format_line, text) = format_text(block, &sections, report)?;
    let (tag, severity) = head(block, format_line, &text, report)?;
    for (what, lines) in [
        ("Explanation", &sections.explanation),
        ("Recommended Action", &sections.action),
    ] {
        if lines.iter().all(|line| line.is_blank()) {
            let message = format!("{} has no text under `{what}`", block.id);
            let help = format!("expected a line `{what}` and its text below the format");
            report.unreadable(
                block.heading.number,
                block.heading.length(),
                message,
                help,
            );
        }
    }
    let Explanation {
        paragraphs,
        parameters,
        mut notes,
    } = prose::explanation(prose::items(&sections.explanation), report);
    let (action, more) = prose::action(prose::items(&sections.action));
    notes.extend(more);
    Some(RawMessage {
        id: block.id,
        line: block.heading.number,
        format: RawFormat {
            line: format_line.number,
            head: tag.head.into(),
            severity,
            text: tag.rest.into(),
            marked: Vec::new(),
        },
        variants: Vec::new(),
        explanation: paragraphs,
        parameters,
        action,
        notes,
    })
}

/// The first paragraph of the format, unwrapped. What follows it is told.
fn format_text<'a>(
    block: &Block<'_>,
    sections: &Sections<'a>,
    report: &mut Report<'_>,
) -> Option<(&'a Line, String)> {
    let mut lines = sections.format.iter().skip_while(|line| line.is_blank());
    let paragraph: Vec<&Line> =
        lines.by_ref().take_while(|line| !line.is_blank()).copied().collect();
    let Some(&first) = paragraph.first() else {
        let message = format!("{} has no format", block.id);
        let help = format!(
            "expected `Error Message` and a paragraph like `%ASA-5-{}: text`; the message is passed over",
            block.id
        );
        report.unreadable(block.heading.number, block.heading.length(), message, help);
        return None;
    };
    if let Some(line) = lines.find(|line| !line.is_blank()) {
        let message = format!("{} has a second paragraph below its format", block.id);
        let help =
            "expected one paragraph, then `Explanation`; this text is passed over";
        report.unreadable(line.number, line.length(), message, help);
    }
    let texts: Vec<&str> = paragraph.iter().map(|line| &*line.text).collect();
    Some((first, texts.join(" ")))
}

/// The tag of a format, held against the heading and the eight levels.
fn head<'a>(
    block: &Block<'_>,
    line: &Line,
    text: &'a str,
    report: &mut Report<'_>,
) -> Option<(Tag<'a>, Severity)> {
    let id = block.id;
    let tag = tag(text);
    let level = tag.as_ref().map_or(usize::MAX, |tag| usize::from(tag.level));
    let message = match &tag {
        None => format!("the format of {id} begins with no tag"),
        Some(tag) if tag.id != id => {
            format!("the tag under the heading {id} names {}", tag.id)
        }
        Some(tag) if level > 7 => format!("the tag of {id} has the level {}", tag.level),
        Some(tag) if tag.rest.is_empty() => format!("the format of {id} is empty"),
        Some(_) => return tag.zip(Severity::ALL.get(level).copied()),
    };
    let help = format!(
        "expected a tag with a level from 0 to 7, then text, like `%ASA-5-{id}: text`; the message is passed over"
    );
    report.unreadable(line.number, line.length(), message, help);
    None
}

#[cfg(test)]
mod tests {
    use crate::source::{Guide, read};

    fn guide(text: &str) -> (Vec<u32>, Vec<(usize, String)>) {
        let Guide { messages, findings } = read("guide.txt", text);
        let ids = messages.iter().map(|m| m.id).collect();
        let findings = findings.into_iter().map(|f| (f.place.line, f.message));
        (ids, findings.collect())
    }

    const TAIL: &str =
        "\n\nExplanation\n\nIt broke.\n\nRecommended Action\n\nMend it.\n\n";

    #[test]
    fn reads_a_message_with_and_without_its_label() {
        let label = format!("700001\n\nError Message\n\n%ASA-5-700001: one\ntwo{TAIL}");
        let bare = format!("700002\n\n%ASA7-700002: one{TAIL}");
        let found = read("guide.txt", &format!("{label}{bare}"));
        assert_eq!(found.findings, []);
        let [first, second] = &found.messages[..] else {
            panic!("expected two messages");
        };
        assert_eq!(
            (first.line, first.format.line, &*first.format.text),
            (1, 5, "one two")
        );
        assert_eq!(
            (first.irregular_head(), second.irregular_head()),
            (None, Some("%ASA7-700002:"))
        );
        assert_eq!(
            (&*first.explanation[0], &*first.action[0]),
            ("It broke.", "Mend it.")
        );
    }

    #[test]
    fn tells_what_it_cannot_read_and_goes_on() {
        let good = format!("700009\n\nError Message\n\n%ASA-5-700009: x{TAIL}");
        for (bad, line, message) in [
            (format!("700001\n{TAIL}"), 1, "700001 has no format"),
            (
                format!("700001\n\nError Message\n\nwords{TAIL}"),
                5,
                "the format of 700001 begins with no tag",
            ),
            (
                format!("700001\n\n%ASA-5-700002: x{TAIL}"),
                3,
                "the tag under the heading 700001 names 700002",
            ),
            (
                format!("700001\n\n%ASA-9-700001: x{TAIL}"),
                3,
                "the tag of 700001 has the level 9",
            ),
            (
                format!("700001\n\n%ASA-5-700001:{TAIL}"),
                3,
                "the format of 700001 is empty",
            ),
        ] {
            let (ids, findings) = guide(&format!("{bad}{good}"));
            assert_eq!(
                (ids, findings),
                (vec![700_009], vec![(line, message.to_owned())])
            );
        }
    }

    #[test]
    fn tells_what_is_odd_and_keeps_the_message() {
        let format = "%ASA-5-700001: x";
        for (text, line, message) in [
            (
                format!("Title\n\n700001\n\n{format}{TAIL}"),
                1,
                "text in front of the first message",
            ),
            (
                format!("700001\n\nloose\n\n{format}{TAIL}"),
                3,
                "text of 700001 outside of its sections",
            ),
            (
                format!("700001\n\n{format}\n\nmore{TAIL}"),
                5,
                "700001 has a second paragraph below its format",
            ),
            (format!("{format}{TAIL}"), 1, "700001 has no heading"),
            (
                format!("700001\n\n{format}\n\nExplanation\n\nIt broke.\n"),
                1,
                "700001 has no text under `Recommended Action`",
            ),
            (
                format!("700001\n\n{format}{TAIL}700001\n\n{format}{TAIL}"),
                13,
                "700001 stands in line 1 already",
            ),
        ] {
            assert_eq!(
                guide(&text),
                (vec![700_001], vec![(line, message.to_owned())]),
                "{text}"
            );
        }
    }

    #[test]
    fn finds_a_message_whose_heading_is_lost() {
        let text = format!(
            "700001\n\n%ASA-5-700001: x{TAIL}Error Message\n\n%ASA-5-700002: y{TAIL}"
        );
        let (ids, findings) = guide(&text);
        assert_eq!(ids, [700_001, 700_002]);
        assert_eq!(findings, [(15, "700002 has no heading".to_owned())]);
    }

    #[test]
    fn an_empty_guide_is_a_finding() {
        let (ids, findings) = guide("\n\n");
        assert_eq!((ids.len(), findings.len()), (0, 1));
    }
}
