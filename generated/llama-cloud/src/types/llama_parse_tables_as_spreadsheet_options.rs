// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, object};

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

    /// Whether this option is enabled
    #[must_use]
    pub fn with_enable(mut self, enable: bool) -> Self {
        self.enable = Some(enable);
        self.extra.remove_null("enable");
        self
    }

    /// Sends `enable` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_enable_null(mut self) -> Self {
        self.enable = None;
        object::set_null(&mut self.extra, "enable");
        self
    }

    /// Automatically generate descriptive sheet names from table context (headers, surrounding text) instead of using generic names like 'Table_1'
    ///
    /// Default: `true`
    #[must_use]
    pub fn with_guess_sheet_name(mut self, guess_sheet_name: bool) -> Self {
        self.guess_sheet_name = Some(guess_sheet_name);
        self
    }
}

members! {
    LlamaParseTablesAsSpreadsheetOptions,
    enable = optional_or_null "enable",
    guess_sheet_name = optional "guess_sheet_name",
}
