// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{PGVectorDistanceMethod, PGVectorVectorType};
use crate::runtime::{self, Extra, members};

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

    /// The number of edges to use during the construction phase.
    ///
    /// Limits: at least 1.
    ///
    /// Default: `64`
    #[must_use]
    pub fn with_ef_construction(mut self, ef_construction: i64) -> Self {
        self.ef_construction = Some(ef_construction);
        self
    }

    /// The number of edges to use during the search phase.
    ///
    /// Limits: at least 1.
    ///
    /// Default: `40`
    #[must_use]
    pub fn with_ef_search(mut self, ef_search: i64) -> Self {
        self.ef_search = Some(ef_search);
        self
    }

    /// The number of bi-directional links created for each new element.
    ///
    /// Limits: at least 1.
    ///
    /// Default: `16`
    #[must_use]
    pub fn with_m(mut self, m: i64) -> Self {
        self.m = Some(m);
        self
    }

    /// The type of vector to use.
    ///
    /// Default: `"vector"`
    #[must_use]
    pub fn with_vector_type(
        mut self,
        vector_type: impl Into<PGVectorVectorType>,
    ) -> Self {
        self.vector_type = Some(vector_type.into());
        self
    }

    /// The distance method to use.
    ///
    /// Default: `"cosine"`
    #[must_use]
    pub fn with_distance_method(
        mut self,
        distance_method: impl Into<PGVectorDistanceMethod>,
    ) -> Self {
        self.distance_method = Some(distance_method.into());
        self
    }
}

members! {
    PgVectorHnswSettings,
    ef_construction = optional "ef_construction",
    ef_search = optional "ef_search",
    m = optional "m",
    vector_type = optional "vector_type",
    distance_method = optional "distance_method",
}
