// @generated: a copy of codegen/runtime/src/runtime/error/local.rs: edit that instead of this.

//! The errors that keep a request from being sent.
//!
//! They name the option or the parameter to change, and never repeat a key.

use std::fmt;

/// The client cannot be made as it is configured, or not be used where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigurationError {
    what: &'static str,
    option: &'static str,
    message: String,
}

impl ConfigurationError {
    pub(crate) fn new(option: &'static str, message: impl Into<String>) -> Self {
        Self { what: "the client cannot be made", option, message: message.into() }
    }

    /// The client was made, and cannot be used where it is.
    pub(crate) fn in_use(option: &'static str, message: impl Into<String>) -> Self {
        Self { what: "the client cannot be used here", option, message: message.into() }
    }

    /// Returns the builder's option that is missing or wrong.
    pub fn option(&self) -> &str {
        self.option
    }

    /// Returns what is wrong with it, and what would help.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for ConfigurationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: `{}`: {}", self.what, self.option, self.message)
    }
}

impl std::error::Error for ConfigurationError {}

/// The call cannot be made with these arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidArgumentError {
    operation: String,
    message: String,
}

impl InvalidArgumentError {
    pub(crate) fn new(operation: String, message: String) -> Self {
        Self { operation, message }
    }

    /// Returns the operation, as method and path template.
    pub fn operation(&self) -> &str {
        &self.operation
    }

    /// Returns which argument it is, and what is wrong with it.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for InvalidArgumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: not sent: {}", self.operation, self.message)
    }
}

impl std::error::Error for InvalidArgumentError {}
