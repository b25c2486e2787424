//! The import of a self-written guide that has every irregularity of the vendor's, and the merge into a catalog.

use codegen::catalog::check;
use codegen::catalog::findings::{Code, Finding};
use codegen::catalog::load::load;
use codegen::import::{self, Import};
use codegen::source;
use expect_test::expect_file;

const GUIDE: &str = include_str!("fixtures/guide.txt");

fn begin() -> Import {
    import::import("asa.yaml", "", "guide.txt", GUIDE)
}

fn told(findings: &[Finding]) -> String {
    let line = |f: &Finding| {
        format!("{} {}:{} {}\n", f.code, f.place.file, f.place.line, f.message)
    };
    findings.iter().map(line).collect()
}

/// What a check of the draft tells of a changed guide, the hash of the file aside.
fn differences(guide: &str) -> Vec<(Code, String)> {
    let findings = import::check("asa.yaml", &begin().text, "guide.txt", guide);
    let facts = findings.into_iter().filter(|f| !f.message.contains("source.sha256"));
    facts.map(|f| (f.code, f.message)).collect()
}

fn changed(from: &str, to: &str) -> String {
    assert_eq!(GUIDE.matches(from).count(), 1, "{from}");
    GUIDE.replace(from, to)
}

/// Whether all lines of `old` stand in `new` in their order.
fn keeps(old: &str, new: &str) -> bool {
    let mut lines = new.lines();
    old.lines().all(|line| lines.any(|other| other == line))
}

#[test]
fn the_draft_of_the_guide() {
    let begun = begin();
    expect_file!["fixtures/guide.yaml"].assert_eq(&begun.text);
    expect_file!["fixtures/guide.findings"].assert_eq(&told(&begun.findings));
    assert_eq!(
        begun.summary.to_string(),
        "10 messages in the guide: 10 added, 0 changed, 0 gone"
    );
}

#[test]
fn the_draft_is_sound_but_for_its_prose() {
    let checked = check::check(&load("asa.yaml", &begin().text));
    let faults: Vec<_> =
        checked.findings.into_iter().filter(|f| f.code != Code::Draft).collect();
    assert_eq!(told(&faults), "");
}

#[test]
fn line_ends_and_a_byte_order_mark_change_nothing() {
    let dos = format!("\u{FEFF}{}", GUIDE.replace('\n', "\r\n"));
    let (plain, dos) = (source::read("g", GUIDE), source::read("g", &dos));
    assert_eq!(plain.messages, dos.messages);
    assert_eq!(plain.findings, dos.findings);
}

#[test]
fn a_second_run_changes_nothing() {
    let begun = begin();
    let again = import::import("asa.yaml", &begun.text, "guide.txt", GUIDE);
    assert_eq!((again.text, told(&again.findings)), (begun.text, String::new()));
    assert_eq!(
        again.summary.to_string(),
        "10 messages in the guide: 0 added, 0 changed, 0 gone"
    );
}

#[test]
fn what_was_curated_survives_to_the_byte() {
    let full = begin().text;
    // Without two messages, and edited by hand: comments, prose, order of keys.
    let mut curated = full
        .replace("  - id: 700005\n", "  # The kettle, by hand.\n  - id: 700005\n")
        .replace("    draft: true\n", "")
        .replace("Wave.", "Wave back,   # with both hands.");
    for id in ["700004", "700010"] {
        let start = curated.find(&format!("  - id: {id}\n")).unwrap();
        let end =
            curated[start..].find("\n\n  #").map_or(curated.len(), |at| start + at + 2);
        curated.replace_range(start..end, "");
    }
    curated.push_str("# The end.\n");
    let merged = import::import("asa.yaml", &curated, "guide.txt", GUIDE);
    assert_eq!(merged.summary.added, [700_004, 700_010]);
    assert!(keeps(&curated, &merged.text), "a line was lost");
    let ids: Vec<u32> =
        load("a", &merged.text).catalog.unwrap().messages.iter().map(|m| m.id).collect();
    assert!(ids.is_sorted() && ids.len() == 10, "{ids:?}");
    let comment = "  # The kettle, by hand.\n  - id: 700005\n";
    assert!(merged.text.contains(comment) && merged.text.ends_with("# The end.\n"));
    let again = import::import("asa.yaml", &merged.text, "guide.txt", GUIDE);
    assert_eq!(again.text, merged.text);
}

