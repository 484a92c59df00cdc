//! What a spec says of an item.

use super::Docs;

/// What a spec says of an item. Only fields and parameters have values to show.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Notes {
    /// What it means.
    pub docs: Docs,
    /// What the server assumes where it is left out, as JSON.
    pub default: Option<String>,
    /// A value that it may have, as JSON.
    pub example: Option<String>,
    /// Why it should no longer be used; empty where the spec gives no reason.
    pub deprecated: Option<String>,
    /// Whether `Debug` keeps its value to itself.
    pub sensitive: bool,
}

impl Notes {
    /// Nothing is said.
    pub const NONE: &Self = &Self {
        docs: Docs::NONE,
        default: None,
        example: None,
        deprecated: None,
        sensitive: false,
    };

    /// What is only documented.
    pub fn documented(docs: Docs) -> Self {
        Self { docs, ..Self::default() }
    }
}
