//! Single values of lines, as `--fields` names them.

use std::collections::BTreeSet;

use asa_messages::{Envelope, Field, MessageId, Record};
use serde::Serialize;
use serde::ser::SerializeStruct;

use super::reading::{Fault, Reading};
use super::{json, plain};
use crate::near::near;
use crate::values::{self, Writer};

/// What can be had of every line. `error` is why it was not decoded; a field of that name is `fields.error`.
const ENVELOPE: [(&str, Key); 19] = [
    ("file", Key::File),
    ("line", Key::Line),
    ("priority", Key::Priority),
    ("timestamp", Key::Timestamp),
    ("device", Key::Device),
    ("product", Key::Product),
    ("class", Key::Class),
    ("severity", Key::Severity),
    ("id", Key::Id),
    ("name", Key::Name),
    ("catalog_severity", Key::CatalogSeverity),
    ("shape", Key::Shape),
    ("ambiguous", Key::Ambiguous),
    ("fields", Key::Fields),
    ("error", Key::Error),
    ("error.kind", Key::ErrorKind),
    ("error.at", Key::ErrorAt),
    ("error.expected", Key::ErrorExpected),
    ("text", Key::Text),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    File,
    Line,
    Priority,
    Timestamp,
    Device,
    Product,
    Class,
    Severity,
    Id,
    Name,
    CatalogSeverity,
    Shape,
    Ambiguous,
    Fields,
    Error,
    ErrorKind,
    ErrorAt,
    ErrorExpected,
    Text,
    /// The text where the line was not decoded.
    UndecodedText,
    /// A value of the message, or of a record in it.
    Value,
}

/// A value of a line, as it was named.
#[derive(Clone, Debug)]
pub struct Column {
    pub path: String,
    pub key: Key,
}

impl Column {
    /// The column of that path.
    pub fn parse(path: &str) -> Result<Self, String> {
        let path = path.trim();
        let found = ENVELOPE.iter().find(|(name, _)| *name == path).map(|(_, key)| *key);
        let known = paths();
        let key = match found {
            Some(key) => key,
            None if known.contains(inner(path)) => Key::Value,
            None => {
                let names = ENVELOPE.iter().map(|(name, _)| *name);
                let near = near(path, names.chain(known.iter().map(String::as_str)));
                return Err(format!(
                    "no such field{near}; `asa decode --help` names those of every line, `asa explain ID` those of a message"
                ));
            }
        };
        Ok(Self { path: path.to_owned(), key })
    }
}

/// The path within the message.
fn inner(path: &str) -> &str {
    path.strip_prefix("fields.").unwrap_or(path)
}

/// All paths of values, of all messages.
fn paths() -> BTreeSet<String> {
    fn add(paths: &mut BTreeSet<String>, prefix: &str, field: &Field) {
        let path = format!("{prefix}{}", field.name());
        let parts: &[&str] = match field.type_name() {
            "endpoint" => &["host", "port"],
            _ if !field.values().is_empty() => &["name", "text", "fields"],
            _ => &[],
        };
        paths.extend(parts.iter().map(|part| format!("{path}.{part}")));
        for inner in field.fields() {
            add(paths, &format!("{path}."), inner);
        }
        paths.insert(path);
    }
    let mut paths = BTreeSet::new();
    for field in MessageId::ALL.iter().flat_map(|id| id.fields().iter().copied()) {
        add(&mut paths, "", field);
    }
    paths
}

/// How values are written into cells.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Json,
    /// As they stand in the line.
    Plain,
}

/// A value of a line, empty where it is absent.
#[derive(Default)]
pub struct Cell {
    pub bytes: Vec<u8>,
    pub present: bool,
}

impl Cell {
    fn clear(&mut self) {
        self.bytes.clear();
        self.present = false;
    }

    fn text(&mut self, form: Form, text: Option<&str>) {
        if let Some(text) = text {
            self.present = true;
            match form {
                Form::Json => json::text(&mut self.bytes, text),
                Form::Plain => self.bytes.extend_from_slice(text.as_bytes()),
            }
        }
    }

    fn number(&mut self, number: Option<impl itoa::Integer + TryInto<u32>>) {
        if let Some(number) = number {
            self.present = true;
            json::number(&mut self.bytes, number);
        }
    }

    fn value<T: Serialize + ?Sized>(&mut self, form: Form, value: &T) {
        match form {
            Form::Json => {
                json::value(&mut self.bytes, value, false);
                self.present = self.bytes != b"null";
            }
            Form::Plain => self.present = plain::value(&mut self.bytes, value),
        }
    }
}

/// The values that are wanted of each line.
pub struct Columns {
    pub all: Vec<Column>,
    /// Whether one of them is in the header, which is not read else.
    envelope: bool,
    values: Node,
}

impl Columns {
    pub fn new(all: Vec<Column>) -> Self {
        let mut values = Node::default();
        for (at, column) in all.iter().enumerate() {
            if column.key == Key::Value {
                values.add(inner(&column.path), at);
            }
        }
        let envelope = all.iter().any(|column| {
            matches!(column.key, Key::Priority | Key::Timestamp | Key::Device)
        });
        Self { all, envelope, values }
    }

