//! Pages of a catalog whose texts are full of marks come out of mdBook as the catalog has them.

use std::fs;
use std::path::Path;

use book::build;
use scraper::{Html, Selector};
use tempfile::TempDir;

#[test]
fn marks_in_the_catalog_reach_the_reader_as_text() {
    let root = TempDir::new().unwrap();
    let write = |path: &str, text: &str| {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let catalog =
        fs::read_to_string(here.join("../codegen/tests/book/catalog.yaml")).unwrap();
    let catalog =
        codegen::catalog::load::load("catalog.yaml", &catalog).catalog.unwrap();
    for (path, text) in codegen::book::emit(&codegen::lower::lower(&catalog)) {
        write(&path, &text);
    }
    write(
        "book/book.toml",
        &format!(
            "[book]\nsrc = \"pages\"\n[output.html]\ntheme = '{}/theme'\nsmart-punctuation = false\n[output.html.playground]\nrunnable = false\n[output.html.print]\nenable = false\n",
            here.display()
        ),
    );
    write(
        "book/pages/SUMMARY.md",
        "# Summary\n\n[Language](format-language.md)\n\n{{#include generated/SUMMARY.md}}\n",
    );
    write(
        "book/pages/format-language.md",
        &fs::read_to_string(here.join("pages/format-language.md")).unwrap(),
    );

    let out = root.path().join("out");
    build(&root.path().join("book"), &out).expect("a site without faults");

    let page = fs::read_to_string(out.join("generated/messages/100002.html")).unwrap();
    let page = Html::parse_document(&page);
    let text = |selector: &str| {
        let selector = Selector::parse(selector).unwrap();
        page.select(&selector).next().unwrap().text().collect::<String>()
    };
    assert_eq!(
        text("main h1"),
        "100002 1. A | B <c> [d] *e* _f_ `g` {{#include x}} & <!-- h"
    );
    assert_eq!(text("main pre.format"), "Tunnel <<failed>> & gone: fault[.]");
    assert_eq!(
        text("main pre.line"),
        "%ASA-3-100002: Tunnel <failed> & gone: Packet of 9 bytes [a|b]"
    );
    assert_eq!(text("main h2#what-to-do + p > code"), "{{#include x}}");
    assert_eq!(text("main pre.guide"), "Tunnel <failed> & gone: {{#include fault}}");
}
