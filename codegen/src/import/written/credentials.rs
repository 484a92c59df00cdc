//! From the credentials of a document to the tree of a spec.

use super::tree::Tree;
use crate::import::operations::{Credentials, Scheme, SchemeKind};

/// Returns the alternatives of an `auth`.
pub(super) fn alternatives(auth: &[Vec<String>]) -> Tree {
    let one = |names: &Vec<String>| match &names[..] {
        [] => Tree::text("none"),
        [name] => Tree::text(name),
        names => Tree::list(names.iter().map(Tree::text)),
    };
    match auth {
        [] => Tree::text("none"),
        [names] if names.len() <= 1 => one(names),
        _ => Tree::list(auth.iter().map(one)),
    }
}

/// Returns the credentials of a client: one scheme that every call needs in the short form.
pub(in crate::import) fn client_auth(
    client: Tree,
    credentials: &Credentials,
    variable: &str,
) -> Tree {
    let env = |key: &str| Tree::text(format!("{variable}_{key}"));
    let base_url = Tree::map().with("base_url", env("BASE_URL"));
    match (&credentials.schemes[..], &credentials.auth[..]) {
        ([], _) => client.with("env", base_url),
        ([(name, scheme)], [needed])
            if !credentials.is_named && needed[..] == [name.clone()] && scheme.docs.is_none() =>
        {
            let keys = match scheme.kind {
                SchemeKind::Basic => {
                    Tree::map().with("username", env("USERNAME")).with("password", env("PASSWORD"))
                }
                _ => Tree::map().with("api_key", env("API_KEY")),
            };
            client
                .with("auth", short_scheme(&scheme.kind))
                .with("env", keys.with("base_url", env("BASE_URL")))
        }
        (all, _) => {
            let schemes = all.iter().fold(Tree::map(), |tree, (name, scheme)| {
                let env = |key: &str| env(&format!("{}{key}", name.to_ascii_uppercase()));
                tree.with(name, long_scheme(scheme, env))
            });
            client
                .with("credentials", schemes)
                .with("auth", alternatives(&credentials.auth))
                .with("env", base_url)
        }
    }
}

fn short_scheme(kind: &SchemeKind) -> Tree {
    match kind {
        SchemeKind::Bearer => Tree::text("bearer"),
        SchemeKind::Basic => Tree::text("basic"),
        SchemeKind::Header(name) => Tree::map().with("header", Tree::text(name)),
        SchemeKind::Query(name) => Tree::map().with("query", Tree::text(name)),
    }
}

fn long_scheme(scheme: &Scheme, env: impl Fn(&str) -> Tree) -> Tree {
    let tree = match &scheme.kind {
        SchemeKind::Bearer | SchemeKind::Basic => {
            Tree::map().with("scheme", short_scheme(&scheme.kind))
        }
        SchemeKind::Header(_) | SchemeKind::Query(_) => short_scheme(&scheme.kind),
    };
    let tree = match scheme.kind {
        SchemeKind::Basic => {
            tree.with("username_env", env("_USERNAME")).with("password_env", env("_PASSWORD"))
        }
        _ => tree.with("env", env("")),
    };
    tree.with_some("docs", scheme.docs.as_ref().map(Tree::text))
}
