//! How well formats are inferred: the inference from nothing against what a catalog has of the same guide.

use std::collections::BTreeMap;
use std::fmt;
use std::ops::Range;

use serde::Serialize;

use super::shape::{Context, shape};
use crate::catalog::findings::{Finding, any_error};
use crate::catalog::load::load;
use crate::catalog::model::{Catalog, Field, Message, Ordered, Origin};
use crate::lower;
use crate::reference;
use crate::source::{Guide, RawFormat, RawMessage};

/// The inference held against a catalog.
#[derive(Clone, Debug, Default, Eq, PartialEq, Serialize)]
pub struct Score {
    /// The formats that were compared, in the order of the guide.
    pub formats: Vec<Scored>,
    /// Ids of the guide that the catalog lacks or has with another text; they are not compared.
    pub passed_over: Vec<u32>,
    /// Records that were found by counting: name, and in how many messages.
    pub records: BTreeMap<String, usize>,
    /// The numbers.
    #[serde(flatten)]
    pub totals: Totals,
}

/// A format of the guide, and how its fields were inferred.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Scored {
    /// The id of the message.
    pub id: u32,
    /// What the guide prints.
    pub text: String,
    /// What was inferred.
    pub format: String,
    /// How many placeholders of the catalog were found.
    pub found: usize,
    /// How many of these have the catalog's type.
    pub typed: usize,
    /// Placeholders of the catalog that were not found.
    pub missed: Vec<Place>,
    /// Placeholders that the catalog lacks.
    pub invented: Vec<Place>,
    /// What is doubtful about the inferred format.
    pub doubts: Vec<String>,
}

/// A placeholder in a printed format.
#[derive(Clone, Debug, Eq, PartialEq, Serialize)]
pub struct Place {
    /// Path of its field.
    pub field: String,
    /// Its text.
    pub text: String,
    /// Where it begins, in bytes.
    pub at: usize,
}

/// A score in numbers.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize)]
pub struct Totals {
    /// Placeholders that the catalog has.
    pub placeholders: usize,
    /// Those that were found, with the same bytes.
    pub found: usize,
    /// Those of the found ones that have the same type.
    pub typed: usize,
    /// Those that were not found.
    pub missed: usize,
    /// Inferred placeholders that the catalog lacks.
    pub invented: usize,
    /// Formats of which all placeholders were found and none invented.
    pub exact: usize,
}

impl Scored {
    /// Whether all placeholders were found and none was invented.
    pub fn is_exact(&self) -> bool {
        self.missed.is_empty() && self.invented.is_empty()
    }
}

impl Score {
    /// Found placeholders in percent of those that the catalog has.
    pub fn found_percent(&self) -> f64 {
        percent(self.totals.found, self.totals.placeholders)
    }

    /// Invented placeholders in percent of those that were inferred.
    pub fn invented_percent(&self) -> f64 {
        percent(self.totals.invented, self.totals.found + self.totals.invented)
    }

    /// Formats that were inferred exactly, in percent.
    pub fn exact_percent(&self) -> f64 {
        percent(self.totals.exact, self.formats.len())
    }
}

#[expect(clippy::cast_precision_loss, reason = "counts are small")]
fn percent(part: usize, whole: usize) -> f64 {
    if whole == 0 { 0.0 } else { part as f64 * 100.0 / whole as f64 }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Totals {
            placeholders,
            found,
            typed,
            missed,
            invented,
            exact,
        } = self.totals;
        let [a, b, c] =
            [self.found_percent(), self.invented_percent(), self.exact_percent()];
        let formats = self.formats.len();
        writeln!(
            f,
            "{found} of {placeholders} placeholders found ({a:.1} %), {missed} missed"
        )?;
        writeln!(f, "{typed} of those found have the catalog's type")?;
        writeln!(
            f,
            "{invented} of {} inferred ones invented ({b:.1} %)",
            found + invented
        )?;
        write!(f, "{exact} of {formats} formats exact ({c:.1} %)")?;
        for (name, count) in &self.records {
            write!(f, "\nrecord {name} in {count} messages")?;
        }
        if !self.passed_over.is_empty() {
            write!(
                f,
                "\n{} messages not compared: the catalog has not their text",
                self.passed_over.len()
            )?;
        }
        Ok(())
    }
}

