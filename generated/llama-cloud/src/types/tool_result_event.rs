// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::ImageAttachment;
use crate::runtime::{self, Extra, Json, Slot, object};

/// The result of a tool call.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ToolResultEvent {
    /// The call that this is the result of.
    pub call_id: String,
    /// The name of the tool.
    pub name: String,
    /// What the tool returned. Any JSON.
    pub result: Json,
    /// A screenshot beside the result.
    pub image_attachment: Option<ImageAttachment>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

#[derive(Default)]
struct Slots {
    call_id: Slot<String>,
    name: Slot<String>,
    result: Slot<Json>,
    image_attachment: Slot<Option<ImageAttachment>>,
}

impl runtime::Members for Slots {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "call_id" => self.call_id.read(object),
            "name" => self.name.read(object),
            "result" => self.result.read(object),
            "image_attachment" => self.image_attachment.read(object),
            _ => Ok(false),
        }
    }
}

impl<'de> Deserialize<'de> for ToolResultEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (mut slots, extra) = object::read::<
            Slots,
            D,
        >(deserializer, "ToolResultEvent")?;
        Ok(Self {
            call_id: slots.call_id.required("call_id")?,
            name: slots.name.required("name")?,
            result: slots.result.required("result")?,
            image_attachment: slots.image_attachment.optional(),
            extra,
        })
    }
}

impl runtime::Object for ToolResultEvent {
    fn write<M: SerializeMap>(&self, object: &mut M) -> Result<(), M::Error> {
        object::required(object, "call_id", &self.call_id)?;
        object::required(object, "name", &self.name)?;
        object::required(object, "result", &self.result)?;
        object::optional(object, "image_attachment", &self.image_attachment)?;
        object::extra(object, &self.extra)
    }
}

impl Serialize for ToolResultEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::serialize(self, serializer)
    }
}
