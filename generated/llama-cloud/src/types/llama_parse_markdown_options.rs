// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::LlamaParseTables;
use crate::runtime::{self, Extra, members, object};

/// Markdown output formatting options.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LlamaParseMarkdownOptions {
    /// Add link annotations to markdown output in the format \[text](url). When false, only the link text is included
    pub annotate_links: Option<bool>,
    /// Table formatting options including markdown vs HTML format and merging behavior
    pub tables: Option<LlamaParseTables>,
    /// Embed images directly in markdown as base64 data URIs instead of extracting them as separate files. Useful for self-contained markdown output
    pub inline_images: Option<bool>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl LlamaParseMarkdownOptions {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Add link annotations to markdown output in the format \[text](url). When false, only the link text is included
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

    /// Table formatting options including markdown vs HTML format and merging behavior
    #[must_use]
    pub fn with_tables(mut self, tables: LlamaParseTables) -> Self {
        self.tables = Some(tables);
        self
    }

    /// Embed images directly in markdown as base64 data URIs instead of extracting them as separate files. Useful for self-contained markdown output
    #[must_use]
    pub fn with_inline_images(mut self, inline_images: bool) -> Self {
        self.inline_images = Some(inline_images);
        self.extra.remove_null("inline_images");
        self
    }

    /// Sends `inline_images` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_inline_images_null(mut self) -> Self {
        self.inline_images = None;
        object::set_null(&mut self.extra, "inline_images");
        self
    }
}

members! {
    LlamaParseMarkdownOptions,
    annotate_links = optional_or_null "annotate_links",
    tables = optional "tables",
    inline_images = optional_or_null "inline_images",
}
