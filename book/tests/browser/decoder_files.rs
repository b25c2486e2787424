//! Files on the page "Decode a line": dropped, packed, and large.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::json;
use tempfile::TempDir;

use crate::asa::asa;
use crate::common::{Browser, browse};
use crate::decoder::{ABORTED, UP, status};

/// How long a large file may take.
const PATIENCE: Duration = Duration::from_secs(180);

/// Drops a file onto the page, as out of a file manager.
fn drop_file(browser: &Browser, path: &Path) {
    let data = json!({"items": [], "files": [path], "dragOperationsMask": 1});
    for kind in ["dragEnter", "dragOver", "drop"] {
        let event = json!({"type": kind, "x": 600, "y": 300, "data": data});
        browser.devtools("Input.dispatchDragEvent", event);
    }
}

#[test]
fn a_dropped_file_is_read_wherever_it_is_dropped() {
    browse(|browser| {
        browser.open("decode.html");
        browser.script_with(
            "const dataTransfer = new DataTransfer();
             dataTransfer.items.add(new File([arguments[0]], 'fw01.log'));
             const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
             window.replaced = document.querySelector('h1').dispatchEvent(drop);",
            vec![json!(format!("{UP}\r\n{ABORTED}"))],
        );
        assert_eq!(status(browser, "2 lines:"), "2 lines: 2 decoded.");
        assert_eq!(
            browser.script("return window.replaced"),
            json!(false),
            "the browser would open the file"
        );
        assert!(browser.text("#decode-name").starts_with("fw01.log"));
    });
}

#[test]
fn a_packed_file_is_unpacked() {
    browse(|browser| {
        browser.open("decode.html");
        browser.script_with(
            "const packed = new Blob([arguments[0]]).stream().pipeThrough(new CompressionStream('gzip'));
             return new Response(packed).blob().then((blob) => {
                 const files = new DataTransfer();
                 files.items.add(new File([blob], 'fw01.log.gz'));
                 const input = document.getElementById('decode-file');
                 input.files = files.files;
                 input.dispatchEvent(new Event('change'));
             });",
            vec![json!(format!("{UP}\n").repeat(1000))],
        );
        assert_eq!(status(browser, "1,000 lines:"), "1,000 lines: 1,000 decoded.");
    });
}

#[test]
fn a_file_that_no_browser_unpacks_is_told() {
    browse(|browser| {
        browser.open("decode.html");
        for (name, begin) in
            [("zstd", [0x28, 0xb5, 0x2f, 0xfd]), ("zip", *b"PK\x03\x04")]
        {
            browser.script_with(
                "const files = new DataTransfer();
                 files.items.add(new File([new Uint8Array(arguments[0])], 'fw01.log.packed'));
                 const input = document.getElementById('decode-file');
                 input.files = files.files;
                 input.dispatchEvent(new Event('change'));",
                vec![json!(begin)],
            );
            let told = status(
                browser,
                &format!("The lines could not be read to their end: {name} "),
            );
            assert!(told.contains("Unpack it first"), "{told}");
            assert_eq!(told.contains("asa decode"), name == "zstd", "{told}");
        }
    });
}

#[test]
fn a_large_file_that_is_dropped_shows_progress_while_the_page_answers() {
    const SIZE: usize = 50_000_000;
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("large.log");
    let mut log = BufWriter::new(File::create(&path).expect("a file"));
    let mut written = 0;
    for number in 0.. {
        let line =
            [UP, ABORTED, "%ASA-6-302013: Built", "no tag", "%ASA-5-750006: Local:"]
                [number % 5];
        writeln!(log, "{line}").expect("room for a log");
        written += line.len() + 1;
        if written > SIZE {
            break;
        }
    }
    log.flush().expect("room for a log");
    let output = asa().arg("decode").arg(&path).output().expect("cargo runs");
    let summary = String::from_utf8(output.stderr).expect("text");

    browse(|browser| {
        browser.open("decode.html");
        // What moves without being asked to.
        browser.script(
            "window.moved = 0;
             new PerformanceObserver((list) => { for (const shift of list.getEntries()) { moved += shift.value; } })
                 .observe({ type: 'layout-shift' });",
        );
        drop_file(browser, &path);
        let busy =
            "document.getElementById('decode-progress').classList.contains('busy')";
        browser.wait_until(busy);
        browser.wait_until("document.querySelectorAll('.readings > li').length === 50");
        browser.wait_until("document.getElementById('decode-bar').value > 0");
        assert_eq!(
            browser.script(&format!("return {busy}")),
            json!(true),
            "lines show before the file is read"
        );
        browser.click("#decode-cancel");
        browser.wait_until(&format!("!{busy}"));
        assert!(browser.text("#decode-status").starts_with("Cancelled"));

        drop_file(browser, &path);
        browser.wait_until(busy);
        // The page answers over and over while the file is read; one that freezes would a few times at most.
        let begin = Instant::now();
        let mut answers = 0;
        while browser.script(&format!("return {busy}")) == json!(true) {
            assert!(begin.elapsed() < PATIENCE, "the file is still being read");
            answers += 1;
        }
        assert!(answers > 20, "the page answered {answers} times");
        browser.wait_until("document.getElementById('decode-id').length > 1");
        let status = browser.text("#decode-status");
        assert_eq!(
            status.replace(',', ""),
            format!("{}.", summary.trim()).replace(',', "")
        );
        let moved = browser.script("return window.moved");
        assert!(
            moved.as_f64().is_some_and(|moved| moved < 0.1),
            "the layout moved by {moved}"
        );
    });
}
