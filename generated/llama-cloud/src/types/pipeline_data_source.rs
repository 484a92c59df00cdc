// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use super::{
    ConfigurableDataSourceNames, DataSourceComponent, DataSourceReaderVersionMetadata,
    PipelineDataSourceStatus,
};
use crate::runtime::{self, Extra, Json, members, scalar};

/// Schema for a data source in a pipeline.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PipelineDataSource {
    /// Unique identifier
    pub id: scalar::Uuid,
    /// Creation datetime
    pub created_at: Option<scalar::DateTime>,
    /// Update datetime
    pub updated_at: Option<scalar::DateTime>,
    /// The name of the data source.
    pub name: String,
    /// The `source_type` member.
    pub source_type: ConfigurableDataSourceNames,
    /// Custom metadata that will be present on all data loaded from the data source
    pub custom_metadata: Option<BTreeMap<String, Json>>,
    /// Component that implements the data source
    pub component: DataSourceComponent,
    /// Version metadata for the data source
    pub version_metadata: Option<DataSourceReaderVersionMetadata>,
    /// The `project_id` member.
    pub project_id: scalar::Uuid,
    /// The ID of the data source.
    pub data_source_id: scalar::Uuid,
    /// The ID of the pipeline.
    pub pipeline_id: scalar::Uuid,
    /// The last time the data source was automatically synced.
    pub last_synced_at: scalar::DateTime,
    /// The interval at which the data source should be synced.
    pub sync_interval: Option<f64>,
    /// The id of the user who set the sync schedule.
    pub sync_schedule_set_by: Option<String>,
    /// The status of the data source in the pipeline.
    pub status: Option<PipelineDataSourceStatus>,
    /// The last time the status was updated.
    pub status_updated_at: Option<scalar::DateTime>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    PipelineDataSource,
    id = required "id",
    created_at = optional_or_null "created_at",
    updated_at = optional_or_null "updated_at",
    name = required "name",
    source_type = required "source_type",
    custom_metadata = optional_or_null "custom_metadata",
    component = required "component",
    version_metadata = optional_or_null "version_metadata",
    project_id = required "project_id",
    data_source_id = required "data_source_id",
    pipeline_id = required "pipeline_id",
    last_synced_at = required "last_synced_at",
    sync_interval = optional_or_null "sync_interval",
    sync_schedule_set_by = optional_or_null "sync_schedule_set_by",
    status = optional_or_null "status",
    status_updated_at = optional_or_null "status_updated_at",
}
