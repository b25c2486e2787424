//! How findings and failures are told.

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::string::FromUtf8Error;

use codegen::catalog::findings::{Finding, Weight, lines};

/// The form of findings.
#[derive(Clone, Copy, Eq, PartialEq)]
pub enum Form {
    /// With the source line, on standard error.
    Text,
    /// An object a line, on standard output.
    Json,
}

/// A command that could not do its work, for reasons outside of the catalog.
#[derive(Debug)]
pub enum Failure {
    /// It can't be done: where, what, and what to do.
    Told(String),
    /// It was stopped by Ctrl-C.
    Interrupted,
}

impl Failure {
    pub fn new(text: impl Into<String>) -> Self {
        Self::Told(text.into())
    }

    pub fn read(path: &Path, error: &io::Error, next: &str) -> Self {
        Self::Told(format!("{} can't be read: {error}; {next}", path.display()))
    }

    pub fn not_utf8(path: &Path, error: &FromUtf8Error) -> Self {
        let at = error.utf8_error().valid_up_to();
        Self::Told(format!(
            "{} is not UTF-8 at byte {at}; save it as UTF-8",
            path.display()
        ))
    }

    pub fn write(error: &codegen::output::PathError) -> Self {
        if error.error.kind() == io::ErrorKind::Interrupted {
            return Self::Interrupted;
        }
        Self::Told(format!(
            "{error}; nothing is half written: free the place or the disk, then run the command again"
        ))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Told(text) => f.write_str(text),
            Self::Interrupted => f.write_str("interrupted; nothing was changed"),
        }
    }
}

/// Tells findings; `sources` are the texts of the files by name.
pub fn findings(findings: &[Finding], sources: &[(&str, &str)], form: Form) {
    let mut out: Box<dyn Write> = match form {
        Form::Text => Box::new(io::stderr().lock()),
        Form::Json => Box::new(io::stdout().lock()),
    };
    let files: BTreeMap<&str, Vec<&str>> =
        sources.iter().map(|(name, text)| (*name, lines(text))).collect();
    for finding in findings {
        let text = match form {
            Form::Json => serde_json::to_string(finding).unwrap_or_default(),
            Form::Text => {
                let lines = files.get(&*finding.place.file);
                finding.render(lines.map_or(&[], |lines| lines), colour()) + "\n"
            }
        };
        // A reader that left needs no findings.
        let _ = writeln!(out, "{text}");
    }
}

/// How many errors and warnings there are, in words.
pub fn count(findings: &[Finding]) -> String {
    let errors = findings.iter().filter(|f| f.severity == Weight::Error).count();
    let words = |count: usize, word: &str| match count {
        1 => format!("1 {word}"),
        count => format!("{count} {word}s"),
    };
    match findings.len() - errors {
        0 => words(errors, "error"),
        warnings => {
            format!("{}, {}", words(errors, "error"), words(warnings, "warning"))
        }
    }
}

fn colour() -> bool {
    io::stderr().is_terminal()
        && std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}
