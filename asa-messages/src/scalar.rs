//! The values that fields of many messages hold.

mod address;
mod endpoint;
mod host;
#[cfg(feature = "alloc")]
mod owned;
mod spi;
mod user;

pub use address::Address;
pub use endpoint::Endpoint;
pub use host::Host;
pub use spi::Spi;
pub use user::{User, UserState};

use crate::scan::trim;
