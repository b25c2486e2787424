//! Emits the book's generated pages: a page a message, lists of values, indexes, and their part of the summary.
//!
//! Texts are escaped here, once; `text.rs` says how. The prose of the catalog is Markdown and passes through.

pub mod decoder;
mod example;
mod fields;
mod format;
mod indexes;
mod message;
mod text;
mod usage;
mod values;

use std::collections::BTreeMap;

use self::text::anchor;
pub use self::text::{inline, sentence};
pub use self::usage::snippet;
use crate::lower::{List, Lowered, Message, Type};

/// The folder of the generated pages, relative to the repository.
pub const FOLDER: &str = "book/pages/generated";

/// Where the book is published: GitHub Pages of the repository that `book.toml` names.
pub const ADDRESS: &str = "https://asa-messages.github.io/asa-messages/";

/// The action of a message that asks for none.
pub const NOTHING: &str = "Nothing has to be done.";

/// The address of a message's page.
pub fn message_address(message: &Message) -> String {
    address(&message::path(message))
}

/// The address of the list: its page, or its field on the page of the first message that holds it.
pub fn list_address(lowered: &Lowered, list: &List) -> Option<String> {
    if values::has_page(list) {
        return Some(address(&values::path(list)));
    }
    let ty = Type::List(list.name.clone());
    lowered.messages.iter().find_map(|message| {
        let field = message.fields.iter().find(|field| field.ty == ty)?;
        Some(format!("{}#{}", message_address(message), anchor("field", &field.name)))
    })
}

fn address(path: &str) -> String {
    format!("{ADDRESS}generated/{}", path.replace(".md", ".html"))
}

/// All generated pages by their path relative to the repository.
pub fn emit(lowered: &Lowered) -> BTreeMap<String, String> {
    let mut pages = BTreeMap::new();
    let mut add = |path: &str, page: &str| {
        pages.insert(format!("{FOLDER}/{path}"), finish(page));
    };
    for (at, _) in lowered.messages.iter().enumerate() {
        add(&message::path(&lowered.messages[at]), &message::page(lowered, at));
    }
    for list in lowered.lists.iter().filter(|list| values::has_page(list)) {
        add(&values::path(list), &values::page(lowered, list));
    }
    add("by-id.md", &indexes::by_id(lowered));
    add("by-severity.md", &indexes::by_severity(lowered));
    add("by-name.md", &indexes::by_name(lowered));
    add("by-field.md", &indexes::by_field(lowered));
    add("finding-codes.md", &indexes::finding_codes());
    add("SUMMARY.md", &indexes::summary(lowered));
    add("redirects.md", &values::redirects(lowered));
    pages
}

/// The page with the head of a generated file, and one line break at its end.
fn finish(page: &str) -> String {
    format!(
        "<!-- Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. -->\n\n{}\n",
        page.trim()
    )
}
