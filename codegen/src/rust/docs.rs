//! Documentation comments.
//!
//! Prose goes in as it stands: the checks keep links, HTML and bare addresses out of it. Texts that devices write go
//! into code, since no mark in them has a meaning.

use proc_macro2::TokenStream;
use quote::quote;

use crate::book;
use crate::lower::{Example, Field, Kind, List, Lowered, Message, Record, Type, Value};

/// The text as `#[doc]` attributes, one a line.
pub fn doc(text: &str) -> TokenStream {
    let lines = text
        .trim_end()
        .lines()
        .map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote! { #(#[doc = #lines])* }
}

/// The text as code inside a line.
pub fn code(text: &str) -> String {
    let fence = fence(text, 1);
    // A backquote at an edge must not touch the fence; that blank is no part of the code.
    let edge = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{fence}{edge}{text}{edge}{fence}")
}

/// As many backquotes as stand nowhere in the text, and `least` at least.
fn fence(text: &str, least: usize) -> String {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    "`".repeat(least.max(longest + 1))
}

/// What a variant tells of its message: id, title, and the first sentence of the explanation.
pub fn variant(message: &Message) -> String {
    format!(
        "{}: {}. {}",
        message.id,
        message.title,
        book::sentence(&message.explanation)
    )
}

/// What the id of a message tells: the same, its level, and where to read on.
pub fn id(message: &Message) -> String {
    format!(
        "{}

Level {}, {}; decoded as [`{name}`](crate::message::{name}). [Its page in the book]({}).",
        variant(message),
        message.severity.level(),
        message.severity,
        book::message_address(message),
        name = message.type_name,
    )
}

/// What a record tells: meaning, format, and an example that runs.
pub fn record(lowered: &Lowered, record: &Record) -> String {
    let fence = fence(&record.format, 3);
    let ty = Type::Record(record.name.clone());
    let example = lowered.messages.iter().find_map(|message| {
        let field = message.fields.iter().find(|f| f.ty == ty && !f.optional)?;
        let (example, assert) = shown(lowered, message, std::slice::from_ref(field))?;
        Some(self::example(example, &message.type_name, &assert))
    });
    format!(
        "{}

# Format

{fence}text
{}
{fence}
{}",
        record.about,
        record.format,
        example.unwrap_or_default()
    )
}

/// What a list tells: meaning, where to read on, and an example that runs.
pub fn list(lowered: &Lowered, list: &List) -> String {
    let address = book::list_address(lowered, list)
        .map_or_else(String::new, |address| format!(" [In the book]({address})."));
    let plain = list.values.iter().find_map(|value| Some((value, value.plain()?)));
    let example =
        plain.map_or_else(String::new, |(Value { name, variant, .. }, text)| {
            format!(
                "
# Example

```
use asa_messages::value::{list};

let value = {list}::new({text:?});
assert_eq!(value, {list}::{variant});
assert_eq!(value.name(), Some({name:?}));
```
",
                list = list.type_name
            )
        });
    format!(
        "{}\n\nThe list is open: an unlisted text is kept.{address}\n{example}",
        list.about
    )
}

/// What a message's struct tells: meaning, action, formats, and an example that runs.
pub fn message(lowered: &Lowered, message: &Message) -> String {
    let Message {
        id,
        title,
        explanation,
        severity,
        ..
    } = message;
    let action = message.action.as_deref().unwrap_or("Nothing.");
    let formats: Vec<&str> =
        message.shapes.iter().map(|shape| shape.format.as_str()).collect();
    let formats = formats.join("\n");
    let (level, fence) = (severity.level(), fence(&formats, 3));
    let deprecated = message
        .deprecated
        .as_ref()
        .map_or_else(String::new, |why| format!("\n# Deprecated\n\n{why}\n"));
    let (name, address) = (&message.type_name, book::message_address(message));
    let example =
        match (shown(lowered, message, &message.fields), message.examples.as_slice()) {
            (Some((example, assert)), _) => self::example(example, name, &assert),
            (None, [example, ..]) => self::example(example, name, ""),
            (None, []) => String::new(),
        };
    format!(
        "{id}: {title}.

{explanation}

# What to do

{action}
{deprecated}
# Format

Level {level}, {severity}. [More in the book]({address}).

{fence}text
{formats}
{fence}
{example}"
    )
}

/// An example, and the line of Rust that shows one of these fields in it; the last ones first, since they are the
/// message's own.
fn shown<'a>(
    lowered: &Lowered,
    message: &'a Message,
    fields: &[Field],
) -> Option<(&'a Example, String)> {
    message.examples.iter().find_map(|example| {
        let shown = fields.iter().rev().find_map(|field| {
            leaf(
                lowered,
                field,
                &format!("message.{}", field.name),
                example.fields.get(&field.name)?,
            )
        });
        Some((example, shown?))
    })
}

/// An assertion on the value of a field, or of the last field inside it that has one.
fn leaf(
    lowered: &Lowered,
    field: &Field,
    path: &str,
    value: &serde_json::Value,
) -> Option<String> {
    if field.optional {
        return None;
    }
    match &field.ty {
        Type::Record(name) => {
            lowered.record(name)?.fields.iter().rev().find_map(|field| {
                leaf(
                    lowered,
                    field,
                    &format!("{path}.{}", field.name),
                    value.get(&field.name)?,
                )
            })
        }
        Type::List(_) => {
            let name = value.get("name")?.as_str()?;
            Some(format!("assert_eq!({path}.name(), Some({name:?}));"))
        }
        Type::Scalar(Kind::Port | Kind::Number) => {
            Some(format!("assert_eq!({path}, {});", value.as_i64()?))
        }
        Type::Scalar(Kind::Text | Kind::Word) => {
            Some(format!("assert_eq!({path}, {:?});", value.as_str()?))
        }
        Type::Scalar(_) => {
            Some(format!("assert_eq!({path}.as_str(), {:?});", value.as_str()?))
        }
    }
}

fn example(example: &Example, type_name: &str, assert: &str) -> String {
    let line = &example.line;
    let taken = if assert.is_empty() { "_" } else { "message" };
    let assert = if assert.is_empty() { String::new() } else { format!("{assert}\n") };
    format!(
        "
# Example

```
use asa_messages::{{Message, Record}};

let line = {line:?};
let Message::{type_name}({taken}) = Record::parse(line)?.message()? else {{ panic!() }};
{assert}# Ok::<(), asa_messages::Error>(())
```
"
    )
}

#[cfg(test)]
mod tests {
    use super::code;

    #[test]
    fn a_fence_is_longer_than_what_it_holds() {
        assert_eq!(code("Peer gone"), "`Peer gone`");
        assert_eq!(code("a ``b"), "```a ``b```");
        assert_eq!(code("`"), "`` ` ``");
    }
}
