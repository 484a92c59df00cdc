// @generated from spec/container-registry.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::ChangeableAttributes;
use crate::runtime::{self, Extra, members, scalar};

/// Manifest details
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ManifestEntry {
    /// CPU architecture
    pub architecture: Option<String>,
    /// The `changeableAttributes` member.
    pub changeable_attributes: Option<ChangeableAttributes>,
    /// Config blob media type
    pub config_media_type: Option<String>,
    /// Created time
    pub created_time: Option<scalar::DateTime>,
    /// Manifest
    pub digest: Option<String>,
    /// Image size
    pub image_size: Option<i64>,
    /// Last update time
    pub last_update_time: Option<scalar::DateTime>,
    /// Media type
    pub media_type: Option<String>,
    /// Operating system
    pub os: Option<String>,
    /// List of tags
    pub tags: Option<Vec<String>>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ManifestEntry,
    architecture = optional "architecture",
    changeable_attributes = optional "changeableAttributes",
    config_media_type = optional "configMediaType",
    created_time = optional "createdTime",
    digest = optional "digest",
    image_size = optional "imageSize",
    last_update_time = optional "lastUpdateTime",
    media_type = optional "mediaType",
    os = optional "os",
    tags = optional "tags",
}
