//! How fast lines become messages, against readers that only slice text.
//!
//! `cargo bench --package benchmarks --bench decode` measures each reader on each file. Behind `--`, `--table` prints
//! the ratios that matter instead, `--write` puts them into the README, and `--test` reads each file once.

mod ratios;

use std::process::ExitCode;
use std::sync::LazyLock;

use benchmarks::files::Files;
use benchmarks::peers::{memchr, ours, regex::Expressions, winnow};
use divan::Bencher;
use divan::counter::{BytesCount, ItemsCount};

/// Enough that neither the caches near the core nor the branch predictors hold a file.
const LINES: usize = 20_000;

static FILES: LazyLock<Files> = LazyLock::new(|| Files::new(LINES));

fn main() -> ExitCode {
    let has = |option: &str| std::env::args().any(|argument| argument == option);
    ratios::agree(&FILES, LINES);
    if has("--table") || has("--write") {
        return ratios::run(&FILES, has("--write"));
    }
    divan::main();
    ExitCode::SUCCESS
}

fn bench(bencher: Bencher, name: &str, mut read: impl FnMut(&str) -> usize) {
    let text = FILES.get(name);
    bencher
        .counter(BytesCount::of_str(text))
        .counter(ItemsCount::new(LINES))
        .bench_local(|| read(divan::black_box(text)));
}

#[divan::bench(args = Files::NAMES)]
fn memchr_tag(bencher: Bencher, name: &str) {
    bench(bencher, name, memchr::tags);
}

#[divan::bench(args = Files::NAMES)]
fn record(bencher: Bencher, name: &str) {
    bench(bencher, name, ours::records);
}

#[divan::bench(args = Files::NAMES)]
fn record_message(bencher: Bencher, name: &str) {
    bench(bencher, name, ours::messages);
}

#[divan::bench(args = Files::NAMES)]
fn record_decode(bencher: Bencher, name: &str) {
    bench(bencher, name, ours::decoded);
}

#[divan::bench(args = Files::NAMES)]
fn regex_captures(bencher: Bencher, name: &str) {
    let mut expressions = Expressions::default();
    bench(bencher, name, |text| expressions.read(text));
}

#[divan::bench(args = ["six"])]
fn winnow_by_hand(bencher: Bencher, name: &str) {
    bench(bencher, name, winnow::read);
}
