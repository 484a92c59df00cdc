// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use super::{
    BatchParseJobConfigImagesToSave, BatchParseJobConfigPriority,
    BatchParseJobConfigType, FailPageMode, ParsingLanguages, ParsingMode,
    WebhookConfiguration,
};
use crate::runtime::{self, Extra, Json, argument, members, setters};

/// Generic parse job configuration for batch processing.
///
/// This model contains the parsing configuration that applies to all files
/// in a batch, but excludes file-specific fields like file_name, file_id, etc.
/// Those file-specific fields are populated from DirectoryFile data when
/// creating individual ParseJobRecordCreate instances for each file.
///
/// The fields in this model should be generic settings that apply uniformly
/// to all files being processed in the batch.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct BatchParseJobConfig {
    /// Outbound webhook endpoints to notify on job status changes
    pub webhook_configurations: Option<Vec<WebhookConfiguration>>,
    /// The priority for the request. This field may be ignored or overwritten depending on the organization tier.
    pub priority: Option<BatchParseJobConfigPriority>,
    /// The custom metadata to attach to the documents.
    pub custom_metadata: Option<BTreeMap<String, Json>>,
    /// The resource info about the file
    pub resource_info: Option<BTreeMap<String, Json>>,
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
    /// The region for the input S3 bucket.
    pub input_s3_region: Option<String>,
    /// If specified, llamaParse will save the output to the specified path. All output file will use this 'prefix' should be a valid s3:// url
    pub output_s3_path_prefix: Option<String>,
    /// The region for the output S3 bucket.
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
    /// Default: `"parse"`
    pub r#type: Option<BatchParseJobConfigType>,
    /// The language.
    ///
    /// Default: `"en"`
    pub lang: Option<String>,
    /// The output bucket.
    pub output_bucket: Option<String>,
    /// The pipeline ID.
    pub pipeline_id: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl BatchParseJobConfig {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    BatchParseJobConfig,
    /// Outbound webhook endpoints to notify on job status changes
    with_webhook_configurations(
        webhook_configurations: impl IntoIterator<Item = WebhookConfiguration>,
    ) = argument::list::<WebhookConfiguration>(webhook_configurations),
    /// Sends `webhook_configurations` as null, which is not the same as leaving it out.
    with_webhook_configurations_null = null "webhook_configurations";
    /// The priority for the request. This field may be ignored or overwritten depending on the organization tier.
    with_priority(priority: impl Into<BatchParseJobConfigPriority>) = priority.into(),
    /// Sends `priority` as null, which is not the same as leaving it out.
    with_priority_null = null "priority";
    /// The custom metadata to attach to the documents.
    with_custom_metadata(custom_metadata: impl Into<BTreeMap<String, Json>>) = custom_metadata.into(),
    /// Sends `custom_metadata` as null, which is not the same as leaving it out.
    with_custom_metadata_null = null "custom_metadata";
    /// The resource info about the file
    with_resource_info(resource_info: impl Into<BTreeMap<String, Json>>) = resource_info.into(),
    /// Sends `resource_info` as null, which is not the same as leaving it out.
    with_resource_info_null = null "resource_info";
    /// Limits: at least 1 item.
    with_languages(languages: impl IntoIterator<Item = impl Into<ParsingLanguages>>) = argument::list::<ParsingLanguages>(languages);
    /// Default: `""`
    with_parsing_instruction(parsing_instruction: impl Into<String>) = parsing_instruction.into(),
    /// Sends `parsing_instruction` as null, which is not the same as leaving it out.
    with_parsing_instruction_null = null "parsing_instruction";
    /// Default: `false`
    with_disable_ocr(disable_ocr: bool) = disable_ocr,
    /// Sends `disable_ocr` as null, which is not the same as leaving it out.
    with_disable_ocr_null = null "disable_ocr";
    /// Default: `false`
    with_annotate_links(annotate_links: bool) = annotate_links,
    /// Sends `annotate_links` as null, which is not the same as leaving it out.
    with_annotate_links_null = null "annotate_links";
    /// Default: `false`
    with_adaptive_long_table(adaptive_long_table: bool) = adaptive_long_table,
    /// Sends `adaptive_long_table` as null, which is not the same as leaving it out.
    with_adaptive_long_table_null = null "adaptive_long_table";
    /// Default: `false`
    with_compact_markdown_table(compact_markdown_table: bool) = compact_markdown_table,
    /// Sends `compact_markdown_table` as null, which is not the same as leaving it out.
    with_compact_markdown_table_null = null "compact_markdown_table";
    /// Default: `false`
    with_disable_reconstruction(disable_reconstruction: bool) = disable_reconstruction,
    /// Sends `disable_reconstruction` as null, which is not the same as leaving it out.
    with_disable_reconstruction_null = null "disable_reconstruction";
    /// Default: `false`
    with_disable_image_extraction(disable_image_extraction: bool) = disable_image_extraction,
    /// Sends `disable_image_extraction` as null, which is not the same as leaving it out.
    with_disable_image_extraction_null = null "disable_image_extraction";
    /// Default: `false`
    with_invalidate_cache(invalidate_cache: bool) = invalidate_cache,
    /// Sends `invalidate_cache` as null, which is not the same as leaving it out.
    with_invalidate_cache_null = null "invalidate_cache";
    /// Default: `false`
    with_outlined_table_extraction(outlined_table_extraction: bool) = outlined_table_extraction,
    /// Sends `outlined_table_extraction` as null, which is not the same as leaving it out.
    with_outlined_table_extraction_null = null "outlined_table_extraction";
    /// Default: `false`
    with_aggressive_table_extraction(aggressive_table_extraction: bool) = aggressive_table_extraction,
    /// Sends `aggressive_table_extraction` as null, which is not the same as leaving it out.
    with_aggressive_table_extraction_null = null "aggressive_table_extraction";
    /// Default: `false`
    with_merge_tables_across_pages_in_markdown(
        merge_tables_across_pages_in_markdown: bool,
    ) = merge_tables_across_pages_in_markdown,
    /// Sends `merge_tables_across_pages_in_markdown` as null, which is not the same as leaving it out.
    with_merge_tables_across_pages_in_markdown_null = null "merge_tables_across_pages_in_markdown";
    /// Default: `false`
    with_output_pdf_of_document(output_pdf_of_document: bool) = output_pdf_of_document,
    /// Sends `output_pdf_of_document` as null, which is not the same as leaving it out.
    with_output_pdf_of_document_null = null "output_pdf_of_document";
    /// Default: `false`
    with_do_not_cache(do_not_cache: bool) = do_not_cache,
    /// Sends `do_not_cache` as null, which is not the same as leaving it out.
    with_do_not_cache_null = null "do_not_cache";
    /// Default: `false`
    with_fast_mode(fast_mode: bool) = fast_mode,
    /// Sends `fast_mode` as null, which is not the same as leaving it out.
    with_fast_mode_null = null "fast_mode";
    /// Default: `false`
    with_skip_diagonal_text(skip_diagonal_text: bool) = skip_diagonal_text,
    /// Sends `skip_diagonal_text` as null, which is not the same as leaving it out.
    with_skip_diagonal_text_null = null "skip_diagonal_text";
    /// Default: `false`
    with_preserve_layout_alignment_across_pages(
        preserve_layout_alignment_across_pages: bool,
    ) = preserve_layout_alignment_across_pages,
    /// Sends `preserve_layout_alignment_across_pages` as null, which is not the same as leaving it out.
    with_preserve_layout_alignment_across_pages_null = null "preserve_layout_alignment_across_pages";
    /// Default: `false`
    with_preserve_very_small_text(preserve_very_small_text: bool) = preserve_very_small_text,
    /// Sends `preserve_very_small_text` as null, which is not the same as leaving it out.
    with_preserve_very_small_text_null = null "preserve_very_small_text";
    /// Default: `false`
    with_gpt4o_mode(gpt4o_mode: bool) = gpt4o_mode,
    /// Sends `gpt4o_mode` as null, which is not the same as leaving it out.
    with_gpt4o_mode_null = null "gpt4o_mode";
    /// The `gpt4o_api_key` member.
    with_gpt4o_api_key(gpt4o_api_key: impl Into<String>) = gpt4o_api_key.into(),
    /// Sends `gpt4o_api_key` as null, which is not the same as leaving it out.
    with_gpt4o_api_key_null = null "gpt4o_api_key";
    /// Default: `false`
    with_do_not_unroll_columns(do_not_unroll_columns: bool) = do_not_unroll_columns,
    /// Sends `do_not_unroll_columns` as null, which is not the same as leaving it out.
    with_do_not_unroll_columns_null = null "do_not_unroll_columns";
    /// Default: `false`
    with_extract_layout(extract_layout: bool) = extract_layout,
    /// Sends `extract_layout` as null, which is not the same as leaving it out.
    with_extract_layout_null = null "extract_layout";
    /// Default: `false`
    with_high_res_ocr(high_res_ocr: bool) = high_res_ocr,
    /// Sends `high_res_ocr` as null, which is not the same as leaving it out.
    with_high_res_ocr_null = null "high_res_ocr";
    /// Default: `false`
    with_html_make_all_elements_visible(html_make_all_elements_visible: bool) = html_make_all_elements_visible,
    /// Sends `html_make_all_elements_visible` as null, which is not the same as leaving it out.
    with_html_make_all_elements_visible_null = null "html_make_all_elements_visible";
    /// Default: `false`
    with_layout_aware(layout_aware: bool) = layout_aware,
    /// Sends `layout_aware` as null, which is not the same as leaving it out.
    with_layout_aware_null = null "layout_aware";
    /// Default: `false`
    with_specialized_chart_parsing_agentic(specialized_chart_parsing_agentic: bool) = specialized_chart_parsing_agentic,
    /// Sends `specialized_chart_parsing_agentic` as null, which is not the same as leaving it out.
    with_specialized_chart_parsing_agentic_null = null "specialized_chart_parsing_agentic";
    /// Default: `false`
    with_specialized_chart_parsing_plus(specialized_chart_parsing_plus: bool) = specialized_chart_parsing_plus,
    /// Sends `specialized_chart_parsing_plus` as null, which is not the same as leaving it out.
    with_specialized_chart_parsing_plus_null = null "specialized_chart_parsing_plus";
    /// Default: `false`
    with_specialized_chart_parsing_efficient(specialized_chart_parsing_efficient: bool) = specialized_chart_parsing_efficient,
    /// Sends `specialized_chart_parsing_efficient` as null, which is not the same as leaving it out.
    with_specialized_chart_parsing_efficient_null = null "specialized_chart_parsing_efficient";
    /// Default: `false`
    with_specialized_image_parsing(specialized_image_parsing: bool) = specialized_image_parsing,
    /// Sends `specialized_image_parsing` as null, which is not the same as leaving it out.
    with_specialized_image_parsing_null = null "specialized_image_parsing";
    /// Default: `false`
    with_precise_bounding_box(precise_bounding_box: bool) = precise_bounding_box,
    /// Sends `precise_bounding_box` as null, which is not the same as leaving it out.
    with_precise_bounding_box_null = null "precise_bounding_box";
    /// Default: `false`
    with_line_level_bounding_box(line_level_bounding_box: bool) = line_level_bounding_box,
    /// Sends `line_level_bounding_box` as null, which is not the same as leaving it out.
    with_line_level_bounding_box_null = null "line_level_bounding_box";
    /// Default: `false`
    with_html_remove_navigation_elements(html_remove_navigation_elements: bool) = html_remove_navigation_elements,
    /// Sends `html_remove_navigation_elements` as null, which is not the same as leaving it out.
    with_html_remove_navigation_elements_null = null "html_remove_navigation_elements";
    /// Default: `false`
    with_html_remove_fixed_elements(html_remove_fixed_elements: bool) = html_remove_fixed_elements,
    /// Sends `html_remove_fixed_elements` as null, which is not the same as leaving it out.
    with_html_remove_fixed_elements_null = null "html_remove_fixed_elements";
    /// Default: `false`
    with_guess_xlsx_sheet_name(guess_xlsx_sheet_name: bool) = guess_xlsx_sheet_name,
    /// Sends `guess_xlsx_sheet_name` as null, which is not the same as leaving it out.
    with_guess_xlsx_sheet_name_null = null "guess_xlsx_sheet_name";
    /// The `page_separator` member.
    with_page_separator(page_separator: impl Into<String>) = page_separator.into(),
    /// Sends `page_separator` as null, which is not the same as leaving it out.
    with_page_separator_null = null "page_separator";
    /// The `bounding_box` member.
    with_bounding_box(bounding_box: impl Into<String>) = bounding_box.into(),
    /// Sends `bounding_box` as null, which is not the same as leaving it out.
    with_bounding_box_null = null "bounding_box";
    /// The `bbox_top` member.
    with_bbox_top(bbox_top: f64) = bbox_top,
    /// Sends `bbox_top` as null, which is not the same as leaving it out.
    with_bbox_top_null = null "bbox_top";
    /// The `bbox_right` member.
    with_bbox_right(bbox_right: f64) = bbox_right,
    /// Sends `bbox_right` as null, which is not the same as leaving it out.
    with_bbox_right_null = null "bbox_right";
    /// The `bbox_bottom` member.
    with_bbox_bottom(bbox_bottom: f64) = bbox_bottom,
    /// Sends `bbox_bottom` as null, which is not the same as leaving it out.
    with_bbox_bottom_null = null "bbox_bottom";
    /// The `bbox_left` member.
    with_bbox_left(bbox_left: f64) = bbox_left,
    /// Sends `bbox_left` as null, which is not the same as leaving it out.
    with_bbox_left_null = null "bbox_left";
    /// The `target_pages` member.
    with_target_pages(target_pages: impl Into<String>) = target_pages.into(),
    /// Sends `target_pages` as null, which is not the same as leaving it out.
    with_target_pages_null = null "target_pages";
    /// Default: `false`
    with_use_vendor_multimodal_model(use_vendor_multimodal_model: bool) = use_vendor_multimodal_model,
    /// Sends `use_vendor_multimodal_model` as null, which is not the same as leaving it out.
    with_use_vendor_multimodal_model_null = null "use_vendor_multimodal_model";
    /// The `vendor_multimodal_model_name` member.
    with_vendor_multimodal_model_name(vendor_multimodal_model_name: impl Into<String>) = vendor_multimodal_model_name.into(),
    /// Sends `vendor_multimodal_model_name` as null, which is not the same as leaving it out.
    with_vendor_multimodal_model_name_null = null "vendor_multimodal_model_name";
    /// The `model` member.
    with_model(model: impl Into<String>) = model.into(),
    /// Sends `model` as null, which is not the same as leaving it out.
    with_model_null = null "model";
    /// The `vendor_multimodal_api_key` member.
    with_vendor_multimodal_api_key(vendor_multimodal_api_key: impl Into<String>) = vendor_multimodal_api_key.into(),
    /// Sends `vendor_multimodal_api_key` as null, which is not the same as leaving it out.
    with_vendor_multimodal_api_key_null = null "vendor_multimodal_api_key";
    /// The `page_prefix` member.
    with_page_prefix(page_prefix: impl Into<String>) = page_prefix.into(),
    /// Sends `page_prefix` as null, which is not the same as leaving it out.
    with_page_prefix_null = null "page_prefix";
    /// The `page_suffix` member.
    with_page_suffix(page_suffix: impl Into<String>) = page_suffix.into(),
    /// Sends `page_suffix` as null, which is not the same as leaving it out.
    with_page_suffix_null = null "page_suffix";
    /// The `webhook_url` member.
    with_webhook_url(webhook_url: impl Into<String>) = webhook_url.into(),
    /// Sends `webhook_url` as null, which is not the same as leaving it out.
    with_webhook_url_null = null "webhook_url";
    /// The `preset` member.
    with_preset(preset: impl Into<String>) = preset.into(),
    /// Sends `preset` as null, which is not the same as leaving it out.
    with_preset_null = null "preset";
    /// Default: `false`
    with_take_screenshot(take_screenshot: bool) = take_screenshot,
    /// Sends `take_screenshot` as null, which is not the same as leaving it out.
    with_take_screenshot_null = null "take_screenshot";
    /// Default: `true`
    with_is_formatting_instruction(is_formatting_instruction: bool) = is_formatting_instruction,
    /// Sends `is_formatting_instruction` as null, which is not the same as leaving it out.
    with_is_formatting_instruction_null = null "is_formatting_instruction";
    /// Default: `false`
    with_premium_mode(premium_mode: bool) = premium_mode,
    /// Sends `premium_mode` as null, which is not the same as leaving it out.
    with_premium_mode_null = null "premium_mode";
    /// Default: `false`
    with_continuous_mode(continuous_mode: bool) = continuous_mode,
    /// Sends `continuous_mode` as null, which is not the same as leaving it out.
    with_continuous_mode_null = null "continuous_mode";
    /// The `input_s3_path` member.
    with_input_s3_path(input_s3_path: impl Into<String>) = input_s3_path.into(),
    /// Sends `input_s3_path` as null, which is not the same as leaving it out.
    with_input_s3_path_null = null "input_s3_path";
    /// The region for the input S3 bucket.
    with_input_s3_region(input_s3_region: impl Into<String>) = input_s3_region.into(),
    /// Sends `input_s3_region` as null, which is not the same as leaving it out.
    with_input_s3_region_null = null "input_s3_region";
    /// If specified, llamaParse will save the output to the specified path. All output file will use this 'prefix' should be a valid s3:// url
    with_output_s3_path_prefix(output_s3_path_prefix: impl Into<String>) = output_s3_path_prefix.into(),
    /// Sends `output_s3_path_prefix` as null, which is not the same as leaving it out.
    with_output_s3_path_prefix_null = null "output_s3_path_prefix";
    /// The region for the output S3 bucket.
    with_output_s3_region(output_s3_region: impl Into<String>) = output_s3_region.into(),
    /// Sends `output_s3_region` as null, which is not the same as leaving it out.
    with_output_s3_region_null = null "output_s3_region";
    /// The `project_id` member.
    with_project_id(project_id: impl Into<String>) = project_id.into(),
    /// Sends `project_id` as null, which is not the same as leaving it out.
    with_project_id_null = null "project_id";
    /// The `azure_openai_deployment_name` member.
    with_azure_openai_deployment_name(azure_openai_deployment_name: impl Into<String>) = azure_openai_deployment_name.into(),
    /// Sends `azure_openai_deployment_name` as null, which is not the same as leaving it out.
    with_azure_openai_deployment_name_null = null "azure_openai_deployment_name";
    /// The `azure_openai_endpoint` member.
    with_azure_openai_endpoint(azure_openai_endpoint: impl Into<String>) = azure_openai_endpoint.into(),
    /// Sends `azure_openai_endpoint` as null, which is not the same as leaving it out.
    with_azure_openai_endpoint_null = null "azure_openai_endpoint";
    /// The `azure_openai_api_version` member.
    with_azure_openai_api_version(azure_openai_api_version: impl Into<String>) = azure_openai_api_version.into(),
    /// Sends `azure_openai_api_version` as null, which is not the same as leaving it out.
    with_azure_openai_api_version_null = null "azure_openai_api_version";
    /// The `azure_openai_key` member.
    with_azure_openai_key(azure_openai_key: impl Into<String>) = azure_openai_key.into(),
    /// Sends `azure_openai_key` as null, which is not the same as leaving it out.
    with_azure_openai_key_null = null "azure_openai_key";
    /// The `input_url` member.
    with_input_url(input_url: impl Into<String>) = input_url.into(),
    /// Sends `input_url` as null, which is not the same as leaving it out.
    with_input_url_null = null "input_url";
    /// The `http_proxy` member.
    with_http_proxy(http_proxy: impl Into<String>) = http_proxy.into(),
    /// Sends `http_proxy` as null, which is not the same as leaving it out.
    with_http_proxy_null = null "http_proxy";
    /// Default: `false`
    with_auto_mode(auto_mode: bool) = auto_mode,
    /// Sends `auto_mode` as null, which is not the same as leaving it out.
    with_auto_mode_null = null "auto_mode";
    /// The `auto_mode_trigger_on_regexp_in_page` member.
    with_auto_mode_trigger_on_regexp_in_page(
        auto_mode_trigger_on_regexp_in_page: impl Into<String>,
    ) = auto_mode_trigger_on_regexp_in_page.into(),
    /// Sends `auto_mode_trigger_on_regexp_in_page` as null, which is not the same as leaving it out.
    with_auto_mode_trigger_on_regexp_in_page_null = null "auto_mode_trigger_on_regexp_in_page";
    /// The `auto_mode_trigger_on_text_in_page` member.
    with_auto_mode_trigger_on_text_in_page(
        auto_mode_trigger_on_text_in_page: impl Into<String>,
    ) = auto_mode_trigger_on_text_in_page.into(),
    /// Sends `auto_mode_trigger_on_text_in_page` as null, which is not the same as leaving it out.
    with_auto_mode_trigger_on_text_in_page_null = null "auto_mode_trigger_on_text_in_page";
    /// Default: `false`
    with_auto_mode_trigger_on_table_in_page(auto_mode_trigger_on_table_in_page: bool) = auto_mode_trigger_on_table_in_page,
    /// Sends `auto_mode_trigger_on_table_in_page` as null, which is not the same as leaving it out.
    with_auto_mode_trigger_on_table_in_page_null = null "auto_mode_trigger_on_table_in_page";
    /// Default: `false`
    with_auto_mode_trigger_on_image_in_page(auto_mode_trigger_on_image_in_page: bool) = auto_mode_trigger_on_image_in_page,
    /// Sends `auto_mode_trigger_on_image_in_page` as null, which is not the same as leaving it out.
    with_auto_mode_trigger_on_image_in_page_null = null "auto_mode_trigger_on_image_in_page";
    /// The `auto_mode_configuration_json` member.
    with_auto_mode_configuration_json(auto_mode_configuration_json: impl Into<String>) = auto_mode_configuration_json.into(),
    /// Sends `auto_mode_configuration_json` as null, which is not the same as leaving it out.
    with_auto_mode_configuration_json_null = null "auto_mode_configuration_json";
    /// Default: `false`
    with_structured_output(structured_output: bool) = structured_output,
    /// Sends `structured_output` as null, which is not the same as leaving it out.
    with_structured_output_null = null "structured_output";
    /// The `structured_output_json_schema` member.
    with_structured_output_json_schema(structured_output_json_schema: impl Into<String>) = structured_output_json_schema.into(),
    /// Sends `structured_output_json_schema` as null, which is not the same as leaving it out.
    with_structured_output_json_schema_null = null "structured_output_json_schema";
    /// The `structured_output_json_schema_name` member.
    with_structured_output_json_schema_name(
        structured_output_json_schema_name: impl Into<String>,
    ) = structured_output_json_schema_name.into(),
    /// Sends `structured_output_json_schema_name` as null, which is not the same as leaving it out.
    with_structured_output_json_schema_name_null = null "structured_output_json_schema_name";
    /// The `max_pages` member.
    with_max_pages(max_pages: i64) = max_pages,
    /// Sends `max_pages` as null, which is not the same as leaving it out.
    with_max_pages_null = null "max_pages";
    /// The `max_pages_enforced` member.
    with_max_pages_enforced(max_pages_enforced: i64) = max_pages_enforced,
    /// Sends `max_pages_enforced` as null, which is not the same as leaving it out.
    with_max_pages_enforced_null = null "max_pages_enforced";
    /// Default: `false`
    with_extract_charts(extract_charts: bool) = extract_charts,
    /// Sends `extract_charts` as null, which is not the same as leaving it out.
    with_extract_charts_null = null "extract_charts";
    /// The `formatting_instruction` member.
    with_formatting_instruction(formatting_instruction: impl Into<String>) = formatting_instruction.into(),
    /// Sends `formatting_instruction` as null, which is not the same as leaving it out.
    with_formatting_instruction_null = null "formatting_instruction";
    /// The `complemental_formatting_instruction` member.
    with_complemental_formatting_instruction(
        complemental_formatting_instruction: impl Into<String>,
    ) = complemental_formatting_instruction.into(),
    /// Sends `complemental_formatting_instruction` as null, which is not the same as leaving it out.
    with_complemental_formatting_instruction_null = null "complemental_formatting_instruction";
    /// The `content_guideline_instruction` member.
    with_content_guideline_instruction(content_guideline_instruction: impl Into<String>) = content_guideline_instruction.into(),
    /// Sends `content_guideline_instruction` as null, which is not the same as leaving it out.
    with_content_guideline_instruction_null = null "content_guideline_instruction";
    /// Default: `false`
    with_spreadsheet_extract_sub_tables(spreadsheet_extract_sub_tables: bool) = spreadsheet_extract_sub_tables,
    /// Sends `spreadsheet_extract_sub_tables` as null, which is not the same as leaving it out.
    with_spreadsheet_extract_sub_tables_null = null "spreadsheet_extract_sub_tables";
    /// Default: `false`
    with_spreadsheet_force_formula_computation(
        spreadsheet_force_formula_computation: bool,
    ) = spreadsheet_force_formula_computation,
    /// Sends `spreadsheet_force_formula_computation` as null, which is not the same as leaving it out.
    with_spreadsheet_force_formula_computation_null = null "spreadsheet_force_formula_computation";
    /// Default: `false`
    with_spreadsheet_include_hidden_sheets(spreadsheet_include_hidden_sheets: bool) = spreadsheet_include_hidden_sheets,
    /// Sends `spreadsheet_include_hidden_sheets` as null, which is not the same as leaving it out.
    with_spreadsheet_include_hidden_sheets_null = null "spreadsheet_include_hidden_sheets";
    /// Default: `false`
    with_inline_images_in_markdown(inline_images_in_markdown: bool) = inline_images_in_markdown,
    /// Sends `inline_images_in_markdown` as null, which is not the same as leaving it out.
    with_inline_images_in_markdown_null = null "inline_images_in_markdown";
    /// The `job_timeout_in_seconds` member.
    with_job_timeout_in_seconds(job_timeout_in_seconds: f64) = job_timeout_in_seconds,
    /// Sends `job_timeout_in_seconds` as null, which is not the same as leaving it out.
    with_job_timeout_in_seconds_null = null "job_timeout_in_seconds";
    /// The `job_timeout_extra_time_per_page_in_seconds` member.
    with_job_timeout_extra_time_per_page_in_seconds(
        job_timeout_extra_time_per_page_in_seconds: f64,
    ) = job_timeout_extra_time_per_page_in_seconds,
    /// Sends `job_timeout_extra_time_per_page_in_seconds` as null, which is not the same as leaving it out.
    with_job_timeout_extra_time_per_page_in_seconds_null = null "job_timeout_extra_time_per_page_in_seconds";
    /// Default: `false`
    with_strict_mode_image_extraction(strict_mode_image_extraction: bool) = strict_mode_image_extraction,
    /// Sends `strict_mode_image_extraction` as null, which is not the same as leaving it out.
    with_strict_mode_image_extraction_null = null "strict_mode_image_extraction";
    /// Default: `false`
    with_strict_mode_image_ocr(strict_mode_image_ocr: bool) = strict_mode_image_ocr,
    /// Sends `strict_mode_image_ocr` as null, which is not the same as leaving it out.
    with_strict_mode_image_ocr_null = null "strict_mode_image_ocr";
    /// Default: `false`
    with_strict_mode_reconstruction(strict_mode_reconstruction: bool) = strict_mode_reconstruction,
    /// Sends `strict_mode_reconstruction` as null, which is not the same as leaving it out.
    with_strict_mode_reconstruction_null = null "strict_mode_reconstruction";
    /// Default: `false`
    with_strict_mode_buggy_font(strict_mode_buggy_font: bool) = strict_mode_buggy_font,
    /// Sends `strict_mode_buggy_font` as null, which is not the same as leaving it out.
    with_strict_mode_buggy_font_null = null "strict_mode_buggy_font";
    /// Default: `true`
    with_save_images(save_images: bool) = save_images,
    /// Sends `save_images` as null, which is not the same as leaving it out.
    with_save_images_null = null "save_images";
    /// The `images_to_save` member.
    with_images_to_save(
        images_to_save: impl IntoIterator<Item = impl Into<BatchParseJobConfigImagesToSave>>,
    ) = argument::list::<BatchParseJobConfigImagesToSave>(images_to_save),
    /// Sends `images_to_save` as null, which is not the same as leaving it out.
    with_images_to_save_null = null "images_to_save";
    /// Default: `false`
    with_hide_headers(hide_headers: bool) = hide_headers,
    /// Sends `hide_headers` as null, which is not the same as leaving it out.
    with_hide_headers_null = null "hide_headers";
    /// Default: `false`
    with_hide_footers(hide_footers: bool) = hide_footers,
    /// Sends `hide_footers` as null, which is not the same as leaving it out.
    with_hide_footers_null = null "hide_footers";
    /// The `page_header_prefix` member.
    with_page_header_prefix(page_header_prefix: impl Into<String>) = page_header_prefix.into(),
    /// Sends `page_header_prefix` as null, which is not the same as leaving it out.
    with_page_header_prefix_null = null "page_header_prefix";
    /// The `page_header_suffix` member.
    with_page_header_suffix(page_header_suffix: impl Into<String>) = page_header_suffix.into(),
    /// Sends `page_header_suffix` as null, which is not the same as leaving it out.
    with_page_header_suffix_null = null "page_header_suffix";
    /// The `page_footer_prefix` member.
    with_page_footer_prefix(page_footer_prefix: impl Into<String>) = page_footer_prefix.into(),
    /// Sends `page_footer_prefix` as null, which is not the same as leaving it out.
    with_page_footer_prefix_null = null "page_footer_prefix";
    /// The `page_footer_suffix` member.
    with_page_footer_suffix(page_footer_suffix: impl Into<String>) = page_footer_suffix.into(),
    /// Sends `page_footer_suffix` as null, which is not the same as leaving it out.
    with_page_footer_suffix_null = null "page_footer_suffix";
    /// Default: `false`
    with_remove_hidden_text(remove_hidden_text: bool) = remove_hidden_text,
    /// Sends `remove_hidden_text` as null, which is not the same as leaving it out.
    with_remove_hidden_text_null = null "remove_hidden_text";
    /// Default: `false`
    with_keep_page_separator_when_merging_tables(
        keep_page_separator_when_merging_tables: bool,
    ) = keep_page_separator_when_merging_tables,
    /// Sends `keep_page_separator_when_merging_tables` as null, which is not the same as leaving it out.
    with_keep_page_separator_when_merging_tables_null = null "keep_page_separator_when_merging_tables";
    /// Default: `false`
    with_ignore_document_elements_for_layout_detection(
        ignore_document_elements_for_layout_detection: bool,
    ) = ignore_document_elements_for_layout_detection,
    /// Sends `ignore_document_elements_for_layout_detection` as null, which is not the same as leaving it out.
    with_ignore_document_elements_for_layout_detection_null = null "ignore_document_elements_for_layout_detection";
    /// Default: `false`
    with_output_tables_as_html(output_tables_as_html: bool) = output_tables_as_html,
    /// Sends `output_tables_as_HTML` as null, which is not the same as leaving it out.
    with_output_tables_as_html_null = null "output_tables_as_HTML";
    /// Default: `false`
    with_internal_is_screenshot_job(internal_is_screenshot_job: bool) = internal_is_screenshot_job,
    /// Sends `internal_is_screenshot_job` as null, which is not the same as leaving it out.
    with_internal_is_screenshot_job_null = null "internal_is_screenshot_job";
    /// The `parse_mode` member.
    with_parse_mode(parse_mode: impl Into<ParsingMode>) = parse_mode.into(),
    /// Sends `parse_mode` as null, which is not the same as leaving it out.
    with_parse_mode_null = null "parse_mode";
    /// The `system_prompt` member.
    with_system_prompt(system_prompt: impl Into<String>) = system_prompt.into(),
    /// Sends `system_prompt` as null, which is not the same as leaving it out.
    with_system_prompt_null = null "system_prompt";
    /// The `system_prompt_append` member.
    with_system_prompt_append(system_prompt_append: impl Into<String>) = system_prompt_append.into(),
    /// Sends `system_prompt_append` as null, which is not the same as leaving it out.
    with_system_prompt_append_null = null "system_prompt_append";
    /// The `user_prompt` member.
    with_user_prompt(user_prompt: impl Into<String>) = user_prompt.into(),
    /// Sends `user_prompt` as null, which is not the same as leaving it out.
    with_user_prompt_null = null "user_prompt";
    /// Default: `0.05`
    with_page_error_tolerance(page_error_tolerance: f64) = page_error_tolerance,
    /// Sends `page_error_tolerance` as null, which is not the same as leaving it out.
    with_page_error_tolerance_null = null "page_error_tolerance";
    /// Default: `"raw_text"`
    with_replace_failed_page_mode(replace_failed_page_mode: impl Into<FailPageMode>) = replace_failed_page_mode.into(),
    /// Sends `replace_failed_page_mode` as null, which is not the same as leaving it out.
    with_replace_failed_page_mode_null = null "replace_failed_page_mode";
    /// The `replace_failed_page_with_error_message_prefix` member.
    with_replace_failed_page_with_error_message_prefix(
        replace_failed_page_with_error_message_prefix: impl Into<String>,
    ) = replace_failed_page_with_error_message_prefix.into(),
    /// Sends `replace_failed_page_with_error_message_prefix` as null, which is not the same as leaving it out.
    with_replace_failed_page_with_error_message_prefix_null = null "replace_failed_page_with_error_message_prefix";
    /// The `replace_failed_page_with_error_message_suffix` member.
    with_replace_failed_page_with_error_message_suffix(
        replace_failed_page_with_error_message_suffix: impl Into<String>,
    ) = replace_failed_page_with_error_message_suffix.into(),
    /// Sends `replace_failed_page_with_error_message_suffix` as null, which is not the same as leaving it out.
    with_replace_failed_page_with_error_message_suffix_null = null "replace_failed_page_with_error_message_suffix";
    /// The `markdown_table_multiline_header_separator` member.
    with_markdown_table_multiline_header_separator(
        markdown_table_multiline_header_separator: impl Into<String>,
    ) = markdown_table_multiline_header_separator.into(),
    /// Sends `markdown_table_multiline_header_separator` as null, which is not the same as leaving it out.
    with_markdown_table_multiline_header_separator_null = null "markdown_table_multiline_header_separator";
    /// Default: `false`
    with_presentation_out_of_bounds_content(presentation_out_of_bounds_content: bool) = presentation_out_of_bounds_content,
    /// Sends `presentation_out_of_bounds_content` as null, which is not the same as leaving it out.
    with_presentation_out_of_bounds_content_null = null "presentation_out_of_bounds_content";
    /// Default: `false`
    with_presentation_skip_embedded_data(presentation_skip_embedded_data: bool) = presentation_skip_embedded_data,
    /// Sends `presentation_skip_embedded_data` as null, which is not the same as leaving it out.
    with_presentation_skip_embedded_data_null = null "presentation_skip_embedded_data";
    /// The `tier` member.
    with_tier(tier: impl Into<String>) = tier.into(),
    /// Sends `tier` as null, which is not the same as leaving it out.
    with_tier_null = null "tier";
    /// The `version` member.
    with_version(version: impl Into<String>) = version.into(),
    /// Sends `version` as null, which is not the same as leaving it out.
    with_version_null = null "version";
    /// Default: `false`
    with_extract_printed_page_number(extract_printed_page_number: bool) = extract_printed_page_number,
    /// Sends `extract_printed_page_number` as null, which is not the same as leaving it out.
    with_extract_printed_page_number_null = null "extract_printed_page_number";
    /// The `enable_cost_optimizer` member.
    with_enable_cost_optimizer(enable_cost_optimizer: bool) = enable_cost_optimizer,
    /// Sends `enable_cost_optimizer` as null, which is not the same as leaving it out.
    with_enable_cost_optimizer_null = null "enable_cost_optimizer";
    /// Default: `"parse"`
    with_type(r#type: impl Into<BatchParseJobConfigType>) = r#type.into();
    /// The language.
    ///
    /// Default: `"en"`
    with_lang(lang: impl Into<String>) = lang.into();
    /// The output bucket.
    with_output_bucket(output_bucket: impl Into<String>) = output_bucket.into(),
    /// Sends `outputBucket` as null, which is not the same as leaving it out.
    with_output_bucket_null = null "outputBucket";
    /// The pipeline ID.
    with_pipeline_id(pipeline_id: impl Into<String>) = pipeline_id.into(),
    /// Sends `pipeline_id` as null, which is not the same as leaving it out.
    with_pipeline_id_null = null "pipeline_id";
}

members! {
    BatchParseJobConfig,
    webhook_configurations = optional_or_null "webhook_configurations",
    priority = optional_or_null "priority",
    custom_metadata = optional_or_null "custom_metadata",
    resource_info = optional_or_null "resource_info",
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
    r#type = optional "type",
    lang = optional "lang",
    output_bucket = optional_or_null "outputBucket",
    pipeline_id = optional_or_null "pipeline_id",
}
