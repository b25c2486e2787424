//! Catalogs at the edges: names and texts of every length around the width of a line, and constructs left out.

use codegen::catalog::load::load;
use codegen::lower::{Kind, Lowered, lower};
use serde_json::{Map, Value, json};

/// Words that make a name or a text of any length.
const WORDS: [&str; 12] = [
    "peer", "asks", "for", "a", "tunnel", "to", "the", "inner", "network", "of",
    "another", "site",
];

/// A kebab-case name of that many letters, another one for each `start`.
pub fn name(start: usize, length: usize) -> String {
    let mut out = words(start, length).replace(' ', "-");
    if out.ends_with('-') {
        out.pop();
        out.push('x');
    }
    out
}

/// A text of that many letters that doesn't end in a blank.
pub fn text(start: usize, length: usize) -> String {
    let mut out = words(start, length);
    if out.ends_with(' ') {
        out.pop();
        out.push('.');
    }
    out
}

fn words(start: usize, length: usize) -> String {
    let words: Vec<&str> =
        WORDS.iter().cycle().skip(start).take(length + 1).copied().collect();
    let mut out = words.join(" ");
    out.truncate(length);
    out
}

/// A lowered catalog; its messages are numbered.
pub fn catalog(types: &Value, messages: Vec<Value>) -> Lowered {
    let mut messages = messages;
    for (id, message) in (700_001..).zip(&mut messages) {
        message["id"] = id.into();
    }
    let catalog = json!({
        "schema": 1,
        "source": {"title": "A guide", "edition": "1", "sha256": "00", "range": "700001-709999"},
        "types": types,
        "messages": messages,
    });
    let loaded = load("edges.yaml", &catalog.to_string());
    assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
    lower(&loaded.catalog.expect("a catalog"))
}

/// A message with fields of the types that are named.
pub fn message(name: &str, format: &str, fields: &[(&str, &str)]) -> Value {
    json!({
        "name": name,
        "title": "Something happened",
        "severity": "notification",
        "guide": format,
        "format": format,
        "fields": self::fields(fields),
        "explanation": "Something happened.",
        "action": "none",
    })
}

/// Declarations of fields.
pub fn fields(fields: &[(&str, &str)]) -> Value {
    let declared = fields
        .iter()
        .map(|(name, ty)| ((*name).into(), json!({"type": ty, "about": "A field."})));
    Value::Object(declared.collect::<Map<_, _>>())
}

/// Catalogs whose names and texts have every length.
pub fn widths() -> Vec<(String, Lowered)> {
    vec![
        ("names".into(), names()),
        ("literals".into(), literals()),
        ("values".into(), values()),
        ("fields".into(), many_fields()),
        ("types".into(), type_names()),
    ]
}

/// Names of messages, with and without fields.
fn names() -> Lowered {
    let mut messages = Vec::new();
    for length in 10..=45 {
        let mut old = message(&name(0, length), "Nothing to tell", &[]);
        old["was"] = json!([name(4, length)]);
        old["see-also"] = json!([700_001, 700_002, 700_003]);
        messages.push(old);
        let fields = [("reason", "text"), ("peer", "address"), ("count", "number")];
        let format = "Reason={reason}, peer={peer}[, count={count}]";
        messages.push(message(&name(1, length), format, &fields));
    }
    catalog(&json!({}), messages)
}

/// Literals in all places, with marks that a string escapes.
fn literals() -> Lowered {
    let fields = [("reason", "text"), ("peer", "address"), ("count", "number")];
    let mut messages = Vec::new();
    for length in 1..=115 {
        let text = text(0, length);
        let formats = [
            format!("{text}[.]"),
            format!("{{reason}} {text} {{peer}}[ {text}={{count}}]"),
            format!("<{text}|other> {{peer}} {text} [{text}]"),
            format!("{{count}} \"\\{text}é"),
            format!("{{reason}} {text}[ {{peer}} {text} {{count}}]: {text}"),
            format!("{{reason}}[ at {{peer}}][, {text}][ of {{count}}] {text}"),
        ];
        for (number, format) in formats.iter().enumerate() {
            let used: Vec<_> = fields
                .into_iter()
                .filter(|(name, _)| format.contains(&format!("{{{name}}}")))
                .collect();
            let mut new = message(&format!("text-{length}-{number}"), format, &used);
            new["title"] = text.clone().into();
            if format.contains("{peer}") {
                new["variants"] = json!([{
                    "from": "guide", "format": format!("{text} {{peer}}"), "example": {"line": ""},
                }]);
            }
            messages.push(new);
        }
    }
    catalog(&json!({}), messages)
}

