//! Resources and their operations.

use super::client::alternatives;
use super::expression::expression_tree;
use super::parameters::Listed;
use super::reader::{Reader, described, own, with_own};
use crate::export::EXTENSION;
use crate::import::written::{Form, RESOURCE_KEYS, Tree, Value, node_tree};
use crate::spec::METHODS;
use crate::yaml::Node;

const KEYS: &[&str] = &[
    "tags",
    "operationId",
    "summary",
    "description",
    "deprecated",
    "servers",
    "security",
    "parameters",
    "requestBody",
    "responses",
    EXTENSION,
];

/// What an export says of a body of JSON lines.
const LINES: &str = "Lines<T>";

impl<'d> Reader<'d, '_> {
    /// Returns all resources, and the number of operations in them.
    pub(super) fn resources(&mut self, root: &'d Node) -> Option<(Tree, usize)> {
        let mut said = Vec::new();
        for tag in root.get("tags").map_or(&[][..], Node::items) {
            said.push((
                resource(tag)?,
                with_own(
                    described(Tree::map(), tag),
                    tag,
                    &["title", "name", "since", "renamed_from", "stability"],
                ),
            ));
        }
        let mut tree = Tree::map();
        let mut count = 0;
        for (path, item) in root.get("paths").map_or(&[][..], Node::entries) {
            for (key, node) in item.entries() {
                let mut methods = METHODS.iter();
                let (method, _) = methods.find(|it| it.0.to_ascii_lowercase() == key.value)?;
                let tag = node.get("tags")?.items().first()?.text()?;
                let listed = root.get("tags").map_or(&[][..], Node::items);
                let listed =
                    listed.iter().find(|it| it.get("name").and_then(Node::text) == Some(tag))?;
                let id = node.get("operationId")?.text()?;
                let name = id.strip_prefix(tag)?.strip_prefix('.')?;
                let template = path.value.split('#').next().unwrap_or_default();
                let operation = self.operation(method, template, node)?;
                let mut way = resource(listed)?;
                if RESOURCE_KEYS.contains(&name) {
                    way.push("operations".to_owned());
                }
                insert(&mut tree, &way, 0, &said)?.push((name.to_owned(), operation));
                count += 1;
            }
        }
        // Those without operations.
        for (way, _) in &said {
            insert(&mut tree, way, 0, &said)?;
        }
        Some((tree, count))
    }

    fn operation(&mut self, method: &str, path: &str, node: &'d Node) -> Option<Tree> {
        self.check(node, KEYS);
        let tree = described(Tree::map().from(node.place).form(Form::Operation), node);
        let tree = with_own(tree, node, &["name", "since", "renamed_from", "stability"])
            .with(method, Tree::text(path));
        let tree = with_own(tree, node, &["idempotent", "server", "timeout", "status", "accept"]);
        let Listed { path, query, headers } = self.parameters(node)?;
        let tree = tree
            .with_some("auth", node.get("security").map(alternatives))
            .with_some("path", path)
            .with_some("query", query)
            .with_some("headers", headers);
        let tree = match node.get("requestBody") {
            Some(body) => self.body(tree, body)?,
            None => tree,
        };
        self.responses(tree, node)
    }

    fn body(&mut self, tree: Tree, body: &'d Node) -> Option<Tree> {
        self.check(body, &["content", "required", EXTENSION]);
        let [(media_type, media)] = body.get("content")?.entries() else { return None };
        self.check(media, &["schema", "encoding"]);
        let mark = if body.get("required").is_some_and(Node::is_true) { "" } else { "?" };
        let key = match media_type.value.as_str() {
            "application/x-www-form-urlencoded" => "form",
            "multipart/form-data" => "multipart",
            _ => "body",
        };
        let key = format!("{key}{mark}");
        if let Some(word) = own(body, "body").and_then(Node::text) {
            let text = match word {
                LINES => format!("Lines<{}>", self.expression(media.get("schema")?.get("items")?)?),
                word => word.to_owned(),
            };
            return Some(tree.with(key, Tree::text(text)));
        }
        let schema = media.get("schema")?;
        let Some(properties) = schema.get("properties") else {
            return Some(tree.with(key, expression_tree(self.expression(schema)?)));
        };
        let members = self.members(schema, properties, &[])?;
        // A scheme of pages adds the body that it needs.
        let is_added = members.is_empty() && !properties.entries().is_empty();
        Some(if is_added { tree } else { tree.with(key, members) })
    }

    fn responses(&mut self, tree: Tree, operation: &'d Node) -> Option<Tree> {
        let responses = operation.get("responses")?;
        let (mut tree, mut errors, mut by_status) = (tree, Tree::map(), Tree::map());
        for (at, (status, node)) in responses.entries().iter().enumerate() {
            self.check(node, &["$ref", "description", "content", EXTENSION]);
            if own(node, "status").is_some() {
                by_status = by_status.with(&status.value, self.of_status(node)?);
                continue;
            }
            if at > 0 {
                if node.get("$ref").is_none() {
                    let key = status.value.to_ascii_lowercase();
                    errors = errors.with(key, Tree::text(self.error(node)?));
                }
                continue;
            }
            if status.value != "200" {
                tree = tree.with("status", Tree::plain(status.value.parse::<u16>().ok()?));
            }
            tree = self.success(tree, node, operation)?;
        }
        Some(tree.with_some("returns", by_status.filled()).with_some("errors", errors.filled()))
    }

    /// Returns what comes with one of several statuses of success.
    fn of_status(&mut self, node: &'d Node) -> Option<Tree> {
        let success = self.success(Tree::map(), node, node)?;
        let ty = success.entries().first().map(|(_, ty)| ty.clone());
        let mut others = success.entries().iter();
        let example = others.find(|(key, _)| key == "example").map(|(_, example)| example.clone());
        let tree = with_own(Tree::map().form(Form::Field), node, &["name", "docs", "deprecated"]);
        let tree = tree.with("type", ty.unwrap_or_else(|| Tree::text("nothing")));
        Some(tree.with_some("example", example))
    }

    /// Reads a response of success. The extension of `said` has what its content does not say.
    fn success(&mut self, tree: Tree, node: &'d Node, said: &'d Node) -> Option<Tree> {
        let Some(content) = node.get("content") else { return Some(tree) };
        let [(media_type, media)] = content.entries() else { return None };
        let schema = media.get("schema");
        let kind = match own(said, "response").and_then(Node::text) {
            Some(kind) => kind,
            None => match media_type.value.as_str() {
                "application/json" => "value",
                "application/x-ndjson" => "lines",
                "text/event-stream" => "events",
                "text/plain" => "text",
                "application/octet-stream" => "bytes",
                _ => return None,
            },
        };
        self.check(media, &["schema", "example"]);
        let tree = match (kind, own(said, "pages")) {
            ("value", Some(scheme)) => {
                let scheme = scheme.text()?;
                let item = self.item(scheme, schema?)?;
                tree.with("pages", Tree::text(format!("{scheme}<{item}>")))
            }
            ("value", None) => tree.with("returns", expression_tree(self.expression(schema?)?)),
            ("events", _) => tree.with("events", Tree::text(self.expression(schema?)?)),
            ("text events", _) => tree.with("events", Tree::text("text")),
            ("lines", _) => {
                tree.with("returns", Tree::text(format!("Lines<{}>", self.expression(schema?)?)))
            }
            (word @ ("text" | "bytes"), _) => tree.with("returns", Tree::text(word)),
            _ => return None,
        };
        Some(tree.with_some("example", media.get("example").map(node_tree)))
    }

    /// Returns the type of the items of a page.
    fn item(&mut self, scheme: &str, page: &'d Node) -> Option<String> {
        let items = self.scheme(scheme)?.get("response")?.get("items")?;
        let mut names: Vec<&str> = match items.text() {
            Some(text) => text.split('.').collect(),
            None => items.items().iter().filter_map(Node::text).collect(),
        };
        if let Some(last) = names.last_mut() {
            *last = last.strip_suffix('?').unwrap_or(last);
        }
        names.retain(|name| !name.is_empty());
        let list = names.iter().try_fold(page, |node, name| node.get("properties")?.get(name))?;
        self.expression(list.get("items")?)
    }
}

