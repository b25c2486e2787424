//! Emits the generated modules of the crate: one function per output file.
//!
//! The code is thin: data and calls to what `asa-messages` holds by hand. Items are built as tokens and printed by
//! prettyplease; the head of a file is a plain string, since comments do not survive tokens.

mod docs;
mod ids;
mod layout;
mod lists;
mod messages;
mod module;
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

use self::module::Module;
use crate::lower::Lowered;
use crate::output::Files;

/// The folder that holds nothing but generated modules.
pub const FOLDER: &str = "asa-messages/src/generated";

/// What makes the items of a module, and what they use.
type Emitter = fn(&Lowered) -> (Module, TokenStream);

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
            let file = move || {
                let (module, uses) = emit(lowered);
                module.file(about, uses)
            };
            (name, scope.spawn(file))
        });
        let text = |(name, thread): (_, ScopedJoinHandle<'_, String>)| {
            let text = thread.join().unwrap_or_else(|panic| resume_unwind(panic));
            (format!("{FOLDER}/{name}.rs"), text)
        };
        threads.map(text).into()
    })
}
