//! What is printed is read again: for any values of the fields of any shape, `parse(display(m))` is m, or the line is
//! ambiguous.

mod common;

use std::sync::LazyLock;

use asa_messages::{Address, Decoded, Endpoint, Host, Record, Spi};
use codegen::lower::{Element, Kind, Leaf, Type};
use common::{Case, by_crate, cases, catalog, fields, literals, parts, tag, value};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| {
    let mut last = None;
    let shapes = cases().filter(|case| {
        let shape = Some((case.message.id, case.index));
        std::mem::replace(&mut last, shape) != shape
    });
    shapes.collect()
});

/// The text of a field, and its value.
type Field = (String, Value);

/// A host, in all spellings and in none.
fn host() -> BoxedStrategy<String> {
    let listed = select(vec![
        "192.0.2.1",
        "::",
        "::1",
        "2001:db8::7",
        "2001:db8:0:1:2:3:4:5",
        "::ffff:192.0.2.1",
        "fe80::1%outside",
        "fw",
        "peer-gw.example.com",
        "a:500",
        "::1:500",
        "2001:db8::7:500",
        "[",
        "a]",
        "é",
        "500",
        ":",
        "a:",
        ":500",
        ".",
        "fw.",
        "[a]:500",
        "%",
        "fe80::1%a.500",
    ]);
    let any = r"[a-z0-9.:%\[\]é_-]{1,24}".prop_filter_map("a host", |text| {
        Host::new(&text).map(|host| host.as_str().to_owned())
    });
    prop_oneof![3 => listed.prop_map(str::to_owned), 1 => any].boxed()
}

/// Any text without outer blanks, pieces of the own format among it.
fn text(pieces: Vec<String>, least: usize) -> BoxedStrategy<String> {
    let any = "[ -~é\t]{0,40}".prop_map(String::from);
    let hostile = select(vec![
        "x",
        " ",
        ".",
        "..",
        "IKEv2",
        "IKEv2 ",
        "é",
        "\u{1f600}",
        "\r\n",
        "\0",
        ":500",
        "Unknown",
        "*****",
        ", ",
        ";",
        "%ASA-5-750006: ",
    ]);
    let piece = prop_oneof![hostile.prop_map(str::to_owned), select(pieces)];
    let mixed = prop::collection::vec(piece, 0..6).prop_map(|pieces| pieces.concat());
    let long = "[a-z ]{900,1100}".prop_map(String::from);
    prop_oneof![4 => any, 6 => mixed, 1 => long]
        .prop_map(|text| text.trim_matches([' ', '\t']).to_owned())
        .prop_filter("long enough", move |text| text.len() >= least)
        .boxed()
}

/// The text and the value of any field.
fn field(case: &'static Case, leaf: &'static Leaf) -> BoxedStrategy<Field> {
    let field =
        catalog().field(&case.message.fields, &leaf.path).expect("a leaf has a field");
    let mut pieces: Vec<_> =
        literals(&case.shape().elements).into_iter().map(str::to_owned).collect();
    pieces.extend(case.texts[leaf.slot].clone());
    if let Type::List(name) = &field.ty {
        let list = catalog().list(name).expect("the list is there");
        pieces.extend(
            list.values
                .iter()
                .flat_map(|value| literals(&value.elements))
                .map(str::to_owned),
        );
    }
    let least = usize::from(leaf.kind != Kind::User);
    let of = move |text: String| (text.clone(), value(case.message, leaf, &text));
    match leaf.kind {
        Kind::Text | Kind::User => text(pieces, least).prop_map(of).boxed(),
        Kind::Word => text(pieces, least)
            .prop_map(|text| text.replace([' ', '\t'], "_"))
            .prop_map(of)
            .boxed(),
        Kind::Host => host().prop_map(|host| (host.clone(), json!(host))).boxed(),
        Kind::Endpoint => (host(), any::<Option<u16>>())
            .prop_map(|(host, port)| {
                let end = Endpoint::new(Host::new(&host).expect("a host"), port);
                (end.to_string(), json!({"host": host, "port": port}))
            })
            .boxed(),
        Kind::Address => host()
            .prop_filter_map("an address", |text| {
                Address::new(&text).map(|_| text.clone())
            })
            .prop_map(of)
            .boxed(),
        Kind::Number => {
            any::<i64>().prop_map(|number| (number.to_string(), json!(number))).boxed()
        }
        Kind::Port => {
            any::<u16>().prop_map(|port| (port.to_string(), json!(port))).boxed()
        }
        Kind::Spi => "(0x)?[0-9a-fA-F]{1,16}"
            .prop_filter_map("an index", |text| Spi::new(&text).map(|_| text.clone()))
            .prop_map(of)
            .boxed(),
    }
}

