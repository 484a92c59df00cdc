// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// Metadata about a worksheet in a spreadsheet
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WorksheetMetadata {
    /// Name of the worksheet
    pub sheet_name: String,
    /// Generated title for the worksheet
    pub title: Option<String>,
    /// Generated description of the worksheet
    pub description: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    WorksheetMetadata,
    sheet_name = required "sheet_name",
    title = optional_or_null "title",
    description = optional_or_null "description",
}
