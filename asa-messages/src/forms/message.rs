//! A message with its id, and its fields alone.

use core::fmt;

use serde::de::{
    self, Deserialize, DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess,
    Visitor,
};
use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::{Message, MessageId};

/// The fields of a message without its id: what `asa decode` writes under `fields`.
///
/// [`Message::fields`] gives it, and [`Message::from_fields`] reads what it wrote.
#[derive(Clone, Copy, Debug)]
pub struct Fields<'a>(&'a Message<'a>);

impl Message<'_> {
    /// The fields alone, to be written.
    ///
    /// ```
    /// use asa_messages::{Message, MessageId, Record};
    ///
    /// let message = Record::parse("%ASA-4-750003: Local:192.0.2.1:500 Remote:198.51.100.7:500 Username:bob IKEv2 \
    ///                              Negotiation aborted due to ERROR: Detected unsupported version number")?.message()?;
    /// let fields = serde_json::to_string(&message.fields())?;
    /// assert!(fields.starts_with(r#"{"session":{"local":{"host":"192.0.2.1","port":500},"#));
    ///
    /// let mut json = serde_json::Deserializer::from_str(&fields);
    /// assert_eq!(Message::from_fields(MessageId::NegotiationAborted, &mut json)?, message);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn fields(&self) -> Fields<'_> {
        Fields(self)
    }
}

impl Serialize for Fields<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize_fields(serializer)
    }
}

impl Serialize for Message<'_> {
    /// Writes `id`, `name` and `fields`, as `asa decode` does; the name for people only.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let named = serializer.is_human_readable();
        let mut out = serializer.serialize_struct("Message", 2 + usize::from(named))?;
        out.serialize_field("id", &self.id())?;
        if named {
            out.serialize_field("name", self.id().name())?;
        }
        out.serialize_field("fields", &self.fields())?;
        out.end()
    }
}

#[derive(serde::Deserialize)]
#[serde(field_identifier, rename_all = "lowercase")]
pub(super) enum Key {
    Id,
    Fields,
    #[serde(other)]
    Other,
}

/// The keys that are read.
pub(super) const KEYS: &[&str] = &["id", "fields"];

/// Reads an object with `id`, and `fields` somewhere behind it. Other keys are passed over, so that a line of
/// `asa decode` is read as well.
///
/// The texts are borrowed from the input. `OwnedMessage` reads texts with escapes, and any order of the keys.
impl<'de: 'a, 'a> Deserialize<'de> for Message<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_struct("Message", KEYS, Parts)
    }
}

struct Parts;

impl<'de> Visitor<'de> for Parts {
    type Value = Message<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a message with the keys `id` and `fields`")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
        let id = seq.next_element()?.ok_or_else(|| de::Error::missing_field("id"))?;
        let message = seq.next_element_seed(FieldsOf(id))?;
        message.ok_or_else(|| de::Error::missing_field("fields"))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let (mut id, mut message) = (None, None);
        while let Some(key) = map.next_key()? {
            match key {
                Key::Id => id = Some(map.next_value()?),
                Key::Fields => {
                    let id = id.ok_or_else(|| {
                        de::Error::custom(
                            "`fields` stands ahead of `id`, which says what they are: write `id` first, or read an \
                             `OwnedMessage`",
                        )
                    })?;
                    message = Some(map.next_value_seed(FieldsOf(id))?);
                }
                Key::Other => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        if id.is_none() {
            return Err(de::Error::missing_field("id"));
        }
        message.ok_or_else(|| de::Error::missing_field("fields"))
    }
}

/// Reads the fields of a message.
struct FieldsOf(MessageId);

impl<'de> DeserializeSeed<'de> for FieldsOf {
    type Value = Message<'de>;

    fn deserialize<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Self::Value, D::Error> {
        Message::from_fields(self.0, deserializer)
    }
}
