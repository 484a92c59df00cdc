//! `client`, and `parameters`, which are as small.
//!
//! Values are taken as they are: whether a URL is one is for lowering.

use super::field::parameter_fields;
use super::object::{Entry, Object, entries};
use super::response_headers::response_headers;
use super::scalar::{count, duration, errors, name, text, text_or_texts};
use super::servers::{servers, url_variables};
use super::{Report, auth};
use crate::spec::{Auth, Client, Env, Environment, Group, Node, Spanned};

const CLIENT: &[&str] = &[
    "name",
    "docs",
    "base_url",
    "environments",
    "servers",
    "variables",
    "credentials",
    "auth",
    "env",
    "timeout",
    "max_retries",
    "errors",
    "response_headers",
];
const ENV: &[&str] = &["api_key", "username", "password", "base_url", "headers"];

pub(super) fn client((key, node): Entry, report: &mut Report) -> Option<Client> {
    let place = key.place;
    let mut object = Object::of("`client`", CLIENT, place, node, report)?;
    let has_credentials = object.has("credentials");
    let client = Client {
        place,
        keys: object.keys(),
        name: object.required("name", report).and_then(|node| name(node, report)),
        docs: object.value("docs").and_then(|node| text(node, report)),
        base_url: object.required("base_url", report).and_then(|node| name(node, report)),
        environments: environments(object.value("environments"), report),
        servers: servers(object.value("servers"), report),
        variables: url_variables(object.value("variables"), report),
        credentials: auth::credentials(object.value("credentials"), report),
        auth: match object.take("auth") {
            None => Auth::None,
            Some((_, node)) if has_credentials => {
                auth::uses(node, report).map_or(Auth::Broken, Auth::Uses)
            }
            Some((key, node)) => auth::scheme(key.place, node, report).unwrap_or(Auth::Broken),
        },
        env: object.take("env").and_then(|entry| env(entry, report)).unwrap_or_default(),
        timeout: object.value("timeout").and_then(|node| duration(node, report)),
        max_retries: object.value("max_retries").and_then(|node| count(node, report)),
        errors: errors(&mut object, report),
        response_headers: response_headers(object.value("response_headers"), report),
    };
    object.finish(report);
    Some(client)
}

fn environments(node: Option<Node>, report: &mut Report) -> Vec<Environment> {
    let Some(node) = node else { return Vec::new() };
    entries("a mapping from names to URLs", node, report)
        .into_iter()
        .filter_map(|(name, node)| Some(Environment { name, base_url: text(node, report)? }))
        .collect()
}

fn env((key, node): Entry, report: &mut Report) -> Option<Env> {
    let mut object = Object::of("`env`", ENV, key.place, node, report)?;
    let env = Env {
        keys: object.keys(),
        api_key: variables(&mut object, "api_key", report),
        username: variables(&mut object, "username", report),
        password: variables(&mut object, "password", report),
        base_url: object.value("base_url").and_then(|node| name(node, report)),
        headers: object.value("headers").and_then(|node| name(node, report)),
    };
    object.finish(report);
    Some(env)
}

pub(super) fn variables(
    object: &mut Object,
    key: &str,
    report: &mut Report,
) -> Vec<Spanned<String>> {
    object.value(key).map(|node| text_or_texts(node, report)).unwrap_or_default()
}

pub(super) fn group((name, node): Entry, report: &mut Report) -> Group {
    let fields = parameter_fields("a mapping from parameters to their types", node, report);
    Group { name, fields }
}
