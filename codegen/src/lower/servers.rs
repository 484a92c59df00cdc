//! Servers, and the variables in URLs.
//!
//! A variable stands for a part of a name, so that no value of it leads to another host than the
//! author of the spec meant.

use std::collections::HashSet;

use super::names::Role;
use super::options::{self, Options};
use super::released::{self, Released};
use super::scope::{Claim, Scope};
use super::{checks, docs};
use crate::api::{Kind, Server, UrlVariable, below};
use crate::diagnostics::{Diagnostic, Diagnostics, nearest};
use crate::spec::{self, Resource, Spanned, Spec, Variable};

/// The servers. Their methods of the builder are claimed in the scope.
pub(super) fn lower(
    spec: &Spec,
    client: &spec::Client,
    (names, scope): (&Options, &mut Scope),
    diagnostics: &mut Diagnostics,
) -> Vec<Server> {
    if !spec.incomplete {
        report_unused(spec, client, diagnostics);
    }
    let servers = client.servers.iter().zip(&names.servers).filter_map(|(server, ident)| {
        let spec::Server { name, keys: _, docs, url, env } = server;
        let claim = Claim::new(&name.value, name.place).fixed_by("rename one of them");
        scope.claim(ident, claim, diagnostics);
        diagnostics.extend(env.iter().filter_map(checks::variable));
        let url = url.as_ref()?;
        check_url(url, &client.variables, diagnostics);
        Some(Server {
            name: name.value.clone(),
            ident: ident.clone(),
            docs: docs::of(docs.as_ref()),
            url: url.value.clone(),
            env: env.iter().map(|it| it.value.clone()).collect(),
        })
    });
    servers.collect()
}

/// The variables in URLs. Their methods of the builder are claimed in the scope.
pub(super) fn lower_variables(
    client: &spec::Client,
    released: &Released<'_>,
    (names, scope): (&Options, &mut Scope),
    diagnostics: &mut Diagnostics,
) -> Vec<UrlVariable> {
    report_unused_variables(client, diagnostics);
    let mut enums = Scope::new("type");
    if let Some(name) = &client.name {
        let claim = Claim::new(&name.value, name.place);
        enums.hold(&crate::api::Ident::new(name.value.as_str()), claim);
    }
    let idents = names.variables.iter().zip(&names.enums);
    let variables = client.variables.iter().zip(idents).map(|(variable, (ident, enum_ident))| {
        let Variable { name, keys: _, docs, values, default, env } = variable;
        let claim = Claim::new(&name.value, name.place).fixed_by("rename one of them");
        if scope.claim(ident, claim.clone(), diagnostics) && !values.is_empty() {
            enums.claim(enum_ident, claim, diagnostics);
        }
        diagnostics.extend(env.iter().filter_map(checks::variable));
        let is_right = check_values(client, variable, diagnostics);
        let mut variants = Scope::new("value");
        let path = below(&options::path("variables"), &name.value);
        let named = values.iter().map(|value| {
            let text = &*value.value;
            released.named(Role::Variant, (text, None), (&path, text, Kind::Value))
        });
        let idents = released::idents(&named.collect::<Vec<_>>(), diagnostics);
        let values = values.iter().zip(idents).map(|(value, ident)| {
            let claim = Claim::new(&value.value, value.place).fixed_by("take one of them out");
            if is_right {
                variants.claim(&ident, claim, diagnostics);
            }
            (ident, value.value.clone())
        });
        UrlVariable {
            name: name.value.clone(),
            ident: ident.clone(),
            enum_ident: enum_ident.clone(),
            docs: docs::of(docs.as_ref()),
            values: values.collect(),
            default: default.as_ref().map(|default| default.value.clone()),
            env: env.iter().map(|it| it.value.clone()).collect(),
        }
    });
    variables.collect()
}

/// The server that an operation names, by its index.
pub(super) fn find(
    client: &spec::Client,
    name: &Spanned<String>,
    diagnostics: &mut Diagnostics,
) -> Option<usize> {
    let text = name.value.as_str();
    let found = client.servers.iter().position(|server| server.name.value == text);
    if found.is_some() {
        return found;
    }
    if let Some((_, rest)) = text.split_once("://") {
        let host = rest.split(['.', '/', ':']).next().unwrap_or_default();
        let is_name = !host.is_empty() && host.bytes().all(|byte| byte.is_ascii_alphanumeric());
        let host = if is_name { host } else { "files" };
        let help = format!(
            "write `{host}: {text}` under the client's `servers`, and `server: {host}` here"
        );
        let message = "an operation names its server".to_owned();
        diagnostics.push(Diagnostic::new("bad-value", message, name.place).help(help));
        return None;
    }
    let known = client.servers.iter().map(|server| server.name.value.as_str());
    let help = match nearest(text, known) {
        Some(near) => format!("did you mean `{near}`?"),
        None => "write it with its URL under the client's `servers`".to_owned(),
    };
    let message = format!("there is no server `{text}`");
    diagnostics.push(Diagnostic::new("unknown-type", message, name.place).help(help));
    None
}

