// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{ConfigurableDataSinkNames, DataSinkComponent};
use crate::runtime::{self, Extra, members, scalar};

/// Schema for a data sink.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DataSink {
    /// Unique identifier
    pub id: scalar::Uuid,
    /// Creation datetime
    pub created_at: Option<scalar::DateTime>,
    /// Update datetime
    pub updated_at: Option<scalar::DateTime>,
    /// The name of the data sink.
    pub name: String,
    /// The `sink_type` member.
    pub sink_type: ConfigurableDataSinkNames,
    /// Component that implements the data sink
    pub component: DataSinkComponent,
    /// The `project_id` member.
    pub project_id: scalar::Uuid,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    DataSink,
    id = required "id",
    created_at = optional_or_null "created_at",
    updated_at = optional_or_null "updated_at",
    name = required "name",
    sink_type = required "sink_type",
    component = required "component",
    project_id = required "project_id",
}
