//! Numbers of any length, which JSON has as numbers or, to keep readers from rounding, as strings.
//!
//! Invariant: a text that came as a number is one of JSON.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, Unexpected};
use serde::ser::{Error as _, Serialize, Serializer};
use serde_json::value::RawValue;

use crate::runtime::json::{raw, text};

/// The text of a number, and whether it is a string in JSON.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct NumberText {
    pub(super) text: String,
    pub(super) is_string: bool,
}

impl NumberText {
    /// Reads a text as a number of JSON; `None` if it is not one.
    pub(super) fn number(text: &str) -> Option<Self> {
        let is_number = text.starts_with(|first: char| first == '-' || first.is_ascii_digit())
            && text.ends_with(|last: char| last.is_ascii_digit())
            && serde_json::from_str::<&RawValue>(text).is_ok();
        is_number.then(|| Self { text: text.to_owned(), is_string: false })
    }
}

impl Serialize for NumberText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if self.is_string {
            return serializer.serialize_str(&self.text);
        }
        let number: &RawValue = serde_json::from_str(&self.text).map_err(S::Error::custom)?;
        number.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for NumberText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = raw::capture(deserializer)?;
        let json = json.get();
        if let Some(text) = text::string(json) {
            return Ok(Self { text: text.into_owned(), is_string: true });
        }
        let expected = &"a number, or a string that is one";
        Self::number(json).ok_or_else(|| match json.as_bytes()[0] {
            b'[' => D::Error::invalid_type(Unexpected::Seq, expected),
            b'{' => D::Error::invalid_type(Unexpected::Map, expected),
            b'n' => D::Error::invalid_type(Unexpected::Unit, expected),
            first => D::Error::invalid_type(Unexpected::Bool(first == b't'), expected),
        })
    }
}

/// An error of text that is not a number of its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberError {
    pub(super) expected: &'static str,
}

impl fmt::Display for NumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the text is not {}", self.expected)
    }
}

impl std::error::Error for NumberError {}
