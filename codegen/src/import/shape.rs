//! A printed format to a format of the catalog, with its fields and what is doubtful about it.

use std::collections::BTreeSet;

use super::kind::kind;
use super::loose::Loose;
use super::marks::{Mark, marks};
use super::records::{Record, crypto_map, session};
use super::words::{Names, field, telling, words};
use crate::format::{Format, Part};
use crate::source::{RawFormat, RawParameter};

/// The description of a field that the guide does not describe.
const UNDESCRIBED: &str = "Not described in the guide.";

/// What is known beside the message itself.
#[derive(Clone, Debug, Default)]
pub(super) struct Context {
    /// Names that the guide describes, the longest first.
    pub vocabulary: Vec<String>,
    /// The records that may be used.
    pub records: BTreeSet<&'static str>,
}

/// An inferred format.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    /// The canonical format.
    pub format: Format,
    /// The fields that need a declaration, in order.
    pub fields: Vec<Inferred>,
    /// What the guide prints for each field, by path.
    pub guide_fields: Vec<(String, String)>,
    /// The records in use.
    pub records: Vec<Record>,
    /// Where the inference may err.
    pub doubts: Vec<String>,
}

/// An inferred field.
#[derive(Clone, Debug)]
pub(super) struct Inferred {
    /// Name in snake case.
    pub name: String,
    /// A scalar, later perhaps the name of a list.
    pub ty: String,
    /// What the guide says of it.
    pub about: String,
    /// Index of the parameter that describes it.
    pub parameter: Option<usize>,
}

/// Infers the format of a message. Its literals and the guide's names give the guide's text by construction.
pub(super) fn shape(
    printed: &RawFormat,
    parameters: &[RawParameter],
    context: &Context,
) -> Shape {
    let text = &*printed.text;
    let records = records(text, parameters, context);
    let taken: Vec<_> = records.iter().map(|record| record.range.clone()).collect();
    let found = marks(text, parameters, &context.vocabulary, &taken);
    let mut doubts: Vec<String> =
        records.iter().filter_map(|record| record.doubt.clone()).collect();
    doubts.extend(found.iter().filter_map(|mark| mark.doubt.clone()));
    doubts.extend(unplaced(text, parameters, &records, &found));

    let mut builder = Builder {
        text,
        parameters,
        names: Names::new(records.iter().map(|record| record.name.replace('-', "_"))),
        parts: Vec::new(),
        fields: Vec::new(),
        guide_fields: Vec::new(),
        doubts,
        open: None,
    };
    let mut at = 0;
    for piece in in_order(&records, &found) {
        let range = piece.range();
        builder.literal(&text[at..range.start]);
        at = range.end;
        match piece {
            Piece::Record(record) => builder.record(record),
            Piece::Mark(mark) => builder.field(mark),
        }
    }
    builder.literal(&text[at..]);
    builder.last_stop();
    Shape {
        format: Format { parts: builder.parts },
        fields: builder.fields,
        guide_fields: builder.guide_fields,
        doubts: builder.doubts,
        records,
    }
}

fn records(text: &str, parameters: &[RawParameter], context: &Context) -> Vec<Record> {
    let described = parameters.iter().map(|parameter| &*parameter.name);
    let names: Vec<&str> =
        described.chain(context.vocabulary.iter().map(|name| &**name)).collect();
    let found = [session(text, &names), crypto_map(text)];
    let mut records: Vec<Record> = found.into_iter().flatten().collect();
    records.retain(|record| context.records.contains(record.name));
    if records.len() == 2 && records[0].range.end > records[1].range.start {
        records.pop();
    }
    records
}

/// Parameters that nothing in the format answers to.
fn unplaced(
    text: &str,
    parameters: &[RawParameter],
    records: &[Record],
    marks: &[Mark],
) -> Vec<String> {
    let texts =
        records.iter().flat_map(|record| record.fields.iter().map(|(_, text)| &**text));
    let texts: Vec<Loose> = texts
        .chain(marks.iter().map(|mark| &text[mark.range.clone()]))
        .map(Loose::new)
        .collect();
    let placed = |name: &str| texts.iter().any(|text| !text.find(name).is_empty());
    parameters
        .iter()
        .filter(|parameter| !placed(&parameter.name))
        .map(|parameter| {
            format!(
                "`{}` is described but stands nowhere as a placeholder",
                parameter.name
            )
        })
        .collect()
}

enum Piece<'a> {
    Record(&'a Record),
    Mark(&'a Mark),
}

impl Piece<'_> {
    fn range(&self) -> std::ops::Range<usize> {
        match self {
            Self::Record(record) => record.range.clone(),
            Self::Mark(mark) => mark.range.clone(),
        }
    }
}

fn in_order<'a>(records: &'a [Record], marks: &'a [Mark]) -> Vec<Piece<'a>> {
    let records = records.iter().map(Piece::Record);
    let mut pieces: Vec<_> = records.chain(marks.iter().map(Piece::Mark)).collect();
    pieces.sort_by_key(|piece| piece.range().start);
    pieces
}

