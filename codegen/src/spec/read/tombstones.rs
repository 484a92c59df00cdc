//! `removed`: things that were removed, and what to use instead.

use super::Report;
use super::object::{Entry, Object};
use super::scalar::{name, semantic_version, text};
use crate::spec::Spanned;

/// Something that was removed.
#[derive(Clone, Debug)]
pub struct Tombstone {
    /// The path that it had in the spec.
    pub path: Spanned<String>,
    /// The version of the crate that it was removed in. None if it is missing or not a version.
    pub version: Option<Spanned<String>>,
    /// Why, and what to do.
    pub note: Option<Spanned<String>>,
    /// The path in the spec of what to use in its place.
    pub replaced_by: Option<Spanned<String>>,
}

const TOMBSTONE: &[&str] = &["in", "note", "replaced_by"];

pub(super) fn tombstone((key, node): Entry, report: &mut Report) -> Option<Tombstone> {
    let place = key.place;
    let mut object = Object::of("a tombstone", TOMBSTONE, place, node, report)?;
    let tombstone = Tombstone {
        path: key,
        version: object.required("in", report).and_then(|node| semantic_version(node, report)),
        note: object.value("note").and_then(|node| text(node, report)),
        replaced_by: object.value("replaced_by").and_then(|node| name(node, report)),
    };
    object.finish(report);
    report.replacements.extend(tombstone.replaced_by.clone());
    Some(tombstone)
}
