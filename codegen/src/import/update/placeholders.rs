//! The names of path parameters, which no server sees: they stay as the spec has them.

use std::collections::HashMap;

use super::moves::{is_method, operations, path_names, same_path};
use super::part::{Content, Kind, Part};
use crate::import::written::Value;

/// New names of path parameters by old ones, of operations by the keys that lead to them.
#[derive(Debug, Default)]
pub(super) struct Placeholders(HashMap<Vec<String>, HashMap<String, String>>);

impl Placeholders {
    /// Returns the names that the operations of one side have on another.
    pub(super) fn between(from: &Part, to: &Part) -> Self {
        let known: HashMap<_, _> = operations(to).into_iter().collect();
        let mut all = HashMap::new();
        for (path, operation) in operations(from) {
            let Some(other) = known.get(&path).filter(|other| same_path(operation, other)) else {
                continue;
            };
            let names = path_names(operation).into_iter().zip(path_names(other));
            let names: HashMap<String, String> = names
                .filter(|(one, other)| one != other)
                .map(|(one, other)| (one.to_owned(), other.to_owned()))
                .collect();
            if !names.is_empty() {
                all.insert(path, names);
            }
        }
        Self(all)
    }

    /// Adds the names of operations that have none yet.
    pub(super) fn or(mut self, other: Self) -> Self {
        for (path, names) in other.0 {
            self.0.entry(path).or_insert(names);
        }
        self
    }

    /// Renames the path parameters of a side.
    pub(super) fn apply(&self, root: &mut Part) {
        for (path, names) in &self.0 {
            let path: Vec<&str> =
                std::iter::once("resources").chain(path.iter().map(String::as_str)).collect();
            if let Some(operation) = root.at_mut(&path) {
                rename(operation, names);
            }
        }
    }
}

fn rename(operation: &mut Part, names: &HashMap<String, String>) {
    for part in operation.parts_mut() {
        match (&mut part.content, part.kind, part.key.as_str()) {
            (Content::Parts(parameters), Kind::Parameters, "path") => {
                for parameter in parameters {
                    if let Some(name) = names.get(&parameter.key) {
                        parameter.key.clone_from(name);
                    }
                }
            }
            (Content::Leaf(tree), Kind::Leaf, key) if is_method(key) => {
                if let Value::Text(text) = &mut tree.value {
                    *text = renamed(text, names);
                }
            }
            _ => {}
        }
    }
}

fn renamed(path: &str, names: &HashMap<String, String>) -> String {
    let pieces = path.split_inclusive(['{', '}']).map(|piece| match piece.strip_suffix('}') {
        Some(name) => format!("{}}}", names.get(name).map_or(name, String::as_str)),
        None => piece.to_owned(),
    });
    pieces.collect()
}
