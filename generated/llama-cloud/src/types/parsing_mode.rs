// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::{string, union};

/// Enum for representing the mode of parsing to be used.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParsingMode {
    /// `parse_page_without_llm`
    ParsePageWithoutLlm,
    /// `parse_page_with_llm`
    ParsePageWithLlm,
    /// `parse_page_with_lvm`
    ParsePageWithLvm,
    /// `parse_page_with_agent`
    ParsePageWithAgent,
    /// `parse_page_with_layout_agent`
    ParsePageWithLayoutAgent,
    /// `parse_document_with_llm`
    ParseDocumentWithLlm,
    /// `parse_document_with_lvm`
    ParseDocumentWithLvm,
    /// `parse_document_with_agent`
    ParseDocumentWithAgent,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

impl ParsingMode {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ParsePageWithoutLlm => "parse_page_without_llm",
            Self::ParsePageWithLlm => "parse_page_with_llm",
            Self::ParsePageWithLvm => "parse_page_with_lvm",
            Self::ParsePageWithAgent => "parse_page_with_agent",
            Self::ParsePageWithLayoutAgent => "parse_page_with_layout_agent",
            Self::ParseDocumentWithLlm => "parse_document_with_llm",
            Self::ParseDocumentWithLvm => "parse_document_with_lvm",
            Self::ParseDocumentWithAgent => "parse_document_with_agent",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for ParsingMode {
    fn from(value: &str) -> Self {
        match value {
            "parse_page_without_llm" => Self::ParsePageWithoutLlm,
            "parse_page_with_llm" => Self::ParsePageWithLlm,
            "parse_page_with_lvm" => Self::ParsePageWithLvm,
            "parse_page_with_agent" => Self::ParsePageWithAgent,
            "parse_page_with_layout_agent" => Self::ParsePageWithLayoutAgent,
            "parse_document_with_llm" => Self::ParseDocumentWithLlm,
            "parse_document_with_lvm" => Self::ParseDocumentWithLvm,
            "parse_document_with_agent" => Self::ParseDocumentWithAgent,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for ParsingMode {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for ParsingMode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ParsingMode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = string::read(deserializer)?;
        union::count_unknown(matches!(value, Self::Unrecognized(_)));
        Ok(value)
    }
}

impl Serialize for ParsingMode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
