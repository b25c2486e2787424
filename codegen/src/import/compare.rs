//! The facts of the guide against those of the catalog, both ways.

use std::collections::{BTreeMap, BTreeSet};

use super::edition::Changes;
use super::infer::tokens::bare;
use crate::catalog::check::ends;
use crate::catalog::findings::{Code, Finding, Place};
use crate::catalog::model::{Catalog, Message, Origin, TypeDef, Value};
use crate::catalog::places::Places;
use crate::source::{Guide, RawMessage, RawParameter, RawValue};

/// What differs.
#[derive(Clone, Debug, Default)]
pub(super) struct Differences {
    /// Every difference with both texts.
    pub findings: Vec<Finding>,
    /// Messages of which a fact differs.
    pub changed: BTreeSet<u32>,
    /// Messages of the catalog that the guide lacks and that are not deprecated.
    pub gone: Vec<u32>,
    /// Messages of another level.
    pub severity: BTreeSet<u32>,
    /// Messages whose parameters have other names.
    pub parameters: BTreeSet<u32>,
    /// Messages with other values in a list.
    pub values: BTreeSet<u32>,
}

impl Differences {
    /// What of them is otherwise in another edition.
    pub fn into_changes(self, mut changes: Changes) -> Changes {
        for (ids, found) in [
            (&mut changes.severity, self.severity),
            (&mut changes.parameters, self.parameters),
            (&mut changes.values, self.values),
        ] {
            ids.extend(found);
        }
        changes
    }
}

/// Compares fact by fact. Messages that the catalog lacks are not told here, nor the formats of messages whose facts are
/// from another edition than the guide.
pub(super) fn compare(
    guide: &Guide,
    catalog: &Catalog,
    places: &Places,
    edition: Option<&str>,
) -> Differences {
    let mut compare = Compare {
        catalog,
        places,
        edition,
        own: true,
        found: Differences::default(),
    };
    let own = range(guide).and_then(|range| ends(&range));
    // A chapter says nothing of the others, and another edition may come in several files.
    let source = ends(&catalog.source.range)
        .filter(|_| edition.is_none() && !is_chapter(guide, catalog));
    let ranges: Vec<(u32, u32)> = own.into_iter().chain(source).collect();
    let raw: BTreeMap<u32, &RawMessage> =
        guide.messages.iter().map(|raw| (raw.id, raw)).collect();
    for (index, message) in catalog.messages.iter().enumerate() {
        compare.own = message.edition.as_deref() == edition;
        let within = |&(first, last): &(u32, u32)| (first..=last).contains(&message.id);
        let expected = ranges.iter().any(within);
        match raw.get(&message.id) {
            Some(raw) => compare.message(&format!("messages[{index}]"), message, raw),
            None if message.deprecated.is_none() && compare.own && expected => {
                compare.gone(index, message.id);
            }
            None => {}
        }
    }
    compare.found
}

/// A finding for each message that the catalog lacks.
pub(super) fn missing(guide: &Guide, catalog: &Catalog) -> Vec<Finding> {
    let ids = catalog.ids();
    let lacking = guide.messages.iter().filter(|raw| !ids.contains(&raw.id));
    lacking
        .map(|raw| {
            let place = Place {
                file: raw.file.to_string(),
                line: raw.line,
                column: 1,
                length: 6,
            };
            let message = format!(
                "{} is in the guide, not in the catalog: `{}`",
                raw.id, raw.format.text
            );
            let help = "run `cargo xtask import` without `--check` to add it as a draft";
            Finding::new(Code::NotInCatalog, place, message, help)
        })
        .collect()
}

/// The first and the last id of a guide, as the catalog's source names them.
pub(super) fn range(guide: &Guide) -> Option<String> {
    let ids = || guide.messages.iter().map(|message| message.id);
    Some(format!("{:06}-{:06}", ids().min()?, ids().max()?))
}

/// Whether a guide is another chapter than that which the catalog was made from: no id is in the range of both.
pub(super) fn is_chapter(guide: &Guide, catalog: &Catalog) -> bool {
    let ranges =
        range(guide).and_then(|own| Some((ends(&own)?, ends(&catalog.source.range)?)));
    ranges.is_some_and(|(own, source)| own.1 < source.0 || source.1 < own.0)
}

