// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, object};

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

    /// Remove extra whitespace padding in markdown table cells for more compact output
    #[must_use]
    pub fn with_compact_markdown_tables(
        mut self,
        compact_markdown_tables: bool,
    ) -> Self {
        self.compact_markdown_tables = Some(compact_markdown_tables);
        self.extra.remove_null("compact_markdown_tables");
        self
    }

    /// Sends `compact_markdown_tables` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_compact_markdown_tables_null(mut self) -> Self {
        self.compact_markdown_tables = None;
        object::set_null(&mut self.extra, "compact_markdown_tables");
        self
    }

    /// Output tables as markdown pipe tables instead of HTML &lt;table&gt; tags. Markdown tables are simpler but cannot represent complex structures like merged cells
    #[must_use]
    pub fn with_output_tables_as_markdown(
        mut self,
        output_tables_as_markdown: bool,
    ) -> Self {
        self.output_tables_as_markdown = Some(output_tables_as_markdown);
        self.extra.remove_null("output_tables_as_markdown");
        self
    }

    /// Sends `output_tables_as_markdown` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_output_tables_as_markdown_null(mut self) -> Self {
        self.output_tables_as_markdown = None;
        object::set_null(&mut self.extra, "output_tables_as_markdown");
        self
    }

    /// Separator string for multiline cell content in markdown tables. Example: '&lt;br&gt;' to preserve line breaks, ' ' to join with spaces
    #[must_use]
    pub fn with_markdown_table_multiline_separator(
        mut self,
        markdown_table_multiline_separator: impl Into<String>,
    ) -> Self {
        self.markdown_table_multiline_separator = Some(
            markdown_table_multiline_separator.into(),
        );
        self.extra.remove_null("markdown_table_multiline_separator");
        self
    }

    /// Sends `markdown_table_multiline_separator` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_markdown_table_multiline_separator_null(mut self) -> Self {
        self.markdown_table_multiline_separator = None;
        object::set_null(&mut self.extra, "markdown_table_multiline_separator");
        self
    }

    /// Automatically merge tables that span multiple pages into a single table. The merged table appears on the first page with merged_from_pages metadata
    #[must_use]
    pub fn with_merge_continued_tables(mut self, merge_continued_tables: bool) -> Self {
        self.merge_continued_tables = Some(merge_continued_tables);
        self.extra.remove_null("merge_continued_tables");
        self
    }

    /// Sends `merge_continued_tables` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_merge_continued_tables_null(mut self) -> Self {
        self.merge_continued_tables = None;
        object::set_null(&mut self.extra, "merge_continued_tables");
        self
    }
}

members! {
    LlamaParseTables,
    compact_markdown_tables = optional_or_null "compact_markdown_tables",
    output_tables_as_markdown = optional_or_null "output_tables_as_markdown",
    markdown_table_multiline_separator = optional_or_null "markdown_table_multiline_separator",
    merge_continued_tables = optional_or_null "merge_continued_tables",
}
