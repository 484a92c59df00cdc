// @generated: a copy of codegen/runtime/src/runtime/json/mismatch.rs: edit that instead of this.

//! A mismatch of a value and a type.
//!
//! Invariant: what it says is bounded, however large the value was.

use std::fmt;

use serde::de::DeserializeOwned;
use serde::{Deserializer, de};

use crate::runtime::json::message::{bounded, without_position};

/// A mismatch: its path, what was expected there, and what came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    path: String,
    message: String,
}

impl Mismatch {
    /// Creates a mismatch at `path`; empty for the value itself.
    #[must_use]
    pub fn new(path: impl Into<String>, message: impl Into<String>) -> Self {
        Self { path: bounded(path.into()), message: bounded(message.into()) }
    }

    /// No variant has the tag.
    #[must_use]
    pub fn unknown_tag() -> Self {
        Self { path: String::new(), message: String::from("unknown tag") }
    }

    /// Returns the path from the value to the place, such as `usage.turns` or `parts[3].text`;
    /// empty for the value itself.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns what was expected, and what came.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// A required member is missing.
    pub(crate) fn missing(name: &str) -> Self {
        Self::new("", format!("missing field `{name}`"))
    }

    // Not `From`: a second conversion would leave the error of `required` ambiguous in `assemble`.
    pub(crate) fn of_json(error: &serde_json::Error) -> Self {
        Self::new("", without_position(error))
    }

    pub(crate) fn into_parts(self) -> (String, String) {
        (self.path, self.message)
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => f.write_str(&self.message),
            path => write!(f, "{path}: {}", self.message),
        }
    }
}

impl std::error::Error for Mismatch {}

impl de::Error for Mismatch {
    fn custom<T: fmt::Display>(message: T) -> Self {
        Self::new("", message.to_string())
    }
}

/// Decodes a `T`, and knows where it does not fit.
pub(crate) fn decode<'de, T: DeserializeOwned, D>(deserializer: D) -> Result<T, Mismatch>
where
    D: Deserializer<'de, Error = serde_json::Error>,
{
    serde_path_to_error::deserialize(deserializer).map_err(|error| {
        let path = error.path().to_string();
        let path = if path == "." { String::new() } else { path };
        Mismatch::new(path, without_position(error.inner()))
    })
}
