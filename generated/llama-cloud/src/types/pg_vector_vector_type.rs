// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// Vector storage formats for PGVector.
/// Docs:
/// <https://github.com/pgvector/pgvector?tab=readme-ov-file#query-options>
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PGVectorVectorType {
    /// `vector`
    Vector,
    /// `half_vec`
    HalfVec,
    /// `bit`
    Bit,
    /// `sparse_vec`
    SparseVec,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    PGVectorVectorType,
    Vector = "vector",
    HalfVec = "half_vec",
    Bit = "bit",
    SparseVec = "sparse_vec",
}
