// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{self, Extra, Slot, object};

/// Token usage and status of a run.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JobMetadata {
    /// How long the run took.
    ///
    /// Default: `0`
    pub duration_ms: Option<f64>,
    /// What went wrong. Null if nothing did.
    pub error: Option<String>,
    /// The `export_config_ids` member.
    pub export_config_ids: Option<Vec<String>>,
    /// Whether the run failed.
    ///
    /// Default: `false`
    pub is_error: Option<bool>,
    /// Tokens that the run read.
    pub total_input_tokens: Option<i64>,
    /// Tokens that the run wrote.
    pub total_output_tokens: Option<i64>,
    /// How many turns the run took.
    ///
    /// Default: `1`
    pub turns: Option<i64>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

#[derive(Default)]
struct Slots {
    duration_ms: Slot<Option<f64>>,
    error: Slot<Option<String>>,
    export_config_ids: Slot<Option<Vec<String>>>,
    is_error: Slot<Option<bool>>,
    total_input_tokens: Slot<Option<i64>>,
    total_output_tokens: Slot<Option<i64>>,
    turns: Slot<Option<i64>>,
}

impl runtime::Members for Slots {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "duration_ms" => self.duration_ms.read(object),
            "error" => self.error.read(object),
            "export_config_ids" => self.export_config_ids.read(object),
            "is_error" => self.is_error.read(object),
            "total_input_tokens" => self.total_input_tokens.read(object),
            "total_output_tokens" => self.total_output_tokens.read(object),
            "turns" => self.turns.read(object),
            _ => Ok(false),
        }
    }
}

impl<'de> Deserialize<'de> for JobMetadata {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (mut slots, extra) = object::read::<Slots, D>(deserializer, "JobMetadata")?;
        Ok(Self {
            duration_ms: slots.duration_ms.optional(),
            error: slots.error.optional(),
            export_config_ids: slots.export_config_ids.optional(),
            is_error: slots.is_error.optional(),
            total_input_tokens: slots.total_input_tokens.optional(),
            total_output_tokens: slots.total_output_tokens.optional(),
            turns: slots.turns.optional(),
            extra,
        })
    }
}

impl runtime::Object for JobMetadata {
    fn write<M: SerializeMap>(&self, object: &mut M) -> Result<(), M::Error> {
        object::optional(object, "duration_ms", &self.duration_ms)?;
        object::optional(object, "error", &self.error)?;
        object::optional(object, "export_config_ids", &self.export_config_ids)?;
        object::optional(object, "is_error", &self.is_error)?;
        object::optional(object, "total_input_tokens", &self.total_input_tokens)?;
        object::optional(object, "total_output_tokens", &self.total_output_tokens)?;
        object::optional(object, "turns", &self.turns)?;
        object::extra(object, &self.extra)
    }
}

impl Serialize for JobMetadata {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::serialize(self, serializer)
    }
}
