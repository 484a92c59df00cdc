//! Reading JSON, and saying where it did not fit.
//!
//! The path is worked out in a second pass, only after the first has failed, so what fits pays nothing for it.

use serde::de::DeserializeOwned;

use crate::runtime::json::lenient::Lenient;

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
    .or_else(|error| again(json, &error))
}

/// The body without the byte order mark that some servers put in front of JSON.
pub fn without_mark(body: &[u8]) -> &[u8] {
    body.strip_prefix(b"\xef\xbb\xbf").unwrap_or(body)
}

/// Reads leniently what was refused, and finds out where it does not fit.
#[cold]
fn again<T: DeserializeOwned>(json: &[u8], error: &serde_json::Error) -> Result<T, Misfit> {
    if json.iter().all(u8::is_ascii_whitespace) {
        return Err(Misfit { path: String::new(), message: "the body is empty".to_owned() });
    }
    let mut deserializer = serde_json::Deserializer::from_slice(json);
    let misfit = match serde_path_to_error::deserialize(Lenient(&mut deserializer)) {
        Ok(value) => match deserializer.end() {
            Ok(()) => return Ok(value),
            Err(error) => return Err(Misfit { path: String::new(), message: error.to_string() }),
        },
        Err(misfit) => misfit,
    };
    // Of what is not JSON, serde_json says more precisely where.
    let misfit = if misfit.inner().is_data() || error.is_data() {
        misfit
    } else {
        let mut deserializer = serde_json::Deserializer::from_slice(json);
        serde_path_to_error::deserialize::<_, T>(&mut deserializer).err().unwrap_or(misfit)
    };
    let path = misfit.path().to_string();
    let path = if path == "." { String::new() } else { path };
    Err(Misfit { path, message: misfit.inner().to_string() })
}
