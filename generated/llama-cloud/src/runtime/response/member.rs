// @generated: a copy of codegen/runtime/src/runtime/response/member.rs: edit that instead of this.

//! The members of a page that are found by a path, and the items that are.
//!
//! A path is the names on the way from the page, joined by `/`: `meta/next_cursor`. The empty path
//! is the page itself. A path through a value that is not an object leads to no member.

use crate::runtime::json::extra::Extra;
use crate::runtime::json::name::Name;
use crate::runtime::json::value::Json;
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error as _, MapAccess, Visitor};
use serde::de::{IgnoredAny, Unexpected};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::value::RawValue;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

/// Returns the member of a page at a path.
pub(crate) fn member(page: &Extra, path: &str) -> Option<Json> {
    let (first, rest) = path.split_once('/').unwrap_or((path, ""));
    let value = page.get(first)?;
    below(value.as_str(), rest).map(|found| Json::from_raw(found.to_owned()))
}

/// Returns the value at a path below another value, which is JSON text.
pub(crate) fn below<'a>(json: &'a str, path: &str) -> Option<&'a RawValue> {
    if path.is_empty() {
        return serde_json::from_str(json).ok();
    }
    let (first, rest) = path.split_once('/').unwrap_or((path, ""));
    let found = serde_json::Deserializer::from_str(json).deserialize_map(Named(first)).ok()??;
    below(found.get(), rest)
}

/// Returns the rest of a path behind its first name, if that is this one and not the last.
pub(crate) fn rest<'a>(path: &'a str, name: &str) -> Option<&'a str> {
    path.strip_prefix(name)?.strip_prefix('/')
}

/// Finds a member of an object by its name.
struct Named<'n>(&'n str);

impl<'de> Visitor<'de> for Named<'_> {
    type Value = Option<&'de RawValue>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
        let mut found = None;
        while let Some(name) = object.next_key_seed(Name)? {
            if name == self.0 {
                found = Some(object.next_value()?);
            } else {
                object.next_value::<IgnoredAny>()?;
            }
        }
        Ok(found)
    }
}

/// Reads the object that holds the items at a path, or the objects on the way to it.
pub(crate) struct Holder<T> {
    path: &'static str,
    item: PhantomData<fn() -> T>,
}

/// The object that holds the items, or one on the way to it.
pub(crate) struct Held<T> {
    /// None if they are absent, or null in place of a list.
    pub(crate) items: Option<Option<Vec<T>>>,
    /// The other members.
    pub(crate) extra: Extra,
}

impl<T> Holder<T> {
    pub(crate) fn new(path: &'static str) -> Self {
        Self { path, item: PhantomData }
    }
}

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for Holder<T> {
    type Value = Held<T>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Held<T>, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for Holder<T> {
    type Value = Held<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object with `{}`", self.path)
    }

    /// Null stands for the items, too.
    fn visit_unit<E>(self) -> Result<Held<T>, E> {
        Ok(Held { items: Some(None), extra: Extra::new() })
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Held<T>, A::Error> {
        let mut held = Held { items: None, extra: Extra::new() };
        while let Some(name) = object.next_key_seed(Name)? {
            if name == self.path {
                held.items = Some(object.next_value()?);
            } else if let Some(rest) = rest(self.path, &name) {
                let inner = object.next_value_seed(Holder::new(rest))?;
                held.items = inner.into_items(&name, &mut held.extra);
            } else {
                held.extra.insert(name, object.next_value::<Json>()?);
            }
        }
        Ok(held)
    }
}

impl<T> Held<T> {
    /// The items of an object that is the member `name` of another one, which keeps the other
    /// members below that name.
    pub(crate) fn into_items(self, name: &str, outer: &mut Extra) -> Option<Option<Vec<T>>> {
        if !self.extra.is_empty() {
            let members: BTreeMap<&str, &Json> = self.extra.iter().collect();
            // Members that were read can be written.
            outer.insert(name, Json::new(&members).unwrap_or_default());
        }
        self.items
    }
}

/// Writes the items where they were read, among the members that were beside them.
pub(crate) struct Written<'a, T> {
    pub(crate) path: &'a str,
    pub(crate) items: &'a [T],
    pub(crate) extra: &'a Extra,
}

impl<T: Serialize> Serialize for Written<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { path, items, extra } = *self;
        if path.is_empty() {
            return items.serialize(serializer);
        }
        let (first, rest) = path.split_once('/').unwrap_or((path, ""));
        let mut inner = Extra::new();
        if let Some(beside) = extra.get(first) {
            let beside = beside.decode::<BTreeMap<String, Json>>();
            for (name, value) in beside.map_err(serde::ser::Error::custom)? {
                inner.insert(name, value);
            }
        }
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry(first, &Written { path: rest, items, extra: &inner })?;
        for (name, value) in extra.iter().filter(|(name, _)| *name != first) {
            members.serialize_entry(name, value)?;
        }
        members.end()
    }
}

/// The token of a page: a string, or an integer.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    /// Its text.
    pub(crate) text: String,
    /// Its JSON.
    pub(crate) json: Json,
}

impl<'de> Deserialize<'de> for Token {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        const EXPECTED: &str = "a string or an integer";
        let json = Json::deserialize(deserializer)?;
        let is_integer = json.as_str().bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        let text = match json.as_str().as_bytes().first() {
            Some(b'"') => json.decode().map_err(D::Error::custom)?,
            _ if is_integer => json.as_str().to_owned(),
            Some(b'{') => return Err(D::Error::invalid_type(Unexpected::Map, &EXPECTED)),
            Some(b'[') => return Err(D::Error::invalid_type(Unexpected::Seq, &EXPECTED)),
            _ => return Err(D::Error::invalid_type(Unexpected::Other(json.as_str()), &EXPECTED)),
        };
        Ok(Self { text, json })
    }
}

impl From<u64> for Token {
    fn from(number: u64) -> Self {
        Self { text: number.to_string(), json: serde_json::Value::from(number).into() }
    }
}
