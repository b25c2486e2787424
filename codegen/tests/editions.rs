//! The import of another edition: its shapes become variants, what is new and gone is marked, all of it is told.

use codegen::catalog::check::check;
use codegen::catalog::findings::{Code, Finding, any_error};
use codegen::catalog::load::load;
use codegen::catalog::model::{Catalog, Message};
use codegen::diff::{Class, diff, verdict};
use codegen::import::{self, Import};
use codegen::source::{self, Guide};
use expect_test::expect_file;

#[path = "editions/any.rs"]
mod any;

const GUIDE: &str = include_str!("fixtures/guide.txt");
const LATER: &str = include_str!("fixtures/later.txt");

/// A catalog whose prose counts as written.
fn curated() -> String {
    import::import("asa.yaml", "", "guide.txt", GUIDE)
        .text
        .replace("    draft: true\n", "")
}

/// A guide that is the edition of that name, where it is said to be one.
fn guide(edition: Option<&str>, file: &str, text: &str) -> Guide {
    Guide {
        edition: edition.map(str::to_owned),
        ..source::read(file, text)
    }
}

fn import_as(
    edition: Option<&str>,
    file: &str,
    catalog: &str,
    name: &str,
    text: &str,
) -> Import {
    import::merge(file, catalog, &guide(edition, name, text))
}

fn check_as(
    edition: Option<&str>,
    file: &str,
    catalog: &str,
    name: &str,
    text: &str,
) -> Vec<Finding> {
    import::differences(file, catalog, &guide(edition, name, text))
}

fn later(catalog: &str) -> Import {
    import_as(Some("2.0"), "asa.yaml", catalog, "later.txt", LATER)
}

fn told(findings: &[Finding]) -> String {
    let line = |f: &Finding| {
        format!("{} {}:{} {}\n", f.code, f.place.file, f.place.line, f.message)
    };
    findings.iter().map(line).collect()
}

fn catalog(text: &str) -> Catalog {
    let loaded = load("asa.yaml", text);
    let told = told(&loaded.findings);
    loaded.catalog.unwrap_or_else(|| panic!("{told}{text}"))
}

fn message(text: &str, id: u32) -> Message {
    catalog(text)
        .messages
        .into_iter()
        .find(|message| message.id == id)
        .expect("a message")
}

/// The lines of `new` that `old` lacks; all lines of `old` have to stand in it, in order.
fn added(old: &str, new: &str) -> String {
    let mut left = old.lines().peekable();
    let extra = new.lines().filter(|line| left.next_if(|old| old == line).is_none());
    let extra = extra.fold(String::new(), |out, line| out + line + "\n");
    assert_eq!(left.next(), None, "a line was lost");
    extra
}

#[test]
fn shapes_marks_and_drafts_are_added_and_all_else_is_told() {
    let (old, merged) = (curated(), later(&curated()));
    expect_file!["fixtures/later.added"].assert_eq(&added(&old, &merged.text));
    expect_file!["fixtures/later.findings"].assert_eq(&told(&merged.findings));
    let summary = "\
8 messages in the edition 2.0
new            1  700012
gone           3  700003, 700008, 700009
severity       1  700002
format         4  700002, 700005, 700007, 700010
parameters     3  700001, 700002, 700005
values         1  700002
";
    assert_eq!(merged.summary.to_string(), summary);
    assert!(!any_error(&merged.findings), "{}", told(&merged.findings));
}

#[test]
fn the_catalog_is_sound_after_it_but_for_the_prose_of_new_messages() {
    let checked = check(&load("asa.yaml", &later(&curated()).text));
    let faults: Vec<_> =
        checked.findings.iter().map(|f| (f.code, &*f.message)).collect();
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert_eq!(faults[0].0, Code::Draft);
    assert!(faults[0].1.contains("700012"), "{faults:?}");
}

#[test]
fn the_same_edition_changes_nothing_a_second_time() {
    let first = later(&curated());
    // Whether its name is given again or not.
    for edition in [Some("2.0"), None] {
        let again = import_as(edition, "asa.yaml", &first.text, "later.txt", LATER);
        assert_eq!(again.text, first.text);
        let changes = again.summary.changes.expect("changes");
        assert!(changes.new.is_empty() && changes.gone.is_empty(), "{changes:?}");
        assert_eq!(changes.format.into_iter().collect::<Vec<_>>(), [700_010]);
    }
}

