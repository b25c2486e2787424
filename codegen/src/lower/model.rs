//! What the emitters walk.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::catalog::model::{Origin, Severity, Source, Span};

/// A catalog ready to be emitted.
#[derive(Clone, Debug)]
pub struct Lowered {
    /// Title and edition of the vendor's document.
    pub source: Source,
    /// The records in the order of the catalog.
    pub records: Vec<Record>,
    /// The lists of values in the order of the catalog.
    pub lists: Vec<List>,
    /// The messages in ascending order.
    pub messages: Vec<Message>,
}

/// A record: fields that formats share.
#[derive(Clone, Debug)]
pub struct Record {
    /// Name in the catalog.
    pub name: String,
    /// Name of the Rust struct.
    pub type_name: String,
    /// Earlier names in the catalog.
    pub was: Vec<String>,
    /// What it stands for.
    pub about: String,
    /// Its format.
    pub format: String,
    /// Its format with the records inside it written out.
    pub elements: Vec<Element>,
    /// Its fields in the order of the format.
    pub fields: Vec<Field>,
}

/// An open list of values.
#[derive(Clone, Debug)]
pub struct List {
    /// Name in the catalog.
    pub name: String,
    /// Name of the Rust enum.
    pub type_name: String,
    /// Earlier names in the catalog.
    pub was: Vec<String>,
    /// Heading of its page, where the catalog has one.
    pub title: Option<String>,
    /// What it stands for.
    pub about: String,
    /// How far a value reaches.
    pub span: Span,
    /// The groups that the values fall into, in the order of the catalog.
    pub groups: Vec<Group>,
    /// The values in the order of the catalog.
    pub values: Vec<Value>,
}

/// A theme that values of a list have in common.
#[derive(Clone, Debug)]
pub struct Group {
    /// Name in the catalog.
    pub name: String,
    /// Heading.
    pub title: String,
    /// What the values have in common.
    pub about: String,
}

/// A listed value.
#[derive(Clone, Debug)]
pub struct Value {
    /// Name in the catalog.
    pub name: String,
    /// Name of the Rust variant.
    pub variant: String,
    /// Earlier names in the catalog.
    pub was: Vec<String>,
    /// The text in the format language.
    pub text: String,
    /// What the guide prints, where it differs.
    pub guide: Option<String>,
    /// The group it falls into, where the list has groups.
    pub group: Option<String>,
    /// What it means.
    pub about: Option<String>,
    /// What an engineer does with it.
    pub help: Option<String>,
    /// The text taken apart.
    pub elements: Vec<Element>,
    /// The holes in the order of the text.
    pub fields: Vec<Field>,
}

impl Value {
    /// The text itself, where it has no holes.
    pub fn plain(&self) -> Option<&str> {
        match self.elements.as_slice() {
            [Element::Literal(text)] => Some(text),
            _ => None,
        }
    }
}

/// A field of a message, a record or a value.
#[derive(Clone, Debug)]
pub struct Field {
    /// Name in the catalog, in Rust and in JSON.
    pub name: String,
    /// What it holds.
    pub ty: Type,
    /// Whether some shape or optional part lacks it.
    pub optional: bool,
    /// What it tells.
    pub about: String,
    /// Earlier names in the catalog.
    pub was: Vec<String>,
}

/// The type of a field.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Type {
    /// A scalar.
    Scalar(Kind),
    /// A record by name.
    Record(String),
    /// A list by name.
    List(String),
}

impl Type {
    /// The name in the catalog.
    pub fn name(&self) -> &str {
        match self {
            Self::Scalar(kind) => kind.name(),
            Self::Record(name) | Self::List(name) => name,
        }
    }
}

/// The scalars: how a field's bytes are found.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Kind {
    /// Any bytes, at least one.
    Text,
    /// Any bytes, or none.
    User,
    /// No blank.
    Word,
    /// An address or a name.
    Host,
    /// An IP address.
    Address,
    /// A host, and a port.
    Endpoint,
    /// A decimal up to 65535.
    Port,
    /// A signed decimal.
    Number,
    /// A hexadecimal of up to 64 bits.
    Spi,
}

impl Kind {
    /// All scalars.
    pub const ALL: [Self; 9] = [
        Self::Text,
        Self::User,
        Self::Word,
        Self::Host,
        Self::Address,
        Self::Endpoint,
        Self::Port,
        Self::Number,
        Self::Spi,
    ];

