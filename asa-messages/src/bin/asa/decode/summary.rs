//! What became of the lines, for people.

use std::fmt;

use asa_messages::ErrorKind;

use super::reading::{Fault, Reading};

const FAULTS: [(&str, &str); 6] = [
    (ErrorKind::UnknownId.as_str(), "of an unknown id"),
    (ErrorKind::Mismatch.as_str(), "mismatched"),
    (ErrorKind::Truncated.as_str(), "truncated"),
    (ErrorKind::NotUtf8.as_str(), "not UTF-8"),
    (ErrorKind::NoTag.as_str(), "without a tag"),
    (Fault::TOO_LONG, "too long"),
];

/// Counts of lines.
#[derive(Clone, Default)]
pub struct Summary {
    /// Lines that were passed over, where not all are wanted.
    passed_over: u64,
    decoded: u64,
    ambiguous: u64,
    faults: [u64; FAULTS.len()],
}

impl Summary {
    pub fn pass_over(&mut self) {
        self.passed_over += 1;
    }

    pub fn count(&mut self, reading: &Reading<'_>) {
        match reading.decoded() {
            Ok(decoded) => {
                self.decoded += 1;
                self.ambiguous += u64::from(decoded.is_ambiguous());
            }
            Err(fault) => {
                for (count, (kind, _)) in self.faults.iter_mut().zip(FAULTS) {
                    *count += u64::from(kind == fault.kind);
                }
            }
        }
    }

    pub fn add(&mut self, other: &Self) {
        self.passed_over += other.passed_over;
        self.decoded += other.decoded;
        self.ambiguous += other.ambiguous;
        for (count, other) in self.faults.iter_mut().zip(other.faults) {
            *count += other;
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let wanted = self.decoded + self.faults.iter().sum::<u64>();
        let lines = wanted + self.passed_over;
        write!(f, "{lines} {}: ", if lines == 1 { "line" } else { "lines" })?;
        if self.passed_over > 0 {
            write!(f, "{wanted} selected, {} of them decoded", self.decoded)?;
        } else {
            write!(f, "{} decoded", self.decoded)?;
        }
        if self.ambiguous > 0 {
            write!(f, " ({} ambiguous)", self.ambiguous)?;
        }
        for (count, (_, label)) in self.faults.iter().zip(FAULTS) {
            if *count > 0 {
                write!(f, ", {count} {label}")?;
            }
        }
        Ok(())
    }
}
