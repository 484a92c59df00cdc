//! Docs, deprecations, defaults and examples: what is said about a type, and not by it.

use super::Schemas;
use crate::diagnostics::Place;
use crate::import::extensions;
use crate::import::model::{Base, Deprecated, Member, Notes, Type};
use crate::lower::names::snake;
use crate::yaml::Node;

impl<'d> Schemas<'_, 'd> {
    /// Returns the notes on a schema. Those that it does not say itself are those of a part of its
    /// `allOf`, or of the only alternative beside null, that is described in place.
    pub(in crate::import) fn notes(&mut self, node: &'d Node) -> Notes {
        let mut notes = self.own_notes(node);
        for part in self.parts_in_place(node) {
            notes.fill(self.notes(part));
        }
        notes
    }

    pub(super) fn parts_in_place(&mut self, node: &'d Node) -> Vec<&'d Node> {
        let mut parts: Vec<&Node> = node.get("allOf").map_or(&[][..], Node::items).iter().collect();
        for key in ["oneOf", "anyOf"] {
            let alternatives = node.get(key).map_or(&[][..], Node::items).iter();
            let mut alternatives = alternatives.filter(|alternative| !self.is_null(alternative));
            if let (Some(only), None) = (alternatives.next(), alternatives.next()) {
                parts.push(only);
            }
        }
        parts
    }

    fn own_notes(&mut self, node: &'d Node) -> Notes {
        let mut notes = notes(node);
        self.losses.keep(node, "deprecated");
        notes.name = extensions::member_name(node);
        notes.example =
            node.get("example").or_else(|| node.get("examples")?.items().first()).cloned();
        notes.default = node.get("default").cloned();
        notes.sensitive = node.get("format").and_then(Node::text) == Some("password");
        notes
    }
}

/// Docs and deprecation, which are the same everywhere in a document.
pub(in crate::import) fn notes(node: &Node) -> Notes {
    let reason = extensions::text(node, extensions::REASONS);
    let deprecated = node.get("deprecated").filter(|value| value.is_true()).map(|_| match reason {
        Some(reason) => Deprecated::Because(reason.to_owned()),
        None => Deprecated::Yes,
    });
    let docs = node.get("description").and_then(Node::text).map(str::trim);
    let docs = docs.filter(|docs| !docs.is_empty()).map(str::to_owned);
    Notes { docs, deprecated, ..Notes::default() }
}

/// Returns the notes on a member: those of its type where it has one in place, which then has none.
pub(in crate::import) fn member_notes(notes: Notes, ty: &mut Type) -> Notes {
    if let Base::InPlace(definition) = &mut ty.base {
        definition.notes = Notes { docs: definition.notes.docs.take(), ..Notes::default() };
        if definition.notes.docs == notes.docs {
            definition.notes.docs = None;
        }
    }
    notes
}

/// Returns a member or a parameter.
pub(in crate::import) fn member(
    name: &str,
    optional: bool,
    ty: Type,
    notes: Notes,
    place: Place,
) -> Member {
    let mut ty = ty;
    let mut notes = member_notes(notes, &mut ty);
    notes.name = notes.name.filter(|ours| *ours != snake(name));
    let name = name.to_owned();
    Member { name, optional, ty, notes, style: None, segments: false, access: None, place }
}
