// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use super::{
    ImagesContentMetadata, MarkdownResult, MetadataResult, ParseJobResponse,
    ResultTypeMetadata, StructuredResult, TextResult,
};
use crate::runtime::{self, Extra, Json, members};

/// Parse result response with job status and optional content or metadata.
///
/// The job field is always included. Other fields are included based on expand parameters.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ParsingGetResponse {
    /// Parse job status and metadata
    pub job: ParseJobResponse,
    /// Metadata including size, existence, and presigned URLs for result files
    pub result_content_metadata: Option<BTreeMap<String, ResultTypeMetadata>>,
    /// Plain text result (if requested)
    pub text: Option<TextResult>,
    /// Markdown result (if requested)
    pub markdown: Option<MarkdownResult>,
    /// Structured JSON result (if requested)
    pub items: Option<StructuredResult>,
    /// Page-level metadata including confidence scores and presentation data (if requested)
    pub metadata: Option<MetadataResult>,
    /// Full raw markdown content (if requested)
    pub markdown_full: Option<String>,
    /// Full raw text content (if requested)
    pub text_full: Option<String>,
    /// Metadata for all extracted images with presigned URLs (if requested)
    pub images_content_metadata: Option<ImagesContentMetadata>,
    /// Job execution metadata (if requested)
    pub job_metadata: Option<BTreeMap<String, Json>>,
    /// The `raw_parameters` member.
    pub raw_parameters: Option<BTreeMap<String, Json>>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ParsingGetResponse,
    job = required "job",
    result_content_metadata = optional_or_null "result_content_metadata",
    text = optional_or_null "text",
    markdown = optional_or_null "markdown",
    items = optional_or_null "items",
    metadata = optional_or_null "metadata",
    markdown_full = optional_or_null "markdown_full",
    text_full = optional_or_null "text_full",
    images_content_metadata = optional_or_null "images_content_metadata",
    job_metadata = optional_or_null "job_metadata",
    raw_parameters = optional_or_null "raw_parameters",
}
