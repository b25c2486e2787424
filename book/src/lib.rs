//! Builds the site from `book/`, and checks what came out.
//!
//! mdBook returns success on an unclosed tag, a missing include or a dead link. Here each of them is a fault.

mod events;
mod files;
mod links;
mod markup;
mod pages;
mod policy;
mod search;
pub mod serve;
mod stage;
mod toc;
pub mod work;

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use mdbook_driver::MDBook;
use mdbook_driver::book::BookItem;
use mdbook_driver::config::Config;
use mdbook_driver::errors::Error;

use files::Files;
use stage::Stage;
use work::Work;

/// The line of `SUMMARY.md` in whose place the generated chapters stand.
const INCLUDE: &str = "{{#include generated/SUMMARY.md}}";

/// What a build made.
#[derive(Debug)]
pub struct Site {
    /// How many chapters have a page.
    pub pages: usize,
    /// The first page.
    pub index: PathBuf,
}

/// Why there is no site, or none to publish.
#[derive(Debug)]
pub enum Failure {
    /// The folder holds something else, which a build would delete.
    Occupied(PathBuf),
    /// What is wrong with the pages, one text each.
    Faults(Vec<String>),
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Occupied(folder) => writeln!(
                f,
                "error: {} holds files and is no site; a build would delete them: name a new or empty folder",
                folder.display()
            ),
            Self::Faults(faults) => {
                faults.iter().try_for_each(|fault| writeln!(f, "error: {fault}"))
            }
        }
    }
}

impl<E: Into<Error>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::Faults(vec![format!("{:#}", error.into())])
    }
}

/// Builds the book of the folder `root` into the folder `out`. What stands there goes once the new site is whole.
///
/// # Errors
/// When `out` holds anything but a site, or when the pages have faults. Then all stays as it was.
pub fn build(root: &Path, out: &Path) -> Result<Site, Failure> {
    prepare(root, out, &Work::hidden())?.publish()
}

/// A site that has no faults and is not yet in its place.
pub struct Prepared {
    stage: Stage,
    pages: usize,
}

/// Builds as [`build`] does, up to the moment when the former site goes. `work` tells how far it is.
///
/// # Errors
/// Those of [`build`].
pub fn prepare(root: &Path, out: &Path, work: &Work) -> Result<Prepared, Failure> {
    if is_occupied(out) {
        return Err(Failure::Occupied(out.to_owned()));
    }
    let stage = Stage::beside(out)?;
    let pages = make(root, stage.path(), false, work)?;
    Ok(Prepared { stage, pages })
}

impl Prepared {
    /// Puts the site into its place.
    ///
    /// # Errors
    /// When the former site can't be moved; it stays.
    pub fn publish(self) -> Result<Site, Failure> {
        let out = self.stage.publish()?;
        Ok(Site {
            pages: self.pages,
            index: out.join("index.html"),
        })
    }
}

/// Makes a site in an empty folder, and tells how many pages it has. With `live`, these ask their own server for a newer
/// site.
fn make(root: &Path, out: &Path, live: bool, work: &Work) -> Result<usize, Failure> {
    work.step("files written");
    let (pages, mut faults) = events::collect(work, || render(root, out));
    let pages = match pages {
        Ok(pages) => pages,
        Err(error) => {
            faults.push(format!("{error:#}"));
            return Err(Failure::Faults(faults));
        }
    };
    let large = search::is_large(&root.join("pages"));
    faults.extend(finish(out, live, large, work)?);
    if faults.is_empty() { Ok(pages) } else { Err(Failure::Faults(faults)) }
}

/// Makes of mdBook's files a site, and looks through it.
fn finish(out: &Path, live: bool, large: bool, work: &Work) -> io::Result<Vec<String>> {
    let mut files = Files::list(out)?;
    files.prune(out)?;
    toc::mend(out, &files)?;
    pages::finish(out, &files, live, large, work)
}

fn render(root: &Path, out: &Path) -> Result<usize, Error> {
    let mut config = Config::from_disk(root.join("book.toml"))?;
    out.clone_into(&mut config.build.build_dir);
    config.set("output.html.redirect", redirects(&root.join(&config.book.src))?)?;
    if search::is_large(&root.join(&config.book.src)) {
        config.set("output.html.search.chapter", search::left_out())?;
    }
    let summary =
        mdbook_summary::parse_summary(&summary(&root.join(&config.book.src))?)?;
    let book = MDBook::load_with_config_and_summary(root, config, summary)?;
    book.build()?;
    Ok(book
        .iter()
        .filter(|item| matches!(item, BookItem::Chapter(chapter) if !chapter.is_draft_chapter()))
        .count())
}

/// The hand-written summary with the generated one in its place.
fn summary(pages: &Path) -> Result<String, Error> {
    let read = |name: &str, next: &str| {
        let path = pages.join(name);
        fs::read_to_string(&path)
            .map_err(|e| Error::msg(format!("{}: {e}; {next}", path.display())))
    };
    let written = read("SUMMARY.md", "the list of chapters is expected there")?;
    if !written.contains(INCLUDE) {
        return Err(Error::msg(format!(
            "SUMMARY.md: the line `{INCLUDE}` is missing; put it where the messages belong"
        )));
    }
    let generated = read("generated/SUMMARY.md", "run `cargo xtask regen` first")?;
    // The head of a generated file is a comment, which would end the list of chapters.
    let chapters: Vec<&str> =
        generated.lines().filter(|line| !line.starts_with("<!--")).collect();
    Ok(written.replace(INCLUDE, chapters.join("\n").trim()))
}

/// Where generated pages stood that have moved, and where they stand, for mdBook's table.
fn redirects(pages: &Path) -> Result<BTreeMap<String, String>, Error> {
    let moved = match fs::read_to_string(pages.join("generated/redirects.md")) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        moved => moved?,
    };
    let one = |line: &str| {
        let (from, to) =
            line.strip_prefix("- [")?.strip_suffix(')')?.split_once("](")?;
        // What is relative is so to the page that stood there.
        let up = "../".repeat(from.matches('/').count());
        Some((format!("/generated/{from}"), format!("{up}{to}")))
    };
    Ok(moved.lines().filter_map(one).collect())
}

/// Whether a folder holds files and does not look like a site.
fn is_occupied(folder: &Path) -> bool {
    let holds_files = match fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_some(),
        Err(error) => error.kind() != io::ErrorKind::NotFound,
    };
    holds_files
        && !(folder.join(".nojekyll").exists() && folder.join("toc.html").exists())
}
