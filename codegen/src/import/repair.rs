//! What `check` has against a spec that was just imported, repaired.
//!
//! The rules of the language are not repeated here. The spec is checked as any other is; what does
//! not pass gets another name, loses a default or an example, becomes wider, or is left out, each
//! with a line in the list of losses. Every round takes something away, so there is a last one.

use std::collections::HashMap;

use super::losses::{Grade, Losses, Owner};
use super::servers::BASE_URL;
use super::written::{Form, Tree, Value, node_ids, print};
use crate::analysis::analyze;
use crate::diagnostics::{Diagnostic, Diagnostics, Place, Source};
use crate::lower::names::{camel, snake};

/// Far more rounds than any document has needed.
const ROUNDS: usize = 24;

/// A spec that does not pass although the import made it.
#[derive(Clone, Debug)]
pub struct Defect {
    /// The spec.
    pub spec: Source,
    /// The mistakes in it.
    pub diagnostics: Diagnostics,
}

/// Repairs a spec, and returns its text.
///
/// # Errors
///
/// What could not be repaired, which is a defect of the import.
pub(super) fn repair(
    tree: &mut Tree,
    file: &str,
    owners: &HashMap<Place, usize>,
    losses: &mut Losses,
) -> Result<String, Defect> {
    let mut tried: HashMap<u32, usize> = HashMap::new();
    tree.number(&mut 0);
    for round in 0.. {
        let short = tree.shortened();
        let text = print(&short);
        let sources = [Source { name: file.to_owned(), text }];
        let Err(diagnostics) = analyze(&sources) else {
            let [source] = sources;
            return Ok(source.text);
        };
        if round == ROUNDS {
            let [spec] = sources;
            return Err(Defect { spec, diagnostics });
        }
        let ids = node_ids(&short);
        let mut repaired = false;
        for diagnostic in diagnostics.iter() {
            let number = diagnostic.place.node_number();
            let Some(id) = number.and_then(|number| ids.get(number as usize)) else { continue };
            let tries = tried.entry(*id).or_default();
            *tries += 1;
            let other = diagnostic.notes.first().and_then(|note| note.place.node_number());
            let other = other.and_then(|number| ids.get(number as usize)).copied();
            repaired |=
                Repair { diagnostic, other, tries: *tries, owners, losses }.apply(tree, *id);
        }
        if !repaired {
            let [spec] = sources;
            return Err(Defect { spec, diagnostics });
        }
    }
    unreachable!("the last round returns")
}

struct Repair<'r> {
    diagnostic: &'r Diagnostic,
    /// The part that it belongs to as well.
    other: Option<u32>,
    /// How often something has been wrong at this place, this time included.
    tries: usize,
    owners: &'r HashMap<Place, usize>,
    losses: &'r mut Losses,
}

/// The keys below which names of the API stand.
const HOLDERS: &[&str] = &[
    "fields",
    "values",
    "variants",
    "query",
    "headers",
    "path",
    "body",
    "body?",
    "form",
    "form?",
    "multipart",
    "multipart?",
    "operations",
    "types",
];

/// A step from a part to one in it.
#[derive(Clone, Debug)]
struct Step {
    at: usize,
    key: String,
}

