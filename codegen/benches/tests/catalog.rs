//! What is invented is sound, the same in every run, and holds every construct.

use std::collections::BTreeSet;

use codegen::catalog::check::check;
use codegen::catalog::load::{self, load};
use codegen::import::import;
use scale::Scale;
use serde_json::Value as Json;

#[test]
fn a_catalog_of_any_size_is_sound() {
    for messages in [1, 2, 3, 10, 40, 100, 700] {
        let checked = check(&load("all.yaml", &Scale::new(messages).catalog));
        let findings: Vec<String> =
            checked.findings.iter().map(|finding| finding.message.clone()).collect();
        assert_eq!(findings, Vec::<String>::new(), "{messages}");
        let lowered = checked.lowered.expect("a sound catalog");
        assert_eq!(lowered.messages.len(), messages);
    }
}

#[test]
fn two_runs_give_the_same() {
    let [one, two] = [(); 2].map(|()| Scale::new(50));
    assert!(one.catalog == two.catalog && one.guide == two.guide);
}

/// Notes each key and each name of a choice that stands in the catalog, as `Message.id` and `Origin: guide`.
fn used(at: &Json, schema: &Json, name: &str, out: &mut BTreeSet<String>) {
    let root = load::schema();
    if let Some(reference) = schema["$ref"].as_str() {
        let name = reference.trim_start_matches("#/$defs/");
        used(at, &root["$defs"][name], name, out);
        return;
    }
    match at {
        Json::Object(map) => {
            for (key, value) in map {
                let property = &schema["properties"][key];
                if property.is_null() {
                    used(value, &schema["additionalProperties"], "", out);
                } else {
                    out.insert(format!("{name}.{key}"));
                    used(value, property, "", out);
                }
            }
        }
        Json::Array(items) => {
            for item in items {
                used(item, &schema["items"], "", out);
            }
        }
        Json::String(text) if schema["oneOf"].is_array() => {
            out.insert(format!("{name}: {text}"));
        }
        _ => {}
    }
}

/// All that the schema knows, but for drafts, of which nothing is made.
fn known() -> BTreeSet<String> {
    let mut out = BTreeSet::new();
    let schema = load::schema();
    let defs = schema["$defs"].as_object().expect("definitions");
    for (name, def) in
        defs.iter().map(|(name, def)| (&**name, def)).chain([("", &schema)])
    {
        for key in def["properties"].as_object().into_iter().flatten() {
            out.insert(format!("{name}.{}", key.0));
        }
        for choice in def["oneOf"].as_array().into_iter().flatten() {
            out.insert(format!("{name}: {}", choice["const"].as_str().expect("a name")));
        }
    }
    out.remove("Message.draft");
    out
}

#[test]
fn every_key_of_the_schema_stands_in_a_small_one() {
    let catalog: Json = serde_yaml::from_str(&Scale::new(40).catalog).expect("YAML");
    let mut used = BTreeSet::new();
    self::used(&catalog, &load::schema(), "", &mut used);
    // A choice that is left out has its default.
    used.extend(["Origin: device".into(), "Span: text".into()]);
    let known = known();
    assert!(known.len() > 50, "{known:?}");
    let missing: Vec<_> = known.difference(&used).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_construct_stands_in_a_small_one() {
    let catalog = Scale::new(40).catalog;
    let constructs = [
        "type: text",
        "type: user",
        "type: word",
        "type: host",
        "type: address",
        "type: endpoint",
        "type: port",
        "type: number",
        "type: spi",
        // Records, one within another, and one with a list.
        "{session}",
        "{flow}",
        "{route}",
        "ports {window}",
        "as {kind}",
        // Marks of the format language.
        "[.]",
        "[, ",
        "[, <metric|cost> {metric}]",
        "<<{hop}>>",
        "{state?}",
        "{limit}",
        "[,] <over|above> {limit} by {who}",
        // Prose.
        "```text",
        "- ",
        "action: \"none\"",
    ];
    for construct in constructs {
        assert!(catalog.contains(construct), "{construct}");
    }
    let ids: Vec<&str> =
        catalog.lines().filter(|line| line.starts_with("  - id: ")).collect();
    assert!(
        ids[0].starts_with("  - id: 101") && ids[39].starts_with("  - id: 780"),
        "{ids:?}"
    );
}

#[test]
fn its_guide_tells_the_same_messages() {
    let scale = Scale::new(40);
    let import = import("all.yaml", &scale.catalog, "guide.txt", &scale.guide);
    assert_eq!((import.summary.messages, import.summary.added.len()), (40, 0));
    assert!(import.summary.gone.is_empty());
}
