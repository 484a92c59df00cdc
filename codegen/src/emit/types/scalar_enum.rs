//! Integers, booleans and values of several types, of which some are known: an open enum, which
//! keeps the values that it does not know.

use proc_macro2::TokenStream;
use quote::quote;

use super::string_enum::definition;
use super::structs::event;
use crate::api::{Enum, EnumValue, Literal, Scalar, TypeDef};
use crate::emit::rust::scope::Scope;
use crate::origin::mark;

/// The emitter that the files of these types name.
pub(super) const EMITTER: &str = module_path!();

/// The items of an enum's file.
pub(super) fn emit(scope: &Scope<'_>, def: &TypeDef, known: &Enum, is_tried: bool) -> TokenStream {
    let read = |ty: TokenStream| {
        counted(scope, quote!(#ty::deserialize(deserializer).map(Self::from)), is_tried)
    };
    let items = match known.scalar {
        Scalar::Integer => copied(scope, def, known, &Copied::INTEGER, &read(quote!(i64))),
        Scalar::Boolean => copied(scope, def, known, &Copied::BOOLEAN, &read(quote!(bool))),
        _ => mixed(scope, def, known, &read(quote!(Json))),
    };
    let event = event(scope, def);
    scope.uses("serde::{Deserialize, Deserializer, Serialize, Serializer}");
    scope.uses("std::fmt");
    quote! {
        #items
        #event
    }
}

/// The names of what belongs to a type whose values are copied.
struct Copied {
    ty: fn() -> TokenStream,
    get: fn() -> TokenStream,
}

impl Copied {
    const INTEGER: Self = Self { ty: || quote!(i64), get: || quote!(as_i64) };
    const BOOLEAN: Self = Self { ty: || quote!(bool), get: || quote!(as_bool) };
}

fn copied(
    scope: &Scope<'_>,
    def: &TypeDef,
    known: &Enum,
    copied: &Copied,
    read: &TokenStream,
) -> TokenStream {
    let ident = &def.ident;
    let (ty, get) = ((copied.ty)(), (copied.get)());
    let derives = quote!(Clone, Copy, Debug, PartialEq, Eq, Hash);
    let definition = definition(scope, def, known, &derives, &ty);
    let (to_wire, from_wire) = (to_wire(known), from_wire(known));
    quote! {
        #definition
        impl #ident {
            /// The value as it goes over the wire.
            pub fn #get(self) -> #ty {
                match self {
                    #to_wire
                    Self::Unrecognized(value) => value,
                }
            }
        }
        impl From<#ty> for #ident {
            fn from(value: #ty) -> Self {
                match value {
                    #from_wire
                    value => Self::Unrecognized(value),
                }
            }
        }
        impl fmt::Display for #ident {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.#get(), f)
            }
        }
        impl<'de> Deserialize<'de> for #ident {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                #read
            }
        }
        impl Serialize for #ident {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                self.#get().serialize(serializer)
            }
        }
    }
}

/// An enum of values of several types. Any other value is kept as JSON.
fn mixed(scope: &Scope<'_>, def: &TypeDef, known: &Enum, read: &TokenStream) -> TokenStream {
    let ident = &def.ident;
    let derives = quote!(Clone, Debug, PartialEq);
    let definition = definition(scope, def, known, &derives, &quote!(Json));
    // A value is looked for among those of each type that occurs.
    let scalars = [Scalar::String, Scalar::Integer, Scalar::Boolean];
    let scalars = scalars
        .into_iter()
        .filter(|scalar| known.values.iter().any(|value| value.wire.scalar() == *scalar));
    let scalars: Vec<Scalar> = scalars.collect();
    let decoded = scalars.iter().map(|scalar| match scalar {
        Scalar::String => quote!(value.decode::<String>().as_deref()),
        Scalar::Integer => quote!(value.decode::<i64>()),
        _ => quote!(value.decode::<bool>()),
    });
    let arms = known.values.iter().map(|value| {
        let EnumValue { wire, ident, notes: _ } = value;
        let patterns = scalars
            .iter()
            .map(|scalar| if wire.scalar() == *scalar { quote!(Ok(#wire)) } else { quote!(_) });
        mark(value, quote!((#(#patterns),*) => Self::#ident,))
    });
    let shown = known.values.iter().map(|value| {
        let EnumValue { wire, ident, notes: _ } = value;
        let text = wire.text();
        mark(value, quote!(Self::#ident => f.write_str(#text),))
    });
    let written = known.values.iter().map(|known| {
        let EnumValue { wire, ident, notes: _ } = known;
        // Of a method's result the minus would be taken.
        let value = match wire {
            Literal::Integer(..0) => quote!((#wire)),
            _ => quote!(#wire),
        };
        mark(known, quote!(Self::#ident => #value.serialize(serializer),))
    });
    scope.uses("crate::runtime::Json");
    quote! {
        #definition
        impl From<Json> for #ident {
            fn from(value: Json) -> Self {
                match (#(#decoded),*) {
                    #(#arms)*
                    _ => Self::Unrecognized(value),
                }
            }
        }
        impl fmt::Display for #ident {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self {
                    #(#shown)*
                    Self::Unrecognized(value) => match value.decode::<String>() {
                        Ok(text) => f.write_str(&text),
                        Err(_) => fmt::Display::fmt(value, f),
                    },
                }
            }
        }
        impl<'de> Deserialize<'de> for #ident {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                #read
            }
        }
        impl Serialize for #ident {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    #(#written)*
                    Self::Unrecognized(value) => value.serialize(serializer),
                }
            }
        }
    }
}

/// What is read; where a union is tried, the values that the enum does not know are counted.
fn counted(scope: &Scope<'_>, read: TokenStream, is_tried: bool) -> TokenStream {
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
fn to_wire(known: &Enum) -> TokenStream {
    let arm = |value: &EnumValue| {
        let EnumValue { wire, ident, notes: _ } = value;
        mark(value, quote!(Self::#ident => #wire,))
    };
    known.values.iter().map(arm).collect()
}

/// The arms from values to variants.
fn from_wire(known: &Enum) -> TokenStream {
    let arm = |value: &EnumValue| {
        let EnumValue { wire, ident, notes: _ } = value;
        mark(value, quote!(#wire => Self::#ident,))
    };
    known.values.iter().map(arm).collect()
}
