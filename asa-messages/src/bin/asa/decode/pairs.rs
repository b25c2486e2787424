//! All values of a message for people, as `path=value`.

use std::fmt::{self, Display, Write as _};

use anstyle::Style;
use asa_messages::Message;
use serde::Serialize;
use serde::ser::SerializeStruct;

use super::plain;
use crate::escape;
use crate::values::{self, Writer};

/// Appends the values, a blank before each, with the paths that `--fields` takes.
pub fn write(line: &mut String, message: &Message<'_>, key: Style) {
    let mut pairs = Pairs {
        line,
        path: Vec::new(),
        key,
    };
    values::write(message, &mut pairs).expect("the crate has no values of other types");
}

struct Pairs<'a> {
    line: &'a mut String,
    path: Vec<&'static str>,
    key: Style,
}

impl Pairs<'_> {
    /// A value with a blank or a quote in it, or with nothing, stands in quotes.
    fn pair(&mut self, value: &str) {
        let key = self.key;
        // Writing to a string can't fail.
        let _ = write!(self.line, " {key}{}={key:#}", self.path.join("."));
        if value.is_empty() || value.contains([' ', '\t', '"']) {
            self.line.push('"');
            escape::push(self.line, &value.replace('"', "\\\""));
            self.line.push('"');
        } else {
            escape::push(self.line, value);
        }
    }
}

impl<'p, 'a> Writer for &'p mut Pairs<'a> {
    type Struct = Parts<'p, 'a>;

    fn null(self) -> fmt::Result {
        Ok(())
    }

    fn number(self, number: i64) -> fmt::Result {
        self.pair(itoa::Buffer::new().format(number));
        Ok(())
    }

    fn text(self, text: &str) -> fmt::Result {
        self.pair(text);
        Ok(())
    }

    fn display(self, value: &dyn Display) -> fmt::Result {
        self.pair(&value.to_string());
        Ok(())
    }

    fn open(self, kind: &'static str) -> Result<Parts<'p, 'a>, fmt::Error> {
        Ok(Parts {
            pairs: self,
            kind,
            word: Vec::new(),
        })
    }
}

/// A value of several parts: a record, or a word that is put together first.
struct Parts<'p, 'a> {
    pairs: &'p mut Pairs<'a>,
    kind: &'static str,
    word: Vec<u8>,
}

impl SerializeStruct for Parts<'_, '_> {
    type Ok = ();
    type Error = fmt::Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> fmt::Result {
        if plain::is_word(self.kind) {
            plain::part(&mut self.word, 0, (self.kind, key), value);
            return Ok(());
        }
        self.pairs.path.push(key);
        values::write(value, &mut *self.pairs)?;
        self.pairs.path.pop();
        Ok(())
    }

    fn end(self) -> fmt::Result {
        if plain::is_word(self.kind) {
            self.pairs.pair(&String::from_utf8_lossy(&self.word));
        }
        Ok(())
    }
}
