//! `client`: the client type and what it starts from.

use std::time::Duration;

use super::names::{self, Role};
use super::options::{self, Options};
use super::released::{self, Released};
use super::scope::{Claim, Scope};
use super::{auth, checks, docs, response_headers, servers};
use crate::api::{Client, Environment, Kind};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::spec::{self, Spanned, Spec};

/// As the official clients wait and try.
const TIMEOUT: Duration = Duration::from_secs(60);
const MAX_RETRIES: u32 = 5;

/// The client. None if it has no name or no base URL, which the stage before has reported.
pub(super) fn lower(spec: &Spec, diagnostics: &mut Diagnostics) -> Option<Client> {
    let client = spec.client.as_ref()?;
    let released = Released::new(&spec.lock);
    let environments = lower_environments(client, &released, diagnostics);
    let names = Options::of(client, &released, diagnostics);
    let mut options = Scope::new("option");
    let (schemes, auth) = auth::lower(spec, client, (&names, &mut options), diagnostics);
    let url_variables =
        servers::lower_variables(client, &released, (&names, &mut options), diagnostics);
    let servers = servers::lower(spec, client, (&names, &mut options), diagnostics);
    if let Some(url) = &client.base_url {
        servers::check_url(url, &client.variables, diagnostics);
    }
    let response_headers = response_headers::lower(client, &released, diagnostics);
    let env = &client.env;
    let mut check = |found: Option<Diagnostic>| {
        if let Some(diagnostic) = found {
            diagnostics.push(diagnostic);
        }
    };
    for variable in [&env.base_url, &env.headers] {
        check(variable.as_ref().and_then(checks::variable));
    }
    check(client.name.as_ref().and_then(check_name));
    let text = |value: &Option<Spanned<String>>| value.as_ref().map(|value| value.value.clone());
    Some(Client {
        ident: crate::api::Ident::new(client.name.as_ref()?.value.as_str()),
        docs: docs::of(client.docs.as_ref()),
        base_url: text(&client.base_url)?,
        environments,
        servers,
        url_variables,
        schemes,
        auth,
        base_url_variable: text(&env.base_url),
        headers_variable: text(&env.headers),
        timeout: client.timeout.as_ref().map_or(TIMEOUT, |timeout| timeout.value),
        max_retries: client.max_retries.as_ref().map_or(MAX_RETRIES, |retries| retries.value),
        response_headers,
    })
}

/// The runtime's own client is not in the way of the API's: its file names the runtime's in full.
fn is_taken(name: &str) -> bool {
    name != "Client" && Role::Item.is_taken(name)
}

fn check_name(name: &Spanned<String>) -> Option<Diagnostic> {
    let text = &name.value;
    let (message, help) = if !names::is_camel(text) {
        let near = names::camel(text);
        let is_free = names::is_camel(&near) && !is_taken(&near);
        let near = if is_free { near.as_str() } else { "Notes" };
        let help = format!("write it in `UpperCamelCase`, such as `{near}`");
        (format!("`{text}` is not a valid name for a client type"), help)
    } else if is_taken(text) {
        let help = format!("choose another name, such as `{text}Api`");
        (format!("`{text}` is taken by Rust or by the emitted code"), help)
    } else {
        return None;
    };
    Some(Diagnostic::new("bad-name", message, name.place).help(help))
}

fn lower_environments(
    client: &spec::Client,
    released: &Released<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<Environment> {
    let path = options::path("environments");
    let named = client.environments.iter().map(|environment| {
        let name = &*environment.name.value;
        released.named(Role::Variant, (name, None), (&path, name, Kind::Environment))
    });
    let idents = released::idents(&named.collect::<Vec<_>>(), diagnostics);
    let mut scope = Scope::new("environment");
    let mut environments = Vec::with_capacity(client.environments.len());
    for (environment, ident) in client.environments.iter().zip(idents) {
        let name = &environment.name;
        let claim = Claim::new(&name.value, name.place).fixed_by("rename one of the environments");
        scope.claim(&ident, claim, diagnostics);
        servers::check_url(&environment.base_url, &client.variables, diagnostics);
        environments.push(Environment {
            ident,
            name: name.value.clone(),
            base_url: environment.base_url.value.clone(),
        });
    }
    environments
}
