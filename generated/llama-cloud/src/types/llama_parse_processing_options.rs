// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{
    AutoModeConfigurationEntry, AutoModeParsingConfSpecializedChartParsing,
    LlamaParseCostOptimizerParameters, LlamaParseIgnoreOptions, LlamaParseOcrParameters,
};
use crate::runtime::{self, Extra, argument, members, object};

/// Processing options shared across all parsing tiers.
///
/// These options control how documents are analyzed and processed regardless of the selected tier.
/// Some options automatically enable additional behaviors (e.g., specialized_chart_parsing
/// enables extract_layout and precise_bounding_box).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LlamaParseProcessingOptions {
    /// Options for ignoring specific text types (diagonal, hidden, text in images)
    pub ignore: Option<LlamaParseIgnoreOptions>,
    /// OCR configuration including language detection settings
    pub ocr_parameters: Option<LlamaParseOcrParameters>,
    /// Use aggressive heuristics to detect table boundaries, even without visible borders. Useful for documents with borderless or complex tables
    pub aggressive_table_extraction: Option<bool>,
    /// Disable automatic heuristics including outlined table extraction and adaptive long table handling. Use when heuristics produce incorrect results
    pub disable_heuristics: Option<bool>,
    /// Enable AI-powered chart analysis. Modes: 'efficient' (fast, lower cost), 'agentic' (balanced), 'agentic_plus' (highest accuracy). Automatically enables extract_layout and precise_bounding_box when set
    pub specialized_chart_parsing: Option<AutoModeParsingConfSpecializedChartParsing>,
    /// Cost optimization settings. Only available with 'agentic' or 'agentic_plus' tiers
    pub cost_optimizer: Option<LlamaParseCostOptimizerParameters>,
    /// Conditional processing rules that apply different parsing options based on page content, document structure, or filename patterns. Each entry defines trigger conditions and the parsing configuration to apply when triggered
    pub auto_mode_configuration: Option<Vec<AutoModeConfigurationEntry>>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl LlamaParseProcessingOptions {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Options for ignoring specific text types (diagonal, hidden, text in images)
    #[must_use]
    pub fn with_ignore(mut self, ignore: LlamaParseIgnoreOptions) -> Self {
        self.ignore = Some(ignore);
        self
    }

    /// OCR configuration including language detection settings
    #[must_use]
    pub fn with_ocr_parameters(
        mut self,
        ocr_parameters: LlamaParseOcrParameters,
    ) -> Self {
        self.ocr_parameters = Some(ocr_parameters);
        self
    }

    /// Use aggressive heuristics to detect table boundaries, even without visible borders. Useful for documents with borderless or complex tables
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

    /// Disable automatic heuristics including outlined table extraction and adaptive long table handling. Use when heuristics produce incorrect results
    #[must_use]
    pub fn with_disable_heuristics(mut self, disable_heuristics: bool) -> Self {
        self.disable_heuristics = Some(disable_heuristics);
        self.extra.remove_null("disable_heuristics");
        self
    }

    /// Sends `disable_heuristics` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_disable_heuristics_null(mut self) -> Self {
        self.disable_heuristics = None;
        object::set_null(&mut self.extra, "disable_heuristics");
        self
    }

    /// Enable AI-powered chart analysis. Modes: 'efficient' (fast, lower cost), 'agentic' (balanced), 'agentic_plus' (highest accuracy). Automatically enables extract_layout and precise_bounding_box when set
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

    /// Cost optimization settings. Only available with 'agentic' or 'agentic_plus' tiers
    #[must_use]
    pub fn with_cost_optimizer(
        mut self,
        cost_optimizer: LlamaParseCostOptimizerParameters,
    ) -> Self {
        self.cost_optimizer = Some(cost_optimizer);
        self.extra.remove_null("cost_optimizer");
        self
    }

    /// Sends `cost_optimizer` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_cost_optimizer_null(mut self) -> Self {
        self.cost_optimizer = None;
        object::set_null(&mut self.extra, "cost_optimizer");
        self
    }

    /// Conditional processing rules that apply different parsing options based on page content, document structure, or filename patterns. Each entry defines trigger conditions and the parsing configuration to apply when triggered
    #[must_use]
    pub fn with_auto_mode_configuration(
        mut self,
        auto_mode_configuration: impl IntoIterator<Item = AutoModeConfigurationEntry>,
    ) -> Self {
        self.auto_mode_configuration = Some(
            argument::list::<AutoModeConfigurationEntry>(auto_mode_configuration),
        );
        self.extra.remove_null("auto_mode_configuration");
        self
    }

    /// Sends `auto_mode_configuration` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_auto_mode_configuration_null(mut self) -> Self {
        self.auto_mode_configuration = None;
        object::set_null(&mut self.extra, "auto_mode_configuration");
        self
    }
}

members! {
    LlamaParseProcessingOptions,
    ignore = optional "ignore",
    ocr_parameters = optional "ocr_parameters",
    aggressive_table_extraction = optional_or_null "aggressive_table_extraction",
    disable_heuristics = optional_or_null "disable_heuristics",
    specialized_chart_parsing = optional_or_null "specialized_chart_parsing",
    cost_optimizer = optional_or_null "cost_optimizer",
    auto_mode_configuration = optional_or_null "auto_mode_configuration",
}
