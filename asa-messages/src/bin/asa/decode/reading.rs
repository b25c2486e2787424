//! What was read of a line: what every form of output shows.

use asa_messages::{Decoded, Error, Record};

/// A line, its envelope if it has one, and its message or what is wrong with it.
pub struct Reading<'a> {
    /// The file, where several are read.
    pub file: Option<&'a str>,
    /// The number of the line in its file, from 1.
    pub number: u64,
    pub line: &'a [u8],
    pub record: Option<Record<'a>>,
    pub decoded: Result<Decoded<'a>, Error>,
}

impl<'a> Reading<'a> {
    pub fn new(file: Option<&'a str>, number: u64, line: &'a [u8]) -> Self {
        let record = Record::parse_bytes(line);
        Self {
            file,
            number,
            line,
            record: record.ok(),
            decoded: record.and_then(|record| record.decode()),
        }
    }
}
