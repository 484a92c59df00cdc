// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, argument, members, scalar, setters};

/// Request model for syncing pipeline data sources.
///
/// Notes:
/// - This endpoint pulls from the 3p data source and parses.
/// - We accept pipeline_file_ids for now because callers (e.g. add_files_to_pipeline)
///   often have these IDs handy. Internally we map them to external IDs to filter
///   the reader, which enumerates by external ID.
/// - Likely to evolve to take external IDs directly; keeping this for convenience.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct DataSourceSyncRequest {
    /// The `pipeline_file_ids` member.
    pub pipeline_file_ids: Option<Vec<scalar::Uuid>>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl DataSourceSyncRequest {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    DataSourceSyncRequest,
    /// The `pipeline_file_ids` member.
    with_pipeline_file_ids(
        pipeline_file_ids: impl IntoIterator<Item = impl Into<scalar::Uuid>>,
    ) = argument::list::<scalar::Uuid>(pipeline_file_ids),
    /// Sends `pipeline_file_ids` as null, which is not the same as leaving it out.
    with_pipeline_file_ids_null = null "pipeline_file_ids";
}

members! {
    DataSourceSyncRequest,
    pipeline_file_ids = optional_or_null "pipeline_file_ids",
}
