//! Parameters, and the groups that operations share.

use super::reader::{Reader, own};
use crate::export::EXTENSION;
use crate::import::written::Tree;
use crate::yaml::Node;

const KEYS: &[&str] = &[
    "name",
    "in",
    "description",
    "required",
    "deprecated",
    "schema",
    "content",
    "style",
    "explode",
    EXTENSION,
];

/// The parameters of an operation, as the spec writes them.
#[derive(Default)]
pub(super) struct Listed {
    pub(super) path: Option<Tree>,
    pub(super) query: Option<Tree>,
    pub(super) headers: Option<Tree>,
}

/// Parameters of one place: groups, and fields in place.
struct Place(Vec<Tree>);

impl Place {
    fn group(&mut self, name: &str) {
        let tree = Tree::text(name);
        if self.0.last() != Some(&tree) {
            self.0.push(tree);
        }
    }

    fn field(&mut self, name: String, field: Tree) {
        match self.0.last_mut() {
            Some(last) if !last.is_empty() => *last = last.clone().with(name, field),
            _ => self.0.push(Tree::map().with(name, field)),
        }
    }

    fn tree(mut self) -> Option<Tree> {
        match self.0.len() {
            0 => None,
            1 => self.0.pop(),
            _ => Some(Tree::list(self.0)),
        }
    }
}

impl<'d> Reader<'d, '_> {
    /// Returns the groups of parameters.
    pub(super) fn groups(&mut self) -> Option<Tree> {
        let mut groups: Vec<(&'d str, Tree)> = Vec::new();
        for (_, node) in self.section("parameters") {
            let group = own(node, "group")?.text()?;
            let (name, field) = self.parameter(node)?;
            if !groups.iter().any(|(known, _)| *known == group) {
                groups.push((group, Tree::map()));
            }
            for (_, fields) in groups.iter_mut().filter(|(known, _)| *known == group) {
                // One that is taken by queries and by headers is there twice.
                if !fields.entries().iter().any(|(known, _)| *known == name) {
                    *fields = fields.clone().with(&name, field.clone());
                }
            }
        }
        Some(groups.into_iter().fold(Tree::map(), |tree, (name, fields)| tree.with(name, fields)))
    }

    /// Returns the parameters of an operation.
    pub(super) fn parameters(&mut self, operation: &'d Node) -> Option<Listed> {
        let (mut path, mut query, mut headers) =
            (Tree::map(), Place(Vec::new()), Place(Vec::new()));
        for node in operation.get("parameters").map_or(&[][..], Node::items) {
            let reference = node.get("$ref").and_then(Node::text);
            let shared = reference.map(|reference| self.target("parameters", reference));
            let node = match shared {
                Some(found) => found?.1,
                None => node,
            };
            if own(node, "of_pages").is_some() {
                continue;
            }
            let place = match node.get("in")?.text()? {
                "path" => {
                    let (name, field) = self.parameter(node)?;
                    path = path.with(name, field);
                    continue;
                }
                "query" => &mut query,
                "header" => &mut headers,
                _ => return None,
            };
            match own(node, "group").and_then(Node::text) {
                Some(group) => place.group(group),
                None => {
                    let (name, field) = self.parameter(node)?;
                    place.field(name, field);
                }
            }
        }
        let is_string = |field: &Tree| field.shortened() == Tree::text("string");
        let is_plain = path.entries().iter().all(|(_, field)| is_string(field));
        Some(Listed {
            path: path.filled().filter(|_| !is_plain),
            query: query.tree(),
            headers: headers.tree(),
        })
    }

    fn parameter(&mut self, node: &'d Node) -> Option<(String, Tree)> {
        self.check(node, KEYS);
        let mut name = node.get("name")?.text()?;
        if own(node, "style").and_then(Node::text) == Some("brackets") {
            name = name.strip_suffix("[]").unwrap_or(name);
        }
        let content = node.get("content").and_then(|content| content.entries().first());
        let schema = node.get("schema").or_else(|| content?.1.get("schema"))?;
        let mark = if node.get("required").is_some_and(Node::is_true) { "" } else { "?" };
        Some((format!("{name}{mark}"), self.field(node, schema)?))
    }
}
