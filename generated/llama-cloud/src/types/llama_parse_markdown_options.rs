// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::LlamaParseTables;
use crate::runtime::{self, Extra, members, setters};

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
}

setters! {
    LlamaParseMarkdownOptions,
    /// Add link annotations to markdown output in the format \[text](url). When false, only the link text is included
    with_annotate_links(annotate_links: bool) = annotate_links,
    /// Sends `annotate_links` as null, which is not the same as leaving it out.
    with_annotate_links_null = null "annotate_links";
    /// Table formatting options including markdown vs HTML format and merging behavior
    with_tables(tables: LlamaParseTables) = tables;
    /// Embed images directly in markdown as base64 data URIs instead of extracting them as separate files. Useful for self-contained markdown output
    with_inline_images(inline_images: bool) = inline_images,
    /// Sends `inline_images` as null, which is not the same as leaving it out.
    with_inline_images_null = null "inline_images";
}

members! {
    LlamaParseMarkdownOptions,
    annotate_links = optional_or_null "annotate_links",
    tables = optional "tables",
    inline_images = optional_or_null "inline_images",
}
