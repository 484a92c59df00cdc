// @generated: a copy of codegen/runtime/src/runtime/json/lenient.rs: edit that instead of this.

//! JSON that serde_json rejects though a reader knows what it means: half a surrogate pair in a
//! string, which is read as U+FFFD, and an integer that is written with a fraction or an exponent,
//! such as `2.0`, or as `-0`.
//!
//! Invariant: all else is read as serde_json reads it, and rejected where serde_json rejects it.
//! This costs more, so it comes second: where serde_json has rejected a text, or where a variant is
//! decoded alone.

use std::borrow::Cow;
use std::fmt;

use serde::Deserializer;
use serde::de::{
    DeserializeOwned, DeserializeSeed, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess,
    Visitor,
};
use serde_json::value::RawValue;

use crate::runtime::json::decimal::Decimal;
use crate::runtime::json::message::without_position;
use crate::runtime::json::raw;
use crate::runtime::json::scan::{DEEPEST, deeper_than};
use crate::runtime::json::text;

/// Reads a text as a `T`.
pub(crate) fn from_str<T: DeserializeOwned>(text: &str) -> Result<T, serde_json::Error> {
    serde_json::from_str(text).or_else(|_| {
        let mut json = serde_json::Deserializer::from_str(text);
        let value = T::deserialize(Lenient(&mut json))?;
        json.end()?;
        Ok(value)
    })
}

/// Reads bytes as a `T`.
pub(crate) fn from_slice<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, serde_json::Error> {
    match std::str::from_utf8(bytes) {
        Ok(text) => from_str(text),
        Err(_) => serde_json::from_slice(bytes),
    }
}

/// Makes a deserializer of serde_json's lenient, and so what it is given and gives: seeds,
/// visitors, access to parts.
pub(crate) struct Lenient<T>(pub(crate) T);

/// Makes the deserializer of a member's name lenient.
pub(crate) struct LenientName<T>(pub(crate) T);

macro_rules! strings {
    ($($method:ident),*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            string(self.0, visitor, |json, visitor| json.$method(visitor))
        }
    )*};
}

macro_rules! integers {
    ($($method:ident),*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
            let json = raw::capture(self.0)?;
            match integer(json.get()) {
                Some(integer) => visit_integer(integer, visitor),
                None => strictly(&json, |json| json.$method(visitor)),
            }
        }
    )*};
}

