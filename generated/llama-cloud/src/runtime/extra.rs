// @generated: a copy of codegen/runtime/src/extra.rs: edit that instead of this.

//! The members of an object that a type does not know.
//!
//! Invariant: no member, no allocation.

use std::collections::BTreeMap;

use super::json::Json;

/// The members of an object that this version of the crate does not know, by name.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Extra(BTreeMap<String, Json>);

impl Extra {
    /// No members.
    #[must_use]
    pub const fn new() -> Self {
        Self(BTreeMap::new())
    }

    /// The member `name`, if it is there.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.0.get(name)
    }

    /// Adds the member `name`, and gives what it was before.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Json>) -> Option<Json> {
        self.0.insert(name.into(), value.into())
    }

    /// Takes the member `name` out.
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        self.0.remove(name)
    }

    /// The members, in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }

    /// How many members there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
