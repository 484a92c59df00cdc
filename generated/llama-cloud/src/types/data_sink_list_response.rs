// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/file.rs: edit those instead of this.

use super::DataSink;

/// The `DataSinkListResponse` type.
pub type DataSinkListResponse = Vec<DataSink>;
