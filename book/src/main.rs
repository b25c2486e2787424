//! `cargo xtask book`: builds the site, and opens it.
//!
//! Exit status: 0 the site stands, 1 its pages have faults, 2 bad usage, 130 Ctrl-C ended it.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{self, ExitCode};

use book::serve::{Server, Sources};
use book::work::Work;
use book::{Failure, prepare};
use clap::{Arg, ArgAction, Command, value_parser};

/// mdBook asks for memory as the square of the pages.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let arguments = command().get_matches();
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = arguments.get_one::<PathBuf>("source").map_or(own, PathBuf::as_path);
    let made = if arguments.get_flag("serve") {
        let port = arguments.get_one("port").copied().unwrap_or_default();
        serve(root, port, arguments.get_flag("open"))
    } else {
        let out = arguments.get_one("out").cloned();
        site(root, &out.unwrap_or_else(|| default_out(own)), arguments.get_flag("open"))
    };
    match made {
        Ok(status) => status,
        Err(failure) => {
            eprint!("{failure}");
            match failure {
                Failure::Occupied(_) => ExitCode::from(2),
                Failure::Faults(_) => {
                    eprintln!(
                        "The site is not fit to be published. Mend the pages; those in `generated` by way of the catalog."
                    );
                    ExitCode::FAILURE
                }
            }
        }
    }
}

/// Builds the site once. Ctrl-C leaves the former one as it was.
fn site(root: &Path, out: &Path, open: bool) -> Result<ExitCode, Failure> {
    let work = Work::begin(out)?;
    let prepared = prepare(root, out, &work);
    work.end();
    let site = prepared?.publish()?;
    println!("{} pages: {}", site.pages, site.index.display());
    Ok(if open { show(&site.index) } else { ExitCode::SUCCESS })
}

/// Serves the site until Ctrl-C.
fn serve(root: &Path, port: u16, open: bool) -> Result<ExitCode, Failure> {
    let workspace = root.parent().unwrap_or(root).to_owned();
    let sources = Sources {
        book: root.to_owned(),
        catalog: workspace.join("catalog"),
        regenerate: move || regenerate(&workspace),
    };
    let server = Server::start(sources, port)?;
    let address = server.address()?;
    println!(
        "{address}\nA change of the catalog, a chapter or the theme shows at once. Ctrl-C ends it."
    );
    if open {
        show(&address);
    }
    server.run(async { _ = tokio::signal::ctrl_c().await })?;
    Ok(ExitCode::SUCCESS)
}

/// Makes the generated pages; the command tells its findings itself.
fn regenerate(workspace: &Path) {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = process::Command::new(cargo)
        .args(["xtask", "regen", "book"])
        .current_dir(workspace)
        .status();
    if let Err(error) = status {
        eprintln!("error: cargo can't be started: {error}; the pages stay as they were");
    }
}

/// Opens a file or an address in the browser.
fn show(target: impl AsRef<OsStr>) -> ExitCode {
    match opener::open(target) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!(
                "error: no browser could be started: {error}; open the address above in one"
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
            Arg::new("source")
                .long("source")
                .value_name("FOLDER")
                .value_parser(value_parser!(PathBuf))
                .conflicts_with("serve")
                .help("The folder of another book [default: this one's]"),
        )
        .arg(
            Arg::new("open")
                .long("open")
                .action(ArgAction::SetTrue)
                .help("Opens the site in the browser"),
        )
        .arg(
            Arg::new("serve")
                .long("serve")
                .action(ArgAction::SetTrue)
                .conflicts_with("out")
                .help("Serves the site, and shows each change of catalog, chapters and theme at once"),
        )
        .arg(
            Arg::new("port")
                .long("port")
                .value_name("N")
                .value_parser(value_parser!(u16))
                .default_value("3000")
                .requires("serve")
                .help("Where `--serve` listens; 0 takes a free port"),
        )
}

/// `book` in Cargo's folder of build products.
fn default_out(root: &Path) -> PathBuf {
    let target = env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let workspace = root.parent().unwrap_or(root);
    target.unwrap_or_else(|| workspace.join("target")).join("book")
}