/// Values by the lengths of their names and texts.
fn values() -> Lowered {
    let mut types = Map::new();
    for list in [3, 12, 30] {
        let mut values = Vec::new();
        for length in 5..=45 {
            for more in [0, 19, 38] {
                let (name, text) = (name(length, length), text(1, length + more));
                let at = format!("{name}-{more}");
                values.push(
                    json!({"name": at, "text": format!("{text} {more}"), "was": [format!("old-{at}")]}),
                );
                let kind = Kind::ALL[length % Kind::ALL.len()].name();
                values.push(json!({
                    "name": format!("{at}-one"),
                    "text": format!("{text} {more}: {{code}}[ in {{place}}]"),
                    "fields": fields(&[("code", kind), ("place", "number")]),
                }));
                values.push(json!({
                    "name": format!("{at}-single"),
                    "text": format!("{text} {more}, {{by}}"),
                    "fields": fields(&[("by", kind)]),
                }));
                values.push(json!({
                    "name": format!("{at}-hole"),
                    "text": format!("{text} {{limit}} of {more}: {{by}}"),
                    "fields": fields(&[("limit", "number"), ("by", "text")]),
                }));
            }
        }
        types.insert(name(0, list), json!({"about": "A list.", "values": values}));
    }
    let [a, b, c] = [3, 12, 30].map(|list| name(0, list));
    let fields = [("a", &*a), ("b", &*b), ("c", &*c)];
    catalog(&Value::Object(types), vec![message("lists", "{a}, {b}, {c}", &fields)])
}

/// Fields of every scalar under names of every length, few and many of them, here and in records.
fn many_fields() -> Lowered {
    let mut messages = Vec::new();
    let mut types = Map::new();
    for length in 1..=40 {
        for (count, kind) in [1, 2, 3, 4, 6, 8, 12].into_iter().zip(Kind::ALL) {
            let names: Vec<String> = (0..count)
                .map(|number| {
                    let name = name(0, length).replace('-', "_");
                    if length < 6 {
                        format!("x{number}_{name}")
                    } else {
                        format!("{name}_{number}")
                    }
                })
                .collect();
            let fields: Vec<(&str, &str)> = names
                .iter()
                .zip(Kind::ALL.iter().cycle().skip(length))
                .map(|(name, other)| {
                    (&**name, if count > 4 { other.name() } else { kind.name() })
                })
                .collect();
            let places: Vec<String> =
                names.iter().map(|name| format!("{{{name}}}")).collect();
            let optional: Vec<String> =
                names.iter().map(|name| format!("[{{{name}}}]")).collect();
            let format = format!("{}, {}", places.join(", "), name(0, length));
            let name = format!("fields-{count}-{length}");
            types.insert(
                format!("record-{count}-{length}"),
                json!({"about": "A record.", "format": format, "fields": self::fields(&fields)}),
            );
            messages.push(message(&name, &format, &fields));
            let format = format!("{}.", optional.join(", "));
            messages.push(message(&format!("{name}-optional"), &format, &fields));
            let record = format!("record-{count}-{length}");
            messages.push(message(
                &format!("{name}-record"),
                "{record}, {other?}",
                &[("record", &record), ("other", &record)],
            ));
        }
    }
    catalog(&Value::Object(types), messages)
}

/// Names of types.
fn type_names() -> Lowered {
    let mut types = Map::new();
    let mut messages = Vec::new();
    for length in 2..=45 {
        let record = format!("r{}", name(0, length));
        let list = format!("l{}", name(0, length));
        types.insert(
            list.clone(),
            json!({"about": "A list.", "values": [{"name": "one", "text": "One"}]}),
        );
        types.insert(
            record.clone(),
            json!({"about": "A record.", "format": "{a}: {b}", "fields": fields(&[("a", "port"), ("b", &list)])}),
        );
        let own = [("one", record.as_str()), ("two", list.as_str())];
        messages.push(message(&format!("message-{length}"), "{one}, {two}", &own));
    }
    catalog(&Value::Object(types), messages)
}

