// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// The values of `RelatedNodeInfoNodeType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RelatedNodeInfoNodeType {
    /// `1`
    _1,
    /// `2`
    _2,
    /// `3`
    _3,
    /// `4`
    _4,
    /// `5`
    _5,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    RelatedNodeInfoNodeType,
    _1 = "1",
    _2 = "2",
    _3 = "3",
    _4 = "4",
    _5 = "5",
}
