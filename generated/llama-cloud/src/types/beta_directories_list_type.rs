// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// The values of `BetaDirectoriesListType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BetaDirectoriesListType {
    /// `user`
    User,
    /// `index`
    Index,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    BetaDirectoriesListType,
    User = "user",
    Index = "index",
}
