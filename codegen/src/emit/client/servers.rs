//! Servers and the variables in URLs: as the client's description has them, the builder's methods
//! that take them, and the enums of their values.

use proc_macro2::TokenStream;
use quote::quote;

use super::file::{choices, option};
use crate::api::{Client, Ident, Server, UrlVariable};
use crate::emit::rust::docs;
use crate::origin::{Key, mark};

/// The servers and the variables in the description of the API, each as a field of it.
pub(super) fn config(client: &Client) -> TokenStream {
    let servers = client.servers.iter().map(|server| {
        let Server { name: _, ident, docs: _, url, env } = server;
        let option = ident.plain();
        let value = quote!(runtime::Server { option: #option, url: #url, variables: &[#(#env),*] });
        mark(server, value)
    });
    let variables = client.url_variables.iter().map(|variable| {
        let UrlVariable { name, ident, enum_ident: _, docs: _, values: _, default, env } = variable;
        let (taken, default) = (ident.plain(), option(default.as_deref()));
        let value = quote! {
            runtime::UrlVariable {
                option: #taken,
                name: #name,
                default: #default,
                variables: &[#(#env),*],
            }
        };
        mark(variable, value)
    });
    let servers = (!client.servers.is_empty()).then(|| quote!(servers: &[#(#servers),*],));
    let variables =
        (!client.url_variables.is_empty()).then(|| quote!(url_variables: &[#(#variables),*],));
    quote!(#servers #variables)
}

/// The builder's methods for them.
pub(super) fn methods(client: &Client) -> Option<TokenStream> {
    let servers = client.servers.iter().map(|server| {
        let Server { name, ident, docs, url, env } = server;
        let sentence = format!(
            "Sets the base URL of the server {}. By default, it {}.",
            docs::code(name),
            source(env, Some(&url_text(url)))
        );
        mark(server, method(ident, &docs::paragraphs([sentence.as_str(), docs.as_str()])))
    });
    let variables = client.url_variables.iter().map(|variable| {
        let UrlVariable { name, ident, enum_ident, docs, values, default, env } = variable;
        let known = (!values.is_empty()).then(|| format!(", such as a [`{enum_ident}`]"));
        let default = default.as_deref().map(docs::code);
        let sentence = format!(
            "Sets the variable {} of the client's URLs{}. {}",
            docs::code(name),
            known.unwrap_or_default(),
            match (env.as_slice(), &default) {
                ([], None) => "It must be given.".to_owned(),
                _ => format!("By default, it {}.", source(env, default.as_deref())),
            }
        );
        mark(variable, method(ident, &docs::paragraphs([sentence.as_str(), docs.as_str()])))
    });
    let methods: Vec<TokenStream> = servers.chain(variables).collect();
    (!methods.is_empty()).then(|| {
        quote! {
            /// URLs.
            impl ClientBuilder { #(#methods)* }
        }
    })
}

/// A URL in docs: a link, unless it has variables.
pub(super) fn url_text(url: &str) -> String {
    if url.contains('{') { docs::code(url) } else { format!("<{url}>") }
}

/// The end of a sentence that says what a setting is by default.
fn source(env: &[String], default: Option<&str>) -> String {
    let variables = env.join("`, else `");
    match (env, default) {
        ([], default) => format!("is {}", default.unwrap_or_default()),
        (_, Some(default)) => format!("comes from `{variables}`, else it is {default}"),
        (_, None) => format!("comes from `{variables}`"),
    }
}

fn method(ident: &Ident, docs: &crate::api::Docs) -> TokenStream {
    let option = ident.plain();
    quote! {
        #docs
        pub fn #ident(mut self, #ident: impl Into<String>) -> Self {
            self.builder = self.builder.with_text(#option, #ident);
            self
        }
    }
}

/// The enums of the variables' known values.
pub(super) fn enums(client: &Client) -> impl Iterator<Item = TokenStream> {
    let known = client.url_variables.iter().filter(|variable| !variable.values.is_empty());
    known.map(|variable| {
        let UrlVariable { name, ident, enum_ident, docs: _, values, default: _, env: _ } = variable;
        let docs = docs::paragraphs([
            format!("Known values of the variable {} in URLs.", docs::code(name)).as_str(),
            &format!("`builder().{}(…)` takes them, and any other text.", ident.plain()),
        ]);
        let values = values.iter().map(|known| {
            let (ident, value) = known;
            (ident, docs::code(value), value, Key::of(known))
        });
        mark(variable, choices((enum_ident, ident), &docs, ("as_str", " The value."), values))
    })
}
