// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::RetrieverPipeline;
use crate::runtime::{self, Extra, members, scalar};

/// An entity that retrieves context nodes from several sub RetrieverTools.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Retriever {
    /// A name for the retriever tool. Will default to the pipeline name if not provided.
    ///
    /// Limits: 1 to 3000 characters.
    pub name: String,
    /// The pipelines this retriever uses.
    pub pipelines: Option<Vec<RetrieverPipeline>>,
    /// Unique identifier
    pub id: scalar::Uuid,
    /// Creation datetime
    pub created_at: Option<scalar::DateTime>,
    /// Update datetime
    pub updated_at: Option<scalar::DateTime>,
    /// The ID of the project this retriever resides in.
    pub project_id: scalar::Uuid,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    Retriever,
    name = required "name",
    pipelines = optional "pipelines",
    id = required "id",
    created_at = optional_or_null "created_at",
    updated_at = optional_or_null "updated_at",
    project_id = required "project_id",
}
