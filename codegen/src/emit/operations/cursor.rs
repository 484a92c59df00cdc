//! Pagination schemes: a unit type each that carries the names.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::api::{Api, Counted, Features, Gate, MemberPath, NextPage, PageScheme};
use crate::emit::rust::docs;
use crate::emit::rust::tokens::gated;
use crate::emit::unit::Unit;
use crate::origin::mark;

/// `pagination.rs`, where the API has pages.
pub(super) fn unit(api: &Api) -> Option<Unit<'_>> {
    let unit = || Unit::items("src/pagination.rs", module_path!(), move || file(api));
    (!api.schemes.is_empty()).then(unit)
}

fn file(api: &Api) -> TokenStream {
    let features = Features::of(api);
    let gates = features.gates_of_schemes();
    let schemes =
        api.schemes.iter().zip(&gates).map(|(it, gate)| mark(it, gated(gate, scheme(it))));
    let is_plain = |scheme: &PageScheme| scheme.is_plain() && scheme.total.is_none();
    let others = api.schemes.iter().zip(&gates).filter(|(scheme, _)| !is_plain(scheme));
    let others: Vec<&Gate<'_>> = others.map(|(_, gate)| gate).collect();
    let gate = features.any(others.iter().copied());
    let imports = match others.as_slice() {
        [] => quote!(
            use crate::runtime::Cursor;
        ),
        _ if gate == features.any(&gates) => quote!(
            use crate::runtime::{self, Cursor};
        ),
        _ => quote!(#gate use crate::runtime; use crate::runtime::Cursor;),
    };
    quote! {
        #![doc = " The pagination schemes of the API."]
        #imports
        #(#schemes)*
    }
}

fn scheme(scheme: &PageScheme) -> TokenStream {
    let PageScheme {
        name: _,
        ident,
        docs: written,
        items,
        items_optional,
        next,
        // `described` and `value`.
        in_body: _,
        size: _,
        has_more: _,
        total_pages: _,
        short_page_is_last: _,
        total,
    } = scheme;
    let docs = docs::paragraphs([written.as_str(), &described(scheme)]);
    let absent = items_optional.then(|| {
        quote! {
            const ITEMS_MAY_BE_ABSENT: bool = true;
        }
    });
    let items = items.pointer();
    let token = next.parameter().map(|token| {
        quote! {
            const TOKEN_PARAMETER: &'static str = #token;
        }
    });
    let next = match next {
        NextPage::Token { member, .. } if scheme.is_plain() => {
            let next = member.pointer();
            quote! {
                const NEXT_TOKEN: &'static str = #next;
            }
        }
        _ => {
            let value = value(scheme);
            quote! {
                const SCHEME: Option<runtime::Scheme> = Some(#value);
            }
        }
    };
    let total = total.as_ref().map(|total| {
        let total = total.pointer();
        quote! {
            impl runtime::Total for #ident {
                const TOTAL: &'static str = #total;
            }
        }
    });
    quote! {
        #docs
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum #ident {}
        impl Cursor for #ident {
            #token
            const ITEMS: &'static str = #items;
            #absent
            #next
        }
        #total
    }
}

/// What a scheme is to the runtime, where it is not a plain one.
fn value(scheme: &PageScheme) -> TokenStream {
    let next = match &scheme.next {
        NextPage::Token { member, .. } | NextPage::NextNumber { member, .. } => {
            let member = member.pointer();
            quote!(Token(#member))
        }
        NextPage::LastItem { member, .. } => {
            let member = member.pointer();
            quote!(LastItem(#member))
        }
        NextPage::Number { counted, first, .. } => {
            let first = Literal::u32_unsuffixed(*first);
            match counted {
                Counted::Pages => quote!(Page(#first)),
                Counted::Items => quote!(Offset(#first)),
            }
        }
        NextPage::Url { member } => {
            let member = member.pointer();
            quote!(Url(#member))
        }
        NextPage::Link { relation } => quote!(Link(#relation)),
    };
    let member = |name: TokenStream, path: Option<&MemberPath>| {
        path.map(|path| {
            let path = path.pointer();
            quote!(#name: Some(#path),)
        })
    };
    // Only what counts items ends where it has all of them.
    let counts_items = matches!(scheme.next, NextPage::Number { counted: Counted::Items, .. });
    let total = scheme.total.as_ref().filter(|_| counts_items);
    let full = scheme.size.as_ref().filter(|_| scheme.short_page_is_last);
    let fields = [
        scheme.in_body.then(|| quote!(in_body: true,)),
        member(quote!(has_more), scheme.has_more.as_ref()),
        member(quote!(total), total),
        member(quote!(total_pages), scheme.total_pages.as_ref()),
        full.map(|size| quote!(full: Some(#size),)),
    ];
    let new = quote!(runtime::Scheme::new(runtime::Next::#next));
    match fields.iter().all(Option::is_none) {
        true => new,
        false => quote!(runtime::Scheme { #(#fields)* ..#new }),
    }
}

/// A scheme in words.
pub(in crate::emit) fn described(scheme: &PageScheme) -> String {
    let PageScheme { items, items_optional, next, in_body, has_more, total, .. } = scheme;
    let code = |path: &MemberPath| docs::code(&path.to_string());
    let items = match items.is_page() {
        true => "A page is a list of its items".to_owned(),
        false => format!("A page has its items in {}", code(items)),
    };
    let may_be_absent = if *items_optional { " (absent if there are none)" } else { "" };
    let asked = next.parameter().map(docs::code).unwrap_or_default();
    let asked = if *in_body { format!("{asked} in the body") } else { asked };
    let way = match next {
        NextPage::Token { member, .. } => {
            format!(
                " and the token of the next page in {}, which is sent as {asked}.",
                code(member)
            )
        }
        NextPage::LastItem { member, .. } => {
            format!(
                ". The next page is asked for by {} of the last item, which is sent as {asked}.",
                code(member)
            )
        }
        NextPage::Number { counted: Counted::Pages, first, .. } => {
            format!(". Pages are numbered from {first}; the number is sent as {asked}.")
        }
        NextPage::Number { counted: Counted::Items, first, .. } => {
            format!(
                ". Items are numbered from {first}; the number of a page's first item is sent as {asked}."
            )
        }
        NextPage::NextNumber { member, .. } => {
            format!(
                " and the number of the next page in {}, which is sent as {asked}.",
                code(member)
            )
        }
        NextPage::Url { member } => format!(" and the URL of the next page in {}.", code(member)),
        NextPage::Link { relation } => {
            format!(
                ". The header `Link` has the URL of the next page, with the relation {}.",
                docs::code(relation)
            )
        }
    };
    let end = match (has_more, &scheme.total_pages, next) {
        (Some(more), _, _) => Some(format!(" The last page has `false` in {}.", code(more))),
        (None, Some(pages), _) => Some(format!(" The number of pages is in {}.", code(pages))),
        (None, None, NextPage::Number { .. } | NextPage::LastItem { .. })
            if scheme.short_page_is_last =>
        {
            Some(" A page with fewer items than were asked for is the last one.".to_owned())
        }
        (None, None, NextPage::Number { .. } | NextPage::LastItem { .. }) => {
            Some(" A page without items is the last one.".to_owned())
        }
        _ => None,
    };
    let total = total
        .as_ref()
        .map(|total| format!(" The number of all items is in {}: `page.total()`.", code(total)));
    [items, may_be_absent.to_owned(), way, end.unwrap_or_default(), total.unwrap_or_default()]
        .concat()
}
