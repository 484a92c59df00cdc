// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{self, Extra, Slot, object};

/// Token usage and duration of a turn.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Usage {
    /// How long the turn took.
    ///
    /// Default: `0`
    pub duration_ms: Option<f64>,
    /// Tokens that the turn read.
    pub total_input_tokens: Option<i64>,
    /// Tokens that the turn wrote.
    pub total_output_tokens: Option<i64>,
    /// How many turns the agent took.
    ///
    /// Default: `1`
    pub turns: Option<i64>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

#[derive(Default)]
struct Slots {
    duration_ms: Slot<Option<f64>>,
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
            "total_input_tokens" => self.total_input_tokens.read(object),
            "total_output_tokens" => self.total_output_tokens.read(object),
            "turns" => self.turns.read(object),
            _ => Ok(false),
        }
    }
}

impl<'de> Deserialize<'de> for Usage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (mut slots, extra) = object::read::<Slots, D>(deserializer, "Usage")?;
        Ok(Self {
            duration_ms: slots.duration_ms.optional(),
            total_input_tokens: slots.total_input_tokens.optional(),
            total_output_tokens: slots.total_output_tokens.optional(),
            turns: slots.turns.optional(),
            extra,
        })
    }
}

impl runtime::Object for Usage {
    fn write<M: SerializeMap>(&self, object: &mut M) -> Result<(), M::Error> {
        object::optional(object, "duration_ms", &self.duration_ms)?;
        object::optional(object, "total_input_tokens", &self.total_input_tokens)?;
        object::optional(object, "total_output_tokens", &self.total_output_tokens)?;
        object::optional(object, "turns", &self.turns)?;
        object::extra(object, &self.extra)
    }
}

impl Serialize for Usage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::serialize(self, serializer)
    }
}
