//! What 2,500 messages take: import, generation, the crate's build, decoding, the book.
//!
//! `cargo bench --package scale --bench scale` measures the library's part. Behind `--`, `--table` measures all of it and
//! prints the table, `--write` puts it into the maintainer's chapter, and `--test` goes each way once with few messages.

mod table;

use std::process::ExitCode;
use std::sync::LazyLock;

use codegen::catalog::{check::check, load::load};
use codegen::import::import;
use codegen::output::{Files, compare, write};
use divan::Bencher;
use scale::Scale;

/// About as many as the vendor's whole guide has.
const MESSAGES: usize = 2500;

static ALL: LazyLock<Scale> = LazyLock::new(|| Scale::new(MESSAGES));

fn main() -> ExitCode {
    let has = |option: &str| std::env::args().any(|argument| argument == option);
    if has("--memory") {
        return table::memory(&ALL);
    }
    if has("--table") || has("--write") {
        return table::run(&ALL, has("--write"));
    }
    if has("--test") {
        let few = Scale::new(40);
        assert_eq!(import_anew(&few), 40);
        assert!(generate(&few.catalog).len() > 40);
        return ExitCode::SUCCESS;
    }
    divan::main();
    ExitCode::SUCCESS
}

/// Imports the guide into no catalog; tells how many messages came of it.
fn import_anew(scale: &Scale) -> usize {
    import("all.yaml", "", "guide.txt", &scale.guide).summary.added.len()
}

/// All generated files of a catalog.
fn generate(catalog: &str) -> Files {
    let checked = check(&load("all.yaml", catalog));
    codegen::render(&checked.lowered.expect("the catalog is sound"))
}

/// Generates a catalog's files into a folder.
fn regenerate(scale: &Scale) -> usize {
    let folder = tempfile::TempDir::new().expect("a temporary folder");
    let files = generate(&scale.catalog);
    let drift = compare(folder.path(), &codegen::OWNED, &files).expect("readable");
    write(folder.path(), &files, &drift).expect("writable");
    files.len()
}

#[divan::bench(sample_count = 5)]
fn import_of_the_guide(bencher: Bencher) {
    bencher.bench_local(|| import_anew(&ALL));
}

#[divan::bench(sample_count = 5)]
fn regen_of_rust_and_pages(bencher: Bencher) {
    bencher.bench_local(|| regenerate(&ALL));
}