struct Builder<'a> {
    text: &'a str,
    parameters: &'a [RawParameter],
    names: Names,
    parts: Vec<Part>,
    fields: Vec<Inferred>,
    guide_fields: Vec<(String, String)>,
    doubts: Vec<String>,
    /// Whether the part before is a field, and one that may hold blanks.
    open: Option<bool>,
}

impl Builder<'_> {
    fn literal(&mut self, text: &str) {
        let text = tidy(text, self.parts.is_empty());
        if !text.is_empty() {
            if text != " " {
                self.open = None;
            }
            self.parts.push(Part::Literal(text));
        }
    }

    fn record(&mut self, record: &Record) {
        let name = record.name.replace('-', "_");
        for (field, text) in &record.fields {
            self.guide_fields.push((format!("{name}.{field}"), text.clone()));
        }
        self.open = Some(record.name == "session");
        self.parts.push(Part::Field(name));
    }

    fn field(&mut self, mark: &Mark) {
        let text = &self.text[mark.range.clone()];
        let parameter = mark.parameter.map(|index| &self.parameters[index]);
        let about = parameter.map_or("", |parameter| &*parameter.description);
        let mut ty = kind(text, about);
        if self.open == Some(true) && matches!(ty, "text" | "user") {
            ty = "word";
            self.doubts.push(format!(
                "`{text}` is a word because only a blank parts it from the field in front"
            ));
        }
        let wanted = self.name(text, ty);
        let name = self.names.give(&wanted, '_');
        if name != wanted {
            self.doubts.push(format!(
                "`{text}` is the name of several fields; this one is `{name}`"
            ));
        }
        self.open = Some(matches!(ty, "text" | "user"));
        self.guide_fields.push((name.clone(), text.into()));
        self.parts.push(Part::Field(name.clone()));
        self.fields.push(Inferred {
            name,
            ty: ty.into(),
            about: if about.is_empty() { UNDESCRIBED.into() } else { about.into() },
            parameter: mark.parameter,
        });
    }

    /// The name of a field: an endpoint's by its host, a hole's by the word in front.
    fn name(&self, text: &str, ty: &str) -> String {
        if text.starts_with('%') {
            let label = match self.parts.last() {
                Some(Part::Literal(literal)) => telling(literal).pop(),
                _ => None,
            };
            return field(label.as_slice(), "value");
        }
        if ty == "endpoint" {
            let mut host = words(text.split(':').next().unwrap_or(text));
            if matches!(
                host.last().map(|word| &**word),
                Some("ip" | "addr" | "address" | "host")
            ) {
                host.pop();
            }
            return field(&host, "endpoint");
        }
        let name = text.split_once(':').map_or(text, |(name, _)| name);
        field(&words(name), "value")
    }

    /// A stop at the end may lack or come in addition.
    fn last_stop(&mut self) {
        if let Some(Part::Literal(text)) = self.parts.last_mut() {
            if text.ends_with(['!', '?', ':', ';', ',']) {
                return;
            }
            let length = text.trim_end_matches('.').len();
            text.truncate(length);
            if text.is_empty() {
                self.parts.pop();
            }
        }
        self.parts.push(Part::Optional(vec![Part::Literal(".".into())]));
    }
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
    use super::*;
    use crate::catalog::model::Severity;

    fn inferred(text: &str, names: &[(&str, &str)]) -> Shape {
        let parameter = |&(name, description): &(&str, &str)| RawParameter {
            name: name.into(),
            description: description.into(),
            values: Vec::new(),
            line: 1,
        };
        let printed = RawFormat {
            file: "guide.txt".into(),
            line: 5,
            head: "%ASA-5-700001:".into(),
            severity: Severity::Notification,
            text: text.into(),
            marked: Vec::new(),
        };
        let parameters: Vec<_> = names.iter().map(parameter).collect();
        let context = Context {
            vocabulary: vec!["username".into()],
            records: BTreeSet::from(["session", "crypto-map"]),
        };
        shape(&printed, &parameters, &context)
    }

    #[test]
    fn formats_are_canonical() {
        for (text, names, expected) in [
            (
                "Local: a:p Remote: a:p Username: username SA UP. Reason: reason",
                &[("reason", "")][..],
                "{session}SA UP. Reason: {reason}[.]",
            ),
            (
                "Removed. Map Tag = tag . Map Sequence Number = seq .",
                &[],
                "Removed. {crypto_map}[.]",
            ),
            ("Peer <a ip>:<a port> gone [x]!", &[], "Peer {a} gone [[x]]!"),
            ("algorithm (IKE algo ) weak.", &[], "algorithm ({ike_algo}) weak[.]"),
            ("from start /end", &[("start", ""), ("end", "")], "from {start}/{end}[.]"),
            ("on %s and %d", &[], "on {value} and {value_2}[.]"),
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
    fn fields_without_a_place_are_doubts() {
        let found = inferred("Peer gone", &[("ua", "Agent")]);
        assert_eq!(
            found.doubts,
            ["`ua` is described but stands nowhere as a placeholder"]
        );
    }
}
