// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::SparseModelType;
use crate::runtime::{self, Extra, members, setters};

/// Configuration for sparse embedding models used in hybrid search.
///
/// This allows users to choose between Splade and BM25 models for
/// sparse retrieval in managed data sinks.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SparseModelConfig {
    /// The sparse model type to use. 'bm25' uses Qdrant's FastEmbed BM25 model (default for new pipelines), 'splade' uses HuggingFace Splade model, 'auto' selects based on deployment mode (BYOC uses term frequency, Cloud uses Splade).
    ///
    /// Default: `"bm25"`
    pub model_type: Option<SparseModelType>,
    /// Default: `"SparseModelConfig"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl SparseModelConfig {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    SparseModelConfig,
    /// The sparse model type to use. 'bm25' uses Qdrant's FastEmbed BM25 model (default for new pipelines), 'splade' uses HuggingFace Splade model, 'auto' selects based on deployment mode (BYOC uses term frequency, Cloud uses Splade).
    ///
    /// Default: `"bm25"`
    with_model_type(model_type: impl Into<SparseModelType>) = model_type.into();
    /// Default: `"SparseModelConfig"`
    with_class_name(class_name: impl Into<String>) = class_name.into();
}

members! {
    SparseModelConfig,
    model_type = optional "model_type",
    class_name = optional "class_name",
}
