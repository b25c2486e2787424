//! Counts of lines, by id and by what became of them, and samples of those that could not be decoded.

use std::collections::BTreeMap;

use asa_messages::{ErrorKind, MessageId, Record};
use serde::Serialize;

use super::clock::{Clock, share};
use crate::decode::reading::{Fault, Reading};

/// How much of a long line a sample holds on either side of the miss.
const AROUND: usize = 500;

/// What became of lines.
#[derive(Clone, Default, Serialize)]
pub struct Counts {
    pub lines: u64,
    pub decoded: u64,
    pub ambiguous: u64,
    pub unknown_id: u64,
    pub mismatch: u64,
    pub truncated: u64,
    pub not_utf8: u64,
    pub no_tag: u64,
    pub too_long: u64,
}

impl Counts {
    fn count(&mut self, reading: &Reading<'_>) {
        self.lines += 1;
        match reading.decoded() {
            Ok(decoded) => {
                self.decoded += 1;
                self.ambiguous += u64::from(decoded.is_ambiguous());
            }
            Err(fault) => *self.of(&fault) += 1,
        }
    }

    fn of(&mut self, fault: &Fault) -> &mut u64 {
        const UNKNOWN_ID: &str = ErrorKind::UnknownId.as_str();
        const MISMATCH: &str = ErrorKind::Mismatch.as_str();
        const TRUNCATED: &str = ErrorKind::Truncated.as_str();
        const NOT_UTF8: &str = ErrorKind::NotUtf8.as_str();
        match fault.kind {
            UNKNOWN_ID => &mut self.unknown_id,
            MISMATCH => &mut self.mismatch,
            TRUNCATED => &mut self.truncated,
            NOT_UTF8 => &mut self.not_utf8,
            Fault::TOO_LONG => &mut self.too_long,
            _ => &mut self.no_tag,
        }
    }

    fn add(&mut self, other: &Self) {
        self.lines += other.lines;
        self.decoded += other.decoded;
        self.ambiguous += other.ambiguous;
        self.unknown_id += other.unknown_id;
        self.mismatch += other.mismatch;
        self.truncated += other.truncated;
        self.not_utf8 += other.not_utf8;
        self.no_tag += other.no_tag;
        self.too_long += other.too_long;
    }
}

/// A line that could not be decoded.
#[derive(Clone, Serialize)]
pub struct Sample {
    pub file: String,
    pub line: u64,
    pub kind: &'static str,
    pub at: Option<usize>,
    pub expected: Option<&'static str>,
    /// The line, or of a long one what is around the miss.
    pub text: String,
    /// Where the text begins in the line.
    pub text_at: usize,
}

impl Sample {
    fn new(reading: &Reading<'_>, fault: &Fault) -> Self {
        let line = reading.line.bytes;
        let at = fault.at.unwrap_or_default().min(line.len());
        let mut from = at.saturating_sub(AROUND);
        // No character is cut.
        while from > 0 && line[from] & 0xc0 == 0x80 {
            from -= 1;
        }
        let until = line.len().min(at + AROUND);
        Self {
            file: reading.file.to_owned(),
            line: reading.line.number,
            kind: fault.kind,
            at: fault.at,
            expected: fault.expected,
            text: String::from_utf8_lossy(&line[from..until]).into_owned(),
            text_at: from,
        }
    }
}

/// The lines of an id, or those without a tag.
#[derive(Clone, Default)]
pub struct Entry {
    pub counts: Counts,
    /// The first line of each cause.
    pub samples: Vec<Sample>,
}

impl Entry {
    fn sample(
        &mut self,
        most: usize,
        kind: &str,
        expected: Option<&str>,
        new: impl FnOnce() -> Sample,
    ) {
        let same = |sample: &Sample| (sample.kind, sample.expected) == (kind, expected);
        if self.samples.len() < most && !self.samples.iter().any(same) {
            self.samples.push(new());
        }
    }
}

/// All of a log.
#[derive(Default)]
pub struct Tally {
    pub counts: Counts,
    /// Lines of ids of the catalog.
    pub known: u64,
    pub entries: BTreeMap<Option<u32>, Entry>,
    pub clock: Clock,
}

impl Tally {
    pub fn count(&mut self, reading: &Reading<'_>, samples: usize) {
        let record = reading.record.as_ref();
        let known = record.and_then(Record::message_id).is_some();
        let missed = known && reading.decoded().is_err();
        self.counts.count(reading);
        self.known += u64::from(known);
        self.clock.count(record.and_then(Record::timestamp), known, missed);
        let entry = self.entries.entry(record.map(Record::id)).or_default();
        entry.counts.count(reading);
        if let (Err(fault), true) = (reading.decoded(), known || record.is_none()) {
            entry.sample(samples, fault.kind, fault.expected, || {
                Sample::new(reading, &fault)
            });
        }
    }

    pub fn add(&mut self, other: Self, samples: usize) {
        self.counts.add(&other.counts);
        self.known += other.known;
        self.clock.add(&other.clock);
        for (id, other) in other.entries {
            let entry = self.entries.entry(id).or_default();
            entry.counts.add(&other.counts);
            for sample in other.samples {
                entry.sample(samples, sample.kind, sample.expected, || sample.clone());
            }
        }
    }

    /// The share of the lines of known ids that were decoded.
    pub fn share_decoded(&self) -> Option<f64> {
        share(self.counts.decoded, self.known)
    }
}

/// The name of an id, if the catalog knows it.
pub fn name(id: u32) -> Option<&'static str> {
    MessageId::from_number(id).map(MessageId::name)
}
