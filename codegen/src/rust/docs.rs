//! Documentation comments.

use proc_macro2::TokenStream;
use quote::quote;

use crate::lower::{Lowered, Message};

/// The text as `#[doc]` attributes, one a line.
pub fn doc(text: &str) -> TokenStream {
    let lines = text
        .trim_end()
        .lines()
        .map(|line| if line.is_empty() { String::new() } else { format!(" {line}") });
    quote! { #(#[doc = #lines])* }
}

/// What a message's struct tells: meaning, action, format, and an example that runs.
pub fn message(lowered: &Lowered, message: &Message) -> String {
    let mut out =
        format!("{}: {}.\n\n{}\n", message.id, message.title, message.explanation);
    let action = message.action.as_deref().unwrap_or("Nothing.");
    out += &format!("\n# What to do\n\n{action}\n");
    if let Some(why) = &message.deprecated {
        out += &format!("\n# Deprecated\n\n{why}\n");
    }
    out += &format!(
        "\n# Format\n\nLevel {}, {}.\n\n```text\n",
        message.severity.level(),
        message.severity
    );
    for shape in &message.shapes {
        out += &format!("{}\n", shape.format);
    }
    out += "```\n";
    if let Some(example) = message.examples.first() {
        out += &format!(
            "\n# Example\n\n```\nuse {}::{{Message, Record}};\n\nlet line = {:?};\nlet message = Record::parse(line)?.message()?;\nassert!(matches!(message, Message::{}(_)));\n# Ok::<(), asa_messages::Error>(())\n```\n",
            "asa_messages", example.line, message.type_name,
        );
    }
    let _ = lowered;
    out
}
