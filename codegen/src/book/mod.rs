//! Emits the book's generated pages: a page a message, lists of values, indexes, and their part of the summary.
//!
//! Texts are escaped here, once; `text.rs` says how. The prose of the catalog is Markdown and passes through.

mod format;
mod indexes;
mod message;
mod text;
mod values;

use std::collections::BTreeMap;

use crate::lower::Lowered;

/// The folder of the generated pages, relative to the repository.
pub const FOLDER: &str = "book/pages/generated";

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
    pages
}

/// The page with the head of a generated file, and one line break at its end.
fn finish(page: &str) -> String {
    format!(
        "<!-- Made by `cargo xtask regen` from catalog/asa.yaml. Change the catalog, not this file. -->\n\n{}\n",
        page.trim()
    )
}
