//! Texts of specs as they are shown.

use maud::{Markup, html};

use crate::diff::report::words::one_line;
use crate::literal::is_invisible;

/// A text whose every character can be seen.
pub(super) fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '\n' | '\t' => shown.push(letter),
            letter if letter.is_control() || is_invisible(letter) => {
                shown.extend(letter.escape_unicode());
            }
            letter => shown.push(letter),
        }
    }
    shown
}

/// The most characters of a line; documentation can be long.
const WIDTH: usize = 240;

/// The beginning of a text, on one line.
pub(super) fn line(text: &str) -> String {
    let line = one_line(text);
    match line.char_indices().nth(WIDTH) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line,
    }
}

/// A sentence, with code between backticks.
pub(super) fn prose(text: &str) -> Markup {
    let text = visible(text);
    let pieces: Vec<&str> = text.split('`').collect();
    if pieces.len().is_multiple_of(2) {
        return html! { (text) };
    }
    html! {
        @for (number, piece) in pieces.iter().enumerate() {
            @if number % 2 == 0 { (piece) } @else { code { (piece) } }
        }
    }
}
