//! Documentation comments.
//!
//! Prose goes in as it stands: the checks keep links, HTML and bare addresses out of it. Texts that devices write go
//! into code, since no mark in them has a meaning.

use proc_macro2::TokenStream;
use quote::quote;

use crate::lower::Message;

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

/// What a message's struct tells: meaning, action, formats, and an example that runs.
pub fn message(message: &Message) -> String {
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
    let example = message
        .examples
        .first()
        .map_or_else(String::new, |e| example(&e.line, &message.type_name));
    format!(
        "{id}: {title}.

{explanation}

# What to do

{action}
{deprecated}
# Format

Level {level}, {severity}.

{fence}text
{formats}
{fence}
{example}"
    )
}

fn example(line: &str, type_name: &str) -> String {
    format!(
        "
# Example

```
use asa_messages::{{Message, Record}};

let line = {line:?};
let message = Record::parse(line)?.message()?;
assert!(matches!(message, Message::{type_name}(_)));
# Ok::<(), asa_messages::Error>(())
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
