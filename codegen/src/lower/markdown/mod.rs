//! Markdown that is safe in a doc comment, whatever it was before.
//!
//! What comes out raises no warning of rustdoc or clippy, runs as no test, and holds no character
//! that hides or ends anything. It reads like what went in: only what would do harm is escaped.

mod code;
mod edits;
mod links;

use edits::{Edit, find_edits};

/// One pass can lay open what the next one has to escape; more than this many means a text that is
/// made to, and it is shown as it is.
const PASSES: usize = 8;

/// The text as safe Markdown.
pub fn safe(text: &str) -> String {
    let mut text = normalize(text);
    if is_plain(&text) {
        return trim(&text);
    }
    for _ in 0..PASSES {
        let edits = find_edits(&text);
        if edits.is_empty() {
            let trimmed = trim(&text);
            if trimmed == text || find_edits(&trimmed).is_empty() {
                return trimmed;
            }
            text = trimmed;
        } else {
            text = apply(&text, edits);
        }
    }
    trim(&verbatim(&text))
}

/// Whether nothing in the text could mean anything to Markdown.
fn is_plain(text: &str) -> bool {
    let marks = ['[', '<', '`', '~', ':', '>', '-', '+', '*', '\\', '#', '=', '|'];
    let mut lines = text.lines().filter(|line| !line.is_empty());
    let ordered =
        |line: &str| line.starts_with(|first: char| first.is_ascii_digit() || first == ' ');
    lines.all(|line| !ordered(line)) && !text.contains(marks) && !text.contains("  ")
}

/// Line ends as `\n`, tabs as blanks, and no character that cannot be seen.
fn normalize(text: &str) -> String {
    let text = text
        .replace("\r\n", "\n")
        .replace(['\r', '\u{2028}', '\u{2029}', '\u{85}', '\u{b}', '\u{c}'], "\n");
    let mut normal = String::with_capacity(text.len());
    let mut column = 0;
    for letter in text.chars() {
        match letter {
            '\n' => {
                normal.push(letter);
                column = 0;
            }
            '\t' => {
                let blanks = 4 - column % 4;
                normal.extend(std::iter::repeat_n(' ', blanks));
                column += blanks;
            }
            letter if letter.is_control() || super::docs::is_invisible(letter) => {}
            letter => {
                normal.push(letter);
                column += 1;
            }
        }
    }
    normal
}

/// No blanks at the ends of lines, no empty lines at either end.
fn trim(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(str::trim_end).collect();
    let first = lines.iter().position(|line| !line.is_empty()).unwrap_or(lines.len());
    let last = lines.iter().rposition(|line| !line.is_empty()).map_or(first, |last| last + 1);
    lines[first..last].join("\n")
}

/// The text with its edits, of which none reaches into another.
fn apply(text: &str, mut edits: Vec<Edit>) -> String {
    // Stable: of two insertions at one place, the first found comes first.
    edits.sort_by_key(|edit| edit.range.start);
    let mut edited = String::with_capacity(text.len() + 2 * edits.len());
    let mut at = 0;
    for edit in edits {
        if edit.range.start < at {
            continue;
        }
        edited.push_str(&text[at..edit.range.start]);
        edited.push_str(&edit.with);
        at = edit.range.end;
    }
    edited.push_str(&text[at..]);
    edited
}

/// The text as a code block, within which nothing means anything.
fn verbatim(text: &str) -> String {
    let fence = code::fence(text);
    format!("{fence}text\n{}\n{fence}", text.trim_end())
}
