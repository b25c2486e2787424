//! Spellings of the irregularities that stand in no known print.

use codegen::catalog::check;
use codegen::catalog::findings::Code;
use codegen::catalog::load::load;
use codegen::import;
use codegen::source::{self, Guide};

use super::shown;

const TEXT: &str = include_str!("../fixtures/forms/odd.txt");
const MARKDOWN: &str = include_str!("../fixtures/forms/odd.md");

fn text() -> Guide {
    source::read("odd.txt", TEXT)
}

fn markdown() -> Guide {
    source::read("odd.md", MARKDOWN)
}

/// All formats, each with the parameters that are described below it.
fn formats(guide: &Guide) -> Vec<String> {
    let line = |message: &source::RawMessage| {
        let names: Vec<&str> = message.parameters.iter().map(|p| &*p.name).collect();
        assert!(message.variants.is_empty(), "{}", message.id);
        format!("{} {} [{}]", message.id, shown(&message.format), names.join(", "))
    };
    guide.messages.iter().map(line).collect()
}

#[test]
fn headings_labels_and_bullets_of_any_spelling() {
    assert_eq!(
        formats(&text()),
        [
            "710101 6 %ASA-6-710101: Crane crane_id lifts box-number from <ship name> to (x.x.x.x/port) \
             [crane_id, box-number]",
            "710102 6 %ASA-6-710102: Ship %s (%d tons) sank after 0x%08lx seconds, %5.2f%% lost []",
            "710103 6 %ASA−6−710103: Tug tug_name pulls for reason [tug_name, reason]",
            "710104 4 %ASA-4-710104 to 710106: Gate gate_id is stuck []",
            "710105 4 %ASA-4-710104 to 710106: Gate gate_id is stuck []",
            "710106 4 %ASA-4-710104 to 710106: Gate gate_id is stuck []",
            "710110 4 %ASA-4-710110: Lamp 'lamp_id' is at pier.number [lamp_id, pier.number]",
            "710107 4 %ASA-4-710107: Light light_id is out []",
            "710108 4 %ASA-4-710108: Pier pier_id [pier_id, quay_id]",
            "710109 4 %ASA-4-710109: Quay quay_id [pier_id, quay_id]",
        ]
    );
    assert_eq!(
        formats(&markdown()),
        [
            "720101 6 %ASA-6-720101: Loaf loaf of weight g [loaf, weight]",
            "720102 6 %ASA-6-720102: Roll roll_name and bun_name []",
            "720105 6 %ASA-6-720105: Cake cake []",
            "720103 6 %ASA-6-720103: Pie pie []",
            "720104 6 %ASA-6-720104: Tart tart []",
        ]
    );
}

#[test]
fn what_is_read_as_it_stands_is_not_told() {
    let told = |guide: Guide| {
        let told = guide.findings.into_iter().map(|f| (f.code, f.message));
        told.collect::<Vec<_>>()
    };
    let told_of_text = told(text());
    let expected = [
        (Code::AstrayText, "text that belongs to no message"),
        (
            Code::IrregularTag,
            "`%ASA-4-710104 to 710106:` stands for 3 ids, from 710104 to 710106",
        ),
    ];
    assert_eq!(told_of_text, expected.map(|(code, text)| (code, text.to_owned())));
    let expected = [
        (Code::IrregularHeading, "the heading is printed as the tag `%ASA-6-720101`"),
        (Code::IrregularSection, "720105 has `Syslog Mesage` in front of its format"),
    ];
    assert_eq!(told(markdown()), expected.map(|(code, text)| (code, text.to_owned())));
}

#[test]
fn their_drafts_are_sound_and_hold_what_a_reader_would_write() {
    for (guide, formats) in [
        (
            text(),
            vec![
                "Crane {crane_id} lifts {box_number} from {ship_name} to ({address}/{port})[.]",
                "Ship {ship} ({value} tons) sank after {value_2} seconds, {value_3}%% lost[.]",
                "Tug {tug_name} pulls for {reason}[.]",
            ],
        ),
        (
            markdown(),
            vec!["Loaf {loaf} of {weight} g[.]", "Roll {roll_name} and bun_name[.]"],
        ),
    ] {
        let begun = import::merge("asa.yaml", "", &guide);
        for format in formats {
            assert!(
                begun.text.contains(&format!("format: \"{format}\"")),
                "{}",
                begun.text
            );
        }
        let checked = check::check(&load("asa.yaml", &begun.text));
        assert!(checked.findings.iter().all(|f| f.code == Code::Draft));
    }
}

#[test]
fn a_format_goes_on_in_paragraphs_that_begin_as_no_sentence_does() {
    let guide = |behind: &str| {
        let text = format!(
            "700001\n\nError Message %ASA-3-700001: Too many lids on {{pot|pan}}\n\n{behind}\n\n\
             Explanation They fell.\n\nRecommended Action None required.\n"
        );
        let guide = source::read("lids.txt", &text);
        let told: Vec<_> = guide.findings.into_iter().map(|f| f.message).collect();
        (guide.messages[0].format.text.clone(), told)
    };
    let whole = "Too many lids on {pot|pan} stove_id ! lids";
    let told = "700001 has its format in several paragraphs".to_owned();
    assert_eq!(guide("stove_id\n\n! lids"), (whole.into(), vec![told.clone(), told]));
    let (format, told) = guide("Lids are round.");
    assert_eq!(format, "Too many lids on {pot|pan}");
    assert_eq!(told, ["700001 has text below its format without a label"]);
}
