//! Catalogs of any size, with every construct that a catalog can hold, and the guides that they could be from.
//!
//! The same number of messages always gives the same text. The words are invented; ids, sizes and proportions are those
//! of the vendor's whole guide.

mod field;
mod message;
mod types;
mod words;
mod yaml;

use std::fmt::Write;

use message::Message;
use types::Types;
use words::Words;

/// A catalog of so many messages, and its guide.
pub struct Scale {
    /// The catalog, as `catalog/asa.yaml` would hold it.
    pub catalog: String,
    /// The plain text of a guide that tells the same facts.
    pub guide: String,
}

impl Scale {
    /// Makes both.
    #[must_use]
    pub fn new(messages: usize) -> Self {
        let mut words = Words::new();
        let types = Types::new(&mut words, messages);
        let ids = ids(&mut words, messages);
        let messages: Vec<Message> = (0..messages)
            .map(|index| Message::new(&mut words, &types, &ids, index))
            .collect();
        Self {
            catalog: catalog(&types, &ids, &messages),
            guide: messages.iter().map(Message::guide_entry).collect(),
        }
    }
}

/// Ids from 101001 to 780004, in classes of some twenty.
fn ids(words: &mut Words, count: usize) -> Vec<u32> {
    const FIRST: u32 = 101;
    const LAST: u32 = 780;
    let classes = u32::try_from(count.div_ceil(22)).expect("a number of classes");
    let mut ids = Vec::new();
    for class in 0..classes {
        // The classes left take the messages left alike.
        let left = usize::try_from(classes - class).expect("few classes");
        let share = (count - ids.len()).div_ceil(left);
        let digits = FIRST + class * (LAST - FIRST) / (classes - 1).max(1);
        let mut number = 0;
        for _ in 0..share {
            number += if words.below(8) == 0 { 2 } else { 1 };
            ids.push(digits * 1000 + number);
        }
    }
    ids
}

fn catalog(types: &Types, ids: &[u32], messages: &[Message]) -> String {
    let mut out = String::from(
        "# A catalog of invented messages.\n\nschema: 1\nsource:\n  title: Messages of an invented device\n",
    );
    let (first, last) = (ids.first().unwrap_or(&101001), ids.last().unwrap_or(&780004));
    writeln!(
        out,
        "  edition: \"2026-11-23\"\n  sha256: {}\n  range: {first}-{last}",
        "0".repeat(64)
    )
    .expect("a string takes all");
    if let Some(id) = ids.first() {
        writeln!(out, "  classes: {{\"{}\": Links}}", id / 1000)
            .expect("a string takes all");
    }
    writeln!(
        out,
        "  editions:\n    later:\n      - {{sha256: {}, range: {first}-{last}}}",
        "f".repeat(64)
    )
    .expect("a string takes all");
    out.push_str("\ntypes:\n");
    types.write(&mut out);
    out.push_str("\nmessages:\n");
    for message in messages {
        message.write(&mut out);
    }
    out
}
