//! Documentation of an item, made of what the spec says about it.
//!
//! Every text of a spec that becomes a comment comes through here.

use super::{markdown, values};
pub(super) use crate::api::docs::is_invisible;
use crate::api::{Docs, Limit, Notes};
use crate::spec::{self, Deprecation, Spanned};

/// Returns the text of `docs`.
pub(super) fn of(docs: Option<&Spanned<String>>) -> Docs {
    Docs::new(docs.map(|docs| markdown::safe(&docs.value)).unwrap_or_default())
}

/// Returns the notes on an item.
pub(super) fn notes(written: &spec::Notes) -> Notes {
    let spec::Notes { title, docs, default, example, deprecated, since, sensitive, limits } =
        written;
    Notes {
        title: title.as_ref().map(|title| title.value.trim().to_owned()),
        docs: of(docs.as_ref()),
        default: default.as_ref().map(values::json),
        example: example.as_ref().map(values::json),
        deprecated: deprecated.as_ref().map(deprecation),
        since: since.as_ref().map(|since| since.value.clone()),
        sensitive: sensitive.is_some(),
        limits: limits.iter().map(limit).collect(),
    }
}

/// Returns a constraint with its value.
pub(super) fn limit(limit: &spec::Limit) -> Limit {
    let spec::Limit { constraint, bound } = limit;
    Limit { constraint: constraint.value, bound: bound.value.clone() }
}

/// Returns the notes on something that Rust cannot mark as deprecated.
pub(super) fn with_deprecation(written: &spec::Notes) -> Notes {
    let text = written.docs.as_ref().map(|docs| docs.value.as_str()).unwrap_or_default();
    let docs = written.deprecated.as_ref().map(|deprecated| {
        markdown::safe(format!("{text}\n\nDeprecated. {}", deprecated.reason).trim())
    });
    let notes = Notes { deprecated: None, ..notes(written) };
    match docs {
        Some(docs) => Notes { docs: Docs::new(docs), ..notes },
        None => notes,
    }
}

/// Returns why something should no longer be used, on one line: rustdoc takes it for Markdown.
fn deprecation(deprecated: &Deprecation) -> String {
    let visible = |letter: &char| !letter.is_control() && !is_invisible(*letter);
    let words: Vec<&str> = deprecated.reason.split_whitespace().collect();
    let line: String = words.join(" ").chars().filter(visible).collect();
    markdown::safe(&line)
}
