// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// The `MarkdownResultPage` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MarkdownResultPage {
    /// Page number of the document
    pub page_number: i64,
    /// Markdown content of the page
    pub markdown: String,
    /// Header of the page in markdown
    pub header: Option<String>,
    /// Footer of the page in markdown
    pub footer: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    MarkdownResultPage,
    "success" = &true,
    page_number = required "page_number",
    markdown = required "markdown",
    header = optional_or_null "header",
    footer = optional_or_null "footer",
}
