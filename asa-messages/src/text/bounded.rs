//! Shapes that the catalog has not, and could have: bounded fields with only punctuation between them.

use std::borrow::ToOwned;
use std::format;
use std::string::String;
use std::vec::Vec;

use codegen::lower::{Element, Kind as Scalar, Leaf};
use codegen::reference;
use proptest::prelude::*;
use proptest::sample::select;

use super::fit::Fit;
use super::linear::TIMES;
use super::{Found, Gap, Kind, Segment, Shape, field, literal, optional, span};
use crate::Origin;
use crate::effort::count;

const STOP: &[&[Segment]] = &[&[literal(".")]];
const NUMBER: Segment = field(Kind::Number, 2, "");

const fn bounded(kind: Kind, slot: usize) -> Segment {
    span(kind, slot, "", Gap::None, &[])
}

const fn shape(head: &'static [Segment], rest: &'static [Segment]) -> Shape {
    Shape::new(Origin::Device, "", head, rest, None)
}

const WORDS: &[Segment] = &[
    bounded(Kind::Text, 0),
    literal(":"),
    bounded(Kind::Word, 1),
    literal(","),
    bounded(Kind::Word, 2),
    literal(" end"),
];
const HOSTS: &[Segment] = &[
    literal("a"),
    bounded(Kind::Word, 1),
    literal(":"),
    bounded(Kind::Host, 2),
    literal("."),
    bounded(Kind::Endpoint, 3),
    literal(" end"),
];
const MAP: &[Segment] = &[
    bounded(Kind::Text, 0),
    literal("Tag = "),
    span(Kind::Word, 1, "", Gap::None, STOP),
    literal(" Number = "),
    NUMBER,
    optional(&[literal(".")]),
];
const ADDRESS: &[Segment] =
    &[bounded(Kind::Text, 0), literal("."), field(Kind::Address, 1, ""), literal("z")];
static SHAPES: [Shape; 5] = [
    shape(&[], WORDS),
    shape(HOSTS, &[]),
    shape(&[bounded(Kind::Word, 3), literal("/")], WORDS),
    shape(&[], MAP),
    shape(&[], ADDRESS),
];
const PIECES: [&str; 24] = [
    "a",
    "a,",
    ",",
    ":",
    ".",
    ":a,",
    ":a,a",
    "a.a:",
    "a end",
    ",a endx",
    ":a,a.:",
    "x: ",
    "a: 5 ",
    " end",
    "/",
    "a/",
    "1",
    ".1",
    ".::",
    "Tag = .",
    "Tag = x. ",
    "Tag = x. Number = 1x",
    ".::%a.",
    "  ",
];

#[test]
fn bounded_fields_are_searched_once() {
    for shape in &SHAPES {
        for piece in PIECES {
            for (start, end) in [
                ("a", ""),
                ("a ", " end"),
                ("x/", "z"),
                ("a", " Number = 1"),
                ("a:a", " end"),
            ] {
                let line = format!("{start}{}{end}", piece.repeat(4096 / piece.len()));
                let (_, bytes) = count(|| {
                    let mut found = [Found { start: 0, end: 0, value: 0 }; 4];
                    Fit::new(line.as_bytes(), &mut found).shape(shape)
                });
                let times = bytes / line.len();
                // Where an address may begin, up to its longest is looked at thrice.
                assert!(times <= TIMES + 150, "{times} times: {line:.100}");
            }
        }
    }
}

#[test]
fn misses_of_bounded_fields_are_searched_once() {
    for shape in &SHAPES {
        for piece in PIECES.into_iter().chain(["a:b,", ":,"]) {
            for (start, end) in [("a", ""), ("a ", " end"), ("x/", "z"), ("a:a", " en")]
            {
                let line = format!("{start}{}{end}", piece.repeat(4096 / piece.len()));
                let (_, bytes) =
                    count(|| Fit::new(line.as_bytes(), &mut []).miss(&[shape]));
                let times = bytes / line.len();
                // Where an address may begin, it is asked of each of its endings whether the line is cut there.
                assert!(times <= TIMES + 250, "{times} times: {line:.100}");
            }
        }
    }
}

/// The same shapes for the reference matcher. A field is named by its kind and its slot.
const FORMATS: [&str; 5] = [
    "{text0}:{word1},{word2} end",
    "a{word1}:{host2}.{endpoint3} end",
    "{word3}/{text0}:{word1},{word2} end",
    "{text0}Tag = {word1}[.] Number = {number2}[.]",
    "{text0}.{address1}z",
];

fn elements(parts: &[codegen::format::Part]) -> Vec<Element> {
    use codegen::format::Part;

    let one = |part: &Part| match part {
        Part::Literal(text) => Element::Literal(text.clone()),
        Part::Choice(texts) => Element::Choice(texts.clone()),
        Part::Optional(inner) => Element::Optional(elements(inner)),
        Part::Field(name) => {
            let (kind, slot) = name.split_at(name.len() - 1);
            Element::Field(Leaf {
                path: name.clone(),
                kind: Scalar::from_name(kind).expect("a kind"),
                slot: slot.parse().expect("a slot"),
            })
        }
    };
    parts.iter().map(one).collect()
}

/// The bytes of the fields by slot, and whether the body is ambiguous.
type Read = Option<(Vec<Option<String>>, bool)>;

fn by_crate(shape: &'static Shape, body: &str) -> Read {
    let mut found = [Found {
        start: usize::MAX,
        end: 0,
        value: 0,
    }; 4];
    let mut fit = Fit::new(body.as_bytes(), &mut found);
    let fits = fit.shape(shape);
    let ambiguous = fit.ambiguous;
    let text = |found: &Found| body.get(found.start..found.end).map(ToOwned::to_owned);
    fits.then(|| (found.iter().map(text).collect(), ambiguous))
}

fn by_reference(format: &str, body: &str) -> Read {
    let parts = codegen::format::parse(format).expect("a format").parts;
    let fit = reference::fit(&elements(&parts), 4, body)?;
    // What is found of an endpoint is its host.
    let host = |text: &str| {
        crate::Endpoint::parse(text).map(|end| end.host.as_str().to_owned())
    };
    let text = |(slot, span): (usize, &Option<core::ops::Range<usize>>)| {
        let text = &body[span.clone()?];
        if format.contains(&format!("{{endpoint{slot}}}"))
            || format.contains(&format!("{{host{slot}}}"))
        {
            return host(text);
        }
        Some(text.to_owned())
    };
    Some((fit.spans.iter().enumerate().map(text).collect(), fit.ambiguous))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 20_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn bounded_fields_are_read_as_the_reference_reads_them(
        which in 0..SHAPES.len(),
        pieces in prop::collection::vec(select(PIECES.to_vec()), 0..9),
        end in select(["", " end", "z", ". Number = 7", " Number = 1."].to_vec()),
    ) {
        let body = pieces.concat() + end;
        let body = body.trim();
        prop_assert_eq!(by_crate(&SHAPES[which], body), by_reference(FORMATS[which], body), "{} over {:?}", FORMATS[which], body);
    }
}
