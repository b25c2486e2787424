//! An example line with its fields marked, and below it a row for each of them.
//!
//! Mark, row and description of a field carry its path in `data-field`, by which the script ties them together.

use std::fmt::Write;
use std::ops::Range;

use serde_json::Value as Json;

use super::fields::described;
use super::format::{colour, colour_of};
use super::text::{anchor, breakable, html};
use super::values;
use crate::lower::{Example, Kind, Leaf, Lowered, Message, Type};

/// A line with its rows below it.
pub fn open(lowered: &Lowered, message: &Message, example: &Example) -> String {
    format!("{}\n\n{}", line(message, example), rows(lowered, message, example))
}

/// A line whose rows are shown when they are asked for.
pub fn closed(lowered: &Lowered, message: &Message, example: &Example) -> String {
    let line = line(message, example);
    let rows = rows(lowered, message, example);
    if rows.is_empty() {
        return format!("{line}\n\n");
    }
    format!(
        "{line}\n\n<details class=\"decoded\"><summary>Field by field</summary>\n{}\n</details>\n\n",
        rows.trim_end()
    )
}

/// The fields of a line in their order, and where each stands.
fn spans<'a>(message: &'a Message, example: &Example) -> Vec<(&'a Leaf, Range<usize>)> {
    let mut spans: Vec<(&Leaf, Range<usize>)> = message
        .leaves
        .iter()
        .zip(&example.spans)
        .filter_map(|(leaf, span)| Some((leaf, span.clone()?)))
        .collect();
    spans.sort_by_key(|(_, span)| (span.start, span.end));
    spans
}

/// A line with the bytes of each field marked, and what stands before the body dimmed.
fn line(message: &Message, example: &Example) -> String {
    let line = &example.line;
    let mut out =
        format!("<span class=\"envelope\">{}</span>", html(&line[..example.body_at]));
    let mut at = example.body_at;
    for (leaf, span) in spans(message, example) {
        out.push_str(&html(&line[at..span.start]));
        // An empty value has nothing that could be pointed at; its row says so.
        if !span.is_empty() {
            _ = write!(
                out,
                "<a class=\"value {}\" href=\"#{}\" data-field=\"{path}\" title=\"{path}\">{}</a>",
                colour(leaf),
                anchor("field", &leaf.path),
                breakable(&html(&line[span.clone()])),
                path = html(&leaf.path),
            );
        }
        at = span.end;
    }
    out.push_str(&html(&line[at..]));
    format!("<pre class=\"line\"><code class=\"nohighlight\">{out}</code></pre>")
}

fn rows(lowered: &Lowered, message: &Message, example: &Example) -> String {
    let spans = spans(message, example);
    if spans.is_empty() {
        return String::new();
    }
    let mut out = String::from(
        "<table class=\"decoded\">\n<thead><tr><th scope=\"col\">Field</th><th scope=\"col\">In this line</th><th scope=\"col\">Read as</th></tr></thead>\n<tbody>\n",
    );
    for (leaf, span) in spans {
        let text = &example.line[span];
        let shown = if text.is_empty() {
            "<em>nothing</em>".into()
        } else {
            format!("<code>{}</code>", breakable(&html(text)))
        };
        _ = writeln!(
            out,
            "<tr data-field=\"{path}\"><th scope=\"row\"><a href=\"#{}\">{}</a></th><td>{shown}</td><td>{}</td></tr>",
            anchor("field", &leaf.path),
            described(&leaf.path, &colour_of(message, &leaf.path)),
            reading(lowered, message, leaf, example),
            path = html(&leaf.path),
        );
    }
    out + "</tbody>\n</table>\n\n"
}

/// What the decoder makes of a value.
fn reading(
    lowered: &Lowered,
    message: &Message,
    leaf: &Leaf,
    example: &Example,
) -> String {
    let path = leaf.path.split('.');
    let value = path.fold(&example.fields, |value, name| &value[name]);
    let text = value.as_str().unwrap_or("");
    let field = lowered.field(&message.fields, &leaf.path);
    if let Some(Type::List(list)) = field.map(|field| &field.ty) {
        let Some(list) = lowered.list(list) else {
            return String::new();
        };
        return match value["name"].as_str() {
            Some(name) => {
                let link = values::link(list, name).replace(".md#", ".html#");
                format!("<a href=\"{link}\"><code>{name}</code></a>{}", holes(value))
            }
            None => "a text that is not listed".into(),
        };
    }
    match field.map(|field| &field.ty) {
        Some(Type::Scalar(Kind::Endpoint)) => match &value["port"] {
            Json::Null => format!("host {}, no port", code(&value["host"])),
            port => format!("host {}, port {port}", code(&value["host"])),
        },
        Some(Type::Scalar(Kind::User)) => match text {
            "" => "no user".into(),
            "Unknown" => "no user is known".into(),
            text if text.bytes().all(|byte| byte == b'*') => "hidden".into(),
            _ => "named".into(),
        },
        Some(Type::Scalar(Kind::Address)) if text.starts_with("invalid-addr") => {
            "called invalid by the device".into()
        }
        Some(Type::Scalar(kind)) => kind.name().into(),
        _ => String::new(),
    }
}

/// The holes of a listed value.
fn holes(value: &Json) -> String {
    let mut out = String::new();
    for (name, value) in value["fields"].as_object().into_iter().flatten() {
        _ = write!(out, ", {} {}", html(name), code(value));
    }
    out
}

fn code(value: &Json) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    format!("<code>{}</code>", breakable(&html(&text)))
}
