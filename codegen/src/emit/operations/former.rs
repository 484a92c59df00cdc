//! Operations and parameters by the names that they had before.

use proc_macro2::TokenStream;
use quote::quote;

use super::operation::signature_of;
use crate::api::{Ident, Operation, Parameter, Resource};
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
