//! Operations.
//!
//! An operation has one method.

use super::auth::uses;
use super::field::{body_fields, parameter_fields, path_fields, type_expression};
use super::notes::notes;
use super::object::{Entry, Object};
use super::response::{lines, response};
use super::scalar::{duration, errors, flag, name, status, text};
use super::{Report, short};
use crate::diagnostics::Diagnostic;
use crate::scalar::Scalar;
use crate::spec::{
    Body, BodyContent, Encoding, FILE, Field, METHODS, Method, Node, Operation, Parameters,
    Spanned, TypeExpr, TypeExprKind, Value,
};

/// All keys of an operation but those of its body.
const KEYS: &[&str] = &[
    "GET",
    "POST",
    "PUT",
    "PATCH",
    "DELETE",
    "HEAD",
    "title",
    "docs",
    "name",
    "deprecated",
    "since",
    "renamed_from",
    "stability",
    "example",
    "idempotent",
    "server",
    "auth",
    "timeout",
    "path",
    "query",
    "headers",
    "accept",
    "returns",
    "events",
    "pages",
    "errors",
    "status",
];

const PARAMETERS: &str = "a mapping from parameters to their types";

pub(super) fn operation((key, node): Entry, report: &mut Report) -> Option<Operation> {
    if let Value::String(text) = &node.value {
        return Some(short::operation(key, text, node.place, report));
    }
    let place = key.place;
    let bodies = body_keys().map(|(_, key)| key);
    let keys: Vec<&str> = KEYS.iter().copied().chain(bodies).collect();
    let mut object = Object::of("an operation", keys, place, node, report)?;
    let keys = object.keys();
    let (method, template) = call(&mut object, report);
    let operation = Operation {
        name: key,
        keys,
        notes: notes(&mut object, report),
        rust_name: object.value("name").and_then(|node| name(node, report)),
        method,
        template,
        idempotent: object.value("idempotent").is_some_and(|node| flag(node, report)),
        server: object.value("server").and_then(|node| name(node, report)),
        auth: object.value("auth").and_then(|node| uses(node, report)),
        timeout: object.value("timeout").and_then(|node| duration(node, report)),
        path: path(object.value("path"), report),
        query: parameters(object.value("query"), report),
        headers: parameters(object.value("headers"), report),
        body: body(&mut object, report),
        accept: object.value("accept").and_then(|node| text(node, report)),
        response: response(&mut object, report),
        errors: errors(&mut object, report),
        status: object.value("status").and_then(|node| status(node, report)),
    };
    object.finish(report);
    Some(operation)
}

fn call(
    object: &mut Object,
    report: &mut Report,
) -> (Option<Spanned<Method>>, Option<Spanned<String>>) {
    let mut found = METHODS.iter().filter_map(|(key, method)| Some((*method, object.take(key)?)));
    let Some((method, (key, node))) = found.next() else {
        drop(found);
        if object.has_merge(report) || apart(object, report) {
            return (None, None);
        }
        let message = "an operation needs a method and a path".to_owned();
        report.push(
            Diagnostic::new("missing-key", message, object.place)
                .help("write them like `GET: /items/{item_id}`, the method in capitals"),
        );
        return (None, None);
    };
    let mut method = Some(Spanned { value: method, place: key.place });
    for (_, (other, _)) in found {
        let message = format!("an operation has one method, and this has `{}` too", key.value);
        report.push(
            Diagnostic::new("conflicting-keys", message, other.place)
                .note("its other method is here", key.place)
                .help("make it two operations"),
        );
        method = None;
    }
    if node.value == Value::Null {
        let help = format!("write it, such as `{}: /items`; the base URL itself is `/`", key.value);
        report.wrong_kind_help("a path", &node, Some(help));
        return (method, None);
    }
    (method, text(node, report))
}

/// Whether a mapping names its method and its path as values, each under a key of its own.
pub(super) fn is_apart(entries: &[Entry]) -> bool {
    let is_method = |(key, node): &Entry| match &node.value {
        Value::String(text) => {
            key.value == "method" && METHODS.iter().any(|(name, _)| name.eq_ignore_ascii_case(text))
        }
        _ => false,
    };
    entries.iter().any(is_method)
}

