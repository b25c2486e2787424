//! The built site in a real browser: `cargo test --package book --features browser --test browser`.
//!
//! Each file holds the tests of one matter; a new one needs its line here.

mod asa;
mod common;
#[path = "../../../asa-messages/tests/differential/lines/mod.rs"]
mod lines;

mod access;
mod decoder;
mod decoder_files;
mod decoder_lines;
mod drawing;
mod keyboard;
mod layout;
mod messages;
mod pages;
mod policy;
mod search;
mod serve;
mod without;
