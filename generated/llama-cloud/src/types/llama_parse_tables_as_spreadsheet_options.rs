// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, setters};

/// Options for exporting extracted tables as XLSX spreadsheet files.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LlamaParseTablesAsSpreadsheetOptions {
    /// Whether this option is enabled
    pub enable: Option<bool>,
    /// Automatically generate descriptive sheet names from table context (headers, surrounding text) instead of using generic names like 'Table_1'
    ///
    /// Default: `true`
    pub guess_sheet_name: Option<bool>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl LlamaParseTablesAsSpreadsheetOptions {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    LlamaParseTablesAsSpreadsheetOptions,
    /// Whether this option is enabled
    with_enable(enable: bool) = enable,
    /// Sends `enable` as null, which is not the same as leaving it out.
    with_enable_null = null "enable";
    /// Automatically generate descriptive sheet names from table context (headers, surrounding text) instead of using generic names like 'Table_1'
    ///
    /// Default: `true`
    with_guess_sheet_name(guess_sheet_name: bool) = guess_sheet_name;
}

members! {
    LlamaParseTablesAsSpreadsheetOptions,
    enable = optional_or_null "enable",
    guess_sheet_name = optional "guess_sheet_name",
}
