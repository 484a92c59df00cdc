//! Resources: the struct behind an accessor, with its operations.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::inner_docs;
use super::{docs, lint, operation, types};
use crate::api::{Api, Docs, Ident, Resource};

/// `resources.rs`: the modules of the resources at the top.
pub(super) fn index(api: &Api) -> TokenStream {
    let modules = modules(&api.resources, "resources");
    quote! {
        #![doc = " The resources of the API, one module each."]
        #modules
    }
}

/// The file of one resource.
pub(super) fn file(api: &Api, resource: &Resource) -> TokenStream {
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
pub(super) fn accessors(resources: &[Resource]) -> TokenStream {
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
