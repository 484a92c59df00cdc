// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::SplitStrategyAllowUncategorized;
use crate::runtime::{self, Extra, members};

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

    /// Controls handling of pages that don't match any category. 'include': pages can be grouped as 'uncategorized' and included in results. 'forbid': all pages must be assigned to a defined category. 'omit': pages can be classified as 'uncategorized' but are excluded from results.
    ///
    /// Default: `"include"`
    #[must_use]
    pub fn with_allow_uncategorized(
        mut self,
        allow_uncategorized: impl Into<SplitStrategyAllowUncategorized>,
    ) -> Self {
        self.allow_uncategorized = Some(allow_uncategorized.into());
        self
    }
}

members! {
    SplitStrategy,
    allow_uncategorized = optional "allow_uncategorized",
}
