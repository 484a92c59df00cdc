//! Resources, and how those of several sources become one.
//!
//! An entry of a resource is an operation if it has a method, else a resource below.

use std::collections::HashMap;

use super::history::{deprecation, is_deprecation, renamed_from, stability};
use super::object::{Entry, entries};
use super::operation::{is_apart, operation};
use super::scalar::{name, text, title, version};
use super::{Report, short};
use crate::diagnostics::{Diagnostic, nearest};
use crate::spec::{Encoding, METHODS, Node, Notes, Operation, Resource, Spanned, Value};

const EXPECTED: &str = "a mapping of operations and resources";
const OWN: [&str; 7] =
    ["docs", "name", "deprecated", "title", "since", "renamed_from", "stability"];

pub(super) fn resource((key, node): Entry, report: &mut Report) -> Resource {
    let mut resource = Resource {
        name: key,
        notes: Notes::default(),
        rust_name: None,
        operations: Vec::new(),
        resources: Vec::new(),
    };
    for (key, node) in entries(EXPECTED, node, report) {
        let is_operation = matches!(&node.value, Value::String(text) if short::is_operation(text));
        let is_own = |entries: &[Entry]| key.value == "deprecated" && is_deprecation(entries);
        let is_mapping = matches!(&node.value, Value::Map(entries) if !is_own(entries))
            || matches!(key.value.as_str(), "title" | "since" | "renamed_from" | "stability")
                && is_operation;
        match key.value.as_str() {
            own if OWN.contains(&own) && is_mapping => {
                let help = format!(
                    "an operation or resource called `{own}` stands under `operations:` or `resources:`"
                );
                report.wrong_kind_help("text", &node, Some(help));
            }
            "title" => resource.notes.title = title(node, report),
            "docs" => resource.notes.docs = text(node, report),
            "name" => resource.rust_name = name(node, report),
            "deprecated" => resource.notes.deprecated = deprecation(node, report),
            "since" => resource.notes.since = version(node, report),
            "stability" => resource.notes.stability = stability(node, report),
            "renamed_from" => resource.notes.renamed_from = renamed_from(node, report),
            "operations" => {
                for (key, node) in entries("a mapping of operations", node, report) {
                    match &node.value {
                        Value::Map(entries) if holds_operations(entries) => {
                            let message =
                                format!("`{}` is a resource, not an operation", key.value);
                            let help = "move it under `resources:`, or directly below the resource";
                            report
                                .push(Diagnostic::new("wrong-kind", message, key.place).help(help));
                            resource.resources.push(self::resource((key, node), report));
                        }
                        _ => resource.operations.extend(operation((key, node), report)),
                    }
                }
            }
            "resources" => {
                let entries = entries("a mapping of resources", node, report);
                resource
                    .resources
                    .extend(entries.into_iter().map(|entry| self::resource(entry, report)));
            }
            _ => member(&mut resource, (key, node), report),
        }
    }
    let operations = std::mem::take(&mut resource.operations);
    resource.operations = distinct(operations, report);
    let resources = std::mem::take(&mut resource.resources);
    resource.resources = united(resources, report);
    resource
}

fn member(resource: &mut Resource, (key, node): Entry, report: &mut Report) {
    match &node.value {
        Value::Map(entries) if is_operation(entries) => {
            resource.operations.extend(operation((key, node), report));
        }
        Value::Map(_) => {
            match WORDS.into_iter().find(|word| nearest(&key.value, [*word]).is_some()) {
                Some(word) => nearly(word, resource, (key, node), report),
                None => resource.resources.push(self::resource((key, node), report)),
            }
        }
        Value::String(text) if short::is_operation(text) => {
            resource.operations.push(short::operation(key, text, node.place, report));
        }
        _ => {
            let help = help(&key, &node);
            report.wrong_kind_help("an operation or a resource", &node, Some(help));
        }
    }
}

/// The words under which a resource holds its contents.
const WORDS: [&str; 2] = ["operations", "resources"];

/// An entry that is called nearly like a word: a resource of that name, unless it can only be read
/// as what the word holds.
fn nearly(word: &str, resource: &mut Resource, (key, node): Entry, report: &mut Report) {
    let before = report.diagnostics.len();
    let below = self::resource((key.clone(), node.clone()), report);
    if report.diagnostics.len() == before {
        resource.resources.push(below);
        return;
    }
    let mistakes = report.diagnostics.split_off(before);
    let message = format!("a resource has no key `{}`", key.value);
    let misspelt = Diagnostic::new("unknown-key", message, key.place);
    report.push(misspelt.help(format!("did you mean `{word}`?")));
    for entry in entries("a mapping of operations or resources", node, report) {
        match word {
            "operations" => resource.operations.extend(operation(entry, report)),
            _ => resource.resources.push(self::resource(entry, report)),
        }
    }
    if report.diagnostics.len() > before + 1 {
        // Neither reading is sound, so the name is taken as it is written.
        report.diagnostics.split_off(before);
        report.diagnostics.append(mistakes);
    }
}

