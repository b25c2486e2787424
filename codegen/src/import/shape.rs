//! A printed format to a format of the catalog, with its fields and what is doubtful about it.

use std::collections::BTreeSet;
use std::ops::Range;

use super::doubts::{bracketed, unplaced};
pub(super) use super::infer::Context;
use super::infer::record::{Placed, place};
use super::kind::kind;
use super::marks::{Mark, marks};
use super::naming::name;
use super::words::Names;
use crate::format::{Format, Part};
use crate::lower::Kind;
use crate::source::{RawFormat, RawParameter};

/// The description of a field that the guide does not describe.
const UNDESCRIBED: &str = "Not described in the guide.";
/// The evidence of a record that stands in a format for another time.
pub(super) const ONCE_MORE: &str = "the record once more";

/// An inferred format.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    /// The canonical format.
    pub format: Format,
    /// The fields that need a declaration, in order.
    pub fields: Vec<Inferred>,
    /// What the guide prints for each field, by path.
    pub guide_fields: Vec<(String, String)>,
    /// The same as places in the guide's text.
    pub places: Vec<(String, Range<usize>)>,
    /// The records in use, by their index in the context.
    pub records: Vec<usize>,
    /// Where the inference may err.
    pub doubts: Vec<String>,
}

/// An inferred field.
#[derive(Clone, Debug)]
pub(super) struct Inferred {
    /// Name in snake case.
    pub name: String,
    /// A scalar or a record, later perhaps the name of a list.
    pub ty: String,
    /// What the guide says of it.
    pub about: String,
    /// Index of the parameter that describes it.
    pub parameter: Option<usize>,
    /// What tells that it is a field.
    pub evidence: String,
    /// The texts of which one is printed, where the guide lists them.
    pub choices: Vec<String>,
    /// Whether it is a word because only a blank parts it from the field in front.
    pub bounded: bool,
}

impl Shape {
    /// The type of a field by its path.
    pub fn type_of(&self, path: &str, context: &Context) -> String {
        let (name, rest) = path.split_once('.').unwrap_or((path, ""));
        let own = self.fields.iter().find(|field| field.name == name);
        let ty = own.map_or_else(|| name.replace('_', "-"), |field| field.ty.clone());
        let record = context.records.iter().find(|record| record.name == ty);
        let field = record
            .and_then(|record| record.fields.iter().find(|field| field.name == rest));
        field.map_or(ty, |field| field.ty.clone())
    }
}

/// Infers the format of a message. Its literals and the guide's names give the guide's text by construction.
pub(super) fn shape(
    printed: &RawFormat,
    parameters: &[RawParameter],
    context: &Context,
) -> Shape {
    let text = &*printed.text;
    let (mut found, mut doubts) = marks(printed, parameters, context);
    let records = place(&context.records, text, &mut found, !context.marked);
    doubts.extend(found.iter().filter_map(|mark| mark.doubt.clone()));
    doubts.extend(unplaced(text, parameters, &found, context));
    doubts.extend(bracketed(text, &found));
    // What a record holds is its own.
    found.retain(|mark| {
        records.iter().all(|placed| !placed.range.contains(&mark.range.start))
    });

    let mut names = Names::fields();
    let used: BTreeSet<usize> = records.iter().map(|placed| placed.record).collect();
    for record in used {
        names.give(&context.records[record].field(), '_');
    }
    let mut builder = Builder {
        text,
        parameters,
        context,
        names,
        shape: Shape {
            format: Format::default(),
            fields: Vec::new(),
            guide_fields: Vec::new(),
            places: Vec::new(),
            records: Vec::new(),
            doubts,
        },
        repeated: Vec::new(),
        open: None,
    };
    let mut at = 0;
    for piece in in_order(&records, &found) {
        let range = piece.range();
        builder.literal(&text[at..range.start]);
        at = range.end;
        match piece {
            Piece::Record(placed) => builder.record(placed),
            Piece::Mark(mark) => builder.field(mark),
        }
    }
    builder.literal(&text[at..]);
    builder.last_stop();
    builder.numbered();
    builder.shape
}

enum Piece<'a> {
    Record(&'a Placed),
    Mark(&'a Mark),
}

impl Piece<'_> {
    fn range(&self) -> Range<usize> {
        match self {
            Self::Record(placed) => placed.range.clone(),
            Self::Mark(mark) => mark.range.clone(),
        }
    }
}

