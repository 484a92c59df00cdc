// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/errors.rs: edit those instead of this.

//! Typed error bodies.

use crate::runtime::ApiError;
use crate::types;

/// Accessors for the typed bodies of error responses. Import this trait to call them on an
/// [`ApiError`].
pub trait ErrorBodies: sealed::Sealed {
    /// The body of a response with status 422, or `None` if it is not a [`HTTPValidationError`](types::HTTPValidationError).
    fn http_validation_error(&self) -> Option<types::HTTPValidationError>;
}

impl ErrorBodies for ApiError {
    fn http_validation_error(&self) -> Option<types::HTTPValidationError> {
        self.typed(&[422])
    }
}

mod sealed {
    use crate::runtime::ApiError;
    /// Keeps callers from implementing the trait, so that it may get accessors.
    pub trait Sealed {}
    impl Sealed for ApiError {}
}
