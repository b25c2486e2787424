//! What several tests share: the small catalog, and a way to break it.
#![allow(dead_code, reason = "each test uses a part of this module")]

use codegen::catalog::check::{Checked, check};
use codegen::catalog::load::load;
use codegen::format;
use codegen::lower::{Element, Kind, Leaf, Lowered};

/// A sound catalog of three messages.
pub const SMALL: &str = include_str!("../fixtures/small.yaml");

/// Loads and checks a catalog.
pub fn checked(text: &str) -> Checked {
    check(&load("small.yaml", text))
}

/// The small catalog, lowered.
pub fn small() -> Lowered {
    checked(SMALL).lowered.expect("the small catalog is sound")
}

/// The small catalog with the one place of `from` made into `to`.
pub fn edited(from: &str, to: &str) -> String {
    assert_eq!(SMALL.matches(from).count(), 1, "{from:?} must stand once");
    SMALL.replacen(from, to, 1)
}

/// A format whose fields are named by their kind, with a digit behind where one stands twice: `{text} {text2}`.
pub fn elements(text: &str) -> (Vec<Element>, usize) {
    fn flat(parts: &[format::Part], slots: &mut usize) -> Vec<Element> {
        let one = |part: &format::Part| match part {
            format::Part::Literal(text) => Element::Literal(text.clone()),
            format::Part::Choice(texts) => Element::Choice(texts.clone()),
            format::Part::Optional(inner) => Element::Optional(flat(inner, slots)),
            format::Part::Field(name) => {
                let kind = name.trim_end_matches(|c: char| c.is_ascii_digit());
                let kind = Kind::from_name(kind).expect("the name of a kind");
                *slots += 1;
                let (path, slot) = (name.clone(), *slots - 1);
                Element::Field(Leaf { path, kind, slot })
            }
        };
        parts.iter().map(one).collect()
    }
    let mut slots = 0;
    let parts = format::parse(text).expect("a format").parts;
    (flat(&parts, &mut slots), slots)
}
