//! A line of a Cisco ASA or FTD firewall in, a typed value out, without allocation.
//!
//! ```
//! use asa_messages::Record;
//!
//! let line = "<165>Nov 23 2026 10:00:00 fw01 : %ASA-5-750006: Local:192.0.2.1:500 Remote:198.51.100.7:500 \
//!             Username:Unknown IKEv2 SA UP. Reason: New Connection Established";
//! let record = Record::parse(line)?;
//! assert_eq!(record.id(), 750_006);
//! assert_eq!(record.device(), Some("fw01"));
//! assert_eq!(record.timestamp().and_then(|time| time.year()), Some(2026));
//! # Ok::<(), asa_messages::Error>(())
//! ```
//!
//! Feature `serde` implements `Serialize` for the values of fields.

#![no_std]
#![deny(missing_docs)]

#[cfg(test)]
extern crate std;

mod decode;
mod error;
mod generated;
mod id;
mod record;
mod scalar;
mod scan;
mod text;

pub use decode::Decoded;
pub use error::{Error, ErrorKind};
pub use generated::{Message, MessageId, Severity, message, value};
pub use id::{Field, Origin, UnknownMessage};
pub use record::{Priority, Product, Record, Timestamp};
pub use scalar::{Address, Endpoint, Host, Spi, User, UserState};
pub use text::Shape;

/// The README's snippets are tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
