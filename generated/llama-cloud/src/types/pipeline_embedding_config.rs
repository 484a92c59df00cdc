// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/tagged_union.rs: edit those instead of this.

use serde::de::MapAccess;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{
    AzureOpenAIEmbedding, AzureOpenAIEmbeddingConfig, AzureOpenAIEmbeddingConfigType,
    BedrockEmbedding, BedrockEmbeddingConfig, BedrockEmbeddingConfigType,
    CohereEmbedding, CohereEmbeddingConfig, CohereEmbeddingConfigType, GeminiEmbedding,
    GeminiEmbeddingConfig, GeminiEmbeddingConfigType, HuggingFaceInferenceAPIEmbedding,
    HuggingFaceInferenceAPIEmbeddingConfig, HuggingFaceInferenceAPIEmbeddingConfigType,
    ManagedOpenAIEmbedding, ManagedOpenAIEmbeddingConfig,
    ManagedOpenAIEmbeddingConfigType, OpenAIEmbedding, OpenAIEmbeddingConfig,
    OpenAIEmbeddingConfigType, VertexAIEmbeddingConfig, VertexAIEmbeddingConfigType,
    VertexTextEmbedding,
};
use crate::runtime::{self, Extra, Json, Mismatch, RawObject, Slot, Unrecognized, union};

/// The `PipelineEmbeddingConfig` union.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PipelineEmbeddingConfig {
    /// `MANAGED_OPENAI_EMBEDDING`
    ManagedOpenaiEmbedding(ManagedOpenAIEmbeddingConfig),
    /// `AZURE_EMBEDDING`
    AzureEmbedding(AzureOpenAIEmbeddingConfig),
    /// `COHERE_EMBEDDING`
    CohereEmbedding(CohereEmbeddingConfig),
    /// `GEMINI_EMBEDDING`
    GeminiEmbedding(GeminiEmbeddingConfig),
    /// `HUGGINGFACE_API_EMBEDDING`
    HuggingfaceApiEmbedding(HuggingFaceInferenceAPIEmbeddingConfig),
    /// `OPENAI_EMBEDDING`
    OpenaiEmbedding(OpenAIEmbeddingConfig),
    /// `VERTEXAI_EMBEDDING`
    VertexaiEmbedding(VertexAIEmbeddingConfig),
    /// `BEDROCK_EMBEDDING`
    BedrockEmbedding(BedrockEmbeddingConfig),
    /// A value that this version of the crate does not recognize, kept as it was received.
    Unrecognized(Unrecognized),
}

/// The members of every variant.
#[derive(Debug, Default)]
pub struct Slots {
    component: Slot<Json>,
}

impl runtime::Members for Slots {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "component" => self.component.read(object),
            _ => Ok(false),
        }
    }
}

