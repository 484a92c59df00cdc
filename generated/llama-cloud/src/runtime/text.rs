// @generated: a copy of codegen/runtime/src/text.rs: edit that instead of this.

//! The members of an object, read from its text: what a union is read with where it is of the usual form.
//!
//! Invariant: it reads nothing that is not JSON, and gives up where serde_json has to look: the caller then reads the text
//! in another way. So an error says no more than that. Strings are found many bytes at a time; what is neither a string nor,
//! in checked text, any JSON, is left to serde_json.

use std::fmt;

use memchr::memchr2;
use serde::Deserializer;
use serde::de::value::{BorrowedStrDeserializer, StrDeserializer};
use serde::de::{self, DeserializeSeed, IgnoredAny, MapAccess, Visitor};

/// Where an object is being read.
#[derive(Debug)]
pub(super) struct ObjectText<'de> {
    text: &'de str,
    at: usize,
    is_checked: bool,
    is_first: bool,
}

/// The text is to be read in another way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct GivenUp;

impl<'de> ObjectText<'de> {
    /// The object that `text` holds. `is_checked` says that it is known to be JSON.
    pub(super) fn new(text: &'de str, is_checked: bool) -> Result<Self, GivenUp> {
        let mut object = Self { text, at: 0, is_checked, is_first: true };
        object.pass(b'{')?;
        Ok(object)
    }

    /// Makes sure that nothing follows the object.
    pub(super) fn end(mut self) -> Result<(), GivenUp> {
        if self.peek().is_none() { Ok(()) } else { Err(GivenUp) }
    }

    /// The next byte that is no white space.
    #[inline]
    fn peek(&mut self) -> Option<u8> {
        let bytes = self.text.as_bytes();
        while let Some(b' ' | b'\n' | b'\t' | b'\r') = bytes.get(self.at) {
            self.at += 1;
        }
        bytes.get(self.at).copied()
    }

    #[inline]
    fn pass(&mut self, byte: u8) -> Result<(), GivenUp> {
        if self.peek() != Some(byte) {
            return Err(GivenUp);
        }
        self.at += 1;
        Ok(())
    }

    /// The string that starts here, if it stands there as it is.
    #[inline]
    fn plain(&mut self) -> Option<&'de str> {
        let rest = self.text.get(self.at + 1..)?;
        let length = plain(rest.as_bytes());
        if rest.as_bytes().get(length) != Some(&b'"') {
            return None;
        }
        self.at += length + 2;
        rest.get(..length)
    }

    /// The string that starts here, with escapes in it.
    fn escaped(&mut self) -> Result<String, GivenUp> {
        let bytes = self.text.as_bytes();
        let start = self.at + 1;
        let mut string = String::with_capacity(string_end(bytes, start)? - start);
        let mut part = start;
        loop {
            let escape = part + plain(&bytes[part..]);
            string.push_str(&self.text[part..escape]);
            match bytes.get(escape) {
                Some(b'"') => {
                    self.at = escape + 1;
                    return Ok(string);
                }
                Some(b'\\') => {}
                _ => return Err(GivenUp),
            }
            string.push(match bytes.get(escape + 1) {
                Some(b'n') => '\n',
                Some(b't') => '\t',
                Some(b'r') => '\r',
                Some(b'b') => '\u{8}',
                Some(b'f') => '\u{c}',
                Some(letter @ (b'"' | b'\\' | b'/')) => char::from(*letter),
                // A code unit, which may be half of a pair.
                _ => return Err(GivenUp),
            });
            part = escape + 2;
        }
    }

    /// The text of the value that starts here, which is known to be one.
    fn checked(&mut self) -> Result<&'de str, GivenUp> {
        let start = self.at;
        self.at = value_end(self.text.as_bytes(), start)?;
        Ok(&self.text[start..self.at])
    }

    /// What serde_json makes of the value that starts here.
    fn json<T>(
        &mut self,
        read: impl FnOnce(
            &mut serde_json::Deserializer<serde_json::de::StrRead<'de>>,
        ) -> serde_json::Result<T>,
    ) -> Result<T, GivenUp> {
        let mut json = serde_json::Deserializer::from_str(&self.text[self.at..]);
        let value = read(&mut json).map_err(|_| GivenUp)?;
        self.at += json.into_iter::<IgnoredAny>().byte_offset();
        Ok(value)
    }
}

impl<'de> MapAccess<'de> for ObjectText<'de> {
    type Error = GivenUp;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, GivenUp> {
        if self.peek() == Some(b'}') {
            self.at += 1;
            return Ok(None);
        }
        if !std::mem::take(&mut self.is_first) {
            self.pass(b',')?;
        }
        if self.peek() != Some(b'"') {
            return Err(GivenUp);
        }
        let name = self.plain().ok_or(GivenUp)?;
        self.pass(b':')?;
        seed.deserialize(BorrowedStrDeserializer::new(name)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, GivenUp> {
        self.peek();
        seed.deserialize(ValueText(self))
    }
}

/// The value that starts where the object is being read.
struct ValueText<'o, 'de>(&'o mut ObjectText<'de>);

impl<'de> ValueText<'_, 'de> {
    fn string_or<V: Visitor<'de>>(
        self,
        visitor: V,
        read: impl FnOnce(
            &mut serde_json::Deserializer<serde_json::de::StrRead<'de>>,
            V,
        ) -> serde_json::Result<V::Value>,
    ) -> Result<V::Value, GivenUp> {
        if self.0.peek() == Some(b'"') {
            if let Some(string) = self.0.plain() {
                return visitor.visit_borrowed_str(string);
            }
            if let Ok(string) = self.0.escaped() {
                return visitor.visit_string(string);
            }
        }
        self.0.json(|json| read(json, visitor))
    }
}

