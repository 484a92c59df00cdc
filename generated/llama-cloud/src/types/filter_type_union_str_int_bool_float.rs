// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{FilterTypeUnionIntFloatOperator, FilterTypeUnionStrIntBoolFloatValue};
use crate::runtime::{self, Extra, members};

/// The `FilterTypeUnionStrIntBoolFloat` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FilterTypeUnionStrIntBoolFloat {
    /// The `operator` member.
    pub operator: FilterTypeUnionIntFloatOperator,
    /// The `value` member.
    pub value: FilterTypeUnionStrIntBoolFloatValue,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl FilterTypeUnionStrIntBoolFloat {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(
        operator: impl Into<FilterTypeUnionIntFloatOperator>,
        value: impl Into<FilterTypeUnionStrIntBoolFloatValue>,
    ) -> Self {
        Self {
            operator: operator.into(),
            value: value.into(),
            extra: Extra::default(),
        }
    }
}

members! {
    FilterTypeUnionStrIntBoolFloat,
    operator = required "operator",
    value = required "value",
}
