// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// The `FailedStructuredPage` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FailedStructuredPage {
    /// Page number of the document
    pub page_number: i64,
    /// Error message describing the failure
    pub error: String,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    FailedStructuredPage,
    "success" = &false,
    page_number = required "page_number",
    error = required "error",
}
