//! Resources: the struct behind an accessor, with its operations.

use proc_macro2::TokenStream;
use quote::quote;

use super::operation;
use crate::api::{Api, Docs, Ident, Resource};
use crate::emit::rust::scope::Scope;
use crate::emit::rust::tokens::inner_docs;
use crate::emit::rust::{docs, lint};
use crate::emit::unit::Unit;

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
    units.push(Unit::items(format!("{path}.rs"), module_path!(), move || file(api, resource)));
    for inner in &resource.resources {
        add_units(api, inner, &path, units);
    }
}

/// The modules of the resources at the top.
fn index(api: &Api) -> TokenStream {
    let modules = modules(&api.resources, "resources");
    quote! {
        #![doc = " The resources of the API, one module each."]
        #modules
    }
}

/// The file of one resource.
fn file(api: &Api, resource: &Resource) -> TokenStream {
    let docs = resource_docs(resource);
    let module_docs = inner_docs(&docs);
    let ident = &resource.type_ident;
    let modules = modules(&resource.resources, resource.ident.plain());
    let scope = &Scope::new(api);
    let accessors = accessors(scope, &resource.resources);
    let methods = resource.operations.iter().map(|it| operation::method(scope, it));
    let operations = resource.operations.iter().map(|it| operation::items(scope, resource, it));
    let operations: TokenStream = operations.collect();
    let methods: TokenStream = methods.collect();
    scope.uses("crate::runtime::Client");
    let (attributes, imports) = (scope.attributes(), scope.imports());
    quote! {
        #module_docs
        #attributes
        #modules
        #imports
        #docs
        #[derive(Clone, Debug)]
        pub struct #ident {
            pub(crate) client: Client,
        }
        impl #ident {
            #accessors
            #methods
        }
        #operations
    }
}

fn resource_docs(resource: &Resource) -> Docs {
    docs::of(&resource.notes, || format!("The {} resource.", docs::code(&resource.path.join("."))))
}

fn modules(resources: &[Resource], within: &str) -> TokenStream {
    let modules = resources.iter().map(|resource| {
        let ident = &resource.ident;
        let allow = lint::allow_for_module(ident, within);
        quote!(#allow pub mod #ident;)
    });
    quote!(#(#modules)*)
}

/// The methods that lead to resources.
pub(in crate::emit) fn accessors(scope: &Scope<'_>, resources: &[Resource]) -> TokenStream {
    let accessors = resources.iter().map(|resource| {
        let docs = resource_docs(resource);
        let deprecated = docs::deprecated(&resource.notes);
        let allow = lint::allow_for_method(&resource.ident);
        let (ident, ty) = (&resource.ident, &resource.type_ident);
        let path = path_from_parent(scope, resource, ident, ty);
        quote! {
            #docs
            #deprecated
            #allow
            pub fn #ident(&self) -> #path {
                #path { client: self.client.clone() }
            }
        }
    });
    quote!(#(#accessors)*)
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
    scope.uses("crate::resources");
    quote!(resources::#ident::#ty)
}
