// @generated: a copy of codegen/runtime/src/runtime/json/object_text.rs: edit that instead of this.

//! The members of an object, read from its text: what a union is read with where it is of the usual
//! form.
//!
//! Invariant: it reads nothing that is not JSON, and gives up where serde_json has to look: the
//! caller then reads the text in another way. So an error says no more than that. Strings, raw JSON
//! and an object's members are read here, all else is left to serde_json.

use std::fmt;

use serde::Deserializer;
use serde::de::value::{BorrowedStrDeserializer, StrDeserializer};
use serde::de::{self, DeserializeSeed, IgnoredAny, MapAccess, Visitor};

use crate::runtime::json::scan::{self, Unsupported};
use crate::runtime::json::text::Text;
use crate::runtime::json::value_end::value_end;

/// The members of an object that is being read.
#[derive(Debug)]
pub(crate) struct ObjectText<'t, 'de> {
    text: &'t mut Text<'de>,
    is_first: bool,
    is_open: bool,
    /// Whether it is a member of another one that is read here.
    is_inner: bool,
}

impl<'de> Text<'de> {
    /// The object that starts here.
    pub(crate) fn object(&mut self) -> Result<ObjectText<'_, 'de>, Unsupported> {
        self.pass(b'{')?;
        Ok(ObjectText { text: self, is_first: true, is_open: true, is_inner: false })
    }

    #[inline]
    fn pass(&mut self, byte: u8) -> Result<(), Unsupported> {
        if self.peek() != Some(byte) {
            return Err(Unsupported);
        }
        self.at += 1;
        Ok(())
    }

    /// The text of the value that starts here.
    fn value(&mut self) -> Result<&'de str, Unsupported> {
        let start = self.at;
        self.at = value_end(self.text.as_bytes(), start)?;
        Ok(&self.text[start..self.at])
    }

    /// Decodes the value that starts here by serde_json.
    fn json<T>(
        &mut self,
        read: impl FnOnce(
            &mut serde_json::Deserializer<serde_json::de::StrRead<'de>>,
        ) -> serde_json::Result<T>,
    ) -> Result<T, Unsupported> {
        let mut json = serde_json::Deserializer::from_str(&self.text[self.at..]);
        let value = read(&mut json).map_err(|_| Unsupported)?;
        self.at += json.into_iter::<IgnoredAny>().byte_offset();
        Ok(value)
    }
}

impl<'de> ObjectText<'_, 'de> {
    /// The value of the last member `name` of those to come, read by `seed`, if there is one. The
    /// object stays where it is.
    pub(crate) fn ahead<V: DeserializeSeed<'de> + Copy>(
        &self,
        name: &str,
        seed: V,
    ) -> Result<Option<V::Value>, Unsupported> {
        let mut text = self.text.clone();
        let mut rest = ObjectText { text: &mut text, ..*self };
        let mut found = None;
        while let Some(other) = rest.next_name()? {
            if other == name {
                found = Some(rest.next_value_seed(seed)?);
            } else {
                rest.text.value()?;
            }
        }
        text.end()?;
        Ok(found)
    }

    #[inline]
    fn next_name(&mut self) -> Result<Option<&'de str>, Unsupported> {
        let text = self.text.text;
        let bytes = text.as_bytes();
        let (mut at, mut byte) = scan::peek(bytes, self.text.at);
        if byte == Some(b'}') {
            self.text.at = at + 1;
            self.is_open = false;
            return Ok(None);
        }
        if !std::mem::take(&mut self.is_first) {
            if byte != Some(b',') {
                return Err(Unsupported);
            }
            (at, byte) = scan::peek(bytes, at + 1);
        }
        let start = at + 1;
        if byte != Some(b'"') {
            return Err(Unsupported);
        }
        let end = start + scan::plain(&bytes[start..]);
        let (colon, after) = scan::peek(bytes, end + 1);
        if bytes.get(end) != Some(&b'"') || after != Some(b':') {
            return Err(Unsupported);
        }
        self.text.at = scan::peek(bytes, colon + 1).0;
        Ok(Some(&text[start..end]))
    }
}

