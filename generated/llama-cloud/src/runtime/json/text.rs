// @generated: a copy of codegen/runtime/src/runtime/json/text.rs: edit that instead of this.

//! The text of a JSON string.
//!
//! Invariant: it reads nothing that is not JSON, and gives up where serde_json has to look: the
//! caller then reads the text in another way. So an error says no more than that.

use std::borrow::Cow;

use crate::runtime::json::scan::{self, Unsupported};

/// A text, and how far it has been read.
#[derive(Clone, Debug)]
pub(crate) struct Text<'de> {
    pub(super) text: &'de str,
    pub(super) at: usize,
}

impl<'de> Text<'de> {
    pub(crate) fn new(text: &'de str) -> Self {
        Self { text, at: 0 }
    }

    /// Makes sure that nothing follows.
    pub(crate) fn end(mut self) -> Result<(), Unsupported> {
        if self.peek().is_none() { Ok(()) } else { Err(Unsupported) }
    }

    /// Returns the next byte that is not white space.
    #[inline]
    pub(super) fn peek(&mut self) -> Option<u8> {
        let (at, byte) = scan::peek(self.text.as_bytes(), self.at);
        self.at = at;
        byte
    }

    /// The string that starts here, if it stands there as it is.
    #[inline]
    pub(super) fn plain(&mut self) -> Option<&'de str> {
        let rest = self.text.get(self.at + 1..)?;
        let length = scan::plain(rest.as_bytes());
        if rest.as_bytes().get(length) != Some(&b'"') {
            return None;
        }
        self.at += length + 2;
        rest.get(..length)
    }

    /// The string that starts here, with escapes in it.
    pub(super) fn escaped(&mut self) -> Result<String, Unsupported> {
        let mut part = self.at + 1;
        let end = scan::string_end(self.text.as_bytes(), part)?;
        let mut string = String::with_capacity(end - part);
        loop {
            let rest = &self.text[part..end];
            let plain = scan::plain(rest.as_bytes());
            string.push_str(&rest[..plain]);
            part += plain + 2;
            string.push(match rest.as_bytes()[plain..] {
                [b'\\', b'n', ..] => '\n',
                [b'\\', b't', ..] => '\t',
                [b'\\', b'r', ..] => '\r',
                [b'\\', b'b', ..] => '\u{8}',
                [b'\\', b'f', ..] => '\u{c}',
                [b'\\', b'u', ..] => {
                    let (character, length) = code_point(&rest[plain + 2..]);
                    part += length;
                    character
                }
                [b'\\', letter, ..] => char::from(letter),
                _ => {
                    self.at = end;
                    return Ok(string);
                }
            });
        }
    }
}

/// The string that a JSON text is, if it is one. Half a surrogate pair is read as U+FFFD.
pub(crate) fn string(text: &str) -> Option<Cow<'_, str>> {
    let mut text = Text::new(text);
    if text.peek() != Some(b'"') {
        return None;
    }
    let string = match text.plain() {
        Some(string) => Cow::Borrowed(string),
        None => Cow::Owned(text.escaped().ok()?),
    };
    text.end().ok()?;
    Some(string)
}

/// The text of a scalar: of a string what it says, of anything else the JSON.
pub(crate) fn of_scalar(json: &str) -> Cow<'_, str> {
    string(json).unwrap_or(Cow::Borrowed(json))
}

/// The character that the digits of an escape, and perhaps the escape behind them, stand for; and
/// how long they are. Half a surrogate pair stands for U+FFFD.
fn code_point(digits: &str) -> (char, usize) {
    let unit = |at: usize| digits.get(at..at + 4).and_then(|it| u16::from_str_radix(it, 16).ok());
    let follows = (digits.get(4..6) == Some("\\u")).then(|| unit(6)).flatten();
    let units = [unit(0), follows];
    match char::decode_utf16(units.into_iter().map_while(|unit| unit)).next() {
        Some(Ok(character)) => (character, if character.len_utf16() == 2 { 10 } else { 4 }),
        _ => (char::REPLACEMENT_CHARACTER, 4),
    }
}
