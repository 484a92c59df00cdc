//! Typed error bodies: an accessor on the API error for each.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::api::Api;
use crate::emit::rust::scope::Scope;
use crate::emit::unit::Unit;

/// `errors.rs`, where the spec types an error body.
pub(super) fn unit(api: &Api) -> Option<Unit<'_>> {
    let unit = || Unit::items("src/errors.rs", module_path!(), move || file(api));
    (!api.error_bodies.is_empty()).then(unit)
}

fn file(api: &Api) -> TokenStream {
    let scope = Scope::new(api);
    scope.uses("crate::runtime::ApiError");
    let accessors = api.error_bodies.iter().map(|body| {
        let (ident, ty) = (&body.ident, &body.ty);
        let statuses = body.statuses.iter().map(|status| Literal::u16_unsuffixed(*status));
        let listed = body.statuses.iter().map(u16::to_string).collect::<Vec<_>>().join(", ");
        let docs = format!(
            " The body of a response with status {listed}, or `None` if it is not a [`{ty}`](types::{ty}).",
            ty = ty.ident
        );
        let ty = scope.named(ty);
        quote! {
            #[doc = #docs]
            pub fn #ident(&self) -> Option<#ty> {
                self.typed(&[#(#statuses),*])
            }
        }
    });
    let accessors: TokenStream = accessors.collect();
    let (attributes, imports) = (scope.attributes(), scope.imports());
    quote! {
        #![doc = " Typed error bodies."]
        #attributes
        #imports
        impl ApiError {
            #accessors
        }
    }
}
