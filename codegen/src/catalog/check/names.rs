//! Ids and names: unique, in order, fit for Rust.

use std::collections::{HashMap, HashSet};

use super::{Report, editions};
use crate::catalog::findings::{Code, Place};
use crate::catalog::model::{Catalog, Field, Ordered};
use crate::lower::Kind;
use crate::names;

/// Names that the crate gives to other things.
pub(crate) const RESERVED: [&str; 41] = [
    "Address",
    "Decoded",
    "Endpoint",
    "Envelope",
    "Err",
    "Error",
    "ErrorKind",
    "Field",
    "Fields",
    "Host",
    "InvalidValue",
    "Listed",
    "ListedGroup",
    "ListedValue",
    "Message",
    "MessageId",
    "Miss",
    "None",
    "Ok",
    "Option",
    "Ord",
    "Origin",
    "OwnedMessage",
    "Priority",
    "Product",
    "Put",
    "Read",
    "Record",
    "Relocate",
    "Result",
    "Self",
    "Severity",
    "Shape",
    "Some",
    "Spans",
    "Spi",
    "String",
    "Timestamp",
    "UnknownMessage",
    "User",
    "UserState",
];

/// Names that generated functions give to their arguments, and methods of every message.
pub(crate) const RESERVED_FIELDS: [&str; 10] = [
    "f",
    "fields",
    "from_fields",
    "id",
    "into_owned",
    "put",
    "read",
    "serializer",
    "slot",
    "spans",
];

/// How a name is to be written.
const KEBAB: &str =
    "write lower-case words with hyphens between them, beginning with a letter";

pub(super) fn check(catalog: &Catalog, report: &mut Report<'_>) {
    ids(catalog, report);
    let mut seen = Names::default();
    for (index, message) in catalog.messages.iter().enumerate() {
        let path = format!("messages[{index}]");
        for (at, name) in named(&path, &message.name, &message.was) {
            seen.add(&name, report.places.place(&at), report);
        }
        fields(&message.fields, &path, report);
    }
    for (name, ty) in catalog.types.iter() {
        let path = format!("types.{name}");
        if Kind::from_name(name).is_some() {
            report.add_at(
                Code::DuplicateName,
                report.places.key(&path),
                format!("`{name}` is a scalar"),
                "choose another name",
            );
        }
        seen.add(name, report.places.key(&path), report);
        for (index, was) in ty.was.iter().enumerate() {
            seen.add(was, report.places.place(&format!("{path}.was[{index}]")), report);
        }
        fields(&ty.fields, &path, report);
        let mut values = Names {
            reserved: &["Other", "Self"],
            ..Names::default()
        };
        for (index, value) in ty.values.iter().enumerate() {
            let path = format!("{path}.values[{index}]");
            for (at, name) in named(&path, &value.name, &value.was) {
                values.add(&name, report.places.place(&at), report);
            }
            fields(&value.fields, &path, report);
        }
        for group in ty.groups.keys().filter(|group| !names::is_kebab(group)) {
            report.add_at(
                Code::BadName,
                report.places.key(&format!("{path}.groups.{group}")),
                format!("`{group}` is no kebab-case name"),
                KEBAB,
            );
        }
    }
}

/// The head of the catalog; gives the first and the last id of each file that was imported.
fn head(catalog: &Catalog, report: &mut Report<'_>) -> Vec<(u32, u32)> {
    if catalog.schema != 1 {
        let message = format!("the schema is {}, expected 1", catalog.schema);
        let help = "write `schema: 1`";
        report.add(Code::WrongType, "schema", message, help);
    }
    let source = &catalog.source;
    let mut ranges =
        vec![editions::file("source", &source.sha256, &source.range, report)];
    ranges.extend(editions::check(catalog, report));
    for digits in catalog.source.classes.keys() {
        let begins = |id: u32| digits.len() == 3 && id.to_string().starts_with(digits);
        if !catalog.messages.iter().any(|message| begins(message.id)) {
            report.add_at(
                Code::UnknownReference,
                report.places.key(&format!("source.classes.{digits}")),
                format!("no id of the catalog begins with the three digits `{digits}`"),
                "write the first three digits of an id in double quotes, or remove the entry",
            );
        }
    }
    // Where one of them can't be read, any id may be in it.
    ranges.into_iter().collect::<Option<_>>().unwrap_or_default()
}

