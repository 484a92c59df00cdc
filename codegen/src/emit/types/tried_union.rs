//! Unions without a tag of which more than one variant may fit a value: the table of what each
//! variant knows, by which the runtime chooses.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::quote;

use super::structs::event;
use crate::api::{
    Api, Enum, Field, Shape, ShapeUnion, ShapeVariant, Struct, TaggedUnion, Type, TypeDef, TypeKind,
};
use crate::emit::rust::scope::Scope;
use crate::origin::mark;

/// The decoder of a union that is tried.
pub(super) fn decoder(scope: &Scope<'_>, def: &TypeDef, union: &ShapeUnion) -> TokenStream {
    let ident = &def.ident;
    let has_integer = union.variants.iter().any(|variant| variant.shape == Shape::Integer);
    let variants = union.variants.iter().map(|variant| {
        let ShapeVariant { ident, name: _, notes: _, ty: _, shape: _ } = variant;
        let name = ident.plain();
        let fits = fits(scope, variant, has_integer);
        let known = quote! {
            union::Variant {
                name: #name,
                fits: #fits,
                decode: |shape| shape.decode(Self::#ident),
            }
        };
        mark(variant, known)
    });
    let event = event(scope, def);
    scope.uses("crate::runtime::{self, Unrecognized, union}");
    scope.uses("serde::{Deserialize, Deserializer}");
    quote! {
        impl runtime::Tried for #ident {
            const VARIANTS: &'static [union::Variant<Self>] = &[#(#variants),*];
            fn unrecognized(element: Unrecognized) -> Self {
                Self::Unrecognized(element)
            }
        }
        impl<'de> Deserialize<'de> for #ident {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                union::tried(deserializer)
            }
        }
        #event
    }
}

fn fits(scope: &Scope<'_>, variant: &ShapeVariant, has_integer: bool) -> TokenStream {
    let kind = match &variant.shape {
        Shape::String => quote!(String),
        Shape::Boolean => quote!(Boolean),
        Shape::Array => quote!(Array),
        Shape::Number if !has_integer => quote!(Number),
        Shape::Number => return quote!(union::Fits::Fraction),
        Shape::Integer => return quote!(union::Fits::Integer),
        Shape::Record => return quote!(union::Fits::Record),
        Shape::Any => return quote!(union::Fits::Any),
        Shape::Object { .. } => return of_object(scope.api, &variant.ty),
    };
    quote!(union::Fits::Kind(runtime::Kind::#kind))
}

fn of_object(api: &Api, ty: &Type) -> TokenStream {
    let Type::Named(reference) = api.resolve(unboxed(ty)) else {
        unreachable!("only structs and tagged unions have the shape of an object");
    };
    match &api.type_def(reference).kind {
        TypeKind::TaggedUnion(union) => {
            let TaggedUnion { tag, variants, .. } = union;
            let tags = variants.iter().map(|variant| variant.tag.text());
            let mut known = Known::default();
            known.optional.push(tag);
            for variant in variants {
                let object = super::superset::payload(api, variant);
                known.has_others |= object.others.is_some();
                for field in &object.fields {
                    if !known.optional.contains(&field.wire.as_str()) {
                        known.optional.push(&field.wire);
                    }
                }
            }
            let known = known.spell();
            quote!(union::Fits::Tagged(#tag, &[#(#tags),*], #known))
        }
        TypeKind::Struct(object) => {
            let known = Known::of(api, object).spell();
            quote!(union::Fits::Object(#known))
        }
        _ => unreachable!("only structs and tagged unions have the shape of an object"),
    }
}

fn unboxed(ty: &Type) -> &Type {
    match ty {
        Type::Boxed(inner) => inner,
        ty => ty,
    }
}

/// The members that a variant knows.
#[derive(Default)]
struct Known<'a> {
    required: Vec<&'a str>,
    optional: Vec<&'a str>,
    has_others: bool,
    /// The values of those that are enums.
    values: Vec<(&'a str, Vec<String>)>,
}

impl<'a> Known<'a> {
    fn of(api: &'a Api, object: &'a Struct) -> Self {
        let mut known = Self { has_others: object.others.is_some(), ..Self::default() };
        for constant in &object.constants {
            known.required.push(&constant.wire);
            known.values.push((&constant.wire, vec![constant.value.text().into_owned()]));
        }
        for field in &object.fields {
            let Field {
                wire,
                ty,
                ident: _,
                notes: _,
                presence: _,
                written: _,
                asked: _,
                access: _,
            } = field;
            match field.is_always_received() {
                true => known.required.push(wire),
                false => known.optional.push(wire),
            }
            if let Type::Named(reference) = api.resolve(ty)
                && let TypeKind::Enum(Enum { values, .. }) = &api.type_def(reference).kind
            {
                let values = values.iter().map(|value| value.wire.text().into_owned());
                known.values.push((wire, values.collect()));
            }
        }
        known
    }

    fn spell(&self) -> TokenStream {
        let Self { required, optional, has_others, values } = self;
        let values = values.iter().map(|(name, values)| quote!((#name, &[#(#values),*])));
        quote! {
            union::Known {
                required: &[#(#required),*],
                optional: &[#(#optional),*],
                has_others: #has_others,
                values: &[#(#values),*],
            }
        }
    }
}

/// The indices of the types of which values may be decoded while a union is tried.
pub(super) fn tried_types(api: &Api) -> HashSet<usize> {
    let is_tried = |def: &&TypeDef| match &def.kind {
        TypeKind::ShapeUnion(union) => union.is_tried,
        _ => false,
    };
    let mut seen = HashSet::new();
    let mut open = Vec::new();
    for def in api.types.iter().filter(is_tried) {
        def.kind.for_each_reference(&mut |index| open.push(index));
    }
    while let Some(index) = open.pop() {
        if seen.insert(index) {
            api.types[index].kind.for_each_reference(&mut |index| open.push(index));
        }
    }
    seen
}
