// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::FilterOperationEq;
use crate::runtime::{self, Extra, argument, members, object};

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

    /// The `eq` member.
    #[must_use]
    pub fn with_eq(mut self, eq: impl Into<FilterOperationEq>) -> Self {
        self.eq = Some(eq.into());
        self.extra.remove_null("eq");
        self
    }

    /// Sends `eq` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_eq_null(mut self) -> Self {
        self.eq = None;
        object::set_null(&mut self.extra, "eq");
        self
    }

    /// The `ne` member.
    #[must_use]
    pub fn with_ne(mut self, ne: impl Into<FilterOperationEq>) -> Self {
        self.ne = Some(ne.into());
        self.extra.remove_null("ne");
        self
    }

    /// Sends `ne` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_ne_null(mut self) -> Self {
        self.ne = None;
        object::set_null(&mut self.extra, "ne");
        self
    }

    /// The `gt` member.
    #[must_use]
    pub fn with_gt(mut self, gt: impl Into<FilterOperationEq>) -> Self {
        self.gt = Some(gt.into());
        self.extra.remove_null("gt");
        self
    }

    /// Sends `gt` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_gt_null(mut self) -> Self {
        self.gt = None;
        object::set_null(&mut self.extra, "gt");
        self
    }

    /// The `gte` member.
    #[must_use]
    pub fn with_gte(mut self, gte: impl Into<FilterOperationEq>) -> Self {
        self.gte = Some(gte.into());
        self.extra.remove_null("gte");
        self
    }

    /// Sends `gte` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_gte_null(mut self) -> Self {
        self.gte = None;
        object::set_null(&mut self.extra, "gte");
        self
    }

    /// The `lt` member.
    #[must_use]
    pub fn with_lt(mut self, lt: impl Into<FilterOperationEq>) -> Self {
        self.lt = Some(lt.into());
        self.extra.remove_null("lt");
        self
    }

    /// Sends `lt` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_lt_null(mut self) -> Self {
        self.lt = None;
        object::set_null(&mut self.extra, "lt");
        self
    }

    /// The `lte` member.
    #[must_use]
    pub fn with_lte(mut self, lte: impl Into<FilterOperationEq>) -> Self {
        self.lte = Some(lte.into());
        self.extra.remove_null("lte");
        self
    }

    /// Sends `lte` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_lte_null(mut self) -> Self {
        self.lte = None;
        object::set_null(&mut self.extra, "lte");
        self
    }

    /// The `includes` member.
    #[must_use]
    pub fn with_includes(
        mut self,
        includes: impl IntoIterator<Item = Option<FilterOperationEq>>,
    ) -> Self {
        self.includes = Some(argument::list::<Option<FilterOperationEq>>(includes));
        self
    }

    /// The `excludes` member.
    #[must_use]
    pub fn with_excludes(
        mut self,
        excludes: impl IntoIterator<Item = Option<FilterOperationEq>>,
    ) -> Self {
        self.excludes = Some(argument::list::<Option<FilterOperationEq>>(excludes));
        self
    }
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
