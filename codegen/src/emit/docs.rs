//! Documentation that the emitters put together.

use crate::api::Docs;

/// Joins paragraphs; empty ones are left out.
pub(super) fn paragraphs<'a>(parts: impl IntoIterator<Item = &'a str>) -> Docs {
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Docs::new(parts.join("\n\n"))
}

/// The item's own documentation, or what can be said without one.
pub(super) fn or(docs: &Docs, otherwise: impl FnOnce() -> String) -> Docs {
    if docs.is_empty() { Docs::new(otherwise()) } else { docs.clone() }
}
