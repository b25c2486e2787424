//! What is read as a catalog, whatever the file looks like, and where its nodes stand.

mod common;

use codegen::catalog::check::check;
use codegen::catalog::findings::{Code, lines};
use codegen::catalog::load::{Loaded, load, schema};
use codegen::catalog::places::Places;
use common::SMALL;
use serde_json::Value as Json;

fn only(text: &str, code: Code) -> String {
    let Loaded { catalog, findings, .. } = load("small.yaml", text);
    assert!(catalog.is_none(), "{text:?}");
    assert!(findings.iter().all(|f| f.code == code), "{findings:?}");
    assert!(!findings.is_empty(), "{text:?}");
    findings[0].message.clone()
}

#[test]
fn a_file_without_a_map_is_told() {
    for empty in ["", "\n", "# Nothing but a comment.\n", "~"] {
        let message = only(empty, Code::WrongType);
        assert_eq!(message, "the catalog is empty, expected a map", "{empty:?}");
    }
    for (text, kind) in [("- a\n", "a list"), ("seven", "a text"), ("7", "a number")] {
        let message = only(text, Code::WrongType);
        assert_eq!(message, format!("the catalog is {kind}, expected a map"));
    }
    assert_eq!(only("{}", Code::MissingText), "the catalog has no `schema`");
}

#[test]
fn bytes_that_no_yaml_holds_are_told() {
    for text in [
        "\u{0}",
        "a: \u{1}",
        "a: [",
        "a: \"",
        "{a: 1, a: 2}",
        "*a",
        "\t",
        ": :\n: x",
        "? [a]\n: b",
    ] {
        only(text, Code::Syntax);
    }
}

#[test]
fn windows_line_ends_and_a_byte_order_mark_change_nothing() {
    let plain = load("small.yaml", SMALL);
    for text in [SMALL.replace('\n', "\r\n"), format!("\u{feff}{SMALL}")] {
        let loaded = load("small.yaml", &text);
        assert_eq!(loaded.findings, []);
        assert_eq!(loaded.catalog, plain.catalog);
        assert_eq!(check(&loaded).findings, []);
        for path in ["schema", "types.ends.format", "messages[2].examples[1].line"] {
            let bytes = |loaded: &Loaded, text: &str| {
                text[loaded.places.bytes(path).expect("a node")].to_owned()
            };
            assert_eq!(bytes(&loaded, &text), bytes(&plain, SMALL), "{path}");
            assert_eq!(loaded.places.place(path), plain.places.place(path), "{path}");
        }
    }
}

#[test]
fn places_lead_to_keys_values_and_characters() {
    let text = "\
head:
  plain: añ b
  'single': 'it''s x'
  double: \"\\\"\\x41 \\u00e9x\"
list: [one, {a.b: two}]
block: |
  one
  two
";
    let places = Places::read("x.yaml", text).expect("YAML");
    let spot = |place: codegen::catalog::findings::Place| {
        (place.line, place.column, place.length)
    };
    assert_eq!(spot(places.key("head.plain")), (2, 3, 5));
    assert_eq!(spot(places.place("head.plain")), (2, 10, 4));
    assert_eq!(spot(places.within("head.plain", 3)), (2, 13, 1));
    assert_eq!(spot(places.within("head.single", 5)), (3, 20, 1));
    assert_eq!(spot(places.within("head.double", 4)), (4, 25, 1));
    assert_eq!(spot(places.within("head.double", 99)), (4, 26, 1));
    assert_eq!(spot(places.place("list[1].a.b")), (5, 19, 3));
    assert_eq!(spot(places.within("block", 1)), spot(places.place("block")));
    // What isn't there is told at what encloses it.
    assert_eq!(places.place("list[1].zzz"), places.place("list[1]"));
    assert_eq!(places.key("head.zzz"), places.place("head"));
    assert_eq!(places.place("zzz"), places.whole());
    assert_eq!(&text[places.bytes("list").expect("a node")], "[one, {a.b: two}]");
}

#[test]
fn the_catalog_of_the_project_is_sound() {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/../catalog/asa.yaml");
    let text = std::fs::read_to_string(file).expect("the catalog");
    let checked = check(&load("catalog/asa.yaml", &text));
    let rendered: Vec<String> =
        checked.findings.iter().map(|f| f.render(&lines(&text), false)).collect();
    assert!(rendered.is_empty(), "{}", rendered.join("\n\n"));
    assert!(checked.lowered.is_some_and(|lowered| !lowered.messages.is_empty()));
}

#[test]
fn the_schema_describes_every_property() {
    fn walk(schema: &Json, path: &str, bare: &mut Vec<String>) {
        match schema {
            Json::Object(map) => {
                let properties = map.get("properties").and_then(Json::as_object);
                for (name, property) in properties.into_iter().flatten() {
                    if property["description"].as_str().is_none_or(str::is_empty) {
                        bare.push(format!("{path}.{name}"));
                    }
                }
                for (key, value) in map {
                    walk(value, &format!("{path}.{key}"), bare);
                }
            }
            Json::Array(items) => items.iter().for_each(|item| walk(item, path, bare)),
            _ => {}
        }
    }
    let mut bare = Vec::new();
    walk(&schema(), "", &mut bare);
    assert_eq!(bare, Vec::<String>::new());
}
