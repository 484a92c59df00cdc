//! The package and the client.

use super::losses::{Grade, Losses};
use super::operations::Credentials;
use super::servers::Servers;
use super::written::{Tree, client_auth};
use crate::lower::names::camel;
use crate::yaml::Node;

/// What the crate is called, and what it says of itself.
pub(super) fn package(sdk: &str, root: &Node, losses: &mut Losses) -> Tree {
    let tree = Tree::map().with("name", Tree::text(sdk)).with("version", Tree::text("0.1.0"));
    let Some(info) = root.get("info") else { return tree };
    losses.check_keys(info, &["title", "description", "version", "license"]);
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
    // Cargo gives it to the compiler as a variable of the environment.
    let description = title.map(|title| {
        let line = title.replace(char::is_control, " ");
        format!("Client of the {}", without_client(line.trim()))
    });
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
    servers: &Servers,
    credentials: &Credentials,
    errors: &[(String, String)],
) -> Tree {
    let docs = root.get("info").and_then(|info| info.get("description")?.text()).map(str::trim);
    let docs = docs.filter(|docs| !docs.is_empty());
    let variable = sdk.to_ascii_uppercase().replace('-', "_");
    let tree =
        Tree::map().with("name", Tree::text(camel(sdk))).with_some("docs", docs.map(Tree::text));
    let tree = servers.write(tree);
    let tree = client_auth(tree, credentials, &variable);
    let errors = errors.iter().map(|(status, ty)| (status.clone(), Tree::text(ty)));
    let errors = errors.fold(Tree::map(), |tree, (status, ty)| tree.with(status, ty));
    if errors.is_empty() { tree } else { tree.with("errors", errors) }
}
