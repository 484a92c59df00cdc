// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{
    BatchParseJobConfigImagesToSave, BatchParseJobConfigPriority, FailPageMode,
    ParsingLanguages, ParsingMode, WebhookConfiguration,
};
use crate::runtime::{self, Extra, argument, members, object};

/// The `LlamaParseParameters` object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LlamaParseParameters {
    /// Outbound webhook endpoints to notify on job status changes
    pub webhook_configurations: Option<Vec<WebhookConfiguration>>,
    /// The priority for the request. This field may be ignored or overwritten depending on the organization tier.
    pub priority: Option<BatchParseJobConfigPriority>,
    /// Limits: at least 1 item.
    pub languages: Option<Vec<ParsingLanguages>>,
    /// Default: `""`
    pub parsing_instruction: Option<String>,
    /// Default: `false`
    pub disable_ocr: Option<bool>,
    /// Default: `false`
    pub annotate_links: Option<bool>,
    /// Default: `false`
    pub adaptive_long_table: Option<bool>,
    /// Default: `false`
    pub compact_markdown_table: Option<bool>,
    /// Default: `false`
    pub disable_reconstruction: Option<bool>,
    /// Default: `false`
    pub disable_image_extraction: Option<bool>,
    /// Default: `false`
    pub invalidate_cache: Option<bool>,
    /// Default: `false`
    pub outlined_table_extraction: Option<bool>,
    /// Default: `false`
    pub aggressive_table_extraction: Option<bool>,
    /// Default: `false`
    pub merge_tables_across_pages_in_markdown: Option<bool>,
    /// Default: `false`
    pub output_pdf_of_document: Option<bool>,
    /// Default: `false`
    pub do_not_cache: Option<bool>,
    /// Default: `false`
    pub fast_mode: Option<bool>,
    /// Default: `false`
    pub skip_diagonal_text: Option<bool>,
    /// Default: `false`
    pub preserve_layout_alignment_across_pages: Option<bool>,
    /// Default: `false`
    pub preserve_very_small_text: Option<bool>,
    /// Default: `false`
    pub gpt4o_mode: Option<bool>,
    /// The `gpt4o_api_key` member.
    pub gpt4o_api_key: Option<String>,
    /// Default: `false`
    pub do_not_unroll_columns: Option<bool>,
    /// Default: `false`
    pub extract_layout: Option<bool>,
    /// Default: `false`
    pub high_res_ocr: Option<bool>,
    /// Default: `false`
    pub html_make_all_elements_visible: Option<bool>,
    /// Default: `false`
    pub layout_aware: Option<bool>,
    /// Default: `false`
    pub specialized_chart_parsing_agentic: Option<bool>,
    /// Default: `false`
    pub specialized_chart_parsing_plus: Option<bool>,
    /// Default: `false`
    pub specialized_chart_parsing_efficient: Option<bool>,
    /// Default: `false`
    pub specialized_image_parsing: Option<bool>,
    /// Default: `false`
    pub precise_bounding_box: Option<bool>,
    /// Default: `false`
    pub line_level_bounding_box: Option<bool>,
    /// Default: `false`
    pub html_remove_navigation_elements: Option<bool>,
    /// Default: `false`
    pub html_remove_fixed_elements: Option<bool>,
    /// Default: `false`
    pub guess_xlsx_sheet_name: Option<bool>,
    /// The `page_separator` member.
    pub page_separator: Option<String>,
    /// The `bounding_box` member.
    pub bounding_box: Option<String>,
    /// The `bbox_top` member.
    pub bbox_top: Option<f64>,
    /// The `bbox_right` member.
    pub bbox_right: Option<f64>,
    /// The `bbox_bottom` member.
    pub bbox_bottom: Option<f64>,
    /// The `bbox_left` member.
    pub bbox_left: Option<f64>,
    /// The `target_pages` member.
    pub target_pages: Option<String>,
    /// Default: `false`
    pub use_vendor_multimodal_model: Option<bool>,
    /// The `vendor_multimodal_model_name` member.
    pub vendor_multimodal_model_name: Option<String>,
    /// The `model` member.
    pub model: Option<String>,
    /// The `vendor_multimodal_api_key` member.
    pub vendor_multimodal_api_key: Option<String>,
    /// The `page_prefix` member.
    pub page_prefix: Option<String>,
    /// The `page_suffix` member.
    pub page_suffix: Option<String>,
    /// The `webhook_url` member.
    pub webhook_url: Option<String>,
    /// The `preset` member.
    pub preset: Option<String>,
    /// Default: `false`
    pub take_screenshot: Option<bool>,
    /// Default: `true`
    pub is_formatting_instruction: Option<bool>,
    /// Default: `false`
    pub premium_mode: Option<bool>,
    /// Default: `false`
    pub continuous_mode: Option<bool>,
    /// The `input_s3_path` member.
    pub input_s3_path: Option<String>,
    /// The `input_s3_region` member.
    pub input_s3_region: Option<String>,
    /// The `output_s3_path_prefix` member.
    pub output_s3_path_prefix: Option<String>,
    /// The `output_s3_region` member.
    pub output_s3_region: Option<String>,
    /// The `project_id` member.
    pub project_id: Option<String>,
    /// The `azure_openai_deployment_name` member.
    pub azure_openai_deployment_name: Option<String>,
    /// The `azure_openai_endpoint` member.
    pub azure_openai_endpoint: Option<String>,
    /// The `azure_openai_api_version` member.
    pub azure_openai_api_version: Option<String>,
    /// The `azure_openai_key` member.
    pub azure_openai_key: Option<String>,
    /// The `input_url` member.
    pub input_url: Option<String>,
    /// The `http_proxy` member.
    pub http_proxy: Option<String>,
    /// Default: `false`
    pub auto_mode: Option<bool>,
    /// The `auto_mode_trigger_on_regexp_in_page` member.
    pub auto_mode_trigger_on_regexp_in_page: Option<String>,
    /// The `auto_mode_trigger_on_text_in_page` member.
    pub auto_mode_trigger_on_text_in_page: Option<String>,
    /// Default: `false`
    pub auto_mode_trigger_on_table_in_page: Option<bool>,
    /// Default: `false`
    pub auto_mode_trigger_on_image_in_page: Option<bool>,
    /// The `auto_mode_configuration_json` member.
    pub auto_mode_configuration_json: Option<String>,
    /// Default: `false`
    pub structured_output: Option<bool>,
    /// The `structured_output_json_schema` member.
    pub structured_output_json_schema: Option<String>,
    /// The `structured_output_json_schema_name` member.
    pub structured_output_json_schema_name: Option<String>,
    /// The `max_pages` member.
    pub max_pages: Option<i64>,
    /// The `max_pages_enforced` member.
    pub max_pages_enforced: Option<i64>,
    /// Default: `false`
    pub extract_charts: Option<bool>,
    /// The `formatting_instruction` member.
    pub formatting_instruction: Option<String>,
    /// The `complemental_formatting_instruction` member.
    pub complemental_formatting_instruction: Option<String>,
    /// The `content_guideline_instruction` member.
    pub content_guideline_instruction: Option<String>,
    /// Default: `false`
    pub spreadsheet_extract_sub_tables: Option<bool>,
    /// Default: `false`
    pub spreadsheet_force_formula_computation: Option<bool>,
    /// Default: `false`
    pub spreadsheet_include_hidden_sheets: Option<bool>,
    /// Default: `false`
    pub inline_images_in_markdown: Option<bool>,
    /// The `job_timeout_in_seconds` member.
    pub job_timeout_in_seconds: Option<f64>,
    /// The `job_timeout_extra_time_per_page_in_seconds` member.
    pub job_timeout_extra_time_per_page_in_seconds: Option<f64>,
    /// Default: `false`
    pub strict_mode_image_extraction: Option<bool>,
    /// Default: `false`
    pub strict_mode_image_ocr: Option<bool>,
    /// Default: `false`
    pub strict_mode_reconstruction: Option<bool>,
    /// Default: `false`
    pub strict_mode_buggy_font: Option<bool>,
    /// Default: `true`
    pub save_images: Option<bool>,
    /// The `images_to_save` member.
    pub images_to_save: Option<Vec<BatchParseJobConfigImagesToSave>>,
    /// Default: `false`
    pub hide_headers: Option<bool>,
    /// Default: `false`
    pub hide_footers: Option<bool>,
    /// The `page_header_prefix` member.
    pub page_header_prefix: Option<String>,
    /// The `page_header_suffix` member.
    pub page_header_suffix: Option<String>,
    /// The `page_footer_prefix` member.
    pub page_footer_prefix: Option<String>,
    /// The `page_footer_suffix` member.
    pub page_footer_suffix: Option<String>,
    /// Default: `false`
    pub remove_hidden_text: Option<bool>,
    /// Default: `false`
    pub keep_page_separator_when_merging_tables: Option<bool>,
    /// Default: `false`
    pub ignore_document_elements_for_layout_detection: Option<bool>,
    /// Default: `false`
    pub output_tables_as_html: Option<bool>,
    /// Default: `false`
    pub internal_is_screenshot_job: Option<bool>,
    /// The `parse_mode` member.
    pub parse_mode: Option<ParsingMode>,
    /// The `system_prompt` member.
    pub system_prompt: Option<String>,
    /// The `system_prompt_append` member.
    pub system_prompt_append: Option<String>,
    /// The `user_prompt` member.
    pub user_prompt: Option<String>,
    /// Default: `0.05`
    pub page_error_tolerance: Option<f64>,
    /// Default: `"raw_text"`
    pub replace_failed_page_mode: Option<FailPageMode>,
    /// The `replace_failed_page_with_error_message_prefix` member.
    pub replace_failed_page_with_error_message_prefix: Option<String>,
    /// The `replace_failed_page_with_error_message_suffix` member.
    pub replace_failed_page_with_error_message_suffix: Option<String>,
    /// The `markdown_table_multiline_header_separator` member.
    pub markdown_table_multiline_header_separator: Option<String>,
    /// Default: `false`
    pub presentation_out_of_bounds_content: Option<bool>,
    /// Default: `false`
    pub presentation_skip_embedded_data: Option<bool>,
    /// The `tier` member.
    pub tier: Option<String>,
    /// The `version` member.
    pub version: Option<String>,
    /// Default: `false`
    pub extract_printed_page_number: Option<bool>,
    /// The `enable_cost_optimizer` member.
    pub enable_cost_optimizer: Option<bool>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl LlamaParseParameters {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Outbound webhook endpoints to notify on job status changes
    #[must_use]
    pub fn with_webhook_configurations(
        mut self,
        webhook_configurations: impl IntoIterator<Item = WebhookConfiguration>,
    ) -> Self {
        self.webhook_configurations = Some(
            argument::list::<WebhookConfiguration>(webhook_configurations),
        );
        self.extra.remove_null("webhook_configurations");
        self
    }

    /// Sends `webhook_configurations` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_webhook_configurations_null(mut self) -> Self {
        self.webhook_configurations = None;
        object::set_null(&mut self.extra, "webhook_configurations");
        self
    }

    /// The priority for the request. This field may be ignored or overwritten depending on the organization tier.
    #[must_use]
    pub fn with_priority(
        mut self,
        priority: impl Into<BatchParseJobConfigPriority>,
    ) -> Self {
        self.priority = Some(priority.into());
        self.extra.remove_null("priority");
        self
    }

    /// Sends `priority` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_priority_null(mut self) -> Self {
        self.priority = None;
        object::set_null(&mut self.extra, "priority");
        self
    }

    /// Limits: at least 1 item.
    #[must_use]
    pub fn with_languages(
        mut self,
        languages: impl IntoIterator<Item = impl Into<ParsingLanguages>>,
    ) -> Self {
        self.languages = Some(argument::list::<ParsingLanguages>(languages));
        self
    }

    /// Default: `""`
    #[must_use]
    pub fn with_parsing_instruction(
        mut self,
        parsing_instruction: impl Into<String>,
    ) -> Self {
        self.parsing_instruction = Some(parsing_instruction.into());
        self.extra.remove_null("parsing_instruction");
        self
    }

    /// Sends `parsing_instruction` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_parsing_instruction_null(mut self) -> Self {
        self.parsing_instruction = None;
        object::set_null(&mut self.extra, "parsing_instruction");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_disable_ocr(mut self, disable_ocr: bool) -> Self {
        self.disable_ocr = Some(disable_ocr);
        self.extra.remove_null("disable_ocr");
        self
    }

    /// Sends `disable_ocr` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_disable_ocr_null(mut self) -> Self {
        self.disable_ocr = None;
        object::set_null(&mut self.extra, "disable_ocr");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_annotate_links(mut self, annotate_links: bool) -> Self {
        self.annotate_links = Some(annotate_links);
        self.extra.remove_null("annotate_links");
        self
    }

    /// Sends `annotate_links` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_annotate_links_null(mut self) -> Self {
        self.annotate_links = None;
        object::set_null(&mut self.extra, "annotate_links");
        self
    }

    /// Default: `false`
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

    /// Default: `false`
    #[must_use]
    pub fn with_compact_markdown_table(mut self, compact_markdown_table: bool) -> Self {
        self.compact_markdown_table = Some(compact_markdown_table);
        self.extra.remove_null("compact_markdown_table");
        self
    }

    /// Sends `compact_markdown_table` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_compact_markdown_table_null(mut self) -> Self {
        self.compact_markdown_table = None;
        object::set_null(&mut self.extra, "compact_markdown_table");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_disable_reconstruction(mut self, disable_reconstruction: bool) -> Self {
        self.disable_reconstruction = Some(disable_reconstruction);
        self.extra.remove_null("disable_reconstruction");
        self
    }

    /// Sends `disable_reconstruction` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_disable_reconstruction_null(mut self) -> Self {
        self.disable_reconstruction = None;
        object::set_null(&mut self.extra, "disable_reconstruction");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_disable_image_extraction(
        mut self,
        disable_image_extraction: bool,
    ) -> Self {
        self.disable_image_extraction = Some(disable_image_extraction);
        self.extra.remove_null("disable_image_extraction");
        self
    }

    /// Sends `disable_image_extraction` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_disable_image_extraction_null(mut self) -> Self {
        self.disable_image_extraction = None;
        object::set_null(&mut self.extra, "disable_image_extraction");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_invalidate_cache(mut self, invalidate_cache: bool) -> Self {
        self.invalidate_cache = Some(invalidate_cache);
        self.extra.remove_null("invalidate_cache");
        self
    }

    /// Sends `invalidate_cache` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_invalidate_cache_null(mut self) -> Self {
        self.invalidate_cache = None;
        object::set_null(&mut self.extra, "invalidate_cache");
        self
    }

    /// Default: `false`
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

    /// Default: `false`
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

    /// Default: `false`
    #[must_use]
    pub fn with_merge_tables_across_pages_in_markdown(
        mut self,
        merge_tables_across_pages_in_markdown: bool,
    ) -> Self {
        self.merge_tables_across_pages_in_markdown = Some(
            merge_tables_across_pages_in_markdown,
        );
        self.extra.remove_null("merge_tables_across_pages_in_markdown");
        self
    }

    /// Sends `merge_tables_across_pages_in_markdown` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_merge_tables_across_pages_in_markdown_null(mut self) -> Self {
        self.merge_tables_across_pages_in_markdown = None;
        object::set_null(&mut self.extra, "merge_tables_across_pages_in_markdown");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_output_pdf_of_document(mut self, output_pdf_of_document: bool) -> Self {
        self.output_pdf_of_document = Some(output_pdf_of_document);
        self.extra.remove_null("output_pdf_of_document");
        self
    }

    /// Sends `output_pdf_of_document` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_output_pdf_of_document_null(mut self) -> Self {
        self.output_pdf_of_document = None;
        object::set_null(&mut self.extra, "output_pdf_of_document");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_do_not_cache(mut self, do_not_cache: bool) -> Self {
        self.do_not_cache = Some(do_not_cache);
        self.extra.remove_null("do_not_cache");
        self
    }

    /// Sends `do_not_cache` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_do_not_cache_null(mut self) -> Self {
        self.do_not_cache = None;
        object::set_null(&mut self.extra, "do_not_cache");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_fast_mode(mut self, fast_mode: bool) -> Self {
        self.fast_mode = Some(fast_mode);
        self.extra.remove_null("fast_mode");
        self
    }

    /// Sends `fast_mode` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_fast_mode_null(mut self) -> Self {
        self.fast_mode = None;
        object::set_null(&mut self.extra, "fast_mode");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_skip_diagonal_text(mut self, skip_diagonal_text: bool) -> Self {
        self.skip_diagonal_text = Some(skip_diagonal_text);
        self.extra.remove_null("skip_diagonal_text");
        self
    }

    /// Sends `skip_diagonal_text` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_skip_diagonal_text_null(mut self) -> Self {
        self.skip_diagonal_text = None;
        object::set_null(&mut self.extra, "skip_diagonal_text");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_preserve_layout_alignment_across_pages(
        mut self,
        preserve_layout_alignment_across_pages: bool,
    ) -> Self {
        self.preserve_layout_alignment_across_pages = Some(
            preserve_layout_alignment_across_pages,
        );
        self.extra.remove_null("preserve_layout_alignment_across_pages");
        self
    }

    /// Sends `preserve_layout_alignment_across_pages` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_preserve_layout_alignment_across_pages_null(mut self) -> Self {
        self.preserve_layout_alignment_across_pages = None;
        object::set_null(&mut self.extra, "preserve_layout_alignment_across_pages");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_preserve_very_small_text(
        mut self,
        preserve_very_small_text: bool,
    ) -> Self {
        self.preserve_very_small_text = Some(preserve_very_small_text);
        self.extra.remove_null("preserve_very_small_text");
        self
    }

    /// Sends `preserve_very_small_text` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_preserve_very_small_text_null(mut self) -> Self {
        self.preserve_very_small_text = None;
        object::set_null(&mut self.extra, "preserve_very_small_text");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_gpt4o_mode(mut self, gpt4o_mode: bool) -> Self {
        self.gpt4o_mode = Some(gpt4o_mode);
        self.extra.remove_null("gpt4o_mode");
        self
    }

    /// Sends `gpt4o_mode` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_gpt4o_mode_null(mut self) -> Self {
        self.gpt4o_mode = None;
        object::set_null(&mut self.extra, "gpt4o_mode");
        self
    }

    /// The `gpt4o_api_key` member.
    #[must_use]
    pub fn with_gpt4o_api_key(mut self, gpt4o_api_key: impl Into<String>) -> Self {
        self.gpt4o_api_key = Some(gpt4o_api_key.into());
        self.extra.remove_null("gpt4o_api_key");
        self
    }

    /// Sends `gpt4o_api_key` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_gpt4o_api_key_null(mut self) -> Self {
        self.gpt4o_api_key = None;
        object::set_null(&mut self.extra, "gpt4o_api_key");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_do_not_unroll_columns(mut self, do_not_unroll_columns: bool) -> Self {
        self.do_not_unroll_columns = Some(do_not_unroll_columns);
        self.extra.remove_null("do_not_unroll_columns");
        self
    }

    /// Sends `do_not_unroll_columns` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_do_not_unroll_columns_null(mut self) -> Self {
        self.do_not_unroll_columns = None;
        object::set_null(&mut self.extra, "do_not_unroll_columns");
        self
    }

    /// Default: `false`
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

    /// Default: `false`
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

    /// Default: `false`
    #[must_use]
    pub fn with_html_make_all_elements_visible(
        mut self,
        html_make_all_elements_visible: bool,
    ) -> Self {
        self.html_make_all_elements_visible = Some(html_make_all_elements_visible);
        self.extra.remove_null("html_make_all_elements_visible");
        self
    }

    /// Sends `html_make_all_elements_visible` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_html_make_all_elements_visible_null(mut self) -> Self {
        self.html_make_all_elements_visible = None;
        object::set_null(&mut self.extra, "html_make_all_elements_visible");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_layout_aware(mut self, layout_aware: bool) -> Self {
        self.layout_aware = Some(layout_aware);
        self.extra.remove_null("layout_aware");
        self
    }

    /// Sends `layout_aware` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_layout_aware_null(mut self) -> Self {
        self.layout_aware = None;
        object::set_null(&mut self.extra, "layout_aware");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_specialized_chart_parsing_agentic(
        mut self,
        specialized_chart_parsing_agentic: bool,
    ) -> Self {
        self.specialized_chart_parsing_agentic = Some(specialized_chart_parsing_agentic);
        self.extra.remove_null("specialized_chart_parsing_agentic");
        self
    }

    /// Sends `specialized_chart_parsing_agentic` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_specialized_chart_parsing_agentic_null(mut self) -> Self {
        self.specialized_chart_parsing_agentic = None;
        object::set_null(&mut self.extra, "specialized_chart_parsing_agentic");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_specialized_chart_parsing_plus(
        mut self,
        specialized_chart_parsing_plus: bool,
    ) -> Self {
        self.specialized_chart_parsing_plus = Some(specialized_chart_parsing_plus);
        self.extra.remove_null("specialized_chart_parsing_plus");
        self
    }

    /// Sends `specialized_chart_parsing_plus` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_specialized_chart_parsing_plus_null(mut self) -> Self {
        self.specialized_chart_parsing_plus = None;
        object::set_null(&mut self.extra, "specialized_chart_parsing_plus");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_specialized_chart_parsing_efficient(
        mut self,
        specialized_chart_parsing_efficient: bool,
    ) -> Self {
        self.specialized_chart_parsing_efficient = Some(
            specialized_chart_parsing_efficient,
        );
        self.extra.remove_null("specialized_chart_parsing_efficient");
        self
    }

    /// Sends `specialized_chart_parsing_efficient` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_specialized_chart_parsing_efficient_null(mut self) -> Self {
        self.specialized_chart_parsing_efficient = None;
        object::set_null(&mut self.extra, "specialized_chart_parsing_efficient");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_specialized_image_parsing(
        mut self,
        specialized_image_parsing: bool,
    ) -> Self {
        self.specialized_image_parsing = Some(specialized_image_parsing);
        self.extra.remove_null("specialized_image_parsing");
        self
    }

    /// Sends `specialized_image_parsing` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_specialized_image_parsing_null(mut self) -> Self {
        self.specialized_image_parsing = None;
        object::set_null(&mut self.extra, "specialized_image_parsing");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_precise_bounding_box(mut self, precise_bounding_box: bool) -> Self {
        self.precise_bounding_box = Some(precise_bounding_box);
        self.extra.remove_null("precise_bounding_box");
        self
    }

    /// Sends `precise_bounding_box` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_precise_bounding_box_null(mut self) -> Self {
        self.precise_bounding_box = None;
        object::set_null(&mut self.extra, "precise_bounding_box");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_line_level_bounding_box(
        mut self,
        line_level_bounding_box: bool,
    ) -> Self {
        self.line_level_bounding_box = Some(line_level_bounding_box);
        self.extra.remove_null("line_level_bounding_box");
        self
    }

    /// Sends `line_level_bounding_box` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_line_level_bounding_box_null(mut self) -> Self {
        self.line_level_bounding_box = None;
        object::set_null(&mut self.extra, "line_level_bounding_box");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_html_remove_navigation_elements(
        mut self,
        html_remove_navigation_elements: bool,
    ) -> Self {
        self.html_remove_navigation_elements = Some(html_remove_navigation_elements);
        self.extra.remove_null("html_remove_navigation_elements");
        self
    }

    /// Sends `html_remove_navigation_elements` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_html_remove_navigation_elements_null(mut self) -> Self {
        self.html_remove_navigation_elements = None;
        object::set_null(&mut self.extra, "html_remove_navigation_elements");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_html_remove_fixed_elements(
        mut self,
        html_remove_fixed_elements: bool,
    ) -> Self {
        self.html_remove_fixed_elements = Some(html_remove_fixed_elements);
        self.extra.remove_null("html_remove_fixed_elements");
        self
    }

    /// Sends `html_remove_fixed_elements` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_html_remove_fixed_elements_null(mut self) -> Self {
        self.html_remove_fixed_elements = None;
        object::set_null(&mut self.extra, "html_remove_fixed_elements");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_guess_xlsx_sheet_name(mut self, guess_xlsx_sheet_name: bool) -> Self {
        self.guess_xlsx_sheet_name = Some(guess_xlsx_sheet_name);
        self.extra.remove_null("guess_xlsx_sheet_name");
        self
    }

    /// Sends `guess_xlsx_sheet_name` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_guess_xlsx_sheet_name_null(mut self) -> Self {
        self.guess_xlsx_sheet_name = None;
        object::set_null(&mut self.extra, "guess_xlsx_sheet_name");
        self
    }

    /// The `page_separator` member.
    #[must_use]
    pub fn with_page_separator(mut self, page_separator: impl Into<String>) -> Self {
        self.page_separator = Some(page_separator.into());
        self.extra.remove_null("page_separator");
        self
    }

    /// Sends `page_separator` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_separator_null(mut self) -> Self {
        self.page_separator = None;
        object::set_null(&mut self.extra, "page_separator");
        self
    }

    /// The `bounding_box` member.
    #[must_use]
    pub fn with_bounding_box(mut self, bounding_box: impl Into<String>) -> Self {
        self.bounding_box = Some(bounding_box.into());
        self.extra.remove_null("bounding_box");
        self
    }

    /// Sends `bounding_box` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_bounding_box_null(mut self) -> Self {
        self.bounding_box = None;
        object::set_null(&mut self.extra, "bounding_box");
        self
    }

    /// The `bbox_top` member.
    #[must_use]
    pub fn with_bbox_top(mut self, bbox_top: f64) -> Self {
        self.bbox_top = Some(bbox_top);
        self.extra.remove_null("bbox_top");
        self
    }

    /// Sends `bbox_top` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_bbox_top_null(mut self) -> Self {
        self.bbox_top = None;
        object::set_null(&mut self.extra, "bbox_top");
        self
    }

    /// The `bbox_right` member.
    #[must_use]
    pub fn with_bbox_right(mut self, bbox_right: f64) -> Self {
        self.bbox_right = Some(bbox_right);
        self.extra.remove_null("bbox_right");
        self
    }

    /// Sends `bbox_right` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_bbox_right_null(mut self) -> Self {
        self.bbox_right = None;
        object::set_null(&mut self.extra, "bbox_right");
        self
    }

    /// The `bbox_bottom` member.
    #[must_use]
    pub fn with_bbox_bottom(mut self, bbox_bottom: f64) -> Self {
        self.bbox_bottom = Some(bbox_bottom);
        self.extra.remove_null("bbox_bottom");
        self
    }

    /// Sends `bbox_bottom` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_bbox_bottom_null(mut self) -> Self {
        self.bbox_bottom = None;
        object::set_null(&mut self.extra, "bbox_bottom");
        self
    }

    /// The `bbox_left` member.
    #[must_use]
    pub fn with_bbox_left(mut self, bbox_left: f64) -> Self {
        self.bbox_left = Some(bbox_left);
        self.extra.remove_null("bbox_left");
        self
    }

    /// Sends `bbox_left` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_bbox_left_null(mut self) -> Self {
        self.bbox_left = None;
        object::set_null(&mut self.extra, "bbox_left");
        self
    }

    /// The `target_pages` member.
    #[must_use]
    pub fn with_target_pages(mut self, target_pages: impl Into<String>) -> Self {
        self.target_pages = Some(target_pages.into());
        self.extra.remove_null("target_pages");
        self
    }

    /// Sends `target_pages` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_target_pages_null(mut self) -> Self {
        self.target_pages = None;
        object::set_null(&mut self.extra, "target_pages");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_use_vendor_multimodal_model(
        mut self,
        use_vendor_multimodal_model: bool,
    ) -> Self {
        self.use_vendor_multimodal_model = Some(use_vendor_multimodal_model);
        self.extra.remove_null("use_vendor_multimodal_model");
        self
    }

    /// Sends `use_vendor_multimodal_model` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_use_vendor_multimodal_model_null(mut self) -> Self {
        self.use_vendor_multimodal_model = None;
        object::set_null(&mut self.extra, "use_vendor_multimodal_model");
        self
    }

    /// The `vendor_multimodal_model_name` member.
    #[must_use]
    pub fn with_vendor_multimodal_model_name(
        mut self,
        vendor_multimodal_model_name: impl Into<String>,
    ) -> Self {
        self.vendor_multimodal_model_name = Some(vendor_multimodal_model_name.into());
        self.extra.remove_null("vendor_multimodal_model_name");
        self
    }

    /// Sends `vendor_multimodal_model_name` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_vendor_multimodal_model_name_null(mut self) -> Self {
        self.vendor_multimodal_model_name = None;
        object::set_null(&mut self.extra, "vendor_multimodal_model_name");
        self
    }

    /// The `model` member.
    #[must_use]
    pub fn with_model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self.extra.remove_null("model");
        self
    }

    /// Sends `model` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_model_null(mut self) -> Self {
        self.model = None;
        object::set_null(&mut self.extra, "model");
        self
    }

    /// The `vendor_multimodal_api_key` member.
    #[must_use]
    pub fn with_vendor_multimodal_api_key(
        mut self,
        vendor_multimodal_api_key: impl Into<String>,
    ) -> Self {
        self.vendor_multimodal_api_key = Some(vendor_multimodal_api_key.into());
        self.extra.remove_null("vendor_multimodal_api_key");
        self
    }

    /// Sends `vendor_multimodal_api_key` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_vendor_multimodal_api_key_null(mut self) -> Self {
        self.vendor_multimodal_api_key = None;
        object::set_null(&mut self.extra, "vendor_multimodal_api_key");
        self
    }

    /// The `page_prefix` member.
    #[must_use]
    pub fn with_page_prefix(mut self, page_prefix: impl Into<String>) -> Self {
        self.page_prefix = Some(page_prefix.into());
        self.extra.remove_null("page_prefix");
        self
    }

    /// Sends `page_prefix` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_prefix_null(mut self) -> Self {
        self.page_prefix = None;
        object::set_null(&mut self.extra, "page_prefix");
        self
    }

    /// The `page_suffix` member.
    #[must_use]
    pub fn with_page_suffix(mut self, page_suffix: impl Into<String>) -> Self {
        self.page_suffix = Some(page_suffix.into());
        self.extra.remove_null("page_suffix");
        self
    }

    /// Sends `page_suffix` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_suffix_null(mut self) -> Self {
        self.page_suffix = None;
        object::set_null(&mut self.extra, "page_suffix");
        self
    }

    /// The `webhook_url` member.
    #[must_use]
    pub fn with_webhook_url(mut self, webhook_url: impl Into<String>) -> Self {
        self.webhook_url = Some(webhook_url.into());
        self.extra.remove_null("webhook_url");
        self
    }

    /// Sends `webhook_url` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_webhook_url_null(mut self) -> Self {
        self.webhook_url = None;
        object::set_null(&mut self.extra, "webhook_url");
        self
    }

    /// The `preset` member.
    #[must_use]
    pub fn with_preset(mut self, preset: impl Into<String>) -> Self {
        self.preset = Some(preset.into());
        self.extra.remove_null("preset");
        self
    }

    /// Sends `preset` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_preset_null(mut self) -> Self {
        self.preset = None;
        object::set_null(&mut self.extra, "preset");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_take_screenshot(mut self, take_screenshot: bool) -> Self {
        self.take_screenshot = Some(take_screenshot);
        self.extra.remove_null("take_screenshot");
        self
    }

    /// Sends `take_screenshot` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_take_screenshot_null(mut self) -> Self {
        self.take_screenshot = None;
        object::set_null(&mut self.extra, "take_screenshot");
        self
    }

    /// Default: `true`
    #[must_use]
    pub fn with_is_formatting_instruction(
        mut self,
        is_formatting_instruction: bool,
    ) -> Self {
        self.is_formatting_instruction = Some(is_formatting_instruction);
        self.extra.remove_null("is_formatting_instruction");
        self
    }

    /// Sends `is_formatting_instruction` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_is_formatting_instruction_null(mut self) -> Self {
        self.is_formatting_instruction = None;
        object::set_null(&mut self.extra, "is_formatting_instruction");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_premium_mode(mut self, premium_mode: bool) -> Self {
        self.premium_mode = Some(premium_mode);
        self.extra.remove_null("premium_mode");
        self
    }

    /// Sends `premium_mode` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_premium_mode_null(mut self) -> Self {
        self.premium_mode = None;
        object::set_null(&mut self.extra, "premium_mode");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_continuous_mode(mut self, continuous_mode: bool) -> Self {
        self.continuous_mode = Some(continuous_mode);
        self.extra.remove_null("continuous_mode");
        self
    }

    /// Sends `continuous_mode` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_continuous_mode_null(mut self) -> Self {
        self.continuous_mode = None;
        object::set_null(&mut self.extra, "continuous_mode");
        self
    }

    /// The `input_s3_path` member.
    #[must_use]
    pub fn with_input_s3_path(mut self, input_s3_path: impl Into<String>) -> Self {
        self.input_s3_path = Some(input_s3_path.into());
        self.extra.remove_null("input_s3_path");
        self
    }

    /// Sends `input_s3_path` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_input_s3_path_null(mut self) -> Self {
        self.input_s3_path = None;
        object::set_null(&mut self.extra, "input_s3_path");
        self
    }

    /// The `input_s3_region` member.
    #[must_use]
    pub fn with_input_s3_region(mut self, input_s3_region: impl Into<String>) -> Self {
        self.input_s3_region = Some(input_s3_region.into());
        self.extra.remove_null("input_s3_region");
        self
    }

    /// Sends `input_s3_region` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_input_s3_region_null(mut self) -> Self {
        self.input_s3_region = None;
        object::set_null(&mut self.extra, "input_s3_region");
        self
    }

    /// The `output_s3_path_prefix` member.
    #[must_use]
    pub fn with_output_s3_path_prefix(
        mut self,
        output_s3_path_prefix: impl Into<String>,
    ) -> Self {
        self.output_s3_path_prefix = Some(output_s3_path_prefix.into());
        self.extra.remove_null("output_s3_path_prefix");
        self
    }

    /// Sends `output_s3_path_prefix` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_output_s3_path_prefix_null(mut self) -> Self {
        self.output_s3_path_prefix = None;
        object::set_null(&mut self.extra, "output_s3_path_prefix");
        self
    }

    /// The `output_s3_region` member.
    #[must_use]
    pub fn with_output_s3_region(mut self, output_s3_region: impl Into<String>) -> Self {
        self.output_s3_region = Some(output_s3_region.into());
        self.extra.remove_null("output_s3_region");
        self
    }

    /// Sends `output_s3_region` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_output_s3_region_null(mut self) -> Self {
        self.output_s3_region = None;
        object::set_null(&mut self.extra, "output_s3_region");
        self
    }

    /// The `project_id` member.
    #[must_use]
    pub fn with_project_id(mut self, project_id: impl Into<String>) -> Self {
        self.project_id = Some(project_id.into());
        self.extra.remove_null("project_id");
        self
    }

    /// Sends `project_id` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_project_id_null(mut self) -> Self {
        self.project_id = None;
        object::set_null(&mut self.extra, "project_id");
        self
    }

    /// The `azure_openai_deployment_name` member.
    #[must_use]
    pub fn with_azure_openai_deployment_name(
        mut self,
        azure_openai_deployment_name: impl Into<String>,
    ) -> Self {
        self.azure_openai_deployment_name = Some(azure_openai_deployment_name.into());
        self.extra.remove_null("azure_openai_deployment_name");
        self
    }

    /// Sends `azure_openai_deployment_name` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_azure_openai_deployment_name_null(mut self) -> Self {
        self.azure_openai_deployment_name = None;
        object::set_null(&mut self.extra, "azure_openai_deployment_name");
        self
    }

    /// The `azure_openai_endpoint` member.
    #[must_use]
    pub fn with_azure_openai_endpoint(
        mut self,
        azure_openai_endpoint: impl Into<String>,
    ) -> Self {
        self.azure_openai_endpoint = Some(azure_openai_endpoint.into());
        self.extra.remove_null("azure_openai_endpoint");
        self
    }

    /// Sends `azure_openai_endpoint` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_azure_openai_endpoint_null(mut self) -> Self {
        self.azure_openai_endpoint = None;
        object::set_null(&mut self.extra, "azure_openai_endpoint");
        self
    }

    /// The `azure_openai_api_version` member.
    #[must_use]
    pub fn with_azure_openai_api_version(
        mut self,
        azure_openai_api_version: impl Into<String>,
    ) -> Self {
        self.azure_openai_api_version = Some(azure_openai_api_version.into());
        self.extra.remove_null("azure_openai_api_version");
        self
    }

    /// Sends `azure_openai_api_version` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_azure_openai_api_version_null(mut self) -> Self {
        self.azure_openai_api_version = None;
        object::set_null(&mut self.extra, "azure_openai_api_version");
        self
    }

    /// The `azure_openai_key` member.
    #[must_use]
    pub fn with_azure_openai_key(mut self, azure_openai_key: impl Into<String>) -> Self {
        self.azure_openai_key = Some(azure_openai_key.into());
        self.extra.remove_null("azure_openai_key");
        self
    }

    /// Sends `azure_openai_key` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_azure_openai_key_null(mut self) -> Self {
        self.azure_openai_key = None;
        object::set_null(&mut self.extra, "azure_openai_key");
        self
    }

    /// The `input_url` member.
    #[must_use]
    pub fn with_input_url(mut self, input_url: impl Into<String>) -> Self {
        self.input_url = Some(input_url.into());
        self.extra.remove_null("input_url");
        self
    }

    /// Sends `input_url` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_input_url_null(mut self) -> Self {
        self.input_url = None;
        object::set_null(&mut self.extra, "input_url");
        self
    }

    /// The `http_proxy` member.
    #[must_use]
    pub fn with_http_proxy(mut self, http_proxy: impl Into<String>) -> Self {
        self.http_proxy = Some(http_proxy.into());
        self.extra.remove_null("http_proxy");
        self
    }

    /// Sends `http_proxy` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_http_proxy_null(mut self) -> Self {
        self.http_proxy = None;
        object::set_null(&mut self.extra, "http_proxy");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_auto_mode(mut self, auto_mode: bool) -> Self {
        self.auto_mode = Some(auto_mode);
        self.extra.remove_null("auto_mode");
        self
    }

    /// Sends `auto_mode` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_auto_mode_null(mut self) -> Self {
        self.auto_mode = None;
        object::set_null(&mut self.extra, "auto_mode");
        self
    }

    /// The `auto_mode_trigger_on_regexp_in_page` member.
    #[must_use]
    pub fn with_auto_mode_trigger_on_regexp_in_page(
        mut self,
        auto_mode_trigger_on_regexp_in_page: impl Into<String>,
    ) -> Self {
        self.auto_mode_trigger_on_regexp_in_page = Some(
            auto_mode_trigger_on_regexp_in_page.into(),
        );
        self.extra.remove_null("auto_mode_trigger_on_regexp_in_page");
        self
    }

    /// Sends `auto_mode_trigger_on_regexp_in_page` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_auto_mode_trigger_on_regexp_in_page_null(mut self) -> Self {
        self.auto_mode_trigger_on_regexp_in_page = None;
        object::set_null(&mut self.extra, "auto_mode_trigger_on_regexp_in_page");
        self
    }

    /// The `auto_mode_trigger_on_text_in_page` member.
    #[must_use]
    pub fn with_auto_mode_trigger_on_text_in_page(
        mut self,
        auto_mode_trigger_on_text_in_page: impl Into<String>,
    ) -> Self {
        self.auto_mode_trigger_on_text_in_page = Some(
            auto_mode_trigger_on_text_in_page.into(),
        );
        self.extra.remove_null("auto_mode_trigger_on_text_in_page");
        self
    }

    /// Sends `auto_mode_trigger_on_text_in_page` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_auto_mode_trigger_on_text_in_page_null(mut self) -> Self {
        self.auto_mode_trigger_on_text_in_page = None;
        object::set_null(&mut self.extra, "auto_mode_trigger_on_text_in_page");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_auto_mode_trigger_on_table_in_page(
        mut self,
        auto_mode_trigger_on_table_in_page: bool,
    ) -> Self {
        self.auto_mode_trigger_on_table_in_page = Some(
            auto_mode_trigger_on_table_in_page,
        );
        self.extra.remove_null("auto_mode_trigger_on_table_in_page");
        self
    }

    /// Sends `auto_mode_trigger_on_table_in_page` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_auto_mode_trigger_on_table_in_page_null(mut self) -> Self {
        self.auto_mode_trigger_on_table_in_page = None;
        object::set_null(&mut self.extra, "auto_mode_trigger_on_table_in_page");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_auto_mode_trigger_on_image_in_page(
        mut self,
        auto_mode_trigger_on_image_in_page: bool,
    ) -> Self {
        self.auto_mode_trigger_on_image_in_page = Some(
            auto_mode_trigger_on_image_in_page,
        );
        self.extra.remove_null("auto_mode_trigger_on_image_in_page");
        self
    }

    /// Sends `auto_mode_trigger_on_image_in_page` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_auto_mode_trigger_on_image_in_page_null(mut self) -> Self {
        self.auto_mode_trigger_on_image_in_page = None;
        object::set_null(&mut self.extra, "auto_mode_trigger_on_image_in_page");
        self
    }

    /// The `auto_mode_configuration_json` member.
    #[must_use]
    pub fn with_auto_mode_configuration_json(
        mut self,
        auto_mode_configuration_json: impl Into<String>,
    ) -> Self {
        self.auto_mode_configuration_json = Some(auto_mode_configuration_json.into());
        self.extra.remove_null("auto_mode_configuration_json");
        self
    }

    /// Sends `auto_mode_configuration_json` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_auto_mode_configuration_json_null(mut self) -> Self {
        self.auto_mode_configuration_json = None;
        object::set_null(&mut self.extra, "auto_mode_configuration_json");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_structured_output(mut self, structured_output: bool) -> Self {
        self.structured_output = Some(structured_output);
        self.extra.remove_null("structured_output");
        self
    }

    /// Sends `structured_output` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_structured_output_null(mut self) -> Self {
        self.structured_output = None;
        object::set_null(&mut self.extra, "structured_output");
        self
    }

    /// The `structured_output_json_schema` member.
    #[must_use]
    pub fn with_structured_output_json_schema(
        mut self,
        structured_output_json_schema: impl Into<String>,
    ) -> Self {
        self.structured_output_json_schema = Some(structured_output_json_schema.into());
        self.extra.remove_null("structured_output_json_schema");
        self
    }

    /// Sends `structured_output_json_schema` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_structured_output_json_schema_null(mut self) -> Self {
        self.structured_output_json_schema = None;
        object::set_null(&mut self.extra, "structured_output_json_schema");
        self
    }

    /// The `structured_output_json_schema_name` member.
    #[must_use]
    pub fn with_structured_output_json_schema_name(
        mut self,
        structured_output_json_schema_name: impl Into<String>,
    ) -> Self {
        self.structured_output_json_schema_name = Some(
            structured_output_json_schema_name.into(),
        );
        self.extra.remove_null("structured_output_json_schema_name");
        self
    }

    /// Sends `structured_output_json_schema_name` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_structured_output_json_schema_name_null(mut self) -> Self {
        self.structured_output_json_schema_name = None;
        object::set_null(&mut self.extra, "structured_output_json_schema_name");
        self
    }

    /// The `max_pages` member.
    #[must_use]
    pub fn with_max_pages(mut self, max_pages: i64) -> Self {
        self.max_pages = Some(max_pages);
        self.extra.remove_null("max_pages");
        self
    }

    /// Sends `max_pages` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_max_pages_null(mut self) -> Self {
        self.max_pages = None;
        object::set_null(&mut self.extra, "max_pages");
        self
    }

    /// The `max_pages_enforced` member.
    #[must_use]
    pub fn with_max_pages_enforced(mut self, max_pages_enforced: i64) -> Self {
        self.max_pages_enforced = Some(max_pages_enforced);
        self.extra.remove_null("max_pages_enforced");
        self
    }

    /// Sends `max_pages_enforced` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_max_pages_enforced_null(mut self) -> Self {
        self.max_pages_enforced = None;
        object::set_null(&mut self.extra, "max_pages_enforced");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_extract_charts(mut self, extract_charts: bool) -> Self {
        self.extract_charts = Some(extract_charts);
        self.extra.remove_null("extract_charts");
        self
    }

    /// Sends `extract_charts` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_extract_charts_null(mut self) -> Self {
        self.extract_charts = None;
        object::set_null(&mut self.extra, "extract_charts");
        self
    }

    /// The `formatting_instruction` member.
    #[must_use]
    pub fn with_formatting_instruction(
        mut self,
        formatting_instruction: impl Into<String>,
    ) -> Self {
        self.formatting_instruction = Some(formatting_instruction.into());
        self.extra.remove_null("formatting_instruction");
        self
    }

    /// Sends `formatting_instruction` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_formatting_instruction_null(mut self) -> Self {
        self.formatting_instruction = None;
        object::set_null(&mut self.extra, "formatting_instruction");
        self
    }

    /// The `complemental_formatting_instruction` member.
    #[must_use]
    pub fn with_complemental_formatting_instruction(
        mut self,
        complemental_formatting_instruction: impl Into<String>,
    ) -> Self {
        self.complemental_formatting_instruction = Some(
            complemental_formatting_instruction.into(),
        );
        self.extra.remove_null("complemental_formatting_instruction");
        self
    }

    /// Sends `complemental_formatting_instruction` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_complemental_formatting_instruction_null(mut self) -> Self {
        self.complemental_formatting_instruction = None;
        object::set_null(&mut self.extra, "complemental_formatting_instruction");
        self
    }

    /// The `content_guideline_instruction` member.
    #[must_use]
    pub fn with_content_guideline_instruction(
        mut self,
        content_guideline_instruction: impl Into<String>,
    ) -> Self {
        self.content_guideline_instruction = Some(content_guideline_instruction.into());
        self.extra.remove_null("content_guideline_instruction");
        self
    }

    /// Sends `content_guideline_instruction` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_content_guideline_instruction_null(mut self) -> Self {
        self.content_guideline_instruction = None;
        object::set_null(&mut self.extra, "content_guideline_instruction");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_spreadsheet_extract_sub_tables(
        mut self,
        spreadsheet_extract_sub_tables: bool,
    ) -> Self {
        self.spreadsheet_extract_sub_tables = Some(spreadsheet_extract_sub_tables);
        self.extra.remove_null("spreadsheet_extract_sub_tables");
        self
    }

    /// Sends `spreadsheet_extract_sub_tables` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_spreadsheet_extract_sub_tables_null(mut self) -> Self {
        self.spreadsheet_extract_sub_tables = None;
        object::set_null(&mut self.extra, "spreadsheet_extract_sub_tables");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_spreadsheet_force_formula_computation(
        mut self,
        spreadsheet_force_formula_computation: bool,
    ) -> Self {
        self.spreadsheet_force_formula_computation = Some(
            spreadsheet_force_formula_computation,
        );
        self.extra.remove_null("spreadsheet_force_formula_computation");
        self
    }

    /// Sends `spreadsheet_force_formula_computation` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_spreadsheet_force_formula_computation_null(mut self) -> Self {
        self.spreadsheet_force_formula_computation = None;
        object::set_null(&mut self.extra, "spreadsheet_force_formula_computation");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_spreadsheet_include_hidden_sheets(
        mut self,
        spreadsheet_include_hidden_sheets: bool,
    ) -> Self {
        self.spreadsheet_include_hidden_sheets = Some(spreadsheet_include_hidden_sheets);
        self.extra.remove_null("spreadsheet_include_hidden_sheets");
        self
    }

    /// Sends `spreadsheet_include_hidden_sheets` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_spreadsheet_include_hidden_sheets_null(mut self) -> Self {
        self.spreadsheet_include_hidden_sheets = None;
        object::set_null(&mut self.extra, "spreadsheet_include_hidden_sheets");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_inline_images_in_markdown(
        mut self,
        inline_images_in_markdown: bool,
    ) -> Self {
        self.inline_images_in_markdown = Some(inline_images_in_markdown);
        self.extra.remove_null("inline_images_in_markdown");
        self
    }

    /// Sends `inline_images_in_markdown` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_inline_images_in_markdown_null(mut self) -> Self {
        self.inline_images_in_markdown = None;
        object::set_null(&mut self.extra, "inline_images_in_markdown");
        self
    }

    /// The `job_timeout_in_seconds` member.
    #[must_use]
    pub fn with_job_timeout_in_seconds(mut self, job_timeout_in_seconds: f64) -> Self {
        self.job_timeout_in_seconds = Some(job_timeout_in_seconds);
        self.extra.remove_null("job_timeout_in_seconds");
        self
    }

    /// Sends `job_timeout_in_seconds` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_job_timeout_in_seconds_null(mut self) -> Self {
        self.job_timeout_in_seconds = None;
        object::set_null(&mut self.extra, "job_timeout_in_seconds");
        self
    }

    /// The `job_timeout_extra_time_per_page_in_seconds` member.
    #[must_use]
    pub fn with_job_timeout_extra_time_per_page_in_seconds(
        mut self,
        job_timeout_extra_time_per_page_in_seconds: f64,
    ) -> Self {
        self.job_timeout_extra_time_per_page_in_seconds = Some(
            job_timeout_extra_time_per_page_in_seconds,
        );
        self.extra.remove_null("job_timeout_extra_time_per_page_in_seconds");
        self
    }

    /// Sends `job_timeout_extra_time_per_page_in_seconds` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_job_timeout_extra_time_per_page_in_seconds_null(mut self) -> Self {
        self.job_timeout_extra_time_per_page_in_seconds = None;
        object::set_null(&mut self.extra, "job_timeout_extra_time_per_page_in_seconds");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_strict_mode_image_extraction(
        mut self,
        strict_mode_image_extraction: bool,
    ) -> Self {
        self.strict_mode_image_extraction = Some(strict_mode_image_extraction);
        self.extra.remove_null("strict_mode_image_extraction");
        self
    }

    /// Sends `strict_mode_image_extraction` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_strict_mode_image_extraction_null(mut self) -> Self {
        self.strict_mode_image_extraction = None;
        object::set_null(&mut self.extra, "strict_mode_image_extraction");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_strict_mode_image_ocr(mut self, strict_mode_image_ocr: bool) -> Self {
        self.strict_mode_image_ocr = Some(strict_mode_image_ocr);
        self.extra.remove_null("strict_mode_image_ocr");
        self
    }

    /// Sends `strict_mode_image_ocr` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_strict_mode_image_ocr_null(mut self) -> Self {
        self.strict_mode_image_ocr = None;
        object::set_null(&mut self.extra, "strict_mode_image_ocr");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_strict_mode_reconstruction(
        mut self,
        strict_mode_reconstruction: bool,
    ) -> Self {
        self.strict_mode_reconstruction = Some(strict_mode_reconstruction);
        self.extra.remove_null("strict_mode_reconstruction");
        self
    }

    /// Sends `strict_mode_reconstruction` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_strict_mode_reconstruction_null(mut self) -> Self {
        self.strict_mode_reconstruction = None;
        object::set_null(&mut self.extra, "strict_mode_reconstruction");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_strict_mode_buggy_font(mut self, strict_mode_buggy_font: bool) -> Self {
        self.strict_mode_buggy_font = Some(strict_mode_buggy_font);
        self.extra.remove_null("strict_mode_buggy_font");
        self
    }

    /// Sends `strict_mode_buggy_font` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_strict_mode_buggy_font_null(mut self) -> Self {
        self.strict_mode_buggy_font = None;
        object::set_null(&mut self.extra, "strict_mode_buggy_font");
        self
    }

    /// Default: `true`
    #[must_use]
    pub fn with_save_images(mut self, save_images: bool) -> Self {
        self.save_images = Some(save_images);
        self.extra.remove_null("save_images");
        self
    }

    /// Sends `save_images` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_save_images_null(mut self) -> Self {
        self.save_images = None;
        object::set_null(&mut self.extra, "save_images");
        self
    }

    /// The `images_to_save` member.
    #[must_use]
    pub fn with_images_to_save(
        mut self,
        images_to_save: impl IntoIterator<
            Item = impl Into<BatchParseJobConfigImagesToSave>,
        >,
    ) -> Self {
        self.images_to_save = Some(
            argument::list::<BatchParseJobConfigImagesToSave>(images_to_save),
        );
        self.extra.remove_null("images_to_save");
        self
    }

    /// Sends `images_to_save` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_images_to_save_null(mut self) -> Self {
        self.images_to_save = None;
        object::set_null(&mut self.extra, "images_to_save");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_hide_headers(mut self, hide_headers: bool) -> Self {
        self.hide_headers = Some(hide_headers);
        self.extra.remove_null("hide_headers");
        self
    }

    /// Sends `hide_headers` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_hide_headers_null(mut self) -> Self {
        self.hide_headers = None;
        object::set_null(&mut self.extra, "hide_headers");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_hide_footers(mut self, hide_footers: bool) -> Self {
        self.hide_footers = Some(hide_footers);
        self.extra.remove_null("hide_footers");
        self
    }

    /// Sends `hide_footers` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_hide_footers_null(mut self) -> Self {
        self.hide_footers = None;
        object::set_null(&mut self.extra, "hide_footers");
        self
    }

    /// The `page_header_prefix` member.
    #[must_use]
    pub fn with_page_header_prefix(
        mut self,
        page_header_prefix: impl Into<String>,
    ) -> Self {
        self.page_header_prefix = Some(page_header_prefix.into());
        self.extra.remove_null("page_header_prefix");
        self
    }

    /// Sends `page_header_prefix` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_header_prefix_null(mut self) -> Self {
        self.page_header_prefix = None;
        object::set_null(&mut self.extra, "page_header_prefix");
        self
    }

    /// The `page_header_suffix` member.
    #[must_use]
    pub fn with_page_header_suffix(
        mut self,
        page_header_suffix: impl Into<String>,
    ) -> Self {
        self.page_header_suffix = Some(page_header_suffix.into());
        self.extra.remove_null("page_header_suffix");
        self
    }

    /// Sends `page_header_suffix` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_header_suffix_null(mut self) -> Self {
        self.page_header_suffix = None;
        object::set_null(&mut self.extra, "page_header_suffix");
        self
    }

    /// The `page_footer_prefix` member.
    #[must_use]
    pub fn with_page_footer_prefix(
        mut self,
        page_footer_prefix: impl Into<String>,
    ) -> Self {
        self.page_footer_prefix = Some(page_footer_prefix.into());
        self.extra.remove_null("page_footer_prefix");
        self
    }

    /// Sends `page_footer_prefix` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_footer_prefix_null(mut self) -> Self {
        self.page_footer_prefix = None;
        object::set_null(&mut self.extra, "page_footer_prefix");
        self
    }

    /// The `page_footer_suffix` member.
    #[must_use]
    pub fn with_page_footer_suffix(
        mut self,
        page_footer_suffix: impl Into<String>,
    ) -> Self {
        self.page_footer_suffix = Some(page_footer_suffix.into());
        self.extra.remove_null("page_footer_suffix");
        self
    }

    /// Sends `page_footer_suffix` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_footer_suffix_null(mut self) -> Self {
        self.page_footer_suffix = None;
        object::set_null(&mut self.extra, "page_footer_suffix");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_remove_hidden_text(mut self, remove_hidden_text: bool) -> Self {
        self.remove_hidden_text = Some(remove_hidden_text);
        self.extra.remove_null("remove_hidden_text");
        self
    }

    /// Sends `remove_hidden_text` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_remove_hidden_text_null(mut self) -> Self {
        self.remove_hidden_text = None;
        object::set_null(&mut self.extra, "remove_hidden_text");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_keep_page_separator_when_merging_tables(
        mut self,
        keep_page_separator_when_merging_tables: bool,
    ) -> Self {
        self.keep_page_separator_when_merging_tables = Some(
            keep_page_separator_when_merging_tables,
        );
        self.extra.remove_null("keep_page_separator_when_merging_tables");
        self
    }

    /// Sends `keep_page_separator_when_merging_tables` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_keep_page_separator_when_merging_tables_null(mut self) -> Self {
        self.keep_page_separator_when_merging_tables = None;
        object::set_null(&mut self.extra, "keep_page_separator_when_merging_tables");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_ignore_document_elements_for_layout_detection(
        mut self,
        ignore_document_elements_for_layout_detection: bool,
    ) -> Self {
        self.ignore_document_elements_for_layout_detection = Some(
            ignore_document_elements_for_layout_detection,
        );
        self.extra.remove_null("ignore_document_elements_for_layout_detection");
        self
    }

    /// Sends `ignore_document_elements_for_layout_detection` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_ignore_document_elements_for_layout_detection_null(mut self) -> Self {
        self.ignore_document_elements_for_layout_detection = None;
        object::set_null(
            &mut self.extra,
            "ignore_document_elements_for_layout_detection",
        );
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_output_tables_as_html(mut self, output_tables_as_html: bool) -> Self {
        self.output_tables_as_html = Some(output_tables_as_html);
        self.extra.remove_null("output_tables_as_HTML");
        self
    }

    /// Sends `output_tables_as_HTML` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_output_tables_as_html_null(mut self) -> Self {
        self.output_tables_as_html = None;
        object::set_null(&mut self.extra, "output_tables_as_HTML");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_internal_is_screenshot_job(
        mut self,
        internal_is_screenshot_job: bool,
    ) -> Self {
        self.internal_is_screenshot_job = Some(internal_is_screenshot_job);
        self.extra.remove_null("internal_is_screenshot_job");
        self
    }

    /// Sends `internal_is_screenshot_job` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_internal_is_screenshot_job_null(mut self) -> Self {
        self.internal_is_screenshot_job = None;
        object::set_null(&mut self.extra, "internal_is_screenshot_job");
        self
    }

    /// The `parse_mode` member.
    #[must_use]
    pub fn with_parse_mode(mut self, parse_mode: impl Into<ParsingMode>) -> Self {
        self.parse_mode = Some(parse_mode.into());
        self.extra.remove_null("parse_mode");
        self
    }

    /// Sends `parse_mode` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_parse_mode_null(mut self) -> Self {
        self.parse_mode = None;
        object::set_null(&mut self.extra, "parse_mode");
        self
    }

    /// The `system_prompt` member.
    #[must_use]
    pub fn with_system_prompt(mut self, system_prompt: impl Into<String>) -> Self {
        self.system_prompt = Some(system_prompt.into());
        self.extra.remove_null("system_prompt");
        self
    }

    /// Sends `system_prompt` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_system_prompt_null(mut self) -> Self {
        self.system_prompt = None;
        object::set_null(&mut self.extra, "system_prompt");
        self
    }

    /// The `system_prompt_append` member.
    #[must_use]
    pub fn with_system_prompt_append(
        mut self,
        system_prompt_append: impl Into<String>,
    ) -> Self {
        self.system_prompt_append = Some(system_prompt_append.into());
        self.extra.remove_null("system_prompt_append");
        self
    }

    /// Sends `system_prompt_append` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_system_prompt_append_null(mut self) -> Self {
        self.system_prompt_append = None;
        object::set_null(&mut self.extra, "system_prompt_append");
        self
    }

    /// The `user_prompt` member.
    #[must_use]
    pub fn with_user_prompt(mut self, user_prompt: impl Into<String>) -> Self {
        self.user_prompt = Some(user_prompt.into());
        self.extra.remove_null("user_prompt");
        self
    }

    /// Sends `user_prompt` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_user_prompt_null(mut self) -> Self {
        self.user_prompt = None;
        object::set_null(&mut self.extra, "user_prompt");
        self
    }

    /// Default: `0.05`
    #[must_use]
    pub fn with_page_error_tolerance(mut self, page_error_tolerance: f64) -> Self {
        self.page_error_tolerance = Some(page_error_tolerance);
        self.extra.remove_null("page_error_tolerance");
        self
    }

    /// Sends `page_error_tolerance` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_error_tolerance_null(mut self) -> Self {
        self.page_error_tolerance = None;
        object::set_null(&mut self.extra, "page_error_tolerance");
        self
    }

    /// Default: `"raw_text"`
    #[must_use]
    pub fn with_replace_failed_page_mode(
        mut self,
        replace_failed_page_mode: impl Into<FailPageMode>,
    ) -> Self {
        self.replace_failed_page_mode = Some(replace_failed_page_mode.into());
        self.extra.remove_null("replace_failed_page_mode");
        self
    }

    /// Sends `replace_failed_page_mode` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_replace_failed_page_mode_null(mut self) -> Self {
        self.replace_failed_page_mode = None;
        object::set_null(&mut self.extra, "replace_failed_page_mode");
        self
    }

    /// The `replace_failed_page_with_error_message_prefix` member.
    #[must_use]
    pub fn with_replace_failed_page_with_error_message_prefix(
        mut self,
        replace_failed_page_with_error_message_prefix: impl Into<String>,
    ) -> Self {
        self.replace_failed_page_with_error_message_prefix = Some(
            replace_failed_page_with_error_message_prefix.into(),
        );
        self.extra.remove_null("replace_failed_page_with_error_message_prefix");
        self
    }

    /// Sends `replace_failed_page_with_error_message_prefix` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_replace_failed_page_with_error_message_prefix_null(mut self) -> Self {
        self.replace_failed_page_with_error_message_prefix = None;
        object::set_null(
            &mut self.extra,
            "replace_failed_page_with_error_message_prefix",
        );
        self
    }

    /// The `replace_failed_page_with_error_message_suffix` member.
    #[must_use]
    pub fn with_replace_failed_page_with_error_message_suffix(
        mut self,
        replace_failed_page_with_error_message_suffix: impl Into<String>,
    ) -> Self {
        self.replace_failed_page_with_error_message_suffix = Some(
            replace_failed_page_with_error_message_suffix.into(),
        );
        self.extra.remove_null("replace_failed_page_with_error_message_suffix");
        self
    }

    /// Sends `replace_failed_page_with_error_message_suffix` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_replace_failed_page_with_error_message_suffix_null(mut self) -> Self {
        self.replace_failed_page_with_error_message_suffix = None;
        object::set_null(
            &mut self.extra,
            "replace_failed_page_with_error_message_suffix",
        );
        self
    }

    /// The `markdown_table_multiline_header_separator` member.
    #[must_use]
    pub fn with_markdown_table_multiline_header_separator(
        mut self,
        markdown_table_multiline_header_separator: impl Into<String>,
    ) -> Self {
        self.markdown_table_multiline_header_separator = Some(
            markdown_table_multiline_header_separator.into(),
        );
        self.extra.remove_null("markdown_table_multiline_header_separator");
        self
    }

    /// Sends `markdown_table_multiline_header_separator` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_markdown_table_multiline_header_separator_null(mut self) -> Self {
        self.markdown_table_multiline_header_separator = None;
        object::set_null(&mut self.extra, "markdown_table_multiline_header_separator");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_presentation_out_of_bounds_content(
        mut self,
        presentation_out_of_bounds_content: bool,
    ) -> Self {
        self.presentation_out_of_bounds_content = Some(
            presentation_out_of_bounds_content,
        );
        self.extra.remove_null("presentation_out_of_bounds_content");
        self
    }

    /// Sends `presentation_out_of_bounds_content` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_presentation_out_of_bounds_content_null(mut self) -> Self {
        self.presentation_out_of_bounds_content = None;
        object::set_null(&mut self.extra, "presentation_out_of_bounds_content");
        self
    }

    /// Default: `false`
    #[must_use]
    pub fn with_presentation_skip_embedded_data(
        mut self,
        presentation_skip_embedded_data: bool,
    ) -> Self {
        self.presentation_skip_embedded_data = Some(presentation_skip_embedded_data);
        self.extra.remove_null("presentation_skip_embedded_data");
        self
    }

    /// Sends `presentation_skip_embedded_data` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_presentation_skip_embedded_data_null(mut self) -> Self {
        self.presentation_skip_embedded_data = None;
        object::set_null(&mut self.extra, "presentation_skip_embedded_data");
        self
    }

    /// The `tier` member.
    #[must_use]
    pub fn with_tier(mut self, tier: impl Into<String>) -> Self {
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

    /// The `version` member.
    #[must_use]
    pub fn with_version(mut self, version: impl Into<String>) -> Self {
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

    /// Default: `false`
    #[must_use]
    pub fn with_extract_printed_page_number(
        mut self,
        extract_printed_page_number: bool,
    ) -> Self {
        self.extract_printed_page_number = Some(extract_printed_page_number);
        self.extra.remove_null("extract_printed_page_number");
        self
    }

    /// Sends `extract_printed_page_number` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_extract_printed_page_number_null(mut self) -> Self {
        self.extract_printed_page_number = None;
        object::set_null(&mut self.extra, "extract_printed_page_number");
        self
    }

    /// The `enable_cost_optimizer` member.
    #[must_use]
    pub fn with_enable_cost_optimizer(mut self, enable_cost_optimizer: bool) -> Self {
        self.enable_cost_optimizer = Some(enable_cost_optimizer);
        self.extra.remove_null("enable_cost_optimizer");
        self
    }

    /// Sends `enable_cost_optimizer` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_enable_cost_optimizer_null(mut self) -> Self {
        self.enable_cost_optimizer = None;
        object::set_null(&mut self.extra, "enable_cost_optimizer");
        self
    }
}

