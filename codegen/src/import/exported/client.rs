//! The package and the client.

use super::reader::{Reader, own, with_own};
use crate::export::EXTENSION;
use crate::import::written::{Tree, node_tree};
use crate::yaml::Node;

impl<'d> Reader<'d, '_> {
    pub(super) fn package(&mut self, sdk: &str, root: &'d Node, extension: &'d Node) -> Tree {
        let info = root.get("info");
        let text = |key: &str| info.and_then(|info| info.get(key)?.text()).map(Tree::text);
        let license = info.and_then(|info| info.get("license")?.get("identifier")?.text());
        let tree = Tree::map()
            .with("name", Tree::text(sdk))
            .with_some("version", text("version"))
            .with_some("license", license.map(Tree::text))
            .with_some("description", text("summary"));
        let further = extension.get("package").map_or(&[][..], Node::entries).iter();
        further.fold(tree, |tree, (key, value)| tree.with(&key.value, node_tree(value)))
    }

    pub(super) fn client(&mut self, root: &'d Node, extension: &'d Node) -> Option<Tree> {
        let extension = extension.get("client")?;
        let known = |key: &str| extension.get(key).map(node_tree);
        let docs = root.get("info").and_then(|info| info.get("description")?.text());
        let servers = root.get("servers").map_or(&[][..], Node::items);
        let (base, environments) = servers.split_first()?;
        let url = |server: &Node| server.get("url").and_then(Node::text).map(Tree::text);
        let mut named = Tree::map();
        for server in environments {
            named = named.with(server.get("description")?.text()?, url(server)?);
        }
        let credentials = self.credentials()?;
        let errors = self.shared_errors()?;
        let auth = root.get("security").map(alternatives);
        Some(
            Tree::map()
                .with_some("name", known("name"))
                .with_some("docs", docs.map(Tree::text))
                .with("base_url", url(base)?)
                .with_some("environments", named.filled())
                .with_some("servers", known("servers"))
                .with_some("variables", known("variables"))
                .with_some("credentials", credentials.filled())
                .with_some("auth", auth)
                .with_some("env", known("env"))
                .with_some("timeout", known("timeout"))
                .with_some("max_retries", known("max_retries"))
                .with_some("errors", errors.filled())
                .with_some("response_headers", known("response_headers")),
        )
    }

    fn credentials(&mut self) -> Option<Tree> {
        let mut all = Tree::map();
        for (name, node) in self.section("securitySchemes") {
            self.check(node, &["type", "scheme", "in", "name", "description", EXTENSION]);
            let text = |key: &str| node.get(key).and_then(Node::text);
            let scheme = match (text("type")?, text("in"), text("scheme")) {
                ("http", _, Some(scheme @ ("bearer" | "basic"))) => ("scheme", scheme),
                ("apiKey", Some(place @ ("header" | "query")), _) => (place, text("name")?),
                _ => return None,
            };
            let tree = Tree::map().with(scheme.0, Tree::text(scheme.1));
            let tree = with_own(tree, node, &["prefix", "env", "username_env", "password_env"]);
            all =
                all.with(&name.value, tree.with_some("docs", text("description").map(Tree::text)));
        }
        Some(all)
    }

    fn shared_errors(&mut self) -> Option<Tree> {
        let mut errors = Tree::map();
        for (_, node) in self.section("responses") {
            let statuses = own(node, "errors")?.text()?;
            errors = errors.with(statuses, Tree::text(self.error(node)?));
        }
        Some(errors)
    }

    /// Returns the type of an error body.
    pub(super) fn error(&self, response: &'d Node) -> Option<&'d str> {
        let [(_, media)] = response.get("content")?.entries() else { return None };
        self.type_name(media.get("schema")?.get("$ref")?)
    }
}

/// Returns alternatives of authentication.
pub(super) fn alternatives(node: &Node) -> Tree {
    let one = |alternative: &Node| match alternative.entries() {
        [] => Tree::text("none"),
        [(name, _)] => Tree::text(&name.value),
        names => Tree::list(names.iter().map(|(name, _)| Tree::text(&name.value))),
    };
    match node.items() {
        [] => Tree::text("none"),
        [alternative] if alternative.entries().len() < 2 => one(alternative),
        several => Tree::list(several.iter().map(one)),
    }
}
