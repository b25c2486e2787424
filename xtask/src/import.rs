//! `cargo xtask import`: the guide and the catalog in, the catalog out.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use codegen::catalog::findings::{Code, any_error, by_code};
use codegen::source::{self, Document};
use codegen::{import, output};

use crate::regen::{CATALOG, say};
use crate::report::{self, Failure};
use crate::work::Work;
use crate::{Outcome, arguments, read};

/// Endings of the files that are taken from a folder.
const ENDINGS: [&str; 4] = ["md", "markdown", "txt", "text"];

pub fn import(root: &Path, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let form = arguments::form(matches);
    let work = Work::begin("reading the guide")?;
    let documents = documents(matches)?;
    let (catalog, catalog_name) = match matches.get_one::<PathBuf>("catalog") {
        Some(path) => (path.clone(), path.display().to_string()),
        None => (root.join(CATALOG), CATALOG.to_owned()),
    };
    let old = if catalog.exists() {
        read(&catalog, "name a file, or none that is there")?
    } else {
        String::new()
    };
    let mut guide = source::read_all(&documents);
    guide.edition = matches.get_one::<String>("edition").cloned();
    let texts = documents.iter().map(|document| (&*document.name, &*document.text));
    let mut sources: Vec<(&str, &str)> = texts.collect();
    work.step("comparing it with the catalog");
    if matches.get_flag("check") {
        let findings = import::differences(&catalog_name, &old, &guide);
        work.end();
        sources.push((&catalog_name, &old));
        report::findings(&findings, &sources, form);
        say(form, &format!("{}, {}", guide.account, by_code(&findings)));
        let guide_name = match &documents[..] {
            [document] => document.name.clone(),
            documents => format!("the {} files of the guide", documents.len()),
        };
        let sound = !any_error(&findings);
        if !sound || findings.iter().any(|finding| finding.code == Code::EditionFact) {
            let count = report::count(&findings);
            say(form, &format!("{count} between {catalog_name} and {guide_name}"));
            return Ok(if sound { Outcome::Done } else { Outcome::Findings });
        }
        say(form, &format!("{catalog_name} and {guide_name} name the same facts"));
        return Ok(Outcome::Done);
    }
    let import = import::merge(&catalog_name, &old, &guide);
    work.end();
    sources.push((&catalog_name, if old.is_empty() { &import.text } else { &old }));
    report::findings(&import.findings, &sources, form);
    say(form, &format!("{}, {}", guide.account, by_code(&import.findings)));
    say(form, import.summary.to_string().trim_end());
    if import.text == old {
        say(form, &format!("{catalog_name} stays as it is"));
    } else if matches.get_flag("dry-run") {
        say(form, &format!("{catalog_name} would be written"));
    } else {
        work.write(1, |_| output::replace(&catalog, &import.text))?;
        say(form, &format!("{catalog_name} written"));
    }
    Ok(if any_error(&import.findings) { Outcome::Findings } else { Outcome::Done })
}

/// The files of the guide in the order that they are named; those of a folder by their names.
pub fn documents(matches: &ArgMatches) -> Result<Vec<Document>, Failure> {
    let form = matches.get_one::<String>("form").and_then(|form| form.parse().ok());
    let mut paths = Vec::new();
    for path in matches.get_many::<PathBuf>("guide").into_iter().flatten() {
        if path.is_dir() {
            paths.extend(folder(path)?);
        } else {
            paths.push(path.clone());
        }
    }
    let document = |path: &PathBuf| {
        let next = "name the guide's text, as a file that is there";
        let bytes = fs::read(path).map_err(|error| Failure::read(path, &error, next))?;
        let mut document = Document::new(path.display().to_string(), bytes);
        document.form = form;
        Ok(document)
    };
    // A file may be named twice, by itself and by its folder.
    let mut named = BTreeSet::new();
    paths.retain(|path| named.insert(path.clone()));
    paths.iter().map(document).collect()
}

/// The files of a folder that may be a guide.
fn folder(path: &Path) -> Result<Vec<PathBuf>, Failure> {
    let next = "name a folder that can be listed";
    let listed = fs::read_dir(path).and_then(Iterator::collect::<Result<Vec<_>, _>>);
    let listed = listed.map_err(|error| Failure::read(path, &error, next))?;
    let is_guide = |path: &PathBuf| {
        let ending = path.extension().and_then(|ending| ending.to_str());
        let known = |ending: &str| ENDINGS.contains(&&*ending.to_ascii_lowercase());
        path.is_file() && ending.is_some_and(known)
    };
    let mut paths: Vec<PathBuf> =
        listed.into_iter().map(|entry| entry.path()).filter(is_guide).collect();
    paths.sort();
    if paths.is_empty() {
        return Err(Failure::new(format!(
            "{} holds no file of a guide; its files end in .{}",
            path.display(),
            ENDINGS.join(", .")
        )));
    }
    Ok(paths)
}
