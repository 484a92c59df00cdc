//! The notes of a spec on an item.

use super::{Docs, Limit};

/// The notes of a spec on an item. Only fields and parameters have values to show.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Notes {
    /// Its title, on one line. Only operations and resources have one.
    pub title: Option<String>,
    /// Its documentation.
    pub docs: Docs,
    /// The value that the server assumes where it is left out, as JSON.
    pub default: Option<String>,
    /// A value that it may have, as JSON.
    pub example: Option<String>,
    /// The reason why it should no longer be used; empty where the spec gives no reason.
    pub deprecated: Option<String>,
    /// The version of the crate that had it first.
    pub since: Option<String>,
    /// Whether `Debug` keeps its value to itself.
    pub sensitive: bool,
    /// The constraints on its values, which the client does not check.
    pub limits: Vec<Limit>,
}

impl Notes {
    /// Nothing is said.
    pub const NONE: &Self = &Self {
        title: None,
        docs: Docs::NONE,
        default: None,
        example: None,
        deprecated: None,
        since: None,
        sensitive: false,
        limits: Vec::new(),
    };

    /// Returns the notes on an item that is only documented.
    pub fn documented(docs: Docs) -> Self {
        Self { docs, ..Self::default() }
    }
}
