//! `cargo xtask book`: builds the site, and opens it.
//!
//! Exit status: 0 the site stands, 1 its pages have faults, 2 bad usage.

use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use book::{Failure, build};
use clap::{Arg, ArgAction, Command, value_parser};

fn main() -> ExitCode {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let arguments = command().get_matches();
    let out = arguments
        .get_one::<PathBuf>("out")
        .cloned()
        .unwrap_or_else(|| default_out(root));
    match build(root, &out) {
        Ok(site) => {
            println!("{} pages: {}", site.pages, site.index.display());
            if arguments.get_flag("open")
                && let Err(error) = opener::open(&site.index)
            {
                eprintln!(
                    "error: no browser could be started: {error}; open the file above in one"
                );
                return ExitCode::FAILURE;
            }
            ExitCode::SUCCESS
        }
        Err(Failure::Occupied(folder)) => {
            eprintln!(
                "error: {} holds files and is no site; a build would delete them: name a new or empty folder",
                folder.display()
            );
            ExitCode::from(2)
        }
        Err(Failure::Faults(faults)) => {
            for fault in &faults {
                eprintln!("error: {fault}");
            }
            eprintln!(
                "The site is not fit to be published. Mend the pages; those in `generated` by way of the catalog."
            );
            ExitCode::FAILURE
        }
    }
}

fn command() -> Command {
    Command::new("book")
        .bin_name("cargo xtask book")
        .about("Builds the site, checks its links, and fails on every warning")
        .arg(
            Arg::new("out")
                .long("out")
                .value_name("FOLDER")
                .value_parser(value_parser!(PathBuf))
                .help("Where the site goes [default: target/book]"),
        )
        .arg(
            Arg::new("open")
                .long("open")
                .action(ArgAction::SetTrue)
                .help("Opens the site in the browser"),
        )
}

/// `book` in Cargo's folder of build products.
fn default_out(root: &Path) -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let workspace = root.parent().unwrap_or(root);
    target.unwrap_or_else(|| workspace.join("target")).join("book")
}
