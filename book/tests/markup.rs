//! Pages that are broken on purpose: each check tells its fault. And the policy of each page that is whole.

use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use book::{Failure, build};
use hmac_sha256::Hash;
use scraper::{Html, Selector};
use tempfile::TempDir;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

/// Builds a book of one page, in the theme of the project.
fn page(text: &str) -> Result<String, String> {
    let root = TempDir::new().unwrap();
    let write = |path: &str, text: &str| {
        let path = root.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    };
    write(
        "book.toml",
        &format!(
            "[book]\nsrc = \"pages\"\n[output.html]\ntheme = '{ROOT}/theme'\n[output.html.playground]\nrunnable = false\n[output.html.print]\nenable = false\n"
        ),
    );
    write(
        "pages/SUMMARY.md",
        "# Summary\n\n# Part\n\n- [Start](index.md)\n{{#include generated/SUMMARY.md}}\n",
    );
    write("pages/generated/SUMMARY.md", "");
    write("pages/index.md", &format!("# Start\n\n{text}\n"));
    let out = root.path().join("out");
    match build(root.path(), &out) {
        Ok(site) => Ok(fs::read_to_string(site.index).unwrap()),
        Err(Failure::Faults(faults)) => Err(faults.join("\n")),
        Err(other) => panic!("{other:?}"),
    }
}

#[test]
fn what_a_reader_would_stumble_over_is_a_fault() {
    for (text, fault) in [
        ("<p id=\"a\">A</p>\n\n<p id=\"a\">B</p>", "the id `a` stands at two elements"),
        ("<p style=\"color: red\">A</p>", "the attribute `style`"),
        ("<p onclick=\"alert(1)\">A</p>", "the attribute `onclick`"),
        ("<style>p { color: red }</style>", "<style> stands in the page"),
        ("<img src=\"a.png\">", "has no `alt`"),
        ("<table><p>A</p></table>", "no valid HTML"),
        ("<dl><dt>A</dt></dl></section>", "</section>"),
    ] {
        let faults = page(text).expect_err(text);
        assert!(faults.contains(fault), "{text}: expected `{fault}`, got: {faults}");
    }
}

#[test]
fn a_page_that_is_too_large_is_a_fault() {
    let faults = page(&"word ".repeat(45_000)).expect_err("a page of 225 kB");
    assert!(faults.contains("index.html: the page has"), "{faults}");
}

#[test]
fn a_page_is_valid_as_it_comes() {
    page("Text, and `code`.\n\n- a\n- b\n\n| A | B |\n|---|---|\n| 1 | 2 |\n").unwrap();
}

/// Each page of the book: its policy and its document.
fn policies() -> Vec<(String, String, Html)> {
    let out = TempDir::new().unwrap();
    build(Path::new(ROOT), out.path()).expect("a site without faults");
    let meta = Selector::parse("meta[http-equiv='Content-Security-Policy']").unwrap();
    let mut folders = vec![out.path().to_owned()];
    let mut policies = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == "html") {
                let document = Html::parse_document(&fs::read_to_string(&path).unwrap());
                let found: Vec<_> = document.select(&meta).collect();
                assert_eq!(found.len(), 1, "{} needs one policy", path.display());
                let policy = found[0].attr("content").unwrap().to_owned();
                policies.push((path.display().to_string(), policy, document));
            }
        }
    }
    policies
}

#[test]
fn every_page_forbids_any_connection() {
    let policies = policies();
    assert!(policies.len() > 70);
    for (page, policy, _) in policies {
        let directives: Vec<&str> = policy.split("; ").collect();
        for directive in [
            "default-src 'none'",
            "connect-src 'none'",
            "form-action 'none'",
            "base-uri 'self'",
        ] {
            assert!(directives.contains(&directive), "{page}: {policy}");
        }
        for source in ["*", "http:", "https:", "'unsafe-inline'", "'unsafe-eval'"] {
            assert!(!policy.split([' ', ';']).any(|s| s == source), "{page}: {policy}");
        }
    }
}

#[test]
fn scripts_in_a_page_are_allowed_one_by_one() {
    let scripts = Selector::parse("script:not([src])").unwrap();
    let mut seen = 0;
    for (page, policy, document) in policies() {
        let mut hashes = Vec::new();
        for script in document.select(&scripts) {
            let text: String = script.text().collect();
            hashes.push(format!(
                "'sha256-{}'",
                STANDARD.encode(Hash::hash(text.as_bytes()))
            ));
        }
        let directive =
            policy.split("; ").find(|d| d.starts_with("script-src ")).expect("scripts");
        let allowed: Vec<&str> =
            directive.split(' ').filter(|s| s.starts_with("'sha256-")).collect();
        assert_eq!(allowed, hashes, "{page}");
        seen += hashes.len();
    }
    assert!(seen > 100, "only {seen} scripts were seen");
}

#[test]
fn a_part_of_the_list_has_a_title_and_no_empty_item() {
    let out = TempDir::new().unwrap();
    build(Path::new(ROOT), out.path()).unwrap();
    let list = fs::read_to_string(out.path().join("toc.html")).unwrap();
    let document = Html::parse_document(&list);
    let empty = Selector::parse("li:empty").unwrap();
    assert_eq!(document.select(&empty).count(), 0);
    let titles = Selector::parse("li.part-title").unwrap();
    assert_eq!(document.select(&titles).count(), 3);
    // What unfolds the list needs a script, which this page has not.
    let folds = Selector::parse(".chapter-fold-toggle, a > div").unwrap();
    assert_eq!(document.select(&folds).count(), 0);
}
