//! Pagination schemes: a unit type each that carries the names.

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{Api, NextPage, PageScheme};
use crate::emit::rust::docs;
use crate::emit::unit::Unit;

/// `pagination.rs`, where the API has pages.
pub(super) fn unit(api: &Api) -> Option<Unit<'_>> {
    let unit = || Unit::items("src/pagination.rs", module_path!(), move || file(api));
    (!api.schemes.is_empty()).then(unit)
}

fn file(api: &Api) -> TokenStream {
    let schemes = api.schemes.iter().map(|scheme| {
        let PageScheme { name: _, ident, docs: written, items, items_optional, next } = scheme;
        let NextPage::Cursor { parameter: token, member: next } = next;
        let absent = items_optional.then(|| {
            quote! {
                const ITEMS_MAY_BE_ABSENT: bool = true;
            }
        });
        let may_be_absent =
            if *items_optional { " (absent if there are none)" } else { "" };
        let docs = docs::paragraphs([
            written.as_str(),
            &format!(
                "A page has its items in {}{may_be_absent} and the token of the next page in {}, which is sent as {}.",
                docs::code(items),
                docs::code(next),
                docs::code(token)
            ),
        ]);
        quote! {
            #docs
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub enum #ident {}
            impl Cursor for #ident {
                const TOKEN_PARAMETER: &'static str = #token;
                const ITEMS: &'static str = #items;
                #absent
                const NEXT_TOKEN: &'static str = #next;
            }
        }
    });
    quote! {
        #![doc = " The pagination schemes of the API."]
        use crate::runtime::Cursor;
        #(#schemes)*
    }
}
