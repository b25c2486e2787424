//! The table of ratios: two readers take turns on pieces of a file, so that what else the machine does meets both alike.
//!
//! Of each piece and reader the shortest time of many rounds counts. A piece takes less than a turn of the system's
//! scheduler, and comes back only after all others, when no branch predictor remembers it.

use std::fmt::Write;
use std::fs;
use std::hint::black_box;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use ::memchr::memchr_iter;
use benchmarks::files::Files;
use benchmarks::peers::{memchr, ours, regex::Expressions, winnow};

/// How often each reader reads each piece: some ten seconds a pair, so that a busy moment does not last.
const ROUNDS: usize = 400;

/// Lines of a piece.
const PIECE: usize = 400;

const README: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../README.md");
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

/// The ratio of the shortest times.
fn measure(pair: &mut Pair<'_>) -> f64 {
    let pieces = pieces(pair.text);
    let mut shortest = vec![[Duration::MAX; 2]; pieces.len()];
    for round in 0..ROUNDS {
        for (piece, shortest) in pieces.iter().zip(&mut shortest) {
            // Who comes second finds the piece in the cache.
            for turn in [round % 2, 1 - round % 2] {
                let time = time(&mut pair.readers[turn], piece);
                shortest[turn] = shortest[turn].min(time);
            }
        }
    }
    let [ours, peer] =
        [0, 1].map(|turn| shortest.iter().map(|times| times[turn]).sum::<Duration>());
    match pair.ratio {
        Ratio::Faster => peer.as_secs_f64() / ours.as_secs_f64(),
        Ratio::Longer => ours.as_secs_f64() / peer.as_secs_f64(),
    }
}

/// A text cut behind so many lines each.
fn pieces(text: &str) -> Vec<&str> {
    let mut ends: Vec<_> =
        memchr_iter(b'\n', text.as_bytes()).skip(PIECE - 1).step_by(PIECE).collect();
    if ends.last().is_none_or(|last| last + 1 < text.len()) {
        ends.push(text.len() - 1);
    }
    let mut start = 0;
    let piece = |end| {
        let piece = &text[start..=end];
        start = end + 1;
        piece
    };
    ends.into_iter().map(piece).collect()
}

fn time(read: &mut Reader<'_>, text: &str) -> Duration {
    let begin = Instant::now();
    black_box(read(black_box(text)));
    begin.elapsed()
}
