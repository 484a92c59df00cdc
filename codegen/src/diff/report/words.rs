//! Texts that several reports share.

/// A text on one line.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a report says of a change that concerns drafts alone.
pub(super) const DRAFT: &str = "draft: does not count";

/// A number of things: `1 fact`, `3 facts`.
pub(super) fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}
