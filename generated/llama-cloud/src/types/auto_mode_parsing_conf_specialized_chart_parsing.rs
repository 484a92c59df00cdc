// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// The values of `AutoModeParsingConfSpecializedChartParsing`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AutoModeParsingConfSpecializedChartParsing {
    /// `agentic_plus`
    AgenticPlus,
    /// `agentic`
    Agentic,
    /// `efficient`
    Efficient,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    AutoModeParsingConfSpecializedChartParsing,
    AgenticPlus = "agentic_plus",
    Agentic = "agentic",
    Efficient = "efficient",
}
