// @generated: a copy of codegen/runtime/src/runtime/json/members.rs: edit that instead of this.

//! The members of an object as raw JSON, to decode it as one type or another.
//!
//! Invariant: of several members with one name, the last is there.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::Deserializer;
use serde::de::{MapAccess, Visitor};
use serde_json::value::RawValue;

use crate::runtime::json::name::Name;

/// An element of a union without its tag, to be decoded as one of the variants.
#[derive(Debug)]
pub struct RawObject<'a>(BTreeMap<Cow<'a, str>, &'a RawValue>);

impl<'a> RawObject<'a> {
    /// The members of an object in whose names is no half of a surrogate pair.
    pub(crate) fn read_strictly(object: &'a str) -> Result<Self, serde_json::Error> {
        let mut deserializer = serde_json::Deserializer::from_str(object);
        let members = deserializer.deserialize_map(RawObjectVisitor)?;
        deserializer.end()?;
        Ok(members)
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