/// The names from the top to the resource of a tag, with the keys that they stand under.
fn resource(tag: &Node) -> Option<Vec<String>> {
    let names: Vec<String> = match own(tag, "resource") {
        Some(names) => names.items().iter().filter_map(Node::text).map(str::to_owned).collect(),
        None => tag.get("name")?.text()?.split('.').map(str::to_owned).collect(),
    };
    let mut way = Vec::new();
    for (depth, name) in names.into_iter().enumerate() {
        // Names that are keys of a resource stand one level down.
        if depth > 0 && RESOURCE_KEYS.contains(&name.as_str()) {
            way.push("resources".to_owned());
        }
        way.push(name);
    }
    Some(way)
}

/// Returns the entries of the mapping at the end of a way. A mapping that is missing is made of
/// what is said of the resource.
fn insert<'t>(
    tree: &'t mut Tree,
    way: &[String],
    depth: usize,
    said: &[(Vec<String>, Tree)],
) -> Option<&'t mut Vec<(String, Tree)>> {
    let Value::Map(entries) = &mut tree.value else { return None };
    let Some(name) = way.get(depth) else { return Some(entries) };
    let at = entries.iter().position(|(key, _)| key == name).unwrap_or_else(|| {
        let here = said.iter().find(|(known, _)| known[..] == way[..=depth]);
        entries.push((name.clone(), here.map_or_else(Tree::map, |(_, tree)| tree.clone())));
        entries.len() - 1
    });
    insert(&mut entries[at].1, way, depth + 1, said)
}
