//! Typed error bodies: a trait with an accessor for each, which the runtime's API error has.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::api::{Api, ErrorBody, Features};
use crate::emit::rust::scope::Scope;
use crate::emit::unit::Unit;
use crate::origin::mark;

/// `errors.rs`, where the spec types an error body.
pub(super) fn unit(api: &Api) -> Option<Unit<'_>> {
    let unit = || Unit::items("src/errors.rs", module_path!(), move || file(api));
    (!api.error_bodies.is_empty()).then(unit)
}

fn file(api: &Api) -> TokenStream {
    let scope = Scope::new(api);
    scope.uses("crate::runtime::ApiError");
    let by_class = api.has_error_classes();
    let gates = Features::of(api).gates_of_error_bodies();
    let accessors = api.error_bodies.iter().zip(gates).map(|(body, gate)| {
        let (ident, ty) = (&body.ident, &body.ty);
        let docs = format!(
            " The body of a response with {}{}, or `None` if it is not a [`{ty}`](types::{ty}).",
            if body.ranges().is_ok() { "status " } else { "" },
            body.described(),
            ty = ty.ident
        );
        let typed = typed(body, by_class);
        let ty = scope.named(ty);
        let signature = quote!(fn #ident(&self) -> Option<#ty>);
        let declaration = quote!(#[doc = #docs] #gate #signature;);
        let definition = quote! {
            #gate
            #signature {
                #typed
            }
        };
        (mark(body, declaration), mark(body, definition))
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

/// Decodes the body if its status is one of those that carry it.
fn typed(body: &ErrorBody, by_class: bool) -> TokenStream {
    if !by_class {
        let statuses = body.statuses.iter().map(|status| Literal::u16_unsuffixed(*status));
        return quote!(self.typed(&[#(#statuses),*]));
    }
    let pattern = |ranges: Vec<(u16, u16)>| {
        let ranges = ranges.into_iter().map(|(first, last)| {
            let (from, to) = (Literal::u16_unsuffixed(first), Literal::u16_unsuffixed(last));
            if first == last { quote!(#from) } else { quote!(#from..=#to) }
        });
        quote!(#(#ranges)|*)
    };
    match body.ranges() {
        Ok(statuses) => {
            let statuses = pattern(statuses);
            quote!(self.typed_where(|status| matches!(status, #statuses)))
        }
        Err(others) if others.is_empty() => quote!(self.typed_where(|_| true)),
        Err(others) => {
            let others = pattern(others);
            quote!(self.typed_where(|status| !matches!(status, #others)))
        }
    }
}
