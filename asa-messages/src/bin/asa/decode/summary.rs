//! What became of the lines, for people.

use std::fmt;

use asa_messages::ErrorKind;

use super::reading::Reading;

const ERRORS: [(ErrorKind, &str); 5] = [
    (ErrorKind::UnknownId, "of an unknown id"),
    (ErrorKind::Mismatch, "mismatched"),
    (ErrorKind::Truncated, "truncated"),
    (ErrorKind::NotUtf8, "not UTF-8"),
    (ErrorKind::NoTag, "without a tag"),
];

/// Counts of lines.
#[derive(Default)]
pub struct Summary {
    lines: u64,
    decoded: u64,
    ambiguous: u64,
    errors: [u64; ERRORS.len()],
}

impl Summary {
    pub fn count(&mut self, reading: &Reading<'_>) {
        self.lines += 1;
        match &reading.decoded {
            Ok(decoded) => {
                self.decoded += 1;
                self.ambiguous += u64::from(decoded.is_ambiguous());
            }
            Err(error) => {
                for (count, (kind, _)) in self.errors.iter_mut().zip(ERRORS) {
                    *count += u64::from(kind == error.kind());
                }
            }
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines = if self.lines == 1 { "line" } else { "lines" };
        write!(f, "{} {lines}: {} decoded", self.lines, self.decoded)?;
        if self.ambiguous > 0 {
            write!(f, " ({} ambiguous)", self.ambiguous)?;
        }
        for (count, (_, label)) in self.errors.iter().zip(ERRORS) {
            if *count > 0 {
                write!(f, ", {count} {label}")?;
            }
        }
        Ok(())
    }
}
