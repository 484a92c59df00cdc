//! `client`: the client type and what it starts from.
//!
//! Environment variables are read only for the auth that there is; naming others is a mistake.

use std::time::Duration;

use super::names::{self, Role};
use super::scope::{Claim, Scope};
use super::{checks, docs};
use crate::api::{Auth, Client, Environment};
use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::spec::{self, Spanned, Spec};

/// As the official clients wait and try.
const TIMEOUT: Duration = Duration::from_secs(60);
const MAX_RETRIES: u32 = 5;

/// The client. None if it has no name or no base URL, which the stage before has reported.
pub(super) fn lower(spec: &Spec, diagnostics: &mut Diagnostics) -> Option<Client> {
    let client = spec.client.as_ref()?;
    let environments = lower_environments(client, diagnostics);
    let auth = lower_auth(client, diagnostics);
    let env = &client.env;
    let mut check = |found: Option<Diagnostic>| {
        if let Some(diagnostic) = found {
            diagnostics.push(diagnostic);
        }
    };
    check(client.base_url.as_ref().and_then(checks::base_url));
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
        auth,
        base_url_variable: text(&env.base_url),
        headers_variable: text(&env.headers),
        timeout: client.timeout.as_ref().map_or(TIMEOUT, |timeout| timeout.value),
        max_retries: client.max_retries.as_ref().map_or(MAX_RETRIES, |retries| retries.value),
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

fn lower_environments(client: &spec::Client, diagnostics: &mut Diagnostics) -> Vec<Environment> {
    let mut scope = Scope::new("environment");
    let mut environments = Vec::with_capacity(client.environments.len());
    for environment in &client.environments {
        let name = &environment.name;
        let ident = Role::Variant.ident(&name.value);
        let claim = Claim::new(&name.value, name.place).fixed_by("rename one of the environments");
        scope.claim(&ident, claim, diagnostics);
        if let Some(diagnostic) = checks::base_url(&environment.base_url) {
            diagnostics.push(diagnostic);
        }
        environments.push(Environment {
            ident,
            name: name.value.clone(),
            base_url: environment.base_url.value.clone(),
        });
    }
    environments
}

fn lower_auth(client: &spec::Client, diagnostics: &mut Diagnostics) -> Auth {
    let env = &client.env;
    let basic = matches!(client.auth, spec::Auth::Basic | spec::Auth::Broken);
    let key = !matches!(client.auth, spec::Auth::Basic | spec::Auth::None);
    let lists = [
        ("api_key", &env.api_key, key, "`bearer`, `{header: …}` or `{query: …}`"),
        ("username", &env.username, basic, "`basic`"),
        ("password", &env.password, basic, "`basic`"),
    ];
    for (what, variables, read, with) in lists {
        for variable in variables {
            if let Some(diagnostic) = checks::variable(variable) {
                diagnostics.push(diagnostic);
            }
        }
        if let Some(first) = variables.first()
            && !read
        {
            let message = format!("`{what}` is never read with this `auth`");
            diagnostics.push(
                Diagnostic::new("bad-value", message, first.place)
                    .help(format!("take it out, or set the client's `auth` to {with}")),
            );
        }
    }
    let texts =
        |values: &[Spanned<String>]| values.iter().map(|value| value.value.clone()).collect();
    let variables = texts(&env.api_key);
    match &client.auth {
        spec::Auth::None | spec::Auth::Broken => Auth::None,
        spec::Auth::Bearer => Auth::Bearer { variables },
        spec::Auth::Header(name) => {
            if let Some(diagnostic) = checks::header_name(&name.value, name.place) {
                diagnostics.push(diagnostic);
            }
            Auth::Header { name: name.value.clone(), variables }
        }
        spec::Auth::Query(name) => Auth::Query { name: name.value.clone(), variables },
        spec::Auth::Basic => Auth::Basic {
            username_variables: texts(&env.username),
            password_variables: texts(&env.password),
        },
    }
}
