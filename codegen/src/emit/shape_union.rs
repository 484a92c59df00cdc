//! Unions without a tag: the enum, its decoder by shape and its encoder.

use proc_macro2::TokenStream;
use quote::quote;

use super::structs::{deprecated, event};
use super::tokens::Scope;
use super::{docs, size};
use crate::api::{Api, Shape, ShapeUnion, TypeDef};

/// Everything that an untagged union's file holds below its imports.
pub(super) fn emit(api: &Api, def: &TypeDef, union: &ShapeUnion) -> TokenStream {
    let item = definition(api, def, union);
    let decoder = decoder(def, union);
    let serialize = serialize(def, union);
    quote! {
        #item
        #decoder
        #serialize
    }
}

fn definition(api: &Api, def: &TypeDef, union: &ShapeUnion) -> TokenStream {
    let ident = &def.ident;
    let docs = docs::or(&def.docs, || {
        format!("The {} union, told apart by shape.", docs::code(&def.name))
    });
    let deprecated = deprecated(def.deprecated.as_deref());
    let allow = size::allow_uneven(union.variants.iter().map(|variant| size::of(api, &variant.ty)));
    let variants = union.variants.iter().map(|variant| {
        let (ident, ty) = (&variant.ident, variant.ty.spell(Scope::Types));
        let docs = docs::or(&variant.docs, || described(&variant.shape));
        quote! { #docs #ident(#ty), }
    });
    quote! {
        #docs
        #deprecated
        #[derive(Clone, Debug, PartialEq)]
        #allow
        #[non_exhaustive]
        pub enum #ident {
            #(#variants)*
            /// What this version of the crate does not understand, as it came.
            Unrecognized(Unrecognized),
        }
    }
}

fn described(shape: &Shape) -> String {
    match shape {
        Shape::String => "A string.".into(),
        Shape::Number => "A number.".into(),
        Shape::Boolean => "True or false.".into(),
        Shape::Array => "A list.".into(),
        Shape::Object { members, literals } => {
            let literals =
                literals.iter().map(|(name, value)| docs::code(&format!("{name}: \"{value}\"")));
            let members = members.iter().map(|name| docs::code(name));
            let telling: Vec<String> = literals.chain(members).collect();
            match telling.as_slice() {
                [] => "An object.".into(),
                telling => format!("An object with {}.", telling.join(" and ")),
            }
        }
    }
}

fn decoder(def: &TypeDef, union: &ShapeUnion) -> TokenStream {
    let ident = &def.ident;
    let arms = union.variants.iter().map(|variant| {
        let ident = &variant.ident;
        let (kind, guard) = match &variant.shape {
            Shape::String => (quote!(String), None),
            Shape::Number => (quote!(Number), None),
            Shape::Boolean => (quote!(Boolean), None),
            Shape::Array => (quote!(Array), None),
            Shape::Object { members, literals } => {
                (quote!(Object), object_guard(members, literals))
            }
        };
        quote!(Kind::#kind #guard => shape.decode(Self::#ident),)
    });
    let event = event(def);
    quote! {
        impl Untagged for #ident {
            fn choose(shape: &Shape<'_>) -> Option<Result<Self, Mismatch>> {
                Some(match shape.kind() {
                    #(#arms)*
                    _ => return None,
                })
            }
            fn unrecognized(element: Unrecognized) -> Self {
                Self::Unrecognized(element)
            }
        }
        impl<'de> Deserialize<'de> for #ident {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                union::untagged(deserializer)
            }
        }
        #event
    }
}

fn object_guard(members: &[String], literals: &[(String, String)]) -> Option<TokenStream> {
    let literals = literals
        .iter()
        .map(|(name, value)| quote!(shape.literal(#name).as_deref() == Some(#value)));
    let members = members.iter().map(|name| quote!(shape.has(#name)));
    let conditions: Vec<TokenStream> = literals.chain(members).collect();
    (!conditions.is_empty()).then(|| quote!(if #(#conditions)&&*))
}

fn serialize(def: &TypeDef, union: &ShapeUnion) -> TokenStream {
    let ident = &def.ident;
    // A union may have an accessor `serialize`, which would be called instead of the trait's method.
    let arms = union.variants.iter().map(|variant| {
        let ident = &variant.ident;
        quote!(Self::#ident(value) => Serialize::serialize(value, serializer),)
    });
    quote! {
        impl Serialize for #ident {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    #(#arms)*
                    Self::Unrecognized(value) => value.serialize(serializer),
                }
            }
        }
    }
}
