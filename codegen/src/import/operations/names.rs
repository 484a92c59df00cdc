//! The resources that operations stand in, and the names of their methods.
//!
//! A name is made of the operation alone. Only where two are equal, the later one in the document
//! gets another, so that an operation which is added at the end changes no name.

use std::collections::HashSet;

use crate::import::model::Operation;
use crate::lower::names::{self, snake};
use crate::yaml::Node;

/// Names that say where an operation stands, longer than anyone wants to type.
const LONGEST: usize = 60;

/// Names an operation.
pub(super) fn name(path: &str, node: &Node, operation: &mut Operation) {
    operation.resource = resource(path, node);
    let named = ["x-fern-sdk-method-name", "x-speakeasy-name-override"];
    let given = named.iter().find_map(|key| node.get(key)?.text());
    operation.name = match given {
        Some(given) => snake(given),
        None => method(path, node, operation),
    };
    if operation.name.len() > names::LONGEST {
        operation.name = short(&operation.name);
    }
}

/// Gives the later ones of equal names others.
pub(in crate::import) fn distinguish(operations: &mut [Operation]) {
    let mut taken: HashSet<(Vec<String>, String)> = HashSet::new();
    for operation in operations.iter() {
        // A resource cannot be called like an operation beside it.
        for depth in 1..=operation.resource.len() {
            let (above, name) = operation.resource[..depth].split_at(depth - 1);
            taken.insert((above.to_vec(), name[0].clone()));
        }
    }
    // What a person has named keeps its name.
    for operation in operations.iter().filter(|operation| operation.is_named) {
        taken.insert((operation.resource.clone(), operation.name.clone()));
    }
    for operation in operations.iter_mut().filter(|operation| !operation.is_named) {
        let first = operation.name.clone();
        let path = short(&snake(&by_path(operation.method, &operation.path, false)));
        let numbered = (2..).map(|number| format!("{path}_{number}"));
        let candidates = [first, path.clone()].into_iter().chain(numbered);
        for name in candidates {
            if taken.insert((operation.resource.clone(), name.clone())) {
                operation.name = name;
                break;
            }
        }
    }
}

/// Returns the first words of a name that is too long.
fn short(name: &str) -> String {
    let end = name.match_indices('_').map(|(at, _)| at).take_while(|at| *at <= LONGEST).last();
    match end {
        Some(end) if name.len() > LONGEST => name[..end].to_owned(),
        _ => name.to_owned(),
    }
}

fn resource(path: &str, node: &Node) -> Vec<String> {
    for key in ["x-fern-sdk-group-name", "x-speakeasy-group"] {
        let Some(group) = node.get(key) else { continue };
        let listed: Vec<String> = match group.text() {
            Some(text) => text.split('.').map(snake).collect(),
            None => group.items().iter().filter_map(Node::text).map(snake).collect(),
        };
        if !listed.is_empty() {
            return listed;
        }
    }
    let tag = node.get("tags").and_then(|tags| tags.items().first()?.text());
    let tag = tag.map(str::trim).filter(|tag| !tag.is_empty());
    let named = tag.map(snake).filter(|name| name.len() <= LONGEST);
    vec![named.unwrap_or_else(|| {
        // What stands behind the path tells its operations apart, and names none of them.
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let first = segments(path).find(|segment| !is_general(segment));
        short(&snake(first.unwrap_or("root")))
    })]
}

/// Returns the parts of a path that are not parameters.
fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|segment| !segment.is_empty() && !segment.contains('{'))
}

/// Whether a part of a path says nothing about what is there: `api`, `v2`.
fn is_general(segment: &str) -> bool {
    let version = segment.strip_prefix('v').unwrap_or(segment);
    let is_version = version.starts_with(|first: char| first.is_ascii_digit());
    segment == "api" || segment == "rest" || is_version
}

fn method(path: &str, node: &Node, operation: &Operation) -> String {
    let id = node.get("operationId").and_then(Node::text).map(str::trim);
    let Some(id) = id.filter(|id| !id.is_empty()) else {
        return snake(&by_path(operation.method, path, true));
    };
    let id = without_path(id, path, operation.method);
    let words: Vec<String> = snake(id).split('_').map(str::to_owned).collect();
    let resource: Vec<String> = operation
        .resource
        .last()
        .map(|name| name.split('_').map(str::to_owned).collect())
        .unwrap_or_default();
    let rest = without(&words, &resource);
    let name = if rest.is_empty() { words.join("_") } else { rest.join("_") };
    short(&snake(&name))
}

/// FastAPI adds the path and the method to the name of the function.
fn without_path<'n>(id: &'n str, path: &str, method: &str) -> &'n str {
    let path: String =
        path.chars().map(|c| if c.is_alphanumeric() || c == '_' { c } else { '_' }).collect();
    let suffix = format!("{path}_{}", method.to_ascii_lowercase());
    match id.strip_suffix(suffix.as_str()) {
        Some(name) if !name.is_empty() => name,
        _ => id,
    }
}

/// Returns the words without those of the resource, in the singular or in the plural.
fn without(words: &[String], resource: &[String]) -> Vec<String> {
    let count = resource.len();
    let is_same = |one: &[String]| {
        one.iter().zip(resource).all(|(one, other)| singular(one) == singular(other))
    };
    let at = (0..words.len().saturating_sub(count) + 1)
        .find(|at| words.get(*at..at + count).is_some_and(is_same));
    match at {
        Some(at) if count > 0 => [&words[..at], &words[at + count..]].concat(),
        _ => words.to_vec(),
    }
}

/// What two forms of a word have in common.
fn singular(word: &str) -> &str {
    let stem = word.strip_suffix("ies").or_else(|| word.strip_suffix("es"));
    let stem = stem.or_else(|| word.strip_suffix('s')).or_else(|| word.strip_suffix('y'));
    stem.or_else(|| word.strip_suffix('e')).unwrap_or(word)
}

/// Returns a name made of the method and the path: that of the last part, or all of it.
fn by_path(method: &str, path: &str, short: bool) -> String {
    let ends_in_parameter = path.trim_end_matches('/').ends_with('}');
    let verb = match method {
        "GET" if ends_in_parameter => "get",
        "GET" => "list",
        "POST" => "create",
        "DELETE" => "delete",
        "HEAD" => "check",
        _ => "update",
    };
    let parts: Vec<&str> = segments(path).filter(|segment| !is_general(segment)).collect();
    match parts[..] {
        [_, .., last] if short && method == "POST" && !ends_in_parameter => last.to_owned(),
        [_, .., last] if short => format!("{verb} {last}"),
        _ if short => verb.to_owned(),
        _ => {
            let all: Vec<String> = path
                .split('/')
                .filter(|part| !part.is_empty() && !is_general(part))
                .map(|part| match part.strip_prefix('{') {
                    Some(name) => format!("by {}", name.trim_end_matches('}')),
                    None => part.to_owned(),
                })
                .collect();
            format!("{} {}", method.to_ascii_lowercase(), all.join(" "))
        }
    }
}
