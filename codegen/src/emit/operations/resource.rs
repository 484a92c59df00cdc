//! Resources: the struct behind an accessor, with its operations.

use proc_macro2::TokenStream;
use quote::quote;

use super::operation;
use crate::api::{Api, Docs, Ident, Resource};
use crate::emit::rust::tokens::inner_docs;
use crate::emit::rust::{docs, lint};
use crate::emit::types::file as types;
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
    let imports = operation::imports(api, resource);
    let accessors = accessors(&resource.resources);
    let methods = resource.operations.iter().map(|item| operation::method(api, item));
    let operations = resource.operations.iter().map(|item| operation::items(api, resource, item));
    let allow = types::allow_deprecated(operation::name_deprecated(api, resource));
    let complex = lint::allow_complex(operation::spelled(resource));
    quote! {
        #module_docs
        #allow
        #complex
        #modules
        #imports
        #docs
        #[derive(Clone, Debug)]
        pub struct #ident {
            pub(crate) client: Client,
        }
        impl #ident {
            #accessors
            #(#methods)*
        }
        #(#operations)*
    }
}

fn resource_docs(resource: &Resource) -> Docs {
    docs::or(&docs::with_values(&resource.notes), || {
        format!("The {} resource.", docs::code(&resource.path.join(".")))
    })
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
pub(in crate::emit) fn accessors(resources: &[Resource]) -> TokenStream {
    let accessors = resources.iter().map(|resource| {
        let docs = resource_docs(resource);
        let deprecated = docs::deprecated(&resource.notes);
        let allow = lint::allow_for_method(&resource.ident);
        let (ident, ty) = (&resource.ident, &resource.type_ident);
        let path = path_from_parent(resource, ident, ty);
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
fn path_from_parent(resource: &Resource, ident: &Ident, ty: &Ident) -> TokenStream {
    if resource.path.len() == 1 { quote!(resources::#ident::#ty) } else { quote!(#ident::#ty) }
}
