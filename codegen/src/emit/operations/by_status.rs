//! Responses by status: an enum with a variant for each status of success.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::api::{ByStatus, Response, StatusVariant};
use crate::emit::rust::docs;
use crate::emit::rust::scope::Scope;
use crate::emit::types::size;
use crate::origin::mark;

/// The enum that a method returns, and the choice of a variant.
pub(super) fn items(scope: &Scope<'_>, by_status: &ByStatus, method: &str) -> TokenStream {
    let ByStatus { ident, variants } = by_status;
    let docs = format!(" The response of {method}, by its status.");
    let accept = accept(variants);
    let (mut definitions, mut arms, mut sizes) = (Vec::new(), Vec::new(), Vec::new());
    for variant in variants {
        let StatusVariant { status, ident, notes, response } = variant;
        scope.mentions(notes);
        let notes = docs::without_example(notes);
        let attributes = docs::attributes(&notes, || format!("The response with status {status}."));
        let status = Literal::u16_unsuffixed(*status);
        let (kind, value, size) = match response {
            Response::Value(ty) => {
                let value = ty.spell(scope);
                (quote!(Value<#value>), value, size::of(scope.api, ty))
            }
            Response::Text => (quote!(Text), quote!(String), 24),
            Response::Binary => (quote!(Binary), quote!(runtime::Bytes), 32),
            _ => {
                definitions.push(mark(variant, quote!(#attributes #ident,)));
                arms.push(mark(variant, quote!(#status => Ok(Self::#ident),)));
                continue;
            }
        };
        definitions.push(mark(variant, quote!(#attributes #ident(#value),)));
        let arm = quote!(#status => response.read::<response::#kind>().map(Self::#ident),);
        arms.push(mark(variant, arm));
        sizes.push(size);
    }
    let uneven = size::allow_uneven(sizes.into_iter());
    quote! {
        #[doc = #docs]
        #uneven
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum #ident {
            #(#definitions)*
            /// A response with a status of success that this version of the crate does not know.
            Unrecognized(runtime::RawResponse<()>),
        }
        impl response::Response for #ident {
            type Output = Self;
            const ACCEPT: response::Accept = response::Accept::#accept;

            fn read(response: response::Reply) -> Result<Self, runtime::Error> {
                match response.status().as_u16() {
                    #(#arms)*
                    _ => Ok(Self::Unrecognized(runtime::RawResponse::unrecognized(response))),
                }
            }
        }
    }
}

/// What a call accepts: JSON, if all that has a body is JSON.
fn accept(variants: &[StatusVariant]) -> TokenStream {
    let mut bodies =
        variants.iter().map(|it| &it.response).filter(|it| **it != Response::Empty).peekable();
    let is_json = bodies.peek().is_some() && bodies.all(|it| matches!(it, Response::Value(_)));
    if is_json { quote!(Json) } else { quote!(Anything) }
}
