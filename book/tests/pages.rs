//! Pages of a catalog whose texts are full of marks come out of mdBook as the catalog has them, and keep their anchors.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use book::build;
use scraper::{ElementRef, Html, Selector};
use tempfile::TempDir;

/// The site of the small catalog of codegen's tests.
fn site() -> TempDir {
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
        "# Summary\n\n[Language](format-language.md)\n[Matching](matching.md)\n\n{{#include generated/SUMMARY.md}}\n",
    );
    write("book/pages/matching.md", "# Matching\n");
    write(
        "book/pages/format-language.md",
        &fs::read_to_string(here.join("pages/format-language.md")).unwrap(),
    );

    build(&root.path().join("book"), &root.path().join("out"))
        .expect("a site without faults");
    root
}

/// A page of a site, by its path below the generated pages.
fn page(site: &TempDir, path: &str) -> Html {
    let path = site.path().join("out/generated").join(path);
    Html::parse_document(&fs::read_to_string(path).unwrap())
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).unwrap()).collect()
}

fn text(page: &Html, selector: &str) -> String {
    all(page, selector).first().expect(selector).text().collect()
}

#[test]
fn marks_in_the_catalog_reach_the_reader_as_text() {
    let site = site();
    let page = page(&site, "messages/100002.html");
    assert_eq!(
        text(&page, "main h1"),
        "100002 1. A | B <c> [d] *e* _f_ `g` {{#include x}} & <!-- h"
    );
    assert_eq!(text(&page, "main pre.format"), "Tunnel <<failed>> & gone: fault[.]");
    assert_eq!(
        text(&page, "main pre.line"),
        "%ASA-3-100002: Tunnel <failed> & gone: Packet of 9 bytes [a|b]"
    );
    assert_eq!(text(&page, "main h2#what-to-do + p > code"), "{{#include x}}");
    assert_eq!(
        text(&page, "main pre.guide"),
        "Tunnel <failed> & gone: {{#include fault}}"
    );
}

#[test]
fn a_page_has_its_parts_in_one_order() {
    let site = site();
    for id in [100_001, 100_002, 100_003] {
        let page = page(&site, &format!("messages/{id}.html"));
        let headings: Vec<String> =
            all(&page, "main h2").iter().map(|h| h.text().collect()).collect();
        let expected = [
            "What it means",
            "What to do",
            "What it looks like",
            "Fields",
            "Where guide and device differ",
            "In Rust",
            "At the command line",
        ];
        assert_eq!(headings[..expected.len()], expected, "{id}");
    }
    let page = page(&site, "messages/100001.html");
    assert_eq!(text(&page, "h2#what-to-do + p"), "Nothing has to be done.");
    let facts: Vec<String> =
        all(&page, "dl.facts dd").iter().map(|d| d.text().collect()).collect();
    assert_eq!(
        facts,
        [
            "notification, level 5",
            "100, Tunnels & links",
            "edition 1",
            "current",
            "tunnel-up"
        ]
    );
}

#[test]
fn each_mark_of_an_example_has_its_row_and_its_description() {
    let site = site();
    for id in [100_001, 100_002] {
        let page = page(&site, &format!("messages/{id}.html"));
        let paths = |selector: &str| -> BTreeSet<&str> {
            all(&page, selector).iter().filter_map(|e| e.attr("data-field")).collect()
        };
        let described = paths("dl.fields > div");
        let marked = paths("pre.line a");
        assert!(
            !marked.is_empty() && marked.is_subset(&paths("table.decoded tr")),
            "{id}"
        );
        assert!(paths("table.decoded tr").is_subset(&described), "{id}");
        for mark in all(&page, "pre.line a, pre.format a, table.decoded th a") {
            let target = mark.attr("href").unwrap();
            assert_eq!(all(&page, &format!("dt{target}")).len(), 1, "{id}: {target}");
        }
    }
}

#[test]
fn anchors_of_former_names_lead_to_the_new_ones() {
    let site = site();
    let message = page(&site, "messages/100001.html");
    assert_eq!(all(&message, "dt#field-session-local > #field-session-here").len(), 1);
    assert_eq!(all(&message, "tr#value-far #value-remote").len(), 1);
    assert_eq!(all(&message, "#values-of-end").len(), 1);
    let index = page(&site, "by-field.html");
    assert_eq!(all(&index, "dt#field-session-local > #field-session-here").len(), 1);
    let moved = page(&site, "values/breakage.html");
    let refresh = all(&moved, "meta[http-equiv=refresh]")[0].attr("content").unwrap();
    let (_, to) = refresh.split_once("URL=").expect("an address");
    let target = site.path().join("out/generated/values").join(to);
    assert!(
        target.canonicalize().unwrap().ends_with("generated/values/fault.html"),
        "{to}"
    );

    let values = page(&site, "values/fault.html");
    for was in ["deux", "zwei"] {
        assert_eq!(
            all(&values, &format!("tr#value-two #value-{was}")).len(),
            1,
            "{was}"
        );
    }
}

#[test]
fn values_stand_in_tables_by_group() {
    let site = site();
    let page = page(&site, "values/fault.html");
    let groups: Vec<String> =
        all(&page, "section.group > h2").iter().map(|h| h.text().collect()).collect();
    assert_eq!(groups, ["Packets <b>", "Others"]);
    assert_eq!(all(&page, "section.group:has(#group-packet) tbody > tr").len(), 1);
    assert_eq!(all(&page, "section.group tbody > tr[id]").len(), 13);
    for link in all(&page, "nav.groups a") {
        assert_eq!(all(&page, link.attr("href").unwrap()).len(), 1);
    }
    assert_eq!(
        text(&page, "#value-two > td").split_whitespace().collect::<Vec<_>>().join(" "),
        "The packet fits no buffer. Look at show x | y on the near side, then at 100001. \
         size, number: Bytes of the packet. In the guide: Packet of %d bytes [a|b]"
    );
    assert_eq!(all(&page, "form.filter label[for=filter] + input#filter").len(), 1);
    assert_eq!(all(&page, "form.filter output[aria-live=polite]").len(), 1);
}
