//! The methods of the builder that a spec names: for credentials, variables of URLs and servers.

use super::auth;
use super::names::Role;
use super::released::{self, Named, Released};
use crate::api::{Ident, Kind, below};
use crate::diagnostics::Diagnostics;
use crate::spec;

/// The names of the methods, each list in the order of the spec.
pub(super) struct Options {
    pub(super) schemes: Vec<Ident>,
    pub(super) variables: Vec<Ident>,
    pub(super) servers: Vec<Ident>,
    /// The enums of variables that have values, and the names that others would have.
    pub(super) enums: Vec<Ident>,
}

impl Options {
    /// Names them. They are in one scope, in which what was released keeps its name.
    pub(super) fn of(
        client: &spec::Client,
        released: &Released<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let (schemes, variables) = (auth::written(client), &client.variables);
        let urls: Vec<String> =
            client.servers.iter().map(|it| format!("{}_url", it.name.value)).collect();
        let method = |key: &str, kind, step: &str, name| {
            let path = path(key);
            released.named(Role::BuilderMethod, (name, None), (&path, step, kind))
        };
        let of_schemes = schemes.iter().map(|scheme| {
            let name = &*scheme.name.value;
            method("auth", Kind::Credentials, name, name)
        });
        let of_variables = variables.iter().map(|variable| {
            let name = &*variable.name.value;
            method("variables", Kind::Variable, name, name)
        });
        let of_servers = client.servers.iter().zip(&urls);
        let of_servers = of_servers
            .map(|(server, url)| method("servers", Kind::Server, &server.name.value, url));
        let named: Vec<Named<'_>> = of_schemes.chain(of_variables).chain(of_servers).collect();
        let mut idents = released::idents(&named, diagnostics);
        let servers = idents.split_off(schemes.len() + variables.len());
        let variables = idents.split_off(schemes.len());
        Self { schemes: idents, variables, servers, enums: enums(client, released, diagnostics) }
    }
}

/// The names of the enums of variables, which are beside the client.
fn enums(
    client: &spec::Client,
    released: &Released<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Ident> {
    let item = |name, kept| Named { role: Role::Item, name, chosen: None, kept };
    let client_name = client.name.as_ref().map_or("", |name| &*name.value);
    // Without a lock, the second of two is reported.
    let kept = (!released.is_empty()).then_some(client_name);
    let of_client = item(client_name, kept);
    let of_variables = client.variables.iter().map(|variable| {
        let name = &*variable.name.value;
        let line = released.lock().find(&below(&path("variables"), name), &[Kind::Variable]);
        item(name, line.and_then(|line| line.other("enum")))
    });
    let named: Vec<Named<'_>> = [of_client].into_iter().chain(of_variables).collect();
    released::idents(&named, diagnostics).split_off(1)
}

/// The path of a list of the client.
pub(super) fn path(key: &str) -> [String; 2] {
    ["client".to_owned(), key.to_owned()]
}
