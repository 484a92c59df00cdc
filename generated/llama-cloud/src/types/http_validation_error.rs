// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use serde::de::MapAccess;
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::ValidationError;
use crate::runtime::{self, Extra, Slot, object};

/// The request is invalid.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HTTPValidationError {
    /// The mistakes, each with its place.
    pub detail: Option<Vec<ValidationError>>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

#[derive(Default)]
struct Slots {
    detail: Slot<Option<Vec<ValidationError>>>,
}

impl runtime::Members for Slots {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "detail" => self.detail.read(object),
            _ => Ok(false),
        }
    }
}

impl<'de> Deserialize<'de> for HTTPValidationError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let (mut slots, extra) = object::read::<
            Slots,
            D,
        >(deserializer, "HTTPValidationError")?;
        Ok(Self {
            detail: slots.detail.optional(),
            extra,
        })
    }
}

impl runtime::Object for HTTPValidationError {
    fn write<M: SerializeMap>(&self, object: &mut M) -> Result<(), M::Error> {
        object::optional(object, "detail", &self.detail)?;
        object::extra(object, &self.extra)
    }
}

impl Serialize for HTTPValidationError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        object::serialize(self, serializer)
    }
}
