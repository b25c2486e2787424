//! Tells the search of the values of long lists: each is found by itself, and its result leads to its row.
//!
//! In a large book the messages are such rows too. mdBook's index of their pages would be tens of megabytes, which a
//! browser loads for one search; id, title, name, level, the first paragraph and the format are what is looked for.

use std::collections::BTreeMap;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::mem;
use std::path::Path;

use scraper::{ElementRef, Html, Node, Selector};
use serde::Serialize;

use crate::files::Files;

/// A row of a list that a reader can filter.
#[derive(Serialize)]
pub struct Row {
    /// Where it stands in the site.
    address: String,
    /// The heading of its page.
    page: String,
    /// What devices write, in pieces where it has holes.
    text: Vec<String>,
    /// Its name and what it means.
    about: String,
}

/// With more messages a book is large.
const LARGE: usize = 500;

/// The folder of the messages' pages.
const MESSAGES: &str = "generated/messages";

/// Whether the book of these files is large.
pub fn is_large(pages: &Path) -> bool {
    pages.join(MESSAGES).read_dir().is_ok_and(|pages| pages.count() > LARGE)
}

/// What mdBook is told of the messages of a large book: their pages stay out of its index.
pub fn left_out() -> BTreeMap<&'static str, BTreeMap<&'static str, bool>> {
    BTreeMap::from([(MESSAGES, BTreeMap::from([("enable", false)]))])
}

/// The row of a message's page.
pub fn message(file: &Path, document: &Html) -> Option<Row> {
    let file = file.to_str()?.replace('\\', "/");
    file.strip_prefix(MESSAGES)?;
    let first = |css: &str| {
        let found =
            document.select(&Selector::parse(css).expect("a selector")).next()?;
        Some(folded(&found.text().collect::<String>()))
    };
    let parts = ["dl.facts .level", "dl.facts code", "h2 ~ p", "pre.format"];
    let about: Vec<String> = parts.into_iter().filter_map(first).collect();
    Some(Row {
        address: file.clone(),
        page: "Messages by id".into(),
        text: vec![first("h1")?],
        about: about.join("; "),
    })
}

/// The rows of a page; none if it has no list that a reader can filter.
pub fn rows(file: &Path, document: &Html) -> Vec<Row> {
    let all = |css: &str| Selector::parse(css).expect("a selector");
    let [heading, text, about] = ["h1", "th a code", "th .name, td"].map(all);
    let rows = all(".filter ~ .group tr[id], .filter ~ table tr[id]");
    let page: String =
        document.select(&heading).flat_map(|heading| heading.text()).collect();
    let row = |row: ElementRef<'_>| {
        Some(Row {
            address: format!(
                "{}#{}",
                file.to_str()?.replace('\\', "/"),
                row.attr("id")?
            ),
            page: folded(&page),
            text: pieces(row.select(&text).next()?),
            about: folded(
                &row.select(&about)
                    .flat_map(|part| part.text())
                    .collect::<Vec<_>>()
                    .join(" "),
            ),
        })
    };
    document.select(&rows).filter_map(row).collect()
}

/// Writes rows behind the index of the search.
pub fn append(root: &Path, files: &Files, rows: &[Row]) -> io::Result<()> {
    let is_index =
        |file: &&Path| file.to_str().is_some_and(|name| name.starts_with("searchindex"));
    for index in files.with_extension("js").filter(is_index) {
        let mut index = OpenOptions::new().append(true).open(root.join(index))?;
        writeln!(index, "\nwindow.search.rows = {};", serde_json::to_string(rows)?)?;
    }
    Ok(())
}

/// A text in pieces, of which a hole parts two.
fn pieces(code: ElementRef<'_>) -> Vec<String> {
    let mut pieces = vec![];
    let mut piece = String::new();
    for child in code.children() {
        match child.value() {
            Node::Text(text) => piece.push_str(text),
            _ => pieces.push(mem::take(&mut piece)),
        }
    }
    pieces.push(piece);
    pieces
}

/// A text with one blank between words.
fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
