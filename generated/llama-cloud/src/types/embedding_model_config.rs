// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::EmbeddingModelConfigEmbeddingConfig;
use crate::runtime::{self, Extra, members, scalar};

/// Schema for an embedding model config.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EmbeddingModelConfig {
    /// Unique identifier
    pub id: scalar::Uuid,
    /// Creation datetime
    pub created_at: Option<scalar::DateTime>,
    /// Update datetime
    pub updated_at: Option<scalar::DateTime>,
    /// The name of the embedding model config.
    pub name: String,
    /// The embedding configuration for the embedding model config.
    pub embedding_config: EmbeddingModelConfigEmbeddingConfig,
    /// The `project_id` member.
    pub project_id: scalar::Uuid,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    EmbeddingModelConfig,
    id = required "id",
    created_at = optional_or_null "created_at",
    updated_at = optional_or_null "updated_at",
    name = required "name",
    embedding_config = required "embedding_config",
    project_id = required "project_id",
}
