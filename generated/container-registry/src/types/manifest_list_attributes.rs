// @generated from spec/container-registry.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::Platform;
use crate::runtime::{self, Extra, members};

/// The `ManifestListAttributes` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ManifestListAttributes {
    /// The digest of the content, as defined by the Registry V2 HTTP API Specification
    pub digest: Option<String>,
    /// The MIME type of the referenced object. This will generally be application/vnd.docker.image.manifest.v2+json, but it could also be application/vnd.docker.image.manifest.v1+json
    pub media_type: Option<String>,
    /// The `platform` member.
    pub platform: Option<Platform>,
    /// The size in bytes of the object
    pub size: Option<i64>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ManifestListAttributes,
    digest = optional "digest",
    media_type = optional "mediaType",
    platform = optional "platform",
    size = optional "size",
}