members! {
    LlamaParseParameters,
    webhook_configurations = optional_or_null "webhook_configurations",
    priority = optional_or_null "priority",
    languages = optional "languages",
    parsing_instruction = optional_or_null "parsing_instruction",
    disable_ocr = optional_or_null "disable_ocr",
    annotate_links = optional_or_null "annotate_links",
    adaptive_long_table = optional_or_null "adaptive_long_table",
    compact_markdown_table = optional_or_null "compact_markdown_table",
    disable_reconstruction = optional_or_null "disable_reconstruction",
    disable_image_extraction = optional_or_null "disable_image_extraction",
    invalidate_cache = optional_or_null "invalidate_cache",
    outlined_table_extraction = optional_or_null "outlined_table_extraction",
    aggressive_table_extraction = optional_or_null "aggressive_table_extraction",
    merge_tables_across_pages_in_markdown = optional_or_null "merge_tables_across_pages_in_markdown",
    output_pdf_of_document = optional_or_null "output_pdf_of_document",
    do_not_cache = optional_or_null "do_not_cache",
    fast_mode = optional_or_null "fast_mode",
    skip_diagonal_text = optional_or_null "skip_diagonal_text",
    preserve_layout_alignment_across_pages = optional_or_null "preserve_layout_alignment_across_pages",
    preserve_very_small_text = optional_or_null "preserve_very_small_text",
    gpt4o_mode = optional_or_null "gpt4o_mode",
    gpt4o_api_key = optional_or_null "gpt4o_api_key",
    do_not_unroll_columns = optional_or_null "do_not_unroll_columns",
    extract_layout = optional_or_null "extract_layout",
    high_res_ocr = optional_or_null "high_res_ocr",
    html_make_all_elements_visible = optional_or_null "html_make_all_elements_visible",
    layout_aware = optional_or_null "layout_aware",
    specialized_chart_parsing_agentic = optional_or_null "specialized_chart_parsing_agentic",
    specialized_chart_parsing_plus = optional_or_null "specialized_chart_parsing_plus",
    specialized_chart_parsing_efficient = optional_or_null "specialized_chart_parsing_efficient",
    specialized_image_parsing = optional_or_null "specialized_image_parsing",
    precise_bounding_box = optional_or_null "precise_bounding_box",
    line_level_bounding_box = optional_or_null "line_level_bounding_box",
    html_remove_navigation_elements = optional_or_null "html_remove_navigation_elements",
    html_remove_fixed_elements = optional_or_null "html_remove_fixed_elements",
    guess_xlsx_sheet_name = optional_or_null "guess_xlsx_sheet_name",
    page_separator = optional_or_null "page_separator",
    bounding_box = optional_or_null "bounding_box",
    bbox_top = optional_or_null "bbox_top",
    bbox_right = optional_or_null "bbox_right",
    bbox_bottom = optional_or_null "bbox_bottom",
    bbox_left = optional_or_null "bbox_left",
    target_pages = optional_or_null "target_pages",
    use_vendor_multimodal_model = optional_or_null "use_vendor_multimodal_model",
    vendor_multimodal_model_name = optional_or_null "vendor_multimodal_model_name",
    model = optional_or_null "model",
    vendor_multimodal_api_key = optional_or_null "vendor_multimodal_api_key",
    page_prefix = optional_or_null "page_prefix",
    page_suffix = optional_or_null "page_suffix",
    webhook_url = optional_or_null "webhook_url",
    preset = optional_or_null "preset",
    take_screenshot = optional_or_null "take_screenshot",
    is_formatting_instruction = optional_or_null "is_formatting_instruction",
    premium_mode = optional_or_null "premium_mode",
    continuous_mode = optional_or_null "continuous_mode",
    input_s3_path = optional_or_null "input_s3_path",
    input_s3_region = optional_or_null "input_s3_region",
    output_s3_path_prefix = optional_or_null "output_s3_path_prefix",
    output_s3_region = optional_or_null "output_s3_region",
    project_id = optional_or_null "project_id",
    azure_openai_deployment_name = optional_or_null "azure_openai_deployment_name",
    azure_openai_endpoint = optional_or_null "azure_openai_endpoint",
    azure_openai_api_version = optional_or_null "azure_openai_api_version",
    azure_openai_key = optional_or_null "azure_openai_key",
    input_url = optional_or_null "input_url",
    http_proxy = optional_or_null "http_proxy",
    auto_mode = optional_or_null "auto_mode",
    auto_mode_trigger_on_regexp_in_page = optional_or_null "auto_mode_trigger_on_regexp_in_page",
    auto_mode_trigger_on_text_in_page = optional_or_null "auto_mode_trigger_on_text_in_page",
    auto_mode_trigger_on_table_in_page = optional_or_null "auto_mode_trigger_on_table_in_page",
    auto_mode_trigger_on_image_in_page = optional_or_null "auto_mode_trigger_on_image_in_page",
    auto_mode_configuration_json = optional_or_null "auto_mode_configuration_json",
    structured_output = optional_or_null "structured_output",
    structured_output_json_schema = optional_or_null "structured_output_json_schema",
    structured_output_json_schema_name = optional_or_null "structured_output_json_schema_name",
    max_pages = optional_or_null "max_pages",
    max_pages_enforced = optional_or_null "max_pages_enforced",
    extract_charts = optional_or_null "extract_charts",
    formatting_instruction = optional_or_null "formatting_instruction",
    complemental_formatting_instruction = optional_or_null "complemental_formatting_instruction",
    content_guideline_instruction = optional_or_null "content_guideline_instruction",
    spreadsheet_extract_sub_tables = optional_or_null "spreadsheet_extract_sub_tables",
    spreadsheet_force_formula_computation = optional_or_null "spreadsheet_force_formula_computation",
    spreadsheet_include_hidden_sheets = optional_or_null "spreadsheet_include_hidden_sheets",
    inline_images_in_markdown = optional_or_null "inline_images_in_markdown",
    job_timeout_in_seconds = optional_or_null "job_timeout_in_seconds",
    job_timeout_extra_time_per_page_in_seconds = optional_or_null "job_timeout_extra_time_per_page_in_seconds",
    strict_mode_image_extraction = optional_or_null "strict_mode_image_extraction",
    strict_mode_image_ocr = optional_or_null "strict_mode_image_ocr",
    strict_mode_reconstruction = optional_or_null "strict_mode_reconstruction",
    strict_mode_buggy_font = optional_or_null "strict_mode_buggy_font",
    save_images = optional_or_null "save_images",
    images_to_save = optional_or_null "images_to_save",
    hide_headers = optional_or_null "hide_headers",
    hide_footers = optional_or_null "hide_footers",
    page_header_prefix = optional_or_null "page_header_prefix",
    page_header_suffix = optional_or_null "page_header_suffix",
    page_footer_prefix = optional_or_null "page_footer_prefix",
    page_footer_suffix = optional_or_null "page_footer_suffix",
    remove_hidden_text = optional_or_null "remove_hidden_text",
    keep_page_separator_when_merging_tables = optional_or_null "keep_page_separator_when_merging_tables",
    ignore_document_elements_for_layout_detection = optional_or_null "ignore_document_elements_for_layout_detection",
    output_tables_as_html = optional_or_null "output_tables_as_HTML",
    internal_is_screenshot_job = optional_or_null "internal_is_screenshot_job",
    parse_mode = optional_or_null "parse_mode",
    system_prompt = optional_or_null "system_prompt",
    system_prompt_append = optional_or_null "system_prompt_append",
    user_prompt = optional_or_null "user_prompt",
    page_error_tolerance = optional_or_null "page_error_tolerance",
    replace_failed_page_mode = optional_or_null "replace_failed_page_mode",
    replace_failed_page_with_error_message_prefix = optional_or_null "replace_failed_page_with_error_message_prefix",
    replace_failed_page_with_error_message_suffix = optional_or_null "replace_failed_page_with_error_message_suffix",
    markdown_table_multiline_header_separator = optional_or_null "markdown_table_multiline_header_separator",
    presentation_out_of_bounds_content = optional_or_null "presentation_out_of_bounds_content",
    presentation_skip_embedded_data = optional_or_null "presentation_skip_embedded_data",
    tier = optional_or_null "tier",
    version = optional_or_null "version",
    extract_printed_page_number = optional_or_null "extract_printed_page_number",
    enable_cost_optimizer = optional_or_null "enable_cost_optimizer",
}
