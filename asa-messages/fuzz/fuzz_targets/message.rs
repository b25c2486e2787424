//! Any bytes: what is decoded is read again from its print, and what isn't has its place in the line.
#![no_main]

use asa_messages::{ErrorKind, Record};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|line: &[u8]| {
    let Ok(record) = Record::parse_bytes(line) else { return };
    match record.decode() {
        Ok(decoded) => {
            let tag = format!("%ASA-{}-{}: ", record.severity().level(), record.id());
            let printed = format!("{tag}{}", decoded.message());
            let again = Record::parse(&printed).and_then(|record| record.decode());
            let again = again.unwrap_or_else(|error| panic!("{printed:?}: {error}"));
            let told = decoded.is_ambiguous() || again.is_ambiguous();
            assert!(told || again.message() == decoded.message(), "{printed:?}");
        }
        Err(error) => {
            let at = error.at().expect("a place");
            assert!(at <= line.len());
            match error.kind() {
                ErrorKind::UnknownId => assert_eq!(at, record.id_at()),
                ErrorKind::NotUtf8 => {
                    let valid =
                        str::from_utf8(record.body()).map_err(|e| e.valid_up_to());
                    assert_eq!(valid, Err(at - record.body_at()));
                }
                kind => {
                    let end = record.body_at() + record.body().len();
                    assert_eq!(kind == ErrorKind::Truncated, at == end);
                    assert!(
                        error.expected().is_some_and(|expected| !expected.is_empty())
                    );
                }
            }
        }
    }
});
