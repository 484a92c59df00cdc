// @generated: a copy of codegen/runtime/src/runtime/call/accept.rs: edit that instead of this.

//! The responses that a call accepts, and how much of them is read.

use http::HeaderValue;

/// The responses that a call accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Accept {
    /// JSON.
    Json,
    /// Anything, or nothing.
    Anything,
}

impl Accept {
    pub(crate) fn value(self) -> HeaderValue {
        static JSON: HeaderValue = HeaderValue::from_static("application/json");
        static ANYTHING: HeaderValue = HeaderValue::from_static("*/*");
        match self {
            Self::Json => JSON.clone(),
            Self::Anything => ANYTHING.clone(),
        }
    }
}

/// The part of a response that is read before it is returned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Take {
    /// All of it.
    Whole,
    /// The head.
    Head,
}
