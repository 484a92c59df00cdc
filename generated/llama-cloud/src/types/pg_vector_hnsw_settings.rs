// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{PGVectorDistanceMethod, PGVectorVectorType};
use crate::runtime::{self, Extra, members, setters};

/// HNSW settings for PGVector.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PgVectorHnswSettings {
    /// The number of edges to use during the construction phase.
    ///
    /// Limits: at least 1.
    ///
    /// Default: `64`
    pub ef_construction: Option<i64>,
    /// The number of edges to use during the search phase.
    ///
    /// Limits: at least 1.
    ///
    /// Default: `40`
    pub ef_search: Option<i64>,
    /// The number of bi-directional links created for each new element.
    ///
    /// Limits: at least 1.
    ///
    /// Default: `16`
    pub m: Option<i64>,
    /// The type of vector to use.
    ///
    /// Default: `"vector"`
    pub vector_type: Option<PGVectorVectorType>,
    /// The distance method to use.
    ///
    /// Default: `"cosine"`
    pub distance_method: Option<PGVectorDistanceMethod>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl PgVectorHnswSettings {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    PgVectorHnswSettings,
    /// The number of edges to use during the construction phase.
    ///
    /// Limits: at least 1.
    ///
    /// Default: `64`
    with_ef_construction(ef_construction: i64) = ef_construction;
    /// The number of edges to use during the search phase.
    ///
    /// Limits: at least 1.
    ///
    /// Default: `40`
    with_ef_search(ef_search: i64) = ef_search;
    /// The number of bi-directional links created for each new element.
    ///
    /// Limits: at least 1.
    ///
    /// Default: `16`
    with_m(m: i64) = m;
    /// The type of vector to use.
    ///
    /// Default: `"vector"`
    with_vector_type(vector_type: impl Into<PGVectorVectorType>) = vector_type.into();
    /// The distance method to use.
    ///
    /// Default: `"cosine"`
    with_distance_method(distance_method: impl Into<PGVectorDistanceMethod>) = distance_method.into();
}

members! {
    PgVectorHnswSettings,
    ef_construction = optional "ef_construction",
    ef_search = optional "ef_search",
    m = optional "m",
    vector_type = optional "vector_type",
    distance_method = optional "distance_method",
}
