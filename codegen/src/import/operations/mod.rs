//! From paths to operations.

mod body;
mod media;
mod names;
mod pages;
mod parameters;
mod response_headers;
mod responses;
mod security;
mod streams;

use std::collections::{BTreeMap, HashMap, HashSet};

use super::extensions;
use super::losses::{Grade, Losses, Owner};
use super::model::{Base, Member, Notes, Operation, Paging, Response, Type};
use super::schema::{Schemas, notes};
use super::servers::Servers;
use crate::diagnostics::Diagnostic;
use crate::lower::names::snake;
use crate::spec::METHODS;
use crate::yaml::{Node, Spanned, Value};

pub(super) use body::{Sent, open_bodies, split_bodies};
pub(super) use names::distinguish;
pub(super) use pages::{Scheme as PageScheme, Schemes, page_all};
pub(super) use response_headers::response_headers;
pub(super) use security::{Credentials, Scheme, SchemeKind, credentials};
pub(super) use streams::split_streams;

/// The keys of an operation that are read.
const KEYS: &[&str] = &[
    "tags",
    "summary",
    "description",
    "operationId",
    "parameters",
    "requestBody",
    "responses",
    "deprecated",
    "security",
    "servers",
    "callbacks",
    "x-fern-sdk-group-name",
    "x-fern-sdk-method-name",
    "x-speakeasy-group",
    "x-speakeasy-name-override",
    "x-deprecated-message",
    "x-speakeasy-deprecation-message",
];

/// Where an operation comes from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Origin<'d> {
    /// The path.
    pub(super) item: &'d Node,
    /// The operation itself.
    pub(super) node: &'d Node,
}

/// Reads the operations of a document, in its order, and where each comes from, by its number.
pub(super) fn read<'d>(
    root: &'d Node,
    servers: &mut Servers,
    schemas: &mut Schemas<'_, 'd>,
) -> (Vec<Operation>, HashMap<usize, Origin<'d>>) {
    let mut operations = Vec::new();
    let mut origins = HashMap::new();
    let mut number = 0;
    let paths = root.get("paths").map_or(&[][..], Node::entries);
    for (path, item) in paths.iter().filter(|(path, _)| !path.value.starts_with("x-")) {
        let Some(target) = schemas.references.follow(item) else {
            schemas.losses.push(item, Grade::Omitted, "path item whose reference leads nowhere");
            continue;
        };
        if !matches!(target.value, Value::Map(_) | Value::Null) {
            let reason = format!("path item that is {}", target.describe());
            schemas.losses.push(target, Grade::Fact, reason);
        }
        // What stands beside a reference counts, too.
        let own = item.entries().iter().filter(|_| !std::ptr::eq(item, target));
        let own =
            own.filter(|(key, _)| target.get(&key.value).is_none()).map(|entry| (item, entry));
        let entries = target.entries().iter().map(|entry| (target, entry)).chain(own);
        for (item, entry) in entries {
            let (key, node) = entry;
            let shared = ["servers", "parameters", "summary", "description", "$ref"];
            let mut methods = METHODS.iter();
            let method = methods.find(|(name, _)| name.to_ascii_lowercase() == key.value);
            let Some((method, _)) = method else {
                if shared.contains(&key.value.as_str()) {
                    if matches!(key.value.as_str(), "summary" | "description") {
                        let reason = format!("`{}` of a path", key.value);
                        schemas.losses.push(node, Grade::Fact, reason);
                    }
                    continue;
                }
                let omitted: &[(Spanned<String>, Node)] = match key.value.as_str() {
                    "options" | "trace" | "query" => std::slice::from_ref(entry),
                    "additionalOperations" => node.entries(),
                    _ => &[],
                };
                for (method, node) in omitted {
                    schemas.losses.enter(Owner::Operation(number));
                    number += 1;
                    let reason = format!("`{}` of a path", method.value);
                    schemas.losses.push(node, Grade::Omitted, reason);
                    schemas.losses.enter(Owner::Document);
                }
                if omitted.is_empty() {
                    schemas.losses.push(node, Grade::Fact, format!("`{}` of a path", key.value));
                }
                continue;
            };
            if let Some(key) = extensions::ignored(node) {
                let reason = format!("operation that `{key}` leaves out");
                schemas.losses.push(node, Grade::Omitted, reason);
                continue;
            }
            schemas.losses.enter(Owner::Operation(number));
            origins.insert(number, Origin { item, node });
            let mut read = operation(number, method, &path.value, item, node, schemas);
            let own = node.get("servers").or_else(|| item.get("servers"));
            read.server = own.and_then(|own| servers.of_operation(own, schemas.losses));
            operations.push(read);
            schemas.losses.enter(Owner::Document);
            number += 1;
        }
    }
    webhooks(root, schemas);
    (operations, origins)
}

