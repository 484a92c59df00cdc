// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::RetrievalResult;
use crate::runtime::{self, Extra, members};

/// Response containing retrieval results.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RetrievalRetrieveResponse {
    /// Ordered list of retrieved chunks.
    pub results: Vec<RetrievalResult>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    RetrievalRetrieveResponse,
    results = required "results",
}
