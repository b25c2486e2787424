//! What sets two catalogs apart: one edit each of the small catalog, there and back, and the three forms.

mod common;

use std::collections::BTreeMap;
use std::fmt::Write;

use codegen::catalog::check::check;
use codegen::catalog::findings::{Code, lines};
use codegen::catalog::load::load;
use codegen::catalog::model::{Catalog, Ordered};
use codegen::diff::{
    Change, Class, Kind, diff, json, markdown::markdown, text::text, verdict,
};
use common::SMALL;
use expect_test::{expect, expect_file};
use serde_yaml::Value as Yaml;

/// A sound catalog.
fn catalog(name: &str, text: &str) -> Catalog {
    let loaded = load(name, text);
    let mut findings = check(&loaded).findings;
    findings.retain(|finding| finding.code != Code::Draft);
    let told: Vec<String> =
        findings.iter().map(|f| f.render(&lines(text), false)).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
    loaded.catalog.expect("a catalog")
}

/// The small catalog after edits.
fn edited(name: &str, edits: &Ordered<String>) -> Catalog {
    let mut out = SMALL.to_owned();
    for (from, to) in edits.iter() {
        assert_eq!(out.matches(from).count(), 1, "{name}: {from:?} must stand once");
        out = out.replacen(from, to, 1);
    }
    catalog(name, &out)
}

fn cases() -> Ordered<Ordered<String>> {
    serde_yaml::from_str(include_str!("fixtures/changes.yaml")).expect("a map of edits")
}

/// A change in one line.
fn line(change: &Change) -> String {
    let Change {
        class,
        kind,
        path,
        what,
        old,
        new,
        effect,
        ..
    } = change;
    let text =
        |text: &Option<String>| text.as_ref().map_or("-".into(), |t| format!("{t:?}"));
    let (old, new) = (text(old), text(new));
    format!(
        "    {} {} {path} | {what} | {old} | {new} | {effect}",
        class.name(),
        kind.name()
    )
}

#[test]
fn each_edit_is_told_there_and_back() {
    let small = catalog("small", SMALL);
    let (mut told, mut kinds) = (String::new(), BTreeMap::new());
    for (name, edits) in cases().iter() {
        let other = edited(name, edits);
        _ = writeln!(told, "{name}");
        for (way, changes) in
            [("there", diff(&small, &other)), ("back", diff(&other, &small))]
        {
            assert!(!changes.is_empty(), "{name}, {way}");
            _ = writeln!(told, "  {way}");
            for change in &changes {
                _ = writeln!(told, "{}", line(change));
                *kinds.entry((change.class, change.kind)).or_insert(0) += 1;
                assert_eq!(
                    change.effect.is_empty(),
                    change.class == Class::Patch,
                    "{change:#?}"
                );
            }
        }
    }
    expect_file!["fixtures/changes.txt"].assert_eq(&told);
    for kind in [
        Kind::Added,
        Kind::Removed,
        Kind::Renamed,
        Kind::Changed,
        Kind::Moved,
        Kind::Deprecated,
    ] {
        assert!(kinds.keys().any(|(_, found)| *found == kind), "no case of {kind:?}");
    }
}

#[test]
fn variants_in_another_order() {
    let variant = "      - from: device\n        format: \"Link gone: {cause}\"\n        example: {line: \"%ASA-4-750902: Link gone: The timer ran out\", fields: {cause: {name: timer-ran-out}}}\n";
    let (first, last) = (
        "    variants:\n",
        "          fields: {cause: {name: queue-full, fields: {limit: 64}}}\n",
    );
    let with = |at: &str| {
        catalog("variants", &SMALL.replacen(at, &format!("{at}{variant}"), 1))
    };
    let changes = diff(&with(first), &with(last));
    let told: Vec<_> = changes.iter().map(line).collect();
    let expected = "    minor moved messages.750902.variants | order of the variants | - | - | the first shape that fits is taken";
    assert_eq!(told, [expected]);
}

/// Two messages that share a text, of that type.
fn sharing(ty: &str) -> Catalog {
    let mut text = SMALL.to_owned();
    for (id, name) in [(750904, "link-asked"), (750905, "link-refused")] {
        _ = write!(
            text,
            "\n  - {{id: {id}, name: {name}, title: Asked, severity: error, guide: \"Asked for reason\", \
             guide-fields: {{why: reason}}, format: \"Asked for {{why}}\", fields: {{why: {{type: {ty}, about: Why.}}}}, \
             explanation: Somebody asked., action: none, \
             examples: [{{line: \"%ASA-3-{id}: Asked for rest\", fields: {{why: rest}}}}]}}\n"
        );
    }
    catalog("sharing", &text)
}

/// A `text` and a `word` are the same in Rust, for the accessor too.
#[test]
fn an_accessor_of_texts_stays() {
    let [text, word, user] = ["text", "word", "user"].map(sharing);
    assert_eq!(verdict(&diff(&word, &text)), Some(Class::Minor));
    let accessor = |change: &Change| {
        change.path == "crate.Message.why" && change.class == Class::Major
    };
    assert!(diff(&text, &user).iter().any(accessor));
    assert!(!diff(&text, &word).iter().any(accessor));
}

