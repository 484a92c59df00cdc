// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{
    ParseVersionsResponseAgentic, ParseVersionsResponseAgenticPlus,
    ParseVersionsResponseCostEffective, ParseVersionsResponseFast,
};
use crate::runtime::{self, Extra, members};

/// Versions accepted by the parse API, grouped by tier.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ParseVersionsResponse {
    /// Versions for the fast tier
    pub fast: Vec<ParseVersionsResponseFast>,
    /// Versions for the cost_effective tier
    pub cost_effective: Vec<ParseVersionsResponseCostEffective>,
    /// Versions for the agentic tier
    pub agentic: Vec<ParseVersionsResponseAgentic>,
    /// Versions for the agentic_plus tier
    pub agentic_plus: Vec<ParseVersionsResponseAgenticPlus>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ParseVersionsResponse,
    fast = required "fast",
    cost_effective = required "cost_effective",
    agentic = required "agentic",
    agentic_plus = required "agentic_plus",
}
