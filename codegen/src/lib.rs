//! Makes the Rust and the book of `asa-messages` from its catalog.
//!
//! A library without process, clock, network or printing: texts in, texts and findings out.

pub mod catalog;
pub mod format;
pub mod import;
pub mod lower;
pub mod names;
pub mod output;
pub mod reference;
pub mod rust;
pub mod segments;
pub mod source;
