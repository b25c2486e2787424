//! Looks through a built site: what of it would a reader stumble over?

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

use scraper::Html;

use crate::files::Files;
use crate::links::{self, Page};
use crate::markup;

/// The faults of the site in `root`, page by page.
pub fn faults(root: &Path, files: &Files) -> io::Result<Vec<String>> {
    let mut faults = Vec::new();
    for file in files.with_extension("css") {
        let style = fs::read_to_string(root.join(file))?;
        faults.extend(links::foreign_in_style(&style).map(|address| {
            format!("{}: the style fetches `{address}` from another host; put the file into theme/", file.display())
        }));
    }
    let mut pages = BTreeMap::new();
    for file in files.with_extension("html") {
        let text = fs::read_to_string(root.join(file))?;
        let document = Html::parse_document(&text);
        let told = markup::faults(&text, &document);
        faults.extend(
            told.into_iter().map(|fault| format!("{}: {fault}", file.display())),
        );
        pages.insert(file, Page::read(&document));
    }
    for (file, page) in &pages {
        faults.extend(page.faults(file, files, &pages));
    }
    Ok(faults)
}
