// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// Token usage and duration of a turn.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Usage {
    /// Duration of the turn in milliseconds.
    ///
    /// Default: `0`
    pub duration_ms: Option<f64>,
    /// Number of input tokens of the turn.
    pub total_input_tokens: Option<i64>,
    /// Number of output tokens of the turn.
    pub total_output_tokens: Option<i64>,
    /// Number of turns of the agent.
    ///
    /// Default: `1`
    pub turns: Option<i64>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    Usage,
    duration_ms = optional "duration_ms",
    total_input_tokens = optional_or_null "total_input_tokens",
    total_output_tokens = optional_or_null "total_output_tokens",
    turns = optional "turns",
}
