// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// The values of `FilterTypeUnionIntFloatOperator`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FilterTypeUnionIntFloatOperator {
    /// `eq`
    Eq,
    /// `ne`
    Ne,
    /// `gt`
    Gt,
    /// `lt`
    Lt,
    /// `gte`
    Gte,
    /// `lte`
    Lte,
    /// `in`
    In,
    /// `nin`
    Nin,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    FilterTypeUnionIntFloatOperator,
    Eq = "eq",
    Ne = "ne",
    Gt = "gt",
    Lt = "lt",
    Gte = "gte",
    Lte = "lte",
    In = "in",
    Nin = "nin",
}
