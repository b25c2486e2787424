//! The modules that the catalog is rendered to. Everything below `generated/` is written by a command.

mod severities;

pub use severities::Severity;
