//! The catalog lowered to what the emitters walk: Rust names, flat formats, numbered fields, examples taken apart.
//!
//! Lowering trusts the checks: it is called on a catalog whose names, types and formats are sound.

mod model;

use std::num::NonZero;
use std::panic::resume_unwind;
use std::thread::{self, ScopedJoinHandle};

use crate::catalog::model::{self as source, Catalog, Span};
use crate::format::{self, Part};
use crate::names;
use crate::reference;
pub use model::{
    Element, Example, Field, Group, Kind, Leaf, List, Lowered, Message, Record, Shape,
    Type, Value,
};

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
    lowered.messages = messages(catalog, &lowered);
    lowered
}

/// All messages, on as many threads as there are: taking the examples apart is most of the work.
fn messages(catalog: &Catalog, lowered: &Lowered) -> Vec<Message> {
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let chunk = catalog.messages.len().div_ceil(threads).max(1);
    thread::scope(|scope| {
        let work = |some: &'_ [source::Message]| -> Vec<Message> {
            some.iter().map(|m| message(catalog, lowered, m)).collect()
        };
        let threads: Vec<_> = catalog
            .messages
            .chunks(chunk)
            .map(|some| scope.spawn(move || work(some)))
            .collect();
        let join = |thread: ScopedJoinHandle<'_, Vec<Message>>| {
            thread.join().unwrap_or_else(|panic| resume_unwind(panic))
        };
        threads.into_iter().flat_map(join).collect()
    })
}

fn record(catalog: &Catalog, name: &str, ty: &source::TypeDef, format: &str) -> Record {
    let mut leaves = Vec::new();
    Record {
        name: name.into(),
        type_name: names::camel(name),
        was: ty.was.clone(),
        about: ty.about.clone(),
        format: format.into(),
        elements: flatten(catalog, &ty.fields, format, &mut leaves),
        fields: fields(catalog, &ty.fields, &[format]),
    }
}

fn list(catalog: &Catalog, name: &str, ty: &source::TypeDef) -> List {
    let values = ty.values.iter().map(|value| Value {
        name: value.name.clone(),
        variant: names::camel(&value.name),
        was: value.was.clone(),
        text: value.text.clone(),
        guide: value.guide.clone(),
        group: value.group.clone(),
        about: value.about.clone(),
        help: value.help.clone(),
        elements: flatten(catalog, &value.fields, &value.text, &mut Vec::new()),
        fields: fields(catalog, &value.fields, &[&value.text]),
    });
    let groups = ty.groups.iter().map(|(name, group)| Group {
        name: name.into(),
        title: group.title.clone(),
        about: group.about.clone(),
    });
    List {
        name: name.into(),
        type_name: names::camel(name),
        was: ty.was.clone(),
        title: ty.title.clone(),
        about: ty.about.clone(),
        span: ty.span,
        groups: groups.collect(),
        values: values.collect(),
    }
}

fn message(catalog: &Catalog, lowered: &Lowered, message: &source::Message) -> Message {
    let mut leaves = Vec::new();
    let mut shape = |origin, edition: &Option<String>, format: &str, guide| Shape {
        origin,
        edition: edition.clone(),
        format: format.into(),
        guide,
        elements: flatten(catalog, &message.fields, format, &mut leaves),
    };
    let guide = Some(message.guide.clone());
    let mut shapes = vec![shape(message.from, &message.edition, &message.format, guide)];
    let variants = message.variants.iter();
    shapes
        .extend(variants.map(|v| shape(v.from, &v.edition, &v.format, v.guide.clone())));
    let formats: Vec<&str> = shapes.iter().map(|s| s.format.as_str()).collect();
    let mut out = Message {
        id: message.id,
        name: message.name.clone(),
        type_name: names::camel(&message.name),
        was: message.was.clone(),
        deprecated: message.deprecated.clone(),
        title: message.title.clone(),
        severity: message.severity,
        edition: message.edition.clone(),
        gone: message.gone.clone(),
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
    declared: &source::Ordered<source::Field>,
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
    declared: &source::Ordered<source::Field>,
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
            was: declared.get(name).map(|f| f.was.clone()).unwrap_or_default(),
        });
    }
    out
}

/// The elements of a format, its records written out. Leaves get the slot of their path, or the next one.
fn flatten(
    catalog: &Catalog,
    declared: &source::Ordered<source::Field>,
    text: &str,
    leaves: &mut Vec<Leaf>,
) -> Vec<Element> {
    flatten_but(catalog, declared, text, leaves, &|_| false)
}

/// As the guide writes a format: a record that it names as a whole is one leaf.
pub fn as_in_guide(
    catalog: &Catalog,
    declared: &source::Ordered<source::Field>,
    text: &str,
    names: &source::Ordered<String>,
) -> (Vec<Element>, Vec<Leaf>) {
    let mut leaves = Vec::new();
    let elements = flatten_but(catalog, declared, text, &mut leaves, &|path| {
        names.get(path).is_some()
    });
    (elements, leaves)
}

fn flatten_but(
    catalog: &Catalog,
    declared: &source::Ordered<source::Field>,
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
        declared: &source::Ordered<source::Field>,
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
        declared: &source::Ordered<source::Field>,
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

/// The text of some elements, optional parts written out, the first of alternatives, `text` in the place of fields.
pub fn print(elements: &[Element], text: &dyn Fn(&Leaf) -> String) -> String {
    let one = |element: &Element| match element {
        Element::Literal(literal) => literal.clone(),
        Element::Choice(texts) => texts[0].clone(),
        Element::Field(leaf) => text(leaf),
        Element::Optional(inner) => print(inner, text),
    };
    elements.iter().map(one).collect()
}
