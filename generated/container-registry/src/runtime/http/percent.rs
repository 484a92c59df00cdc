// @generated: a copy of codegen/runtime/src/runtime/http/percent.rs: edit that instead of this.

//! Percent-encoding for the two places where values stand in a URL.
//!
//! Text is taken as UTF-8, escapes are upper-case, and `%` itself is always escaped, so what looks
//! encoded is encoded again.

use std::borrow::Cow;

/// Appends a value as (part of) one path segment: unreserved characters and `! $ & ' ( ) * + , ; =
/// : @` stand.
pub fn encode_segment(value: &str, into: &mut String) {
    for byte in after_unreserved(value, into).bytes() {
        match byte {
            byte if is_unreserved(byte) => into.push(char::from(byte)),
            b'!' | b'$' | b'&' | b'\'' | b'(' | b')' | b'*' | b'+' | b',' | b';' | b'=' | b':'
            | b'@' => {
                into.push(char::from(byte));
            }
            _ => escape(byte, into),
        }
    }
}

/// Appends a name or a value of a query: unreserved characters stand, a space is `+`.
pub fn encode_query(value: &str, into: &mut String) {
    for byte in after_unreserved(value, into).bytes() {
        match byte {
            b' ' => into.push('+'),
            byte if is_unreserved(byte) => into.push(char::from(byte)),
            _ => escape(byte, into),
        }
    }
}

/// Appends a path or a query that a caller wrote: only what no URL may hold is escaped.
pub fn encode_illegal(written: &str, into: &mut String) {
    for byte in written.bytes() {
        match byte {
            0..=b' ' | b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}' | 0x7f.. => {
                escape(byte, into)
            }
            _ => into.push(char::from(byte)),
        }
    }
}

/// Undoes [`encode_query`], leniently: an escape that is none stands for itself.
pub fn decode_query(encoded: &str) -> Cow<'_, str> {
    if !encoded.contains(['%', '+']) {
        return Cow::Borrowed(encoded);
    }
    let mut bytes = Vec::with_capacity(encoded.len());
    let mut rest = encoded.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        match (first, tail) {
            (b'%', [high, low, tail @ ..]) => match (hex(*high), hex(*low)) {
                (Some(high), Some(low)) => {
                    bytes.push(high << 4 | low);
                    rest = tail;
                }
                _ => bytes.push(b'%'),
            },
            (b'+', _) => bytes.push(b' '),
            _ => bytes.push(*first),
        }
    }
    Cow::Owned(String::from_utf8_lossy(&bytes).into_owned())
}

/// Appends what stands at the beginning, which mostly is all, at once, and gives the rest.
fn after_unreserved<'a>(value: &'a str, into: &mut String) -> &'a str {
    let end = value.bytes().position(|byte| !is_unreserved(byte)).unwrap_or(value.len());
    let (beginning, rest) = value.split_at(end);
    into.push_str(beginning);
    rest
}

fn is_unreserved(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~')
}

fn escape(byte: u8, into: &mut String) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    into.push('%');
    into.push(char::from(DIGITS[usize::from(byte >> 4)]));
    into.push(char::from(DIGITS[usize::from(byte & 15)]));
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}
