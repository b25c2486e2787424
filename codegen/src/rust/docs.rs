//! Documentation comments.
//!
//! Prose goes in as it stands: the checks keep links, HTML and bare addresses out of it. Texts that devices write go
//! into code, since no mark in them has a meaning.

use proc_macro2::TokenStream;
use quote::quote;

use crate::book;
use crate::lower::{Example, Field, List, Lowered, Message, Record, Type, Value};

/// What stands for a line break in documentation until it is laid out: an attribute a line would be many tokens.
pub const BREAK: char = '\u{1}';

/// The text as documentation.
pub fn doc(text: &str) -> TokenStream {
    if text.trim_end().is_empty() {
        return TokenStream::new();
    }
    let text = format!(" {}", text.trim_end()).replace('\n', &BREAK.to_string());
    quote!(#[doc = #text])
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
        let example =
            message.examples.iter().find(|e| !e.fields[&field.name].is_null())?;
        Some(self::example(lowered, message, std::slice::from_ref(field), example))
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
    let action = message.action.as_deref().unwrap_or(book::NOTHING);
    let formats: Vec<&str> =
        message.shapes.iter().map(|shape| shape.format.as_str()).collect();
    let formats = formats.join("\n");
    let (level, fence) = (severity.level(), fence(&formats, 3));
    let deprecated = message
        .deprecated
        .as_ref()
        .map_or_else(String::new, |why| format!("\n# Deprecated\n\n{why}\n"));
    let address = book::message_address(message);
    let example = message.examples.first().map_or_else(String::new, |example| {
        self::example(lowered, message, &message.fields, example)
    });
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

/// An example that runs: the snippet of the book, with the line that makes it a function.
fn example(
    lowered: &Lowered,
    message: &Message,
    fields: &[Field],
    example: &Example,
) -> String {
    format!(
        "
# Example

```
{}# Ok::<(), asa_messages::Error>(())
```
",
        book::snippet(lowered, message, fields, example)
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