#[test]
fn every_changed_fact_is_told_with_both_texts() {
    for (from, to, what, ours, theirs) in [
        (
            "%ASA-4-700005:",
            "%ASA-3-700005:",
            "`severity` of 700005",
            "`warning`",
            "`error`",
        ),
        (
            "Doesn't boil",
            "Does not boil",
            "`guide` of 700005",
            "`Kettle Doesn't boil`",
            "`Kettle Does not boil`",
        ),
        ("%ASA7-", "%ASA-7-", "`guide-head` of 700004", "`%ASA7-700004:`", "nothing"),
        (
            "- threshold - ",
            "- limit - ",
            "`guide-parameters` of 700010",
            "`group, threshold, peer, reason`",
            "`group, limit, peer, reason`",
        ),
        (
            "The dog ate",
            "The cat ate",
            "a value of `handshake-given-up-error`",
            "nothing",
            "`The cat ate the packet`",
        ),
        (
            "  - The dog ate the packet\n",
            "",
            "a value of `handshake-given-up-error`",
            "`The dog ate the packet`",
            "nothing",
        ),
        (
            "it!\n",
            "it!\n  - Lamp is out\n",
            "`guide-count` of the value `Lamp is out` of `handshake-given-up-error`",
            "`2`",
            "`3`",
        ),
    ] {
        let found = differences(&changed(from, to));
        let told = found.iter().any(|(code, message)| {
            *code == Code::GuideFact
                && message.starts_with(what)
                && message.contains(&format!("the catalog has {ours}, the guide"))
                && message.ends_with(theirs)
        });
        assert!(told, "{what}: {found:#?}");
        let merged =
            import::import("asa.yaml", &begin().text, "guide.txt", &changed(from, to));
        assert_eq!(merged.text, begin().text);
    }
    let swapped = changed(
        "  - The dog ate the packet\n  - Lamp is out\n",
        "  - Lamp is out\n  - The dog ate the packet\n",
    );
    let order = "the order of the values of `handshake-given-up-error`, here: the catalog has `The dog ate the packet`, the guide (line 37) `Lamp is out`";
    assert_eq!(differences(&swapped), [(Code::GuideFact, order.to_owned())]);
}

#[test]
fn messages_that_are_gone_or_new_are_told() {
    let start = GUIDE.find("700005\n").unwrap();
    let end = GUIDE.find("700006\n").unwrap();
    let short = format!("{}{}", &GUIDE[..start], &GUIDE[end..]);
    let gone = "700005 is in the catalog, not in the guide";
    assert_eq!(differences(&short), [(Code::NotInGuide, gone.to_owned())]);
    let merged = import::import("asa.yaml", &begin().text, "guide.txt", &short);
    assert_eq!((merged.text, merged.summary.gone), (begin().text, vec![700_005]));

    let catalog = import::import("asa.yaml", "", "guide.txt", &short).text;
    let findings = import::check("asa.yaml", &catalog, "guide.txt", GUIDE);
    let new = "C025 guide.txt:96 700005 is in the guide, not in the catalog: `Kettle Doesn't boil`\n";
    assert!(told(&findings).contains(new), "{}", told(&findings));

    let deprecated = begin().text.replace(
        "  - id: 700005\n",
        "  - id: 700005\n    deprecated: Kettles are gone.\n",
    );
    let findings = import::check("asa.yaml", &deprecated, "guide.txt", &short);
    assert!(findings.iter().all(|f| f.code != Code::NotInGuide), "{}", told(&findings));
}

#[test]
fn another_chapter_says_nothing_of_the_messages_of_the_first() {
    let other = GUIDE.replace("7000", "7100");
    let first = begin().text;
    let merged = import::import("asa.yaml", &first, "other.txt", &other);
    let count = begin().summary.added.len();
    assert_eq!((merged.summary.added.len(), merged.summary.gone), (count, vec![]));
    for guide in [GUIDE, &other] {
        let again = import::import("asa.yaml", &merged.text, "guide.txt", guide);
        assert_eq!((&again.text, again.summary.gone), (&merged.text, vec![]));
    }
    let findings = import::check("asa.yaml", &merged.text, "other.txt", &other);
    let range = findings.iter().find(|f| f.message.starts_with("`source.range`"));
    let help = &range.expect("the range differs").help;
    assert!(help.starts_with("it is another chapter"), "{help}");
}

#[test]
fn a_format_that_several_ids_share_is_doubted_once() {
    let guide = "700001 to 700003\n\nError Message\n\n%ASA-5-700001 to 700003: Lid lid_id\n\nExplanation\n\nIt fell.\n";
    let found = import::import("asa.yaml", "", "guide.txt", guide);
    assert_eq!(found.summary.added, [700_001, 700_002, 700_003]);
    assert_eq!(found.text.matches("format: \"Lid {lid_id}[.]\"").count(), 3);
    let doubts = found.findings.iter().filter(|f| f.code == Code::DoubtfulFormat);
    let doubts: Vec<&str> = doubts.map(|f| &*f.message).collect();
    let told = "the format of 700001 is inferred: `lid_id` is taken for a placeholder: written like a name";
    assert_eq!(doubts, [told]);
}

#[test]
fn a_bullet_that_describes_another_format_is_no_doubt() {
    let guide = "700001, 700002\n\nError Message\n\n%ASA-5-700001: Lid lid fell\n%ASA-5-700002: All fell\n\nExplanation\n\n\
                 They fell.\n- lid - The lid\n- cup - The cup\n\nRecommended Action\n\nNone.\n";
    let found = import::import("asa.yaml", "", "guide.txt", guide);
    let doubts = found.findings.iter().filter(|f| f.code == Code::DoubtfulFormat);
    let doubts: Vec<&str> = doubts.map(|f| &*f.message).collect();
    let told = |id: u32| {
        format!(
            "the format of {id} is inferred: `cup` is described but stands nowhere as a placeholder"
        )
    };
    assert_eq!(doubts, [told(700_001), told(700_002)]);
}

