//! The wordings of a format: texts that it takes, for its choices and optional parts.

use crate::format::PUNCTUATION;
use crate::lower::{Element, Kind};

/// Up to so many ways to write a format are all tried.
const MOST: usize = 64;

/// What a format takes: its choices and optional parts in all ways together while these are few. Else with all optional
/// parts, with none, and each choice and optional part the other way by itself: twenty optional parts have a million ways.
pub fn wordings(elements: &[Element]) -> Vec<String> {
    let knobs = knobs(elements);
    let ways = knobs
        .iter()
        .try_fold(1, |all: usize, one| all.checked_mul(*one).filter(|all| *all <= MOST));
    let mut out = Vec::new();
    let mut add = |state: &dyn Fn(usize) -> usize| {
        let mut text = String::new();
        print(elements, state, &mut 0, &mut text);
        let text = text.trim().to_owned();
        // A part that is left out can have parts of its own.
        if !out.contains(&text) {
            out.push(text);
        }
    };
    if let Some(ways) = ways {
        for way in 0..ways {
            let before = |knob: usize| knobs[..knob].iter().product::<usize>();
            add(&|knob| way / before(knob) % knobs[knob]);
        }
    } else {
        add(&|_| 0);
        add(&|_| 1);
        for (knob, states) in knobs.iter().enumerate() {
            for state in 1..*states {
                add(&|other| if other == knob { state } else { 0 });
            }
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

    fn optional(text: &str) -> Element {
        Element::Optional(vec![literal(text)])
    }

    #[test]
    fn few_choices_and_options_are_turned_together() {
        let elements = [
            literal("Peer"),
            optional(":"),
            Element::Choice(vec!["up".into(), "gone".into(), "lost".into()]),
            optional(" again"),
        ];
        let expected = [
            "Peer:up again",
            "Peer up again",
            "Peer:gone again",
            "Peer gone again",
            "Peer:lost again",
            "Peer lost again",
            "Peer:up",
            "Peer up",
            "Peer:gone",
            "Peer gone",
            "Peer:lost",
            "Peer lost",
        ];
        assert_eq!(wordings(&elements), expected);
    }

    #[test]
    fn an_option_within_one_that_is_left_out_makes_no_wording() {
        let elements = [
            literal("Down"),
            Element::Optional(vec![literal(" again"), optional(" now")]),
        ];
        assert_eq!(wordings(&elements), ["Down again now", "Down", "Down again"]);
    }

    #[test]
    fn many_options_are_turned_one_by_one() {
        let names = ["a", "b", "c", "d", "e", "f", "g"];
        let elements = names.map(|name| optional(&format!(" {name}")));
        let found = wordings(&elements);
        assert_eq!(found.len(), 2 + names.len());
        assert_eq!(found[..3], ["a b c d e f g", "", "b c d e f g"]);
    }
}
