//! Where calls go: base URLs, those of operations, and the variables in them.

use super::losses::{Grade, Losses};
use super::written::Tree;
use crate::lower::names::snake;
use crate::yaml::Node;

/// The base URL of a document that has none.
pub(super) const BASE_URL: &str = "https://api.example.com";

/// The servers of a document.
#[derive(Debug, Default)]
pub(super) struct Servers {
    base_url: Option<String>,
    /// Other base URLs by name.
    environments: Vec<(String, String)>,
    /// The servers of operations by name.
    named: Vec<(String, String)>,
    variables: Vec<(String, Tree)>,
}

impl Servers {
    /// Reads the servers of the document.
    pub(super) fn read(root: &Node, losses: &mut Losses) -> Self {
        let mut servers = Self::default();
        for node in root.get("servers").map_or(&[][..], Node::items) {
            let Some(url) = servers.url(node, losses) else { continue };
            if servers.base_url.is_none() {
                lose_description(node, "", losses);
                servers.base_url = Some(url);
            } else if servers.base_url.as_ref() != Some(&url)
                && !servers.environments.iter().any(|(_, known)| *known == url)
            {
                let name = servers.environment(node, &url);
                lose_description(node, &name, losses);
                servers.environments.push((name, url));
            }
        }
        if servers.base_url.is_none() {
            let listed = root.get("servers").map_or(&[][..], Node::items).iter();
            let mut urls = listed.filter_map(|server| server.get("url").and_then(Node::text));
            let path = urls.find_map(|url| relative(url.trim())).unwrap_or_default();
            let base_url = format!("{BASE_URL}{path}");
            let reason = format!("no absolute URL under `servers`; `base_url` is {base_url}");
            losses.push(root, Grade::Fact, reason);
            servers.base_url = Some(base_url);
        }
        servers
    }

    /// Returns the name of the server that an operation goes to; none where that is the base URL.
    pub(super) fn of_operation(&mut self, node: &Node, losses: &mut Losses) -> Option<String> {
        let mut listed = node.items().iter();
        let first = listed.next()?;
        let url = self.url(first, losses);
        lose_description(first, "", losses);
        for further in listed {
            losses.push(further, Grade::Fact, "further server of an operation");
        }
        let url = url?;
        if self.base_url.as_ref() == Some(&url) {
            return None;
        }
        if let Some((name, _)) = self.named.iter().find(|(_, known)| *known == url) {
            return Some(name.clone());
        }
        let name = self.free(&host_name(&url));
        self.named.push((name.clone(), url));
        Some(name)
    }

    /// Adds them to a client.
    pub(super) fn write(&self, client: Tree) -> Tree {
        let map = |entries: &[(String, String)]| {
            let map = entries.iter();
            let map = map.fold(Tree::map(), |tree, (name, url)| tree.with(name, Tree::text(url)));
            (!map.is_empty()).then_some(map)
        };
        let base_url = self.base_url.as_deref().unwrap_or(BASE_URL);
        let variables = self.variables.iter();
        let variables =
            variables.fold(Tree::map(), |tree, (name, variable)| tree.with(name, variable.clone()));
        client
            .with("base_url", Tree::text(base_url))
            .with_some("environments", map(&self.environments))
            .with_some("servers", map(&self.named))
            .with_some("variables", (!variables.is_empty()).then_some(variables))
    }

