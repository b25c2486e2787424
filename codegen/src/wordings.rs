//! The wordings of a format: texts that it takes, as many as it has choices and optional parts.

use crate::format::PUNCTUATION;
use crate::lower::{Element, Kind};

/// What a format takes: with all optional parts, with none, and each choice and optional part the other way by itself.
/// All ways together are too many: twenty optional parts have a million.
pub fn wordings(elements: &[Element]) -> Vec<String> {
    let text = |state: &dyn Fn(usize) -> usize| {
        let mut out = String::new();
        print(elements, state, &mut 0, &mut out);
        out.trim().to_owned()
    };
    let mut out = vec![text(&|_| 0), text(&|_| 1)];
    for (knob, states) in knobs(elements).into_iter().enumerate() {
        for state in 1..states {
            out.push(text(&|other| if other == knob { state } else { 0 }));
        }
    }
    out
}

/// How many ways there are to write each choice and each optional part.
fn knobs(elements: &[Element]) -> Vec<usize> {
    let each = elements.iter().flat_map(|element| match element {
        Element::Choice(texts) => vec![texts.len()],
        Element::Optional(inner) => {
            let mut out = vec![2];
            out.extend(knobs(inner));
            out
        }
        Element::Literal(_) | Element::Field(_) => Vec::new(),
    });
    each.collect()
}

/// Writes elements as `state` has each choice (which text) and optional part (1 leaves it out).
fn print(
    elements: &[Element],
    state: &dyn Fn(usize) -> usize,
    knob: &mut usize,
    out: &mut String,
) {
    for element in elements {
        match element {
            Element::Literal(text) => out.push_str(text),
            Element::Field(leaf) => out.push_str(sample(leaf.kind)),
            Element::Choice(texts) => {
                out.push_str(&texts[state(*knob).min(texts.len() - 1)]);
                *knob += 1;
            }
            Element::Optional(inner) => {
                let there = state(*knob) == 0;
                *knob += 1;
                let mut text = String::new();
                print(inner, state, knob, &mut text);
                if there {
                    out.push_str(&text);
                } else if text.chars().all(|c| PUNCTUATION.contains(c)) {
                    // Punctuation that is left out leaves a blank.
                    out.push(' ');
                }
            }
        }
    }
}

/// A value of each kind that only that kind, or an open one, takes.
fn sample(kind: Kind) -> &'static str {
    match kind {
        Kind::Text | Kind::Word => "alpha",
        Kind::User => "alice",
        Kind::Host => "fw01.example.com",
        Kind::Address => "192.0.2.1",
        Kind::Endpoint => "198.51.100.7:500",
        Kind::Port => "4500",
        Kind::Number => "7",
        Kind::Spi => "0xC0FFEE",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn literal(text: &str) -> Element {
        Element::Literal(text.into())
    }

    #[test]
    fn each_choice_and_option_is_turned_once() {
        let elements = [
            literal("Peer"),
            Element::Optional(vec![literal(":")]),
            Element::Choice(vec!["up".into(), "gone".into(), "lost".into()]),
            Element::Optional(vec![literal(" again")]),
        ];
        let expected = [
            "Peer:up again",
            "Peer gone",
            "Peer up again",
            "Peer:gone again",
            "Peer:lost again",
            "Peer:up",
        ];
        assert_eq!(wordings(&elements), expected);
    }
}
