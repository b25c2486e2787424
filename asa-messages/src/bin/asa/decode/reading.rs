//! What was read of a line: what every form of output shows.

use asa_messages::{Decoded, Error, Record};
use serde::Serialize;

use crate::input::{LONGEST, Line};

/// A line, its envelope if it has one, and its message or what is wrong with it.
pub struct Reading<'a> {
    pub file: &'a str,
    pub line: Line<'a>,
    pub record: Option<Record<'a>>,
    /// Nothing where the line is too long. A message is big: it stays where it was made.
    decoded: Option<Result<Decoded<'a>, Error>>,
}

/// Why a line could not be decoded.
#[derive(Clone, Copy)]
pub struct Fault {
    pub kind: &'static str,
    pub at: Option<usize>,
    pub expected: Option<&'static str>,
}

impl Fault {
    /// Of a line that is too long to be read in whole.
    pub const TOO_LONG: &'static str = "too-long";
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self {
            kind: error.kind().as_str(),
            at: error.at(),
            expected: error.expected(),
        }
    }
}

impl<'a> Reading<'a> {
    /// Reads a line whose tag has been looked for.
    pub fn new(
        file: &'a str,
        line: Line<'a>,
        record: Result<Record<'a>, Error>,
    ) -> Self {
        Self {
            file,
            line,
            record: record.ok(),
            decoded: match record {
                _ if line.cut => None,
                Ok(record) => Some(record.decode()),
                Err(error) => Some(Err(error)),
            },
        }
    }

    /// The message, or what is wrong with the line.
    pub fn decoded(&self) -> Result<&Decoded<'a>, Fault> {
        match &self.decoded {
            Some(Ok(decoded)) => Ok(decoded),
            Some(Err(error)) => Err((*error).into()),
            None => Err(Fault {
                kind: Fault::TOO_LONG,
                at: Some(LONGEST),
                expected: None,
            }),
        }
    }

    /// The values of the message, where the line was decoded.
    pub fn values(&self) -> Option<impl Serialize + '_> {
        self.decoded().ok().map(|decoded| decoded.message().fields())
    }

    /// The level in the catalog, where that of the line differs.
    pub fn catalog_severity(&self) -> Option<u8> {
        let record = self.record.as_ref()?;
        let severity = record.message_id()?.severity();
        (severity != record.severity()).then(|| severity.level())
    }
}
