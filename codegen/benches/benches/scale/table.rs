//! The table of the maintainer's chapter: each figure and its goal.

use std::fs;
use std::hint::black_box;
use std::path::Path;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use codegen::catalog::{check::check, load::load};
use scale::Scale;
use tempfile::TempDir;

use super::{MESSAGES, import_anew, regenerate};

/// As many messages as the project has.
const FEW: usize = 62;

/// The lines of all ids of a catalog.
const ALL: &str = "all.log";

/// The lines of [`FEW`] of its ids, as in a log: most firewalls send few.
const SOME: &str = "some.log";

const CHAPTER: &str =
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../book/pages/maintainer.md");
const REPOSITORY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../..");
const BEGIN: &str = "<!-- scale: written by the benchmark -->\n";
const END: &str = "<!-- /scale -->\n";

/// A program that decodes the lines of a file over and over, and prints the shortest time in nanoseconds.
const READER: &str = r#"
use std::hint::black_box;
use std::time::{Duration, Instant};

fn main() {
    let text = std::fs::read_to_string(std::env::args().nth(1).expect("a file")).expect("a file");
    let mut shortest = Duration::MAX;
    for _ in 0..200 {
        let begin = Instant::now();
        for line in text.lines() {
            let record = asa_messages::Record::parse(line).expect("a record");
            black_box(record.message().expect("a message"));
        }
        shortest = shortest.min(begin.elapsed());
    }
    println!("{}", shortest.as_nanos());
}
"#;

/// Prints the table, or writes it into the chapter.
pub fn run(scale: &Scale, write: bool) -> ExitCode {
    let table = table(scale);
    print!("{table}");
    if !write {
        return ExitCode::SUCCESS;
    }
    let text = fs::read_to_string(CHAPTER).expect("the chapter can be read");
    let parts = text.split_once(BEGIN).and_then(|(before, rest)| {
        rest.split_once(END).map(|(_, behind)| (before, behind))
    });
    let Some((before, behind)) = parts else {
        eprintln!(
            "{CHAPTER}: put the lines `{}` and `{}` where the table goes",
            BEGIN.trim(),
            END.trim()
        );
        return ExitCode::FAILURE;
    };
    fs::write(CHAPTER, format!("{before}{BEGIN}{table}{END}{behind}"))
        .expect("the chapter can be written");
    ExitCode::SUCCESS
}

/// Imports and generates once, and tells the most memory that took, in kibibytes.
pub fn memory(scale: &Scale) -> ExitCode {
    assert_eq!(import_anew(scale), MESSAGES);
    regenerate(scale);
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    println!("{}", most.unwrap_or("0 kB").trim().trim_end_matches(" kB"));
    ExitCode::SUCCESS
}

