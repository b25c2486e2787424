//! A further format of a message: whether the catalog has it, and the shape that it makes.

use super::entries::{example, sample};
use super::shape::{Context, Inferred, Shape, shape};
use super::words::words;
use crate::catalog::check::agrees;
use crate::catalog::model::{
    Catalog, Example, Field, Message, Ordered, Origin, Variant,
};
use crate::format::{self, Format, Part};
use crate::lower::{self, Kind, Lowered, lower, print};
use crate::reference;
use crate::source::{RawFormat, RawMessage, RawParameter};

/// What a printed format is to a message.
#[derive(Clone, Debug)]
pub(super) enum Outcome {
    /// The catalog has it.
    Known,
    /// The catalog has it but for the names of its placeholders; the guide's text there.
    Named(String),
    /// Its lines are read by an earlier shape, of this format.
    Read(String),
    /// It can't be told by itself, for this reason.
    Unsure(String),
    /// A shape of its own.
    New(Box<Found>),
}

/// A shape that the catalog lacks.
#[derive(Clone, Debug)]
pub(super) struct Found {
    /// The shape.
    pub variant: Variant,
    /// The fields that the message lacks, too.
    pub fields: Vec<(String, Field)>,
    /// Where the inference may err.
    pub doubts: Vec<String>,
}

/// Holds a format that an edition prints against the shapes of a message.
pub(super) fn outcome(
    catalog: &Catalog,
    message: &Message,
    (raw, printed): (&RawMessage, &RawFormat),
    edition: Option<&str>,
    context: &Context,
) -> Outcome {
    let guides = shapes(message);
    if guides.iter().any(|(_, _, guide)| *guide == printed.text) {
        return Outcome::Known;
    }
    let agree = |names: &Ordered<String>, format: &str, text: &str| {
        agrees(catalog, message, (format, names), text)
    };
    if guides.iter().any(|(format, names, _)| agree(names, format, &printed.text)) {
        return Outcome::Known;
    }
    // One edition marks its placeholders, the other does not.
    let plain = guides.iter().find(|(format, names, _)| {
        let names = names.iter().map(|(path, text)| (path.to_owned(), bare(text)));
        agree(&names.collect(), format, &bare(&printed.text))
    });
    if let Some((_, _, guide)) = plain {
        return Outcome::Named((*guide).to_owned());
    }
    let mut found = shortened(catalog, message, printed).unwrap_or_else(|| {
        let inferred = shape(printed, &parameters(message, raw, printed), context);
        found(catalog, message, printed, inferred)
    });
    found.variant.from =
        if edition.is_some() { Origin::LaterGuide } else { Origin::Guide };
    found.variant.edition = edition.map(str::to_owned);
    let trial = with(message, &found);
    let lowered = alone(catalog, trial);
    let Some(flat) = lowered.messages.first() else {
        return Outcome::Unsure("its format can't be read".into());
    };
    let own = flat.shapes.len() - 1;
    let skeleton = print(&flat.shapes[own].elements, &|_| HOLE.into());
    let holes = vec![Some(HOLE.to_owned()); flat.leaves.len()];
    let same = flat.shapes[..own].iter().position(|shape| {
        reference::fit_where(&shape.elements, holes.len(), &skeleton, Some(&holes))
            .is_some()
    });
    if let Some(same) = same {
        return Outcome::Named(flat.shapes[same].guide.clone().unwrap_or_default());
    }
    let body = print(&flat.shapes[own].elements, &|leaf| sample(&lowered, flat, leaf));
    let body = body.trim();
    match reference::decode(&lowered, flat, body) {
        Some(decoded) if decoded.shape == own => {
            found.variant.example = example(message, body, &decoded.fields);
            Outcome::New(Box::new(found))
        }
        Some(decoded) => Outcome::Read(flat.shapes[decoded.shape].format.clone()),
        None => Outcome::Unsure(format!("it does not read a line of its own, `{body}`")),
    }
}

/// In the place of each field, when only the text around them counts.
const HOLE: &str = "\u{1}";

/// A text of the guide without the marks around its placeholders.
fn bare(text: &str) -> String {
    text.replace(['<', '>'], "")
}

