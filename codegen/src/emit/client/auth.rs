//! Authentication: the schemes as the client's description has them, and the builder's methods that
//! take credentials.

use proc_macro2::TokenStream;
use quote::quote;

use super::servers;
use crate::api::{Client, Scheme, SchemeKind};
use crate::emit::rust::docs;
use crate::emit::rust::scope::Scope;
use crate::origin::mark;

/// A scheme in the description of the API.
pub(super) fn scheme(scope: &Scope<'_>, scheme: &Scheme) -> TokenStream {
    let Scheme { name: _, ident, docs: _, kind } = scheme;
    let option = ident.plain();
    scope.uses("crate::runtime::AuthScheme");
    match kind {
        SchemeKind::Bearer { variables } => {
            quote!(AuthScheme::Bearer { option: #option, variables: &[#(#variables),*] })
        }
        SchemeKind::Header { name, prefix, variables } => quote! {
            AuthScheme::Header {
                option: #option,
                name: #name,
                prefix: #prefix,
                variables: &[#(#variables),*],
            }
        },
        SchemeKind::Query { name, variables } => {
            quote!(AuthScheme::Query { option: #option, name: #name, variables: &[#(#variables),*] })
        }
        SchemeKind::Basic { username_variables, password_variables } => quote! {
            AuthScheme::Basic {
                option: #option,
                username_variables: &[#(#username_variables),*],
                password_variables: &[#(#password_variables),*],
            }
        },
    }
}

/// The builder: the methods of this API's authentication, and the options of every client.
pub(super) fn builder(scope: &Scope<'_>, client: &Client) -> TokenStream {
    let ident = &client.ident;
    let docs = format!(" A builder of [`{ident}`] clients.");
    let methods: Vec<TokenStream> =
        client.schemes.iter().map(|it| mark(it, method(it, client))).collect();
    let credentials = (!methods.is_empty()).then(|| {
        quote! {
            /// Credentials.
            impl ClientBuilder { #(#methods)* }
        }
    });
    let urls = servers::methods(client);
    scope.uses("crate::runtime::self");
    quote! {
        #[doc = #docs]
        #[must_use = "`build` makes the client"]
        pub struct ClientBuilder {
            builder: runtime::ClientBuilder<#ident>,
        }
        #credentials
        #urls
        runtime::client_builder!(ClientBuilder -> #ident);
    }
}

fn method(scheme: &Scheme, client: &Client) -> TokenStream {
    let Scheme { name, ident, docs, kind } = scheme;
    let option = ident.plain();
    let of = match client.schemes.as_slice() {
        [_] => String::new(),
        _ => format!(" of the scheme {}", docs::code(name)),
    };
    let (what, variables) = match kind {
        SchemeKind::Bearer { variables }
        | SchemeKind::Header { variables, .. }
        | SchemeKind::Query { variables, .. } => ("the API key", variables.as_slice()),
        SchemeKind::Basic { .. } => ("the user name and the password", &[][..]),
    };
    let mut sentence = format!("Sets {what}{of}.");
    if !variables.is_empty() {
        sentence += &format!(" By default, it comes from `{}`.", variables.join("`, else `"));
    }
    let docs = docs::paragraphs([sentence.as_str(), docs.as_str()]);
    match kind {
        SchemeKind::Basic { .. } => quote! {
            #docs
            pub fn #ident(
                mut self,
                username: impl Into<String>,
                password: impl Into<String>,
            ) -> Self {
                self.builder = self.builder.with_basic(#option, username, password);
                self
            }
        },
        SchemeKind::Bearer { .. } | SchemeKind::Header { .. } | SchemeKind::Query { .. } => {
            quote! {
                #docs
                pub fn #ident(mut self, #ident: impl Into<String>) -> Self {
                    self.builder = self.builder.with_key(#option, #ident);
                    self
                }
            }
        }
    }
}
