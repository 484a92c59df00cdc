// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::SheetsParsingConfigTableMergeSensitivity;
use crate::runtime::{self, Extra, argument, members, setters};

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
}

setters! {
    SheetsParsingConfig,
    /// The names of the sheets to extract regions from. If empty, all sheets will be processed.
    with_sheet_names(sheet_names: impl IntoIterator<Item = impl Into<String>>) = argument::list::<String>(sheet_names),
    /// Sends `sheet_names` as null, which is not the same as leaving it out.
    with_sheet_names_null = null "sheet_names";
    /// Whether to include hidden cells when extracting regions from the spreadsheet.
    ///
    /// Default: `true`
    with_include_hidden_cells(include_hidden_cells: bool) = include_hidden_cells;
    /// A1 notation of the range to extract a single region from. If None, the entire sheet is used.
    with_extraction_range(extraction_range: impl Into<String>) = extraction_range.into(),
    /// Sends `extraction_range` as null, which is not the same as leaving it out.
    with_extraction_range_null = null "extraction_range";
    /// Whether to generate additional metadata (title, description) for each extracted region.
    ///
    /// Default: `true`
    with_generate_additional_metadata(generate_additional_metadata: bool) = generate_additional_metadata;
    /// Enables experimental processing. Accuracy may be impacted.
    ///
    /// Default: `false`
    with_use_experimental_processing(use_experimental_processing: bool) = use_experimental_processing;
    /// Return a flattened dataframe when a detected table is recognized as hierarchical.
    ///
    /// Default: `false`
    with_flatten_hierarchical_tables(flatten_hierarchical_tables: bool) = flatten_hierarchical_tables;
    /// Influences how likely similar-looking regions are merged into a single table. Useful for spreadsheets that either have sparse tables (strong merging) or many distinct tables close together (weak merging).
    ///
    /// Default: `"strong"`
    with_table_merge_sensitivity(
        table_merge_sensitivity: impl Into<SheetsParsingConfigTableMergeSensitivity>,
    ) = table_merge_sensitivity.into();
    /// Optional specialization mode for domain-specific extraction. Supported values: 'financial-standard', 'financial-enhanced', 'financial-precise'. Default None uses the general-purpose pipeline.
    with_specialization(specialization: impl Into<String>) = specialization.into(),
    /// Sends `specialization` as null, which is not the same as leaving it out.
    with_specialization_null = null "specialization";
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
