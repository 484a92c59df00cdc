//! Objects: reading the members that a type knows into slots, keeping the others, and writing both.
//!
//! Invariant: no member is lost. A name that [`Members::read`] rejects ends up in [`Extra`], and is
//! written again.

use std::borrow::Borrow;
// part: others
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserializer, Serialize, Serializer};

use crate::runtime::json::extra::Extra;
use crate::runtime::json::name::Name;
// part: read-only
pub use crate::runtime::json::read_only::read_only;
// part: others
use crate::runtime::json::scan::{DEEPEST, deeper_than};
// part: tried
use crate::runtime::json::unknown;
use crate::runtime::json::value::Json;

/// The slots of the members that a type knows.
pub trait Members: Default {
    /// Reads the value of the member `name` into its slot; `Ok(false)`, with nothing read, if there
    /// is none of that name.
    ///
    /// # Errors
    /// If the value does not fit.
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<bool, A::Error>;
}

/// A type that is written as the members of an object.
pub trait Object {
    /// Writes every member.
    ///
    /// # Errors
    /// If a member cannot be written.
    fn write<M: SerializeMap>(&self, object: &mut M) -> Result<(), M::Error>;
}

/// Reads an object: the known members into their slots, the others into [`Extra`]. `expected` is
/// named if it is not an object.
///
/// # Errors
/// If it is not an object, or a known member does not have the expected type.
pub fn read<'de, M: Members, D: Deserializer<'de>>(
    deserializer: D,
    expected: &'static str,
) -> Result<(M, Extra), D::Error> {
    deserializer.deserialize_map(ObjectVisitor { expected, members: PhantomData })
}

/// Writes `value` as an object.
///
/// # Errors
/// If a member cannot be written.
pub fn serialize<O: Object, S: Serializer>(value: &O, serializer: S) -> Result<S::Ok, S::Error> {
    let mut object = serializer.serialize_map(None)?;
    value.write(&mut object)?;
    object.end()
}

/// Writes a member that is always there.
///
/// # Errors
/// If the value cannot be written.
#[inline]
pub fn required<M: SerializeMap, T: Serialize>(
    object: &mut M,
    name: &'static str,
    value: &T,
) -> Result<(), M::Error> {
    object.serialize_entry(name, value)
}

/// Writes a member unless it is `None`.
///
/// # Errors
/// If the value cannot be written.
#[inline]
pub fn optional<M: SerializeMap, T: Serialize>(
    object: &mut M,
    name: &'static str,
    value: &Option<T>,
) -> Result<(), M::Error> {
    match value {
        Some(value) => object.serialize_entry(name, value),
        None => Ok(()),
    }
}

/// Writes a member unless it is `None`; then null, if `extra` says that it is null.
///
/// # Errors
/// If the value cannot be written.
#[inline]
pub fn optional_or_null<M: SerializeMap, T: Serialize>(
    object: &mut M,
    name: &'static str,
    value: &Option<T>,
    extra: &Extra,
) -> Result<(), M::Error> {
    match value {
        None if extra.is_null(name) => object.serialize_entry(name, &()),
        value => optional(object, name, value),
    }
}

/// Writes a member that always has this value, unless `extra` holds another one, which is written
/// as it came.
///
/// # Errors
/// If the value cannot be written.
#[inline]
pub fn constant<M: SerializeMap>(
    object: &mut M,
    name: &'static str,
    value: &(impl Serialize + ?Sized),
    extra: &Extra,
) -> Result<(), M::Error> {
    if extra.get(name).is_some() { Ok(()) } else { object.serialize_entry(name, value) }
}

/// Removes a member that always has this value, and is written without being kept. Any other value
/// stays.
pub fn remove_constant<T>(extra: &mut Extra, name: &str, value: &T)
where
    T: ToOwned<Owned: DeserializeOwned> + PartialEq + ?Sized,
{
    let is_value =
        |given: &Json| given.decode::<T::Owned>().is_ok_and(|given| given.borrow() == value);
    if extra.get(name).is_some_and(is_value) {
        // part: tried
        extra.get(name).into_iter().for_each(|json| unknown::take_member(json.as_str()));
        extra.remove(name);
    }
}

/// Has the member `name` sent as null as long as its field is `None`.
pub fn set_null(extra: &mut Extra, name: &'static str) {
    extra.insert_null(name);
}

/// Writes the members that the type does not know.
///
/// # Errors
/// If the object rejects them.
pub fn extra<M: SerializeMap>(object: &mut M, extra: &Extra) -> Result<(), M::Error> {
    extra.iter().try_for_each(|(name, value)| object.serialize_entry(name, value))
}

// part: others
/// Takes the members that have this type out of `extra`, but for those of these names. One that is
/// nested too deeply for a text of its own stays there too.
pub fn take_others<T: DeserializeOwned>(
    extra: &mut Extra,
    constants: &[&str],
) -> BTreeMap<String, T> {
    extra.take_values(|name, json| {
        let stays = constants.contains(&name) || deeper_than(DEEPEST, json.as_str());
        if stays { None } else { json.decode().ok() }
    })
}

// part: others
/// Writes the members that the type does not list.
///
/// # Errors
/// If a value cannot be written.
pub fn others<M: SerializeMap, T: Serialize>(
    object: &mut M,
    others: &BTreeMap<String, T>,
) -> Result<(), M::Error> {
    others.iter().try_for_each(|(name, value)| object.serialize_entry(name, value))
}

struct ObjectVisitor<M> {
    expected: &'static str,
    members: PhantomData<M>,
}

impl<'de, M: Members> Visitor<'de> for ObjectVisitor<M> {
    type Value = (M, Extra);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object, {}", self.expected)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Self::Value, A::Error> {
        let mut members = M::default();
        let mut extra = Extra::new();
        while let Some(name) = object.next_key_seed(Name)? {
            if !members.read(&name, &mut object)? {
                extra.insert(name, object.next_value::<Json>()?);
            }
        }
        // part: tried
        unknown::add_members(extra.iter().map(|(_, json)| json.as_str()));
        Ok((members, extra))
    }
}
