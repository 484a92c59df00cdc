// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

/// Whether the input was a file or parse job (FILE or PARSE_JOB)
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClassifyV2JobResponseDocumentInputType {
    /// `url`
    Url,
    /// `file_id`
    FileId,
    /// `parse_job_id`
    ParseJobId,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl ClassifyV2JobResponseDocumentInputType {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Url => "url",
            Self::FileId => "file_id",
            Self::ParseJobId => "parse_job_id",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for ClassifyV2JobResponseDocumentInputType {
    fn from(value: &str) -> Self {
        match value {
            "url" => Self::Url,
            "file_id" => Self::FileId,
            "parse_job_id" => Self::ParseJobId,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for ClassifyV2JobResponseDocumentInputType {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for ClassifyV2JobResponseDocumentInputType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ClassifyV2JobResponseDocumentInputType {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for ClassifyV2JobResponseDocumentInputType {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
