//! How each irregularity is read, and what is told of it.

use codegen::catalog::findings::Code;
use codegen::source::RawMessage;

use super::{markdown, shown, text, told_of};

/// A message as both forms read it: its formats, and what is told with its id in the words.
struct Reading {
    formats: Vec<String>,
    told: Vec<(Code, String)>,
    message: RawMessage,
}

/// Reads a message in both forms, and asserts that they agree.
fn reading(id: u32) -> Reading {
    let [from_text, from_markdown] = [text(), markdown()].map(|guide| {
        let message = guide.messages.iter().find(|message| message.id == id);
        let message = message.unwrap_or_else(|| panic!("{id} is not read"));
        let formats = [&message.format].into_iter().chain(&message.variants).map(shown);
        let told = told_of(&guide.findings, id);
        Reading {
            formats: formats.collect(),
            told,
            message: message.clone(),
        }
    });
    assert_eq!(from_text.formats, from_markdown.formats);
    assert_eq!(from_text.told, from_markdown.told);
    from_markdown
}

/// Asserts how a message with one format is read in both forms.
fn reads(id: u32, format: &str, told: &[(Code, &str)]) -> RawMessage {
    let reading = reading(id);
    assert_eq!(reading.formats, [format]);
    let told: Vec<_> =
        told.iter().map(|&(code, text)| (code, text.to_owned())).collect();
    assert_eq!(reading.told, told);
    reading.message
}

#[test]
fn a_label_glued_to_what_follows() {
    let format = "6 %ASA-6-700101: Kettle kettle_name on shelf shelf-number boils";
    let message = reads(700_101, format, &[]);
    assert_eq!(
        message.explanation,
        ["A kettle boils, and its label is glued to what follows."]
    );
    assert_eq!(message.action, ["None required."]);
    let names: Vec<_> = message.parameters.iter().map(|p| &*p.name).collect();
    assert_eq!(names, ["kettle_name", "shelf-number"]);
}

#[test]
fn a_label_that_is_missing() {
    reads(
        700_102,
        "5 %ASA-5-700102: Lid lid left its kettle",
        &[(Code::IrregularTag, "the tag under the heading 700112 names 700102")],
    );
    let message = reads(
        700_305,
        "3 %ASA-3-700305: Table table is laid",
        &[
            (Code::IrregularSection, "700305 has text below its format without a label"),
            (Code::IrregularSection, "700305 has text below its format without a label"),
        ],
    );
    assert_eq!(message.explanation, ["The label of the explanation is missing."]);
    assert_eq!(message.action, ["None required."]);
}

#[test]
fn a_label_that_is_doubled() {
    let message = reads(
        700_103,
        "5 %ASA-5-700103: Spout spout points to the wall",
        &[
            (Code::IrregularSection, "700103 has the label `Error Message` twice"),
            (Code::IrregularSection, "700103 has the label `Explanation` twice"),
        ],
    );
    assert_eq!(message.explanation, ["Two labels stand twice."]);
}

#[test]
fn explanation_where_error_message_belongs() {
    let told = "700104 has `Explanation` in front of its format";
    let format = "4 %ASA-4-700104: Handle handle is hot";
    let message = reads(700_104, format, &[(Code::IrregularSection, told)]);
    assert_eq!(message.explanation, ["The first label is the wrong one."]);
}

#[test]
fn nothing_a_period_or_a_dash_behind_the_id() {
    reads(700_105, "4 %ASA-4-700105 Handle handle is cold", &[]);
    let mention = "the tag `%ASA-4-700106` stands in prose or in an example";
    reads(
        700_106,
        "4 %ASA-4-700106. Handle handle is lost",
        &[(Code::Mention, mention)],
    );
    reads(700_107, "4 %ASA-4-700107 - Handle handle is back", &[]);
}

#[test]
fn a_tag_without_its_sign() {
    reads(700_108, "4 ASA-4-700108: Water is out", &[]);
}

