//! The types: a file for each, and the module that brings them together.

use proc_macro2::TokenStream;
use quote::quote;

use super::{aggregate, scalar_enum, shape_union, string_enum, structs, tagged_union, tried_union};
use crate::api::{Api, Features, Ident, Scalar, Type, TypeDef, TypeKind};
use crate::emit::removed;
use crate::emit::rust::docs;
use crate::emit::rust::lint;
use crate::emit::rust::renamed;
use crate::emit::rust::scope::Scope;
use crate::emit::unit::Unit;
use crate::origin::{Key, mark, mark_key};

/// `types.rs`, and a file for each type.
pub(super) fn units(api: &Api) -> Vec<Unit<'_>> {
    let mut units = Vec::new();
    if !api.types.is_empty() {
        units.push(Unit::items("src/types.rs", module_path!(), move || index(api)));
    }
    let tried = tried_union::tried_types(api);
    for (index, def) in api.types.iter().enumerate() {
        let path = format!("src/types/{}.rs", def.module.plain());
        let is_tried = tried.contains(&index);
        let unit = Unit::items(path, emitter(def), move || file(api, def, is_tried));
        units.push(unit.about(def));
        units.extend(aggregate::unit(api, def));
    }
    units
}

/// The modules of the types.
fn index(api: &Api) -> TokenStream {
    let features = Features::of(api);
    let types = || api.types.iter().enumerate().map(|(at, def)| (features.gate_of_type(at), def));
    let aggregates = || {
        types().filter_map(|(gate, def)| aggregate::of(def).map(|(_, aggregate)| (gate, aggregate)))
    };
    let modules = types().map(|(gate, def)| (gate, &def.module, Key::of(def)));
    let of_aggregates = aggregates().map(|(gate, it)| (gate, &it.module, Key::of(it)));
    let modules = modules.chain(of_aggregates).map(|(gate, module, about)| {
        let allow = lint::allow_for_module(module, "types");
        mark_key(Some(about), quote!(#gate #allow mod #module;))
    });
    let aggregate_exports = aggregates().map(|(gate, aggregate)| {
        let (module, ident) = (&aggregate.module, &aggregate.ident);
        mark(aggregate, quote!(#gate pub use #module::#ident;))
    });
    let exports = types().map(|(gate, def)| {
        let module = &def.module;
        let arguments = match &def.kind {
            TypeKind::Struct(object) => object.arguments.as_ref(),
            _ => None,
        };
        let former = former(def);
        let former = former.iter().map(|(former, _)| former);
        let names: Vec<&Ident> =
            [&def.ident].into_iter().chain(arguments).chain(&def.also).chain(former).collect();
        let export = match names.as_slice() {
            [ident] => quote!(#gate pub use #module::#ident;),
            idents => quote!(#gate pub use #module::{#(#idents),*};),
        };
        mark(def, export)
    });
    let scope = Scope::new(api);
    for notes in api.types.iter().map(|def| &def.notes) {
        scope.mentions(notes);
        scope.mentions_former(notes);
    }
    let attributes = scope.attributes();
    let removed = removed::types(api);
    quote! {
        #![doc = " The types that go over the wire."]
        #attributes
        #(#modules)*
        #(#exports)*
        #(#aggregate_exports)*
        #removed
    }
}

/// The emitter behind the file of one type.
fn emitter(def: &TypeDef) -> &'static str {
    match &def.kind {
        TypeKind::Struct(_) => structs::EMITTER,
        TypeKind::Enum(known) if known.scalar == Scalar::String => string_enum::EMITTER,
        TypeKind::Enum(_) => scalar_enum::EMITTER,
        TypeKind::TaggedUnion(_) => tagged_union::EMITTER,
        TypeKind::ShapeUnion(_) => shape_union::EMITTER,
        TypeKind::Alias(_) => module_path!(),
    }
}

/// The file of one type. `is_tried` means that its values may be decoded while a union is tried.
fn file(api: &Api, def: &TypeDef, is_tried: bool) -> TokenStream {
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
        path: _,
    } = def;
    let scope = Scope::of_type(api, ident);
    scope.mentions(&def.notes);
    let item = match kind {
        TypeKind::Struct(object) => structs::emit(&scope, def, object),
        TypeKind::Enum(known) if known.scalar == Scalar::String => {
            string_enum::emit(&scope, def, known)
        }
        TypeKind::Enum(known) => scalar_enum::emit(&scope, def, known, is_tried),
        TypeKind::TaggedUnion(union) => tagged_union::emit(&scope, def, union),
        TypeKind::ShapeUnion(union) => shape_union::emit(&scope, def, union),
        TypeKind::Alias(target) => alias(&scope, def, target),
    };
    let also = also.iter().map(|also| {
        let docs = format!(" Another name of [`{ident}`].");
        quote! {
            #[doc = #docs]
            pub type #also = #ident;
        }
    });
    let former = former(def);
    let former =
        former.iter().map(|(former, now)| renamed::types(now, std::slice::from_ref(former)));
    let (attributes, imports) = (scope.attributes(), scope.imports());
    quote! {
        #attributes
        #imports
        #item
        #(#also)*
        #(#former)*
    }
}

fn alias(scope: &Scope<'_>, def: &TypeDef, target: &Type) -> TokenStream {
    let ident = &def.ident;
    let attributes =
        docs::attributes(&def.notes, || format!("The {} type.", docs::code(&def.name)));
    let target = target.spell(scope);
    quote! {
        #attributes
        pub type #ident = #target;
    }
}

/// The names that a type and the struct of its arguments had, each with what it stands for.
fn former(def: &TypeDef) -> Vec<(Ident, &Ident)> {
    let names = def.notes.renamed_from.iter();
    let own = names.clone().map(|former| (former.clone(), &def.ident));
    let arguments = match &def.kind {
        TypeKind::Struct(object) => object.arguments.as_ref(),
        _ => None,
    };
    let of_arguments = names.filter_map(|former| {
        Some((Ident::new(format!("{}Arguments", former.plain())), arguments?))
    });
    own.chain(of_arguments).collect()
}
