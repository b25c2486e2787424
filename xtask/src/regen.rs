//! `cargo xtask regen`: the catalog in, the generated files out.

use std::path::Path;

use clap::ArgMatches;
use codegen::catalog::check::check;
use codegen::catalog::findings::any_error;
use codegen::catalog::load::load;
use codegen::output::{self, Drift, Files};

use crate::report::{self, Failure, Form};
use crate::{Outcome, arguments, read};

/// Where the catalog stands.
pub const CATALOG: &str = "catalog/asa.yaml";

pub fn regen(root: &Path, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let form = arguments::form(matches);
    let next = "restore it, or begin one with `cargo xtask import GUIDE`";
    let text = read(&root.join(CATALOG), next)?;
    let checked = check(&load(CATALOG, &text));
    report::findings(&checked.findings, &[(CATALOG, &text)], form);
    let Some(lowered) = checked.lowered.filter(|_| !any_error(&checked.findings)) else {
        let count = report::count(&checked.findings);
        say(form, &format!("{count} in {CATALOG}; nothing was generated"));
        return Ok(Outcome::Findings);
    };
    let mut files = codegen::render(&lowered);
    let mut owned: Vec<&str> = codegen::OWNED.into();
    if let Some(target) = matches.get_one::<String>("target") {
        let folder =
            if target == "rust" { codegen::rust::FOLDER } else { codegen::book::FOLDER };
        files.retain(|name, _| name.starts_with(folder));
        owned.retain(|owned| *owned == folder);
    }
    let drift = output::compare(root, &owned, &files).map_err(|e| Failure::write(&e))?;
    if drift.is_empty() {
        say(form, &format!("{} files are up to date", files.len()));
        return Ok(Outcome::Done);
    }
    if matches.get_flag("check") {
        tell(form, &drift, ["differs", "is missing", "is stale"]);
        say(form, &format!("{} not up to date; run `cargo xtask regen`", count(&drift)));
        return Ok(Outcome::Findings);
    }
    if matches.get_flag("dry-run") {
        tell(form, &drift, ["would be written", "would be written", "would be deleted"]);
        return Ok(Outcome::Done);
    }
    write(root, &files, &drift, form)?;
    Ok(Outcome::Done)
}

fn write(root: &Path, files: &Files, drift: &Drift, form: Form) -> Result<(), Failure> {
    output::write(root, files, drift).map_err(|e| Failure::write(&e))?;
    tell(form, drift, ["written", "written", "deleted"]);
    let written = drift.changed.len() + drift.missing.len();
    let (rest, deleted) = (files.len() - written, drift.stale.len());
    say(form, &format!("{written} written, {deleted} deleted, {rest} were up to date"));
    Ok(())
}

fn tell(form: Form, drift: &Drift, words: [&str; 3]) {
    for (names, word) in
        [&drift.changed, &drift.missing, &drift.stale].into_iter().zip(words)
    {
        for name in names {
            say(form, &format!("{name} {word}"));
        }
    }
}

fn count(drift: &Drift) -> String {
    match drift.changed.len() + drift.missing.len() + drift.stale.len() {
        1 => "1 file is".into(),
        count => format!("{count} files are"),
    }
}

/// Standard output belongs to the findings where they are JSON.
pub fn say(form: Form, text: &str) {
    match form {
        Form::Text => println!("{text}"),
        Form::Json => eprintln!("{text}"),
    }
}
