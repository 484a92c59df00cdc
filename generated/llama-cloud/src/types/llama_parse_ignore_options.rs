// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, setters};

/// Options for ignoring specific types of text during extraction.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LlamaParseIgnoreOptions {
    /// Skip text rotated at an angle (not horizontal/vertical). Useful for ignoring watermarks or decorative angled text
    pub ignore_diagonal_text: Option<bool>,
    /// Skip OCR text extraction from embedded images. Use when images contain irrelevant text (watermarks, logos) that shouldn't be in the output
    pub ignore_text_in_image: Option<bool>,
    /// Skip text marked as hidden in the document structure. Some PDFs contain invisible text layers used for accessibility or search indexing
    pub ignore_hidden_text: Option<bool>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl LlamaParseIgnoreOptions {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    LlamaParseIgnoreOptions,
    /// Skip text rotated at an angle (not horizontal/vertical). Useful for ignoring watermarks or decorative angled text
    with_ignore_diagonal_text(ignore_diagonal_text: bool) = ignore_diagonal_text,
    /// Sends `ignore_diagonal_text` as null, which is not the same as leaving it out.
    with_ignore_diagonal_text_null = null "ignore_diagonal_text";
    /// Skip OCR text extraction from embedded images. Use when images contain irrelevant text (watermarks, logos) that shouldn't be in the output
    with_ignore_text_in_image(ignore_text_in_image: bool) = ignore_text_in_image,
    /// Sends `ignore_text_in_image` as null, which is not the same as leaving it out.
    with_ignore_text_in_image_null = null "ignore_text_in_image";
    /// Skip text marked as hidden in the document structure. Some PDFs contain invisible text layers used for accessibility or search indexing
    with_ignore_hidden_text(ignore_hidden_text: bool) = ignore_hidden_text,
    /// Sends `ignore_hidden_text` as null, which is not the same as leaving it out.
    with_ignore_hidden_text_null = null "ignore_hidden_text";
}

members! {
    LlamaParseIgnoreOptions,
    ignore_diagonal_text = optional_or_null "ignore_diagonal_text",
    ignore_text_in_image = optional_or_null "ignore_text_in_image",
    ignore_hidden_text = optional_or_null "ignore_hidden_text",
}
