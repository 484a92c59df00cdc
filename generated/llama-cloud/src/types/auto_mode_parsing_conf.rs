// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{
    AutoModeCropBox, AutoModeIgnoreOptions, AutoModeParsingConfSpecializedChartParsing,
    AutoModeParsingConfTier, AutoModeParsingConfVersion, AutoModePresentationOptions,
    AutoModeSpatialTextOptions,
};
use crate::runtime::{self, Extra, members, object};

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

    /// Override the parsing tier for matched pages. Must be paired with version
    #[must_use]
    pub fn with_tier(mut self, tier: impl Into<AutoModeParsingConfTier>) -> Self {
        self.tier = Some(tier.into());
        self.extra.remove_null("tier");
        self
    }

    /// Sends `tier` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_tier_null(mut self) -> Self {
        self.tier = None;
        object::set_null(&mut self.extra, "tier");
        self
    }

    /// Tier version when overriding tier. Required when tier is specified
    #[must_use]
    pub fn with_version(
        mut self,
        version: impl Into<AutoModeParsingConfVersion>,
    ) -> Self {
        self.version = Some(version.into());
        self.extra.remove_null("version");
        self
    }

    /// Sends `version` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_version_null(mut self) -> Self {
        self.version = None;
        object::set_null(&mut self.extra, "version");
        self
    }

    /// Custom AI instructions for matched pages. Overrides the base custom_prompt
    #[must_use]
    pub fn with_custom_prompt(mut self, custom_prompt: impl Into<String>) -> Self {
        self.custom_prompt = Some(custom_prompt.into());
        self.extra.remove_null("custom_prompt");
        self
    }

    /// Sends `custom_prompt` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_custom_prompt_null(mut self) -> Self {
        self.custom_prompt = None;
        object::set_null(&mut self.extra, "custom_prompt");
        self
    }

    /// Options for ignoring specific text types
    #[must_use]
    pub fn with_ignore(mut self, ignore: AutoModeIgnoreOptions) -> Self {
        self.ignore = Some(ignore);
        self.extra.remove_null("ignore");
        self
    }

    /// Sends `ignore` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_ignore_null(mut self) -> Self {
        self.ignore = None;
        object::set_null(&mut self.extra, "ignore");
        self
    }

    /// Whether to use aggressive table extraction
    #[must_use]
    pub fn with_aggressive_table_extraction(
        mut self,
        aggressive_table_extraction: bool,
    ) -> Self {
        self.aggressive_table_extraction = Some(aggressive_table_extraction);
        self.extra.remove_null("aggressive_table_extraction");
        self
    }

    /// Sends `aggressive_table_extraction` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_aggressive_table_extraction_null(mut self) -> Self {
        self.aggressive_table_extraction = None;
        object::set_null(&mut self.extra, "aggressive_table_extraction");
        self
    }

    /// Whether to use outlined table extraction
    #[must_use]
    pub fn with_outlined_table_extraction(
        mut self,
        outlined_table_extraction: bool,
    ) -> Self {
        self.outlined_table_extraction = Some(outlined_table_extraction);
        self.extra.remove_null("outlined_table_extraction");
        self
    }

    /// Sends `outlined_table_extraction` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_outlined_table_extraction_null(mut self) -> Self {
        self.outlined_table_extraction = None;
        object::set_null(&mut self.extra, "outlined_table_extraction");
        self
    }

    /// Whether to use adaptive long table handling
    #[must_use]
    pub fn with_adaptive_long_table(mut self, adaptive_long_table: bool) -> Self {
        self.adaptive_long_table = Some(adaptive_long_table);
        self.extra.remove_null("adaptive_long_table");
        self
    }

    /// Sends `adaptive_long_table` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_adaptive_long_table_null(mut self) -> Self {
        self.adaptive_long_table = None;
        object::set_null(&mut self.extra, "adaptive_long_table");
        self
    }

    /// Whether to extract layout information
    #[must_use]
    pub fn with_extract_layout(mut self, extract_layout: bool) -> Self {
        self.extract_layout = Some(extract_layout);
        self.extra.remove_null("extract_layout");
        self
    }

    /// Sends `extract_layout` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_extract_layout_null(mut self) -> Self {
        self.extract_layout = None;
        object::set_null(&mut self.extra, "extract_layout");
        self
    }

    /// Enable specialized chart parsing with the specified mode
    #[must_use]
    pub fn with_specialized_chart_parsing(
        mut self,
        specialized_chart_parsing: impl Into<AutoModeParsingConfSpecializedChartParsing>,
    ) -> Self {
        self.specialized_chart_parsing = Some(specialized_chart_parsing.into());
        self.extra.remove_null("specialized_chart_parsing");
        self
    }

    /// Sends `specialized_chart_parsing` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_specialized_chart_parsing_null(mut self) -> Self {
        self.specialized_chart_parsing = None;
        object::set_null(&mut self.extra, "specialized_chart_parsing");
        self
    }

    /// Whether to use high resolution OCR
    #[must_use]
    pub fn with_high_res_ocr(mut self, high_res_ocr: bool) -> Self {
        self.high_res_ocr = Some(high_res_ocr);
        self.extra.remove_null("high_res_ocr");
        self
    }

    /// Sends `high_res_ocr` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_high_res_ocr_null(mut self) -> Self {
        self.high_res_ocr = None;
        object::set_null(&mut self.extra, "high_res_ocr");
        self
    }

    /// Primary language of the document
    #[must_use]
    pub fn with_language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self.extra.remove_null("language");
        self
    }

    /// Sends `language` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_language_null(mut self) -> Self {
        self.language = None;
        object::set_null(&mut self.extra, "language");
        self
    }

    /// Document crop box boundaries
    #[must_use]
    pub fn with_crop_box(mut self, crop_box: AutoModeCropBox) -> Self {
        self.crop_box = Some(crop_box);
        self.extra.remove_null("crop_box");
        self
    }

    /// Sends `crop_box` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_crop_box_null(mut self) -> Self {
        self.crop_box = None;
        object::set_null(&mut self.extra, "crop_box");
        self
    }

    /// Spatial text output options
    #[must_use]
    pub fn with_spatial_text(
        mut self,
        spatial_text: AutoModeSpatialTextOptions,
    ) -> Self {
        self.spatial_text = Some(spatial_text);
        self.extra.remove_null("spatial_text");
        self
    }

    /// Sends `spatial_text` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_spatial_text_null(mut self) -> Self {
        self.spatial_text = None;
        object::set_null(&mut self.extra, "spatial_text");
        self
    }

    /// Presentation-specific parsing options
    #[must_use]
    pub fn with_presentation(
        mut self,
        presentation: AutoModePresentationOptions,
    ) -> Self {
        self.presentation = Some(presentation);
        self.extra.remove_null("presentation");
        self
    }

    /// Sends `presentation` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_presentation_null(mut self) -> Self {
        self.presentation = None;
        object::set_null(&mut self.extra, "presentation");
        self
    }
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
