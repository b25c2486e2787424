//! Emits the generated modules of the crate: one function per output file.
//!
//! The code is thin: data and calls to what `asa-messages` holds by hand. Items are built as tokens and printed by
//! prettyplease; the head of a file is a plain string, since comments do not survive tokens.

mod docs;
mod ids;
mod layout;
mod lists;
mod messages;
mod owned;
mod print;
mod readers;
mod severities;
mod shapes;
mod texts;
mod types;
mod values;

pub(crate) use docs::code;

use std::panic::resume_unwind;
use std::thread::{self, ScopedJoinHandle};

use proc_macro2::TokenStream;

use crate::lower::Lowered;
use crate::output::Files;

/// The folder that holds nothing but generated modules.
pub const FOLDER: &str = "asa-messages/src/generated";

/// What makes the tokens of a module.
type Emitter = fn(&Lowered) -> TokenStream;

/// The modules: name, what lives there, and what makes it.
const MODULES: [(&str, &str, Emitter); 8] = [
    ("ids", "The ids, and what the catalog says of each.", ids::emit),
    (
        "messages",
        "The messages: a struct each, and the enum of them all.",
        messages::emit,
    ),
    ("owned", "Messages and values with their texts elsewhere.", owned::emit),
    ("readers", "Readers of the wording that devices use.", readers::emit),
    ("severities", "The levels of syslog.", severities::emit),
    ("shapes", "The shapes of the bodies, as the matcher walks them.", shapes::emit),
    ("texts", "What happened, and what to do.", texts::emit),
    ("values", "Records and lists of values that messages share.", values::emit),
];

/// Emits all modules, at the same time: laying out code is most of a run's work.
pub fn emit(lowered: &Lowered) -> Files {
    thread::scope(|scope| {
        let threads = MODULES.map(|(name, about, emit)| {
            (name, scope.spawn(move || file(about, emit(lowered))))
        });
        let text = |(name, thread): (_, ScopedJoinHandle<'_, String>)| {
            let text = thread.join().unwrap_or_else(|panic| resume_unwind(panic));
            (format!("{FOLDER}/{name}.rs"), text)
        };
        threads.map(text).into()
    })
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
        let text = layout::item(item);
        if !(uses && is_use && out.ends_with(";\n")) || out.ends_with("use core::fmt;\n")
        {
            out.push('\n');
        }
        uses = is_use;
        out.push_str(&text);
    }
    out
}