/// Records what the server calls, each of them.
fn webhooks(root: &Node, schemas: &mut Schemas<'_, '_>) {
    for (name, item) in root.get("webhooks").map_or(&[][..], Node::entries) {
        schemas.losses.push(item, Grade::Fact, format!("webhook `{}`", name.value));
    }
}

/// The mistake in a document without operations.
pub(super) fn none(root: &Node) -> Diagnostic {
    let place = root.get("paths").map_or(root.place, |paths| paths.place);
    let help =
        "a client needs one at least: `get`, `post`, `put`, `patch`, `delete` or `head` of a path";
    Diagnostic::new("bad-document", "the document has no operations", place).help(help)
}

fn operation<'d>(
    number: usize,
    method: &'static str,
    path: &str,
    item: &'d Node,
    node: &'d Node,
    schemas: &mut Schemas<'_, 'd>,
) -> Operation {
    schemas.losses.check_keys(node, KEYS);
    for (name, callback) in node.get("callbacks").map_or(&[][..], Node::entries) {
        schemas.losses.push(callback, Grade::Fact, format!("callback `{}`", name.value));
    }
    let mut notes = notes(node);
    notes.docs = docs(node);
    notes.title = repeated(node).map(str::to_owned);
    let mut operation = Operation {
        place: node.place,
        number,
        resource: Vec::new(),
        name: String::new(),
        is_named: false,
        paging: Paging::default(),
        method,
        key: path.to_owned(),
        path: String::new(),
        notes,
        path_parameters: Vec::new(),
        groups: Vec::new(),
        query: Vec::new(),
        headers: Vec::new(),
        body: None,
        as_json: None,
        status: None,
        response: Response::Nothing,
        accept: None,
        events: None,
        is_named_stream: false,
        errors: Vec::new(),
        response_headers: Vec::new(),
        auth: None,
        server: None,
    };
    names::name(path, node, &mut operation);
    parameters::read(path, item, node, &mut operation, schemas);
    match body::read(node, schemas).zip(node.get("requestBody")) {
        Some((_, body)) if matches!(method, "GET" | "HEAD") => {
            schemas.losses.push(body, Grade::Untyped, format!("body of a {method}"));
        }
        Some(((Sent { body, content_type }, json), _)) => {
            operation.body = Some(body);
            operation.headers.extend(content_type);
            operation.as_json = json;
        }
        None => {}
    }
    responses::read(node, &mut operation, schemas);
    if method == "HEAD" && !matches!(operation.response, Response::Nothing) {
        schemas.losses.push(node, Grade::Fact, "content of the response to HEAD, which has none");
        operation.response = Response::Nothing;
    }
    operation
}

/// Returns the summary of an operation whose name only repeats it, and which has a description: it
/// is a title.
fn repeated(node: &Node) -> Option<&str> {
    let text = |key| {
        let text = node.get(key).and_then(Node::text).map(str::trim);
        text.filter(|text| !text.is_empty())
    };
    let id = text("operationId").map(snake).unwrap_or_default();
    let is_title =
        |summary: &&str| id.starts_with(&snake(summary)) && !summary.contains(char::is_control);
    text("description").and(text("summary")).filter(is_title)
}

