// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, object};

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

    /// Maximum ratio of pages allowed to fail before the job fails (0-1). Example: 0.1 means job fails if more than 10% of pages fail. Default is 0.05 (5%)
    ///
    /// Limits: at most 1.
    #[must_use]
    pub fn with_allowed_page_failure_ratio(
        mut self,
        allowed_page_failure_ratio: f64,
    ) -> Self {
        self.allowed_page_failure_ratio = Some(allowed_page_failure_ratio);
        self.extra.remove_null("allowed_page_failure_ratio");
        self
    }

    /// Sends `allowed_page_failure_ratio` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_allowed_page_failure_ratio_null(mut self) -> Self {
        self.allowed_page_failure_ratio = None;
        object::set_null(&mut self.extra, "allowed_page_failure_ratio");
        self
    }

    /// Fail the entire job if any embedded image cannot be extracted. By default, image extraction errors are logged but don't fail the job
    #[must_use]
    pub fn with_fail_on_image_extraction_error(
        mut self,
        fail_on_image_extraction_error: bool,
    ) -> Self {
        self.fail_on_image_extraction_error = Some(fail_on_image_extraction_error);
        self.extra.remove_null("fail_on_image_extraction_error");
        self
    }

    /// Sends `fail_on_image_extraction_error` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_fail_on_image_extraction_error_null(mut self) -> Self {
        self.fail_on_image_extraction_error = None;
        object::set_null(&mut self.extra, "fail_on_image_extraction_error");
        self
    }

    /// Fail the entire job if OCR fails on any image. By default, OCR errors result in empty text for that image
    #[must_use]
    pub fn with_fail_on_image_ocr_error(
        mut self,
        fail_on_image_ocr_error: bool,
    ) -> Self {
        self.fail_on_image_ocr_error = Some(fail_on_image_ocr_error);
        self.extra.remove_null("fail_on_image_ocr_error");
        self
    }

    /// Sends `fail_on_image_ocr_error` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_fail_on_image_ocr_error_null(mut self) -> Self {
        self.fail_on_image_ocr_error = None;
        object::set_null(&mut self.extra, "fail_on_image_ocr_error");
        self
    }

    /// Fail the entire job if markdown cannot be reconstructed for any page. By default, failed pages use fallback text extraction
    #[must_use]
    pub fn with_fail_on_markdown_reconstruction_error(
        mut self,
        fail_on_markdown_reconstruction_error: bool,
    ) -> Self {
        self.fail_on_markdown_reconstruction_error = Some(
            fail_on_markdown_reconstruction_error,
        );
        self.extra.remove_null("fail_on_markdown_reconstruction_error");
        self
    }

    /// Sends `fail_on_markdown_reconstruction_error` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_fail_on_markdown_reconstruction_error_null(mut self) -> Self {
        self.fail_on_markdown_reconstruction_error = None;
        object::set_null(&mut self.extra, "fail_on_markdown_reconstruction_error");
        self
    }

    /// Fail the job if a problematic font is detected that may cause incorrect text extraction. Buggy fonts can produce garbled or missing characters
    #[must_use]
    pub fn with_fail_on_buggy_font(mut self, fail_on_buggy_font: bool) -> Self {
        self.fail_on_buggy_font = Some(fail_on_buggy_font);
        self.extra.remove_null("fail_on_buggy_font");
        self
    }

    /// Sends `fail_on_buggy_font` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_fail_on_buggy_font_null(mut self) -> Self {
        self.fail_on_buggy_font = None;
        object::set_null(&mut self.extra, "fail_on_buggy_font");
        self
    }
}

members! {
    LlamaParseJobFailureConditions,
    allowed_page_failure_ratio = optional_or_null "allowed_page_failure_ratio",
    fail_on_image_extraction_error = optional_or_null "fail_on_image_extraction_error",
    fail_on_image_ocr_error = optional_or_null "fail_on_image_ocr_error",
    fail_on_markdown_reconstruction_error = optional_or_null "fail_on_markdown_reconstruction_error",
    fail_on_buggy_font = optional_or_null "fail_on_buggy_font",
}