/// The path of the field for which the guide prints a name, in whatever spelling.
fn field<'a>(message: &'a Message, name: &str) -> Option<&'a str> {
    let mut fields = message.guide_fields.iter();
    fields.find(|(_, text)| bare(text) == bare(name)).map(|(path, _)| path)
}

struct Compare<'a> {
    catalog: &'a Catalog,
    places: &'a Places,
    /// The guide's name, unless it is the edition that the source names.
    edition: Option<&'a str>,
    /// Whether the facts of the message at hand are the guide's.
    own: bool,
    found: Differences,
}

impl<'a> Compare<'a> {
    fn gone(&mut self, index: usize, id: u32) {
        self.found.gone.push(id);
        let place = self.places.place(&format!("messages[{index}].id"));
        let message = format!("{id} is in the catalog, not in the guide");
        let help = "if the vendor dropped it, say so under `deprecated`; an id is never deleted";
        let finding = Finding::new(Code::NotInGuide, place, message, help);
        self.found.findings.push(finding);
    }

    fn message(&mut self, path: &str, message: &'a Message, raw: &RawMessage) {
        let before = self.found.findings.len();
        let (id, line) = (message.id, raw.format.line);
        let own = self.own;
        let mut fact = |key: &str, catalog: &str, guide: &str| {
            self.fact(
                &format!("{path}.{key}"),
                &format!("`{key}` of {id}"),
                catalog,
                guide,
                line,
            )
        };
        let severity =
            fact("severity", message.severity.name(), raw.format.severity.name());
        if own {
            fact("guide", &message.guide, &raw.format.text);
            let head = message.guide_head.as_deref();
            fact("guide-head", head.unwrap_or(""), raw.irregular_head().unwrap_or(""));
        }
        let names: Vec<&str> =
            raw.parameters.iter().map(|parameter| &*parameter.name).collect();
        let parameters = fact(
            "guide-parameters",
            &message.guide_parameters.join(", "),
            &names.join(", "),
        );
        self.variants(path, message, raw);
        let facts = self.found.findings.len();
        for parameter in &raw.parameters {
            self.parameter(path, message, parameter);
        }
        let values = self.found.findings.len() > facts;
        for (differs, ids) in [
            (severity, &mut self.found.severity),
            (parameters, &mut self.found.parameters),
            (values, &mut self.found.values),
        ] {
            ids.extend(differs.then_some(id));
        }
        if self.found.findings.len() > before {
            self.found.changed.insert(id);
        }
    }

    /// The shapes that are the guide's own against its formats; what the catalog lacks of these is merged, not told here.
    fn variants(&mut self, path: &str, message: &Message, raw: &RawMessage) {
        for (index, variant) in message.variants.iter().enumerate() {
            let ours = variant.edition.as_deref() == self.edition
                && (variant.from == Origin::Guide || variant.edition.is_some());
            let Some(guide) = variant.guide.as_ref().filter(|_| ours) else { continue };
            let formats = || [&raw.format].into_iter().chain(&raw.variants);
            if !formats().any(|format| format.text == *guide) {
                let path = format!("{path}.variants[{index}].guide");
                let what = format!("`guide` of a variant of {}", message.id);
                self.fact(&path, &what, guide, "", raw.format.line);
            }
        }
    }

    /// The values of a parameter against the list that is its field's type.
    fn parameter(&mut self, path: &str, message: &'a Message, parameter: &RawParameter) {
        match (self.list(message, &parameter.name), parameter.values.is_empty()) {
            (Some((name, list)), false) => {
                let values = format!("types.{name}.values");
                self.values(&values, &name, &list.values, &parameter.values);
            }
            // What no field answers to, and what a draft could not take, was told when it was drafted.
            (None, false)
                if !message.draft && field(message, &parameter.name).is_some() =>
            {
                let what =
                    format!("the values of `{}` of {}", parameter.name, message.id);
                let texts: Vec<&str> =
                    parameter.values.iter().map(|value| &*value.text).collect();
                let path = format!("{path}.guide-fields");
                self.fact(&path, &what, "", &texts.join(", "), parameter.line);
            }
            // Only a nested list of the guide makes a value say how the guide prints it.
            (Some((name, list)), true)
                if list
                    .values
                    .iter()
                    .any(|v| v.guide.is_some() || v.guide_count.is_some()) =>
            {
                let what = format!("the values of `{name}`");
                let texts: Vec<&str> = list.values.iter().map(printed).collect();
                self.fact(
                    &format!("types.{name}.values"),
                    &what,
                    &texts.join(", "),
                    "",
                    parameter.line,
                );
            }
            _ => {}
        }
    }

