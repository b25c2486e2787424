//! Checks that every link of a site leads somewhere, and that no page fetches anything from another host.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path, PathBuf};

use scraper::{Html, Selector};

use crate::files::Files;

/// What a page refers to.
pub struct Page {
    /// The names that a fragment can point at.
    anchors: BTreeSet<String>,
    /// Element and address of what it links to or fetches.
    references: Vec<(String, String)>,
    /// Relative addresses start from the site's root, not from the page.
    from_root: bool,
    /// A code block that the reader can run, for which mdBook's script asks another host.
    runnable: bool,
}

impl Page {
    pub fn read(document: &Html) -> Self {
        let all = Selector::parse("*").expect("a selector of everything");
        let mut page = Self {
            anchors: BTreeSet::new(),
            references: Vec::new(),
            from_root: false,
            runnable: false,
        };
        for element in document.select(&all) {
            let element = element.value();
            page.anchors.extend(element.id().map(str::to_owned));
            page.from_root |= element.name() == "base";
            page.runnable |= element.classes().any(|class| class == "playground");
            if element.name() != "base" {
                for attribute in ["href", "src", "poster", "data"] {
                    let address = element.attr(attribute).map(str::to_owned);
                    page.references.extend(
                        address.map(|address| (element.name().to_owned(), address)),
                    );
                }
            }
        }
        page
    }

    /// Its dead links and what it fetches from other hosts.
    pub fn faults(
        &self,
        file: &Path,
        files: &Files,
        pages: &BTreeMap<&Path, Self>,
    ) -> Vec<String> {
        let mut faults = Vec::new();
        let name = file.display();
        if self.runnable {
            faults.push(format!("{name}: a code block can be run, which asks another host; keep playground.runnable off"));
        }
        for (element, address) in &self.references {
            if is_foreign(address) {
                if element != "a" {
                    faults.push(format!("{name}: <{element}> fetches `{address}` from another host; put the file into theme/"));
                }
                continue;
            }
            if address.starts_with("data:") {
                continue;
            }
            let (path, anchor) = address.split_once('#').unwrap_or((address, ""));
            let target = self.target(file, path);
            if !files.contains(&target) {
                faults.push(format!(
                    "{name}: `{address}` leads to {}, which is no file of the site",
                    target.display()
                ));
            } else if !anchor.is_empty()
                && !pages
                    .get(target.as_path())
                    .is_some_and(|page| page.anchors.contains(anchor))
            {
                faults.push(format!(
                    "{name}: `{address}` leads to an anchor that {} does not have",
                    target.display()
                ));
            }
        }
        faults
    }

    /// The file that a relative address means.
    fn target(&self, file: &Path, path: &str) -> PathBuf {
        if path.is_empty() {
            return file.to_owned();
        }
        let folder = if self.from_root {
            Path::new("")
        } else {
            file.parent().unwrap_or(Path::new(""))
        };
        let mut target = PathBuf::new();
        for part in folder.join(path).components() {
            match part {
                Component::ParentDir => _ = target.pop(),
                Component::Normal(part) => target.push(part),
                _ => {}
            }
        }
        if path.ends_with('/') { target.join("index.html") } else { target }
    }
}

fn is_foreign(address: &str) -> bool {
    let scheme = address
        .split_once(':')
        .is_some_and(|(scheme, _)| scheme.bytes().all(|b| b.is_ascii_alphanumeric()));
    address.starts_with("//") || scheme && !address.starts_with("data:")
}

/// The addresses of other hosts that a style fetches.
pub fn foreign_in_style(style: &str) -> impl Iterator<Item = &str> {
    let marks = ["url(", "@import"];
    marks.into_iter().flat_map(|mark| style.split(mark).skip(1)).filter_map(|rest| {
        let address = rest.trim_start_matches([' ', '"', '\'']);
        let end = address.find(['"', '\'', ')', ';']).unwrap_or(address.len());
        is_foreign(&address[..end]).then(|| &address[..end])
    })
}
