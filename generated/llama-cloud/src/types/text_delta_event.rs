// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{self, Extra, Slot, object};

/// A piece of the agent's answer, in order.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TextDeltaEvent {
    /// The `content` member.
    pub content: String,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

#[derive(Default)]
struct Slots {
    content: Slot<String>,
}

impl runtime::Members for Slots {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "content" => self.content.read(object),
            _ => Ok(false),
        }
    }
}

impl<'de> Deserialize<'de> for TextDeltaEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (mut slots, extra) = object::read::<
            Slots,
            D,
        >(deserializer, "TextDeltaEvent")?;
        Ok(Self {
            content: slots.content.required("content")?,
            extra,
        })
    }
}

impl runtime::Object for TextDeltaEvent {
    fn write<M: SerializeMap>(&self, object: &mut M) -> Result<(), M::Error> {
        object::required(object, "content", &self.content)?;
        object::extra(object, &self.extra)
    }
}

impl Serialize for TextDeltaEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::serialize(self, serializer)
    }
}
