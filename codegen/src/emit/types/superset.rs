//! The members of all variants of a union, brought together: what one pass over an object reads.
//!
//! A member that has the same type wherever it occurs is read as that type. One that differs is
//! kept as JSON and decoded once the variant is known.

use std::collections::{HashMap, HashSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::structs;
use crate::api::{
    Api, Field, Ident, Presence, Struct, TaggedUnion, Type, TypeDef, TypeKind, TypeRef, Variant,
};
use crate::emit::rust::scope::Scope;

/// One member of the superset.
pub(super) struct Member<'a> {
    /// The name on the wire.
    pub(super) wire: &'a str,
    /// The name of its slot.
    pub(super) ident: Ident,
    /// The first field that it is.
    pub(super) field: &'a Field,
    kept: Kept<'a>,
}

/// The form in which a member is kept.
#[derive(Clone, Copy, PartialEq)]
enum Kept<'a> {
    /// As its type: it is never null.
    Plain(&'a Type),
    /// As its type or null.
    Nullable(&'a Type),
    /// As it was received.
    Json,
}

impl<'a> Member<'a> {
    /// The slot's content.
    pub(super) fn slot_type(&self, scope: &Scope<'_>) -> TokenStream {
        match self.kept {
            Kept::Plain(ty) => ty.spell(scope),
            Kept::Nullable(ty) => {
                let ty = ty.spell(scope);
                quote!(Option<#ty>)
            }
            Kept::Json => {
                scope.uses("crate::runtime::Json");
                quote!(Json)
            }
        }
    }

    /// The value for `field`, taken out of the slot.
    pub(super) fn take(&self, scope: &Scope<'_>, field: &Field) -> TokenStream {
        let (slot, wire) = (&self.ident, self.wire);
        let last = match (self.kept, field.presence) {
            (Kept::Nullable(_), Presence::Required) => quote!(not_null(#wire)?),
            _ => structs::take(scope.api, field),
        };
        let decoded = (self.kept == Kept::Json).then(|| {
            let ty = structs::field_type(scope, field);
            quote!(.decoded::<#ty, _>()?)
        });
        quote!(slots.#slot #decoded.#last)
    }
}

/// The members of all variants but the tag, each once, in the order in which they first occur.
pub(super) fn members<'a>(api: &'a Api, union: &'a TaggedUnion) -> Vec<Member<'a>> {
    let mut members: Vec<Member<'a>> = Vec::new();
    let mut places: HashMap<&str, usize> = HashMap::new();
    let mut idents: HashSet<Ident> = HashSet::new();
    let fields = union.variants.iter().flat_map(|variant| &payload(api, variant).fields);
    for field in fields.filter(|field| field.wire != union.tag) {
        let kept = match field.presence {
            Presence::Required => Kept::Plain(&field.ty),
            _ => Kept::Nullable(&field.ty),
        };
        match places.get(field.wire.as_str()) {
            Some(&place) => members[place].kept = either(members[place].kept, kept),
            None => {
                places.insert(&field.wire, members.len());
                let ident = distinct(&field.ident, &mut idents);
                members.push(Member { wire: &field.wire, ident, field, kept });
            }
        }
    }
    members
}

/// The struct that a variant holds.
pub(super) fn payload<'a>(api: &'a Api, variant: &Variant) -> &'a Struct {
    match &payload_def(api, &variant.payload).kind {
        TypeKind::Struct(payload) => payload,
        other => panic!("lowering lets only structs be variants, not {other:?}"),
    }
}

fn payload_def<'a>(api: &'a Api, payload: &TypeRef) -> &'a TypeDef {
    let def = api.type_def(payload);
    match &def.kind {
        TypeKind::Alias(Type::Named(reference)) => payload_def(api, reference),
        _ => def,
    }
}

/// The form in which a member is kept that occurs in both of these.
fn either<'a>(first: Kept<'a>, second: Kept<'a>) -> Kept<'a> {
    match (first, second) {
        (Kept::Plain(first), Kept::Plain(second)) if first == second => Kept::Plain(first),
        (
            Kept::Plain(first) | Kept::Nullable(first),
            Kept::Plain(second) | Kept::Nullable(second),
        ) if first == second => Kept::Nullable(first),
        _ => Kept::Json,
    }
}

/// Two variants may call different members by one Rust name.
fn distinct(wanted: &Ident, taken: &mut HashSet<Ident>) -> Ident {
    let mut ident = wanted.clone();
    let mut count = 1;
    while !taken.insert(ident.clone()) {
        count += 1;
        ident = Ident::new(format!("{}_{count}", wanted.plain()));
    }
    ident
}
