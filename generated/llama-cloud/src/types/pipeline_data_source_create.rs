// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, scalar, setters};

/// Schema for creating an association between a data source and a pipeline.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PipelineDataSourceCreate {
    /// The ID of the data source.
    pub data_source_id: scalar::Uuid,
    /// The interval at which the data source should be synced. Valid values are: 21600, 43200, 86400
    pub sync_interval: Option<f64>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl PipelineDataSourceCreate {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(data_source_id: impl Into<scalar::Uuid>) -> Self {
        Self {
            data_source_id: data_source_id.into(),
            sync_interval: None,
            extra: Extra::default(),
        }
    }
}

setters! {
    PipelineDataSourceCreate,
    /// The interval at which the data source should be synced. Valid values are: 21600, 43200, 86400
    with_sync_interval(sync_interval: f64) = sync_interval,
    /// Sends `sync_interval` as null, which is not the same as leaving it out.
    with_sync_interval_null = null "sync_interval";
}

members! {
    PipelineDataSourceCreate,
    data_source_id = required "data_source_id",
    sync_interval = optional_or_null "sync_interval",
}