fn in_order<'a>(records: &'a [Placed], marks: &'a [Mark]) -> Vec<Piece<'a>> {
    let records = records.iter().map(Piece::Record);
    let mut pieces: Vec<_> = records.chain(marks.iter().map(Piece::Mark)).collect();
    pieces.sort_by_key(|piece| piece.range().start);
    pieces
}

struct Builder<'a> {
    text: &'a str,
    parameters: &'a [RawParameter],
    context: &'a Context,
    names: Names,
    shape: Shape,
    /// Names of several fields, and what the later ones are called.
    repeated: Vec<(String, String)>,
    /// Whether the part before is a field, and one that may hold blanks.
    open: Option<bool>,
}

impl Builder<'_> {
    fn literal(&mut self, text: &str) {
        let text = tidy(text, self.shape.format.parts.is_empty());
        if !text.is_empty() {
            if text != " " {
                self.open = None;
            }
            self.shape.format.parts.push(Part::Literal(text));
        }
    }

    fn record(&mut self, placed: &Placed) {
        let record = &self.context.records[placed.record];
        let mut name = record.field();
        if self.shape.records.contains(&placed.record) {
            name = self.names.give(&name, '_');
            self.shape.fields.push(Inferred {
                name: name.clone(),
                ty: record.name.clone(),
                about: record.about.clone(),
                parameter: None,
                evidence: ONCE_MORE.into(),
                choices: Vec::new(),
                bounded: false,
            });
        } else {
            self.shape.records.push(placed.record);
        }
        for (field, range) in &placed.fields {
            self.place(format!("{name}.{field}"), range.clone());
        }
        self.open = Some(record.is_open());
        self.shape.format.parts.push(Part::Field(name));
    }

    fn place(&mut self, path: String, range: Range<usize>) {
        self.shape.guide_fields.push((path.clone(), self.text[range.clone()].into()));
        self.shape.places.push((path, range));
    }

    fn field(&mut self, mark: &Mark) {
        let text = &self.text[mark.range.clone()];
        let parameter = mark.parameter.map(|index| &self.parameters[index]);
        let about = parameter.map_or("", |parameter| &*parameter.description);
        let listed = parameter.is_some_and(|parameter| !parameter.values.is_empty());
        let mut ty = if listed || !mark.seams.is_empty() {
            "text"
        } else if mark.choices.is_empty() {
            kind(text, about)
        } else if mark.choices.iter().any(|choice| choice.contains(' ')) {
            "text"
        } else {
            "word"
        };
        let bounded = self.open == Some(true) && is_open(ty);
        if bounded {
            ty = "word";
            self.shape.doubts.push(format!(
                "`{text}` is a word because only a blank parts it from the field in front"
            ));
        }
        let before = match self.shape.format.parts.last() {
            Some(Part::Literal(literal)) => literal.as_str(),
            _ => "",
        };
        let wanted = name(self.text, mark, ty, before);
        let name = self.names.give(&wanted, '_');
        if name != wanted {
            self.repeated.push((text.to_owned(), name.clone()));
        }
        self.open = Some(is_open(ty));
        self.place(name.clone(), mark.range.clone());
        self.shape.format.parts.push(Part::Field(name.clone()));
        self.shape.fields.push(Inferred {
            name,
            ty: ty.into(),
            about: if about.is_empty() { UNDESCRIBED.into() } else { about.into() },
            parameter: mark.parameter,
            evidence: mark.told(),
            choices: mark.choices.clone(),
            bounded,
        });
    }

    /// Tells which names several fields have.
    fn numbered(&mut self) {
        if self.repeated.is_empty() {
            return;
        }
        let of = |list: Vec<&str>| format!("`{}`", list.join("`, `"));
        let mut texts: Vec<&str> = Vec::new();
        for (text, _) in &self.repeated {
            if !texts.contains(&text.as_str()) {
                texts.push(text);
            }
        }
        let names = self.repeated.iter().map(|(_, name)| name.as_str()).collect();
        self.shape.doubts.push(format!(
            "several fields are printed as {}; the later ones are called {}",
            of(texts),
            of(names)
        ));
    }

    /// A stop at the end may lack or come in addition.
    fn last_stop(&mut self) {
        let parts = &mut self.shape.format.parts;
        if let Some(Part::Literal(text)) = parts.last_mut() {
            if text.ends_with(['!', '?', ':', ';', ',']) || text.ends_with("..") {
                return;
            }
            if text.ends_with('.') {
                text.pop();
            }
            if text.is_empty() {
                parts.pop();
            }
        }
        parts.push(Part::Optional(vec![Part::Literal(".".into())]));
    }
}

