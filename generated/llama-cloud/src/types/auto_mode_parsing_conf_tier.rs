// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// The values of `AutoModeParsingConfTier`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoModeParsingConfTier {
    /// `fast`
    Fast,
    /// `cost_effective`
    CostEffective,
    /// `agentic`
    Agentic,
    /// `agentic_plus`
    AgenticPlus,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    AutoModeParsingConfTier,
    Fast = "fast",
    CostEffective = "cost_effective",
    Agentic = "agentic",
    AgenticPlus = "agentic_plus",
}
