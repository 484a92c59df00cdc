// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{self, Extra, Slot, object};

/// Coordinates for lazily resolving a page screenshot presigned URL.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageAttachment {
    /// The `attachment_name` member.
    pub attachment_name: String,
    /// The `source_id` member.
    pub source_id: String,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

#[derive(Default)]
struct Slots {
    attachment_name: Slot<String>,
    source_id: Slot<String>,
}

impl runtime::Members for Slots {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "attachment_name" => self.attachment_name.read(object),
            "source_id" => self.source_id.read(object),
            _ => Ok(false),
        }
    }
}

impl<'de> Deserialize<'de> for ImageAttachment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (mut slots, extra) = object::read::<
            Slots,
            D,
        >(deserializer, "ImageAttachment")?;
        Ok(Self {
            attachment_name: slots.attachment_name.required("attachment_name")?,
            source_id: slots.source_id.required("source_id")?,
            extra,
        })
    }
}

impl runtime::Object for ImageAttachment {
    fn write<M: SerializeMap>(&self, object: &mut M) -> Result<(), M::Error> {
        object::required(object, "attachment_name", &self.attachment_name)?;
        object::required(object, "source_id", &self.source_id)?;
        object::extra(object, &self.extra)
    }
}

impl Serialize for ImageAttachment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::serialize(self, serializer)
    }
}
