// @generated: a copy of codegen/runtime/src/runtime/http/payload/members.rs: edit that instead of this.

//! The members of an object, while a body is put together.

use serde::de::{Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;
use std::borrow::Cow;
use std::fmt;

/// The members of an object, each as JSON.
pub(crate) type Members = Vec<(Cow<'static, str>, Box<RawValue>)>;

/// Reads the members of an object, in the order in which they were written.
pub(super) fn read(object: &RawValue) -> Result<Members, serde_json::Error> {
    serde_json::Deserializer::from_str(object.get()).deserialize_map(Reader)
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Members;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some((name, value)) = object.next_entry::<String, Box<RawValue>>()? {
            members.push((Cow::Owned(name), value));
        }
        Ok(members)
    }
}
