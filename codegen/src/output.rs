//! The files that generation owns: compared and written as a whole.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Texts by path relative to the repository, with `/` between the parts.
pub type Files = BTreeMap<String, String>;

/// Ending of a file that is written beside its target before it takes the target's place.
const BESIDE: &str = ".regen-tmp";

/// What stands in the way of the files being as they should.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Drift {
    /// Files whose text differs.
    pub changed: Vec<String>,
    /// Files that are not there.
    pub missing: Vec<String>,
    /// Files in an owned folder that nothing makes any more.
    pub stale: Vec<String>,
}

impl Drift {
    /// Whether all is as it should be.
    pub fn is_empty(&self) -> bool {
        self.changed.is_empty() && self.missing.is_empty() && self.stale.is_empty()
    }
}

/// An error with the path it happened at.
#[derive(Debug)]
pub struct PathError {
    /// The file or folder.
    pub path: PathBuf,
    /// What failed.
    pub error: io::Error,
}

impl std::fmt::Display for PathError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.path.display(), self.error)
    }
}

impl std::error::Error for PathError {}

/// Compares what stands below `root` with `files`; every file in one of the `owned` folders counts.
pub fn compare(root: &Path, owned: &[&str], files: &Files) -> Result<Drift, PathError> {
    let mut drift = Drift::default();
    for (name, text) in files {
        match fs::read(root.join(name)) {
            Ok(found) if same(&found, text) => {}
            Ok(_) => drift.changed.push(name.clone()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                drift.missing.push(name.clone());
            }
            Err(error) => {
                return Err(PathError {
                    path: root.join(name),
                    error,
                });
            }
        }
        let beside = beside(name);
        if root.join(&beside).exists() {
            drift.stale.push(beside);
        }
    }
    for folder in owned {
        walk(root, folder, &mut |name| {
            if !files.contains_key(&name) && !drift.stale.contains(&name) {
                drift.stale.push(name);
            }
        })?;
    }
    drift.stale.sort();
    Ok(drift)
}

/// Mends the drift: all new texts are written beside their targets before the first one takes its place.
/// An untouched file keeps its time stamp. A failure before that leaves all as it was; after one in the midst every
/// target has its old text or its new one, and the next run completes the work.
pub fn write(root: &Path, files: &Files, drift: &Drift) -> Result<(), PathError> {
    write_while(root, files, drift, &mut |_| true)
}

/// Told of each file before its text is written; false stops the work, and all stays as it was.
pub type Watch<'a> = &'a mut dyn FnMut(&str) -> bool;

/// As [`write()`], watched while the new texts are written. What comes after that is short, and can't be stopped.
pub fn write_while(
    root: &Path,
    files: &Files,
    drift: &Drift,
    watch: Watch<'_>,
) -> Result<(), PathError> {
    let names: Vec<&String> = drift.changed.iter().chain(&drift.missing).collect();
    let staged = names.iter().try_for_each(|name| {
        watched(&root.join(name), name, watch)?;
        free(&root.join(name))?;
        create(&root.join(beside(name)), &files[*name])
    });
    let done = staged.and_then(|()| {
        names
            .iter()
            .try_for_each(|name| rename(&root.join(beside(name)), &root.join(name)))
    });
    if done.is_err() {
        for name in names {
            // The first error is the one to tell; what can't be removed now is stale next time.
            let path = root.join(beside(name));
            if fs::remove_file(&path).is_ok() {
                remove_empty(root, &path);
            }
        }
        return done;
    }
    for name in &drift.stale {
        let path = root.join(name);
        match fs::remove_file(&path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                return Err(PathError { path, error });
            }
            _ => {}
        }
        remove_empty(root, &path);
    }
    Ok(())
}

