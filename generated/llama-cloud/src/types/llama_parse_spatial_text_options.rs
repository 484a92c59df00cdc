// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, setters};

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
}

setters! {
    LlamaParseSpatialTextOptions,
    /// Maintain consistent text column alignment across page boundaries. Automatically enabled for document-level parsing modes
    with_preserve_layout_alignment_across_pages(
        preserve_layout_alignment_across_pages: bool,
    ) = preserve_layout_alignment_across_pages,
    /// Sends `preserve_layout_alignment_across_pages` as null, which is not the same as leaving it out.
    with_preserve_layout_alignment_across_pages_null = null "preserve_layout_alignment_across_pages";
    /// Include text below the normal size threshold. Useful for footnotes, watermarks, or fine print that might otherwise be filtered out
    with_preserve_very_small_text(preserve_very_small_text: bool) = preserve_very_small_text,
    /// Sends `preserve_very_small_text` as null, which is not the same as leaving it out.
    with_preserve_very_small_text_null = null "preserve_very_small_text";
    /// Keep multi-column layouts intact instead of linearizing columns into sequential text. Automatically enabled for non-fast tiers
    with_do_not_unroll_columns(do_not_unroll_columns: bool) = do_not_unroll_columns,
    /// Sends `do_not_unroll_columns` as null, which is not the same as leaving it out.
    with_do_not_unroll_columns_null = null "do_not_unroll_columns";
}

members! {
    LlamaParseSpatialTextOptions,
    preserve_layout_alignment_across_pages = optional_or_null "preserve_layout_alignment_across_pages",
    preserve_very_small_text = optional_or_null "preserve_very_small_text",
    do_not_unroll_columns = optional_or_null "do_not_unroll_columns",
}
