//! The JSON of a struct, both ways, from a table that names each member once.
//!
//! The struct itself stays plain Rust, with its docs and types. The table below it says which
//! member belongs to which field.

/// Implements `Deserialize` and `Serialize` for a struct that has the field `extra`:
/// `members! { Note, "object" = "note", title = required "title", tags = optional "tags" }`.
///
/// Members that always have the same value come first. Then come the fields, each with the method
/// of [`Writer`](crate::runtime::object::Writer) that writes it, which also says how it is read.
/// The last entry is `..others` if the struct has that field. `runtime`, the module that this file
/// is in, must be in scope.
// In a crate whose resources are features, all structs may be left out.
#[allow(unused_macros)]
macro_rules! members {
    (
        $name:ident
        $(, $constant:literal = $value:expr)*
        $(, $field:ident = $presence:ident $wire:literal)*
        $(, ..$others:ident)?
        $(,)?
    ) => {
        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                runtime::object::read(deserializer)
            }
        }

        impl runtime::FromObject for $name {
            const NAME: &'static str = stringify!($name);
            const CONSTANTS: &'static [&'static str] = &[$($constant),*];

            fn read<'de, A: ::serde::de::MapAccess<'de>>(mut object: A) -> Result<Self, A::Error> {
                $(let mut $field = runtime::Slot::default();)*
                let mut extra = runtime::Extra::new();
                while let Some(name) = runtime::object::name(&mut object)? {
                    match &*name {
                        $($wire => $field.read(&mut object),)*
                        _ => runtime::object::read_unknown(&mut object, name, &mut extra),
                    }?;
                }
                // part: tried
                runtime::object::count_unknown(&extra);
                $(runtime::object::remove_constant(&mut extra, $constant, $value);)*
                Ok(Self {
                    $($others: runtime::object::take_others(&mut extra, Self::CONSTANTS),)?
                    $($field: members!(@take $presence $field $wire extra),)*
                    extra,
                })
            }
        }

        impl runtime::Object for $name {
            fn write<M: ::serde::ser::SerializeMap>(&self, object: &mut M) -> Result<(), M::Error> {
                runtime::object::Writer::new(object, &self.extra)
                    $(.constant($constant, $value))*
                    $(.$presence($wire, &self.$field))*
                    $(.others(&self.$others))?
                    .finish()
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                runtime::object::serialize(self, serializer)
            }
        }
    };
    (@take required $slot:ident $wire:literal $extra:ident) => { $slot.required($wire)? };
    (@take optional_or_null $slot:ident $wire:literal $extra:ident) => {
        $slot.optional_or_null($wire, &mut $extra)
    };
    // part: read-only
    (@take read_only_or_null $slot:ident $wire:literal $extra:ident) => {
        $slot.optional_or_null($wire, &mut $extra)
    };
    (@take $presence:ident $slot:ident $wire:literal $extra:ident) => { $slot.optional() };
}

#[allow(unused_imports)]
pub(crate) use members;
