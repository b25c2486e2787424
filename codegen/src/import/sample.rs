//! A line that a draft can show: its format with documentation values.

use serde_json::{Map, Value as Json, json};

use super::infer::record::Record;
use super::shape::Shape;
use super::values::List;
use crate::catalog::model::Severity;
use crate::format::Part;

/// Plain words that stand for texts.
const WORDS: [&str; 8] =
    ["alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel"];

/// A line of a message, and the values it decodes to.
pub(super) fn sample(
    id: u32,
    severity: Severity,
    shape: &Shape,
    records: &[Record],
    lists: &[List],
) -> (String, Json) {
    let mut body = String::new();
    let mut values = Map::new();
    print(&shape.format.parts, &mut body, &mut |name| {
        let index = shape.fields.iter().position(|field| field.name == name);
        let ty = index.map_or_else(
            || name.replace('_', "-"),
            |index| shape.fields[index].ty.clone(),
        );
        let index = index.unwrap_or(0);
        let record = records.iter().find(|record| record.name == ty);
        let list = lists.iter().find(|list| list.name == ty);
        let (text, value) = match record {
            Some(record) => whole(record),
            None => list.and_then(listed).unwrap_or_else(|| scalar(&ty, index)),
        };
        values.insert(name.into(), value);
        text
    });
    let line = format!("%ASA-{}-{:06}: {}", severity.level(), id, body.trim_end());
    (line, Json::Object(values))
}

fn print(parts: &[Part], out: &mut String, field: &mut dyn FnMut(&str) -> String) {
    for part in parts {
        match part {
            Part::Literal(text) => out.push_str(text),
            Part::Choice(texts) => out.push_str(texts.first().map_or("", |text| text)),
            Part::Field(name) => out.push_str(&field(name)),
            Part::Optional(parts) => print(parts, out, field),
        }
    }
}

/// A record with a value in each field.
fn whole(record: &Record) -> (String, Json) {
    let mut text = String::new();
    let mut values = Map::new();
    print(&record.format.parts, &mut text, &mut |name| {
        let index =
            record.fields.iter().position(|field| field.name == name).unwrap_or(0);
        let (text, value) = scalar(&record.fields[index].ty, index);
        values.insert(name.into(), value);
        text
    });
    (text, Json::Object(values))
}

/// The first value without holes, of a list that has one.
fn listed(list: &List) -> Option<(String, Json)> {
    let value = list.values.iter().find(|value| value.fields.is_empty())?;
    let mut text = String::new();
    print(&value.text.parts, &mut text, &mut |_| String::new());
    // A stop at its end would fall to the one that every format allows.
    (!text.ends_with('.')).then(|| (text, json!({"name": value.name})))
}

/// A value of a scalar, another one for each field. An open list takes an unlisted text.
fn scalar(ty: &str, index: usize) -> (String, Json) {
    let word = WORDS[index % WORDS.len()];
    let number = index + 1;
    match ty {
        "number" => (number.to_string(), json!(number)),
        "port" => {
            let port = 500 + index % 1000;
            (port.to_string(), json!(port))
        }
        "spi" => {
            let spi = format!("c0ffee{:02x}", number % 256);
            (spi.clone(), json!(spi))
        }
        "address" | "host" => {
            let host = format!("192.0.2.{}", 1 + index % 254);
            (host.clone(), json!(host))
        }
        "endpoint" => {
            let host = format!("198.51.100.{}", 1 + index % 254);
            (format!("{host}:500"), json!({"host": host, "port": 500}))
        }
        "text" | "word" | "user" => (word.into(), json!(word)),
        _ => (word.into(), json!({"text": word})),
    }
}
