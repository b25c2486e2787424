//! `cargo xtask import`: the guide and the catalog in, the catalog out.

use std::path::{Path, PathBuf};

use clap::ArgMatches;
use codegen::catalog::findings::any_error;
use codegen::{import, output};

use crate::regen::{CATALOG, say};
use crate::report::{self, Failure};
use crate::{Outcome, arguments, read};

pub fn import(root: &Path, matches: &ArgMatches) -> Result<Outcome, Failure> {
    let form = arguments::form(matches);
    let guide = matches.get_one::<PathBuf>("guide").cloned().unwrap_or_default();
    let guide_text = read(&guide, "name the guide's text, as a file that is there")?;
    let guide_name = guide.display().to_string();
    let (catalog, catalog_name) = match matches.get_one::<PathBuf>("catalog") {
        Some(path) => (path.clone(), path.display().to_string()),
        None => (root.join(CATALOG), CATALOG.to_owned()),
    };
    let edition = matches.get_one::<String>("edition").map(String::as_str);
    let old = if catalog.exists() {
        read(&catalog, "name a file, or none that is there")?
    } else {
        String::new()
    };
    if matches.get_flag("check") {
        let findings = import::check_edition(
            edition,
            &catalog_name,
            &old,
            &guide_name,
            &guide_text,
        );
        report::findings(
            &findings,
            &[(&catalog_name, &old), (&guide_name, &guide_text)],
            form,
        );
        if findings.is_empty() {
            say(form, &format!("{catalog_name} and {guide_name} name the same facts"));
            return Ok(Outcome::Done);
        }
        say(
            form,
            &format!(
                "{} between {catalog_name} and {guide_name}",
                report::count(&findings)
            ),
        );
        let sound = !any_error(&findings);
        return Ok(if sound { Outcome::Done } else { Outcome::Findings });
    }
    let import =
        import::import_edition(edition, &catalog_name, &old, &guide_name, &guide_text);
    let shown = if old.is_empty() { &import.text } else { &old };
    let sources = [(catalog_name.as_str(), shown.as_str()), (&guide_name, &guide_text)];
    report::findings(&import.findings, &sources, form);
    say(form, import.summary.to_string().trim_end());
    if import.text == old {
        say(form, &format!("{catalog_name} stays as it is"));
    } else if matches.get_flag("dry-run") {
        say(form, &format!("{catalog_name} would be written"));
    } else {
        output::replace(&catalog, &import.text).map_err(|e| Failure::write(&e))?;
        say(form, &format!("{catalog_name} written"));
    }
    Ok(if any_error(&import.findings) { Outcome::Findings } else { Outcome::Done })
}
