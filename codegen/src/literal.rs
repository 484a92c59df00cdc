//! Values that a spec fixes.

use std::borrow::Cow;
use std::fmt;

use crate::scalar::Scalar;

/// A value that a spec fixes. It is displayed as JSON, with everything escaped that cannot be seen.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Literal {
    /// Text.
    String(String),
    /// A whole number.
    Integer(i64),
    /// `true` or `false`.
    Boolean(bool),
}

impl Literal {
    /// The literal that YAML and type expressions write without quotes: `4`, `-1`, `true`.
    pub fn plain(text: &str) -> Option<Self> {
        match text {
            "true" => Some(Self::Boolean(true)),
            "false" => Some(Self::Boolean(false)),
            _ => {
                let number: i64 = text.parse().ok()?;
                // Not `007` and `+1`.
                (number.to_string() == text).then_some(Self::Integer(number))
            }
        }
    }

    /// Whether some reader of YAML takes a text without quotes for a number, a boolean or null,
    /// which [`plain`](Self::plain) does not: `007`, `1_000`, `+1`, `1.5`, `True`, `null`.
    pub fn is_vague(text: &str) -> bool {
        if Self::plain(text).is_some() {
            return false;
        }
        let lower = text.to_ascii_lowercase();
        let unsigned = lower.strip_prefix(['+', '-']).unwrap_or(&lower);
        let digits = unsigned.replace('_', "");
        let is_prefixed = [("0x", 16), ("0o", 8), ("0b", 2)].iter().any(|(prefix, radix)| {
            let digits = digits.strip_prefix(prefix).filter(|digits| !digits.is_empty());
            digits.is_some_and(|digits| digits.chars().all(|digit| digit.is_digit(*radix)))
        });
        let is_number = digits.starts_with(|first: char| first.is_ascii_digit() || first == '.')
            && digits.parse::<f64>().is_ok();
        let is_word = ["null", "~", "true", "false", ".inf", ".nan"].contains(&unsigned);
        is_word || is_prefixed || is_number
    }

    /// The type of which it is a value.
    pub fn scalar(&self) -> Scalar {
        match self {
            Self::String(_) => Scalar::String,
            Self::Integer(_) => Scalar::Integer,
            Self::Boolean(_) => Scalar::Boolean,
        }
    }

    /// Returns its text: that of a string has no quotes.
    pub fn text(&self) -> Cow<'_, str> {
        match self {
            Self::String(text) => Cow::Borrowed(text),
            Self::Integer(_) | Self::Boolean(_) => Cow::Owned(self.to_string()),
        }
    }

    /// Returns it as a key of a spec's `values` and `variants`, where quotes decide what it is.
    pub fn key(&self) -> String {
        match self {
            Self::String(text) if Self::plain(text).is_none() && !text.starts_with('"') => {
                text.clone()
            }
            _ => self.to_string(),
        }
    }

    /// Returns the words that a Rust name is made of.
    pub fn name(&self) -> Cow<'_, str> {
        match self {
            Self::Integer(number) if *number >= 0 => Cow::Owned(format!("value {number}")),
            _ => self.text(),
        }
    }
}

impl fmt::Display for Literal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::String(text) => write_string(text, f),
            Self::Integer(number) => write!(f, "{number}"),
            Self::Boolean(value) => write!(f, "{value}"),
        }
    }
}

fn write_string(text: &str, out: &mut impl fmt::Write) -> fmt::Result {
    out.write_char('"')?;
    // Most text has nothing to escape at its beginning.
    let is_plain = |byte: u8| matches!(byte, b' '..=b'~') && byte != b'"' && byte != b'\\';
    let plain = text.bytes().position(|byte| !is_plain(byte)).unwrap_or(text.len());
    out.write_str(&text[..plain])?;
    for letter in text[plain..].chars() {
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

/// Whether a character hides or turns what stands around it: controls of direction, separators of
/// lines, marks without width.
pub fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
    )
}