/// What the guide describes, and what the catalog knows as placeholders of the message.
fn parameters(
    message: &Message,
    raw: &RawMessage,
    printed: &RawFormat,
) -> Vec<RawParameter> {
    let mut out = raw.parameters.clone();
    for name in shapes(message)
        .iter()
        .flat_map(|(_, names, _)| names.iter())
        .map(|(_, text)| text)
    {
        let described =
            out.iter().any(|parameter| words(&parameter.name) == words(name));
        if !described && stands(name, &printed.text) {
            out.push(RawParameter {
                name: name.clone(),
                description: String::new(),
                values: Vec::new(),
                line: printed.line,
            });
        }
    }
    out
}

/// Whether a name stands in a text with no letter or digit beside it.
fn stands(name: &str, text: &str) -> bool {
    let beside = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(name).any(|(at, _)| {
        let (front, behind) = (&text[..at], &text[at + name.len()..]);
        !name.is_empty()
            && !beside(front.chars().next_back())
            && !beside(behind.chars().next())
    })
}

/// The formats of a message with the guide's names and text, where an edition prints it.
fn shapes(message: &Message) -> Vec<(&str, &Ordered<String>, &str)> {
    let variants = message.variants.iter().filter_map(|variant| {
        Some((&*variant.format, &variant.guide_fields, variant.guide.as_deref()?))
    });
    let own = (&*message.format, &message.guide_fields, &*message.guide);
    [own].into_iter().chain(variants).collect()
}

/// The message with one more shape.
pub(super) fn with(message: &Message, found: &Found) -> Message {
    let mut message = message.clone();
    message.variants.push(found.variant.clone());
    for (name, field) in &found.fields {
        message.fields.push(name, field.clone());
    }
    message
}

/// A message lowered by itself, without its examples.
fn alone(catalog: &Catalog, mut message: Message) -> Lowered {
    message.examples.clear();
    for variant in &mut message.variants {
        variant.example.line.clear();
    }
    lower(&Catalog {
        schema: catalog.schema,
        source: catalog.source.clone(),
        types: catalog.types.clone(),
        messages: vec![message],
    })
}

/// The shape in the message's own fields: what the guide prints alike, and what has one name, is one field.
fn found(
    catalog: &Catalog,
    message: &Message,
    printed: &RawFormat,
    inferred: Shape,
) -> Found {
    let mut given: Vec<(String, String)> = Vec::new();
    let mut fields = Vec::new();
    for field in &inferred.fields {
        let text = inferred
            .guide_fields
            .iter()
            .find(|(path, _)| *path == field.name)
            .map_or("", |(_, text)| text.as_str());
        let free = |name: &String| !given.iter().any(|(_, taken)| taken == name);
        let known = known(catalog, message, (&field.name, text), &free);
        let name = known.unwrap_or_else(|| {
            let name = unused(message, &given, &field.name);
            fields.push((name.clone(), declared(catalog, field, text)));
            name
        });
        given.push((field.name.clone(), name));
    }
    let renamed = |name: &str| {
        let found = given.iter().find(|(inferred, _)| inferred == name);
        found.map_or_else(|| name.to_owned(), |(_, name)| name.clone())
    };
    let path = |path: &str| match path.split_once('.') {
        Some((record, field)) => format!("{}.{field}", renamed(record)),
        None => renamed(path),
    };
    let guide_fields = inferred.guide_fields.iter();
    let guide_fields =
        guide_fields.map(|(name, text)| (path(name), text.clone())).collect();
    let format = Format {
        parts: rename(inferred.format.parts, &renamed),
    };
    Found {
        variant: variant(printed, guide_fields, &format),
        fields,
        doubts: inferred.doubts,
    }
}

/// A shape without a line yet.
fn variant(
    printed: &RawFormat,
    guide_fields: Ordered<String>,
    format: &Format,
) -> Variant {
    Variant {
        from: Origin::Guide,
        edition: None,
        guide: Some(printed.text.clone()),
        guide_fields,
        format: format.to_string(),
        example: Example {
            line: String::new(),
            fields: Ordered::default(),
        },
    }
}

