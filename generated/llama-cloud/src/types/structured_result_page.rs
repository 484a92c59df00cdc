// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::StructuredResultPageItems;
use crate::runtime::{self, Extra, members};

/// The `StructuredResultPage` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StructuredResultPage {
    /// Page number of the document
    pub page_number: i64,
    /// List of structured items on the page
    pub items: Vec<StructuredResultPageItems>,
    /// Width of the page in points
    pub page_width: f64,
    /// Height of the page in points
    pub page_height: f64,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    StructuredResultPage,
    "success" = &true,
    page_number = required "page_number",
    items = required "items",
    page_width = required "page_width",
    page_height = required "page_height",
}
