// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/file.rs: edit those instead of this.

use super::DataSource;

/// The `DataSourceListResponse` type.
pub type DataSourceListResponse = Vec<DataSource>;
