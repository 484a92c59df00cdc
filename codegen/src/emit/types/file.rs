//! The types: a file for each, and the module that brings them together.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::{collect, shape_union, string_enum, structs, superset, tagged_union};
use crate::api::{Api, Collection, Ident, Presence, Struct, Type, TypeDef, TypeKind, TypeRef};
use crate::emit::rust::argument::{is_converted, spelled_item};
use crate::emit::rust::docs;
use crate::emit::rust::lint;
use crate::emit::rust::scalar::import;
use crate::emit::rust::tokens::Scope;
use crate::emit::unit::Unit;

/// `types.rs`, and a file for each type.
pub(super) fn units(api: &Api) -> Vec<Unit<'_>> {
    let mut units = Vec::new();
    if !api.types.is_empty() {
        units.push(Unit::items("src/types.rs", module_path!(), move || index(api)));
    }
    for def in &api.types {
        let path = format!("src/types/{}.rs", def.module.plain());
        units.push(Unit::items(path, emitter(def), move || file(api, def)));
        units.extend(collect::unit(api, def));
    }
    units
}

/// The modules of the types.
fn index(api: &Api) -> TokenStream {
    let collections = || api.types.iter().filter_map(collect::of).map(|(_, it)| it);
    let modules = api.types.iter().map(|def| &def.module);
    let modules = modules.chain(collections().map(|collection| &collection.module));
    let modules = modules.map(|module| {
        let allow = lint::allow_for_module(module, "types");
        quote!(#allow mod #module;)
    });
    let sums =
        collections().map(|Collection { module, ident, .. }| quote!(pub use #module::#ident;));
    let exports = api.types.iter().map(|def| {
        let module = &def.module;
        let arguments = match &def.kind {
            TypeKind::Struct(object) => object.arguments.as_ref(),
            _ => None,
        };
        let names: Vec<&Ident> =
            [&def.ident].into_iter().chain(arguments).chain(&def.also).collect();
        match names.as_slice() {
            [ident] => quote!(pub use #module::#ident;),
            idents => quote!(pub use #module::{#(#idents),*};),
        }
    });
    let allow = allow_deprecated(api.types.iter().any(|def| def.notes.deprecated.is_some()));
    quote! {
        #![doc = " The types that go over the wire."]
        #allow
        #(#modules)*
        #(#exports)*
        #(#sums)*
    }
}

/// The emitter behind the file of one type.
fn emitter(def: &TypeDef) -> &'static str {
    match def.kind {
        TypeKind::Struct(_) => structs::EMITTER,
        TypeKind::StringEnum(_) => string_enum::EMITTER,
        TypeKind::TaggedUnion(_) => tagged_union::EMITTER,
        TypeKind::ShapeUnion(_) => shape_union::EMITTER,
        TypeKind::Alias(_) => module_path!(),
    }
}

/// The file of one type.
fn file(api: &Api, def: &TypeDef) -> TokenStream {
    let TypeDef {
        ident,
        also,
        kind,
        // The emitters of the kinds.
        name: _,
        notes: _,
        usage: _,
        // `index`.
        module: _,
        // Where it is written says nothing about the type.
        in_place: _,
    } = def;
    let used = used_types(api, def);
    let allow = allow_deprecated(mentions_deprecated(api, def, &used));
    let complex = lint::allow_complex(spelled(api, def));
    let imports = imports(api, def, &used);
    let item = match kind {
        TypeKind::Struct(object) => structs::emit(api, def, object),
        TypeKind::StringEnum(known) => string_enum::emit(def, known),
        TypeKind::TaggedUnion(union) => tagged_union::emit(api, def, union),
        TypeKind::ShapeUnion(union) => shape_union::emit(api, def, union),
        TypeKind::Alias(target) => alias(def, target),
    };
    let also = also.iter().map(|also| {
        let docs = format!(" Another name of [`{ident}`].");
        quote! {
            #[doc = #docs]
            pub type #also = #ident;
        }
    });
    quote! {
        #allow
        #complex
        #imports
        #item
        #(#also)*
    }
}

fn alias(def: &TypeDef, target: &Type) -> TokenStream {
    let ident = &def.ident;
    let attributes =
        docs::attributes(&def.notes, || format!("The {} type.", docs::code(&def.name)));
    let target = target.spell(Scope::Types);
    quote! {
        #attributes
        pub type #ident = #target;
    }
}

/// The crate itself may go on using what it tells callers not to.
pub(in crate::emit) fn allow_deprecated(needed: bool) -> Option<TokenStream> {
    needed.then(|| quote!(#![allow(deprecated, reason = "deprecated parts of the API still work")]))
}

pub(in crate::emit) fn mentions_deprecated(api: &Api, def: &TypeDef, used: &Used<'_>) -> bool {
    let inside = match &def.kind {
        TypeKind::Struct(object) => {
            object.fields.iter().any(|field| field.notes.deprecated.is_some())
        }
        TypeKind::StringEnum(known) => {
            known.values.iter().any(|value| value.notes.deprecated.is_some())
        }
        TypeKind::TaggedUnion(union) => union.variants.iter().any(|variant| {
            let payload = superset::payload(api, variant);
            variant.notes.deprecated.is_some()
                || payload.fields.iter().any(|field| field.notes.deprecated.is_some())
        }),
        TypeKind::ShapeUnion(_) | TypeKind::Alias(_) => false,
    };
    let mut used = used.values();
    inside
        || def.notes.deprecated.is_some()
        || used.any(|reference| api.type_def(reference).notes.deprecated.is_some())
}

/// The types of the API that a file names, in order.
pub(in crate::emit) type Used<'a> = BTreeMap<&'a Ident, &'a TypeRef>;

fn used_types<'a>(api: &'a Api, def: &'a TypeDef) -> Used<'a> {
    let mut used = Used::new();
    for ty in spelled(api, def) {
        ty.walk(&mut |ty| {
            if let Type::Named(reference) = ty {
                used.insert(&reference.ident, reference);
            }
        });
    }
    if let TypeKind::TaggedUnion(union) = &def.kind {
        let payloads = union.variants.iter().map(|variant| &variant.payload);
        used.extend(payloads.map(|payload| (&payload.ident, payload)));
    }
    used.remove(&def.ident);
    used
}

/// Every type that is spelled in this one's file.
fn spelled<'a>(api: &'a Api, def: &'a TypeDef) -> Vec<&'a Type> {
    match &def.kind {
        TypeKind::Struct(object) => {
            let fields = object.fields.iter().map(|field| &field.ty);
            let taken = arguments(object).filter(|_| def.usage.request);
            fields.chain(taken.filter_map(|ty| spelled_item(api, ty))).collect()
        }
        TypeKind::StringEnum(_) => Vec::new(),
        TypeKind::TaggedUnion(union) => {
            let payloads = union.variants.iter().map(|variant| superset::payload(api, variant));
            let fields = payloads.flat_map(|payload| &payload.fields);
            fields.chain(&union.common).map(|field| &field.ty).collect()
        }
        TypeKind::ShapeUnion(union) => union.variants.iter().map(|variant| &variant.ty).collect(),
        TypeKind::Alias(target) => vec![target],
    }
}

fn imports(api: &Api, def: &TypeDef, used: &Used<'_>) -> TokenStream {
    let types = spelled(api, def);
    let any = |wanted: fn(&Type) -> bool| {
        let mut found = false;
        for ty in &types {
            ty.walk(&mut |ty| found |= wanted(ty));
        }
        found
    };
    let mut std = Vec::new();
    if any(|ty| matches!(ty, Type::Map(_))) {
        std.push(quote!(
            use std::collections::BTreeMap;
        ));
    }
    if matches!(def.kind, TypeKind::StringEnum(_)) {
        std.push(quote!(
            use std::fmt;
        ));
    }
    let mut serde = Vec::new();
    let mut runtime = BTreeSet::new();
    for ty in &types {
        ty.walk(&mut |ty| runtime.extend(import(ty)));
    }
    match &def.kind {
        TypeKind::Struct(object) => {
            serde.push(quote!(
                use serde::de::MapAccess;
            ));
            serde.push(quote!(
                use serde::ser::SerializeMap;
            ));
            runtime.extend(["self", "Extra", "Slot", "object"]);
            if object.fields.is_empty() {
                runtime.remove("Slot");
            }
            if def.usage.request && converts_arguments(api, object) {
                runtime.insert("argument");
            }
        }
        TypeKind::StringEnum(_) => runtime.extend(["string"]),
        TypeKind::TaggedUnion(union) => {
            serde.push(quote!(
                use serde::de::MapAccess;
            ));
            runtime.extend([
                "self",
                "Extra",
                "Mismatch",
                "RawObject",
                "Slot",
                "Unrecognized",
                "union",
            ]);
            let members = superset::members(api, union);
            if members.is_empty() {
                runtime.remove("Slot");
            }
            if members.iter().any(superset::Member::is_json) {
                runtime.insert("Json");
            }
        }
        TypeKind::ShapeUnion(_) => {
            runtime.extend(["self", "Mismatch", "Unrecognized", "union"]);
        }
        TypeKind::Alias(_) => {}
    }
    if def.usage.event && !matches!(def.kind, TypeKind::Alias(_) | TypeKind::TaggedUnion(_)) {
        runtime.insert("self");
    }
    if !matches!(def.kind, TypeKind::Alias(_)) {
        serde.push(quote!(
            use serde::{Deserialize, Deserializer, Serialize, Serializer};
        ));
    }
    let itself = runtime.remove("self").then_some("self");
    let runtime: Vec<Ident> = itself.into_iter().chain(runtime).map(Ident::new).collect();
    let runtime = (!runtime.is_empty()).then(|| quote!(use crate::runtime::{#(#runtime),*};));
    let used = used.keys();
    let types = (used.len() > 0).then(|| quote!(use super::{#(#used),*};));
    quote! { #(#std)* #(#serde)* #types #runtime }
}

/// Whether the constructor or a setter hands an argument to a function of the runtime.
fn converts_arguments(api: &Api, object: &Struct) -> bool {
    arguments(object).any(|ty| is_converted(api, ty, Scope::Types))
}

/// The types of what the constructor and the setters take as generously as they can.
fn arguments(object: &Struct) -> impl Iterator<Item = &Type> {
    let taken = object.fields.iter().filter(|field| match field.presence {
        Presence::Required => object.arguments.is_none(),
        Presence::Nullable => false,
        Presence::Optional | Presence::OptionalNullable => true,
    });
    taken.map(|field| &field.ty)
}
