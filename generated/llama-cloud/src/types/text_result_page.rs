// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// The `TextResultPage` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TextResultPage {
    /// Page number of the document
    pub page_number: i64,
    /// Plain text content of the page
    pub text: String,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    TextResultPage,
    page_number = required "page_number",
    text = required "text",
}
