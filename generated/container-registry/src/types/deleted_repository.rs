// @generated from spec/container-registry.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// Deleted repository
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeletedRepository {
    /// SHA of the deleted image
    pub manifests_deleted: Option<Vec<String>>,
    /// Tag of the deleted image
    pub tags_deleted: Option<Vec<String>>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    DeletedRepository,
    manifests_deleted = optional "manifestsDeleted",
    tags_deleted = optional "tagsDeleted",
}
