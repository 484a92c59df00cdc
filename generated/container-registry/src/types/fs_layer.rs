// @generated from spec/container-registry.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// Image layer information
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FsLayer {
    /// SHA of an image layer
    pub blob_sum: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    FsLayer,
    blob_sum = optional "blobSum",
}
