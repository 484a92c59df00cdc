//! One step of a way, in each of the forms in which the language lets a thing be written.
//!
//! Follows the tables of the language's README: which words hold others depends on where they
//! stand, for a member, an operation or a variant may itself be called `fields`.

use super::Spot;
use super::index::{Entry, Index};
use crate::diagnostics::Place;
use crate::spec::{Node, Value};

/// What a node is to the language.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Kind {
    Root,
    Groups,
    Resources,
    Resource,
    Operation,
    /// `query` and `headers`: a group's name, fields, or a list of both.
    Parameters,
    /// A body, which is fields or a type.
    Body,
    Types,
    Type,
    /// Members by name.
    Fields,
    Field,
    Variants,
    Variant,
    Values,
    Alternatives,
    Collect,
    Schemes,
    Scheme,
    /// A mapping that holds only what its keys say, or a list of texts.
    Plain,
}

type Step<'n> = (Place, Spot<'n>);

/// Where a step leads from here; nowhere, or to as many places as it is written in.
pub(super) fn step<'n>(spot: &Spot<'n>, name: &str, index: &mut Index<'n>) -> Vec<Step<'n>> {
    let node = spot.node;
    let key = |kind, entry: Option<Entry<'n>>| -> Vec<Step<'n>> {
        entry.map(|(key, node)| (key.place, Spot { kind, node })).into_iter().collect()
    };
    match spot.kind {
        Kind::Root => key(below_root(name), index.entry(node, name)),
        Kind::Groups => key(Kind::Fields, index.entry(node, name)),
        Kind::Resources => key(Kind::Resource, index.entry(node, name)),
        Kind::Types => key(Kind::Type, index.entry(node, name)),
        Kind::Schemes => key(Kind::Scheme, index.entry(node, name)),
        Kind::Fields => key(Kind::Field, index.member(node, name)),
        Kind::Variants => key(Kind::Variant, index.entry(node, name)),
        Kind::Resource => resource(node, name, index),
        Kind::Operation => match name {
            "query" | "headers" => key(Kind::Parameters, index.entry(node, name)),
            "path" => key(Kind::Fields, index.entry(node, name)),
            "body" => {
                key(Kind::Body, index.entry(node, "body").or_else(|| index.entry(node, "body?")))
            }
            _ => key(Kind::Plain, index.entry(node, name)),
        },
        Kind::Parameters => parameters(node, name, index),
        Kind::Body => key(Kind::Field, index.member(node, name)),
        Kind::Type => {
            let held = [
                ("fields", Kind::Fields),
                ("variants", Kind::Variants),
                ("values", Kind::Values),
                ("any_of", Kind::Alternatives),
            ];
            let own = |name: &str| if name == "collect" { Kind::Collect } else { Kind::Plain };
            held_or_own(node, name, &held, own, index)
        }
        Kind::Field => {
            let held = [("fields", Kind::Fields), ("values", Kind::Values)];
            held_or_own(node, name, &held, |_| Kind::Plain, index)
        }
        Kind::Variant => variant(node, name, index),
        Kind::Collect => {
            held_or_own(node, name, &[("fields", Kind::Plain)], |_| Kind::Plain, index)
        }
        Kind::Scheme => scheme(node, name, index),
        Kind::Alternatives => alternative(node, name).into_iter().collect(),
        Kind::Values | Kind::Plain => {
            let entry = index.entry(node, name);
            if entry.is_some() { key(Kind::Plain, entry) } else { items(node, name) }
        }
    }
}

fn below_root(name: &str) -> Kind {
    match name {
        "parameters" => Kind::Groups,
        "pagination" => Kind::Schemes,
        "resources" => Kind::Resources,
        "types" => Kind::Types,
        _ => Kind::Plain,
    }
}

/// What one of the words holds, else what the thing says of itself.
fn held_or_own<'n>(
    node: &'n Node,
    name: &str,
    held: &[(&str, Kind)],
    own: fn(&str) -> Kind,
    index: &mut Index<'n>,
) -> Vec<Step<'n>> {
    for (word, kind) in held {
        if let Some((_, node)) = index.entry(node, word) {
            let found = step(&Spot { kind: *kind, node }, name, index);
            if !found.is_empty() {
                return found;
            }
        }
    }
    let entry = index.entry(node, name);
    entry.map(|(key, node)| (key.place, Spot { kind: own(name), node })).into_iter().collect()
}