/// Checks a URL, with any values in place of its variables.
pub(super) fn check_url(
    url: &Spanned<String>,
    variables: &[Variable],
    diagnostics: &mut Diagnostics,
) {
    let text = url.value.as_str();
    let is_name = |name: &str| !name.is_empty() && !name.contains('/');
    let braces = text.matches(['{', '}']).count();
    if braces != 2 * names(text).filter(|name| is_name(name)).count() {
        let message = "a variable in a URL is a name in braces";
        let help = "write it like `{region}`";
        diagnostics.push(Diagnostic::new("bad-value", message, url.place).help(help));
        return;
    }
    for name in names(text) {
        if variables.iter().any(|known| known.name.value == name) {
            continue;
        }
        let known = variables.iter().map(|known| known.name.value.as_str());
        let help = match nearest(name, known) {
            Some(near) => format!("did you mean `{{{near}}}`?"),
            None => "write it under the client's `variables`".to_owned(),
        };
        let message = format!("there is no variable `{name}`");
        diagnostics.push(Diagnostic::new("unknown-type", message, url.place).help(help));
        return;
    }
    let mistake = checks::base_url(&Spanned { value: filled(text, |_| None), place: url.place });
    // Its help shows the URL as it is written.
    let query = if braces > 0 { checks::query_or_fragment(url) } else { None };
    diagnostics.extend(query.or(mistake));
}

/// The names in braces.
fn names(url: &str) -> impl Iterator<Item = &str> {
    url.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0))
}

/// The URL with values in place of its variables: what its place allows, where none is known.
fn filled<'v>(url: &str, value: impl Fn(&str) -> Option<&'v str>) -> String {
    let mut filled = String::with_capacity(url.len());
    let mut rest = url;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { break };
        filled.push_str(before);
        filled.push_str(match value(name) {
            Some(value) => value,
            None if filled.is_empty() => "https",
            None if filled.ends_with(':') => "1",
            None => "a",
        });
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// Every URL of the client that may have variables.
fn urls(client: &spec::Client) -> impl Iterator<Item = &Spanned<String>> {
    let environments = client.environments.iter().map(|environment| &environment.base_url);
    let servers = client.servers.iter().filter_map(|server| server.url.as_ref());
    client.base_url.iter().chain(environments).chain(servers)
}

/// Whether its values make URLs.
fn check_values(client: &spec::Client, variable: &Variable, diagnostics: &mut Diagnostics) -> bool {
    let Variable { name, keys: _, docs: _, values, default, env: _ } = variable;
    let mut is_right = true;
    for value in values.iter().chain(default) {
        let mistake = misplaced(client, &name.value, value);
        is_right &= mistake.is_none();
        diagnostics.extend(mistake);
    }
    if let Some(default) = default
        && is_right
        && !values.is_empty()
        && values.iter().all(|value| value.value != default.value)
    {
        let known: Vec<String> = values.iter().map(|it| format!("`{}`", it.value)).collect();
        let message = format!("`{}` is not one of the `values`", default.value);
        let help = format!("write one of {}, or add it", known.join(", "));
        diagnostics.push(Diagnostic::new("bad-value", message, default.place).help(help));
    }
    is_right
}

/// Reports a value that does not make a URL.
fn misplaced(client: &spec::Client, name: &str, value: &Spanned<String>) -> Option<Diagnostic> {
    let text = value.value.as_str();
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-_~".contains(&byte);
    let is_part = |part: &str| !part.is_empty() && part.bytes().all(is_plain);
    if !text.split('.').all(is_part) {
        let message = format!("a URL does not take `{text}` for a variable");
        return Some(Diagnostic::new("bad-value", message, value.place).help(
            "write letters, digits, `-`, `_`, `~` and single dots between them; other signs stand in the URL",
        ));
    }
    let makes_url = |url: &str, value| {
        let value = filled(url, |it| if it == name { value } else { None });
        checks::base_url(&Spanned { value, place: client.place }).is_none()
    };
    // What is wrong with the URL itself is reported there.
    let url = urls(client).map(|url| &url.value).find(|url| {
        names(url).any(|it| it == name) && makes_url(url, None) && !makes_url(url, Some(text))
    })?;
    let message = format!("`{url}` is not a URL with `{text}` for `{name}`");
    Some(Diagnostic::new("bad-value", message, value.place).help(
        "write a scheme (`http`, `https`), a part of a host, the number of a port, or a part of a path",
    ))
}

/// Reports the variables that are in no URL, unless a misspelt name may mean them.
fn report_unused_variables(client: &spec::Client, diagnostics: &mut Diagnostics) {
    let used: HashSet<&str> = urls(client).flat_map(|url| names(&url.value)).collect();
    let is_known = |name: &str| client.variables.iter().any(|known| known.name.value == name);
    let is_unread = client.base_url.is_none();
    if is_unread || used.iter().any(|name| !is_known(name)) {
        return;
    }
    for Variable { name, .. } in &client.variables {
        if !used.contains(name.value.as_str()) {
            let message = format!("no URL has the variable `{}`", name.value);
            let help = format!("write `{{{}}}` in a URL, or take it out", name.value);
            diagnostics.push(Diagnostic::new("unused-type", message, name.place).help(help));
        }
    }
}

/// Reports the servers that no operation names, unless a misspelt name may mean them.
fn report_unused(spec: &Spec, client: &spec::Client, diagnostics: &mut Diagnostics) {
    let mut used = HashSet::new();
    spec.resources.iter().for_each(|resource| add_named(resource, &mut used));
    let is_known = |name: &str| client.servers.iter().any(|server| server.name.value == name);
    if used.iter().any(|name| !is_known(name)) {
        return;
    }
    for spec::Server { name, .. } in &client.servers {
        if !used.contains(name.value.as_str()) && !spec.unread.contains(&name.value) {
            let message = format!("no operation goes to the server `{}`", name.value);
            let help = format!("write `server: {}` on an operation, or take it out", name.value);
            diagnostics.push(Diagnostic::new("unused-type", message, name.place).help(help));
        }
    }
}

fn add_named<'s>(resource: &'s Resource, used: &mut HashSet<&'s str>) {
    let named = resource.operations.iter().filter_map(|operation| operation.server.as_ref());
    used.extend(named.map(|name| name.value.as_str()));
    resource.resources.iter().for_each(|below| add_named(below, used));
}