#[test]
fn what_was_curated_stays_the_catalogs() {
    let merged = later(&curated()).text;
    let (old, new) = (message(&curated(), 700_002), message(&merged, 700_002));
    assert_eq!(
        (old.severity, &old.format, &old.guide),
        (new.severity, &new.format, &new.guide)
    );
    let [shape] = new.variants.as_slice() else { panic!("{:?}", new.variants) };
    assert_eq!(shape.edition.as_deref(), Some("2.0"));
    assert_eq!(shape.guide.as_deref(), Some("Handshake given up, ERROR: error"));
    assert_eq!(shape.format, "Handshake given up, ERROR: {error}[.]");
    assert_eq!(message(&merged, 700_003).gone, ["2.0"]);
    assert_eq!(message(&merged, 700_012).edition.as_deref(), Some("2.0"));
    // Lines of the new shape are read, and no program breaks but by fields that are optional now.
    let changes = diff(&catalog(&curated()), &catalog(&merged));
    let major = changes.iter().filter(|change| change.class == Class::Major);
    let paths: Vec<&str> = major.map(|change| change.path.as_str()).collect();
    assert_eq!(verdict(&changes), Some(Class::Major));
    assert!(paths.iter().all(|path| path.contains(".fields")), "{paths:?}");
}

#[test]
fn the_source_itself_is_still_compared_as_before() {
    let merged = later(&curated()).text;
    assert_eq!(import::check("asa.yaml", &merged, "guide.txt", GUIDE), []);
    let again = import::import("asa.yaml", &merged, "guide.txt", GUIDE);
    assert_eq!((again.text.as_str(), told(&again.findings)), (&*merged, String::new()));
}

#[test]
fn a_check_tells_what_an_import_would_add() {
    let check =
        |catalog: &str| check_as(Some("2.0"), "asa.yaml", catalog, "later.txt", LATER);
    let before = check(&curated());
    let errors: Vec<_> = before
        .iter()
        .filter(|finding| finding.code.weight() == Code::Draft.weight())
        .map(|finding| {
            (finding.code, finding.message.split(':').next().unwrap_or_default())
        })
        .collect();
    let expected = [
        (
            Code::GuideFact,
            "`source.editions` lacks what was imported as the edition `2.0`",
        ),
        (
            Code::GuideFact,
            "no shape of 700002 is what the edition `2.0` (line 22) prints",
        ),
        (Code::NotInGuide, "700003 is in the catalog, not in the edition `2.0`"),
        (
            Code::GuideFact,
            "no shape of 700005 is what the edition `2.0` (line 57) prints",
        ),
        (
            Code::GuideFact,
            "no shape of 700007 is what the edition `2.0` (line 93) prints",
        ),
        (Code::NotInGuide, "700008 is in the catalog, not in the edition `2.0`"),
        (Code::NotInGuide, "700009 is in the catalog, not in the edition `2.0`"),
        (Code::NotInCatalog, "700012 is in the guide, not in the catalog"),
    ];
    assert_eq!(errors, expected);
    let after = check(&later(&curated()).text);
    assert!(!any_error(&after), "{}", told(&after));
}

#[test]
fn a_wrong_name_is_one_clear_error() {
    let merged = later(&curated()).text;
    for (edition, catalog, guide, expected) in [
        (
            "3.0",
            &merged,
            LATER,
            "this file was imported as the edition `2.0`, not `3.0`",
        ),
        (
            "3.0",
            &merged,
            GUIDE,
            "this file was imported as the edition `unknown`, not `3.0`",
        ),
        ("a b", &curated(), LATER, "`a b` is no name of an edition"),
        ("", &curated(), LATER, "`` is no name of an edition"),
    ] {
        let found = import_as(Some(edition), "asa.yaml", catalog, "g", guide);
        assert_eq!(found.text, **catalog);
        let messages: Vec<_> = found.findings.iter().map(|f| &*f.message).collect();
        assert_eq!(messages, [expected]);
        let found = check_as(Some(edition), "asa.yaml", catalog, "g", guide);
        assert_eq!(found.len(), 1);
    }
}

#[test]
fn an_edition_may_come_in_several_files() {
    let (head, tail) = LATER.split_at(LATER.find("700006\n").expect("a message"));
    let import = |catalog: &str, guide: &str| {
        import_as(Some("2.0"), "asa.yaml", catalog, "later.txt", guide)
    };
    let first = import(&curated(), head);
    let changes = first.summary.changes.expect("changes");
    assert_eq!(changes.gone.into_iter().collect::<Vec<_>>(), [700_003]);
    let second = import(&first.text, tail);
    let changes = second.summary.changes.expect("changes");
    assert_eq!(changes.gone.into_iter().collect::<Vec<_>>(), [700_008, 700_009]);
    let catalog = catalog(&second.text);
    let files = catalog.source.editions.get("2.0").expect("the edition");
    let ranges: Vec<_> = files.iter().map(|file| &*file.range).collect();
    assert_eq!(ranges, ["700001-700005", "700006-700012"]);
    assert_eq!(import(&second.text, head).text, second.text);
    assert_eq!(import(&second.text, tail).text, second.text);
}

