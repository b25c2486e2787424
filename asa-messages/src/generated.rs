//! The modules that the catalog is made into. Everything below `generated/` is written by `cargo xtask regen`.

// A message that is no longer to be expected is read, listed and explained like any other.
#![allow(deprecated)]

#[allow(clippy::too_many_lines, reason = "as many lines as there are ids")]
mod ids;
#[allow(
    clippy::too_many_lines,
    clippy::unnecessary_wraps,
    reason = "as many lines as there are messages; some have no field that could fail"
)]
mod messages;
#[cfg(feature = "alloc")]
#[allow(
    clippy::too_many_lines,
    clippy::wildcard_imports,
    reason = "as many lines as there are messages and values"
)]
mod owned;
mod readers;
mod severities;
mod shapes;
#[cfg(feature = "texts")]
mod texts;
#[allow(
    clippy::match_same_arms,
    clippy::too_many_lines,
    clippy::unnecessary_wraps,
    reason = "as many lines as a list has values; a value has former names, or no field that could fail"
)]
mod values;

pub(crate) use ids::FACTS;
pub use ids::MessageId;
pub use messages::Message;
pub use severities::Severity;
pub(crate) use shapes::{PARTS, SLOTS};
#[cfg(feature = "texts")]
pub(crate) use texts::LISTS;

/// A struct for each message.
pub mod message {
    pub use super::messages::*;
}

/// Records and lists of values that messages share.
pub mod value {
    #[allow(unused_imports, reason = "a catalog can do without types of its own")]
    pub use super::values::*;
}
