//! The modules that the catalog is made into. Everything below `generated/` is written by `cargo xtask regen`.

mod ids;
mod messages;
mod severities;
mod shapes;
#[cfg(feature = "texts")]
mod texts;
mod values;

pub use ids::MessageId;
pub use messages::Message;
pub use severities::Severity;

/// A struct for each message.
pub mod message {
    pub use super::messages::*;
}

/// Records and lists of values that messages share.
pub mod value {
    pub use super::values::*;
}
