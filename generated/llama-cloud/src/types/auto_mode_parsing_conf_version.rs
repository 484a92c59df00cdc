// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// The values of `AutoModeParsingConfVersion`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoModeParsingConfVersion {
    /// `latest`
    Latest,
    /// `2026-05-13`
    _2026_05_13,
    /// `2026-05-11`
    _2026_05_11,
    /// `2026-04-09`
    _2026_04_09,
    /// `2025-12-11`
    _2025_12_11,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    AutoModeParsingConfVersion,
    Latest = "latest",
    _2026_05_13 = "2026-05-13",
    _2026_05_11 = "2026-05-11",
    _2026_04_09 = "2026-04-09",
    _2025_12_11 = "2025-12-11",
}
