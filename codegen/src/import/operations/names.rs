//! The resources that operations stand in, and the names of their methods.
//!
//! A name is made of the operation alone. Only where two are equal, the one with the longer path
//! gets another, wherever the two stand in the document.

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

/// Gives all of equal names but the one with the shortest path others.
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
    let others = operations.iter_mut().filter(|operation| !operation.is_named);
    let mut others: Vec<&mut Operation> = others.collect();
    others.sort_by(|one, other| rank(one).cmp(&rank(other)));
    for operation in others {
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

/// The order in which operations get a name: what stands deeper has a longer one.
fn rank(operation: &Operation) -> (usize, usize, &str, &str) {
    let path = operation.path.as_str();
    (path.matches('/').count(), path.len(), path, operation.method)
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
    let tags = node.get("tags").map_or(&[][..], Node::items).iter().filter_map(Node::text);
    let tags: Vec<String> = tags.map(str::trim).filter(|tag| !tag.is_empty()).map(snake).collect();
    let unstable = tags.iter().find(|tag| UNSTABLE.contains(&tag.as_str()));
    // A long one is a sentence.
    let tag = tags.iter().find(|tag| !is_mark(tag)).filter(|tag| tag.len() <= LONGEST).cloned();
    let place = tag.or_else(|| {
        // What stands behind the path tells its operations apart, and names none of them.
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let is_marked = |segment: &str| !tags.is_empty() && is_mark(&snake(segment));
        let first = segments(path).find(|it| !is_general(it) && !is_marked(it));
        first.map(|segment| short(&snake(segment)))
    });
    let resource: Vec<String> = unstable.cloned().into_iter().chain(place).collect();
    match tags.first() {
        _ if !resource.is_empty() => resource,
        Some(tag) => vec![tag.clone()],
        None => vec!["root".to_owned()],
    }
}

/// Tags of operations that may change, which stand apart from those that do not.
const UNSTABLE: &[&str] = &["alpha", "beta", "experimental", "preview"];

/// Whether a tag says how old or how stable an operation is, and not where it belongs.
fn is_mark(tag: &str) -> bool {
    let version = tag.strip_prefix('v').unwrap_or_default().trim_start_matches('_');
    let rest = version.trim_start_matches(|c: char| c.is_ascii_digit() || c == '_');
    let rest = rest.trim_end_matches(|c: char| c.is_ascii_digit() || c == '_');
    let is_version = version.starts_with(|first: char| first.is_ascii_digit())
        && (rest.is_empty() || UNSTABLE.contains(&rest));
    is_version || UNSTABLE.contains(&tag) || matches!(tag, "deprecated" | "stable")
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
