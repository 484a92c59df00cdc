//! Documentation of an item, made of what the spec says about it.
//!
//! Every text of a spec that becomes a comment comes through here.

use super::markdown;
pub(super) use crate::api::docs::is_invisible;
use crate::{
    api::Docs,
    spec::{Deprecation, Spanned},
};

/// What `docs` says.
pub(super) fn of(docs: Option<&Spanned<String>>) -> Docs {
    Docs::new(docs.map(|docs| markdown::safe(&docs.value)).unwrap_or_default())
}

/// What is said of something that Rust cannot mark as deprecated.
pub(super) fn with_deprecation(
    docs: Option<&Spanned<String>>,
    deprecated: Option<&Deprecation>,
) -> Docs {
    let text = docs.map(|docs| docs.value.as_str()).unwrap_or_default();
    Docs::new(match deprecated {
        Some(deprecated) => {
            markdown::safe(format!("{text}\n\nDeprecated. {}", deprecated.reason).trim())
        }
        None => markdown::safe(text),
    })
}

/// Why something should no longer be used, on one line: rustdoc takes it for Markdown.
pub(super) fn deprecation(deprecated: Option<&Deprecation>) -> Option<String> {
    let visible = |letter: &char| !letter.is_control() && !is_invisible(*letter);
    deprecated.map(|deprecated| {
        let words: Vec<&str> = deprecated.reason.split_whitespace().collect();
        let line: String = words.join(" ").chars().filter(visible).collect();
        markdown::safe(&line)
    })
}
