//! Values that a spec fixes.

use std::fmt;

use super::docs::is_invisible;

/// A value that a spec fixes. It is displayed as JSON, with everything escaped that cannot be seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Literal {
    /// Text.
    String(String),
}

impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String(text) => write_string(text, f),
        }
    }
}

fn write_string(text: &str, out: &mut impl fmt::Write) -> fmt::Result {
    out.write_char('"')?;
    for letter in text.chars() {
        match letter {
            '"' => out.write_str("\\\"")?,
            '\\' => out.write_str("\\\\")?,
            '\n' => out.write_str("\\n")?,
            '\r' => out.write_str("\\r")?,
            '\t' => out.write_str("\\t")?,
            letter if letter.is_control() || is_invisible(letter) => {
                for unit in letter.encode_utf16(&mut [0; 2]) {
                    write!(out, "\\u{unit:04x}")?;
                }
            }
            letter => out.write_char(letter)?,
        }
    }
    out.write_char('"')
}
