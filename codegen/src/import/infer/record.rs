//! Records that several formats share, and where they stand in one.

use std::fmt::Write;
use std::ops::Range;

use super::super::marks::{Evidence, Mark};
use super::super::yaml::quoted;
use crate::catalog::model::Catalog;
use crate::format::{self, Format, PUNCTUATION, Part};
use crate::lower::Kind;

/// A record as a type of the catalog.
#[derive(Clone, Debug)]
pub(in super::super) struct Record {
    /// Name of the type.
    pub name: String,
    /// What it stands for, in a sentence.
    pub about: String,
    /// Its format.
    pub format: Format,
    /// Its fields in the order of the format.
    pub fields: Vec<RecordField>,
    /// Ids of the messages that it was found in; none of a record that the catalog has.
    pub ids: Vec<u32>,
}

/// A field of a record.
#[derive(Clone, Debug)]
pub(in super::super) struct RecordField {
    pub name: String,
    /// A scalar.
    pub ty: String,
    pub about: String,
}

/// A record found in a printed format.
#[derive(Clone, Debug, Eq, PartialEq)]
pub(in super::super) struct Placed {
    /// Index among the records.
    pub record: usize,
    /// Its bytes.
    pub range: Range<usize>,
    /// The places of its fields.
    pub fields: Vec<(String, Range<usize>)>,
}

/// The records of a catalog whose fields are all scalars.
pub(super) fn of_catalog(catalog: &Catalog) -> Vec<Record> {
    let mut records = Vec::new();
    for (name, ty) in catalog.types.iter() {
        let Some(format) =
            ty.format.as_deref().and_then(|text| format::parse(text).ok())
        else {
            continue;
        };
        let scalars =
            ty.fields.iter().all(|(_, field)| Kind::from_name(&field.ty).is_some());
        let labelled = matches!(format.parts.first(), Some(Part::Literal(text)) if text.contains(char::is_alphanumeric));
        let declared = format.fields().iter().all(|name| ty.fields.get(name).is_some());
        if scalars && labelled && declared {
            let field =
                |(name, field): (&str, &crate::catalog::model::Field)| RecordField {
                    name: name.into(),
                    ty: field.ty.clone(),
                    about: field.about.clone(),
                };
            records.push(Record {
                name: name.into(),
                about: ty.about.clone(),
                fields: ty.fields.iter().map(field).collect(),
                format,
                ids: Vec::new(),
            });
        }
    }
    records
}

/// Finds the records in a format. Where one lacks a mark for a field, the word there becomes one, if `guess` allows.
pub(in super::super) fn place(
    records: &[Record],
    text: &str,
    marks: &mut Vec<Mark>,
    guess: bool,
) -> Vec<Placed> {
    let mut placed: Vec<Placed> = Vec::new();
    for (index, record) in records.iter().enumerate() {
        let Some(Part::Literal(first)) = record.format.parts.first() else { continue };
        let word = first.split([' ', ':', '=']).next().unwrap_or(first);
        for (at, _) in text.match_indices(word) {
            let begins =
                !text[..at].ends_with(|c: char| c.is_alphanumeric() || "_-".contains(c));
            let Some(laid) =
                begins.then(|| lay(record, text, at, marks, guess)).flatten()
            else {
                continue;
            };
            let apart =
                |other: &Placed| other.range.end <= at || laid.end <= other.range.start;
            if !placed.iter().all(apart) {
                continue;
            }
            marks.extend(laid.guessed);
            placed.push(Placed {
                record: index,
                range: at..laid.end,
                fields: laid.fields,
            });
        }
    }
    placed.sort_by_key(|placed| placed.range.start);
    placed
}

/// How a record lies in a text.
#[derive(Clone, Debug, Default)]
struct Laid {
    end: usize,
    fields: Vec<(String, Range<usize>)>,
    guessed: Vec<Mark>,
}

fn lay(
    record: &Record,
    text: &str,
    at: usize,
    marks: &[Mark],
    guess: bool,
) -> Option<Laid> {
    let start = Laid { end: at, ..Laid::default() };
    let lay = Lay { text, marks, guess, record };
    let laid = lay.parts(&record.format.parts, start)?;
    let rest = &text[laid.end..];
    let whole = rest.is_empty()
        || !rest.starts_with(|c: char| c.is_alphanumeric())
        || text[..laid.end].ends_with(' ');
    (whole && laid.guessed.len() * 2 < laid.fields.len()).then_some(laid)
}

struct Lay<'a> {
    text: &'a str,
    marks: &'a [Mark],
    guess: bool,
    record: &'a Record,
}

