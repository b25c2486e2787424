//! The decoder of the book held against the crate: the same lines give the same bytes of JSON.

use std::fs;
use std::path::Path;
use std::time::Duration;

use codegen::catalog::check::check;
use codegen::catalog::load::load;
use codegen::lower::Lowered;
use serde_json::json;
use tempfile::TempDir;

use crate::asa::asa;
use crate::common::{Browser, browse};
use crate::lines;

/// How many generated lines are compared.
const GENERATED: usize = 5_000;

/// The bytes of the longest line that is read in whole.
const LONGEST: usize = 1 << 20;

/// How long a browser may take for a file.
const PATIENCE: Duration = Duration::from_secs(120);

#[test]
fn every_line_gives_the_json_of_the_crate() {
    let catalog = catalog();
    let mut log = Vec::new();
    let examples = catalog.messages.iter().flat_map(|message| &message.examples);
    let mut count = 0;
    for example in examples {
        add(&mut log, example.line.as_bytes());
        count += 1;
    }
    assert!(count >= catalog.messages.len(), "every message has an example");
    assert!(add_logs(&mut log) >= 20, "the lines of the crate's tests are there");
    let mut random = Random(1);
    for number in 0..GENERATED {
        let bytes: Vec<u8> =
            (0..random.below(40)).flat_map(|_| random.next().to_le_bytes()).collect();
        let mut line = lines::line(&catalog, &bytes).text.into_bytes();
        if number % 10 == 0 {
            let at = random.below(line.len());
            line[at] = [0xff, 0xc3, 0x80, 0xed, 0xf4, 0, b'\r'][random.below(7)];
        }
        add(&mut log, &line);
    }
    agree(&log);
}

#[test]
fn long_lines_are_read_alike_and_do_not_hang() {
    let body = "%ASA-5-750006: Local:192.0.2.1:500 Remote:198.51.100.7:500 Username:";
    let mut log = Vec::new();
    for piece in [
        "x",
        "a b ",
        "IKEv2 ",
        "SA UP. Reason: ",
        "[",
        "1:",
        "é",
        "Username:Unknown IKEv2 SA UP ",
    ] {
        let text = piece.repeat(LONGEST / 4 / piece.len());
        add(&mut log, format!("{body}{text} IKEv2 SA UP. Reason: {text}").as_bytes());
        add(&mut log, format!("{text}%ASA-5-750006: Local:{text}").as_bytes());
    }
    for (length, end) in [
        (LONGEST, ""),
        (LONGEST, "\r"),
        (LONGEST + 1, ""),
        (LONGEST + 1, "\r"),
        (3 * LONGEST, ""),
    ] {
        let line = format!("{body}{}", "é".repeat(length));
        add(&mut log, &line.as_bytes()[..length]);
        log.pop();
        add(&mut log, end.as_bytes());
    }
    log.extend_from_slice(b"\n\n%ASA-5-750006: the last line has no end\r");
    agree(&log);
}

/// Has both decode a log, the browser on its page, and compares what they write.
#[track_caller]
fn agree(log: &[u8]) {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("mixed.log");
    fs::write(&path, log).expect("a log in the folder");
    let output =
        asa().args(["decode".as_ref(), path.as_os_str()]).output().expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let expected = String::from_utf8(output.stdout).expect("JSON is UTF-8");
    browse(|browser| {
        let found = download(browser, &path, folder.path());
        for (found, expected) in found.lines().zip(expected.lines()) {
            assert_eq!(
                found, expected,
                "the page's JSON is on the left, that of `asa decode` on the right"
            );
        }
        assert_eq!(found.lines().count(), expected.lines().count());
        assert!(found == expected, "the ends of lines differ");
    });
}

/// What the page saves of a log.
fn download(browser: &Browser, log: &Path, folder: &Path) -> String {
    browser.devtools(
        "Browser.setDownloadBehavior",
        json!({"behavior": "allow", "downloadPath": folder}),
    );
    browser.open("decode.html");
    browser.type_into("#decode-file", log.to_str().expect("a path of text"));
    browser.wait_until_within(
        PATIENCE,
        "!document.getElementById('decode-download').disabled",
    );
    browser.click("#decode-download");
    let saved = folder.join("decoded.jsonl");
    let begin = std::time::Instant::now();
    // The browser takes the name with an empty file, writes beside it, then renames.
    while fs::metadata(&saved).map_or(0, |file| file.len()) == 0 {
        assert!(
            begin.elapsed() < PATIENCE,
            "the page saved no `decoded.jsonl` within {PATIENCE:?}"
        );
        std::thread::sleep(Duration::from_millis(20));
    }
    fs::read_to_string(saved).expect("JSON is UTF-8")
}

/// The catalog of the project.
fn catalog() -> Lowered {
    let text = include_str!("../../../catalog/asa.yaml");
    check(&load("catalog/asa.yaml", text)).lowered.expect("the catalog is sound")
}

fn add(log: &mut Vec<u8>, line: &[u8]) {
    log.extend_from_slice(line);
    log.push(b'\n');
}

/// Adds the logs that the crate's tests and examples read, and counts their lines.
fn add_logs(log: &mut Vec<u8>) -> usize {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../asa-messages");
    let mut count = 0;
    for folder in ["examples", "tests/cmd/decode.in"] {
        let mut files: Vec<_> = fs::read_dir(root.join(folder))
            .expect("a folder of the crate")
            .flatten()
            .collect();
        files.sort_by_key(fs::DirEntry::file_name);
        for file in files
            .iter()
            .map(fs::DirEntry::path)
            .filter(|file| file.extension().is_some_and(|e| e == "log"))
        {
            let lines = fs::read(file).expect("a log of the crate");
            count += lines.split(|byte| *byte == b'\n').count();
            add(log, &lines);
        }
    }
    count
}

/// Numbers that look random and are the same in every run.
struct Random(u64);

impl Random {
    /// `SplitMix64`.
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ mixed >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() >> 32).expect("32 bits") % end
    }
}
