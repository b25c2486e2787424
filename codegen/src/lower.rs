//! The catalog lowered to what the emitters walk: Rust names, flat formats, numbered fields, examples taken apart.
//!
//! Lowering trusts the checks: it is called on a catalog whose names, types and formats are sound.

use std::ops::Range;

use crate::catalog::model::{self, Catalog, Origin, Severity, Span};
use crate::format::{self, Part};
use crate::names;
use crate::reference;

/// A catalog ready to be emitted.
#[derive(Clone, Debug)]
pub struct Lowered {
    /// Title and edition of the vendor's document.
    pub source: model::Source,
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
    /// What it stands for.
    pub about: String,
    /// How far a value reaches.
    pub span: Span,
    /// The values in the order of the catalog.
    pub values: Vec<Value>,
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
    /// What it means.
    pub about: Option<String>,
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

/// Lowers a sound catalog.
pub fn lower(catalog: &Catalog) -> Lowered {
    let mut lowered = Lowered {
        source: catalog.source.clone(),
        records: Vec::new(),
        lists: Vec::new(),
        messages: Vec::new(),
    };
    for (name, ty) in catalog.types.iter() {
        match &ty.format {
            Some(format) => lowered.records.push(record(catalog, name, ty, format)),
            None => lowered.lists.push(list(catalog, name, ty)),
        }
    }
    for message in &catalog.messages {
        let message = self::message(catalog, &lowered, message);
        lowered.messages.push(message);
    }
    lowered
}

fn record(catalog: &Catalog, name: &str, ty: &model::TypeDef, format: &str) -> Record {
    let mut leaves = Vec::new();
    Record {
        name: name.into(),
        type_name: names::camel(name),
        about: ty.about.clone(),
        format: format.into(),
        elements: flatten(catalog, &ty.fields, format, &mut leaves),
        fields: fields(catalog, &ty.fields, &[format]),
    }
}

fn list(catalog: &Catalog, name: &str, ty: &model::TypeDef) -> List {
    let values = ty.values.iter().map(|value| Value {
        name: value.name.clone(),
        variant: names::camel(&value.name),
        was: value.was.clone(),
        text: value.text.clone(),
        guide: value.guide.clone(),
        about: value.about.clone(),
        elements: flatten(catalog, &value.fields, &value.text, &mut Vec::new()),
        fields: fields(catalog, &value.fields, &[&value.text]),
    });
    List {
        name: name.into(),
        type_name: names::camel(name),
        about: ty.about.clone(),
        span: ty.span,
        values: values.collect(),
    }
}

fn message(catalog: &Catalog, lowered: &Lowered, message: &model::Message) -> Message {
    let mut leaves = Vec::new();
    let mut shape = |origin, format: &str, guide: Option<&String>| Shape {
        origin,
        format: format.into(),
        guide: guide.cloned(),
        elements: flatten(catalog, &message.fields, format, &mut leaves),
    };
    let mut shapes = vec![shape(message.from, &message.format, Some(&message.guide))];
    shapes.extend(
        message.variants.iter().map(|v| shape(v.from, &v.format, v.guide.as_ref())),
    );
    let formats: Vec<&str> = shapes.iter().map(|s| s.format.as_str()).collect();
    let mut out = Message {
        id: message.id,
        name: message.name.clone(),
        type_name: names::camel(&message.name),
        was: message.was.clone(),
        deprecated: message.deprecated.clone(),
        title: message.title.clone(),
        severity: message.severity,
        guide: message.guide.clone(),
        fields: fields(catalog, &message.fields, &formats),
        leaves,
        shapes,
        explanation: message.explanation.trim().into(),
        action: (!message.no_action()).then(|| message.action.trim().into()),
        notes: message.notes.clone(),
        see_also: message.see_also.clone(),
        examples: Vec::new(),
    };
    out.examples = message
        .all_examples()
        .filter_map(|e| reference::example(lowered, &out, &e.line).ok())
        .collect();
    out
}

/// The type of the field `name`: as declared, or the type of that name.
pub fn type_of(
    catalog: &Catalog,
    declared: &model::Ordered<model::Field>,
    name: &str,
) -> Option<Type> {
    let ty = declared
        .get(name)
        .map_or_else(|| name.replace('_', "-"), |field| field.ty.clone());
    if let Some(kind) = Kind::from_name(&ty) {
        return declared.get(name).map(|_| Type::Scalar(kind));
    }
    let def = catalog.types.get(&ty)?;
    Some(if def.format.is_some() { Type::Record(ty) } else { Type::List(ty) })
}

/// The fields of some formats in the order in which they appear.
fn fields(
    catalog: &Catalog,
    declared: &model::Ordered<model::Field>,
    formats: &[&str],
) -> Vec<Field> {
    let parsed: Vec<format::Format> =
        formats.iter().map(|f| format::parse(f).unwrap_or_default()).collect();
    let mut out: Vec<Field> = Vec::new();
    for name in parsed.iter().flat_map(format::Format::fields) {
        if out.iter().any(|f| f.name == name) {
            continue;
        }
        let Some(ty) = type_of(catalog, declared, name) else {
            continue;
        };
        let always = |f: &format::Format| f.parts.contains(&Part::Field(name.into()));
        let about = declared.get(name).map(|f| f.about.clone()).or_else(|| match &ty {
            Type::Record(ty) | Type::List(ty) => {
                catalog.types.get(ty).map(|t| t.about.clone())
            }
            Type::Scalar(_) => None,
        });
        out.push(Field {
            name: name.into(),
            ty,
            optional: !parsed.iter().all(always),
            about: about.unwrap_or_default(),
        });
    }
    out
}

/// The elements of a format, its records written out. Leaves get the slot of their path, or the next one.
fn flatten(
    catalog: &Catalog,
    declared: &model::Ordered<model::Field>,
    text: &str,
    leaves: &mut Vec<Leaf>,
) -> Vec<Element> {
    flatten_but(catalog, declared, text, leaves, &|_| false)
}

/// As the guide writes a format: a record that it names as a whole is one leaf.
pub fn as_in_guide(
    catalog: &Catalog,
    declared: &model::Ordered<model::Field>,
    text: &str,
    names: &model::Ordered<String>,
) -> (Vec<Element>, Vec<Leaf>) {
    let mut leaves = Vec::new();
    let elements = flatten_but(catalog, declared, text, &mut leaves, &|path| {
        names.get(path).is_some()
    });
    (elements, leaves)
}

fn flatten_but(
    catalog: &Catalog,
    declared: &model::Ordered<model::Field>,
    text: &str,
    leaves: &mut Vec<Leaf>,
    whole: &dyn Fn(&str) -> bool,
) -> Vec<Element> {
    let mut out = Vec::new();
    let parts = format::parse(text).unwrap_or_default().parts;
    Flatten { catalog, leaves, whole }.parts(&parts, declared, "", &mut out);
    out
}

struct Flatten<'a> {
    catalog: &'a Catalog,
    leaves: &'a mut Vec<Leaf>,
    /// Whether the record at a path stays a leaf.
    whole: &'a dyn Fn(&str) -> bool,
}

