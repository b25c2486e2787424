//! The table of ratios: two readers take turns on a file, so that what else the machine does meets both alike.

use std::fmt::Write;
use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};
use std::{fs, iter};

use benchmarks::files::Files;
use benchmarks::peers::{memchr, ours, regex::Expressions, winnow};

/// Turns of each pair; of as many ratios the middle one is told.
const ROUNDS: usize = 61;

const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../README.md");
const BEGIN: &str = "<!-- speed: written by the benchmark -->\n";
const END: &str = "<!-- /speed -->\n";

type Reader<'a> = Box<dyn FnMut(&str) -> usize + 'a>;

/// What is told of a pair.
#[derive(Clone, Copy)]
enum Ratio {
    /// How many times as many lines this crate reads in a second.
    Faster,
    /// How many times as long this crate takes.
    Longer,
}

/// This crate and a peer on a file.
struct Pair<'a> {
    peer: &'static str,
    file: &'static str,
    text: &'a str,
    readers: [Reader<'a>; 2],
    ratio: Ratio,
    /// The goal, where the project set one.
    goal: Option<f64>,
}

fn pairs(files: &Files) -> Vec<Pair<'_>> {
    let pair = |peer, file, text, ours: fn(&str) -> usize, other, ratio, goal| Pair {
        peer,
        file,
        text,
        readers: [Box::new(ours), other],
        ratio,
        goal,
    };
    let regex = || -> Reader<'_> {
        let mut expressions = Expressions::default();
        Box::new(move |text| expressions.read(text))
    };
    let (even, gateway, mixed) =
        ("all ids evenly", "a VPN gateway", "one line in five known");
    let (ours, unknown) = (ours::messages, ours::unknown);
    let (winnow, tags) = (|| Box::new(winnow::read), || Box::new(memchr::tags));
    vec![
        pair("regex", even, &files.even, ours, regex(), Ratio::Faster, Some(8.0)),
        pair("regex", gateway, &files.gateway, ours, regex(), Ratio::Faster, Some(8.0)),
        pair("regex", mixed, &files.mixed, ours, regex(), Ratio::Faster, None),
        pair("winnow", "six ids", &files.six, ours, winnow(), Ratio::Faster, Some(1.0)),
        pair("memchr", even, &files.even, ours, tags(), Ratio::Longer, Some(4.0)),
        pair(
            "memchr",
            "unknown ids",
            &files.unknown,
            unknown,
            tags(),
            Ratio::Longer,
            Some(1.5),
        ),
    ]
}

/// Fails where a reader leaves a line out: a reader that gives up early would look fast.
pub fn agree(files: &Files, lines: usize) {
    for mut pair in pairs(files) {
        let taken = pair.readers.each_mut().map(|read| read(pair.text));
        let expected = if pair.text == files.mixed { lines / 5 } else { lines };
        assert_eq!(
            taken, [expected; 2],
            "{}, {}: this crate and its peer have to take every line",
            pair.peer, pair.file
        );
    }
}

/// Prints the table, or writes it into the README.
pub fn run(files: &Files, write: bool) -> ExitCode {
    let table = table(pairs(files));
    if !write {
        print!("{table}");
        return ExitCode::SUCCESS;
    }
    let text = fs::read_to_string(README).expect("the README can be read");
    let Some((before, rest)) = text.split_once(BEGIN) else {
        eprintln!(
            "{README}: the line `{}` is missing; put it where the table goes",
            BEGIN.trim()
        );
        return ExitCode::FAILURE;
    };
    let Some((_, after)) = rest.split_once(END) else {
        eprintln!(
            "{README}: the line `{}` is missing; put it behind the table",
            END.trim()
        );
        return ExitCode::FAILURE;
    };
    let text = format!("{before}{BEGIN}{table}{END}{after}");
    fs::write(README, text).expect("the README can be written");
    print!("{table}");
    ExitCode::SUCCESS
}

fn table(pairs: Vec<Pair<'_>>) -> String {
    let mut table =
        String::from("| Against | On | Goal | Measured |\n|---|---|---|---|\n");
    for mut pair in pairs {
        let (words, bound) = match pair.ratio {
            Ratio::Faster => ("times the lines per second", "at least"),
            Ratio::Longer => ("times the time", "at most"),
        };
        let goal = pair.goal.map_or_else(String::new, |goal| format!("{bound} {goal}"));
        let measured = measure(&mut pair);
        let (peer, file) = (pair.peer, pair.file);
        writeln!(table, "| {peer} | {file} | {goal} | {measured:.2} {words} |")
            .expect("a string takes all");
    }
    table
}

/// The ratio in the middle of many.
fn measure(pair: &mut Pair<'_>) -> f64 {
    let mut ratios: Vec<f64> =
        iter::from_fn(|| Some(round(pair))).take(ROUNDS).collect();
    ratios.sort_by(f64::total_cmp);
    ratios[ROUNDS / 2]
}

fn round(pair: &mut Pair<'_>) -> f64 {
    let [ours, peer] =
        pair.readers.each_mut().map(|read| time(read, pair.text).as_secs_f64());
    match pair.ratio {
        Ratio::Faster => peer / ours,
        Ratio::Longer => ours / peer,
    }
}

fn time(read: &mut Reader<'_>, text: &str) -> Duration {
    let begin = Instant::now();
    black_box(read(black_box(text)));
    begin.elapsed()
}
