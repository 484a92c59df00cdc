//! Headers of responses: a trait with an accessor for each, which a map of headers has.

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{Api, ResponseHeader, Scalar, Type};
use crate::emit::rust::docs;
use crate::emit::rust::scope::Scope;
use crate::emit::unit::Unit;
use crate::origin::mark;

/// `response_headers.rs`, where the spec types a header of responses.
pub(super) fn unit(api: &Api) -> Option<Unit<'_>> {
    let unit = || {
        Unit::items("src/response_headers.rs", module_path!(), move || file(api)).about(&api.client)
    };
    (!api.client.response_headers.is_empty()).then(unit)
}

fn file(api: &Api) -> TokenStream {
    let scope = Scope::new(api);
    scope.uses("crate::runtime::HeaderMap");
    let accessors = api.client.response_headers.iter().map(|header| {
        let ResponseHeader { name, ident, notes, scalar } = header;
        scope.mentions(notes);
        let other = match scalar {
            Scalar::String => "",
            Scalar::Decimal => ". Its text is not checked",
            _ if scalar.is_formatted() => ". Its text is not checked",
            _ => &format!(", or if it is not {}", scalar.expected()),
        };
        let what = format!("Reads the header {}: `None` if it is absent{other}.", docs::code(name));
        let docs = docs::paragraphs([notes.docs.as_str(), &what]);
        let deprecated = docs::deprecated(notes);
        let (ty, value) = match scalar {
            Scalar::String => (quote!(&str), quote!(text(self, #name))),
            _ => {
                let ty = Type::Scalar(*scalar).spell(&scope);
                (ty, quote!(text(self, #name)?.parse().ok()))
            }
        };
        let signature = quote!(fn #ident(&self) -> Option<#ty>);
        let declaration = quote!(#docs #deprecated #signature;);
        (mark(header, declaration), mark(header, quote!(#signature { #value })))
    });
    let (declarations, definitions): (TokenStream, TokenStream) = accessors.unzip();
    let (attributes, imports) = (scope.attributes(), scope.imports());
    quote! {
        #![doc = " Typed headers of responses."]
        #attributes
        #imports
        /// Accessors for headers of responses. Import this trait to call them on the headers of a
        /// [`RawResponse`](crate::RawResponse), a stream or an [`ApiError`](crate::ApiError).
        pub trait ResponseHeaders: sealed::Sealed {
            #declarations
        }
        impl ResponseHeaders for HeaderMap {
            #definitions
        }
        fn text<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
            std::str::from_utf8(headers.get(name)?.as_bytes()).ok()
        }
        mod sealed {
            use crate::runtime::HeaderMap;

            /// Keeps callers from implementing the trait, so that it may get accessors.
            pub trait Sealed {}
            impl Sealed for HeaderMap {}
        }
    }
}
