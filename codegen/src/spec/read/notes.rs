//! The notes on an item: their form in the syntax tree, and the one reader of them.

use super::Report;
use super::history::{Deprecation, deprecation, renamed_from, stability};
use super::limits::Limit;
use super::object::Object;
use super::scalar::{flag, text, title, version};
use crate::diagnostics::Place;
use crate::spec::{Node, Spanned};
use crate::stability::Stability;

/// The notes on an item. Which of these an item may have is decided by the keys that it knows.
#[derive(Clone, Debug, Default)]
pub struct Notes {
    /// Its title, on one line.
    pub title: Option<Spanned<String>>,
    /// Its documentation.
    pub docs: Option<Spanned<String>>,
    /// The value that the server assumes if it is left out.
    pub default: Option<Node>,
    /// A value that it may have.
    pub example: Option<Node>,
    /// The reason why it should no longer be used.
    pub deprecated: Option<Deprecation>,
    /// The version of the crate that had it first.
    pub since: Option<Spanned<String>>,
    /// What it was called in Rust before.
    pub renamed_from: Vec<Spanned<String>>,
    /// How much of it may change.
    pub stability: Option<Spanned<Stability>>,
    /// Set where `Debug` keeps its value to itself.
    pub sensitive: Option<Place>,
    /// The constraints on its values.
    pub limits: Vec<Limit>,
}

/// The keys of what is said of a field or parameter.
pub(super) const OF_FIELDS: &[&str] =
    &["docs", "default", "example", "deprecated", "since", "renamed_from", "sensitive"];

/// Reads what is said of an item, as far as the item knows the keys.
pub(super) fn notes(object: &mut Object, report: &mut Report) -> Notes {
    Notes {
        title: object.known("title").and_then(|node| title(node, report)),
        docs: object.known("docs").and_then(|node| text(node, report)),
        default: object.known("default"),
        example: object.known("example"),
        deprecated: object.known("deprecated").and_then(|node| deprecation(node, report)),
        since: object.known("since").and_then(|node| version(node, report)),
        renamed_from: object
            .known("renamed_from")
            .map(|node| renamed_from(node, report))
            .unwrap_or_default(),
        stability: object.known("stability").and_then(|node| stability(node, report)),
        sensitive: object.known("sensitive").and_then(|node| {
            let place = node.place;
            flag(node, report).then_some(place)
        }),
        limits: Vec::new(),
    }
}
