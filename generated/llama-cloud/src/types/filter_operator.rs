// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// Vector store filter operator.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilterOperator {
    /// `==`
    EqEq,
    /// `>`
    Gt,
    /// `<`
    Lt,
    /// `!=`
    NotEq,
    /// `>=`
    GtEq,
    /// `<=`
    LtEq,
    /// `in`
    In,
    /// `nin`
    Nin,
    /// `any`
    Any,
    /// `all`
    All,
    /// `text_match`
    TextMatch,
    /// `text_match_insensitive`
    TextMatchInsensitive,
    /// `contains`
    Contains,
    /// `is_empty`
    IsEmpty,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    FilterOperator,
    EqEq = "==",
    Gt = ">",
    Lt = "<",
    NotEq = "!=",
    GtEq = ">=",
    LtEq = "<=",
    In = "in",
    Nin = "nin",
    Any = "any",
    All = "all",
    TextMatch = "text_match",
    TextMatchInsensitive = "text_match_insensitive",
    Contains = "contains",
    IsEmpty = "is_empty",
}
