//! A message that owns its texts.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::str::FromStr;

use crate::{Error, Message, MessageId, Record};

/// A message that does not borrow from its line, to be kept, or sent to another thread.
///
/// It is exact, whatever message it is made of: [`get`](Self::get) hands back the very values, and nothing is read
/// anew. Its texts lie in one allocation, and where each of them ends in another; `get` copies the struct and points
/// its texts there, which costs a fraction of reading the line. Keep the [`Message`] itself where the line lives long
/// enough.
///
/// What surrounds the message, such as device and time, is the [`Record`]'s: its owned form is the line.
///
/// ```
/// use asa_messages::{OwnedMessage, Record};
///
/// let mut kept: Vec<OwnedMessage> = Vec::new();
/// {
///     let line = String::from("%ASA-7-752002: Tunnel Manager Removed entry. Map Tag = vpn. Map Sequence Number = 1.");
///     kept.push(Record::parse(&line)?.message()?.into_owned());
/// }
/// let kept = std::thread::spawn(|| kept).join().expect("a thread");
/// assert_eq!(kept[0].get().crypto_map().map(|map| map.tag), Some("vpn"));
/// # Ok::<(), asa_messages::Error>(())
/// ```
///
/// Where the feature `serde` is on too, it is written as [`Message`] is. It also reads what a borrowed message can't:
/// texts with escapes, and JSON whose keys stand in another order.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct OwnedMessage {
    /// The message with all its texts empty.
    message: Message<'static>,
    /// The texts, one behind the other, in the order in which the message holds them.
    texts: Box<str>,
    /// Where each of them ends.
    ends: Box<[usize]>,
}

impl OwnedMessage {
    /// The message, borrowed from this one.
    pub fn get(&self) -> Message<'_> {
        let (mut start, mut ends) = (0, self.ends.iter());
        self.message.relocate(&mut |_| {
            let end = ends.next().copied().unwrap_or(start);
            let text = self.texts.get(start..end).unwrap_or_default();
            start = end;
            text
        })
    }

    /// The id.
    pub const fn id(&self) -> MessageId {
        self.message.id()
    }
}

impl Message<'_> {
    /// The message with texts of its own.
    ///
    /// ```
    /// let line = String::from("%ASA-7-750016: Local:192.0.2.1:500 Remote:198.51.100.7:500 Username:bob \
    ///                          IKEv2 Need to send a DPD message to peer");
    /// let message = asa_messages::Record::parse(&line)?.message()?.into_owned();
    /// drop(line);
    /// assert_eq!(message.get().session().map(|session| session.username.as_str()), Some("bob"));
    /// # Ok::<(), asa_messages::Error>(())
    /// ```
    pub fn into_owned(self) -> OwnedMessage {
        let (mut length, mut count) = (0, 0);
        self.relocate(&mut |text| {
            length += text.len();
            count += 1;
            text
        });
        // Both are allocated once, since their sizes are known.
        let (mut texts, mut ends) =
            (String::with_capacity(length), Vec::with_capacity(count));
        let message = self.relocate(&mut |text| {
            texts.push_str(text);
            ends.push(texts.len());
            ""
        });
        OwnedMessage {
            message,
            texts: texts.into(),
            ends: ends.into(),
        }
    }
}

impl From<Message<'_>> for OwnedMessage {
    fn from(message: Message<'_>) -> Self {
        message.into_owned()
    }
}

/// Reads a line.
///
/// ```
/// use asa_messages::{ErrorKind, MessageId, OwnedMessage};
///
/// let message: OwnedMessage = "%ASA-4-752011: IKEv1 Doesn't have a transform set specified".parse()?;
/// assert_eq!(message.id(), MessageId::Ikev1TransformSetMissing);
/// assert_eq!("fw01".parse::<OwnedMessage>().unwrap_err().kind(), ErrorKind::NoTag);
/// # Ok::<(), asa_messages::Error>(())
/// ```
///
/// # Errors
///
/// Those of [`Record::parse`] and [`Record::message`].
impl FromStr for OwnedMessage {
    type Err = Error;

    fn from_str(line: &str) -> Result<Self, Error> {
        Ok(Record::parse(line)?.message()?.into_owned())
    }
}

impl PartialEq<Message<'_>> for OwnedMessage {
    fn eq(&self, other: &Message<'_>) -> bool {
        self.get() == *other
    }
}

impl PartialEq<OwnedMessage> for Message<'_> {
    fn eq(&self, other: &OwnedMessage) -> bool {
        other == self
    }
}

impl fmt::Debug for OwnedMessage {
    /// Writes what the message writes.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

impl fmt::Display for OwnedMessage {
    /// Writes the canonical body.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

/// Takes a text, and gives the one that stands in its place.
pub(crate) type Put<'f, 'a, 'b> = &'f mut dyn FnMut(&'a str) -> &'b str;

/// A value that can be made anew with its texts elsewhere.
pub(crate) trait Relocate<'a> {
    /// The same value with texts that live as long as `'b`.
    type To<'b>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> Self::To<'b>;
}

impl<'a> Relocate<'a> for &'a str {
    type To<'b> = &'b str;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> &'b str {
        put(self)
    }
}

impl<'a, T: Relocate<'a>> Relocate<'a> for Option<T> {
    type To<'b> = Option<T::To<'b>>;

    fn relocate<'b>(self, put: Put<'_, 'a, 'b>) -> Option<T::To<'b>> {
        self.map(|value| value.relocate(put))
    }
}

macro_rules! numbers {
    ($($type:ty)*) => {$(
        impl<'a> Relocate<'a> for $type {
            type To<'b> = Self;

            fn relocate<'b>(self, _: Put<'_, 'a, 'b>) -> Self {
                self
            }
        }
    )*};
}

numbers!(u16 i64);