macro_rules! strings {
    ($($method:ident),* $(,)?) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GivenUp> {
            self.string_or(visitor, |json, visitor| json.$method(visitor))
        }
    )*};
}

macro_rules! others {
    ($($method:ident($($name:ident: $kind:ty),*)),* $(,)?) => {$(
        fn $method<V: Visitor<'de>>(self, $($name: $kind,)* visitor: V) -> Result<V::Value, GivenUp> {
            self.0.json(|json| json.$method($($name,)* visitor))
        }
    )*};
}

impl<'de> Deserializer<'de> for ValueText<'_, 'de> {
    type Error = GivenUp;

    strings!(deserialize_any, deserialize_str, deserialize_string, deserialize_identifier);

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, GivenUp> {
        if self.0.peek() == Some(b'n') {
            return self.0.json(|json| json.deserialize_option(visitor));
        }
        visitor.visit_some(self)
    }

    /// What serde_json reads raw JSON with: in checked text, its end need only be found.
    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, GivenUp> {
        if self.0.is_checked {
            let text = self.0.checked()?;
            return visitor.visit_map(RawText { name: Some(name), text });
        }
        self.0.json(|json| json.deserialize_newtype_struct(name, visitor))
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
        deserialize_map(),
        deserialize_struct(name: &'static str, fields: &'static [&'static str]),
        deserialize_enum(name: &'static str, variants: &'static [&'static str]),
        deserialize_ignored_any(),
    }
}

/// Raw JSON in the form in which serde_json hands it out: an object with one member, named as the type that asks for it.
struct RawText<'de> {
    name: Option<&'static str>,
    text: &'de str,
}

impl<'de> MapAccess<'de> for RawText<'de> {
    type Error = GivenUp;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, GivenUp> {
        let name = self.name.take().map(StrDeserializer::new);
        name.map(|name| seed.deserialize(name)).transpose()
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, GivenUp> {
        seed.deserialize(BorrowedStrDeserializer::new(self.text))
    }
}

/// How many bytes come before one that a string does not hold as it is: a quote, a backslash, a control character.
fn plain(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 255;
    const HIGHS: u64 = ONES << 7;
    let (eights, rest) = bytes.as_chunks();
    for (at, eight) in eights.iter().enumerate() {
        let eight = u64::from_le_bytes(*eight);
        // The lowest high bit that is set here is that of the first byte that is meant; above it there may be others.
        let zero = |bytes: u64| bytes.wrapping_sub(ONES) & !bytes & HIGHS;
        let control = eight.wrapping_sub(ONES * 0x20) & !eight & HIGHS;
        let quote = zero(eight ^ (ONES * u64::from(b'"')));
        let special = control | quote | zero(eight ^ (ONES * u64::from(b'\\')));
        if special != 0 {
            return at * 8 + special.trailing_zeros() as usize / 8;
        }
    }
    let is_special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..0x20);
    let length = rest.iter().position(is_special).unwrap_or(rest.len());
    bytes.len() - rest.len() + length
}

/// Where the quote is that ends a string, from a place within it.
fn string_end(bytes: &[u8], mut at: usize) -> Result<usize, GivenUp> {
    loop {
        at += memchr2(b'"', b'\\', bytes.get(at..).ok_or(GivenUp)?).ok_or(GivenUp)?;
        if bytes[at] == b'"' {
            return Ok(at);
        }
        at += 2;
    }
}

/// Where the value ends that starts at `at`, in text that is JSON.
fn value_end(bytes: &[u8], mut at: usize) -> Result<usize, GivenUp> {
    let mut depth = 0_usize;
    loop {
        match bytes.get(at).ok_or(GivenUp)? {
            b'"' => at = string_end(bytes, at + 1)?,
            b'{' | b'[' => depth += 1,
            b'}' | b']' => depth = depth.checked_sub(1).ok_or(GivenUp)?,
            _ if depth > 0 => {}
            // A number, or a name.
            _ => {
                let is_end = |byte: &u8| !matches!(byte, b'0'..=b'9' | b'a'..=b'z' | b'E' | b'+' | b'-' | b'.');
                let length = bytes[at..].iter().position(is_end);
                return length.map(|length| at + length).ok_or(GivenUp);
            }
        }
        at += 1;
        if depth == 0 {
            return Ok(at);
        }
    }
}

impl fmt::Display for GivenUp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it is to be read in another way")
    }
}

impl std::error::Error for GivenUp {}

impl de::Error for GivenUp {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}
