// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, object};

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

    /// Detect and extract multiple tables within a single sheet. Useful when spreadsheets contain several data regions separated by blank rows/columns
    #[must_use]
    pub fn with_detect_sub_tables_in_sheets(
        mut self,
        detect_sub_tables_in_sheets: bool,
    ) -> Self {
        self.detect_sub_tables_in_sheets = Some(detect_sub_tables_in_sheets);
        self.extra.remove_null("detect_sub_tables_in_sheets");
        self
    }

    /// Sends `detect_sub_tables_in_sheets` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_detect_sub_tables_in_sheets_null(mut self) -> Self {
        self.detect_sub_tables_in_sheets = None;
        object::set_null(&mut self.extra, "detect_sub_tables_in_sheets");
        self
    }

    /// Compute formula results instead of extracting formula text. Use when you need calculated values rather than formula definitions
    #[must_use]
    pub fn with_force_formula_computation_in_sheets(
        mut self,
        force_formula_computation_in_sheets: bool,
    ) -> Self {
        self.force_formula_computation_in_sheets = Some(
            force_formula_computation_in_sheets,
        );
        self.extra.remove_null("force_formula_computation_in_sheets");
        self
    }

    /// Sends `force_formula_computation_in_sheets` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_force_formula_computation_in_sheets_null(mut self) -> Self {
        self.force_formula_computation_in_sheets = None;
        object::set_null(&mut self.extra, "force_formula_computation_in_sheets");
        self
    }

    /// Parse hidden sheets in addition to visible ones. By default, hidden sheets are skipped
    #[must_use]
    pub fn with_include_hidden_sheets(mut self, include_hidden_sheets: bool) -> Self {
        self.include_hidden_sheets = Some(include_hidden_sheets);
        self.extra.remove_null("include_hidden_sheets");
        self
    }

    /// Sends `include_hidden_sheets` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_include_hidden_sheets_null(mut self) -> Self {
        self.include_hidden_sheets = None;
        object::set_null(&mut self.extra, "include_hidden_sheets");
        self
    }
}

members! {
    LlamaParseSpreadsheetOptions,
    detect_sub_tables_in_sheets = optional_or_null "detect_sub_tables_in_sheets",
    force_formula_computation_in_sheets = optional_or_null "force_formula_computation_in_sheets",
    include_hidden_sheets = optional_or_null "include_hidden_sheets",
}