impl Lay<'_> {
    fn parts(&self, parts: &[Part], laid: Laid) -> Option<Laid> {
        let Some((part, rest)) = parts.split_first() else { return Some(laid) };
        match part {
            Part::Literal(literal) => {
                let end = self.literal(literal, laid.end)?;
                self.parts(rest, Laid { end, ..laid })
            }
            Part::Choice(texts) => texts.iter().find_map(|literal| {
                let end = self.literal(literal, laid.end)?;
                self.parts(rest, Laid { end, ..laid.clone() })
            }),
            Part::Optional(inner) => {
                let both: Vec<Part> = inner.iter().chain(rest).cloned().collect();
                self.parts(&both, laid.clone()).or_else(|| self.parts(rest, laid))
            }
            Part::Field(name) => {
                let laid = self.field(name, laid)?;
                self.parts(rest, laid)
            }
        }
    }

    /// Where a literal ends that begins here; blanks beside punctuation don't count.
    fn literal(&self, literal: &str, mut at: usize) -> Option<usize> {
        let mut before = self.text[..at].chars().next_back();
        let mut rest = literal.chars().peekable();
        let mark = |c: Option<char>| c.is_some_and(|c| PUNCTUATION.contains(c));
        while let Some(c) = rest.next() {
            let here = &self.text[at..];
            let blanks = here.len() - here.trim_start().len();
            if c == ' ' {
                let loose = mark(before)
                    || mark(rest.peek().copied())
                    || here.trim_start().is_empty()
                    || before == Some(' ');
                if blanks == 0 && !loose {
                    return None;
                }
                at += blanks;
            } else {
                if mark(Some(c)) || mark(before) {
                    at += blanks;
                }
                at += self.text[at..].starts_with(c).then_some(c.len_utf8())?;
            }
            before = Some(c);
        }
        let inside =
            self.marks.iter().any(|mark| mark.range.start < at && at < mark.range.end);
        (!inside).then_some(at)
    }

    /// The mark that begins here, or the word in its place.
    fn field(&self, name: &str, mut laid: Laid) -> Option<Laid> {
        let here = &self.text[laid.end..];
        let at = laid.end + here.len() - here.trim_start().len();
        let range = match self.marks.iter().find(|mark| mark.range.start == at) {
            Some(mark) => self.endpoint(name, mark),
            None if self.guess => {
                let length = self.text[at..]
                    .find([' ', ',', ';', '.', ')'])
                    .unwrap_or(self.text.len() - at);
                let range = at..at + length;
                let free = self
                    .marks
                    .iter()
                    .all(|mark| mark.range.end <= at || range.end <= mark.range.start);
                let word = &self.text[range.clone()];
                if !free || !word.starts_with(char::is_alphanumeric) {
                    return None;
                }
                let mut mark = Mark::new(range.clone(), Evidence::Expected);
                mark.doubt = Some(format!(
                    "`{word}` is taken for a placeholder because it stands where `{}` has `{name}`",
                    self.record.name
                ));
                laid.guessed.push(mark);
                range
            }
            None => return None,
        };
        laid.end = range.end;
        laid.fields.push((name.into(), range));
        Some(laid)
    }

    /// A mark, and the one behind its colon where the field is an endpoint.
    fn endpoint(&self, name: &str, mark: &Mark) -> Range<usize> {
        let endpoint = self
            .record
            .fields
            .iter()
            .any(|field| field.name == name && field.ty == "endpoint");
        let port = self.marks.iter().filter(|_| endpoint).find(|port| {
            let between = self.text.get(mark.range.end..port.range.start);
            between.is_some_and(|between| between.trim() == ":")
        });
        mark.range.start..port.map_or(mark.range.end, |port| port.range.end)
    }
}

impl Record {
    /// Its name as that of a field.
    pub fn field(&self) -> String {
        self.name.replace('-', "_")
    }

    /// The type as the catalog writes it, at indent 0.
    pub fn entry(&self) -> String {
        let (about, format) = (quoted(&self.about), quoted(&self.format.to_string()));
        let mut out =
            format!("{}:\n  about: {about}\n  format: {format}\n  fields:\n", self.name);
        for RecordField { name, ty, about } in &self.fields {
            // Writing to a String can't fail.
            let _ =
                writeln!(out, "    {name}: {{type: {ty}, about: {}}}", quoted(about));
        }
        out
    }

    /// Whether its last field, which may hold blanks, is its end.
    pub fn is_open(&self) -> bool {
        let Some(Part::Field(last)) =
            self.format.parts.iter().rfind(|part| match part {
                Part::Literal(text) => !text.trim().is_empty(),
                Part::Optional(_) => false,
                _ => true,
            })
        else {
            return false;
        };
        let found = self.fields.iter().find(|field| field.name == *last);
        found.is_some_and(|field| Kind::from_name(&field.ty).is_some_and(Kind::is_open))
    }
}
