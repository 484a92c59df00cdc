// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// Distance methods for PGVector.
/// Docs:
/// <https://github.com/pgvector/pgvector?tab=readme-ov-file#query-options>
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PGVectorDistanceMethod {
    /// `l2`
    L2,
    /// `ip`
    Ip,
    /// `cosine`
    Cosine,
    /// `l1`
    L1,
    /// `hamming`
    Hamming,
    /// `jaccard`
    Jaccard,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    PGVectorDistanceMethod,
    L2 = "l2",
    Ip = "ip",
    Cosine = "cosine",
    L1 = "l1",
    Hamming = "hamming",
    Jaccard = "jaccard",
}
