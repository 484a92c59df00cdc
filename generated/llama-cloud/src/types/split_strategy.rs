// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::SplitStrategyAllowUncategorized;
use crate::runtime::{self, Extra, members, setters};

/// Configuration for how to split the document.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SplitStrategy {
    /// Controls handling of pages that don't match any category. 'include': pages can be grouped as 'uncategorized' and included in results. 'forbid': all pages must be assigned to a defined category. 'omit': pages can be classified as 'uncategorized' but are excluded from results.
    ///
    /// Default: `"include"`
    pub allow_uncategorized: Option<SplitStrategyAllowUncategorized>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl SplitStrategy {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    SplitStrategy,
    /// Controls handling of pages that don't match any category. 'include': pages can be grouped as 'uncategorized' and included in results. 'forbid': all pages must be assigned to a defined category. 'omit': pages can be classified as 'uncategorized' but are excluded from results.
    ///
    /// Default: `"include"`
    with_allow_uncategorized(
        allow_uncategorized: impl Into<SplitStrategyAllowUncategorized>,
    ) = allow_uncategorized.into();
}

members! {
    SplitStrategy,
    allow_uncategorized = optional "allow_uncategorized",
}
