//! Guides of both forms with every irregularity of the vendor's print, self-written.

mod inputs;
mod irregular;
mod odd;

use std::collections::BTreeMap;

use codegen::catalog::check;
use codegen::catalog::findings::{Code, Finding};
use codegen::catalog::load::load;
use codegen::import;
use codegen::source::{self, End, Guide, Mark, RawFormat, RawMessage};

const TEXT: &str = include_str!("../fixtures/forms/irregular.txt");
const MARKDOWN: &str = include_str!("../fixtures/forms/irregular.md");

fn text() -> Guide {
    source::read("irregular.txt", TEXT)
}

fn markdown() -> Guide {
    source::read("irregular.md", MARKDOWN)
}

/// A format as its level, its head and its text.
fn shown(format: &RawFormat) -> String {
    format!("{} {} {}", format.severity.level(), format.head, format.text)
}

/// The findings that name an id, without their lines.
fn told_of(findings: &[Finding], id: u32) -> Vec<(Code, String)> {
    let id = id.to_string();
    let names = |finding: &&Finding| {
        finding.message.split(|c: char| !c.is_ascii_digit()).any(|number| number == id)
    };
    findings.iter().filter(names).map(|f| (f.code, without_line(&f.message))).collect()
}

/// A message of a finding, without the number of another line, which differs between the forms.
fn without_line(message: &str) -> String {
    let mut words: Vec<&str> = message.split(' ').collect();
    for index in 1..words.len() {
        if words[index - 1] == "line" {
            words[index] = "N";
        }
    }
    words.join(" ")
}

#[test]
fn both_forms_give_the_same_messages() {
    let plain = |message: &RawMessage| {
        let texts = |p: &source::RawParameter| {
            let values: Vec<_> =
                p.values.iter().map(|v| (v.text.clone(), v.count)).collect();
            (p.name.clone(), p.description.clone(), values)
        };
        let formats: Vec<_> =
            [&message.format].into_iter().chain(&message.variants).map(shown).collect();
        let parameters: Vec<_> = message.parameters.iter().map(texts).collect();
        let prose =
            [&message.explanation, &message.action, &message.notes].map(Clone::clone);
        (message.id, formats, parameters, prose)
    };
    let [from_text, from_markdown] = [text(), markdown()]
        .map(|guide| guide.messages.iter().map(plain).collect::<Vec<_>>());
    assert_eq!(from_text, from_markdown);
    let counts = |guide: &Guide| guide.account.to_string();
    assert_eq!(counts(&text()), counts(&markdown()));
    assert_eq!(counts(&text()), "headings 27, tags 57, messages 31, variants 26");
}

#[test]
fn both_forms_tell_the_same() {
    let told = |guide: Guide| {
        let pages = |f: &Finding| f.message.contains("running heads");
        let mut told: Vec<_> = guide
            .findings
            .into_iter()
            .filter(|f| !pages(f))
            .map(|f| (f.code, without_line(&f.message)))
            .collect();
        told.sort();
        told
    };
    assert_eq!(told(text()), told(markdown()));
}

#[test]
fn a_finding_points_at_the_line_that_it_means() {
    for (guide, source) in [(text(), TEXT), (markdown(), MARKDOWN)] {
        let lines: Vec<&str> = source.lines().collect();
        for finding in guide.findings {
            let line = lines[finding.place.line - 1];
            let quoted = finding.message.split('`').nth(1).unwrap_or("");
            if matches!(finding.code, Code::Mention | Code::AstrayText) {
                let plain = line.replace('\\', "");
                assert!(plain.contains(quoted), "{}: {line}", finding.message);
            }
            assert!(!line.trim().is_empty(), "{}", finding.message);
        }
    }
}

#[test]
fn a_catalog_begun_from_either_form_is_sound_but_for_its_prose() {
    for guide in [text(), markdown()] {
        let begun = import::merge("asa.yaml", "", &guide);
        let checked = check::check(&load("asa.yaml", &begun.text));
        let faults: BTreeMap<Code, Vec<String>> = checked
            .findings
            .into_iter()
            .filter(|finding| finding.code != Code::Draft)
            .map(|finding| (finding.code, vec![finding.message]))
            .collect();
        assert!(faults.is_empty(), "{faults:#?}");
    }
}

#[test]
fn a_guide_differs_in_nothing_from_what_was_begun_with_it() {
    let listed = "### 700401\n\n**Error Message** `%ASA-5-700401: Dish _dish_name_ of _maker_ _why_`\n\n**Explanation** It fell.\n\n\
                  - Dish name—Which:\n    - Bowl\n    - Plate\n- cause—Where:\n    - Here\n    - There\n\
                  - why—Why:\n    - No hands\n    - No eyes\n\n**Recommended Action** None.\n";
    for guide in [text(), markdown(), source::read("listed.md", listed)] {
        let begun = import::merge("asa.yaml", "", &guide);
        let differing = import::differences("asa.yaml", &begun.text, &guide);
        let facts = differing.into_iter().filter(|f| f.code == Code::GuideFact);
        assert_eq!(facts.map(|f| f.message).collect::<Vec<_>>(), [""; 0]);
    }
    let begun = import::merge("asa.yaml", "", &source::read("listed.md", listed)).text;
    assert!(
        begun.contains("{name: plate, text: \"Plate\"}") && !begun.contains("hands")
    );
}

#[test]
fn what_an_import_could_not_make_a_check_does_not_ask_for() {
    let text = "### 700402\n\n**Error Message 1** `%ASA-5-700402: Dish _dish_ fell`\n\n\
                **Error Message 2** `%ASA-5-700402: Lid _lid_ _dish_ broke`\n\n**Explanation** It fell.\n\n\
                **Recommended Action** None.\n";
    let guide = source::read("guide.md", text);
    let begun = import::merge("asa.yaml", "", &guide);
    let told = |findings: Vec<Finding>| {
        let told = findings.into_iter().filter(|f| f.code != Code::DoubtfulFormat);
        told.map(|f| (f.code, f.message)).collect::<Vec<_>>()
    };
    let why = "the guide has `Lid lid dish broke` for 700402, of which no shape was made: \
               only a blank stands between `lid` and `dish`";
    let expected = [(Code::EditionFact, why.to_owned())];
    assert_eq!(told(begun.findings), expected);
    assert_eq!(told(import::differences("asa.yaml", &begun.text, &guide)), expected);
}

#[test]
fn the_account_adds_up() {
    for guide in [text(), markdown()] {
        let ends = |marks: &[Mark]| {
            let count =
                |end: fn(&End) -> bool| marks.iter().filter(|m| end(&m.end)).count();
            let message = count(|end| matches!(end, End::Message(_)));
            let variant = count(|end| matches!(end, End::Variant(_)));
            (message, variant, count(|end| *end == End::Finding))
        };
        let (messages, variants, told) = ends(&guide.account.tags);
        // Three more ids stand behind one tag; an empty format, an example and a mention are told.
        assert_eq!(
            (messages + 3, variants),
            (guide.account.messages, guide.account.variants)
        );
        assert_eq!(told, 3);
        assert_eq!(messages + variants + told, guide.account.tags.len());
        // The second heading of a message heads a variant, that of the empty format is told.
        let headings = guide.account.headings.len();
        assert_eq!(ends(&guide.account.headings), (headings - 2, 1, 1));
    }
}