#[test]
fn a_list_that_several_messages_have_is_one_type() {
    let message = |id: u32, word: &str, last: &str| {
        format!(
            "{id}\n\nError Message\n\n%ASA-5-{id}: {word} flew at speed speed\n\nExplanation\n\nIt flew.\n\
             - speed - How fast:\n  - Slow\n  - {last}\n\nRecommended Action\n\nNone.\n\n"
        )
    };
    let guide = [("Kite", "Fast"), ("Dove", "Fast"), ("Moth", "Never")].iter().zip(1..);
    let guide: String =
        guide.map(|((word, last), id)| message(700_000 + id, word, last)).collect();
    let text = import::import("asa.yaml", "", "guide.txt", &guide).text;
    let loaded = load("asa.yaml", &text);
    let catalog = loaded.catalog.expect("a catalog");
    let types: Vec<&str> = catalog.types.iter().map(|(name, _)| name).collect();
    assert_eq!(types, ["speed-value", "moth-flew-speed-speed"]);
    assert_eq!(text.matches("{type: speed-value,").count(), 2);
    assert!(
        check::check(&load("asa.yaml", &text))
            .findings
            .iter()
            .all(|f| f.code == Code::Draft)
    );
}

#[test]
fn a_catalog_that_cannot_be_read_stays_as_it_is() {
    for text in ["schema: [", "schema: 1\n", "messages: 3\n"] {
        let found = import::import("asa.yaml", text, "guide.txt", GUIDE);
        assert_eq!(found.text, text);
        assert!(!found.findings.is_empty());
    }
}

#[test]
fn a_guide_without_messages_begins_no_catalog() {
    let found = import::import("asa.yaml", "", "guide.txt", "words\n");
    assert_eq!(found.text, "");
    assert_eq!(
        told(&found.findings),
        "C026 guide.txt:1 the guide holds no message that can be read\n"
    );
}

/// A small generator of numbers, the same on every machine.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or(0) % bound.max(1)
    }
}

fn mutated(numbers: &mut Numbers) -> String {
    const ODD: [&str; 20] = [
        "<", ">", "%", "%s", "%%", "- ", " - ", "\n", "\n\n", ":", " = ", "{", "]",
        "\\", "\"", "’", "\u{85}", "\u{0}", "Local", "=",
    ];
    let mut chars: Vec<char> = GUIDE.chars().collect();
    for _ in 0..=numbers.below(6) {
        let at = numbers.below(chars.len());
        let end = (at + numbers.below(12)).min(chars.len());
        match numbers.below(3) {
            0 => drop(chars.drain(at..end)),
            1 => drop(chars.splice(at..at, ODD[numbers.below(ODD.len())].chars())),
            _ => {
                let copy: Vec<char> = chars[at..end].to_vec();
                let to = numbers.below(chars.len());
                drop(chars.splice(to..to, copy));
            }
        }
    }
    chars.into_iter().collect()
}

#[test]
fn any_guide_gives_a_catalog_that_can_be_read_or_findings() {
    let mut numbers = Numbers(1);
    let known = begin().text;
    for _ in 0..25 {
        let guide = mutated(&mut numbers);
        let merged = import::import("asa.yaml", &known, "guide.txt", &guide);
        assert!(keeps(&known, &merged.text), "{}", merged.text);
        let begun = import::import("asa.yaml", "", "guide.txt", &guide);
        if begun.summary.messages == 0 {
            assert!(!begun.findings.is_empty());
            continue;
        }
        let loaded = load("asa.yaml", &begun.text);
        assert_eq!(told(&loaded.findings), "", "{guide}");
        let checked = check::check(&loaded);
        let faults: Vec<_> =
            checked.findings.into_iter().filter(|f| f.code != Code::Draft).collect();
        let at = faults.first().map_or(1, |fault| fault.place.line);
        let near: Vec<&str> = begun.text.lines().skip(at - 1).take(12).collect();
        assert_eq!(told(&faults), "", "{}", near.join("\n"));
        let again = import::import("asa.yaml", &begun.text, "guide.txt", &guide);
        assert_eq!(again.text, begun.text);
        let lists = |f: &&Finding| {
            f.place.file == "asa.yaml" && !f.message.contains("the values of")
        };
        let facts: Vec<_> = again.findings.iter().filter(lists).cloned().collect();
        assert_eq!(told(&facts), "", "{guide}");
    }
}

#[test]
fn no_mutation_of_a_catalog_makes_a_merge_panic() {
    let catalog = begin().text;
    let mut numbers = Numbers(1);
    for _ in 0..20 {
        let mut chars: Vec<char> = catalog.chars().collect();
        let at = numbers.below(chars.len());
        let end = (at + numbers.below(400)).min(chars.len());
        chars.drain(at..end);
        let text: String = chars.into_iter().collect();
        let merged = import::import("asa.yaml", &text, "guide.txt", GUIDE);
        assert!(merged.text.len() >= text.len());
    }
}
