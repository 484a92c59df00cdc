//! The schemas that each operation reaches by the references of the document.
//!
//! What becomes of a schema does not matter here: one that is merged into another, or whose members
//! become arguments, is reached as well.

use std::cmp::Reverse;
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use std::hash::Hash;

use super::document::References;
use super::losses::{Grade, Losses};
use super::model::Operation;
use super::operations::Origin;
use super::schema::children;
use crate::diagnostics::Place;
use crate::yaml::Node;

/// The schemas that operations reach.
#[derive(Debug)]
pub(super) struct Reach {
    /// The nodes where each operation begins, by the operation's number.
    starts: HashMap<usize, Vec<Place>>,
    /// The nodes that references within a node lead to, for each node that an operation reaches.
    links: HashMap<Place, Vec<Place>>,
}

impl Reach {
    pub(super) fn new<'d>(
        root: &'d Node,
        origins: &HashMap<usize, Origin<'d>>,
        operations: &[Operation],
        references: &References<'d>,
    ) -> Self {
        let families = children(root, references);
        let families = families.iter().filter_map(|(base, children)| {
            let base =
                references.schema(base).filter(|base| base.get("discriminator").is_some())?;
            let children = children.iter().filter_map(|name| references.schema(name));
            Some((base.place, children.collect()))
        });
        // The document does not refer to the events that a person names.
        let mut events: HashMap<usize, Vec<&Node>> = HashMap::new();
        for operation in operations.iter().filter(|operation| operation.is_named_stream) {
            if let Some(ty) = &operation.events {
                let found = events.entry(operation.number).or_default();
                ty.visit_names(&mut |name| found.extend(references.schema(name)));
            }
        }
        let targets = Targets { references, families: families.collect() };
        let mut open = Vec::new();
        let starts = origins.iter().map(|(number, Origin { item, node })| {
            let shared = ["parameters", "servers"].into_iter().filter_map(|key| item.get(key));
            let events = events.get(number).into_iter().flatten().copied();
            let nodes: Vec<&Node> = [*node].into_iter().chain(shared).chain(events).collect();
            open.extend_from_slice(&nodes);
            (*number, nodes.iter().map(|node| node.place).collect())
        });
        let starts = starts.collect();
        let mut links = HashMap::new();
        while let Some(node) = open.pop() {
            links.entry(node.place).or_insert_with(|| {
                let found = targets.of(node);
                open.extend_from_slice(&found);
                found.iter().map(|target| target.place).collect()
            });
        }
        Self { starts, links }
    }

    /// Returns the places that any of these operations reaches.
    pub(super) fn from(&self, operations: impl IntoIterator<Item = usize>) -> HashSet<Place> {
        let starts = operations.into_iter().filter_map(|number| self.starts.get(&number));
        let mut open: Vec<Place> = starts.flatten().copied().collect();
        let mut reached: HashSet<Place> = open.iter().copied().collect();
        while let Some(place) = open.pop() {
            for target in self.links.get(&place).into_iter().flatten() {
                if reached.insert(*target) {
                    open.push(*target);
                }
            }
        }
        reached
    }

    /// Returns the highest grade of the schemas that each operation reaches.
    pub(super) fn grades(&self, of_schema: HashMap<Place, Grade>) -> HashMap<usize, Grade> {
        let grades = spread(of_schema, &self.links);
        let starts = self.starts.iter();
        let highest = starts.filter_map(|(number, nodes)| {
            let grades = nodes.iter().filter_map(|node| grades.get(node).copied());
            Some((*number, grades.max()?))
        });
        highest.collect()
    }

    /// Records the components that no operation reaches. Schemes of authentication are not reached
    /// by references.
    pub(super) fn record_unused(
        &self,
        root: &Node,
        origins: &HashMap<usize, Origin<'_>>,
        losses: &mut Losses,
    ) {
        const SECTIONS: &[(&str, &str)] = &[
            ("schemas", "schema"),
            ("parameters", "parameter"),
            ("requestBodies", "body"),
            ("responses", "response"),
            ("headers", "header"),
            ("examples", "example"),
            ("links", "link"),
            ("callbacks", "callback"),
            ("pathItems", "path item"),
            ("mediaTypes", "media type"),
        ];
        let mut used = self.from(self.starts.keys().copied());
        used.extend(origins.values().map(|origin| origin.item.place));
        for (section, word) in SECTIONS {
            let listed = root.get("components").and_then(|all| all.get(section));
            for (name, node) in listed.map_or(&[][..], Node::entries) {
                if !used.contains(&node.place) && !name.value.starts_with("x-") {
                    losses.push(node, Grade::Fact, format!("{word} that no operation uses"));
                }
            }
        }
    }
}

/// Returns the highest grade of each part and of all that its links lead to; none for a part that
/// leads to none.
pub(super) fn spread<T: Copy + Eq + Hash>(
    own: HashMap<T, Grade>,
    links: &HashMap<T, Vec<T>>,
) -> HashMap<T, Grade> {
    let mut users: HashMap<T, Vec<T>> = HashMap::new();
    for (user, targets) in links {
        targets.iter().for_each(|target| users.entry(*target).or_default().push(*user));
    }
    let mut own: Vec<(T, Grade)> = own.into_iter().collect();
    // The first grade that comes to a part is the highest.
    own.sort_by_key(|(_, grade)| Reverse(*grade));
    let mut highest = HashMap::new();
    for (part, grade) in own {
        let mut open = vec![part];
        while let Some(part) = open.pop() {
            if let Entry::Vacant(entry) = highest.entry(part) {
                entry.insert(grade);
                open.extend(users.get(&part).into_iter().flatten());
            }
        }
    }
    highest
}

/// The nodes that references lead to.
struct Targets<'r, 'd> {
    references: &'r References<'d>,
    /// The schemas that extend one with a `discriminator`: a reference to it means them.
    families: HashMap<Place, Vec<&'d Node>>,
}

impl<'d> Targets<'_, 'd> {
    /// Returns the nodes that references within a node lead to.
    fn of(&self, node: &'d Node) -> Vec<&'d Node> {
        let mut found = self.families.get(&node.place).cloned().unwrap_or_default();
        self.gather(node, &mut found);
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
