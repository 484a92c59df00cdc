// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use crate::runtime::{self, Extra, members, scalar};

/// The `FileGetStatusCountsResponse` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FileGetStatusCountsResponse {
    /// The counts of files by status
    pub counts: BTreeMap<String, i64>,
    /// The total number of files
    pub total_count: i64,
    /// The ID of the pipeline that the files belong to
    pub pipeline_id: Option<scalar::Uuid>,
    /// The ID of the data source that the files belong to
    pub data_source_id: Option<scalar::Uuid>,
    /// Whether to only count manually uploaded files
    ///
    /// Default: `false`
    pub only_manually_uploaded: Option<bool>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    FileGetStatusCountsResponse,
    counts = required "counts",
    total_count = required "total_count",
    pipeline_id = optional_or_null "pipeline_id",
    data_source_id = optional_or_null "data_source_id",
    only_manually_uploaded = optional "only_manually_uploaded",
}
