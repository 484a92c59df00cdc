// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// Enum for representing the type of a pipeline
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PipelineType {
    /// `PLAYGROUND`
    Playground,
    /// `MANAGED`
    Managed,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    PipelineType,
    Playground = "PLAYGROUND",
    Managed = "MANAGED",
}
