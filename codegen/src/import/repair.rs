//! What `check` has against a spec that was just imported, repaired.
//!
//! The rules of the language are not repeated here. The spec is checked as any other is; what does
//! not pass gets another name, loses a default or an example, becomes wider, or is left out, each
//! with a line in the list of losses. Every round takes something away, so there is a last one.

use std::collections::HashMap;

use super::losses::{Grade, Losses, Owner};
use super::servers::BASE_URL;
use super::written::{Form, Step, Tree, Value, node_ids, print};
use crate::analysis::analyze;
use crate::constraint::Constraint;
use crate::diagnostics::{Diagnostic, Diagnostics, Place, Source};
use crate::lower::names::{camel, snake};

/// The help for an alternative that hides another one.
const MOVE: &str = "write it behind that one";

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
    let mut rounds = 0..ROUNDS;
    loop {
        let short = tree.shortened();
        let spec = Source { name: file.to_owned(), text: print(&short) };
        let Err(diagnostics) = analyze(std::slice::from_ref(&spec)).map(drop) else {
            return Ok(spec.text);
        };
        let ids = node_ids(&short);
        let id = |place: Place| ids.get(place.node_number()? as usize).copied();
        let mut repaired = false;
        for diagnostic in diagnostics.iter() {
            let Some(at) = id(diagnostic.place) else { continue };
            let other = diagnostic.notes.first().and_then(|note| id(note.place));
            let tries = tried.entry(at).or_default();
            *tries += 1;
            repaired |= Repair { diagnostic, other, tries: *tries, owners, losses }.apply(tree, at);
        }
        if !repaired || rounds.next().is_none() {
            return Err(Defect { spec, diagnostics });
        }
    }
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
    "form",
    "multipart",
    "operations",
    "types",
];

/// Whether a key is one of a constraint.
fn is_constraint(key: &str) -> bool {
    Constraint::ALL.iter().any(|constraint| constraint.name() == key)
}

/// The parts of an operation that can be repaired by themselves.
const PARTS: &[&str] = &[
    "query",
    "headers",
    "path",
    "body",
    "form",
    "multipart",
    "returns",
    "pages",
    "events",
    "errors",
];

