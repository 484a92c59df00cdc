//! The members of an object, read from its text: what a union is read with where it is of the usual
//! form.
//!
//! Invariant: it reads nothing that is not JSON, and gives up where serde_json has to look: the
//! caller then reads the text in another way. So an error says no more than that. Strings, raw JSON
//! and an object's members are read here, all else is left to serde_json.

use std::borrow::Cow;

use serde::Deserializer;
use serde::de::value::{BorrowedStrDeserializer, StrDeserializer};
use serde::de::{DeserializeSeed, IgnoredAny, MapAccess, Visitor};

use crate::runtime::json::scan::{self, Unsupported};

/// A text, and how far it has been read.
#[derive(Clone, Debug)]
pub(crate) struct Text<'de> {
    text: &'de str,
    at: usize,
}

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
    pub(crate) fn new(text: &'de str) -> Self {
        Self { text, at: 0 }
    }

    /// The object that starts here.
    pub(crate) fn object(&mut self) -> Result<ObjectText<'_, 'de>, Unsupported> {
        self.pass(b'{')?;
        Ok(ObjectText { text: self, is_first: true, is_open: true, is_inner: false })
    }

    /// Makes sure that nothing follows.
    pub(crate) fn end(mut self) -> Result<(), Unsupported> {
        if self.peek().is_none() { Ok(()) } else { Err(Unsupported) }
    }

    /// Returns the next byte that is not white space.
    #[inline]
    fn peek(&mut self) -> Option<u8> {
        let (at, byte) = scan::peek(self.text.as_bytes(), self.at);
        self.at = at;
        byte
    }

    #[inline]
    fn pass(&mut self, byte: u8) -> Result<(), Unsupported> {
        if self.peek() != Some(byte) {
            return Err(Unsupported);
        }
        self.at += 1;
        Ok(())
    }

    /// The string that starts here, if it stands there as it is.
    #[inline]
    fn plain(&mut self) -> Option<&'de str> {
        let rest = self.text.get(self.at + 1..)?;
        let length = scan::plain(rest.as_bytes());
        if rest.as_bytes().get(length) != Some(&b'"') {
            return None;
        }
        self.at += length + 2;
        rest.get(..length)
    }

    /// The string that starts here, with escapes in it.
    fn escaped(&mut self) -> Result<String, Unsupported> {
        let mut part = self.at + 1;
        let end = scan::string_end(self.text.as_bytes(), part)?;
        let mut string = String::with_capacity(end - part);
        loop {
            let rest = &self.text[part..end];
            let plain = scan::plain(rest.as_bytes());
            string.push_str(&rest[..plain]);
            part += plain + 2;
            string.push(match rest.as_bytes()[plain..] {
                [b'\\', b'n', ..] => '\n',
                [b'\\', b't', ..] => '\t',
                [b'\\', b'r', ..] => '\r',
                [b'\\', b'b', ..] => '\u{8}',
                [b'\\', b'f', ..] => '\u{c}',
                [b'\\', b'u', ..] => {
                    let (character, length) = code_point(&rest[plain + 2..]);
                    part += length;
                    character
                }
                [b'\\', letter, ..] => char::from(letter),
                _ => {
                    self.at = end;
                    return Ok(string);
                }
            });
        }
    }

    /// The text of the value that starts here.
    fn value(&mut self) -> Result<&'de str, Unsupported> {
        let start = self.at;
        self.at = scan::value_end(self.text.as_bytes(), start)?;
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

/// The string that a JSON text is, if it is one. Half a surrogate pair is read as U+FFFD.
pub(crate) fn string(text: &str) -> Option<Cow<'_, str>> {
    let mut text = Text::new(text);
    if text.peek() != Some(b'"') {
        return None;
    }
    let string = match text.plain() {
        Some(string) => Cow::Borrowed(string),
        None => Cow::Owned(text.escaped().ok()?),
    };
    text.end().ok()?;
    Some(string)
}

// part: tried
/// The text of a scalar: of a string what it says, of anything else the JSON.
pub(crate) fn of_scalar(json: &str) -> Cow<'_, str> {
    string(json).unwrap_or(Cow::Borrowed(json))
}

/// The character that the digits of an escape, and perhaps the escape behind them, stand for; and
/// how long they are. Half a surrogate pair stands for U+FFFD.
fn code_point(digits: &str) -> (char, usize) {
    let unit = |at: usize| digits.get(at..at + 4).and_then(|it| u16::from_str_radix(it, 16).ok());
    let follows = (digits.get(4..6) == Some("\\u")).then(|| unit(6)).flatten();
    let units = [unit(0), follows];
    match char::decode_utf16(units.into_iter().map_while(|unit| unit)).next() {
        Some(Ok(character)) => (character, if character.len_utf16() == 2 { 10 } else { 4 }),
        _ => (char::REPLACEMENT_CHARACTER, 4),
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
