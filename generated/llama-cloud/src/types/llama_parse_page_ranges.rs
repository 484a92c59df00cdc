// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, object};

/// Page selection options for processing specific pages or limiting page count.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LlamaParsePageRanges {
    /// Maximum number of pages to process. Pages are processed in order starting from page 1. If both max_pages and target_pages are set, target_pages takes precedence
    ///
    /// Limits: at least 1.
    pub max_pages: Option<i64>,
    /// Comma-separated list of specific pages to process using 1-based indexing. Supports individual pages and ranges. Examples: '1,3,5' (pages 1, 3, 5), '1-5' (pages 1 through 5 inclusive), '1,3,5-8,10' (pages 1, 3, 5-8, and 10). Pages are sorted and deduplicated automatically. Duplicate pages cause an error
    pub target_pages: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl LlamaParsePageRanges {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Maximum number of pages to process. Pages are processed in order starting from page 1. If both max_pages and target_pages are set, target_pages takes precedence
    ///
    /// Limits: at least 1.
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

    /// Comma-separated list of specific pages to process using 1-based indexing. Supports individual pages and ranges. Examples: '1,3,5' (pages 1, 3, 5), '1-5' (pages 1 through 5 inclusive), '1,3,5-8,10' (pages 1, 3, 5-8, and 10). Pages are sorted and deduplicated automatically. Duplicate pages cause an error
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
}

members! {
    LlamaParsePageRanges,
    max_pages = optional_or_null "max_pages",
    target_pages = optional_or_null "target_pages",
}
