// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use crate::runtime::{self, Extra, Json, members, scalar, setters};

/// Schema for creating a file that is associated with a pipeline.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PipelineFileCreate {
    /// The ID of the file
    pub file_id: scalar::Uuid,
    /// Custom metadata for the file
    pub custom_metadata: Option<BTreeMap<String, Json>>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl PipelineFileCreate {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(file_id: impl Into<scalar::Uuid>) -> Self {
        Self {
            file_id: file_id.into(),
            custom_metadata: None,
            extra: Extra::default(),
        }
    }
}

setters! {
    PipelineFileCreate,
    /// Custom metadata for the file
    with_custom_metadata(custom_metadata: impl Into<BTreeMap<String, Json>>) = custom_metadata.into(),
    /// Sends `custom_metadata` as null, which is not the same as leaving it out.
    with_custom_metadata_null = null "custom_metadata";
}

members! {
    PipelineFileCreate,
    file_id = required "file_id",
    custom_metadata = optional_or_null "custom_metadata",
}
