//! The notes of a spec on an item.

use super::{Docs, Ident, Limit, Stability};

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
    /// Set where it should no longer be used.
    pub deprecated: Option<Deprecation>,
    /// The version of the crate that had it first.
    pub since: Option<String>,
    /// What it was called in Rust before: names that stay, as deprecated aliases.
    pub renamed_from: Vec<Ident>,
    /// How much of it may change. Of an operation, what is said of its resource counts as well.
    pub stability: Stability,
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
        renamed_from: Vec::new(),
        stability: Stability::Stable,
        sensitive: false,
        limits: Vec::new(),
    };

    /// Returns the notes on an item that is only documented.
    pub fn documented(docs: Docs) -> Self {
        Self { docs, ..Self::default() }
    }
}

/// That something should no longer be used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deprecation {
    /// The reason; empty where the spec gives none.
    pub reason: String,
    /// The version of the crate that deprecated it.
    pub since: Option<String>,
    /// What to use in its place.
    pub replacement: Option<Replacement>,
}

/// What is used in place of something deprecated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replacement {
    /// Its path in the spec: `types.Note.title`.
    pub path: String,
    /// Its path from outside of the crate: `notes::types::Note::title`.
    pub rust: String,
    /// Whether it is there whatever the features, so that documentation may lead to it.
    pub is_linked: bool,
}

impl Deprecation {
    /// Returns the reason and what to use instead, as Markdown; empty where the spec gives neither.
    pub fn text(&self) -> String {
        let instead = self.replacement.as_ref().map(|it| format!("Use `{}` instead.", it.rust));
        let parts = [Some(self.reason.clone()), instead];
        let parts: Vec<String> =
            parts.into_iter().flatten().filter(|part| !part.is_empty()).collect();
        parts.join(" ")
    }
}
