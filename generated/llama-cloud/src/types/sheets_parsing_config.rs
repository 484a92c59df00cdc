// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::SheetsParsingConfigTableMergeSensitivity;
use crate::runtime::{self, Extra, argument, members, object};

/// Configuration for spreadsheet parsing and region extraction
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SheetsParsingConfig {
    /// The names of the sheets to extract regions from. If empty, all sheets will be processed.
    pub sheet_names: Option<Vec<String>>,
    /// Whether to include hidden cells when extracting regions from the spreadsheet.
    ///
    /// Default: `true`
    pub include_hidden_cells: Option<bool>,
    /// A1 notation of the range to extract a single region from. If None, the entire sheet is used.
    pub extraction_range: Option<String>,
    /// Whether to generate additional metadata (title, description) for each extracted region.
    ///
    /// Default: `true`
    pub generate_additional_metadata: Option<bool>,
    /// Enables experimental processing. Accuracy may be impacted.
    ///
    /// Default: `false`
    pub use_experimental_processing: Option<bool>,
    /// Return a flattened dataframe when a detected table is recognized as hierarchical.
    ///
    /// Default: `false`
    pub flatten_hierarchical_tables: Option<bool>,
    /// Influences how likely similar-looking regions are merged into a single table. Useful for spreadsheets that either have sparse tables (strong merging) or many distinct tables close together (weak merging).
    ///
    /// Default: `"strong"`
    pub table_merge_sensitivity: Option<SheetsParsingConfigTableMergeSensitivity>,
    /// Optional specialization mode for domain-specific extraction. Supported values: 'financial-standard', 'financial-enhanced', 'financial-precise'. Default None uses the general-purpose pipeline.
    pub specialization: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl SheetsParsingConfig {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }

    /// The names of the sheets to extract regions from. If empty, all sheets will be processed.
    #[must_use]
    pub fn with_sheet_names(
        mut self,
        sheet_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sheet_names = Some(argument::list::<String>(sheet_names));
        self.extra.remove_null("sheet_names");
        self
    }

    /// Sends `sheet_names` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_sheet_names_null(mut self) -> Self {
        self.sheet_names = None;
        object::set_null(&mut self.extra, "sheet_names");
        self
    }

    /// Whether to include hidden cells when extracting regions from the spreadsheet.
    ///
    /// Default: `true`
    #[must_use]
    pub fn with_include_hidden_cells(mut self, include_hidden_cells: bool) -> Self {
        self.include_hidden_cells = Some(include_hidden_cells);
        self
    }

    /// A1 notation of the range to extract a single region from. If None, the entire sheet is used.
    #[must_use]
    pub fn with_extraction_range(mut self, extraction_range: impl Into<String>) -> Self {
        self.extraction_range = Some(extraction_range.into());
        self.extra.remove_null("extraction_range");
        self
    }

    /// Sends `extraction_range` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_extraction_range_null(mut self) -> Self {
        self.extraction_range = None;
        object::set_null(&mut self.extra, "extraction_range");
        self
    }

    /// Whether to generate additional metadata (title, description) for each extracted region.
    ///
    /// Default: `true`
    #[must_use]
    pub fn with_generate_additional_metadata(
        mut self,
        generate_additional_metadata: bool,
    ) -> Self {
        self.generate_additional_metadata = Some(generate_additional_metadata);
        self
    }

    /// Enables experimental processing. Accuracy may be impacted.
    ///
    /// Default: `false`
    #[must_use]
    pub fn with_use_experimental_processing(
        mut self,
        use_experimental_processing: bool,
    ) -> Self {
        self.use_experimental_processing = Some(use_experimental_processing);
        self
    }

    /// Return a flattened dataframe when a detected table is recognized as hierarchical.
    ///
    /// Default: `false`
    #[must_use]
    pub fn with_flatten_hierarchical_tables(
        mut self,
        flatten_hierarchical_tables: bool,
    ) -> Self {
        self.flatten_hierarchical_tables = Some(flatten_hierarchical_tables);
        self
    }

    /// Influences how likely similar-looking regions are merged into a single table. Useful for spreadsheets that either have sparse tables (strong merging) or many distinct tables close together (weak merging).
    ///
    /// Default: `"strong"`
    #[must_use]
    pub fn with_table_merge_sensitivity(
        mut self,
        table_merge_sensitivity: impl Into<SheetsParsingConfigTableMergeSensitivity>,
    ) -> Self {
        self.table_merge_sensitivity = Some(table_merge_sensitivity.into());
        self
    }

    /// Optional specialization mode for domain-specific extraction. Supported values: 'financial-standard', 'financial-enhanced', 'financial-precise'. Default None uses the general-purpose pipeline.
    #[must_use]
    pub fn with_specialization(mut self, specialization: impl Into<String>) -> Self {
        self.specialization = Some(specialization.into());
        self.extra.remove_null("specialization");
        self
    }

    /// Sends `specialization` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_specialization_null(mut self) -> Self {
        self.specialization = None;
        object::set_null(&mut self.extra, "specialization");
        self
    }
}

members! {
    SheetsParsingConfig,
    sheet_names = optional_or_null "sheet_names",
    include_hidden_cells = optional "include_hidden_cells",
    extraction_range = optional_or_null "extraction_range",
    generate_additional_metadata = optional "generate_additional_metadata",
    use_experimental_processing = optional "use_experimental_processing",
    flatten_hierarchical_tables = optional "flatten_hierarchical_tables",
    table_merge_sensitivity = optional "table_merge_sensitivity",
    specialization = optional_or_null "specialization",
}
