//! Unions without a tag: the enum, its decoder by shape and its encoder.

use proc_macro2::TokenStream;
use quote::quote;

use super::structs::event;
use super::{size, tagged_union, tried_union};
use crate::api::{Literal, Shape, ShapeUnion, ShapeVariant, Type, TypeDef};
use crate::emit::rust::docs;
use crate::emit::rust::scalar::{is_of_module, rust};
use crate::emit::rust::scope::Scope;
use crate::origin::mark;

/// The emitter that the files of these types name.
pub(super) const EMITTER: &str = module_path!();

/// The items of an untagged union's file.
pub(super) fn emit(scope: &Scope<'_>, def: &TypeDef, union: &ShapeUnion) -> TokenStream {
    let item = definition(scope, def, union);
    let decoder = match union.is_tried {
        true => tried_union::decoder(scope, def, union),
        false => decoder(scope, def, union),
    };
    let serialize = serialize(scope, def, union);
    let conversions = def.usage.request.then(|| conversions(scope, def, union));
    quote! {
        #item
        #conversions
        #decoder
        #serialize
    }
}

fn definition(scope: &Scope<'_>, def: &TypeDef, union: &ShapeUnion) -> TokenStream {
    let ident = &def.ident;
    let attributes = docs::attributes(&def.notes, || {
        let name = docs::code(&def.name);
        match union.is_tried {
            true => format!(
                "The {name} union. Of the variants that a value fits, the one that leaves the fewest members unknown, at any depth, is chosen. Ties go to the first."
            ),
            false => format!("The {name} union, whose variants are distinguished by shape."),
        }
    });
    let allow =
        size::allow_uneven(union.variants.iter().map(|variant| size::of(scope.api, &variant.ty)));
    let variants = union.variants.iter().map(|variant| {
        let ShapeVariant { ident, name: _, notes, ty, shape } = variant;
        scope.mentions(notes);
        let ty = ty.spell(scope);
        let attributes = docs::attributes(notes, || described(shape));
        mark(variant, quote! { #attributes #ident(#ty), })
    });
    scope.uses("crate::runtime::Unrecognized");
    quote! {
        #attributes
        #[derive(Clone, Debug, PartialEq)]
        #allow
        #[non_exhaustive]
        pub enum #ident {
            #(#variants)*
            /// A value that this version of the crate does not recognize, kept as it was received.
            Unrecognized(Unrecognized),
        }
    }
}

/// The conversions into a union that callers send: from strings, and from the types of its
/// variants.
fn conversions(scope: &Scope<'_>, def: &TypeDef, union: &ShapeUnion) -> TokenStream {
    let ident = &def.ident;
    let resolved = |variant: &ShapeVariant| scope.api.resolve(&variant.ty).clone();
    let held: Vec<Type> = union.variants.iter().map(resolved).collect();
    let conversions = union.variants.iter().zip(&held).map(|(own, ty)| {
        let (variant, spelled) = (&own.ident, own.ty.spell(scope));
        let conversions = match ty {
            Type::Scalar(scalar) => {
                let conversions = (rust(*scalar).made_of)().into_iter().map(|(from, value)| {
                    quote! {
                        impl From<#from> for #ident {
                            fn from(value: #from) -> Self {
                                Self::#variant(#value)
                            }
                        }
                    }
                });
                let own =
                    is_of_module(*scalar).then(|| tagged_union::from(ident, variant, &spelled));
                Some(quote!(#(#conversions)* #own))
            }
            Type::Named(_) if held.iter().filter(|other| *other == ty).count() == 1 => {
                Some(tagged_union::from(ident, variant, &spelled))
            }
            _ => None,
        };
        conversions.map(|conversions| mark(own, conversions))
    });
    quote!(#(#conversions)*)
}

fn described(shape: &Shape) -> String {
    match shape {
        Shape::String => "A string.".into(),
        Shape::Integer => "A whole number.".into(),
        Shape::Number => "A number.".into(),
        Shape::Boolean => "True or false.".into(),
        Shape::Array => "A list.".into(),
        Shape::Record => "An object.".into(),
        Shape::Any => "Anything else.".into(),
        Shape::Object { members, literals } => {
            let literals =
                literals.iter().map(|(name, value)| docs::code(&format!("{name}: {value}")));
            let members = members.iter().map(|name| docs::code(name));
            let distinct: Vec<String> = literals.chain(members).collect();
            match distinct.as_slice() {
                [] => "An object.".into(),
                distinct => format!("An object with {}.", distinct.join(" and ")),
            }
        }
    }
}

fn decoder(scope: &Scope<'_>, def: &TypeDef, union: &ShapeUnion) -> TokenStream {
    let ident = &def.ident;
    let is_whole = |variant: &&ShapeVariant| variant.shape == Shape::Integer;
    // A whole number is a number too, and one that is too large for its type only that.
    let number = union.variants.iter().find(|variant| variant.shape == Shape::Number);
    let number = number.map(|variant| variant.ident.clone());
    let whole = union.variants.iter().filter(is_whole);
    let variants = whole.chain(union.variants.iter().filter(|variant| !is_whole(variant)));
    let arms = variants.map(|variant| {
        let ident = &variant.ident;
        let (kind, guard) = match &variant.shape {
            Shape::String => (quote!(String), None),
            Shape::Integer => (quote!(Number), Some(quote!(if shape.is_integer()))),
            Shape::Number => (quote!(Number), None),
            Shape::Boolean => (quote!(Boolean), None),
            Shape::Array => (quote!(Array), None),
            Shape::Object { members, literals } => {
                (quote!(Object), object_guard(members, literals))
            }
            Shape::Record => (quote!(Object), None),
            Shape::Any => unreachable!("a union with `unknown` is tried"),
        };
        let otherwise = number.as_ref().filter(|_| variant.shape == Shape::Integer);
        let otherwise = otherwise.map(|number| quote!(.or_else(|_| shape.decode(Self::#number))));
        let arm = quote!(runtime::Kind::#kind #guard => shape.decode(Self::#ident)#otherwise,);
        mark(variant, arm)
    });
    let event = event(scope, def);
    scope.uses("crate::runtime::{self, Mismatch, Unrecognized, union}");
    scope.uses("serde::{Deserialize, Deserializer}");
    quote! {
        impl runtime::Untagged for #ident {
            fn choose(shape: &runtime::Shape<'_>) -> Option<Result<Self, Mismatch>> {
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

fn object_guard(members: &[String], literals: &[(String, Literal)]) -> Option<TokenStream> {
    let literals = literals.iter().map(|(name, value)| match value {
        Literal::String(text) => quote!(shape.literal(#name).as_deref() == Some(#text)),
        _ => quote!(shape.value(#name) == Some(#value)),
    });
    let members = members.iter().map(|name| quote!(shape.has(#name)));
    let conditions: Vec<TokenStream> = literals.chain(members).collect();
    (!conditions.is_empty()).then(|| quote!(if #(#conditions)&&*))
}

fn serialize(scope: &Scope<'_>, def: &TypeDef, union: &ShapeUnion) -> TokenStream {
    let ident = &def.ident;
    // A union may have an accessor `serialize`, which would be called instead of the trait's
    // method.
    let arms = union.variants.iter().map(|variant| {
        let ident = &variant.ident;
        mark(variant, quote!(Self::#ident(value) => Serialize::serialize(value, serializer),))
    });
    scope.uses("serde::{Serialize, Serializer}");
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
