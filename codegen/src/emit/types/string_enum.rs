//! Strings with known values: an open enum, which keeps the values that it does not know.

use proc_macro2::TokenStream;
use quote::quote;

use super::structs::event;
use crate::api::{Enum, EnumValue, TypeDef};
use crate::emit::rust::docs;
use crate::emit::rust::renamed;
use crate::emit::rust::scope::Scope;
use crate::origin::mark;

/// The emitter that the files of these types name.
pub(super) const EMITTER: &str = module_path!();

/// The enum itself, whose last variant holds any other value.
pub(super) fn definition(
    scope: &Scope<'_>,
    def: &TypeDef,
    known: &Enum,
    derives: &TokenStream,
    other: &TokenStream,
) -> TokenStream {
    let ident = &def.ident;
    let attributes =
        docs::attributes(&def.notes, || format!("The values of {}.", docs::code(&def.name)));
    let variants = known.values.iter().map(|value| {
        let EnumValue { wire, ident: variant, notes } = value;
        scope.mentions(notes);
        let attributes = docs::attributes(notes, || docs::code(&wire.text()));
        mark(value, quote! { #attributes #variant, })
    });
    let values = known.values.iter();
    let values = values.map(|value| (&value.ident, value.notes.renamed_from.as_slice()));
    let former = renamed::variants(ident, values);
    quote! {
        #attributes
        #[derive(#derives)]
        #[non_exhaustive]
        pub enum #ident {
            #(#variants)*
            /// A value that this version of the crate does not know.
            Unrecognized(#other),
        }
        #former
    }
}

/// The items of a string enum's file.
pub(super) fn emit(scope: &Scope<'_>, def: &TypeDef, known: &Enum) -> TokenStream {
    let ident = &def.ident;
    let derives = quote!(Clone, Debug, PartialEq, Eq, Hash);
    let definition = definition(scope, def, known, &derives, &quote!(String));
    let values = known.values.iter();
    let values = values.map(|value| {
        let EnumValue { wire, ident, notes: _ } = value;
        mark(value, quote!(#ident = #wire,))
    });
    let event = event(scope, def);
    scope.uses("crate::runtime::{self, values}");
    quote! {
        #definition
        values! {
            #ident,
            #(#values)*
        }
        #event
    }
}
