//! Formats: they parse, their fields are declared and used, their types exist.

use super::{FormatAt, Report, all_formats};
use crate::catalog::findings::{Code, Place};
use crate::catalog::model::{Catalog, Field, Ordered};
use crate::format;
use crate::lower::{self, Kind, Type};

/// Checks the formats; true if they are sound enough to be lowered.
pub(super) fn check(catalog: &Catalog, report: &mut Report<'_>) -> bool {
    let before = report.findings.len();
    types(catalog, report);
    let mut used: Vec<(String, String)> = Vec::new();
    let mut unread: Vec<String> = Vec::new();
    for at in all_formats(catalog) {
        let format = match format::parse(at.text) {
            Ok(format) => format,
            Err(error) => {
                let place = report.places.within(&at.path, error.at);
                let help = "correct the format; its language is told in the head of the catalog";
                report.add_at(Code::BadFormat, place, error.message, help);
                unread.push(at.owner);
                continue;
            }
        };
        let mut here: Vec<&str> = Vec::new();
        for name in format.fields() {
            if here.contains(&name) {
                let message = format!("`{{{name}}}` stands twice");
                let help = "give each place a field of its own";
                let place = field_place(&at, name, true, report);
                report.add_at(Code::BadFormat, place, message, help);
            } else if lower::type_of(catalog, at.fields, name).is_none()
                && at.fields.get(name).is_none()
            {
                let help = format!(
                    "declare it under `fields` of `{}`, or name it like a type",
                    at.owner
                );
                let place = field_place(&at, name, false, report);
                let message = format!("`{{{name}}}` is declared nowhere");
                report.add_at(Code::UndeclaredField, place, message, help);
            }
            here.push(name);
            used.push((at.owner.clone(), name.into()));
        }
    }
    for (owner, fields) in declarations(catalog) {
        for (name, field) in fields.iter() {
            let path = format!("{owner}.fields.{name}");
            if !unread.contains(&owner)
                && !used.iter().any(|(o, n)| *o == owner && n == name)
            {
                let place = report.places.key(&path);
                let help = "write it into the format as `{name}`, or remove it";
                report.add_at(
                    Code::UnusedField,
                    place,
                    format!("`{name}` stands in no format"),
                    help,
                );
            }
            if lower::type_of(catalog, fields, name).is_none() {
                let scalars: Vec<String> =
                    Kind::ALL.iter().map(|k| format!("`{}`", k.name())).collect();
                let help = format!(
                    "write {}, or the name of an entry under `types`",
                    scalars.join(", ")
                );
                let message = format!("there is no type `{}`", field.ty);
                report.add(Code::UnknownType, &format!("{path}.type"), message, help);
            }
        }
    }
    report.findings.len() == before
}

/// A type is a record or a list; a record holds only types above it, a hole only scalars.
fn types(catalog: &Catalog, report: &mut Report<'_>) {
    let order: Vec<&str> = catalog.types.keys().collect();
    for (index, (name, ty)) in catalog.types.iter().enumerate() {
        let path = format!("types.{name}");
        if ty.format.is_some() != ty.values.is_empty() {
            let help = "give a record a `format`, a list its `values`";
            let message = format!("`{name}` must be either a record or a list");
            let place = report.places.key(&path);
            report.add_at(Code::WrongType, place, message, help);
        }
        let fields = ty.format.as_deref().map(|f| format::parse(f).unwrap_or_default());
        for field in fields.iter().flat_map(format::Format::fields) {
            if let Some(Type::Record(used) | Type::List(used)) =
                lower::type_of(catalog, &ty.fields, field)
                && order.iter().position(|n| **n == used).is_none_or(|at| at >= index)
            {
                let message =
                    format!("`{name}` uses `{used}`, which stands at or below it");
                report.add(
                    Code::UnknownType,
                    &format!("{path}.format"),
                    message,
                    "move the used type above",
                );
            }
        }
        for (index, value) in ty.values.iter().enumerate() {
            for (hole, field) in value.fields.iter() {
                if Kind::from_name(&field.ty).is_none() {
                    let path = format!("{path}.values[{index}].fields.{hole}.type");
                    report.add(
                        Code::UnknownType,
                        &path,
                        format!("the hole `{hole}` is no scalar"),
                        "write the name of a scalar",
                    );
                }
            }
        }
    }
}

/// Where a format names a field, the first time or the last.
fn field_place(at: &FormatAt<'_>, name: &str, last: bool, report: &Report<'_>) -> Place {
    let found =
        [format!("{{{name}}}"), format!("{{{name}?}}")].into_iter().filter_map(|text| {
            if last { at.text.rfind(&text) } else { at.text.find(&text) }
        });
    let byte = if last { found.max() } else { found.min() };
    let offset = at.text[..byte.unwrap_or(0)].chars().count();
    report.places.within(&at.path, offset)
}

fn declarations(catalog: &Catalog) -> Vec<(String, &Ordered<Field>)> {
    let mut out = Vec::new();
    for (name, ty) in catalog.types.iter() {
        out.push((format!("types.{name}"), &ty.fields));
        out.extend(
            ty.values
                .iter()
                .enumerate()
                .map(|(i, v)| (format!("types.{name}.values[{i}]"), &v.fields)),
        );
    }
    out.extend(
        catalog
            .messages
            .iter()
            .enumerate()
            .map(|(i, m)| (format!("messages[{i}]"), &m.fields)),
    );
    out
}
