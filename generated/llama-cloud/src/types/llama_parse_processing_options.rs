// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{
    AutoModeConfigurationEntry, AutoModeParsingConfSpecializedChartParsing,
    LlamaParseCostOptimizerParameters, LlamaParseIgnoreOptions, LlamaParseOcrParameters,
};
use crate::runtime::{self, Extra, argument, members, setters};

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
}

setters! {
    LlamaParseProcessingOptions,
    /// Options for ignoring specific text types (diagonal, hidden, text in images)
    with_ignore(ignore: LlamaParseIgnoreOptions) = ignore;
    /// OCR configuration including language detection settings
    with_ocr_parameters(ocr_parameters: LlamaParseOcrParameters) = ocr_parameters;
    /// Use aggressive heuristics to detect table boundaries, even without visible borders. Useful for documents with borderless or complex tables
    with_aggressive_table_extraction(aggressive_table_extraction: bool) = aggressive_table_extraction,
    /// Sends `aggressive_table_extraction` as null, which is not the same as leaving it out.
    with_aggressive_table_extraction_null = null "aggressive_table_extraction";
    /// Disable automatic heuristics including outlined table extraction and adaptive long table handling. Use when heuristics produce incorrect results
    with_disable_heuristics(disable_heuristics: bool) = disable_heuristics,
    /// Sends `disable_heuristics` as null, which is not the same as leaving it out.
    with_disable_heuristics_null = null "disable_heuristics";
    /// Enable AI-powered chart analysis. Modes: 'efficient' (fast, lower cost), 'agentic' (balanced), 'agentic_plus' (highest accuracy). Automatically enables extract_layout and precise_bounding_box when set
    with_specialized_chart_parsing(
        specialized_chart_parsing: impl Into<AutoModeParsingConfSpecializedChartParsing>,
    ) = specialized_chart_parsing.into(),
    /// Sends `specialized_chart_parsing` as null, which is not the same as leaving it out.
    with_specialized_chart_parsing_null = null "specialized_chart_parsing";
    /// Cost optimization settings. Only available with 'agentic' or 'agentic_plus' tiers
    with_cost_optimizer(cost_optimizer: LlamaParseCostOptimizerParameters) = cost_optimizer,
    /// Sends `cost_optimizer` as null, which is not the same as leaving it out.
    with_cost_optimizer_null = null "cost_optimizer";
    /// Conditional processing rules that apply different parsing options based on page content, document structure, or filename patterns. Each entry defines trigger conditions and the parsing configuration to apply when triggered
    with_auto_mode_configuration(
        auto_mode_configuration: impl IntoIterator<Item = AutoModeConfigurationEntry>,
    ) = argument::list::<AutoModeConfigurationEntry>(auto_mode_configuration),
    /// Sends `auto_mode_configuration` as null, which is not the same as leaving it out.
    with_auto_mode_configuration_null = null "auto_mode_configuration";
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
