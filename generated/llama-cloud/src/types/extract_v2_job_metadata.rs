// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::ExtractJobUsage;
use crate::runtime::{self, Extra, members};

/// Job-level metadata.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExtractV2JobMetadata {
    /// Usage metrics
    pub usage: Option<ExtractJobUsage>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ExtractV2JobMetadata,
    usage = optional_or_null "usage",
}
