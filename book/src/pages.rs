//! Finishes the pages: gives each its policy, and looks it through. What would a reader stumble over?

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use scraper::Html;

use crate::files::Files;
use crate::links::{self, Page};
use crate::work::Work;
use crate::{markup, policy, search};

/// Finishes the site in `root`, and returns its faults. With `live`, pages ask their own server for a newer site; of a
/// `large` book each message is a row of the search.
pub fn finish(
    root: &Path,
    files: &Files,
    live: bool,
    large: bool,
    work: &Work,
) -> io::Result<Vec<String>> {
    let mut faults = Vec::new();
    for file in files.with_extension("css") {
        let style = dense(&fs::read_to_string(root.join(file))?);
        fs::write(root.join(file), &style)?;
        faults.extend(links::foreign_in_style(&style).map(|address| {
            format!("{}: the style fetches `{address}` from another host; put the file into theme/", file.display())
        }));
    }
    let mut pages = BTreeMap::new();
    let mut rows = Vec::new();
    let largest = markup::largest(files.with_extension("html").count());
    work.step("pages looked through");
    for file in files.with_extension("html") {
        work.file();
        let mut text = fs::read_to_string(root.join(file))?;
        if live {
            policy::let_reload(&mut text);
        }
        let document = Html::parse_document(&text);
        let mut told = markup::faults(&text, &document, largest);
        told.extend(policy::insert(&mut text, &document, live).err());
        fs::write(root.join(file), text)?;
        faults.extend(
            told.into_iter().map(|fault| format!("{}: {fault}", file.display())),
        );
        rows.extend(search::rows(file, &document));
        if large {
            rows.extend(search::message(file, &document));
        }
        pages.insert(file, Page::read(&document));
    }
    search::append(root, files, &rows)?;
    for (file, page) in &pages {
        faults.extend(page.faults(file, files, &pages));
    }
    Ok(faults)
}

/// A style without comments and indentation: mdBook's are a third of it, on every page.
fn dense(style: &str) -> String {
    let mut out = String::with_capacity(style.len());
    let mut parts = style.split("/*");
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        out.push_str(part.split_once("*/").map_or("", |(_, rest)| rest));
    }
    let lines = out.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}
