// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{FilterCondition, MetadataFiltersFilters};
use crate::runtime::{self, Extra, argument, members, object};

/// Metadata filters for vector stores.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MetadataFilters {
    /// The `filters` member.
    pub filters: Vec<MetadataFiltersFilters>,
    /// Default: `"and"`
    pub condition: Option<FilterCondition>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl MetadataFilters {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(
        filters: impl IntoIterator<Item = impl Into<MetadataFiltersFilters>>,
    ) -> Self {
        Self {
            filters: argument::list::<MetadataFiltersFilters>(filters),
            condition: None,
            extra: Extra::default(),
        }
    }

    /// Default: `"and"`
    #[must_use]
    pub fn with_condition(mut self, condition: impl Into<FilterCondition>) -> Self {
        self.condition = Some(condition.into());
        self.extra.remove_null("condition");
        self
    }

    /// Sends `condition` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_condition_null(mut self) -> Self {
        self.condition = None;
        object::set_null(&mut self.extra, "condition");
        self
    }
}

members! {
    MetadataFilters,
    filters = required "filters",
    condition = optional_or_null "condition",
}
