// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, setters};

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
}

setters! {
    LlamaParsePageRanges,
    /// Maximum number of pages to process. Pages are processed in order starting from page 1. If both max_pages and target_pages are set, target_pages takes precedence
    ///
    /// Limits: at least 1.
    with_max_pages(max_pages: i64) = max_pages,
    /// Sends `max_pages` as null, which is not the same as leaving it out.
    with_max_pages_null = null "max_pages";
    /// Comma-separated list of specific pages to process using 1-based indexing. Supports individual pages and ranges. Examples: '1,3,5' (pages 1, 3, 5), '1-5' (pages 1 through 5 inclusive), '1,3,5-8,10' (pages 1, 3, 5-8, and 10). Pages are sorted and deduplicated automatically. Duplicate pages cause an error
    with_target_pages(target_pages: impl Into<String>) = target_pages.into(),
    /// Sends `target_pages` as null, which is not the same as leaving it out.
    with_target_pages_null = null "target_pages";
}

members! {
    LlamaParsePageRanges,
    max_pages = optional_or_null "max_pages",
    target_pages = optional_or_null "target_pages",
}
