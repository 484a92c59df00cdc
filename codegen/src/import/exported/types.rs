//! From the schemas of components to types.

use super::expression::{expression_tree, types, values};
use super::reader::{Reader, described, own, with_limits, with_own};
use crate::import::written::{Form, Tree, node_tree};
use crate::literal::Literal;
use crate::yaml::Node;

impl<'d> Reader<'d, '_> {
    /// Returns all types.
    pub(super) fn types(&mut self) -> Option<Tree> {
        let mut all = Tree::map();
        for (key, node) in self.section("schemas") {
            if own(node, "in_place").is_none() {
                all = all.with(self.name_of(&key.value), self.definition(node)?);
            }
        }
        Some(all)
    }

    fn definition(&mut self, node: &'d Node) -> Option<Tree> {
        self.check_schema(node);
        let tree = described(Tree::map().from(node.place).form(Form::Field), node);
        let tree = with_own(tree, node, &["name", "also", "since", "renamed_from"]);
        if let Some(discriminator) = node.get("discriminator") {
            return self.tagged(tree, node, discriminator);
        }
        if let Some(properties) = node.get("properties") {
            let fields = self.members(node, properties, &[])?;
            return Some(tree.with("fields", fields).with_some("others", self.others(node)?));
        }
        if node.get("enum").is_some() {
            return Some(tree.with("values", values(node, own(node, "values"))?));
        }
        match node.get("anyOf").map(Node::items) {
            Some(alternatives) if !alternatives.iter().any(|it| types(it) == ["null"]) => {
                Some(tree.with("any_of", self.alternatives(alternatives)?))
            }
            _ => {
                let tree = tree.with("type", expression_tree(self.expression(node)?));
                Some(with_limits(tree, node))
            }
        }
    }

    /// Returns the alternatives of a union by shape.
    pub(super) fn alternatives(&mut self, alternatives: &'d [Node]) -> Option<Tree> {
        let mut named = Tree::map();
        let mut listed = Vec::new();
        for node in alternatives {
            let ty = expression_tree(self.expression(node)?);
            match node.get("title").and_then(Node::text) {
                Some(name) => {
                    let tree = described(Tree::map().form(Form::Field).with("type", ty), node);
                    let tree = with_own(with_limits(tree, node), node, &["since"]);
                    named = named.with(name, tree);
                }
                None => listed.push(ty),
            }
        }
        match (named.is_empty(), listed.is_empty()) {
            (false, true) => Some(named),
            (true, _) => Some(Tree::list(listed)),
            (false, false) => None,
        }
    }

    fn tagged(&mut self, tree: Tree, node: &'d Node, discriminator: &'d Node) -> Option<Tree> {
        let tag = discriminator.get("propertyName").and_then(Node::text)?;
        let written = own(node, "tag").map_or_else(|| Tree::text(tag), node_tree);
        let tree = tree.with("tag", written);
        let tree = with_own(tree, node, &["includes", "type_names", "errors", "collect"]);
        let included = self.included(node)?;
        let properties = node.get("properties");
        let common = properties
            .map(|common| self.members(node, common, &[]))
            .unwrap_or_else(|| Some(Tree::map()))?;
        let mut left_out = vec![tag];
        left_out.extend(
            properties.map_or(&[][..], Node::entries).iter().map(|(name, _)| name.value.as_str()),
        );
        let are_texts = own(node, "tags").is_none();
        let mut variants = Tree::map();
        for (value, target) in discriminator.get("mapping")?.entries() {
            if included.contains(&value.value.as_str()) {
                continue;
            }
            let value = if are_texts {
                Literal::String(value.value.clone())
            } else {
                Literal::plain(&value.value)?
            };
            let (key, payload) = self.target("schemas", target.text()?)?;
            let variant = if own(payload, "in_place").is_some() {
                self.check_schema(payload);
                let tree = with_own(
                    described(Tree::map(), payload),
                    payload,
                    &["name", "since", "renamed_from"],
                );
                let examples = payload.get("examples").map_or(&[][..], Node::items);
                let tree = tree.with_some("example", examples.first().map(node_tree));
                let properties = payload.get("properties")?;
                tree.with("fields", self.members(payload, properties, &left_out)?)
            } else {
                Tree::text(self.name_of(key))
            };
            variants = variants.with(value.key(), variant);
        }
        // A union may have none of its own.
        let variants = if included.is_empty() { Some(variants) } else { variants.filled() };
        Some(tree.with_some("fields", common.filled()).with_some("variants", variants))
    }

    /// Returns the tags that a union has from those that it includes.
    fn included(&self, node: &'d Node) -> Option<Vec<&'d str>> {
        let mut tags = Vec::new();
        let Some(names) = own(node, "includes") else { return Some(tags) };
        for name in names.text().into_iter().chain(names.items().iter().filter_map(Node::text)) {
            let mapping = self.component(name)?.get("discriminator")?.get("mapping")?;
            tags.extend(mapping.entries().iter().map(|(tag, _)| tag.value.as_str()));
        }
        Some(tags)
    }
}
