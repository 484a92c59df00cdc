// @generated from spec/container-registry.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{
    Annotations, Descriptor, FsLayer, History, ImageSignature, ManifestListAttributes,
};
use crate::runtime::{self, Extra, members};

/// Returns the requested manifest file
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Manifest {
    /// The `annotations` member.
    pub annotations: Option<Annotations>,
    /// (V1) CPU architecture
    pub architecture: Option<String>,
    /// The `config` member.
    pub config: Option<Descriptor>,
    /// (V1) List of layer information
    pub fs_layers: Option<Vec<FsLayer>>,
    /// (V1) Image history
    pub history: Option<Vec<History>>,
    /// (V2, OCI) List of V2 image layer information
    pub layers: Option<Vec<Descriptor>>,
    /// (ManifestList, OCIIndex) List of V2 image layer information
    pub manifests: Option<Vec<ManifestListAttributes>>,
    /// Media type for this Manifest
    pub media_type: Option<String>,
    /// (V1) Image name
    pub name: Option<String>,
    /// (V1) Image signature
    pub signatures: Option<Vec<ImageSignature>>,
    /// (V1) Image tag
    pub tag: Option<String>,
    /// Schema version
    pub schema_version: Option<i64>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    Manifest,
    annotations = optional_or_null "annotations",
    architecture = optional "architecture",
    config = optional "config",
    fs_layers = optional "fsLayers",
    history = optional "history",
    layers = optional "layers",
    manifests = optional "manifests",
    media_type = optional "mediaType",
    name = optional "name",
    signatures = optional "signatures",
    tag = optional "tag",
    schema_version = optional "schemaVersion",
}