impl Repair<'_> {
    /// Repairs the part with this number. Returns false if it was removed before, or cannot be
    /// repaired.
    fn apply(&mut self, tree: &mut Tree, id: u32) -> bool {
        let Some(path) = tree.find(id) else { return false };
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
                self.rename_other(tree)
            }
            ("name-collision", [.., holder, "others"]) if !HOLDERS.contains(holder) => {
                self.rename_other(tree)
            }
            ("name-collision", _) if self.tries <= 4 => self.rename(tree, &path),
            // Whatever is one of a union is one of it without this alternative as well.
            ("impossible-cycle", ["types", _, "any_of", _]) => self.merge_alternatives(tree, &path),
            ("duplicate-key", ["parameters", _, _]) => self.remove(tree, &path, Grade::Wider),
            ("ambiguous-union", ["types", _, "any_of", _])
                if self.tries <= 4 && self.diagnostic.help.as_deref() == Some(MOVE) =>
            {
                self.move_behind(tree, &path) || self.merge_alternatives(tree, &path)
            }
            ("ambiguous-union", ["types", _, "any_of", _]) if self.tries <= 5 => {
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
            (_, [.., holder, "title"]) if !HOLDERS.contains(&holder.trim_end_matches('?')) => {
                self.remove(tree, &path, Grade::Fact)
            }
            // Not a member that is called so.
            (_, [.., holder, key])
                if is_constraint(key) && !HOLDERS.contains(&holder.trim_end_matches('?')) =>
            {
                self.remove(tree, &path, Grade::Fact)
            }
            ("bad-value", ["parameters", _, _, ..]) => self.widen(tree, &path[..3], "string"),
            ("bad-name", [_, .., holder, "name"])
                if !HOLDERS.contains(&holder.trim_end_matches('?')) =>
            {
                self.remove(tree, &path, Grade::Fact)
            }
            (_, ["client", "name"]) if self.tries == 1 => {
                let part = tree.descend(&path).map(|part| &mut part.value);
                part.is_some_and(|part| match part {
                    Value::Text(name) => {
                        name.push_str("Client");
                        true
                    }
                    _ => false,
                })
            }
            (_, ["client", "base_url"]) => {
                self.note(tree, &path, Grade::Fact, "");
                let part = tree.descend(&path);
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
            (_, ["resources", ..]) => self.repair_operation(tree, &path, &keys),
            _ => false,
        }
    }

    /// Repairs a part of an operation, or leaves the operation out.
    fn repair_operation(&mut self, tree: &mut Tree, path: &[Step], keys: &[&str]) -> bool {
        let Some(end) = operation(tree, path) else { return false };
        let part = keys.get(end).map_or("", |part| part.trim_end_matches('?'));
        if PARTS.contains(&part) && self.tries <= 2 {
            let first = self.tries == 1;
            match (part, path.get(..end + 2)) {
                ("query" | "headers" | "form", Some(member))
                    if self.diagnostic.code == "duplicate-key" =>
                {
                    return self.remove(tree, member, Grade::Wider);
                }
                ("errors", Some(error)) => return self.remove(tree, error, Grade::Fact),
                ("returns" | "pages" | "events", _) => {
                    return self.replace(tree, &path[..=end], "unknown");
                }
                ("path", Some(member)) => return self.widen(tree, member, "string"),
                ("query" | "headers", Some(member)) if first => {
                    return self.widen(tree, member, "string");
                }
                ("body" | "form" | "multipart", Some(member)) if first => {
                    return self.widen(tree, member, "unknown");
                }
                ("body", _) => return self.replace(tree, &path[..=end], "unknown"),
                _ => {}
            }
        }
        self.remove(tree, &path[..end], Grade::Omitted)
    }

    /// Gives the part that it collides with another Rust name.
    fn rename_other(&mut self, tree: &mut Tree) -> bool {
        let other = self.other.and_then(|other| tree.find(other));
        other.is_some_and(|other| self.rename(tree, &other))
    }

    /// Gives the part another Rust name.
    fn rename(&mut self, tree: &mut Tree, path: &[Step]) -> bool {
        // A part that already has a name gets another: it is reported there.
        let path = match path {
            [before @ .., holder, last]
                if last.key == "name" && !HOLDERS.contains(&holder.key.trim_end_matches('?')) =>
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
        let Some(part) = tree.descend(path) else { return false };
        // What a member is written with in place has a name of its own.
        let is_type = self.diagnostic.message.starts_with("two types");
        let has_type =
            is_type && HOLDERS.contains(&holder.key.trim_end_matches('?')) && holder.key != "types";
        let (name_key, name) = match has_type {
            true => ("type_name", format!("{}{number}", camel(&key))),
            false => ("name", name),
        };
        match &mut part.value {
            Value::Map(entries) => {
                entries.retain(|(key, _)| key != name_key);
                entries.insert(0, (name_key.to_owned(), Tree::text(name)));
                true
            }
            Value::Plain(text) if text == "null" => {
                part.value = Value::Map(vec![("name".to_owned(), Tree::text(name))]);
                true
            }
            _ if path[0].key == "resources" => {
                let keys: Vec<&str> = path.iter().map(|step| step.key.as_str()).collect();
                self.repair_operation(tree, path, &keys)
            }
            _ => {
                let [.., union, _, _] = path else { return false };
                union.key != "types" && self.tries > 1 || self.widen_type(tree, &path[..2])
            }
        }
    }

    /// Moves an alternative behind the one that it hides.
    fn move_behind(&mut self, tree: &mut Tree, path: &[Step]) -> bool {
        let Some(hidden) = self.other.and_then(|other| tree.find(other)) else { return false };
        let ([list @ .., step], [other @ .., hidden]) = (path, &hidden[..]) else { return false };
        // An alternative of a union within the union stands in another list.
        let is_neighbour = list.iter().map(|it| &it.key).eq(other.iter().map(|it| &it.key));
        is_neighbour && tree.descend(list).is_some_and(|list| list.move_item(step, hidden))
    }

    /// Makes one of two alternatives that hold the same.
    fn merge_alternatives(&mut self, tree: &mut Tree, path: &[Step]) -> bool {
        let alternatives = tree.descend(&path[..3]).map(|part| &part.value);
        if matches!(alternatives, Some(Value::List(items)) if items.len() > 2) {
            return self.remove(tree, path, Grade::Fact);
        }
        self.note(tree, path, Grade::Fact, "");
        let Some(part) = tree.descend(&path[..2]) else { return false };
        part.form = Form::Field;
        let Value::Map(entries) = &mut part.value else { return false };
        let Some((key, value)) = entries.iter_mut().find(|(key, _)| key == "any_of") else {
            return false;
        };
        let is_first = path[3].key == "0";
        if let Value::List(items) = &mut value.value
            && let Some(kept) = if is_first { items.pop() } else { items.drain(..).next() }
        {
            *value = kept;
            "type".clone_into(key);
        }
        true
    }

    fn remove(&mut self, tree: &mut Tree, path: &[Step], grade: Grade) -> bool {
        self.note(tree, path, grade, if grade == Grade::Omitted { "operation" } else { "" });
        tree.remove(path);
        true
    }

    /// Gives a member a type that takes more.
    fn widen(&mut self, tree: &mut Tree, path: &[Step], ty: &str) -> bool {
        self.note(tree, path, if ty == "unknown" { Grade::Untyped } else { Grade::Wider }, "");
        let Some(part) = tree.descend(path) else { return false };
        let Value::Map(entries) = &mut part.value else { return self.replace(tree, path, ty) };
        entries.retain(|(key, _)| matches!(key.as_str(), "docs" | "name" | "deprecated"));
        entries.insert(0, ("type".to_owned(), Tree::text(ty)));
        true
    }

    fn replace(&mut self, tree: &mut Tree, path: &[Step], ty: &str) -> bool {
        self.note(tree, path, Grade::Untyped, "");
        let Some(part) = tree.descend(path) else { return false };
        part.value = Value::Text(ty.to_owned());
        let Some((last, before)) = path.split_last() else { return false };
        let entries = tree.descend(before).and_then(Tree::entries_mut).into_iter().flatten();
        for (key, _) in entries.filter(|(key, _)| *key == last.key) {
            if matches!(key.as_str(), "pages" | "events") {
                "returns".clone_into(key);
            }
        }
        true
    }

    /// Makes a type one of anything.
    fn widen_type(&mut self, tree: &mut Tree, path: &[Step]) -> bool {
        self.note(tree, path, Grade::Untyped, "");
        let Some(part) = tree.descend(path) else { return false };
        let Value::Map(entries) = &mut part.value else { return false };
        entries.retain(|(key, _)| matches!(key.as_str(), "docs" | "deprecated"));
        entries.push(("type".to_owned(), Tree::text("unknown")));
        part.form = Form::Field;
        true
    }

    /// Records what is lost, at the nearest part that came from the document.
    fn note(&mut self, tree: &Tree, path: &[Step], grade: Grade, what: &str) {
        let mut place = None;
        let mut owner = Owner::Document;
        let mut node = tree;
        for (at, step) in path.iter().enumerate() {
            node = node.child(step);
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

/// Returns the end of the operation on a path: the part that has a method.
fn operation(tree: &Tree, path: &[Step]) -> Option<usize> {
    let mut tree = tree;
    for (at, step) in path.iter().enumerate() {
        if tree.is_operation() {
            return Some(at);
        }
        tree = tree.child(step);
    }
    tree.is_operation().then_some(path.len())
}

/// Returns the end of the innermost member on a path within a type.
fn member(keys: &[&str]) -> Option<usize> {
    let at = keys.iter().rposition(|key| *key == "fields")?;
    (at + 1 < keys.len()).then_some(at + 1)
}
