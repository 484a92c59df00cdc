// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{
    AutoModeParsingConfTier, AutoModeParsingConfVersion, LlamaParseAgenticOptions,
    LlamaParseCropBox, LlamaParseFastOptions, LlamaParseInputOptions,
    LlamaParseOutputOptions, LlamaParsePageRanges, LlamaParseProcessingControl,
    LlamaParseProcessingOptions, LlamaParseWebhookConfiguration,
};
use crate::runtime::{self, Extra, argument, members, object};

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

    /// Identifier for the client/application making the request. Used for analytics and debugging. Example: 'my-app-v2'
    #[must_use]
    pub fn with_client_name(mut self, client_name: impl Into<String>) -> Self {
        self.client_name = Some(client_name.into());
        self.extra.remove_null("client_name");
        self
    }

    /// Sends `client_name` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_client_name_null(mut self) -> Self {
        self.client_name = None;
        object::set_null(&mut self.extra, "client_name");
        self
    }

    /// Document processing options including OCR, table extraction, and chart parsing
    #[must_use]
    pub fn with_processing_options(
        mut self,
        processing_options: LlamaParseProcessingOptions,
    ) -> Self {
        self.processing_options = Some(processing_options);
        self
    }

    /// Fast tier configuration options. Auto-initialized when tier='fast'. Cannot be used with other tiers
    #[must_use]
    pub fn with_fast_options(mut self, fast_options: LlamaParseFastOptions) -> Self {
        self.fast_options = Some(fast_options);
        self.extra.remove_null("fast_options");
        self
    }

    /// Sends `fast_options` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_fast_options_null(mut self) -> Self {
        self.fast_options = None;
        object::set_null(&mut self.extra, "fast_options");
        self
    }

    /// AI-powered tier configuration (custom prompts). Auto-initialized for cost_effective/agentic/agentic_plus tiers. Cannot be used with fast tier
    #[must_use]
    pub fn with_agentic_options(
        mut self,
        agentic_options: LlamaParseAgenticOptions,
    ) -> Self {
        self.agentic_options = Some(agentic_options);
        self.extra.remove_null("agentic_options");
        self
    }

    /// Sends `agentic_options` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_agentic_options_null(mut self) -> Self {
        self.agentic_options = None;
        object::set_null(&mut self.extra, "agentic_options");
        self
    }

    /// Webhook endpoints for job status notifications. Multiple webhooks can be configured for different events or services
    #[must_use]
    pub fn with_webhook_configurations(
        mut self,
        webhook_configurations: impl IntoIterator<Item = LlamaParseWebhookConfiguration>,
    ) -> Self {
        self.webhook_configurations = Some(
            argument::list::<LlamaParseWebhookConfiguration>(webhook_configurations),
        );
        self
    }

    /// Format-specific options (HTML, PDF, spreadsheet, presentation). Applied based on detected input file type
    #[must_use]
    pub fn with_input_options(mut self, input_options: LlamaParseInputOptions) -> Self {
        self.input_options = Some(input_options);
        self
    }

    /// Crop boundaries to process only a portion of each page. Values are ratios 0-1 from page edges
    #[must_use]
    pub fn with_crop_box(mut self, crop_box: LlamaParseCropBox) -> Self {
        self.crop_box = Some(crop_box);
        self
    }

    /// Page selection: limit total pages or specify exact pages to process
    #[must_use]
    pub fn with_page_ranges(mut self, page_ranges: LlamaParsePageRanges) -> Self {
        self.page_ranges = Some(page_ranges);
        self
    }

    /// Bypass result caching and force re-parsing. Use when document content may have changed or you need fresh results
    #[must_use]
    pub fn with_disable_cache(mut self, disable_cache: bool) -> Self {
        self.disable_cache = Some(disable_cache);
        self.extra.remove_null("disable_cache");
        self
    }

    /// Sends `disable_cache` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_disable_cache_null(mut self) -> Self {
        self.disable_cache = None;
        object::set_null(&mut self.extra, "disable_cache");
        self
    }

    /// Output formatting options for markdown, text, and extracted images
    #[must_use]
    pub fn with_output_options(
        mut self,
        output_options: LlamaParseOutputOptions,
    ) -> Self {
        self.output_options = Some(output_options);
        self
    }

    /// Job execution controls including timeouts and failure thresholds
    #[must_use]
    pub fn with_processing_control(
        mut self,
        processing_control: LlamaParseProcessingControl,
    ) -> Self {
        self.processing_control = Some(processing_control);
        self
    }
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
