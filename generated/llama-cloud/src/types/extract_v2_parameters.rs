// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use super::{ExtractConfigurationExtractionTarget, ExtractConfigurationTier};
use crate::runtime::{self, Extra, Json, members, setters};

/// Typed parameters for an *extract v2* product configuration.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExtractV2Parameters {
    /// Comma-separated page numbers or ranges to process (1-based). Omit to process all pages.
    ///
    /// Example: `"1,3,5-7"`
    pub target_pages: Option<String>,
    /// Maximum number of pages to process. Omit for no limit.
    ///
    /// Limits: at least 1.
    ///
    /// Example: `10`
    pub max_pages: Option<i64>,
    /// Extract tier: cost_effective (5 credits/page) or agentic (15 credits/page)
    ///
    /// Default: `"cost_effective"`
    ///
    /// Example: `"cost_effective"`
    pub tier: Option<ExtractConfigurationTier>,
    /// Extract algorithm version. Use 'latest' for the default pipeline or a date string (e.g. '2026-01-08') to pin to a specific release.
    ///
    /// Default: `"latest"`
    ///
    /// Example: `"latest"`
    pub extract_version: Option<String>,
    /// JSON Schema defining the fields to extract. Validate with the /schema/validate endpoint first.
    pub data_schema: BTreeMap<String, Json>,
    /// Granularity of extraction: per_doc returns one object per document, per_page returns one object per page, per_table_row returns one object per table row
    ///
    /// Default: `"per_doc"`
    ///
    /// Example: `"per_doc"`
    pub extraction_target: Option<ExtractConfigurationExtractionTarget>,
    /// Custom system prompt to guide extraction behavior
    ///
    /// Example: `"Extract all monetary values in USD. If a currency is not specified, assume USD."`
    pub system_prompt: Option<String>,
    /// Include citations in results
    ///
    /// Default: `false`
    pub cite_sources: Option<bool>,
    /// Include confidence scores in results
    ///
    /// Default: `false`
    pub confidence_scores: Option<bool>,
    /// Parse tier to use before extraction. Defaults to the extract tier if not specified.
    ///
    /// Example: `"fast"`
    pub parse_tier: Option<String>,
    /// Saved parse configuration ID to control how the document is parsed before extraction
    ///
    /// Example: `"cfg-11111111-2222-3333-4444-555555555555"`
    pub parse_config_id: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl ExtractV2Parameters {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(data_schema: impl Into<BTreeMap<String, Json>>) -> Self {
        Self {
            target_pages: None,
            max_pages: None,
            tier: None,
            extract_version: None,
            data_schema: data_schema.into(),
            extraction_target: None,
            system_prompt: None,
            cite_sources: None,
            confidence_scores: None,
            parse_tier: None,
            parse_config_id: None,
            extra: Extra::default(),
        }
    }
}

setters! {
    ExtractV2Parameters,
    /// Comma-separated page numbers or ranges to process (1-based). Omit to process all pages.
    ///
    /// Example: `"1,3,5-7"`
    with_target_pages(target_pages: impl Into<String>) = target_pages.into(),
    /// Sends `target_pages` as null, which is not the same as leaving it out.
    with_target_pages_null = null "target_pages";
    /// Maximum number of pages to process. Omit for no limit.
    ///
    /// Limits: at least 1.
    ///
    /// Example: `10`
    with_max_pages(max_pages: i64) = max_pages,
    /// Sends `max_pages` as null, which is not the same as leaving it out.
    with_max_pages_null = null "max_pages";
    /// Extract tier: cost_effective (5 credits/page) or agentic (15 credits/page)
    ///
    /// Default: `"cost_effective"`
    ///
    /// Example: `"cost_effective"`
    with_tier(tier: impl Into<ExtractConfigurationTier>) = tier.into();
    /// Extract algorithm version. Use 'latest' for the default pipeline or a date string (e.g. '2026-01-08') to pin to a specific release.
    ///
    /// Default: `"latest"`
    ///
    /// Example: `"latest"`
    with_extract_version(extract_version: impl Into<String>) = extract_version.into();
    /// Granularity of extraction: per_doc returns one object per document, per_page returns one object per page, per_table_row returns one object per table row
    ///
    /// Default: `"per_doc"`
    ///
    /// Example: `"per_doc"`
    with_extraction_target(
        extraction_target: impl Into<ExtractConfigurationExtractionTarget>,
    ) = extraction_target.into();
    /// Custom system prompt to guide extraction behavior
    ///
    /// Example: `"Extract all monetary values in USD. If a currency is not specified, assume USD."`
    with_system_prompt(system_prompt: impl Into<String>) = system_prompt.into(),
    /// Sends `system_prompt` as null, which is not the same as leaving it out.
    with_system_prompt_null = null "system_prompt";
    /// Include citations in results
    ///
    /// Default: `false`
    with_cite_sources(cite_sources: bool) = cite_sources;
    /// Include confidence scores in results
    ///
    /// Default: `false`
    with_confidence_scores(confidence_scores: bool) = confidence_scores;
    /// Parse tier to use before extraction. Defaults to the extract tier if not specified.
    ///
    /// Example: `"fast"`
    with_parse_tier(parse_tier: impl Into<String>) = parse_tier.into(),
    /// Sends `parse_tier` as null, which is not the same as leaving it out.
    with_parse_tier_null = null "parse_tier";
    /// Saved parse configuration ID to control how the document is parsed before extraction
    ///
    /// Example: `"cfg-11111111-2222-3333-4444-555555555555"`
    with_parse_config_id(parse_config_id: impl Into<String>) = parse_config_id.into(),
    /// Sends `parse_config_id` as null, which is not the same as leaving it out.
    with_parse_config_id_null = null "parse_config_id";
}

members! {
    ExtractV2Parameters,
    "product_type" = "extract_v2",
    target_pages = optional_or_null "target_pages",
    max_pages = optional_or_null "max_pages",
    tier = optional "tier",
    extract_version = optional "extract_version",
    data_schema = required "data_schema",
    extraction_target = optional "extraction_target",
    system_prompt = optional_or_null "system_prompt",
    cite_sources = optional "cite_sources",
    confidence_scores = optional "confidence_scores",
    parse_tier = optional_or_null "parse_tier",
    parse_config_id = optional_or_null "parse_config_id",
}