    /// The list that is the type of the field for which the guide prints `name`.
    fn list(&self, message: &'a Message, name: &str) -> Option<(String, &'a TypeDef)> {
        let path = field(message, name)?;
        let mut fields = &message.fields;
        let mut found = None;
        for step in path.split('.') {
            let name = fields
                .get(step)
                .map_or_else(|| step.replace('_', "-"), |field| field.ty.clone());
            let ty = self.catalog.types.get(&name)?;
            fields = &ty.fields;
            found = Some((name, ty));
        }
        found.filter(|(_, ty)| !ty.values.is_empty())
    }

    fn values(&mut self, path: &str, list: &str, ours: &[Value], theirs: &[RawValue]) {
        let what = format!("a value of `{list}`");
        for raw in theirs {
            match ours.iter().position(|value| printed(value) == raw.text) {
                None => {
                    self.fact(path, &what, "", &raw.text, raw.line);
                }
                Some(index) => {
                    let counts = [ours[index].guide_count.unwrap_or(1), raw.count];
                    let [ours, theirs] = counts.map(|count| count.to_string());
                    let what =
                        format!("`guide-count` of the value `{}` of `{list}`", raw.text);
                    self.fact(
                        &format!("{path}[{index}].guide-count"),
                        &what,
                        &ours,
                        &theirs,
                        raw.line,
                    );
                }
            }
        }
        let listed = |text: &str| theirs.iter().any(|raw| raw.text == text);
        for (index, value) in
            ours.iter().enumerate().filter(|(_, value)| !listed(printed(value)))
        {
            self.fact(&format!("{path}[{index}]"), &what, printed(value), "", 0);
        }
        let mut common =
            ours.iter().enumerate().filter(|(_, value)| listed(printed(value)));
        for raw in theirs
            .iter()
            .filter(|raw| ours.iter().any(|value| printed(value) == raw.text))
        {
            let Some((index, value)) = common.next() else {
                break;
            };
            if printed(value) != raw.text {
                let what = format!("the order of the values of `{list}`, here");
                self.fact(
                    &format!("{path}[{index}]"),
                    &what,
                    printed(value),
                    &raw.text,
                    raw.line,
                );
                break;
            }
        }
    }

    /// Tells a fact that differs, and whether it does. An empty text is one that is not there; line 0 is none.
    fn fact(
        &mut self,
        path: &str,
        what: &str,
        catalog: &str,
        guide: &str,
        line: usize,
    ) -> bool {
        if catalog == guide {
            return false;
        }
        let text = |text: &str| {
            if text.is_empty() { "nothing".into() } else { format!("`{text}`") }
        };
        let line = if line == 0 { String::new() } else { format!(" (line {line})") };
        let name = match self.edition {
            Some(edition) => format!("edition `{edition}`"),
            None => "guide".into(),
        };
        let message = format!(
            "{what}: the catalog has {}, the {name}{line} {}",
            text(catalog),
            text(guide)
        );
        let (code, help) = if self.own {
            let help = "the guide's text belongs here if the vendor changed it; then see to what depends on it";
            (Code::GuideFact, help)
        } else {
            (
                Code::EditionFact,
                "the catalog's is kept; if devices follow this edition, change it",
            )
        };
        self.found.findings.push(Finding::new(
            code,
            self.places.place(path),
            message,
            help,
        ));
        true
    }
}

/// What the guide prints for a value.
fn printed(value: &Value) -> &str {
    value.guide.as_ref().unwrap_or(&value.text)
}
