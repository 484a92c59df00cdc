// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// Token usage and status of a run.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JobMetadata {
    /// Duration of the run in milliseconds.
    ///
    /// Default: `0`
    pub duration_ms: Option<f64>,
    /// Message of the error. Null if the run succeeded.
    pub error: Option<String>,
    /// The `export_config_ids` member.
    pub export_config_ids: Option<Vec<String>>,
    /// Whether the run failed.
    ///
    /// Default: `false`
    pub is_error: Option<bool>,
    /// Number of input tokens of the run.
    pub total_input_tokens: Option<i64>,
    /// Number of output tokens of the run.
    pub total_output_tokens: Option<i64>,
    /// Number of turns of the run.
    ///
    /// Default: `1`
    pub turns: Option<i64>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    JobMetadata,
    duration_ms = optional "duration_ms",
    error = optional_or_null "error",
    export_config_ids = optional_or_null "export_config_ids",
    is_error = optional "is_error",
    total_input_tokens = optional_or_null "total_input_tokens",
    total_output_tokens = optional_or_null "total_output_tokens",
    turns = optional "turns",
}