/// A shape that the catalog has, without what it begins with: editions differ most in that.
fn shortened(
    catalog: &Catalog,
    message: &Message,
    printed: &RawFormat,
) -> Option<Found> {
    shapes(message).into_iter().find_map(|(format, names, _)| {
        let mut parts = format::parse(format).ok()?.parts;
        if !matches!(parts.first(), Some(Part::Field(_) | Part::Optional(_))) {
            return None;
        }
        parts.remove(0);
        if let Some(Part::Literal(text)) = parts.first_mut() {
            *text = text.trim_start().into();
        }
        parts.retain(|part| !matches!(part, Part::Literal(text) if text.is_empty()));
        let format = Format { parts };
        let left = format.fields();
        let names = names.iter().filter(|(path, _)| {
            left.contains(&path.split_once('.').map_or(*path, |(record, _)| record))
        });
        let names: Ordered<String> =
            names.map(|(path, text)| (path.to_owned(), text.clone())).collect();
        let plain =
            names.iter().map(|(path, text)| (path.to_owned(), bare(text))).collect();
        let text = format.to_string();
        let agree = |names: &Ordered<String>| {
            agrees(catalog, message, (&text, names), &printed.text)
        };
        let names = [names, plain].into_iter().find(agree)?;
        let (fields, doubts) = (Vec::new(), Vec::new());
        Some(Found {
            variant: variant(printed, names, &format),
            fields,
            doubts,
        })
    })
}

fn rename(parts: Vec<Part>, renamed: &dyn Fn(&str) -> String) -> Vec<Part> {
    let one = |part| match part {
        Part::Field(name) => Part::Field(renamed(&name)),
        Part::Optional(inner) => Part::Optional(rename(inner, renamed)),
        other => other,
    };
    parts.into_iter().map(one).collect()
}

/// The field of a message that is printed as `text`, or that has the name: the first that is free.
fn known(
    catalog: &Catalog,
    message: &Message,
    (name, text): (&str, &str),
    free: &dyn Fn(&String) -> bool,
) -> Option<String> {
    let bare = words(text);
    let printed = shapes(message).into_iter().find_map(|(_, names, _)| {
        let alike = names
            .iter()
            .filter(|(path, text)| !path.contains('.') && words(text) == bare);
        alike.map(|(path, _)| path.to_owned()).find(free)
    });
    let declared = || {
        let there = message.fields.get(name).is_some()
            || used(message).any(|field| field == name);
        let known = lower::type_of(catalog, &message.fields, name).is_some();
        (there && known).then(|| name.to_owned())
    };
    printed.filter(|_| !bare.is_empty()).or_else(declared).filter(free)
}

/// The names in all formats of a message.
fn used(message: &Message) -> impl Iterator<Item = String> {
    let formats = message.variants.iter().map(|variant| &variant.format);
    let names = [&message.format].into_iter().chain(formats).flat_map(|format| {
        let format = format::parse(format).unwrap_or_default();
        format.fields().into_iter().map(str::to_owned).collect::<Vec<_>>()
    });
    names.collect::<Vec<_>>().into_iter()
}

/// A name that no field of the message has.
fn unused(message: &Message, given: &[(String, String)], wanted: &str) -> String {
    let taken = |name: &str| {
        message.fields.get(name).is_some()
            || given.iter().any(|(_, taken)| taken == name)
            || used(message).any(|field| field == name)
    };
    let numbered = (2..).map(|number| format!("{wanted}_{number}"));
    let mut names = [wanted.to_owned()].into_iter().chain(numbered);
    names.find(|name| !taken(name)).unwrap_or_default()
}

/// A field that the message lacks, in words of our own.
fn declared(catalog: &Catalog, field: &Inferred, text: &str) -> Field {
    let there =
        Kind::from_name(&field.ty).is_some() || catalog.types.get(&field.ty).is_some();
    Field {
        ty: if there { field.ty.clone() } else { Kind::Text.name().into() },
        about: format!(
            "What the guide prints as `{}`; to be described.",
            text.replace('`', "'")
        ),
        was: Vec::new(),
    }
}
