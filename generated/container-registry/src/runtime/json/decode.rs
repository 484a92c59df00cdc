// @generated: a copy of codegen/runtime/src/runtime/json/decode.rs: edit that instead of this.

//! Decoding JSON, and the path of a mismatch.
//!
//! The path is found in a second pass, only after the first has failed, so a value that decodes
//! costs nothing more.

use serde::de::DeserializeOwned;

use crate::runtime::json::lenient::Lenient;

/// A reason why a body does not decode. The text is of any length, and may hold secrets.
#[derive(Clone, Debug)]
pub struct DecodeFailure {
    /// Path to the mismatch, as in `events[3].usage.turns`; empty for the value as a whole.
    pub path: String,
    /// Message that names the value found and the type expected.
    pub message: String,
}

impl DecodeFailure {
    /// Creates a failure of the value as a whole.
    pub fn of_whole(message: String) -> Self {
        Self { path: String::new(), message }
    }
}

/// Decodes a body. A byte order mark at its start is skipped.
///
/// # Errors
/// If the body is not JSON of this type. The failure says where.
pub fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, DecodeFailure> {
    let json = without_mark(body);
    // To check UTF-8 once is a good deal faster than string by string. Where it is wrong, the slow
    // way says what that means.
    match std::str::from_utf8(json) {
        Ok(text) => serde_json::from_str(text),
        Err(_) => serde_json::from_slice(json),
    }
    .or_else(|error| again(json, &error))
}

/// The body without the byte order mark that some servers put in front of JSON.
pub fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

/// Decodes leniently what did not decode strictly, and finds the path of a mismatch.
#[cold]
fn again<T: DeserializeOwned>(json: &[u8], error: &serde_json::Error) -> Result<T, DecodeFailure> {
    if json.iter().all(u8::is_ascii_whitespace) {
        return Err(DecodeFailure::of_whole("the body is empty".to_owned()));
    }
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    let failure = match serde_path_to_error::deserialize(Lenient(&mut deserializer)) {
        Ok(value) => match deserializer.end() {
            Ok(()) => return Ok(value),
            Err(error) => return Err(DecodeFailure::of_whole(error.to_string())),
        },
        Err(failure) => failure,
    };
    // Of what is not JSON, serde_json says more precisely where.
    let failure = if failure.inner().is_data() || error.is_data() {
        failure
    } else {
        let mut deserializer = serde_json::Deserializer::from_slice(json);
        serde_path_to_error::deserialize::<_, T>(&mut deserializer).err().unwrap_or(failure)
    };
    let path = failure.path().to_string();
    let path = if path == "." { String::new() } else { path };
    Err(DecodeFailure { path, message: failure.inner().to_string() })
}
