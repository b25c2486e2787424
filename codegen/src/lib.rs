//! Makes the Rust and the book of `asa-messages` from its catalog.
//!
//! A library without process, clock, network or printing: texts in, texts and findings out.
//!
//! `guide -> source -> import -> catalog -> load -> check -> lower -> rust | book -> output`

pub mod book;
pub mod catalog;
pub mod diff;
pub mod examples;
pub mod format;
pub mod import;
pub mod lower;
pub mod names;
pub mod output;
pub mod project;
pub mod reference;
pub mod rust;
pub mod segments;
pub mod source;
mod wordings;

use lower::Lowered;
use output::Files;

/// The JSON Schema of the catalog, for editors.
pub const SCHEMA: &str = "catalog/schema.json";

/// The folders in which every file is generated.
pub const OWNED: [&str; 3] = [rust::FOLDER, book::FOLDER, examples::FOLDER];

/// All generated files.
pub fn render(lowered: &Lowered) -> Files {
    let (mut files, pages) = std::thread::scope(|scope| {
        let pages = scope.spawn(|| book::emit(lowered));
        let files = rust::emit(lowered);
        (files, pages.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)))
    });
    files.extend(pages);
    files.extend(book::decoder::emit(lowered));
    files.extend([examples::emit(lowered)]);
    files.insert(SCHEMA.into(), format!("{:#}\n", catalog::load::schema()));
    files
}
