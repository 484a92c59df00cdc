// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::SplitSegmentResponse;
use crate::runtime::{self, Extra, members};

/// Result of a completed split job.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SplitResultResponse {
    /// List of document segments.
    pub segments: Vec<SplitSegmentResponse>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    SplitResultResponse,
    segments = required "segments",
}
