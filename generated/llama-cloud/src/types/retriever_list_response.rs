// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/file.rs: edit those instead of this.

use super::Retriever;

/// The `RetrieverListResponse` type.
pub type RetrieverListResponse = Vec<Retriever>;
