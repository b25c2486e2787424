//! All values of a message for people, as `path=value`.

use std::fmt::{self, Display};

use anstyle::Style;
use serde::Serialize;
use serde::ser::SerializeStruct;

use super::plain;
use super::text::paint;
use crate::escape;
use crate::values::{self, Writer};

/// Appends the values, a blank before each, with the paths that `--fields` takes.
pub fn write(line: &mut String, message: &impl Serialize, key: Style, coloured: bool) {
    let mut pairs = Pairs {
        line,
        path: [""; DEPTH],
        depth: 0,
        key,
        coloured,
    };
    values::write(message, &mut pairs).expect("the crate has no values of other types");
}

/// How deep records can lie in each other.
const DEPTH: usize = 8;

struct Pairs<'a> {
    line: &'a mut String,
    path: [&'static str; DEPTH],
    depth: usize,
    key: Style,
    coloured: bool,
}

impl Pairs<'_> {
    /// A value with a blank or a quote in it, or with nothing, stands in quotes.
    fn pair(&mut self, value: &str) {
        self.line.push(' ');
        let path = &self.path[..self.depth];
        paint(self.line, self.key, self.coloured, |line| {
            for (at, part) in path.iter().enumerate() {
                line.push_str(if at == 0 { "" } else { "." });
                line.push_str(part);
            }
            line.push('=');
        });
        if value.is_empty() || value.contains([' ', '\t', '"']) {
            self.line.push('"');
            for (at, part) in value.split('"').enumerate() {
                self.line.push_str(if at == 0 { "" } else { "\\\"" });
                escape::push(self.line, part);
            }
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
        let depth = self.pairs.depth;
        *self.pairs.path.get_mut(depth).ok_or(fmt::Error)? = key;
        self.pairs.depth += 1;
        values::write(value, &mut *self.pairs)?;
        self.pairs.depth = depth;
        Ok(())
    }

    fn end(self) -> fmt::Result {
        if plain::is_word(self.kind) {
            self.pairs.pair(&String::from_utf8_lossy(&self.word));
        }
        Ok(())
    }
}
