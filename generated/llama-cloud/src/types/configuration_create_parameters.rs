// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/tagged_union.rs: edit those instead of this.

use std::collections::BTreeMap;

use serde::de::MapAccess;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{
    AutoModeParsingConfTier, AutoModeParsingConfVersion, ClassifyV2Parameters,
    ClassifyV2ParametersMode, ClassifyV2ParsingConfiguration, ClassifyV2Rule,
    ExtractConfigurationExtractionTarget, ExtractConfigurationTier, ExtractV2Parameters,
    LlamaParseAgenticOptions, LlamaParseCropBox, LlamaParseFastOptions,
    LlamaParseInputOptions, LlamaParseOutputOptions, LlamaParsePageRanges,
    LlamaParseProcessingControl, LlamaParseProcessingOptions,
    LlamaParseWebhookConfiguration, ParseV2Parameters,
    SheetsParsingConfigTableMergeSensitivity, SplitCategory, SplitStrategy,
    SplitV1Parameters, SpreadsheetV1Parameters, UntypedParameters,
};
use crate::runtime::{self, Extra, Json, Mismatch, RawObject, Slot, Unrecognized, union};

/// The `ConfigurationCreateParameters` union.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxing by size would make a new member a breaking change"
)]
#[non_exhaustive]
pub enum ConfigurationCreateParameters {
    /// Typed parameters for a *split v1* product configuration.
    SplitV1(SplitV1Parameters),
    /// Typed parameters for an *extract v2* product configuration.
    ExtractV2(ExtractV2Parameters),
    /// Typed parameters for a *classify v2* product configuration.
    ClassifyV2(ClassifyV2Parameters),
    /// Configuration for LlamaParse v2 document parsing.
    ParseV2(ParseV2Parameters),
    /// Typed parameters for a *spreadsheet v1* product configuration.
    SpreadsheetV1(SpreadsheetV1Parameters),
    /// Catch-all for configurations without a dedicated typed schema.
    Unknown(UntypedParameters),
    /// A value that this version of the crate does not recognize, kept as it was received.
    Unrecognized(Unrecognized),
}

impl From<SplitV1Parameters> for ConfigurationCreateParameters {
    fn from(value: SplitV1Parameters) -> Self {
        Self::SplitV1(value)
    }
}

impl From<ExtractV2Parameters> for ConfigurationCreateParameters {
    fn from(value: ExtractV2Parameters) -> Self {
        Self::ExtractV2(value)
    }
}

impl From<ClassifyV2Parameters> for ConfigurationCreateParameters {
    fn from(value: ClassifyV2Parameters) -> Self {
        Self::ClassifyV2(value)
    }
}

impl From<ParseV2Parameters> for ConfigurationCreateParameters {
    fn from(value: ParseV2Parameters) -> Self {
        Self::ParseV2(value)
    }
}

impl From<SpreadsheetV1Parameters> for ConfigurationCreateParameters {
    fn from(value: SpreadsheetV1Parameters) -> Self {
        Self::SpreadsheetV1(value)
    }
}

/// The members of every variant.
#[derive(Debug, Default)]
pub struct Slots {
    categories: Slot<Vec<SplitCategory>>,
    splitting_strategy: Slot<Option<SplitStrategy>>,
    target_pages: Slot<Option<String>>,
    max_pages: Slot<Option<i64>>,
    tier: Slot<Json>,
    extract_version: Slot<Option<String>>,
    data_schema: Slot<BTreeMap<String, Json>>,
    extraction_target: Slot<Option<ExtractConfigurationExtractionTarget>>,
    system_prompt: Slot<Option<String>>,
    cite_sources: Slot<Option<bool>>,
    confidence_scores: Slot<Option<bool>>,
    parse_tier: Slot<Option<String>>,
    parse_config_id: Slot<Option<String>>,
    rules: Slot<Vec<ClassifyV2Rule>>,
    mode: Slot<Option<ClassifyV2ParametersMode>>,
    parsing_configuration: Slot<Option<ClassifyV2ParsingConfiguration>>,
    version: Slot<AutoModeParsingConfVersion>,
    client_name: Slot<Option<String>>,
    processing_options: Slot<Option<LlamaParseProcessingOptions>>,
    fast_options: Slot<Option<LlamaParseFastOptions>>,
    agentic_options: Slot<Option<LlamaParseAgenticOptions>>,
    webhook_configurations: Slot<Option<Vec<LlamaParseWebhookConfiguration>>>,
    input_options: Slot<Option<LlamaParseInputOptions>>,
    crop_box: Slot<Option<LlamaParseCropBox>>,
    page_ranges: Slot<Option<LlamaParsePageRanges>>,
    disable_cache: Slot<Option<bool>>,
    output_options: Slot<Option<LlamaParseOutputOptions>>,
    processing_control: Slot<Option<LlamaParseProcessingControl>>,
    sheet_names: Slot<Option<Vec<String>>>,
    include_hidden_cells: Slot<Option<bool>>,
    extraction_range: Slot<Option<String>>,
    generate_additional_metadata: Slot<Option<bool>>,
    use_experimental_processing: Slot<Option<bool>>,
    flatten_hierarchical_tables: Slot<Option<bool>>,
    table_merge_sensitivity: Slot<Option<SheetsParsingConfigTableMergeSensitivity>>,
    specialization: Slot<Option<String>>,
}

