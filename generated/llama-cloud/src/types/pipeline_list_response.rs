// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/file.rs: edit those instead of this.

use super::Pipeline;

/// The `PipelineListResponse` type.
pub type PipelineListResponse = Vec<Pipeline>;
