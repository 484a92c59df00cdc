// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{
    AutoModeCropBox, AutoModeIgnoreOptions, AutoModeParsingConfSpecializedChartParsing,
    AutoModeParsingConfTier, AutoModeParsingConfVersion, AutoModePresentationOptions,
    AutoModeSpatialTextOptions,
};
use crate::runtime::{self, Extra, members, setters};

/// Parsing configuration applied when auto mode triggers match.
///
/// These settings override the base configuration for pages where trigger conditions
/// are satisfied. Only specify fields you want to override - unset fields inherit
/// from the base configuration.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoModeParsingConf {
    /// Override the parsing tier for matched pages. Must be paired with version
    pub tier: Option<AutoModeParsingConfTier>,
    /// Tier version when overriding tier. Required when tier is specified
    pub version: Option<AutoModeParsingConfVersion>,
    /// Custom AI instructions for matched pages. Overrides the base custom_prompt
    pub custom_prompt: Option<String>,
    /// Options for ignoring specific text types
    pub ignore: Option<AutoModeIgnoreOptions>,
    /// Whether to use aggressive table extraction
    pub aggressive_table_extraction: Option<bool>,
    /// Whether to use outlined table extraction
    pub outlined_table_extraction: Option<bool>,
    /// Whether to use adaptive long table handling
    pub adaptive_long_table: Option<bool>,
    /// Whether to extract layout information
    pub extract_layout: Option<bool>,
    /// Enable specialized chart parsing with the specified mode
    pub specialized_chart_parsing: Option<AutoModeParsingConfSpecializedChartParsing>,
    /// Whether to use high resolution OCR
    pub high_res_ocr: Option<bool>,
    /// Primary language of the document
    pub language: Option<String>,
    /// Document crop box boundaries
    pub crop_box: Option<AutoModeCropBox>,
    /// Spatial text output options
    pub spatial_text: Option<AutoModeSpatialTextOptions>,
    /// Presentation-specific parsing options
    pub presentation: Option<AutoModePresentationOptions>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl AutoModeParsingConf {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    AutoModeParsingConf,
    /// Override the parsing tier for matched pages. Must be paired with version
    with_tier(tier: impl Into<AutoModeParsingConfTier>) = tier.into(),
    /// Sends `tier` as null, which is not the same as leaving it out.
    with_tier_null = null "tier";
    /// Tier version when overriding tier. Required when tier is specified
    with_version(version: impl Into<AutoModeParsingConfVersion>) = version.into(),
    /// Sends `version` as null, which is not the same as leaving it out.
    with_version_null = null "version";
    /// Custom AI instructions for matched pages. Overrides the base custom_prompt
    with_custom_prompt(custom_prompt: impl Into<String>) = custom_prompt.into(),
    /// Sends `custom_prompt` as null, which is not the same as leaving it out.
    with_custom_prompt_null = null "custom_prompt";
    /// Options for ignoring specific text types
    with_ignore(ignore: AutoModeIgnoreOptions) = ignore,
    /// Sends `ignore` as null, which is not the same as leaving it out.
    with_ignore_null = null "ignore";
    /// Whether to use aggressive table extraction
    with_aggressive_table_extraction(aggressive_table_extraction: bool) = aggressive_table_extraction,
    /// Sends `aggressive_table_extraction` as null, which is not the same as leaving it out.
    with_aggressive_table_extraction_null = null "aggressive_table_extraction";
    /// Whether to use outlined table extraction
    with_outlined_table_extraction(outlined_table_extraction: bool) = outlined_table_extraction,
    /// Sends `outlined_table_extraction` as null, which is not the same as leaving it out.
    with_outlined_table_extraction_null = null "outlined_table_extraction";
    /// Whether to use adaptive long table handling
    with_adaptive_long_table(adaptive_long_table: bool) = adaptive_long_table,
    /// Sends `adaptive_long_table` as null, which is not the same as leaving it out.
    with_adaptive_long_table_null = null "adaptive_long_table";
    /// Whether to extract layout information
    with_extract_layout(extract_layout: bool) = extract_layout,
    /// Sends `extract_layout` as null, which is not the same as leaving it out.
    with_extract_layout_null = null "extract_layout";
    /// Enable specialized chart parsing with the specified mode
    with_specialized_chart_parsing(
        specialized_chart_parsing: impl Into<AutoModeParsingConfSpecializedChartParsing>,
    ) = specialized_chart_parsing.into(),
    /// Sends `specialized_chart_parsing` as null, which is not the same as leaving it out.
    with_specialized_chart_parsing_null = null "specialized_chart_parsing";
    /// Whether to use high resolution OCR
    with_high_res_ocr(high_res_ocr: bool) = high_res_ocr,
    /// Sends `high_res_ocr` as null, which is not the same as leaving it out.
    with_high_res_ocr_null = null "high_res_ocr";
    /// Primary language of the document
    with_language(language: impl Into<String>) = language.into(),
    /// Sends `language` as null, which is not the same as leaving it out.
    with_language_null = null "language";
    /// Document crop box boundaries
    with_crop_box(crop_box: AutoModeCropBox) = crop_box,
    /// Sends `crop_box` as null, which is not the same as leaving it out.
    with_crop_box_null = null "crop_box";
    /// Spatial text output options
    with_spatial_text(spatial_text: AutoModeSpatialTextOptions) = spatial_text,
    /// Sends `spatial_text` as null, which is not the same as leaving it out.
    with_spatial_text_null = null "spatial_text";
    /// Presentation-specific parsing options
    with_presentation(presentation: AutoModePresentationOptions) = presentation,
    /// Sends `presentation` as null, which is not the same as leaving it out.
    with_presentation_null = null "presentation";
}

members! {
    AutoModeParsingConf,
    tier = optional_or_null "tier",
    version = optional_or_null "version",
    custom_prompt = optional_or_null "custom_prompt",
    ignore = optional_or_null "ignore",
    aggressive_table_extraction = optional_or_null "aggressive_table_extraction",
    outlined_table_extraction = optional_or_null "outlined_table_extraction",
    adaptive_long_table = optional_or_null "adaptive_long_table",
    extract_layout = optional_or_null "extract_layout",
    specialized_chart_parsing = optional_or_null "specialized_chart_parsing",
    high_res_ocr = optional_or_null "high_res_ocr",
    language = optional_or_null "language",
    crop_box = optional_or_null "crop_box",
    spatial_text = optional_or_null "spatial_text",
    presentation = optional_or_null "presentation",
}
