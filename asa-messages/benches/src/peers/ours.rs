//! This crate.

use std::hint::black_box;

use asa_messages::{ErrorKind, Record};

use super::count;

/// Finds the tags.
pub fn records(text: &str) -> usize {
    count(text, |line| black_box(Record::parse(line)).is_ok())
}

/// Reads the lines of ids that the catalog holds into typed messages.
pub fn messages(text: &str) -> usize {
    count(text, |line| {
        let Ok(record) = Record::parse(line) else { return false };
        black_box(&record.message()).is_ok()
    })
}

/// As `messages`, and which shape fitted, and whether the line can be read in another way.
pub fn decoded(text: &str) -> usize {
    count(text, |line| {
        let Ok(record) = Record::parse(line) else { return false };
        black_box(&record.decode()).is_ok()
    })
}

/// Tells the lines whose id the catalog lacks.
pub fn unknown(text: &str) -> usize {
    count(text, |line| {
        let Ok(record) = Record::parse(line) else { return false };
        let message = record.message();
        black_box(&message);
        message.is_err_and(|error| error.kind() == ErrorKind::UnknownId)
    })
}
