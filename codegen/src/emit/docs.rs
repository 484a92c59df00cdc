//! Documentation that the emitters put together.

use crate::api::Docs;

/// Joins paragraphs; empty ones are left out.
pub(super) fn paragraphs<'a>(parts: impl IntoIterator<Item = &'a str>) -> Docs {
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Docs::new(parts.join("\n\n"))
}

/// The item's own documentation, or what can be said without one.
pub(super) fn or(docs: &Docs, otherwise: impl FnOnce() -> String) -> Docs {
    if docs.is_empty() { Docs::new(otherwise()) } else { docs.clone() }
}

/// A name from the spec as code, whatever backticks and controls it holds.
pub(super) fn code(name: &str) -> String {
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
    let longest = shown.split(|letter| letter != '`').map(str::len).max().unwrap_or_default();
    let ticks = "`".repeat(longest + 1);
    let blank = if shown.starts_with('`') || shown.ends_with('`') { " " } else { "" };
    format!("{ticks}{blank}{shown}{blank}{ticks}")
}
