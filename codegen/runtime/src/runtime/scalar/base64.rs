//! Bytes in Base64.

use std::fmt;

use crate::runtime::http::base64::{decode, encode};

text! {
    /// Bytes as the text of their Base64.
    ///
    /// Text that is given is taken for Base64 already, and bytes are encoded:
    /// `Base64::from("aGk=")` and `Base64::from(b"hi")` are equal. Any text is accepted and kept to
    /// the letter. Values are compared, ordered and hashed by their text.
    Base64
}

impl Base64 {
    /// Decodes the bytes. Both alphabets of RFC 4648 are read, padding may be left out, and white
    /// space between the digits is skipped.
    ///
    /// # Errors
    /// If the text is not Base64.
    pub fn decode(&self) -> Result<Vec<u8>, Base64Error> {
        decode(&self.0).map_err(|index| Base64Error { index })
    }
}

impl From<&[u8]> for Base64 {
    fn from(bytes: &[u8]) -> Self {
        Self(encode(bytes))
    }
}

impl<const N: usize> From<&[u8; N]> for Base64 {
    fn from(bytes: &[u8; N]) -> Self {
        Self(encode(bytes))
    }
}

impl From<Vec<u8>> for Base64 {
    fn from(bytes: Vec<u8>) -> Self {
        Self(encode(&bytes))
    }
}

impl From<&Vec<u8>> for Base64 {
    fn from(bytes: &Vec<u8>) -> Self {
        Self(encode(bytes))
    }
}

impl From<bytes::Bytes> for Base64 {
    fn from(bytes: bytes::Bytes) -> Self {
        Self(encode(&bytes))
    }
}

/// An error of text that is not Base64.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Base64Error {
    index: usize,
}

impl Base64Error {
    /// Returns the index of the first byte that cannot stand where it does; the length of the text
    /// if it ends too early.
    #[must_use]
    pub fn index(&self) -> usize {
        self.index
    }
}

impl fmt::Display for Base64Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "invalid Base64 at byte {}", self.index)
    }
}

impl std::error::Error for Base64Error {}
