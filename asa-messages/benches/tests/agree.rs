//! The readers that are measured against each other take the same lines.

use benchmarks::files::Files;
use benchmarks::peers::{memchr, ours, regex::Expressions, winnow};

const LINES: usize = 2_000;

#[test]
fn every_reader_takes_every_line_that_it_should() {
    let files = Files::new(LINES);
    let mut regex = Expressions::default();
    for name in Files::NAMES {
        let text = files.get(name);
        let known = match name {
            "mixed" => LINES / 5,
            "unknown" => 0,
            _ => LINES,
        };
        let readers = [
            ("memchr", memchr::tags(text), LINES),
            ("records", ours::records(text), LINES),
            ("messages", ours::messages(text), known),
            ("decoded", ours::decoded(text), known),
            ("unknown", ours::unknown(text), LINES - known),
            ("regex", regex.read(text), known),
        ];
        for (reader, taken, expected) in readers {
            assert_eq!(taken, expected, "{reader} on {name}");
        }
    }
    assert_eq!(winnow::read(&files.six), LINES);
}

#[test]
fn the_files_are_the_same_in_every_run() {
    let [first, second] = [Files::new(200), Files::new(200)];
    for name in Files::NAMES {
        assert_eq!(first.get(name), second.get(name), "{name}");
        assert_eq!(first.get(name).lines().count(), 200, "{name}");
    }
}
