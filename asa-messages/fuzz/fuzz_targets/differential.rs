//! The crate against the reference matcher: on the line itself, and on the line that its bytes choose.
#![no_main]

#[path = "../../tests/differential/both.rs"]
mod both;
#[path = "../../tests/differential/lines/mod.rs"]
mod lines;

use both::{by_crate, by_reference};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(line) = str::from_utf8(bytes) {
        assert_eq!(by_crate(bytes), by_reference(line), "{line:?}");
    }
    let line = lines::line(&both::CATALOG, bytes).text;
    assert_eq!(by_crate(line.as_bytes()), by_reference(&line), "{line:?}");
});
