// @generated: a copy of codegen/runtime/src/runtime/union/tagless.rs: edit that instead of this.

//! Writing a variant's members behind its tag.
//!
//! Invariant: the tag is written once. A variant that was read alone holds its tag among the
//! members that it does not know.

use std::fmt;

use serde::Serialize;
use serde::ser::SerializeMap;

/// An object that has its tag already, and takes no other member of that name.
pub(crate) struct Tagless<'m, M> {
    pub(crate) object: &'m mut M,
    pub(crate) tag: &'static str,
}

impl<M: SerializeMap> SerializeMap for Tagless<'_, M> {
    type Ok = ();
    type Error = M::Error;

    fn serialize_entry<K: Serialize + ?Sized, V: Serialize + ?Sized>(
        &mut self,
        name: &K,
        value: &V,
    ) -> Result<(), M::Error> {
        if is_named(name, self.tag) { Ok(()) } else { self.object.serialize_entry(name, value) }
    }

    fn serialize_key<K: Serialize + ?Sized>(&mut self, name: &K) -> Result<(), M::Error> {
        self.object.serialize_key(name)
    }

    fn serialize_value<V: Serialize + ?Sized>(&mut self, value: &V) -> Result<(), M::Error> {
        self.object.serialize_value(value)
    }

    fn end(self) -> Result<(), M::Error> {
        Ok(())
    }
}

/// Whether `key`, whose type is not known here, is the string `name`.
fn is_named<K: Serialize + ?Sized>(key: &K, name: &str) -> bool {
    struct Printed<'k, K: ?Sized>(&'k K);

    impl<K: Serialize + ?Sized> fmt::Display for Printed<'_, K> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            self.0.serialize(f)
        }
    }

    let mut rest = Rest(name);
    fmt::write(&mut rest, format_args!("{}", Printed(key))).is_ok() && rest.0.is_empty()
}

/// The rest of a name that is still to come; an error once something else comes.
struct Rest<'n>(&'n str);

impl fmt::Write for Rest<'_> {
    fn write_str(&mut self, part: &str) -> fmt::Result {
        self.0 = self.0.strip_prefix(part).ok_or(fmt::Error)?;
        Ok(())
    }
}
