// @generated from spec/container-registry.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// The order of the items. Lexical unless given.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManifestsListOrderby {
    /// `timeasc`
    Timeasc,
    /// `timedesc`
    Timedesc,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    ManifestsListOrderby,
    Timeasc = "timeasc",
    Timedesc = "timedesc",
}
