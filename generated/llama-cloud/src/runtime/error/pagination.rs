// @generated: a copy of codegen/runtime/src/runtime/error/pagination.rs: edit that instead of this.

//! The error of an iteration over pages.

use crate::runtime::error::message::{excerpt, shorten};
use crate::runtime::error::origin::Origin;
use std::fmt;

/// The next page cannot be requested, or has been read already.
#[derive(Clone)]
pub struct PaginationError {
    origin: Origin,
    token: String,
    /// None if the token was used before.
    reason: Option<String>,
}

impl PaginationError {
    pub(crate) fn new(origin: Origin, token: &str) -> Self {
        Self {
            origin,
            token: token.to_owned(),
            reason: None,
        }
    }

    pub(crate) fn because(origin: Origin, token: &str, reason: String) -> Self {
        Self { origin, token: token.to_owned(), reason: Some(reason) }
    }

    /// Returns the operation, as method and path template.
    pub fn operation(&self) -> &str {
        self.origin.operation()
    }

    /// Returns the token that asks for the page.
    pub fn token(&self) -> &str {
        &self.token
    }
}

impl fmt::Display for PaginationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(reason) = &self.reason {
            return write!(f, "{}: {}", self.origin, self.origin.secrets.conceal(reason));
        }
        write!(
            f,
            "{}: the next page has been read already: this iteration has used token `{}` before",
            self.origin,
            shorten(&self.origin.secrets.conceal(&self.token))
        )
    }
}

impl fmt::Debug for PaginationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PaginationError")
            .field("operation", &self.origin)
            .field("token", &excerpt(self.token.as_bytes(), &self.origin.secrets))
            .finish()
    }
}

impl std::error::Error for PaginationError {}
