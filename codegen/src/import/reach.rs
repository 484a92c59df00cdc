//! The schemas that each operation reaches by the references of the document.
//!
//! What becomes of a schema does not matter here: one that is merged into another, or whose members
//! become arguments, is reached as well.

use std::collections::{HashMap, HashSet};

use super::document::References;
use super::losses::{Grade, Losses};
use super::operations::Origin;
use super::schema::{children, components};
use crate::diagnostics::Place;
use crate::yaml::Node;

/// The schemas that each operation reaches, by the operation's number.
#[derive(Debug)]
pub(super) struct Reach {
    by_operation: HashMap<usize, HashSet<Place>>,
}

impl Reach {
    pub(super) fn new<'d>(
        root: &'d Node,
        origins: &HashMap<usize, Origin<'d>>,
        references: &References<'d>,
    ) -> Self {
        let families = children(root, references);
        let families = families.iter().filter_map(|(base, children)| {
            let base =
                references.schema(base).filter(|base| base.get("discriminator").is_some())?;
            let children = children.iter().filter_map(|name| references.schema(name));
            Some((base.place, children.collect()))
        });
        let mut links = Links { references, families: families.collect(), known: HashMap::new() };
        let by_operation = origins.iter().map(|(number, Origin { item, node })| {
            let shared = ["parameters", "servers"].into_iter().filter_map(|key| item.get(key));
            (*number, links.from([*node].into_iter().chain(shared).collect()))
        });
        Self { by_operation: by_operation.collect() }
    }

    /// Whether an operation reaches the schema at a place.
    pub(super) fn has(&self, operation: usize, place: Place) -> bool {
        self.by_operation.get(&operation).is_some_and(|reached| reached.contains(&place))
    }

    /// Records the schemas that no operation reaches.
    pub(super) fn record_unused(&self, root: &Node, losses: &mut Losses) {
        for (_, node) in components(root) {
            if !self.by_operation.values().any(|reached| reached.contains(&node.place)) {
                losses.push(node, Grade::Fact, "schema that no operation uses");
            }
        }
    }
}

struct Links<'r, 'd> {
    references: &'r References<'d>,
    /// The schemas that extend one with a `discriminator`: a reference to it means them.
    families: HashMap<Place, Vec<&'d Node>>,
    /// The nodes that references within a node lead to.
    known: HashMap<Place, Vec<&'d Node>>,
}

impl<'d> Links<'_, 'd> {
    /// Returns the places of all nodes that references lead to.
    fn from(&mut self, mut open: Vec<&'d Node>) -> HashSet<Place> {
        let mut reached = HashSet::new();
        while let Some(node) = open.pop() {
            for target in self.of(node) {
                if reached.insert(target.place) {
                    open.push(target);
                }
            }
        }
        reached
    }

    fn of(&mut self, node: &'d Node) -> Vec<&'d Node> {
        if let Some(known) = self.known.get(&node.place) {
            return known.clone();
        }
        let mut found = self.families.get(&node.place).cloned().unwrap_or_default();
        self.gather(node, &mut found);
        self.known.insert(node.place, found.clone());
        found
    }

    fn gather(&self, node: &'d Node, found: &mut Vec<&'d Node>) {
        for (key, value) in node.entries() {
            match key.value.as_str() {
                "$ref" => found.extend(self.references.target(value)),
                // A value may be the bare name of a schema.
                "mapping" => found.extend(value.entries().iter().filter_map(|(_, target)| {
                    let by_name = target.text().and_then(|name| self.references.schema(name));
                    by_name.or_else(|| self.references.target(target))
                })),
                _ => {}
            }
            // A member may be called so, too.
            self.gather(value, found);
        }
        node.items().iter().for_each(|item| self.gather(item, found));
    }
}
