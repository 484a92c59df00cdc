//! Names that an API may choose and that a lint would have otherwise.

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{Ident, Type};

/// For a method that takes `&self` and perhaps arguments.
pub(in crate::emit) fn allow_for_method(ident: &Ident) -> Option<TokenStream> {
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

/// For the constructor of a type, which is always `new`.
pub(in crate::emit) fn allow_for_constructor(ty: &Ident) -> Option<TokenStream> {
    (ty.plain().to_lowercase() == "new").then(|| {
        quote! {
            #[allow(clippy::self_named_constructors, reason = "the API calls the type so")]
        }
    })
}

/// For a method that takes `self` and a value.
pub(in crate::emit) fn allow_for_setter(ident: &Ident) -> Option<TokenStream> {
    TRAIT_METHODS.contains(&ident.plain()).then(|| {
        quote! {
            #[allow(clippy::should_implement_trait, reason = "the API calls the parameter so")]
        }
    })
}

/// For an accessor of a union, whose receiver is no aggregate.
pub(in crate::emit) fn allow_for_accessor(ident: &Ident) -> Option<TokenStream> {
    match ident.plain() {
        "len" => Some(quote! {
            #[allow(clippy::len_without_is_empty, reason = "the API calls the member so")]
        }),
        _ => allow_for_method(ident),
    }
}

/// For a function whose arguments have these names, of which some may be nothing but a number.
pub(in crate::emit) fn allow_for_arguments<'a>(
    idents: impl IntoIterator<Item = &'a Ident>,
) -> Option<TokenStream> {
    let is_number = |letter: u8| letter == b'_' || letter.is_ascii_digit();
    idents.into_iter().any(|ident| ident.plain().bytes().all(is_number)).then(|| {
        quote! {
            #[allow(clippy::just_underscores_and_digits, reason = "the API calls it so")]
        }
    })
}

/// For the declaration of a module within another.
pub(in crate::emit) fn allow_for_module(ident: &Ident, within: &str) -> Option<TokenStream> {
    (ident.plain() == within).then(|| {
        quote! {
            #[allow(clippy::module_inception, reason = "the API has this name within itself")]
        }
    })
}

/// For a file that names what callers should not.
pub(super) fn allow_deprecated() -> TokenStream {
    quote!(#![allow(deprecated, reason = "deprecated parts of the API still work")])
}

/// For a file that spells a type that is complex: an API may nest them as deep as it likes.
pub(super) fn allow_complex() -> TokenStream {
    quote!(#![allow(clippy::type_complexity, reason = "the API nests its types so")])
}

/// Whether `clippy::type_complexity` may object to what is emitted for a type.
pub(super) fn is_complex(ty: &Type) -> bool {
    // `Slot<Option<…>>` is the most that emitted code puts around a type.
    10 + 20 + complexity(ty, 3) > COMPLEX
}

/// The limit of `clippy::type_complexity`.
const COMPLEX: usize = 250;

/// The complexity as that lint counts it: ten for each type, times its depth.
fn complexity(ty: &Type, depth: usize) -> usize {
    let inside = match ty {
        Type::Array(inner) | Type::Nullable(inner) | Type::Boxed(inner) => {
            complexity(inner, depth + 1)
        }
        Type::Map(value) => 10 * (depth + 1) + complexity(value, depth + 1),
        Type::Tuple(elements) => {
            elements.iter().map(|element| complexity(element, depth + 1)).sum()
        }
        _ => 0,
    };
    10 * depth + inside
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