impl runtime::Members for Slots {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "categories" => self.categories.read(object),
            "splitting_strategy" => self.splitting_strategy.read(object),
            "target_pages" => self.target_pages.read(object),
            "max_pages" => self.max_pages.read(object),
            "tier" => self.tier.read(object),
            "extract_version" => self.extract_version.read(object),
            "data_schema" => self.data_schema.read(object),
            "extraction_target" => self.extraction_target.read(object),
            "system_prompt" => self.system_prompt.read(object),
            "cite_sources" => self.cite_sources.read(object),
            "confidence_scores" => self.confidence_scores.read(object),
            "parse_tier" => self.parse_tier.read(object),
            "parse_config_id" => self.parse_config_id.read(object),
            "rules" => self.rules.read(object),
            "mode" => self.mode.read(object),
            "parsing_configuration" => self.parsing_configuration.read(object),
            "version" => self.version.read(object),
            "client_name" => self.client_name.read(object),
            "processing_options" => self.processing_options.read(object),
            "fast_options" => self.fast_options.read(object),
            "agentic_options" => self.agentic_options.read(object),
            "webhook_configurations" => self.webhook_configurations.read(object),
            "input_options" => self.input_options.read(object),
            "crop_box" => self.crop_box.read(object),
            "page_ranges" => self.page_ranges.read(object),
            "disable_cache" => self.disable_cache.read(object),
            "output_options" => self.output_options.read(object),
            "processing_control" => self.processing_control.read(object),
            "sheet_names" => self.sheet_names.read(object),
            "include_hidden_cells" => self.include_hidden_cells.read(object),
            "extraction_range" => self.extraction_range.read(object),
            "generate_additional_metadata" => {
                self.generate_additional_metadata.read(object)
            }
            "use_experimental_processing" => {
                self.use_experimental_processing.read(object)
            }
            "flatten_hierarchical_tables" => {
                self.flatten_hierarchical_tables.read(object)
            }
            "table_merge_sensitivity" => self.table_merge_sensitivity.read(object),
            "specialization" => self.specialization.read(object),
            _ => Ok(false),
        }
    }
}

