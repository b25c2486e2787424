//! How many instructions a line takes: a figure that no other work of the machine changes.
//!
//! Needs valgrind and gungraun-runner. Each file has a thousand lines, so that a count without its last three digits is
//! that of a line.

#![allow(unused_qualifications, reason = "the attributes of gungraun write them")]

use std::fs;
use std::hint::black_box;
use std::process::{Command, exit};

use benchmarks::files::Files;
use benchmarks::peers::{memchr, ours, winnow};
use gungraun::prelude::*;
use gungraun::{Callgrind, CallgrindMetrics, EventKind};

/// Makes the files once: under valgrind it would take its time.
fn write_files() {
    if Command::new("valgrind").arg("--version").output().is_err() {
        eprintln!(
            "valgrind is missing: nothing can be counted; install it, on Debian by `apt-get install valgrind`"
        );
        exit(1);
    }
    let files = Files::new(1_000);
    for name in Files::NAMES {
        fs::write(path(name), files.get(name))
            .expect("the target folder can be written");
    }
}

/// Reads a file, outside of what is counted.
fn file(name: &str) -> &'static str {
    fs::read_to_string(path(name)).expect("a file that was just written").leak()
}

fn path(name: &str) -> String {
    format!("{}/{name}.log", env!("CARGO_TARGET_TMPDIR"))
}

#[library_benchmark(setup = file)]
#[benches::on("even", "unknown")]
fn memchr_tag(text: &str) -> usize {
    memchr::tags(black_box(text))
}

#[library_benchmark(setup = file)]
#[benches::on("even", "gateway", "mixed", "six", "unknown")]
fn record(text: &str) -> usize {
    ours::records(black_box(text))
}

#[library_benchmark(setup = file)]
#[benches::on("even", "gateway", "mixed", "six", "unknown")]
fn record_message(text: &str) -> usize {
    ours::messages(black_box(text))
}

#[library_benchmark(setup = file)]
#[benches::on("six")]
fn winnow_by_hand(text: &str) -> usize {
    winnow::read(black_box(text))
}

library_benchmark_group!(
    name = lines,
    setup = write_files(),
    benchmarks = [memchr_tag, record, record_message, winnow_by_hand]
);

main!(
    config = LibraryBenchmarkConfig::default().tool(
        Callgrind::with_args(["--cache-sim=no"])
            .format([CallgrindMetrics::SingleEvent(EventKind::Ir)])
    ),
    library_benchmark_groups = lines
);
