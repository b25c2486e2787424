//! Emits the generated modules of the crate: one function per output file.
//!
//! The code is thin: data and calls to what `asa-messages` holds by hand. Items are built as tokens and printed by
//! prettyplease; the head of a file is a plain string, since comments do not survive tokens.

mod docs;
mod ids;
mod layout;
mod lists;
mod messages;
mod print;
mod severities;
mod shapes;
mod texts;
mod types;
mod values;

use proc_macro2::TokenStream;

use crate::lower::Lowered;
use crate::output::Files;

/// The folder that holds nothing but generated modules.
pub const FOLDER: &str = "asa-messages/src/generated";

/// Emits all modules.
pub fn emit(lowered: &Lowered) -> Files {
    let modules = [
        ("ids", "The ids, and what the catalog says of each.", ids::emit(lowered)),
        (
            "messages",
            "The messages: a struct each, and the enum of them all.",
            messages::emit(lowered),
        ),
        ("severities", "The levels of syslog.", severities::emit()),
        (
            "shapes",
            "The shapes of the bodies, as the matcher walks them.",
            shapes::emit(lowered),
        ),
        ("texts", "What happened, and what to do.", texts::emit(lowered)),
        (
            "values",
            "Records and lists of values that messages share.",
            values::emit(lowered),
        ),
    ];
    let mut files = Files::new();
    for (name, about, tokens) in modules {
        files.insert(format!("{FOLDER}/{name}.rs"), file(about, tokens));
    }
    files
}

/// The text of a module.
fn file(about: &str, tokens: TokenStream) -> String {
    let parsed: syn::File = syn::parse2(tokens).expect("the emitter makes valid Rust");
    let mut out = format!(
        "//! {about}\n//!\n//! Generated from `catalog/asa.yaml` by `cargo xtask regen`; not to be edited.\n"
    );
    let mut uses = true;
    for item in parsed.items {
        // Uses stand together; other items have a blank line between them.
        // So do the uses of this crate, behind those of `core`.
        let is_use = matches!(item, syn::Item::Use(_));
        let text = layout::item(&item);
        if !(uses && is_use && out.ends_with(";\n")) || out.ends_with("use core::fmt;\n")
        {
            out.push('\n');
        }
        uses = is_use;
        out.push_str(&text);
    }
    out
}
