//! Ids and names: unique, in order, fit for Rust.

use std::collections::HashMap;

use super::Report;
use crate::catalog::findings::Code;
use crate::catalog::model::{Catalog, Field, Ordered};
use crate::lower::Kind;
use crate::names;

/// Names that the crate gives to other things.
const RESERVED: [&str; 20] = [
    "Address",
    "Decoded",
    "Endpoint",
    "Error",
    "ErrorKind",
    "Host",
    "Message",
    "MessageId",
    "Option",
    "Ord",
    "Origin",
    "Priority",
    "Product",
    "Record",
    "Result",
    "Self",
    "Severity",
    "Spi",
    "Timestamp",
    "User",
];

pub(super) fn check(catalog: &Catalog, report: &mut Report<'_>) {
    ids(catalog, report);
    let mut seen = Names::default();
    for (index, message) in catalog.messages.iter().enumerate() {
        let path = format!("messages[{index}]");
        for (at, name) in named(&path, &message.name, &message.was) {
            seen.add(&name, &at, report);
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
        seen.add(name, &path, report);
        fields(&ty.fields, &path, report);
        let mut values = Names {
            reserved: &["Other", "Self"],
            ..Names::default()
        };
        for (index, value) in ty.values.iter().enumerate() {
            let path = format!("{path}.values[{index}]");
            for (at, name) in named(&path, &value.name, &value.was) {
                values.add(&name, &at, report);
            }
            fields(&value.fields, &path, report);
        }
    }
}

fn ids(catalog: &Catalog, report: &mut Report<'_>) {
    let mut range = catalog
        .source
        .range
        .split('-')
        .map(|id| id.parse::<u32>().ok().filter(|id| *id < 1_000_000));
    let (first, last) = (range.next().flatten(), range.next().flatten());
    if first.is_none() || last.is_none() {
        report.add(
            Code::OutOfRange,
            "source.range",
            format!("`{}` is no range of ids", catalog.source.range),
            "write the first and the last id, six digits each, with a hyphen between them",
        );
    }
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
        if first.is_some_and(|first| id < first) || last.is_some_and(|last| id > last) {
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
    fn add(&mut self, name: &str, path: &str, report: &mut Report<'_>) {
        // The name of a type is a key; that of a message or value is a text.
        let place = report.places.key(path);
        if report.places.bytes(path).is_none() || !names::is_kebab(name) {
            let help = "write lower-case words with hyphens between them, beginning with a letter";
            return report.add(
                Code::BadName,
                path,
                format!("`{name}` is no kebab-case name that Rust can use"),
                help,
            );
        }
        let place = if path.starts_with("types.") && path.matches('.').count() == 1 {
            place
        } else {
            report.places.place(path)
        };
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
                format!("`{name}` makes the same Rust name, `{rust}`, as `{other}` in line {line}")
            };
            let code = if other == name {
                Code::DuplicateName
            } else {
                Code::BadName
            };
            report.add_at(code, place, message, "choose another name");
        } else {
            self.by_type.insert(rust, (name.into(), place.line));
        }
    }
}

fn fields(fields: &Ordered<Field>, owner: &str, report: &mut Report<'_>) {
    for name in fields.keys() {
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
        }
    }
}
