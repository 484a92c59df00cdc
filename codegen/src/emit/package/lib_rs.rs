//! The crate's root: its modules and the names that callers use.

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{Api, Features, Ident};
use crate::emit::docs;
use crate::emit::parts;
use crate::emit::removed;
use crate::emit::unit::Unit;

/// `lib.rs`.
pub(super) fn unit(api: &Api) -> Unit<'_> {
    Unit::items("src/lib.rs", module_path!(), move || file(api))
}

fn file(api: &Api) -> TokenStream {
    let client = &api.client.ident;
    let is_needed = |part: &&str| parts::is_needed(part, api);
    let of_parts = PUBLIC_OF_PARTS.iter().filter(|(parts, _)| parts.iter().any(is_needed));
    let public = PUBLIC.iter().chain(of_parts.flat_map(|(_, names)| *names));
    let public = public.copied().map(Ident::new).filter(|name| name != client);
    let features = Features::of(api);
    let gate_of_errors = features.any(&features.gates_of_error_bodies());
    let gate_of_schemes = features.any(&features.gates_of_schemes());
    let errors = (!api.error_bodies.is_empty()).then(|| {
        quote!(
            #gate_of_errors
            mod errors;
        )
    });
    let pagination = (!api.schemes.is_empty()).then(|| {
        quote!(
            #gate_of_schemes
            pub mod pagination;
        )
    });
    let resources = (!api.resources.is_empty()).then(|| {
        quote!(
            pub mod resources;
        )
    });
    let types = (!api.types.is_empty()).then(|| {
        quote!(
            pub mod types;
        )
    });
    let removed = removed::module(api);
    let response_headers = (!api.client.response_headers.is_empty()).then(|| {
        quote!(
            mod response_headers;
        )
    });
    let headers = response_headers.as_ref().map(|_| {
        quote!(
            pub use response_headers::ResponseHeaders;
        )
    });
    let error_bodies = errors.as_ref().map(|_| {
        quote!(
            #gate_of_errors
            pub use errors::ErrorBodies;
        )
    });
    let environment = (!api.client.environments.is_empty()).then(|| Ident::new("Environment"));
    let known = api.client.url_variables.iter().filter(|variable| !variable.values.is_empty());
    let enums = known.map(|variable| &variable.enum_ident);
    let enums = environment.iter().chain(enums);
    let scalar = parts::is_needed(parts::SCALAR, api).then_some(parts::SCALAR);
    let modules = MODULES.iter().copied().chain(scalar).map(Ident::new);
    let deep = recursion_limit(api);
    let readme = readme(api);
    quote! {
        #readme
        #deep
        mod client;
        #errors
        #pagination
        #removed
        #resources
        #response_headers
        #[doc(hidden)]
        pub mod runtime;
        #types
        pub use client::{ClientBuilder, #(#enums,)* #client};
        #error_bodies
        #headers
        #[cfg(feature = "blocking")]
        #[doc(inline)]
        pub use runtime::blocking;
        #[doc(inline)]
        pub use runtime::{#(#public,)* #(#modules),*};
    }
}

/// The README as documentation, where there is all that its examples call and its links lead to.
fn readme(api: &Api) -> TokenStream {
    let features = docs::features_of_readme(api);
    let gate = match features.as_slice() {
        [] => return quote!(#![doc = include_str!("../README.md")]),
        [feature] => quote!(feature = #feature),
        features => quote!(all(#(feature = #features),*)),
    };
    let docs =
        format!(" The crate {}, with the features of some of its resources.", api.package.name);
    quote! {
        #![cfg_attr(#gate, doc = include_str!("../README.md"))]
        #![cfg_attr(not(#gate), doc = #docs)]
    }
}

/// Types that hold each other in a long row exceed what the compiler follows by itself, where
/// rustdoc asks of each whether it may be sent; each takes a handful of steps.
fn recursion_limit(api: &Api) -> Option<TokenStream> {
    let steps = (8 * api.types.len()).next_power_of_two();
    (steps > 1024).then(|| {
        let steps = steps.to_string();
        quote!(#![recursion_limit = #steps])
    })
}

/// The runtime's modules that callers use: the kinds of responses, the transports.
const MODULES: &[&str] = &["response", "transport"];

/// The items of the runtime that callers of every API name.
const PUBLIC: &[&str] = &[
    "ApiError",
    "ApiErrorKind",
    "Bytes",
    "ConfigurationError",
    "ConnectionError",
    "DecodeError",
    "Error",
    "Extra",
    "HeaderMap",
    "HeaderName",
    "HeaderValue",
    "InvalidArgumentError",
    "Json",
    "Lines",
    "Method",
    "Options",
    "RawResponse",
    "Request",
    "ResponseFuture",
    "StatusCode",
    "StreamedResponse",
    "TimeoutError",
    "TimeoutPhase",
    "Transport",
    "Undocumented",
];

/// The items that callers name where the API needs one of the parts.
const PUBLIC_OF_PARTS: &[(&[&str], &[&str])] = &[
    (&["aggregates"], &["AggregatedText", "CallWithResult", "TextStream"]),
    (&["multipart", "raw-bytes"], &["Upload"]),
    (&["pages"], &["ItemStream", "Page", "PageStream", "PaginationError"]),
    (&["streams"], &["EventStream", "StreamError", "StreamErrorKind"]),
    (&["tried"], &["VariantMismatch"]),
    (&["unions"], &["Reason", "Unrecognized"]),
];
