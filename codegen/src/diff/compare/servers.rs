//! Servers, the operations that go to them, and the variables in URLs.

use super::client::part;
use super::comparison::{Comparison, added, changed, removed};
use super::matching::{Matched, matched};
use super::site::{Place, Site};
use super::urls::{Base, filled};
use crate::api::{Client, Operation, Server, UrlVariable};
use crate::diff::facts::rules;

impl<'a> Comparison<'a> {
    pub(super) fn servers(&mut self, old: &'a Client, new: &'a Client, name: &str) {
        let Matched { both, only_old, only_new } = brought_together(old, new);
        for (was, is) in both {
            let site = Site::apart(place(was, name), place(is, name));
            let Server { name: _, ident, docs, url, env } = was;
            let what = format!("server `{}`", is.name);
            if *ident != is.ident {
                let (from, to) = (ident.plain(), is.ident.plain());
                let message =
                    format!("the builder takes the URL of {what} by `{to}`, no longer by `{from}`");
                self.found(rules::CLIENT_SERVER_RENAMED, &site, changed(from, to), message);
            }
            let (from, to) = (filled(url, old, new), filled(&is.url, new, old));
            if Base::of(&from) != Base::of(&to) {
                let message = format!("{what} is at {}, no longer at {url}", is.url);
                let values = changed(url, &is.url);
                self.found(rules::CLIENT_SERVER_URL_CHANGED, &site, values, message);
            }
            self.docs(&site, &what, docs.as_str(), is.docs.as_str());
            let place = site.new.part("env", name.to_owned(), "");
            self.variables(place, &format!("URL of {what}"), env, &is.env);
        }
        for was in only_old {
            let message = format!("server `{}` was removed", was.name);
            let site = Site::apart(place(was, name), place(was, name));
            self.found(rules::CLIENT_SERVER_REMOVED, &site, removed(&was.url), message);
        }
        for is in only_new {
            let message = format!("server `{}` was added", is.name);
            let site = Site::apart(place(is, name), place(is, name));
            self.found(rules::CLIENT_SERVER_ADDED, &site, added(&is.url), message);
        }
    }

    /// Compares the server that an operation goes to. The client's comparison reports one that has
    /// another name or another URL.
    pub(super) fn own_server(&mut self, site: &Site, what: &str, was: &Operation, is: &Operation) {
        let (old, new) = (&self.old.api.client, &self.new.api.client);
        let server = |client: &'a Client, operation: &Operation| -> Option<&'a Server> {
            operation.server.map(|server| &client.servers[server])
        };
        let (before, after) = (server(old, was), server(new, is));
        let is_same = match (before, after) {
            (None, None) => true,
            (Some(before), Some(after)) => {
                let mut both = brought_together(old, new).both.into_iter();
                both.any(|(was, is)| std::ptr::eq(was, before) && std::ptr::eq(is, after))
            }
            _ => false,
        };
        if !is_same {
            let shown = |client: &'a Client, server: Option<&'a Server>| {
                server.map_or(client.base_url.as_str(), |server| server.url.as_str())
            };
            let (from, to) = (shown(old, before), shown(new, after));
            let message = format!("{what} goes to {to}, no longer to {from}");
            self.found(rules::OPERATION_SERVER_CHANGED, site, changed(from, to), message);
        }
    }

    pub(super) fn url_variables(&mut self, was: &'a Client, is: &'a Client, name: &str) {
        for old in &was.url_variables {
            match is.url_variables.iter().find(|new| new.ident == old.ident) {
                Some(new) => self.url_variable(old, new, name),
                None => {
                    let message = format!("the builder no longer takes `{}`", old.ident.plain());
                    let site = variable_site(old, name);
                    let values = removed(&old.name);
                    let rule = match &old.default {
                        Some(_) => rules::CLIENT_URL_VARIABLE_REMOVED,
                        None => rules::CLIENT_URL_VARIABLE_REQUIRED_REMOVED,
                    };
                    self.found(rule, &site, values, message);
                }
            }
        }
        for new in &is.url_variables {
            if was.url_variables.iter().any(|old| old.ident == new.ident) {
                continue;
            }
            let method = new.ident.plain();
            let (rule, message) = match &new.default {
                Some(_) => {
                    (rules::CLIENT_URL_VARIABLE_ADDED, format!("the builder takes `{method}`"))
                }
                None => (
                    rules::CLIENT_URL_VARIABLE_REQUIRED_ADDED,
                    format!("a client needs `{method}` to be built"),
                ),
            };
            self.found(rule, &variable_site(new, name), added(&new.name), message);
        }
    }

    fn url_variable(&mut self, was: &'a UrlVariable, is: &'a UrlVariable, name: &str) {
        let site = variable_site(is, name);
        let UrlVariable { name: _, ident, enum_ident: _, docs, values, default, env } = was;
        let what = format!("variable `{}` in URLs", is.name);
        self.docs(&site, &what, docs.as_str(), is.docs.as_str());
        match (default, &is.default) {
            (Some(from), Some(to)) if from != to => {
                let message = format!("{what} is `{to}` by default, no longer `{from}`");
                let rule = rules::CLIENT_URL_VARIABLE_DEFAULT_CHANGED;
                self.found(rule, &site, changed(from, to), message);
            }
            (Some(from), None) => {
                let message = format!("a client needs `{}` to be built", ident.plain());
                let rule = rules::CLIENT_URL_VARIABLE_DEFAULT_REMOVED;
                self.found(rule, &site, removed(from), message);
            }
            (None, Some(to)) => {
                let message = format!("{what} is `{to}` by default");
                let rule = rules::CLIENT_URL_VARIABLE_DEFAULT_ADDED;
                self.found(rule, &site, added(to), message);
            }
            _ => {}
        }
        let site_of = |value: &str| {
            let place = site.new.part(value, name.to_owned(), "");
            Site::apart(place.clone(), place)
        };
        for (_, value) in values.iter().filter(|value| !is.values.contains(value)) {
            let message = format!("{what} no longer has the value `{value}`");
            let rule = rules::CLIENT_URL_VARIABLE_VALUE_REMOVED;
            self.found(rule, &site_of(value), removed(value), message);
        }
        for (_, value) in is.values.iter().filter(|value| !values.contains(value)) {
            let message = format!("{what} has the value `{value}`");
            let rule = rules::CLIENT_URL_VARIABLE_VALUE_ADDED;
            self.found(rule, &site_of(value), added(value), message);
        }
        let place = site.new.part("env", name.to_owned(), "");
        self.variables(place, &what, env, &is.env);
    }
}

/// The servers of both sides: those of one name, then those of one URL.
fn brought_together<'a>(was: &'a Client, is: &'a Client) -> Matched<'a, Server> {
    let (old, new) =
        (was.servers.iter().collect::<Vec<_>>(), is.servers.iter().collect::<Vec<_>>());
    matched(
        &old,
        &new,
        [
            |a: &Server, b: &Server| a.ident == b.ident,
            |a: &Server, b: &Server| Base::of(&a.url) == Base::of(&b.url),
        ],
    )
}

fn place(server: &Server, rust: &str) -> Place {
    Place { rust: rust.to_owned(), ..Place::new(&["client", "servers", &server.name]) }
}

fn variable_site(variable: &UrlVariable, rust: &str) -> Site {
    let Site { new, .. } = part("client", "variables", rust);
    let place = new.part(&variable.name, rust.to_owned(), "");
    Site::apart(place.clone(), place)
}