    /// Puts the values of a line into cells, one for each column.
    pub fn fill(&self, reading: &Reading<'_>, form: Form, cells: &mut Vec<Cell>) {
        cells.resize_with(self.all.len(), Cell::default);
        let record = reading.record.as_ref().filter(|_| self.envelope);
        let envelope = record.map(Record::envelope).unwrap_or_default();
        for (column, cell) in self.all.iter().zip(cells.iter_mut()) {
            cell.clear();
            fill(cell, column.key, reading, &envelope, form);
        }
        if let Some(values) = reading.values() {
            self.values.take(&values, form, cells);
        }
    }
}

fn fill(
    cell: &mut Cell,
    key: Key,
    reading: &Reading<'_>,
    envelope: &Envelope<'_>,
    form: Form,
) {
    let record = reading.record.as_ref();
    let decoded = reading.decoded();
    let (decoded, fault) = (decoded.as_ref().ok(), decoded.as_ref().err());
    match key {
        Key::File => cell.text(form, Some(reading.file)),
        Key::Line => cell.number(Some(reading.line.number)),
        Key::Priority => cell.number(envelope.priority.map(|p| p.value())),
        Key::Timestamp => cell.text(form, envelope.timestamp.map(|t| t.as_str())),
        Key::Device => cell.text(form, envelope.device),
        Key::Product => cell.text(form, record.map(|r| r.product().as_str())),
        Key::Class => cell.text(form, record.and_then(Record::class)),
        Key::Severity => cell.number(record.map(|r| r.severity().level())),
        Key::Id => cell.number(record.map(Record::id)),
        Key::Name => cell.text(form, decoded.map(|d| d.message().id().name())),
        Key::CatalogSeverity => cell.number(reading.catalog_severity()),
        Key::Shape => cell.text(form, decoded.map(|d| d.shape().origin().name())),
        Key::Ambiguous => {
            if let Some(decoded) = decoded {
                cell.present = true;
                json::flag(&mut cell.bytes, decoded.is_ambiguous());
            }
        }
        Key::Fields => {
            if let Some(values) = reading.values() {
                cell.value(form, &values);
            }
        }
        Key::Error if form == Form::Json => {
            if let Some(fault) = fault {
                cell.present = true;
                json::fault(&mut cell.bytes, fault);
            }
        }
        Key::Error | Key::ErrorKind => cell.text(form, fault.map(|fault| fault.kind)),
        Key::ErrorAt => cell.number(fault.and_then(|fault| fault.at)),
        Key::ErrorExpected => {
            cell.text(form, fault.and_then(|fault: &Fault| fault.expected));
        }
        Key::UndecodedText if fault.is_none() => {}
        Key::Text | Key::UndecodedText => cell.text(form, Some(&reading.line.text())),
        Key::Value => {}
    }
}

/// The wanted values below a key, so that a message is gone through once and nothing else is looked at.
#[derive(Default)]
struct Node {
    columns: Vec<usize>,
    inner: Vec<(String, Self)>,
}

impl Node {
    fn add(&mut self, path: &str, column: usize) {
        if path.is_empty() {
            self.columns.push(column);
            return;
        }
        let (key, rest) = path.split_once('.').unwrap_or((path, ""));
        let at =
            self.inner.iter().position(|(name, _)| name == key).unwrap_or_else(|| {
                self.inner.push((key.to_owned(), Self::default()));
                self.inner.len() - 1
            });
        self.inner[at].1.add(rest, column);
    }

    fn take<T: Serialize + ?Sized>(&self, value: &T, form: Form, cells: &mut [Cell]) {
        for &column in &self.columns {
            cells[column].value(form, value);
        }
        if !self.inner.is_empty() {
            let pick = Pick { node: self, form, cells };
            values::write(value, pick).expect("the crate has no values of other types");
        }
    }
}

/// Goes through a record for what is wanted of it.
struct Pick<'a> {
    node: &'a Node,
    form: Form,
    cells: &'a mut [Cell],
}

impl Writer for Pick<'_> {
    type Struct = Self;

    fn null(self) -> std::fmt::Result {
        Ok(())
    }

    fn number(self, _: i64) -> std::fmt::Result {
        Ok(())
    }

    fn text(self, _: &str) -> std::fmt::Result {
        Ok(())
    }

    fn display(self, _: &dyn std::fmt::Display) -> std::fmt::Result {
        Ok(())
    }

    fn open(self, _: &'static str) -> Result<Self, std::fmt::Error> {
        Ok(self)
    }
}

impl SerializeStruct for Pick<'_> {
    type Ok = ();
    type Error = std::fmt::Error;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> std::fmt::Result {
        if let Some((_, node)) = self.node.inner.iter().find(|(name, _)| name == key) {
            node.take(value, self.form, self.cells);
        }
        Ok(())
    }

    fn end(self) -> std::fmt::Result {
        Ok(())
    }
}
