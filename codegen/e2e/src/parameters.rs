//! Targets: path segments and query parameters, decoded.
//!
//! A path is split before it is decoded, so an encoded slash stays within its segment.

/// Path and query of a target, as they were sent.
pub(crate) fn split(target: &str) -> (&str, &str) {
    target.split_once('?').unwrap_or((target, ""))
}

/// The decoded segments of a target's path.
pub(crate) fn segments(target: &str) -> Vec<String> {
    let path = split(target).0;
    path.trim_start_matches('/').split('/').map(|segment| decode(segment.bytes())).collect()
}

/// The decoded parameters of a target's query, in their order.
pub(crate) fn query(target: &str) -> Vec<(String, String)> {
    let query = split(target).1;
    query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (form(name), form(value))
        })
        .collect()
}

fn form(text: &str) -> String {
    decode(text.bytes().map(|byte| if byte == b'+' { b' ' } else { byte }))
}

/// Undoes percent encoding; a percent sign that encodes nothing stands for itself.
fn decode(bytes: impl Iterator<Item = u8> + Clone) -> String {
    let mut decoded = Vec::new();
    let mut rest = bytes;
    while let Some(byte) = rest.next() {
        let mut ahead = rest.clone();
        let pair =
            (byte == b'%').then(|| Some((digit(ahead.next()?)?, digit(ahead.next()?)?))).flatten();
        match pair {
            Some((high, low)) => {
                decoded.push(high * 16 + low);
                rest = ahead;
            }
            None => decoded.push(byte),
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

fn digit(byte: u8) -> Option<u8> {
    let digit = char::from(byte).to_digit(16)?;
    u8::try_from(digit).ok()
}
