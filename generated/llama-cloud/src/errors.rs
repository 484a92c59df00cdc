// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/errors.rs: edit those instead of this.

//! Typed error bodies.

use crate::runtime::ApiError;
use crate::types;

impl ApiError {
    /// The body of a response with status 422, or `None` if it is not a [`HTTPValidationError`](types::HTTPValidationError).
    pub fn http_validation_error(&self) -> Option<types::HTTPValidationError> {
        self.typed(&[422])
    }
}