#[test]
fn a_level_that_is_missing_or_a_word() {
    let told = "the tag of 700109 has no level";
    reads(700_109, "6 %ASA-700109: Water is in", &[(Code::IrregularTag, told)]);
    reads(700_110, "4 %ASA-warning-700110: Water is warm", &[]);
    let told = "the tag of 700111 has the level `n`";
    reads(700_111, "6 %ASA-n-700111: Water is hot", &[(Code::IrregularTag, told)]);
}

#[test]
fn an_id_unlike_its_heading() {
    let told = "the tag under the heading 700112 names 700102";
    reads(
        700_112,
        "3 %ASA-3-700102: Cup cup has a crack",
        &[(Code::IrregularTag, told)],
    );
    let told = "the tag under the heading 700999 names 700113";
    reads(
        700_113,
        "3 %ASA-3-700113: Cup cup has no handle",
        &[(Code::IrregularHeading, told)],
    );
    let told = "the heading `7003091` is no id; the tag below it names 700309";
    reads(700_309, "4 %ASA-4-700309: Oven is on", &[(Code::IrregularHeading, told)]);
}

#[test]
fn several_ids_in_one_heading() {
    let [sour, gone] = [
        reads(700_114, "2 %ASA-2-700114: Milk brand is sour", &[]),
        reads(700_115, "2 %ASA-2-700115: Milk brand is gone", &[]),
    ];
    assert_eq!((sour.explanation, sour.action), (gone.explanation, gone.action));
    let lacking = "the heading names 700118, but no format below it does";
    assert_eq!(
        told_of(&text().findings, 700_118),
        [(Code::UnreadableGuide, lacking.to_owned())]
    );
    reads(700_116, "2 %ASA-2-700116: Sugar is wet", &[]);
    reads(700_117, "2 %ASA-2-700117: Sugar is gone", &[]);
}

#[test]
fn letters_in_an_id_stand_for_the_ids_that_the_text_names() {
    let format = "4 %ASA-4-7002nn: Biscuit number string fell to floor";
    for id in 700_200..=700_203 {
        let reading = reading(id);
        assert_eq!(reading.formats, [format]);
        let names: Vec<_> =
            reading.message.parameters.iter().map(|p| &*p.name).collect();
        assert_eq!(names, ["number", "floor"], "rows of a table describe them");
    }
    let told = "`%ASA-4-7002nn:` stands for 4 ids, from 700200 to 700203";
    assert!(text().findings.iter().any(|f| f.message == told));
}

#[test]
fn several_formats_under_one_id() {
    let reading = reading(700_301);
    assert_eq!(
        reading.formats,
        [
            "5 %ASA-5-700301: Guest name came",
            "5 %ASA-5-700301: Guest name came with number others",
            "5 %ASA-5-700301: Guests came",
            "7 %ASA-7-700301: Guest name rang twice",
        ]
    );
    assert_eq!(reading.told, []);
    let explained = ["Somebody is at the door.", "Somebody is still at the door."];
    assert_eq!(reading.message.explanation, explained);
    assert_eq!(reading.message.action, ["Open.", "Open at once."]);
}

#[test]
fn twenty_two_messages_under_one_id() {
    let Reading { formats, told, message } = reading(700_311);
    assert_eq!((formats.len(), told.len()), (22, 0));
    assert_eq!(formats[21], "4 %ASA-4-700311: %PLATE-4-SPARE: A spare plate for guest");
    assert_eq!((message.explanation.len(), message.action.len()), (22, 20));
}

#[test]
fn a_message_that_is_listed_twice() {
    let reading = reading(700_302);
    assert_eq!(
        reading.formats,
        [
            "6 %ASA-6-700302: Guest name left",
            "6 %ASA-6-700302: Guest name left without a word",
        ]
    );
    let told = "700302 stands in line N already, with another format";
    assert_eq!(reading.told, [(Code::ListedTwice, told.to_owned())]);
    assert_eq!(reading.message.explanation, ["The chair is free."]);
}

