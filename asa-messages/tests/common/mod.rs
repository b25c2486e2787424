//! What the tests over the whole catalog share: the catalog, lines made of field texts, and readings by both matchers.

#![allow(dead_code, reason = "each test file uses some of it")]

pub mod layouts;

use std::sync::LazyLock;

use asa_messages::{Endpoint, Error, Host, Record};
use codegen::catalog::{check::check, load::load};
use codegen::lower::{Element, Example, Kind, Leaf, Lowered, Message, Type};
use codegen::reference;
use serde_json::{Value, json};

/// The catalog of the project.
pub fn catalog() -> &'static Lowered {
    static CATALOG: LazyLock<Lowered> = LazyLock::new(|| {
        let text = include_str!("../../../catalog/asa.yaml");
        check(&load("catalog/asa.yaml", text)).lowered.expect("the catalog is sound")
    });
    &CATALOG
}

/// Every example of the catalog with its message.
pub fn examples() -> impl Iterator<Item = (&'static Message, &'static Example)> {
    let of = |message: &'static Message| {
        message.examples.iter().map(move |example| (message, example))
    };
    catalog().messages.iter().flat_map(of)
}

/// How a line was read.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// Which of the message's shapes fitted.
    pub shape: usize,
    pub ambiguous: bool,
    /// The values, as JSON.
    pub fields: Value,
}

pub fn by_crate(line: &str) -> Result<Reading, Error> {
    let record = Record::parse(line)?;
    let decoded = record.decode()?;
    let shapes = decoded.message().id().shapes();
    let shape = shapes.iter().position(|shape| std::ptr::eq(*shape, decoded.shape()));
    Ok(Reading {
        shape: shape.expect("a shape of the message"),
        ambiguous: decoded.is_ambiguous(),
        fields: serde_json::to_value(decoded.message()).expect("a message is JSON"),
    })
}

pub fn by_reference(line: &str) -> Option<Reading> {
    let tag = reference::tag(line)?;
    let message = catalog().message(tag.id)?;
    let body = reference::body(line, tag.body_at);
    let decoded = reference::decode(catalog(), message, body)?;
    Some(Reading {
        shape: decoded.shape,
        ambiguous: decoded.fit.ambiguous,
        fields: decoded.fields,
    })
}

/// The tag of a message, a colon and a blank behind it.
pub fn tag(message: &Message) -> String {
    format!("%ASA-{}-{}: ", message.severity.level(), message.id)
}

/// The texts of an example's fields, by slot.
pub fn texts(example: &Example) -> Vec<Option<String>> {
    let text = |span: &Option<std::ops::Range<usize>>| {
        span.clone().map(|span| example.line[span].to_owned())
    };
    example.spans.iter().map(text).collect()
}

/// A body in the canonical form: literals in their first form, optional parts too unless a field of theirs has no text.
pub fn print(elements: &[Element], texts: &[Option<String>]) -> String {
    let there = |element: &Element| match element {
        Element::Field(leaf) => texts[leaf.slot].is_some(),
        _ => true,
    };
    let one = |element: &Element| match element {
        Element::Literal(text) => text.clone(),
        Element::Choice(choices) => choices[0].clone(),
        Element::Field(leaf) => texts[leaf.slot].clone().unwrap_or_default(),
        Element::Optional(inner) if inner.iter().all(there) => print(inner, texts),
        Element::Optional(_) => String::new(),
    };
    elements.iter().map(one).collect()
}

/// The value of a field of that text, as JSON.
pub fn value(message: &Message, leaf: &Leaf, text: &str) -> Value {
    let field =
        catalog().field(&message.fields, &leaf.path).expect("a leaf has a field");
    match (&field.ty, leaf.kind) {
        (Type::List(name), _) => {
            let list = catalog().list(name).expect("the list is in the catalog");
            reference::listed(catalog(), list, text)
        }
        (_, Kind::Number | Kind::Port) => json!(text.parse::<i64>().expect("a number")),
        (_, Kind::Host) => json!(Host::new(text).expect("a host").as_str()),
        (_, Kind::Endpoint) => {
            let end = Endpoint::parse(text).expect("an endpoint");
            json!({"host": end.host.as_str(), "port": end.port})
        }
        _ => json!(text),
    }
}

/// The value at the dotted path of a leaf.
pub fn at<'a>(fields: &'a Value, leaf: &Leaf) -> &'a Value {
    leaf.path.split('.').fold(fields, |fields, name| &fields[name])
}

/// The leaves of some elements in order.
pub fn leaves(elements: &[Element]) -> Vec<&Leaf> {
    let mut all = Vec::new();
    for element in elements {
        match element {
            Element::Field(leaf) => all.push(leaf),
            Element::Optional(inner) => all.extend(leaves(inner)),
            Element::Literal(_) | Element::Choice(_) => {}
        }
    }
    all
}

/// The literals of some elements in order, each alternative for itself.
pub fn literals(elements: &[Element]) -> Vec<&str> {
    let mut all = Vec::new();
    for element in elements {
        match element {
            Element::Literal(text) => all.push(text.as_str()),
            Element::Choice(texts) => all.extend(texts.iter().map(String::as_str)),
            Element::Optional(inner) => all.extend(literals(inner)),
            Element::Field(_) => {}
        }
    }
    all
}
