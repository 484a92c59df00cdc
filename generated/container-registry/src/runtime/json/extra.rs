// @generated: a copy of codegen/runtime/src/runtime/json/extra.rs: edit that instead of this.

//! Members of an object besides the values of the fields of its type: the unknown members, and the
//! names of known ones that are null.
//!
//! Invariant: nothing to keep, no allocation.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use crate::runtime::json::value::Json;

/// The members of an object that this version of the crate does not know, by name.
///
/// In types that can be sent it also remembers which known members are null rather than absent: see
/// [`is_null`](Self::is_null). All other methods are about the unknown members alone.
#[derive(Clone, Default, PartialEq)]
pub struct Extra(Option<Box<Kept>>);

#[derive(Clone, Default, PartialEq)]
struct Kept {
    members: BTreeMap<String, Json>,
    nulls: BTreeSet<&'static str>,
}

impl Extra {
    /// No members.
    #[must_use]
    pub const fn new() -> Self {
        Self(None)
    }

    /// The member `name`, if it is there.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Json> {
        self.0.as_ref()?.members.get(name)
    }

    /// Adds the member `name`, and gives what it was before.
    pub fn insert(&mut self, name: impl Into<String>, value: impl Into<Json>) -> Option<Json> {
        self.0.get_or_insert_default().members.insert(name.into(), value.into())
    }

    /// Takes the member `name` out.
    pub fn remove(&mut self, name: &str) -> Option<Json> {
        let removed = self.0.as_mut()?.members.remove(name);
        self.drop_if_empty();
        removed
    }

    /// The members, in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        let members = self.0.iter().flat_map(|kept| &kept.members);
        members.map(|(name, value)| (name.as_str(), value))
    }

    /// Returns the number of members.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.as_ref().map_or(0, |kept| kept.members.len())
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Whether the known member `name` of the API is sent as null while its field is `None`: it was
    /// read so, or its `with_…_null()` was called. Types that are only received do not distinguish
    /// null from absent; there it is false.
    #[must_use]
    pub fn is_null(&self, name: &str) -> bool {
        self.0.as_ref().is_some_and(|kept| kept.nulls.contains(name))
    }

    /// Leaves the known member `name` of the API out again, in place of sending it as null. Whether
    /// it was null.
    pub fn remove_null(&mut self, name: &str) -> bool {
        let removed = self.0.as_mut().is_some_and(|kept| kept.nulls.remove(name));
        self.drop_if_empty();
        removed
    }

    /// Takes out the members of which `value` makes something.
    pub(crate) fn take_values<T>(
        &mut self,
        mut value: impl FnMut(&str, &Json) -> Option<T>,
    ) -> BTreeMap<String, T> {
        let mut taken = BTreeMap::new();
        let Some(kept) = &mut self.0 else { return taken };
        kept.members.retain(|name, json| {
            let value = value(name, json);
            let stays = value.is_none();
            taken.extend(value.map(|value| (name.clone(), value)));
            stays
        });
        self.drop_if_empty();
        taken
    }

    /// Remembers that the known member `name` is null.
    pub(crate) fn insert_null(&mut self, name: &'static str) {
        self.0.get_or_insert_default().nulls.insert(name);
    }

    /// Keeps two of nothing equal, however they came to it.
    fn drop_if_empty(&mut self) {
        if self.0.as_ref().is_some_and(|kept| kept.members.is_empty() && kept.nulls.is_empty()) {
            self.0 = None;
        }
    }
}

/// The nulls are shown only where there are some: few values have any.
impl fmt::Debug for Extra {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Kept { members, nulls } = self.0.as_deref().unwrap_or(&NOTHING);
        let mut shown = f.debug_tuple("Extra");
        shown.field(members);
        if !nulls.is_empty() {
            shown.field(&format_args!("null: {nulls:?}"));
        }
        shown.finish()
    }
}

static NOTHING: Kept = Kept { members: BTreeMap::new(), nulls: BTreeSet::new() };
