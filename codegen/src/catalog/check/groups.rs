//! Groups of a list: each value falls into one, and none is empty.

use super::Report;
use crate::catalog::findings::Code;
use crate::catalog::model::Catalog;

pub(super) fn check(catalog: &Catalog, report: &mut Report<'_>) {
    for (name, ty) in catalog.types.iter() {
        for (index, value) in ty.values.iter().enumerate() {
            let path = format!("types.{name}.values[{index}]");
            match &value.group {
                Some(group) if ty.groups.get(group).is_none() => {
                    let message = format!("`{name}` has no group `{group}`");
                    let known: Vec<&str> = ty.groups.keys().collect();
                    let help = if known.is_empty() {
                        format!("add `groups:` to `{name}`, or remove the key")
                    } else {
                        format!("write one of `{}`", known.join("`, `"))
                    };
                    report.add(Code::BadGroup, &format!("{path}.group"), message, help);
                }
                None if !ty.groups.is_empty() => report.add(
                    Code::BadGroup,
                    &path,
                    format!("`{}` is in no group of `{name}`", value.name),
                    "add `group:` with the name of one of them",
                ),
                _ => {}
            }
        }
        for group in ty.groups.keys() {
            if ty.values.iter().all(|value| value.group.as_deref() != Some(group)) {
                report.add_at(
                    Code::BadGroup,
                    report.places.key(&format!("types.{name}.groups.{group}")),
                    format!("no value of `{name}` is in the group `{group}`"),
                    "remove the group, or put values into it",
                );
            }
        }
    }
}
