// @generated from spec/container-registry.yaml by codegen/src/emit/operations/errors.rs: edit those instead of this.

//! Typed error bodies.

use crate::runtime::ApiError;
use crate::types;

/// Accessors for the typed bodies of error responses. Import this trait to call them on an
/// [`ApiError`].
pub trait ErrorBodies: sealed::Sealed {
    /// The body of a response with any status, or `None` if it is not a [`RegistryErrors`](types::RegistryErrors).
    fn registry_errors(&self) -> Option<types::RegistryErrors>;
}

impl ErrorBodies for ApiError {
    fn registry_errors(&self) -> Option<types::RegistryErrors> {
        self.typed_where(|_| true)
    }
}

mod sealed {
    use crate::runtime::ApiError;
    /// Keeps callers from implementing the trait, so that it may get accessors.
    pub trait Sealed {}
    impl Sealed for ApiError {}
}