#[test]
fn an_empty_format() {
    for guide in [text(), markdown()] {
        assert!(guide.messages.iter().all(|message| message.id != 700_303));
        let told = [
            (Code::IrregularHeading, "the heading 700303 brings no message".to_owned()),
            (Code::UnreadableGuide, "the format of 700303 is empty".to_owned()),
        ];
        assert_eq!(told_of(&guide.findings, 700_303), told);
    }
}

#[test]
fn an_explanation_fused_to_the_format() {
    let message = reads(
        700_304,
        "3 %ASA-3-700304: Table table shakes",
        &[
            (
                Code::IrregularSection,
                "700304 has the label `Explanation` within a paragraph",
            ),
            (
                Code::IrregularSection,
                "700304 has the label `Recommended Action` within a paragraph",
            ),
        ],
    );
    assert_eq!(message.explanation, ["One of its legs is shorter than the others."]);
    assert_eq!(message.action, ["Put a coaster below it."]);
}

#[test]
fn placeholders_of_every_kind_over_several_lines() {
    let format = "6 %ASA-6-700306: Built {inbound | outbound} tray tray-id for guestName at seat.number (x.x.x.x/n) \
                  [side] to <table> <spare table>, %d cups";
    let message = reads(700_306, format, &[]);
    let marked: Vec<&str> = message
        .format
        .marked
        .iter()
        .map(|mark| &message.format.text[mark.clone()])
        .collect();
    assert_eq!(marked, ["seat.number", "x.x.x.x", "n", "side", "table"]);
    assert!(text().messages.iter().all(|message| message.format.marked.is_empty()));
}

#[test]
fn pages_between_the_lines() {
    let heads: Vec<_> =
        text().findings.into_iter().filter(|f| f.code == Code::AstrayText).collect();
    let told: Vec<_> = heads.iter().map(|f| (f.place.line, &*f.message)).collect();
    let expected =
        "19 lines are running heads and page numbers, like `Tea Room Messages`";
    assert_eq!(told, [(1, expected)]);
    let shared = reading(700_114).message.explanation;
    assert_eq!(shared, ["Two messages share what is said of them."]);
}

#[test]
fn tables_notes_and_lists_within_lists() {
    let message = reading(700_200).message;
    let rows = ["- Message — Biscuit", "- 700200 — Round", "- 700201 — Square"];
    assert_eq!(message.explanation[1..4], rows);
    let message = reading(700_307).message;
    assert_eq!(message.notes, ["Guests of the house do not pay.", "Keep the bill."]);
    let [reason, amount] = &message.parameters[..] else { panic!("two parameters") };
    let values: Vec<_> = reason.values.iter().map(|value| &*value.text).collect();
    assert_eq!(values, ["No purse", "Wrong purse"]);
    assert_eq!((&*amount.name, &*amount.description), ("amount", "How much"));
}

#[test]
fn a_format_that_goes_on_behind_its_code() {
    let reading = reading(700_307);
    assert_eq!(
        reading.formats,
        ["6 %ASA-6-700307: Bill of amount was not paid by guest_name"]
    );
}

#[test]
fn a_remark_in_front_of_a_label() {
    let reading = reading(700_308);
    assert_eq!(
        reading.formats,
        [
            "4 %ASA-4-700308: Shift shift began",
            "4 %ASA-4-700308: Late shift shift began",
        ]
    );
    let told = [
        (Code::IrregularSection, "700308 has the remark `(Day)` on a format".to_owned()),
        (
            Code::IrregularSection,
            "700308 has the remark `(Night)` on a format".to_owned(),
        ),
    ];
    assert_eq!(reading.told, told);
}

#[test]
fn quotes_stay_and_odd_blanks_and_soft_hyphens_go() {
    let action = &reading(700_307).message.action;
    assert_eq!(action, &["Ask “nicely”, as in message %ASA-4-700106."]);
    assert!(reading(700_308).message.explanation[0].contains("a long compound word"));
}

#[test]
fn a_heading_that_is_missing() {
    let told = "700310 has no heading; it stands under 7003091";
    reads(700_310, "4 %ASA-4-700310: Oven is off", &[(Code::IrregularHeading, told)]);
}