/// Infers the formats of a guide from nothing, and compares them with a catalog's `guide` and `guide-fields`.
///
/// # Errors
/// The findings of a guide or a catalog that can't be read.
pub fn score(
    catalog_file: &str,
    catalog_text: &str,
    guide: &Guide,
) -> Result<Score, Vec<Finding>> {
    let loaded = load(catalog_file, catalog_text);
    let Some(catalog) = loaded.catalog.filter(|_| !any_error(&loaded.findings)) else {
        return Err(loaded.findings);
    };
    if guide.messages.is_empty() {
        return Err(guide.findings.clone());
    }
    let context = Context::new(guide, None);
    let mut score = Score::default();
    for record in &context.records {
        score.records.insert(record.name.clone(), record.ids.len());
    }
    for raw in &guide.messages {
        let message = catalog.messages.iter().find(|message| message.id == raw.id);
        let before = score.formats.len();
        for format in std::iter::once(&raw.format).chain(&raw.variants) {
            let expected =
                message.and_then(|message| expected(&catalog, message, &format.text));
            score.formats.extend(
                expected.map(|expected| scored(raw, format, &context, expected)),
            );
        }
        if score.formats.len() == before {
            score.passed_over.push(raw.id);
        }
    }
    score.totals = totals(&score.formats);
    Ok(score)
}

fn totals(formats: &[Scored]) -> Totals {
    let mut totals = Totals::default();
    for scored in formats {
        totals.placeholders += scored.found + scored.missed.len();
        totals.found += scored.found;
        totals.typed += scored.typed;
        totals.missed += scored.missed.len();
        totals.invented += scored.invented.len();
        totals.exact += usize::from(scored.is_exact());
    }
    totals
}

/// Path, type and place of a placeholder.
type Expected = (String, String, Range<usize>);

/// The placeholders that a catalog has in a text of its guide.
fn expected(catalog: &Catalog, message: &Message, text: &str) -> Option<Vec<Expected>> {
    let own =
        (message.guide == text).then_some((&message.format, &message.guide_fields));
    let variants = message.variants.iter().filter_map(|variant| match &variant.guide {
        Some(guide) => {
            (guide == text).then_some((&variant.format, &variant.guide_fields))
        }
        None if variant.from == Origin::Guide && message.guide == text => {
            Some((&variant.format, &message.guide_fields))
        }
        None => None,
    });
    own.into_iter()
        .chain(variants)
        .find_map(|(format, names)| places(catalog, message, format, names, text))
}

fn places(
    catalog: &Catalog,
    message: &Message,
    format: &str,
    names: &Ordered<String>,
    text: &str,
) -> Option<Vec<Expected>> {
    let (elements, leaves) = lower::as_in_guide(catalog, &message.fields, format, names);
    let texts: Vec<Option<String>> =
        leaves.iter().map(|leaf| names.get(&leaf.path).cloned()).collect();
    let fit = reference::fit_where(&elements, leaves.len(), text, Some(&texts))?;
    let placed = leaves.into_iter().zip(fit.spans).filter_map(|(leaf, span)| {
        let ty = type_of(catalog, &message.fields, &leaf.path);
        Some((leaf.path, ty, span?))
    });
    Some(placed.collect())
}

/// The type of a field by its path.
fn type_of(catalog: &Catalog, fields: &Ordered<Field>, path: &str) -> String {
    let (name, rest) = path.split_once('.').unwrap_or((path, ""));
    let ty = fields
        .get(name)
        .map_or_else(|| name.replace('_', "-"), |field| field.ty.clone());
    match catalog.types.get(&ty) {
        Some(record) if !rest.is_empty() => type_of(catalog, &record.fields, rest),
        _ => ty,
    }
}

fn scored(
    raw: &RawMessage,
    format: &RawFormat,
    context: &Context,
    expected: Vec<Expected>,
) -> Scored {
    let shape = shape(format, &raw.parameters, context);
    let text = &*format.text;
    let mut inferred = shape.places.clone();
    let (mut found, mut typed) = (0, 0);
    let mut missed = Vec::new();
    for (path, ty, range) in expected {
        let same = inferred
            .iter()
            .position(|(_, other)| inside(text, other) == inside(text, &range));
        if let Some(index) = same {
            let (path, _) = inferred.remove(index);
            found += 1;
            typed += usize::from(shape.type_of(&path, context) == ty);
        } else {
            missed.push(place(text, path, &range));
        }
    }
    Scored {
        id: raw.id,
        text: text.into(),
        format: shape.format.to_string(),
        found,
        typed,
        missed,
        invented: inferred
            .into_iter()
            .map(|(path, range)| place(text, path, &range))
            .collect(),
        doubts: shape.doubts,
    }
}

fn place(text: &str, field: String, range: &Range<usize>) -> Place {
    Place {
        field,
        text: text[range.clone()].into(),
        at: range.start,
    }
}

/// A placeholder without the brackets around it.
fn inside(text: &str, range: &Range<usize>) -> Range<usize> {
    let part = &text[range.clone()];
    let inner = part.strip_prefix('<').and_then(|part| part.strip_suffix('>'));
    if inner.is_some() { range.start + 1..range.end - 1 } else { range.clone() }
}
