//! A line of a Cisco ASA or FTD firewall in, a typed value out, without allocation.
//!
//! # Decode
//!
//! A [`Record`] is any line with a tag, whether its id is known or not. Its message borrows from the line:
//!
//! ```
//! use asa_messages::{Message, Record};
//!
//! let line = "<165>Nov 23 2026 10:00:00 fw01 : %ASA-5-750006: Local:192.0.2.1:500 Remote:198.51.100.7:500 \
//!             Username:alice IKEv2 SA UP. Reason: New Connection Established";
//! let record = Record::parse(line)?;
//! assert_eq!((record.id(), record.device()), (750006, Some("fw01")));
//!
//! let message = record.message()?;
//! assert_eq!(message.session().map(|session| session.username.as_str()), Some("alice"));
//! # Ok::<(), asa_messages::Error>(())
//! ```
//!
//! An [`Error`] says which of three things is so: the line has no tag, the catalog lacks the id, or the body fits no
//! shape of its message, with the offset where no continuation fits. [`Record::decode`] also tells which shape fitted,
//! and whether the line can be read in another way.
//!
//! # Match
//!
//! Each id has a variant of [`Message`] and a struct in [`message`]; closed sets of texts, such as the reasons of
//! 750003, are enums in [`value`] that keep a text they don't list:
//!
//! ```
//! use asa_messages::value::IkeError;
//! use asa_messages::{Message, Record};
//!
//! let line = "%ASA-4-750003: Local:192.0.2.1:500 Remote:198.51.100.7:500 Username:Unknown IKEv2 \
//!             Negotiation aborted due to ERROR: Failed to find a matching policy";
//! match Record::parse(line)?.message()? {
//!     Message::NegotiationAborted(m) => match m.error {
//!         IkeError::PolicyMatchFailed => println!("compare the IKEv2 policies with {}", m.session.remote),
//!         IkeError::Other(text) => println!("a reason that is not listed: {text}"),
//!         error => println!("{error}"),
//!     },
//!     other => println!("{}", other.id()),
//! }
//! # Ok::<(), asa_messages::Error>(())
//! ```
//!
//! # Explain
//!
//! A [`MessageId`] knows what the catalog says of it:
//!
//! ```
//! use asa_messages::{MessageId, Severity};
//!
//! let id: MessageId = "%ASA-4-750003".parse()?;
//! assert_eq!((id, id.name()), (MessageId::NegotiationAborted, "negotiation-aborted"));
//! assert_eq!(id.severity(), Severity::Warning);
//! # #[cfg(feature = "texts")]
//! println!("{}\n{}", id.explanation(), id.action().unwrap_or("Nothing to be done."));
//! # Ok::<(), asa_messages::UnknownMessage>(())
//! ```
//!
//! # Emit
//!
//! `Display` writes the canonical body, which decodes to the same message again:
//!
//! ```
//! use asa_messages::message::SaDown;
//! use asa_messages::value::Session;
//! use asa_messages::{Endpoint, User};
//!
//! let local = Endpoint::try_from("192.0.2.1:500")?;
//! let remote = Endpoint::try_from("[2001:db8::7]:4500")?;
//! let message = SaDown::new(Session::new(local, remote, User::new("bob")), "peer request");
//! assert_eq!(
//!     message.to_string(),
//!     "Local:192.0.2.1:500 Remote:2001:db8::7:4500 Username:bob IKEv2 SA DOWN. Reason: peer request."
//! );
//! # Ok::<(), asa_messages::InvalidValue>(())
//! ```
//!
//! # Keep, send and store
//!
//! A message is `Copy` and borrows from its line, which need not be a `String` of its own: a message of a file in memory
//! lives as long as the file. With the feature `alloc`, `message.into_owned()` gives one that can leave its line, to be
//! put into a collection or sent to another thread. With the feature `serde` both are written and read:
//!
//! ```
//! # #[cfg(all(feature = "alloc", feature = "serde"))]
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use asa_messages::{Message, OwnedMessage, Record};
//!
//! let line = "%ASA-7-752002: Tunnel Manager Removed entry. Map Tag = vpn. Map Sequence Number = 1.";
//! let message = Record::parse(line)?.message()?;
//! let json = serde_json::to_string(&message)?;
//! assert_eq!(
//!     json,
//!     r#"{"id":752002,"name":"entry-removed","fields":{"crypto_map":{"tag":"vpn","sequence":1}}}"#
//! );
//! assert_eq!(serde_json::from_str::<Message>(&json)?, message);
//! assert_eq!(serde_json::from_str::<OwnedMessage>(&json)?, message);
//! # Ok(())
//! # }
//! # #[cfg(not(all(feature = "alloc", feature = "serde")))]
//! # fn main() {}
//! ```
//!
//! A borrowed message can't hold a text that JSON writes with escapes, such as `EXAMPLE\alice`: reading it is an error.
//! An owned one can.
//!
//! # Bytes
//!
//! Nothing promises that a line is UTF-8. [`Record::parse_bytes`] takes any bytes. Of a line that is not UTF-8 the
//! envelope can be read; its message is an error that says where, of the kind [`ErrorKind::NotUtf8`].
//!
//! # Features
//!
//! | feature | what it adds |
//! |---|---|
//! | `texts` (default) | explanations, actions and notes of [`MessageId`], listed values of [`Field`] |
//! | `serde` | `Serialize` and `Deserialize` for messages, their values and ids, as `asa decode` writes them |
//! | `alloc` | [`OwnedMessage`](https://docs.rs/asa-messages/latest/asa_messages/struct.OwnedMessage.html): a message that can leave its line |
//! | `cli` | the command `asa` |
//!
//! The crate has no `unsafe`, needs no `std` and no allocator, and depends on `memchr` alone unless a feature asks.

#![no_std]
#![cfg_attr(docsrs, feature(doc_cfg))]
#![deny(missing_docs)]

#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(test)]
extern crate std;

mod decode;
mod effort;
mod error;
#[cfg(feature = "serde")]
#[allow(dead_code, reason = "what is used of it depends on the catalog")]
mod forms;
mod generated;
mod id;
#[cfg(feature = "alloc")]
mod owned;
mod record;
mod scalar;
mod scan;
mod severity;
#[allow(dead_code, unused_imports, reason = "what is used of it depends on the catalog")]
mod text;

pub use decode::Decoded;
pub use error::{Error, ErrorKind, InvalidValue};
#[cfg(feature = "serde")]
pub use forms::Fields;
pub use generated::{Message, MessageId, Severity, message, value};
pub use id::{Field, Origin, UnknownMessage};
#[cfg(feature = "texts")]
pub use id::{ListedGroup, ListedValue};
#[cfg(feature = "alloc")]
pub use owned::OwnedMessage;
pub use record::{Envelope, Priority, Product, Record, Timestamp};
pub use scalar::{Address, Endpoint, Host, Spi, User, UserState};
pub use text::Shape;

/// The README's snippets are tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;

/// So are those of the book's chapter on the crate.
#[cfg(doctest)]
#[doc = include_str!("../../book/pages/crate.md")]
struct Chapter;
