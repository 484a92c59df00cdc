//! The reader of an exported document: its components, and what its extension says of a part.

use std::collections::HashMap;

use crate::constraint::Constraint;
use crate::export::EXTENSION;
use crate::import::losses::Losses;
use crate::import::schema::tuple;
use crate::import::written::{Tree, node_tree};
use crate::yaml::Node;

/// The reader of an exported document.
pub(super) struct Reader<'d, 'l> {
    root: &'d Node,
    losses: &'l mut Losses,
    /// The names of types in the spec, by those in the document.
    names: HashMap<&'d str, &'d str>,
}

impl<'d, 'l> Reader<'d, 'l> {
    pub(super) fn new(root: &'d Node, losses: &'l mut Losses) -> Self {
        let mut reader = Self { root, losses, names: HashMap::new() };
        let names = reader.section("schemas").iter().map(|(key, node)| {
            let name = own(node, "key").and_then(Node::text).unwrap_or(&key.value);
            (key.value.as_str(), name)
        });
        reader.names = names.collect();
        reader
    }

    /// The components of a section.
    pub(super) fn section(&self, name: &str) -> &'d [(crate::yaml::Spanned<String>, Node)] {
        let section = self.root.get("components").and_then(|all| all.get(name));
        section.map_or(&[][..], Node::entries)
    }

    /// The component of a section that a reference leads to.
    pub(super) fn target(&self, section: &str, reference: &str) -> Option<(&'d str, &'d Node)> {
        let key = reference.strip_prefix("#/components/")?.strip_prefix(section)?;
        let key = key.strip_prefix('/')?;
        let found = self.section(section).iter().find(|(known, _)| known.value == key);
        found.map(|(key, node)| (key.value.as_str(), node))
    }

    /// A scheme of pages.
    pub(super) fn scheme(&self, name: &str) -> Option<&'d Node> {
        own(self.root, "pagination")?.get(name)
    }

    /// The name in the spec of the type that a reference leads to.
    pub(super) fn type_name(&self, reference: &Node) -> Option<&'d str> {
        let key = reference.text()?.strip_prefix("#/components/schemas/")?;
        self.names.get(key).copied()
    }

    /// The name in the spec of a type.
    pub(super) fn name_of(&self, key: &str) -> &'d str {
        self.names.get(key).copied().unwrap_or_default()
    }

    /// The schema of a type, by its name in the spec.
    pub(super) fn component(&self, name: &str) -> Option<&'d Node> {
        let mut schemas = self.section("schemas").iter();
        schemas.find(|(key, _)| self.name_of(&key.value) == name).map(|(_, node)| node)
    }

    /// Records the keys that a person has added to the document and the spec does not have.
    pub(super) fn check(&mut self, node: &Node, read: &[&str]) {
        self.losses.check_keys(node, read);
    }
}

/// What the extension says of a part under a key.
pub(super) fn own<'d>(node: &'d Node, key: &str) -> Option<&'d Node> {
    node.get(EXTENSION)?.get(key)
}

/// Adds a title, docs and a deprecation to a part of the spec.
pub(super) fn described(tree: Tree, node: &Node) -> Tree {
    let is_titled = own(node, "titled").is_some_and(Node::is_true);
    let text = |key| node.get(key).and_then(Node::text);
    let (title, docs) = match is_titled {
        true => (text("summary"), text("description")),
        false => (None, text("description").or_else(|| text("summary"))),
    };
    let is_deprecated = node.get("deprecated").is_some_and(Node::is_true);
    let deprecated = own(node, "deprecated").map(node_tree);
    tree.with_some("title", title.map(Tree::text))
        .with_some("docs", docs.map(Tree::text))
        .with_some("deprecated", deprecated.or(is_deprecated.then(|| Tree::plain(true))))
}

/// Adds what the extension says under these keys.
pub(super) fn with_own(tree: Tree, node: &Node, keys: &[&str]) -> Tree {
    keys.iter().fold(tree, |tree, key| tree.with_some(key, own(node, key).map(node_tree)))
}

/// Adds the constraints on the values of a schema. Those of a tuple are its length.
pub(super) fn with_limits(tree: Tree, schema: &Node) -> Tree {
    if tuple::elements(schema).is_some() {
        return tree;
    }
    Constraint::ALL.iter().fold(tree, |tree, constraint| {
        tree.with_some(constraint.name(), schema.get(constraint.openapi()).map(node_tree))
    })
}

/// Returns a literal of the document.
pub(super) fn literal(node: &Node) -> Option<crate::literal::Literal> {
    use crate::literal::Literal;
    use crate::yaml::Value;
    match &node.value {
        Value::String(text) => Some(Literal::String(text.clone())),
        Value::Int(number) => Some(Literal::Integer(i64::try_from(*number).ok()?)),
        Value::Bool(flag) => Some(Literal::Boolean(*flag)),
        _ => None,
    }
}
