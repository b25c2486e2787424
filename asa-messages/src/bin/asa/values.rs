//! The values of messages, piece by piece, for all that writes them.
//!
//! The crate's values are texts, numbers, structs of them, and nothing where a line lacks one. A [`Writer`] says what is
//! done with each; [`write()`] takes it through a value. JSON goes this way too: `serde_json` looks through every key
//! again for what has to be escaped, which took a quarter of the time of `asa decode`.

use std::fmt::{self, Display};

use serde::ser::{Error as _, Impossible, SerializeStruct};
use serde::{Serialize, Serializer};

/// What is done with a value.
pub trait Writer: Sized {
    type Struct: SerializeStruct<Ok = (), Error = fmt::Error>;

    fn null(self) -> fmt::Result;
    fn number(self, number: i64) -> fmt::Result;
    fn text(self, text: &str) -> fmt::Result;
    fn display(self, value: &dyn Display) -> fmt::Result;
    /// `kind` is the name of the type: `Endpoint`, `Value` for a value of a list, or that of a record.
    fn open(self, kind: &'static str) -> Result<Self::Struct, fmt::Error>;
}

/// Takes a writer through a value.
pub fn write<T: Serialize + ?Sized>(value: &T, writer: impl Writer) -> fmt::Result {
    value.serialize(Adapter(writer))
}

struct Adapter<W>(W);

type Never = Impossible<(), fmt::Error>;

/// The crate has no values of other types.
fn unknown<T>(kind: &str) -> Result<T, fmt::Error> {
    Err(fmt::Error::custom(kind))
}

macro_rules! numbers {
    ($($function:ident $number:ty),*) => {
        $(fn $function(self, number: $number) -> fmt::Result {
            self.0.number(number.into())
        })*
    };
}

macro_rules! unknown {
    ($($function:ident($($ty:ty),*) -> $result:ty),*) => {
        $(fn $function(self, $(_: $ty),*) -> Result<$result, fmt::Error> {
            unknown(stringify!($function))
        })*
    };
}

impl<W: Writer> Serializer for Adapter<W> {
    type Ok = ();
    type Error = fmt::Error;
    type SerializeSeq = Never;
    type SerializeTuple = Never;
    type SerializeTupleStruct = Never;
    type SerializeTupleVariant = Never;
    type SerializeMap = Never;
    type SerializeStruct = W::Struct;
    type SerializeStructVariant = Never;

    numbers!(serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_i64 i64,
        serialize_u8 u8, serialize_u16 u16, serialize_u32 u32);

    fn serialize_str(self, text: &str) -> fmt::Result {
        self.0.text(text)
    }

    fn collect_str<T: Display + ?Sized>(self, value: &T) -> fmt::Result {
        self.0.display(&value)
    }

    fn serialize_none(self) -> fmt::Result {
        self.0.null()
    }

    fn serialize_unit(self) -> fmt::Result {
        self.0.null()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> fmt::Result {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> fmt::Result {
        value.serialize(self)
    }

    fn serialize_struct(
        self,
        kind: &'static str,
        _: usize,
    ) -> Result<W::Struct, fmt::Error> {
        self.0.open(kind)
    }

    unknown!(
        serialize_bool(bool) -> (),
        serialize_u64(u64) -> (),
        serialize_f32(f32) -> (),
        serialize_f64(f64) -> (),
        serialize_char(char) -> (),
        serialize_bytes(&[u8]) -> (),
        serialize_unit_struct(&'static str) -> (),
        serialize_unit_variant(&'static str, u32, &'static str) -> (),
        serialize_seq(Option<usize>) -> Never,
        serialize_tuple(usize) -> Never,
        serialize_tuple_struct(&'static str, usize) -> Never,
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Never,
        serialize_map(Option<usize>) -> Never,
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Never
    );

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> fmt::Result {
        unknown("serialize_newtype_variant")
    }
}
