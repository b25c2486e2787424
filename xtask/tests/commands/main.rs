//! `cargo xtask` as a whole: what its commands write, say and answer, each in a folder of its own.

mod diff;
mod findings;
mod help;
mod import;
mod interrupted;
mod out;
mod regen;
mod repository;
mod root;