/// Whether a field of that type ends only where what follows begins.
fn is_open(ty: &str) -> bool {
    Kind::from_name(ty).is_some_and(Kind::is_open)
}

/// A literal without the blanks that the slanted words left in front of punctuation.
fn tidy(text: &str, first: bool) -> String {
    let mut tidy = String::new();
    for (at, c) in text.char_indices() {
        let rest = text[at..].trim_start();
        let stray = c == ' ' && rest.starts_with(['.', ',', ':', ';', ')', '!', '/']);
        let behind = c == ' ' && tidy.ends_with(['(', '/']);
        if !(stray || behind || c == ' ' && first && tidy.is_empty()) {
            tidy.push(c);
        }
    }
    tidy
}

#[cfg(test)]
mod tests {
    use super::super::samples::{format, parameter};
    use super::*;

    fn inferred(text: &str, names: &[(&str, &str)]) -> Shape {
        let parameters: Vec<_> =
            names.iter().map(|(name, about)| parameter(name, about)).collect();
        shape(&format(text), &parameters, &Context::default())
    }

    #[test]
    fn formats_are_canonical() {
        for (text, names, expected) in [
            ("Peer <a ip>:<a port> gone [x]!", &[][..], "Peer {a} gone [[x]]!"),
            ("algorithm (IKE algo ) weak.", &[], "algorithm ({ike_algo}) weak[.]"),
            ("from start /end", &[("start", ""), ("end", "")], "from {start}/{end}[.]"),
            ("on %s and %d", &[], "on {value} and {value_2}[.]"),
            (
                "Peer %s (%d bytes) from %s, IP: x.x.x.x at x.x.x.x, limit of %d",
                &[],
                "Peer {peer} ({value} bytes) from {value_2}, IP: {ip} at {address}, limit of {limit}[.]",
            ),
            ("", &[], "[.]"),
        ] {
            assert_eq!(inferred(text, names).format.to_string(), expected);
        }
    }

    #[test]
    fn a_blank_alone_parts_no_two_open_fields() {
        let found = inferred(
            "Client: os-name-x os-text-y",
            &[("os-name-x", ""), ("os-text-y", "")],
        );
        let types: Vec<_> = found.fields.iter().map(|field| &*field.ty).collect();
        assert_eq!((types, found.doubts.len()), (vec!["text", "word"], 1));
    }

    #[test]
    fn brackets_that_stand_apart_are_doubts() {
        let found = inferred("Peer[ip_addr] left [user_name] {lid} [up|down]", &[]);
        assert_eq!(
            found.format.to_string(),
            "Peer[[{ip_addr}]] left [[{user_name}]] {{lid}} {up_or_down}[.]"
        );
        for doubt in [
            "`[user_name]` may be a part that can be missing; its brackets are taken for text",
            "`{lid}` may be a placeholder; its brackets are taken for text",
        ] {
            assert!(found.doubts.contains(&doubt.to_owned()), "{:?}", found.doubts);
        }
        assert!(found.doubts.iter().all(|doubt| !doubt.starts_with("`[up|down]`")));
        assert!(
            found.doubts.iter().all(|doubt| !doubt.starts_with("`[ip")),
            "{:?}",
            found.doubts
        );
    }

    #[test]
    fn a_bullet_may_name_several_fields() {
        let found = inferred("At «door»: «hall» is open", &[("door, hall", "Where")]);
        let abouts: Vec<&str> = found.fields.iter().map(|field| &*field.about).collect();
        assert_eq!((abouts, found.doubts.len()), (vec!["Where", "Where"], 0));
    }

    #[test]
    fn fields_without_a_place_are_doubts() {
        let found = inferred("Peer gone", &[("ua", "Agent")]);
        assert_eq!(
            found.doubts,
            ["`ua` is described but stands nowhere as a placeholder"]
        );
    }
}
