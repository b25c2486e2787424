//! The folder beside the site's in which a new one is made, so that there is always a whole site or none.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// A folder that goes when it is dropped.
pub struct Stage {
    path: PathBuf,
    out: PathBuf,
}

/// The folder in which the site of the folder `out` is made.
pub fn path(out: &Path) -> io::Result<PathBuf> {
    Ok(beside(&resolved(out)?, "site-tmp"))
}

/// mdBook takes a relative folder as one below its root, which is in the tree; and a link to a folder stays one.
fn resolved(out: &Path) -> io::Result<PathBuf> {
    out.canonicalize().or_else(|_| std::path::absolute(out))
}

fn beside(out: &Path, what: &str) -> PathBuf {
    let mut name = out.file_name().unwrap_or_default().to_owned();
    name.push(".");
    name.push(what);
    out.with_file_name(name)
}

impl Stage {
    /// Makes the folder, empty, and those above it.
    pub fn beside(out: &Path) -> io::Result<Self> {
        let stage = Self {
            path: path(out)?,
            out: resolved(out)?,
        };
        remove(&stage.path)?;
        fs::create_dir_all(&stage.path)?;
        Ok(stage)
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Puts the folder where the site belongs, and deletes what stood there. Tells that place.
    pub fn publish(&self) -> io::Result<PathBuf> {
        let former = beside(&self.out, "site-old");
        remove(&former)?;
        let stood = self.out.exists();
        if stood {
            fs::rename(&self.out, &former)?;
        }
        if let Err(error) = fs::rename(&self.path, &self.out) {
            if stood {
                fs::rename(&former, &self.out)?;
            }
            return Err(error);
        }
        remove(&former)?;
        Ok(self.out.clone())
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // What is left is deleted by the next build.
        _ = remove(&self.path);
    }
}

/// Deletes a folder, if it is there.
pub fn remove(folder: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
