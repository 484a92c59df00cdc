// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{FilterTypeStrValue, FilterTypeUnionIntFloatOperator};
use crate::runtime::{self, Extra, members};

/// The `FilterTypeStr` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FilterTypeStr {
    /// The `operator` member.
    pub operator: FilterTypeUnionIntFloatOperator,
    /// The `value` member.
    pub value: FilterTypeStrValue,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl FilterTypeStr {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(
        operator: impl Into<FilterTypeUnionIntFloatOperator>,
        value: impl Into<FilterTypeStrValue>,
    ) -> Self {
        Self {
            operator: operator.into(),
            value: value.into(),
            extra: Extra::default(),
        }
    }
}

members! {
    FilterTypeStr,
    operator = required "operator",
    value = required "value",
}
