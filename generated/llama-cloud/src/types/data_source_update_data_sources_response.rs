// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/file.rs: edit those instead of this.

use super::PipelineDataSource;

/// The `DataSourceUpdateDataSourcesResponse` type.
pub type DataSourceUpdateDataSourcesResponse = Vec<PipelineDataSource>;
