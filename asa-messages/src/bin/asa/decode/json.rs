//! Values and readings as JSON. `schema/decode.schema.json` describes it.

use std::fmt::{self, Display};

use asa_messages::Record;
use itoa::Integer;
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use super::columns::{Cell, Columns, Form};
use super::reading::{Fault, Reading};
use crate::values::{self, Writer};

/// Writes the object of a line. What is `null` where absent is the envelope; the rest is left out.
pub fn object(output: &mut Vec<u8>, reading: &Reading<'_>, file: bool, raw: bool) {
    let record = reading.record.as_ref();
    let envelope = record.map(Record::envelope).unwrap_or_default();
    output.push(b'{');
    if file {
        output.extend_from_slice(b"\"file\":");
        text(output, reading.file);
        output.push(b',');
    }
    output.extend_from_slice(b"\"line\":");
    number(output, reading.line.number);
    output.extend_from_slice(b",\"priority\":");
    or_null(output, envelope.priority.map(|priority| priority.value()), number);
    output.extend_from_slice(b",\"timestamp\":");
    or_null(output, envelope.timestamp.map(|time| time.as_str()), text);
    output.extend_from_slice(b",\"device\":");
    or_null(output, envelope.device, text);
    output.extend_from_slice(b",\"product\":");
    or_null(output, record.map(|r| r.product().as_str()), plain);
    output.extend_from_slice(b",\"class\":");
    or_null(output, record.and_then(Record::class), plain);
    output.extend_from_slice(b",\"severity\":");
    or_null(output, record.map(|r| r.severity().level()), number);
    output.extend_from_slice(b",\"id\":");
    or_null(output, record.map(Record::id), number);
    if let Ok(decoded) = &reading.decoded {
        output.extend_from_slice(b",\"name\":");
        plain(output, decoded.message().id().name());
    }
    if let Some(level) = reading.catalog_severity() {
        output.extend_from_slice(b",\"catalog_severity\":");
        number(output, level);
    }
    match &reading.decoded {
        Ok(decoded) => {
            output.extend_from_slice(b",\"shape\":");
            plain(output, decoded.shape().origin().name());
            output.extend_from_slice(if decoded.is_ambiguous() {
                b",\"ambiguous\":true,\"fields\":".as_slice()
            } else {
                b",\"ambiguous\":false,\"fields\":"
            });
            or_null(output, reading.values(), |output, values| value(output, &values));
        }
        Err(error) => {
            output.extend_from_slice(b",\"error\":");
            fault(output, error);
        }
    }
    if raw || reading.decoded.is_err() {
        output.extend_from_slice(b",\"text\":");
        text(output, &reading.line.text());
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

pub fn value<T: Serialize + ?Sized>(output: &mut Vec<u8>, value: &T) {
    values::write(value, Json(output)).expect("the crate has no values of other types");
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

pub fn number(output: &mut Vec<u8>, number: impl Integer) {
    output.extend_from_slice(itoa::Buffer::new().format(number).as_bytes());
}

/// A text of the crate's own or of letters and digits: nothing in it has to be escaped.
fn plain(output: &mut Vec<u8>, text: &str) {
    output.push(b'"');
    output.extend_from_slice(text.as_bytes());
    output.push(b'"');
}

pub fn text(output: &mut Vec<u8>, text: &str) {
    if is_plain(text.as_bytes()) {
        plain(output, text);
    } else {
        serde_json::to_writer(output, text).expect("a text goes into a buffer");
    }
}

/// Whether nothing in a text has to be escaped. Looks at eight bytes at once: most texts are plain.
fn is_plain(bytes: &[u8]) -> bool {
    const ONES: u64 = u64::MAX / 255;
    const HIGH: u64 = ONES << 7;
    // The high bit of a byte of `x` that is less than `n`, and perhaps of later ones.
    let less = |x: u64, n: u64| x.wrapping_sub(ONES * n) & !x & HIGH;
    let plain = |eight: &[u8]| {
        let eight = eight.try_into().map_or(0, u64::from_le_bytes);
        let is = |byte: u8| less(eight ^ (ONES * u64::from(byte)), 1);
        less(eight, u64::from(b' ')) | is(b'"') | is(b'\\') == 0
    };
    match bytes.last_chunk::<8>() {
        // The last eight can overlap those ahead of them.
        Some(last) => bytes.chunks_exact(8).all(plain) && plain(last),
        None => !bytes.iter().any(|byte| matches!(byte, ..b' ' | b'"' | b'\\')),
    }
}

/// Writes a value as JSON.
pub struct Json<'a>(pub &'a mut Vec<u8>);

impl<'a> Writer for Json<'a> {
    type Struct = Object<'a>;

    fn null(self) -> fmt::Result {
        self.0.extend_from_slice(b"null");
        Ok(())
    }

    fn number(self, value: i64) -> fmt::Result {
        number(self.0, value);
        Ok(())
    }

    fn text(self, value: &str) -> fmt::Result {
        text(self.0, value);
        Ok(())
    }

    fn display(self, value: &dyn Display) -> fmt::Result {
        let mut json = serde_json::Serializer::new(self.0);
        json.collect_str(value).map_err(|_| fmt::Error)
    }

    fn open(self, _: &'static str) -> Result<Object<'a>, fmt::Error> {
        self.0.push(b'{');
        Ok(Object(self.0, true))
    }
}

/// An object that is being written, and whether it is still empty.
pub struct Object<'a>(&'a mut Vec<u8>, bool);

impl SerializeStruct for Object<'_> {
    type Ok = ();
    type Error = fmt::Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> fmt::Result {
        self.0.extend_from_slice(if self.1 { b"\"" } else { b",\"" });
        self.1 = false;
        // A name of a field: nothing in it has to be escaped.
        self.0.extend_from_slice(key.as_bytes());
        self.0.extend_from_slice(b"\":");
        values::write(value, Json(self.0))
    }

    fn end(self) -> fmt::Result {
        self.0.push(b'}');
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::text;

    #[test]
    fn texts_are_escaped_wherever_it_takes_it() {
        let mut texts: Vec<String> = (0..20).map(|length| "a".repeat(length)).collect();
        for character in (0..0x100).filter_map(char::from_u32) {
            for (before, behind) in
                [(0, 0), (0, 9), (3, 3), (7, 0), (8, 1), (15, 5), (16, 0)]
            {
                let (before, behind) = ("\u{20ac}".repeat(before), "z".repeat(behind));
                texts.push(format!("{before}{character}{behind}"));
            }
        }
        for each in texts {
            let mut output = Vec::new();
            text(&mut output, &each);
            assert_eq!(output, serde_json::to_vec(&each).unwrap(), "{each:?}");
        }
    }
}
