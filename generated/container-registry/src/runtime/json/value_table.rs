// @generated: a copy of codegen/runtime/src/runtime/json/value_table.rs: edit that instead of this.

//! The values of an open enum of strings, both ways, from a table that names each value once.
//!
//! The enum itself stays plain Rust, with its docs. The table below it says which value belongs to
//! which variant.

/// Implements the conversions, `Display`, `Deserialize` and `Serialize` of an enum whose last
/// variant, `Unrecognized`, holds any other string: `values! { Tier, Fast = "fast" }`.
///
/// `runtime`, the module that this file is in, must be in scope.
// In a crate whose resources are features, all enums may be left out.
#[allow(unused_macros)]
macro_rules! values {
    ($name:ident $(, $variant:ident = $wire:literal)* $(,)?) => {
        impl $name {
            /// The value as it goes over the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $wire,)*
                    Self::Unrecognized(value) => value,
                }
            }
        }

        impl From<&str> for $name {
            fn from(value: &str) -> Self {
                match value {
                    $($wire => Self::$variant,)*
                    value => Self::Unrecognized(value.to_owned()),
                }
            }
        }

        impl From<String> for $name {
            fn from(value: String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                let value = runtime::string::read(deserializer)?;
                Ok(value)
            }
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}

#[allow(unused_imports)]
pub(crate) use values;