    /// The word in the catalog.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::User => "user",
            Self::Word => "word",
            Self::Host => "host",
            Self::Address => "address",
            Self::Endpoint => "endpoint",
            Self::Port => "port",
            Self::Number => "number",
            Self::Spi => "spi",
        }
    }

    /// The scalar of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// Takes any bytes, so that only what follows ends it.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Text | Self::User)
    }

    /// Ends by itself, whatever follows.
    pub fn ends_itself(self) -> bool {
        matches!(self, Self::Address | Self::Port | Self::Number | Self::Spi)
    }
}

/// A part of a flat format.
#[derive(Clone, Debug, Eq, PartialEq)]
pub enum Element {
    /// A literal.
    Literal(String),
    /// Alternative literals.
    Choice(Vec<String>),
    /// A field.
    Field(Leaf),
    /// A part that may be missing.
    Optional(Vec<Element>),
}

/// A scalar or list field inside a flat format.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Leaf {
    /// Where the value goes, such as `session.local`.
    pub path: String,
    /// How its bytes are found.
    pub kind: Kind,
    /// Its number among the leaves of the message.
    pub slot: usize,
}

/// A message.
#[derive(Clone, Debug)]
pub struct Message {
    /// The id.
    pub id: u32,
    /// Name in the catalog.
    pub name: String,
    /// Name of the Rust struct and variant.
    pub type_name: String,
    /// Earlier names in the catalog.
    pub was: Vec<String>,
    /// Why it is no longer to be expected.
    pub deprecated: Option<String>,
    /// Heading.
    pub title: String,
    /// Level unless moved.
    pub severity: Severity,
    /// Which edition the guide's text is from, where it is not that of the source.
    pub edition: Option<String>,
    /// The editions that lack the message.
    pub gone: Vec<String>,
    /// What the guide prints behind the tag.
    pub guide: String,
    /// The fields of all shapes.
    pub fields: Vec<Field>,
    /// The leaves of all shapes by slot.
    pub leaves: Vec<Leaf>,
    /// The shapes in the order in which they are tried.
    pub shapes: Vec<Shape>,
    /// What happened, in Markdown.
    pub explanation: String,
    /// What to do, in Markdown, unless nothing.
    pub action: Option<String>,
    /// Where guide and devices differ, in Markdown.
    pub notes: Vec<String>,
    /// Related ids.
    pub see_also: Vec<u32>,
    /// The examples, those of the variants too.
    pub examples: Vec<Example>,
}

/// A shape of a message's body.
#[derive(Clone, Debug)]
pub struct Shape {
    /// Where it is known from.
    pub origin: Origin,
    /// In the format language.
    pub format: String,
    /// Which edition prints it, where it is not that of the source.
    pub edition: Option<String>,
    /// What that edition of the guide prints.
    pub guide: Option<String>,
    /// The format with its records written out.
    pub elements: Vec<Element>,
}

/// An example line taken apart.
#[derive(Clone, Debug)]
pub struct Example {
    /// The line.
    pub line: String,
    /// Where its body begins.
    pub body_at: usize,
    /// Which shape fitted.
    pub shape: usize,
    /// The bytes of each leaf in the line, by slot.
    pub spans: Vec<Option<Range<usize>>>,
    /// The values, in the shape of the decoder's JSON.
    pub fields: serde_json::Value,
}

impl Lowered {
    /// The record of that name.
    pub fn record(&self, name: &str) -> Option<&Record> {
        self.records.iter().find(|r| r.name == name)
    }

    /// The list of that name.
    pub fn list(&self, name: &str) -> Option<&List> {
        self.lists.iter().find(|l| l.name == name)
    }

    /// The message of that id.
    pub fn message(&self, id: u32) -> Option<&Message> {
        self.messages.iter().find(|m| m.id == id)
    }

    /// The fields that at least two messages have under one name, all with one type, and these messages.
    pub fn shared(&self) -> BTreeMap<&str, Vec<(&Message, &Field)>> {
        let mut by_name: BTreeMap<&str, Vec<(&Message, &Field)>> = BTreeMap::new();
        for message in &self.messages {
            for field in &message.fields {
                by_name.entry(&field.name).or_default().push((message, field));
            }
        }
        by_name.retain(|_, users| {
            users.len() > 1 && users.iter().all(|(_, field)| field.ty == users[0].1.ty)
        });
        by_name
    }

    /// The field at the end of a dotted path that begins among `fields`.
    pub fn field<'a>(&'a self, fields: &'a [Field], path: &str) -> Option<&'a Field> {
        let (first, rest) = path
            .split_once('.')
            .map_or((path, None), |(first, rest)| (first, Some(rest)));
        let field = fields.iter().find(|f| f.name == first)?;
        match (rest, &field.ty) {
            (None, _) => Some(field),
            (Some(rest), Type::Record(name)) => {
                self.field(&self.record(name)?.fields, rest)
            }
            _ => None,
        }
    }
}
