//! Authentication: the schemes, and the schemes that calls use.

use super::Report;
use super::client::variables;
use super::object::{Entry, Object, entries};
use super::scalar::{name, text};
use crate::diagnostics::Place;
use crate::spec::{Node, Spanned, Value};

/// The client's `auth`.
#[derive(Clone, Debug, Default)]
pub enum Auth {
    /// `none`, and where nothing is said.
    #[default]
    None,
    /// The only scheme, in place.
    Scheme(Box<Scheme>),
    /// Schemes of `credentials`.
    Uses(Uses),
    /// A value that could not be read.
    Broken,
}

/// Alternatives, each with the names of the schemes that it takes together. An empty one is `none`.
pub type Uses = Vec<Vec<Spanned<String>>>;

/// A scheme of authentication.
#[derive(Clone, Debug)]
pub struct Scheme {
    /// Its name. That of a scheme in place is `api_key` or `basic_auth`.
    pub name: Spanned<String>,
    /// Its documentation.
    pub docs: Option<Spanned<String>>,
    /// The place of the credentials in a request. None if it could not be read.
    pub kind: Option<SchemeKind>,
    /// The text in front of the key.
    pub prefix: Option<Spanned<String>>,
    /// The environment variables for the key.
    pub env: Vec<Spanned<String>>,
    /// The environment variables for the user's name.
    pub username_env: Vec<Spanned<String>>,
    /// The environment variables for the password.
    pub password_env: Vec<Spanned<String>>,
}

/// The place of a scheme's credentials in a request.
#[derive(Clone, Debug)]
pub enum SchemeKind {
    /// `bearer`.
    Bearer,
    /// `basic`.
    Basic,
    /// `{header: X-Api-Key}`.
    Header(Spanned<String>),
    /// `{query: api_key}`.
    Query(Spanned<String>),
}

const IN_PLACE: &[&str] = &["header", "query", "prefix", "bearer", "basic", "none"];
const SCHEME: &[&str] =
    &["scheme", "header", "query", "prefix", "env", "username_env", "password_env", "docs"];

/// The only scheme of a client, in place.
pub(super) fn scheme(key: Place, node: Node, report: &mut Report) -> Option<Auth> {
    const HELP: &str =
        "write `bearer`, `basic`, `none`, `{header: X-Api-Key}` or `{query: api_key}`";
    let place = node.place;
    let in_place = |kind: SchemeKind, prefix| {
        let name = if matches!(kind, SchemeKind::Basic) { "basic_auth" } else { "api_key" };
        let name = Spanned { value: name.to_owned(), place: key };
        Auth::Scheme(Box::new(Scheme { prefix, ..Scheme::new(name, Some(kind)) }))
    };
    match node.value {
        Value::String(kind) => match kind.as_str() {
            "none" => Some(Auth::None),
            "bearer" => Some(in_place(SchemeKind::Bearer, None)),
            "basic" => Some(in_place(SchemeKind::Basic, None)),
            _ => {
                report.bad_value(format!("there is no auth `{kind}`"), place, HELP);
                None
            }
        },
        Value::Map(entries) => {
            let is_empty = entries.is_empty();
            let mut object = Object::new("`auth`", IN_PLACE, place, entries, report);
            let header = object.value("header").and_then(|node| name(node, report));
            let query = object.value("query").and_then(|node| name(node, report));
            let prefix = object.value("prefix").and_then(|node| text(node, report));
            let plain = ["bearer", "basic", "none"].map(|kind| {
                let Some((key, node)) = object.take(kind) else { return false };
                if node.value != Value::Null {
                    let message = format!("`{kind}` takes no value");
                    report.bad_value(message, key.place, &format!("write `auth: {kind}`"));
                }
                true
            });
            object.finish(report);
            let kind = match (header, query, plain) {
                (Some(header), None, [false, false, false]) => SchemeKind::Header(header),
                (None, Some(query), [false, false, false]) => SchemeKind::Query(query),
                (None, None, [true, false, false]) => SchemeKind::Bearer,
                (None, None, [false, true, false]) => SchemeKind::Basic,
                (None, None, [false, false, true]) => return Some(Auth::None),
                (None, None, [false, false, false]) => {
                    if is_empty || prefix.is_some() {
                        report.bad_value("this `auth` has no scheme", place, HELP);
                    }
                    return None;
                }
                _ => {
                    report.bad_value("there is more than one `auth`", place, HELP);
                    return None;
                }
            };
            Some(in_place(kind, prefix))
        }
        _ => {
            report.wrong_kind_help("the kind of auth", &node, Some(HELP.to_owned()));
            None
        }
    }
}