/// The values of all fields of a shape; those of an optional part may be missing together.
fn message() -> impl Strategy<Value = (usize, Vec<Field>, Index)> {
    (0..CASES.len(), any::<Index>()).prop_flat_map(|(which, part)| {
        let case = &CASES[which];
        let fields: Vec<_> =
            case.leaves().into_iter().map(|leaf| field(case, leaf)).collect();
        (Just(which), fields, Just(part))
    })
}

/// The texts by slot without those of an optional part, or with all.
fn texts(case: &Case, values: &[Field], part: usize) -> Vec<Option<String>> {
    let mut texts = vec![None; case.message.leaves.len()];
    for (leaf, (text, _)) in case.leaves().iter().zip(values) {
        texts[leaf.slot] = Some(text.clone());
    }
    let elements = &case.shape().elements;
    let mut optional = elements.iter().filter_map(|element| match element {
        Element::Optional(inner) => Some(inner),
        _ => None,
    });
    if let Some(inner) = optional.nth(part) {
        for leaf in common::leaves(inner) {
            texts[leaf.slot] = None;
        }
    }
    texts
}

/// A body is read as the values it was printed of, or is ambiguous, or looks like an earlier shape of its message.
fn assert_read_again(
    case: &Case,
    values: &[Field],
    texts: &[Option<String>],
) -> Result<(), TestCaseError> {
    let body = case.body(texts);
    let line = case.line(&body);
    let leaves = case.leaves();
    let there = |leaf: &Leaf| leaves.contains(&leaf) && texts[leaf.slot].is_some();
    let value = |leaf: &Leaf| {
        let place = leaves.iter().position(|l| *l == leaf).expect("the leaf is there");
        values[place].1.clone()
    };
    let expected = fields(case.message, &there, &value);
    let read = by_crate(&line)
        .map_err(|error| TestCaseError::fail(format!("{line:?}: {error}")))?;
    if read.ambiguous || read.shape < case.index {
        return Ok(());
    }
    prop_assert_eq!(&read.fields, &expected, "{:?}", line);

    // `Display` writes the very body, but for the text of what it reads from brackets.
    let decoded = Record::parse(&line).unwrap().decode().unwrap();
    let printed = format!("{}{}", tag(case.message), decoded.message());
    prop_assert_eq!(&printed, line.trim_end());
    let again = Record::parse(&printed).unwrap().decode();
    prop_assert_eq!(again.map(Decoded::into_message), Ok(decoded.into_message()));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(4000), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_printed_is_read_again((which, values, part) in message()) {
        let case = &CASES[which];
        let part = part.index(parts(&case.shape().elements) + 1);
        assert_read_again(case, &values, &texts(case, &values, part))?;
    }
}

/// Each shape at least once, whatever chance leaves out above.
#[test]
fn every_shape_is_read_again() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;

    let mut runner = TestRunner::deterministic();
    for case in CASES.iter() {
        let fields: Vec<_> =
            case.leaves().into_iter().map(|leaf| field(case, leaf)).collect();
        for _ in 0..5 {
            let values = fields.new_tree(&mut runner).expect("values").current();
            let texts = texts(case, &values, usize::MAX);
            assert_read_again(case, &values, &texts)
                .unwrap_or_else(|error| panic!("{error}"));
        }
    }
}
