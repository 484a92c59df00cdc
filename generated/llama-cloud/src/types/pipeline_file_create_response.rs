// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/file.rs: edit those instead of this.

use super::PipelineFile;

/// The `PipelineFileCreateResponse` type.
pub type PipelineFileCreateResponse = Vec<PipelineFile>;
