//! The site as it is, and sites with faults, each built into a folder of its own.

use std::fs;
use std::path::Path;

use book::{Failure, build};
use tempfile::TempDir;

/// The book of the repository.
const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// The settings of a small book; `more` belongs to `[output.html]`.
fn settings(more: &str) -> String {
    format!(
        "[book]\nsrc = \"pages\"\n[output.html]\ntheme = '{ROOT}/theme'\n{more}\n[output.html.playground]\nrunnable = false\n[output.html.print]\nenable = false\n"
    )
}

/// A book of one page, and of what else is given by path.
fn small(files: &[(&str, &str)]) -> TempDir {
    let root = TempDir::new().unwrap();
    let settings = settings("");
    let usual = [
        ("book.toml", settings.as_str()),
        (
            "pages/SUMMARY.md",
            "# Summary\n\n- [Start](index.md)\n{{#include generated/SUMMARY.md}}\n",
        ),
        (
            "pages/generated/SUMMARY.md",
            "<!-- Made. -->\n\n- [Another](generated/another.md)\n",
        ),
        ("pages/generated/another.md", "# Another\n"),
        ("pages/index.md", "# Start\n"),
    ];
    for (path, text) in usual.iter().chain(files) {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    root
}

/// The faults of a small book.
fn faults(files: &[(&str, &str)]) -> String {
    let root = small(files);
    match build(root.path(), &root.path().join("out")) {
        Err(Failure::Faults(faults)) => faults.join("\n"),
        other => panic!("expected faults, got {other:?}"),
    }
}

#[test]
fn the_site_is_sound() {
    let out = TempDir::new().unwrap();
    let site = build(Path::new(ROOT), out.path()).expect("a site without faults");
    assert!(site.index.is_file());

    let listed =
        fs::read_to_string(Path::new(ROOT).join("pages/generated/SUMMARY.md")).unwrap();
    let pages: Vec<&str> = listed
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split_once(".md)"))
        .map(|(page, _)| page)
        .collect();
    assert!(pages.iter().any(|page| page.starts_with("generated/messages/")));
    for page in pages {
        assert!(
            out.path().join(page).with_extension("html").is_file(),
            "{page} has no page"
        );
    }
}

#[test]
fn every_generated_page_is_listed() {
    let generated = Path::new(ROOT).join("pages/generated");
    let listed = fs::read_to_string(generated.join("SUMMARY.md")).unwrap();
    for folder in ["messages", "values"] {
        for entry in fs::read_dir(generated.join(folder)).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            assert!(
                listed.contains(&format!("(generated/{folder}/{name})")),
                "{folder}/{name} stands in no list"
            );
        }
    }
}

#[test]
fn generated_chapters_stand_where_the_summary_includes_them() {
    let root = small(&[]);
    let site = build(root.path(), &root.path().join("out")).unwrap();
    assert_eq!(site.pages, 2);
    assert!(root.path().join("out/generated/another.html").is_file());
}

#[test]
fn a_second_build_replaces_the_first() {
    let root = small(&[]);
    let out = root.path().join("out");
    build(root.path(), &out).unwrap();
    fs::write(out.join("stale.html"), "").unwrap();
    build(root.path(), &out).unwrap();
    assert!(!out.join("stale.html").exists());
}

#[test]
fn pages_with_faults_leave_the_former_site() {
    let root = small(&[]);
    let out = root.path().join("out");
    build(root.path(), &out).unwrap();
    let former = fs::read_to_string(out.join("index.html")).unwrap();
    fs::write(root.path().join("pages/index.md"), "# Start\n\n[Nowhere](none.md)\n")
        .unwrap();
    assert!(matches!(build(root.path(), &out), Err(Failure::Faults(_))));
    assert_eq!(fs::read_to_string(out.join("index.html")).unwrap(), former);
    assert!(!root.path().join("out.site-tmp").exists());
}

#[test]
fn a_folder_with_other_files_is_left_alone() {
    let root = small(&[]);
    let other = root.path().join("pages");
    assert!(
        matches!(build(root.path(), &other), Err(Failure::Occupied(folder)) if folder == other)
    );
    assert!(other.join("index.md").is_file());
}

#[test]
fn a_missing_include_is_a_fault() {
    let faults = faults(&[("pages/index.md", "# Start\n\n{{#include nowhere.md}}\n")]);
    assert!(faults.contains("nowhere.md"), "{faults}");
}

#[test]
fn an_unclosed_tag_is_a_fault() {
    let faults = faults(&[("pages/index.md", "# Start\n\n<div>\n\nopen\n")]);
    assert!(faults.contains("`<div>`") && faults.contains("index.md"), "{faults}");
}

#[test]
fn a_missing_page_is_a_fault() {
    let faults =
        faults(&[("pages/generated/SUMMARY.md", "- [Gone](generated/gone.md)\n")]);
    assert!(faults.contains("gone.md"), "{faults}");
}

#[test]
fn a_summary_without_its_generated_part_is_a_fault() {
    let faults = faults(&[("pages/SUMMARY.md", "# Summary\n\n- [Start](index.md)\n")]);
    assert!(faults.contains("{{#include generated/SUMMARY.md}}"), "{faults}");
}

#[test]
fn a_page_without_a_title_is_a_fault() {
    let bare = "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"></head><body></body></html>";
    let faults = faults(&[("pages/bare.html", bare)]);
    assert!(faults.contains("bare.html: the page has no <title>"), "{faults}");
}

#[test]
fn dead_links_and_anchors_are_faults() {
    let faults = faults(&[(
        "pages/index.md",
        "# Start\n\n[a](nowhere.md) [b](generated/another.md#nothing) [c](#start) [d](generated/another.md#another) [e](https://example.com/)\n",
    )]);
    let lines: Vec<&str> = faults.lines().collect();
    assert_eq!(lines.len(), 2, "{faults}");
    assert!(lines[0].contains("nowhere.html") && lines[0].contains("index.html"));
    assert!(lines[1].contains("another.html#nothing"));
}

#[test]
fn what_another_host_would_serve_is_a_fault() {
    for (page, what) in [
        ("<img src=\"https://example.com/a.png\" alt=\"a\">", "<img>"),
        ("<img src=\"//example.com/a.png\" alt=\"a\">", "<img>"),
        ("<script src=\"https://example.com/a.js\"></script>", "<script>"),
        ("<link rel=\"stylesheet\" href=\"https://example.com/a.css\">", "<link>"),
        ("```rust,mdbook-runnable\nfn main() {}\n```", "can be run"),
    ] {
        let faults = faults(&[("pages/index.md", &format!("# Start\n\n{page}\n"))]);
        assert!(faults.contains(what), "{page}: {faults}");
    }
    let toml = settings("additional-css = [\"a.css\"]");
    for style in [
        "a { background: url(https://example.com/a.png) }",
        "@import \"//example.com/a.css\";",
    ] {
        let faults = faults(&[("book.toml", &toml), ("a.css", style)]);
        assert!(faults.contains("example.com/a"), "{style}: {faults}");
    }
}
