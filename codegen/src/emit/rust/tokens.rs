//! How the leaves of the model are spelled in Rust.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, TokenStreamExt, quote};

use crate::api::{Docs, Ident, Literal, Scalar, Type, TypeRef};

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
        }
    }
}

impl ToTokens for TypeRef {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        self.ident.to_tokens(tokens);
    }
}

/// From where the types of the API are named.
#[derive(Clone, Copy)]
pub(in crate::emit) enum Scope {
    /// From a module that imports those it uses.
    Types,
    /// From elsewhere: through the module, so that no other name there can clash.
    Crate,
}

impl Type {
    /// The type as source code spells it in a scope.
    pub(in crate::emit) fn spell(&self, scope: Scope) -> TokenStream {
        match self {
            Self::Scalar(scalar) => quote!(#scalar),
            Self::Broken => Self::Scalar(Scalar::Unknown).spell(scope),
            Self::Array(item) => {
                let item = item.spell(scope);
                quote!(Vec<#item>)
            }
            Self::Map(value) => {
                let value = value.spell(scope);
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
            Self::Named(reference) => match scope {
                Scope::Types => quote!(#reference),
                Scope::Crate => quote!(types::#reference),
            },
        }
    }
}
