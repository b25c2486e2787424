//! A complete crate and book of any catalog: what is generated, what is written by hand for all catalogs, and the few
//! files that name both.
//!
//! Chapters, tests and examples in the documentation that speak of this project's own messages stay here.

use std::fmt::Write;

use crate::book;
use crate::lower::Lowered;
use crate::output::Files;
use crate::{examples, render, rust};

/// The hand-written files that carry over: folders, and files outside of these.
pub const COPIED: [&str; 16] = [
    ".rustfmt.toml",
    "Cargo.toml",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "asa-messages/Cargo.toml",
    "asa-messages/LICENSE-APACHE",
    "asa-messages/LICENSE-MIT",
    "asa-messages/schema",
    "asa-messages/src",
    "asa-messages/tests/examples.rs",
    "book/book.toml",
    "book/pages/decode",
    "book/pages/decode.md",
    "book/pages/format-language.md",
    "book/pages/matching.md",
    "book/theme",
];

/// The folders in which nothing else stands.
pub const OWNED: [&str; 5] = [
    "asa-messages/src",
    examples::FOLDER,
    book::FOLDER,
    "book/pages/decode",
    "book/theme",
];

/// The lock file, which carries over once: Cargo keeps it.
pub const LOCK: &str = "Cargo.lock";

/// By this file a folder is known to be made here.
pub const MARK: &str = "MADE-BY-REGEN.md";

/// The catalog's place in the folder.
const CATALOG: &str = "catalog/asa.yaml";

const MARK_TEXT: &str = "\
Made by `cargo xtask regen --catalog FILE --out FOLDER` of the project asa-messages. The same command renews it: it
overwrites what it made, deletes what it no longer makes, and leaves other files alone.
";

/// All files of the folder. `copied` are those of [`COPIED`]; `catalog` is the catalog's text.
///
/// # Errors
/// When a copied file isn't there or has not the form that is expected.
pub fn files(lowered: &Lowered, catalog: &str, copied: &Files) -> Result<Files, String> {
    let mut files = render(lowered);
    let generated = format!("{}/", rust::FOLDER);
    for (name, text) in copied.iter().filter(|(name, _)| !name.starts_with(&generated)) {
        let text = match name.as_str() {
            "Cargo.toml" => workspace(text)?,
            "asa-messages/Cargo.toml" => package(text)?,
            "asa-messages/src/lib.rs" => library(lowered, text)?,
            _ if name.rsplit('.').next() == Some("rs") => without_examples(text),
            _ => text.clone(),
        };
        files.insert(name.clone(), text);
    }
    let title = &lowered.source.title;
    let mut add = |name: &str, text: String| files.insert(name.into(), text);
    add(MARK, MARK_TEXT.into());
    add(CATALOG, catalog.into());
    add("README.md", readme(title));
    add("book/pages/SUMMARY.md", SUMMARY.into());
    add("book/pages/index.md", index(lowered));
    add("book/pages/command-line.md", COMMAND_LINE.into());
    Ok(files)
}

/// The part of a text between two others.
fn cut<'a>(name: &str, text: &'a str, at: &str) -> Result<(&'a str, &'a str), String> {
    text.split_once(at)
        .ok_or_else(|| format!("{name}: `{}` was expected in it", at.trim()))
}

/// The manifest of the workspace: one member, and no profiles of packages that aren't there.
fn workspace(text: &str) -> Result<String, String> {
    let (_, rest) = cut("Cargo.toml", text, "\n[workspace.package]\n")?;
    let (rest, _) = cut("Cargo.toml", rest, "\n[profile.")?;
    // A profile may have a comment in front.
    let rest = rest.trim_end().lines().rev().skip_while(|line| line.starts_with('#'));
    let mut lines: Vec<&str> =
        rest.filter(|line| !line.contains("path = \"codegen")).collect();
    lines.reverse();
    Ok(format!(
        "[workspace]\nmembers = [\"asa-messages\"]\nresolver = \"3\"\n\n[workspace.package]\n{}\n",
        lines.join("\n").trim_end()
    ))
}

/// The manifest of the crate: its tests need less, and those within its sources are of this project's catalog.
fn package(text: &str) -> Result<String, String> {
    let name = "asa-messages/Cargo.toml";
    let (before, rest) = cut(name, text, "\n[dev-dependencies]\n")?;
    let (_, behind) = cut(name, rest, "\n[package.")?;
    let (before, binary) = cut(name, before, "\n[[bin]]\n")?;
    Ok(format!(
        "{before}\n[lib]\ntest = false\n\n[[bin]]\ntest = false\n{binary}\n[dev-dependencies]\n\
         asa-messages = {{ path = \".\", features = [\"alloc\", \"serde\"] }}\nserde_json.workspace = true\n\n\
         [package.{behind}"
    ))
}

