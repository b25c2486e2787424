//! The pages of a small catalog, to the byte and by what they promise.

use std::collections::BTreeMap;

use codegen::book::{FOLDER, emit};
use codegen::catalog::load::load;
use codegen::lower::{Lowered, lower};
use expect_test::expect_file;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

fn lowered() -> Lowered {
    let loaded = load("catalog.yaml", include_str!("book/catalog.yaml"));
    assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
    let lowered = lower(&loaded.catalog.unwrap());
    let examples: usize = lowered.messages.iter().map(|m| m.examples.len()).sum();
    assert_eq!(examples, 6, "every example line fits its message");
    lowered
}

fn pages() -> BTreeMap<String, String> {
    emit(&lowered())
}

fn page(path: &str) -> String {
    pages()
        .remove(&format!("{FOLDER}/{path}"))
        .unwrap_or_else(|| panic!("no page {path}"))
}

/// The words of the first heading, as a reader sees them.
fn heading(page: &str) -> String {
    let mut events =
        Parser::new_ext(page, Options::all() - Options::ENABLE_SMART_PUNCTUATION)
            .skip_while(|e| !matches!(e, Event::Start(Tag::Heading { .. })));
    events.next();
    events
        .take_while(|e| !matches!(e, Event::End(TagEnd::Heading(_))))
        .map(|event| match event {
            Event::Text(text) => text.into_string(),
            other => panic!("{other:?} in a heading"),
        })
        .collect()
}

#[test]
fn a_page_of_a_message() {
    expect_file!["book/100001.md"].assert_eq(&page("messages/100001.md"));
}

#[test]
fn a_page_of_a_message_with_marks_in_its_texts() {
    expect_file!["book/100002.md"].assert_eq(&page("messages/100002.md"));
}

#[test]
fn a_page_of_values() {
    expect_file!["book/fault.md"].assert_eq(&page("values/fault.md"));
}

#[test]
fn the_indexes() {
    expect_file!["book/by-severity.md"].assert_eq(&page("by-severity.md"));
    expect_file!["book/by-name.md"].assert_eq(&page("by-name.md"));
    expect_file!["book/by-field.md"].assert_eq(&page("by-field.md"));
    expect_file!["book/SUMMARY.md"].assert_eq(&page("SUMMARY.md"));
}

#[test]
fn every_page_names_its_command_and_its_catalog() {
    for (path, page) in pages() {
        let head = page.lines().next().unwrap();
        assert!(head.starts_with("<!--") && head.ends_with("-->"), "{path}: {head}");
        assert!(
            head.contains("`cargo xtask regen`") && head.contains("catalog/asa.yaml"),
            "{path}: {head}"
        );
        assert!(page.ends_with('\n') && !page.ends_with("\n\n"), "{path}");
    }
}

#[test]
fn a_heading_begins_with_the_id_and_reads_as_the_catalog_has_it() {
    assert_eq!(heading(&page("messages/100001.md")), "100001 Tunnel up");
    assert_eq!(
        heading(&page("messages/100002.md")),
        "100002 1. A | B <c> [d] *e* _f_ `g` {{#include x}} & <!-- h"
    );
}

#[test]
fn no_text_of_the_catalog_becomes_an_include_or_a_tag() {
    for (path, page) in pages() {
        assert!(!page.contains("<script>"), "{path}");
        for (at, _) in page.match_indices("{{#") {
            assert!(
                page[..at].ends_with('\\'),
                "{path}: an include that is not escaped"
            );
        }
    }
}

#[test]
fn the_table_of_codes_has_them_all() {
    use codegen::catalog::findings::Code;
    let page = page("finding-codes.md");
    for code in Code::ALL {
        assert!(page.contains(&format!("<code id=\"{code}\">{code}</code>")), "{code}");
        assert!(page.contains(code.about()), "{code}");
    }
}

/// The crate's documentation is compiled and run, so what stands there word for word is sound.
#[test]
fn the_rust_of_a_page_is_that_of_the_documentation() {
    let lowered = lowered();
    let code = codegen::rust::emit(&lowered);
    let documented = &code[&format!("{}/messages.rs", codegen::rust::FOLDER)];
    for message in &lowered.messages {
        let page = page(&format!("messages/{}.md", message.id));
        let (_, rest) = page.split_once("\n```rust\n").expect("a block of Rust");
        let (block, _) = rest.split_once("```").unwrap();
        assert!(block.contains(&format!("Message::{}(", message.type_name)));
        let comment: String = block
            .replace("\\{{#", "{{#")
            .lines()
            .map(|line| format!("/// {line}").trim_end().to_owned() + "\n")
            .collect();
        assert!(documented.contains(&comment), "{}: {comment}", message.id);
    }
}
