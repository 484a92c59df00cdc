//! Strings with known values: an open enum, which keeps the values that it does not know.

use proc_macro2::TokenStream;
use quote::quote;

use super::structs::event;
use crate::api::{Enum, EnumValue, TypeDef};
use crate::emit::rust::docs;
use crate::emit::rust::scope::Scope;

/// The emitter that the files of these types name.
pub(super) const EMITTER: &str = module_path!();

/// The enum itself, whose last variant holds any other value.
pub(super) fn definition(
    scope: &Scope<'_>,
    def: &TypeDef,
    known: &Enum,
    derives: &TokenStream,
    other: &TokenStream,
) -> TokenStream {
    let ident = &def.ident;
    let attributes =
        docs::attributes(&def.notes, || format!("The values of {}.", docs::code(&def.name)));
    let variants = known.values.iter().map(|value| {
        let EnumValue { wire, ident: variant, notes } = value;
        scope.mentions(notes);
        let attributes = docs::attributes(notes, || docs::code(&wire.text()));
        quote! { #attributes #variant, }
    });
    quote! {
        #attributes
        #[derive(#derives)]
        #[non_exhaustive]
        pub enum #ident {
            #(#variants)*
            /// A value that this version of the crate does not know.
            Unrecognized(#other),
        }
    }
}

/// The items of a string enum's file.
pub(super) fn emit(scope: &Scope<'_>, def: &TypeDef, known: &Enum, is_tried: bool) -> TokenStream {
    let ident = &def.ident;
    let derives = quote!(Clone, Debug, PartialEq, Eq, Hash);
    let definition = definition(scope, def, known, &derives, &quote!(String));
    let (to_wire, from_wire) = (to_wire(known), from_wire(known));
    let read = counted(scope, quote!(string::read(deserializer)), is_tried);
    let event = event(scope, def);
    scope.uses("crate::runtime::string");
    scope.uses("serde::{Deserialize, Deserializer, Serialize, Serializer}");
    scope.uses("std::fmt");
    quote! {
        #definition
        impl #ident {
            /// The value as it goes over the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    #to_wire
                    Self::Unrecognized(value) => value,
                }
            }
        }
        impl From<&str> for #ident {
            fn from(value: &str) -> Self {
                match value {
                    #from_wire
                    value => Self::Unrecognized(value.to_owned()),
                }
            }
        }
        impl From<String> for #ident {
            fn from(value: String) -> Self {
                Self::from(value.as_str())
            }
        }
        impl fmt::Display for #ident {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }
        impl<'de> Deserialize<'de> for #ident {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                #read
            }
        }
        impl Serialize for #ident {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
        #event
    }
}

/// What is read; where a union is tried, the values that the enum does not know are counted.
pub(super) fn counted(scope: &Scope<'_>, read: TokenStream, is_tried: bool) -> TokenStream {
    if !is_tried {
        return read;
    }
    scope.uses("crate::runtime::union");
    quote! {
        let value = #read?;
        union::count_unknown(matches!(value, Self::Unrecognized(_)));
        Ok(value)
    }
}

/// The arms from variants to values.
pub(super) fn to_wire(known: &Enum) -> TokenStream {
    known
        .values
        .iter()
        .map(|EnumValue { wire, ident, notes: _ }| quote!(Self::#ident => #wire,))
        .collect()
}

/// The arms from values to variants.
pub(super) fn from_wire(known: &Enum) -> TokenStream {
    known
        .values
        .iter()
        .map(|EnumValue { wire, ident, notes: _ }| quote!(#wire => Self::#ident,))
        .collect()
}
