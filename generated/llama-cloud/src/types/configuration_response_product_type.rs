// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// The values of `ConfigurationResponseProductType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigurationResponseProductType {
    /// `split_v1`
    SplitV1,
    /// `extract_v2`
    ExtractV2,
    /// `classify_v2`
    ClassifyV2,
    /// `parse_v2`
    ParseV2,
    /// `spreadsheet_v1`
    SpreadsheetV1,
    /// `unknown`
    Unknown,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    ConfigurationResponseProductType,
    SplitV1 = "split_v1",
    ExtractV2 = "extract_v2",
    ClassifyV2 = "classify_v2",
    ParseV2 = "parse_v2",
    SpreadsheetV1 = "spreadsheet_v1",
    Unknown = "unknown",
}
