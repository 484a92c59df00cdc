// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, object};

/// Parsing configuration for classify jobs.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClassifyV2ParsingConfiguration {
    /// ISO 639-1 language code for the document
    ///
    /// Default: `"en"`
    ///
    /// Example: `"en"`
    pub lang: Option<String>,
    /// Comma-separated page numbers or ranges to process (1-based). Omit to process all pages.
    ///
    /// Example: `"1,3,5-7"`
    pub target_pages: Option<String>,
    /// Maximum number of pages to process. Omit for no limit.
    ///
    /// Limits: at least 1.
    ///
    /// Example: `10`
    pub max_pages: Option<i64>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl ClassifyV2ParsingConfiguration {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }

    /// ISO 639-1 language code for the document
    ///
    /// Default: `"en"`
    ///
    /// Example: `"en"`
    #[must_use]
    pub fn with_lang(mut self, lang: impl Into<String>) -> Self {
        self.lang = Some(lang.into());
        self
    }

    /// Comma-separated page numbers or ranges to process (1-based). Omit to process all pages.
    ///
    /// Example: `"1,3,5-7"`
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

    /// Maximum number of pages to process. Omit for no limit.
    ///
    /// Limits: at least 1.
    ///
    /// Example: `10`
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
}

members! {
    ClassifyV2ParsingConfiguration,
    lang = optional "lang",
    target_pages = optional_or_null "target_pages",
    max_pages = optional_or_null "max_pages",
}
