//! What several tests share: the small catalog, and a way to break it.
#![allow(dead_code, reason = "each test uses a part of this module")]

use codegen::catalog::check::{Checked, check};
use codegen::catalog::load::load;
use codegen::lower::Lowered;

/// A sound catalog of three messages.
pub const SMALL: &str = include_str!("../fixtures/small.yaml");

/// Loads and checks a catalog.
pub fn checked(text: &str) -> Checked {
    check(&load("small.yaml", text))
}

/// The small catalog, lowered.
pub fn small() -> Lowered {
    checked(SMALL).lowered.expect("the small catalog is sound")
}

/// The small catalog with the one place of `from` made into `to`.
pub fn edited(from: &str, to: &str) -> String {
    assert_eq!(SMALL.matches(from).count(), 1, "{from:?} must stand once");
    SMALL.replacen(from, to, 1)
}
