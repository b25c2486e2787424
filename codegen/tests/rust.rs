//! The generated Rust of a small catalog to the byte; that of the real one and of odd ones by its layout and by the
//! compiler's word.

mod common;
#[path = "rust/edges.rs"]
mod edges;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use codegen::book::ADDRESS;
use codegen::catalog::check::check;
use codegen::catalog::findings::Code;
use codegen::catalog::load::load;
use codegen::lower::Lowered;
use codegen::output::Files;
use codegen::rust::{FOLDER, emit};
use expect_test::expect_file;

/// An empty folder for one test, outside of the tree.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rust").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace")
}

fn read(path: &str) -> String {
    fs::read_to_string(repository().join(path)).expect(path)
}

fn write(folder: &Path, files: &Files) -> Vec<PathBuf> {
    let mut out = Vec::new();
    for (name, text) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(&path, text).expect("a file");
        out.push(path);
    }
    out
}

/// The small catalog, one of its messages no longer to be expected.
fn small() -> Lowered {
    let title = "title: Mode changed\n";
    let deprecated = format!("{title}    deprecated: Devices send 750901 since.\n");
    let checked = common::checked(&common::edited(title, &deprecated));
    checked.lowered.expect("the small catalog is sound")
}

fn real() -> Lowered {
    let checked = check(&load("asa.yaml", &read("catalog/asa.yaml")));
    checked.lowered.expect("the catalog of the project is sound")
}

#[test]
fn a_small_catalog_to_the_byte() {
    let files = emit(&small());
    let modules =
        ["ids", "messages", "owned", "severities", "shapes", "texts", "values"];
    assert_eq!(files.len(), modules.len(), "{:?}", files.keys());
    for module in modules {
        let text = &files[&format!("{FOLDER}/{module}.rs")];
        expect_file![format!("rust/{module}.rs.snap")].assert_eq(text);
    }
}

#[test]
fn every_file_names_its_command_and_its_catalog() {
    for (name, text) in emit(&small()) {
        let head: Vec<&str> =
            text.lines().take_while(|line| line.starts_with("//!")).collect();
        let head = head.join("\n");
        assert!(head.contains("`cargo xtask regen`"), "{name}: {head}");
        assert!(head.contains("`catalog/asa.yaml`"), "{name}: {head}");
        assert!(text.ends_with("}\n") || text.ends_with(";\n"), "{name}");
    }
}

#[test]
fn names_that_the_generated_code_needs_are_refused() {
    for name in ["f", "fields", "id", "put", "read", "serializer", "slot", "spans"] {
        let text =
            ["{device}", "device: {type", "{mode: mode, device:", ", device: fw02"]
                .iter()
                .fold(common::SMALL.to_owned(), |text, place| {
                    assert!(text.contains(place), "{place}");
                    text.replace(place, &place.replace("device", name))
                });
        let findings = common::checked(&text).findings;
        assert!(
            matches!(findings.as_slice(), [f] if f.code == Code::BadName),
            "{name}: {findings:?}"
        );
    }
    for name in ["ok", "none", "read", "message-id", "owned-message", "put"] {
        let text = common::edited("name: mode-changed", &format!("name: {name}"));
        let findings = common::checked(&text).findings;
        assert!(
            matches!(findings.as_slice(), [f] if f.code == Code::BadName),
            "{name}: {findings:?}"
        );
    }
}

/// The addresses of the book in a text.
fn addresses(text: &str) -> impl Iterator<Item = &str> {
    let behind = text.split(ADDRESS).skip(1);
    behind.map(|text| text.split([')', '"', '>', ' ', '\n']).next().unwrap_or(""))
}

