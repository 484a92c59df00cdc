//! Output: results to stdout, messages to stderr, colour only on a terminal.
//!
//! A reader that has closed its end is not an error.

use std::env;
use std::io::{self, IsTerminal, Write};

/// Prints a result.
pub fn say(text: &str) {
    // There is nobody to report the failure to.
    let _ = io::stdout().write_all(text.as_bytes());
}

/// Prints what is wrong, the word `error` in colour at the beginning of a line.
pub fn complain(text: &str) {
    let text = if is_coloured() { coloured(text) } else { text.to_owned() };
    let _ = io::stderr().write_all(text.as_bytes());
}

fn is_coloured() -> bool {
    io::stderr().is_terminal() && env::var_os("NO_COLOR").is_none_or(|value| value.is_empty())
}

fn coloured(text: &str) -> String {
    let paint = |line: &str| match line.strip_prefix("error") {
        Some(rest) => format!("\x1b[1;31merror\x1b[0m{rest}"),
        None => line.to_owned(),
    };
    text.split_inclusive('\n').map(paint).collect()
}
