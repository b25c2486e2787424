//! A further shape as the catalog writes it: a line that it reads, and its entry in YAML.

use serde_json::{Map, Value as Json};

use super::yaml::{flow, map, quoted};
use crate::catalog::model::{Example, Field, Message, Variant};
use crate::lower::{self, Kind, Leaf, Lowered, Type};

/// A value of a field: the first of a list that has no holes, or one for documentation.
pub(super) fn sample(
    lowered: &Lowered,
    message: &lower::Message,
    leaf: &Leaf,
) -> String {
    const WORDS: [&str; 8] =
        ["alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel"];
    let field = lowered.field(&message.fields, &leaf.path);
    if let Some(Type::List(list)) = field.map(|field| &field.ty) {
        let values = lowered.list(list).map_or(&[][..], |list| &list.values);
        // A stop at its end would fall to the one that every format allows.
        let plain = values
            .iter()
            .filter_map(|value| value.plain())
            .find(|text| !text.ends_with('.'));
        if let Some(plain) = plain {
            return plain.into();
        }
    }
    let number = leaf.slot + 1;
    match leaf.kind {
        Kind::Text | Kind::Word => WORDS[leaf.slot % WORDS.len()].into(),
        Kind::User => "alice".into(),
        Kind::Host | Kind::Address => format!("192.0.2.{}", number % 255),
        Kind::Endpoint => format!("198.51.100.{}:500", number % 255),
        Kind::Port => (500 + number).to_string(),
        Kind::Number => number.to_string(),
        Kind::Spi => format!("c0ffee{:02x}", number % 256),
    }
}

/// The example that a body makes.
pub(super) fn example(message: &Message, body: &str, values: &Json) -> Example {
    let line = format!("%ASA-{}-{:06}: {body}", message.severity.level(), message.id);
    let values = pruned(values);
    let entries = values.as_object().into_iter().flatten();
    let fields = entries.map(|(name, value)| (name.clone(), value.clone())).collect();
    Example { line, fields }
}

/// Values as an example names them: without what is absent, and of a listed value without its text.
fn pruned(value: &Json) -> Json {
    let Json::Object(entries) = value else { return value.clone() };
    let listed = ["name", "text", "fields"].iter().all(|key| entries.contains_key(*key));
    let skip = |key: &str, value: &Json| {
        value.is_null()
            || listed && key == "text" && entries["name"].is_string()
            || listed && key == "fields" && value.as_object().is_some_and(Map::is_empty)
    };
    let left = entries.iter().filter(|(key, value)| !skip(key, value));
    Json::Object(left.map(|(key, value)| (key.clone(), pruned(value))).collect())
}

/// A variant as lines at indent 0, and between brackets.
pub(super) fn entry(variant: &Variant) -> (String, String) {
    let mut keys = vec![("from", variant.from.name().to_owned())];
    keys.extend(variant.edition.as_ref().map(|edition| ("edition", quoted(edition))));
    keys.extend(variant.guide.as_ref().map(|guide| ("guide", quoted(guide))));
    if !variant.guide_fields.is_empty() {
        let names =
            variant.guide_fields.iter().map(|(path, text)| (path, text.as_str()));
        keys.push(("guide-fields", map(names)));
    }
    keys.push(("format", quoted(&variant.format)));
    let values = variant.example.fields.iter();
    let values = Json::Object(
        values.map(|(name, value)| (name.to_owned(), value.clone())).collect(),
    );
    let example = [("line", quoted(&variant.example.line)), ("fields", flow(&values))];
    let lines = |keys: &[(&str, String)], indent: &str| {
        let each = keys.iter().map(|(key, text)| format!("{indent}{key}: {text}\n"));
        each.collect::<String>()
    };
    let pairs = |keys: &[(&str, String)]| {
        let each: Vec<_> =
            keys.iter().map(|(key, text)| format!("{key}: {text}")).collect();
        format!("{{{}}}", each.join(", "))
    };
    let block = format!("{}  example:\n{}", lines(&keys, "  "), lines(&example, "    "));
    let block = format!("-{}", &block[1..]);
    keys.push(("example", pairs(&example)));
    (block, pairs(&keys))
}

/// The declaration of a field.
pub(super) fn declaration((name, field): &(String, Field)) -> String {
    format!("{name}: {{type: {}, about: {}}}", field.ty, quoted(&field.about))
}
