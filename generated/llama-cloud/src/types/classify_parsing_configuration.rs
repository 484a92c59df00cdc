// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::ParsingLanguages;
use crate::runtime::{self, Extra, argument, members, setters};

/// Parsing configuration for a classify job.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ClassifyParsingConfiguration {
    /// The language to parse the files in
    ///
    /// Default: `"en"`
    pub lang: Option<ParsingLanguages>,
    /// The maximum number of pages to parse
    ///
    /// Default: `5`
    pub max_pages: Option<i64>,
    /// The pages to target for parsing (0-indexed, so first page is at 0)
    ///
    /// Limits: at least 1 item.
    pub target_pages: Option<Vec<i64>>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl ClassifyParsingConfiguration {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    ClassifyParsingConfiguration,
    /// The language to parse the files in
    ///
    /// Default: `"en"`
    with_lang(lang: impl Into<ParsingLanguages>) = lang.into();
    /// The maximum number of pages to parse
    ///
    /// Default: `5`
    with_max_pages(max_pages: i64) = max_pages,
    /// Sends `max_pages` as null, which is not the same as leaving it out.
    with_max_pages_null = null "max_pages";
    /// The pages to target for parsing (0-indexed, so first page is at 0)
    ///
    /// Limits: at least 1 item.
    with_target_pages(target_pages: impl IntoIterator<Item = i64>) = argument::list::<i64>(target_pages),
    /// Sends `target_pages` as null, which is not the same as leaving it out.
    with_target_pages_null = null "target_pages";
}

members! {
    ClassifyParsingConfiguration,
    lang = optional "lang",
    max_pages = optional_or_null "max_pages",
    target_pages = optional_or_null "target_pages",
}
