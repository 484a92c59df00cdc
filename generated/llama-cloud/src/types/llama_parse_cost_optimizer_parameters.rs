// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, setters};

/// Cost optimizer configuration for reducing parsing costs on simpler pages.
///
/// When enabled, the parser analyzes each page and routes simpler pages to faster,
/// cheaper processing while preserving quality for complex pages. Only works with
/// 'agentic' or 'agentic_plus' tiers.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LlamaParseCostOptimizerParameters {
    /// Enable cost-optimized parsing. Routes simpler pages to faster processing while complex pages use full AI analysis. May reduce speed on some documents. IMPORTANT: Only available with 'agentic' or 'agentic_plus' tiers
    pub enable: Option<bool>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl LlamaParseCostOptimizerParameters {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    LlamaParseCostOptimizerParameters,
    /// Enable cost-optimized parsing. Routes simpler pages to faster processing while complex pages use full AI analysis. May reduce speed on some documents. IMPORTANT: Only available with 'agentic' or 'agentic_plus' tiers
    with_enable(enable: bool) = enable,
    /// Sends `enable` as null, which is not the same as leaving it out.
    with_enable_null = null "enable";
}

members! {
    LlamaParseCostOptimizerParameters,
    enable = optional_or_null "enable",
}
