//! A line of a Cisco ASA or FTD firewall in, a typed value out, without allocation.
//!
//! Feature `serde` implements `Serialize` for the values of fields.

#![no_std]
#![deny(missing_docs)]

#[cfg(test)]
extern crate std;

mod error;
mod generated;
mod scalar;
#[cfg_attr(
    not(test),
    expect(
        dead_code,
        reason = "the cursor of the generated parsers calls the rest"
    )
)]
mod scan;

pub use error::{Error, ErrorKind};
pub use generated::Severity;
pub use scalar::{Address, Endpoint, Host, Spi, User, UserState};
