// @generated: a copy of codegen/runtime/src/runtime/union/tag.rs: edit that instead of this.

//! The tags of unions, each read as its text.
//!
//! Invariant: a text is that of one tag only, because a union's tags are of one type.

use std::borrow::Cow;
use std::fmt;

use serde::Deserializer;
use serde::Deserialize;
use serde::de::{DeserializeSeed, Visitor};

use crate::runtime::union::unrecognized::Reason;

/// Reads a tag as its text; null is none, and what no tag of the union can be is an error.
pub trait Tag<'de>: DeserializeSeed<'de, Value = Option<Cow<'de, str>>> + Copy {
    /// The reason why an element whose tag is an error is not recognized.
    const ERROR: Reason;
}

/// Reads a tag that is a string.
#[derive(Clone, Copy, Debug)]
pub(crate) struct StringTag;

impl Tag<'_> for StringTag {
    const ERROR: Reason = Reason::TagNotString;
}

impl<'de> DeserializeSeed<'de> for StringTag {
    type Value = Option<Cow<'de, str>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for StringTag {
    type Value = Option<Cow<'de, str>>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a tag")
    }

    fn visit_borrowed_str<E>(self, tag: &'de str) -> Result<Self::Value, E> {
        Ok(Some(Cow::Borrowed(tag)))
    }

    fn visit_str<E>(self, tag: &str) -> Result<Self::Value, E> {
        Ok(Some(Cow::Owned(tag.to_owned())))
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }
}

/// Reads a tag that is a boolean.
#[derive(Clone, Copy, Debug)]
pub struct BooleanTag;

impl Tag<'_> for BooleanTag {
    const ERROR: Reason = Reason::TagNotBoolean;
}

impl<'de> DeserializeSeed<'de> for BooleanTag {
    type Value = Option<Cow<'de, str>>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        let tag = Option::<bool>::deserialize(deserializer)?;
        Ok(tag.map(|tag| Cow::Borrowed(if tag { "true" } else { "false" })))
    }
}
