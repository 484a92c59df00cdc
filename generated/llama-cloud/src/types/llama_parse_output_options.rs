// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{
    BatchParseJobConfigImagesToSave, LlamaParseMarkdownOptions,
    LlamaParseSpatialTextOptions, LlamaParseTablesAsSpreadsheetOptions,
};
use crate::runtime::{self, Extra, argument, members, setters};

/// Output formatting and content extraction options.
///
/// Controls how parsed content is formatted and what additional data is extracted.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LlamaParseOutputOptions {
    /// Markdown formatting options including table styles and link annotations
    pub markdown: Option<LlamaParseMarkdownOptions>,
    /// Spatial text output options for preserving document layout structure
    pub spatial_text: Option<LlamaParseSpatialTextOptions>,
    /// Options for exporting tables as XLSX spreadsheets
    pub tables_as_spreadsheet: Option<LlamaParseTablesAsSpreadsheetOptions>,
    /// Extract the printed page number as it appears in the document (e.g., 'Page 5 of 10', 'v', 'A-3'). Useful for referencing original page numbers
    pub extract_printed_page_number: Option<bool>,
    /// Image categories to extract and save. Options: 'screenshot' (full page renders useful for visual QA), 'embedded' (images found within the document), 'layout' (cropped regions from layout detection like figures and diagrams). Empty list saves no images
    pub images_to_save: Option<Vec<BatchParseJobConfigImagesToSave>>,
    /// Optional additional output artifacts to save alongside the primary parse output. Each value opts in to generating and persisting one extra file; the empty list (default) saves none. The three accepted values are: 'stripped_md' — per-page markdown stripped of formatting (links, bold/italic, images, HTML), saved as JSON for full-text-search indexing; fetch via `expand=stripped_markdown_content_metadata`. 'concatenated_stripped_txt' — all stripped pages concatenated into a single plain-text file with `\n\n---\n\n` between pages, useful for feeding the document into search or embedding pipelines as one blob; fetch via `expand=concatenated_stripped_markdown_content_metadata`. 'word_bbox' — raw word-level bounding boxes (one JSON object per word, with page number and x/y/w/h coordinates) saved as JSONL, useful for highlighting or grounding extracted answers back to the source document; fetch via `expand=raw_words_content_metadata`.
    ///
    /// Example: `["stripped_md", "concatenated_stripped_txt", "word_bbox"]`
    pub additional_outputs: Option<Vec<String>>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl LlamaParseOutputOptions {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    LlamaParseOutputOptions,
    /// Markdown formatting options including table styles and link annotations
    with_markdown(markdown: LlamaParseMarkdownOptions) = markdown;
    /// Spatial text output options for preserving document layout structure
    with_spatial_text(spatial_text: LlamaParseSpatialTextOptions) = spatial_text;
    /// Options for exporting tables as XLSX spreadsheets
    with_tables_as_spreadsheet(
        tables_as_spreadsheet: LlamaParseTablesAsSpreadsheetOptions,
    ) = tables_as_spreadsheet;
    /// Extract the printed page number as it appears in the document (e.g., 'Page 5 of 10', 'v', 'A-3'). Useful for referencing original page numbers
    with_extract_printed_page_number(extract_printed_page_number: bool) = extract_printed_page_number,
    /// Sends `extract_printed_page_number` as null, which is not the same as leaving it out.
    with_extract_printed_page_number_null = null "extract_printed_page_number";
    /// Image categories to extract and save. Options: 'screenshot' (full page renders useful for visual QA), 'embedded' (images found within the document), 'layout' (cropped regions from layout detection like figures and diagrams). Empty list saves no images
    with_images_to_save(
        images_to_save: impl IntoIterator<Item = impl Into<BatchParseJobConfigImagesToSave>>,
    ) = argument::list::<BatchParseJobConfigImagesToSave>(images_to_save);
    /// Optional additional output artifacts to save alongside the primary parse output. Each value opts in to generating and persisting one extra file; the empty list (default) saves none. The three accepted values are: 'stripped_md' — per-page markdown stripped of formatting (links, bold/italic, images, HTML), saved as JSON for full-text-search indexing; fetch via `expand=stripped_markdown_content_metadata`. 'concatenated_stripped_txt' — all stripped pages concatenated into a single plain-text file with `\n\n---\n\n` between pages, useful for feeding the document into search or embedding pipelines as one blob; fetch via `expand=concatenated_stripped_markdown_content_metadata`. 'word_bbox' — raw word-level bounding boxes (one JSON object per word, with page number and x/y/w/h coordinates) saved as JSONL, useful for highlighting or grounding extracted answers back to the source document; fetch via `expand=raw_words_content_metadata`.
    ///
    /// Example: `["stripped_md", "concatenated_stripped_txt", "word_bbox"]`
    with_additional_outputs(
        additional_outputs: impl IntoIterator<Item = impl Into<String>>,
    ) = argument::list::<String>(additional_outputs);
}

members! {
    LlamaParseOutputOptions,
    markdown = optional "markdown",
    spatial_text = optional "spatial_text",
    tables_as_spreadsheet = optional "tables_as_spreadsheet",
    extract_printed_page_number = optional_or_null "extract_printed_page_number",
    images_to_save = optional "images_to_save",
    additional_outputs = optional "additional_outputs",
}
