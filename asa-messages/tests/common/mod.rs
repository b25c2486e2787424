//! What the tests over the whole catalog share: the catalog, lines made of field texts, and readings by both matchers.

#![allow(dead_code, reason = "each test file uses some of it")]

pub mod layouts;

use std::sync::LazyLock;

use asa_messages::{Endpoint, Error, Host, Record};
use codegen::catalog::{check::check, load::load};
use codegen::lower::{Element, Example, Kind, Leaf, Lowered, Message, Shape, Type};
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
        fields: serde_json::to_value(decoded.message().fields())
            .expect("a message is JSON"),
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
    pieces(elements, texts, &Form::default())
        .into_iter()
        .map(|piece| piece.text)
        .collect()
}

/// In which form a body is printed.
#[derive(Clone, Copy, Debug, Default)]
pub struct Form {
    /// Which of alternative literals, where there are so many.
    pub alternative: usize,
    /// The number of an optional part to be left out, with a blank for punctuation.
    pub without: Option<usize>,
}

/// A literal or the text of a field in a printed body.
#[derive(Clone, Debug)]
pub struct Piece {
    pub text: String,
    pub field: bool,
}

/// The pieces of a printed body.
pub fn pieces(
    elements: &[Element],
    texts: &[Option<String>],
    form: &Form,
) -> Vec<Piece> {
    let literal = |text: &str| Piece {
        text: text.to_owned(),
        field: false,
    };
    let there = |leaf: &&Leaf| texts[leaf.slot].is_some();
    let (mut all, mut part) = (Vec::new(), 0);
    for element in elements {
        match element {
            Element::Literal(text) => all.push(literal(text)),
            Element::Choice(choices) => {
                all.push(literal(choices.get(form.alternative).unwrap_or(&choices[0])));
            }
            Element::Field(leaf) => all.push(Piece {
                text: texts[leaf.slot].clone().unwrap_or_default(),
                field: true,
            }),
            Element::Optional(inner) => {
                if form.without == Some(part) {
                    all.push(literal(" "));
                } else if leaves(inner).iter().all(there) {
                    all.extend(pieces(inner, texts, form));
                }
                part += 1;
            }
        }
    }
    all
}

/// How many optional parts some elements have.
pub fn parts(elements: &[Element]) -> usize {
    elements.iter().filter(|element| matches!(element, Element::Optional(_))).count()
}

/// The fields of a message, of which those that `texts` has have the values that `value` gives.
pub fn fields(
    message: &Message,
    there: &dyn Fn(&Leaf) -> bool,
    value: &dyn Fn(&Leaf) -> Value,
) -> Value {
    let mut fields = Value::Object(serde_json::Map::new());
    for field in &message.fields {
        fields[&field.name] = Value::Null;
    }
    for leaf in message.leaves.iter().filter(|leaf| there(leaf)) {
        let mut place = &mut fields;
        for name in leaf.path.split('.') {
            place = &mut place[name];
        }
        *place = value(leaf);
    }
    fields
}

/// The fields that a body of a shape with these texts has.
pub fn expected(
    message: &Message,
    elements: &[Element],
    texts: &[Option<String>],
) -> Value {
    let leaves = leaves(elements);
    let there = |leaf: &Leaf| leaves.contains(&leaf) && texts[leaf.slot].is_some();
    let value = |leaf: &Leaf| {
        value(message, leaf, texts[leaf.slot].as_deref().unwrap_or_default())
    };
    fields(message, &there, &value)
}

/// A shape of a message, and the texts of its fields in an example of the message.
pub struct Case {
    pub message: &'static Message,
    pub index: usize,
    pub texts: Vec<Option<String>>,
}

impl Case {
    pub fn shape(&self) -> &'static Shape {
        &self.message.shapes[self.index]
    }

    pub fn leaves(&self) -> Vec<&'static Leaf> {
        leaves(&self.shape().elements)
    }

    pub fn open_leaves(&self) -> impl Iterator<Item = &'static Leaf> {
        self.leaves().into_iter().filter(|leaf| leaf.kind.is_open())
    }

    /// The texts with that of one field replaced.
    pub fn with(&self, leaf: &Leaf, text: &str) -> Vec<Option<String>> {
        let mut texts = self.texts.clone();
        texts[leaf.slot] = Some(text.to_owned());
        texts
    }

    /// The canonical body with these texts.
    pub fn body(&self, texts: &[Option<String>]) -> String {
        print(&self.shape().elements, texts)
    }

    /// A body behind the tag of the message.
    pub fn line(&self, body: &str) -> String {
        format!("{}{body}", tag(self.message))
    }
}

/// Each shape with the texts of each example that has all its fields, those of optional parts aside.
pub fn cases() -> impl Iterator<Item = Case> {
    let shapes = |message: &'static Message| {
        (0..message.shapes.len()).map(move |index| (message, index))
    };
    catalog().messages.iter().flat_map(shapes).flat_map(|(message, index)| {
        let mandatory: Vec<_> = message.shapes[index]
            .elements
            .iter()
            .filter_map(|element| match element {
                Element::Field(leaf) => Some(leaf.slot),
                _ => None,
            })
            .collect();
        message.examples.iter().filter_map(move |example| {
            let texts = texts(example);
            let whole = mandatory.iter().all(|slot| texts[*slot].is_some());
            whole.then_some(Case { message, index, texts })
        })
    })
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

/// Both matchers read these values from a body of a case.
pub fn assert_read(case: &Case, body: &str, fields: &Value) {
    let line = case.line(body);
    let read = by_crate(&line).unwrap_or_else(|error| panic!("{line:?}: {error}"));
    assert_eq!(read.fields, *fields, "{line:?}");
    assert_eq!(Some(read), by_reference(&line), "{line:?}");
}
