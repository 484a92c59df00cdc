// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, setters};

/// Spreadsheet (Excel, CSV, ODS) parsing options.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LlamaParseSpreadsheetOptions {
    /// Detect and extract multiple tables within a single sheet. Useful when spreadsheets contain several data regions separated by blank rows/columns
    pub detect_sub_tables_in_sheets: Option<bool>,
    /// Compute formula results instead of extracting formula text. Use when you need calculated values rather than formula definitions
    pub force_formula_computation_in_sheets: Option<bool>,
    /// Parse hidden sheets in addition to visible ones. By default, hidden sheets are skipped
    pub include_hidden_sheets: Option<bool>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl LlamaParseSpreadsheetOptions {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    LlamaParseSpreadsheetOptions,
    /// Detect and extract multiple tables within a single sheet. Useful when spreadsheets contain several data regions separated by blank rows/columns
    with_detect_sub_tables_in_sheets(detect_sub_tables_in_sheets: bool) = detect_sub_tables_in_sheets,
    /// Sends `detect_sub_tables_in_sheets` as null, which is not the same as leaving it out.
    with_detect_sub_tables_in_sheets_null = null "detect_sub_tables_in_sheets";
    /// Compute formula results instead of extracting formula text. Use when you need calculated values rather than formula definitions
    with_force_formula_computation_in_sheets(force_formula_computation_in_sheets: bool) = force_formula_computation_in_sheets,
    /// Sends `force_formula_computation_in_sheets` as null, which is not the same as leaving it out.
    with_force_formula_computation_in_sheets_null = null "force_formula_computation_in_sheets";
    /// Parse hidden sheets in addition to visible ones. By default, hidden sheets are skipped
    with_include_hidden_sheets(include_hidden_sheets: bool) = include_hidden_sheets,
    /// Sends `include_hidden_sheets` as null, which is not the same as leaving it out.
    with_include_hidden_sheets_null = null "include_hidden_sheets";
}

members! {
    LlamaParseSpreadsheetOptions,
    detect_sub_tables_in_sheets = optional_or_null "detect_sub_tables_in_sheets",
    force_formula_computation_in_sheets = optional_or_null "force_formula_computation_in_sheets",
    include_hidden_sheets = optional_or_null "include_hidden_sheets",
}
