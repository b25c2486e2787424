//! What the chapter for maintainers tells them to write into the catalog is sound there.

mod common;

use common::checked;

const CATALOG: &str = include_str!("../../catalog/asa.yaml");
const CHAPTER: &str = include_str!("../../book/pages/maintainer.md");

/// The example of the chapter that begins with this line.
fn example(first: &str) -> &'static str {
    CHAPTER
        .split("```yaml\n")
        .skip(1)
        .map(|rest| rest.split("```").next().unwrap())
        .find(|block| block.starts_with(first))
        .unwrap_or_else(|| panic!("no example begins with `{first}`"))
}

/// The catalog with a text put before the one place of another.
fn with(text: &str, before: &str) -> String {
    assert_eq!(CATALOG.matches(before).count(), 1, "{before:?} must stand once");
    CATALOG.replacen(before, &format!("{text}{before}"), 1)
}

#[track_caller]
fn sound(catalog: &str) {
    let checked = checked(catalog);
    assert!(checked.findings.is_empty(), "{:#?}", checked.findings);
}

#[test]
fn a_message_is_added() {
    sound(&with(&format!("{}\n", example("  - id: ")), "  - id: 751001\n"));
}

#[test]
fn a_message_is_deprecated() {
    let example = example("  - id: 750016\n    deprecated: ");
    sound(&CATALOG.replacen("  - id: 750016\n", example, 1));
}

#[test]
fn a_listed_text_is_added() {
    sound(&with(example("      - name: "), "messages:\n"));
}
