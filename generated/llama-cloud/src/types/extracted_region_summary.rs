// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// A summary of a single extracted region from a spreadsheet
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExtractedRegionSummary {
    /// Unique identifier for this region within the file
    pub region_id: Option<String>,
    /// Worksheet name where region was found
    pub sheet_name: String,
    /// Location of the region in the spreadsheet
    pub location: String,
    /// Type of the extracted region
    pub region_type: String,
    /// Generated title for the region
    pub title: Option<String>,
    /// Generated description for the region
    pub description: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ExtractedRegionSummary,
    region_id = optional "region_id",
    sheet_name = required "sheet_name",
    location = required "location",
    region_type = required "region_type",
    title = optional_or_null "title",
    description = optional_or_null "description",
}
