//! What serde writes and reads: JSON as the command `asa decode` writes it, and binary forms.

#[cfg(feature = "alloc")]
mod content;
mod message;
mod names;

use core::fmt;

use serde::de::{self, Deserialize, Deserializer, IgnoredAny, MapAccess, Visitor};

pub use self::message::Fields;
use crate::text::trim;

/// A text without its outer blanks.
pub fn text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<&'de str, D::Error> {
    struct Text;

    impl<'de> Visitor<'de> for Text {
        type Value = &'de str;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a text")
        }

        fn visit_borrowed_str<E>(self, text: &'de str) -> Result<&'de str, E> {
            Ok(trim(text))
        }

        fn visit_str<E: de::Error>(self, _: &str) -> Result<&'de str, E> {
            Err(E::custom(
                "a text with escapes, or one that is read from a stream, can't be borrowed: read it from a `&str`, or \
                 read an `OwnedMessage`",
            ))
        }
    }

    deserializer.deserialize_str(Text)
}

/// A text without its outer blanks, or none.
pub fn no_text<'de, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<&'de str>, D::Error> {
    Ok(Option::<Text<'de>>::deserialize(deserializer)?.map(|text| text.0))
}

struct Text<'a>(&'a str);

impl<'de: 'a, 'a> Deserialize<'de> for Text<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        text(deserializer).map(Self)
    }
}

/// The text of a value of a list. It alone says which value it is, so that a value of another version is read too.
pub fn listed<'de, D: Deserializer<'de>>(deserializer: D) -> Result<&'de str, D::Error> {
    #[derive(serde::Deserialize)]
    #[serde(field_identifier, rename_all = "lowercase")]
    enum Key {
        Text,
        #[serde(other)]
        Other,
    }

    struct Listed;

    impl<'de> Visitor<'de> for Listed {
        type Value = &'de str;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a value with the keys `name`, `text` and `fields`")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<&'de str, A::Error> {
            let mut text = None;
            while let Some(key) = map.next_key()? {
                match key {
                    Key::Text => text = Some(map.next_value::<Text<'de>>()?.0),
                    Key::Other => drop(map.next_value::<IgnoredAny>()?),
                }
            }
            text.ok_or_else(|| de::Error::missing_field("text"))
        }
    }

    if deserializer.is_human_readable() {
        deserializer.deserialize_struct("Value", &["name", "text", "fields"], Listed)
    } else {
        text(deserializer)
    }
}