macro_rules! as_they_are {
    ($wrap:expr; $($method:ident($($name:ident: $kind:ty),*)),* $(,)?) => {$(
        fn $method<V: Visitor<'de>>(self, $($name: $kind,)* visitor: V) -> Result<V::Value, D::Error> {
            self.0.$method($($name,)* $wrap(visitor))
        }
    )*};
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Lenient<D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        let json = raw::capture(self.0)?;
        match (json.get().as_bytes()[0], &json) {
            (b'"', _) => {
                visit_string(&json, visitor, |json, visitor| json.deserialize_any(visitor))
            }
            // It is read from its own text, where serde_json's limit of nesting starts anew.
            (b'[' | b'{', _) if deeper_than(DEEPEST, json.get()) => {
                Err(D::Error::custom("recursion limit exceeded"))
            }
            (b'[' | b'{', Cow::Borrowed(json)) => {
                composite(serde_json::Deserializer::from_str(json.get()), json, visitor)
            }
            (b'[' | b'{', Cow::Owned(owned)) => {
                let bytes = owned.get().as_bytes();
                composite(serde_json::Deserializer::from_reader(bytes), owned, visitor)
            }
            _ => strictly(&json, |json| json.deserialize_any(visitor)),
        }
    }

    strings!(deserialize_str, deserialize_string, deserialize_identifier, deserialize_char);

    integers!(
        deserialize_i8,
        deserialize_i16,
        deserialize_i32,
        deserialize_i64,
        deserialize_i128,
        deserialize_u8,
        deserialize_u16,
        deserialize_u32,
        deserialize_u64,
        deserialize_u128
    );

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        /// Raw JSON, as serde_json calls it: it is kept to the letter.
        const RAW: &str = "$serde_json::private::RawValue";
        match name {
            RAW => self.0.deserialize_newtype_struct(name, visitor),
            _ => self.0.deserialize_newtype_struct(name, Lenient(visitor)),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_tuple(len, Lenient(visitor))
    }

    as_they_are! { Lenient;
        deserialize_bool(),
        deserialize_f32(),
        deserialize_f64(),
        deserialize_bytes(),
        deserialize_byte_buf(),
        deserialize_option(),
        deserialize_unit(),
        deserialize_unit_struct(name: &'static str),
        deserialize_seq(),
        deserialize_tuple_struct(name: &'static str, len: usize),
        deserialize_map(),
        deserialize_struct(name: &'static str, fields: &'static [&'static str]),
        deserialize_enum(name: &'static str, variants: &'static [&'static str]),
        deserialize_ignored_any(),
    }
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for LenientName<D> {
    type Error = D::Error;

    strings!(
        deserialize_any,
        deserialize_str,
        deserialize_string,
        deserialize_identifier,
        deserialize_char
    );

    as_they_are! { std::convert::identity;
        deserialize_bool(),
        deserialize_i8(),
        deserialize_i16(),
        deserialize_i32(),
        deserialize_i64(),
        deserialize_i128(),
        deserialize_u8(),
        deserialize_u16(),
        deserialize_u32(),
        deserialize_u64(),
        deserialize_u128(),
        deserialize_f32(),
        deserialize_f64(),
        deserialize_bytes(),
        deserialize_byte_buf(),
        deserialize_option(),
        deserialize_unit(),
        deserialize_unit_struct(name: &'static str),
        deserialize_newtype_struct(name: &'static str),
        deserialize_seq(),
        deserialize_tuple(len: usize),
        deserialize_tuple_struct(name: &'static str, len: usize),
        deserialize_map(),
        deserialize_struct(name: &'static str, fields: &'static [&'static str]),
        deserialize_enum(name: &'static str, variants: &'static [&'static str]),
        deserialize_ignored_any(),
    }
}

/// Reads JSON from its text as serde_json reads it.
fn strictly<T, E: Error>(
    json: &RawValue,
    read: impl FnOnce(
        &mut serde_json::Deserializer<serde_json::de::IoRead<&[u8]>>,
    ) -> serde_json::Result<T>,
) -> Result<T, E> {
    // Not from a string, which would have to live as long as what is read.
    let mut json = serde_json::Deserializer::from_reader(json.get().as_bytes());
    read(&mut json).map_err(|error| E::custom(without_position(&error)))
}

fn composite<'de, V: Visitor<'de>, E: Error>(
    mut json: serde_json::Deserializer<impl serde_json::de::Read<'de>>,
    text: &RawValue,
    visitor: V,
) -> Result<V::Value, E> {
    match text.get().starts_with('[') {
        true => json.deserialize_seq(Lenient(visitor)),
        false => json.deserialize_map(Lenient(visitor)),
    }
    .map_err(|error| E::custom(without_position(&error)))
}

fn string<'de, V: Visitor<'de>, D: Deserializer<'de>>(
    deserializer: D,
    visitor: V,
    otherwise: impl FnOnce(
        &mut serde_json::Deserializer<serde_json::de::IoRead<&[u8]>>,
        V,
    ) -> serde_json::Result<V::Value>,
) -> Result<V::Value, D::Error> {
    visit_string(&raw::capture(deserializer)?, visitor, otherwise)
}

fn visit_string<'de, V: Visitor<'de>, E: Error>(
    json: &Cow<'de, RawValue>,
    visitor: V,
    otherwise: impl FnOnce(
        &mut serde_json::Deserializer<serde_json::de::IoRead<&[u8]>>,
        V,
    ) -> serde_json::Result<V::Value>,
) -> Result<V::Value, E> {
    let read = match json {
        Cow::Borrowed(json) => match text::string(json.get()) {
            Some(Cow::Borrowed(string)) => return visitor.visit_borrowed_str(string),
            read => read,
        },
        Cow::Owned(json) => text::string(json.get()),
    };
    match read {
        Some(string) => visitor.visit_str(&string),
        None => strictly(json, |json| otherwise(json, visitor)),
    }
}

/// The integer that a number is, unless it is written as serde_json reads integers.
fn integer(json: &str) -> Option<i128> {
    let is_number = json.starts_with(|first: char| first == '-' || first.is_ascii_digit());
    // serde_json takes a negative zero for a fraction, too.
    if !is_number || json != "-0" && !json.contains(['.', 'e', 'E']) {
        return None;
    }
    Decimal::read(json)?.integer()
}

fn visit_integer<'de, V: Visitor<'de>, E: Error>(integer: i128, visitor: V) -> Result<V::Value, E> {
    match (i64::try_from(integer), u64::try_from(integer)) {
        (Ok(integer), _) => visitor.visit_i64(integer),
        (_, Ok(integer)) => visitor.visit_u64(integer),
        _ => visitor.visit_i128(integer),
    }
}

macro_rules! visit {
    ($($method:ident($kind:ty)),* $(,)?) => {$(
        fn $method<E: Error>(self, value: $kind) -> Result<V::Value, E> {
            self.0.$method(value)
        }
    )*};
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Lenient<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    visit! {
        visit_bool(bool),
        visit_i64(i64),
        visit_i128(i128),
        visit_u64(u64),
        visit_u128(u128),
        visit_f64(f64),
        visit_str(&str),
        visit_borrowed_str(&'de str),
        visit_string(String),
        visit_bytes(&[u8]),
        visit_borrowed_bytes(&'de [u8]),
        visit_byte_buf(Vec<u8>),
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.0.visit_none()
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.0.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<V::Value, D::Error> {
        self.0.visit_some(Lenient(deserializer))
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<V::Value, D::Error> {
        self.0.visit_newtype_struct(Lenient(deserializer))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<V::Value, A::Error> {
        self.0.visit_seq(Lenient(seq))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.0.visit_map(Lenient(map))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<V::Value, A::Error> {
        self.0.visit_enum(Lenient(data))
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Lenient<S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        self.0.deserialize(Lenient(deserializer))
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for LenientName<S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<S::Value, D::Error> {
        self.0.deserialize(LenientName(deserializer))
    }
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Lenient<A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        self.0.next_element_seed(Lenient(seed))
    }

    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Lenient<A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        self.0.next_key_seed(LenientName(seed))
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        self.0.next_value_seed(Lenient(seed))
    }

    fn size_hint(&self) -> Option<usize> {
        self.0.size_hint()
    }
}

impl<'de, A: EnumAccess<'de>> EnumAccess<'de> for Lenient<A> {
    type Error = A::Error;
    type Variant = Lenient<A::Variant>;

    fn variant_seed<S: DeserializeSeed<'de>>(
        self,
        seed: S,
    ) -> Result<(S::Value, Self::Variant), A::Error> {
        let (value, variant) = self.0.variant_seed(Lenient(seed))?;
        Ok((value, Lenient(variant)))
    }
}

impl<'de, A: VariantAccess<'de>> VariantAccess<'de> for Lenient<A> {
    type Error = A::Error;

    fn unit_variant(self) -> Result<(), A::Error> {
        self.0.unit_variant()
    }

    fn newtype_variant_seed<S: DeserializeSeed<'de>>(self, seed: S) -> Result<S::Value, A::Error> {
        self.0.newtype_variant_seed(Lenient(seed))
    }

    fn tuple_variant<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, A::Error> {
        self.0.tuple_variant(len, Lenient(visitor))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, A::Error> {
        self.0.struct_variant(fields, Lenient(visitor))
    }
}