/// Makes a folder that isn't there, or is empty: whole, or not at all.
pub fn make(folder: &Path, files: &Files, watch: Watch<'_>) -> Result<(), PathError> {
    if folder.is_dir() {
        // It may be a link, a disk of its own, or where somebody's shell stands: the folder itself stays.
        let drift = Drift {
            missing: files.keys().cloned().collect(),
            ..Drift::default()
        };
        return write_while(folder, files, &drift, watch);
    }
    let error = |error| PathError { path: folder.into(), error };
    let mut name = folder.file_name().unwrap_or_default().to_owned();
    name.push(BESIDE);
    let beside = folder.with_file_name(name);
    if beside.exists() {
        fs::remove_dir_all(&beside).map_err(error)?;
    }
    let made = files
        .iter()
        .try_for_each(|(name, text)| {
            watched(folder, name, watch)?;
            create(&beside.join(name), text)
        })
        .and_then(|()| rename(&beside, folder));
    if made.is_err() {
        let _ = fs::remove_dir_all(&beside);
    }
    made
}

/// Goes on, or tells that the work was stopped.
fn watched(path: &Path, name: &str, watch: Watch<'_>) -> Result<(), PathError> {
    if watch(name) {
        return Ok(());
    }
    Err(PathError {
        path: path.into(),
        error: io::ErrorKind::Interrupted.into(),
    })
}

/// A folder goes with its last file; one that holds anything stays.
fn remove_empty(root: &Path, file: &Path) {
    let mut folder = file.parent();
    while let Some(empty) = folder.filter(|f| *f != root && fs::remove_dir(f).is_ok()) {
        folder = empty.parent();
    }
}

/// No folder stands where a file is to be.
fn free(path: &Path) -> Result<(), PathError> {
    if path.is_dir() {
        return Err(PathError {
            path: path.into(),
            error: io::ErrorKind::IsADirectory.into(),
        });
    }
    Ok(())
}

fn rename(from: &Path, to: &Path) -> Result<(), PathError> {
    fs::rename(from, to).map_err(|error| PathError { path: to.into(), error })
}

/// Replaces one file whole or not at all. Where a link leads to it, the link stays; so does who may read it.
pub fn replace(path: &Path, text: &str) -> Result<(), PathError> {
    let path = &path.canonicalize().unwrap_or_else(|_| path.into());
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(BESIDE);
    let target = path.with_file_name(name);
    // What is replaced was written by hand: its text is on the disk before it takes the place of the old one.
    let done = create(&target, text)
        .and_then(|()| {
            let error = |error| PathError {
                path: target.clone(),
                error,
            };
            if let Ok(old) = fs::metadata(path) {
                fs::set_permissions(&target, old.permissions()).map_err(error)?;
            }
            fs::File::open(&target).and_then(|file| file.sync_all()).map_err(error)
        })
        .and_then(|()| rename(&target, path));
    if done.is_err() {
        let _ = fs::remove_file(&target);
    }
    done
}

fn create(path: &Path, text: &str) -> Result<(), PathError> {
    let error = |error| PathError { path: path.into(), error };
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(error)?;
    }
    // Thousands of files are not waited for: whatever a crash takes, the next run makes again.
    fs::write(path, text).map_err(error)
}

/// A checkout may have turned line ends.
fn same(found: &[u8], text: &str) -> bool {
    found == text.as_bytes()
        || str::from_utf8(found).is_ok_and(|found| found.replace("\r\n", "\n") == text)
}

fn beside(name: &str) -> String {
    format!("{name}{BESIDE}")
}

fn walk(
    root: &Path,
    folder: &str,
    found: &mut impl FnMut(String),
) -> Result<(), PathError> {
    let path = root.join(folder);
    let entries = match fs::read_dir(&path) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(error) => return Err(PathError { path, error }),
    };
    for entry in entries {
        let entry = entry.map_err(|error| PathError { path: path.clone(), error })?;
        let name = format!("{folder}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            walk(root, &name, found)?;
        } else {
            found(name);
        }
    }
    Ok(())
}
