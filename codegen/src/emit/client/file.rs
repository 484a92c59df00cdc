//! The client type: its settings, its credentials and the accessors of its resources.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::api::{Api, Client, Docs, Environment, Ident, SchemeKind};
use crate::emit::client::{auth, servers};
use crate::emit::operations::{operation, resource};
use crate::emit::rust::docs;
use crate::emit::rust::scope::Scope;
use crate::emit::rust::tokens::duration;
use crate::emit::unit::Unit;
use crate::origin::{Key, mark, mark_key};

/// `client.rs`.
pub(super) fn unit(api: &Api) -> Unit<'_> {
    Unit::items("src/client.rs", module_path!(), move || file(api)).about(&api.client)
}

fn file(api: &Api) -> TokenStream {
    let scope = &Scope::new(api);
    let client = &api.client;
    let items = [
        Some(definition(scope, client)),
        Some(config(scope, client)),
        Some(methods(scope)),
        Some(auth::builder(scope, client)),
        environments(client),
    ];
    let enums = servers::enums(client);
    let imports = scope.imports();
    quote! {
        #imports
        #(#items)*
        #(#enums)*
    }
}

fn definition(scope: &Scope<'_>, client: &Client) -> TokenStream {
    let ident = &client.ident;
    let docs = docs::paragraphs([
        docs::or(&client.docs, || "The client: all calls start here.".into()).as_str(),
        "It is cheap to clone: clones share their connections.",
    ]);
    scope.uses("crate::runtime::self");
    quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct #ident {
            client: runtime::Client,
        }
    }
}

fn config(scope: &Scope<'_>, client: &Client) -> TokenStream {
    let ident = &client.ident;
    let base_url = &client.base_url;
    let base_url_variable = option(client.base_url_variable.as_deref());
    let headers_variable = option(client.headers_variable.as_deref());
    let servers = servers::config(client);
    let schemes = client.schemes.iter().map(|scheme| mark(scheme, auth::scheme(scope, scheme)));
    let auth = operation::alternatives(&client.auth);
    let timeout = duration(scope, client.timeout);
    let max_retries = Literal::u32_unsuffixed(client.max_retries);
    scope.uses("crate::runtime::{self, Api, Config}");
    quote! {
        static CONFIG: Config = Config {
            user_agent: concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"), " (rust)"),
            base_url: #base_url,
            base_url_variable: #base_url_variable,
            #servers
            headers_variable: #headers_variable,
            schemes: &[#(#schemes),*],
            auth: #auth,
            timeout: #timeout,
            max_retries: #max_retries,
        };
        impl Api for #ident {
            fn config() -> &'static Config {
                &CONFIG
            }
            fn from_client(client: runtime::Client) -> Self {
                Self { client }
            }
        }
    }
}

pub(super) fn option(value: Option<&str>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}

fn methods(scope: &Scope<'_>) -> TokenStream {
    let api = scope.api;
    let ident = &api.client.ident;
    let from_env = from_env_docs(&api.client);
    let accessors = resource::accessors(scope, &api.resources, &api.former);
    let verbs = ["get", "post", "put", "patch", "delete"].map(|verb| {
        let upper = verb.to_uppercase();
        let (method, constant) = (Ident::new(verb), Ident::new(upper.as_str()));
        let docs = format!(" Sends a `{upper}` to an endpoint that this crate has no method for.");
        quote! {
            #[doc = #docs]
            pub fn #method(&self, path: impl Into<String>) -> Request<Undocumented> {
                Request::undocumented(&self.client, Method::#constant, path)
            }
        }
    });
    scope.uses("crate::runtime::{Error, Method, Options, Request, Undocumented}");
    quote! {
        impl #ident {
            #[doc = #from_env]
            pub fn from_env() -> Result<Self, Error> {
                Self::builder().build()
            }

            /// Returns a builder, which configures a client.
            pub fn builder() -> ClientBuilder {
                ClientBuilder::new()
            }

            /// Returns a client with other options that shares the connections of this one.
            pub fn with_options(&self, options: Options) -> Self {
                Self { client: self.client.with_options(options) }
            }

            #accessors
            #(#verbs)*
        }
    }
}

