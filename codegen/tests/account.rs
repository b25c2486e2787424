//! Whatever happens to the lines of a guide, each heading and each tag ends as a message, a variant or a finding.

use std::collections::BTreeMap;

use codegen::source::{Document, End, Form, Guide, Mark, RawFormat, read_all};
use proptest::prelude::*;

const GUIDES: [&str; 5] = [
    include_str!("fixtures/forms/irregular.txt"),
    include_str!("fixtures/forms/irregular.md"),
    include_str!("fixtures/guide.txt"),
    include_str!("fixtures/forms/odd.txt"),
    include_str!("fixtures/forms/odd.md"),
];

/// How many headings and tags stand in a line, found by nothing but their digits.
fn scanned(line: &str) -> (usize, usize) {
    let bare = line.trim_matches(['#', '*', ' ', '\t', '\u{C}']);
    let heading = bare.len() == 6 && bare.bytes().all(|b| b.is_ascii_digit());
    let tag = |(at, _): &(usize, &str)| {
        let rest = &line.as_bytes()[at + "%ASA-".len()..];
        let [level, b'-', id @ ..] = rest else { return false };
        level.is_ascii_digit()
            && id.len() >= 6
            && id[..6].iter().all(u8::is_ascii_digit)
            && !id.get(6).is_some_and(u8::is_ascii_alphanumeric)
    };
    (usize::from(heading), line.match_indices("%ASA-").filter(tag).count())
}

fn by_line(marks: &[Mark]) -> BTreeMap<usize, usize> {
    let mut lines = BTreeMap::new();
    for mark in marks {
        *lines.entry(mark.line).or_default() += 1;
    }
    lines
}

/// What is wrong with the account of a guide of one file.
fn faults(text: &str, guide: &Guide) -> Vec<String> {
    let mut faults = Vec::new();
    let [headings, tags] =
        [&guide.account.headings, &guide.account.tags].map(|m| by_line(m));
    for (index, line) in text.split('\n').enumerate() {
        let (heading, tag) = scanned(line);
        for (what, found, known) in
            [("heading", heading, &headings), ("tag", tag, &tags)]
        {
            let known = known.get(&(index + 1)).copied().unwrap_or(0);
            if known < found {
                faults.push(format!(
                    "line {}: {found} {what}, {known} in the account: {line}",
                    index + 1
                ));
            }
        }
    }
    let formats: Vec<(u32, bool, &RawFormat)> = guide
        .messages
        .iter()
        .flat_map(|message| {
            let variants =
                message.variants.iter().map(|format| (message.id, true, format));
            [(message.id, false, &message.format)].into_iter().chain(variants)
        })
        .collect();
    let is_format = |id: u32, variant: bool, line: usize| {
        formats
            .iter()
            .any(|&(of, is, format)| (of, is, format.line) == (id, variant, line))
    };
    let is_told =
        |line: usize| guide.findings.iter().any(|finding| finding.place.line == line);
    for mark in &guide.account.tags {
        let kept = match mark.end {
            End::Message(id) => is_format(id, false, mark.line),
            End::Variant(id) => is_format(id, true, mark.line),
            End::Finding => is_told(mark.line),
        };
        if !kept {
            faults.push(format!("the tag {mark:?} is not there"));
        }
    }
    for mark in &guide.account.headings {
        let kept = match mark.end {
            End::Message(id) | End::Variant(id) => formats
                .iter()
                .any(|&(of, _, format)| of == id && format.line >= mark.line),
            End::Finding => is_told(mark.line),
        };
        if !kept {
            faults.push(format!("the heading {mark:?} is not there"));
        }
    }
    // Nothing is invented.
    for (id, _, format) in &formats {
        if !format.head.is_empty() && !tags.contains_key(&format.line) {
            faults.push(format!(
                "{id} has a format in line {} without a tag",
                format.line
            ));
        }
    }
    let variants = formats.iter().filter(|(_, variant, _)| *variant).count();
    let counted = (guide.account.messages, guide.account.variants);
    if counted != (guide.messages.len(), variants) {
        faults.push(format!("{counted:?} messages and variants are counted"));
    }
    faults
}

