//! Prose: there, the project's own, and plain Markdown.

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::Report;
use crate::catalog::findings::Code;
use crate::catalog::model::{Catalog, Field, Ordered};

pub(super) fn check(catalog: &Catalog, report: &mut Report<'_>) {
    for (key, text) in
        [("title", &catalog.source.title), ("edition", &catalog.source.edition)]
    {
        present(text, &format!("source.{key}"), report);
    }
    for (name, ty) in catalog.types.iter() {
        let path = format!("types.{name}");
        sentence(&ty.about, &format!("{path}.about"), report);
        abouts(&ty.fields, &path, report);
        for (name, group) in ty.groups.iter() {
            let path = format!("{path}.groups.{name}");
            sentence(&group.title, &format!("{path}.title"), report);
            sentence(&group.about, &format!("{path}.about"), report);
        }
        for (index, value) in ty.values.iter().enumerate() {
            let path = format!("{path}.values[{index}]");
            present(&value.text, &format!("{path}.text"), report);
            for (key, text) in [("about", &value.about), ("help", &value.help)] {
                if let Some(text) = text {
                    sentence(text, &format!("{path}.{key}"), report);
                }
            }
            abouts(&value.fields, &path, report);
        }
    }
    for (index, message) in catalog.messages.iter().enumerate() {
        let path = format!("messages[{index}]");
        if message.draft {
            let help = "write title, explanation, action and descriptions anew, then remove `draft`";
            let place = report.places.key(&format!("{path}.draft"));
            report.add_at(
                Code::Draft,
                place,
                format!("{} is a draft that still holds the guide's prose", message.id),
                help,
            );
        }
        sentence(&message.title, &format!("{path}.title"), report);
        markdown(&message.explanation, &format!("{path}.explanation"), true, report);
        markdown(&message.action, &format!("{path}.action"), true, report);
        for (index, note) in message.notes.iter().enumerate() {
            markdown(note, &format!("{path}.notes[{index}]"), true, report);
        }
        if let Some(why) = &message.deprecated {
            sentence(why, &format!("{path}.deprecated"), report);
        }
        abouts(&message.fields, &path, report);
        present(&message.guide, &format!("{path}.guide"), report);
        if message.examples.is_empty() {
            let help = "add `examples:` with a line as a device sends it, and the values it decodes to";
            report.add(
                Code::MissingText,
                &path,
                format!("{} has no example", message.id),
                help,
            );
        }
    }
}

fn abouts(fields: &Ordered<Field>, owner: &str, report: &mut Report<'_>) {
    for (name, field) in fields.iter() {
        sentence(&field.about, &format!("{owner}.fields.{name}.about"), report);
    }
}

fn present(text: &str, path: &str, report: &mut Report<'_>) -> bool {
    let there = !text.trim().is_empty();
    // A key that isn't there was told when the file was read.
    if !there && report.places.bytes(path).is_some() {
        report.add(
            Code::MissingText,
            path,
            format!("`{path}` is empty"),
            "write the text",
        );
    }
    there
}

/// One paragraph.
fn sentence(text: &str, path: &str, report: &mut Report<'_>) {
    markdown(text, path, false, report);
}

/// Paragraphs, lists and code; all else would be a mark to the book or to rustdoc.
fn markdown(text: &str, path: &str, blocks: bool, report: &mut Report<'_>) {
    if !present(text, path, report) {
        return;
    }
    if let Some(fault) = fault(text, blocks) {
        let message = format!("`{path}` holds {fault}");
        let help = if blocks {
            "prose holds paragraphs, lists and `code`; put marks, placeholders and addresses into backquotes"
        } else {
            "write one paragraph; put marks, placeholders and addresses into backquotes"
        };
        report.add(Code::BadMarkdown, path, message, help);
    }
}

/// The first thing in a text that is no plain prose.
fn fault(text: &str, blocks: bool) -> Option<&'static str> {
    if text.contains("{{#") {
        return Some("a directive of the book, `{{#`");
    }
    // All that the book would take for a mark.
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM;
    let mut paragraphs = 0;
    let mut in_block = false;
    Parser::new_ext(text, options).into_offset_iter().find_map(|(event, range)| {
        match event {
            Event::Start(Tag::Paragraph) => {
                paragraphs += 1;
                (paragraphs > 1 && !blocks).then_some("a second paragraph")
            }
            Event::Start(Tag::List(_) | Tag::Item) => (!blocks).then_some("a list"),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info)))
                if blocks && &*info == "text" =>
            {
                in_block = true;
                (!closed(&text[range])).then_some("a code block without an end")
            }
            Event::Start(Tag::CodeBlock(_)) => {
                Some("a code block that is not fenced as `text`")
            }
            Event::End(TagEnd::CodeBlock) => {
                in_block = false;
                None
            }
            Event::Text(text) if !in_block => plain(&text),
            Event::Text(_)
            | Event::Code(_)
            | Event::SoftBreak
            | Event::End(TagEnd::Paragraph | TagEnd::List(_) | TagEnd::Item) => None,
            Event::Start(Tag::Heading { .. }) => Some("a heading"),
            Event::Start(Tag::HtmlBlock) | Event::Html(_) | Event::InlineHtml(_) => {
                Some("HTML")
            }
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) => Some("a link"),
            Event::Start(Tag::BlockQuote(_)) => Some("a quotation"),
            Event::Start(Tag::Emphasis | Tag::Strong | Tag::Strikethrough) => {
                Some("emphasis")
            }
            Event::Start(Tag::Table(_)) => Some("a table"),
            Event::Start(Tag::DefinitionList) => Some("a definition list"),
            Event::HardBreak => Some("a forced line break"),
            Event::Rule => Some("a rule"),
            _ => Some("a mark that is no part of plain prose"),
        }
    })
}

/// What is wrong with text outside of code.
fn plain(text: &str) -> Option<&'static str> {
    if text.contains(['[', ']', '<', '>', '|']) {
        Some("a bracket or bar outside of code")
    } else if text.contains('`') {
        Some("a backquote without its partner")
    } else if text.contains("://") || text.contains("www.") {
        Some("a bare address of a page")
    } else {
        None
    }
}

/// Whether a fenced block has its closing fence.
fn closed(block: &str) -> bool {
    let fence: String = block.chars().take_while(|c| "`~".contains(*c)).collect();
    block.trim_end().lines().skip(1).last().is_some_and(|line| {
        let line = line.trim();
        line.len() >= fence.len() && line.chars().all(|c| fence.starts_with(c))
    })
}
