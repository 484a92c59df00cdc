// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// The values of `ParseVersionsResponseFast`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseVersionsResponseFast {
    /// `2025-12-11`
    _2025_12_11,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    ParseVersionsResponseFast,
    _2025_12_11 = "2025-12-11",
}
