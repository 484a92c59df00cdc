// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// Enum for the reranker type.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReRankerType {
    /// `system_default`
    SystemDefault,
    /// `llm`
    Llm,
    /// `cohere`
    Cohere,
    /// `bedrock`
    Bedrock,
    /// `score`
    Score,
    /// `disabled`
    Disabled,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    ReRankerType,
    SystemDefault = "system_default",
    Llm = "llm",
    Cohere = "cohere",
    Bedrock = "bedrock",
    Score = "score",
    Disabled = "disabled",
}
