// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// The values of `ParseVersionsResponseCostEffective`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ParseVersionsResponseCostEffective {
    /// `2026-04-09`
    _2026_04_09,
    /// `2026-03-31`
    _2026_03_31,
    /// `2026-03-27`
    _2026_03_27,
    /// `2026-03-25`
    _2026_03_25,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    ParseVersionsResponseCostEffective,
    _2026_04_09 = "2026-04-09",
    _2026_03_31 = "2026-03-31",
    _2026_03_27 = "2026-03-27",
    _2026_03_25 = "2026-03-25",
}
