// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// Product type: parse or extract.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SyncProductEntryRequestProductType {
    /// `parse`
    Parse,
    /// `extract`
    Extract,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    SyncProductEntryRequestProductType,
    Parse = "parse",
    Extract = "extract",
}
