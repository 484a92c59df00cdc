// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::collections::BTreeMap;

use crate::runtime::{self, Extra, members, scalar};

/// Schema for a presigned URL.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PresignedURL {
    /// A presigned URL for IO operations against a private file
    ///
    /// Limits: at least 1 character.
    pub url: scalar::Uri,
    /// The time at which the presigned URL expires
    pub expires_at: scalar::DateTime,
    /// Form fields for a presigned POST request
    pub form_fields: Option<BTreeMap<String, String>>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    PresignedURL,
    url = required "url",
    expires_at = required "expires_at",
    form_fields = optional_or_null "form_fields",
}