/// The crate's own page with an example of this catalog, and without the tests of other texts.
fn library(lowered: &Lowered, text: &str) -> Result<String, String> {
    let name = "asa-messages/src/lib.rs";
    let (_, code) = cut(name, text, "#![no_std]\n")?;
    let (code, _) = cut(name, code, "\n/// The README's snippets are tests.\n")?;
    let mut out = String::from(
        "//! A line of a firewall in, a typed value out, without allocation.\n//!\n\
         //! A [`Record`] is any line with a tag, whether its id is known or not. Its message borrows from the line.\n",
    );
    let example = lowered.messages.iter().find_map(|m| Some((m, m.examples.first()?)));
    if let Some((message, example)) = example {
        let snippet = book::snippet(lowered, message, &message.fields, example);
        out.push_str("//!\n//! ```\n");
        for line in snippet.lines() {
            let line =
                if line.is_empty() { "//!".into() } else { format!("//! {line}") };
            writeln!(out, "{line}").expect("a string takes all");
        }
        out.push_str("//! # Ok::<(), asa_messages::Error>(())\n//! ```\n");
    }
    Ok(out + "\n#![no_std]\n" + code)
}

/// A source without those examples in its documentation that name a message.
fn without_examples(text: &str) -> String {
    let mut out: Vec<&str> = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if !is_fence(line) {
            out.push(line);
            continue;
        }
        let mut block = vec![line];
        for line in lines.by_ref() {
            block.push(line);
            if is_fence(line) {
                break;
            }
        }
        if !block.iter().any(|line| names_a_message(line)) {
            out.extend(block);
        } else if out.last().is_some_and(|line| matches!(line.trim(), "///" | "//!")) {
            out.pop();
        }
    }
    out.join("\n") + "\n"
}

fn is_fence(line: &str) -> bool {
    let line = line.trim_start();
    line.starts_with("/// ```") || line.starts_with("//! ```")
}

/// Whether an id of six digits stands there, or the name of a message or of a type of the catalog.
fn names_a_message(line: &str) -> bool {
    let is_id = |word: &str| {
        let digits = word.replace('_', "");
        digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    let camel = |rest: &str| {
        let mut letters = rest.bytes();
        letters.next().is_some_and(|byte| byte.is_ascii_uppercase())
            && letters.next().is_some_and(|byte| byte.is_ascii_lowercase())
    };
    let behind = |path: &str| line.split(path).skip(1).any(camel);
    line.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').any(is_id)
        || ["Message::", "MessageId::", "message::", "value::"].into_iter().any(behind)
}

fn readme(title: &str) -> String {
    format!(
        "# {title}\n\nThe crate `asa-messages` and its book, made of `{CATALOG}` by `cargo xtask regen --out` of the \
         project asa-messages.\n\n- `cargo test` tries every example of the catalog.\n- `cargo install --path \
         asa-messages --features cli` installs the command `asa`.\n- `cargo xtask book --source FOLDER/book`, in the \
         project, builds the book.\n"
    )
}

const SUMMARY: &str = "\
# Summary

[The messages](index.md)

# Look it up

- [Decode a line](decode.md)
{{#include generated/SUMMARY.md}}

# Use the messages

- [At the command line](command-line.md)
- [The format language](format-language.md)
- [How a line is matched](matching.md)
";

const COMMAND_LINE: &str = "\
# At the command line

`asa decode` reads log lines, and writes one JSON object for each. `asa explain` shows what this book says of a message,
and `asa list` finds one. Install the command from the folder that holds this book:

```console
$ cargo install --path asa-messages --features cli
```
";

fn index(lowered: &Lowered) -> String {
    let (title, edition) = (&lowered.source.title, &lowered.source.edition);
    format!(
        "# {}\n\n{} messages, each with a page of its own.\n\n- [By id](generated/by-id.md)\n- [By \
         severity](generated/by-severity.md)\n- [By name](generated/by-name.md)\n- [By field](generated/by-field.md)\n\n\
         Their facts are those of: {}, edition {}.\n",
        book::inline(title),
        lowered.messages.len(),
        book::inline(title),
        book::inline(edition),
    )
}
