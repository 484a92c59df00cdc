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

/// What is said of a member or a parameter, with the values that the spec shows of it.
pub(super) fn with_values(docs: &Docs, default: Option<&str>, example: Option<&str>) -> Docs {
    let show = |what: &str, json: Option<&str>| {
        json.map(|json| format!("{what}: {}", fenced(json))).unwrap_or_default()
    };
    paragraphs([docs.as_str(), &show("Default", default), &show("Example", example)])
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
        let docs = |text: &str, default, example| with_values(&Docs::new(text), default, example);
        let both = docs("An a.", Some("\"x\""), Some("\"`\""));
        assert_eq!(both.as_str(), "An a.\n\nDefault: `\"x\"`\n\nExample: ``\"`\"``");
        assert_eq!(docs("", None, Some("[1, 2]")).as_str(), "Example: `[1, 2]`");
        assert!(docs("", None, None).is_empty());
    }
}
