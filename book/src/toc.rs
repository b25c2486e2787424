//! Mends the list of pages: ahead of a part's title mdBook opens an item, which stays empty and is closed in vain. And the
//! page that shows it without scripts has no title, and links that unfold nothing.

use std::fs;
use std::io;
use std::path::Path;

use crate::files::Files;

const ITEM: &str = "<li class=\"chapter-item \">";
const TITLE: &str = "<li class=\"part-title\">";
const END: &str = "</li>";
const HEAD: &str = "<head>";
const FOLD: &str = "<a class=\"chapter-fold-toggle\"><div>❱</div></a>";

/// Writes the list anew, in the page and in the script that show it.
pub fn mend(root: &Path, files: &Files) -> io::Result<()> {
    let written = files.with_extension("html").chain(files.with_extension("js"));
    for file in
        written.filter(|file| file.to_str().is_some_and(|f| f.starts_with("toc")))
    {
        let path = root.join(file);
        let list = mended(&fs::read_to_string(&path)?);
        let is_page = path.extension().is_some_and(|extension| extension == "html");
        fs::write(path, if is_page { framed(&list) } else { list })?;
    }
    Ok(())
}

fn framed(page: &str) -> String {
    let title = format!("{HEAD}\n<title>All pages</title>");
    page.replacen(HEAD, &title, 1).replace(FOLD, "")
}

fn mended(list: &str) -> String {
    let mut parts = list.split(TITLE);
    let mut text = parts.next().unwrap_or("").to_owned();
    for part in parts {
        text.truncate(text.strip_suffix(ITEM).map_or(text.len(), str::len));
        let (title, rest) = part.split_once(END).unwrap_or((part, ""));
        text.extend([TITLE, title, END, rest.strip_prefix(END).unwrap_or(rest)]);
    }
    text
}
