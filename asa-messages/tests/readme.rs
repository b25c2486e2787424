//! The transcripts of `asa` in the README and the book, run where their readers run them: at the root of the repository.

/// After a wanted change `TRYCMD=overwrite cargo test -p asa-messages --test readme` writes the transcripts anew.
#[test]
fn transcripts() {
    std::env::set_current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/..")).unwrap();
    let cases = trycmd::TestCases::new();
    // What Cargo is asked to do there is done by `.ci/run`.
    cases.register_bin("cargo", trycmd::schema::Bin::Ignore);
    cases.env("COLUMNS", "80").case("README.md").case("book/pages/command-line.md");
}
