//! `cargo xtask regen`: the catalog in, the generated files out.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use codegen::catalog::check::check;
use codegen::catalog::findings::{Code, any_error};
use codegen::catalog::load::load;
use codegen::lower::Lowered;
use codegen::output::{self, Drift, Files};
use codegen::project;

use crate::report::{self, Failure, Form};
use crate::work::Work;
use crate::{Outcome, arguments, read};

/// Where the catalog stands.
pub const CATALOG: &str = "catalog/asa.yaml";

/// Files that are to stand in a folder.
struct Target<'a> {
    folder: &'a Path,
    files: Files,
    /// The folders in which nothing else stands.
    owned: Vec<&'a str>,
    /// The command that mends them.
    command: &'a str,
}

pub fn regen(root: &Path, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let form = arguments::form(matches);
    let work = Work::begin("reading the catalog")?;
    let (path, name) = match matches.get_one::<PathBuf>("catalog") {
        Some(path) => (path.clone(), path.display().to_string()),
        None => (root.join(CATALOG), CATALOG.to_owned()),
    };
    let next = "restore it, or begin one with `cargo xtask import GUIDE`";
    let text = read(&path, next)?;
    let loaded = load(&name, &text);
    work.step("checking the catalog");
    let mut checked = check(&loaded);
    drop(loaded);
    work.end();
    let all = checked.findings.len();
    if matches.contains_id("out") {
        // What is made elsewhere may be looked at before its prose is written.
        checked.findings.retain(|finding| finding.code != Code::Draft);
    }
    report::findings(&checked.findings, &[(&name, &text)], form);
    let drafts = all - checked.findings.len();
    if drafts > 0 {
        let drafts =
            if drafts == 1 { "1 draft".into() } else { format!("{drafts} drafts") };
        say(
            form,
            &format!(
                "{drafts} with the guide's texts: write them anew before you publish them"
            ),
        );
    }
    let Some(lowered) = checked.lowered.filter(|_| !any_error(&checked.findings)) else {
        let count = report::count(&checked.findings);
        say(form, &format!("{count} in {name}; nothing was generated"));
        return Ok(Outcome::Findings);
    };
    work.step("generating");
    if let Some(folder) = matches.get_one::<PathBuf>("out") {
        return elsewhere(root, folder, &lowered, &text, &work, matches);
    }
    let mut files = codegen::render(&lowered);
    let mut owned: Vec<&str> = codegen::OWNED.into();
    if let Some(target) = matches.get_one::<String>("target") {
        let folder =
            if target == "rust" { codegen::rust::FOLDER } else { codegen::book::FOLDER };
        files.retain(|name, _| name.starts_with(folder));
        owned.retain(|owned| *owned == folder);
    }
    let target = Target {
        folder: root,
        files,
        owned,
        command: "cargo xtask regen",
    };
    bring_up_to_date(&target, &work, matches)
}

/// Makes a complete crate and book in a folder, or renews them.
fn elsewhere(
    root: &Path,
    folder: &Path,
    lowered: &Lowered,
    catalog: &str,
    work: &Work,
    matches: &ArgMatches,
) -> Result<Outcome, Failure> {
    let form = arguments::form(matches);
    let copied = copied(root)?;
    let mut files = project::files(lowered, catalog, &copied).map_err(Failure::new)?;
    let folder = &std::path::absolute(folder).unwrap_or_else(|_| folder.into());
    if folder.join(project::MARK).is_file() {
        let target = Target {
            folder,
            files,
            owned: project::OWNED.into(),
            command: "the same command without `--check`",
        };
        return bring_up_to_date(&target, work, matches);
    }
    let is_empty = folder.read_dir().is_ok_and(|mut entries| entries.next().is_none());
    if folder.exists() && !is_empty {
        return Err(Failure::new(format!(
            "{} holds files that this command did not make: `{}` is missing there; name a new or an empty folder",
            folder.display(),
            project::MARK
        )));
    }
    files.insert(project::LOCK.into(), read(&root.join(project::LOCK), "restore it")?);
    let count = files.len();
    let shown = folder.display();
    if matches.get_flag("check") {
        work.end();
        say(
            form,
            &format!("{shown} is not there; run the same command without `--check`"),
        );
        return Ok(Outcome::Findings);
    }
    if matches.get_flag("dry-run") {
        work.end();
        say(form, &format!("{shown} would be made: {count} files"));
        return Ok(Outcome::Done);
    }
    work.write(count, |watch| output::make(folder, &files, watch))?;
    say(form, &format!("{shown}: {count} files"));
    Ok(Outcome::Done)
}

/// The hand-written files of a project of its own.
fn copied(root: &Path) -> Result<Files, Failure> {
    let mut files = Files::new();
    for name in project::COPIED {
        copy(root, name, &mut files)?;
    }
    Ok(files)
}

fn copy(root: &Path, name: &str, files: &mut Files) -> Result<(), Failure> {
    let (path, next) = (root.join(name), "restore the project's own files");
    if !path.is_dir() {
        files.insert(name.into(), read(&path, next)?.replace("\r\n", "\n"));
        return Ok(());
    }
    let entries = path.read_dir().map_err(|e| Failure::read(&path, &e, next))?;
    for entry in entries {
        let entry = entry.map_err(|e| Failure::read(&path, &e, next))?;
        copy(root, &format!("{name}/{}", entry.file_name().to_string_lossy()), files)?;
    }
    Ok(())
}

/// Writes what differs, and deletes what is stale.
fn bring_up_to_date(
    target: &Target<'_>,
    work: &Work,
    matches: &ArgMatches,
) -> Result<Outcome, Failure> {
    let (form, files) = (arguments::form(matches), &target.files);
    let drift = output::compare(target.folder, &target.owned, files)
        .map_err(|e| Failure::write(&e))?;
    work.end();
    if drift.is_empty() {
        say(form, &format!("{} files are up to date", files.len()));
        return Ok(Outcome::Done);
    }
    if matches.get_flag("check") {
        tell(form, &drift, ["differs", "is missing", "is stale"]);
        let (count, command) = (count(&drift), target.command);
        let command =
            if command.contains('`') { command.into() } else { format!("`{command}`") };
        say(form, &format!("{count} not up to date; run {command}"));
        return Ok(Outcome::Findings);
    }
    if matches.get_flag("dry-run") {
        tell(form, &drift, ["would be written", "would be written", "would be deleted"]);
        return Ok(Outcome::Done);
    }
    let written = drift.changed.len() + drift.missing.len();
    work.write(written, |watch| {
        output::write_while(target.folder, files, &drift, watch)
    })?;
    tell(form, &drift, ["written", "written", "deleted"]);
    let (rest, deleted) = (files.len() - written, drift.stale.len());
    say(form, &format!("{written} written, {deleted} deleted, {rest} were up to date"));
    Ok(Outcome::Done)
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
