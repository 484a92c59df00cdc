// @generated: a copy of codegen/runtime/src/runtime/json/scan.rs: edit that instead of this.

//! Going through JSON text byte by byte: white space, strings, nesting.
//!
//! Invariant: what it finds an end of is valid JSON; where it is not, it gives up, and whoever
//! asked has to look in another way. Nothing is allocated. Strings are gone through many bytes at a
//! time.

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
