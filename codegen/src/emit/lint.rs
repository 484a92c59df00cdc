//! Names that an API may choose and that a lint would have otherwise.

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::Ident;

/// For a method that takes `&self` and perhaps arguments.
pub(super) fn allow_for_method(ident: &Ident) -> Option<TokenStream> {
    match ident.plain() {
        "new" => Some(quote! {
            #[allow(clippy::new_ret_no_self, reason = "the API calls the operation so")]
        }),
        name if TRAIT_METHODS.contains(&name) => Some(quote! {
            #[allow(clippy::should_implement_trait, reason = "the API calls the operation so")]
        }),
        _ => None,
    }
}

/// For a method that takes `self` and a value.
pub(super) fn allow_for_setter(ident: &Ident) -> Option<TokenStream> {
    TRAIT_METHODS.contains(&ident.plain()).then(|| {
        quote! {
            #[allow(clippy::should_implement_trait, reason = "the API calls the parameter so")]
        }
    })
}

/// The methods of standard traits for which `clippy::should_implement_trait` looks.
const TRAIT_METHODS: [&str; 30] = [
    "add",
    "as_mut",
    "as_ref",
    "bitand",
    "bitor",
    "bitxor",
    "borrow",
    "borrow_mut",
    "clone",
    "cmp",
    "default",
    "deref",
    "deref_mut",
    "div",
    "drop",
    "eq",
    "from_iter",
    "from_str",
    "hash",
    "index",
    "index_mut",
    "into_iter",
    "mul",
    "neg",
    "next",
    "not",
    "rem",
    "shl",
    "shr",
    "sub",
];