impl Repair<'_> {
    /// Repairs the part with this number. False if it is no longer there, or nothing can be done.
    fn apply(&mut self, tree: &mut Tree, id: u32) -> bool {
        let Some(path) = find(tree, id) else { return false };
        let keys: Vec<&str> = path.iter().map(|step| step.key.as_str()).collect();
        if let Some(at) = keys.iter().position(|key| matches!(*key, "default" | "example"))
            && at > 1
        {
            return self.remove(tree, &path[..=at], Grade::Fact);
        }
        match (self.diagnostic.code, &keys[..]) {
            ("unused-type", ["types" | "pagination" | "parameters", _]) => {
                self.remove(tree, &path[..2], Grade::Fact)
            }
            // A body as a whole has no name to change: what it collides with is renamed.
            ("name-collision", [.., "body" | "body?" | "form" | "multipart"]) => {
                let other = self.other.and_then(|other| find(tree, other));
                other.is_some_and(|other| self.rename(tree, &other))
            }
            ("name-collision", _) if self.tries <= 4 => self.rename(tree, &path),
            ("ambiguous-union", ["types", _, "any_of", _]) if self.tries <= 1 => {
                self.merge_alternatives(tree, &path)
            }
            (
                _,
                [
                    ..,
                    "style" | "sensitive" | "read_only" | "write_only" | "deprecated" | "auth"
                    | "license" | "description" | "keywords",
                ],
            ) => self.remove(tree, &path, Grade::Fact),
            (_, ["client", "base_url"]) => {
                self.note(tree, &path, Grade::Fact, "");
                let part = descend(tree, &path);
                part.is_some_and(|part| {
                    part.value = Value::Text(BASE_URL.to_owned());
                    true
                })
            }
            ("unused-type", ["client", "credentials" | "servers" | "variables", _]) => {
                self.remove(tree, &path, Grade::Fact)
            }
            (_, ["client", "errors" | "environments", _]) => self.remove(tree, &path, Grade::Fact),
            (_, ["types", ..]) if path.len() >= 2 => match member(&keys) {
                Some(end) if self.tries <= 1 => self.widen(tree, &path[..=end], "unknown"),
                _ => self.widen_type(tree, &path[..2]),
            },
            (_, ["resources", ..]) => self.operation(tree, &path, &keys),
            _ => false,
        }
    }

    /// Repairs a part of an operation, or leaves the operation out.
    fn operation(&mut self, tree: &mut Tree, path: &[Step], keys: &[&str]) -> bool {
        const PARTS: &[&str] = &[
            "query",
            "headers",
            "path",
            "body",
            "body?",
            "form",
            "form?",
            "multipart",
            "multipart?",
            "returns",
            "pages",
            "events",
            "errors",
        ];
        let method = |step: &Step| {
            matches!(step.key.as_str(), "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "HEAD")
        };
        // The operation is the part that has a method.
        let mut node = &*tree;
        let mut end = None;
        for (at, step) in path.iter().enumerate() {
            if node.entries().iter().any(|(key, _)| method(&Step { at: 0, key: key.clone() })) {
                end = Some(at);
                break;
            }
            node = child(node, step.at);
        }
        if end.is_none()
            && node.entries().iter().any(|(key, _)| method(&Step { at: 0, key: key.clone() }))
        {
            end = Some(path.len());
        }
        let Some(end) = end else { return false };
        let part = keys.get(end).copied().unwrap_or_default();
        if PARTS.contains(&part) && self.tries <= 2 {
            match (part, path.len() - end) {
                ("errors", 2..) => return self.remove(tree, &path[..end + 2], Grade::Fact),
                ("returns" | "pages" | "events", _) => {
                    return self.replace(tree, &path[..=end], "unknown");
                }
                ("path", 2..) => return self.widen(tree, &path[..end + 2], "string"),
                ("query" | "headers", 2..) if self.tries <= 1 => {
                    return self.widen(tree, &path[..end + 2], "string");
                }
                ("body" | "form" | "multipart", 2..) if self.tries <= 1 => {
                    return self.widen(tree, &path[..end + 2], "unknown");
                }
                ("body" | "body?", _) => return self.replace(tree, &path[..=end], "unknown"),
                _ => {}
            }
        }
        self.remove(tree, &path[..end], Grade::Omitted)
    }

    /// Gives the part another Rust name.
    fn rename(&mut self, tree: &mut Tree, path: &[Step]) -> bool {
        // A part that already has a name gets another: it is reported there.
        let path = match path {
            [before @ .., holder, last]
                if last.key == "name" && !HOLDERS.contains(&holder.key.as_str()) =>
            {
                &path[..=before.len()]
            }
            [before @ .., last] if last.key == "type_name" || last.key == "type" => before,
            path => path,
        };
        let [.., holder, last] = path else { return false };
        let key = last.key.trim_end_matches('?').trim_matches('"').to_owned();
        let number = self.tries + 1;
        let name = match holder.key.as_str() {
            "values" | "variants" | "types" | "pagination" | "any_of" => {
                format!("{}{number}", camel(&key))
            }
            "query" | "body" | "headers" | "path" | "form" | "multipart" if self.tries == 1 => {
                format!(
                    "{}_{}",
                    holder.key.trim_end_matches('s'),
                    snake(&key).trim_start_matches("r#")
                )
            }
            _ => format!("{}_{number}", snake(&key)),
        };
        let Some(part) = descend(tree, path) else { return false };
        // What a member is written with in place has a name of its own.
        let is_type = self.diagnostic.message.starts_with("two types");
        let has_type = is_type && HOLDERS.contains(&holder.key.as_str()) && holder.key != "types";
        let (name_key, name) = match has_type {
            true => ("type_name", format!("{}{number}", camel(&key))),
            false => ("name", name),
        };
        match &mut part.value {
            Value::Map(entries) => {
                entries.retain(|(key, _)| key != name_key);
                entries.insert(0, (name_key.to_owned(), named(name)));
                true
            }
            Value::Plain(text) if text == "null" => {
                part.value = Value::Map(vec![("name".to_owned(), named(name))]);
                true
            }
            _ => {
                let [.., union, _, _] = path else { return false };
                union.key != "types" && self.tries > 1 || self.widen_type(tree, &path[..2])
            }
        }
    }

    /// Makes one of two alternatives that hold the same.
    fn merge_alternatives(&mut self, tree: &mut Tree, path: &[Step]) -> bool {
        if count(tree, &path[..3]) > 2 {
            return self.remove(tree, path, Grade::Fact);
        }
        self.note(tree, path, Grade::Fact, "");
        let Some(part) = descend(tree, &path[..2]) else { return false };
        part.form = Form::Field;
        let Value::Map(entries) = &mut part.value else { return false };
        let Some((key, value)) = entries.iter_mut().find(|(key, _)| key == "any_of") else {
            return false;
        };
        if let Value::List(items) = &mut value.value {
            items.remove(path[3].at);
            if let Some(one) = items.pop() {
                *value = one;
                "type".clone_into(key);
            }
        }
        true
    }

    fn remove(&mut self, tree: &mut Tree, path: &[Step], grade: Grade) -> bool {
        self.note(tree, path, grade, if grade == Grade::Omitted { "operation" } else { "" });
        let [before @ .., last] = path else { return false };
        let Some(holder) = descend(tree, before) else { return false };
        match &mut holder.value {
            Value::Map(entries) => drop(entries.remove(last.at)),
            Value::List(items) => drop(items.remove(last.at)),
            Value::Text(_) | Value::Plain(_) => return false,
        }
        // Nothing is left of what holds only this.
        let is_empty = match &holder.value {
            Value::Map(entries) => entries.is_empty(),
            Value::List(items) => items.is_empty(),
            _ => false,
        };
        if is_empty && before.len() > 1 && before.last().is_some_and(|step| step.key != "fields") {
            return self.drop_empty(tree, before);
        }
        true
    }

    fn drop_empty(&mut self, tree: &mut Tree, path: &[Step]) -> bool {
        let [before @ .., last] = path else { return false };
        let Some(holder) = descend(tree, before) else { return false };
        if let Value::Map(entries) = &mut holder.value {
            entries.remove(last.at);
            if entries.is_empty() && before.len() > 1 {
                return self.drop_empty(tree, before);
            }
        }
        true
    }

    /// Gives a member a type that takes more.
    fn widen(&mut self, tree: &mut Tree, path: &[Step], ty: &str) -> bool {
        self.note(tree, path, if ty == "unknown" { Grade::Untyped } else { Grade::Wider }, "");
        let Some(part) = descend(tree, path) else { return false };
        let Value::Map(entries) = &mut part.value else { return self.replace(tree, path, ty) };
        entries.retain(|(key, _)| matches!(key.as_str(), "docs" | "name" | "deprecated"));
        entries.insert(0, ("type".to_owned(), named(ty.to_owned())));
        true
    }

    fn replace(&mut self, tree: &mut Tree, path: &[Step], ty: &str) -> bool {
        self.note(tree, path, Grade::Untyped, "");
        let Some(part) = descend(tree, path) else { return false };
        part.value = Value::Text(ty.to_owned());
        let Some((last, before)) = path.split_last() else { return false };
        if matches!(last.key.as_str(), "pages" | "events")
            && let Some(Value::Map(entries)) = descend(tree, before).map(|part| &mut part.value)
        {
            entries[last.at].0 = "returns".to_owned();
        }
        true
    }

    /// Makes a type one of anything.
    fn widen_type(&mut self, tree: &mut Tree, path: &[Step]) -> bool {
        self.note(tree, path, Grade::Untyped, "");
        let Some(part) = descend(tree, path) else { return false };
        let Value::Map(entries) = &mut part.value else { return false };
        entries.retain(|(key, _)| matches!(key.as_str(), "docs" | "deprecated"));
        entries.push(("type".to_owned(), named("unknown".to_owned())));
        part.form = Form::Field;
        true
    }

    /// Records what is lost, at the nearest part that came from the document.
    fn note(&mut self, tree: &Tree, path: &[Step], grade: Grade, what: &str) {
        let mut place = None;
        let mut owner = Owner::Document;
        let mut node = tree;
        for (at, step) in path.iter().enumerate() {
            node = child(node, step.at);
            if node.from.is_some() {
                place = node.from;
            }
            if at == 1 && path[0].key == "types" {
                owner = Owner::Type(step.key.clone());
            }
            if let Some(number) = node.from.and_then(|from| self.owners.get(&from)) {
                owner = Owner::Operation(*number);
            }
        }
        let Some(place) = place else { return };
        let key = path.last().map_or("", |step| step.key.as_str());
        let what = if what.is_empty() { format!("`{key}`") } else { what.to_owned() };
        let before = self.losses.enter(owner);
        self.losses.push_at(place, grade, format!("{what}: {}", self.diagnostic.message));
        self.losses.enter(before);
    }
}

