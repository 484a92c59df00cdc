//! Operations, parameters and resources by the names that they had before.

use proc_macro2::TokenStream;
use quote::quote;

use super::operation::signature_of;
use crate::api::{Api, FormerResource, Ident, Operation, Parameter, Resource};
use crate::emit::rust::scope::Scope;
use crate::emit::rust::{lint, renamed};
use crate::origin::mark;

/// The method of an operation by the names that it had.
pub(super) fn methods(
    scope: &Scope<'_>,
    resource: &Resource,
    operation: &Operation,
) -> TokenStream {
    let Operation { ident, notes, .. } = operation;
    let values: Vec<Ident> = match &operation.arguments {
        Some(_) => vec![Ident::new("required")],
        None => operation.arguments().map(|parameter| parameter.ident.clone()).collect(),
    };
    let path = format!("{}::{}", resource.type_ident.plain(), ident.plain());
    let attributes = renamed::attributes(&path);
    let methods = notes.renamed_from.iter().map(|former| {
        let allow = lint::allow_for_method(former);
        let allow_arguments = lint::allow_for_arguments(&values);
        let signature = signature_of(scope, operation, former);
        // What it stands for may be deprecated, too.
        scope.mentions(notes);
        quote! {
            #attributes
            #allow
            #allow_arguments
            #signature {
                self.#ident(#(#values),*)
            }
        }
    });
    mark(operation, quote!(#(#methods)*))
}

/// The types of an operation by the names that they had.
pub(super) fn types(operation: &Operation) -> TokenStream {
    let aliases = operation.notes.renamed_from.iter();
    let aliases = aliases.flat_map(|former| operation.aliases_of_types(former));
    let aliases = aliases.map(|(former, now)| renamed::types(now, &[former]));
    mark(operation, quote!(#(#aliases)*))
}

/// The setters of a parameter by the names that it had.
pub(super) fn setters(
    scope: &Scope<'_>,
    operation: &Operation,
    parameter: &Parameter,
    ty: &TokenStream,
) -> TokenStream {
    let Parameter { ident, null_setter, notes, .. } = parameter;
    let path = |ident: &Ident| format!("{}::{}", operation.request.plain(), ident.plain());
    let setters = notes.renamed_from.iter().map(|former| {
        let attributes = renamed::attributes(&path(ident));
        let allow = lint::allow_for_setter(former);
        let allow_argument = lint::allow_for_arguments([ident]);
        let null = null_setter.as_ref().map(|null| {
            let former = Parameter::null_setter_of(former);
            let attributes = renamed::attributes(&path(null));
            quote! {
                #attributes
                pub fn #former(self) -> Self {
                    self.#null()
                }
            }
        });
        // What it stands for may be deprecated, too.
        scope.mentions(notes);
        quote! {
            #attributes
            #allow
            #allow_argument
            pub fn #former(self, #ident: #ty) -> Self {
                self.#ident(#ident)
            }

            #null
        }
    });
    quote!(#(#setters)*)
}

/// The accessor of a resource where it was.
pub(super) fn accessor(scope: &Scope<'_>, former: &FormerResource) -> TokenStream {
    let (now, resource) = (now(former), resource(scope.api, former));
    let (ident, ty) = (former.ident(), &resource.type_ident);
    let allow = lint::allow_for_method(ident);
    let docs = format!(" The former way to `{}`.", former.is());
    let note = format!("Moved to `{}`.", former.is());
    let gate = former.gate();
    let accessor = quote! {
        #[doc = #docs]
        #gate
        #[deprecated(note = #note)]
        #allow
        pub fn #ident(&self) -> #now::#ty {
            #now::#ty { client: self.client.clone() }
        }
    };
    mark(resource, accessor)
}

/// The module of a resource where it was.
pub(super) fn module(api: &Api, former: &FormerResource, within: &str) -> TokenStream {
    let (now, resource) = (now(former), resource(api, former));
    let (ident, ty, former_ty) = (former.ident(), &resource.type_ident, &former.type_ident);
    let allow = lint::allow_for_module(ident, within);
    let docs = format!(" The former module of `{}`.", former.is());
    let path: Vec<&str> = former.now.iter().map(Ident::plain).collect();
    let note = format!("Moved to `resources::{}`.", path.join("::"));
    let gate = former.gate();
    let renamed = (ty != former_ty).then(|| {
        quote! {
            #[doc(no_inline)]
            pub use #now::#ty as #former_ty;
        }
    });
    let module = quote! {
        #[doc = #docs]
        #gate
        #[deprecated(note = #note)]
        #allow
        pub mod #ident {
            #[doc(no_inline)]
            pub use #now::*;
            #renamed
        }
    };
    mark(resource, module)
}

/// The module of a resource where it is now.
fn now(former: &FormerResource) -> TokenStream {
    let modules = &former.now;
    quote!(crate::resources::#(#modules)::*)
}

fn resource<'a>(api: &'a Api, former: &FormerResource) -> &'a Resource {
    let mut resources = &api.resources;
    for length in 1..former.path.len() {
        let step = resources.iter().find(|step| step.path == former.path[..length]);
        resources = &step.expect("a resource is reached through those above it").resources;
    }
    let found = resources.iter().find(|resource| resource.path == former.path);
    found.expect("what was reached otherwise is there")
}

/// The resource that a resource is there for: itself, or the first that was below it.
pub(super) fn origin<'a>(api: &'a Api, of: &'a Resource) -> &'a Resource {
    if !of.is_former() {
        return of;
    }
    match (of.former.first(), of.resources.first()) {
        (Some(former), _) => resource(api, former),
        (None, Some(inner)) => origin(api, inner),
        (None, None) => of,
    }
}