#[test]
fn the_documentation_links_to_pages_of_the_book() {
    let lowered = real();
    let (pages, files) = (codegen::book::emit(&lowered), emit(&lowered));
    let mut links = 0;
    for address in files.values().flat_map(|text| addresses(text)) {
        let (page, anchor) = address.split_once('#').unwrap_or((address, ""));
        let page = format!("book/pages/{}", page.replace(".html", ".md"));
        let page = pages.get(&page).unwrap_or_else(|| panic!("no page {address}"));
        assert!(
            anchor.is_empty() || page.contains(&format!("id=\"{anchor}\"")),
            "{address}"
        );
        links += 1;
    }
    assert!(links > 2 * lowered.messages.len(), "{links}");
}

#[test]
fn the_book_is_published_where_its_links_point() {
    let config = read("book/book.toml");
    let value = |key: &str| {
        let line = config.lines().find_map(|line| line.strip_prefix(key));
        line.and_then(|line| line.strip_prefix(" = \"")?.strip_suffix('"')).expect(key)
    };
    let repository = value("git-repository-url");
    let path = repository.strip_prefix("https://github.com/").expect("a repository");
    let (owner, name) = path.split_once('/').expect("its owner");
    assert_eq!(value("site-url"), format!("/{name}/"));
    assert_eq!(ADDRESS, format!("https://{owner}.github.io/{name}/"));
    let manifest = read("asa-messages/Cargo.toml");
    assert!(manifest.contains(&format!("homepage = \"{ADDRESS}\"\n")));
}

/// Fails where a file is not laid out as rustfmt lays it out.
fn rustfmt_agrees(about: &str, catalogs: &[(String, Lowered)]) {
    let folder = folder(about);
    let write = |(name, lowered): &(String, Lowered)| {
        write(&folder.join(name.replace([' ', ','], "-")), &emit(lowered))
    };
    let paths: Vec<PathBuf> = catalogs.iter().flat_map(write).collect();
    let output = Command::new("rustfmt")
        .args(["--check", "--color", "never", "--edition", "2024", "--config-path"])
        .arg(repository().join(".rustfmt.toml"))
        .args(paths)
        .output()
        .expect(
            "rustfmt can't be started; install it with `rustup component add rustfmt`",
        );
    let told = String::from_utf8_lossy(&output.stdout);
    let failed = String::from_utf8_lossy(&output.stderr);
    let begin: Vec<&str> = told.lines().take(40).collect();
    assert!(output.status.success(), "{about}:\n{}\n{failed}", begin.join("\n"));
}

#[test]
fn rustfmt_agrees_on_the_real_catalog_and_on_the_small_one() {
    rustfmt_agrees("plain", &[("real".into(), real()), ("small".into(), small())]);
}

#[test]
fn rustfmt_agrees_at_every_width() {
    rustfmt_agrees("widths", &edges::widths());
}

#[test]
fn rustfmt_agrees_on_odd_catalogs() {
    rustfmt_agrees("odd", &edges::constructs());
}

/// A workspace of its own that holds the crate without its generated modules, and its lock file.
fn crate_without_generated_modules() -> PathBuf {
    fn copy(from: &Path, to: &Path) {
        fs::create_dir_all(to).expect("a folder");
        for entry in fs::read_dir(from).expect("a folder of the crate") {
            let (path, to) = entry
                .map(|entry| (entry.path(), to.join(entry.file_name())))
                .expect("an entry");
            if path.is_file() {
                fs::copy(&path, &to).expect("a copy");
            } else if !path.ends_with(FOLDER) {
                copy(&path, &to);
            }
        }
    }
    let root = folder("crate");
    // Of the crate alone: what its tests need is left out.
    let manifest = read("Cargo.toml");
    let members = manifest.lines().find(|line| line.starts_with("members = "));
    let manifest = manifest
        .replace(members.expect("members"), "members = [\"asa-messages\"]")
        .replace("codegen = { path = \"codegen\" }\n", "");
    fs::write(root.join("Cargo.toml"), manifest).expect("a manifest");
    let manifest = read("asa-messages/Cargo.toml");
    let (before, tests) =
        manifest.split_once("[dev-dependencies]").expect("dev-dependencies");
    let (_, behind) = tests.split_once("\n[").expect("a section behind");
    let manifest = format!("{before}[{behind}");
    for file in ["Cargo.lock", "README.md"] {
        fs::copy(repository().join(file), root.join(file)).expect(file);
    }
    copy(&repository().join("asa-messages/src"), &root.join("asa-messages/src"));
    fs::write(root.join("asa-messages/Cargo.toml"), manifest).expect("a manifest");
    root
}

