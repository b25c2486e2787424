//! Emits what the decoder of the book reads: the formats and texts of the catalog, as scripts that hold data alone.

use std::fmt::{self, Write};

use pulldown_cmark::{Event, Parser, Tag};
use serde_json::{Map, Value as Json, json};

use super::{FOLDER, message, text, values};
use crate::lower::{Element, Field, Leaf, List, Lowered, Message, Type, Value};
use crate::segments::{Segment, Span, segments};

const HEAD: &str = "/** Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. */\n\"use strict\";\n";

/// The scripts by their path relative to the repository: the formats, and a script of texts for each message and list.
pub fn emit(lowered: &Lowered) -> Vec<(String, String)> {
    let mut scripts = vec![script("catalog", &formats(lowered))];
    scripts.extend(texts(lowered).iter().map(|(name, text)| script(name, text)));
    scripts
}

/// A part of the decoder that is an object. An object in it stands with an entry a line.
fn script(name: &str, data: &Map<String, Json>) -> (String, String) {
    let mut out = format!("{HEAD}\nasa.define(\"{name}\", () => ({{\n");
    for (name, entry) in data {
        _ = write!(out, "{}: ", Json::from(name.as_str()));
        if let Json::Object(entries) = entry {
            out.push_str("{\n");
            for (key, entry) in entries {
                _ = writeln!(out, "{}: {},", Json::from(key.as_str()), plain(entry));
            }
            out.push('}');
        } else {
            out.push_str(&plain(entry));
        }
        out.push_str(",\n");
    }
    (format!("{FOLDER}/decoder/{name}.js"), out + "}));\n")
}

/// JSON as it may stand in a script, also in one inside a page.
fn plain(json: &Json) -> String {
    json.to_string()
        .replace('<', "\\u003c")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}

/// What a line is matched with.
fn formats(lowered: &Lowered) -> Map<String, Json> {
    let records = lowered.records.iter().map(|r| (r.name.clone(), fields(&r.fields)));
    let lists = lowered.lists.iter().map(|list| (list.name.clone(), values(list)));
    let messages = lowered.messages.iter().map(|m| (m.id.to_string(), format(m)));
    let parts: [(&str, Map<String, Json>); 3] = [
        ("records", records.collect()),
        ("lists", lists.collect()),
        ("messages", messages.collect()),
    ];
    parts.into_iter().map(|(name, part)| (name.to_owned(), part.into())).collect()
}

fn format(message: &Message) -> Json {
    let shapes = message.shapes.iter().map(
        |shape| json!({"from": shape.origin.name(), "pieces": pieces(&segments(&shape.elements))}),
    );
    json!({
        "name": message.name,
        "title": message.title,
        "level": message.severity.level(),
        "fields": fields(&message.fields),
        "leaves": paths(&message.leaves),
        "shapes": shapes.collect::<Vec<_>>(),
    })
}

fn fields(fields: &[Field]) -> Json {
    let field = |field: &Field| {
        let ty = match &field.ty {
            Type::Scalar(kind) => json!({"scalar": kind.name()}),
            Type::Record(name) => json!({"record": name}),
            Type::List(name) => json!({"list": name}),
        };
        let mut out = json!({"name": field.name, "type": ty});
        if field.optional {
            out["optional"] = true.into();
        }
        out
    };
    fields.iter().map(field).collect()
}

fn paths(leaves: &[Leaf]) -> Json {
    leaves.iter().map(|leaf| leaf.path.as_str()).collect()
}

/// The values of a list: its text, or the pieces of a text with holes.
fn values(list: &List) -> Json {
    let value = |value: &Value| match value.plain() {
        Some(text) => json!({"name": value.name, "text": text}),
        None => json!({
            "name": value.name,
            "fields": fields(&value.fields),
            "leaves": paths(&crate::reference::leaves(&value.elements)),
            "print": value.elements.iter().map(print).collect::<Vec<_>>(),
            "pieces": pieces(&segments(&value.elements)),
        }),
    };
    list.values.iter().map(value).collect()
}

