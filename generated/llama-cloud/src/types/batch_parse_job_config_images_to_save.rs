// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{string, union};

/// The values of `BatchParseJobConfigImagesToSave`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchParseJobConfigImagesToSave {
    /// `screenshot`
    Screenshot,
    /// `embedded`
    Embedded,
    /// `layout`
    Layout,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl BatchParseJobConfigImagesToSave {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Screenshot => "screenshot",
            Self::Embedded => "embedded",
            Self::Layout => "layout",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for BatchParseJobConfigImagesToSave {
    fn from(value: &str) -> Self {
        match value {
            "screenshot" => Self::Screenshot,
            "embedded" => Self::Embedded,
            "layout" => Self::Layout,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for BatchParseJobConfigImagesToSave {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for BatchParseJobConfigImagesToSave {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for BatchParseJobConfigImagesToSave {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = string::read(deserializer)?;
        union::count_unknown(matches!(value, Self::Unrecognized(_)));
        Ok(value)
    }
}

impl Serialize for BatchParseJobConfigImagesToSave {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