fn table(scale: &Scale) -> String {
    let folder = TempDir::new().expect("a temporary folder");
    let import = seconds(shortest(|| import_anew(scale)));
    let regen = seconds(shortest(|| regenerate(scale)));
    let memory: f64 = output(
        Command::new(std::env::current_exe().expect("this program")).arg("--memory"),
    );
    let many = project(folder.path(), "many", scale);
    let few = project(folder.path(), "few", &Scale::new(FEW));
    let begin = Instant::now();
    succeed(
        cargo(&["build", "--release"], &many)
            .env("CARGO_TARGET_DIR", many.join("target")),
    );
    let build = seconds(begin.elapsed());
    let few_lines = decoding(&few, ALL);
    let [all, some] = [ALL, SOME].map(|lines| decoding(&many, lines) / few_lines);
    succeed(&mut cargo(&["build", "--package", "book"], Path::new(REPOSITORY)));
    let site = folder.path().join("site");
    let begin = Instant::now();
    succeed(
        cargo(&["run", "--quiet", "--package", "book", "--"], Path::new(REPOSITORY))
            .arg("--source")
            .arg(many.join("book"))
            .arg("--out")
            .arg(&site),
    );
    let book = seconds(begin.elapsed());
    let index: u64 = site
        .read_dir()
        .expect("a site")
        .filter_map(Result::ok)
        .filter(|file| file.file_name().to_string_lossy().starts_with("searchindex"))
        .filter_map(|file| file.metadata().ok())
        .map(|file| file.len())
        .sum();
    let megabytes = |bytes: f64| format!("{:.1} MB", bytes / 1e6);
    #[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
    let index = megabytes(index as f64);
    format!(
        "| {MESSAGES} messages | Goal | Measured |\n|---|---|---|\n\
         | import of the guide | 3 s | {import} |\n\
         | `regen` of Rust and pages | 5 s | {regen} |\n\
         | memory of both | 500 MB | {} |\n\
         | release build of the crate | 90 s | {build} |\n\
         | decoding a byte, all ids evenly, against {FEW} messages | 1.2 times | {all:.2} times |\n\
         | decoding a byte, {FEW} of the ids, against {FEW} messages | 1.2 times | {some:.2} times |\n\
         | build of the book | 30 s | {book} |\n\
         | search index of the book | 6 MB | {index} |\n",
        megabytes(memory * 1024.0),
    )
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

/// The shortest of three times.
fn shortest(work: impl Fn() -> usize) -> Duration {
    let times = (0..3).map(|_| {
        let begin = Instant::now();
        black_box(work());
        begin.elapsed()
    });
    times.min().expect("three times")
}

/// A crate and a book of a catalog, and the lines of its examples in a file.
fn project(folder: &Path, name: &str, scale: &Scale) -> std::path::PathBuf {
    let (catalog, out) = (folder.join(format!("{name}.yaml")), folder.join(name));
    fs::write(&catalog, &scale.catalog).expect("writable");
    succeed(
        cargo(
            &["run", "--quiet", "--package", "xtask", "--", "regen"],
            Path::new(REPOSITORY),
        )
        .arg("--catalog")
        .arg(&catalog)
        .arg("--out")
        .arg(&out),
    );
    fs::write(out.join(ALL), lines(scale, usize::MAX)).expect("writable");
    fs::write(out.join(SOME), lines(scale, FEW)).expect("writable");
    out
}

/// Lines of so many ids in an order without order: as many of each catalog.
fn lines(scale: &Scale, ids: usize) -> String {
    let lowered = check(&load("all.yaml", &scale.catalog)).lowered.expect("sound");
    let messages = lowered.messages.iter().take(ids);
    let examples = messages.flat_map(|message| &message.examples);
    let examples: Vec<&str> = examples.map(|example| example.line.as_str()).collect();
    // A step without a common divisor goes over all of them.
    let lines: Vec<&str> =
        (0..20_000).map(|at| examples[at * 7_919 % examples.len()]).collect();
    lines.join("\n")
}

/// How many nanoseconds a byte of a project's lines takes.
fn decoding(folder: &Path, lines: &str) -> f64 {
    let reader = folder.join("reader");
    let manifest = "[package]\nname = \"reader\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
                    asa-messages = { path = \"../asa-messages\" }\n";
    fs::create_dir_all(reader.join("src")).expect("writable");
    fs::write(reader.join("Cargo.toml"), manifest).expect("writable");
    fs::write(reader.join("src/main.rs"), READER).expect("writable");
    fs::copy(folder.join("Cargo.lock"), reader.join("Cargo.lock")).expect("writable");
    let lines = folder.join(lines);
    let size = fs::metadata(&lines).expect("the lines").len();
    let time: f64 = output(
        cargo(&["run", "--release", "--quiet", "--"], &reader)
            .arg(&lines)
            .env("CARGO_TARGET_DIR", folder.join("target")),
    );
    #[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
    let size = size as f64;
    time / size
}

fn cargo(arguments: &[&str], folder: &Path) -> Command {
    let mut command =
        Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command
        .args(&arguments[..1])
        .arg("--offline")
        .args(&arguments[1..])
        .current_dir(folder);
    command
}

fn succeed(command: &mut Command) {
    let status = command.status().expect("a program that can be started");
    assert!(status.success(), "{command:?}");
}

fn output(command: &mut Command) -> f64 {
    let output = command.output().expect("a program that can be started");
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}\n{told}");
    String::from_utf8_lossy(&output.stdout).trim().parse().expect("a number")
}