impl Scheme {
    fn new(name: Spanned<String>, kind: Option<SchemeKind>) -> Self {
        let (env, username_env, password_env) = (Vec::new(), Vec::new(), Vec::new());
        Self { name, docs: None, kind, prefix: None, env, username_env, password_env }
    }
}

/// `credentials`.
pub(super) fn credentials(node: Option<Node>, report: &mut Report) -> Vec<Scheme> {
    let Some(node) = node else { return Vec::new() };
    let entries = entries("a mapping from names to schemes", node, report);
    entries.into_iter().map(|entry| named(entry, report)).collect()
}

fn named((key, node): Entry, report: &mut Report) -> Scheme {
    const HELP: &str =
        "write `bearer`, `basic`, `{header: X-Api-Key}` or `{query: api_key}`, and `env` beside it";
    let place = node.place;
    let short = |kind: &str| match kind {
        "bearer" => Some(SchemeKind::Bearer),
        "basic" => Some(SchemeKind::Basic),
        _ => None,
    };
    match node.value {
        Value::String(kind) => {
            let found = short(&kind);
            if found.is_none() {
                report.bad_value(format!("there is no scheme `{kind}`"), place, HELP);
            }
            Scheme::new(key, found)
        }
        Value::Map(entries) => {
            let mut object = Object::new("a scheme", SCHEME, key.place, entries, report);
            let has_kind = ["header", "query", "scheme"].iter().any(|kind| object.has(kind));
            let header = object.value("header").and_then(|node| name(node, report));
            let query = object.value("query").and_then(|node| name(node, report));
            let scheme = object.value("scheme").and_then(|node| name(node, report));
            let kind = match (header, query, scheme) {
                (Some(header), None, None) => Some(SchemeKind::Header(header)),
                (None, Some(query), None) => Some(SchemeKind::Query(query)),
                (None, None, Some(scheme)) => {
                    let found = short(&scheme.value);
                    if found.is_none() {
                        let message = format!("there is no scheme `{}`", scheme.value);
                        report.bad_value(message, scheme.place, "write `bearer` or `basic`");
                    }
                    found
                }
                (None, None, None) => {
                    if !has_kind && !object.has_foreign() {
                        let message = format!("`{}` has no scheme", key.value);
                        report.bad_value(message, key.place, HELP);
                    }
                    None
                }
                _ => {
                    let message = format!("`{}` has more than one scheme", key.value);
                    report.bad_value(message, key.place, HELP);
                    None
                }
            };
            let read = Scheme {
                name: key,
                docs: object.value("docs").and_then(|node| text(node, report)),
                kind,
                prefix: object.value("prefix").and_then(|node| text(node, report)),
                env: variables(&mut object, "env", report),
                username_env: variables(&mut object, "username_env", report),
                password_env: variables(&mut object, "password_env", report),
            };
            object.finish(report);
            read
        }
        _ => {
            report.wrong_kind_help("a scheme", &node, Some(HELP.to_owned()));
            Scheme::new(key, None)
        }
    }
}

/// The schemes that calls use: a name, or a list of alternatives, of which each is a name or a list
/// of names.
pub(super) fn uses(node: Node, report: &mut Report) -> Option<Uses> {
    const EXPECTED: &str = "the name of a scheme, or a list of alternatives";
    match node.value {
        Value::Seq(nodes) if nodes.is_empty() => {
            report.bad_value("this list has no alternatives", node.place, "write `none`");
            None
        }
        Value::Seq(nodes) => nodes.into_iter().map(|node| alternative(node, report)).collect(),
        Value::String(_) => alternative(node, report).map(|names| vec![names]),
        _ => {
            report.wrong_kind_help(
                EXPECTED,
                &node,
                Some(
                    "write `key`, `[key, token]` for one of them, or `[[key, user]]` for both"
                        .to_owned(),
                ),
            );
            None
        }
    }
}

fn alternative(node: Node, report: &mut Report) -> Option<Vec<Spanned<String>>> {
    match node.value {
        Value::Seq(nodes) if nodes.is_empty() => {
            report.bad_value("this list names no scheme", node.place, "write `none`");
            None
        }
        Value::Seq(nodes) => nodes.into_iter().map(|node| name(node, report)).collect(),
        _ => {
            let name = name(node, report)?;
            Some(if name.value == "none" { Vec::new() } else { vec![name] })
        }
    }
}
