// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Usage;
use crate::runtime::{self, Extra, Slot, object};

/// The turn is over. Nothing follows.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StopEvent {
    /// What went wrong. Null if nothing did.
    pub error: Option<String>,
    /// Whether the turn failed.
    pub is_error: bool,
    /// What the turn took.
    pub usage: Usage,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

#[derive(Default)]
struct Slots {
    error: Slot<Option<String>>,
    is_error: Slot<bool>,
    usage: Slot<Usage>,
}

impl runtime::Members for Slots {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "error" => self.error.read(object),
            "is_error" => self.is_error.read(object),
            "usage" => self.usage.read(object),
            _ => Ok(false),
        }
    }
}

impl<'de> Deserialize<'de> for StopEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (mut slots, extra) = object::read::<Slots, D>(deserializer, "StopEvent")?;
        Ok(Self {
            error: slots.error.nullable(),
            is_error: slots.is_error.required("is_error")?,
            usage: slots.usage.required("usage")?,
            extra,
        })
    }
}

impl runtime::Object for StopEvent {
    fn write<M: SerializeMap>(&self, object: &mut M) -> Result<(), M::Error> {
        object::required(object, "error", &self.error)?;
        object::required(object, "is_error", &self.is_error)?;
        object::required(object, "usage", &self.usage)?;
        object::extra(object, &self.extra)
    }
}

impl Serialize for StopEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::serialize(self, serializer)
    }
}
