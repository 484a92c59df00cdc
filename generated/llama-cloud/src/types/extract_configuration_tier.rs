// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// The values of `ExtractConfigurationTier`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExtractConfigurationTier {
    /// `cost_effective`
    CostEffective,
    /// `agentic`
    Agentic,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    ExtractConfigurationTier,
    CostEffective = "cost_effective",
    Agentic = "agentic",
}
