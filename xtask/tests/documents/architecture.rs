//! The architecture: what its page says, held against the tree and the manifests.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::markdown::{codes, dead_links, events, read, root};
use pulldown_cmark::{Event, Tag, TagEnd};
use toml::{Table, Value};

const PAGE: &str = "ARCHITECTURE.md";

fn manifest(name: &str) -> Table {
    read(name).parse().unwrap()
}

/// The packages of the workspace that some manifest depends on, by kind of dependency.
fn dependencies(package: &str, kinds: &[&str]) -> BTreeMap<String, Value> {
    let manifest = manifest(&format!("{package}/Cargo.toml"));
    let tables = kinds.iter().filter_map(|kind| manifest.get(*kind)?.as_table());
    tables.flatten().map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// The rows of the table of dependencies, without its head.
fn rows() -> Vec<Vec<String>> {
    let text = read(PAGE);
    let mut rows = Vec::new();
    for event in events(&text, Some("Dependencies")) {
        match event {
            Event::Start(Tag::TableRow) => rows.push(Vec::new()),
            Event::Start(Tag::TableCell) => {
                if let Some(row) = rows.last_mut() {
                    row.push(String::new());
                }
            }
            Event::Text(text) | Event::Code(text) => {
                if let Some(cell) =
                    rows.last_mut().and_then(|row: &mut Vec<_>| row.last_mut())
                {
                    cell.push_str(&text);
                }
            }
            _ => {}
        }
    }
    rows
}

#[test]
fn every_dependency_has_its_line_and_every_line_its_dependency() {
    let (workspace, fuzz) =
        (manifest("Cargo.toml"), manifest("asa-messages/fuzz/Cargo.toml"));
    let own = ["asa-messages", "codegen"];
    let fuzz = fuzz["dependencies"].as_table().unwrap().iter();
    let asked: BTreeMap<String, String> = workspace["workspace"]["dependencies"]
        .as_table()
        .unwrap()
        .iter()
        .chain(fuzz.filter(|(name, _)| !own.contains(&name.as_str())))
        .map(|(name, value)| {
            let version = value.as_str().or_else(|| value.get("version")?.as_str());
            (name.clone(), version.unwrap_or("workspace").to_owned())
        })
        .collect();
    let rows = rows();
    assert!(
        rows.iter().all(|row| row.len() == 4 && row.iter().all(|cell| !cell.is_empty()))
    );
    let told: BTreeMap<_, _> =
        rows.iter().map(|row| (row[0].clone(), row[1].clone())).collect();
    assert_eq!(rows.len(), told.len(), "a dependency has two lines");
    assert_eq!(
        told, asked,
        "left: {PAGE}, right: [workspace.dependencies] of Cargo.toml, and asa-messages/fuzz/Cargo.toml"
    );
    assert!(
        rows.iter().map(|row| &row[0]).is_sorted(),
        "the lines are not sorted by name"
    );
}

#[test]
fn every_dependency_of_a_package_is_the_workspaces() {
    for package in ["codegen", "asa-messages", "asa-messages/benches", "book", "xtask"] {
        let kinds = ["dependencies", "dev-dependencies", "build-dependencies"];
        for (name, value) in dependencies(package, &kinds) {
            // A package names itself to turn a feature on for its tests.
            assert!(
                name == package || value.get("workspace").is_some(),
                "{package}/Cargo.toml: `{name}` has a version of its own; move it to [workspace.dependencies]"
            );
        }
    }
}

/// The paths that begin the items of the code map, or stand in them.
fn mapped() -> BTreeSet<String> {
    let text = read(PAGE);
    let mut paths = BTreeSet::new();
    let mut item = Vec::new();
    for event in events(&text, Some("Code map")) {
        match event {
            Event::Start(Tag::Item) => item.clear(),
            Event::End(TagEnd::Item) => {
                paths.extend(codes(&item).into_iter().filter(|code| code.contains('/')));
            }
            event => item.push(event),
        }
    }
    paths
}

#[test]
fn every_path_of_the_code_map_exists() {
    let paths = mapped();
    assert!(paths.len() > 30, "{paths:?}");
    for path in paths {
        let found = root().join(&path);
        assert!(found.exists(), "{PAGE} names {path}, which is not there");
        assert_eq!(
            path.ends_with('/'),
            found.is_dir(),
            "{path}: a folder ends in a slash"
        );
    }
    assert_eq!(dead_links(PAGE), Vec::<String>::new());
}

#[test]
fn every_module_stands_in_the_code_map() {
    let stem =
        |path: &str| path.trim_end_matches('/').trim_end_matches(".rs").to_owned();
    let mapped: BTreeSet<String> = mapped().iter().map(|path| stem(path)).collect();
    for folder in ["codegen/src", "asa-messages/src", "book/src", "xtask/src"] {
        for name in names(folder) {
            let module = stem(&format!("{folder}/{name}"));
            assert!(
                mapped
                    .iter()
                    .any(|path| *path == module
                        || path.starts_with(&format!("{module}/"))),
                "{folder}/{name} has no line in the code map of {PAGE}"
            );
        }
    }
}

fn names(folder: &str) -> Vec<String> {
    let entries = fs::read_dir(root().join(folder)).unwrap();
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn every_test_that_holds_an_invariant_exists() {
    let text = read(PAGE);
    let tests = codes(&events(&text, Some("Invariants")));
    let tests: Vec<_> = tests.iter().filter_map(|code| code.split_once("::")).collect();
    assert!(tests.len() > 10, "{tests:?}");
    for (path, test) in tests {
        let found =
            root().join(path).is_file() && read(path).contains(&format!("fn {test}("));
        assert!(found, "{PAGE} names `{path}::{test}`, which is not there");
    }
}

/// The Rust files below a folder, with their text.
fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for name in names(folder) {
        let path = format!("{folder}/{name}");
        if root().join(&path).is_dir() {
            found.extend(sources(&path));
        } else if Path::new(&name).extension().is_some_and(|end| end == "rs") {
            let text = read(&path);
            found.push((path.into(), text));
        }
    }
    found
}

/// Fails where the code of a file holds one of some words.
fn holds_none(path: &Path, text: &str, words: &[&str]) {
    let code = text.split("#[cfg(test)]").next().unwrap_or_default();
    for line in code.lines().filter(|line| !line.trim_start().starts_with("//")) {
        for word in words {
            assert!(!line.contains(word), "{}: `{word}` in `{line}`", path.display());
        }
    }
}

#[test]
fn codegen_takes_texts_and_gives_texts() {
    let files = sources("codegen/src");
    assert!(files.iter().any(|(path, _)| path.ends_with("output.rs")));
    for (path, text) in files {
        holds_none(
            &path,
            &text,
            &[
                "std::process",
                "std::env",
                "env::var",
                "std::time",
                "Instant",
                "SystemTime",
                "std::net::Tcp",
                "std::net::Udp",
            ],
        );
        let prints = |line: &str| {
            ["print!(", "println!(", "eprint!(", "eprintln!(", "dbg!("]
                .iter()
                .any(|word| line.starts_with(word))
        };
        assert!(
            !text.lines().any(|line| prints(line.trim_start())),
            "{} prints",
            path.display()
        );
        if !path.ends_with("output.rs") {
            holds_none(&path, &text, &["std::fs", "fs::", "File::"]);
        }
    }
}

#[test]
fn emitters_see_only_the_lowered_model() {
    for (path, text) in
        sources("codegen/src/rust").into_iter().chain(sources("codegen/src/book"))
    {
        holds_none(
            &path,
            &text,
            &[
                "crate::source",
                "crate::import",
                "catalog::load",
                "catalog::places",
                "serde_yaml",
                "saphyr",
            ],
        );
    }
}

#[test]
fn what_is_emitted_depends_on_no_order_of_a_hash_map() {
    for folder in ["codegen/src/lower", "codegen/src/rust", "codegen/src/book"] {
        for (path, text) in sources(folder) {
            holds_none(&path, &text, &["HashMap", "HashSet"]);
        }
    }
    holds_none(
        Path::new("lower.rs"),
        &read("codegen/src/lower.rs"),
        &["HashMap", "HashSet"],
    );
}

#[test]
fn regen_is_built_without_what_it_makes() {
    for package in ["codegen", "xtask"] {
        let names = dependencies(
            package,
            &["dependencies", "dev-dependencies", "build-dependencies"],
        );
        assert!(
            !names.contains_key("asa-messages"),
            "{package} depends on asa-messages"
        );
    }
}

#[test]
fn only_the_book_pulls_mdbook() {
    for package in ["codegen", "asa-messages", "xtask"] {
        let names = dependencies(
            package,
            &["dependencies", "dev-dependencies", "build-dependencies"],
        );
        assert!(
            !names.keys().any(|name| name.starts_with("mdbook") || name == "book"),
            "{package}"
        );
    }
}

#[test]
fn the_crate_depends_on_memchr_alone() {
    let always: Vec<String> =
        dependencies("asa-messages", &["dependencies", "build-dependencies"])
            .into_iter()
            .filter(|(_, value)| value.get("optional").is_none())
            .map(|(name, _)| name)
            .collect();
    assert_eq!(always, ["memchr"]);
    assert!(read("asa-messages/src/lib.rs").contains("#![no_std]"));
    let lints = &manifest("Cargo.toml")["workspace"]["lints"]["rust"];
    assert_eq!(lints["unsafe_code"].as_str(), Some("forbid"));
}

#[test]
fn generated_files_are_marked_for_git() {
    let attributes = read(".gitattributes");
    assert!(attributes.contains("* text=auto eol=lf\n"));
    let folders = codegen::OWNED.iter().map(|folder| format!("/{folder}/**"));
    for path in folders.chain([format!("/{}", codegen::SCHEMA)]) {
        assert!(attributes.contains(&format!("{path} linguist-generated\n")), "{path}");
    }
}
