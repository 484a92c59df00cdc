// @generated from spec/container-registry.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::ChangeableAttributes;
use crate::runtime::{self, Extra, members, scalar};

/// Repository attributes
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RepositoryAttributes {
    /// The `changeableAttributes` member.
    pub changeable_attributes: Option<ChangeableAttributes>,
    /// Image created time
    pub created_time: Option<scalar::DateTime>,
    /// Image name
    pub image_name: Option<String>,
    /// Image last update time
    pub last_update_time: Option<scalar::DateTime>,
    /// Number of the manifests
    pub manifest_count: Option<i64>,
    /// Registry name
    pub registry: Option<String>,
    /// Number of the tags
    pub tag_count: Option<i64>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    RepositoryAttributes,
    changeable_attributes = optional "changeableAttributes",
    created_time = optional "createdTime",
    image_name = optional "imageName",
    last_update_time = optional "lastUpdateTime",
    manifest_count = optional "manifestCount",
    registry = optional "registry",
    tag_count = optional "tagCount",
}
