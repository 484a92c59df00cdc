// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, setters};

/// Table formatting options for markdown output.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LlamaParseTables {
    /// Remove extra whitespace padding in markdown table cells for more compact output
    pub compact_markdown_tables: Option<bool>,
    /// Output tables as markdown pipe tables instead of HTML &lt;table&gt; tags. Markdown tables are simpler but cannot represent complex structures like merged cells
    pub output_tables_as_markdown: Option<bool>,
    /// Separator string for multiline cell content in markdown tables. Example: '&lt;br&gt;' to preserve line breaks, ' ' to join with spaces
    pub markdown_table_multiline_separator: Option<String>,
    /// Automatically merge tables that span multiple pages into a single table. The merged table appears on the first page with merged_from_pages metadata
    pub merge_continued_tables: Option<bool>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl LlamaParseTables {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    LlamaParseTables,
    /// Remove extra whitespace padding in markdown table cells for more compact output
    with_compact_markdown_tables(compact_markdown_tables: bool) = compact_markdown_tables,
    /// Sends `compact_markdown_tables` as null, which is not the same as leaving it out.
    with_compact_markdown_tables_null = null "compact_markdown_tables";
    /// Output tables as markdown pipe tables instead of HTML &lt;table&gt; tags. Markdown tables are simpler but cannot represent complex structures like merged cells
    with_output_tables_as_markdown(output_tables_as_markdown: bool) = output_tables_as_markdown,
    /// Sends `output_tables_as_markdown` as null, which is not the same as leaving it out.
    with_output_tables_as_markdown_null = null "output_tables_as_markdown";
    /// Separator string for multiline cell content in markdown tables. Example: '&lt;br&gt;' to preserve line breaks, ' ' to join with spaces
    with_markdown_table_multiline_separator(
        markdown_table_multiline_separator: impl Into<String>,
    ) = markdown_table_multiline_separator.into(),
    /// Sends `markdown_table_multiline_separator` as null, which is not the same as leaving it out.
    with_markdown_table_multiline_separator_null = null "markdown_table_multiline_separator";
    /// Automatically merge tables that span multiple pages into a single table. The merged table appears on the first page with merged_from_pages metadata
    with_merge_continued_tables(merge_continued_tables: bool) = merge_continued_tables,
    /// Sends `merge_continued_tables` as null, which is not the same as leaving it out.
    with_merge_continued_tables_null = null "merge_continued_tables";
}

members! {
    LlamaParseTables,
    compact_markdown_tables = optional_or_null "compact_markdown_tables",
    output_tables_as_markdown = optional_or_null "output_tables_as_markdown",
    markdown_table_multiline_separator = optional_or_null "markdown_table_multiline_separator",
    merge_continued_tables = optional_or_null "merge_continued_tables",
}
