//! A reading as a JSON object. `schema/decode.schema.json` describes it.

use std::borrow::Cow;
use std::io::{self, Write};

use asa_messages::{Decoded, Error, Fields, Record};
use serde::Serialize;

use super::reading::Reading;

/// Writes the object and the end of its line.
pub fn write(
    output: &mut impl Write,
    reading: &Reading<'_>,
    raw: bool,
) -> io::Result<()> {
    serde_json::to_writer(&mut *output, &Object::new(reading, raw))?;
    output.write_all(b"\n")
}

/// The keys in their order. What is `null` where absent is the envelope; the rest is left out.
#[derive(Serialize)]
struct Object<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    file: Option<&'a str>,
    line: u64,
    priority: Option<u8>,
    timestamp: Option<&'a str>,
    device: Option<&'a str>,
    product: Option<&'static str>,
    class: Option<&'a str>,
    severity: Option<u8>,
    id: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    catalog_severity: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    shape: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ambiguous: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fields: Option<Fields<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    error: Option<Fault>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<Cow<'a, str>>,
}

#[derive(Serialize)]
struct Fault {
    kind: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<usize>,
    #[serde(skip_serializing_if = "Option::is_none")]
    expected: Option<&'static str>,
}

impl<'a> Object<'a> {
    fn new(reading: &'a Reading<'a>, raw: bool) -> Self {
        let record = reading.record.as_ref();
        let decoded = reading.decoded.as_ref().ok();
        let error = reading.decoded.as_ref().err();
        Self {
            file: reading.file,
            line: reading.number,
            priority: record.and_then(|r| Some(r.priority()?.value())),
            timestamp: record.and_then(|r| Some(r.timestamp()?.as_str())),
            device: record.and_then(Record::device),
            product: record.map(|r| r.product().as_str()),
            class: record.and_then(Record::class),
            severity: record.map(|r| r.severity().level()),
            id: record.map(Record::id),
            name: decoded.map(|d| d.message().id().name()),
            catalog_severity: record.and_then(|r| {
                let severity = r.message_id()?.severity();
                (severity != r.severity()).then(|| severity.level())
            }),
            shape: decoded.map(|d| d.shape().origin().name()),
            ambiguous: decoded.map(Decoded::is_ambiguous),
            fields: decoded.map(|d| d.message().fields()),
            error: error.map(Fault::new),
            text: (raw || error.is_some())
                .then(|| String::from_utf8_lossy(reading.line)),
        }
    }
}

impl Fault {
    fn new(error: &Error) -> Self {
        Self {
            kind: error.kind().as_str(),
            at: error.at(),
            expected: error.expected(),
        }
    }
}
