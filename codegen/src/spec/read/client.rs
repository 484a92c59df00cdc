//! `client`, and `parameters`, which are as small.
//!
//! Values are taken as they are: whether a URL is one is for lowering.

use super::Report;
use super::field::parameter_fields;
use super::object::{Entry, Object, entries};
use super::scalar::{count, duration, errors, name, text, text_or_texts};
use crate::spec::{Auth, Client, Env, Environment, Group, Node, Spanned, Value};

const CLIENT: &[&str] = &[
    "name",
    "docs",
    "base_url",
    "environments",
    "auth",
    "env",
    "timeout",
    "max_retries",
    "errors",
];
const AUTH: &[&str] = &["header", "query", "bearer", "basic", "none"];
const ENV: &[&str] = &["api_key", "username", "password", "base_url", "headers"];

pub(super) fn client((key, node): Entry, report: &mut Report) -> Option<Client> {
    let place = key.place;
    let mut object = Object::of("`client`", CLIENT, place, node, report)?;
    let client = Client {
        place,
        keys: object.keys(),
        name: object.required("name", report).and_then(|node| name(node, report)),
        docs: object.value("docs").and_then(|node| text(node, report)),
        base_url: object.required("base_url", report).and_then(|node| name(node, report)),
        environments: environments(object.value("environments"), report),
        auth: object
            .value("auth")
            .map_or(Auth::None, |node| auth(node, report).unwrap_or(Auth::Broken)),
        env: object.take("env").and_then(|entry| env(entry, report)).unwrap_or_default(),
        timeout: object.value("timeout").and_then(|node| duration(node, report)),
        max_retries: object.value("max_retries").and_then(|node| count(node, report)),
        errors: errors(&mut object, report),
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

fn auth(node: Node, report: &mut Report) -> Option<Auth> {
    const HELP: &str =
        "write `bearer`, `basic`, `none`, `{header: X-Api-Key}` or `{query: api_key}`";
    let place = node.place;
    match node.value {
        Value::String(kind) => match kind.as_str() {
            "none" => Some(Auth::None),
            "bearer" => Some(Auth::Bearer),
            "basic" => Some(Auth::Basic),
            _ => {
                report.bad_value(format!("there is no auth `{kind}`"), place, HELP);
                None
            }
        },
        Value::Map(entries) => {
            let is_empty = entries.is_empty();
            let mut object = Object::new("`auth`", AUTH, place, entries, report);
            let header = object.value("header").and_then(|node| name(node, report));
            let query = object.value("query").and_then(|node| name(node, report));
            let plain = ["bearer", "basic", "none"].map(|kind| object.take(kind).is_some());
            object.finish(report);
            match (header, query, plain) {
                (Some(header), None, [false, false, false]) => Some(Auth::Header(header)),
                (None, Some(query), [false, false, false]) => Some(Auth::Query(query)),
                (None, None, [true, false, false]) => Some(Auth::Bearer),
                (None, None, [false, true, false]) => Some(Auth::Basic),
                (None, None, [false, false, true]) => Some(Auth::None),
                (None, None, [false, false, false]) => {
                    if is_empty {
                        report.bad_value("this `auth` is empty", place, HELP);
                    }
                    None
                }
                _ => {
                    report.bad_value("there is more than one `auth`", place, HELP);
                    None
                }
            }
        }
        _ => {
            report.wrong_kind_help("the kind of auth", &node, Some(HELP.to_owned()));
            None
        }
    }
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

fn variables(object: &mut Object, key: &str, report: &mut Report) -> Vec<Spanned<String>> {
    object.value(key).map(|node| text_or_texts(node, report)).unwrap_or_default()
}

pub(super) fn group((name, node): Entry, report: &mut Report) -> Group {
    let fields = parameter_fields("a mapping from parameters to their types", node, report);
    Group { name, fields }
}
