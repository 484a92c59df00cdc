// @generated from spec/container-registry.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::TagEntry;
use crate::runtime::{self, Extra, members};

/// Tag attributes
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TagAttributes {
    /// Image name
    pub image_name: Option<String>,
    /// Registry name
    pub registry: Option<String>,
    /// The `tag` member.
    pub tag: Option<TagEntry>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    TagAttributes,
    image_name = optional "imageName",
    registry = optional "registry",
    tag = optional "tag",
}
