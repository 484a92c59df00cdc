// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/tagged_union.rs: edit those instead of this.

use serde::de::MapAccess;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{
    CharacterChunkingConfig, CharacterChunkingConfigMode, NoneChunkingConfig,
    NoneChunkingConfigMode, SemanticChunkingConfig, SemanticChunkingConfigMode,
    SentenceChunkingConfig, SentenceChunkingConfigMode, TokenChunkingConfig,
    TokenChunkingConfigMode,
};
use crate::runtime::{self, Extra, Mismatch, RawObject, Slot, Unrecognized, union};

/// The `AdvancedModeTransformConfigChunkingConfig` union.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AdvancedModeTransformConfigChunkingConfig {
    /// `none`
    None(NoneChunkingConfig),
    /// `character`
    Character(CharacterChunkingConfig),
    /// `token`
    Token(TokenChunkingConfig),
    /// `sentence`
    Sentence(SentenceChunkingConfig),
    /// `semantic`
    Semantic(SemanticChunkingConfig),
    /// A value that this version of the crate does not recognize, kept as it was received.
    Unrecognized(Unrecognized),
}

impl From<NoneChunkingConfig> for AdvancedModeTransformConfigChunkingConfig {
    fn from(value: NoneChunkingConfig) -> Self {
        Self::None(value)
    }
}

impl From<CharacterChunkingConfig> for AdvancedModeTransformConfigChunkingConfig {
    fn from(value: CharacterChunkingConfig) -> Self {
        Self::Character(value)
    }
}

impl From<TokenChunkingConfig> for AdvancedModeTransformConfigChunkingConfig {
    fn from(value: TokenChunkingConfig) -> Self {
        Self::Token(value)
    }
}

impl From<SentenceChunkingConfig> for AdvancedModeTransformConfigChunkingConfig {
    fn from(value: SentenceChunkingConfig) -> Self {
        Self::Sentence(value)
    }
}

impl From<SemanticChunkingConfig> for AdvancedModeTransformConfigChunkingConfig {
    fn from(value: SemanticChunkingConfig) -> Self {
        Self::Semantic(value)
    }
}

/// The members of every variant.
#[derive(Debug, Default)]
pub struct Slots {
    chunk_size: Slot<Option<i64>>,
    chunk_overlap: Slot<Option<i64>>,
    separator: Slot<Option<String>>,
    paragraph_separator: Slot<Option<String>>,
    buffer_size: Slot<Option<i64>>,
    breakpoint_percentile_threshold: Slot<Option<i64>>,
}

impl runtime::Members for Slots {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "chunk_size" => self.chunk_size.read(object),
            "chunk_overlap" => self.chunk_overlap.read(object),
            "separator" => self.separator.read(object),
            "paragraph_separator" => self.paragraph_separator.read(object),
            "buffer_size" => self.buffer_size.read(object),
            "breakpoint_percentile_threshold" => {
                self.breakpoint_percentile_threshold.read(object)
            }
            _ => Ok(false),
        }
    }
}

impl runtime::Union for AdvancedModeTransformConfigChunkingConfig {
    const TAG: &'static str = "mode";
    const TAGS: &'static [&'static str] = &[
        "none",
        "character",
        "token",
        "sentence",
        "semantic",
    ];
    type Members = Slots;

    fn assemble(tag: &str, slots: &mut Slots, extra: Extra) -> Result<Self, Mismatch> {
        let variant = match tag {
            "none" => {
                Self::None(NoneChunkingConfig {
                    mode: Some(NoneChunkingConfigMode::None),
                    extra,
                })
            }
            "character" => {
                Self::Character(CharacterChunkingConfig {
                    chunk_size: slots.chunk_size.optional(),
                    chunk_overlap: slots.chunk_overlap.optional(),
                    mode: Some(CharacterChunkingConfigMode::Character),
                    extra,
                })
            }
            "token" => {
                Self::Token(TokenChunkingConfig {
                    chunk_size: slots.chunk_size.optional(),
                    chunk_overlap: slots.chunk_overlap.optional(),
                    mode: Some(TokenChunkingConfigMode::Token),
                    separator: slots.separator.optional(),
                    extra,
                })
            }
            "sentence" => {
                Self::Sentence(SentenceChunkingConfig {
                    chunk_size: slots.chunk_size.optional(),
                    chunk_overlap: slots.chunk_overlap.optional(),
                    mode: Some(SentenceChunkingConfigMode::Sentence),
                    separator: slots.separator.optional(),
                    paragraph_separator: slots.paragraph_separator.optional(),
                    extra,
                })
            }
            "semantic" => {
                Self::Semantic(SemanticChunkingConfig {
                    mode: Some(SemanticChunkingConfigMode::Semantic),
                    buffer_size: slots.buffer_size.optional(),
                    breakpoint_percentile_threshold: slots
                        .breakpoint_percentile_threshold
                        .optional(),
                    extra,
                })
            }
            _ => return Err(Mismatch::unknown_tag()),
        };
        Ok(variant)
    }

    fn is_empty(slots: &Slots) -> bool {
        [
            slots.chunk_size.is_empty(),
            slots.chunk_overlap.is_empty(),
            slots.separator.is_empty(),
            slots.paragraph_separator.is_empty(),
            slots.buffer_size.is_empty(),
            slots.breakpoint_percentile_threshold.is_empty(),
        ]
            .iter()
            .all(|is_empty| *is_empty)
    }

    fn decode(tag: &str, payload: &RawObject<'_>) -> Result<Self, Mismatch> {
        match tag {
            "none" => payload.with_tag("mode", "\"none\"").decode(Self::None),
            "character" => {
                payload.with_tag("mode", "\"character\"").decode(Self::Character)
            }
            "token" => payload.with_tag("mode", "\"token\"").decode(Self::Token),
            "sentence" => payload.with_tag("mode", "\"sentence\"").decode(Self::Sentence),
            "semantic" => payload.with_tag("mode", "\"semantic\"").decode(Self::Semantic),
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

impl<'de> Deserialize<'de> for AdvancedModeTransformConfigChunkingConfig {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::deserialize(deserializer)
    }
}

impl Serialize for AdvancedModeTransformConfigChunkingConfig {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::None(value) => union::serialize(value, "mode", "none", serializer),
            Self::Character(value) => {
                union::serialize(value, "mode", "character", serializer)
            }
            Self::Token(value) => union::serialize(value, "mode", "token", serializer),
            Self::Sentence(value) => {
                union::serialize(value, "mode", "sentence", serializer)
            }
            Self::Semantic(value) => {
                union::serialize(value, "mode", "semantic", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
