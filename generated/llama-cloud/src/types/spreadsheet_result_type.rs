// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// The values of `SpreadsheetResultType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SpreadsheetResultType {
    /// `table`
    Table,
    /// `extra`
    Extra,
    /// `cell_metadata`
    CellMetadata,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    SpreadsheetResultType,
    Table = "table",
    Extra = "extra",
    CellMetadata = "cell_metadata",
}
