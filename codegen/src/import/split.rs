//! Large specs: a file for each resource, beside the main one.

use std::collections::{HashMap, HashSet};

use super::spec_file;
use super::written::{Tree, Value, print};
use crate::diagnostics::Source;

/// The lines that a file has at most before it is split: more than a person reads through.
const LINES: usize = 2000;

/// The keys whose values are texts of people, not of the language.
const PROSE: &[&str] = &[
    "title",
    "docs",
    "deprecated",
    "since",
    "renamed_from",
    "default",
    "example",
    "pattern",
    "values",
];

/// The keys below which the keys are names.
const HOLDERS: &[&str] =
    &["fields", "variants", "query", "headers", "path", "body", "form", "multipart", "operations"];

/// Returns the files of a spec, the main one first. A file beside it has a resource at the top, and
/// the types that only this resource uses.
pub(super) fn files(sdk: &str, spec: &Tree, text: &str) -> Vec<Source> {
    if text.lines().count() <= LINES {
        return vec![Source { name: spec_file(sdk), text: text.to_owned() }];
    }
    let types: HashMap<&str, &Tree> = section(spec, "types").collect();
    let is_resource = |tree: &Tree| matches!(tree.value, Value::Map(_)) && !tree.is_operation();
    let (resources, operations): (Vec<_>, Vec<_>) =
        section(spec, "resources").partition(|(_, tree)| is_resource(tree));
    // What is used by more than one of these stands in the main file.
    let mut users: HashMap<&str, Option<&str>> = HashMap::new();
    for (resource, tree) in &resources {
        for name in reached(tree, &types) {
            let user = users.entry(name).or_insert(Some(*resource));
            *user = user.filter(|user| user == resource);
        }
    }
    let main = spec.entries().iter().filter(|(key, _)| key != "types" && key != "resources");
    for tree in main.map(|(_, tree)| tree).chain(operations.iter().map(|(_, tree)| *tree)) {
        users.extend(reached(tree, &types).into_iter().map(|name| (name, None)));
    }
    let of = |user: Option<&str>| {
        let types = section(spec, "types");
        map(types.filter(|(name, _)| users.get(name).copied().flatten() == user))
    };
    let rest = spec.entries().iter().filter_map(|(key, tree)| match key.as_str() {
        "resources" => map(operations.iter().copied()).map(|tree| (key.clone(), tree)),
        "types" => of(None).map(|tree| (key.clone(), tree)),
        _ => Some((key.clone(), tree.clone())),
    });
    let main = rest.fold(Tree::map(), |tree, (key, value)| tree.with(key, value));
    let main = Source { name: spec_file(sdk), text: print(&main) };
    let beside = resources.iter().map(|(name, tree)| {
        let file = Tree::map().with("resources", Tree::map().with(*name, (*tree).clone()));
        let name_of_file = name.trim_matches('"').replace('_', "-");
        Source {
            name: format!("spec/{sdk}/{name_of_file}.yaml"),
            text: print(&file.with_some("types", of(Some(name)))),
        }
    });
    std::iter::once(main).chain(beside).collect()
}

fn section<'t>(spec: &'t Tree, key: &str) -> impl Iterator<Item = (&'t str, &'t Tree)> {
    let found = spec.entries().iter().filter(move |(name, _)| name == key);
    found.flat_map(|(_, tree)| tree.entries()).map(|(name, tree)| (name.as_str(), tree))
}

fn map<'t>(entries: impl Iterator<Item = (&'t str, &'t Tree)>) -> Option<Tree> {
    entries.fold(Tree::map(), |map, (name, tree)| map.with(name, tree.clone())).filled()
}

/// Returns the types that a part of a spec names, and those in them.
fn reached<'t>(tree: &'t Tree, types: &HashMap<&'t str, &'t Tree>) -> HashSet<&'t str> {
    let mut reached = HashSet::new();
    let mut open = vec![tree];
    while let Some(tree) = open.pop() {
        names(tree, false, &mut |name| {
            if let Some((name, tree)) = types.get_key_value(name)
                && reached.insert(*name)
            {
                open.push(tree);
            }
        });
    }
    reached
}

/// Calls a function with each word that may be the name of a type.
fn names<'t>(tree: &'t Tree, are_names: bool, visit: &mut impl FnMut(&'t str)) {
    match &tree.value {
        Value::Map(entries) => {
            for (key, value) in entries {
                let key = key.trim_end_matches('?');
                if are_names || !PROSE.contains(&key) {
                    names(value, !are_names && HOLDERS.contains(&key), visit);
                }
            }
        }
        Value::List(items) => items.iter().for_each(|item| names(item, are_names, visit)),
        Value::Text(text) => {
            text.split(|c: char| !c.is_ascii_alphanumeric()).for_each(&mut *visit);
        }
        Value::Plain(_) => {}
    }
}
