// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/file.rs: edit those instead of this.

use super::PageScreenshotMetadata;

/// The `ImageListPageScreenshotsResponse` type.
pub type ImageListPageScreenshotsResponse = Vec<PageScreenshotMetadata>;
