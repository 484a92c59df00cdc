// @generated: a copy of codegen/runtime/src/runtime/json/members.rs: edit that instead of this.

//! The members of an object as raw JSON, to decode it as one type or another.
//!
//! Invariant: of several members with one name, the last is there.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::collections::btree_map;
use std::fmt;

use serde::Deserializer;
use serde::de::value::{CowStrDeserializer, MapAccessDeserializer};
use serde::de::{MapAccess, Visitor};
use serde::de::{DeserializeOwned, DeserializeSeed, IntoDeserializer};
use serde_json::value::RawValue;

use crate::runtime::json::lenient::Lenient;
use crate::runtime::json::mismatch::{self, Mismatch};
use crate::runtime::json::name::Name;

/// An element of a union without its tag, to be decoded as one of the variants.
#[derive(Debug)]
pub struct RawObject<'a>(BTreeMap<Cow<'a, str>, &'a RawValue>);

impl<'a> RawObject<'a> {
    /// Decodes it as a `T`, and wraps that in its variant.
    ///
    /// # Errors
    /// If it does not fit: where, and what was expected.
    pub fn decode<T: DeserializeOwned, U>(
        &self,
        variant: impl FnOnce(T) -> U,
    ) -> Result<U, Mismatch> {
        let members = RawMembers { rest: self.0.iter(), value: None };
        mismatch::decode(MapAccessDeserializer::new(members)).map(variant)
    }

    /// Returns the same object with its tag as a member, whose value is the JSON `value`.
    #[must_use]
    pub fn with_tag(&self, tag: &'a str, value: &'a str) -> Self {
        let mut members = self.0.clone();
        members.extend(serde_json::from_str(value).ok().map(|value| (Cow::Borrowed(tag), value)));
        Self(members)
    }

    /// The members of an object. Half a surrogate pair in a name is U+FFFD.
    pub(crate) fn read(object: &'a str) -> Result<Self, serde_json::Error> {
        Self::read_strictly(object).or_else(|_| {
            let mut deserializer = serde_json::Deserializer::from_str(object);
            let members = Lenient(&mut deserializer).deserialize_map(RawObjectVisitor)?;
            deserializer.end()?;
            Ok(members)
        })
    }

    /// The members of an object in whose names is no half of a surrogate pair.
    pub(crate) fn read_strictly(object: &'a str) -> Result<Self, serde_json::Error> {
        let mut deserializer = serde_json::Deserializer::from_str(object);
        let members = deserializer.deserialize_map(RawObjectVisitor)?;
        deserializer.end()?;
        Ok(members)
    }

    pub(crate) fn get(&self, name: &str) -> Option<&'a RawValue> {
        self.0.get(name).copied()
    }

    pub(crate) fn remove(&mut self, name: &str) -> Option<&'a RawValue> {
        self.0.remove(name)
    }

    pub(crate) fn iter(&self) -> impl ExactSizeIterator<Item = (&str, &'a RawValue)> {
        self.0.iter().map(|(name, value)| (&**name, *value))
    }
}

struct RawObjectVisitor;

impl<'de> Visitor<'de> for RawObjectVisitor {
    type Value = RawObject<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
        let mut members = BTreeMap::new();
        while let Some(name) = object.next_key_seed(Name)? {
            members.insert(name, object.next_value::<&RawValue>()?);
        }
        Ok(RawObject(members))
    }
}

struct RawMembers<'p, 'a> {
    rest: btree_map::Iter<'p, Cow<'a, str>, &'a RawValue>,
    value: Option<&'a RawValue>,
}

impl<'de> MapAccess<'de> for RawMembers<'_, 'de> {
    type Error = serde_json::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Self::Error> {
        let Some((name, value)) = self.rest.next() else {
            return Ok(None);
        };
        self.value = Some(value);
        let name: CowStrDeserializer<'_, Self::Error> = name.clone().into_deserializer();
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, Self::Error> {
        let value = self.value.take().expect("a value is asked for after its name");
        seed.deserialize(Lenient(&mut serde_json::Deserializer::from_str(value.get())))
    }
}
