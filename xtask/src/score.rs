//! `cargo xtask import --score`: how well the formats of a guide are inferred, held against the catalog.

use std::fmt::Write;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use codegen::import::{self, Score, Scored};
use codegen::source;
use serde_json::json;

use crate::import::documents;
use crate::regen::CATALOG;
use crate::report::{self, Failure, Form};
use crate::work::Work;
use crate::{Outcome, arguments, read};

pub fn score(root: &Path, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let form = arguments::form(matches);
    let work = Work::begin("reading the guide")?;
    let documents = documents(matches)?;
    let (catalog, catalog_name) = match matches.get_one::<PathBuf>("catalog") {
        Some(path) => (path.clone(), path.display().to_string()),
        None => (root.join(CATALOG), CATALOG.to_owned()),
    };
    let catalog_text = read(&catalog, "name a catalog, as a file that is there")?;
    let guide = source::read_all(&documents);
    work.step("inferring the formats");
    let scored = import::score(&catalog_name, &catalog_text, &guide);
    work.end();
    match scored {
        Ok(score) => {
            print!(
                "{}",
                if form == Form::Json { json_lines(&score) } else { text(&score) }
            );
            Ok(Outcome::Done)
        }
        Err(findings) => {
            let texts =
                documents.iter().map(|document| (&*document.name, &*document.text));
            let sources: Vec<_> =
                texts.chain([(&*catalog_name, &*catalog_text)]).collect();
            report::findings(&findings, &sources, form);
            Ok(Outcome::Findings)
        }
    }
}

/// What was missed and invented, message by message, then the numbers.
fn text(score: &Score) -> String {
    let mut out = String::new();
    for scored in score.formats.iter().filter(|scored| !scored.is_exact()) {
        // Writing to a String can't fail.
        let _ = writeln!(out, "{} {}", scored.id, scored.text);
        let _ = writeln!(out, "       {}", scored.format);
        for (what, places) in places(scored) {
            for place in places {
                let _ = writeln!(
                    out,
                    "  {what} `{}` at byte {}, {}",
                    place.text, place.at, place.field
                );
            }
        }
    }
    out + &score.to_string() + "\n"
}

fn places(scored: &Scored) -> [(&str, &[import::ScoredPlace]); 2] {
    [("missed", &scored.missed), ("invented", &scored.invented)]
}

/// An object for each format, then one with the numbers.
fn json_lines(score: &Score) -> String {
    let formats = score.formats.iter().map(|scored| json!(scored));
    let totals = json!({
        "totals": score.totals,
        "records": score.records,
        "passed_over": score.passed_over,
    });
    let lines: Vec<String> =
        formats.chain([totals]).map(|line| format!("{line}\n")).collect();
    lines.concat()
}
