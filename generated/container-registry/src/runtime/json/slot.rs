// @generated: a copy of codegen/runtime/src/runtime/json/slot.rs: edit that instead of this.

//! The place of one member while an object is read.
//!
//! Invariant: a slot is empty until its member is read, and empty again once its value is taken; so
//! what is still filled when a value has been assembled belongs to something else.

use serde::Deserialize;
use serde::de::{Error, MapAccess};

use crate::runtime::json::extra::Extra;

/// One member of an object that is being read: not there yet, or there with its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Slot<T>(Option<T>);

impl<T> Slot<T> {
    /// Reads the member's value. The last of several members with one name counts. Always
    /// `Ok(true)`: the member is known.
    ///
    /// # Errors
    /// If the value does not fit.
    #[inline]
    pub fn read<'de, A: MapAccess<'de>>(&mut self, object: &mut A) -> Result<bool, A::Error>
    where
        T: Deserialize<'de>,
    {
        self.0 = Some(object.next_value()?);
        Ok(true)
    }

    /// Takes the value of a member that must be there.
    ///
    /// # Errors
    /// If it is not there.
    #[inline]
    pub fn required<E: Error>(&mut self, name: &'static str) -> Result<T, E> {
        self.0.take().ok_or_else(|| E::missing_field(name))
    }

}

impl<T> Slot<Option<T>> {
    /// Takes a member that must be there and may be null; a missing one is taken as null.
    #[inline]
    pub fn nullable(&mut self) -> Option<T> {
        self.0.take().flatten()
    }

    /// Takes a member that may be missing; null is taken as missing.
    #[inline]
    pub fn optional(&mut self) -> Option<T> {
        self.0.take().flatten()
    }

    /// Takes a member that may be missing or null, both of which are `None`; that it is null is
    /// kept in `extra`, so that it is written again as it came.
    #[inline]
    pub fn optional_or_null(&mut self, name: &'static str, extra: &mut Extra) -> Option<T> {
        let value = self.0.take()?;
        if value.is_none() {
            extra.insert_null(name);
        }
        value
    }

}

impl<T> Default for Slot<T> {
    #[inline]
    fn default() -> Self {
        Self(None)
    }
}
