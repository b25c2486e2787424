//! Where lines come from: files and standard input, packed or not.

mod archive;
mod blocks;
mod zstd;

use std::ffi::OsString;
use std::fs::File;
use std::io::{self, Read};
use std::path::PathBuf;

use clap::{Arg, ArgAction, value_parser};

pub use self::archive::{Broken, unpacked};
pub use self::blocks::{Block, Blocks, LONGEST, Line};

/// One source of lines.
pub struct Input {
    name: String,
    /// None is standard input.
    path: Option<PathBuf>,
}

/// The files, as an argument of a command.
pub fn files() -> Arg {
    Arg::new("file")
        .value_name("FILE")
        .help("Files to read, plain or packed by gzip or zstd; `-` or none is standard input")
        .action(ArgAction::Append)
        .value_hint(clap::ValueHint::FilePath)
        .value_parser(value_parser!(OsString))
}

impl Input {
    /// The named inputs, or standard input where none is named.
    pub fn all<'a>(names: impl Iterator<Item = &'a OsString>) -> Vec<Self> {
        let inputs: Vec<_> = names.map(Self::named).collect();
        if inputs.is_empty() { vec![Self::named(&OsString::from("-"))] } else { inputs }
    }

    fn named(name: &OsString) -> Self {
        Self {
            name: name.to_string_lossy().into_owned(),
            path: (name != "-").then(|| PathBuf::from(name)),
        }
    }

    /// The name as the user gave it.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The size in bytes, where it is known ahead.
    pub fn size(&self) -> Option<u64> {
        let metadata = self.path.as_ref()?.metadata().ok()?;
        metadata.is_file().then_some(metadata.len())
    }

    /// The bytes as they are stored.
    pub fn open(&self) -> io::Result<Box<dyn Read>> {
        Ok(match &self.path {
            None => Box::new(io::stdin().lock()),
            Some(path) => Box::new(File::open(path)?),
        })
    }
}