impl runtime::Union for ConfigurationCreateParameters {
    const TAG: &'static str = "product_type";
    const TAGS: &'static [&'static str] = &[
        "split_v1",
        "extract_v2",
        "classify_v2",
        "parse_v2",
        "spreadsheet_v1",
        "unknown",
    ];
    type Members = Slots;

    fn assemble(
        tag: &str,
        slots: &mut Slots,
        mut extra: Extra,
    ) -> Result<Self, Mismatch> {
        let variant = match tag {
            "split_v1" => {
                Self::SplitV1(SplitV1Parameters {
                    categories: slots.categories.required("categories")?,
                    splitting_strategy: slots.splitting_strategy.optional(),
                    extra,
                })
            }
            "extract_v2" => {
                Self::ExtractV2(ExtractV2Parameters {
                    target_pages: slots
                        .target_pages
                        .optional_or_null("target_pages", &mut extra),
                    max_pages: slots.max_pages.optional_or_null("max_pages", &mut extra),
                    tier: slots
                        .tier
                        .decoded::<Option<ExtractConfigurationTier>, _>()?
                        .optional(),
                    extract_version: slots.extract_version.optional(),
                    data_schema: slots.data_schema.required("data_schema")?,
                    extraction_target: slots.extraction_target.optional(),
                    system_prompt: slots
                        .system_prompt
                        .optional_or_null("system_prompt", &mut extra),
                    cite_sources: slots.cite_sources.optional(),
                    confidence_scores: slots.confidence_scores.optional(),
                    parse_tier: slots
                        .parse_tier
                        .optional_or_null("parse_tier", &mut extra),
                    parse_config_id: slots
                        .parse_config_id
                        .optional_or_null("parse_config_id", &mut extra),
                    extra,
                })
            }
            "classify_v2" => {
                Self::ClassifyV2(ClassifyV2Parameters {
                    rules: slots.rules.required("rules")?,
                    mode: slots.mode.optional(),
                    parsing_configuration: slots
                        .parsing_configuration
                        .optional_or_null("parsing_configuration", &mut extra),
                    extra,
                })
            }
            "parse_v2" => {
                Self::ParseV2(ParseV2Parameters {
                    tier: slots
                        .tier
                        .decoded::<AutoModeParsingConfTier, _>()?
                        .required("tier")?,
                    version: slots.version.required("version")?,
                    client_name: slots
                        .client_name
                        .optional_or_null("client_name", &mut extra),
                    processing_options: slots.processing_options.optional(),
                    fast_options: slots
                        .fast_options
                        .optional_or_null("fast_options", &mut extra),
                    agentic_options: slots
                        .agentic_options
                        .optional_or_null("agentic_options", &mut extra),
                    webhook_configurations: slots.webhook_configurations.optional(),
                    input_options: slots.input_options.optional(),
                    crop_box: slots.crop_box.optional(),
                    page_ranges: slots.page_ranges.optional(),
                    disable_cache: slots
                        .disable_cache
                        .optional_or_null("disable_cache", &mut extra),
                    output_options: slots.output_options.optional(),
                    processing_control: slots.processing_control.optional(),
                    extra,
                })
            }
            "spreadsheet_v1" => {
                Self::SpreadsheetV1(SpreadsheetV1Parameters {
                    sheet_names: slots
                        .sheet_names
                        .optional_or_null("sheet_names", &mut extra),
                    include_hidden_cells: slots.include_hidden_cells.optional(),
                    extraction_range: slots
                        .extraction_range
                        .optional_or_null("extraction_range", &mut extra),
                    generate_additional_metadata: slots
                        .generate_additional_metadata
                        .optional(),
                    use_experimental_processing: slots
                        .use_experimental_processing
                        .optional(),
                    flatten_hierarchical_tables: slots
                        .flatten_hierarchical_tables
                        .optional(),
                    table_merge_sensitivity: slots.table_merge_sensitivity.optional(),
                    specialization: slots
                        .specialization
                        .optional_or_null("specialization", &mut extra),
                    extra,
                })
            }
            "unknown" => Self::Unknown(UntypedParameters { extra }),
            _ => return Err(Mismatch::unknown_tag()),
        };
        Ok(variant)
    }

    fn is_empty(slots: &Slots) -> bool {
        [
            slots.categories.is_empty(),
            slots.splitting_strategy.is_empty(),
            slots.target_pages.is_empty(),
            slots.max_pages.is_empty(),
            slots.tier.is_empty(),
            slots.extract_version.is_empty(),
            slots.data_schema.is_empty(),
            slots.extraction_target.is_empty(),
            slots.system_prompt.is_empty(),
            slots.cite_sources.is_empty(),
            slots.confidence_scores.is_empty(),
            slots.parse_tier.is_empty(),
            slots.parse_config_id.is_empty(),
            slots.rules.is_empty(),
            slots.mode.is_empty(),
            slots.parsing_configuration.is_empty(),
            slots.version.is_empty(),
            slots.client_name.is_empty(),
            slots.processing_options.is_empty(),
            slots.fast_options.is_empty(),
            slots.agentic_options.is_empty(),
            slots.webhook_configurations.is_empty(),
            slots.input_options.is_empty(),
            slots.crop_box.is_empty(),
            slots.page_ranges.is_empty(),
            slots.disable_cache.is_empty(),
            slots.output_options.is_empty(),
            slots.processing_control.is_empty(),
            slots.sheet_names.is_empty(),
            slots.include_hidden_cells.is_empty(),
            slots.extraction_range.is_empty(),
            slots.generate_additional_metadata.is_empty(),
            slots.use_experimental_processing.is_empty(),
            slots.flatten_hierarchical_tables.is_empty(),
            slots.table_merge_sensitivity.is_empty(),
            slots.specialization.is_empty(),
        ]
            .iter()
            .all(|is_empty| *is_empty)
    }

    fn decode(tag: &str, payload: &RawObject<'_>) -> Result<Self, Mismatch> {
        match tag {
            "split_v1" => payload.decode(Self::SplitV1),
            "extract_v2" => payload.decode(Self::ExtractV2),
            "classify_v2" => payload.decode(Self::ClassifyV2),
            "parse_v2" => payload.decode(Self::ParseV2),
            "spreadsheet_v1" => payload.decode(Self::SpreadsheetV1),
            "unknown" => payload.decode(Self::Unknown),
            _ => Err(Mismatch::unknown_tag()),
        }
    }

    fn unrecognized(element: Unrecognized) -> Self {
        Self::Unrecognized(element)
    }

    fn is_error(&self) -> bool {
        matches!(self, Self::Unrecognized(element) if element.is_error())
    }
}

impl<'de> Deserialize<'de> for ConfigurationCreateParameters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::deserialize(deserializer)
    }
}

impl Serialize for ConfigurationCreateParameters {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::SplitV1(value) => {
                union::serialize(value, "product_type", "split_v1", serializer)
            }
            Self::ExtractV2(value) => {
                union::serialize(value, "product_type", "extract_v2", serializer)
            }
            Self::ClassifyV2(value) => {
                union::serialize(value, "product_type", "classify_v2", serializer)
            }
            Self::ParseV2(value) => {
                union::serialize(value, "product_type", "parse_v2", serializer)
            }
            Self::SpreadsheetV1(value) => {
                union::serialize(value, "product_type", "spreadsheet_v1", serializer)
            }
            Self::Unknown(value) => {
                union::serialize(value, "product_type", "unknown", serializer)
            }
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
