//! Authentication: the schemes, the credentials that callers give for them, and the calls that use
//! them.

use super::client::part;
use super::comparison::{Comparison, added, changed, removed};
use super::site::{Place, Site};
use crate::api::{Auth, Client, Operation, Scheme, SchemeKind};
use crate::diff::facts::rules;

impl<'a> Comparison<'a> {
    pub(super) fn auth(&mut self, was: &'a Client, is: &'a Client, name: &str) {
        self.default_auth(was, is, name);
        let is_default = |client: &Client, scheme: &Scheme| {
            let mut used = client.auth.0.iter().flatten();
            used.any(|index| client.schemes[*index].ident == scheme.ident)
        };
        let is_changed = default_change(was, is) == Change::Other;
        let is_reported =
            |scheme: &Scheme| is_changed && (is_default(was, scheme) || is_default(is, scheme));
        for old in &was.schemes {
            let site = site(was, old, name);
            let method = old.ident.plain();
            match is.schemes.iter().find(|new| is_same(old, new)) {
                Some(new) => {
                    let (from, to) = (carrier(old), carrier(new));
                    if from != to && !is_reported(new) {
                        let message = format!("`{method}` is sent as {to}, no longer as {from}");
                        let rule = rules::CLIENT_AUTH_SCHEME_CHANGED;
                        self.found(rule, &site, changed(from, to), message);
                    }
                    self.scheme_variables((was, old), (is, new), name);
                }
                None if is_reported(old) => {}
                None => {
                    let message = format!("the builder no longer takes `{method}`");
                    let rule = rules::CLIENT_CREDENTIALS_REMOVED;
                    self.found(rule, &site, removed(carrier(old)), message);
                }
            }
        }
        for new in &is.schemes {
            if is_reported(new) || was.schemes.iter().any(|old| is_same(old, new)) {
                continue;
            }
            let message = format!("the builder takes `{}`", new.ident.plain());
            let site = site(is, new, name);
            self.found(rules::CLIENT_CREDENTIALS_ADDED, &site, added(carrier(new)), message);
        }
    }

    fn default_auth(&mut self, was: &Client, is: &Client, name: &str) {
        let change = default_change(was, is);
        if change == Change::None {
            return;
        }
        let (mut from, mut to) = (described(was, &was.auth), described(is, &is.auth));
        if from == to {
            // Only the credentials are others.
            let named = |client: &Client| {
                let named = client.auth.0.iter().map(|schemes| credentials_of(client, schemes));
                named.collect::<Vec<_>>().join(", or ")
            };
            (from, to) = (named(was), named(is));
        }
        let (rule, values, message) = match (was.auth.is_none(), is.auth.is_none()) {
            _ if change == Change::Order => {
                let message = format!(
                    "calls send the first credentials that there are of {to}, no longer of {from}"
                );
                (rules::CLIENT_AUTH_REORDERED, changed(&from, &to), message)
            }
            (true, _) => {
                let message = format!("calls authenticate with {to}");
                (rules::CLIENT_AUTH_ADDED, added(&to), message)
            }
            (_, true) => {
                let message = "calls no longer authenticate".to_owned();
                (rules::CLIENT_AUTH_REMOVED, removed(&from), message)
            }
            _ => {
                let rule = if credentials(was) == credentials(is) {
                    rules::CLIENT_AUTH_SCHEME_CHANGED
                } else {
                    rules::CLIENT_AUTH_CREDENTIALS_CHANGED
                };
                let message = format!("calls authenticate with {to}, no longer with {from}");
                (rule, changed(&from, &to), message)
            }
        };
        self.found(rule, &part("client", "auth", name), values, message);
    }

