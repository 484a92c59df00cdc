//! Where in the document the parts of a spec came from which are not made of one node: the client,
//! its credentials, the docs of resources, and the schemes of pages.

use std::collections::HashMap;

use super::written::{Tree, Value};
use crate::diagnostics::Place;
use crate::lower::names::snake;
use crate::yaml::Node;

/// The key of a text that explains a node, and its place, by the place of the node.
pub(super) type Explained = HashMap<Place, (&'static str, Place)>;

/// Returns the texts that explain the nodes of a document.
pub(super) fn explained(root: &Node) -> Explained {
    let mut found = HashMap::new();
    let mut open = vec![root];
    while let Some(node) = open.pop() {
        let text = |key| Some((key, node.get(key).filter(|text| text.text().is_some())?.place));
        if let Some(text) = text("summary").or_else(|| text("description")) {
            found.insert(node.place, text);
        }
        open.extend(node.entries().iter().map(|(_, value)| value));
        open.extend(node.items());
    }
    found
}

/// Adds the places of those that have none.
pub(super) fn add(tree: &mut Tree, root: &Node) {
    let operations = paged(tree);
    let at = |path: &[&str]| path.iter().try_fold(root, |node, key| node.get(key));
    set(tree, &["package", "description"], at(&["info", "title"]));
    set(tree, &["package", "license"], at(&["info", "license"]));
    set(tree, &["client", "docs"], at(&["info", "description"]));
    set(tree, &["client", "auth"], at(&["security"]));
    let servers = root.get("servers").map_or(&[][..], Node::items);
    for server in servers.iter().rev() {
        for (name, variable) in server.get("variables").map_or(&[][..], Node::entries) {
            set(tree, &["client", "variables", &name.value], Some(variable));
        }
        let Some(url) = server.get("url") else { continue };
        let Some(client) = entry(tree, "client") else { continue };
        let environments = |client: &mut Tree| -> Option<()> {
            let environments = entry(client, "environments")?.entries_mut()?;
            let same = environments.iter_mut().find(|(_, tree)| is_url(tree, url))?;
            same.1.from.get_or_insert(url.place);
            Some(())
        };
        environments(client);
        if let Some(base_url) = entry(client, "base_url").filter(|base_url| is_url(base_url, url)) {
            base_url.from.get_or_insert(url.place);
        }
    }
    let schemes = at(&["components", "securitySchemes"]).map_or(&[][..], Node::entries);
    for (name, scheme) in schemes {
        let name = snake(&name.value);
        set(tree, &["client", "credentials", &name], Some(scheme));
        for key in ["header", "query"] {
            set(tree, &["client", "credentials", &name, key], scheme.get("name"));
        }
    }
    for tag in root.get("tags").map_or(&[][..], Node::items) {
        let Some(name) = tag.get("name").and_then(Node::text) else { continue };
        set(tree, &["resources", &snake(name.trim()), "docs"], tag.get("description"));
    }
    for (scheme, place) in operations {
        if let Some(scheme) = entry(tree, "pagination").and_then(|all| entry(all, &scheme)) {
            scheme.from.get_or_insert(place);
        }
    }
}

/// Sets the place of an entry, by the keys that lead to it.
fn set(tree: &mut Tree, path: &[&str], node: Option<&Node>) {
    let found = path.iter().try_fold(tree, |tree, key| entry(tree, key));
    if let (Some(found), Some(node)) = (found, node) {
        found.from.get_or_insert(node.place);
    }
}

fn entry<'t>(tree: &'t mut Tree, key: &str) -> Option<&'t mut Tree> {
    tree.entries_mut()?.iter_mut().find(|(known, _)| known == key).map(|(_, value)| value)
}

fn is_url(tree: &Tree, url: &Node) -> bool {
    let said = url.text().map(|url| url.trim().trim_end_matches('/'));
    matches!(&tree.value, Value::Text(text) if Some(text.as_str()) == said)
}

/// Returns the schemes of pages, with the places of the operations that use them.
fn paged(tree: &Tree) -> Vec<(String, Place)> {
    let mut found = Vec::new();
    let mut open: Vec<(&Tree, Option<Place>)> = vec![(tree, None)];
    while let Some((tree, above)) = open.pop() {
        let place = tree.from.or(above);
        for (key, value) in tree.entries().iter().rev() {
            match (&value.value, place) {
                (Value::Text(text), Some(place)) if key == "pages" => {
                    let scheme = text.split('<').next().unwrap_or_default();
                    found.push((scheme.to_owned(), place));
                }
                _ => open.push((value, place)),
            }
        }
    }
    found
}
