// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::ParsingLanguages;
use crate::runtime::{self, Extra, argument, members, object};

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

    /// The language to parse the files in
    ///
    /// Default: `"en"`
    #[must_use]
    pub fn with_lang(mut self, lang: impl Into<ParsingLanguages>) -> Self {
        self.lang = Some(lang.into());
        self
    }

    /// The maximum number of pages to parse
    ///
    /// Default: `5`
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

    /// The pages to target for parsing (0-indexed, so first page is at 0)
    ///
    /// Limits: at least 1 item.
    #[must_use]
    pub fn with_target_pages(
        mut self,
        target_pages: impl IntoIterator<Item = i64>,
    ) -> Self {
        self.target_pages = Some(argument::list::<i64>(target_pages));
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
    ClassifyParsingConfiguration,
    lang = optional "lang",
    max_pages = optional_or_null "max_pages",
    target_pages = optional_or_null "target_pages",
}