impl runtime::Union for PipelineEmbeddingConfig {
    const TAG: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "MANAGED_OPENAI_EMBEDDING",
        "AZURE_EMBEDDING",
        "COHERE_EMBEDDING",
        "GEMINI_EMBEDDING",
        "HUGGINGFACE_API_EMBEDDING",
        "OPENAI_EMBEDDING",
        "VERTEXAI_EMBEDDING",
        "BEDROCK_EMBEDDING",
    ];
    type Members = Slots;

    fn assemble(tag: &str, slots: &mut Slots, extra: Extra) -> Result<Self, Mismatch> {
        let variant = match tag {
            "MANAGED_OPENAI_EMBEDDING" => {
                Self::ManagedOpenaiEmbedding(ManagedOpenAIEmbeddingConfig {
                    r#type: Some(
                        ManagedOpenAIEmbeddingConfigType::ManagedOpenaiEmbedding,
                    ),
                    component: slots
                        .component
                        .decoded::<Option<ManagedOpenAIEmbedding>, _>()?
                        .optional(),
                    extra,
                })
            }
            "AZURE_EMBEDDING" => {
                Self::AzureEmbedding(AzureOpenAIEmbeddingConfig {
                    r#type: Some(AzureOpenAIEmbeddingConfigType::AzureEmbedding),
                    component: slots
                        .component
                        .decoded::<Option<AzureOpenAIEmbedding>, _>()?
                        .optional(),
                    extra,
                })
            }
            "COHERE_EMBEDDING" => {
                Self::CohereEmbedding(CohereEmbeddingConfig {
                    r#type: Some(CohereEmbeddingConfigType::CohereEmbedding),
                    component: slots
                        .component
                        .decoded::<Option<CohereEmbedding>, _>()?
                        .optional(),
                    extra,
                })
            }
            "GEMINI_EMBEDDING" => {
                Self::GeminiEmbedding(GeminiEmbeddingConfig {
                    r#type: Some(GeminiEmbeddingConfigType::GeminiEmbedding),
                    component: slots
                        .component
                        .decoded::<Option<GeminiEmbedding>, _>()?
                        .optional(),
                    extra,
                })
            }
            "HUGGINGFACE_API_EMBEDDING" => {
                Self::HuggingfaceApiEmbedding(HuggingFaceInferenceAPIEmbeddingConfig {
                    r#type: Some(
                        HuggingFaceInferenceAPIEmbeddingConfigType::HuggingfaceApiEmbedding,
                    ),
                    component: slots
                        .component
                        .decoded::<Option<HuggingFaceInferenceAPIEmbedding>, _>()?
                        .optional(),
                    extra,
                })
            }
            "OPENAI_EMBEDDING" => {
                Self::OpenaiEmbedding(OpenAIEmbeddingConfig {
                    r#type: Some(OpenAIEmbeddingConfigType::OpenaiEmbedding),
                    component: slots
                        .component
                        .decoded::<Option<OpenAIEmbedding>, _>()?
                        .optional(),
                    extra,
                })
            }
            "VERTEXAI_EMBEDDING" => {
                Self::VertexaiEmbedding(VertexAIEmbeddingConfig {
                    r#type: Some(VertexAIEmbeddingConfigType::VertexaiEmbedding),
                    component: slots
                        .component
                        .decoded::<Option<VertexTextEmbedding>, _>()?
                        .optional(),
                    extra,
                })
            }
            "BEDROCK_EMBEDDING" => {
                Self::BedrockEmbedding(BedrockEmbeddingConfig {
                    r#type: Some(BedrockEmbeddingConfigType::BedrockEmbedding),
                    component: slots
                        .component
                        .decoded::<Option<BedrockEmbedding>, _>()?
                        .optional(),
                    extra,
                })
            }
            _ => return Err(Mismatch::unknown_tag()),
        };
        Ok(variant)
    }

    fn is_empty(slots: &Slots) -> bool {
        [slots.component.is_empty()].iter().all(|is_empty| *is_empty)
    }

    fn decode(tag: &str, payload: &RawObject<'_>) -> Result<Self, Mismatch> {
        match tag {
            "MANAGED_OPENAI_EMBEDDING" => {
                payload
                    .with_tag("type", "\"MANAGED_OPENAI_EMBEDDING\"")
                    .decode(Self::ManagedOpenaiEmbedding)
            }
            "AZURE_EMBEDDING" => {
                payload
                    .with_tag("type", "\"AZURE_EMBEDDING\"")
                    .decode(Self::AzureEmbedding)
            }
            "COHERE_EMBEDDING" => {
                payload
                    .with_tag("type", "\"COHERE_EMBEDDING\"")
                    .decode(Self::CohereEmbedding)
            }
            "GEMINI_EMBEDDING" => {
                payload
                    .with_tag("type", "\"GEMINI_EMBEDDING\"")
                    .decode(Self::GeminiEmbedding)
            }
            "HUGGINGFACE_API_EMBEDDING" => {
                payload
                    .with_tag("type", "\"HUGGINGFACE_API_EMBEDDING\"")
                    .decode(Self::HuggingfaceApiEmbedding)
            }
            "OPENAI_EMBEDDING" => {
                payload
                    .with_tag("type", "\"OPENAI_EMBEDDING\"")
                    .decode(Self::OpenaiEmbedding)
            }
            "VERTEXAI_EMBEDDING" => {
                payload
                    .with_tag("type", "\"VERTEXAI_EMBEDDING\"")
                    .decode(Self::VertexaiEmbedding)
            }
            "BEDROCK_EMBEDDING" => {
                payload
                    .with_tag("type", "\"BEDROCK_EMBEDDING\"")
                    .decode(Self::BedrockEmbedding)
            }
            _ => Err(Mismatch::unknown_tag()),
        }
    }

    fn unrecognized(element: Unrecognized) -> Self {
        Self::Unrecognized(element)
    }

    fn is_error(&self) -> bool {
        matches!(self, Self::Unrecognized(element) if element.is_error())
    }
}

impl<'de> Deserialize<'de> for PipelineEmbeddingConfig {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::deserialize(deserializer)
    }
}

impl Serialize for PipelineEmbeddingConfig {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ManagedOpenaiEmbedding(value) => {
                union::serialize(value, "type", "MANAGED_OPENAI_EMBEDDING", serializer)
            }
            Self::AzureEmbedding(value) => {
                union::serialize(value, "type", "AZURE_EMBEDDING", serializer)
            }
            Self::CohereEmbedding(value) => {
                union::serialize(value, "type", "COHERE_EMBEDDING", serializer)
            }
            Self::GeminiEmbedding(value) => {
                union::serialize(value, "type", "GEMINI_EMBEDDING", serializer)
            }
            Self::HuggingfaceApiEmbedding(value) => {
                union::serialize(value, "type", "HUGGINGFACE_API_EMBEDDING", serializer)
            }
            Self::OpenaiEmbedding(value) => {
                union::serialize(value, "type", "OPENAI_EMBEDDING", serializer)
            }
            Self::VertexaiEmbedding(value) => {
                union::serialize(value, "type", "VERTEXAI_EMBEDDING", serializer)
            }
            Self::BedrockEmbedding(value) => {
                union::serialize(value, "type", "BEDROCK_EMBEDDING", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
