//! Values as they stand in a line: texts and numbers, `host:port`, the text of a listed value. Records are JSON.

use std::fmt::{self, Display};
use std::io::Write;

use serde::Serialize;
use serde::ser::SerializeStruct;

use super::json;
use crate::values::{self, Writer};

/// The names of the types whose parts make one word.
const ENDPOINT: &str = "Endpoint";
const LISTED: &str = "Value";

/// Writes a value. False if there is none.
pub fn value<T: Serialize + ?Sized>(output: &mut Vec<u8>, value: &T) -> bool {
    let mut present = true;
    values::write(
        value,
        Plain {
            output,
            present: &mut present,
        },
    )
    .expect("the crate has no values of other types");
    present
}

/// Whether a value of that type is written as one word, of its parts.
pub fn is_word(kind: &str) -> bool {
    matches!(kind, ENDPOINT | LISTED)
}

/// Writes a part of a word that began at `from`.
pub fn part<T: Serialize + ?Sized>(
    output: &mut Vec<u8>,
    from: usize,
    (kind, key): (&str, &str),
    part: &T,
) {
    match (kind, key) {
        (ENDPOINT, "port") => {
            let host = output.len();
            output.push(b':');
            if !value(output, part) {
                output.truncate(host);
            } else if output[from..host].contains(&b':') {
                // Else the port would look like a part of an IPv6 address.
                output.insert(host, b']');
                output.insert(from, b'[');
            }
        }
        (ENDPOINT, _) | (LISTED, "text") => {
            value(output, part);
        }
        _ => {}
    }
}

struct Plain<'a> {
    output: &'a mut Vec<u8>,
    present: &'a mut bool,
}

impl<'a> Writer for Plain<'a> {
    type Struct = Parts<'a>;

    fn null(self) -> fmt::Result {
        *self.present = false;
        Ok(())
    }

    fn number(self, number: i64) -> fmt::Result {
        json::number(self.output, number);
        Ok(())
    }

    fn text(self, text: &str) -> fmt::Result {
        self.output.extend_from_slice(text.as_bytes());
        Ok(())
    }

    fn display(self, value: &dyn Display) -> fmt::Result {
        write!(self.output, "{value}").map_err(|_| fmt::Error)
    }

    fn open(self, kind: &'static str) -> Result<Parts<'a>, fmt::Error> {
        Ok(if is_word(kind) {
            Parts::Word {
                kind,
                from: self.output.len(),
                output: self.output,
            }
        } else {
            Parts::Record(
                json::Json {
                    output: self.output,
                    plain: false,
                }
                .open(kind)?,
            )
        })
    }
}

/// A value of several parts.
enum Parts<'a> {
    Word { kind: &'static str, from: usize, output: &'a mut Vec<u8> },
    Record(json::Object<'a>),
}

impl SerializeStruct for Parts<'_> {
    type Ok = ();
    type Error = fmt::Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> fmt::Result {
        match self {
            Self::Word { kind, from, output } => part(output, *from, (kind, key), value),
            Self::Record(object) => object.serialize_field(key, value)?,
        }
        Ok(())
    }

    fn end(self) -> fmt::Result {
        if let Self::Record(object) = self { object.end() } else { Ok(()) }
    }
}
