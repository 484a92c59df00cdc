// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::PresetRetrievalParams;
use crate::runtime::{self, Extra, members, scalar, setters};

/// The `RetrieverPipeline` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RetrieverPipeline {
    /// A name for the retriever tool. Will default to the pipeline name if not provided.
    ///
    /// Limits: 1 to 3000 characters.
    pub name: Option<String>,
    /// A description of the retriever tool.
    ///
    /// Limits: at most 15000 characters.
    pub description: Option<String>,
    /// The ID of the pipeline this tool uses.
    pub pipeline_id: scalar::Uuid,
    /// Parameters for retrieval configuration.
    pub preset_retrieval_parameters: Option<PresetRetrievalParams>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl RetrieverPipeline {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(
        name: Option<String>,
        description: Option<String>,
        pipeline_id: impl Into<scalar::Uuid>,
    ) -> Self {
        Self {
            name,
            description,
            pipeline_id: pipeline_id.into(),
            preset_retrieval_parameters: None,
            extra: Extra::default(),
        }
    }
}

setters! {
    RetrieverPipeline,
    /// Parameters for retrieval configuration.
    with_preset_retrieval_parameters(preset_retrieval_parameters: PresetRetrievalParams) = preset_retrieval_parameters;
}

members! {
    RetrieverPipeline,
    name = nullable "name",
    description = nullable "description",
    pipeline_id = required "pipeline_id",
    preset_retrieval_parameters = optional "preset_retrieval_parameters",
}