impl Flatten<'_> {
    fn parts(
        &mut self,
        parts: &[Part],
        declared: &model::Ordered<model::Field>,
        prefix: &str,
        out: &mut Vec<Element>,
    ) {
        for part in parts {
            match part {
                Part::Literal(text) => match out.last_mut() {
                    Some(Element::Literal(before)) => before.push_str(text),
                    _ => out.push(Element::Literal(text.clone())),
                },
                Part::Choice(texts) => out.push(Element::Choice(texts.clone())),
                Part::Optional(inner) => {
                    let mut elements = Vec::new();
                    self.parts(inner, declared, prefix, &mut elements);
                    out.push(Element::Optional(elements));
                }
                Part::Field(name) => self.field(name, declared, prefix, out),
            }
        }
    }

    fn field(
        &mut self,
        name: &str,
        declared: &model::Ordered<model::Field>,
        prefix: &str,
        out: &mut Vec<Element>,
    ) {
        let path = format!("{prefix}{name}");
        let kind = match type_of(self.catalog, declared, name) {
            Some(Type::Scalar(kind)) => kind,
            Some(Type::List(list)) => {
                match self.catalog.types.get(&list).map(|l| l.span) {
                    Some(Span::Word) => Kind::Word,
                    _ => Kind::Text,
                }
            }
            Some(Type::Record(_)) if (self.whole)(&path) => Kind::Text,
            Some(Type::Record(record)) => {
                if let Some(def) = self.catalog.types.get(&record) {
                    let parts = format::parse(def.format.as_deref().unwrap_or(""))
                        .unwrap_or_default()
                        .parts;
                    self.parts(&parts, &def.fields, &format!("{path}."), out);
                }
                return;
            }
            None => return,
        };
        let slot = self
            .leaves
            .iter()
            .position(|leaf| leaf.path == path)
            .unwrap_or(self.leaves.len());
        let leaf = Leaf { path, kind, slot };
        if slot == self.leaves.len() {
            self.leaves.push(leaf.clone());
        }
        out.push(Element::Field(leaf));
    }
}
