//! The package and the client.

use super::losses::{Grade, Losses};
use super::operations::Credentials;
use super::written::{Tree, client_auth};
use crate::lower::names::camel;
use crate::yaml::Node;

/// What the crate is called, and what it says of itself.
pub(super) fn package(sdk: &str, root: &Node, losses: &mut Losses) -> Tree {
    let tree = Tree::map().with("name", Tree::text(sdk)).with("version", Tree::text("0.1.0"));
    let Some(info) = root.get("info") else { return tree };
    losses.check_keys(
        info,
        &["title", "description", "version", "license", "contact", "termsOfService", "summary"],
    );
    let license = info.get("license").and_then(|license| {
        let known = license.get("identifier").or_else(|| license.get("name")).and_then(Node::text);
        let known = known.filter(|text| spdx::Expression::parse(text).is_ok());
        if known.is_none() {
            losses.push(license, Grade::Fact, "license that is not one of SPDX");
        }
        known
    });
    let title =
        info.get("title").and_then(Node::text).map(str::trim).filter(|title| !title.is_empty());
    let description = title.map(|title| format!("Client of the {}", without_client(title)));
    tree.with_some("license", license.map(Tree::text))
        .with_some("description", description.map(Tree::text))
}

/// `Pet Store API` as it is, `Pet Store` with what it is.
fn without_client(title: &str) -> String {
    let is_named = title.to_ascii_lowercase().ends_with("api");
    if is_named { title.to_owned() } else { format!("{title} API") }
}

/// Returns the client type, and what it starts from.
pub(super) fn client(
    sdk: &str,
    root: &Node,
    credentials: &Credentials,
    errors: &[(String, String)],
    losses: &mut Losses,
) -> Tree {
    let docs = root.get("info").and_then(|info| info.get("description")?.text()).map(str::trim);
    let docs = docs.filter(|docs| !docs.is_empty());
    let servers = root.get("servers").map_or(&[][..], Node::items);
    let mut found = servers.iter().filter_map(|server| Some((server, base_url(server)?)));
    let base = found.next();
    if base.is_none() {
        losses.push(root, Grade::Fact, "no absolute URL under `servers`; `base_url` is made up");
    }
    for (server, url) in found {
        losses.push(server, Grade::Fact, format!("further server `{url}`"));
    }
    let base = base.map_or_else(|| BASE_URL.to_owned(), |(_, url)| url);
    let variable = sdk.to_ascii_uppercase().replace('-', "_");
    let tree = Tree::map()
        .with("name", Tree::text(camel(sdk)))
        .with_some("docs", docs.map(Tree::text))
        .with("base_url", Tree::text(base));
    let tree = client_auth(tree, credentials, &variable);
    let errors = errors.iter().map(|(status, ty)| (status.clone(), Tree::text(ty)));
    let errors = errors.fold(Tree::map(), |tree, (status, ty)| tree.with(status, ty));
    if errors.is_empty() { tree } else { tree.with("errors", errors) }
}

/// The base URL of a document that has none.
pub(super) const BASE_URL: &str = "https://api.example.com";

/// Returns the URL of a server, its variables replaced by their defaults; none if it is not
/// absolute.
fn base_url(server: &Node) -> Option<String> {
    let mut url = server.get("url").and_then(Node::text)?.trim().to_owned();
    for (name, variable) in server.get("variables").map_or(&[][..], Node::entries) {
        let default = variable.get("default").and_then(Node::text).unwrap_or_default();
        url = url.replace(&format!("{{{}}}", name.value), default);
    }
    let is_absolute = url.starts_with("https://") || url.starts_with("http://");
    (is_absolute && !url.contains('{')).then(|| url.trim_end_matches('/').to_owned())
}