/// Every node of the catalog that can be another, by a path of keys and indices.
fn mutations(at: &Yaml, path: &mut Vec<Yaml>, out: &mut Vec<(Vec<Yaml>, Option<Yaml>)>) {
    match at {
        Yaml::Mapping(map) => {
            for (key, value) in map {
                path.push(key.clone());
                out.push((path.clone(), None));
                mutations(value, path, out);
                path.pop();
            }
        }
        Yaml::Sequence(items) => {
            for (index, item) in items.iter().enumerate() {
                path.push(Yaml::from(index));
                out.push((path.clone(), None));
                mutations(item, path, out);
                path.pop();
            }
        }
        Yaml::String(text) => {
            let other = match text.as_str() {
                "word" => "text".into(),
                "later-guide" => "guide".into(),
                "warning" | "informational" | "notification" => "error".into(),
                text => format!("{text}-x"),
            };
            out.push((path.clone(), Some(other.into())));
        }
        Yaml::Number(number) => {
            out.push((
                path.clone(),
                number.as_u64().map(|number| Yaml::from(number + 7)),
            ));
        }
        _ => {}
    }
}

/// The node at the path made another, or taken away.
fn mutate(at: &mut Yaml, path: &[Yaml], other: Option<Yaml>) {
    let [first, rest @ ..] = path else {
        *at = other.unwrap_or_default();
        return;
    };
    match at {
        Yaml::Mapping(map) if rest.is_empty() && other.is_none() => {
            drop(map.remove(first));
        }
        Yaml::Mapping(map) => mutate(map.get_mut(first).expect("a key"), rest, other),
        Yaml::Sequence(items) => {
            let index =
                usize::try_from(first.as_u64().expect("an index")).expect("small");
            if rest.is_empty() && other.is_none() {
                items.remove(index);
            } else {
                mutate(&mut items[index], rest, other);
            }
        }
        _ => unreachable!("a path leads through maps and lists"),
    }
}

#[test]
fn every_mutation_is_told_and_a_catalog_differs_not_from_itself() {
    let yaml: Yaml = serde_yaml::from_str(SMALL).expect("YAML");
    let small = catalog("small", SMALL);
    assert_eq!(diff(&small, &small), []);
    let mut mutated = Vec::new();
    mutations(&yaml, &mut Vec::new(), &mut mutated);
    let mut tried = 0;
    for (path, other) in mutated {
        let mut yaml = yaml.clone();
        mutate(&mut yaml, &path, other.clone());
        // What the schema asks for can't be taken away.
        let Ok(catalog) = serde_yaml::from_value::<Catalog>(yaml) else { continue };
        if catalog.schema != small.schema {
            continue;
        }
        tried += 1;
        assert!(!diff(&small, &catalog).is_empty(), "{path:?} {other:?}");
        assert!(!diff(&catalog, &small).is_empty(), "{path:?} {other:?}");
    }
    assert!(tried > 200, "{tried}");
}

/// A catalog that differs in some of everything.
fn another() -> Catalog {
    let names = [
        "source",
        "message renamed",
        "variant",
        "field renamed",
        "text of a value",
        "value",
        "group reworded",
    ];
    let cases = cases();
    let mut edits: Ordered<String> = Ordered::default();
    for name in names {
        for (from, to) in cases.get(name).expect(name).iter() {
            edits.push(from, to.clone());
        }
    }
    edits.push(
        "title: Link opened",
        "title: Link opened\n    deprecated: \"See `750902`.\"".into(),
    );
    edits.push(
        "      - on the ports of the range, see `show links`.",
        "      - on all ports, see `show links`.".into(),
    );
    edited("another", &edits)
}

#[test]
fn the_three_forms() {
    let changes = diff(&catalog("small", SMALL), &another());
    expect_file!["fixtures/changes/text.txt"].assert_eq(&text(&changes));
    expect_file!["fixtures/changes/markdown.md"].assert_eq(&markdown(&changes));
    expect_file!["fixtures/changes/json.json"].assert_eq(&json(&changes));
    let value: serde_json::Value = serde_json::from_str(&json(&changes)).expect("JSON");
    assert_eq!(value["changes"].as_array().map(Vec::len), Some(changes.len()));
    assert_eq!(value["verdict"], "major");
}

#[test]
fn the_heaviest_change_is_the_verdict() {
    let small = catalog("small", SMALL);
    let of = |name: &str| {
        let changes = diff(&small, &edited(name, cases().get(name).expect(name)));
        let (text, markdown) = (text(&changes), markdown(&changes));
        let first = markdown.lines().next().expect("a line").to_owned();
        (verdict(&changes), text.lines().last().expect("a line").to_owned(), first)
    };
    let compatible = "This version is compatible with the last one.";
    for (name, class, last, first) in [
        ("title", Class::Patch, "next version: patch: no program sees it", compatible),
        (
            "value",
            Class::Minor,
            "next version: minor: it breaks nobody; before 1.0 the third number",
            compatible,
        ),
        (
            "message renamed",
            Class::Major,
            "next version: major: it breaks users; before 1.0 the second number",
            "This version breaks users of the last one.",
        ),
    ] {
        assert_eq!(of(name), (Some(class), last.to_owned(), first.to_owned()), "{name}");
    }
    assert_eq!(verdict(&[]), None);
    assert_eq!(
        (text(&[]), markdown(&[])),
        ("no difference\n".into(), "No difference.\n".into())
    );
    expect![[r#"
        {
          "verdict": null,
          "counts": {
            "major": 0,
            "minor": 0,
            "patch": 0
          },
          "changes": []
        }
    "#]]
    .assert_eq(&json(&[]));
}
