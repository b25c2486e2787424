//! Prose: there, the project's own, and plain Markdown.

use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use super::Report;
use crate::catalog::findings::Code;
use crate::catalog::model::{Catalog, Field, Ordered};

pub(super) fn check(catalog: &Catalog, report: &mut Report<'_>) {
    for (key, text) in [
        ("title", &catalog.source.title),
        ("edition", &catalog.source.edition),
    ] {
        present(text, &format!("source.{key}"), report);
    }
    for (name, ty) in catalog.types.iter() {
        let path = format!("types.{name}");
        sentence(&ty.about, &format!("{path}.about"), report);
        abouts(&ty.fields, &path, report);
        for (index, value) in ty.values.iter().enumerate() {
            let path = format!("{path}.values[{index}]");
            present(&value.text, &format!("{path}.text"), report);
            if let Some(about) = &value.about {
                sentence(about, &format!("{path}.about"), report);
            }
            abouts(&value.fields, &path, report);
        }
    }
    for (index, message) in catalog.messages.iter().enumerate() {
        let path = format!("messages[{index}]");
        if message.draft {
            let help =
                "write title, explanation, action and descriptions anew, then remove `draft`";
            let place = report.places.key(&format!("{path}.draft"));
            report.add_at(
                Code::Draft,
                place,
                format!(
                    "{} is a draft that still holds the guide's prose",
                    message.id
                ),
                help,
            );
        }
        sentence(&message.title, &format!("{path}.title"), report);
        markdown(
            &message.explanation,
            &format!("{path}.explanation"),
            true,
            report,
        );
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
            let help =
                "add `examples:` with a line as a device sends it, and the values it decodes to";
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
        sentence(
            &field.about,
            &format!("{owner}.fields.{name}.about"),
            report,
        );
    }
}

fn present(text: &str, path: &str, report: &mut Report<'_>) -> bool {
    let there = !text.trim().is_empty();
    if !there {
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

/// Paragraphs, lists and code; brackets and HTML would be links and tags in rustdoc.
fn markdown(text: &str, path: &str, blocks: bool, report: &mut Report<'_>) {
    if !present(text, path, report) {
        return;
    }
    let mut paragraphs = 0;
    let mut in_block = false;
    for event in Parser::new(text) {
        let fault = match event {
            Event::Start(Tag::Paragraph) => {
                paragraphs += 1;
                (paragraphs > 1 && !blocks).then_some("a second paragraph")
            }
            Event::Start(Tag::List(_) | Tag::Item) => (!blocks).then_some("a list"),
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info)))
                if blocks && &*info == "text" =>
            {
                in_block = true;
                None
            }
            Event::Start(Tag::CodeBlock(_)) => Some("a code block that is not fenced as `text`"),
            Event::End(TagEnd::CodeBlock) => {
                in_block = false;
                None
            }
            Event::Start(Tag::Heading { .. }) => Some("a heading"),
            Event::Start(Tag::HtmlBlock) | Event::Html(_) | Event::InlineHtml(_) => Some("HTML"),
            Event::Start(Tag::Link { .. } | Tag::Image { .. }) => Some("a link"),
            Event::Start(Tag::BlockQuote(_)) => Some("a quotation"),
            Event::Start(Tag::Emphasis | Tag::Strong) => Some("emphasis"),
            Event::Rule => Some("a rule"),
            Event::Text(text) if !in_block && text.contains(['[', ']', '<', '>', '|']) => {
                Some("a bracket or bar outside of code")
            }
            _ => None,
        };
        if let Some(fault) = fault {
            let help = "prose holds paragraphs, lists and `code`; put marks and placeholders into backquotes";
            report.add(
                Code::BadMarkdown,
                path,
                format!("`{path}` holds {fault}"),
                help,
            );
            return;
        }
    }
}