/// An operation or a resource, which may stand below a word to tell it from what the resource says
/// of itself.
fn resource<'n>(node: &'n Node, name: &str, index: &mut Index<'n>) -> Vec<Step<'n>> {
    let mut found = Vec::new();
    for (word, kind) in [("operations", Kind::Operation), ("resources", Kind::Resource)] {
        let held = index.entry(node, word).and_then(|(_, held)| index.entry(held, name));
        found.extend(held.map(|(key, node)| (key.place, Spot { kind, node })));
    }
    if let Some((key, node)) = index.entry(node, name) {
        let kind = if is_operation(node) { Kind::Operation } else { Kind::Resource };
        found.push((key.place, Spot { kind, node }));
    }
    found
}

fn is_operation(node: &Node) -> bool {
    const METHODS: [&str; 6] = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD"];
    match &node.value {
        Value::Map(entries) => entries.iter().any(|(key, _)| METHODS.contains(&key.value.as_str())),
        _ => true,
    }
}

fn parameters<'n>(node: &'n Node, name: &str, index: &mut Index<'n>) -> Vec<Step<'n>> {
    match &node.value {
        Value::Map(_) => step(&Spot { kind: Kind::Fields, node }, name, index),
        Value::Seq(nodes) => nodes.iter().flat_map(|node| parameters(node, name, index)).collect(),
        _ => item(node, name).into_iter().collect(),
    }
}

/// A part of a scheme, or the parameter or member that one of its parts names.
fn scheme<'n>(node: &'n Node, name: &str, index: &mut Index<'n>) -> Vec<Step<'n>> {
    if let Some((key, node)) = index.entry(node, name) {
        return vec![(key.place, Spot { kind: Kind::Plain, node })];
    }
    let parts = ["request", "response"].into_iter().filter_map(|part| index.entry(node, part));
    let mut parts = parts.filter_map(|(_, part)| match &part.value {
        Value::Map(entries) => Some(entries),
        _ => None,
    });
    parts
        .find_map(|entries| entries.iter().find_map(|(_, node)| item(node, name)))
        .into_iter()
        .collect()
}

/// A variant of a union by shape. In a list it has no name but is called after its type.
fn alternative<'n>(node: &'n Node, name: &str) -> Option<Step<'n>> {
    let plain = |node| Spot { kind: Kind::Plain, node };
    match &node.value {
        Value::Map(entries) => entries
            .iter()
            .find(|(key, _)| folded(&key.value) == folded(name))
            .map(|(key, node)| (key.place, plain(node))),
        Value::Seq(nodes) => nodes.iter().find_map(|node| match &node.value {
            Value::String(text) => {
                (folded(&called_after(text)) == folded(name)).then_some((node.place, plain(node)))
            }
            _ => None,
        }),
        _ => None,
    }
}

/// `Message` is called `Message`, `Array<Message>` `MessageArray`.
fn called_after(expression: &str) -> String {
    let expression = expression.trim();
    let inside = |open: &str| expression.strip_prefix(open)?.trim_end().strip_suffix('>');
    if let Some(item) = inside("Array<") {
        return called_after(item) + "Array";
    }
    if let Some((_, value)) = inside("Record<").and_then(|inside| inside.split_once(',')) {
        return called_after(value) + "Record";
    }
    expression.to_owned()
}

fn folded(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Written short it is its members, written long it holds them; as in the reader, a mapping below
/// `fields` makes it long.
fn variant<'n>(node: &'n Node, name: &str, index: &mut Index<'n>) -> Vec<Step<'n>> {
    if is_long(node) {
        held_or_own(node, name, &[("fields", Kind::Fields)], |_| Kind::Plain, index)
    } else {
        step(&Spot { kind: Kind::Fields, node }, name, index)
    }
}

fn is_long(node: &Node) -> bool {
    let Value::Map(entries) = &node.value else { return false };
    entries.iter().any(|(key, node)| key.value == "fields" && matches!(node.value, Value::Map(_)))
}

/// The text itself or, in a list, each that is it: `a`, `{value: a}`.
fn items<'n>(node: &'n Node, name: &str) -> Vec<Step<'n>> {
    match &node.value {
        Value::Seq(nodes) => nodes.iter().find_map(|node| item(node, name)).into_iter().collect(),
        _ => item(node, name).into_iter().collect(),
    }
}

fn item<'n>(node: &'n Node, name: &str) -> Option<Step<'n>> {
    let is_it = |node: &Node| matches!(&node.value, Value::String(text) if text == name);
    let place = match &node.value {
        Value::Map(entries) => {
            let (_, value) = entries.iter().find(|(key, _)| key.value == "value")?;
            is_it(value).then_some(value.place)?
        }
        _ => is_it(node).then_some(node.place)?,
    };
    Some((place, Spot { kind: Kind::Plain, node }))
}
