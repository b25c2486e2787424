//! The command line, as clap reads it.

use std::path::PathBuf;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use crate::report::Form;

const EXIT: &str = "\
Exit status:
  0  done
  1  there are findings or drift, and they were told
  2  the command line is wrong, or a file can't be read or written
  130  stopped by Ctrl-C; nothing was changed";

const REGEN: &str = "\
Nothing is generated while the catalog has an error. Files that need no change keep their time stamp.

Examples:
  cargo xtask regen          after a change of the catalog
  cargo xtask regen --check  tell what a run would change, and fail if that is anything
  cargo xtask regen --catalog all.yaml --out ../all
                             make a crate and a book of another catalog; there, `cargo test`
                             tries them, and here, `cargo xtask book --source ../all/book` builds
                             the book. The folder has to be new, empty, or made by this command.";

const IMPORT: &str = "\
New messages are added as drafts. What was written by hand is never changed, and nothing is deleted. \
Of another edition, formats that the catalog lacks become variants, and messages that it lacks are marked.

Examples:
  cargo xtask import guide.txt                     add what is new, tell what differs
  cargo xtask import chapter-1.md chapter-2.md     take several files as one guide
  cargo xtask import chapters                      take the .md and .txt files of a folder
  cargo xtask import guide.txt --check             compare both ways and write nothing
  cargo xtask import later.txt --edition 2025-06   add the shapes of a later edition
  cargo xtask import guide.txt --catalog new.yaml  begin a catalog of its own
  cargo xtask import guide.txt --score             tell how well formats are inferred";

const DIFF: &str = "\
A change is major where a program that uses the crate may not compile any more, or gets other \
values of a line; minor where there is something new, or a program sees another value; patch where \
only people see it.

Exit status:
  0  no difference, or none of the class that --fail-on names
  1  there is one, and it was told
  2  the command line is wrong, a catalog can't be read, or has errors other than drafts

Examples:
  git show v0.1.0:catalog/asa.yaml > old.yaml
  cargo xtask diff old.yaml                    tell what has changed since
  cargo xtask diff old.yaml --format markdown  what goes into the changelog
  cargo xtask diff old.yaml --fail-on major    fail where users would break";

/// The whole command line.
pub fn command() -> Command {
    Command::new("xtask")
        .bin_name("cargo xtask")
        .about("Make the crate and the book from the catalog")
        .after_help(EXIT)
        .max_term_width(100)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_subcommand(true)
        .subcommand(regen())
        .subcommand(import())
        .subcommand(diff())
        .subcommand(book())
        .subcommand(
            Command::new("ci")
                .about("Run all checks, as the continuous integration does: .ci/run"),
        )
}

fn regen() -> Command {
    Command::new("regen")
        .about("Make the generated Rust and the generated pages from catalog/asa.yaml")
        .after_help(REGEN)
        .arg(
            Arg::new("target")
                .value_name("TARGET")
                .value_parser(["rust", "book"])
                .help("Only these files [default: all, and the catalog's JSON Schema]"),
        )
        .arg(
            Arg::new("catalog")
                .long("catalog")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .requires("out")
                .help("Another catalog, for --out [default: catalog/asa.yaml]"),
        )
        .arg(
            Arg::new("out")
                .long("out")
                .value_name("FOLDER")
                .value_parser(value_parser!(PathBuf))
                .conflicts_with("target")
                .help("Make a complete crate and book in a folder of their own"),
        )
        .arg(check("Write nothing; fail if a file differs, is missing or is stale"))
        .arg(dry_run())
        .arg(message_format())
}

fn import() -> Command {
    Command::new("import")
        .about("Merge the vendor's guide into the catalog")
        .after_help(IMPORT)
        .arg(
            Arg::new("guide")
                .value_name("GUIDE")
                .value_parser(value_parser!(PathBuf))
                .num_args(1..)
                .required(true)
                .help(
                    "The guide: its files, plain text or Markdown, or folders with them",
                ),
        )
        .arg(
            Arg::new("form")
                .long("form")
                .value_name("FORM")
                .value_parser(["text", "markdown"])
                .help("How the files are written [default: recognised in each]"),
        )
        .arg(
            Arg::new("catalog")
                .long("catalog")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .help(
                    "The catalog; begun if it is not there [default: catalog/asa.yaml]",
                ),
        )
        .arg(Arg::new("edition").long("edition").value_name("NAME").help(
            "The guide is another edition, of that name [default: the catalog's own]",
        ))
        .arg(check("Write nothing; compare guide and catalog fact by fact, both ways"))
        .arg(
            flag(
                "score",
                "Write nothing; infer all formats anew and hold them against the catalog's",
            )
            .conflicts_with_all(["check", "dry-run"]),
        )
        .arg(dry_run())
        .arg(message_format())
}

fn diff() -> Command {
    let catalog = |name: &'static str, value: &'static str, help: &'static str| {
        Arg::new(name).value_name(value).value_parser(value_parser!(PathBuf)).help(help)
    };
    Command::new("diff")
        .about(
            "Tell what sets two catalogs apart, and what it means for the next version",
        )
        .after_help(DIFF)
        .arg(catalog("old", "OLD", "The catalog as it was").required(true))
        .arg(catalog("new", "NEW", "The catalog as it is [default: catalog/asa.yaml]"))
        .arg(
            Arg::new("format")
                .long("format")
                .value_name("FORMAT")
                .value_parser(["text", "json", "markdown"])
                .default_value("text")
                .help("How the differences are told; markdown is fit for a changelog"),
        )
        .arg(
            Arg::new("fail-on")
                .long("fail-on")
                .value_name("CLASS")
                .value_parser(["patch", "minor", "major"])
                .default_value("patch")
                .help("The least class of a difference that makes the exit status 1"),
        )
}

fn book() -> Command {
    Command::new("book")
        .about("Build the book, check its links, and fail on every warning")
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
                .help("A book that `regen --out` made [default: book]"),
        )
        .arg(flag("open", "Open the book in the browser"))
        .arg(
            flag(
                "serve",
                "Serve the book; a change of catalog, chapters or theme shows at once",
            )
            .conflicts_with("out"),
        )
        .arg(
            Arg::new("port")
                .long("port")
                .value_name("N")
                .value_parser(value_parser!(u16))
                .requires("serve")
                .help("Where --serve listens; 0 takes a free port [default: 3000]"),
        )
}

fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

fn check(help: &'static str) -> Arg {
    flag("check", help).conflicts_with("dry-run")
}

fn dry_run() -> Arg {
    flag("dry-run", "Write nothing; tell what a run would do")
}

fn message_format() -> Arg {
    Arg::new("message-format")
        .long("message-format")
        .value_name("FORMAT")
        .value_parser(["text", "json"])
        .default_value("text")
        .help("How findings are told; json is an object a line on standard output")
}

/// The form that `--message-format` asks for.
pub fn form(matches: &ArgMatches) -> Form {
    match matches.get_one::<String>("message-format").map(String::as_str) {
        Some("json") => Form::Json,
        _ => Form::Text,
    }
}
