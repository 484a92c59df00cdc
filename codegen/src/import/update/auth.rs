//! Credentials of a document beside a scheme that a person keeps: `auth` is either a scheme, or
//! names of `credentials`.

use super::merge::Change;
use super::part::{Content, Kind, Part};
use crate::import::written::{Tree, Value};

/// Takes out the credentials that the document would add, and what names them, where the client's
/// `auth` is a scheme.
pub(super) fn settle(root: &mut Part, ours: &Part, changes: &mut Vec<Change>) {
    const CREDENTIALS: [&str; 2] = ["client", "credentials"];
    // Beside credentials it would be the name of one of them.
    let is_scheme = ours.at(&["client", "auth"]).is_some_and(is_scheme);
    if !is_scheme || ours.at(&CREDENTIALS).is_some() {
        return;
    }
    let Some(credentials) = root.at(&CREDENTIALS) else { return };
    let names: Vec<String> = credentials.parts().iter().map(|part| part.key.clone()).collect();
    changes.retain(|change| change.path.get(..2).is_none_or(|path| path != CREDENTIALS));
    if let Some(Part { content: Content::Parts(parts), .. }) = root.at_mut(&["client"]) {
        parts.retain(|part| part.key != "credentials");
    }
    root.visit_mut(&mut |part| {
        if part.kind == Kind::Operation
            && let Content::Parts(parts) = &mut part.content
        {
            parts.retain(|part| match &part.content {
                Content::Leaf(tree) if part.key == "auth" => !mentions(tree, &names),
                _ => true,
            });
        }
    });
    changes.retain(|change| {
        let path: Vec<&str> = change.path.iter().map(String::as_str).collect();
        path.last() != Some(&"auth") || root.at(&path).is_some()
    });
}

/// Whether an `auth` is itself a scheme.
fn is_scheme(auth: &Part) -> bool {
    match &auth.content {
        Content::Leaf(Tree { value: Value::Text(text), .. }) => {
            matches!(text.as_str(), "bearer" | "basic")
        }
        Content::Leaf(Tree { value: Value::Map(_), .. }) => true,
        Content::Leaf(_) | Content::Parts(_) => false,
    }
}

fn mentions(tree: &Tree, names: &[String]) -> bool {
    match &tree.value {
        Value::Text(text) => names.contains(text),
        Value::List(items) => items.iter().any(|item| mentions(item, names)),
        Value::Plain(_) | Value::Map(_) => false,
    }
}