    fn scheme_variables(
        &mut self,
        (was, old): (&Client, &'a Scheme),
        (is, new): (&Client, &'a Scheme),
        name: &str,
    ) {
        let of = match (was.schemes.as_slice(), is.schemes.as_slice()) {
            ([_], [_]) => String::new(),
            _ => format!(" of `{}`", new.ident.plain()),
        };
        for ((key, what, was), (_, _, is)) in variables(old).into_iter().zip(variables(new)) {
            let place = Place { rust: name.to_owned(), ..env_place(new, key) };
            self.variables(place, &format!("{what}{of}"), was, is);
        }
    }

    /// Compares the schemes that an operation names. Where neither names any, the client's
    /// comparison reports a change.
    pub(super) fn own_auth(
        &mut self,
        site: &Site,
        what: &str,
        was: &'a Operation,
        is: &'a Operation,
    ) {
        if was.auth.is_none() && is.auth.is_none() {
            return;
        }
        let (old, new) = (&self.old.api.client, &self.new.api.client);
        let used = |client: &'a Client, operation: &'a Operation| -> &'a Auth {
            operation.auth.as_ref().unwrap_or(&client.auth)
        };
        let (before, after) = (used(old, was), used(new, is));
        let change = change(known(old, before, new), known(new, after, old));
        let (from, to) = (described(old, before), described(new, after));
        let (rule, message) = match change {
            Change::None => return,
            Change::Order => (
                rules::OPERATION_AUTH_REORDERED,
                format!(
                    "{what} sends the first credentials that there are of {to}, no longer of {from}"
                ),
            ),
            Change::Other => (
                rules::OPERATION_AUTH_CHANGED,
                format!("{what} authenticates with {to}, no longer with {from}"),
            ),
        };
        self.found(rule, site, changed(from, to), message);
    }
}

/// A change of alternatives.
#[derive(Clone, Copy, PartialEq)]
enum Change {
    None,
    /// They stand in another order: a client that has the credentials of several sends others.
    Order,
    Other,
}

fn change(mut before: Vec<String>, mut after: Vec<String>) -> Change {
    if before == after {
        return Change::None;
    }
    before.sort_unstable();
    after.sort_unstable();
    if before == after { Change::Order } else { Change::Other }
}

/// The change of the default alternatives, but for ones that are added or removed with their
/// credentials, which are reported then.
fn default_change(was: &Client, is: &Client) -> Change {
    let (before, after) = (known(was, &was.auth, is), known(is, &is.auth, was));
    let is_whole = before.len() == was.auth.0.len() || after.len() == is.auth.0.len();
    match !is_whole && described(was, &was.auth) != described(is, &is.auth) {
        true => Change::Other,
        false => change(before, after),
    }
}

/// The alternatives whose credentials the other side has, too.
fn known(client: &Client, auth: &Auth, other: &Client) -> Vec<String> {
    let has =
        |index: &usize| other.schemes.iter().any(|scheme| is_same(&client.schemes[*index], scheme));
    let alternatives = auth.0.iter().filter(|schemes| schemes.iter().all(has));
    alternatives.map(|schemes| credentials_of(client, schemes)).collect()
}

/// The credentials of an alternative and how they are sent, in any order.
fn credentials_of(client: &Client, schemes: &[usize]) -> String {
    let schemes = schemes.iter().map(|index| &client.schemes[*index]);
    let mut named: Vec<String> =
        schemes.map(|scheme| format!("{} {}", scheme.ident.plain(), carrier(scheme))).collect();
    named.sort_unstable();
    named.join(" and ")
}

/// Whether callers give the same credentials by the same method.
fn is_same(old: &Scheme, new: &Scheme) -> bool {
    old.ident == new.ident && takes_pair(old) == takes_pair(new)
}

fn takes_pair(scheme: &Scheme) -> bool {
    matches!(scheme.kind, SchemeKind::Basic { .. })
}

/// The credentials that callers give for the default alternatives, in any order.
fn credentials(client: &Client) -> Vec<Vec<(&str, bool)>> {
    let alternatives = client.auth.0.iter().map(|schemes| {
        let schemes = schemes.iter().map(|index| &client.schemes[*index]);
        let mut named: Vec<(&str, bool)> =
            schemes.map(|scheme| (scheme.ident.as_str(), takes_pair(scheme))).collect();
        named.sort_unstable();
        named
    });
    let mut alternatives: Vec<_> = alternatives.collect();
    alternatives.sort_unstable();
    alternatives
}

/// The alternatives, by what is sent.
fn described(client: &Client, auth: &Auth) -> String {
    let alternatives = auth.0.iter().map(|schemes| match schemes.as_slice() {
        [] => "none".to_owned(),
        schemes => {
            let sent = schemes.iter().map(|index| carrier(&client.schemes[*index]));
            sent.collect::<Vec<_>>().join(" and ")
        }
    });
    alternatives.collect::<Vec<_>>().join(", or ")
}

fn carrier(scheme: &Scheme) -> String {
    match &scheme.kind {
        SchemeKind::Bearer { variables: _ } => "bearer".into(),
        SchemeKind::Basic { username_variables: _, password_variables: _ } => "basic".into(),
        // Names of headers are the same in any case.
        SchemeKind::Header { name, prefix, variables: _ } => match prefix.as_str() {
            "" => format!("header {}", name.to_ascii_lowercase()),
            prefix => format!("header {} with `{prefix}`", name.to_ascii_lowercase()),
        },
        SchemeKind::Query { name, variables: _ } => format!("query {name}"),
    }
}

fn site(client: &Client, scheme: &Scheme, rust: &str) -> Site {
    let place = match client.schemes.as_slice() {
        [_] => Place::new(&["client", "auth"]),
        _ => Place::new(&["client", "credentials", &scheme.name]),
    };
    let place = Place { rust: rust.to_owned(), ..place };
    Site::apart(place.clone(), place)
}

/// The place of a scheme's variables: `api_key` and `basic_auth` may be those of `env`.
fn env_place(scheme: &Scheme, key: &str) -> Place {
    match (scheme.name.as_str(), key) {
        ("api_key", "api_key") | ("basic_auth", _) => Place::new(&["client", "env", key]),
        (name, "api_key") => Place::new(&["client", "credentials", name, "env"]),
        (name, key) => Place::new(&["client", "credentials", name, &format!("{key}_env")]),
    }
}

/// The environment variables of a scheme: the key in `env`, what they hold, and their names.
fn variables(scheme: &Scheme) -> Vec<(&'static str, &'static str, &[String])> {
    match &scheme.kind {
        SchemeKind::Bearer { variables }
        | SchemeKind::Header { variables, .. }
        | SchemeKind::Query { variables, .. } => vec![("api_key", "API key", variables)],
        SchemeKind::Basic { username_variables, password_variables } => vec![
            ("username", "username", username_variables),
            ("password", "password", password_variables),
        ],
    }
}
