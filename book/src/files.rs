//! The files of a site.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The paths of all files, relative to the site's root.
pub struct Files(BTreeSet<PathBuf>);

impl Files {
    /// Lists the files below a folder.
    pub fn list(root: &Path) -> io::Result<Self> {
        let mut files = BTreeSet::new();
        collect(root, root, &mut files)?;
        Ok(Self(files))
    }

    pub fn contains(&self, file: &Path) -> bool {
        self.0.contains(file)
    }

    pub fn with_extension(&self, extension: &str) -> impl Iterator<Item = &Path> {
        let files = self.0.iter().map(PathBuf::as_path);
        files.filter(move |file| file.extension().is_some_and(|e| e == extension))
    }

    /// Deletes what mdBook writes for every theme and this one never loads.
    pub fn prune(&mut self, root: &Path) -> io::Result<()> {
        let unused = |file: &PathBuf| {
            let name = file.file_name().and_then(|name| name.to_str()).unwrap_or("");
            UNUSED
                .iter()
                .any(|(start, end)| name.starts_with(start) && name.ends_with(end))
        };
        let (gone, kept) = std::mem::take(&mut self.0).into_iter().partition(unused);
        self.0 = kept;
        let gone: BTreeSet<PathBuf> = gone;
        gone.iter().try_for_each(|file| fs::remove_file(root.join(file)))
    }
}

/// Begin and end of their names, between which a hash of the content may stand.
const UNUSED: [(&str, &str); 4] = [
    ("ayu-highlight", ".css"),
    ("tomorrow-night", ".css"),
    ("highlight", ".css"),
    ("clipboard", ".min.js"),
];

fn collect(root: &Path, folder: &Path, files: &mut BTreeSet<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
        } else {
            files.insert(path.strip_prefix(root).unwrap_or(&path).to_owned());
        }
    }
    Ok(())
}
