// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, setters};

/// Conditions that determine when a parsing job should fail vs complete with partial results.
///
/// By default, jobs complete successfully even if some pages fail to parse.
/// Use these settings to enforce stricter quality requirements.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LlamaParseJobFailureConditions {
    /// Maximum ratio of pages allowed to fail before the job fails (0-1). Example: 0.1 means job fails if more than 10% of pages fail. Default is 0.05 (5%)
    ///
    /// Limits: at most 1.
    pub allowed_page_failure_ratio: Option<f64>,
    /// Fail the entire job if any embedded image cannot be extracted. By default, image extraction errors are logged but don't fail the job
    pub fail_on_image_extraction_error: Option<bool>,
    /// Fail the entire job if OCR fails on any image. By default, OCR errors result in empty text for that image
    pub fail_on_image_ocr_error: Option<bool>,
    /// Fail the entire job if markdown cannot be reconstructed for any page. By default, failed pages use fallback text extraction
    pub fail_on_markdown_reconstruction_error: Option<bool>,
    /// Fail the job if a problematic font is detected that may cause incorrect text extraction. Buggy fonts can produce garbled or missing characters
    pub fail_on_buggy_font: Option<bool>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl LlamaParseJobFailureConditions {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    LlamaParseJobFailureConditions,
    /// Maximum ratio of pages allowed to fail before the job fails (0-1). Example: 0.1 means job fails if more than 10% of pages fail. Default is 0.05 (5%)
    ///
    /// Limits: at most 1.
    with_allowed_page_failure_ratio(allowed_page_failure_ratio: f64) = allowed_page_failure_ratio,
    /// Sends `allowed_page_failure_ratio` as null, which is not the same as leaving it out.
    with_allowed_page_failure_ratio_null = null "allowed_page_failure_ratio";
    /// Fail the entire job if any embedded image cannot be extracted. By default, image extraction errors are logged but don't fail the job
    with_fail_on_image_extraction_error(fail_on_image_extraction_error: bool) = fail_on_image_extraction_error,
    /// Sends `fail_on_image_extraction_error` as null, which is not the same as leaving it out.
    with_fail_on_image_extraction_error_null = null "fail_on_image_extraction_error";
    /// Fail the entire job if OCR fails on any image. By default, OCR errors result in empty text for that image
    with_fail_on_image_ocr_error(fail_on_image_ocr_error: bool) = fail_on_image_ocr_error,
    /// Sends `fail_on_image_ocr_error` as null, which is not the same as leaving it out.
    with_fail_on_image_ocr_error_null = null "fail_on_image_ocr_error";
    /// Fail the entire job if markdown cannot be reconstructed for any page. By default, failed pages use fallback text extraction
    with_fail_on_markdown_reconstruction_error(
        fail_on_markdown_reconstruction_error: bool,
    ) = fail_on_markdown_reconstruction_error,
    /// Sends `fail_on_markdown_reconstruction_error` as null, which is not the same as leaving it out.
    with_fail_on_markdown_reconstruction_error_null = null "fail_on_markdown_reconstruction_error";
    /// Fail the job if a problematic font is detected that may cause incorrect text extraction. Buggy fonts can produce garbled or missing characters
    with_fail_on_buggy_font(fail_on_buggy_font: bool) = fail_on_buggy_font,
    /// Sends `fail_on_buggy_font` as null, which is not the same as leaving it out.
    with_fail_on_buggy_font_null = null "fail_on_buggy_font";
}

members! {
    LlamaParseJobFailureConditions,
    allowed_page_failure_ratio = optional_or_null "allowed_page_failure_ratio",
    fail_on_image_extraction_error = optional_or_null "fail_on_image_extraction_error",
    fail_on_image_ocr_error = optional_or_null "fail_on_image_ocr_error",
    fail_on_markdown_reconstruction_error = optional_or_null "fail_on_markdown_reconstruction_error",
    fail_on_buggy_font = optional_or_null "fail_on_buggy_font",
}
