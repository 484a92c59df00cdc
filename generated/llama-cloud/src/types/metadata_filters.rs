// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{FilterCondition, MetadataFiltersFilters};
use crate::runtime::{self, Extra, argument, members, setters};

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
}

setters! {
    MetadataFilters,
    /// Default: `"and"`
    with_condition(condition: impl Into<FilterCondition>) = condition.into(),
    /// Sends `condition` as null, which is not the same as leaving it out.
    with_condition_null = null "condition";
}

members! {
    MetadataFilters,
    filters = required "filters",
    condition = optional_or_null "condition",
}