/// How the text of a value is written: a text, the number of a hole, or the like of a part.
fn print(element: &Element) -> Json {
    match element {
        Element::Literal(text) => text.as_str().into(),
        Element::Choice(texts) => texts.first().map_or("", String::as_str).into(),
        Element::Field(leaf) => leaf.slot.into(),
        Element::Optional(inner) => inner.iter().map(print).collect(),
    }
}

fn pieces(segments: &[Segment]) -> Json {
    segments.iter().map(piece).collect()
}

fn piece(segment: &Segment) -> Json {
    match segment {
        Segment::Literal(text) => text.as_str().into(),
        Segment::Marked(text, mark) => json!({"text": text, "mark": mark}),
        Segment::Choice(texts) => json!({"either": texts}),
        Segment::Optional(part) => json!({"part": pieces(part)}),
        Segment::Field(leaf) => json!({"slot": leaf.slot, "kind": leaf.kind.name()}),
        Segment::Span(Span { leaf, blank, cuts }) => {
            let mut out = json!({"slot": leaf.slot, "kind": leaf.kind.name()});
            if *blank {
                out["blank"] = true.into();
            }
            if !cuts.is_empty() {
                out["cuts"] = cuts.iter().map(|cut| pieces(cut)).collect();
            }
            out
        }
    }
}

/// What the page tells of each message and of the values of each list, by the name of its script.
fn texts(lowered: &Lowered) -> Vec<(String, Map<String, Json>)> {
    let tree = |markdown: &str| tree(&linked(lowered, markdown));
    let script = |name: &dyn fmt::Display, parts: Vec<(&str, Json)>| {
        let parts = parts.into_iter().map(|(key, part)| (key.to_owned(), part));
        (format!("texts/{name}"), parts.collect())
    };
    let messages = lowered.messages.iter().map(|message| {
        let parts = vec![
            ("page", address(&message::path(message)).into()),
            ("meaning", tree(&message.explanation)),
            ("action", message.action.as_deref().map(tree).into()),
        ];
        script(&message.id, parts)
    });
    let lists = lowered.lists.iter().map(|list| {
        let about = list.values.iter().filter_map(|value| {
            let prose: Vec<&str> = [&value.about, &value.help]
                .into_iter()
                .flatten()
                .map(String::as_str)
                .collect();
            (!prose.is_empty()).then(|| (value.name.clone(), tree(&prose.join("\n\n"))))
        });
        let page = values::has_page(list).then(|| address(&values::path(list)));
        let about: Map<String, Json> = about.collect();
        script(&list.name, vec![("page", page.into()), ("about", about.into())])
    });
    messages.chain(lists).collect()
}

/// Where a generated page stands in the site.
fn address(path: &str) -> String {
    format!("generated/{}", path.replace(".md", ".html"))
}

/// Prose with links to the messages that it names.
fn linked(lowered: &Lowered, markdown: &str) -> String {
    let page = |id| lowered.message(id).map(|m| address(&message::path(m)));
    // What mdBook is kept from expanding in a page means nothing in a script.
    text::linked(markdown, page).replace("\\{{#", "{{#")
}

/// Prose as elements: each an array of the element's name and what is inside; a link has its address first.
fn tree(markdown: &str) -> Json {
    let mut open = vec![Vec::new()];
    for event in Parser::new(markdown) {
        let inside = match event {
            Event::Start(tag) => {
                open.push(start(&tag));
                continue;
            }
            Event::End(_) => Json::Array(open.pop().unwrap_or_default()),
            Event::Code(text) => json!(["code", text.as_ref()]),
            Event::SoftBreak | Event::HardBreak => " ".into(),
            Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => {
                text.as_ref().into()
            }
            _ => continue,
        };
        if let Some(around) = open.last_mut() {
            around.push(inside);
        }
    }
    Json::Array(open.pop().unwrap_or_default())
}

/// The beginning of an element.
fn start(tag: &Tag<'_>) -> Vec<Json> {
    let name = match tag {
        Tag::Link { dest_url, .. } => return vec!["a".into(), dest_url.as_ref().into()],
        Tag::List(None) => "ul",
        Tag::List(Some(_)) => "ol",
        Tag::Item => "li",
        Tag::CodeBlock(_) => "pre",
        Tag::Emphasis => "em",
        Tag::Strong => "strong",
        _ => "p",
    };
    vec![name.into()]
}
