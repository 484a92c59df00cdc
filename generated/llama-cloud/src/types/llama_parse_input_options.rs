// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{
    LlamaParseHtmlOptions, LlamaParsePdfOptions, LlamaParsePresentationOptions,
    LlamaParseSpreadsheetOptions,
};
use crate::runtime::{self, Extra, members, setters};

/// Input format-specific parsing options.
///
/// These options only apply when parsing documents of the corresponding format.
/// LlamaParse automatically detects the input format based on file extension and content.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LlamaParseInputOptions {
    /// HTML/web page parsing options (applies to .html, .htm files)
    pub html: Option<LlamaParseHtmlOptions>,
    /// PDF-specific parsing options (applies to .pdf files)
    pub pdf: Option<LlamaParsePdfOptions>,
    /// Spreadsheet parsing options (applies to .xlsx, .xls, .csv, .ods files)
    pub spreadsheet: Option<LlamaParseSpreadsheetOptions>,
    /// Presentation parsing options (applies to .pptx, .ppt, .odp, .key files)
    pub presentation: Option<LlamaParsePresentationOptions>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl LlamaParseInputOptions {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    LlamaParseInputOptions,
    /// HTML/web page parsing options (applies to .html, .htm files)
    with_html(html: LlamaParseHtmlOptions) = html;
    /// PDF-specific parsing options (applies to .pdf files)
    with_pdf(pdf: LlamaParsePdfOptions) = pdf;
    /// Spreadsheet parsing options (applies to .xlsx, .xls, .csv, .ods files)
    with_spreadsheet(spreadsheet: LlamaParseSpreadsheetOptions) = spreadsheet;
    /// Presentation parsing options (applies to .pptx, .ppt, .odp, .key files)
    with_presentation(presentation: LlamaParsePresentationOptions) = presentation;
}

members! {
    LlamaParseInputOptions,
    html = optional "html",
    pdf = optional "pdf",
    spreadsheet = optional "spreadsheet",
    presentation = optional "presentation",
}
