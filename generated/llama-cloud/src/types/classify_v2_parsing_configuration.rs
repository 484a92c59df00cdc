// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, setters};

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
}

setters! {
    ClassifyV2ParsingConfiguration,
    /// ISO 639-1 language code for the document
    ///
    /// Default: `"en"`
    ///
    /// Example: `"en"`
    with_lang(lang: impl Into<String>) = lang.into();
    /// Comma-separated page numbers or ranges to process (1-based). Omit to process all pages.
    ///
    /// Example: `"1,3,5-7"`
    with_target_pages(target_pages: impl Into<String>) = target_pages.into(),
    /// Sends `target_pages` as null, which is not the same as leaving it out.
    with_target_pages_null = null "target_pages";
    /// Maximum number of pages to process. Omit for no limit.
    ///
    /// Limits: at least 1.
    ///
    /// Example: `10`
    with_max_pages(max_pages: i64) = max_pages,
    /// Sends `max_pages` as null, which is not the same as leaving it out.
    with_max_pages_null = null "max_pages";
}

members! {
    ClassifyV2ParsingConfiguration,
    lang = optional "lang",
    target_pages = optional_or_null "target_pages",
    max_pages = optional_or_null "max_pages",
}
