//! Structs with public fields: what users read of a type, of its arguments and of what events add
//! up to.

use proc_macro2::TokenStream;
use quote::quote;

use super::scope::Scope;
use crate::api::{Ident, Notes};
use crate::origin::{Key, mark_key};

/// A struct with public fields.
pub(in crate::emit) struct Record<'a> {
    /// Its documentation, and attributes that stand with it.
    pub(in crate::emit) attributes: TokenStream,
    /// Whether it may get more fields.
    pub(in crate::emit) is_open: bool,
    /// Derived traits besides `Clone` and `Debug`.
    pub(in crate::emit) derives: &'a [&'static str],
    /// The type.
    pub(in crate::emit) ident: &'a Ident,
    /// The fields.
    pub(in crate::emit) fields: Vec<PublicField<'a>>,
}

/// A public field.
pub(in crate::emit) struct PublicField<'a> {
    /// Its name.
    pub(in crate::emit) ident: Ident,
    /// Its documentation, and attributes that stand with it.
    pub(in crate::emit) attributes: TokenStream,
    /// Type of the field.
    pub(in crate::emit) ty: TokenStream,
    /// Notes of the spec about the value.
    pub(in crate::emit) notes: &'a Notes,
    /// The thing of the spec that it is, if it is one.
    pub(in crate::emit) about: Option<Key>,
}

impl Record<'_> {
    /// The struct.
    pub(in crate::emit) fn emit(&self, scope: &Scope<'_>) -> TokenStream {
        let Self { attributes, is_open, derives, ident, fields } = self;
        let redacted = self.redacted(scope);
        let debug = ["Debug"].into_iter().filter(|_| redacted.is_none());
        let derives = ["Clone"].into_iter().chain(debug).chain(derives.iter().copied());
        let derives = derives.map(Ident::new);
        let open = is_open.then(|| quote!(#[non_exhaustive]));
        let fields = fields.iter().map(|PublicField { ident, attributes, ty, notes: _, about }| {
            mark_key(*about, quote! { #attributes pub #ident: #ty, })
        });
        quote! {
            #attributes
            #[derive(#(#derives),*)]
            #open
            pub struct #ident {
                #(#fields)*
            }
            #redacted
        }
    }

    /// `Debug` without the values that are sensitive, if there are any.
    fn redacted(&self, scope: &Scope<'_>) -> Option<TokenStream> {
        let ident = self.ident;
        let name = ident.plain();
        let fields = self.fields.iter().map(|PublicField { ident, notes, about, .. }| {
            let name = ident.plain();
            let value = match notes.sensitive {
                true => quote!(format_args!("[redacted]")),
                false => quote!(self.#ident),
            };
            mark_key(*about, quote!(.field(#name, &#value)))
        });
        let is_sensitive = self.fields.iter().any(|field| field.notes.sensitive);
        is_sensitive.then(|| {
            scope.uses("std::fmt");
            quote! {
                /// Shows `[redacted]` in place of each sensitive value, even of one that is absent.
                impl fmt::Debug for #ident {
                    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                        f.debug_struct(#name)#(#fields)*.finish()
                    }
                }
            }
        })
    }
}
