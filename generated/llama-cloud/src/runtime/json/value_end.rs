// @generated: a copy of codegen/runtime/src/runtime/json/value_end.rs: edit that instead of this.

//! The end of a JSON value, found in its text.
//!
//! Invariant: what it finds an end of is valid JSON; where it is not, or is nested deeper than it
//! keeps count of, it gives up, and whoever asked has to look in another way. Nothing is allocated.

use crate::runtime::json::scan::{Unsupported, peek, string_end};

/// The most arrays and objects that may be open: a bit each in a `u128`.
const MOST_OPEN: u32 = u128::BITS;

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
