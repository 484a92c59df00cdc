// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{FilterTypeUnionIntFloatOperator, FilterTypeUnionIntFloatValue};
use crate::runtime::{self, Extra, members};

/// The `FilterTypeUnionIntFloat` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FilterTypeUnionIntFloat {
    /// The `operator` member.
    pub operator: FilterTypeUnionIntFloatOperator,
    /// The `value` member.
    pub value: FilterTypeUnionIntFloatValue,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl FilterTypeUnionIntFloat {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(
        operator: impl Into<FilterTypeUnionIntFloatOperator>,
        value: impl Into<FilterTypeUnionIntFloatValue>,
    ) -> Self {
        Self {
            operator: operator.into(),
            value: value.into(),
            extra: Extra::default(),
        }
    }
}

members! {
    FilterTypeUnionIntFloat,
    operator = required "operator",
    value = required "value",
}
