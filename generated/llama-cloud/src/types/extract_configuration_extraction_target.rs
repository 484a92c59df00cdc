// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// The values of `ExtractConfigurationExtractionTarget`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtractConfigurationExtractionTarget {
    /// `per_doc`
    PerDoc,
    /// `per_page`
    PerPage,
    /// `per_table_row`
    PerTableRow,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    ExtractConfigurationExtractionTarget,
    PerDoc = "per_doc",
    PerPage = "per_page",
    PerTableRow = "per_table_row",
}
