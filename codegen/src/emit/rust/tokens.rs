//! Rust tokens for the leaves of the model.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, TokenStreamExt, quote};

use super::scalar;
use super::scope::Scope;
use crate::api::{Docs, Gate, Ident, Literal, Scalar, Type};

impl ToTokens for Ident {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.append(match self.as_str().strip_prefix("r#") {
            Some(name) => proc_macro2::Ident::new_raw(name, Span::call_site()),
            None => proc_macro2::Ident::new(self.as_str(), Span::call_site()),
        });
    }
}

impl ToTokens for Docs {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for line in self.lines() {
            let line = doc_line(line);
            tokens.extend(quote!(#[doc = #line]));
        }
    }
}

impl ToTokens for Gate<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(match self.features() {
            [] => return,
            [feature] => quote!(#[cfg(feature = #feature)]),
            features => quote!(#[cfg(any(#(feature = #features),*))]),
        });
    }
}

/// Puts each of these items behind a gate.
pub(in crate::emit) fn gated(gate: &Gate<'_>, items: TokenStream) -> TokenStream {
    if gate.is_open() {
        return items;
    }
    let file: syn::File = syn::parse2(items).expect("emitted items are Rust");
    let items = file.items.iter().map(|item| {
        let tokens: Vec<TokenTree> = item.to_token_stream().into_iter().collect();
        let docs = tokens.chunks(2).take_while(|pair| is_doc(pair)).count() * 2;
        let (docs, rest) = tokens.split_at(docs);
        quote!(#(#docs)* #gate #(#rest)*)
    });
    items.collect()
}

/// Whether two tokens are a line of documentation.
fn is_doc(tokens: &[TokenTree]) -> bool {
    match tokens {
        [TokenTree::Punct(hash), TokenTree::Group(attribute)] if hash.as_char() == '#' => {
            let name = attribute.stream().into_iter().next();
            name.is_some_and(|name| name.to_string() == "doc")
        }
        _ => false,
    }
}

/// The same text as documentation of the file or module around it.
pub(in crate::emit) fn inner_docs(docs: &Docs) -> TokenStream {
    let lines = docs.lines().map(doc_line);
    quote!(#(#![doc = #lines])*)
}

fn doc_line(line: &str) -> String {
    if line.is_empty() { String::new() } else { format!(" {line}") }
}

impl ToTokens for Literal {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::String(text) => text.to_tokens(tokens),
            Self::Integer(number) => {
                let sign = (*number < 0).then(|| quote!(-));
                let digits = format!("{}_i64", number.unsigned_abs());
                let digits: proc_macro2::Literal = digits.parse().expect("digits are a literal");
                tokens.extend(quote!(#sign #digits));
            }
            Self::Boolean(value) => value.to_tokens(tokens),
        }
    }
}

/// A literal as a reference to its value.
pub(in crate::emit) fn by_reference(literal: &Literal) -> TokenStream {
    match literal {
        Literal::String(text) => quote!(#text),
        Literal::Integer(_) | Literal::Boolean(_) => quote!(&#literal),
    }
}

impl Type {
    /// The type as source code spells it in a scope.
    pub(in crate::emit) fn spell(&self, scope: &Scope<'_>) -> TokenStream {
        scope.spells(self);
        match self {
            Self::Scalar(scalar) => scalar::spell(*scalar, scope),
            Self::Broken => scalar::spell(Scalar::Unknown, scope),
            // It has no name of its own in a file, where the API may have another of that name.
            Self::File => {
                scope.uses("crate::runtime::{self}");
                quote!(runtime::Upload)
            }
            Self::Array(item) => {
                let item = item.spell(scope);
                quote!(Vec<#item>)
            }
            Self::Tuple(elements) => {
                let elements = elements.iter().map(|element| element.spell(scope));
                quote!((#(#elements),*))
            }
            Self::Map(value) => {
                let value = value.spell(scope);
                scope.uses("std::collections::BTreeMap");
                quote!(BTreeMap<String, #value>)
            }
            Self::Nullable(inner) => {
                let inner = inner.spell(scope);
                quote!(Option<#inner>)
            }
            Self::Boxed(inner) => {
                let inner = inner.spell(scope);
                quote!(Box<#inner>)
            }
            Self::Named(reference) => scope.named(reference),
        }
    }
}

/// A duration in the largest unit that states it exactly.
pub(in crate::emit) fn duration(scope: &Scope<'_>, duration: std::time::Duration) -> TokenStream {
    scope.uses("std::time::Duration");
    if duration.subsec_nanos() == 0 {
        let seconds = proc_macro2::Literal::u64_unsuffixed(duration.as_secs());
        quote!(Duration::from_secs(#seconds))
    } else {
        let millis = u64::try_from(duration.as_millis()).unwrap_or(u64::MAX);
        let millis = proc_macro2::Literal::u64_unsuffixed(millis);
        quote!(Duration::from_millis(#millis))
    }
}
