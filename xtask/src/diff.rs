//! `cargo xtask diff`: two catalogs in, what sets them apart out.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use codegen::catalog::check::check;
use codegen::catalog::findings::{Code, Weight};
use codegen::catalog::load::load;
use codegen::catalog::model::Catalog;
use codegen::diff::{self, Class, markdown::markdown, text::text};

use crate::regen::CATALOG;
use crate::report::{self, Failure, Form};
use crate::work::Work;
use crate::{Outcome, read};

pub fn diff(root: &Path, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let old = matches.get_one::<PathBuf>("old").cloned().unwrap_or_default();
    let old = (old.clone(), old.display().to_string());
    let new = match matches.get_one::<PathBuf>("new") {
        Some(path) => (path.clone(), path.display().to_string()),
        None => (root.join(CATALOG), CATALOG.to_owned()),
    };
    let work = Work::begin("reading the catalogs")?;
    // Both, so that the findings of both are told.
    let (old, new) = (catalog(&old, &work)?, catalog(&new, &work)?);
    let (Some(old), Some(new)) = (old, new) else {
        return Err(Failure::new(
            "a catalog with errors can't be compared; mend them, then run the command again",
        ));
    };
    work.step("comparing them");
    let changes = diff::diff(&old, &new);
    work.end();
    let option = |name: &str| matches.get_one::<String>(name).map_or("", String::as_str);
    let told = match option("format") {
        "json" => diff::json(&changes),
        "markdown" => markdown(&changes),
        _ => text(&changes),
    };
    // A reader that left needs no more.
    let _ = io::stdout().write_all(told.as_bytes());
    let least = Class::from_name(option("fail-on"));
    Ok(if diff::verdict(&changes) >= least && !changes.is_empty() {
        Outcome::Findings
    } else {
        Outcome::Done
    })
}

/// A sound catalog; one that has drafts will do. Findings of another are told.
fn catalog(
    (path, name): &(PathBuf, String),
    work: &Work,
) -> Result<Option<Catalog>, Failure> {
    work.step("reading the catalogs");
    let text = read(path, "name two catalogs, as files that are there")?;
    let loaded = load(name, &text);
    let mut findings = check(&loaded).findings;
    findings
        .retain(|found| found.severity == Weight::Error && found.code != Code::Draft);
    work.end();
    report::findings(&findings, &[(name, &text)], Form::Text);
    Ok(loaded.catalog.filter(|_| findings.is_empty()))
}
