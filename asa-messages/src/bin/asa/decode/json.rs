//! Values and readings as JSON. `schema/decode.schema.json` describes it.

mod bytes;

use std::fmt::{self, Display, Write};

use serde::Serialize;
use serde::ser::SerializeStruct;

pub use self::bytes::number;

use super::columns::{Cell, Columns, Form};
use super::reading::{Fault, Reading};
use crate::values::{self, Writer};

/// Writes the object of a line. What is `null` where absent is the envelope; the rest is left out.
pub fn object(output: &mut Vec<u8>, reading: &Reading<'_>, file: bool, raw: bool) {
    // Where nothing in the line has to be escaped, nothing in its parts has to.
    let is_plain = bytes::is_plain(reading.line.bytes);
    let part = |output: &mut Vec<u8>, part: &str| {
        if is_plain { plain(output, part) } else { text(output, part) }
    };
    output.push(b'{');
    if file {
        output.extend_from_slice(b"\"file\":");
        text(output, reading.file);
        output.push(b',');
    }
    output.extend_from_slice(b"\"line\":");
    number(output, reading.line.number);
    match &reading.record {
        Some(record) => {
            let envelope = record.envelope();
            output.extend_from_slice(b",\"priority\":");
            or_null(output, envelope.priority.map(|priority| priority.value()), number);
            output.extend_from_slice(b",\"timestamp\":");
            or_null(output, envelope.timestamp.map(|time| time.as_str()), part);
            output.extend_from_slice(b",\"device\":");
            or_null(output, envelope.device, part);
            output.extend_from_slice(b",\"product\":");
            plain(output, record.product().as_str());
            output.extend_from_slice(b",\"class\":");
            or_null(output, record.class(), plain);
            output.extend_from_slice(b",\"severity\":");
            number(output, record.severity().level());
            output.extend_from_slice(b",\"id\":");
            number(output, record.id());
        }
        None => output.extend_from_slice(
            b",\"priority\":null,\"timestamp\":null,\"device\":null,\"product\":null,\"class\":null\
              ,\"severity\":null,\"id\":null",
        ),
    }
    let decoded = reading.decoded();
    if let Ok(decoded) = decoded {
        output.extend_from_slice(b",\"name\":");
        plain(output, decoded.message().id().name());
    }
    if let Some(level) = reading.catalog_severity() {
        output.extend_from_slice(b",\"catalog_severity\":");
        number(output, level);
    }
    match &decoded {
        Ok(decoded) => {
            output.extend_from_slice(b",\"shape\":");
            plain(output, decoded.shape().origin().name());
            output.extend_from_slice(b",\"ambiguous\":");
            flag(output, decoded.is_ambiguous());
            output.extend_from_slice(b",\"fields\":");
            value(output, &decoded.message().fields(), is_plain);
        }
        Err(error) => {
            output.extend_from_slice(b",\"error\":");
            fault(output, error);
        }
    }
    if raw || decoded.is_err() {
        output.extend_from_slice(b",\"text\":");
        part(output, &reading.line.text());
    }
    output.extend_from_slice(b"}\n");
}

/// Writes an object with the wanted fields alone, by their paths.
pub fn fields(
    output: &mut Vec<u8>,
    columns: &Columns,
    reading: &Reading<'_>,
    cells: &mut Vec<Cell>,
) {
    columns.fill(reading, Form::Json, cells);
    for (at, (column, cell)) in columns.all.iter().zip(cells).enumerate() {
        output.extend_from_slice(if at == 0 { b"{\"" } else { b",\"" });
        output.extend_from_slice(column.path.as_bytes());
        output.extend_from_slice(b"\":");
        output.extend_from_slice(if cell.present { &cell.bytes } else { b"null" });
    }
    output.extend_from_slice(b"}\n");
}

pub fn fault(output: &mut Vec<u8>, fault: &Fault) {
    output.extend_from_slice(b"{\"kind\":");
    plain(output, fault.kind);
    if let Some(at) = fault.at {
        output.extend_from_slice(b",\"at\":");
        number(output, at);
    }
    if let Some(expected) = fault.expected {
        output.extend_from_slice(b",\"expected\":");
        text(output, expected);
    }
    output.push(b'}');
}

/// Writes a value, which is `plain` where none of its texts holds what has to be escaped.
pub fn value<T: Serialize + ?Sized>(output: &mut Vec<u8>, value: &T, plain: bool) {
    values::write(value, Json { output, plain })
        .expect("the crate has no values of other types");
}

pub fn or_null<T>(
    output: &mut Vec<u8>,
    value: Option<T>,
    write: impl FnOnce(&mut Vec<u8>, T),
) {
    match value {
        Some(value) => write(output, value),
        None => output.extend_from_slice(b"null"),
    }
}

pub fn flag(output: &mut Vec<u8>, flag: bool) {
    output.extend_from_slice(if flag { b"true" } else { b"false" });
}

/// A text of the crate's own or of letters and digits: nothing in it has to be escaped.
fn plain(output: &mut Vec<u8>, text: &str) {
    output.push(b'"');
    bytes::push(output, text.as_bytes());
    output.push(b'"');
}

pub fn text(output: &mut Vec<u8>, text: &str) {
    output.push(b'"');
    bytes::escaped(output, text);
    output.push(b'"');
}

/// Writes a value as JSON.
pub struct Json<'a> {
    pub output: &'a mut Vec<u8>,
    /// Whether nothing in the texts has to be escaped.
    pub plain: bool,
}

impl<'a> Writer for Json<'a> {
    type Struct = Object<'a>;

    fn null(self) -> fmt::Result {
        self.output.extend_from_slice(b"null");
        Ok(())
    }

    fn number(self, value: i64) -> fmt::Result {
        number(self.output, value);
        Ok(())
    }

    fn text(self, value: &str) -> fmt::Result {
        if self.plain {
            plain(self.output, value);
        } else {
            text(self.output, value);
        }
        Ok(())
    }

    fn display(self, value: &dyn Display) -> fmt::Result {
        self.output.push(b'"');
        write!(Escaped(self.output), "{value}")?;
        self.output.push(b'"');
        Ok(())
    }

    fn open(self, _: &'static str) -> Result<Object<'a>, fmt::Error> {
        self.output.push(b'{');
        Ok(Object { json: self, empty: true })
    }
}

/// What is formatted comes in pieces.
struct Escaped<'a>(&'a mut Vec<u8>);

impl Write for Escaped<'_> {
    fn write_str(&mut self, piece: &str) -> fmt::Result {
        bytes::escaped(self.0, piece);
        Ok(())
    }
}

/// An object that is being written.
pub struct Object<'a> {
    json: Json<'a>,
    empty: bool,
}

impl SerializeStruct for Object<'_> {
    type Ok = ();
    type Error = fmt::Error;

    // Each key is a constant where this is called, and so is whether it is the first.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "a call for each key takes longer")]
    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> fmt::Result {
        let Json { ref mut output, plain } = self.json;
        output.extend_from_slice(if self.empty { b"\"" } else { b",\"" });
        self.empty = false;
        // A name of a field: nothing in it has to be escaped.
        output.extend_from_slice(key.as_bytes());
        output.extend_from_slice(b"\":");
        values::write(value, Json { output, plain })
    }

    fn end(self) -> fmt::Result {
        self.json.output.push(b'}');
        Ok(())
    }
}
