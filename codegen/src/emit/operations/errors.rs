//! Typed error bodies: a trait with an accessor for each, which the runtime's API error has.

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
        let signature = quote!(fn #ident(&self) -> Option<#ty>);
        let declaration = quote!(#[doc = #docs] #signature;);
        let definition = quote! {
            #signature {
                self.typed(&[#(#statuses),*])
            }
        };
        (declaration, definition)
    });
    let (declarations, definitions): (TokenStream, TokenStream) = accessors.unzip();
    let (attributes, imports) = (scope.attributes(), scope.imports());
    quote! {
        #![doc = " Typed error bodies."]
        #attributes
        #imports
        /// Accessors for the typed bodies of error responses. Import this trait to call them on an
        /// [`ApiError`].
        pub trait ErrorBodies: sealed::Sealed {
            #declarations
        }
        impl ErrorBodies for ApiError {
            #definitions
        }
        mod sealed {
            use crate::runtime::ApiError;

            /// Keeps callers from implementing the trait, so that it may get accessors.
            pub trait Sealed {}
            impl Sealed for ApiError {}
        }
    }
}
