// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

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

values! {
    ParsingMode,
    ParsePageWithoutLlm = "parse_page_without_llm",
    ParsePageWithLlm = "parse_page_with_llm",
    ParsePageWithLvm = "parse_page_with_lvm",
    ParsePageWithAgent = "parse_page_with_agent",
    ParsePageWithLayoutAgent = "parse_page_with_layout_agent",
    ParseDocumentWithLlm = "parse_document_with_llm",
    ParseDocumentWithLvm = "parse_document_with_lvm",
    ParseDocumentWithAgent = "parse_document_with_agent",
}
