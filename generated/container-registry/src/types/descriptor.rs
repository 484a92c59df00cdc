// @generated from spec/container-registry.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::Annotations;
use crate::runtime::{self, Extra, members};

/// Docker V2 image layer descriptor including config and layers
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Descriptor {
    /// The `annotations` member.
    pub annotations: Option<Annotations>,
    /// Layer digest
    pub digest: Option<String>,
    /// Layer media type
    pub media_type: Option<String>,
    /// Layer size
    pub size: Option<i64>,
    /// Specifies a list of URIs from which this object may be downloaded.
    pub urls: Option<Vec<String>>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    Descriptor,
    annotations = optional_or_null "annotations",
    digest = optional "digest",
    media_type = optional "mediaType",
    size = optional "size",
    urls = optional "urls",
}