/// Reports such a method.
fn apart(object: &mut Object, report: &mut Report) -> bool {
    let Some((key, Node { value: Value::String(method), .. })) = object.take("method") else {
        return false;
    };
    let path = ["path", "url", "uri"].iter().find_map(|key| match object.take(key)?.1.value {
        Value::String(path) => Some(path),
        _ => None,
    });
    let path = path.as_deref().filter(|path| path.starts_with('/')).unwrap_or("/items");
    let help = format!("write `{}: {path}`", method.to_ascii_uppercase());
    let message = "the method of an operation is the key of its path";
    report.push(Diagnostic::new("missing-key", message, key.place).help(help));
    true
}

fn path(node: Option<Node>, report: &mut Report) -> Vec<Field> {
    node.map(|node| path_fields(PARAMETERS, node, report)).unwrap_or_default()
}

/// A group's name, a mapping of parameters, or a list of both.
fn parameters(node: Option<Node>, report: &mut Report) -> Vec<Parameters> {
    let Some(node) = node else { return Vec::new() };
    match node.value {
        Value::Seq(nodes) => nodes.into_iter().filter_map(|node| some(node, report)).collect(),
        _ => some(node, report).into_iter().collect(),
    }
}

fn some(node: Node, report: &mut Report) -> Option<Parameters> {
    match node.value {
        Value::String(_) => name(node, report).map(Parameters::Group),
        Value::Map(_) => Some(Parameters::Fields(parameter_fields(PARAMETERS, node, report))),
        _ => {
            report.wrong_kind(
                "the name of a group, a mapping of parameters, or a list of both",
                &node,
            );
            None
        }
    }
}

/// The keys of bodies, each with the encoding of a body that is not said by a word.
fn body_keys() -> impl Iterator<Item = (Encoding, &'static str)> {
    let encodings = Encoding::ALL.iter().filter(|encoding| encoding.word().is_none());
    encodings.flat_map(|encoding| encoding.keys().map(|key| (*encoding, key)))
}

/// The encoding that a word or `Lines<T>` under a key stands for, and the type of what callers
/// give.
fn body_word(key: Encoding, node: &Node, report: &mut Report) -> Option<(Encoding, TypeExpr)> {
    let Value::String(text) = &node.value else { return None };
    let place = node.place;
    if key.key() == Encoding::Lines.key()
        && let Some(item) = lines(text, place, report)
    {
        let kind = TypeExprKind::Array(Box::new(item));
        return Some((Encoding::Lines, TypeExpr { place, kind }));
    }
    let mut all = Encoding::ALL.iter().copied();
    let encoding = all.find(|it| it.key() == key.key() && it.word() == Some(text.as_str()))?;
    let kind = match encoding {
        Encoding::Bytes => TypeExprKind::Name(FILE.to_owned()),
        _ => TypeExprKind::Scalar(Scalar::String),
    };
    Some((encoding, TypeExpr { place, kind }))
}

fn body(object: &mut Object, report: &mut Report) -> Option<Body> {
    let mut found = body_keys().filter_map(|(encoding, key)| Some((encoding, object.take(key)?)));
    let (encoding, (key, node)) = found.next()?;
    for (_, (other, node)) in found {
        report.push(
            Diagnostic::new("conflicting-keys", "an operation has one body", other.place)
                .note("the other one is here", key.place)
                .help("take one of the two out; to send either, make it two operations"),
        );
        report.lose(&node);
    }
    let place = key.place;
    let is_optional = key.value.ends_with('?');
    if let Some((encoding, ty)) = body_word(encoding, &node, report) {
        let content = BodyContent::Whole { ty, optional: is_optional };
        return Some(Body { place, encoding, content });
    }
    let content = match node.value {
        Value::Map(_) => {
            if is_optional {
                report.bad_value(
                    format!("the members of a {} are optional one by one", encoding.noun()),
                    place,
                    &format!(
                        "write `{}:`, and a `?` after each member that may be left out",
                        encoding.key()
                    ),
                );
            }
            BodyContent::Members(body_fields("a mapping from members to their types", node, report))
        }
        _ => match type_expression(node, report) {
            Some(ty) => BodyContent::Whole { ty, optional: is_optional },
            None => BodyContent::Broken,
        },
    };
    Some(Body { place, encoding, content })
}
