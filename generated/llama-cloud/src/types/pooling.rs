// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// Enum of possible pooling choices with pooling behaviors.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Pooling {
    /// `cls`
    Cls,
    /// `mean`
    Mean,
    /// `last`
    Last,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    Pooling,
    Cls = "cls",
    Mean = "mean",
    Last = "last",
}