/// Returns the summary as the first paragraph, and the description behind it where it says more.
/// A summary that is the title does not become a paragraph.
fn docs(node: &Node) -> Option<String> {
    let text = |key| {
        let text = node.get(key).and_then(Node::text).map(str::trim);
        text.filter(|text| !text.is_empty())
    };
    let (summary, description) = (text("summary"), text("description"));
    let repeated = repeated(node);
    match (summary.filter(|summary| Some(*summary) != repeated), description) {
        (Some(summary), Some(description)) => {
            let stem = summary.trim_end_matches('.');
            let begins = description.to_lowercase().starts_with(&stem.to_lowercase());
            Some(if begins {
                description.to_owned()
            } else {
                format!("{}\n\n{description}", sentence(summary))
            })
        }
        (Some(summary), None) => Some(sentence(summary)),
        (None, description) => description.map(str::to_owned),
    }
}

fn sentence(text: &str) -> String {
    let ends = text.ends_with(['.', '!', '?', ':']);
    if ends { text.to_owned() } else { format!("{text}.") }
}

/// Returns the descriptions of tags, by the names that their resources have.
pub(super) fn tags(
    root: &Node,
    operations: &[Operation],
    losses: &mut Losses,
) -> Vec<(String, String)> {
    let resources: HashSet<&String> =
        operations.iter().flat_map(|operation| &operation.resource).collect();
    let mut tags: Vec<(String, String)> = Vec::new();
    for node in root.get("tags").map_or(&[][..], Node::items) {
        losses.check_keys(node, &["name", "description"]);
        let text = |key| node.get(key).and_then(Node::text).map(str::trim);
        let Some(name) = text("name") else { continue };
        let docs = text("description").filter(|docs| !docs.is_empty());
        let is_known = tags.iter().any(|(known, _)| *known == snake(name));
        if is_known || !resources.contains(&snake(name)) {
            losses.push(node, Grade::Fact, format!("tag `{name}`, which names no resource"));
        } else if let Some(docs) = docs {
            tags.push((snake(name), docs.to_owned()));
        }
    }
    tags
}

/// Takes from the operations the errors that most of them have: those of the client. An operation
/// that has none of this status gets it as well, which costs nothing.
pub(super) fn share_errors(operations: &mut [Operation]) -> Vec<(String, String)> {
    let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
    for (status, ty) in operations.iter().flat_map(|operation| &operation.errors) {
        if let Base::Named(name) = &ty.base {
            *counts.entry((status.clone(), name.clone())).or_default() += 1;
        }
    }
    let mut shared: Vec<(String, String)> = Vec::new();
    for ((status, name), count) in counts {
        if count > 1
            && count * 5 >= operations.len() * 2
            && !shared.iter().any(|(known, _)| *known == status)
        {
            shared.push((status, name));
        }
    }
    for operation in operations {
        operation.errors.retain(|(status, ty)| {
            !matches!(&ty.base, Base::Named(name) if shared.contains(&(status.clone(), name.clone())))
        });
    }
    shared
}

/// Returns the types that operations use, to be settled.
pub(super) fn types_mut(operations: &mut [Operation]) -> impl Iterator<Item = (Owner, &mut Type)> {
    operations.iter_mut().flat_map(|operation| {
        let owner = Owner::Operation(operation.number);
        operation.types_mut().into_iter().map(move |ty| (owner.clone(), ty))
    })
}

/// Returns a parameter that is always sent, such as one that a path's key holds behind a `?`.
fn constant(name: &str, ty: Type, place: crate::diagnostics::Place) -> Member {
    Member {
        name: name.to_owned(),
        optional: false,
        ty,
        notes: Notes::default(),
        style: None,
        segments: false,
        access: None,
        place,
    }
}