fn ids(catalog: &Catalog, report: &mut Report<'_>) {
    let ranges = head(catalog, report);
    let mut seen = HashMap::new();
    let mut highest = 0;
    for (index, message) in catalog.messages.iter().enumerate() {
        let (id, path) = (message.id, format!("messages[{index}].id"));
        if let Some(first) = seen.insert(id, index) {
            let other = report.places.place(&format!("messages[{first}].id")).line;
            report.add(
                Code::DuplicateId,
                &path,
                format!("{id} stands in line {other} already"),
                "make one entry of the two",
            );
        } else if id < highest {
            let message = format!("{id} stands behind {highest}");
            report.add(
                Code::Unsorted,
                &path,
                message,
                "move the entry so that ids ascend",
            );
        }
        let within = ranges.iter().any(|(first, last)| (*first..=*last).contains(&id));
        if !ranges.is_empty() && !within {
            let message = format!("{id} lies outside of {}", catalog.source.range);
            report.add(
                Code::OutOfRange,
                &path,
                message,
                "correct the id, or the range under `source`",
            );
        }
        highest = highest.max(id);
    }
}

/// A name and the former ones, with their paths.
fn named(path: &str, name: &str, was: &[String]) -> Vec<(String, String)> {
    let mut out = vec![(format!("{path}.name"), name.to_owned())];
    out.extend(
        was.iter()
            .enumerate()
            .map(|(index, was)| (format!("{path}.was[{index}]"), was.clone())),
    );
    out
}

/// The names of one kind, by what Rust makes of them.
struct Names {
    by_type: HashMap<String, (String, usize)>,
    reserved: &'static [&'static str],
}

impl Default for Names {
    fn default() -> Self {
        Self {
            by_type: HashMap::new(),
            reserved: &RESERVED,
        }
    }
}

impl Names {
    fn add(&mut self, name: &str, place: Place, report: &mut Report<'_>) {
        if !names::is_kebab(name) {
            let message = format!("`{name}` is no kebab-case name that Rust can use");
            return report.add_at(Code::BadName, place, message, KEBAB);
        }
        let rust = names::camel(name);
        if self.reserved.contains(&rust.as_str()) {
            let message = format!(
                "`{name}` makes the Rust name `{rust}`, which the crate uses for something else"
            );
            report.add_at(Code::BadName, place, message, "choose another name");
        } else if let Some((other, line)) = self.by_type.get(&rust) {
            let message = if other == name {
                format!("`{name}` stands in line {line} already")
            } else {
                format!(
                    "`{name}` makes the same Rust name, `{rust}`, as `{other}` in line {line}"
                )
            };
            let code = if other == name { Code::DuplicateName } else { Code::BadName };
            report.add_at(code, place, message, "choose another name");
        } else {
            self.by_type.insert(rust, (name.into(), place.line));
        }
    }
}

fn fields(fields: &Ordered<Field>, owner: &str, report: &mut Report<'_>) {
    let mut former = HashSet::new();
    for (name, field) in fields.iter() {
        for (index, was) in field.was.iter().enumerate() {
            if fields.get(was).is_some() || !former.insert(was) {
                report.add(
                    Code::DuplicateName,
                    &format!("{owner}.fields.{name}.was[{index}]"),
                    format!("`{was}` is the name of another field, or its former name"),
                    "remove it",
                );
            }
        }
        let snake = name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        if !snake || !names::is_identifier(name) {
            let place = report.places.key(&format!("{owner}.fields.{name}"));
            let help = "write a snake_case name that is no keyword of Rust";
            report.add_at(
                Code::BadName,
                place,
                format!("`{name}` is no field name that Rust can use"),
                help,
            );
        } else if RESERVED_FIELDS.contains(&name) {
            let place = report.places.key(&format!("{owner}.fields.{name}"));
            let message = format!(
                "`{name}` is a field name that the generated code uses for something else"
            );
            report.add_at(Code::BadName, place, message, "choose another name");
        }
    }
}
