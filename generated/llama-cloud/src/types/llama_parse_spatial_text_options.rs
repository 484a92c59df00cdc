// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, object};

/// Spatial text output options for preserving document layout.
///
/// Spatial text maintains the visual positioning of text elements, useful for
/// documents where layout conveys meaning (forms, tables, multi-column layouts).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LlamaParseSpatialTextOptions {
    /// Maintain consistent text column alignment across page boundaries. Automatically enabled for document-level parsing modes
    pub preserve_layout_alignment_across_pages: Option<bool>,
    /// Include text below the normal size threshold. Useful for footnotes, watermarks, or fine print that might otherwise be filtered out
    pub preserve_very_small_text: Option<bool>,
    /// Keep multi-column layouts intact instead of linearizing columns into sequential text. Automatically enabled for non-fast tiers
    pub do_not_unroll_columns: Option<bool>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl LlamaParseSpatialTextOptions {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Maintain consistent text column alignment across page boundaries. Automatically enabled for document-level parsing modes
    #[must_use]
    pub fn with_preserve_layout_alignment_across_pages(
        mut self,
        preserve_layout_alignment_across_pages: bool,
    ) -> Self {
        self.preserve_layout_alignment_across_pages = Some(
            preserve_layout_alignment_across_pages,
        );
        self.extra.remove_null("preserve_layout_alignment_across_pages");
        self
    }

    /// Sends `preserve_layout_alignment_across_pages` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_preserve_layout_alignment_across_pages_null(mut self) -> Self {
        self.preserve_layout_alignment_across_pages = None;
        object::set_null(&mut self.extra, "preserve_layout_alignment_across_pages");
        self
    }

    /// Include text below the normal size threshold. Useful for footnotes, watermarks, or fine print that might otherwise be filtered out
    #[must_use]
    pub fn with_preserve_very_small_text(
        mut self,
        preserve_very_small_text: bool,
    ) -> Self {
        self.preserve_very_small_text = Some(preserve_very_small_text);
        self.extra.remove_null("preserve_very_small_text");
        self
    }

    /// Sends `preserve_very_small_text` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_preserve_very_small_text_null(mut self) -> Self {
        self.preserve_very_small_text = None;
        object::set_null(&mut self.extra, "preserve_very_small_text");
        self
    }

    /// Keep multi-column layouts intact instead of linearizing columns into sequential text. Automatically enabled for non-fast tiers
    #[must_use]
    pub fn with_do_not_unroll_columns(mut self, do_not_unroll_columns: bool) -> Self {
        self.do_not_unroll_columns = Some(do_not_unroll_columns);
        self.extra.remove_null("do_not_unroll_columns");
        self
    }

    /// Sends `do_not_unroll_columns` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_do_not_unroll_columns_null(mut self) -> Self {
        self.do_not_unroll_columns = None;
        object::set_null(&mut self.extra, "do_not_unroll_columns");
        self
    }
}

members! {
    LlamaParseSpatialTextOptions,
    preserve_layout_alignment_across_pages = optional_or_null "preserve_layout_alignment_across_pages",
    preserve_very_small_text = optional_or_null "preserve_very_small_text",
    do_not_unroll_columns = optional_or_null "do_not_unroll_columns",
}
