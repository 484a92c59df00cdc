// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// The `FailedMarkdownPage` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FailedMarkdownPage {
    /// Page number of the document
    pub page_number: i64,
    /// Error message describing the failure
    pub error: String,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    FailedMarkdownPage,
    "success" = &false,
    page_number = required "page_number",
    error = required "error",
}
