//! The history of an item: its deprecation.

use super::Report;
use super::object::{Entry, Object};
use super::scalar::{name, old_boolean, text, text_or_texts, version};
use crate::diagnostics::Place;
use crate::spec::{Node, Spanned, Value};
use crate::stability::Stability;

/// `deprecated`; `deprecated: false` is as if it were not there.
#[derive(Clone, Debug)]
pub struct Deprecation {
    /// The reason; empty where the spec gives none.
    pub reason: String,
    /// The version of the crate that deprecated it.
    pub since: Option<Spanned<String>>,
    /// The path in the spec of what to use in its place.
    pub replaced_by: Option<Spanned<String>>,
    /// The value.
    pub place: Place,
}

/// The keys of a deprecation.
const DEPRECATION: &[&str] = &["since", "note", "replaced_by"];

/// Reads `true`, the reason, or a mapping of what is said of the deprecation.
pub(super) fn deprecation(node: Node, report: &mut Report) -> Option<Deprecation> {
    let place = node.place;
    let because = |reason| Deprecation { reason, since: None, replaced_by: None, place };
    let old = old_boolean(&node);
    match node.value {
        Value::Bool(false) => None,
        Value::Bool(true) => Some(because(String::new())),
        Value::String(reason) => match old {
            Some(help) => {
                report.bad_value(format!("`{reason}` is not a reason"), place, &help);
                None
            }
            None => Some(because(reason)),
        },
        Value::Map(entries) if entries.is_empty() => {
            report.bad_value("the deprecation says nothing", place, "write `deprecated: true`");
            None
        }
        Value::Map(entries) => {
            let mut object = Object::new("a deprecation", DEPRECATION, place, entries, report);
            let note = object.value("note").and_then(|node| text(node, report));
            let since = object.value("since").and_then(|node| version(node, report));
            let replaced_by = object.value("replaced_by").and_then(|node| name(node, report));
            object.finish(report);
            report.replacements.extend(replaced_by.clone());
            let reason = note.map(|note| note.value).unwrap_or_default();
            Some(Deprecation { reason, since, replaced_by, place })
        }
        _ => {
            let expected = "`true`, the reason, or a mapping for a deprecation";
            report.wrong_kind(expected, &node);
            None
        }
    }
}

/// Whether a mapping says something of a deprecation, rather than being an operation or a resource
/// that is called so.
pub(super) fn is_deprecation(entries: &[Entry]) -> bool {
    entries.iter().any(|(key, _)| DEPRECATION.contains(&key.value.as_str())) || entries.is_empty()
}

/// Reads the name that something had, or a list of them.
pub(super) fn renamed_from(node: Node, report: &mut Report) -> Vec<Spanned<String>> {
    if matches!(&node.value, Value::Seq(nodes) if nodes.is_empty()) {
        report.bad_value("no name is listed", node.place, "list one, or leave the key out");
    }
    text_or_texts(node, report)
}

/// Reads how much of something may change.
pub(super) fn stability(node: Node, report: &mut Report) -> Option<Spanned<Stability>> {
    let word = name(node, report)?;
    let found = Stability::ALL.into_iter().find(|stability| stability.as_str() == word.value);
    if found.is_none() {
        let message = format!("there is no stability `{}`", word.value);
        report.bad_value(message, word.place, "write `draft`, `beta` or `stable`");
    }
    found.map(|value| Spanned { value, place: word.place })
}