fn help(key: &Spanned<String>, node: &Node) -> String {
    let method = METHODS.iter().any(|(name, _)| name.eq_ignore_ascii_case(&key.value));
    if let (Value::String(_), false, Some(own)) = (&node.value, method, nearest(&key.value, OWN)) {
        return format!("did you mean `{own}`?");
    }
    match (&node.value, method) {
        (Value::String(path), false) if path.starts_with('/') && is_loud(&key.value) => {
            let methods: Vec<String> =
                METHODS.iter().map(|(method, _)| format!("`{method}`")).collect();
            format!("the methods are {}", methods.join(", "))
        }
        (_, true) => {
            "an operation has a name, and the method stands in it: `list: {GET: /items}`".to_owned()
        }
        (Value::Null, _) => "write its operations below it".to_owned(),
        _ => "a resource has `title`, `docs`, `name`, `deprecated`, `since`, `renamed_from`, `stability`, operations and resources"
            .to_owned(),
    }
}

/// Whether a key is written as methods are.
fn is_loud(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Whether a mapping is an operation, or was meant as one. What is an operation itself says
/// nothing: a resource may have one called `delete` or `status`.
fn is_operation(entries: &[Entry]) -> bool {
    const ONLY_THERE: [&str; 8] =
        ["returns", "events", "pages", "query", "status", "idempotent", "auth", "timeout"];
    let is_body = |key: &str| Encoding::ALL.iter().any(|encoding| encoding.key() == key);
    let has_value = |(_, node): &Entry| !matches!(node.value, Value::Map(_) | Value::Null);
    has_method(entries)
        || is_apart(entries)
        || !entries.iter().any(is_whole)
            && entries.iter().filter(|entry| has_value(entry)).any(|(key, _)| {
                is_method(&key.value.to_ascii_uppercase())
                    || ONLY_THERE.contains(&key.value.as_str())
                    || is_body(&key.value)
            })
}

/// Whether a mapping can only be a resource.
fn holds_operations(entries: &[Entry]) -> bool {
    !has_method(entries) && entries.iter().any(is_whole)
}

/// Whether an entry is a whole operation.
fn is_whole((_, node): &Entry) -> bool {
    match &node.value {
        Value::String(text) => short::is_operation(text) && text.contains('/'),
        Value::Map(entries) => has_method(entries),
        _ => false,
    }
}

fn has_method(entries: &[Entry]) -> bool {
    entries.iter().any(|(key, _)| is_method(&key.value))
}

fn is_method(name: &str) -> bool {
    METHODS.iter().any(|(method, _)| *method == name)
}

/// Resources of the same name become one.
pub(super) fn united(resources: Vec<Resource>, report: &mut Report) -> Vec<Resource> {
    let mut united: Vec<Resource> = Vec::new();
    let mut at: HashMap<String, usize> = HashMap::new();
    for resource in resources {
        match at.get(&resource.name.value) {
            Some(at) => unite(&mut united[*at], resource, report),
            None => {
                at.insert(resource.name.value.clone(), united.len());
                united.push(resource);
            }
        }
    }
    united
}

fn unite(one: &mut Resource, other: Resource, report: &mut Report) {
    let Resource { name: _, notes, rust_name, operations, resources } = other;
    once("title", &mut one.notes.title, notes.title, |title| title.place, report);
    once("docs", &mut one.notes.docs, notes.docs, |docs| docs.place, report);
    once("name", &mut one.rust_name, rust_name, |name| name.place, report);
    let (mine, theirs) = (&mut one.notes.deprecated, notes.deprecated);
    once("deprecated", mine, theirs, |reason| reason.place, report);
    once("since", &mut one.notes.since, notes.since, |since| since.place, report);
    let (mine, theirs) = (&mut one.notes.stability, notes.stability);
    once("stability", mine, theirs, |stability| stability.place, report);
    one.notes.renamed_from.extend(notes.renamed_from);
    let mut all = std::mem::take(&mut one.operations);
    all.extend(operations);
    one.operations = distinct(all, report);
    let mut all = std::mem::take(&mut one.resources);
    all.extend(resources);
    one.resources = united(all, report);
}

fn once<T>(
    key: &str,
    one: &mut Option<T>,
    other: Option<T>,
    place: impl Fn(&T) -> crate::diagnostics::Place,
    report: &mut Report,
) {
    match (&one, other) {
        (Some(one), Some(other)) => {
            report.twice("the resource's", &key, place(one), place(&other));
        }
        (None, other) => *one = other,
        (Some(_), None) => {}
    }
}

fn distinct(operations: Vec<Operation>, report: &mut Report) -> Vec<Operation> {
    super::root::distinct("the operation", operations, |operation| &operation.name, report)
}
