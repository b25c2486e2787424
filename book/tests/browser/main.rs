//! The built site in a real browser: `cargo test --package book --features browser --test browser`.
//!
//! Each file holds the tests of one matter; a new one needs its line here.

mod common;

mod keyboard;
mod messages;
mod pages;
