//! Documents that were exported from a spec.
//!
//! Such a document says in its extension, in the words of the spec, what OpenAPI has no word for.
//! So nothing has to be recognized or named: every part of it is one part of the spec again. A
//! document that has anything else in it is read as any other.

mod client;
mod expression;
mod operations;
mod parameters;
mod reader;
mod types;

use super::losses::Losses;
use super::written::{Tree, node_tree};
use crate::export::EXTENSION;
use crate::yaml::Node;
use reader::Reader;

/// Returns the spec that a document was exported from, and the number of its operations. None if
/// it is not such a document.
pub(super) fn spec(sdk: &str, root: &Node, losses: &mut Losses) -> Option<(Tree, usize)> {
    let sdk_extension = root.get(EXTENSION)?;
    let mut reader = Reader::new(root, losses);
    reader.check(
        root,
        &["openapi", "info", "servers", "security", "tags", "paths", "components", EXTENSION],
    );
    let client = reader.client(root, sdk_extension)?;
    let package = reader.package(sdk, root, sdk_extension);
    let groups = reader.groups()?;
    let (resources, count) = reader.resources(root)?;
    let types = reader.types()?;
    let tree = Tree::map()
        .with("package", package)
        .with("client", client)
        .with_some("parameters", groups.filled())
        .with_some("pagination", sdk_extension.get("pagination").map(node_tree))
        .with_some("resources", resources.filled())
        .with_some("types", types.filled())
        .with_some("removed", sdk_extension.get("removed").map(node_tree));
    Some((tree, count))
}