fn from_env_docs(client: &Client) -> String {
    match environment_sentence(client) {
        Some(sentence) => {
            format!(" Creates a client with the settings of the environment: {sentence}.")
        }
        None => " Creates a client with the default settings.".into(),
    }
}

/// The settings that a client takes from the environment, if any.
pub(in crate::emit) fn environment_sentence(client: &Client) -> Option<String> {
    let named = |what: &str, variables: &[String]| {
        let variables: Vec<String> = variables.iter().map(|name| format!("`{name}`")).collect();
        (!variables.is_empty()).then(|| format!("{what} from {}", variables.join(" or ")))
    };
    let mut parts = Vec::new();
    for scheme in &client.schemes {
        // One scheme needs no name.
        let of = match client.schemes.as_slice() {
            [_] => String::new(),
            _ => format!(" of `{}`", scheme.ident.plain()),
        };
        match &scheme.kind {
            SchemeKind::Bearer { variables }
            | SchemeKind::Header { variables, .. }
            | SchemeKind::Query { variables, .. } => {
                parts.extend(named(&format!("the key{of}"), variables));
            }
            SchemeKind::Basic { username_variables, password_variables } => {
                parts.extend(named(&format!("the user's name{of}"), username_variables));
                parts.extend(named(&format!("the password{of}"), password_variables));
            }
        }
    }
    parts.extend(named("another base URL", client.base_url_variable.as_slice()));
    for server in &client.servers {
        let what = format!("another URL of the server {}", docs::code(&server.name));
        parts.extend(named(&what, &server.env));
    }
    for variable in &client.url_variables {
        parts.extend(named(&format!("the variable {}", docs::code(&variable.name)), &variable.env));
    }
    parts.extend(named("headers for every call", client.headers_variable.as_slice()));
    let last = parts.pop()?;
    Some(match parts.as_slice() {
        [] => last,
        [only] => format!("{only} and {last}"),
        several => format!("{}, and {last}", several.join(", ")),
    })
}

fn environments(client: &Client) -> Option<TokenStream> {
    if client.environments.is_empty() {
        return None;
    }
    let environments = client.environments.iter().map(|environment| {
        let Environment { ident, name, base_url } = environment;
        let docs = format!("{}: {}", docs::code(name), servers::url_text(base_url));
        (ident, docs, base_url, Key::of(environment))
    });
    let docs = docs::paragraphs(["Named base URLs: `builder().base_url(Environment::…)`."]);
    let method = ("base_url", " The base URL.");
    let names = (&Ident::new("Environment"), &Ident::new("environment"));
    Some(choices(names, &docs, method, environments))
}

/// An enum of texts that options of the builder take. Each has a variant, docs, the text and the
/// key of what it is; the method, with its docs, returns the text.
pub(super) fn choices<'a>(
    (ident, argument): (&Ident, &Ident),
    docs: &Docs,
    (method, method_docs): (&str, &str),
    texts: impl Iterator<Item = (&'a Ident, String, &'a String, Key)>,
) -> TokenStream {
    let (variants, arms): (Vec<_>, Vec<_>) = texts
        .map(|(ident, docs, text, about)| {
            let docs = format!(" {docs}");
            let mark = |tokens| mark_key(Some(about), tokens);
            (mark(quote!(#[doc = #docs] #ident,)), mark(quote!(Self::#ident => #text,)))
        })
        .unzip();
    let method = Ident::new(method);
    quote! {
        #docs
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #ident {
            #(#variants)*
        }
        impl #ident {
            #[doc = #method_docs]
            pub const fn #method(self) -> &'static str {
                match self {
                    #(#arms)*
                }
            }
        }
        impl From<#ident> for String {
            fn from(#argument: #ident) -> Self {
                #argument.#method().to_owned()
            }
        }
    }
}
