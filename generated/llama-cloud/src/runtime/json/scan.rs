// @generated: a copy of codegen/runtime/src/runtime/json/scan.rs: edit that instead of this.

//! The end of a JSON value, found in its text.
//!
//! Invariant: what it finds an end of is valid JSON; where it is not, or is nested deeper than it
//! keeps count of, it gives up, and whoever asked has to look in another way. Nothing is allocated.
//! Strings are gone through many bytes at a time.

use std::fmt;

use serde::de;

/// The most arrays and objects that may be open: a bit each in a `u128`.
const MOST_OPEN: u32 = u128::BITS;

/// The deepest nesting of arrays and objects that is read from a text of its own. It is
/// serde_json's own limit.
pub(crate) const DEEPEST: usize = 128;

/// The text has a form that this path does not support: it is to be read in another way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Unsupported;

/// Returns the place of the first byte from `at` on that is not white space, and the byte.
#[inline]
pub(crate) fn peek(bytes: &[u8], mut at: usize) -> (usize, Option<u8>) {
    loop {
        match bytes.get(at) {
            Some(b' ' | b'\n' | b'\t' | b'\r') => at += 1,
            byte => return (at, byte.copied()),
        }
    }
}

/// Returns the number of bytes before one that is special in a string: a quote, a backslash, a
/// control character.
#[inline]
pub(crate) fn plain(bytes: &[u8]) -> usize {
    const ONES: u64 = u64::MAX / 255;
    const HIGHS: u64 = ONES << 7;
    let (eights, rest) = bytes.as_chunks();
    for (at, eight) in eights.iter().enumerate() {
        let eight = u64::from_le_bytes(*eight);
        // The lowest high bit that is set here is that of the first byte that is meant; above it
        // there may be others.
        let zero = |bytes: u64| bytes.wrapping_sub(ONES) & !bytes & HIGHS;
        let control = eight.wrapping_sub(ONES * 0x20) & !eight & HIGHS;
        let quote = zero(eight ^ (ONES * u64::from(b'"')));
        let special = control | quote | zero(eight ^ (ONES * u64::from(b'\\')));
        if special != 0 {
            return at * 8 + special.trailing_zeros() as usize / 8;
        }
    }
    let is_special = |byte: &u8| matches!(byte, b'"' | b'\\' | 0..0x20);
    let length = rest.iter().position(is_special).unwrap_or(rest.len());
    bytes.len() - rest.len() + length
}

/// Returns the end of the value that starts at `at`, or after white space there.
pub(crate) fn value_end(bytes: &[u8], mut at: usize) -> Result<usize, Unsupported> {
    // The lowest bit says whether the innermost of those that are open is an object.
    let (mut open, mut depth) = (0_u128, 0);
    'value: loop {
        let (start, first) = peek(bytes, at);
        at = match first {
            Some(b'"') => string_end(bytes, start + 1)?,
            Some(bracket @ (b'{' | b'[')) if depth < MOST_OPEN => {
                let is_object = bracket == b'{';
                open = open << 1 | u128::from(is_object);
                depth += 1;
                match peek(bytes, start + 1) {
                    (end, Some(b'}' | b']')) => end,
                    (name, _) if is_object => {
                        at = name_end(bytes, name)?;
                        continue;
                    }
                    (element, _) => {
                        at = element;
                        continue;
                    }
                }
            }
            Some(b'-' | b'0'..=b'9') => number_end(bytes, start)?,
            Some(b't') => word_end(bytes, start, b"true")?,
            Some(b'f') => word_end(bytes, start, b"false")?,
            Some(b'n') => word_end(bytes, start, b"null")?,
            _ => return Err(Unsupported),
        };
        while depth > 0 {
            let is_object = open & 1 == 1;
            match peek(bytes, at) {
                (end, Some(bracket @ (b'}' | b']'))) if is_object == (bracket == b'}') => {
                    at = end + 1;
                    open >>= 1;
                    depth -= 1;
                }
                (comma, Some(b',')) if is_object => {
                    at = name_end(bytes, peek(bytes, comma + 1).0)?;
                    continue 'value;
                }
                (comma, Some(b',')) => {
                    at = comma + 1;
                    continue 'value;
                }
                _ => return Err(Unsupported),
            }
        }
        return Ok(at);
    }
}

/// Returns the end of a string, behind its quote, from a place within it.
pub(crate) fn string_end(bytes: &[u8], mut at: usize) -> Result<usize, Unsupported> {
    loop {
        at += plain(bytes.get(at..).ok_or(Unsupported)?);
        at += match (bytes.get(at), bytes.get(at + 1)) {
            (Some(b'"'), _) => return Ok(at + 1),
            (Some(b'\\'), Some(b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't')) => 2,
            (Some(b'\\'), Some(b'u')) => {
                let digits = bytes.get(at + 2..at + 6).ok_or(Unsupported)?;
                if !digits.iter().all(u8::is_ascii_hexdigit) {
                    return Err(Unsupported);
                }
                6
            }
            _ => return Err(Unsupported),
        };
    }
}

/// Returns the end of the name of a member that starts at `at`, behind its colon.
fn name_end(bytes: &[u8], at: usize) -> Result<usize, Unsupported> {
    if bytes.get(at) != Some(&b'"') {
        return Err(Unsupported);
    }
    match peek(bytes, string_end(bytes, at + 1)?) {
        (colon, Some(b':')) => Ok(colon + 1),
        _ => Err(Unsupported),
    }
}

fn word_end(bytes: &[u8], at: usize, word: &[u8]) -> Result<usize, Unsupported> {
    let end = at + word.len();
    if bytes.get(at..end) == Some(word) { Ok(end) } else { Err(Unsupported) }
}

fn number_end(bytes: &[u8], mut at: usize) -> Result<usize, Unsupported> {
    at += usize::from(bytes.get(at) == Some(&b'-'));
    at = match bytes.get(at) {
        Some(b'0') => at + 1,
        _ => digits_end(bytes, at)?,
    };
    if bytes.get(at) == Some(&b'.') {
        at = digits_end(bytes, at + 1)?;
    }
    if let Some(b'e' | b'E') = bytes.get(at) {
        let has_sign = matches!(bytes.get(at + 1), Some(b'+' | b'-'));
        at = digits_end(bytes, at + 1 + usize::from(has_sign))?;
    }
    Ok(at)
}

/// Returns the end of the digits that start at `at`, of which there must be at least one.
fn digits_end(bytes: &[u8], at: usize) -> Result<usize, Unsupported> {
    let digits = bytes.iter().skip(at).take_while(|byte| byte.is_ascii_digit()).count();
    if digits == 0 { Err(Unsupported) } else { Ok(at + digits) }
}

/// Whether arrays and objects stand in each other more than `limit` times in a JSON text.
pub(crate) fn deeper_than(limit: usize, text: &str) -> bool {
    if text.len() <= 2 * limit {
        return false;
    }
    let mut depth = 0_usize;
    let mut in_string = false;
    let mut escaped = false;
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = true,
            b'"' => in_string = !in_string,
            b'[' | b'{' if !in_string => {
                depth += 1;
                if depth > limit {
                    return true;
                }
            }
            b']' | b'}' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    false
}

impl fmt::Display for Unsupported {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it is to be read in another way")
    }
}

impl std::error::Error for Unsupported {}

impl de::Error for Unsupported {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self
    }
}
