// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

#![allow(deprecated, reason = "deprecated parts of the API still work")]

use super::{
    ExtractedRegionSummary, File, SheetsParsingConfig, StatusEnum, WorksheetMetadata,
};
use crate::runtime::{self, Extra, members, scalar};

/// A spreadsheet parsing job
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SheetsJob {
    /// The ID of the job
    pub id: String,
    /// The ID of the user
    pub user_id: String,
    /// The ID of the project
    pub project_id: scalar::Uuid,
    /// Configuration for the parsing job
    pub config: SheetsParsingConfig,
    /// The status of the parsing job
    pub status: StatusEnum,
    /// When the job was created
    pub created_at: String,
    /// When the job was last updated
    pub updated_at: String,
    /// Whether the job completed successfully
    pub success: Option<bool>,
    /// All extracted regions (populated when job is complete)
    pub regions: Option<Vec<ExtractedRegionSummary>>,
    /// Metadata for each processed worksheet (populated when job is complete)
    pub worksheet_metadata: Option<Vec<WorksheetMetadata>>,
    /// Any errors encountered
    pub errors: Option<Vec<String>>,
    /// The ID of the input file
    pub file_id: Option<scalar::Uuid>,
    /// \[DEPRECATED] The file that was parsed. Use file_id instead.
    #[deprecated]
    pub file: Option<File>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    SheetsJob,
    id = required "id",
    user_id = required "user_id",
    project_id = required "project_id",
    config = required "config",
    status = required "status",
    created_at = required "created_at",
    updated_at = required "updated_at",
    success = optional_or_null "success",
    regions = optional "regions",
    worksheet_metadata = optional "worksheet_metadata",
    errors = optional "errors",
    file_id = nullable "file_id",
    file = optional_or_null "file",
}
