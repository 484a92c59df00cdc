//! What was removed: items that no program can use, so that the compiler says what to use instead.
//!
//! Each has a bound that nothing fulfils. It names a lifetime, as the compiler rejects a bound that
//! is never fulfilled where it is written unless that depends on something.
//!
//! Methods and variants are in an `impl` with the bound, not behind a bound of their own. The
//! compiler then finds no such item and prints the message alone, whatever arguments a call has,
//! and calls a method of that name of a caller's trait. It prints no message where the method is
//! called on a reference, as those of the client mostly are: accessors of the client, which have
//! no arguments, have the bound themselves.

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{Api, Stub, StubKind, Tombstone};
use crate::emit::rust::lint;
use crate::emit::rust::tokens::gated;
use crate::emit::unit::{Input, Unit};
use crate::origin::mark;

/// `removed.rs`, where something was removed that callers may name.
pub(super) fn units(Input { api, .. }: Input<'_>) -> Vec<Unit<'_>> {
    let unit = || Unit::items("src/removed.rs", module_path!(), move || file(api));
    stubs(api).next().is_some().then(unit).into_iter().collect()
}

/// The declaration of the module, where there is one.
pub(super) fn module(api: &Api) -> Option<TokenStream> {
    stubs(api).next().is_some().then(|| {
        quote!(
            mod removed;
        )
    })
}

/// The types that were removed, in the module of all types.
pub(super) fn types(api: &Api) -> TokenStream {
    let types = stubs(api).filter(|(_, stub)| stub.kind == StubKind::Type);
    let types = types.map(|(tombstone, Stub { ident, marker, .. })| {
        let alias = quote! {
            #[doc(hidden)]
            pub type #ident = <() as crate::removed::#marker>::Removed;
        };
        mark(tombstone, alias)
    });
    types.collect()
}

fn stubs(api: &Api) -> impl Iterator<Item = (&Tombstone, &Stub)> {
    api.removed.iter().filter_map(|tombstone| Some((tombstone, tombstone.stub.as_ref()?)))
}

fn file(api: &Api) -> TokenStream {
    let items: TokenStream = stubs(api).map(|(it, stub)| mark(it, items(it, stub))).collect();
    quote! {
        #![doc = " What was removed. The compiler says what to use instead."]
        #items
    }
}

fn items(tombstone: &Tombstone, stub: &Stub) -> TokenStream {
    let Stub { kind, holder, ident, marker, features: _ } = stub;
    let message = literal(&format!("`{}` was removed in {}", stub.called(), tombstone.version));
    let label = literal(&match &tombstone.replacement {
        Some(replacement) => format!("use `{}` instead", replacement.rust),
        None => format!("removed in {}", tombstone.version),
    });
    let note = Some(literal(&tombstone.note)).filter(|note| !note.is_empty());
    let note = note.map(|note| quote!(, note = #note));
    let attribute = quote! {
        #[diagnostic::on_unimplemented(message = #message, label = #label #note)]
    };
    let item = match kind {
        StubKind::Type => {
            return quote! {
                #attribute
                pub trait #marker {
                    type Removed;
                }
            };
        }
        StubKind::Accessor => {
            let allow = lint::allow_for_method(ident);
            return quote! {
                #attribute
                pub trait #marker<'a> {}
                impl crate::#(#holder)::* {
                    #[doc(hidden)]
                    #allow
                    pub fn #ident(&self) where for<'a> Self: #marker<'a> {}
                }
            };
        }
        StubKind::Method => {
            let allow = lint::allow_for_method(ident);
            quote!(#allow pub fn #ident(&self) {})
        }
        StubKind::Setter => {
            let allow = lint::allow_for_setter(ident);
            quote!(#allow pub fn #ident(self) {})
        }
        StubKind::Variant => quote! {
            #[allow(non_upper_case_globals, reason = "it was a variant")]
            pub const #ident: () = ();
        },
    };
    let items = quote! {
        #attribute
        pub trait #marker<'a> {}
        #[doc(hidden)]
        impl crate::#(#holder)::* where for<'a> Self: #marker<'a> {
            #item
        }
    };
    gated(&stub.gate(), items)
}

/// A text as the attribute takes it, in which braces enclose a parameter.
fn literal(text: &str) -> String {
    text.replace('{', "{{").replace('}', "}}")
}
