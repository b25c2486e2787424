//! Lines that a relay cut short: each is told, or read with nothing wrong ahead of its last field.

mod common;

use asa_messages::{ErrorKind, Record};
use codegen::lower::{Element, Kind};
use common::{Case, Form, at, by_crate, cases, pieces, value};

/// A printed body: where its fields lie, and where its mandatory literals end.
struct Printed {
    line: String,
    body_at: usize,
    /// In the order of the leaves.
    fields: Vec<std::ops::Range<usize>>,
    literal_ends: Vec<usize>,
}

fn printed(case: &Case, texts: &[Option<String>], form: &Form) -> Printed {
    let mut line = case.line("");
    let body_at = line.len();
    let (mut fields, mut literal_ends) = (Vec::new(), Vec::new());
    for piece in pieces(&case.shape().elements, texts, form) {
        let start = line.len();
        line += &piece.text;
        if piece.field {
            fields.push(start..line.len());
        } else if !piece.text.trim().is_empty() {
            literal_ends.push(start + piece.text.trim_end().len());
        }
    }
    Printed {
        line: line.trim_end().to_owned(),
        body_at,
        fields,
        literal_ends,
    }
}

/// The examples as they are, without the word behind the user, with other ends and with users that hold blanks.
fn lines() -> Vec<(Case, Printed)> {
    let mut lines = Vec::new();
    for case in cases() {
        let whole = case.leaves().iter().all(|leaf| case.texts[leaf.slot].is_some());
        if !whole {
            continue;
        }
        let user = case.shape().elements.iter().filter(|e| matches!(e, Element::Optional(_))).position(
            |part| matches!(part, Element::Optional(inner) if inner == &[Element::Literal("IKEv2 ".into())]),
        );
        lines.push((
            copy(&case, &case.texts),
            printed(&case, &case.texts, &Form::default()),
        ));
        let without = Form {
            without: user,
            ..Form::default()
        };
        lines.push((copy(&case, &case.texts), printed(&case, &case.texts, &without)));
        for (end, user) in [
            ("2001:db8::7:500", "carol van dyk"),
            ("peer-gw", "bob IKEv2 x"),
            ("::", ""),
        ] {
            let mut texts = case.texts.clone();
            for leaf in case.leaves() {
                match leaf.kind {
                    Kind::Endpoint => texts[leaf.slot] = Some(end.into()),
                    Kind::User => texts[leaf.slot] = Some(user.into()),
                    _ => {}
                }
            }
            lines.push((copy(&case, &texts), printed(&case, &texts, &Form::default())));
        }
    }
    lines
}

fn copy(case: &Case, texts: &[Option<String>]) -> Case {
    Case {
        message: case.message,
        index: case.index,
        texts: texts.to_vec(),
    }
}

#[test]
fn nothing_ahead_of_the_last_field_is_wrong() {
    let mut read = 0;
    for (case, printed) in lines() {
        for end in printed.body_at..printed.line.len() {
            let Some(cut) = printed.line.get(..end) else { continue };
            let Ok(reading) = by_crate(cut) else { continue };
            read += 1;
            // What a literal ends, nothing behind it can change.
            let last = printed
                .literal_ends
                .iter()
                .rev()
                .find(|at| **at <= cut.trim_end().len());
            let last = *last.unwrap_or(&printed.body_at);
            for (leaf, span) in case.leaves().into_iter().zip(&printed.fields) {
                let found = at(&reading.fields, leaf);
                let own = &printed.line[span.clone()];
                if span.end < last {
                    // A later shape, which has less behind a text, lets it take what is left.
                    let taken = reading.shape > case.index && leaf.kind.is_open();
                    let kept = *found == value(case.message, leaf, own)
                        || taken
                            && found
                                .as_str()
                                .is_some_and(|found| found.starts_with(own));
                    assert!(kept, "{cut:?}: {} is {found}", leaf.path);
                } else if let (Some(text), true) =
                    (found.as_str(), span.start < cut.len())
                {
                    // The field that is cut, and one that takes what is left of the next.
                    let rest = printed.line[span.start..].replace(['[', ']'], "");
                    let begun = rest.contains(text) || text.is_empty();
                    assert!(begun, "{cut:?}: {} is {text:?}", leaf.path);
                }
            }
        }
    }
    assert!(read > 1000);
}

#[test]
fn every_cut_is_truncated_or_a_mismatch_with_a_place() {
    let mut truncated = 0;
    for (case, printed) in lines() {
        // Only the first blank of an open field is looked behind: a cut behind a later one is a mismatch.
        let open = case
            .leaves()
            .into_iter()
            .zip(&printed.fields)
            .filter(|(leaf, _)| leaf.kind.is_open());
        let blanks = open.filter_map(|(_, span)| {
            Some(span.start + printed.line[span.clone()].find(' ')?)
        });
        let first_blank = blanks.min().unwrap_or(printed.line.len());
        for end in printed.body_at..printed.line.len() {
            let Some(cut) = printed.line.get(..end) else { continue };
            let Err(error) = by_crate(cut) else { continue };
            let kind = error.kind();
            truncated += usize::from(kind == ErrorKind::Truncated);
            let told = kind == ErrorKind::Truncated
                || kind == ErrorKind::Mismatch && end > first_blank;
            assert!(told, "{cut:?}: {error}");
            assert!(error.at().is_some_and(|at| at <= cut.len()), "{cut:?}: {error}");
            assert!(
                error.expected().is_some_and(|expected| !expected.is_empty()),
                "{cut:?}"
            );
        }
    }
    assert!(truncated > 10_000);
}

/// A cut inside of a character leaves bytes that are no text.
#[test]
fn a_cut_character_is_told() {
    for (_, printed) in lines() {
        let bytes = printed.line.as_bytes();
        for end in 0..bytes.len() {
            let record = Record::parse_bytes(&bytes[..end]);
            if end < printed.body_at || printed.line.is_char_boundary(end) {
                let _ = record.map(|record| record.decode());
                continue;
            }
            let error = record.unwrap().decode().unwrap_err();
            let start = (0..end).rev().find(|at| printed.line.is_char_boundary(*at));
            assert_eq!((error.kind(), error.at()), (ErrorKind::NotUtf8, start));
        }
    }
}
