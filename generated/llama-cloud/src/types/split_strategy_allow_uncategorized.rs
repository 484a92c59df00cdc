// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// Controls handling of pages that don't match any category. 'include': pages can be grouped as 'uncategorized' and included in results. 'forbid': all pages must be assigned to a defined category. 'omit': pages can be classified as 'uncategorized' but are excluded from results.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SplitStrategyAllowUncategorized {
    /// `include`
    Include,
    /// `forbid`
    Forbid,
    /// `omit`
    Omit,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    SplitStrategyAllowUncategorized,
    Include = "include",
    Forbid = "forbid",
    Omit = "omit",
}