    /// Reads the URL of a server, with its variables; none if it is not absolute.
    fn url(&mut self, node: &Node, losses: &mut Losses) -> Option<String> {
        losses.check_keys(node, &["url", "description", "variables", "name"]);
        let Some(url) = node.get("url").and_then(Node::text) else {
            losses.push(node, Grade::Fact, "server without a URL");
            return None;
        };
        let mut url = url.trim().trim_end_matches('/').to_owned();
        if url.starts_with("//") {
            url.insert_str(0, "https:");
        }
        for (name, variable) in node.get("variables").map_or(&[][..], Node::entries) {
            losses.check_keys(variable, &["default", "enum", "description"]);
            let default = variable.get("default").and_then(Node::text).unwrap_or_default();
            let is_plain = is_value(default) && is_name(&name.value);
            if !is_plain || !url.contains(&format!("{{{}}}", name.value)) {
                url = url.replace(&format!("{{{}}}", name.value), default);
                losses.push(variable, Grade::Fact, "variable that is not one of a URL");
                continue;
            }
            if !self.variables.iter().any(|(known, _)| *known == name.value) {
                let values = variable.get("enum").map_or(&[][..], Node::items);
                let values: Vec<&str> = values.iter().filter_map(Node::text).collect();
                let is_known =
                    values.contains(&default) && values.iter().all(|text| is_value(text));
                let docs = variable.get("description").and_then(Node::text);
                let tree = Tree::map()
                    .with_some(
                        "values",
                        is_known.then(|| Tree::list(values.iter().copied().map(Tree::text))),
                    )
                    .with("default", Tree::text(default))
                    .with_some("docs", docs.map(|docs| Tree::text(docs.trim())));
                self.variables.push((name.value.clone(), tree));
            }
        }
        let is_absolute = url.starts_with("https://") || url.starts_with("http://");
        let is_known = |url: &str| {
            url.split('{').skip(1).all(|part| {
                let name = part.split('}').next().unwrap_or_default();
                self.variables.iter().any(|(known, _)| known == name)
            })
        };
        if !is_absolute || !is_known(&url) {
            losses.push(
                node,
                Grade::Fact,
                format!("server at `{url}`, which is not an absolute URL"),
            );
            return None;
        }
        Some(url)
    }

    /// Returns the name of an environment: the first words of its description, or of its host.
    fn environment(&self, node: &Node, url: &str) -> String {
        let named = node.get("name").or_else(|| node.get("description")).and_then(Node::text);
        let words = named.map(|text| snake(text).split('_').take(3).collect::<Vec<_>>().join("_"));
        self.free(&words.unwrap_or_else(|| host_name(url)))
    }

    fn free(&self, name: &str) -> String {
        let taken = |name: &str| {
            self.named.iter().chain(&self.environments).any(|(known, _)| known == name)
        };
        let numbered = (2..).map(|number| format!("{name}_{number}"));
        let mut names = std::iter::once(name.to_owned()).chain(numbered);
        names.find(|name| !taken(name)).unwrap_or_default()
    }
}

/// Records the description of a server, unless it is all in the name.
fn lose_description(node: &Node, name: &str, losses: &mut Losses) {
    let Some(described) = node.get("description") else { return };
    if described.text().is_some_and(|text| !text.trim().is_empty() && snake(text) != name) {
        losses.push(described, Grade::Fact, "description of a server");
    }
}

/// Returns a URL that is only a path, without the slash at its end: `/v1/` is `/v1`.
fn relative(url: &str) -> Option<&str> {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-_~.".contains(&byte);
    let is_path = url.starts_with('/') && !url.contains("//") && url.bytes().all(is_plain);
    is_path.then(|| url.trim_end_matches('/')).filter(|path| !path.is_empty())
}

/// What a host is called: `https://files.stripe.com` is `files`.
fn host_name(url: &str) -> String {
    let host = url.split("://").nth(1).unwrap_or(url);
    let host = host.split(['/', ':']).next().unwrap_or(host);
    let label =
        host.split('.').find(|label| !matches!(*label, "api" | "www") && !label.contains('{'));
    snake(label.unwrap_or("server"))
}

fn is_name(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
}

/// Whether a text can stand in a URL wherever a variable can.
fn is_value(text: &str) -> bool {
    let is_sign = |byte: u8| byte.is_ascii_alphanumeric() || b"-_~.".contains(&byte);
    !text.is_empty()
        && text.bytes().all(is_sign)
        && !text.contains("..")
        && !text.starts_with('.')
        && !text.ends_with('.')
}
