// @generated: a copy of codegen/runtime/src/runtime/json/object.rs: edit that instead of this.

//! Objects: reading the members that a type knows into slots, keeping the others, and writing both.
//!
//! Invariant: no member is lost. One that the type does not know ends up in [`Extra`], and is
//! written again.

use std::borrow::{Borrow, Cow};
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserializer, Serialize, Serializer};

use crate::runtime::json::extra::Extra;
use crate::runtime::json::name::Name;
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

/// A type that is read from the members of an object.
pub trait FromObject: Sized {
    /// The name of the type, for the error of a value that is not an object.
    const NAME: &'static str;
    /// The names of the members that always have the same value.
    const CONSTANTS: &'static [&'static str];

    /// Reads every member.
    ///
    /// # Errors
    /// If a known member does not have the expected type, or is required and missing.
    fn read<'de, A: MapAccess<'de>>(object: A) -> Result<Self, A::Error>;
}

/// Reads an object.
///
/// # Errors
/// If it is not an object, or its members do not have the expected types.
pub fn read<'de, T: FromObject, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_map(ObjectVisitor(PhantomData))
}

/// Reads the name of the next member.
///
/// # Errors
/// If there is neither a name nor the end of the object.
pub fn name<'de, A: MapAccess<'de>>(object: &mut A) -> Result<Option<Cow<'de, str>>, A::Error> {
    object.next_key_seed(Name)
}

/// Keeps the value of a member that the type does not know. Always `Ok(false)`: the member is not
/// known.
///
/// # Errors
/// If there is no value.
pub fn read_unknown<'de, A: MapAccess<'de>>(
    object: &mut A,
    name: Cow<'de, str>,
    extra: &mut Extra,
) -> Result<bool, A::Error> {
    extra.insert(name, object.next_value::<Json>()?);
    Ok(false)
}

/// Counts the members that a type does not know, while the variant of a union is chosen.
pub fn count_unknown(extra: &Extra) {
    unknown::add_members(extra.iter().map(|(_, json)| json.as_str()));
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

/// The members of an object that is being written.
///
/// Invariant: nothing is written after an error, which [`Writer::finish`] returns. The methods are
/// chained without a `?` for each member, which takes the compiler longer than the call itself.
#[derive(Debug)]
pub struct Writer<'a, M: SerializeMap> {
    object: &'a mut M,
    extra: &'a Extra,
    result: Result<(), M::Error>,
}

impl<'a, M: SerializeMap> Writer<'a, M> {
    /// Begins with the members of a type; `extra` holds those that it does not know.
    #[inline]
    pub fn new(object: &'a mut M, extra: &'a Extra) -> Self {
        Self { object, extra, result: Ok(()) }
    }

    #[inline]
    fn entry<T: Serialize + ?Sized>(mut self, name: &str, value: &T) -> Self {
        if self.result.is_ok() {
            self.result = self.object.serialize_entry(name, value);
        }
        self
    }

    /// Writes a member that is always there.
    #[must_use]
    #[inline]
    pub fn required<T: Serialize>(self, name: &'static str, value: &T) -> Self {
        self.entry(name, value)
    }

    /// Writes a member that is always there: null if it is `None`.
    #[must_use]
    #[inline]
    pub fn nullable<T: Serialize>(self, name: &'static str, value: &Option<T>) -> Self {
        self.entry(name, value)
    }

    /// Writes a member unless it is `None`.
    #[must_use]
    #[inline]
    pub fn optional<T: Serialize>(self, name: &'static str, value: &Option<T>) -> Self {
        match value {
            Some(value) => self.entry(name, value),
            None => self,
        }
    }

    /// Writes a member unless it is `None`; then null, if the unknown members say that it is null.
    #[must_use]
    #[inline]
    pub fn optional_or_null<T: Serialize>(self, name: &'static str, value: &Option<T>) -> Self {
        match value {
            None if self.extra.is_null(name) => self.entry(name, &()),
            value => self.optional(name, value),
        }
    }

    /// Writes a member that always has this value, unless the unknown members hold another one,
    /// which is written as it came.
    #[must_use]
    #[inline]
    pub fn constant<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Self {
        if self.extra.get(name).is_some() { self } else { self.entry(name, value) }
    }

    /// Writes the members that the type does not know.
    ///
    /// # Errors
    /// If a member could not be written.
    pub fn finish(self) -> Result<(), M::Error> {
        self.result?;
        self.extra.iter().try_for_each(|(name, value)| self.object.serialize_entry(name, value))
    }
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
        extra.get(name).into_iter().for_each(|json| unknown::take_member(json.as_str()));
        extra.remove(name);
    }
}

/// Has the member `name` sent as null as long as its field is `None`.
pub fn set_null(extra: &mut Extra, name: &'static str) {
    extra.insert_null(name);
}

struct ObjectVisitor<T>(PhantomData<T>);

impl<'de, T: FromObject> Visitor<'de> for ObjectVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "an object, {}", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, object: A) -> Result<T, A::Error> {
        T::read(object)
    }
}
