//! The values of fields, as the decoder's JSON writes them.

use std::ops::Range;

use serde_json::{Map, Value as Json, json};

use super::{Fit, fit, scan};
use crate::lower::{Element, Field, Kind, Leaf, List, Lowered, Type, print};

/// The values of some fields by name, absent ones as null.
pub(super) fn object(
    lowered: &Lowered,
    fields: &[Field],
    prefix: &str,
    leaves: &[Leaf],
    spans: &[Option<Range<usize>>],
    body: &str,
) -> Json {
    let mut map = Map::new();
    for field in fields {
        let path = format!("{prefix}{}", field.name);
        let value = match &field.ty {
            Type::Record(name) => {
                let prefix = format!("{path}.");
                let there = leaves.iter().any(|leaf| {
                    leaf.path.starts_with(&prefix) && spans[leaf.slot].is_some()
                });
                let record = lowered.record(name).filter(|_| there);
                record.map(|record| {
                    object(lowered, &record.fields, &prefix, leaves, spans, body)
                })
            }
            ty => leaves.iter().find(|leaf| leaf.path == path).and_then(|leaf| {
                let text = &body[spans[leaf.slot].clone()?];
                Some(match ty {
                    Type::List(name) => lowered
                        .list(name)
                        .map_or(Json::Null, |list| listed(lowered, list, text)),
                    _ => scalar(leaf.kind, text),
                })
            }),
        };
        map.insert(field.name.clone(), value.unwrap_or(Json::Null));
    }
    Json::Object(map)
}

/// A text looked up in a list. What is written of a listed one is the catalog's text.
pub fn listed(lowered: &Lowered, list: &List, text: &str) -> Json {
    for value in &list.values {
        let leaves = leaves(&value.elements);
        let fit = match value.plain() {
            Some(plain) => (plain == text).then(Fit::default),
            None => fit(&value.elements, leaves.len(), text),
        };
        if let Some(fit) = fit {
            let fields = object(lowered, &value.fields, "", &leaves, &fit.spans, text);
            let hole = |leaf: &Leaf| match &fields[&leaf.path] {
                Json::String(text) => text.clone(),
                other => other.to_string(),
            };
            let text = print(&value.elements, &hole);
            return json!({"name": value.name, "text": text, "fields": fields});
        }
    }
    json!({"name": null, "text": text, "fields": {}})
}

/// The leaves of a value's text by slot.
pub fn leaves(elements: &[Element]) -> Vec<Leaf> {
    let mut out = Vec::new();
    for element in elements {
        match element {
            Element::Field(leaf) => out.push(leaf.clone()),
            Element::Optional(inner) => out.extend(leaves(inner)),
            Element::Literal(_) | Element::Choice(_) => {}
        }
    }
    out
}

/// The value of a scalar.
fn scalar(kind: Kind, text: &str) -> Json {
    match kind {
        Kind::Port | Kind::Number => text.parse::<i64>().map_or(Json::Null, Json::from),
        Kind::Host => Json::from(scan::host(text)),
        Kind::Endpoint => scan::split_endpoint(text)
            .map_or(Json::Null, |(host, port)| json!({"host": host, "port": port})),
        _ => Json::from(text),
    }
}
