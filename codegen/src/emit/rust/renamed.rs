//! Names that things had before, as deprecated aliases of what they are called now.

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::Ident;

/// The docs and the attribute of an alias. `now` is the path of what it stands for.
pub(in crate::emit) fn attributes(now: &str) -> TokenStream {
    let docs = format!(" The former name of [`{now}`].");
    let note = format!("Renamed to `{now}`.");
    quote!(#[doc = #docs] #[deprecated(note = #note)])
}

/// Aliases of a type.
pub(in crate::emit) fn types(now: &Ident, former: &[Ident]) -> TokenStream {
    let attributes = attributes(now.plain());
    quote!(#(#attributes pub type #former = #now;)*)
}

/// Aliases of the variants of an enum. Rust has no second name for a variant, but a constant
/// stands for one in patterns, too.
pub(in crate::emit) fn variants<'a>(
    ident: &Ident,
    variants: impl Iterator<Item = (&'a Ident, &'a [Ident])>,
) -> Option<TokenStream> {
    let constants: Vec<TokenStream> = variants
        .flat_map(|(now, former)| former.iter().map(move |former| (now, former)))
        .map(|(now, former)| {
            let attributes = attributes(&format!("{}::{}", ident.plain(), now.plain()));
            quote! {
                #attributes
                #[allow(non_upper_case_globals, reason = "it was a variant")]
                pub const #former: Self = Self::#now;
            }
        })
        .collect();
    (!constants.is_empty()).then(|| quote!(impl #ident { #(#constants)* }))
}
