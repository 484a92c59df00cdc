//! Schemas that references name otherwise than by their JSON pointer: by an anchor, by an
//! identifier, or as a definition beside the schema that refers to it.

use std::collections::HashMap;

use super::document::at;
use crate::yaml::Node;

/// The schemas of a document that have such names.
#[derive(Debug, Default)]
pub(super) struct Named<'d> {
    /// By the file and the anchor.
    anchors: HashMap<(u16, &'d str), &'d Node>,
    /// By the URI.
    identifiers: HashMap<&'d str, &'d Node>,
    /// What stands under `$defs` anywhere, by its name; none where a name is there twice.
    definitions: HashMap<&'d str, Option<&'d Node>>,
}

impl<'d> Named<'d> {
    pub(super) fn new(roots: &'d [Node]) -> Self {
        let mut named = Self::default();
        for (file, root) in (0..).zip(roots) {
            named.read(file, root);
        }
        named
    }

    fn read(&mut self, file: u16, node: &'d Node) {
        for (key, value) in node.entries() {
            match (key.value.as_str(), value.text()) {
                ("$anchor" | "$dynamicAnchor", Some(anchor)) => {
                    self.anchors.entry((file, anchor)).or_insert(node);
                }
                ("$id", Some(identifier)) => {
                    let identifier = identifier.trim_end_matches('#');
                    self.identifiers.entry(identifier).or_insert(node);
                }
                ("$defs", _) => {
                    for (name, definition) in value.entries() {
                        let known = self.definitions.entry(&name.value);
                        known.and_modify(|known| *known = None).or_insert(Some(definition));
                    }
                }
                _ => {}
            }
            self.read(file, value);
        }
        node.items().iter().for_each(|item| self.read(file, item));
    }

    /// Returns the schema with an anchor.
    pub(super) fn by_anchor(&self, file: u16, anchor: &str) -> Option<&'d Node> {
        self.anchors.get(&(file, anchor)).copied()
    }

    /// Returns what a reference leads to that begins with the identifier of a schema.
    pub(super) fn by_identifier(&self, reference: &str) -> Option<&'d Node> {
        let (identifier, pointer) = reference.split_once('#').unwrap_or((reference, ""));
        let schema = self.identifiers.get(identifier).copied()?;
        if pointer.is_empty() || pointer.starts_with('/') { at(schema, pointer) } else { None }
    }

    /// Returns what a pointer leads to that begins at the schema in which it stands.
    pub(super) fn by_definition(&self, pointer: &str) -> Option<&'d Node> {
        let rest = pointer.strip_prefix("/$defs/")?;
        let (name, rest) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        at((*self.definitions.get(name)?)?, rest)
    }
}
