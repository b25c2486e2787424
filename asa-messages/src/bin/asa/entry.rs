//! What the catalog says of a message, as JSON.

use asa_messages::{Field, ListedGroup, ListedValue, MessageId, Shape};
use serde::Serialize;

/// A message in a list.
#[derive(Serialize)]
pub struct Head {
    id: u32,
    name: &'static str,
    title: &'static str,
    severity: u8,
    severity_name: &'static str,
}

impl Head {
    pub fn new(id: MessageId) -> Self {
        Self {
            id: id.number(),
            name: id.name(),
            title: id.title(),
            severity: id.severity().level(),
            severity_name: id.severity().name(),
        }
    }
}

/// All of a message.
#[derive(Serialize)]
pub struct Entry {
    #[serde(flatten)]
    head: Head,
    format: &'static str,
    shapes: Vec<ShapeEntry>,
    fields: Vec<FieldEntry>,
    explanation: &'static str,
    action: Option<&'static str>,
    notes: Vec<&'static str>,
    see_also: Vec<u32>,
}

impl Entry {
    pub fn new(id: MessageId) -> Self {
        Self {
            head: Head::new(id),
            format: id.format(),
            shapes: id.shapes().iter().copied().map(ShapeEntry::new).collect(),
            fields: id.fields().iter().copied().map(FieldEntry::new).collect(),
            explanation: id.explanation(),
            action: id.action(),
            notes: id.notes().collect(),
            see_also: id.see_also().iter().map(|id| id.number()).collect(),
        }
    }
}

#[derive(Serialize)]
struct ShapeEntry {
    from: &'static str,
    format: &'static str,
}

impl ShapeEntry {
    fn new(shape: &Shape) -> Self {
        Self {
            from: shape.origin().name(),
            format: shape.format(),
        }
    }
}

#[derive(Serialize)]
struct FieldEntry {
    name: &'static str,
    #[serde(rename = "type")]
    type_name: &'static str,
    optional: bool,
    about: &'static str,
    /// The fields inside a record.
    fields: Vec<Self>,
    /// The listed values, in the order of the catalog.
    values: Vec<Value>,
}

#[derive(Serialize)]
struct Value {
    name: &'static str,
    text: &'static str,
    /// Name of its group, null where the list has none.
    group: Option<&'static str>,
    about: &'static str,
    help: &'static str,
}

impl FieldEntry {
    fn new(field: &Field) -> Self {
        Self {
            name: field.name(),
            type_name: field.type_name(),
            optional: field.is_optional(),
            about: field.about(),
            fields: field.fields().iter().copied().map(Self::new).collect(),
            values: field.values().iter().map(Value::new).collect(),
        }
    }
}

impl Value {
    fn new(value: &ListedValue) -> Self {
        Self {
            name: value.name(),
            text: value.text(),
            group: value.group().map(ListedGroup::name),
            about: value.about(),
            help: value.help(),
        }
    }
}
