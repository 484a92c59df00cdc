// @generated: a copy of codegen/runtime/src/decode.rs: edit that instead of this.

//! Reading JSON, and saying where it did not fit.
//!
//! The path is worked out in a second pass, only after the first has failed, so what fits pays nothing for it.

use serde::de::DeserializeOwned;

/// Why JSON did not fit the type that it should have.
#[derive(Clone, Debug)]
pub struct Misfit {
    /// Where, as in `events[3].usage.turns`; empty for the value as a whole.
    pub path: String,
    /// What was found, and what was expected.
    pub message: String,
}

/// Reads a body. A byte order mark in front of it is passed over.
pub fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, Misfit> {
    let json = without_mark(body);
    // To check UTF-8 once is a good deal faster than string by string. Where it is wrong, the slow way says what that means.
    match std::str::from_utf8(json) {
        Ok(text) => serde_json::from_str(text),
        Err(_) => serde_json::from_slice(json),
    }
    .map_err(|error| explain::<T>(json, &error))
}

/// The body without the byte order mark that some servers put in front of JSON.
pub fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

#[cold]
fn explain<T: DeserializeOwned>(json: &[u8], error: &serde_json::Error) -> Misfit {
    if json.iter().all(u8::is_ascii_whitespace) {
        return Misfit { path: String::new(), message: "the body is empty".to_owned() };
    }
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    match serde_path_to_error::deserialize::<_, T>(&mut deserializer) {
        Err(located) => {
            let path = located.path().to_string();
            let path = if path == "." { String::new() } else { path };
            Misfit { path, message: located.inner().to_string() }
        }
        // What follows the value is at fault.
        Ok(_) => Misfit { path: String::new(), message: error.to_string() },
    }
}
