// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{self, Extra, Json, Slot, object};

/// The agent calls a tool.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ToolCallEvent {
    /// What the tool is given.
    pub arguments: BTreeMap<String, Json>,
    /// Identifies the call. Its result carries the same one.
    pub call_id: String,
    /// The name of the tool.
    pub name: String,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

#[derive(Default)]
struct Slots {
    arguments: Slot<BTreeMap<String, Json>>,
    call_id: Slot<String>,
    name: Slot<String>,
}

impl runtime::Members for Slots {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "arguments" => self.arguments.read(object),
            "call_id" => self.call_id.read(object),
            "name" => self.name.read(object),
            _ => Ok(false),
        }
    }
}

impl<'de> Deserialize<'de> for ToolCallEvent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (mut slots, extra) = object::read::<
            Slots,
            D,
        >(deserializer, "ToolCallEvent")?;
        Ok(Self {
            arguments: slots.arguments.required("arguments")?,
            call_id: slots.call_id.required("call_id")?,
            name: slots.name.required("name")?,
            extra,
        })
    }
}

impl runtime::Object for ToolCallEvent {
    fn write<M: SerializeMap>(&self, object: &mut M) -> Result<(), M::Error> {
        object::required(object, "arguments", &self.arguments)?;
        object::required(object, "call_id", &self.call_id)?;
        object::required(object, "name", &self.name)?;
        object::extra(object, &self.extra)
    }
}

impl Serialize for ToolCallEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::serialize(self, serializer)
    }
}
