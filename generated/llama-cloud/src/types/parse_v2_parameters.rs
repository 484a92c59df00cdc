// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{
    AutoModeParsingConfTier, AutoModeParsingConfVersion, LlamaParseAgenticOptions,
    LlamaParseCropBox, LlamaParseFastOptions, LlamaParseInputOptions,
    LlamaParseOutputOptions, LlamaParsePageRanges, LlamaParseProcessingControl,
    LlamaParseProcessingOptions, LlamaParseWebhookConfiguration,
};
use crate::runtime::{self, Extra, argument, members, setters};

/// Configuration for LlamaParse v2 document parsing.
///
/// Includes tier selection, processing options, output formatting,
/// page targeting, and webhook delivery. Refer to the LlamaParse
/// documentation for details on each field.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ParseV2Parameters {
    /// Parsing tier: 'fast' (rule-based, cheapest), 'cost_effective' (balanced), 'agentic' (AI-powered with custom prompts), or 'agentic_plus' (premium AI with highest accuracy)
    pub tier: AutoModeParsingConfTier,
    /// Tier version. Use 'latest' for the current stable version, or pin a dated version for reproducible results. See GET /api/v2/parse/versions for the per-tier list.
    pub version: AutoModeParsingConfVersion,
    /// Identifier for the client/application making the request. Used for analytics and debugging. Example: 'my-app-v2'
    pub client_name: Option<String>,
    /// Document processing options including OCR, table extraction, and chart parsing
    pub processing_options: Option<LlamaParseProcessingOptions>,
    /// Fast tier configuration options. Auto-initialized when tier='fast'. Cannot be used with other tiers
    pub fast_options: Option<LlamaParseFastOptions>,
    /// AI-powered tier configuration (custom prompts). Auto-initialized for cost_effective/agentic/agentic_plus tiers. Cannot be used with fast tier
    pub agentic_options: Option<LlamaParseAgenticOptions>,
    /// Webhook endpoints for job status notifications. Multiple webhooks can be configured for different events or services
    pub webhook_configurations: Option<Vec<LlamaParseWebhookConfiguration>>,
    /// Format-specific options (HTML, PDF, spreadsheet, presentation). Applied based on detected input file type
    pub input_options: Option<LlamaParseInputOptions>,
    /// Crop boundaries to process only a portion of each page. Values are ratios 0-1 from page edges
    pub crop_box: Option<LlamaParseCropBox>,
    /// Page selection: limit total pages or specify exact pages to process
    pub page_ranges: Option<LlamaParsePageRanges>,
    /// Bypass result caching and force re-parsing. Use when document content may have changed or you need fresh results
    pub disable_cache: Option<bool>,
    /// Output formatting options for markdown, text, and extracted images
    pub output_options: Option<LlamaParseOutputOptions>,
    /// Job execution controls including timeouts and failure thresholds
    pub processing_control: Option<LlamaParseProcessingControl>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl ParseV2Parameters {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(
        tier: impl Into<AutoModeParsingConfTier>,
        version: impl Into<AutoModeParsingConfVersion>,
    ) -> Self {
        Self {
            tier: tier.into(),
            version: version.into(),
            client_name: None,
            processing_options: None,
            fast_options: None,
            agentic_options: None,
            webhook_configurations: None,
            input_options: None,
            crop_box: None,
            page_ranges: None,
            disable_cache: None,
            output_options: None,
            processing_control: None,
            extra: Extra::default(),
        }
    }
}

setters! {
    ParseV2Parameters,
    /// Identifier for the client/application making the request. Used for analytics and debugging. Example: 'my-app-v2'
    with_client_name(client_name: impl Into<String>) = client_name.into(),
    /// Sends `client_name` as null, which is not the same as leaving it out.
    with_client_name_null = null "client_name";
    /// Document processing options including OCR, table extraction, and chart parsing
    with_processing_options(processing_options: LlamaParseProcessingOptions) = processing_options;
    /// Fast tier configuration options. Auto-initialized when tier='fast'. Cannot be used with other tiers
    with_fast_options(fast_options: LlamaParseFastOptions) = fast_options,
    /// Sends `fast_options` as null, which is not the same as leaving it out.
    with_fast_options_null = null "fast_options";
    /// AI-powered tier configuration (custom prompts). Auto-initialized for cost_effective/agentic/agentic_plus tiers. Cannot be used with fast tier
    with_agentic_options(agentic_options: LlamaParseAgenticOptions) = agentic_options,
    /// Sends `agentic_options` as null, which is not the same as leaving it out.
    with_agentic_options_null = null "agentic_options";
    /// Webhook endpoints for job status notifications. Multiple webhooks can be configured for different events or services
    with_webhook_configurations(
        webhook_configurations: impl IntoIterator<Item = LlamaParseWebhookConfiguration>,
    ) = argument::list::<LlamaParseWebhookConfiguration>(webhook_configurations);
    /// Format-specific options (HTML, PDF, spreadsheet, presentation). Applied based on detected input file type
    with_input_options(input_options: LlamaParseInputOptions) = input_options;
    /// Crop boundaries to process only a portion of each page. Values are ratios 0-1 from page edges
    with_crop_box(crop_box: LlamaParseCropBox) = crop_box;
    /// Page selection: limit total pages or specify exact pages to process
    with_page_ranges(page_ranges: LlamaParsePageRanges) = page_ranges;
    /// Bypass result caching and force re-parsing. Use when document content may have changed or you need fresh results
    with_disable_cache(disable_cache: bool) = disable_cache,
    /// Sends `disable_cache` as null, which is not the same as leaving it out.
    with_disable_cache_null = null "disable_cache";
    /// Output formatting options for markdown, text, and extracted images
    with_output_options(output_options: LlamaParseOutputOptions) = output_options;
    /// Job execution controls including timeouts and failure thresholds
    with_processing_control(processing_control: LlamaParseProcessingControl) = processing_control;
}

members! {
    ParseV2Parameters,
    "product_type" = "parse_v2",
    tier = required "tier",
    version = required "version",
    client_name = optional_or_null "client_name",
    processing_options = optional "processing_options",
    fast_options = optional_or_null "fast_options",
    agentic_options = optional_or_null "agentic_options",
    webhook_configurations = optional "webhook_configurations",
    input_options = optional "input_options",
    crop_box = optional "crop_box",
    page_ranges = optional "page_ranges",
    disable_cache = optional_or_null "disable_cache",
    output_options = optional "output_options",
    processing_control = optional "processing_control",
}
