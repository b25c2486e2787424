//! How a message is read in Rust and at the command line. What stands here is run by tests.

use std::fmt::Write;

use serde_json::{Map, Value as Json};

use super::text::fenced;
use crate::lower::{Example, Field, Kind, Lowered, Message, Type};

/// How many values a snippet shows. The last ones tell a message from the others; the first are the same in most.
const SHOWN: usize = 3;

/// Names that `asa decode --fields` takes for something else than a field of a message.
const ENVELOPE: [&str; 17] = [
    "ambiguous",
    "catalog_severity",
    "class",
    "device",
    "error",
    "fields",
    "file",
    "id",
    "line",
    "name",
    "priority",
    "product",
    "severity",
    "shape",
    "text",
    "timestamp",
    "version",
];

/// The section on Rust.
pub fn in_rust(lowered: &Lowered, message: &Message) -> String {
    let ty = &message.type_name;
    let example = message.examples.first();
    let code = example.map_or_else(String::new, |example| {
        let code = snippet(lowered, message, &message.fields, example);
        format!("\n```rust\n{}```\n", fenced(&code))
    });
    format!(
        "## In Rust\n\n`asa_messages::message::{ty}`, which `Message::{ty}` holds:\n{code}\n"
    )
}

/// Rust that decodes an example and asserts what some of its fields hold. The crate's documentation runs it.
pub fn snippet(
    lowered: &Lowered,
    message: &Message,
    fields: &[Field],
    example: &Example,
) -> String {
    let mut asserts = Vec::new();
    for field in fields {
        let value = &example.fields[&field.name];
        self::asserts(
            lowered,
            field,
            &format!("message.{}", field.name),
            value,
            &mut asserts,
        );
    }
    let asserts = &asserts[asserts.len().saturating_sub(SHOWN)..];
    let taken = if asserts.is_empty() { "_" } else { "message" };
    let mut out = format!(
        "use asa_messages::{{Message, Record}};\n\n\
         let line = {:?};\n\
         let Message::{}({taken}) = Record::parse(line)?.message()? else {{ panic!() }};\n",
        example.line, message.type_name
    );
    for assert in asserts {
        _ = writeln!(out, "{assert}");
    }
    out
}

/// Assertions on the value of a field, or on those inside it.
fn asserts(
    lowered: &Lowered,
    field: &Field,
    path: &str,
    value: &Json,
    out: &mut Vec<String>,
) {
    if field.optional {
        return;
    }
    let text = value.as_str();
    let assert = match &field.ty {
        Type::Record(name) => {
            for inner in lowered.record(name).into_iter().flat_map(|r| &r.fields) {
                let path = format!("{path}.{}", inner.name);
                asserts(lowered, inner, &path, &value[&inner.name], out);
            }
            None
        }
        Type::List(_) => value["name"]
            .as_str()
            .map(|name| format!("assert_eq!({path}.name(), Some({name:?}));")),
        Type::Scalar(Kind::Port | Kind::Number) => {
            value.as_i64().map(|number| format!("assert_eq!({path}, {number});"))
        }
        Type::Scalar(Kind::Text | Kind::Word) => {
            text.map(|text| format!("assert_eq!({path}, {text:?});"))
        }
        Type::Scalar(Kind::Endpoint) => value["host"]
            .as_str()
            .map(|host| format!("assert_eq!({path}.host.as_str(), {host:?});")),
        Type::Scalar(Kind::User | Kind::Host | Kind::Address | Kind::Spi) => {
            text.map(|text| format!("assert_eq!({path}.as_str(), {text:?});"))
        }
    };
    out.extend(assert);
}

/// The section on the command `asa`: a transcript of both of its commands for a single message.
pub fn command_line(lowered: &Lowered, message: &Message) -> String {
    let Message {
        id, title, name, severity, ..
    } = message;
    let mut out = format!(
        "## At the command line\n\nThis page in the terminal:\n\n\
         ```console\n$ asa explain {id}\n{id} {title}\n  Name:     {name}\n  Severity: {} {severity}\n...\n```\n\n",
        severity.level(),
    );
    if let Some(example) = message.examples.first() {
        let mut paths = Vec::new();
        required(lowered, &message.fields, "", &mut paths);
        let mut object = Map::new();
        object.insert("id".into(), (*id).into());
        for path in &paths[paths.len().saturating_sub(SHOWN)..] {
            let value =
                path.split('.').fold(&example.fields, |value, name| &value[name]);
            let taken = ENVELOPE.contains(&path.as_str());
            let key = if taken { format!("fields.{path}") } else { path.clone() };
            object.insert(key, value.clone());
        }
        let keys: Vec<&str> = object.keys().map(String::as_str).collect();
        _ = write!(
            out,
            "Its lines in a log, here with the line above in `firewall.log`; `asa decode --help` tells more:\n\n\
             ```console\n$ asa decode --only {id} --fields {} firewall.log\n{}\n1 line: 1 decoded\n```\n\n",
            keys.join(","),
            Json::Object(object.clone()),
        );
    }
    fenced(&out)
}

/// The paths of the scalars and listed values that every line holds.
fn required(lowered: &Lowered, fields: &[Field], prefix: &str, out: &mut Vec<String>) {
    for field in fields.iter().filter(|field| !field.optional) {
        let path = format!("{prefix}{}", field.name);
        match &field.ty {
            Type::Record(name) => {
                if let Some(record) = lowered.record(name) {
                    required(lowered, &record.fields, &format!("{path}."), out);
                }
            }
            _ => out.push(path),
        }
    }
}
