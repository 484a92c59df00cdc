//! Documentation that the emitters put together.

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::limits::{Described, described};
use crate::api::{Docs, Limit, Notes, Replacement};

/// Joins paragraphs; empty ones are left out.
pub(in crate::emit) fn paragraphs<'a>(parts: impl IntoIterator<Item = &'a str>) -> Docs {
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Docs::new(parts.join("\n\n"))
}

/// The item's own documentation, or what can be said without one.
pub(in crate::emit) fn or(docs: &Docs, otherwise: impl FnOnce() -> String) -> Docs {
    if docs.is_empty() { Docs::new(otherwise()) } else { docs.clone() }
}

/// The docs of an item, or `otherwise` if it has none, and its `#[deprecated]` attribute.
pub(in crate::emit) fn attributes(
    notes: &Notes,
    otherwise: impl FnOnce() -> String,
) -> TokenStream {
    let docs = of(notes, otherwise);
    let deprecated = deprecated(notes);
    quote!(#docs #deprecated)
}

/// The docs of an item, or `otherwise` if it has none.
pub(in crate::emit) fn of(notes: &Notes, otherwise: impl FnOnce() -> String) -> Docs {
    let secret = if notes.sensitive { "Sensitive: `Debug` does not show its value." } else { "" };
    let since = notes.since.as_ref().map(|since| format!("Since {since}.")).unwrap_or_default();
    let instead = notes.deprecated.as_ref().and_then(|it| it.replacement.as_ref());
    let instead = instead.filter(|it| it.is_linked).map(replacement).unwrap_or_default();
    paragraphs([
        or(&with_values(notes), otherwise).as_str(),
        secret,
        notes.stability.docs(),
        &instead,
        &since,
    ])
}

/// A link to what is used in place of something deprecated.
fn replacement(replacement: &Replacement) -> String {
    let (_, path) = replacement.rust.split_once("::").unwrap_or_default();
    let parts: Vec<&str> = path.split("::").collect();
    let shown = parts[parts.len().saturating_sub(2)..].join("::");
    let shown = shown.strip_prefix("types::").unwrap_or(&shown);
    format!("Use [`{shown}`](crate::{path}) instead.")
}

/// Notes without the example, which the reference pages show in full.
pub(in crate::emit) fn without_example(notes: &Notes) -> Notes {
    Notes { example: None, ..notes.clone() }
}

/// The docs of an item, with the constraints, the default and the example from the spec.
pub(in crate::emit) fn with_values(notes: &Notes) -> Docs {
    // Pages show the title. What is deprecated has an attribute for that, and what is sensitive
    // its own sentence, as the version that had it first.
    let Notes {
        title: _,
        docs,
        default,
        example,
        deprecated: _,
        since: _,
        renamed_from: _,
        stability: _,
        sensitive: _,
        limits,
    } = notes;
    let show = |what: &str, json: &Option<String>| {
        json.as_deref().map(|json| format!("{what}: {}", fenced(json))).unwrap_or_default()
    };
    let limits = in_words(limits);
    paragraphs([docs.as_str(), &limits, &show("Default", default), &show("Example", example)])
}

/// Constraints as a sentence: `Limits: 1 to 100 characters.`
fn in_words(limits: &[Limit]) -> String {
    let words = described(limits).into_iter();
    let words = words.map(|Described { text, code }| match code {
        Some(code) => format!("{text}{}", fenced(&code)),
        None => text,
    });
    match words.collect::<Vec<_>>().join("; ") {
        words if words.is_empty() => words,
        words => format!("Limits: {words}."),
    }
}

/// `#[deprecated]`, with what the spec says of it.
pub(in crate::emit) fn deprecated(notes: &Notes) -> Option<TokenStream> {
    notes.deprecated.as_ref().map(|deprecation| {
        match (&deprecation.since, deprecation.text().as_str()) {
            (None, "") => quote!(#[deprecated]),
            (None, note) => quote!(#[deprecated(note = #note)]),
            (Some(since), "") => quote!(#[deprecated(since = #since)]),
            (Some(since), note) => quote!(#[deprecated(since = #since, note = #note)]),
        }
    })
}

/// The period that a text lacks where another sentence follows it.
pub(in crate::emit) fn period(text: &str) -> &'static str {
    let inner = text.trim_end_matches(['`', '*', '_', ')', '"', '\'']);
    match text.is_empty() || inner.ends_with(['.', '!', '?', ':', ';', '…']) {
        true => "",
        false => ".",
    }
}

/// A name from the spec as code, whatever backticks and controls it holds.
pub(in crate::emit) fn code(name: &str) -> String {
    if name.is_empty() {
        return "`\"\"`".into();
    }
    let mut shown = String::with_capacity(name.len());
    for letter in name.chars() {
        match letter {
            '"' | '\'' | '\\' => shown.push(letter),
            _ => shown.extend(letter.escape_debug()),
        }
    }
    fenced(&shown)
}

/// Text as code, whatever backticks it holds.
fn fenced(text: &str) -> String {
    let longest = text.split(|letter| letter != '`').map(str::len).max().unwrap_or_default();
    let ticks = "`".repeat(longest + 1);
    let blank = if text.starts_with('`') || text.ends_with('`') { " " } else { "" };
    format!("{ticks}{blank}{text}{blank}{ticks}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_follow_what_is_said_as_code_whatever_backticks_they_hold() {
        let docs = |text: &str, default: Option<&str>, example: Option<&str>| {
            with_values(&Notes {
                docs: Docs::new(text),
                default: default.map(str::to_owned),
                example: example.map(str::to_owned),
                ..Notes::default()
            })
        };
        let both = docs("An a.", Some("\"x\""), Some("\"`\""));
        assert_eq!(both.as_str(), "An a.\n\nDefault: `\"x\"`\n\nExample: ``\"`\"``");
        assert_eq!(docs("", None, Some("[1, 2]")).as_str(), "Example: `[1, 2]`");
        assert!(docs("", None, None).is_empty());
    }
}
