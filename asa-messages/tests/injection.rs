//! Text that a stranger chose: whatever a user or a text holds, typed fields keep what the device wrote, and
//! `ambiguous` is told exactly where another place of a literal would give other values.

mod common;

use std::sync::LazyLock;

use codegen::lower::{Element, Kind, Leaf};
use common::layouts::{Layout, layouts};
use common::{Case, at, by_crate, examples, literals, print, value};
use proptest::prelude::*;

/// A case for each shape that has an open field.
fn open_cases() -> impl Iterator<Item = Case> {
    let mut last = None;
    common::cases().filter(move |case| {
        let shape = Some((case.message.id, case.index));
        case.open_leaves().next().is_some() && last.replace(shape) != Some(shape)
    })
}

/// What the format of a case prints behind a field, with forged values.
fn forged_tail(case: &Case, leaf: &Leaf) -> String {
    let forged = |leaf: &Leaf| match leaf.kind {
        Kind::Text | Kind::User | Kind::Word => "forged",
        Kind::Host => "forged.example.com",
        Kind::Address => "203.0.113.66",
        Kind::Endpoint => "203.0.113.66:666",
        Kind::Port | Kind::Number => "666",
        Kind::Spi => "0x666",
    };
    let mut texts = case.texts.clone();
    for leaf in case.leaves() {
        texts[leaf.slot] = Some(forged(leaf).to_owned());
    }
    let elements = &case.shape().elements;
    let behind =
        elements.iter().position(|e| matches!(e, Element::Field(l) if l == leaf));
    print(&elements[behind.map_or(0, |behind| behind + 1)..], &texts)
}

/// The typed fields of a line keep what the device wrote. Of one between two open fields, the last of which imitates
/// the text in front of it, nobody can tell: the first takes all that could be meant for it, and the line is ambiguous.
fn assert_typed_fields(
    case: &Case,
    injected: &Leaf,
    texts: &[Option<String>],
    line: &str,
) {
    let read = match by_crate(line) {
        Ok(read) => read,
        Err(error) => panic!("{line:?}: {error}"),
    };
    if read.shape != case.index {
        // Only a shape that begins with what a stranger chose can look like another.
        let first = case.shape().elements.first();
        let open = matches!(first, Some(Element::Field(leaf)) if leaf.kind.is_open());
        let typed = case.leaves().iter().any(|leaf| !leaf.kind.is_open());
        assert!(open || !typed, "{line:?}");
        return;
    }
    let leaves = case.leaves();
    let place = |leaf: &Leaf| leaves.iter().position(|l| *l == leaf);
    let first_open = leaves.iter().position(|leaf| leaf.kind.is_open());
    for leaf in leaves.iter().filter(|leaf| !leaf.kind.is_open()) {
        let Some(text) = &texts[leaf.slot] else { continue };
        let kept = *at(&read.fields, leaf) == value(case.message, leaf, text);
        let between = place(leaf) > first_open && place(leaf) < place(injected);
        assert!(kept || between && read.ambiguous, "{line:?}: {}", leaf.path);
    }
}

/// Holds what the crate tells of a body against all ways to lay the shape over it.
fn assert_ambiguous(case: &Case, body: &str) -> Result<(), String> {
    let line = case.line(body);
    let all = layouts(&case.shape().elements, body);
    let read = match by_crate(&line) {
        Ok(read) if read.shape == case.index => read,
        Ok(_) => return Ok(()),
        Err(_) if all.is_empty() => return Ok(()),
        Err(error) => {
            return Err(format!("{line:?}: {error}, though {:?} fits", all[0]));
        }
    };
    let gives = |layout: &Layout| {
        case.leaves().into_iter().all(|leaf| match layout.text(body, leaf) {
            Some(text) => value(case.message, leaf, text) == *at(&read.fields, leaf),
            None => !leaf.path.contains('.') && at(&read.fields, leaf).is_null(),
        })
    };
    let taken = all.iter().filter(|layout| gives(layout));
    let taken: Vec<_> = taken.collect();
    let Some(first) = taken.first() else {
        return Err(format!("{line:?}: {read:?} is no way to lay it"));
    };
    let other = all.iter().find(|other| {
        other.spans != first.spans
            && taken.iter().all(|taken| taken.places != other.places)
    });
    if other.is_some() == read.ambiguous {
        Ok(())
    } else {
        Err(format!("{line:?}: ambiguous is {}, with {other:?}", read.ambiguous))
    }
}

