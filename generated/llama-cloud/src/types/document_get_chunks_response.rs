// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/file.rs: edit those instead of this.

use super::TextNode;

/// The `DocumentGetChunksResponse` type.
pub type DocumentGetChunksResponse = Vec<TextNode>;