fn named(text: String) -> Tree {
    Tree::text(text)
}

/// Returns the end of the innermost member on a path within a type.
fn member(keys: &[&str]) -> Option<usize> {
    let at = keys.iter().rposition(|key| *key == "fields")?;
    (at + 1 < keys.len()).then_some(at + 1)
}

fn count(tree: &mut Tree, path: &[Step]) -> usize {
    match descend(tree, path).map(|part| &part.value) {
        Some(Value::List(items)) => items.len(),
        _ => 0,
    }
}

/// Returns the way to the part with a number. Numbers grow in the order of the tree.
fn find(tree: &Tree, id: u32) -> Option<Vec<Step>> {
    let mut path = Vec::new();
    let mut node = tree;
    while node.id != id {
        let step = match &node.value {
            Value::Map(entries) => {
                let at = entries.iter().rposition(|(_, value)| value.id != 0 && value.id <= id)?;
                Step { at, key: entries[at].0.clone() }
            }
            Value::List(items) => {
                let at = items.iter().rposition(|item| item.id != 0 && item.id <= id)?;
                Step { at, key: at.to_string() }
            }
            Value::Text(_) | Value::Plain(_) => return None,
        };
        node = child(node, step.at);
        path.push(step);
    }
    Some(path)
}

fn child(tree: &Tree, at: usize) -> &Tree {
    match &tree.value {
        Value::Map(entries) => &entries[at].1,
        Value::List(items) => &items[at],
        Value::Text(_) | Value::Plain(_) => tree,
    }
}

fn descend<'t>(tree: &'t mut Tree, path: &[Step]) -> Option<&'t mut Tree> {
    path.iter().try_fold(tree, |node, step| match &mut node.value {
        Value::Map(entries) => entries.get_mut(step.at).map(|(_, value)| value),
        Value::List(items) => items.get_mut(step.at),
        Value::Text(_) | Value::Plain(_) => None,
    })
}
