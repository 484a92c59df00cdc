// @generated: a copy of codegen/runtime/src/runtime/json/message.rs: edit that instead of this.

//! Messages about JSON that does not have the expected type: without a position that misleads, and
//! of a bounded length.

/// The error's text. Its line and column count from the start of a part of the document, so they
/// would mislead.
pub(crate) fn without_position(error: &serde_json::Error) -> String {
    let mut text = error.to_string();
    let position = format!(" at line {} column {}", error.line(), error.column());
    if let Some(length) = text.strip_suffix(&position).map(str::len) {
        text.truncate(length);
    }
    text
}

/// The largest message or path, in bytes: serde quotes the value that came, which may be megabytes.
const LARGEST: usize = 512;

/// The text, or its beginning and its end if it is long.
pub(crate) fn bounded(mut message: String) -> String {
    if message.len() > LARGEST {
        // The end says what was expected, so the middle goes.
        let boundary = |at: &usize| message.is_char_boundary(*at);
        let head = (0..=LARGEST / 2).rev().find(boundary).unwrap_or(0);
        let tail = (message.len() - LARGEST / 2..).find(boundary).unwrap_or(message.len());
        message.replace_range(head..tail, " … ");
    }
    message
}
