// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/file.rs: edit those instead of this.

use std::collections::BTreeMap;

use crate::runtime::Json;

/// Metadata about processing output.
///
/// Currently empty - will be populated with job-type-specific metadata fields in the future.
pub type ProcessingResultMetadata = BTreeMap<String, Json>;