impl<'de> MapAccess<'de> for ObjectText<'_, 'de> {
    type Error = Unsupported;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Unsupported> {
        let name = self.next_name()?.map(BorrowedStrDeserializer::new);
        name.map(|name| seed.deserialize(name)).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, Unsupported> {
        seed.deserialize(ValueText { text: self.text, is_inner: self.is_inner })
    }
}

/// The value of a member, which starts where the text is being read.
struct ValueText<'t, 'de> {
    text: &'t mut Text<'de>,
    is_inner: bool,
}

impl<'de> ValueText<'_, 'de> {
    fn string_or<V: Visitor<'de>>(
        self,
        visitor: V,
        read: impl FnOnce(
            &mut serde_json::Deserializer<serde_json::de::StrRead<'de>>,
            V,
        ) -> serde_json::Result<V::Value>,
    ) -> Result<V::Value, Unsupported> {
        if self.text.peek() == Some(b'"') {
            if let Some(string) = self.text.plain() {
                return visitor.visit_borrowed_str(string);
            }
            if let Ok(string) = self.text.escaped() {
                return visitor.visit_string(string);
            }
        }
        self.text.json(|json| read(json, visitor))
    }
}

macro_rules! strings {
    ($($method:ident),* $(,)?) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unsupported> {
            self.string_or(visitor, |json, visitor| json.$method(visitor))
        }
    )*};
}

macro_rules! others {
    ($($method:ident($($name:ident: $kind:ty),*)),* $(,)?) => {$(
        fn $method<V: Visitor<'de>>(self, $($name: $kind,)* visitor: V) -> Result<V::Value, Unsupported> {
            self.text.json(|json| json.$method($($name,)* visitor))
        }
    )*};
}

impl<'de> Deserializer<'de> for ValueText<'_, 'de> {
    type Error = Unsupported;

    strings!(deserialize_any, deserialize_str, deserialize_string, deserialize_identifier);

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unsupported> {
        if self.text.peek() == Some(b'n') {
            return self.text.json(|json| json.deserialize_option(visitor));
        }
        visitor.visit_some(self)
    }

    /// Reads raw JSON: only serde_json calls this, and nothing that is emitted.
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Unsupported> {
        visitor.visit_map(RawText { name: Some(name), text: self.text.value()? })
    }

    /// One that is nested deeper is left to serde_json, which knows how deep the stack may grow;
    /// this one is not counted.
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unsupported> {
        if self.is_inner {
            return self.text.json(|json| json.deserialize_map(visitor));
        }
        let mut object = self.text.object()?;
        object.is_inner = true;
        let value = visitor.visit_map(&mut object)?;
        if object.is_open { Err(Unsupported) } else { Ok(value) }
    }

    others! {
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
        deserialize_char(),
        deserialize_bytes(),
        deserialize_byte_buf(),
        deserialize_unit(),
        deserialize_unit_struct(name: &'static str),
        deserialize_seq(),
        deserialize_tuple(len: usize),
        deserialize_tuple_struct(name: &'static str, len: usize),
        deserialize_struct(name: &'static str, fields: &'static [&'static str]),
        deserialize_enum(name: &'static str, variants: &'static [&'static str]),
        deserialize_ignored_any(),
    }
}

/// Raw JSON in the form in which serde_json hands it out: an object with one member, named as the
/// type that asks for it.
struct RawText<'de> {
    name: Option<&'static str>,
    text: &'de str,
}

impl<'de> MapAccess<'de> for RawText<'de> {
    type Error = Unsupported;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Unsupported> {
        let name = self.name.take().map(StrDeserializer::new);
        name.map(|name| seed.deserialize(name)).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, Unsupported> {
        seed.deserialize(BorrowedStrDeserializer::new(self.text))
    }
}

impl fmt::Display for Unsupported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it is to be read in another way")
    }
}

impl std::error::Error for Unsupported {}

impl de::Error for Unsupported {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}
