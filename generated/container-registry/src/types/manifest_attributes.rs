// @generated from spec/container-registry.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::ManifestEntry;
use crate::runtime::{self, Extra, members};

/// Manifest attributes details
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ManifestAttributes {
    /// Image name
    pub image_name: Option<String>,
    /// The `manifest` member.
    pub manifest: Option<ManifestEntry>,
    /// Registry name
    pub registry: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ManifestAttributes,
    image_name = optional "imageName",
    manifest = optional "manifest",
    registry = optional "registry",
}
