//! From a record to a typed message.

use crate::id::Facts;
use crate::{Error, Message, MessageId, Record, Shape, text};

/// A message, and how its line was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Decoded<'a> {
    message: Message<'a>,
    shape: &'static Shape,
    ambiguous: bool,
}

impl<'a> Decoded<'a> {
    /// The message.
    pub const fn message(&self) -> &Message<'a> {
        &self.message
    }

    /// The message, without the rest.
    pub const fn into_message(self) -> Message<'a> {
        self.message
    }

    /// The shape that fitted: the first of [`MessageId::shapes`] that does.
    pub const fn shape(&self) -> &'static Shape {
        self.shape
    }

    /// Whether another place of a literal would give other values.
    ///
    /// That is so where a text that a stranger chose, such as a user name, holds a piece of the message's own text. The
    /// values are those of the longest such text; a typed field never takes a value out of it.
    pub const fn is_ambiguous(&self) -> bool {
        self.ambiguous
    }
}

impl<'a> Record<'a> {
    /// The id, if the catalog knows it.
    pub const fn message_id(&self) -> Option<MessageId> {
        MessageId::from_number(self.id())
    }

    /// The typed message, borrowed from the line.
    ///
    /// Only the id counts: an administrator can move a message to another level.
    ///
    /// ```
    /// use asa_messages::{Message, Record};
    ///
    /// let line = "%ASA-5-750006: Local:192.0.2.1:500 Remote:198.51.100.7:4500 Username:bob IKEv2 \
    ///             SA UP. Reason: New Connection Established";
    /// let Message::SaUp(message) = Record::parse(line)?.message()? else { panic!() };
    /// assert_eq!(message.session.remote.port, Some(4500));
    /// assert_eq!(message.session.username.as_str(), "bob");
    /// assert_eq!(message.reason, "New Connection Established");
    /// # Ok::<(), asa_messages::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// `unknown-id` if the catalog lacks the id, `not-utf8` if the body isn't UTF-8, `truncated` if the line ends too
    /// early, and `mismatch` if the body fits no shape of its message. The offset is where no continuation fits.
    #[inline]
    pub fn message(&self) -> Result<Message<'a>, Error> {
        self.read(self.facts()?, |message, _, _| message)
    }

    /// As [`Record::message`], and which shape fitted, and whether the line can be read in another way.
    ///
    /// ```
    /// use asa_messages::{Origin, Record};
    ///
    /// let record = Record::parse("%ASA-7-752002: Tunnel Manager Removed entry. Map Tag = vpn. Map Sequence Number = 1.")?;
    /// let decoded = record.decode()?;
    /// assert_eq!(decoded.shape().origin(), Origin::Device);
    /// assert!(!decoded.is_ambiguous());
    /// # Ok::<(), asa_messages::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`Record::message`].
    #[inline]
    pub fn decode(&self) -> Result<Decoded<'a>, Error> {
        self.read(self.facts()?, |message, shape, ambiguous| Decoded {
            message,
            shape,
            ambiguous,
        })
    }

    #[inline]
    fn facts(&self) -> Result<&'static Facts, Error> {
        Facts::of(self.id()).ok_or(Error::unknown_id(self.id_at()))
    }

    #[inline]
    fn read<T>(
        &self,
        facts: &'static Facts,
        give: impl Fn(Message<'a>, &'static Shape, bool) -> T,
    ) -> Result<T, Error> {
        text::read(facts, self.body_str()?, self.body_at(), give)
    }
}