#[test]
fn a_further_edition_goes_behind_the_others() {
    let first = later(&curated()).text;
    let third = LATER.replace("Handshake given up, ERROR", "Handshake lost, ERROR");
    let merged = import_as(Some("3.0"), "asa.yaml", &first, "third.txt", &third);
    let (old, new) = (message(&first, 700_002), message(&merged.text, 700_002));
    assert_eq!(new.variants[..1], old.variants);
    assert_eq!(new.variants[1].edition.as_deref(), Some("3.0"));
    assert_eq!(new.variants[1].format, "Handshake lost, ERROR: {error}[.]");
    assert_eq!(message(&merged.text, 700_003).gone, ["2.0", "3.0"]);
    let editions = catalog(&merged.text).source.editions;
    assert_eq!(editions.keys().collect::<Vec<_>>(), ["2.0", "3.0"]);
    added(&first, &merged.text.replace("[\"2.0\", \"3.0\"]", "[\"2.0\"]"));
}

#[test]
fn an_empty_catalog_is_begun_by_the_edition_that_is_named() {
    let begun = import_as(Some("2.0"), "asa.yaml", "", "later.txt", LATER);
    let catalog = catalog(&begun.text);
    assert_eq!(catalog.source.edition, "2.0");
    assert!(catalog.source.editions.is_empty());
    assert!(catalog.messages.iter().all(|message| message.edition.is_none()));
}

#[test]
fn a_shape_that_would_make_the_catalog_unsound_is_told_and_left_out() {
    // A former name of a field can't be that of another.
    let field = "      reason: {type: text, about: ";
    let old = curated();
    assert_eq!(old.matches(field).count(), 1);
    let old = old.replace(field, "      reason: {type: text, was: [code], about: ");
    let guide = LATER
        .replace("Rejection reason: reason code", "Code code. Rejection reason: reason")
        .replace("- reason - Why", "- code - A number\n- reason - Why");
    let merged = import_as(Some("2.0"), "asa.yaml", &old, "later.txt", &guide);
    assert_eq!(message(&merged.text, 700_010), message(&old, 700_010));
    let told = told(&merged.findings);
    let expected =
        "for 700010, of which no shape was made: `code` is the name of another field";
    assert!(told.contains(expected), "{told}");
    // The others are there.
    assert_eq!(message(&merged.text, 700_002).variants.len(), 1);
    assert!(merged.summary.changes.expect("changes").format.contains(&700_010));
}

/// The guide with a second format of 700005, which has its own level, and a third that the first reads.
fn several() -> String {
    let format = "%ASA-4-700005: Kettle Doesn't boil\n";
    assert_eq!(GUIDE.matches(format).count(), 1);
    let more = "%ASA-3-700005: Kettle <kettle> boils over\n\n%ASA-4-700005: Kettle <kettle> boils over , quietly\n";
    GUIDE.replace(format, &format!("Error Message\n\n{format}\n{more}"))
}

#[test]
fn several_formats_of_one_id_are_shapes_of_one_message() {
    let guide = several();
    let read = source::read("guide.txt", &guide);
    let raw = read.messages.iter().find(|raw| raw.id == 700_005).expect("the kettle");
    assert_eq!(raw.variants.len(), 2, "{raw:#?}");
    let begun = import::import("asa.yaml", "", "guide.txt", &guide);
    // Of a message that was known by its first format alone, too.
    let curated = import::import("asa.yaml", &curated(), "guide.txt", &guide);
    for text in [&begun.text, &curated.text] {
        let kettle = message(text, 700_005);
        let formats: Vec<_> =
            kettle.variants.iter().map(|v| (v.from.name(), &*v.format)).collect();
        let expected = [
            ("guide", "Kettle {kettle} boils over[.]"),
            ("guide", "Kettle {kettle} boils over, quietly[.]"),
        ];
        assert_eq!(formats, expected);
        assert!(kettle.variants.iter().all(|variant| variant.edition.is_none()));
        let again = import::import("asa.yaml", text, "guide.txt", &guide);
        assert_eq!(again.text, **text);
        let kettles =
            again.findings.iter().filter(|f| f.message.contains("700005")).count();
        assert_eq!(kettles, 0, "{}", told(&again.findings));
        // One that is gone is told.
        let findings = import::check("asa.yaml", text, "guide.txt", GUIDE);
        let gone = "`guide` of a variant of 700005: the catalog has `Kettle <kettle> boils over`";
        assert!(
            findings.iter().any(|f| f.message.starts_with(gone)),
            "{}",
            told(&findings)
        );
    }
    added(&self::curated(), &curated.text);
}

#[test]
fn a_message_that_could_not_be_read_is_not_gone() {
    let unread = "700003\n\nError Message\n\n%ASA-5-700003:\n\nExplanation\n\nNothing.\n\n700004\n";
    let guide = LATER.replace("700004\n\n", &format!("{unread}\n"));
    let merged = import_as(Some("2.0"), "asa.yaml", &curated(), "later.txt", &guide);
    let told = told(&merged.findings);
    assert!(told.contains("C026 later.txt:") && told.contains("700003"), "{told}");
    assert!(message(&merged.text, 700_003).gone.is_empty());
    assert_eq!(message(&merged.text, 700_008).gone, ["2.0"]);
}
