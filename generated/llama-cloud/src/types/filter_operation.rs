// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::FilterOperationEq;
use crate::runtime::{self, Extra, argument, members, setters};

/// API request model for a filter comparison operation.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterOperation {
    /// The `eq` member.
    pub eq: Option<FilterOperationEq>,
    /// The `ne` member.
    pub ne: Option<FilterOperationEq>,
    /// The `gt` member.
    pub gt: Option<FilterOperationEq>,
    /// The `gte` member.
    pub gte: Option<FilterOperationEq>,
    /// The `lt` member.
    pub lt: Option<FilterOperationEq>,
    /// The `lte` member.
    pub lte: Option<FilterOperationEq>,
    /// The `includes` member.
    pub includes: Option<Vec<Option<FilterOperationEq>>>,
    /// The `excludes` member.
    pub excludes: Option<Vec<Option<FilterOperationEq>>>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl FilterOperation {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    FilterOperation,
    /// The `eq` member.
    with_eq(eq: impl Into<FilterOperationEq>) = eq.into(),
    /// Sends `eq` as null, which is not the same as leaving it out.
    with_eq_null = null "eq";
    /// The `ne` member.
    with_ne(ne: impl Into<FilterOperationEq>) = ne.into(),
    /// Sends `ne` as null, which is not the same as leaving it out.
    with_ne_null = null "ne";
    /// The `gt` member.
    with_gt(gt: impl Into<FilterOperationEq>) = gt.into(),
    /// Sends `gt` as null, which is not the same as leaving it out.
    with_gt_null = null "gt";
    /// The `gte` member.
    with_gte(gte: impl Into<FilterOperationEq>) = gte.into(),
    /// Sends `gte` as null, which is not the same as leaving it out.
    with_gte_null = null "gte";
    /// The `lt` member.
    with_lt(lt: impl Into<FilterOperationEq>) = lt.into(),
    /// Sends `lt` as null, which is not the same as leaving it out.
    with_lt_null = null "lt";
    /// The `lte` member.
    with_lte(lte: impl Into<FilterOperationEq>) = lte.into(),
    /// Sends `lte` as null, which is not the same as leaving it out.
    with_lte_null = null "lte";
    /// The `includes` member.
    with_includes(includes: impl IntoIterator<Item = Option<FilterOperationEq>>) = argument::list::<Option<FilterOperationEq>>(includes);
    /// The `excludes` member.
    with_excludes(excludes: impl IntoIterator<Item = Option<FilterOperationEq>>) = argument::list::<Option<FilterOperationEq>>(excludes);
}

members! {
    FilterOperation,
    eq = optional_or_null "eq",
    ne = optional_or_null "ne",
    gt = optional_or_null "gt",
    gte = optional_or_null "gte",
    lt = optional_or_null "lt",
    lte = optional_or_null "lte",
    includes = optional "includes",
    excludes = optional "excludes",
}
