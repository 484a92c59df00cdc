// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{FilterOperator, MetadataFilterValue};
use crate::runtime::{self, Extra, members, setters};

/// Comprehensive metadata filter for vector stores to support more operators.
///
/// Value uses Strict types, as int, float and str are compatible types and were all
/// converted to string before.
///
/// See: <https://docs.pydantic.dev/latest/usage/types/#strict-types>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MetadataFilter {
    /// The `key` member.
    pub key: String,
    /// The `value` member.
    pub value: Option<MetadataFilterValue>,
    /// Default: `"=="`
    pub operator: Option<FilterOperator>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl MetadataFilter {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(key: impl Into<String>, value: Option<MetadataFilterValue>) -> Self {
        Self {
            key: key.into(),
            value,
            operator: None,
            extra: Extra::default(),
        }
    }
}

setters! {
    MetadataFilter,
    /// Default: `"=="`
    with_operator(operator: impl Into<FilterOperator>) = operator.into();
}

members! {
    MetadataFilter,
    key = required "key",
    value = nullable "value",
    operator = optional "operator",
}
