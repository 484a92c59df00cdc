//! The top of a source, and how several sources become one spec.
//!
//! `package` and `client` stand in one source; the rest is united, and a name comes once.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::hash::Hash;

use super::object::{Entry, Object, entries};
use super::resource::{resource, united};
use super::tombstones::tombstone;
use super::types::type_def;
use super::{Report, client, package, pagination};
use crate::diagnostics::{Diagnostic, Place};
use crate::spec::{Node, Spanned, Spec, Value};

const KEYS: &[&str] =
    &["package", "client", "parameters", "pagination", "resources", "types", "removed"];

/// Reads the sources that could be loaded. `main` is where something that
/// none of them has is missing; none if there are sources that could not.
pub(in crate::spec) fn read(
    mut main: Option<Place>,
    nodes: Vec<Node>,
    report: &mut Report,
) -> Spec {
    let mut spec = Spec::default();
    let (mut packages, mut clients) = (Vec::new(), Vec::new());
    let mut defined: HashSet<String> = HashSet::new();
    // Keys that are there, if only misspelt.
    let mut present: HashSet<&str> = HashSet::new();
    for node in nodes {
        let place = node.place;
        if let Some(mistake) = foreign(&node) {
            report.push(mistake);
            report.lose(&node);
            report.holes += 1;
            main = None;
            continue;
        }
        let Some(mut object) = Object::of("a spec", KEYS, place, node, report) else {
            main = None;
            continue;
        };
        spec.keys.extend(object.keys());
        present
            .extend(KEYS.iter().copied().filter(|key| object.has(key) || object.has_merge(report)));
        packages.extend(object.take("package"));
        clients.extend(object.take("client"));
        let mut part = |key, expected| {
            object.value(key).map(|node| entries(expected, node, report)).unwrap_or_default()
        };
        let parameters = part("parameters", "a mapping of groups");
        let schemes = part("pagination", "a mapping of schemes");
        let resources = part("resources", "a mapping of resources");
        let types = part("types", "a mapping of types");
        let removed = part("removed", "a mapping from paths to tombstones");
        object.finish(report);
        spec.parameters.extend(parameters.into_iter().map(|entry| client::group(entry, report)));
        spec.pagination.extend(schemes.into_iter().map(|entry| pagination::scheme(entry, report)));
        spec.resources.extend(resources.into_iter().map(|entry| resource(entry, report)));
        spec.removed.extend(removed.into_iter().filter_map(|entry| tombstone(entry, report)));
        for entry in types {
            // Only the first of a name counts, yet what another holds is used by it.
            if !defined.insert(entry.0.value.clone()) {
                report.lose(&entry.1);
            }
            spec.types.push(type_def(entry, report));
        }
    }
    if !present.contains("resources") && !present.contains("types") {
        missing("resources", main, report);
    }
    for key in ["package", "client"] {
        if !present.contains(key) {
            missing(key, main, report);
        }
    }
    spec.package = only(packages, report).and_then(|entry| package::package(entry, report));
    spec.client = only(clients, report).and_then(|entry| client::client(entry, report));
    spec.parameters = distinct("the group", spec.parameters, |group| &group.name, report);
    spec.pagination = distinct("the scheme", spec.pagination, |scheme| &scheme.name, report);
    spec.resources = united(spec.resources, report);
    spec.removed = distinct("the tombstone", spec.removed, |it| &it.path, report);
    spec.types = distinct("the type", spec.types, |def| &def.name, report);
    spec
}

/// A document of another language, which is one mistake and not one for each of its keys.
fn foreign(node: &Node) -> Option<Diagnostic> {
    let Value::Map(entries) = &node.value else { return None };
    let key = |name: &str| entries.iter().find(|(key, _)| key.value == name).map(|(key, _)| key);
    let (key, what) = match (key("openapi"), key("swagger"), key("asyncapi")) {
        (Some(key), ..) => (key, "an OpenAPI document"),
        (_, Some(key), _) => (key, "a Swagger document"),
        (.., Some(key)) => (key, "an AsyncAPI document"),
        _ => return None,
    };
    let is_spec = key_count(entries) > 1;
    (!is_spec).then(|| {
        Diagnostic::new("wrong-kind", format!("this is {what}, not a spec"), key.place).help(
            "write the API down as `spec/README.md` says: it starts with `package:` and `client:`",
        )
    })
}

fn key_count(entries: &[Entry]) -> usize {
    entries.iter().filter(|(key, _)| KEYS.contains(&key.value.as_str())).count()
}

fn missing(key: &str, main: Option<Place>, report: &mut Report) {
    if let Some(main) = main {
        let message = format!("the spec has no `{key}`");
        report.push(
            Diagnostic::new("missing-key", message, main)
                .help("it needs `package`, `client`, and `resources` or `types`"),
        );
    }
}

fn only(found: Vec<Entry>, report: &mut Report) -> Option<Entry> {
    let mut found = found.into_iter();
    let first = found.next()?;
    for (key, node) in found {
        report.twice("the key", &key.value, first.0.place, key.place);
        report.lose(&node);
    }
    Some(first)
}

/// Keeps the first of those with the same name.
pub(super) fn distinct<T, N: Clone + Eq + Hash + fmt::Display>(
    what: &str,
    all: Vec<T>,
    name: impl Fn(&T) -> &Spanned<N>,
    report: &mut Report,
) -> Vec<T> {
    let mut first: HashMap<N, Place> = HashMap::with_capacity(all.len());
    let is_first = |one: &T| {
        let name = name(one);
        match first.get(&name.value) {
            Some(first) => {
                report.twice(what, &name.value, *first, name.place);
                false
            }
            None => {
                first.insert(name.value.clone(), name.place);
                true
            }
        }
    };
    let mut all = all;
    all.retain(is_first);
    all
}
