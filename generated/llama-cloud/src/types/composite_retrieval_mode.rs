// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// Enum for the mode of composite retrieval.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CompositeRetrievalMode {
    /// `routing`
    Routing,
    /// `full`
    Full,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    CompositeRetrievalMode,
    Routing = "routing",
    Full = "full",
}