/// Catalogs that lack a construct, or hold little else.
pub fn constructs() -> Vec<(String, Lowered)> {
    let word = || message("a-word", "Word {word}", &[("word", "word")]);
    let mut out = vec![(
        "a message without fields".into(),
        catalog(&json!({}), vec![message("nothing-known", "Nothing", &[]), word()]),
    )];
    let numbers = |name: &str| {
        message(
            name,
            &format!("{name}: {{port}} of {{count}}"),
            &[("port", "port"), ("count", "number")],
        )
    };
    out.extend([
        ("one message".into(), catalog(&json!({}), vec![word()])),
        (
            "nothing borrows".into(),
            catalog(
                &json!({}),
                vec![
                    message("no-field", "Nothing", &[]),
                    numbers("some"),
                    numbers("others"),
                ],
            ),
        ),
        (
            "names that are words of Rust".into(),
            catalog(
                &json!({}),
                vec![message("type", "Type {word}", &[("word", "word")])],
            ),
        ),
    ]);
    let odd = [("why", "text"), ("one", "word"), ("two", "word")];
    out.push((
        "nothing that a reader takes".into(),
        catalog(&json!({}), vec![message("odd", "{why}:{one},{two} end", &odd)]),
    ));
    for kind in Kind::ALL {
        let kind = kind.name();
        let fields = [("one", kind)];
        out.push((
            format!("one field of type {kind}"),
            catalog(
                &json!({}),
                vec![message("one-field", "One: {one}!", &fields), word()],
            ),
        ));
        let record = json!({"about": "A record.", "format": "{one}=", "fields": self::fields(&fields)});
        out.push((
            format!("an optional record of type {kind}, and nothing else"),
            catalog(
                &json!({"pair": record}),
                vec![message("one-record", "One[: {pair}]", &[]), word()],
            ),
        ));
    }
    let plain = json!({"about": "A list.", "values": [{"name": "one", "text": "One"}]});
    let holes = json!({"about": "A list.", "values": [
        {"name": "new", "text": "{count} of {by}", "fields": fields(&[("count", "number"), ("by", "text")])},
        {"name": "type", "text": "<Left|Gone>[ at {time}]", "fields": fields(&[("time", "word")])},
        {"name": "never", "text": "Never[ ever]"},
    ]});
    for (about, list) in [("without", plain), ("with", holes)] {
        out.push((
            format!("a list {about} holes"),
            catalog(
                &json!({"side": list}),
                vec![message("one-list", "Side {side}", &[])],
            ),
        ));
    }
    out.extend(parts());
    let twelve = Kind::ALL.iter().cycle().take(12).zip('a'..);
    let twelve: Vec<(String, &str)> =
        twelve.map(|(kind, name)| (format!("x{name}"), kind.name())).collect();
    let twelve: Vec<(&str, &str)> =
        twelve.iter().map(|(name, kind)| (&**name, *kind)).collect();
    let format: Vec<String> =
        twelve.iter().map(|(name, _)| format!("{{{name}}}")).collect();
    let (format, again) = (format.join(", "), format!("Again {}", format.join(", ")));
    out.push((
        "twelve fields".into(),
        catalog(
            &json!({}),
            vec![message("twelve", &format, &twelve), message("again", &again, &twelve)],
        ),
    ));
    out
}

/// What stands in parts that may be missing, and alternatives.
fn parts() -> Vec<(String, Lowered)> {
    let word = json!({"about": "A list.", "span": "word", "values": [{"name": "one", "text": "one"}]});
    let fields = [("count", "number"), ("port", "port")];
    let format = "Peer has {count}[, side {side} now at {port}][.]";
    let in_part = (
        "a list in a part that may be missing".into(),
        catalog(&json!({"side": word}), vec![message("in-part", format, &fields)]),
    );
    let one = "Peer has {count}[, port {port}]";
    let choice = "Peer {count} <up|gone> {port}";
    let alone = (
        "one field in a part, and alternatives that share no byte".into(),
        catalog(
            &json!({}),
            vec![message("part", one, &fields), message("choice", choice, &fields)],
        ),
    );
    vec![in_part, alone]
}

/// Prose, titles and texts full of marks, as far as the checks let them pass.
pub fn prose() -> Lowered {
    let about = "See `[0,n]`, `<key>`, `https://www.example.com`, `a::b` and 1 * 2 * 3 = x_y_z & more.";
    let texts = [
        "A `tick",
        "[[0]]",
        "<<key>>",
        "https://www.example.com",
        "*a* _b_ ~c~",
        "# Head",
        "\\[x] &lt;",
        "a ``tick`` twice",
        "`",
        "crate::Record",
        "Record",
        "|a|b|",
        "{{x}}",
    ];
    let values: Vec<Value> = (0..)
        .zip(texts)
        .map(|(number, text)| json!({"name": format!("v{number}"), "text": text, "about": about}))
        .collect();
    let types = json!({"mark": {"about": about, "values": values}});
    let messages = (0..)
        .zip(texts)
        .map(|(number, text)| {
            let format = format!("{text} is {{mark}} and {{a}}");
            let mut message = message(&format!("message-{number}"), &format, &[("a", "word")]);
            message["title"] = "A title of `code` & `<marks>`".into();
            message["explanation"] =
                format!("{about}\n\n- {about}\n- or\n\n```text\n{text} <x> [y]\n```\n").into();
            message["action"] = about.into();
            message["deprecated"] = about.into();
            message["fields"]["a"]["about"] = about.into();
            message["examples"] = json!([{
                "line": format!("%ASA-5-{}: {} is \"None\" and a", 700_001 + number, text.replace("[[", "[")),
            }]);
            message
        })
        .collect();
    catalog(&types, messages)
}
