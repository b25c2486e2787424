//! The repository itself: its generated files are those of its catalog.

use codegen::catalog::check::check;
use codegen::catalog::load::load;
use codegen::output::{Drift, Files, compare};
use codegen::{OWNED, render};

use crate::root::{CATALOG, repository, text};

fn rendered() -> Files {
    let checked = check(&load(CATALOG, &text(CATALOG)));
    assert!(checked.findings.is_empty(), "{:#?}", checked.findings);
    render(&checked.lowered.expect("a sound catalog"))
}

#[test]
fn generated_files_are_up_to_date() {
    let drift = compare(repository(), &OWNED, &rendered()).expect("readable files");
    assert_eq!(drift, Drift::default(), "run `cargo xtask regen`");
}

#[test]
fn one_catalog_renders_to_one_set_of_bytes() {
    assert!(rendered() == rendered());
}
