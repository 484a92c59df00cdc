// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::LocationPart;
use crate::runtime::{self, Extra, Slot, object};

/// One mistake in a request.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ValidationError {
    /// Where it is: the steps from the request to the value.
    pub loc: Vec<LocationPart>,
    /// What is wrong.
    pub msg: String,
    /// The kind of mistake.
    pub r#type: String,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

#[derive(Default)]
struct Slots {
    loc: Slot<Vec<LocationPart>>,
    msg: Slot<String>,
    r#type: Slot<String>,
}

impl runtime::Members for Slots {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "loc" => self.loc.read(object),
            "msg" => self.msg.read(object),
            "type" => self.r#type.read(object),
            _ => Ok(false),
        }
    }
}

impl<'de> Deserialize<'de> for ValidationError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (mut slots, extra) = object::read::<
            Slots,
            D,
        >(deserializer, "ValidationError")?;
        Ok(Self {
            loc: slots.loc.required("loc")?,
            msg: slots.msg.required("msg")?,
            r#type: slots.r#type.required("type")?,
            extra,
        })
    }
}

impl runtime::Object for ValidationError {
    fn write<M: SerializeMap>(&self, object: &mut M) -> Result<(), M::Error> {
        object::required(object, "loc", &self.loc)?;
        object::required(object, "msg", &self.msg)?;
        object::required(object, "type", &self.r#type)?;
        object::extra(object, &self.extra)
    }
}

impl Serialize for ValidationError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::serialize(self, serializer)
    }
}
