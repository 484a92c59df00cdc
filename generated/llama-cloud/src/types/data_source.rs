// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use super::{
    ConfigurableDataSourceNames, DataSourceComponent, DataSourceReaderVersionMetadata,
};
use crate::runtime::{self, Extra, Json, members, scalar};

/// Schema for a data source.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DataSource {
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
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    DataSource,
    id = required "id",
    created_at = optional_or_null "created_at",
    updated_at = optional_or_null "updated_at",
    name = required "name",
    source_type = required "source_type",
    custom_metadata = optional_or_null "custom_metadata",
    component = required "component",
    version_metadata = optional_or_null "version_metadata",
    project_id = required "project_id",
}
