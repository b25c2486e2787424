//! Names and numbers: strings and numbers in every form, which are held to what the type allows.

use core::fmt;
use core::marker::PhantomData;
use core::str::FromStr;

use serde::de::{self, Deserialize, Deserializer, Unexpected, Visitor};
use serde::ser::{Serialize, SerializeStruct, Serializer};

use super::text;
use crate::{
    Address, Error, ErrorKind, Host, MessageId, Origin, Priority, Product, Severity,
    Spi, Timestamp, User,
};

/// Reads a number, or a name.
struct Numbered<T, N>(PhantomData<(T, N)>);

impl<T, N> Visitor<'_> for Numbered<T, N>
where
    T: TryFrom<N, Error: fmt::Display> + FromStr<Err: fmt::Display>,
    N: TryFrom<u64>,
{
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number or a name")
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<T, E> {
        let out_of_range = |_| E::invalid_value(Unexpected::Unsigned(number), &self);
        T::try_from(N::try_from(number).map_err(out_of_range)?).map_err(E::custom)
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<T, E> {
        name.parse().map_err(E::custom)
    }
}

/// Reads a name.
struct Named<T>(PhantomData<T>);

impl<T: FromStr<Err: fmt::Display>> Visitor<'_> for Named<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: de::Error>(self, name: &str) -> Result<T, E> {
        name.parse().map_err(E::custom)
    }
}

macro_rules! numbered {
    ($($type:ty: $number:ty;)*) => {$(
        impl Serialize for $type {
            /// Writes the number.
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                <$number>::from(*self).serialize(serializer)
            }
        }

        /// Reads the number. In JSON and the like also what `FromStr` takes.
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                if deserializer.is_human_readable() {
                    deserializer.deserialize_any(Numbered::<_, $number>(PhantomData))
                } else {
                    let number = <$number>::deserialize(deserializer)?;
                    Self::try_from(number).map_err(de::Error::custom)
                }
            }
        }
    )*};
}

macro_rules! named {
    ($($type:ident: $name:ident;)*) => {$(
        impl Serialize for $type {
            /// Writes the name.
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.$name())
            }
        }

        /// Reads the name.
        impl<'de> Deserialize<'de> for $type {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_str(Named(PhantomData))
            }
        }
    )*};
}

macro_rules! borrowed {
    ($($type:ident)*) => {$(
        impl Serialize for $type<'_> {
            /// Writes the text.
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        /// Reads a text that can be borrowed from the input.
        impl<'de: 'a, 'a> Deserialize<'de> for $type<'a> {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Self::try_from(text(deserializer)?).map_err(de::Error::custom)
            }
        }
    )*};
}

numbered! {
    MessageId: u32;
    Priority: u8;
    Severity: u8;
}
named! {
    ErrorKind: as_str;
    Origin: name;
    Product: as_str;
}
borrowed!(Address Host Spi Timestamp User);

impl Serialize for Error {
    /// Writes `kind`, `at` and `expected`, the last two where they are known.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let known = usize::from(self.at().is_some());
        let known = known + usize::from(self.expected().is_some());
        let mut out = serializer.serialize_struct("Error", 1 + known)?;
        out.serialize_field("kind", &self.kind())?;
        if let Some(at) = self.at() {
            out.serialize_field("at", &at)?;
        }
        if let Some(expected) = self.expected() {
            out.serialize_field("expected", expected)?;
        }
        out.end()
    }
}
