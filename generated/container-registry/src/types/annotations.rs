// @generated from spec/container-registry.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use crate::runtime::{self, Extra, members, scalar};

/// Additional information provided through arbitrary metadata.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Annotations {
    /// Contact details of the people or organization responsible for the image.
    pub org_opencontainers_image_authors: Option<String>,
    /// Date and time on which the image was built (string, date-time as defined by <https://tools.ietf.org/html/rfc3339#section-5.6>)
    pub org_opencontainers_image_created: Option<scalar::DateTime>,
    /// Human-readable description of the software packaged in the image
    pub org_opencontainers_image_description: Option<String>,
    /// URL to get documentation on the image.
    pub org_opencontainers_image_documentation: Option<String>,
    /// License(s) under which contained software is distributed as an SPDX License Expression.
    pub org_opencontainers_image_licenses: Option<String>,
    /// Name of the reference for a target.
    pub org_opencontainers_image_ref_name: Option<String>,
    /// Source control revision identifier for the packaged software.
    pub org_opencontainers_image_revision: Option<String>,
    /// URL to get source code for building the image.
    pub org_opencontainers_image_source: Option<String>,
    /// Human-readable title of the image
    pub org_opencontainers_image_title: Option<String>,
    /// URL to find more information on the image.
    pub org_opencontainers_image_url: Option<String>,
    /// Name of the distributing entity, organization or individual.
    pub org_opencontainers_image_vendor: Option<String>,
    /// Version of the packaged software. The version MAY match a label or tag in the source code repository, may also be Semantic versioning-compatible
    pub org_opencontainers_image_version: Option<String>,
    /// Members that are not listed, by name. One that does not have this type is in `extra`.
    pub others: BTreeMap<String, String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    Annotations,
    org_opencontainers_image_authors = optional "org.opencontainers.image.authors",
    org_opencontainers_image_created = optional "org.opencontainers.image.created",
    org_opencontainers_image_description = optional "org.opencontainers.image.description",
    org_opencontainers_image_documentation = optional "org.opencontainers.image.documentation",
    org_opencontainers_image_licenses = optional "org.opencontainers.image.licenses",
    org_opencontainers_image_ref_name = optional "org.opencontainers.image.ref.name",
    org_opencontainers_image_revision = optional "org.opencontainers.image.revision",
    org_opencontainers_image_source = optional "org.opencontainers.image.source",
    org_opencontainers_image_title = optional "org.opencontainers.image.title",
    org_opencontainers_image_url = optional "org.opencontainers.image.url",
    org_opencontainers_image_vendor = optional "org.opencontainers.image.vendor",
    org_opencontainers_image_version = optional "org.opencontainers.image.version",
    ..others,
}