/// A program that was written before a message and a value of the small catalog were renamed.
const FORMER: &str = r#"
use asa_messages::value::Mode;
use asa_messages::{Message, MessageId, Record};

#[expect(deprecated)]
use asa_messages::message::LinkGone;

#[expect(deprecated)]
fn is_silent(mode: Mode<'_>) -> bool {
    matches!(mode, Mode::Silent) && mode == Mode::Silent
}

#[test]
fn a_renamed_message_keeps_its_name() {
    let body = "%ASA-4-750902: Link is closed. Cause: The timer ran out";
    let Ok(Message::LinkClosed(message)) = Record::parse(body).unwrap().message() else { panic!() };
    #[expect(deprecated)]
    let message: LinkGone<'_> = message;
    #[expect(deprecated)]
    let again = LinkGone::new(message.ends, message.cause);
    assert_eq!(again, message);
    #[expect(deprecated)]
    let id = MessageId::LinkGone;
    assert_eq!((id, id.name()), (MessageId::LinkClosed, "link-closed"));
    assert_eq!("link-gone".parse(), Ok(id));
    assert_eq!(MessageId::from_name("link-gone"), Some(id));
}

#[test]
fn a_renamed_value_keeps_its_name() {
    assert!(is_silent(Mode::new("passive")));
    assert!(!is_silent(Mode::new("silent")));
    assert_eq!("silent".parse(), Ok(Mode::Passive));
    assert_eq!(Mode::from_name("passive"), Some(Mode::Passive));
    assert_eq!(Mode::Passive.name(), Some("passive"));
    assert_eq!(Mode::from_name("shy"), None);
}
"#;

/// Fails where the compiler, or rustdoc, has anything to say of the crate.
fn compiles(root: &Path, about: &str, lowered: &Lowered, commands: &[&[&str]]) {
    let generated = root.join(FOLDER);
    let _ = fs::remove_dir_all(&generated);
    write(root, &emit(lowered));
    for command in commands {
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .args(*command)
            .args(["--offline", "--quiet", "--package", "asa-messages"])
            .env("CARGO_TARGET_DIR", root.with_file_name("target"))
            .env("RUSTFLAGS", "-Dwarnings")
            .env("RUSTDOCFLAGS", "-Dwarnings")
            .env_remove("CARGO_ENCODED_RUSTFLAGS")
            .current_dir(root)
            .output()
            .expect("cargo can be started");
        let told = String::from_utf8_lossy(&output.stderr);
        let begin: Vec<&str> = told.lines().take(60).collect();
        assert!(
            output.status.success(),
            "{about}: cargo {}\n{}",
            command.join(" "),
            begin.join("\n")
        );
    }
}

#[test]
fn the_crate_compiles_without_a_warning_whatever_the_catalog_holds() {
    const CHECK: &[&str] = &["clippy", "--lib", "--features", "alloc,serde"];
    const DOC: &[&str] = &["doc", "--lib", "--no-deps", "--features", "alloc,serde"];
    let root = crate_without_generated_modules();
    compiles(
        &root,
        "small",
        &small(),
        &[CHECK, &["check", "--lib", "--no-default-features"], DOC],
    );
    let test = root.join("asa-messages/tests/former.rs");
    fs::create_dir_all(test.parent().expect("a folder")).expect("a folder");
    fs::write(test, FORMER).expect("a test");
    compiles(&root, "former names", &small(), &[&["test", "--test", "former"]]);
    for (about, lowered) in edges::constructs() {
        compiles(&root, &about, &lowered, &[CHECK]);
    }
    compiles(&root, "prose", &edges::prose(), &[DOC]);
}