#[test]
fn pieces_of_the_own_format_put_no_value_into_a_typed_field() {
    let mut faults = Vec::new();
    for case in open_cases() {
        let mut own: Vec<String> =
            literals(&case.shape().elements).into_iter().map(str::to_owned).collect();
        own.push(case.body(&case.texts));
        for leaf in case.open_leaves() {
            let tail = forged_tail(&case, leaf);
            let pieces = own.iter().chain([&tail]);
            for piece in pieces {
                for text in [
                    format!("x{piece}"),
                    format!("x {piece} y"),
                    format!("x{piece}{piece}y"),
                ] {
                    let texts = case.with(leaf, text.trim());
                    let body = case.body(&texts);
                    assert_typed_fields(&case, leaf, &texts, &case.line(&body));
                    faults.extend(assert_ambiguous(&case, &body).err());
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}:\n{}", faults.len(), faults.join("\n"));
}

/// The only place of the block lies ahead of where the user begins.
#[test]
fn a_block_inside_of_the_head_is_no_place() {
    let line = "%ASA-5-751025: Local:Group:x Remote:192.0.2.1:500 Username: IPv4 Address=192.0.2.7 IPv6 address=:: assigned to session";
    let error = by_crate(line).expect_err("no group follows the user");
    assert_eq!(error.expected(), Some("Group:"));
}

/// The word behind the user is what ends it in another reading.
#[test]
fn a_word_that_is_a_literal_is_ambiguous() {
    let line = "%ASA-4-751021: Unknown with with AES-GCM encryption is not supported with this version of the AnyConnect Client. Please upgrade to the latest AnyConnect Client.";
    assert!(by_crate(line).unwrap().ambiguous);
}

/// Bytes that a terminal, a log or a parser could take for more than they are.
const CONTROLS: &[&str] = &[
    "\0",
    "\n",
    "\r\n",
    "\t",
    "\x1b[2J",
    "\x7f",
    "\u{85}",
    "\u{a0}",
    "\u{2028}",
    "\u{feff}",
    "\u{202e}",
    "%ASA-1-102030: ",
    "\n<165>%ASA-5-750006: ",
    "\"",
    "\\",
    "{user}",
    "%s%n",
];

#[test]
fn control_characters_stay_where_they_are() {
    for case in open_cases() {
        for leaf in case.open_leaves() {
            for control in CONTROLS {
                let text = format!("a{control}b{control}c");
                let texts = case.with(leaf, &text);
                let body = case.body(&texts);
                let read = by_crate(&case.line(&body)).unwrap();
                assert_eq!(
                    *at(&read.fields, leaf),
                    value(case.message, leaf, &text),
                    "{body:?}"
                );
                assert!(!read.ambiguous, "{body:?}");
                assert_typed_fields(&case, leaf, &texts, &case.line(&body));
            }
        }
    }
}

#[test]
fn the_text_of_other_messages_is_only_text() {
    for case in open_cases() {
        let own: Vec<String> =
            literals(&case.shape().elements).into_iter().map(squeezed).collect();
        for leaf in case.open_leaves() {
            for (other, example) in
                examples().filter(|(other, _)| other.id != case.message.id)
            {
                let text = &example.line[example.body_at..];
                let texts = case.with(leaf, text);
                let body = case.body(&texts);
                let line = case.line(&body);
                assert_typed_fields(&case, leaf, &texts, &line);
                // Without a literal of the own format in the text there is one reading.
                let text = squeezed(text);
                if !own.iter().any(|own| text.contains(own)) {
                    let read = by_crate(&line).unwrap();
                    assert!(!read.ambiguous, "{line:?} with {}", other.id);
                }
            }
        }
    }
}

/// A text without blanks.
fn squeezed(text: &str) -> String {
    text.replace([' ', '\t'], "")
}

/// A case, and for each field that doesn't end by itself which pieces to make its text of, unless it keeps its own.
fn picks() -> impl Strategy<Value = (usize, Vec<Option<Vec<prop::sample::Index>>>)> {
    let pieces = prop::collection::vec(any::<prop::sample::Index>(), 0..7);
    (0..CASES.len(), prop::collection::vec(prop::option::of(pieces), 6))
}

static CASES: LazyLock<Vec<Case>> = LazyLock::new(|| open_cases().collect());

proptest! {
    #![proptest_config(ProptestConfig { cases: ProptestConfig::default().cases.max(1500), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn ambiguity_is_told_for_every_other_place((case, picks) in picks()) {
        let case = &CASES[case];
        let mut pieces: Vec<&str> = literals(&case.shape().elements);
        pieces.extend(pieces.clone().iter().map(|piece| piece.trim()));
        pieces.extend(case.texts.iter().flatten().map(String::as_str));
        pieces.extend([" ", "  ", ".", "x", "IKEv2 ", ":500", "7", "é"]);
        let mut texts = case.texts.clone();
        let leaves = case.leaves().into_iter().filter(|leaf| !leaf.kind.ends_itself());
        for (leaf, picks) in leaves.zip(&picks).filter_map(|(leaf, picks)| Some((leaf, picks.as_ref()?))) {
            let text: String = picks.iter().map(|pick| *pick.get(&pieces)).collect();
            texts[leaf.slot] = Some(text);
        }
        let body = case.body(&texts);
        prop_assert_eq!(assert_ambiguous(case, body.trim_end()), Ok(()));
    }
}
