//! The decoder's data of a small catalog, to the byte.

use std::fmt::Write;

use codegen::book::decoder::emit;
use codegen::catalog::load::load;
use codegen::lower::lower;
use expect_test::expect_file;

fn scripts() -> Vec<(String, String)> {
    let loaded = load("catalog.yaml", include_str!("book/catalog.yaml"));
    assert!(loaded.findings.is_empty(), "{:?}", loaded.findings);
    emit(&lower(&loaded.catalog.unwrap()))
}

#[test]
fn formats_and_texts_are_scripts() {
    let mut all = String::new();
    for (path, script) in scripts() {
        let name = path.rsplit_once("/decoder/").unwrap().1;
        if name == "catalog.js" {
            expect_file!["decoder/catalog.js"].assert_eq(&script);
        } else {
            let name = name.strip_prefix("texts/").expect("a script of texts");
            _ = write!(all, "// {name}\n{script}");
        }
    }
    expect_file!["decoder/texts.js"].assert_eq(&all);
}

#[test]
fn every_script_names_its_command_and_its_catalog() {
    for (path, script) in scripts() {
        let head = script.lines().next().unwrap();
        assert!(head.starts_with("/**") && head.ends_with("*/"), "{path}: {head}");
        assert!(
            head.contains("`cargo xtask regen`") && head.contains("catalog/asa.yaml"),
            "{path}: {head}"
        );
    }
}

#[test]
fn no_text_of_the_catalog_ends_a_script_or_a_line() {
    for (path, script) in scripts() {
        assert!(!script.contains(['<', '\u{2028}', '\u{2029}']), "{path}");
    }
}
