//! Resources: the struct behind an accessor, with its operations.

use proc_macro2::TokenStream;
use quote::quote;

use super::{former, operation};
use crate::api::{Api, Docs, FormerResource, Gate, Ident, Resource};
use crate::emit::rust::scope::Scope;
use crate::emit::rust::tokens::{gated, inner_docs};
use crate::emit::rust::{docs, lint};
use crate::emit::sample::call::Place;
use crate::emit::unit::Unit;
use crate::origin::mark;

/// `resources.rs`, and a file for each resource.
pub(super) fn units(api: &Api) -> Vec<Unit<'_>> {
    let mut units = Vec::new();
    if !api.resources.is_empty() {
        units.push(Unit::items("src/resources.rs", module_path!(), move || index(api)));
    }
    for resource in &api.resources {
        add_units(api, resource, "src/resources", &mut units);
    }
    units
}

fn add_units<'a>(api: &'a Api, resource: &'a Resource, folder: &str, units: &mut Vec<Unit<'a>>) {
    let path = format!("{folder}/{}", resource.ident.plain());
    units.push(
        Unit::items(format!("{path}.rs"), module_path!(), move || file(api, resource))
            .about(former::origin(api, resource)),
    );
    for inner in &resource.resources {
        add_units(api, inner, &path, units);
    }
}

/// The modules of the resources at the top.
fn index(api: &Api) -> TokenStream {
    let modules = modules(api, &api.resources, &api.former, "resources");
    quote! {
        #![doc = " The resources of the API, one module each."]
        #modules
    }
}

/// The file of one resource.
fn file(api: &Api, resource: &Resource) -> TokenStream {
    let docs = resource_docs(resource);
    let origin = former::origin(api, resource);
    let module_docs = mark(origin, inner_docs(&docs));
    let docs = mark(origin, quote!(#docs));
    let ident = &resource.type_ident;
    let modules = modules(api, &resource.resources, &resource.former, resource.ident.plain());
    let scope = &Scope::new(api);
    let accessors = accessors(scope, &resource.resources, &resource.former);
    scope.uses("crate::runtime::Client");
    let gate = own_gate(resource);
    let imports = (!gate.is_open()).then(|| scope.take_imports());
    let place = Place::of(api, resource);
    let methods = resource.operations.iter().map(|it| operation::method(scope, &place, it));
    let operations = resource.operations.iter().map(|it| operation::items(scope, resource, it));
    let operations: TokenStream = operations.collect();
    let methods: TokenStream = methods.collect();
    let methods = match gate.is_open() {
        true => quote!(impl #ident { #accessors #methods }),
        false => quote!(impl #ident { #accessors } #gate impl #ident { #methods }),
    };
    let operations = gated(&gate, operations);
    let imports_of_operations = gated(&gate, scope.imports());
    let attributes = scope.attributes();
    quote! {
        #module_docs
        #attributes
        #modules
        #imports
        #imports_of_operations
        #docs
        #[derive(Clone, Debug)]
        pub struct #ident {
            pub(crate) client: Client,
        }
        #methods
        #operations
    }
}

/// The gate of a resource's own operations, unless they are there wherever the resource is.
fn own_gate(resource: &Resource) -> Gate<'_> {
    let gate = resource.gate_of_operations();
    if resource.operations.is_empty() || gate == resource.gate() { Gate::default() } else { gate }
}

fn resource_docs(resource: &Resource) -> Docs {
    let path = docs::code(&resource.path.join("."));
    let docs = docs::of(&resource.notes, || format!("The {path} resource."));
    let needs = match &resource.feature {
        Some(feature) if !resource.operations.is_empty() => {
            format!("Its operations need the feature `{feature}`.")
        }
        _ => String::new(),
    };
    docs::paragraphs([docs.as_str(), &needs])
}

fn modules(
    api: &Api,
    resources: &[Resource],
    former: &[FormerResource],
    within: &str,
) -> TokenStream {
    let modules = resources.iter().map(|resource| {
        let ident = &resource.ident;
        let allow = lint::allow_for_module(ident, within);
        let gate = resource.gate();
        mark(former::origin(api, resource), quote!(#gate #allow pub mod #ident;))
    });
    let former = former.iter().map(|it| former::module(api, it, within));
    quote!(#(#modules)* #(#former)*)
}

/// The methods that lead to resources.
pub(in crate::emit) fn accessors(
    scope: &Scope<'_>,
    resources: &[Resource],
    former: &[FormerResource],
) -> TokenStream {
    let accessors = resources.iter().map(|resource| {
        let docs = resource_docs(resource);
        let deprecated = docs::deprecated(&resource.notes);
        let allow = lint::allow_for_method(&resource.ident);
        let (ident, ty) = (&resource.ident, &resource.type_ident);
        let path = path_from_parent(scope, resource, ident, ty);
        let gate = resource.gate();
        let accessor = quote! {
            #docs
            #gate
            #deprecated
            #allow
            pub fn #ident(&self) -> #path {
                #path { client: self.client.clone() }
            }
        };
        mark(former::origin(scope.api, resource), accessor)
    });
    let former = former.iter().map(|it| former::accessor(scope, it));
    quote!(#(#accessors)* #(#former)*)
}

/// From the client's file the modules stand in `resources`, from a resource's file in itself.
fn path_from_parent(
    scope: &Scope<'_>,
    resource: &Resource,
    ident: &Ident,
    ty: &Ident,
) -> TokenStream {
    if resource.path.len() > 1 {
        return quote!(#ident::#ty);
    }
    if !resource.gate().is_open() {
        // An import of what may not be there would have to be behind the gates of all of them.
        return quote!(crate::resources::#ident::#ty);
    }
    scope.uses("crate::resources");
    quote!(resources::#ident::#ty)
}
