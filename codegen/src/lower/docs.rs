//! Documentation of an item, made of what the spec says about it.
//!
//! Every text of a spec that becomes a comment comes through here.

use super::{markdown, values};
pub(super) use crate::api::docs::is_invisible;
use crate::api::{Deprecation, Docs, Limit, Notes, Replacement};
use crate::spec::{self, Spanned};

/// Returns the text of `docs`.
pub(super) fn of(docs: Option<&Spanned<String>>) -> Docs {
    Docs::new(docs.map(|docs| markdown::safe(&docs.value)).unwrap_or_default())
}

/// Returns the notes on an item.
pub(super) fn notes(written: &spec::Notes) -> Notes {
    let spec::Notes {
        title,
        docs,
        default,
        example,
        deprecated,
        since,
        // What has a method or is a type or a value keeps its names, by `renamed`.
        renamed_from: _,
        stability,
        sensitive,
        limits,
    } = written;
    Notes {
        title: title.as_ref().map(|title| title.value.trim().to_owned()),
        docs: of(docs.as_ref()),
        default: default.as_ref().map(values::json),
        example: example.as_ref().map(values::json),
        deprecated: deprecated.as_ref().map(deprecation),
        since: since.as_ref().map(|since| since.value.clone()),
        renamed_from: Vec::new(),
        stability: stability.as_ref().map(|it| it.value).unwrap_or_default(),
        sensitive: sensitive.is_some(),
        limits: limits.iter().map(limit).collect(),
    }
}

/// Returns a constraint with its value.
pub(super) fn limit(limit: &spec::Limit) -> Limit {
    let spec::Limit { constraint, bound } = limit;
    Limit { constraint: constraint.value, bound: bound.value.clone() }
}

/// Returns what is said of a deprecation, the reason on one line: rustdoc takes it for Markdown.
fn deprecation(deprecated: &spec::Deprecation) -> Deprecation {
    let spec::Deprecation { reason, since, replaced_by, place: _ } = deprecated;
    // What it is called in Rust is known once everything is.
    let replacement = |path: &Spanned<String>| Replacement {
        path: path.value.clone(),
        rust: String::new(),
        is_linked: false,
    };
    Deprecation {
        reason: line(reason),
        since: since.as_ref().map(|since| since.value.clone()),
        replacement: replaced_by.as_ref().map(replacement),
    }
}

/// Returns a text on one line, which rustdoc takes for Markdown.
pub(super) fn line(text: &str) -> String {
    let visible = |letter: &char| !letter.is_control() && !is_invisible(*letter);
    let words: Vec<&str> = text.split_whitespace().collect();
    let line: String = words.join(" ").chars().filter(visible).collect();
    markdown::safe(&line)
}
