// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use crate::runtime::{self, Extra, Json, members, object, scalar};

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

    /// Custom metadata for the file
    #[must_use]
    pub fn with_custom_metadata(
        mut self,
        custom_metadata: impl Into<BTreeMap<String, Json>>,
    ) -> Self {
        self.custom_metadata = Some(custom_metadata.into());
        self.extra.remove_null("custom_metadata");
        self
    }

    /// Sends `custom_metadata` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_custom_metadata_null(mut self) -> Self {
        self.custom_metadata = None;
        object::set_null(&mut self.extra, "custom_metadata");
        self
    }
}

members! {
    PipelineFileCreate,
    file_id = required "file_id",
    custom_metadata = optional_or_null "custom_metadata",
}