/// What may happen to a guide, line by line.
#[derive(Clone, Copy, Debug)]
enum Change {
    Drop,
    Double,
    Swap,
    /// With the next line, without a blank between.
    Glue,
    /// With the next line that is not blank, as a label is glued to what follows.
    GlueOver,
    /// A blank line in front.
    Part,
    Indent,
    /// All behind it is lost.
    Cut,
}

fn change() -> impl Strategy<Value = Change> {
    use Change::{Cut, Double, Drop, Glue, GlueOver, Indent, Part, Swap};
    prop_oneof![
        4 => Just(Drop),
        4 => Just(Double),
        4 => Just(Swap),
        2 => Just(Glue),
        4 => Just(GlueOver),
        1 => Just(Part),
        1 => Just(Indent),
        1 => Just(Cut),
    ]
}

fn changed(
    text: &str,
    changes: &[(Change, prop::sample::Index, prop::sample::Index)],
) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for (change, at, other) in changes {
        if lines.is_empty() {
            break;
        }
        let (at, other) = (at.index(lines.len()), other.index(lines.len()));
        match change {
            Change::Drop => drop(lines.remove(at)),
            Change::Double => lines.insert(at, lines[at].clone()),
            Change::Swap => lines.swap(at, other),
            Change::Glue if at + 1 < lines.len() => {
                let next = lines.remove(at + 1);
                lines[at].push_str(&next);
            }
            Change::GlueOver => {
                let next =
                    (at + 1..lines.len()).find(|&next| !lines[next].trim().is_empty());
                if let Some(next) = next {
                    let glued =
                        lines.drain(at + 1..=next).next_back().unwrap_or_default();
                    lines[at].push_str(&glued);
                }
            }
            Change::Part => lines.insert(at, String::new()),
            Change::Indent => lines[at].insert_str(0, "    "),
            Change::Cut if at > lines.len() / 2 => lines.truncate(at),
            Change::Glue | Change::Cut => {}
        }
    }
    lines.join("\n")
}

#[test]
fn the_guides_themselves_are_accounted_for() {
    let (mut headings, mut tags) = (0, 0);
    for text in GUIDES {
        let guide = read_all(&[Document::of_text("guide", text)]);
        assert_eq!(faults(text, &guide), [""; 0]);
        for (heading, tag) in text.lines().map(scanned) {
            headings += heading;
            tags += tag;
        }
    }
    assert!(
        headings >= 50 && tags >= 120,
        "the scan finds {headings} headings and {tags} tags"
    );
}

#[test]
fn the_scan_finds_what_it_should() {
    assert_eq!(scanned("### 700101"), (1, 0));
    assert_eq!(scanned(" **700101**"), (1, 0));
    assert_eq!(scanned("700101, 700102"), (0, 0));
    assert_eq!(scanned("x%ASA-5-700101: and %ASA-5-700102"), (0, 2));
    assert_eq!(scanned("%ASA-5-7001011 %ASA-57-70010 %ASA-5-70010"), (0, 0));
}

/// Few cases take seconds; the variable `PROPTEST_CASES` asks for more.
fn config() -> ProptestConfig {
    let default = ProptestConfig::default();
    let asked = std::env::var_os("PROPTEST_CASES").is_some();
    let cases = if asked { default.cases } else { 64 };
    ProptestConfig {
        cases,
        failure_persistence: None,
        ..default
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn nothing_vanishes_in_silence(
        guide in 0..GUIDES.len(),
        changes in prop::collection::vec((change(), any::<prop::sample::Index>(), any::<prop::sample::Index>()), 1..24),
        form in prop::option::weighted(0.2, prop_oneof![Just(Form::Plain), Just(Form::Markdown)]),
    ) {
        let text = changed(GUIDES[guide], &changes);
        let mut document = Document::of_text("guide", &*text);
        document.form = form;
        let faults = faults(&text, &read_all(&[document]));
        prop_assert!(faults.is_empty(), "{}\n{}", faults.join("\n"), text);
    }

    #[test]
    fn no_bytes_make_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..300), at in any::<prop::sample::Index>(), guide in 0..GUIDES.len()) {
        let mut whole = GUIDES[guide].as_bytes().to_vec();
        let at = at.index(whole.len());
        whole.splice(at..(at + bytes.len() / 2).min(whole.len()), bytes);
        let guide = read_all(&[Document::new("guide", whole)]);
        prop_assert!(!guide.account.tags.is_empty() || !guide.findings.is_empty());
    }
}
