// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/file.rs: edit those instead of this.

use super::PageFigureMetadata;

/// The `ImageListPageFiguresResponse` type.
pub type ImageListPageFiguresResponse = Vec<PageFigureMetadata>;
